const ui=142,ci=[142],di={89648:((ie,G,h)=>{h.d(G,{FM:()=>g,Mm:()=>M,g5:()=>D,iZ:()=>H});const j=4e3;class g{text="";limit;constructor(S=j){this.limit=S}add(S){this.text.length<this.limit&&(this.text+=`${S}
`)}toString(){return M(this.text.trim(),this.limit)}}function M(T,S=j){return T.length<=S?T:`${T.slice(0,S-1)}…`}function H(T,S){const P=`${S.replace(/\/+$/,"")}/`,x=T.replaceAll("\\","/");return(x.startsWith(P)?x.slice(P.length):x).replace(/^\.\//,"")}function D(T,S){const P=x=>M(x.replaceAll(`${S.replace(/\/+$/,"")}/`,"").trim());return{type:T.type,message:P(T.message)||"failed without a message",stack:T.stack===null?null:P(T.stack)||null,location:T.location}}}),84142:((ie,G,h)=>{h.r(G),h.d(G,{portableSupport:()=>_t.f,recogniseFramework:()=>yt,replaysOf:()=>wt.Mc});var j=h(73024),g=h(76760),M=h(84728),H=h(75564),D=h(38037);const T=/^(python|pypy)\d*(\.\d+)*$/,S=/^(ba|da|z|k|a)?sh$/,P=["-X","-W","--check-hash-based-pycs"],x=/^-[a-zA-Z]*[mc]$/,$=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],k=/^([-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/,v=/(?:^|\/)node_modules\/(?:\.bin\/([\w.-]+)|((?:@[\w.-]+\/)?[\w.-]+)\/(?:(?:bin|dist|lib)\/)*[\w.-]+)$/,w=["cli","index","main","bin"];function W(i){const[a="",...u]=i;return T.test(a)?y(u):a==="node"?L(u):a==="tsx"||a==="ts-node"?F(u):S.test(a)?E(u):null}function y(i){const{rest:a}=(0,D.h)(i,p=>P.includes(p),p=>x.test(p)),[u="",c,...d]=a;return x.test(u)&&u.endsWith("m")&&c!==void 0?{kind:"program",words:[c,...d]}:null}function L(i){const{options:a,rest:u}=(0,D.h)(i,d=>[...$,"--run"].includes(d)),c=a.find(({name:d})=>d==="--run")?.value;return c==null?F(i):{kind:"package-script",script:c,args:u}}function F(i){const{rest:a}=(0,D.h)(i,_=>$.includes(_),_=>_==="--test"),[u="",...c]=a,d=v.exec(u);if(d===null)return null;const p=g.posix.basename(u).replace(/\.[cm]?js$/,"");return{kind:"program",words:[d[1]??(w.includes(p)?d[2]:p)??p,...c]}}function E(i){const{options:a,rest:u}=(0,D.h)(i,p=>k.test(p)),c=u[0]==="--"?u[1]:u[0];return c===void 0?null:a.some(({name:p})=>/^-[a-z]*c[a-z]*$/.test(p))?{kind:"line",line:c}:{kind:"shell-script",path:c}}var U=h(88989);function B(i){const a=[],u=(0,U.qg)(i),c=u.errors===void 0||u.errors.length===0?A(u):null,d=i.trimEnd().length;return z(u,".",(p,b,_)=>{a.push({words:b,directory:_,takesTail:p===c&&p.end===d&&!Y(p)})}),a}function z(i,a,u){if(i.type==="Word"||i.type==="Assignment")return a;if(i.type==="Command"){const d=I(i),p=d[0]==="builtin"?d.slice(1):d;return p[0]==="cd"||p[0]==="pushd"?Z(a,p):(p.length>0&&u(i,p,a),a)}let c=a;return(0,U.dK)(i,d=>{c=z(d,c,u)}),i.type==="Subshell"||i.type==="Pipeline"?a:c}function A(i){switch(i.type){case"Command":return i;case"Script":case"AndOr":case"Pipeline":{const a=i.commands.at(-1);return a===void 0?null:A(a)}case"Statement":return i.background===!0?null:A(i.command);default:return null}}function I(i){return[...i.name===void 0?[]:[i.name.value],...i.args.map(u=>u.type==="Word"?u.value:u.text)]}function Y(i){return i.redirects.some(a=>a.type==="HereDoc")}function Z(i,a){const u=a.slice(1).find(c=>!c.startsWith("-"));return u===void 0?i:K(i,u)}function K(i,a){return/^[/~]|[$`]/.test(a)?i:g.posix.join(i,a).replace(/(?<=.)\/$/,"")}const J=["-C","--directory","-f","--file","--makefile","-I","-o","-W"],le=["GNUmakefile","makefile","Makefile"],ae=100;function de(i,a,u){const c=ne(i,a),b=(c.file===null?le:[c.file]).map(C=>u(g.posix.join(c.directory,C))).find(C=>C!==null)??null;if(b===null)return null;const _=Ne(b,c.variables),N=c.goals.length>0?c.goals:[_.firstGoal??""];return{lines:Ae(N,_),directory:c.directory}}function ne(i,a){const u=[],c=new Map,d=[];for(let _=i;_.length>0;){const N=(0,D.h)(_,Se=>J.includes(Se)),[C,...q]=N.rest,[,ee,te]=/^(\w+)[:?+]?=(.*)$/s.exec(C??"")??[];ee!==void 0?c.set(ee,te??""):C!==void 0&&u.push(C),d.push(...N.options),_=q}const p=(..._)=>d.find(N=>_.includes(N.name))?.value??null,b=K(a,p("-C","--directory")??".");return{goals:u,variables:c,directory:b,file:p("-f","--file","--makefile")}}const ce=/^(?:export\s+)?([\w.-]+)\s*(?::{0,3}|\?|\+)=\s*(.*)$/,se=/^([^\s#:=][^:#=]*?)\s*::?(?!=)\s*([^;#]*)(?:;(.*))?/;function Ne(i,a){const u=new Map([["MAKE","make"]]),c=new Map;let d=[],p=null;for(const b of i.replaceAll(/\\\r?\n/g," ").split(/\r?\n/)){const _=ce.exec(b);if(b.startsWith("	"))for(const N of d)c.get(N)?.lines.push(_e(b));else _?u.set(_[1]??"",(_[2]??"").replace(/\s+#.*$/,"")):d=ge(b,c)??d;p??=d.find(N=>!N.startsWith("."))??null}return{variables:new Map([...u,...a]),rules:c,firstGoal:p}}function ge(i,a){const[u,c="",d="",p]=se.exec(i)??[];if(u===void 0)return null;const b=c.split(/\s+/);for(const _ of b){const N=a.get(_)??{needs:[],lines:[]};N.needs.push(...d.split(/[\s|]+/).filter(C=>C!=="")),p!==void 0&&N.lines.push(_e(p)),a.set(_,N)}return b}function _e(i){return i.trim().replace(/^[@+\s-]+/,"")}function Ae(i,a){const u=new Set,c=[],d=p=>{if(u.has(p)||u.size>=ae)return;u.add(p);const b=a.rules.get(p);for(const _ of b?.needs??[])d(pe(_,a.variables));c.push(...(b?.lines??[]).map(_=>pe(_,a.variables)))};for(const p of i)d(p);return c}function pe(i,a,u=0){const c=i.replaceAll(/\$\$|\$[({]([\w.-]+)[)}]/g,(d,p)=>{if(p===void 0)return d;const b=a.get(p)??"";return u<5?pe(b,a,u+1):b});return u===0?c.replaceAll("$$","$"):c}const Le=300,xe=3;function Pe(i,a){const{name:u,scripts:c,workspaces:d}=ze(g.posix.join(i,"package.json"),a);return{name:typeof u=="string"?u:"",scripts:Object.fromEntries(Object.entries(je(c)).filter(Pt)),workspaces:Array.isArray(d)?Ie(d):Ie(je(d).packages)}}function Ze(i,a){const{readFile:u}=a,c=Ie(ze(g.posix.join(i,"lerna.json"),u).packages),p=[...(u(g.posix.join(i,"pnpm-workspace.yaml"))??"").matchAll(/^\s*-\s*['"]?([^'"#\n]+?)['"]?\s*(?:#.*)?$/gm)].map(([,C=""])=>C),_=[...Pe(i,u).workspaces,...c,...p].filter(C=>!C.startsWith("!")).flatMap(C=>ye(i,C.replace(/\/$/,"").split("/"),a,xe)),N=C=>C!==i&&u(g.posix.join(C,"package.json"))!==null;return[...new Set(_)].slice(0,Le).filter(N)}function De(i,a,u){const c=Ze(i,u).find(_=>Pe(_,u.readFile).name===a),d=g.posix.basename(a),p=[a,`packages/${d}`,`apps/${d}`].map(_=>K(i,_)),b=_=>_!==i&&u.readFile(g.posix.join(_,"package.json"))!==null;return c??p.find(b)??i}function ye(i,[a,...u],c,d){if(a===void 0)return[i];if(!a.includes("*"))return ye(g.posix.join(i,a),u,c,d);const p=c.foldersIn(i).filter(N=>N!=="node_modules"&&!N.startsWith(".")),b=N=>g.posix.join(i,N);if(a!=="**"){const N=new RegExp(`^${a.split("*").map(Lt).join(".*")}$`);return p.filter(C=>N.test(C)).flatMap(C=>ye(b(C),u,c,d))}const _=d===0?[]:p.flatMap(N=>ye(b(N),["**",...u],c,d-1));return[...ye(i,u,c,d),..._]}function Lt(i){return i.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function ze(i,a){try{return je(JSON.parse(a(i)??"null"))}catch{return{}}}function je(i){return typeof i=="object"&&i!==null&&!Array.isArray(i)?{...i}:{}}function Ie(i){return Array.isArray(i)?i.filter(a=>typeof a=="string"):[]}function Pt(i){return typeof i[1]=="string"}const Dt=["npm","pnpm","yarn","bun"],Te=["lerna","turbo","nx"],Me={t:"test",tst:"test",it:"test","install-test":"test"},jt=["test","start","stop","restart"],Qe=/^(install|i|add|remove|up|upgrade|update|ci|exec|dlx|x|create|init|link|publish|why|list|ls|audit|config|cache|node|pack|info|outdated|build|pm)$/,qe=["-C","--dir","--prefix","--cwd"],et=["-w","--workspace","--filter","-F","--scope"],It=["-ws","--workspaces","-r","--recursive"],tt=["-t","--target","--targets"],Mt=[...qe,...et,...tt,"--concurrency","--include","--exclude"];function Ft(i,a,u){const[c="",...d]=i;if(![...Dt,...Te].includes(c))return[];const p=Ht(c,d,a);if(p===null)return[];const{packages:b,script:_}=p,N=b==="all",C=N?"none":Ut(c,p.args);return(N?Ze(p.directory,u):[Ct(p,u)]).map(q=>nt(q,_,C,u.readFile)).filter(q=>q!==null)}function Ct({packages:i,directory:a},u){return typeof i=="string"?a:De(a,i.name,u)}function nt(i,a,u,c){const d=Pe(i,c).scripts,p=Object.hasOwn(d,a)?d[a]:void 0;if(p===void 0)return null;const b=_=>Object.hasOwn(d,_)?[{line:d[_]??"",extend:"none"}]:[];return{directory:i,lines:[...b(`pre${a}`),{line:p,extend:u},...b(`post${a}`)]}}function Ht(i,a,u){const{plain:c,options:d,rest:p}=Fe(i,a),b=te=>d.find(({name:Se})=>te.includes(Se))?.value??null,_=rt(i,Ee(c))??(c[0]==="run-many"?b(tt):null);if(_===null)return null;const N=K(u,b(qe)??"."),C=c[0]==="workspace"?c[1]:b(et),q=Te.includes(i)||c[0]==="workspaces"||d.some(st),ee=C!=null&&!C.includes("*")?{name:C}:q||C!=null?"all":"own";return{script:_,args:p,directory:N,packages:ee}}function st({name:i,value:a}){return It.includes(i)&&a!=="false"}function Ee(i){return i[0]==="workspace"?i.slice(2):i[0]!=="workspaces"?i:i[1]==="foreach"?i.slice(2):i.slice(1)}function Fe(i,a){const u=[],c=[];let d=a;const p=i==="npm"||Te.includes(i),b=()=>p||rt(i,Ee(u))===null;for(;d.length>0&&d[0]!=="--"&&b();){const _=(0,D.h)(d,C=>Mt.includes(C));c.push(..._.options);const N=_.rest[0];if(d=_.rest,N===void 0||N==="--")break;u.push(N),d=d.slice(1)}return{plain:u,options:c,rest:d}}function rt(i,a){const[u,c]=a;return u===void 0?null:["run","run-script","rum","urn"].includes(u)?c??null:i==="turbo"?u:i==="lerna"||i==="nx"?null:i==="npm"?Me[u]??(jt.includes(u)?u:null):i==="bun"?null:i==="pnpm"&&Me[u]!==void 0?Me[u]:Qe.test(u)||u.startsWith("workspace")?null:u}function Ut(i,a){return(i==="npm"||Te.includes(i))&&!a.includes("--")?"after-dashes":"append"}var Wt=h(94942);const Yt=/"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:\\.|[^"\\])*)"|'([^'\n]*)'/g,Gt=/^\s*(?:cmd|shell|run|composite|sequence)\s*=\s*/m,Kt=5;function ke(i,a,u,c=Kt){const d=re(i,`${a}.${u}`)??ot(re(i,a)??"",u);if(d===null||c===0)return[];const p=Gt.exec(d.replace(/^\s*\{/,"")),b=p===null?d:d.slice(d.indexOf(p[0].trim())+p[0].trim().length);return it(b).flatMap(_=>{const N=ke(i,a,_.trim(),c-1);return N.length>0?N:[at(_)]})}function re(i,a){const u=i.split(`
`).findIndex(p=>p.trim().replaceAll(/["'\s]/g,"")===`[${a}]`);if(u<0)return null;const c=i.split(`
`).slice(u+1),d=c.findIndex(p=>/^\s*\[{1,2}[\w."' -]+\]{1,2}\s*(#.*)?$/.test(p));return c.slice(0,d<0?c.length:d).join(`
`)}function ot(i,a){const u=i.split(`
`),c=b=>/^\s*["']?([\w.:-]+)["']?\s*=/.exec(b)?.[1],d=u.findIndex(b=>c(b)===a);if(d<0)return null;const p=u.findIndex((b,_)=>_>d&&c(b)!==void 0&&/^\S/.test(b));return u.slice(d,p<0?u.length:p).join(`
`).replace(/^[^=]*=\s*/,"")}function it(i){const a=[...i.matchAll(Yt)].map(([,u,c,d,p])=>d===void 0?u??c??p??"":d.replaceAll(/\\(["\\])/g,"$1"));return i.trimStart().startsWith("[")?a:a.slice(0,1)}function at(i){return i.replaceAll(/\{args:([^{}]*)\}/g,"$1").replaceAll(/\{\w+\}/g,"")}const Bt=["tox.ini","setup.cfg"];function Vt(i,a){const u=/legacy_tox_ini\s*=\s*("""|''')([\s\S]*?)\1/.exec(a("pyproject.toml"))?.[2]??"",c=[...Bt.map(a),u].find(p=>/^\[testenv/m.test(p)),d=lt(i).flatMap(p=>c===void 0?ut(p,a):Jt(c,p));return[...new Set(d)]}function lt(i){const a=i.findIndex(c=>/^(-e|--env)/.test(c));return a<0?[""]:((i[a]?.replace(/^(--env=?|-e)/,"")??"")||(i[a+1]??"")).split(",")}function Jt(i,a){return(Ce(i,`testenv:${a}`,"commands")??Ce(i,"testenv","commands")??"").replaceAll(/\\\n\s*/g," ").split(`
`).map(d=>Xt(d,i).trim()).filter(d=>d!=="")}function Ce(i,a,u){const c=i.split(/\r?\n/),d=c.findIndex(te=>te.trim()===`[${a}]`);if(d<0)return null;const p=c.slice(d+1),b=p.findIndex(te=>te.startsWith("[")),_=p.slice(0,b<0?p.length:b),N=_.findIndex(te=>new RegExp(`^${u}\\s*=`).test(te));if(N<0)return null;const C=_.slice(N+1),q=C.findIndex(te=>/^[^\s#]/.test(te));return[(_[N]??"").replace(/^[^=]*=/,""),...C.slice(0,q<0?C.length:q).map(te=>te.trim())].join(`
`)}function Xt(i,a){return i.replace(/^[\w!,.{}-]+:\s+/,"").replace(/^[-!]\s*/,"").replaceAll(/\{\[([^\]]+)\](\w+)\}/g,(u,c,d)=>Ce(a,c,d)?.trim()??"").replaceAll(/\{posargs:((?:[^{}]|\{[^{}]*\})*)\}/g,"$1").replaceAll(/\{(?:env)?python\}/g,"python").replaceAll(/\{(?:toxinidir|tox_root|env_?bin_?dir)\}\//g,"").replaceAll(/\{[^{}]*\}/g,"")}function ut(i,a){const[u,c]=a("tox.toml")===""?[a("pyproject.toml"),"tool.tox."]:[a("tox.toml"),""];return[...([`${c}env.${i}`,`${c}env_run_base`].map(_=>re(u,_)??"").map(_=>ot(_,"commands")).find(_=>_!==null)??"").replaceAll(/\{[^{}]*\bdefault\s*=\s*\[([^\]]*)\][^{}]*\}/g,"$1").replaceAll(/\{[^{}]*\}/g,"").matchAll(/\[([^[\]]*)\]/g)].map(([_])=>it(_).join(" "))}const ct={poe:"tool.poe.tasks",task:"tool.taskipy.tasks","pdm run":"tool.pdm.scripts","rye run":"tool.rye.scripts","pixi run":"tool.pixi.tasks","pipenv run":"scripts"},dt=["-C","--root","-p","--project","-e","--environment","--manifest-path"],ft=["-e","--env","-p","--project","--data-dir","--cache-dir","--config"];function Zt(i,a,u){const c=_=>u(g.posix.join(a,_))??"",[d="",...p]=i;if(d==="tox")return we(Vt(p,c));if(d==="nox")return we(He(c(qt(p,"-f","--noxfile")??"noxfile.py")));if(d==="invoke"||d==="inv")return we(He(c("tasks.py")));if(d==="hatch")return we(Qt(p,c));const b=[d,`${d} ${p[0]}`].find(_=>Object.hasOwn(ct,_));return b===void 0?null:we(zt(b,b===d?p:p.slice(1),c))}function zt(i,a,u){const c=(0,D.h)(a,d=>dt.includes(d)).rest[0]??"";return ke(u(i==="pipenv run"?"Pipfile":"pyproject.toml"),ct[i]??"",c)}function Qt(i,a){const{options:u,rest:c}=(0,D.h)(i,ee=>ft.includes(ee));if(c[0]==="test")return["pytest"];if(c[0]!=="run")return[];const d=u.find(({name:ee})=>ee==="-e"||ee==="--env")?.value??"default",[p="",...b]=(0,D.h)(c.slice(1),()=>!1).rest,[,_=d,N=p]=/^([\w.-]+):(.+)$/.exec(p)??[],C=[...ke(a("pyproject.toml"),`tool.hatch.envs.${_}.scripts`,N),...ke(a("hatch.toml"),`envs.${_}.scripts`,N)],q=u.length===0&&N===p;return C.length>0||q?C:[[N,...b].map(Wt.ZL).join(" ")]}function He(i){return[...i.matchAll(/\.run\(((?:[^()]|\([^()]*\))*)\)/g)].map(([,u=""])=>u).map(u=>[...u.matchAll(/(["'])((?:(?!\1).)*)\1/g)].map(([,,c])=>c).join(" "))}function qt(i,...a){const u=i.findIndex(c=>a.includes(c));return u<0?null:i[u+1]??null}function we(i){return i.length===0?null:i}const en={valued:["--with --with-editable --with-requirements --extra --no-extra --group --no-group --only-group --python -p --project --directory","--env-file --package --index --index-url --default-index --config-file --cache-dir --color --resolution"].flatMap(i=>i.split(" ")),module:["-m","--module"]},Q={},Ue={valued:["-p","--package"],line:["-c","--call"]},pt={valued:["-r --reporter -o --reports-dir --report-dir --temp-directory --temp-dir -x --exclude -n --include -e --extension --src --require -i","--branches --functions --lines --statements --cwd --nycrc-path --config"].flatMap(i=>i.split(" "))},mt={env:{valued:["-u","--unset","-C","--chdir"],assignments:!0},command:Q,exec:{valued:["-a"]},time:{valued:["-f","--format","-o","--output"]},timeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},gtimeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},nice:{valued:["-n","--adjustment"]},ionice:{valued:["-c","--class","-n","--classdata"]},nohup:Q,setsid:Q,stdbuf:{valued:["-i","-o","-e"]},unbuffer:Q,sudo:{valued:["-u","-g","-h","-p","-C"],assignments:!0},taskset:{operands:1},faketime:{valued:["-f"],operands:1},"xvfb-run":{valued:["-s","--server-args","-e","--error-file","-n","--server-num","-f","-p","-w","--wait"]},"dbus-run-session":Q,"cross-env":{assignments:!0},dotenv:{valued:["-e","-v","-p","-c"]},"dotenvx run":{valued:["-f","--env-file","-e","--env"]},"doppler run":{valued:["-p","--project","-c","--config"]},"op run":{valued:["--env-file"]},c8:pt,nyc:pt,npx:Ue,bunx:Q,"bun x":Q,pnpx:Q,"npm exec":{...Ue,greedy:!0},"npm x":{...Ue,greedy:!0},"pnpm exec":{valued:["-C","--dir","--filter","-F"]},"pnpm dlx":{valued:["--package"]},"yarn exec":Q,"yarn dlx":{valued:["-p","--package"]},"uv run":en,uvx:{valued:["--with","--from","--python","-p"]},"uv tool run":{valued:["--with","--from","--python","-p"]},"poetry run":Q,"pipenv run":Q,"pdm run":{valued:["-p","--project"]},"rye run":Q,"hatch run":Q,"pixi run":{valued:["-e","--environment","--manifest-path"]},"conda run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"micromamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mise exec":Q,"direnv exec":{operands:1},"coverage run":{valued:["--source","--include","--omit","--rcfile","--data-file","--context","--concurrency","--debug"],module:["-m"]},"go run":{valued:["-C","-exec","-mod","-modfile","-tags","-ldflags","-gcflags","-p"]},"go tool":{valued:["-C","-modfile"]},"bundle exec":{valued:["--gemfile"]},"rbenv exec":Q,"asdf exec":Q},tn=3;function nn(i){for(let a=tn;a>0;a-=1){const u=i.slice(0,a).join(" ");if(i.length>=a&&Object.hasOwn(mt,u))return ht(i.slice(a),mt[u]??Q)}return null}function ht(i,a){const u=[...a.line??[],...a.module??[]],{rest:c}=(0,D.h)(i,b=>a.valued?.includes(b)??!1,b=>u.includes(b)),[d="",...p]=c;return a.line?.includes(d)?p[0]===void 0?null:{kind:"line",line:p[0]}:a.module?.includes(d)?be(p,!1):We(c,a)}function We(i,a){const u=i[0]==="--"?i.slice(1):i,c=a.assignments?u.findIndex(b=>!/^\w+=/.test(b)):0,d=c<0?[]:u.slice(c+(a.operands??0)),p=d.indexOf("--");return!a.greedy||u!==i?be(d,!1):p<0?be(d,!0):be(d.toSpliced(p,1),!1)}function be(i,a){return i.length===0?null:{kind:"program",words:i,needsDashes:a}}const sn=12,rn=500;function on(i,a,u=()=>[]){const c={directory:".",extend:"append",depth:sn},d=new an({readFile:a,foldersIn:u}).ofLine(i,c);return{commandLine:i,invocations:d,readFile:a}}class an{#e;#t=rn;constructor(a){this.#e=a}ofLine(a,u){return B(a).flatMap(({words:c,directory:d,takesTail:p})=>this.#n({...u,words:c,directory:g.posix.join(u.directory,d),extend:p?u.extend:"none",depth:u.depth-1}))}#n(a){const u=ln(a.words);if(this.#t<=0)return[];if(this.#t-=1,a.depth>0){const _=this.#i({...a,words:u},a.words[0]??"");if(_!==null)return _}const{extend:c,directory:d,filteredBy:p}=a,b={...d==="."?{}:{directory:d},...p===void 0?{}:{filteredBy:p}};return[{words:u,extend:c,...b}]}#i(a,u){const{words:c,directory:d}=a;if(c[0]==="make"||c[0]==="gmake")return this.#u(a);const p=Ft(c,d,this.#e);if(p.length>0)return p.flatMap(N=>this.#r(N,a));const b=Zt(c,d,this.#e.readFile);if(b!==null)return this.#l(b,a);const _=nn(c);if(_?.kind==="line")return this.#s(_.line,a);if(_!==null){const N=_.needsDashes?"after-dashes":"append";return this.#n({...a,words:_.words,extend:gt(a.extend,N),depth:a.depth-1})}return this.#a(a)??this.#o(u,a)}#a(a){const u=W(a.words);switch(u?.kind){case void 0:return null;case"program":return this.#n({...a,words:u.words,depth:a.depth-1});case"line":return this.#s(u.line,a);case"shell-script":return this.#o(u.path,a,/(?:)/);case"package-script":{const c=u.args.includes("--")?"append":"after-dashes",d=nt(a.directory,u.script,c,this.#e.readFile);return d===null?null:this.#r(d,a)}}}#r(a,u){return a.lines.flatMap(({line:c,extend:d})=>this.ofLine(c,{...u,directory:a.directory,extend:gt(u.extend,d)}))}#l(a,u){const c=u.words[0]==="tox"?{...u,filteredBy:"tox"}:u;return a.flatMap(d=>this.#s(d,c))}#s(a,u){return this.ofLine(a,{...u,extend:"none"})}#u(a){const u=de(a.words.slice(1),a.directory,this.#e.readFile);return u===null?null:u.lines.flatMap(c=>this.#s(c,{...a,directory:u.directory}))}#o(a,u,c=/^#!.*\b(ba|da|z|k)?sh\b/){if(!a.includes("/")&&!a.endsWith(".sh"))return null;const d=this.#e.readFile(g.posix.join(u.directory,a));return d!==null&&c.test(d)?this.#s(d,u):null}}function ln(i){const[a="",...u]=i;if(/\/.*\.py$/.test(a))return["python",a,...u];const c=a.lastIndexOf("@"),d=c>0?a.slice(0,c):a;return[d.startsWith("@")?d:g.posix.basename(d),...u]}function gt(i,a){return i==="append"?a:a==="append"?i:"none"}var Ye=h(57210),un=h(36598),_t=h(13783),Ge=h(14620),$e=h(76926);const Ke={ava:{add:"--tap",file:null},"bun test":{add:"--reporter=junit --reporter-outfile=bun.xml",file:"bun.xml"},behave:{add:"--junit",file:"reports/*.xml"},cypress:{add:"--reporter junit",file:"test-results.xml"},"deno test":{add:"--junit-path=deno.xml",file:"deno.xml"},green:{add:"--junit-report green.xml",file:"green.xml"},jasmine:{add:"the JUnitXmlReporter of jasmine-reporters",file:"junitresults*.xml"},karma:{add:"the reporter of karma-junit-reporter (--reporters progress,junit)",file:"**/TESTS-*.xml"},lab:{add:"-r junit -o lab.xml",file:"lab.xml"},nose2:{add:"--plugin nose2.plugins.junitxml --junit-xml",file:"nose2-junit.xml"},nosetests:{add:"--with-xunit",file:"nosetests.xml"},phpunit:{add:"--log-junit phpunit.xml",file:"phpunit.xml"},"web-test-runner":{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},wtr:{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},robot:{add:"--xunit robot.xml",file:"robot.xml"}};function cn(i){for(const{words:a}of i){const[u="",...c]=a,d=[u,`${u} ${c[0]}`].find(_=>Object.hasOwn(Ke,_)),p=d===void 0?void 0:Ke[d];if(p===void 0||p.file===null&&c.some(_=>_===p.add||_==="-t"))continue;const b=p.file===null?"":` and set \`report-files: ${p.file}\``;return`Runs are judged by exit code: ${d} is not read by itself. For results of each test add ${p.add} to it${b}.`}return null}const dn=1e6;function yt(i,a,u){const c=fe=>(0,g.join)(a.directory,fe),d=on(i.testCommand,fe=>(0,H.C)(c(fe),dn),fe=>Et(c(fe))),p=i.framework==="none"?null:Tt(d,i.framework)??Be(d,i),_=(i.perturb.includes("order")?p?.framework.orders??[]:[]).filter(fe=>fe!=="as-is"),N=[...ve(i,p,d),...fn(i,_,p)],C=p??pn(d,i);if(C===null)return{framework:null,orders:_,warnings:N};const q=(0,g.join)(u?.path??i.outputDir,M.Y7.support),{framework:ee,recognition:te}=C;u===void 0?(0,Ge.G1)(ee,q):(0,Ge.Jm)(u,M.Y7.support,ee);const Se={supportDir:q,replayDir:i.portableReplays?_t.M:q};return{framework:(0,Ge.x5)(ee,te,i.testCommand,Se,i.reportFiles),orders:_,warnings:N}}function ve({framework:i},a,{invocations:u}){return a!==null||i==="none"||i===$e.SH.name?[]:i==="auto"?[cn(u)].filter(c=>c!==null):[`The command does not show that it runs ${i}: runs are judged by exit code alone. Name the program in test-command.`]}function fn({perturb:i},a,u){return!i.includes("order")||a.length>0?[]:[`perturb: order has no effect: ${u===null?"no framework was recognised":`${u.framework.name} has no way to change it`}. All runs keep the order that the command has.`]}function Tt(i,a){for(const u of un.i){if(a!=="auto"&&u.name!==a)continue;const c=u.recognise(i);if(c!==null)return{framework:u,recognition:c}}return null}function Be(i,a){if(!(a.framework===Ye.G.name||a.framework==="auto"&&a.reportFiles!==null))return null;const c=i.invocations[0]??{words:[],extend:"none"};return{framework:Ye.G,recognition:{invocation:c}}}function pn(i,{framework:a}){const u=a==="auto"||a===$e.SH.name?$e.SH.recognise(i):null;return u===null?null:{framework:$e.SH,recognition:u}}function Et(i){try{return(0,j.readdirSync)(i,{withFileTypes:!0}).filter(u=>u.isDirectory()).map(({name:u})=>u)}catch{return[]}}var wt=h(15320)}),50187:((ie,G,h)=>{h.d(G,{U:()=>H,u:()=>M});const j=1500,g=2400;class M{#e="";#t="";#n=0;add(T){const S=j-this.#e.length;this.#e+=T.slice(0,Math.max(0,S));const P=S<=0?T:T.slice(S),x=this.#t+P.slice(-g);this.#n+=Math.max(0,this.#t.length+P.length-g),this.#t=x.slice(-g)}toString(){const T=this.#n===0?"":`
… ${this.#n} characters left out …
`;return`${this.#e}${T}${this.#t}`.trim().toWellFormed()}}function H(D){const T=new M;return T.add(D),T.toString()}}),2480:((ie,G,h)=>{h.d(G,{HD:()=>M,JN:()=>D,iF:()=>H,r0:()=>T});var j=h(77598);const g=500;function M($,k){const v=k.replace(/\/+$/,""),W=(v===""?$:$.replaceAll(`${v}/`,"").replaceAll(v,".")).replace(/\b0x[0-9a-f]{6,16}\b/gi,"0x…").toWellFormed();if(W.length<=g)return W;const y=(0,j.createHash)("sha256").update(W).digest("hex").slice(0,12);return`${W.slice(0,g-13).toWellFormed()}…${y}`}function H($){const k=new Map;return $.map(v=>{const w=x(v.identity),W=(k.get(w)??0)+1;return k.set(w,W),W===1?v:{...v,identity:{...v.identity,name:`${v.identity.name} #${W}`}}})}function D($){return S($,(k,v)=>{const w=k==="failed"||k==="flaky";return v==="passed"?w?"flaky":"passed":v==="skipped"?k:v})}function T($){const k=["failed","flaky","passed","skipped"];return S($,(v,w)=>k.indexOf(v)<=k.indexOf(w)?v:w)}function S($,k){const v=new Map;for(const w of $){const W=x(w.identity),y=v.get(W);v.set(W,y===void 0?w:P(y,w,k(y.status,w.status)))}return[...v.values()]}function P($,k,v){const w=[$.durationMs,k.durationMs].filter(y=>y!==null),W=$.failure??k.failure;return{identity:$.identity,status:v,durationMs:w.length===0?null:w.reduce((y,L)=>y+L,0),failure:v==="failed"||v==="flaky"?W:null}}function x({file:$,suite:k,name:v}){return JSON.stringify([$,k,v])}}),71668:((ie,G,h)=>{h.d(G,{HQ:()=>D,O2:()=>S,cU:()=>T,k4:()=>M,y:()=>H});var j=h(76760),g=h(34983);const M="more-arguments.cjs",H="FLAKY_DETECTOR_MORE_ARGUMENTS",D=`'use strict';
const given = process.env.${H};
const MAIN_FILES = {
  jest: /[\\\\/](jest|jest-cli)[\\\\/]bin[\\\\/]jest\\.js$|[\\\\/](react-scripts|react-app-rewired|@craco[\\\\/]craco([\\\\/]dist)?)[\\\\/]scripts[\\\\/]test\\.js$/,
  vitest: /[\\\\/]vitest[\\\\/]vitest\\.mjs$/,
  mocha: /[\\\\/]mocha[\\\\/]bin[\\\\/]_?mocha(\\.c?js)?$/,
};

function mainFile() {
  const [, first = '', second = ''] = process.argv;
  try {
    // nyc before 15 starts a file of its own, the program's behind it.
    return require('fs').realpathSync(/[\\\\/]\\.node-spawn-wrap-/.test(first) ? second : first);
  } catch {
    return '';
  }
}

if (given) {
  const { program, words } = JSON.parse(given);
  if (MAIN_FILES[program].test(mainFile())) {
    delete process.env.${H}; // a program that the tests start is their own business
    const end = process.argv.indexOf('--');
    const own = words.map((word) => word.replace('{pid}', String(process.pid)));
    process.argv.splice(end < 0 ? process.argv.length : end, 0, ...own);
  }
}
`;function T([P,...x]){if(P===void 0)return null;if(x.length===0)return P.words.includes("--")?{...P,extend:"none"}:P;const{directory:$,...k}=P;return{...x.every(w=>w.directory===$)?P:k,extend:"none"}}function S(P,x,{supportDir:$,env:k}){return{NODE_OPTIONS:(0,g.l)(k.NODE_OPTIONS,[`--require=${(0,j.join)($,M)}`]),[H]:JSON.stringify({program:P,words:x})}}}),34983:((ie,G,h)=>{h.d(G,{l:()=>g});function j(M){return/[\s"\\]/.test(M)?`"${M.replaceAll(/["\\]/g,"\\$&")}"`:M}function g(M,H){return[M?.trim()??"",...H.map(j)].filter(D=>D!=="").join(" ")}}),57210:((ie,G,h)=>{h.d(G,{A:()=>H,G:()=>M});var j=h(93759),g=h(73489);const M={name:"junit",orders:["as-is"],recognise:()=>null,prepare:({commandLine:D})=>({commandLine:D,env:{}}),seedKnob:async()=>null,read:H,replay:({commandLine:D,seed:T})=>({commandLine:(0,g.sO)({TEST_SEED:String(T)},D),selectsTest:!1})};async function H({reportFiles:D,timedOut:T,workingDirectory:S}){if(D.length===0)return{kind:"unreadable",reason:T?"the run was ended by its time limit before it wrote a report":"the run wrote no file that report-files matches",tests:[]};const{tests:P,problem:x}=await(0,j.d)(D,{workingDirectory:S});return x===null?{kind:"read",tests:P,couldNotRun:null}:{kind:"unreadable",reason:x,tests:P}}}),93759:((ie,G,h)=>{h.d(G,{d:()=>B});var j=h(73024),g=h(89648),M=h(2480),H=h(50187);const D=new Set(["","test","undefined","null"]),T=1e9;function S(A,I){const Y=P(A,I),Z=$(A),K=Number((A.attributes.time??"").replaceAll(",",""));return{identity:Y,status:Z,durationMs:A.attributes.time===void 0||!(K>=0&&K<T)?null:Math.round(K*1e3),failure:Z==="failed"||Z==="flaky"?v(A,Y.file,I):null}}function P({attributes:A,suites:I},Y){const{name:Z="",classname:K=""}=A,J=A.file??A.filepath??I.findLast(ne=>ne.file!==void 0)?.file,le=I.map(ne=>ne.name??"").filter(ne=>ne!==""&&ne!==J),ae=D.has(K)||K===Z?le.join(" > "):K,de=K===Z&&K!=="";return{file:J===void 0||J===""?null:(0,M.HD)((0,g.iZ)(J,Y),Y),suite:de||ae===""?null:(0,M.HD)(ae,Y),name:(0,M.HD)(x(Z,A),Y)}}function x(A,{value_param:I}){return I===void 0?A:`${A} [${I}]`}function $({attributes:A,outcomes:I}){const Y=I.map(J=>J.tag);if(Y.some(J=>["failure","error","warning"].includes(J)))return"failed";if(Y.some(J=>J.startsWith("flaky")))return"flaky";if(Y.some(J=>J.startsWith("rerun")))return"failed";if(I.some(J=>J.tag==="skipped"))return k(I);const{status:Z="",result:K=""}=A;return/^(fail|failed|error)$/i.test(Z)?"failed":/^(notrun|disabled|skipped|pending|ignored)$/i.test(Z)||/^(skipped|suppressed)$/i.test(K)?"skipped":"passed"}function k(A){return A.some(I=>I.type==="pytest.xfail")?"passed":"skipped"}function v(A,I,Y){const{attributes:Z,outcomes:K,output:J}=A,le=K.find(({tag:se})=>se==="failure"||se==="error")??K.find(({tag:se})=>se!=="skipped"),ae=le?.text||J,de=le?.message||w(ae)||`status ${Z.status??""}`,ne=Number(Z.line),ce=I!==null&&Number.isInteger(ne)&&ne>0?{file:I,line:ne}:null;return(0,g.g5)({type:le?.type??null,message:(0,H.U)(de),stack:ae,location:ce},Y)}function w(A){return A.split(`
`).find(I=>I.trim()!=="")??""}var W=h(57975);const y=64*1024*1024,L=200;async function*F(A){let I=null;for await(const Y of(0,j.createReadStream)(A,{end:y-1,highWaterMark:256*1024}))I??=E(Y),yield I.decode(Y,{stream:!0});I!==null&&(yield I.decode())}function E(A){const[I,Y]=A;if(I===254&&Y===255||I===0&&Y===60)return new W.TextDecoder("utf-16be");if(I===255&&Y===254||I===60&&Y===0)return new W.TextDecoder("utf-16le");const Z=A.subarray(0,L).toString("latin1"),K=/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(Z)?.[1];if(K===void 0||/^utf-?16/i.test(K))return new W.TextDecoder;try{return new W.TextDecoder(K)}catch{return new W.TextDecoder}}const U=4*y;async function B(A,I){const{GO_PROPERTY:Y,JUnitParser:Z}=await Promise.all([h.e(800),h.e(516)]).then(h.bind(h,20516)),K=[],J=[];let le=U;for(const ce of A){const se=(0,g.iZ)(ce,I.workingDirectory);if(le<=0){J.push(`${se} and later reports were not read: over 256 MiB of reports in one run`);break}const Ne=_e=>{const Ae=_e.suites.some(pe=>pe[Y]!==void 0);K.push({ofGo:Ae,result:S(_e,I.workingDirectory)})},ge=await z(ce,new Z(Ne));ge.what!==null&&J.push(`${se}: ${ge.what}`),le-=ge.bytes}const[ae,de]=[!0,!1].map(ce=>K.filter(({ofGo:se})=>se===ce).map(({result:se})=>se));return{tests:[...(0,M.JN)(ae??[]),...(I.repeats??M.iF)(de??[])],problem:J.length===0?null:J.slice(0,3).join("; ")}}async function z(A,I){let Y=0;try{Y=(0,j.statSync)(A).size;for await(const J of F(A))if(!I.write(J))break;const Z=I.end(),K=`larger than ${y/1024/1024} MiB: only its beginning was read`;return{what:Y>y?K:Z,bytes:Y}}catch(Z){return{what:`cannot be read: ${Z.message}`,bytes:Y}}}}),38037:((ie,G,h)=>{h.d(G,{h:()=>j});function j(g,M,H=()=>!1){const D=[];let T=0;for(;T<g.length;){const S=g[T]??"";if(!/^[-+]./.test(S)||S==="--"||H(S))break;const[,P=S,x=null]=/^(--[^=]+)=(.*)$/s.exec(S)??[],$=x===null&&M(S);D.push({name:P,value:$?g[T+1]??null:x}),T+=$?2:1}return{options:D,rest:g.slice(T)}}}),76548:((ie,G,h)=>{h.d(G,{HR:()=>S,OG:()=>H,UV:()=>T});var j=h(73024),g=h(57975);const M=64*1024;async function*H(P){const x=new g.TextDecoder;let $="";for await(const k of(0,j.createReadStream)(P)){const v=x.decode(k,{stream:!0}).split(`
`);v[0]=$+v[0],$=(v.pop()??"").slice(0,M);for(const w of v)yield D(w)}$+=x.decode(),$!==""&&(yield D($))}function D(P){return(P.endsWith("\r")?P.slice(0,-1):P).slice(0,M)}async function T(P,x,$){const k=[];if(P===null)return k;try{let v=0;for await(const w of H(P))if($.test(w)&&k.push(w),v+=1,v>=x)break}catch{return k}return k}async function S(P,x,$){const k=[];if(P===null)return k;try{for await(const v of H(P))if(x.test(v)&&k.push(v),k.length>=$)break}catch{return k}return k}}),36598:((ie,G,h)=>{h.d(G,{i:()=>zo});var j=h(51455),g=h(76760);const M="FLAKY_DETECTOR_CARGO_REPORT",H="FLAKY_DETECTOR_CARGO_SHUFFLE",D=`#!/usr/bin/env bash
set +p
case "$1" in
  */deps/*) ;;
  */rust_out) RUSTDOC_DOCTEST_BIN_PATH=$1; export RUSTDOC_DOCTEST_BIN_PATH; exec "$@" ;;
  *) exec "$@" ;;
esac
_count=$(ls "$${M}" | wc -l)
_report=$(mktemp "$${M}/$(printf %06d "$_count")-XXXXXX") || exec "$@"
_binary=$1
shift
for _word do
  shift
  case "$_word" in -q|--quiet) continue ;; esac
  set -- "$@" "$_word"
done
if [ -n "$${H}" ]; then
  RUSTC_BOOTSTRAP=1
  export RUSTC_BOOTSTRAP
  set -- -Z unstable-options --shuffle-seed "$${H}" "$@"
fi
_name=\${_binary##*/}
printf '%s\\n%s\\n' "$CARGO_PKG_NAME" "\${_name%-*}" >"$_report.log"
trap : TERM INT QUIT
{ "$_binary" "$@" >>"$_report.log" 2>&3 3>&-; } 3>&2 2>/dev/null
_code=$?
echo "$_code" >"$_report.exit"
tail -n +3 "$_report.log"
exit "$_code"
`;var T=h(89648),S=h(2480);const P=/^test (.+?)(?: - should panic)? \.\.\. (.*)$/,x=/(ok|FAILED|ignored(?:, .*)?)(?: <\d+\.\d+s>)?$/,$=/^---- (.+) std(?:out|err) ----$/,k=/\u001b(?:\[[0-9;]*m|\(B)/g;class v{statuses=[];captured=new Map;running=null;candidate=null;capturing=null;finished=!1;add(t){const n=t.replaceAll(k,""),s=$.exec(n);s!==null?this.capturing=this.capture(s[1]??""):n==="failures:"?this.section():n.startsWith("test result: ")?this.end():this.capturing!==null?this.capturing.add(n):this.outcome(n)}result(){this.settle();const t=s=>this.captured.get(s)?.toString()??"";return{tests:this.statuses.map(([s,r])=>({name:s,status:r,output:t(s)})),finished:this.finished,running:this.running}}capture(t){const n=this.captured.get(t)??new T.FM;return this.captured.set(t,n),n}section(){this.settle(),this.capturing=null}end(){this.section(),this.finished=!0}outcome(t){const n=P.exec(t);if(n!==null&&(this.settle(),this.finished=!1,this.running=n[1]??""),this.running===null)return;const s=x.exec(n===null?t:n[2]??"")?.[1];s!==void 0&&(this.candidate=s==="ok"?"passed":s==="FAILED"?"failed":"skipped")}settle(){this.running===null||this.candidate===null||(this.statuses.push([this.running,this.candidate]),this.running=null,this.candidate=null)}}var w=h(76548);const W=/^thread '(.+)'(?: \(\d+\))? panicked at (?:'(.*)', )?(.+?):(\d+):\d+:?$/,y=/^thread '(.+)'(?: \(\d+\))? has overflowed its stack/;function L(e,t){const n=e.split(`
`),s=n.findIndex(V=>W.test(V)),[,,r,o="",l]=W.exec(n[s]??"")??[];if(s<0)return{type:null,message:e,stack:null,location:null};const f=n.slice(s+1),m=f.findIndex(V=>V==="stack backtrace:"||V.startsWith("note: ")),R=r??f.slice(0,m<0?void 0:m).join(`
`),O=m<0||f[m]!=="stack backtrace:"?null:f.slice(m).join(`
`);return{type:"panic",message:R,stack:O,location:{file:(0,T.iZ)(o,t),line:Number(l)}}}async function F(e){const t=new Map;let n=null;if(e===null)return new Map;for await(const s of(0,w.OG)(e)){const r=(W.exec(s)??y.exec(s))?.[1];r!==void 0&&(n=t.get(r)??new T.FM,t.set(r,n)),(s===""||/^\s*(Running|Doc-tests) |^error: /.test(s))&&(n=null),n?.add(s)}return new Map([...t].map(([s,r])=>[s,r.toString()]))}var E=h(73489);const U="cargo-runner.sh",B=["X86_64_UNKNOWN_LINUX_GNU","X86_64_UNKNOWN_LINUX_MUSL","AARCH64_UNKNOWN_LINUX_GNU","AARCH64_UNKNOWN_LINUX_MUSL","X86_64_APPLE_DARWIN","AARCH64_APPLE_DARWIN"],z={name:"cargo",orders:["as-is","shuffled"],supportFiles:{[U]:D},recognise:e=>{const t=e.invocations.find(({words:n})=>n[0]==="cargo"&&A(n));return t===void 0?null:{invocation:t}},prepare:I,seedKnob:async({stdoutLog:e})=>(await(0,w.HR)(e,/^running \d+ tests? \(shuffle seed: /,1)).length>0?"libtest's --shuffle-seed":null,read:Y,replay:ne};function A(e){const[t,n]=e.slice(1).filter(s=>!/^[-+]/.test(s));return t==="test"||t==="t"||t==="llvm-cov"&&n!=="nextest"}function I(e){const t=`bash -p ${(0,g.join)(e.supportDir,U)}`,n=B.map(s=>`CARGO_TARGET_${s}_RUNNER`).filter(s=>!e.env[s]);return{commandLine:e.commandLine,env:{...Object.fromEntries(n.map(s=>[s,t])),[M]:e.reportDir,[H]:e.order==="shuffled"?String(e.seed):""}}}async function Y(e){try{const t=await Z(e.reportDir),n=(0,S.iF)([...await K(t,e),...await le(e)]),s=t.find(o=>o.exitCode===null||e.timedOut&&!o.output.finished);if(s!==void 0){const o=e.timedOut?"the run timed out":"the run was stopped";return{kind:"unreadable",reason:`the output of ${s.suite} breaks off: ${o}`,tests:n}}const r=t.length===0&&n.length===0&&e.exitCode!==0;return{kind:"read",tests:n,couldNotRun:r?await de(e):null}}catch(t){return{kind:"unreadable",reason:`the report of cargo test cannot be read: ${t.message}`,tests:[]}}}async function Z(e){const t=[],n=(await(0,j.readdir)(e)).filter(s=>s.endsWith(".log")).sort();for(const s of n){const r=[],o=new v;for await(const O of(0,w.OG)((0,g.join)(e,s)))r.length<2?r.push(O):o.add(O);const l=await(0,j.readFile)((0,g.join)(e,s.replace(/log$/,"exit")),"utf8").catch(()=>null),[f="",m=""]=r,R=m===f.replaceAll("-","_")?f:`${f}::${m}`;t.push({suite:R,exitCode:l===null?null:Number(l),output:o.result()})}return t}async function K(e,t){const n=await F(t.stderrLog);return e.flatMap(s=>{const r=s.output.tests.map(f=>{const m=f.output||(n.get(f.name)??"");return ae({file:null,suite:s.suite,name:f.name},f.status,m,t)}),o=J(s,n);if(o===null||t.timedOut)return r;const l=n.get(o)??`the test binary ended with code ${s.exitCode} while this test ran`;return[...r,ae({file:null,suite:s.suite,name:o},"failed",l,t)]})}function J({output:e,exitCode:t},n){if(e.finished||!t)return null;const s=new Set(e.tests.map(o=>o.name)),r=[...n.keys()].filter(o=>!s.has(o)&&o!=="main");return e.running??(r.length===1?r[0]??null:null)}async function le(e){if(e.stdoutLog===null)return[];const t=new v;for await(const n of(0,w.OG)(e.stdoutLog))t.add(n);return t.result().tests.flatMap(n=>{const[,s,r]=/^(\S+\.(?:rs|md)) - (.*\(line \d+\)(?: - compile(?: fail)?)?)$/.exec(n.name)??[];return s===void 0||r===void 0?[]:[ae({file:s,suite:"doc-tests",name:r},n.status,n.output,e)]})}function ae(e,t,n,{workingDirectory:s}){const r=t==="failed"?(0,T.g5)(L(n,s),s):null;return{identity:e,status:t,durationMs:null,failure:r}}async function de({stderrLog:e,exitCode:t}){return(await(0,w.HR)(e,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3)||`cargo test ended with code ${t} and ran no test binary`}function ne(e){const{recognition:t,seed:n,test:s}=e,r=e.order==="shuffled",{own:o,libtest:l}=ce(s),m=[...r?["-Z","unstable-options","--shuffle-seed",String(n)]:[],...l],O=t.invocation.words.includes("--")?m:[...o,...m.length>0?["--"]:[],...m],V=(0,E.$I)(e.commandLine,t.invocation,O),ue={TEST_SEED:String(n),...r&&V!==null?{RUSTC_BOOTSTRAP:"1"}:{}};return{commandLine:(0,E.sO)(ue,V??e.commandLine),selectsTest:V!==null&&s!==null}}function ce(e){if(e===null)return{own:[],libtest:[]};if(e.suite!=="doc-tests")return{own:[],libtest:["--exact",e.name.replace(/ #\d+$/,"")]};const[,t="",n=""]=/^(\S*) ?\(line (\d+)\)/.exec(e.name)??[];return{own:["--doc"],libtest:[t||`${n})`]}}const se=/\[ RUN {6}\] ([\w/]+\.\S+)$/,Ne=/\[( {7}OK| {2}FAILED| {2}SKIPPED) {1,2}\] ([\w/]+\.[^\s,]+).* \((\d+) ms\)$/,ge={OK:"passed",FAILED:"failed",SKIPPED:"skipped"},_e=/^(\S[^:\n]*\.\w+):(\d+)(?:: Failure|: FAILED:)?$/m;async function Ae(e,t){const n=[];let s=null,r=new T.FM;const o=(l,f,m,R)=>n.push(pe(l,f,m,R,t));if(e===null)return{tests:n,running:s};for await(const l of(0,w.OG)(e)){const f=se.exec(l)?.[1],[,m="",R,O]=Ne.exec(l)??[];f!==void 0?(s!==null&&o(s,"failed",null,`${r}
the program ended while this test ran`),s=f,r=new T.FM):R!==void 0&&R===s?(o(R,ge[m.trim()]??"failed",Number(O),r.toString()),s=null):r.add(l)}return{tests:n,running:s}}function pe(e,t,n,s,r){const o=e.indexOf("."),l={file:null,suite:e.slice(0,o),name:e.slice(o+1)},f=t==="failed"?(0,T.g5)(Le(s,r),r):null;return{identity:l,status:t,durationMs:n,failure:f}}function Le(e,t){const n=_e.exec(e);if(n===null)return{type:null,message:e,stack:null,location:null};const[,s="",r]=n;return{type:null,message:e.slice(e.indexOf(`
`,n.index)+1).split(/^\[ {2}FAILED/m,1)[0]??"",stack:e,location:{file:(0,T.iZ)(s,t),line:Number(r)}}}var xe=h(93759);const Pe=99999,Ze={name:"googletest",orders:["as-is","shuffled"],recognise:e=>{const t=e.invocations.find(n=>ye(n,e));return t===void 0?null:{invocation:t}},prepare:e=>({commandLine:e.commandLine,env:{GTEST_OUTPUT:`xml:${e.reportDir}/`,...De(e)}}),seedKnob:async({stdoutLog:e})=>(await(0,w.HR)(e,/^Note: Randomizing tests' orders with a seed of /,1)).length>0?"GTEST_RANDOM_SEED":null,read:ze,replay:Dt};function De({seed:e,order:t}){const n={GTEST_RANDOM_SEED:String(1+(e-1)%Pe)};return t==="shuffled"?{...n,GTEST_SHUFFLE:"1"}:n}function ye({words:[e="",...t]},n){if(t.some(l=>l.startsWith("--gtest_")))return!0;if(!/^[\w.+-]+$/.test(e))return!1;const s=n.commandLine.split(/[\s;&|]+/).find(l=>l.endsWith(`/${e}`));return s!==void 0&&n.readFile(s)?.includes("GTEST_OUTPUT")?!0:["","test/","tests/","unittest/","unittests/","src/test/","googletest/"].flatMap(l=>[`${l}CMakeLists.txt`,`${l}meson.build`]).some(l=>Lt(n.readFile(l)??"",e))}function Lt(e,t){const n=`\\b${t.replaceAll(/[.+]/g,"\\$&")}\\b`;return!/gtest|googletest/i.test(e)||!new RegExp(n).test(e)?!1:/test/i.test(t)||new RegExp(`\\(\\s*['"]?${n}[^)]*(gtest|gmock)`,"i").test(e)}async function ze(e){try{const{workingDirectory:t,reportDir:n,exitCode:s,timedOut:r}=e,o=(await(0,j.readdir)(n)).filter(O=>O.endsWith(".xml")).sort(),l=await(0,xe.d)(o.map(O=>(0,g.join)(n,O)),{workingDirectory:t}),f=await Ae(e.stdoutLog,t),m=je(l.tests.map(O=>Ie(O,t)),f.tests);if(r&&f.running!==null)return{kind:"unreadable",reason:`the run timed out while ${f.running} ran`,tests:m};if(l.problem!==null)return{kind:"unreadable",reason:l.problem,tests:m};if(f.running!==null&&s!==0){const O=`the program ended with code ${s} while this test ran`;m.push(pe(f.running,"failed",null,O,t))}const R=m.length===0&&o.length===0&&s!==0;return{kind:"read",tests:m,couldNotRun:R?await Pt(e):null}}catch(t){return{kind:"unreadable",reason:`the results of GoogleTest cannot be read: ${t.message}`,tests:[]}}}function je(e,t){const n=new Set(e.map(({identity:s})=>`${s.suite}.${s.name}`));return[...e,...t.filter(({identity:s})=>!n.has(`${s.suite}.${s.name}`))]}function Ie({identity:e,failure:t,...n},s){const r=e.name.replace(/(\/\S+) \[.*\]( #\d+)?$/s,"$1$2"),o=t===null?null:Le(t.stack??t.message,s),l=o?.location==null?t:(0,T.g5)({...o,location:o.location},s);return{...n,identity:{file:null,suite:e.suite,name:r},failure:l}}async function Pt({stderrLog:e,stdoutLog:t,exitCode:n}){return[...await(0,w.HR)(e,/\S/,4),...await(0,w.HR)(t,/\S/,2)].join(`
`).slice(0,1e3)||`the program ended with code ${n} and ran no tests`}function Dt({commandLine:e,seed:t,order:n,test:s}){const r=s?.name.replace(/ #\d+$/,""),o=s===null?{}:{GTEST_FILTER:`${s.suite}.${r}`},l={TEST_SEED:String(t),...n==="shuffled"?De({seed:t,order:n}):{},...o};return{commandLine:(0,E.sO)(l,e),selectsTest:s!==null}}const Te="ctest.xml",Me={name:"ctest",orders:["as-is"],recognise:e=>{const t=e.invocations.find(({words:n})=>n[0]==="ctest"||jt(n));return t===void 0?null:{invocation:t}},prepare:qe,seedKnob:async()=>null,read:et,replay:Ht};function jt(e){return(e[0]??"")!=="cmake"||!e.includes("--build")?!1:e.some((n,s)=>/^(test|RUN_TESTS)$/.test(n)&&/^(--target|-t)$/.test(e[s-1]??""))}function Qe(e,t,n){return t.words[0]==="ctest"?(0,E.$I)(e,t,n):null}function qe(e){return{commandLine:Qe(e.commandLine,e.recognition.invocation,["--output-junit",(0,g.join)(e.reportDir,Te)])??e.commandLine,env:{CTEST_OUTPUT_ON_FAILURE:"1",...De(e)}}}async function et(e){try{const t=await tt(e.stdoutLog),s=(await(0,xe.d)([(0,g.join)(e.reportDir,Te)],{workingDirectory:e.workingDirectory})).tests.map(l=>Ft(l,e.workingDirectory)),r=s.length>0?Mt(s,t):t;if(e.timedOut)return{kind:"unreadable",reason:"the run timed out before ctest was through",tests:r};const o=r.length===0&&e.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await nt(e):null}}catch(t){return{kind:"unreadable",reason:`the results of ctest cannot be read: ${t.message}`,tests:[]}}}const It=/^\s*(?:\d+\/\d+ )?Test\s+#\d+: (.+?) \.{2,}\s*(.*?)\s+(\d+\.\d+) sec/;async function tt(e){const t=[];if(e===null)return t;for await(const n of(0,w.OG)(e)){const[,s,r="",o]=It.exec(n)??[];if(s===void 0)continue;const l=r==="Passed"?"passed":/Skipped|Disabled/.test(r)?"skipped":"failed",f={type:null,message:r.replaceAll("*"," ").trim(),stack:null,location:null},m=Math.round(Number(o)*1e3);t.push({identity:{file:null,suite:null,name:s},status:l,durationMs:m,failure:l==="failed"?f:null})}return(0,S.JN)(t)}function Mt(e,t){const n=new Map(t.filter(({status:s})=>s==="flaky").map(s=>[s.identity.name,s.failure]));return e.map(s=>{const r=n.get(s.identity.name);return s.status==="passed"&&r!=null?{...s,status:"flaky",failure:r}:s})}function Ft(e,t){if(e.failure?.stack==null)return e;const n=Le(e.failure.stack,t);return n.location===null?{...e,failure:{...e.failure,message:Ct(e.failure.stack)}}:{...e,failure:(0,T.g5)(n,t)}}function Ct(e){return e.trimEnd().split(`
`).at(-1)??e}async function nt({stdoutLog:e,stderrLog:t,exitCode:n}){return[...await(0,w.HR)(t,/\S/,4),...await(0,w.HR)(e,/error/i,4)].join(`
`).slice(0,1e3)||`ctest ended with code ${n} and ran no tests`}function Ht({commandLine:e,recognition:t,seed:n,test:s}){const r=s?.name.replace(/ #\d+$/,"").replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"),o=r===void 0?null:Qe(e,t.invocation,["-R",`^${r}$`,"--output-on-failure"]);return{commandLine:(0,E.sO)({TEST_SEED:String(n)},o??e),selectsTest:o!==null}}const st="FLAKY_DETECTOR_GO_REPORT",Ee="FLAKY_DETECTOR_GO_SHUFFLE",Fe="FLAKY_DETECTOR_GO_SEED",rt=`#!/usr/bin/env bash
set +p
case "$1" in *.test) ;; *) exec "$@" ;; esac
_report=$(mktemp "$${st}/XXXXXXXX") || exec "$@"
_binary=$1
shift
_json=
_verbose=-test.v=true
if grep -q -a 'invalid flag -test.v=' "$_binary"; then _verbose=-test.v=test2json; fi
for _word do
  shift
  case "$_word" in
    -test.v=test2json) _json=1; continue ;;
    -test.v=*) continue ;;
    -test.shuffle=on) echo "$${Fe}" >"$_report.shuffled"; _word=-test.shuffle=$${Fe} ;;
  esac
  set -- "$@" "$_word"
done
if [ -n "$${Ee}" ]; then
  echo "$${Ee}" >"$_report.shuffled"
  set -- -test.shuffle="$${Ee}" "$@"
fi
_module=$PWD
while [ ! -f "$_module/go.mod" ] && [ -n "$_module" ]; do _module=\${_module%/*}; done
_path=
if [ -n "$_module" ]; then _path=$(sed -n 's/^module[[:space:]]*"\\{0,1\\}\\([^"[:space:]]*\\).*/\\1/p' "$_module/go.mod" | head -n 1); fi
printf '%s\\n%s\\n' "$_path\${PWD#"$_module"}" "$PWD" >"$_report.log"
trap : TERM INT QUIT
{ "$_binary" "$_verbose" "$@" >>"$_report.log" 2>&1; } 2>/dev/null
_code=$?
echo "$_code" >"$_report.exit"
if [ -n "$_json" ]; then tail -n +3 "$_report.log"; else tail -n +3 "$_report.log" | tr -d '\\026'; fi
exit "$_code"
`,Ut=16e3,Wt=/^\s*=== (RUN|PAUSE|CONT|NAME) {1,3}(.*)$/,Yt=/^\s*--- (PASS|FAIL|SKIP): (\S.*) \((\d+(?:\.\d+)?)s\)$/,Gt=/^(panic: |fatal error: |SIG[A-Z]+: |unexpected fault address )/,Kt={PASS:"passed",FAIL:"failed",SKIP:"skipped"};class ke{tests=new Map;crash=new T.FM(Ut);preamble=new T.FM;failed=[];crashed=!1;current=null;add(t){const n=t.indexOf("");n>0&&this.text(t.slice(0,n));const s=n<0?t:t.slice(n+1);this.event(s)||this.text(s)}result(){return{tests:this.tests,failed:this.failed,preamble:this.preamble.toString(),crash:this.crash.toString()}}event(t){const n=Wt.exec(t);if(n!==null)return this.moved(n[1]??"",n[2]??""),!0;const s=Yt.exec(t);return s===null?!1:(this.ended(this.test(s[2]??""),Kt[s[1]],Number(s[3])),!0)}ended(t,n,s){n==="failed"&&this.failed.push(t.name),t.state=this.failed.includes(t.name)?"failed":n,t.durationMs=Math.round(s*1e3),this.current=t}moved(t,n){this.current=n===""?null:this.test(n),!(this.current===null||t==="NAME")&&this.current.state!=="failed"&&(this.current.state=t==="PAUSE"?"paused":"unfinished")}text(t){Gt.test(t)&&(this.crashed=!0),this.crashed?this.crash.add(t):(this.current?.output??this.preamble).add(t.replace(/^ {4}/,""))}test(t){const n=this.tests.get(t);if(n!==void 0)return n;const s={name:t,state:"unfinished",durationMs:null,output:new T.FM};return this.tests.set(t,s),s}}var re=h(94942);function ot(e){const{test:t}=e;return{commandLine:at(t===null?null:Vt(t.name),t?.suite??null,e),selectsTest:t!==null}}function it(e){const t=e.tests.map(({name:n})=>lt(n.split("/")[0]??n));return at(`^(${[...new Set(t)].join("|")})$`,e.tests[0]?.suite??null,e)}function at(e,t,n){const{invocation:s}=n.recognition,r=n.order==="shuffled"||s.words.includes("-shuffle=on"),o=[...e===null?[]:[`-run=${e}`],...r?[`-shuffle=${n.seed}`]:[],"-count=1"],l=Jt(n.commandLine,t),f=`TEST_SEED=${n.seed}`,R=s.words[0]==="go"&&!s.words.includes("-args")?(0,E.$I)(l,s,o):null;return R===null?`${f} ${Bt(o)} ${(0,E.CI)(l)}`:`${f} ${(0,E.CI)(R)}`}function Bt(e){return`GOFLAGS="$GOFLAGS "${(0,re.ZL)(e.join(" "))}`}function Vt(e){return e.split("/").map(t=>`^${lt(t)}$`).join("/")}function lt(e){return e.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function Jt(e,t){return t===null?e:e.replace(/(^|\s)\.\/\.\.\.(?=\s|$)/,(n,s)=>`${s}${(0,re.ZL)(t)}`)}function Ce(e,t){const n=e.exitCode===null?new Set:ct(e.output),s=new Set([...e.output.tests.values()].filter(o=>o.state==="failed").map(o=>o.name));for(const o of n)s.add(o);const r=[];for(const o of e.output.tests.values()){const l=s.has(o.name)?"failed":Xt(o);if(l===null||l==="failed"&&ut(s,o.name))continue;const f=l==="failed"?(0,T.g5)(Zt(o,e,t),t):null,m={file:null,suite:e.path,name:(0,S.HD)(o.name,t)};r.push({identity:m,status:l,durationMs:o.durationMs,failure:f})}return r}function Xt(e){return e.state==="unfinished"||e.state==="paused"?null:e.state}function ut(e,t){for(const n of e)if(n.startsWith(`${t}/`))return!0;return!1}function ct(e){const t=[...e.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),n=t.filter(r=>!ut(t,r));if(dt(e)!==null)return new Set;if(/^panic: test timed out after /.test(e.crash)){const r=new Set([...e.crash.matchAll(/^\t\t(\S+) \(/gm)].map(o=>o[1]));return new Set(n.filter(o=>r.has(o)))}const s=n.filter(r=>ft(e.crash,r));return s.length===1?new Set(s):n.length===1?new Set(n):new Set}function dt(e){const t=e.failed.at(-1);return t===void 0||!/ \[recovered/.test(e.crash)?null:e.failed.findLast(n=>n.startsWith(`${t}/`)&&ft(e.crash,n))??t}function ft(e,t){const[n]=t.split("/",1);return e.includes(`.${n}(`)||e.includes(`.${n}.`)}function Zt(e,t,n){const{crash:s}=t.output,r=e.output.toString(),o={type:null,message:r,stack:null,location:zt(r,t.directory,n)};if(e.state==="failed"&&dt(t.output)!==e.name)return o;if(s==="")return{...o,message:`${r}
the test binary ended with code ${t.exitCode} while this test ran`};const[l=""]=s.split(`
`,1);return{type:"panic",message:l.replace(/ \[recovered.*\]$/,""),stack:s.slice(l.length),location:Qt(s,n)??o.location}}function zt(e,t,n){for(const[,s="",r]of e.matchAll(/^\s*([^\s:]+\.go):(\d+): /gm)){if(s==="testing.go")continue;const o=s.startsWith("/")?s:`${t}/${s}`;return{file:(0,T.iZ)(o,n),line:Number(r)}}return null}function Qt(e,t){for(const[,n="",s]of e.matchAll(/^\t(\/[^\n]+\.go):(\d+)(?: |$)/gm)){const r=(0,T.iZ)(n,t);if(!r.startsWith("/"))return{file:r,line:Number(s)}}return null}const He="go-exec.sh",qt={name:"go",orders:["as-is","shuffled"],supportFiles:{[He]:rt},recognise:e=>{const t=e.invocations.find(we);return t===void 0?null:{invocation:t}},prepare:en,seedKnob:async({reportDir:e})=>(await(0,j.readdir)(e).catch(()=>[])).some(n=>n.endsWith(".shuffled"))?"go test's -shuffle":null,read:Q,replay:e=>ot(e),chosen:{order:"own",meet:(e,t)=>e.suite===t.suite,line:it}};function we({words:e}){return e[0]==="gotestsum"||e[0]==="richgo"?!0:e[0]==="go"&&(e[1]==="test"||e[1]==="-C"&&e[3]==="test")}function en(e){const t=(0,g.join)(e.supportDir,He),n=["-count=1",e.env.GOFLAGS,`"-exec=bash -p '${t}'"`];return{commandLine:e.commandLine,env:{GOFLAGS:n.filter(Boolean).join(" "),[st]:e.reportDir,[Fe]:String(e.seed),[Ee]:e.order==="shuffled"?String(e.seed):""}}}async function Q(e){try{const t=await Ue(e),n=(0,S.JN)(t.flatMap(r=>Ce(r,e.workingDirectory))),s=t.find(r=>r.exitCode===null);return s!==void 0?{kind:"unreadable",reason:`the output of ${s.path} breaks off: ${tn(e,s)}`,tests:n}:n.length>0||e.exitCode===0?{kind:"read",tests:n,couldNotRun:null}:t.length===0?await nn(e):{kind:"read",tests:n,couldNotRun:mt(t)}}catch(t){return{kind:"unreadable",reason:`the report of go test cannot be read: ${t.message}`,tests:[]}}}async function Ue({reportDir:e,timedOut:t}){const n=[];for(const s of await(0,j.readdir)(e)){if(!s.endsWith(".log"))continue;const r=(0,g.join)(e,s),o={...await pt(r),endedMs:(await(0,j.stat)(r)).mtimeMs};n.push(t&&(o.exitCode??0)>128?{...o,exitCode:null}:o)}return n.sort((s,r)=>s.path===r.path?s.endedMs-r.endedMs:s.path<r.path?-1:1)}async function pt(e){const t=[],n=new ke;for await(const l of(0,w.OG)(e))t.length<2?t.push(l):n.add(l);const s=await(0,j.readFile)(e.replace(/log$/,"exit"),"utf8").catch(()=>null),[r="",o=""]=t;return{path:r,directory:o,exitCode:s===null?null:Number(s),output:n.result()}}function mt(e){const t=e.find(r=>r.exitCode!==0);if(t===void 0)return null;const{preamble:n,crash:s}=t.output;return`${t.path} ended with code ${t.exitCode} before its first test: ${`${n}
${s}`.trim().slice(0,1e3)}`}function tn(e,t){const n=[...t.output.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),s=n.length===0?"":` while ${n.slice(-3).join(", ")} ran`;return`${e.timedOut?"the run timed out":"the run was stopped"}${s}`}async function nn(e){if((await(0,w.HR)(e.stdoutLog,/^(ok {2}\t|\s*--- (PASS|FAIL))/,1)).length>0)return{kind:"unreadable",reason:"go test ran without our -exec script: does the command set -exec or GOFLAGS itself?",tests:[]};const n=await(0,w.HR)(e.stdoutLog,/\[(build|setup) failed\]/,5),s=await(0,w.HR)(e.stderrLog,/^(?!# |go: downloading |make)\S/,5),r=[...n,...s].join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:r||`go test ended with code ${e.exitCode} and ran no tests`}}function ht(e,t){const n={"junit.jupiter.execution.order.random.seed":String(e)};return t!=="shuffled"?n:{...n,"junit.jupiter.testmethod.order.default":"org.junit.jupiter.api.MethodOrderer$Random","junit.jupiter.testclass.order.default":"org.junit.jupiter.api.ClassOrderer$Random"}}var We=h(73024);async function be(e,t){const n=await sn(e,t),{tests:s,problem:r}=n;if(r!==null)return{kind:"unreadable",reason:r,tests:s};if(t.timedOut)return{kind:"unreadable",reason:`the run timed out: ${e.name} reports a class only when it is through`,tests:s};const o=await(0,w.HR)(t.stdoutLog,/The forked VM terminated|There was a timeout or other error in the fork/,1),l=s.length===0&&t.exitCode!==0&&o.length===0;return{kind:"read",tests:s,couldNotRun:l?await gt(e,t):null}}async function sn(e,{reportFiles:t,workingDirectory:n}){const s=new Map;for(const l of[...t].sort()){const f=l.replace(e.buildFolder,"");s.set(f,[...s.get(f)??[],l])}const r=[],o=[];for(const[l,f]of s){const m=await(0,xe.d)(f,{workingDirectory:n}),R=on(l,n);for(const O of m.tests)r.push(ln(O,R(O.identity.suite??"")));m.problem!==null&&o.push(m.problem)}return{tests:(0,S.iF)(r),problem:o.length===0?null:o.slice(0,3).join("; ")}}const rn=["java","kotlin","groovy","scala"].map(e=>({folder:e,extension:e==="kotlin"?"kt":e}));function on(e,t){const n=new Map,s=r=>{for(const o of["test","integrationTest"])for(const{folder:l,extension:f}of rn){const m=(0,g.join)(e,"src",o,l,`${r.replaceAll(".","/")}.${f}`);if((0,We.existsSync)(m))return(0,T.iZ)(an(m),t)}return null};return r=>{const[o=""]=r.split("$",1);if(!/^[\p{L}\w.]+$/u.test(o))return null;const l=n.has(o)?n.get(o)??null:s(o);return n.set(o,l),l}}function an(e){return e.replace(/^\/proc\/\d+\/root(?=\/)/,"")}function ln(e,t){if(t===null)return e;const n={...e.identity,file:t};if(e.failure===null)return{...e,identity:n};const r=[...(e.failure.stack??"").matchAll(/\(([^():\n]+):(\d+)\)/g)].find(([,o])=>o===t.split("/").at(-1))?.[2];return{...e,identity:n,failure:{...e.failure,location:r===void 0?null:{file:t,line:Number(r)}}}}async function gt(e,{stdoutLog:t,stderrLog:n,exitCode:s}){return[...await(0,w.HR)(t,e.errorLine,5),...await(0,w.HR)(n,e.errorLine,5)].join(`
`).slice(0,1e3)||`${e.name} ended with code ${s} and ran no tests`}const Ye="flaky-detector.init.gradle",un=`
def given = gradle.startParameter.projectProperties
allprojects {
    tasks.withType(Test) { task ->
        task.outputs.upToDateWhen { false }
        task.outputs.cacheIf { false }
        ['TEST_SEED', 'ATTEMPT'].each { name -> if (given.containsKey(name)) task.environment(name, given[name]) }
        (given.flakyDetectorProperties ?: '').split(',').findAll { it.contains('=') }.each { pair ->
            def (name, value) = pair.split('=', 2)
            task.systemProperty(name, value)
        }
    }
}
`,_t={name:"Gradle",buildFolder:/\/build\/test-results\/.*$/,errorLine:/^(e: |\* What went wrong:|> |.*: error: |Execution failed|Task .* not found)/},Ge={name:"gradle",orders:["as-is","shuffled"],supportFiles:{[Ye]:un},reportFiles:"**/build/test-results/**/TEST-*.xml",recognise:e=>{const t=e.invocations.find($e);return t===void 0?null:{invocation:t}},prepare:cn,seedKnob:async()=>null,read:e=>be(_t,e),replay:dn};function $e({words:[e="",...t]}){const n=/^([:\w-]*:)?(\w*[tT]est\w*|check|build)$/;return(e==="gradle"||e==="gradlew")&&t.some(s=>n.test(s))}function Ke({seed:e,order:t,supportDir:n}){const s=Object.entries(ht(e,t)).map(([o,l])=>`${o}=${l}`);return[...["--init-script",(0,g.join)(n,Ye)],`-PTEST_SEED=${e}`,`-PflakyDetectorProperties=${s.join(",")}`]}function cn(e){const t=e.env.ATTEMPT===void 0?[]:[`-PATTEMPT=${e.env.ATTEMPT}`];return{commandLine:(0,E.$I)(e.commandLine,e.recognition.invocation,[...Ke(e),...t])??e.commandLine,env:{}}}function dn(e){const{commandLine:t,recognition:n,seed:s,test:r}=e,[o=""]=(r?.name??"").split(/[([{ ]/,1),l=r===null?[]:["--tests",[r.suite,o].filter(Boolean).join(".")],f=(0,E.$I)(t,n.invocation,[...l,...Ke(e)]);return{commandLine:(0,E.sO)({TEST_SEED:String(s)},f??t),selectsTest:f!==null&&r!==null}}function yt(e,{directory:t="."},{readFile:n}){for(let s=t;;s=g.posix.dirname(s)){const r=n(g.posix.join(s,"node_modules",e,"package.json")),o=/"version"\s*:\s*"(\d[^"]*)"/.exec(r??"")?.[1];if(o!==void 0)return o;if(s==="."||s==="/"||s.startsWith(".."))return null}}function ve(e,t,n=0){const[s=Number.POSITIVE_INFINITY,r=0]=(e??"").split(".").map(Number).filter(Number.isFinite);return e===void 0||s>t||s===t&&r>=n}const fn=/(?:\(|@|\bat |❯ )((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?\s*$/;function Tt(e,t,n){const r=(e??"").split(`
`).flatMap(o=>{const[,l,f]=fn.exec(o)??[];return l===void 0||Number(f)<1?[]:[{file:(0,T.iZ)(l.replace(/^file:\/\//,""),n),line:Number(f)}]}).filter(o=>!/^(\/|node:|[a-z]+:)|(^|\/)node_modules\//.test(o.file));return r.find(o=>o.file===t)??r[0]??null}async function Be(e,t,n){const s=t.timedOut?n.tests:[...n.tests,...n.brokenFiles],r=t.timedOut||t.exitCode===0||t.exitCode>128;if(t.timedOut||!n.complete&&(r||s.length>0)){const f=t.timedOut?"the run timed out":`the process ended (code ${t.exitCode})`;return{kind:"unreadable",reason:`the report of ${e} breaks off: ${f}`,tests:s}}if(!n.started)return pn(e,t);if(n.tests.length>0||t.exitCode===0)return{kind:"read",tests:s,couldNotRun:null};const o=n.brokenFiles[0],l=o===void 0?await Et(e,t):`${o.identity.file??"a file"} could not be run: ${o.failure?.message??""}`;return{kind:"read",tests:s,couldNotRun:(0,T.Mm)(l)}}async function pn(e,t){if(t.exitCode===0||t.exitCode>128){const n=t.exitCode===0?"does the command replace NODE_OPTIONS or the reporters?":`code ${t.exitCode}`;return{kind:"unreadable",reason:`${e} wrote no report: ${n}`,tests:[]}}return{kind:"read",tests:[],couldNotRun:await Et(e,t)}}async function Et(e,t){const n=[...await(0,w.HR)(t.stderrLog,/\S/,8),...await(0,w.HR)(t.stdoutLog,/^(?!> )\S/,4)],s=`${e} ended with code ${t.exitCode} and ran no tests`;return(0,T.Mm)(n.length===0?s:`${s}: ${n.join(`
`)}`)}const wt=64*1024*1024,i="(the file itself)";async function a(e,t){try{const n=await c(t),s=n.flatMap(r=>r.tests);return await Be(e,t,{tests:(0,S.iF)(d(s)),brokenFiles:n.flatMap(r=>r.brokenFiles),started:n.length>0,complete:n.every(r=>r.complete)})}catch(n){return{kind:"unreadable",reason:`the report of ${e} cannot be read: ${n.message}`,tests:[]}}}async function u(e){return(await c(e).catch(()=>[])).find(({knob:n})=>n!==null)?.knob??null}async function c(e){const t=[];for(const n of(await(0,j.readdir)(e.reportDir)).sort())n.endsWith(".ndjson")&&t.push(await p((0,g.join)(e.reportDir,n),e));return t}function d(e){const t=({identity:n})=>n.file??"";return[...e].sort((n,s)=>t(n)<t(s)?-1:t(n)>t(s)?1:0)}async function p(e,{workingDirectory:t}){const{decodeRecordingLine:n}=await Promise.all([h.e(798),h.e(940)]).then(h.bind(h,95940)),s=[],r=[];let o=!1,l=null;const f=(await(0,j.stat)(e)).size>wt;let m=0;for await(const R of(0,w.OG)(e)){if(m+=R.length,m>wt)break;const O=n(R);if(O?.kind==="begin"&&(l??=O.knob),O?.kind==="end"&&(o=!f),O?.kind==="broken-file"&&r.push(_(O,t)),O?.kind!=="test")continue;const V=b(O,t),ue=O.again?s.pop():void 0;s.push(...(0,S.r0)(ue===void 0?[V]:[ue,V]))}return{knob:l,tests:s,brokenFiles:r,complete:o}}function b(e,t){const n=N(e.file,t),s=e.suite.join(" > "),r=n===null||e.line===null?null:{file:n,line:e.line},o=e.status==="failed"||e.status==="flaky";return{identity:{file:n,suite:s===""?null:(0,S.HD)(s,t),name:(0,S.HD)(e.name,t)},status:e.status,durationMs:e.ms,failure:o?C(e.failure,r,n,t):null}}function _(e,t){const n=N(e.file,t);return{identity:{file:n,suite:null,name:i},status:"failed",durationMs:null,failure:C(e.failure,null,n,t)}}function N(e,t){return e===null||e===""?null:(0,S.HD)((0,T.iZ)(e.replace(/^file:\/\//,""),t),t)}function C(e,t,n,s){const{type:r,message:o,stack:l}=e??{type:null,message:"",stack:null},f=Tt(l,n,s)??t;return(0,T.g5)({type:r,message:o,stack:l,location:f},s)}const q=64*1024*1024,ee={passed:"passed",failed:"failed",pending:"skipped",skipped:"skipped",todo:"skipped",disabled:"skipped"};async function te(e){const n=(await(0,j.readdir)(e.reportDir).catch(()=>[])).filter(s=>/^jest(-\d+)?\.json$/.test(s)).map(s=>(0,g.join)(e.reportDir,s));if(n.length===0)return Be("jest",e,{tests:[],brokenFiles:[],started:!1,complete:!0});try{const s=(await Promise.all(n.map(Se))).flat().sort((o,l)=>o.name<l.name?-1:o.name>l.name?1:0),{workingDirectory:r}=e;return await Be("jest",e,{tests:(0,S.iF)(s.flatMap(o=>vs(o,r))),brokenFiles:s.filter(fe).map(o=>$s(o,r)),started:!0,complete:!0})}catch(s){return wn(s.message)}}async function Se(e){const{size:t}=await(0,j.stat)(e);if(t>q)throw new Error(`it has ${t} bytes, over the limit of ${q}`);const{decodeJestReport:n}=await Promise.all([h.e(798),h.e(788)]).then(h.bind(h,35788));return n(await(0,j.readFile)(e,"utf8"))}function wn(e){return{kind:"unreadable",reason:`the report of jest cannot be read: ${e.slice(0,500)}`,tests:[]}}function fe({status:e,assertionResults:t}){return e==="failed"&&!t.some(n=>n.status==="failed")}function $s(e,t){const n=Sn(e,t),[s,r]=bn(mn(e.message));return{identity:{file:n,suite:null,name:i},status:"failed",durationMs:null,failure:(0,T.g5)({type:s,message:r,stack:mn(e.message),location:null},t)}}function vs(e,t){const n=Sn(e,t);return e.assertionResults.flatMap(s=>{const r=Rs(s);if(r===void 0)return[];const o=s.ancestorTitles.join(" > "),l={file:n,suite:o===""?null:(0,S.HD)(o,t),name:(0,S.HD)(s.title,t)},m=r==="failed"||r==="flaky"?Ns(s,n,t):null;return[{identity:l,status:r,durationMs:s.duration,failure:m}]})}function Rs({status:e,invocations:t}){return e==="passed"&&t>1?"flaky":Object.hasOwn(ee,e)?ee[e]:void 0}function Ns(e,t,n){const s=mn(e.failureMessages[0]??e.retryReasons[0]??""),[r,o]=bn(s),l=e.status==="passed"?`failed at first, passed in try ${e.invocations}`:"",f=e.location===null?null:{file:t,line:e.location.line},m=Tt(s,t,n)??f;return(0,T.g5)({type:r,message:o||l,stack:s,location:m},n)}function bn(e){const t=e.split(/\n\s+at /)[0]??"",[,n=null,s=t]=/^(\w*(?:Error|Exception)): (.*)$/s.exec(t)??[];return[n,s]}function Sn({name:e},t){return(0,S.HD)((0,T.iZ)(e,t),t)}function mn(e){return e.replaceAll(/\u001b\[[0-9;]*m/g,"")}var oe=h(71668);const As=/[\\'"`^]/;function Oe(e){return e.replaceAll(/[.*+?()[{}|$\\'"`^]/g,t=>As.test(t)?".":`[${t}]`)}function On(e){return Oe(e).replaceAll("[.]",".")}function bt(e){return e.length===1?e[0]??"":`(${e.join("|")})`}const xn="( >)? ";function St(e){const t=e.findIndex(l=>l.includes("…"));if(t>=0){const[l=""]=e[t]?.split("…")??[];return`^${[...e.slice(0,t),l].map(Oe).join(xn)}`}const n=e.at(-1)??"",s=n.replace(/ #\d+$/,""),r=n.slice(s.length),o=`${Oe(s)}${r===""?"":`(${Oe(r)})?`}`;return`^${[...e.slice(0,-1).map(Oe),o].join(xn)}$`}const Ls="jest.json",Ps="jest-{pid}.json",kn={jest:null,"jest-cli":null,"react-scripts":"test",craco:"test","react-app-rewired":"test"},Ds=["react-scripts","craco","react-app-rewired"],js={name:"jest",orders:["as-is","shuffled"],supportFiles:{[oe.k4]:oe.HQ},recognise:e=>{const t=e.invocations.filter(Is),n=(0,oe.cU)(t);if(n===null)return null;const s=yt("jest",t[0]??n,e);return s===null?{invocation:n}:{invocation:n,version:s}},prepare:Ms,seedKnob:Fs,read:te,replay:Cs,chosen:{order:"own",meet:(e,t)=>e.file!==null&&e.file===t.file,line:Hs}};function Is({words:e}){const[t="",n]=e;if(!Object.hasOwn(kn,t))return!1;const s=kn[t];return(s===null||s===n)&&!me(e,"--outputFile","--listTests","--showConfig","--init")}function me(e,...t){return e.some(n=>t.includes(n.split("=")[0]??""))}function Ms(e){const{commandLine:t,reportDir:n}=e,{invocation:s}=e.recognition,r=[...$n(s,n),...vn(s),...Rn(e)],o=(0,E.$I)(t,s,r);return o===null?{commandLine:t,env:(0,oe.O2)("jest",r,e)}:{commandLine:o,env:{}}}function $n({words:e,extend:t},n){return[...me(e,"--json")?[]:["--json"],`--outputFile=${(0,g.join)(n,t==="none"?Ps:Ls)}`,...me(e,"--testLocationInResults")?[]:["--testLocationInResults"]]}function vn({words:e}){return Ds.includes(e[0]??"")&&!me(e,"--watchAll")?["--watchAll=false"]:[]}function Rn({recognition:e,order:t,seed:n}){const{version:s,invocation:r}=e;if(s===void 0||!ve(s,29,2))return[];const o=t==="shuffled"&&ve(s,29,5),l=o||!me(r.words,"--seed")?[`--seed=${n}`]:[];return o&&!me(r.words,"--randomize")?[...l,"--randomize"]:l}async function Fs({stderrLog:e}){return(await(0,w.HR)(e,/^Seed:\s+-?\d+/,1)).length>0?"jest's --seed":null}function Cs(e){const{test:t,recognition:n}=e,s=t!==null&&!Nn(n.invocation),r=s?Ln([t],n.invocation):[];return{commandLine:An(r,e),selectsTest:s}}function Hs(e){const{tests:t,recognition:n}=e;return Nn(n.invocation)||t.some(({name:s})=>s===i)?null:An(Ln(t,n.invocation),e)}function Nn({words:e}){return me(e,"-t","--testNamePattern")}function An(e,t){const{recognition:n,commandLine:s,supportDir:r,reportDir:o}=t,{invocation:l}=n,m=[...o===void 0?[]:$n(l,o),...vn(l),...Rn(t),...e],R=(0,E.$I)(s,l,m),O=R===null?(0,oe.O2)("jest",m,{supportDir:r,env:{}}):{};return(0,E.sO)({TEST_SEED:String(t.seed),...O},R??s)}function Ln(e,{words:t,directory:n=".",extend:s}){const[{file:r,name:o}={file:null,name:""}]=e,l=e.map(O=>St([...O.suite?.split(" > ")??[],O.name])),f=o===i?["--ci"]:["-t",bt(l)],m=s==="none"?["--passWithNoTests",...f]:f;if(r===null)return m;const R=g.posix.relative(n,r);return[...m,me(t,"--runTestsByPath")?R:On(R)]}const Pn="FLAKY_DETECTOR_MINITEST_REPORT",Dn="FLAKY_DETECTOR_MINITEST_SHUFFLE",Us=`# frozen_string_literal: true

require 'json'

module FlakyDetector
  # Writes what became of each test.
  class MinitestReporter
    def initialize(folder)
      @file = File.open(File.join(folder, "minitest-#{Process.pid}.ndjson"), 'w')
      @file.sync = true
      @lock = Mutex.new
    end

    def start
      line('knob' => ENV['SEED'].to_s != '' && Minitest.seed == ENV['SEED'].to_i % 0xFFFF)
    end

    def prerecord(_class, _name); end

    def record(result)
      status = result.skipped? ? 'skipped' : (result.passed? ? 'passed' : 'failed')
      values = { 'file' => source(result), 'suite' => clean(class_of(result)), 'name' => clean(result.name),
                 'status' => status, 'seconds' => result.time.to_f }
      line(status == 'failed' ? values.merge(failure(result.failures.first)) : values)
    end

    def report
      line('ended' => true)
    end

    def passed?
      true
    end

    private

    def line(values)
      @lock.synchronize { @file.puts(JSON.generate(values)) }
    end

    def class_of(result)
      result.respond_to?(:klass) ? result.klass : result.class.name
    end

    def source(result)
      file, = result.respond_to?(:source_location) ? result.source_location : result.method(result.name).source_location
      file && file != 'unknown' ? clean(File.expand_path(file)) : nil
    end

    def failure(assertion)
      error = assertion.respond_to?(:error) ? assertion.error : assertion
      { 'type' => error.class.name.to_s, 'message' => clean(error.message.to_s[0, 8000]),
        'backtrace' => Array(error.backtrace).first(50).map { |frame| clean(frame) } }
    end

    def clean(value)
      value.to_s.dup.force_encoding(Encoding::UTF_8).scrub('?')
    end
  end
end

module Minitest
  def self.plugin_flaky_detector_init(_options)
    folder = ENV['${Pn}'].to_s
    reporter << FlakyDetector::MinitestReporter.new(folder) if File.directory?(folder)
    return unless ENV['${Dn}'] == '1'

    shuffled = Module.new { def test_order = :random }
    ObjectSpace.each_object(Minitest::Test.singleton_class) { |suite| suite.singleton_class.prepend(shuffled) }
  end
end
`;async function jn(e,t){try{const n=await Mn(t.reportDir),s=n.flatMap(({tests:l})=>l.map(f=>Gs(f,t.workingDirectory))),r=(0,S.iF)(s);if(n.some(({ended:l})=>!l)){const l=t.timedOut?"the run timed out":"its process was ended";return{kind:"unreadable",reason:`the results of ${e} break off after ${r.length} tests: ${l}`,tests:r}}const o=n.length===0&&t.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Bs(e,t):null}}catch(n){return{kind:"unreadable",reason:`the results of ${e} cannot be read: ${n.message}`,tests:[]}}}async function In(e){return(await Mn(e.reportDir).catch(()=>[])).some(({knob:n})=>n)}async function Mn(e){const t=[],n=(await(0,j.readdir)(e)).filter(s=>s.endsWith(".ndjson")).sort();for(const s of n)t.push(await Ws((0,g.join)(e,s)));return t}async function Ws(e){const t=[];let[n,s]=[!1,!1];for await(const r of(0,w.OG)(e)){const o=Ys(r);if(o===null)break;"knob"in o?n||=o.knob:"ended"in o?s=!0:t.push(o)}return{tests:t,knob:n,ended:s}}function Ys(e){try{return JSON.parse(e)}catch{return null}}function Gs(e,t){const n=r=>(0,S.HD)(r,t),s=e.status==="failed"||e.status==="flaky";return{identity:{file:e.file===null?null:(0,T.iZ)(e.file,t),suite:e.suite===""?null:n(e.suite),name:n(e.name)},status:e.status,durationMs:Math.round(e.seconds*1e3),failure:s?(0,T.g5)(Ks(e,t),t):null}}function Ks({type:e,message:t,backtrace:n=[]},s){const r=n.filter(f=>!/\/gems\/|^<internal:|\/bin\/(rspec|rake|bundle):/.test(f)),[o]=r.flatMap(f=>{const[,m="",R]=/^(.+?):(\d+)(?::in |$)/.exec(f)??[],O=(0,T.iZ)(m,s);return R===void 0||O.startsWith("/")?[]:[{file:O,line:Number(R)}]}),l=(r.length>0?r:n).join(`
`);return{type:e??null,message:t??"",stack:l,location:o??null}}async function Bs(e,{stdoutLog:t,stderrLog:n,exitCode:s}){const r=/(error|cannot load|not find|invalid option|undefined|No such)/i;return[...await(0,w.HR)(n,r,4),...await(0,w.HR)(t,r,4)].join(`
`).slice(0,1e3)||`${e} ended with code ${s} and ran no tests`}const Vs={name:"minitest",orders:["as-is","shuffled"],supportFiles:{"minitest/flaky_detector_plugin.rb":Us},recognise:e=>{const t=e.invocations.find(n=>Js(n,e));return t===void 0?null:{invocation:t}},prepare:({commandLine:e,env:t,seed:n,order:s,reportDir:r,supportDir:o})=>({commandLine:e,env:{SEED:String(n),RUBYLIB:[o,t.RUBYLIB].filter(Boolean).join(":"),[Pn]:r,[Dn]:s==="shuffled"?"1":""}}),seedKnob:async e=>await In(e)?"Minitest's SEED":null,read:Xs,replay:Zs};function Js({words:e},t){const[n="",...s]=e;return n==="minitest"||n==="m"?!0:n==="rails"||n==="bin/rails"?/^test\b/.test(s[0]??""):n==="rake"?(s.find(o=>!o.startsWith("-"))??"test").startsWith("test"):n!=="ruby"?!1:s.filter(o=>/\.rb$/.test(o)).some(o=>/(^|[/_])test(_|s?\/|\.rb)|_test\.rb$/.test(o)||/minitest/i.test(t.readFile(o)??""))}async function Xs(e){const t=await jn("minitest",e);if(t.kind!=="read"||t.tests.length>0)return t;const[n]=await(0,w.HR)(e.stdoutLog,/^[1-9]\d* (runs|tests), \d+ assertions/,1);return n===void 0?t:{kind:"unreadable",reason:`tests ran ("${n}") but our Minitest plugin was not loaded: Minitest 6 and MT_NO_PLUGINS load none, Test::Unit has none. Let the suite write JUnit XML and set report-files.`,tests:[]}}function Zs({commandLine:e,recognition:t,seed:n,test:s}){const r={TEST_SEED:String(n),SEED:String(n)};if(s===null)return{commandLine:(0,E.sO)(r,e),selectsTest:!1};const o=s.name.replace(/ #\d+$/,""),l=`--name=${s.suite===null?o:`${s.suite}#${o}`}`,{invocation:f}=t;if(f.words[0]==="rake")return{commandLine:(0,E.sO)({...r,TESTOPTS:(0,re.ZL)(l)},e),selectsTest:!0};const m=(0,E.$I)(e,f,[l]);return{commandLine:(0,E.sO)(r,m??e),selectsTest:m!==null}}const Re="FLAKY_DETECTOR_REPORT",he="recorder.cjs",Ot=`'use strict';
const { appendFileSync } = require('fs');
const { join } = require('path');

const folder = process.env.${Re};
delete process.env.${Re};

exports.record = (line) => {
  if (!folder) return;
  try {
    appendFileSync(join(folder, process.pid + '.ndjson'), JSON.stringify(line) + '\\n');
  } catch {}
};

const cut = (text, limit) => (text.length > limit ? text.slice(0, limit) : text);
// Stacks say first what failed, messages with a long diff say it at both ends.
const middle = (text) => (text.length > 4000 ? text.slice(0, 1500) + '\\n...\\n' + text.slice(-2400) : text);
const plain = (text) => String(text).replace(/\\u001b\\[[0-9;]*m/g, '');

exports.failure = (error) => {
  try {
    const object = error !== null && typeof error === 'object' ? error : { message: error };
    const text = plain(object.message === undefined ? '' : object.message);
    // An error that came as plain data says its class in its message.
    const [, said, rest] = object.name ? [] : /^(\\w*(?:Error|Exception)): ([^]*)$/.exec(text) || [];
    const type = object.name || said;
    const stack = object.stack ? middle(plain(object.stack)) : null;
    return { type: type ? cut(String(type), 200) : null, message: middle(rest === undefined ? text : rest), stack };
  } catch {
    return { type: null, message: 'the error could not be shown', stack: null };
  }
};
`,hn="mocha-hook.cjs",xt="FLAKY_DETECTOR_MOCHA_ORDER",gn="FLAKY_DETECTOR_MOCHA_OPTIONS",zs=`'use strict';
const Module = require('module');
let record, failure, order, seed;

// Not before mocha is there: the variables are for its process, and nyc takes our --require for its own in every process.
function begin() {
  ({ record, failure } = require('./${he}'));
  [order, seed] = (process.env.${xt} || '').split(':');
  delete process.env.${xt};
  const before = process.env.${gn};
  delete process.env.${gn};
  if (before === '') delete process.env.MOCHA_OPTIONS;
  else if (before !== undefined) process.env.MOCHA_OPTIONS = before;
}

function numbers(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(list, random) {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other], list[last]];
  }
}

function reorder(suite, change) {
  change(suite.tests);
  change(suite.suites);
  for (const inner of suite.suites) reorder(inner, change);
}

function arrange(root) {
  if (order === 'reversed') reorder(root, (list) => list.reverse());
  if (order === 'shuffled') {
    const random = numbers(Number(seed));
    reorder(root, (list) => shuffle(list, random));
  }
}

function blocks(runnable) {
  if (typeof runnable.titlePath === 'function') return runnable.titlePath().slice(0, -1).filter((title) => title !== '');
  const titles = [];
  for (let suite = runnable.parent; suite; suite = suite.parent) if (suite.title) titles.unshift(suite.title);
  return titles;
}

function tries(test) {
  return typeof test.currentRetry === 'function' ? test.currentRetry() : 0;
}

function write(runnable, status, error, more) {
  const file = runnable.file || (runnable.parent && runnable.parent.file) || null;
  const ms = typeof runnable.duration === 'number' ? runnable.duration : null;
  const shown = error === undefined ? null : failure(error);
  // The title of such a hook ends in the test beside it, which an other order changes.
  const name = runnable.type === 'hook' ? runnable.title.replace(/^("(?:before|after) all" hook.*?) (?:for|in) "[^]*"$/, '$1') : runnable.title;
  record({ kind: 'test', file, suite: blocks(runnable), name, status, ms, line: null, failure: shown, ...more });
}

function listen(runner) {
  record({ kind: 'begin', knob: null });
  const retried = new Map();
  let last = null;
  const key = (test) => blocks(test).concat(test.title, test.file).join('\\0');
  runner.on('retry', (test, error) => retried.set(key(test), error));
  runner.on('pass', (test) => {
    const flaky = tries(test) > 0;
    write(test, flaky ? 'flaky' : 'passed', flaky ? retried.get(key(test)) || null : undefined);
    last = test;
  });
  runner.on('fail', (runnable, error) => {
    const test = runnable.type === 'hook' && /^"before each"/.test(runnable.title) && runnable.ctx && runnable.ctx.currentTest;
    write(test || runnable, 'failed', error, runnable === last ? { again: true } : {});
    last = runnable;
  });
  runner.on('pending', (test) => write(test, 'skipped'));
  runner.on('end', () => record({ kind: 'end' }));
}

function attach(Mocha) {
  const run = Mocha.prototype.run;
  Mocha.prototype.run = function (...args) {
    const Reporter = this._reporter;
    this._reporter = function (runner, options) {
      try {
        arrange(runner.suite);
        listen(runner);
      } catch {}
      return new Reporter(runner, options);
    };
    Object.assign(this._reporter, Reporter);
    this._reporter.prototype = Reporter.prototype;
    return run.apply(this, args);
  };
}

function attachToLoaded() {
  for (const [path, module] of Object.entries(require.cache)) {
    if (!module || !/[\\\\/]mocha[\\\\/]lib[\\\\/]mocha\\.c?js$/.test(path)) continue;
    const Mocha = module.exports && (module.exports.prototype ? module.exports : module.exports.default);
    if (!Mocha || !Mocha.prototype || !Mocha.prototype.run) continue;
    begin();
    attach(Mocha);
    return true;
  }
  return false;
}

if (!attachToLoaded()) {
  const load = Module._load;
  Module._load = function (...args) {
    const loaded = load.apply(this, args);
    if (Module._load !== load && /mocha/i.test(args[0]) && attachToLoaded()) Module._load = load;
    return loaded;
  };
}
`,Ve="mocha",Qs=["mocha","_mocha"],qs={name:Ve,orders:["as-is","shuffled","reversed"],supportFiles:{[he]:Ot,[hn]:zs,[oe.k4]:oe.HQ},recognise:e=>{const t=e.invocations.filter(({words:r})=>Qs.includes(r[0]??"")),n=(0,oe.cU)(t);if(n===null)return null;const s=yt(Ve,t[0]??n,e);return s===null?{invocation:n}:{invocation:n,version:s}},prepare:er,seedKnob:async()=>null,read:e=>a(Ve,e),replay:tr,chosen:{order:"own",meet:()=>!0,line:nr}};function er(e){const{commandLine:t,env:n,order:s,seed:r}=e,o=(0,g.join)(e.supportDir,hn),l={[Re]:e.reportDir,[xt]:s==="as-is"?"":`${s}:${r}`};if(!ve(e.recognition.version,10,8)){const R=["--require",o],O=(0,E.$I)(t,e.recognition.invocation,R),V=O===null?(0,oe.O2)(Ve,R,e):{};return{commandLine:O??t,env:{...l,...V}}}const f=n.MOCHA_OPTIONS??"",m=`${f} --require "${o}"`.trim();return{commandLine:t,env:{...l,MOCHA_OPTIONS:m,[gn]:f}}}function tr(e){const{test:t}=e,n=t!==null&&Fn(t);return{commandLine:Cn(n?[t]:[],e),selectsTest:n}}function nr(e){const{words:t}=e.recognition.invocation;return t.some(s=>s==="--parallel"||s==="-p")||!e.tests.every(Fn)?null:Cn(e.tests,e)}function Fn({name:e}){return!/^"(before|after) (each|all)" hook/.test(e)}function Cn(e,t){const{recognition:n,commandLine:s,supportDir:r,reportDir:o}=t,{invocation:l,version:f}=n,m={TEST_SEED:String(t.seed)},R=(0,g.join)(r,hn),O=[],[V,ue]=[t.order!=="as-is",ve(f,10,8)];V&&(m[xt]=`${t.order}:${t.seed}`),V&&ue&&(m.MOCHA_OPTIONS=`--require "${R}"`),(V||o!==void 0)&&!ue&&O.push("--require",R);const xs=e.map(({suite:qo,name:ei})=>St([...qo?.split(" > ")??[],ei]));xs.length>0&&O.push("--grep",bt(xs));const ks=(0,E.$I)(s,l,O),Qo=ks===null?(0,oe.O2)(Ve,O,{supportDir:r,env:{}}):{};return(0,E.sO)({...m,...Qo},ks??s)}const sr={name:"nextest",orders:["as-is"],recognise:e=>{const t=s=>(s[0]==="cargo"||s[0]==="cargo-nextest")&&s.includes("nextest")&&/\b(run|r)\b/.test(s.join(" ")),n=e.invocations.find(({words:s})=>t(s));return n===void 0?null:{invocation:n}},prepare:({commandLine:e})=>({commandLine:e,env:{NEXTEST_EXPERIMENTAL_LIBTEST_JSON:"1",NEXTEST_MESSAGE_FORMAT:"libtest-json-plus",NEXTEST_MESSAGE_FORMAT_VERSION:"0.1"}}),seedKnob:async()=>null,read:rr,replay:lr};async function rr(e){const t=[],n=new Set;try{for await(const r of or(e.stdoutLog)){const o=r.name.replace(/#\d+$/,"");r.event==="started"?n.add(o):n.delete(o)&&t.push(ir(r,e.workingDirectory))}}catch(r){return{kind:"unreadable",reason:`the JSON of cargo nextest cannot be read: ${r.message}`,tests:t}}return n.size>0?{kind:"unreadable",reason:`the output of cargo nextest breaks off while ${[...n].slice(0,3).join(", ")} ran`,tests:t}:t.length===0&&e.exitCode!==0?await ar(e):{kind:"read",tests:t,couldNotRun:null}}async function*or(e){if(e!==null)for await(const t of(0,w.OG)(e)){if(!t.startsWith('{"type":"test","event":"'))continue;const n=JSON.parse(t);typeof n.name=="string"&&(yield n)}}function ir(e,t){const[,n="",s="",r="",o]=/^(.*)::([^:$]*)\$(.*?)(?:#(\d+))?$/.exec(e.name)??[],l=s===n.replaceAll("-","_")?n:`${n}::${s}`,f=o!==void 0&&o!=="1",m=e.event==="ignored"?"skipped":e.event!=="ok"?"failed":f?"flaky":"passed",R=m==="flaky"?`failed before attempt ${o}, which passed`:e.stdout??"",O=m==="failed"||m==="flaky";return{identity:{file:null,suite:l,name:r},status:m,durationMs:e.exec_time===void 0?null:Math.round(e.exec_time*1e3),failure:O?(0,T.g5)(L(R,t),t):null}}async function ar(e){if((await(0,w.HR)(e.stderrLog,/^\s+(PASS|FAIL|Summary) \[/,1)).length>0)return{kind:"unreadable",reason:"cargo nextest printed no JSON: it needs version 0.9.66 or newer and a command without --message-format",tests:[]};const n=(await(0,w.HR)(e.stderrLog,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:n||`cargo nextest ended with code ${e.exitCode} and ran no tests`}}function lr({commandLine:e,recognition:t,seed:n,test:s}){const r={TEST_SEED:String(n)},l=s===null||t.invocation.words.includes("--")?null:(0,E.$I)(e,t.invocation,["-E",ur(s.suite??"",s.name)]);return{commandLine:(0,E.sO)(r,l??e),selectsTest:l!==null}}function ur(e,t){const[n,s]=e.split("::");return[`package(=${n})`,...s===void 0?[]:[`binary(=${s})`],`test(=${t})`].join(" & ")}var cr=h(34983);const Hn="node-test-reporter.mjs",_n="FLAKY_DETECTOR_NODE_OPTIONS",yn="FLAKY_DETECTOR_NODE_TEST_OUTPUT",dr=`import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import * as reporters from 'node:test/reporters';

const { record, failure } = createRequire(import.meta.url)('./${he}');
const silent = process.env.${yn} === 'silent';
const seeded = /--test-random-seed\\b/.test(process.execArgv.join(' ') + process.env.NODE_OPTIONS);
const before = process.env.${_n} || '';
if (before === '') delete process.env.NODE_OPTIONS;
else process.env.NODE_OPTIONS = before;
delete process.env.${_n};
delete process.env.${yn};

record({ kind: 'begin', knob: seeded ? "node's --test-random-seed" : null });
const open = [];
const said = new Map();

const isFile = ({ name, file, nesting, line, column }) =>
  nesting === 0 && line === 1 && column === 1 && file !== undefined && file.endsWith(name.replace(/^\\.\\//, ''));

function causeOf(error) {
  const cause = error && error.cause;
  return failure(cause !== null && typeof cause === 'object' ? cause : error);
}

function seeFile(data, failed) {
  if (!failed) return;
  const error = causeOf(data.details.error);
  const words = said.get(data.file);
  const [line, type] = /^(?:Uncaught )?(\\w*(?:Error|Exception))\\b.*/m.exec(words || '') || [];
  const shown = words ? { type: type || null, message: line || words, stack: words } : error;
  record({ kind: 'broken-file', file: data.file, failure: shown });
}

function seeTest(data, failed) {
  const { name, nesting, details } = data;
  const type = failed && details.error ? details.error.failureType : undefined;
  const contained = type === 'subtestsFailed';
  const skipped = data.skip !== undefined || data.todo !== undefined;
  open.length = nesting;
  if (details.type === 'suite' && (!failed || contained || skipped)) return;
  const status = skipped ? 'skipped' : failed && !contained ? 'failed' : 'passed';
  record({
    kind: 'test',
    file: data.entryFile || data.file || null,
    suite: open.slice(0, nesting),
    name,
    status,
    ms: details.duration_ms === undefined ? null : details.duration_ms,
    line: data.line || null,
    failure: status === 'failed' ? causeOf(details.error) : null,
  });
}

function see({ type, data }) {
  if (type === 'test:start') {
    open.length = data.nesting;
    open[data.nesting] = data.name;
  }
  if (type === 'test:stderr' && data.file) {
    const file = resolve(data.file);
    said.set(file, ((said.get(file) || '') + data.message).slice(-4000));
  }
  if (type !== 'test:pass' && type !== 'test:fail') return;
  (isFile(data) ? seeFile : seeTest)(data, type === 'test:fail');
}

async function* seen(source) {
  for await (const event of source) {
    try {
      see(event);
    } catch {}
    yield event;
  }
  record({ kind: 'end' });
}

export default async function* report(source) {
  const events = seen(source);
  if (silent) {
    for await (const event of events) void event;
    return;
  }
  const tap = !process.stdout.isTTY && Number(process.versions.node.split('.')[0]) < 23;
  if (tap) yield* reporters.tap(events);
  else yield* Readable.from(events).pipe(typeof reporters.spec === 'function' ? new reporters.spec() : reporters.spec);
}
`;var fr=h(38037);const Un="node-test",pr=["node","tsx"],mr=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],hr={name:Un,orders:["as-is"],supportFiles:{[he]:Ot,[Hn]:dr},recognise:e=>{const t=e.invocations.find(n=>gr(n,e));return t===void 0?null:{invocation:t}},prepare:_r,seedKnob:u,read:e=>a(Un,e),replay:yr,chosen:{order:"own",meet:(e,t)=>e.file!==null&&e.file===t.file,line:Tr}};function gr({words:e,directory:t},{readFile:n}){if(!pr.includes(e[0]??""))return!1;const{options:s,rest:r}=kt(e);if(s.includes("--test"))return!0;const o=n(g.posix.join(t??".",r[0]??""));return o!==null&&/\b(from|require\(|import\()?\s*['"]node:test['"]/.test(o)}function kt(e){const{options:t,rest:n}=(0,fr.h)(e.slice(1),s=>mr.includes(s));return{options:t.map(({name:s})=>s),rest:n}}function _r(e){const{env:t}=e,n=[...kt(e.recognition.invocation.words).options,...(t.NODE_OPTIONS??"").split(/[\s=]+/)],s=l=>n.filter(f=>f===l).length,r=s("--test-reporter"),o=[`--test-reporter=${(0,g.join)(e.supportDir,Hn)}`,`--test-reporter-destination=${r===0?"stdout":"stderr"}`,...r>s("--test-reporter-destination")?["--test-reporter-destination=stdout"]:[],...Wn(n,e.seed)];return{commandLine:e.commandLine,env:{NODE_OPTIONS:(0,cr.l)(t.NODE_OPTIONS,o),[_n]:t.NODE_OPTIONS??"",[yn]:r===0?"":"silent",[Re]:e.reportDir}}}function Wn(e,t){return e.includes("--test-randomize")&&!e.includes("--test-random-seed")?[`--test-random-seed=${t}`]:[]}function yr(e){const{test:t,commandLine:n,seed:s,seen:r}=e,o={TEST_SEED:String(s)},l=t?.file==null?null:Yn(t.file,Gn(t,r),e);return{commandLine:(0,E.sO)(o,l??n),selectsTest:l!==null}}function Tr(e){const{tests:t,seed:n,seen:s}=e,r=t[0]?.file??null;if(r===null||t.some(l=>l.name===i))return null;const o=Yn(r,[bt([...new Set(t.flatMap(l=>Gn(l,s)))])],e);return o===null?null:(0,E.sO)({TEST_SEED:String(n)},o)}function Yn(e,t,{commandLine:n,recognition:s,seed:r}){const{invocation:o}=s;if(o.words.some(ue=>/[$`]/.test(ue)))return null;const{options:l,rest:f}=kt(o.words),m=[...l.includes("--test")?[]:["--test"],...Wn(l,r),...t.flatMap(ue=>["--test-name-pattern",ue])],R=wr(n.trimEnd(),f),O=f.length===0||o.extend==="append";return(R===null||!O?null:(0,E.$I)(R,o,[...m,e]))??Er(o,[...m,g.posix.relative(o.directory??".",e)])}function Er({words:e,directory:t},n){if(e[0]!=="node")return null;const r=[...e.slice(0,e.length-kt(e).rest.length),...n].map(re.ZL).join(" ");return t===void 0?r:`builtin cd ${(0,re.ZL)(t)} && ${r}`}function wr(e,t){if(t.length===0)return e;const n=` ${t.join(" ")}`;return e.endsWith(n)?e.slice(0,-n.length):null}function Gn({file:e,suite:t,name:n},s){if(n===i)return[];const r=t?.split(" > ")??[],o=(l,f)=>s===void 0?f===0:s.some(m=>m.file===e&&m.name===l&&(m.suite??"")===r.slice(0,f).join(" > "));return[n,...r.filter(o)].map(l=>St([l]))}const Kn="playwright-reporter.cjs",br=`'use strict';
const { record, failure } = require('./${he}');

delete process.env.PW_TEST_REPORTER;

const STATUSES = { expected: 'passed', unexpected: 'failed', flaky: 'flaky', skipped: 'skipped' };

function blocks(test) {
  const names = [];
  for (let suite = test.parent; suite; suite = suite.parent) {
    if (suite.title !== '' && (suite.type === 'describe' || suite.type === 'project')) names.unshift(suite.title);
  }
  return names;
}

module.exports = class Recorder {
  onBegin() {
    this.waiting = new Set();
    record({ kind: 'begin', knob: null });
  }
  onTestEnd(test, result) {
    try {
      if (result.status === 'interrupted') return;
      this.waiting.add(test);
      if (test.outcome() !== 'unexpected' || test.results.length > test.retries) this.write(test);
    } catch {}
  }
  write(test) {
    this.waiting.delete(test);
    const status = STATUSES[test.outcome()];
    const failed = test.results.find((result) => result.error);
    const ms = test.results.reduce((sum, result) => sum + result.duration, 0);
    const red = status === 'failed' || status === 'flaky';
    const shown = red ? failure((failed && failed.error) || { message: 'expected to fail, but passed' }) : null;
    const { file, line } = test.location;
    record({ kind: 'test', file, suite: blocks(test), name: test.title, status, ms, line: line || null, failure: shown });
  }
  onError(error) {
    const file = error.location ? error.location.file : null;
    record({ kind: 'broken-file', file, failure: failure(error) });
  }
  onEnd() {
    for (const test of [...(this.waiting || [])]) this.write(test);
    record({ kind: 'end' });
  }
  printsToStdio() {
    return false;
  }
};
`,Bn="playwright",Sr=["playwright","@playwright/test"],Or={name:Bn,orders:["as-is"],supportFiles:{[he]:Ot,[Kn]:br},recognise:e=>{const t=e.invocations.find(xr);return t===void 0?null:{invocation:t}},prepare:kr,seedKnob:async()=>null,read:e=>a(Bn,e),replay:$r};function xr({words:e}){return Sr.includes(e[0]??"")&&e[1]==="test"&&!e.includes("--list")}function kr({commandLine:e,recognition:t,supportDir:n,reportDir:s}){return{commandLine:(0,E.$I)(e,t.invocation,["--retries=0"])??e,env:{PW_TEST_REPORTER:(0,g.join)(n,Kn),[Re]:s}}}function $r({test:e,recognition:t,commandLine:n,seed:s}){const{invocation:r}=t,o=["--retries=0",...e===null?[]:vr(e,r)],l=(0,E.$I)(n,r,o);return{commandLine:(0,E.sO)({TEST_SEED:String(s)},l??n),selectsTest:e!==null&&l!==null}}function vr({file:e,suite:t,name:n},{directory:s="."}){const r=t===null?"":`${Oe(t.split(" > ").at(-1)??"")} `,[o="",l]=n.replace(/ #\d+$/,"").split("…"),f=e===null?[]:[On(g.posix.relative(s,e))];return n===i?f:["-g",` ${r}${Oe(o)}${l===void 0?"( @|$)":""}`,...f]}const Vn="FLAKY_DETECTOR_CHOSEN";function Jn(e){const{env:t,seed:n,supportDir:s}=e;return{...t.PYTHONHASHSEED!==void 0&&t.PYTHONHASHSEED!==""&&t.PYTHONHASHSEED!=="random"?{}:{PYTHONHASHSEED:String(n)},PYTHONPATH:t.PYTHONPATH?`${s}:${t.PYTHONPATH}`:s,...Zn(e.recognition,n),FLAKY_DETECTOR_REPORT_DIR:e.reportDir,FLAKY_DETECTOR_ORDER:e.order}}const Xn="TEST_SEED ATTEMPT PYTHONPATH PYTHONHASHSEED PYTEST_ADDOPTS FLAKY_DETECTOR_*".split(" ");function Zn({invocation:e},t){return e.filteredBy!=="tox"?{}:{TOX_TESTENV_PASSENV:Xn.join(" "),TOX_OVERRIDE:`testenv.pass_env+=${Xn.join(",")}`,TOX_HASHSEED:String(t)}}function Je({seed:e,supportDir:t,recognition:n},s,r,...o){const l=`PYTHONPATH=${(0,re.ZL)(t)}"\${PYTHONPATH:+:$PYTHONPATH}"`,f={...Zn(n,e),...s},m=Object.entries(f).map(([O,V])=>`${O}=${(0,re.ZL)(V)}`);return[...[`TEST_SEED=${e}`,`PYTHONHASHSEED=${e}`],l,...o,...m,(0,E.CI)(r)].join(" ")}function zn(e){return e.length<2?e[0]??null:`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}const Rr=1e6;async function $t(e,t){const n=(await(0,j.readdir)(e).catch(()=>[])).filter(r=>r.startsWith(`${t}-`)),s=[];for(const r of n.filter(o=>o.endsWith(".ndjson")).sort())for(const o of await Nr((0,g.join)(e,r)))o.event==="start"&&s.push([]),s.at(-1)?.push(o);return s.sort((r,o)=>Number(r[0]?.at)-Number(o[0]?.at))}async function Nr(e){const t=[];try{for await(const n of(0,w.OG)(e)){const s=Ar(n);if(s!==null&&t.push(s),t.length>=Rr)break}}catch{}return t}function Ar(e){try{const t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)?t:null}catch{return null}}function X(e,t){const n=e?.[t];return typeof n=="string"?n:""}function Xe(e,t){const n=e?.[t];return typeof n=="number"?n:null}const Lr=" subtest ";function Pr(e,t){const n=new Map;for(const s of e){if(s.event!=="report")continue;const r=X(s,"subtest"),o=X(s,"nodeid")+(r===""?"":Lr+r),l=n.get(o);l===void 0?n.set(o,[s]):l.push(s)}return[...n].map(([s,r])=>Ir(s,r,t))}function Dr(e,t,n){const s={type:null,message:t,stack:null,location:null};return{identity:Tn(e,n),status:"failed",durationMs:null,failure:s}}function jr(e,t){const n=X(e,"text"),s=n.split(`
`).findLast(l=>l.startsWith("E  "))??n.split(`
`).at(-1)??"",r=(0,T.g5)({type:null,message:s.replace(/^E\s+/,""),stack:n,location:null},t.workingDirectory),{file:o}=Tn(X(e,"nodeid"),t);return{identity:{file:o,suite:null,name:"(collection)"},status:"failed",durationMs:null,failure:r}}function Ir(e,t,n){const s=Mr(t),r=t.find(f=>Qn(f)||qn(f)),o=t.reduce((f,m)=>f+(Xe(m,"seconds")??0),0),l=Tn(e,n);return{identity:l,status:s,durationMs:Math.round(o*1e3),failure:r===void 0?null:Fr(r,l,n)}}function Mr(e){return e.some(Qn)?"failed":e.some(qn)?e.some(t=>t.outcome==="passed")?"flaky":"failed":e.some(t=>t.outcome==="skipped"&&t.expected!==!0)?"skipped":"passed"}const Qn=e=>e.outcome==="failed",qn=e=>e.outcome==="rerun"||e.outcome==="retried";function Tn(e,t){const[n="",...s]=e.split("::"),r=s.join("::"),o=r.search(/\[| subtest /),l=o<0?r:r.slice(0,o),f=l.split("::").filter(V=>V!=="()"),m=(f.pop()??"")+r.slice(l.length),R=f.join(" > "),O=V=>(0,S.HD)(V,t.workingDirectory);return{file:O((0,T.iZ)(g.posix.join(t.root,n),t.workingDirectory)),suite:R===""?null:O(R),name:O(m)}}function Fr(e,t,n){const s=X(e,"type"),r=X(e,"text"),o=X(e,"message")||r.split(`
`).at(-1)||"",l=X(e,"when");return(0,T.g5)({type:s===""?null:s,message:l==="setup"||l==="teardown"?`${o} (in ${l})`:o,stack:r,location:Cr(e,n)??Hr(e,t)},n.workingDirectory)}function Cr(e,t){const n=(0,T.iZ)(X(e,"crash_path"),t.workingDirectory),s=Xe(e,"crash_line");return n===""||s===null||n.startsWith("/")||n.includes("site-packages/")?null:{file:n,line:s}}function Hr(e,{file:t}){const n=Xe(e,"line");return t===null||n===null?null:{file:t,line:n}}const Ur=/^(INTERNALERROR>|Error while loading plugin |E {2})/,Wr=/^(ERROR: |ImportError|\S*: error: |E {2})/;async function es({stderrLog:e,stdoutLog:t}){for(const n of[e,t]){const s=await(0,w.HR)(n,Ur,1e3);if(s.some(r=>!r.startsWith("E ")))return vt(`pytest had an internal error: ${Gr(s.at(-1)??"")}`)}return null}async function ts({stderrLog:e,stdoutLog:t}){for(const n of[e,t]){const s=await(0,w.HR)(n,Wr,3);if(s.length>0)return vt(s.join(" ").slice(0,500))}return vt("pytest was called in a wrong way (exit code 4)")}async function Yr({stderrLog:e,stdoutLog:t}){for(const n of[e,t]){const[s]=await(0,w.HR)(n,/: No module named '?pytest'?$/,1);if(s!==void 0)return vt(`pytest is not installed for this Python: ${s.slice(0,500)}`)}return null}function Gr(e){return e.replace(/^(INTERNALERROR>|E )\s*/,"").slice(0,500)}function vt(e){return{kind:"read",tests:[],couldNotRun:e}}const ns="junit.xml";async function Kr(e){const t=await $t(e.reportDir,"pytest");if(t.length===0)return qr(e);const n=t.map(l=>Vr(l,e)),s=e.exitCode===3&&t.every(Br)?await es(e):null;if(s!==null)return s;if(e.exitCode===4&&n.every(({tests:l})=>l.length===0))return ts(e);const r=(0,S.iF)(n.flatMap(l=>l.tests)),o=n.find(l=>l.brokenOff!==null)?.brokenOff??null;return o!==null?{kind:"unreadable",reason:o,tests:r}:{kind:"read",tests:r,couldNotRun:n.find(l=>l.couldNotRun!==null)?.couldNotRun??null}}function Br(e){return!e.some(t=>t.event==="finish"||t.event==="running")}function Vr(e,t){const n=Jr(e,t.workingDirectory),s=Pr(e,n),r=e.findLast(f=>f.event==="finish");if(r===void 0)return zr(e,s,t,n);const o=rs(e),l=s.length>0;return{tests:l?[...s,...o.map(f=>jr(f,n))]:s,couldNotRun:os(Xe(r,"exit_status")??t.exitCode,e,l),brokenOff:null}}function Jr(e,t){const n=e.find(l=>l.event==="session"),s=X(n,"root");if(ss(s,t))return{root:s,workingDirectory:t};const r=Xr(t),o=X(n,"real_root");return ss(o,r)?{root:o,workingDirectory:r}:{root:s,workingDirectory:t}}function ss(e,t){return e===t||e.startsWith(`${t.replace(/\/+$/,"")}/`)}function Xr(e){try{return(0,We.realpathSync)(e)}catch{return e}}function rs(e){const t=e.filter(n=>n.event==="collect-error");return[...new Map(t.map(n=>[n.nodeid,n])).values()]}function os(e,t,n){const s=t.find(r=>r.event==="internal-error");return s!==void 0||e===3?`pytest had an internal error: ${is(X(s,"text"))}`:e===2?Zr(t,n):e===4?"pytest was called in a wrong way (exit code 4)":e===5?"pytest collected no tests (exit code 5)":null}function Zr(e,t){const n=rs(e);if(n.length>0){const r=is(X(n[0],"text")).replace(/^E\s+/,"");return`pytest could not collect ${n.map(o=>X(o,"nodeid")).join(", ")}: ${r}`}const s=X(e.findLast(r=>r.event==="interrupted"),"reason");return t&&/^stopping after/.test(s)?null:`pytest was interrupted: ${s||"exit code 2"}`}function is(e){return(e.trim().split(`
`).at(-1)??"").slice(0,500)}function zr(e,t,n,s){const r=Qr(e),o=n.timedOut?"the run timed out":"pytest's process ended",l=r.map(O=>Dr(O,`${o} while this test ran`,s)),f=new Set(l.map(({identity:O})=>JSON.stringify(O))),m=t.filter(({identity:O})=>!f.has(JSON.stringify(O))),R=r.length===0?"outside a test":`while ${r.join(", ")} ran`;return{tests:[...m,...l],couldNotRun:null,brokenOff:`pytest's report breaks off: ${o} ${R}`}}function Qr(e){const t=new Set;for(const n of e)n.event==="running"&&t.add(X(n,"nodeid")),n.event==="done"&&t.delete(X(n,"nodeid"));return[...t]}async function qr(e){if(e.exitCode===4)return ts(e);const{tests:t,problem:n}=await(0,xe.d)([(0,g.join)(e.reportDir,ns)],{workingDirectory:e.workingDirectory,repeats:S.r0}),s=t.filter(({identity:r})=>!(r.suite==="pytest"&&r.name==="internal"));return n!==null?(e.exitCode===3?await es(e):await Yr(e))??{kind:"unreadable",reason:`pytest's report: ${n}`,tests:s}:{kind:"read",tests:s.map(eo),couldNotRun:os(e.exitCode,[],s.length>0)}}function eo(e){const{file:t,suite:n}=e.identity,s=(t??"").replace(/\.py$/,"").replaceAll("/",".");if(t===null||n===null||!`${n}.`.startsWith(`${s}.`))return e;const r=n.slice(s.length+1).replaceAll("."," > ");return{...e,identity:{...e.identity,suite:r===""?null:r}}}const to=new Set(["-k -m -n -c -p -o -W -r -s","--maxfail --tb --durations --durations-min --junitxml --junit-xml --junit-prefix --rootdir --basetemp --confcutdir --ignore","--ignore-glob --deselect --override-ini --config-file --import-mode --log-level --log-cli-level --log-file --pythonwarnings","--color --capture --show-capture --dist --numprocesses --maxprocesses --tx --timeout --timeout-method --reruns --reruns-delay","--only-rerun --rerun-except --count --cov-report --cov-config --cov-fail-under --randomly-seed --random-order-seed","--random-order-bucket --html --splits --group --durations-path --ds --dc --verbosity --lfnf --last-failed-no-failures"].join(" ").split(" ").filter(e=>e!=="-s")),En='PYTEST_ADDOPTS="${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }-p flaky_detector_pytest"';function no(e){const{commandLine:t,order:n,test:s}=e,r=n==="as-is"&&s!==null?as(s):null;if(r===null)return{commandLine:Je(e,n==="as-is"?{}:{FLAKY_DETECTOR_ORDER:n},t,En),selectsTest:!1};const o=ls([r],t,e.recognition.invocation);return{commandLine:Je(e,o===null?{FLAKY_DETECTOR_ONLY:r}:{},o??t,En),selectsTest:!0}}const so={order:"given",meet:()=>!0,line:e=>{const{commandLine:t,recognition:n,tests:s}=e,r=s.map(as);if(r.includes(null))return null;const o=s.flatMap(({file:m})=>m??[]),l=ls([...new Set(o)],t,n.invocation),f={[Vn]:JSON.stringify([...new Set(r)])};return Je(e,f,l??t,En)}};function as({file:e,suite:t,name:n}){if(e===null||n==="(collection)")return null;const s=n.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"");return[e,...t===null?[]:t.split(" > "),s].join("::")}const ro=200;function oo(e){return e.length<=ro&&!e.includes("…")&&!/\[.*::/s.test(e)}function ls(e,t,n){if(n.extend!=="append"||n.words.includes("--")||!e.every(oo))return null;let s=` ${t.trim()}`;for(const l of io(n.words)){const f=s.lastIndexOf(` ${l}`),m=s.slice(f+l.length+1);if(f<0||!/^(\s|$)/.test(m))return null;s=s.slice(0,f)+m}const{directory:r}=n,o=e.map(l=>(0,re.ZL)(r===void 0?l:g.posix.relative(r,l)));return`${s.trim()} ${o.join(" ")}`}function io(e){return e.slice(1).filter((t,n)=>!t.startsWith("-")&&!to.has(e[n]??""))}const us=/\bpytest\s*\.\s*main\s*\(|from pytest import .*\bmain\b/,ao=/\bunittest\s*\.\s*(main|TextTestRunner)\s*\(|from unittest import .*\b(main|TextTestRunner)\b|\bget_runner\s*\(/;function cs({words:e,directory:t="."},n){const[s="",...r]=e;if(s==="django-admin"||s==="manage.py")return r[0]==="test"?"unittest":null;if(!/^(python|pypy)\d*(\.\d+)*$/.test(s))return null;const o=r.findIndex(V=>V.endsWith(".py")),l=r[o];if(l===void 0)return null;const f=V=>n.readFile(g.posix.join(t,V))??"",m=r.slice(o+1),R=g.posix.basename(l);if(R==="manage.py")return m[0]==="test"?"unittest":null;if(R==="setup.py")return lo(m,f(l),f(g.posix.join(g.posix.dirname(l),"setup.cfg")));const O=f(l);return us.test(O)?"pytest":ao.test(O)?"unittest":null}function lo(e,t,n){return e.includes("pytest")||e.includes("ptr")?"pytest":e.includes("test")?/^test\s*=.*\b(pytest|ptr)\b/m.test(n)||us.test(t)?"pytest":"unittest":null}const ds={"sitecustomize.py":`"""Turns on the recording of pytest and unittest in a run of flaky-detector. It must never disturb a program."""
import os
import sys


def _activate():
    if os.environ.get("FLAKY_DETECTOR_PYTEST"):
        plugin = " -p flaky_detector_pytest"
        options = os.environ.get("PYTEST_ADDOPTS", "")
        fallback = os.environ.get("FLAKY_DETECTOR_PYTEST_FALLBACK", "")
        if fallback and options.endswith(fallback):
            options = options[: -len(fallback)]
        if not options.endswith(plugin):
            os.environ["PYTEST_ADDOPTS"] = options + plugin
    if os.environ.get("FLAKY_DETECTOR_UNITTEST"):
        import flaky_detector_unittest

        flaky_detector_unittest.activate()


def _load_hidden_one():
    """This file hides a sitecustomize further down the path, such as a distribution's own: it must run as well.

    Another of ours, as of a session within a session, must not: the two would load each other for ever."""
    from importlib.machinery import PathFinder

    path = [entry for entry in sys.path if not os.path.exists(os.path.join(entry, "flaky_detector_events.py"))]
    spec = PathFinder.find_spec("sitecustomize", path)
    if spec is None or spec.loader is None:
        return
    from importlib.util import module_from_spec

    module = module_from_spec(spec)
    sys.modules["sitecustomize"] = module
    spec.loader.exec_module(module)


if sys.version_info >= (3, 6):
    try:
        _activate()
    except Exception:
        pass
    _load_hidden_one()
`,"flaky_detector_events.py":String.raw`"""Events of a test session as lines of JSON, and actions to take when a module gets imported."""
import json
import os
import sys
import time

INSIDE = "FLAKY_DETECTOR_INSIDE"
HEAD, TAIL = 1500, 2400


class Events(object):
    """Appends to a file of this process in the run's report folder.

    The file is opened for each line, through functions bound beforehand: a test may close descriptors, fork, or fake
    the os module, the file system and the clock while it runs.
    """

    def __init__(self, kind):
        self._open, self._write, self._close = os.open, os.write, os.close
        self._getpid, self._dumps = os.getpid, json.dumps
        self._pid = os.getpid()
        self._flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        directory = os.environ.get("FLAKY_DETECTOR_REPORT_DIR")
        self._path = directory and os.path.join(directory, "%s-%d.ndjson" % (kind, self._pid))
        self.add("start", at=time.time(), python=sys.version.split()[0])

    def add(self, event, **fields):
        if self._path is None or self._getpid() != self._pid:
            return
        try:
            line = (self._dumps(dict(fields, event=event)) + "\n").encode("ascii")
            descriptor = self._open(self._path, self._flags, 0o666)
            try:
                self._write(descriptor, line)
            finally:
                self._close(descriptor)
        except Exception:
            pass


def bounded(text):
    """The text's beginning and end."""
    if len(text) <= HEAD + TAIL:
        return text
    left_out = len(text) - HEAD - TAIL
    return "%s\n... %d characters left out ...\n%s" % (text[:HEAD], left_out, text[-TAIL:])


class _Waiting(object):
    """A finder of modules that finds nothing itself, and runs an action behind the import of one."""

    def __init__(self, name, action):
        self._name, self._action = name, action

    def find_spec(self, name, path=None, target=None):
        if name != self._name:
            return None
        sys.meta_path.remove(self)
        for finder in list(sys.meta_path):
            find = getattr(finder, "find_spec", None)
            spec = find(name, path, target) if find else None
            if spec is not None:
                self._extend(spec)
                return spec
        return None

    def _extend(self, spec):
        execute = spec.loader.exec_module

        def exec_module(module):
            execute(module)
            try:
                self._action(module)
            except Exception:
                pass

        try:
            spec.loader.exec_module = exec_module
        except Exception:
            pass


def when_imported(name, action):
    """Runs action(module) once the module is there: now, or behind its import."""
    if name in sys.modules:
        action(sys.modules[name])
    else:
        sys.meta_path.insert(0, _Waiting(name, action))
`,"flaky_detector_randomness.py":`"""Makes random data follow from the run's seed, without making it any less random.

Each test starts from a state that follows from the seed and its own name, so that it draws the same values when it
runs alone. As soon as the suite seeds a generator itself, that generator is the suite's for good: seeding it again
would change what the command does.
"""
import functools
import hashlib
import os
import random
import sys

from flaky_detector_events import when_imported

# They put the state back by themselves after they seeded it.
RESTORING = ("hypothesis",)


class _Generator(object):
    """One module with a global generator behind seed()."""

    def __init__(self, name, module, getstate, setstate, left_alone):
        self.name, self.taken, self._left_alone = name, False, left_alone
        self._seed, self._getstate, self._setstate = module.seed, getstate, setstate
        module.seed = self._watched(module.seed)

    def _watched(self, original):
        @functools.wraps(original)
        def seed(*args, **kwargs):
            caller = sys._getframe(1).f_globals.get("__name__") or ""
            if caller.split(".")[0] not in self._left_alone:
                self.taken = True
            return original(*args, **kwargs)

        return seed

    def restart(self, number):
        if not self.taken:
            self._seed(number)

    def state(self):
        return None if self.taken else self._getstate()

    def restore(self, state):
        if state is not None and not self.taken:
            self._setstate(state)


class Randomness(object):
    """All global generators of this process."""

    def __init__(self):
        self._base = os.environ.get("TEST_SEED", "0")
        self._started = 0
        self.enabled = True
        # Packages whose own seeding does not count as the suite's.
        self.left_alone = set(RESTORING)
        self.generators = []
        self._add("random", random, random.getstate, random.setstate)
        self.restart("start")
        when_imported("numpy.random", self._add_numpy)

    def _add_numpy(self, module):
        self._add("numpy.random", module, module.get_state, module.set_state)
        self.generators[-1].restart(self._started)

    def _add(self, name, module, getstate, setstate):
        self.generators.append(_Generator(name, module, getstate, setstate, self.left_alone))

    def restart(self, key):
        """Starts every generator from the seed and a key."""
        text = "%s:%s" % (self._base, key)
        digest = hashlib.sha256(text.encode("utf-8", "backslashreplace")).digest()
        self._started = int.from_bytes(digest[:4], "big")
        if self.enabled:
            for generator in self.generators:
                generator.restart(self._started)

    def aside(self, key):
        """Starts every generator from a key for a while; the function that is returned puts things back."""
        if not self.enabled:
            return lambda: None
        states = [(generator, generator.state()) for generator in self.generators]
        before = self._started
        self.restart(key)

        def back():
            self._started = before
            for generator, state in states:
                generator.restore(state)

        return back

    def controlled(self):
        """Names of the generators that follow the seed."""
        return [one.name for one in self.generators if self.enabled and not one.taken]
`,"flaky_detector_pytest.py":`"""Records a pytest session for flaky-detector, gives it the run's seed and, where asked, another order."""
import os

import pytest

from flaky_detector_events import INSIDE, Events
from flaky_detector_pytest_order import reorder, select_chosen, select_one
from flaky_detector_pytest_reports import collect_error, report_fields
from flaky_detector_randomness import Randomness

DEFAULT = "default:"

# A pytest that a test starts inherits this environment and is none of ours; a worker of xdist is.
_inside = os.environ.get(INSIDE)
_nested = _inside is not None and not (_inside == str(os.getppid()) and "PYTEST_XDIST_WORKER" in os.environ)
_randomness = None if _nested else Randomness()


@pytest.hookimpl(hookwrapper=True, tryfirst=True)
def pytest_cmdline_main(config):
    # Workers of xdist would each get some of the chosen tests, which then could not meet.
    if os.environ.get("FLAKY_DETECTOR_CHOSEN") and hasattr(config.option, "numprocesses"):
        config.option.numprocesses = 0
    yield


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config):
    worker = getattr(config, "workerinput", None) or getattr(config, "slaveinput", None)
    if _randomness is None or (INSIDE in os.environ) != (worker is not None):
        return
    try:
        _hand_over_seed(config, worker)
    except Exception:
        pass  # Another version of theirs: then its seed is its own.
    if worker is None:
        os.environ[INSIDE] = str(os.getpid())
        config.pluginmanager.register(Recording(config), "flaky-detector-recording")
    config.pluginmanager.register(Seeding(worker), "flaky-detector-seeding")


def _hand_over_seed(config, worker):
    """Plugins that shuffle or seed by themselves get the run's seed where the command does not name one."""
    seed, option = os.environ.get("TEST_SEED", "0"), config.option
    if config.pluginmanager.hasplugin("randomly"):
        if worker is None and getattr(option, "randomly_seed", None) == "default":
            option.randomly_seed = int(seed)
        # It seeds random before each test, unless it is told not to.
        _randomness.enabled = not getattr(option, "randomly_reset_seed", True)
    if str(getattr(option, "random_order_seed", "")).startswith(DEFAULT):
        # The prefix tells pytest-random-order that nobody asked for a shuffle.
        option.random_order_seed = DEFAULT + seed
        _randomness.left_alone.add("random_order")


def _shuffling_plugins(config):
    names = ["pytest-randomly"] if config.pluginmanager.hasplugin("randomly") else []
    option = config.option
    asked = [str(getattr(option, "random_order_" + name, DEFAULT)) for name in ("bucket", "seed")]
    if getattr(option, "random_order_enabled", False) or not all(value.startswith(DEFAULT) for value in asked):
        names.append("pytest-random-order")
    return names


class Seeding(object):
    """In the controller and in each worker of xdist: random data and order by seed."""

    def __init__(self, worker):
        # Workers must not draw the same "unique" name for a fixture that each of them sets up.
        self._place = "" if worker is None else worker.get("workerid", worker.get("slaveid", ""))

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, config, items):
        select_one(config, items, os.environ.get("FLAKY_DETECTOR_ONLY"))
        reorder(items, os.environ.get("FLAKY_DETECTOR_ORDER"), os.environ.get("TEST_SEED", "0"))
        select_chosen(config, items, os.environ.get("FLAKY_DETECTOR_CHOSEN"))

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_make_collect_report(self, collector):
        _randomness.restart("collect:%s:%s" % (self._place, collector.nodeid))
        yield

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item):
        _randomness.restart("test:%s" % item.nodeid)
        yield

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_fixture_setup(self, fixturedef, request):
        if fixturedef.scope == "function":
            yield
            return
        key = (self._place, fixturedef.baseid, fixturedef.argname, getattr(request, "param_index", 0))
        back = _randomness.aside("fixture:%s:%s:%s:%s" % key)
        yield
        back()

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_makereport(self, item, call):
        outcome = yield
        if call.excinfo is not None:
            outcome.get_result().flaky_detector_error = call.excinfo.type.__name__


class Recording(object):
    """In the process that the command started: what happened, line by line, so that it survives a crash."""

    def __init__(self, config):
        self._config = config
        self._events = Events("pytest")
        root = str(getattr(config, "rootpath", None) or config.rootdir)
        self._events.add("session", pytest=pytest.__version__, root=root, real_root=os.path.realpath(root))
        self._own_hashes = os.environ.get("PYTHONHASHSEED") == os.environ.get("TEST_SEED")

    def pytest_runtest_logstart(self, nodeid):
        self._events.add("running", nodeid=nodeid)

    def pytest_runtest_logfinish(self, nodeid):
        self._events.add("done", nodeid=nodeid)

    def pytest_collectreport(self, report):
        if report.failed:
            self._events.add("collect-error", **collect_error(report))

    def pytest_runtest_logreport(self, report):
        # A setup or teardown that passed says nothing.
        if report.outcome != "passed" or report.when == "call":
            self._events.add("report", **report_fields(report))

    def pytest_internalerror(self, excrepr):
        self._events.add("internal-error", text=str(excrepr)[-2400:])

    def pytest_keyboard_interrupt(self, excinfo):
        self._events.add("interrupted", reason=str(excinfo.value) or excinfo.type.__name__)

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_sessionfinish(self, session, exitstatus):
        yield
        hashes = ["PYTHONHASHSEED"] if self._own_hashes else []
        seeded = hashes + _shuffling_plugins(self._config) + _randomness.controlled()
        status = int(getattr(session, "exitstatus", exitstatus))
        self._events.add("finish", exit_status=status, seeded=seeded)

    def pytest_unconfigure(self):
        os.environ.pop(INSIDE, None)
`,"flaky_detector_pytest_order.py":`"""Another order of the tests. Modules and classes stay together, as their fixtures expect and as every order of a
real command has them; what moves is modules, the classes and functions in them, and the tests in a class."""
import json
import random

LEFT_OUT = "…"


def reorder(items, order, seed):
    """Changes the list itself; does nothing but for "shuffled" and "reversed"."""
    if order == "reversed":
        items.reverse()
    elif order == "shuffled":
        shuffler = random.Random(int(seed))
        items[:] = _shuffled(items, [_module, _class], shuffler)


def select_one(config, items, wanted):
    """Leaves the one test that a replay wants, by its node id relative to the root or to the working directory."""
    if not wanted:
        return
    _leave(config, items, [item for item in items if _same(item.nodeid, wanted)])


def select_chosen(config, items, wanted):
    """Leaves the tests that a search wants (a JSON list of node ids), in its order."""
    if not wanted:
        return
    known = {item.nodeid: item for item in items}
    found = [known.get(nodeid) or _alike(items, nodeid) for nodeid in json.loads(wanted)]
    _leave(config, items, [item for item in found if item is not None])


def _alike(items, wanted):
    return next((item for item in items if _same(item.nodeid, wanted)), None)


def _leave(config, items, kept):
    left = set(kept)
    config.hook.pytest_deselected(items=[item for item in items if item not in left])
    items[:] = kept


def _same(nodeid, wanted):
    if LEFT_OUT in wanted:
        # Of a name that was cut, or that holds an address, the beginning is what is sure.
        wanted = wanted.split(LEFT_OUT)[0]
        path, _, inside = wanted.partition("::")
        own_path, _, own_inside = nodeid.partition("::")
        return _same(own_path, path) and own_inside.startswith(inside)
    return nodeid == wanted or nodeid.endswith("/" + wanted) or wanted.endswith("/" + nodeid)


def _module(item):
    return item.nodeid.split("::")[0]


def _class(item):
    return item.nodeid.split("[")[0].rsplit("::", 1)[0]


def _shuffled(items, levels, shuffler):
    if not levels:
        items = list(items)
        shuffler.shuffle(items)
        return items
    groups = {}
    for item in items:
        groups.setdefault(levels[0](item), []).append(item)
    names = sorted(groups)
    shuffler.shuffle(names)
    return [item for name in names for item in _shuffled(groups[name], levels[1:], shuffler)]
`,"flaky_detector_pytest_reports.py":`"""What a report of pytest says, as plain values."""
from flaky_detector_events import bounded


def report_fields(report):
    """Fields of a "report" event."""
    fields = {
        "nodeid": report.nodeid,
        "when": report.when,
        "outcome": report.outcome,
        "seconds": getattr(report, "duration", None),
        "expected": hasattr(report, "wasxfail"),
        "subtest": _subtest(report),
    }
    _, line, _ = report.location
    fields["line"] = None if line is None else line + 1
    if report.outcome not in ("passed", "skipped"):
        fields.update(_failure(report))
    return fields


def _subtest(report):
    """How pytest and pytest-subtests name a sub-test; None for a test's own report."""
    if type(report).__name__ not in ("SubtestReport", "SubTestReport"):
        return None
    context = report.context
    parts = [] if context.msg is None else ["[%s]" % context.msg]
    if context.kwargs:
        parts.append("(%s)" % ", ".join("%s=%s" % pair for pair in sorted(context.kwargs.items())))
    return " ".join(parts) or "(sub-test)"


def _failure(report):
    crash = getattr(report.longrepr, "reprcrash", None)
    return {
        "type": getattr(report, "flaky_detector_error", None),
        "message": bounded(str(getattr(crash, "message", "") or "")),
        "text": bounded(report.longreprtext),
        "crash_path": None if crash is None else str(crash.path),
        "crash_line": None if crash is None else crash.lineno,
    }


def collect_error(report):
    """Fields of a "collect-error" event."""
    text = getattr(report, "longreprtext", None)
    return {"nodeid": report.nodeid, "text": bounded(str(report.longrepr) if text is None else text)}
`,"flaky_detector_unittest.py":`"""Records what unittest runs, gives each test the run's seed and, where asked, puts the tests in another order."""
import os
import traceback

from flaky_detector_events import INSIDE, Events, bounded, when_imported
from flaky_detector_unittest_suite import leave_chosen, reorder, who


def activate():
    """Waits for unittest to be imported; a Python that never does stays as it is."""
    when_imported("unittest.result", _watch_results)
    when_imported("unittest.runner", _watch_runner)


class _Watch(object):
    """State of the process that runs the tests; others (a test's own subprocesses) record nothing."""

    def __init__(self):
        self.inside = INSIDE in os.environ
        self.events, self.randomness = None, None
        if not self.inside:
            from flaky_detector_randomness import Randomness

            self.randomness = Randomness()
        # The result and test at work: tests of unittest itself run others inside.
        self.result, self.test = None, None

    def begin(self):
        if not self.inside and self.events is None:
            self.events = Events("unittest")
            os.environ[INSIDE] = str(os.getpid())

    def record(self, event, **fields):
        if self.events is not None:
            self.events.add(event, **fields)

    def foreign(self, result):
        return self.test is not None and result is not self.result


_watch = None


def _the_watch():
    global _watch
    if _watch is None:
        _watch = _Watch()
    return _watch


def _watch_runner(module):
    original = module.TextTestRunner.run
    _the_watch()

    def run(self, test):
        watch = _the_watch()
        if watch.test is not None or watch.inside:
            return original(self, test)
        watch.begin()
        watch.record("runner")
        reorder(test, os.environ.get("FLAKY_DETECTOR_ORDER"))
        leave_chosen(test, os.environ.get("FLAKY_DETECTOR_CHOSEN"))
        result = original(self, test)
        hashes = os.environ.get("PYTHONHASHSEED") == os.environ.get("TEST_SEED")
        seeded = (["PYTHONHASHSEED"] if hashes else []) + watch.randomness.controlled()
        watch.record("finish", count=result.testsRun, seeded=seeded)
        return result

    module.TextTestRunner.run = run


def _watch_results(module):
    def watched(name, action):
        original = getattr(module.TestResult, name, None)
        if original is None:
            return

        def method(self, test, *args, **kwargs):
            watch = _the_watch()
            if not watch.foreign(self):
                try:
                    action(watch, self, test, *args)
                except Exception:
                    pass
            return original(self, test, *args, **kwargs)

        method.__name__ = name
        setattr(module.TestResult, name, method)

    watched("startTest", _started)
    watched("stopTest", _stopped)
    watched("addSuccess", lambda watch, result, test: _outcome(watch, test, "passed"))
    watched("addExpectedFailure", lambda watch, result, test, error: _outcome(watch, test, "passed"))
    watched("addSkip", lambda watch, result, test, reason: _outcome(watch, test, "skipped"))
    watched("addError", lambda watch, result, test, error: _outcome(watch, test, "failed", error))
    watched("addFailure", lambda watch, result, test, error: _outcome(watch, test, "failed", error))
    watched("addUnexpectedSuccess", lambda watch, result, test: _outcome(watch, test, "unexpected"))
    watched("addSubTest", _subtest)


def _started(watch, result, test):
    watch.begin()
    watch.result, watch.test = result, test
    watch.record("running", **who(test))
    if watch.randomness is not None:
        watch.randomness.restart("test:%s" % test.id())


def _stopped(watch, result, test):
    watch.record("done", **who(test))
    watch.test = None


def _subtest(watch, result, test, subtest, error):
    if error is not None or _worth(test):
        description = subtest._subDescription()
        # A sub-test without a message has a sentinel there, which Django's workers lose on the way.
        if description.startswith("[<object object at "):
            description = description.split("] ", 1)[-1]
        _outcome(watch, test, "passed" if error is None else "failed", error, description)


def _worth(test):
    """A loop over thousands of sub-tests must not become thousands of tests."""
    count = getattr(test, "_flaky_detector_subtests", 0) + 1
    test._flaky_detector_subtests = count
    return count <= 200


def _outcome(watch, test, outcome, error=None, subtest=None):
    watch.begin()
    fields = dict(who(test), outcome=outcome, subtest=subtest)
    if error is not None:
        kind, value, trace = error
        lines = traceback.format_exception(kind, value, trace)
        fields.update(type=kind.__name__, message=bounded(str(value)), text=bounded("".join(lines)))
        frames = [frame for frame in traceback.extract_tb(trace) if os.sep + "unittest" + os.sep not in frame[0]]
        if frames:
            fields.update(crash_path=os.path.abspath(frames[-1][0]), crash_line=frames[-1][1])
    watch.record("report", **fields)
`,"flaky_detector_unittest_suite.py":`"""Which test is which, and another order or choice of a suite's tests. It changes the suite itself."""
import inspect
import json
import os
import random


def who(test):
    """Which test it is: file, class, method; an error outside a test has its description alone."""
    doc = getattr(test, "_dt_test", None)
    if doc is not None:
        # doctest has one class for all of them: what tells them apart is whose examples they are.
        return {"file": doc.filename and os.path.realpath(doc.filename), "suite": "(doctest)", "name": doc.name}
    method = getattr(test, "_testMethodName", None)
    kind = type(test)
    if method is None or kind.__name__ == "_ErrorHolder":
        return {"file": None, "suite": None, "name": test.id()}
    if kind.__name__ in ("_FailedTest", "ModuleImportFailure"):
        return {"file": None, "suite": "(import)", "name": method}
    return {"file": _file_of(kind), "suite": kind.__qualname__, "name": method}


def _file_of(kind):
    try:
        return os.path.realpath(inspect.getsourcefile(kind))
    except Exception:
        return None


def reorder(suite, order):
    """Suites stay together: modules, the classes in them and the tests in those change places."""
    if order in ("shuffled", "reversed"):
        _reorder_level(suite, order, random.Random(int(os.environ.get("TEST_SEED", "0"))))


def _reorder_level(suite, order, shuffler):
    tests = getattr(suite, "_tests", None)
    if not isinstance(tests, list):
        return
    if order == "reversed":
        tests.reverse()
    else:
        shuffler.shuffle(tests)
    for test in tests:
        _reorder_level(test, order, shuffler)


def leave_chosen(suite, wanted):
    """Leaves the tests that a search wants (a JSON list of file::class::method), in its order; fixtures of classes and modules still run."""
    if not wanted or not isinstance(getattr(suite, "_tests", None), list):
        return
    known = {}
    for test in _tests_in(suite):
        own = who(test)
        known.setdefault("%s::%s" % (own["suite"], own["name"]), []).append((own["file"] or "", test))
    suite._tests[:] = [test for key in json.loads(wanted) for test in _chosen(known, *key.split("::", 1))]


def _chosen(known, file, name):
    return [test for path, test in known.get(name, []) if path.replace(os.sep, "/").endswith("/" + file)][:1]


def _tests_in(suite):
    for test in getattr(suite, "_tests", None) or []:
        if hasattr(test, "_tests"):
            for inner in _tests_in(test):
                yield inner
        elif test is not None:
            yield test
`},uo={name:"pytest",orders:["as-is","shuffled","reversed"],supportFiles:ds,recognise:e=>{const t=e.invocations.find(co);if(t!==void 0)return{invocation:t};const n=e.invocations.find(s=>cs(s,e)==="pytest");return n===void 0?null:{invocation:{...n,extend:"none"}}},prepare:fo,seedKnob:po,read:Kr,replay:no,chosen:so};function co({words:e}){return/^(pytest|py\.test)(-?3(\.\d+)?)?$/.test(e[0]??"")}function fo(e){const t=` -o junit_family=xunit1 "--junitxml=${(0,g.join)(e.reportDir,ns)}"`;return{commandLine:e.commandLine,env:{...Jn(e),PYTEST_ADDOPTS:`${e.env.PYTEST_ADDOPTS??""}${t}`,FLAKY_DETECTOR_PYTEST:"1",FLAKY_DETECTOR_PYTEST_FALLBACK:t}}}async function po(e){const n=(await $t(e.reportDir,"pytest")).flat().findLast(s=>s.event==="finish");return n===void 0?"PYTHONHASHSEED":zn(Array.isArray(n.seeded)?n.seeded.map(String):[])}const fs="FLAKY_DETECTOR_RSPEC_REPORT",ps="FLAKY_DETECTOR_RSPEC_SEED",mo=`# frozen_string_literal: true

require 'json'

module FlakyDetector
  # Writes what became of each example.
  class RSpecListener
    EVENTS = %i[example_passed example_failed example_pending dump_summary].freeze

    def initialize(folder)
      @file = File.open(File.join(folder, "rspec-#{Process.pid}.ndjson"), 'w')
      @file.sync = true
    end

    def line(values)
      @file.puts(JSON.generate(values))
    rescue JSON::GeneratorError, EncodingError
      @file.puts(JSON.generate(values.transform_values { |value| clean(value) }))
    end

    def example_passed(notification)
      example = notification.example
      earlier = Array(example.metadata[:retry_exceptions]).first
      earlier ? write(example, 'flaky', earlier) : write(example, 'passed', nil)
    end

    def example_failed(notification)
      write(notification.example, 'failed', notification.example.execution_result.exception)
    end

    def example_pending(notification)
      write(notification.example, 'skipped', nil)
    end

    def dump_summary(_summary)
      line('ended' => true)
    end

    private

    def write(example, status, exception)
      groups = example.example_group.parent_groups.reverse.map { |group| group.description.to_s }
      values = { 'file' => File.expand_path(example.metadata[:rerun_file_path] || example.file_path),
                 'suite' => groups.join(' > '), 'name' => example.description.to_s, 'status' => status,
                 'seconds' => example.execution_result.run_time.to_f }
      line(exception ? values.merge(failure(exception)) : values)
    end

    def failure(exception)
      { 'type' => exception.class.name.to_s, 'message' => clean(exception.message.to_s[0, 8000]),
        'backtrace' => Array(exception.backtrace).first(50) }
    end

    def clean(value)
      return value.map { |each| clean(each) } if value.is_a?(Array)
      return value unless value.is_a?(String)

      value.dup.force_encoding(Encoding::UTF_8).scrub('?')
    end
  end

  # The command's own words say which seed it wants: then it keeps it.
  def self.fixed_seed?
    words = ARGV + (File.exist?('.rspec') ? File.read('.rspec').split : []) + ENV['SPEC_OPTS'].to_s.split
    words.any? { |word| word.match?(/\\A--seed|\\Arand(om)?:\\d/) }
  end

  def self.seed_rspec(config, seed)
    return if fixed_seed?

    before = config.seed
    kernel = Kernel.srand
    config.order = "unchanged:#{seed}"
    Kernel.srand(kernel == before ? seed : kernel)
  end
end

folder = ENV['${fs}'].to_s
seed = ENV['${ps}'].to_s

RSpec.configure do |config|
  FlakyDetector.seed_rspec(config, seed.to_i) unless seed.empty?
  if File.directory?(folder)
    config.before(:suite) do
      listener = FlakyDetector::RSpecListener.new(folder)
      RSpec.configuration.reporter.register_listener(listener, *FlakyDetector::RSpecListener::EVENTS)
      manager = RSpec.configuration
      random = manager.ordering_registry.fetch(:global).is_a?(RSpec::Core::Ordering::Random)
      # Kernel.srand tells the seed that is in force by replacing it.
      kernel = Kernel.srand
      Kernel.srand(kernel)
      wanted = [seed, ENV['TEST_SEED'].to_s]
      listener.line('knob' => wanted.include?(manager.seed.to_s) && (random || kernel == manager.seed))
    end
  end
end
`,ms="flaky_detector_rspec.rb",ho={name:"rspec",orders:["as-is","shuffled"],supportFiles:{[ms]:mo},recognise:e=>{const t=e.invocations.find(go);return t===void 0?null:{invocation:t}},prepare:e=>({commandLine:e.commandLine,env:{...hs(e,e.env.SPEC_OPTS),[fs]:e.reportDir}}),seedKnob:async e=>await In(e)?"rspec's seed":null,read:e=>jn("rspec",e),replay:_o};function go({words:e}){const[t="",n=""]=e;return t==="rspec"||t==="parallel_rspec"||t==="rake"&&/^spec\b/.test(n)}function hs(e,t){const n=["--require",(0,re.ZL)((0,g.join)(e.supportDir,ms))],s=e.order==="shuffled"?["--order",`rand:${e.seed}`]:[];return{SPEC_OPTS:[t,...n,...s].filter(Boolean).join(" "),[ps]:e.order==="shuffled"?"":String(e.seed)}}function _o(e){const{test:t}=e,{SPEC_OPTS:n="",...s}=hs(e),r=[n,...t===null?[]:yo(t)].join(" ");return{commandLine:(0,E.sO)({TEST_SEED:String(e.seed),...s,SPEC_OPTS:r},e.commandLine),selectsTest:t!==null}}function yo({suite:e,name:t}){const n=[...e===null?[]:e.split(" > "),t.replace(/ #\d+$/,"")];if(!n.slice(1).some(r=>/^(#|\.|::)/.test(r)))return["--example",(0,re.ZL)(n.join(" "))];const s=n.map(r=>r.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"));return["--example-matches",(0,re.ZL)(`^${s.join(" ?")}`)]}const To={name:"Maven",buildFolder:/\/target\/(surefire|failsafe)-reports\/[^/]*$/,errorLine:/^\[ERROR\] \S/},Eo={name:"surefire",orders:["as-is","shuffled"],reportFiles:"**/target/{surefire,failsafe}-reports/TEST-*.xml",recognise:e=>{const t=e.invocations.find(wo);return t===void 0?null:{invocation:t}},prepare:bo,seedKnob:async({stdoutLog:e})=>(await(0,w.HR)(e,/To reproduce ordering use flag -Dsurefire\.runOrder\.random\.seed=/,1)).length>0?"Surefire's runOrder.random.seed":null,read:e=>be(To,e),replay:So};function wo({words:[e="",...t]}){return["mvn","mvnw","mvnd"].includes(e)?t.some(n=>/^(test|package|verify|integration-test|install|deploy|surefire:test|failsafe:.*)$/.test(n)):!1}function gs(e,t){const n=t==="shuffled"?{"surefire.runOrder":"random","failsafe.runOrder":"random"}:{},s={"surefire.runOrder.random.seed":String(e),...n,...ht(e,t)};return Object.entries(s).map(([r,o])=>`-D${r}=${o}`)}function bo({commandLine:e,recognition:t,seed:n,order:s,env:r}){const o=gs(n,s),l=(0,E.$I)(e,t.invocation,o);return l!==null?{commandLine:l,env:{}}:{commandLine:e,env:{MAVEN_ARGS:[r.MAVEN_ARGS,...o].filter(Boolean).join(" ")}}}function So({commandLine:e,recognition:t,seed:n,order:s,test:r}){const o=[...s==="shuffled"?gs(n,s):[],...r===null?[]:Oo(r)],l=(0,E.$I)(e,t.invocation,o),f={TEST_SEED:String(n)};return l!==null?{commandLine:(0,E.sO)(f,l),selectsTest:r!==null}:{commandLine:(0,E.sO)({...f,MAVEN_ARGS:o.join(" ")},e),selectsTest:r!==null}}function Oo({suite:e,name:t}){const[n=""]=t.split(/[([{ ]/,1),s=[e,n].filter(Boolean).join("#"),r=["surefire.failIfNoSpecifiedTests","failsafe.failIfNoSpecifiedTests","failIfNoTests"];return[`-Dtest=${s}`,`-Dit.test=${s}`,...r.map(o=>`-D${o}=false`)]}var xo=h(76926);const ko="(import)";async function $o(e){const t=await $t(e.reportDir,"unittest");if(t.length===0)return Io(e);const n=[e.workingDirectory,Mo(e.workingDirectory)],s=t.flat(),r=(0,S.iF)(t.flatMap(l=>Ro(l,n))),o=Po(s,n);return o.length>0||t.some(l=>vo(l,e))?Do(e,r,o):{kind:"read",tests:r,couldNotRun:jo(r)}}function vo(e,{timedOut:t}){return e.some(n=>n.event==="finish")?!1:t||e.some(n=>n.event==="runner")}function Ro(e,t){const n=new Map;let s=new Map;for(const r of e){const o=Rt(r,t),l=JSON.stringify(Rt({...r,subtest:null},t));if(r.event==="running"&&(s=s.set(l,(s.get(l)??0)+1)),r.event!=="report")continue;const f=`${JSON.stringify(o)} ${s.get(l)??0}`,m=n.get(f)??{identity:o,events:[]};m.events.push(r),n.set(f,m),X(r,"subtest")!==""&&r.outcome==="failed"&&No(n,l,s,r,t)}return[...n.values()].map(({identity:r,events:o})=>Ao(r,o,t))}function No(e,t,n,s,r){const o=`${t} ${n.get(t)??0}`,l=e.get(o)??{identity:Rt({...s,subtest:null},r),events:[]};l.events.push(s),e.set(o,l)}function Ao(e,t,n){const s=t.find(o=>o.outcome==="failed"||o.outcome==="unexpected");if(s!==void 0)return{identity:e,status:"failed",durationMs:null,failure:Lo(s,n)};const r=t.every(o=>o.outcome==="skipped");return{identity:e,status:r?"skipped":"passed",durationMs:null,failure:null}}function Lo(e,t){const n=_s(t,X(e,"crash_path")),s=Xe(e,"crash_line"),r=X(e,"subtest"),o=e.outcome==="unexpected"?"passed, but was expected to fail":X(e,"message");return(0,T.g5)({type:X(e,"type")||null,message:r===""?o:`${o} ${r}`,stack:X(e,"text"),location:n===""||n.startsWith("/")||s===null?null:{file:n,line:s}},t[0]??"/")}function Rt(e,t){const n=f=>(0,S.HD)(f,t[0]??"/"),s=_s(t,X(e,"file")),r=X(e,"suite"),o=X(e,"subtest"),l=X(e,"name")+(o===""?"":` subtest ${o}`);return{file:s===""?null:n(s),suite:r===""?null:n(r),name:n(l)}}function _s(e,t){return e.reduce((n,s)=>(0,T.iZ)(n,s),t)}function Po(e,t){const n=new Map;for(const s of e){const r=Rt(s,t);s.event==="running"&&n.set(JSON.stringify(r),r),s.event==="done"&&n.delete(JSON.stringify(r))}return[...n.values()]}function Do(e,t,n){const s=e.timedOut?"the run timed out":"the process ended",r=n.map(({suite:m,name:R})=>m===null?R:`${m}.${R}`),o={type:null,message:`${s} while this test ran`,stack:null,location:null},l=n.map(m=>({identity:m,status:"failed",durationMs:null,failure:o})),f=new Set(l.map(({identity:m})=>JSON.stringify(m)));return{kind:"unreadable",reason:`the tests break off: ${s} ${r.length===0?"outside a test":`while ${r.join(", ")} ran`}`,tests:[...t.filter(({identity:m})=>!f.has(JSON.stringify(m))),...l]}}function jo(e){if(e.filter(({identity:r})=>r.suite!==ko).length>0)return null;const n=e[0];if(n===void 0)return"unittest found no tests";const s=n.failure?.message.trim().split(`
`).at(-1)??"";return`unittest could not import ${e.map(({identity:r})=>r.name).join(", ")}: ${s}`}function Io(e){const t="unittest did not start, or PYTHONPATH does not reach it: there are no per-test results";return e.exitCode===2?{kind:"read",tests:[],couldNotRun:"unittest was called in a wrong way (exit code 2)"}:{kind:"unreadable",reason:t,tests:[]}}function Mo(e){try{return(0,We.realpathSync)(e)}catch{return e}}const Nt={FLAKY_DETECTOR_UNITTEST:"1"},Fo={name:"unittest",orders:["as-is","shuffled","reversed"],supportFiles:ds,recognise:e=>{const[t]=e.invocations.map(n=>Co(n,e)).filter(n=>n!==null);return t===void 0?null:{invocation:t}},prepare:e=>({commandLine:e.commandLine,env:{...Jn(e),...Nt}}),seedKnob:Ho,read:$o,replay:Uo,chosen:{order:"given",meet:()=>!0,line:Wo}};function Co(e,t){return e.words[0]==="unittest"?e:cs(e,t)!=="unittest"?null:e.words.some(n=>g.posix.basename(n)==="setup.py")?{...e,extend:"none"}:e}async function Ho(e){const n=(await $t(e.reportDir,"unittest")).flat().findLast(s=>s.event==="finish");return n===void 0?"PYTHONHASHSEED":zn(Array.isArray(n.seeded)?n.seeded.map(String):[])}function Uo(e){const{commandLine:t,order:n,recognition:s,test:r}=e,o=n==="as-is"&&r!==null?ys(r):null,l=o===null?null:(0,E.$I)(t,s.invocation,["-k",o]),f=n==="as-is"?Nt:{...Nt,FLAKY_DETECTOR_ORDER:n};return{commandLine:Je(e,f,l??t),selectsTest:l!==null}}function Wo(e){const{commandLine:t,tests:n}=e;if(n.some(o=>ys(o)===null))return null;const s=n.map(({file:o,suite:l,name:f})=>`${o}::${l}::${Ts(f)}`),r={...Nt,[Vn]:JSON.stringify([...new Set(s)])};return Je(e,r,t)}function ys({file:e,suite:t,name:n}){return e===null||t===null||t.startsWith("(")?null:`*.${t}.${Ts(n)}`}function Ts(e){return e.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"")}const Es="vitest-reporter.mjs",Yo=`import { createRequire } from 'node:module';

const { record, failure } = createRequire(import.meta.url)('./${he}');

function write(file, suite, name, status, errors, ms, line) {
  const shown = status === 'failed' || status === 'flaky' ? failure(errors && errors[0]) : null;
  record({ kind: 'test', file, suite, name, status, ms: typeof ms === 'number' ? ms : null, line: line || null, failure: shown });
}

function writeBroken(file, error) {
  record({ kind: 'broken-file', file, failure: failure(error) });
}

function parents(node) {
  const names = [];
  for (let block = node.parent; block && block.type === 'suite'; block = block.parent) names.unshift(block.name);
  return names;
}

function seeTest(module, test) {
  const { state, errors } = test.result();
  if (state === 'pending') return;
  const { flaky, duration } = test.diagnostic() || {};
  const status = state === 'passed' && flaky ? 'flaky' : state;
  write(module.moduleId, parents(test), test.name, status, errors, duration, test.location && test.location.line);
}

function seeModule(module) {
  for (const test of module.children.allTests()) seeTest(module, test);
  for (const suite of module.children.allSuites()) {
    const errors = suite.errors();
    if (errors.length > 0) write(module.moduleId, parents(suite), suite.name, 'failed', errors);
  }
  const errors = module.errors();
  if (errors.length > 0) writeBroken(module.moduleId, errors[0]);
}

const STATES = { pass: 'passed', fail: 'failed', skip: 'skipped', todo: 'skipped' };

function seeTask(file, task, suite) {
  const { state, errors, retryCount, duration } = task.result || {};
  if (task.type !== 'suite') {
    const status = STATES[state || task.mode];
    if (status) write(file, suite, task.name, status === 'passed' && retryCount > 0 ? 'flaky' : status, errors, duration);
    return;
  }
  if (errors && errors.length > 0 && task.name !== undefined) write(file, suite, task.name, 'failed', errors);
  for (const inner of task.tasks) seeTask(file, inner, suite.concat(task.name));
}

function seeFile(file) {
  for (const task of file.tasks) seeTask(file.filepath, task, []);
  const errors = file.result && file.result.errors;
  if (errors && errors.length > 0) writeBroken(file.filepath, errors[0]);
}

function guarded(see, value) {
  try {
    see(value);
  } catch {}
}

export default class Recorder {
  seen = new Set();
  onInit(vitest) {
    const { shuffle } = (vitest.config && vitest.config.sequence) || {};
    const shuffles = shuffle === true || (shuffle && (shuffle.files || shuffle.tests));
    record({ kind: 'begin', knob: shuffles ? "vitest's --sequence.seed" : null });
  }
  onTestModuleEnd(module) {
    this.modern = true;
    this.seen.add(module.moduleId);
    guarded(seeModule, module);
  }
  onTestRunEnd(modules) {
    this.modern = true;
    // A file that cannot be loaded has no end of its own in version 3.
    for (const module of modules || []) if (!this.seen.has(module.moduleId)) guarded(seeModule, module);
    record({ kind: 'end' });
  }
  onFinished(files) {
    if (this.modern) return;
    for (const file of files || []) guarded(seeFile, file);
    record({ kind: 'end' });
  }
}
`,At="vitest",Go=["bench","list","init","complete"],Ko={name:At,orders:["as-is","shuffled"],supportFiles:{[he]:Ot,[Es]:Yo,[oe.k4]:oe.HQ},recognise:e=>{const t=(0,oe.cU)(e.invocations.filter(Bo));return t===null?null:{invocation:t}},prepare:Vo,seedKnob:u,read:e=>a(At,e),replay:Jo,chosen:{order:"own",meet:(e,t)=>e.file!==null&&e.file===t.file,line:Xo}};function Bo({words:e}){return e[0]==="vitest"&&!Go.includes(e[1]??"")}function Vo(e){const{invocation:t}=e.recognition,n=[...ws(t,e.supportDir),...bs(e)],s=(0,E.$I)(e.commandLine,t,n),r=s===null?(0,oe.O2)(At,n,e):{};return{commandLine:s??e.commandLine,env:{...r,[Re]:e.reportDir}}}function ws({words:e},t){return[...e.some(s=>/^--reporters?(=|$)/.test(s))?[]:["--reporter=default"],`--reporter=${(0,g.join)(t,Es)}`]}function bs({recognition:e,order:t,seed:n}){return t==="shuffled"?["--sequence.shuffle",`--sequence.seed=${n}`]:e.invocation.words.some(r=>r.startsWith("--sequence.seed"))?[]:[`--sequence.seed=${n}`]}function Jo(e){const{test:t,recognition:n}=e,s=t===null?[]:Os([t],n.invocation);return{commandLine:Ss(s,e),selectsTest:t!==null}}function Xo(e){const{tests:t,recognition:n}=e;return t.some(({name:s})=>s===i)?null:Ss(Os(t,n.invocation),e)}function Ss(e,t){const{recognition:n,commandLine:s,supportDir:r,reportDir:o}=t,f=[...o===void 0?[]:ws(n.invocation,r),...bs(t),...e],m=(0,E.$I)(s,n.invocation,f),R=m===null?(0,oe.O2)(At,f,{supportDir:r,env:{}}):{};return(0,E.sO)({TEST_SEED:String(t.seed),...R},m??s)}function Os(e,{directory:t=".",extend:n}){const[{file:s,name:r}={file:null,name:i}]=e,o=n==="none",l=o?g.posix.basename(s??""):g.posix.relative(t,s??""),f=[...o?["--passWithNoTests"]:[],...s===null?[]:[l]];if(r===i)return f;const m=e.map(R=>Zo([...R.suite?.split(" > ")??[],R.name]));return[...f,"-t",bt(m)]}function Zo(e){return St(e).replace("^","^ ?")}const zo=[uo,Fo,js,Ko,qs,hr,Or,qt,sr,z,Eo,Ge,ho,Vs,Me,Ze,xo.Mi]}),13783:((ie,G,h)=>{h.d(G,{M:()=>g,f:()=>M});var j=h(36598);const g="/tmp/flaky-detector-support";function M(H){const D=j.i.find(({name:T})=>T===H)?.supportFiles;return D===void 0?null:{folder:g,files:D}}}),15320:((ie,G,h)=>{h.d(G,{Mc:()=>T,nf:()=>w,p9:()=>W,wx:()=>v,zV:()=>S});var j=h(15762),g=h(25933),M=h(73489),H=h(50757);const D=200;function T(y,L,F){const E=y.observations.filter(j.N6),U=S(E),B=U===void 0?[]:[$(y,U,F)];if(F===null)return B;const z=P(L).slice(0,D);return[...B,...z.flatMap(([A,I])=>x(y,A,I,F))]}function S(y){const L=({conditions:F})=>g.XQ.filter(E=>F[E]!==g.QU[E]).length;return[...y].sort((F,E)=>L(F)-L(E))[0]}function P({tests:y,sensitivities:L}){const F=[...y].sort((U,B)=>+(B.verdict==="flaky")-+(U.verdict==="flaky")),E=new Map;for(const{test:U,failingRuns:B}of[...F,...L])U!==null&&B.length>0&&!E.has(U)&&E.set(U,B);return[...E]}function x(y,L,F,E){const U=S(y.observations.filter(({run:I})=>F.includes(I))),B=y.tests[L];if(U===void 0||B===void 0)return[];const{run:z,seed:A}=U;return[{test:L,run:z,seed:A,...v(U,B,k(y,E))}]}function $(y,L,F){const{run:E,seed:U}=L;return{test:null,run:E,seed:U,...v(L,null,k(y,F))}}function k({header:y,tests:L},F){return{command:y.command,seen:L,framework:F}}function v({run:y,seed:L,conditions:F},E,{command:U,seen:B,framework:z}){const{commandLine:A,selectsTest:I}=z?.replay({seed:L,order:F.order,test:E,seen:B})??{commandLine:W(U,{seed:L,run:y}),selectsTest:!1};return{commandLine:(0,H.F)(F,A),selectsTest:E!==null&&I}}function w({seed:y,conditions:L},F,{seen:E,framework:U}){const B=U?.chosen??null,z=B?.order==="given"?"as-is":L.order,A=B?.line({seed:y,order:z,tests:F,seen:E})??null;return A===null?null:(0,H.F)(L,A)}function W(y,{seed:L,run:F}){return(0,M.sO)({TEST_SEED:String(L),ATTEMPT:String(F)},y)}}),14620:((ie,G,h)=>{h.d(G,{G1:()=>S,Jm:()=>P,x5:()=>D});var j=h(76760),g=h(55464),M=h(57210),H=h(76926);function D(x,$,k,{supportDir:v,replayDir:w},W){return{name:x.name,orders:x.orders,reportFiles:W??x.reportFiles??null,prepare:y=>x.prepare({...y,commandLine:k,recognition:$,supportDir:v}),replay:y=>x.replay({...y,commandLine:k,recognition:$,supportDir:w}),here:y=>y.replaceAll(w,v),chosen:T(x,{commandLine:k,recognition:$,supportDir:w}),read:y=>W===null?x.read(y):(0,M.A)(y),use:async(y,L)=>x===H.SH&&!await(0,H.q)(y)?null:{name:x.name,seedKnob:await x.seedKnob(y),extendedCommand:L.commandLine===k?null:L.commandLine}}}function T({chosen:x},$){return x===void 0?null:{...x,line:k=>x.line({...$,...k})}}function S(x,$){const k=(0,g.N)((0,j.dirname)($));try{P(k,(0,j.basename)($),x)}finally{k.close()}}function P(x,$,{supportFiles:k={}}){for(const[v,w]of Object.entries(k)){const[W=v,...y]=`${$}/${v}`.split("/").reverse();y.reduceRight((F,E)=>F.inside(E),x).write(W,[w])}}}),76926:((ie,G,h)=>{h.d(G,{q:()=>w,SH:()=>k,Mi:()=>$});var j=h(76548),g=h(73489),M=h(2480);const H=64*1024*1024,D=/^(\S+) \.{2,} ?$/,T=/^TAP version \d+$/;async function S(y){try{return x(await P(y),y)}catch(L){return{kind:"unreadable",reason:`TAP cannot be read: ${L.message}`,tests:[]}}}async function P(y){const L=[];if(y.stdoutLog===null)return L;const{TapStream:F}=await Promise.all([h.e(415),h.e(620)]).then(h.bind(h,85620));let E=new F(null,y.workingDirectory),U=H;for await(const B of(0,j.OG)(y.stdoutLog)){const z=D.exec(B);if((z!==null||T.test(B)&&E.hasBegun)&&(L.push(E.end()),E=new F(z?.[1]??null,y.workingDirectory)),z===null&&E.add(B),U-=B.length+1,U<0)return[...L,{...E.end(),problem:"the output is larger than 64 MiB: its end was not read"}]}return[...L,E.end()]}function x(y,L){const F=(0,M.iF)(y.flatMap(A=>A.tests)),E=y.find(A=>A.bailedOut!==null)?.bailedOut??null;if(E!==null)return{kind:"read",tests:F,couldNotRun:`the tests bailed out: ${E}`};const U=y.find(A=>A.problem!==null)?.problem??null,B=L.timedOut?"the run timed out":null;if(U!==null||B!==null)return{kind:"unreadable",reason:[B,U].filter(A=>A!==null).join("; "),tests:F};const z=F.length===0&&L.exitCode!==0;return{kind:"read",tests:F,couldNotRun:z?"the command printed no TAP on its standard output":null}}const $={name:"tap",orders:["as-is"],recognise:y=>{const L=y.invocations.find(W);return L===void 0?null:{invocation:L}},prepare:y=>({commandLine:y.commandLine,env:{HARNESS_VERBOSE:"1"}}),seedKnob:async()=>null,read:y=>S(y),replay:y=>({commandLine:(0,g.sO)({TEST_SEED:String(y.seed)},y.commandLine),selectsTest:!1})},k={...$,recognise:y=>({invocation:y.invocations[0]??{words:[],extend:"none"}}),prepare:({commandLine:y})=>({commandLine:y,env:{}}),read:async y=>await w(y)?S(y):{kind:"none"}},v=200;async function w({stdoutLog:y}){const[L]=await(0,j.UV)(y,v,/^(TAP version 1[2-4]|1\.\.\d+( #.*)?|(not )?ok 1\b.*)$/);return L!==void 0}function W({words:y,extend:L}){const[F="",...E]=y;return F==="prove"||F==="tape"&&L!=="none"?!0:F==="bats"?!E.some(U=>/^(--formatter|-F)/.test(U)):F==="tap"&&E.some(U=>/^(-R|--reporter=)tap$/.test(U))}})};export{ui as id,ci as ids,di as modules};
