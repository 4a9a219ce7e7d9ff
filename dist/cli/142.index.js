const mi=142,hi=[142],gi={89648:((ie,V,_)=>{_.d(V,{FM:()=>g,Mm:()=>C,g5:()=>D,iZ:()=>H});const j=4e3;class g{text="";limit;constructor(b=j){this.limit=b}add(b){this.text.length<this.limit&&(this.text+=`${b}
`)}toString(){return C(this.text.trim(),this.limit)}}function C(y,b=j){return y.length<=b?y:`${y.slice(0,b-1)}…`}function H(y,b){const R=`${b.replace(/\/+$/,"")}/`,I=y.replaceAll("\\","/");return(I.startsWith(R)?I.slice(R.length):I).replace(/^\.\//,"")}function D(y,b){const R=I=>C(I.replaceAll(`${b.replace(/\/+$/,"")}/`,"").trim());return{type:y.type,message:R(y.message)||"failed without a message",stack:y.stack===null?null:R(y.stack)||null,location:y.location}}}),84142:((ie,V,_)=>{_.r(V),_.d(V,{portableSupport:()=>gt.f,recogniseFramework:()=>_t,replaysOf:()=>Et.M});var j=_(73024),g=_(76760),C=_(38213),H=_(75564),D=_(38037);const y=/^(python|pypy)\d*(\.\d+)*$/,b=/^(ba|da|z|k|a)?sh$/,R=["-X","-W","--check-hash-based-pycs"],I=/^-[a-zA-Z]*[mc]$/,N=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],A=/^([-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/,w=/(?:^|\/)node_modules\/(?:\.bin\/([\w.-]+)|((?:@[\w.-]+\/)?[\w.-]+)\/(?:(?:bin|dist|lib)\/)*[\w.-]+)$/,T=["cli","index","main","bin"];function k(i){const[a="",...u]=i;return y.test(a)?S(u):a==="node"?F(u):a==="tsx"||a==="ts-node"?U(u):b.test(a)?x(u):null}function S(i){const{rest:a}=(0,D.h)(i,p=>R.includes(p),p=>I.test(p)),[u="",c,...d]=a;return I.test(u)&&u.endsWith("m")&&c!==void 0?{kind:"program",words:[c,...d]}:null}function F(i){const{options:a,rest:u}=(0,D.h)(i,d=>[...N,"--run"].includes(d)),c=a.find(({name:d})=>d==="--run")?.value;return c==null?U(i):{kind:"package-script",script:c,args:u}}function U(i){const{rest:a}=(0,D.h)(i,h=>N.includes(h),h=>h==="--test"),[u="",...c]=a,d=w.exec(u);if(d===null)return null;const p=g.posix.basename(u).replace(/\.[cm]?js$/,"");return{kind:"program",words:[d[1]??(T.includes(p)?d[2]:p)??p,...c]}}function x(i){const{options:a,rest:u}=(0,D.h)(i,p=>A.test(p)),c=u[0]==="--"?u[1]:u[0];return c===void 0?null:a.some(({name:p})=>/^-[a-z]*c[a-z]*$/.test(p))?{kind:"line",line:c}:{kind:"shell-script",path:c}}var X=_(88989);function z(i){const a=[],u=(0,X.qg)(i),c=u.errors===void 0||u.errors.length===0?L(u):null,d=i.trimEnd().length;return re(u,".",(p,E,h)=>{a.push({words:E,directory:h,takesTail:p===c&&p.end===d&&!W(p)})}),a}function re(i,a,u){if(i.type==="Word"||i.type==="Assignment")return a;if(i.type==="Command"){const d=M(i);return d[0]==="cd"||d[0]==="pushd"?J(a,d):(d.length>0&&u(i,d,a),a)}let c=a;return(0,X.dK)(i,d=>{c=re(d,c,u)}),i.type==="Subshell"||i.type==="Pipeline"?a:c}function L(i){switch(i.type){case"Command":return i;case"Script":case"AndOr":case"Pipeline":{const a=i.commands.at(-1);return a===void 0?null:L(a)}case"Statement":return i.background===!0?null:L(i.command);default:return null}}function M(i){return[...i.name===void 0?[]:[i.name.value],...i.args.map(u=>u.type==="Word"?u.value:u.text)]}function W(i){return i.redirects.some(a=>a.type==="HereDoc")}function J(i,a){const u=a.slice(1).find(c=>!c.startsWith("-"));return u===void 0?i:Y(i,u)}function Y(i,a){return/^[/~]|[$`]/.test(a)?i:g.posix.join(i,a).replace(/(?<=.)\/$/,"")}const K=["-C","--directory","-f","--file","--makefile","-I","-o","-W"],ae=["GNUmakefile","makefile","Makefile"],oe=100;function ce(i,a,u){const c=ee(i,a),E=(c.file===null?ae:[c.file]).map(P=>u(g.posix.join(c.directory,P))).find(P=>P!==null)??null;if(E===null)return null;const h=Ne(E,c.variables),v=c.goals.length>0?c.goals:[h.firstGoal??""];return{lines:Ae(v,h),directory:c.directory}}function ee(i,a){const u=[],c=new Map,d=[];for(let h=i;h.length>0;){const v=(0,D.h)(h,$e=>K.includes($e)),[P,...Q]=v.rest,[,se,q]=/^(\w+)[:?+]?=(.*)$/s.exec(P??"")??[];se!==void 0?c.set(se,q??""):P!==void 0&&u.push(P),d.push(...v.options),h=Q}const p=(...h)=>d.find(v=>h.includes(v.name))?.value??null,E=Y(a,p("-C","--directory")??".");return{goals:u,variables:c,directory:E,file:p("-f","--file","--makefile")}}const ue=/^(?:export\s+)?([\w.-]+)\s*(?::{0,3}|\?|\+)=\s*(.*)$/,te=/^([^\s#:=][^:#=]*?)\s*::?(?!=)\s*([^;#]*)(?:;(.*))?/;function Ne(i,a){const u=new Map([["MAKE","make"]]),c=new Map;let d=[],p=null;for(const E of i.replaceAll(/\\\r?\n/g," ").split(/\r?\n/)){const h=ue.exec(E);if(E.startsWith("	"))for(const v of d)c.get(v)?.lines.push(ge(E));else h?u.set(h[1]??"",(h[2]??"").replace(/\s+#.*$/,"")):d=he(E,c)??d;p??=d.find(v=>!v.startsWith("."))??null}return{variables:new Map([...u,...a]),rules:c,firstGoal:p}}function he(i,a){const[u,c="",d="",p]=te.exec(i)??[];if(u===void 0)return null;const E=c.split(/\s+/);for(const h of E){const v=a.get(h)??{needs:[],lines:[]};v.needs.push(...d.split(/[\s|]+/).filter(P=>P!=="")),p!==void 0&&v.lines.push(ge(p)),a.set(h,v)}return E}function ge(i){return i.trim().replace(/^[@+\s-]+/,"")}function Ae(i,a){const u=new Set,c=[],d=p=>{if(u.has(p)||u.size>=oe)return;u.add(p);const E=a.rules.get(p);for(const h of E?.needs??[])d(fe(h,a.variables));c.push(...(E?.lines??[]).map(h=>fe(h,a.variables)))};for(const p of i)d(p);return c}function fe(i,a,u=0){const c=i.replaceAll(/\$\$|\$[({]([\w.-]+)[)}]/g,(d,p)=>{if(p===void 0)return d;const E=a.get(p)??"";return u<5?fe(E,a,u+1):E});return u===0?c.replaceAll("$$","$"):c}const Le=300,be=3;function Pe(i,a){const{name:u,scripts:c,workspaces:d}=Ze(g.posix.join(i,"package.json"),a);return{name:typeof u=="string"?u:"",scripts:Object.fromEntries(Object.entries(je(c)).filter(Pt)),workspaces:Array.isArray(d)?Ie(d):Ie(je(d).packages)}}function Xe(i,a){const{readFile:u}=a,c=Ie(Ze(g.posix.join(i,"lerna.json"),u).packages),p=[...(u(g.posix.join(i,"pnpm-workspace.yaml"))??"").matchAll(/^\s*-\s*['"]?([^'"#\n]+?)['"]?\s*(?:#.*)?$/gm)].map(([,P=""])=>P),h=[...Pe(i,u).workspaces,...c,...p].filter(P=>!P.startsWith("!")).flatMap(P=>_e(i,P.replace(/\/$/,"").split("/"),a,be)),v=P=>P!==i&&u(g.posix.join(P,"package.json"))!==null;return[...new Set(h)].slice(0,Le).filter(v)}function De(i,a,u){const c=Xe(i,u).find(h=>Pe(h,u.readFile).name===a),d=g.posix.basename(a),p=[a,`packages/${d}`,`apps/${d}`].map(h=>Y(i,h)),E=h=>h!==i&&u.readFile(g.posix.join(h,"package.json"))!==null;return c??p.find(E)??i}function _e(i,[a,...u],c,d){if(a===void 0)return[i];if(!a.includes("*"))return _e(g.posix.join(i,a),u,c,d);const p=c.foldersIn(i).filter(v=>v!=="node_modules"&&!v.startsWith(".")),E=v=>g.posix.join(i,v);if(a!=="**"){const v=new RegExp(`^${a.split("*").map(Lt).join(".*")}$`);return p.filter(P=>v.test(P)).flatMap(P=>_e(E(P),u,c,d))}const h=d===0?[]:p.flatMap(v=>_e(E(v),["**",...u],c,d-1));return[..._e(i,u,c,d),...h]}function Lt(i){return i.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function Ze(i,a){try{return je(JSON.parse(a(i)??"null"))}catch{return{}}}function je(i){return typeof i=="object"&&i!==null&&!Array.isArray(i)?{...i}:{}}function Ie(i){return Array.isArray(i)?i.filter(a=>typeof a=="string"):[]}function Pt(i){return typeof i[1]=="string"}const Dt=["npm","pnpm","yarn","bun"],ye=["lerna","turbo","nx"],Me={t:"test",tst:"test",it:"test","install-test":"test"},jt=["test","start","stop","restart"],ze=/^(install|i|add|remove|up|upgrade|update|ci|exec|dlx|x|create|init|link|publish|why|list|ls|audit|config|cache|node|pack|info|outdated|build|pm)$/,Qe=["-C","--dir","--prefix","--cwd"],qe=["-w","--workspace","--filter","-F","--scope"],It=["-ws","--workspaces","-r","--recursive"],et=["-t","--target","--targets"],Mt=[...Qe,...qe,...et,"--concurrency","--include","--exclude"];function Ft(i,a,u){const[c="",...d]=i;if(![...Dt,...ye].includes(c))return[];const p=Ht(c,d,a);if(p===null)return[];const{packages:E,script:h}=p,v=E==="all",P=v?"none":Ut(c,p.args);return(v?Xe(p.directory,u):[Ct(p,u)]).map(Q=>tt(Q,h,P,u.readFile)).filter(Q=>Q!==null)}function Ct({packages:i,directory:a},u){return typeof i=="string"?a:De(a,i.name,u)}function tt(i,a,u,c){const d=Pe(i,c).scripts,p=Object.hasOwn(d,a)?d[a]:void 0;if(p===void 0)return null;const E=h=>Object.hasOwn(d,h)?[{line:d[h]??"",extend:"none"}]:[];return{directory:i,lines:[...E(`pre${a}`),{line:p,extend:u},...E(`post${a}`)]}}function Ht(i,a,u){const{plain:c,options:d,rest:p}=Fe(i,a),E=q=>d.find(({name:$e})=>q.includes($e))?.value??null,h=st(i,Te(c))??(c[0]==="run-many"?E(et):null);if(h===null)return null;const v=Y(u,E(Qe)??"."),P=c[0]==="workspace"?c[1]:E(qe),Q=ye.includes(i)||c[0]==="workspaces"||d.some(nt),se=P!=null&&!P.includes("*")?{name:P}:Q||P!=null?"all":"own";return{script:h,args:p,directory:v,packages:se}}function nt({name:i,value:a}){return It.includes(i)&&a!=="false"}function Te(i){return i[0]==="workspace"?i.slice(2):i[0]!=="workspaces"?i:i[1]==="foreach"?i.slice(2):i.slice(1)}function Fe(i,a){const u=[],c=[];let d=a;const p=i==="npm"||ye.includes(i),E=()=>p||st(i,Te(u))===null;for(;d.length>0&&d[0]!=="--"&&E();){const h=(0,D.h)(d,P=>Mt.includes(P));c.push(...h.options);const v=h.rest[0];if(d=h.rest,v===void 0||v==="--")break;u.push(v),d=d.slice(1)}return{plain:u,options:c,rest:d}}function st(i,a){const[u,c]=a;return u===void 0?null:["run","run-script","rum","urn"].includes(u)?c??null:i==="turbo"?u:i==="lerna"||i==="nx"?null:i==="npm"?Me[u]??(jt.includes(u)?u:null):i==="bun"?null:i==="pnpm"&&Me[u]!==void 0?Me[u]:ze.test(u)||u.startsWith("workspace")?null:u}function Ut(i,a){return(i==="npm"||ye.includes(i))&&!a.includes("--")?"after-dashes":"append"}var Wt=_(94942);const Yt=/"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:\\.|[^"\\])*)"|'([^'\n]*)'/g,Gt=/^\s*(?:cmd|shell|run|composite|sequence)\s*=\s*/m,Kt=5;function Oe(i,a,u,c=Kt){const d=ne(i,`${a}.${u}`)??rt(ne(i,a)??"",u);if(d===null||c===0)return[];const p=Gt.exec(d.replace(/^\s*\{/,"")),E=p===null?d:d.slice(d.indexOf(p[0].trim())+p[0].trim().length);return ot(E).flatMap(h=>{const v=Oe(i,a,h.trim(),c-1);return v.length>0?v:[it(h)]})}function ne(i,a){const u=i.split(`
`).findIndex(p=>p.trim().replaceAll(/["'\s]/g,"")===`[${a}]`);if(u<0)return null;const c=i.split(`
`).slice(u+1),d=c.findIndex(p=>/^\s*\[{1,2}[\w."' -]+\]{1,2}\s*(#.*)?$/.test(p));return c.slice(0,d<0?c.length:d).join(`
`)}function rt(i,a){const u=i.split(`
`),c=E=>/^\s*["']?([\w.:-]+)["']?\s*=/.exec(E)?.[1],d=u.findIndex(E=>c(E)===a);if(d<0)return null;const p=u.findIndex((E,h)=>h>d&&c(E)!==void 0&&/^\S/.test(E));return u.slice(d,p<0?u.length:p).join(`
`).replace(/^[^=]*=\s*/,"")}function ot(i){const a=[...i.matchAll(Yt)].map(([,u,c,d,p])=>d===void 0?u??c??p??"":d.replaceAll(/\\(["\\])/g,"$1"));return i.trimStart().startsWith("[")?a:a.slice(0,1)}function it(i){return i.replaceAll(/\{args:([^{}]*)\}/g,"$1").replaceAll(/\{\w+\}/g,"")}const Bt=["tox.ini","setup.cfg"];function Vt(i,a){const u=/legacy_tox_ini\s*=\s*("""|''')([\s\S]*?)\1/.exec(a("pyproject.toml"))?.[2]??"",c=[...Bt.map(a),u].find(p=>/^\[testenv/m.test(p)),d=at(i).flatMap(p=>c===void 0?lt(p,a):Jt(c,p));return[...new Set(d)]}function at(i){const a=i.findIndex(c=>/^(-e|--env)/.test(c));return a<0?[""]:((i[a]?.replace(/^(--env=?|-e)/,"")??"")||(i[a+1]??"")).split(",")}function Jt(i,a){return(Ce(i,`testenv:${a}`,"commands")??Ce(i,"testenv","commands")??"").replaceAll(/\\\n\s*/g," ").split(`
`).map(d=>Xt(d,i).trim()).filter(d=>d!=="")}function Ce(i,a,u){const c=i.split(/\r?\n/),d=c.findIndex(q=>q.trim()===`[${a}]`);if(d<0)return null;const p=c.slice(d+1),E=p.findIndex(q=>q.startsWith("[")),h=p.slice(0,E<0?p.length:E),v=h.findIndex(q=>new RegExp(`^${u}\\s*=`).test(q));if(v<0)return null;const P=h.slice(v+1),Q=P.findIndex(q=>/^[^\s#]/.test(q));return[(h[v]??"").replace(/^[^=]*=/,""),...P.slice(0,Q<0?P.length:Q).map(q=>q.trim())].join(`
`)}function Xt(i,a){return i.replace(/^[\w!,.{}-]+:\s+/,"").replace(/^[-!]\s*/,"").replaceAll(/\{\[([^\]]+)\](\w+)\}/g,(u,c,d)=>Ce(a,c,d)?.trim()??"").replaceAll(/\{posargs:((?:[^{}]|\{[^{}]*\})*)\}/g,"$1").replaceAll(/\{(?:env)?python\}/g,"python").replaceAll(/\{(?:toxinidir|tox_root|env_?bin_?dir)\}\//g,"").replaceAll(/\{[^{}]*\}/g,"")}function lt(i,a){const[u,c]=a("tox.toml")===""?[a("pyproject.toml"),"tool.tox."]:[a("tox.toml"),""];return[...([`${c}env.${i}`,`${c}env_run_base`].map(h=>ne(u,h)??"").map(h=>rt(h,"commands")).find(h=>h!==null)??"").replaceAll(/\{[^{}]*\bdefault\s*=\s*\[([^\]]*)\][^{}]*\}/g,"$1").replaceAll(/\{[^{}]*\}/g,"").matchAll(/\[([^[\]]*)\]/g)].map(([h])=>ot(h).join(" "))}const ut={poe:"tool.poe.tasks",task:"tool.taskipy.tasks","pdm run":"tool.pdm.scripts","rye run":"tool.rye.scripts","pixi run":"tool.pixi.tasks","pipenv run":"scripts"},ct=["-C","--root","-p","--project","-e","--environment","--manifest-path"],dt=["-e","--env","-p","--project","--data-dir","--cache-dir","--config"];function Zt(i,a,u){const c=h=>u(g.posix.join(a,h))??"",[d="",...p]=i;if(d==="tox")return Ee(Vt(p,c));if(d==="nox")return Ee(He(c(qt(p,"-f","--noxfile")??"noxfile.py")));if(d==="invoke"||d==="inv")return Ee(He(c("tasks.py")));if(d==="hatch")return Ee(Qt(p,c));const E=[d,`${d} ${p[0]}`].find(h=>Object.hasOwn(ut,h));return E===void 0?null:Ee(zt(E,E===d?p:p.slice(1),c))}function zt(i,a,u){const c=(0,D.h)(a,d=>ct.includes(d)).rest[0]??"";return Oe(u(i==="pipenv run"?"Pipfile":"pyproject.toml"),ut[i]??"",c)}function Qt(i,a){const{options:u,rest:c}=(0,D.h)(i,se=>dt.includes(se));if(c[0]==="test")return["pytest"];if(c[0]!=="run")return[];const d=u.find(({name:se})=>se==="-e"||se==="--env")?.value??"default",[p="",...E]=(0,D.h)(c.slice(1),()=>!1).rest,[,h=d,v=p]=/^([\w.-]+):(.+)$/.exec(p)??[],P=[...Oe(a("pyproject.toml"),`tool.hatch.envs.${h}.scripts`,v),...Oe(a("hatch.toml"),`envs.${h}.scripts`,v)],Q=u.length===0&&v===p;return P.length>0||Q?P:[[v,...E].map(Wt.Z).join(" ")]}function He(i){return[...i.matchAll(/\.run\(((?:[^()]|\([^()]*\))*)\)/g)].map(([,u=""])=>u).map(u=>[...u.matchAll(/(["'])((?:(?!\1).)*)\1/g)].map(([,,c])=>c).join(" "))}function qt(i,...a){const u=i.findIndex(c=>a.includes(c));return u<0?null:i[u+1]??null}function Ee(i){return i.length===0?null:i}const en={valued:["--with --with-editable --with-requirements --extra --no-extra --group --no-group --only-group --python -p --project --directory","--env-file --package --index --index-url --default-index --config-file --cache-dir --color --resolution"].flatMap(i=>i.split(" ")),module:["-m","--module"]},Z={},Ue={valued:["-p","--package"],line:["-c","--call"]},ft={valued:["-r --reporter -o --reports-dir --report-dir --temp-directory --temp-dir -x --exclude -n --include -e --extension --src --require -i","--branches --functions --lines --statements --cwd --nycrc-path --config"].flatMap(i=>i.split(" "))},pt={env:{valued:["-u","--unset","-C","--chdir"],assignments:!0},command:Z,exec:{valued:["-a"]},time:{valued:["-f","--format","-o","--output"]},timeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},gtimeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},nice:{valued:["-n","--adjustment"]},ionice:{valued:["-c","--class","-n","--classdata"]},nohup:Z,setsid:Z,stdbuf:{valued:["-i","-o","-e"]},unbuffer:Z,sudo:{valued:["-u","-g","-h","-p","-C"],assignments:!0},taskset:{operands:1},faketime:{valued:["-f"],operands:1},"xvfb-run":{valued:["-s","--server-args","-e","--error-file","-n","--server-num","-f","-p","-w","--wait"]},"dbus-run-session":Z,"cross-env":{assignments:!0},dotenv:{valued:["-e","-v","-p","-c"]},"dotenvx run":{valued:["-f","--env-file","-e","--env"]},"doppler run":{valued:["-p","--project","-c","--config"]},"op run":{valued:["--env-file"]},c8:ft,nyc:ft,npx:Ue,bunx:Z,"bun x":Z,pnpx:Z,"npm exec":{...Ue,greedy:!0},"npm x":{...Ue,greedy:!0},"pnpm exec":{valued:["-C","--dir","--filter","-F"]},"pnpm dlx":{valued:["--package"]},"yarn exec":Z,"yarn dlx":{valued:["-p","--package"]},"uv run":en,uvx:{valued:["--with","--from","--python","-p"]},"uv tool run":{valued:["--with","--from","--python","-p"]},"poetry run":Z,"pipenv run":Z,"pdm run":{valued:["-p","--project"]},"rye run":Z,"hatch run":Z,"pixi run":{valued:["-e","--environment","--manifest-path"]},"conda run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"micromamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mise exec":Z,"direnv exec":{operands:1},"coverage run":{valued:["--source","--include","--omit","--rcfile","--data-file","--context","--concurrency","--debug"],module:["-m"]},"go run":{valued:["-C","-exec","-mod","-modfile","-tags","-ldflags","-gcflags","-p"]},"go tool":{valued:["-C","-modfile"]},"bundle exec":{valued:["--gemfile"]},"rbenv exec":Z,"asdf exec":Z},tn=3;function nn(i){for(let a=tn;a>0;a-=1){const u=i.slice(0,a).join(" ");if(i.length>=a&&Object.hasOwn(pt,u))return mt(i.slice(a),pt[u]??Z)}return null}function mt(i,a){const u=[...a.line??[],...a.module??[]],{rest:c}=(0,D.h)(i,E=>a.valued?.includes(E)??!1,E=>u.includes(E)),[d="",...p]=c;return a.line?.includes(d)?p[0]===void 0?null:{kind:"line",line:p[0]}:a.module?.includes(d)?we(p,!1):We(c,a)}function We(i,a){const u=i[0]==="--"?i.slice(1):i,c=a.assignments?u.findIndex(E=>!/^\w+=/.test(E)):0,d=c<0?[]:u.slice(c+(a.operands??0)),p=d.indexOf("--");return!a.greedy||u!==i?we(d,!1):p<0?we(d,!0):we(d.toSpliced(p,1),!1)}function we(i,a){return i.length===0?null:{kind:"program",words:i,needsDashes:a}}const sn=12,rn=500;function on(i,a,u=()=>[]){const c={directory:".",extend:"append",depth:sn},d=new an({readFile:a,foldersIn:u}).ofLine(i,c);return{commandLine:i,invocations:d,readFile:a}}class an{#e;#t=rn;constructor(a){this.#e=a}ofLine(a,u){return z(a).flatMap(({words:c,directory:d,takesTail:p})=>this.#n({...u,words:c,directory:g.posix.join(u.directory,d),extend:p?u.extend:"none",depth:u.depth-1}))}#n(a){const u=ln(a.words);if(this.#t<=0)return[];if(this.#t-=1,a.depth>0){const h=this.#i({...a,words:u},a.words[0]??"");if(h!==null)return h}const{extend:c,directory:d,filteredBy:p}=a,E={...d==="."?{}:{directory:d},...p===void 0?{}:{filteredBy:p}};return[{words:u,extend:c,...E}]}#i(a,u){const{words:c,directory:d}=a;if(c[0]==="make"||c[0]==="gmake")return this.#u(a);const p=Ft(c,d,this.#e);if(p.length>0)return p.flatMap(v=>this.#r(v,a));const E=Zt(c,d,this.#e.readFile);if(E!==null)return this.#l(E,a);const h=nn(c);if(h?.kind==="line")return this.#s(h.line,a);if(h!==null){const v=h.needsDashes?"after-dashes":"append";return this.#n({...a,words:h.words,extend:ht(a.extend,v),depth:a.depth-1})}return this.#a(a)??this.#o(u,a)}#a(a){const u=k(a.words);switch(u?.kind){case void 0:return null;case"program":return this.#n({...a,words:u.words,depth:a.depth-1});case"line":return this.#s(u.line,a);case"shell-script":return this.#o(u.path,a,/(?:)/);case"package-script":{const c=u.args.includes("--")?"append":"after-dashes",d=tt(a.directory,u.script,c,this.#e.readFile);return d===null?null:this.#r(d,a)}}}#r(a,u){return a.lines.flatMap(({line:c,extend:d})=>this.ofLine(c,{...u,directory:a.directory,extend:ht(u.extend,d)}))}#l(a,u){const c=u.words[0]==="tox"?{...u,filteredBy:"tox"}:u;return a.flatMap(d=>this.#s(d,c))}#s(a,u){return this.ofLine(a,{...u,extend:"none"})}#u(a){const u=ce(a.words.slice(1),a.directory,this.#e.readFile);return u===null?null:u.lines.flatMap(c=>this.#s(c,{...a,directory:u.directory}))}#o(a,u,c=/^#!.*\b(ba|da|z|k)?sh\b/){if(!a.includes("/")&&!a.endsWith(".sh"))return null;const d=this.#e.readFile(g.posix.join(u.directory,a));return d!==null&&c.test(d)?this.#s(d,u):null}}function ln(i){const[a="",...u]=i;if(/\/.*\.py$/.test(a))return["python",a,...u];const c=a.lastIndexOf("@"),d=c>0?a.slice(0,c):a;return[d.startsWith("@")?d:g.posix.basename(d),...u]}function ht(i,a){return i==="append"?a:a==="append"?i:"none"}var Ye=_(57210),un=_(73536),gt=_(13783),cn=_(14620),xe=_(76926);const Ge={ava:{add:"--tap",file:null},"bun test":{add:"--reporter=junit --reporter-outfile=bun.xml",file:"bun.xml"},behave:{add:"--junit",file:"reports/*.xml"},cypress:{add:"--reporter junit",file:"test-results.xml"},"deno test":{add:"--junit-path=deno.xml",file:"deno.xml"},green:{add:"--junit-report green.xml",file:"green.xml"},jasmine:{add:"the JUnitXmlReporter of jasmine-reporters",file:"junitresults*.xml"},karma:{add:"the reporter of karma-junit-reporter (--reporters progress,junit)",file:"**/TESTS-*.xml"},lab:{add:"-r junit -o lab.xml",file:"lab.xml"},nose2:{add:"--plugin nose2.plugins.junitxml --junit-xml",file:"nose2-junit.xml"},nosetests:{add:"--with-xunit",file:"nosetests.xml"},phpunit:{add:"--log-junit phpunit.xml",file:"phpunit.xml"},"web-test-runner":{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},wtr:{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},robot:{add:"--xunit robot.xml",file:"robot.xml"}};function dn(i){for(const{words:a}of i){const[u="",...c]=a,d=[u,`${u} ${c[0]}`].find(h=>Object.hasOwn(Ge,h)),p=d===void 0?void 0:Ge[d];if(p===void 0||p.file===null&&c.some(h=>h===p.add||h==="-t"))continue;const E=p.file===null?"":` and set \`report-files: ${p.file}\``;return`Runs are judged by exit code: ${d} is not read by itself. For results of each test add ${p.add} to it${E}.`}return null}const fn=1e6;function _t(i,a){const u=de=>(0,g.join)(a.directory,de),c=on(i.testCommand,de=>(0,H.C)(u(de),fn),de=>Tt(u(de))),d=i.framework==="none"?null:yt(c,i.framework)??Ke(c,i),E=(i.perturb.includes("order")?d?.framework.orders??[]:[]).filter(de=>de!=="as-is"),h=[...ke(i,d,c),...pn(i,E,d)],v=d??mn(c,i);if(v===null)return{framework:null,orders:E,warnings:h};const P=(0,g.join)(i.outputDir,C.Y7.support),{framework:Q,recognition:se}=v,q={supportDir:P,replayDir:i.portableReplays?gt.M:P};return{framework:(0,cn.x)(Q,se,i.testCommand,q,i.reportFiles),orders:E,warnings:h}}function ke({framework:i},a,{invocations:u}){return a!==null||i==="none"||i===xe.SH.name?[]:i==="auto"?[dn(u)].filter(c=>c!==null):[`The command does not show that it runs ${i}: runs are judged by exit code alone. Name the program in test-command.`]}function pn({perturb:i},a,u){return!i.includes("order")||a.length>0?[]:[`perturb: order has no effect: ${u===null?"no framework was recognised":`${u.framework.name} has no way to change it`}. All runs keep the order that the command has.`]}function yt(i,a){for(const u of un.i){if(a!=="auto"&&u.name!==a)continue;const c=u.recognise(i);if(c!==null)return{framework:u,recognition:c}}return null}function Ke(i,a){if(!(a.framework===Ye.G.name||a.framework==="auto"&&a.reportFiles!==null))return null;const c=i.invocations[0]??{words:[],extend:"none"};return{framework:Ye.G,recognition:{invocation:c}}}function mn(i,{framework:a}){const u=a==="auto"||a===xe.SH.name?xe.SH.recognise(i):null;return u===null?null:{framework:xe.SH,recognition:u}}function Tt(i){try{return(0,j.readdirSync)(i,{withFileTypes:!0}).filter(u=>u.isDirectory()).map(({name:u})=>u)}catch{return[]}}var Et=_(15320)}),50187:((ie,V,_)=>{_.d(V,{U:()=>H,u:()=>C});const j=1500,g=2400;class C{#e="";#t="";#n=0;add(y){const b=j-this.#e.length;this.#e+=y.slice(0,Math.max(0,b));const R=b<=0?y:y.slice(b),I=this.#t+R.slice(-g);this.#n+=Math.max(0,this.#t.length+R.length-g),this.#t=I.slice(-g)}toString(){const y=this.#n===0?"":`
… ${this.#n} characters left out …
`;return`${this.#e}${y}${this.#t}`.trim().toWellFormed()}}function H(D){const y=new C;return y.add(D),y.toString()}}),2480:((ie,V,_)=>{_.d(V,{HD:()=>C,JN:()=>D,iF:()=>H,r0:()=>y});var j=_(77598);const g=500;function C(N,A){const w=A.replace(/\/+$/,""),k=(w===""?N:N.replaceAll(`${w}/`,"").replaceAll(w,".")).replace(/\b0x[0-9a-f]{6,16}\b/gi,"0x…").toWellFormed();if(k.length<=g)return k;const S=(0,j.createHash)("sha256").update(k).digest("hex").slice(0,12);return`${k.slice(0,g-13).toWellFormed()}…${S}`}function H(N){const A=new Map;return N.map(w=>{const T=I(w.identity),k=(A.get(T)??0)+1;return A.set(T,k),k===1?w:{...w,identity:{...w.identity,name:`${w.identity.name} #${k}`}}})}function D(N){return b(N,(A,w)=>{const T=A==="failed"||A==="flaky";return w==="passed"?T?"flaky":"passed":w==="skipped"?A:w})}function y(N){const A=["failed","flaky","passed","skipped"];return b(N,(w,T)=>A.indexOf(w)<=A.indexOf(T)?w:T)}function b(N,A){const w=new Map;for(const T of N){const k=I(T.identity),S=w.get(k);w.set(k,S===void 0?T:R(S,T,A(S.status,T.status)))}return[...w.values()]}function R(N,A,w){const T=[N.durationMs,A.durationMs].filter(S=>S!==null),k=N.failure??A.failure;return{identity:N.identity,status:w,durationMs:T.length===0?null:T.reduce((S,F)=>S+F,0),failure:w==="failed"||w==="flaky"?k:null}}function I({file:N,suite:A,name:w}){return JSON.stringify([N,A,w])}}),57210:((ie,V,_)=>{_.d(V,{A:()=>H,G:()=>C});var j=_(93759),g=_(73489);const C={name:"junit",orders:["as-is"],recognise:()=>null,prepare:({commandLine:D})=>({commandLine:D,env:{}}),seedKnob:async()=>null,read:H,replay:({commandLine:D,seed:y})=>({commandLine:(0,g.sO)({TEST_SEED:String(y)},D),selectsTest:!1})};async function H({reportFiles:D,timedOut:y,workingDirectory:b}){if(D.length===0)return{kind:"unreadable",reason:y?"the run was ended by its time limit before it wrote a report":"the run wrote no file that report-files matches",tests:[]};const{tests:R,problem:I}=await(0,j.d)(D,{workingDirectory:b});return I===null?{kind:"read",tests:R,couldNotRun:null}:{kind:"unreadable",reason:I,tests:R}}}),93759:((ie,V,_)=>{_.d(V,{d:()=>z});var j=_(73024),g=_(89648),C=_(2480),H=_(50187);const D=new Set(["","test","undefined","null"]),y=1e9;function b(L,M){const W=R(L,M),J=N(L),Y=Number((L.attributes.time??"").replaceAll(",",""));return{identity:W,status:J,durationMs:L.attributes.time===void 0||!(Y>=0&&Y<y)?null:Math.round(Y*1e3),failure:J==="failed"||J==="flaky"?w(L,W.file,M):null}}function R({attributes:L,suites:M},W){const{name:J="",classname:Y=""}=L,K=L.file??L.filepath??M.findLast(ee=>ee.file!==void 0)?.file,ae=M.map(ee=>ee.name??"").filter(ee=>ee!==""&&ee!==K),oe=D.has(Y)||Y===J?ae.join(" > "):Y,ce=Y===J&&Y!=="";return{file:K===void 0||K===""?null:(0,C.HD)((0,g.iZ)(K,W),W),suite:ce||oe===""?null:(0,C.HD)(oe,W),name:(0,C.HD)(I(J,L),W)}}function I(L,{value_param:M}){return M===void 0?L:`${L} [${M}]`}function N({attributes:L,outcomes:M}){const W=M.map(K=>K.tag);if(W.some(K=>["failure","error","warning"].includes(K)))return"failed";if(W.some(K=>K.startsWith("flaky")))return"flaky";if(W.some(K=>K.startsWith("rerun")))return"failed";if(M.some(K=>K.tag==="skipped"))return A(M);const{status:J="",result:Y=""}=L;return/^(fail|failed|error)$/i.test(J)?"failed":/^(notrun|disabled|skipped|pending|ignored)$/i.test(J)||/^(skipped|suppressed)$/i.test(Y)?"skipped":"passed"}function A(L){return L.some(M=>M.type==="pytest.xfail")?"passed":"skipped"}function w(L,M,W){const{attributes:J,outcomes:Y,output:K}=L,ae=Y.find(({tag:te})=>te==="failure"||te==="error")??Y.find(({tag:te})=>te!=="skipped"),oe=ae?.text||K,ce=ae?.message||T(oe)||`status ${J.status??""}`,ee=Number(J.line),ue=M!==null&&Number.isInteger(ee)&&ee>0?{file:M,line:ee}:null;return(0,g.g5)({type:ae?.type??null,message:(0,H.U)(ce),stack:oe,location:ue},W)}function T(L){return L.split(`
`).find(M=>M.trim()!=="")??""}var k=_(57975);const S=64*1024*1024,F=200;async function*U(L){let M=null;for await(const W of(0,j.createReadStream)(L,{end:S-1,highWaterMark:256*1024}))M??=x(W),yield M.decode(W,{stream:!0});M!==null&&(yield M.decode())}function x(L){const[M,W]=L;if(M===254&&W===255||M===0&&W===60)return new k.TextDecoder("utf-16be");if(M===255&&W===254||M===60&&W===0)return new k.TextDecoder("utf-16le");const J=L.subarray(0,F).toString("latin1"),Y=/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(J)?.[1];if(Y===void 0||/^utf-?16/i.test(Y))return new k.TextDecoder;try{return new k.TextDecoder(Y)}catch{return new k.TextDecoder}}const X=4*S;async function z(L,M){const{GO_PROPERTY:W,JUnitParser:J}=await Promise.all([_.e(800),_.e(516)]).then(_.bind(_,20516)),Y=[],K=[];let ae=X;for(const ue of L){const te=(0,g.iZ)(ue,M.workingDirectory);if(ae<=0){K.push(`${te} and later reports were not read: over 256 MiB of reports in one run`);break}const Ne=ge=>{const Ae=ge.suites.some(fe=>fe[W]!==void 0);Y.push({ofGo:Ae,result:b(ge,M.workingDirectory)})},he=await re(ue,new J(Ne));he.what!==null&&K.push(`${te}: ${he.what}`),ae-=he.bytes}const[oe,ce]=[!0,!1].map(ue=>Y.filter(({ofGo:te})=>te===ue).map(({result:te})=>te));return{tests:[...(0,C.JN)(oe??[]),...(M.repeats??C.iF)(ce??[])],problem:K.length===0?null:K.slice(0,3).join("; ")}}async function re(L,M){let W=0;try{W=(0,j.statSync)(L).size;for await(const K of U(L))if(!M.write(K))break;const J=M.end(),Y=`larger than ${S/1024/1024} MiB: only its beginning was read`;return{what:W>S?Y:J,bytes:W}}catch(J){return{what:`cannot be read: ${J.message}`,bytes:W}}}}),38037:((ie,V,_)=>{_.d(V,{h:()=>j});function j(g,C,H=()=>!1){const D=[];let y=0;for(;y<g.length;){const b=g[y]??"";if(!/^[-+]./.test(b)||b==="--"||H(b))break;const[,R=b,I=null]=/^(--[^=]+)=(.*)$/s.exec(b)??[],N=I===null&&C(b);D.push({name:R,value:N?g[y+1]??null:I}),y+=N?2:1}return{options:D,rest:g.slice(y)}}}),76548:((ie,V,_)=>{_.d(V,{HR:()=>b,OG:()=>H,UV:()=>y});var j=_(73024),g=_(57975);const C=64*1024;async function*H(R){const I=new g.TextDecoder;let N="";for await(const A of(0,j.createReadStream)(R)){const w=I.decode(A,{stream:!0}).split(`
`);w[0]=N+w[0],N=(w.pop()??"").slice(0,C);for(const T of w)yield D(T)}N+=I.decode(),N!==""&&(yield D(N))}function D(R){return(R.endsWith("\r")?R.slice(0,-1):R).slice(0,C)}async function y(R,I,N){const A=[];if(R===null)return A;try{let w=0;for await(const T of H(R))if(N.test(T)&&A.push(T),w+=1,w>=I)break}catch{return A}return A}async function b(R,I,N){const A=[];if(R===null)return A;try{for await(const w of H(R))if(I.test(w)&&A.push(w),A.length>=N)break}catch{return A}return A}}),73536:((ie,V,_)=>{_.d(V,{i:()=>ni});var j=_(51455),g=_(76760);const C="FLAKY_DETECTOR_CARGO_REPORT",H="FLAKY_DETECTOR_CARGO_SHUFFLE",D=`#!/bin/sh
case "$1" in
  */deps/*) ;;
  */rust_out) RUSTDOC_DOCTEST_BIN_PATH=$1; export RUSTDOC_DOCTEST_BIN_PATH; exec "$@" ;;
  *) exec "$@" ;;
esac
count=$(ls "$${C}" | wc -l)
report=$(mktemp "$${C}/$(printf %06d "$count")-XXXXXX") || exec "$@"
binary=$1
shift
for word do
  shift
  case "$word" in -q|--quiet) continue ;; esac
  set -- "$@" "$word"
done
if [ -n "$${H}" ]; then
  RUSTC_BOOTSTRAP=1
  export RUSTC_BOOTSTRAP
  set -- -Z unstable-options --shuffle-seed "$${H}" "$@"
fi
name=\${binary##*/}
printf '%s\\n%s\\n' "$CARGO_PKG_NAME" "\${name%-*}" >"$report.log"
trap : TERM INT QUIT
"$binary" "$@" >>"$report.log"
code=$?
echo "$code" >"$report.exit"
tail -n +3 "$report.log"
exit "$code"
`;var y=_(89648),b=_(2480);const R=/^test (.+?)(?: - should panic)? \.\.\. (.*)$/,I=/(ok|FAILED|ignored(?:, .*)?)(?: <\d+\.\d+s>)?$/,N=/^---- (.+) std(?:out|err) ----$/,A=/\u001b(?:\[[0-9;]*m|\(B)/g;class w{statuses=[];captured=new Map;running=null;candidate=null;capturing=null;finished=!1;add(t){const n=t.replaceAll(A,""),s=N.exec(n);s!==null?this.capturing=this.capture(s[1]??""):n==="failures:"?this.section():n.startsWith("test result: ")?this.end():this.capturing!==null?this.capturing.add(n):this.outcome(n)}result(){this.settle();const t=s=>this.captured.get(s)?.toString()??"";return{tests:this.statuses.map(([s,r])=>({name:s,status:r,output:t(s)})),finished:this.finished,running:this.running}}capture(t){const n=this.captured.get(t)??new y.FM;return this.captured.set(t,n),n}section(){this.settle(),this.capturing=null}end(){this.section(),this.finished=!0}outcome(t){const n=R.exec(t);if(n!==null&&(this.settle(),this.finished=!1,this.running=n[1]??""),this.running===null)return;const s=I.exec(n===null?t:n[2]??"")?.[1];s!==void 0&&(this.candidate=s==="ok"?"passed":s==="FAILED"?"failed":"skipped")}settle(){this.running===null||this.candidate===null||(this.statuses.push([this.running,this.candidate]),this.running=null,this.candidate=null)}}var T=_(76548);const k=/^thread '(.+)'(?: \(\d+\))? panicked at (?:'(.*)', )?(.+?):(\d+):\d+:?$/,S=/^thread '(.+)'(?: \(\d+\))? has overflowed its stack/;function F(e,t){const n=e.split(`
`),s=n.findIndex(G=>k.test(G)),[,,r,o="",l]=k.exec(n[s]??"")??[];if(s<0)return{type:null,message:e,stack:null,location:null};const f=n.slice(s+1),m=f.findIndex(G=>G==="stack backtrace:"||G.startsWith("note: ")),$=r??f.slice(0,m<0?void 0:m).join(`
`),O=m<0||f[m]!=="stack backtrace:"?null:f.slice(m).join(`
`);return{type:"panic",message:$,stack:O,location:{file:(0,y.iZ)(o,t),line:Number(l)}}}async function U(e){const t=new Map;let n=null;if(e===null)return new Map;for await(const s of(0,T.OG)(e)){const r=(k.exec(s)??S.exec(s))?.[1];r!==void 0&&(n=t.get(r)??new y.FM,t.set(r,n)),(s===""||/^\s*(Running|Doc-tests) |^error: /.test(s))&&(n=null),n?.add(s)}return new Map([...t].map(([s,r])=>[s,r.toString()]))}var x=_(73489);const X="cargo-runner.sh",z=["X86_64_UNKNOWN_LINUX_GNU","X86_64_UNKNOWN_LINUX_MUSL","AARCH64_UNKNOWN_LINUX_GNU","AARCH64_UNKNOWN_LINUX_MUSL","X86_64_APPLE_DARWIN","AARCH64_APPLE_DARWIN"],re={name:"cargo",orders:["as-is","shuffled"],supportFiles:{[X]:D},recognise:e=>{const t=e.invocations.find(({words:n})=>n[0]==="cargo"&&L(n));return t===void 0?null:{invocation:t}},prepare:M,seedKnob:async({stdoutLog:e})=>(await(0,T.HR)(e,/^running \d+ tests? \(shuffle seed: /,1)).length>0?"libtest's --shuffle-seed":null,read:W,replay:ee};function L(e){const[t,n]=e.slice(1).filter(s=>!/^[-+]/.test(s));return t==="test"||t==="t"||t==="llvm-cov"&&n!=="nextest"}function M(e){const t=`sh ${(0,g.join)(e.supportDir,X)}`,n=z.map(s=>`CARGO_TARGET_${s}_RUNNER`).filter(s=>!e.env[s]);return{commandLine:e.commandLine,env:{...Object.fromEntries(n.map(s=>[s,t])),[C]:e.reportDir,[H]:e.order==="shuffled"?String(e.seed):""}}}async function W(e){try{const t=await J(e.reportDir),n=(0,b.iF)([...await Y(t,e),...await ae(e)]),s=t.find(o=>o.exitCode===null||e.timedOut&&!o.output.finished);if(s!==void 0){const o=e.timedOut?"the run timed out":"the run was stopped";return{kind:"unreadable",reason:`the output of ${s.suite} breaks off: ${o}`,tests:n}}const r=t.length===0&&n.length===0&&e.exitCode!==0;return{kind:"read",tests:n,couldNotRun:r?await ce(e):null}}catch(t){return{kind:"unreadable",reason:`the report of cargo test cannot be read: ${t.message}`,tests:[]}}}async function J(e){const t=[],n=(await(0,j.readdir)(e)).filter(s=>s.endsWith(".log")).sort();for(const s of n){const r=[],o=new w;for await(const O of(0,T.OG)((0,g.join)(e,s)))r.length<2?r.push(O):o.add(O);const l=await(0,j.readFile)((0,g.join)(e,s.replace(/log$/,"exit")),"utf8").catch(()=>null),[f="",m=""]=r,$=m===f.replaceAll("-","_")?f:`${f}::${m}`;t.push({suite:$,exitCode:l===null?null:Number(l),output:o.result()})}return t}async function Y(e,t){const n=await U(t.stderrLog);return e.flatMap(s=>{const r=s.output.tests.map(f=>{const m=f.output||(n.get(f.name)??"");return oe({file:null,suite:s.suite,name:f.name},f.status,m,t)}),o=K(s,n);if(o===null||t.timedOut)return r;const l=n.get(o)??`the test binary ended with code ${s.exitCode} while this test ran`;return[...r,oe({file:null,suite:s.suite,name:o},"failed",l,t)]})}function K({output:e,exitCode:t},n){if(e.finished||!t)return null;const s=new Set(e.tests.map(o=>o.name)),r=[...n.keys()].filter(o=>!s.has(o)&&o!=="main");return e.running??(r.length===1?r[0]??null:null)}async function ae(e){if(e.stdoutLog===null)return[];const t=new w;for await(const n of(0,T.OG)(e.stdoutLog))t.add(n);return t.result().tests.flatMap(n=>{const[,s,r]=/^(\S+\.(?:rs|md)) - (.*\(line \d+\)(?: - compile(?: fail)?)?)$/.exec(n.name)??[];return s===void 0||r===void 0?[]:[oe({file:s,suite:"doc-tests",name:r},n.status,n.output,e)]})}function oe(e,t,n,{workingDirectory:s}){const r=t==="failed"?(0,y.g5)(F(n,s),s):null;return{identity:e,status:t,durationMs:null,failure:r}}async function ce({stderrLog:e,exitCode:t}){return(await(0,T.HR)(e,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3)||`cargo test ended with code ${t} and ran no test binary`}function ee(e){const{recognition:t,seed:n,test:s}=e,r=e.order==="shuffled",{own:o,libtest:l}=ue(s),m=[...r?["-Z","unstable-options","--shuffle-seed",String(n)]:[],...l],O=t.invocation.words.includes("--")?m:[...o,...m.length>0?["--"]:[],...m],G=(0,x.$I)(e.commandLine,t.invocation,O),le={TEST_SEED:String(n),...r&&G!==null?{RUSTC_BOOTSTRAP:"1"}:{}};return{commandLine:(0,x.sO)(le,G??e.commandLine),selectsTest:G!==null&&s!==null}}function ue(e){if(e===null)return{own:[],libtest:[]};if(e.suite!=="doc-tests")return{own:[],libtest:["--exact",e.name.replace(/ #\d+$/,"")]};const[,t="",n=""]=/^(\S*) ?\(line (\d+)\)/.exec(e.name)??[];return{own:["--doc"],libtest:[t||`${n})`]}}const te=/\[ RUN {6}\] ([\w/]+\.\S+)$/,Ne=/\[( {7}OK| {2}FAILED| {2}SKIPPED) {1,2}\] ([\w/]+\.[^\s,]+).* \((\d+) ms\)$/,he={OK:"passed",FAILED:"failed",SKIPPED:"skipped"},ge=/^(\S[^:\n]*\.\w+):(\d+)(?:: Failure|: FAILED:)?$/m;async function Ae(e,t){const n=[];let s=null,r=new y.FM;const o=(l,f,m,$)=>n.push(fe(l,f,m,$,t));if(e===null)return{tests:n,running:s};for await(const l of(0,T.OG)(e)){const f=te.exec(l)?.[1],[,m="",$,O]=Ne.exec(l)??[];f!==void 0?(s!==null&&o(s,"failed",null,`${r}
the program ended while this test ran`),s=f,r=new y.FM):$!==void 0&&$===s?(o($,he[m.trim()]??"failed",Number(O),r.toString()),s=null):r.add(l)}return{tests:n,running:s}}function fe(e,t,n,s,r){const o=e.indexOf("."),l={file:null,suite:e.slice(0,o),name:e.slice(o+1)},f=t==="failed"?(0,y.g5)(Le(s,r),r):null;return{identity:l,status:t,durationMs:n,failure:f}}function Le(e,t){const n=ge.exec(e);if(n===null)return{type:null,message:e,stack:null,location:null};const[,s="",r]=n;return{type:null,message:e.slice(e.indexOf(`
`,n.index)+1).split(/^\[ {2}FAILED/m,1)[0]??"",stack:e,location:{file:(0,y.iZ)(s,t),line:Number(r)}}}var be=_(93759);const Pe=99999,Xe={name:"googletest",orders:["as-is","shuffled"],recognise:e=>{const t=e.invocations.find(n=>_e(n,e));return t===void 0?null:{invocation:t}},prepare:e=>({commandLine:e.commandLine,env:{GTEST_OUTPUT:`xml:${e.reportDir}/`,...De(e)}}),seedKnob:async({stdoutLog:e})=>(await(0,T.HR)(e,/^Note: Randomizing tests' orders with a seed of /,1)).length>0?"GTEST_RANDOM_SEED":null,read:Ze,replay:Dt};function De({seed:e,order:t}){const n={GTEST_RANDOM_SEED:String(1+(e-1)%Pe)};return t==="shuffled"?{...n,GTEST_SHUFFLE:"1"}:n}function _e({words:[e="",...t]},n){if(t.some(l=>l.startsWith("--gtest_")))return!0;if(!/^[\w.+-]+$/.test(e))return!1;const s=n.commandLine.split(/[\s;&|]+/).find(l=>l.endsWith(`/${e}`));return s!==void 0&&n.readFile(s)?.includes("GTEST_OUTPUT")?!0:["","test/","tests/","unittest/","unittests/","src/test/","googletest/"].flatMap(l=>[`${l}CMakeLists.txt`,`${l}meson.build`]).some(l=>Lt(n.readFile(l)??"",e))}function Lt(e,t){const n=`\\b${t.replaceAll(/[.+]/g,"\\$&")}\\b`;return!/gtest|googletest/i.test(e)||!new RegExp(n).test(e)?!1:/test/i.test(t)||new RegExp(`\\(\\s*['"]?${n}[^)]*(gtest|gmock)`,"i").test(e)}async function Ze(e){try{const{workingDirectory:t,reportDir:n,exitCode:s,timedOut:r}=e,o=(await(0,j.readdir)(n)).filter(O=>O.endsWith(".xml")).sort(),l=await(0,be.d)(o.map(O=>(0,g.join)(n,O)),{workingDirectory:t}),f=await Ae(e.stdoutLog,t),m=je(l.tests.map(O=>Ie(O,t)),f.tests);if(r&&f.running!==null)return{kind:"unreadable",reason:`the run timed out while ${f.running} ran`,tests:m};if(l.problem!==null)return{kind:"unreadable",reason:l.problem,tests:m};if(f.running!==null&&s!==0){const O=`the program ended with code ${s} while this test ran`;m.push(fe(f.running,"failed",null,O,t))}const $=m.length===0&&o.length===0&&s!==0;return{kind:"read",tests:m,couldNotRun:$?await Pt(e):null}}catch(t){return{kind:"unreadable",reason:`the results of GoogleTest cannot be read: ${t.message}`,tests:[]}}}function je(e,t){const n=new Set(e.map(({identity:s})=>`${s.suite}.${s.name}`));return[...e,...t.filter(({identity:s})=>!n.has(`${s.suite}.${s.name}`))]}function Ie({identity:e,failure:t,...n},s){const r=e.name.replace(/(\/\S+) \[.*\]( #\d+)?$/s,"$1$2"),o=t===null?null:Le(t.stack??t.message,s),l=o?.location==null?t:(0,y.g5)({...o,location:o.location},s);return{...n,identity:{file:null,suite:e.suite,name:r},failure:l}}async function Pt({stderrLog:e,stdoutLog:t,exitCode:n}){return[...await(0,T.HR)(e,/\S/,4),...await(0,T.HR)(t,/\S/,2)].join(`
`).slice(0,1e3)||`the program ended with code ${n} and ran no tests`}function Dt({commandLine:e,seed:t,order:n,test:s}){const r=s?.name.replace(/ #\d+$/,""),o=s===null?{}:{GTEST_FILTER:`${s.suite}.${r}`},l={TEST_SEED:String(t),...n==="shuffled"?De({seed:t,order:n}):{},...o};return{commandLine:(0,x.sO)(l,e),selectsTest:s!==null}}const ye="ctest.xml",Me={name:"ctest",orders:["as-is"],recognise:e=>{const t=e.invocations.find(({words:n})=>n[0]==="ctest"||jt(n));return t===void 0?null:{invocation:t}},prepare:Qe,seedKnob:async()=>null,read:qe,replay:Ht};function jt(e){return(e[0]??"")!=="cmake"||!e.includes("--build")?!1:e.some((n,s)=>/^(test|RUN_TESTS)$/.test(n)&&/^(--target|-t)$/.test(e[s-1]??""))}function ze(e,t,n){return t.words[0]==="ctest"?(0,x.$I)(e,t,n):null}function Qe(e){return{commandLine:ze(e.commandLine,e.recognition.invocation,["--output-junit",(0,g.join)(e.reportDir,ye)])??e.commandLine,env:{CTEST_OUTPUT_ON_FAILURE:"1",...De(e)}}}async function qe(e){try{const t=await et(e.stdoutLog),s=(await(0,be.d)([(0,g.join)(e.reportDir,ye)],{workingDirectory:e.workingDirectory})).tests.map(l=>Ft(l,e.workingDirectory)),r=s.length>0?Mt(s,t):t;if(e.timedOut)return{kind:"unreadable",reason:"the run timed out before ctest was through",tests:r};const o=r.length===0&&e.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await tt(e):null}}catch(t){return{kind:"unreadable",reason:`the results of ctest cannot be read: ${t.message}`,tests:[]}}}const It=/^\s*(?:\d+\/\d+ )?Test\s+#\d+: (.+?) \.{2,}\s*(.*?)\s+(\d+\.\d+) sec/;async function et(e){const t=[];if(e===null)return t;for await(const n of(0,T.OG)(e)){const[,s,r="",o]=It.exec(n)??[];if(s===void 0)continue;const l=r==="Passed"?"passed":/Skipped|Disabled/.test(r)?"skipped":"failed",f={type:null,message:r.replaceAll("*"," ").trim(),stack:null,location:null},m=Math.round(Number(o)*1e3);t.push({identity:{file:null,suite:null,name:s},status:l,durationMs:m,failure:l==="failed"?f:null})}return(0,b.JN)(t)}function Mt(e,t){const n=new Map(t.filter(({status:s})=>s==="flaky").map(s=>[s.identity.name,s.failure]));return e.map(s=>{const r=n.get(s.identity.name);return s.status==="passed"&&r!=null?{...s,status:"flaky",failure:r}:s})}function Ft(e,t){if(e.failure?.stack==null)return e;const n=Le(e.failure.stack,t);return n.location===null?{...e,failure:{...e.failure,message:Ct(e.failure.stack)}}:{...e,failure:(0,y.g5)(n,t)}}function Ct(e){return e.trimEnd().split(`
`).at(-1)??e}async function tt({stdoutLog:e,stderrLog:t,exitCode:n}){return[...await(0,T.HR)(t,/\S/,4),...await(0,T.HR)(e,/error/i,4)].join(`
`).slice(0,1e3)||`ctest ended with code ${n} and ran no tests`}function Ht({commandLine:e,recognition:t,seed:n,test:s}){const r=s?.name.replace(/ #\d+$/,"").replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"),o=r===void 0?null:ze(e,t.invocation,["-R",`^${r}$`,"--output-on-failure"]);return{commandLine:(0,x.sO)({TEST_SEED:String(n)},o??e),selectsTest:o!==null}}const nt="FLAKY_DETECTOR_GO_REPORT",Te="FLAKY_DETECTOR_GO_SHUFFLE",Fe="FLAKY_DETECTOR_GO_SEED",st=`#!/bin/sh
case "$1" in *.test) ;; *) exec "$@" ;; esac
report=$(mktemp "$${nt}/XXXXXXXX") || exec "$@"
binary=$1
shift
json=
verbose=-test.v=true
if grep -q -a 'invalid flag -test.v=' "$binary"; then verbose=-test.v=test2json; fi
for word do
  shift
  case "$word" in
    -test.v=test2json) json=1; continue ;;
    -test.v=*) continue ;;
    -test.shuffle=on) echo "$${Fe}" >"$report.shuffled"; word=-test.shuffle=$${Fe} ;;
  esac
  set -- "$@" "$word"
done
if [ -n "$${Te}" ]; then
  echo "$${Te}" >"$report.shuffled"
  set -- -test.shuffle="$${Te}" "$@"
fi
module=$PWD
while [ ! -f "$module/go.mod" ] && [ -n "$module" ]; do module=\${module%/*}; done
path=
if [ -n "$module" ]; then path=$(sed -n 's/^module[[:space:]]*"\\{0,1\\}\\([^"[:space:]]*\\).*/\\1/p' "$module/go.mod" | head -n 1); fi
printf '%s\\n%s\\n' "$path\${PWD#"$module"}" "$PWD" >"$report.log"
trap : TERM INT QUIT
"$binary" "$verbose" "$@" >>"$report.log" 2>&1
code=$?
echo "$code" >"$report.exit"
if [ -n "$json" ]; then tail -n +3 "$report.log"; else tail -n +3 "$report.log" | tr -d '\\026'; fi
exit "$code"
`,Ut=16e3,Wt=/^\s*=== (RUN|PAUSE|CONT|NAME) {1,3}(.*)$/,Yt=/^\s*--- (PASS|FAIL|SKIP): (\S.*) \((\d+(?:\.\d+)?)s\)$/,Gt=/^(panic: |fatal error: |SIG[A-Z]+: |unexpected fault address )/,Kt={PASS:"passed",FAIL:"failed",SKIP:"skipped"};class Oe{tests=new Map;crash=new y.FM(Ut);preamble=new y.FM;failed=[];crashed=!1;current=null;add(t){const n=t.indexOf("");n>0&&this.text(t.slice(0,n));const s=n<0?t:t.slice(n+1);this.event(s)||this.text(s)}result(){return{tests:this.tests,failed:this.failed,preamble:this.preamble.toString(),crash:this.crash.toString()}}event(t){const n=Wt.exec(t);if(n!==null)return this.moved(n[1]??"",n[2]??""),!0;const s=Yt.exec(t);return s===null?!1:(this.ended(this.test(s[2]??""),Kt[s[1]],Number(s[3])),!0)}ended(t,n,s){n==="failed"&&this.failed.push(t.name),t.state=this.failed.includes(t.name)?"failed":n,t.durationMs=Math.round(s*1e3),this.current=t}moved(t,n){this.current=n===""?null:this.test(n),!(this.current===null||t==="NAME")&&this.current.state!=="failed"&&(this.current.state=t==="PAUSE"?"paused":"unfinished")}text(t){Gt.test(t)&&(this.crashed=!0),this.crashed?this.crash.add(t):(this.current?.output??this.preamble).add(t.replace(/^ {4}/,""))}test(t){const n=this.tests.get(t);if(n!==void 0)return n;const s={name:t,state:"unfinished",durationMs:null,output:new y.FM};return this.tests.set(t,s),s}}var ne=_(94942);function rt(e){const{test:t}=e;return{commandLine:it(t===null?null:Vt(t.name),t?.suite??null,e),selectsTest:t!==null}}function ot(e){const t=e.tests.map(({name:n})=>at(n.split("/")[0]??n));return it(`^(${[...new Set(t)].join("|")})$`,e.tests[0]?.suite??null,e)}function it(e,t,n){const{invocation:s}=n.recognition,r=n.order==="shuffled"||s.words.includes("-shuffle=on"),o=[...e===null?[]:[`-run=${e}`],...r?[`-shuffle=${n.seed}`]:[],"-count=1"],l=Jt(n.commandLine,t),f=`TEST_SEED=${n.seed}`,$=s.words[0]==="go"&&!s.words.includes("-args")?(0,x.$I)(l,s,o):null;return $===null?`${f} ${Bt(o)} ${(0,x.CI)(l)}`:`${f} ${(0,x.CI)($)}`}function Bt(e){return`GOFLAGS="$GOFLAGS "${(0,ne.Z)(e.join(" "))}`}function Vt(e){return e.split("/").map(t=>`^${at(t)}$`).join("/")}function at(e){return e.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function Jt(e,t){return t===null?e:e.replace(/(^|\s)\.\/\.\.\.(?=\s|$)/,(n,s)=>`${s}${(0,ne.Z)(t)}`)}function Ce(e,t){const n=e.exitCode===null?new Set:ut(e.output),s=new Set([...e.output.tests.values()].filter(o=>o.state==="failed").map(o=>o.name));for(const o of n)s.add(o);const r=[];for(const o of e.output.tests.values()){const l=s.has(o.name)?"failed":Xt(o);if(l===null||l==="failed"&&lt(s,o.name))continue;const f=l==="failed"?(0,y.g5)(Zt(o,e,t),t):null,m={file:null,suite:e.path,name:(0,b.HD)(o.name,t)};r.push({identity:m,status:l,durationMs:o.durationMs,failure:f})}return r}function Xt(e){return e.state==="unfinished"||e.state==="paused"?null:e.state}function lt(e,t){for(const n of e)if(n.startsWith(`${t}/`))return!0;return!1}function ut(e){const t=[...e.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),n=t.filter(r=>!lt(t,r));if(ct(e)!==null)return new Set;if(/^panic: test timed out after /.test(e.crash)){const r=new Set([...e.crash.matchAll(/^\t\t(\S+) \(/gm)].map(o=>o[1]));return new Set(n.filter(o=>r.has(o)))}const s=n.filter(r=>dt(e.crash,r));return s.length===1?new Set(s):n.length===1?new Set(n):new Set}function ct(e){const t=e.failed.at(-1);return t===void 0||!/ \[recovered/.test(e.crash)?null:e.failed.findLast(n=>n.startsWith(`${t}/`)&&dt(e.crash,n))??t}function dt(e,t){const[n]=t.split("/",1);return e.includes(`.${n}(`)||e.includes(`.${n}.`)}function Zt(e,t,n){const{crash:s}=t.output,r=e.output.toString(),o={type:null,message:r,stack:null,location:zt(r,t.directory,n)};if(e.state==="failed"&&ct(t.output)!==e.name)return o;if(s==="")return{...o,message:`${r}
the test binary ended with code ${t.exitCode} while this test ran`};const[l=""]=s.split(`
`,1);return{type:"panic",message:l.replace(/ \[recovered.*\]$/,""),stack:s.slice(l.length),location:Qt(s,n)??o.location}}function zt(e,t,n){for(const[,s="",r]of e.matchAll(/^\s*([^\s:]+\.go):(\d+): /gm)){if(s==="testing.go")continue;const o=s.startsWith("/")?s:`${t}/${s}`;return{file:(0,y.iZ)(o,n),line:Number(r)}}return null}function Qt(e,t){for(const[,n="",s]of e.matchAll(/^\t(\/[^\n]+\.go):(\d+)(?: |$)/gm)){const r=(0,y.iZ)(n,t);if(!r.startsWith("/"))return{file:r,line:Number(s)}}return null}const He="go-exec.sh",qt={name:"go",orders:["as-is","shuffled"],supportFiles:{[He]:st},recognise:e=>{const t=e.invocations.find(Ee);return t===void 0?null:{invocation:t}},prepare:en,seedKnob:async({reportDir:e})=>(await(0,j.readdir)(e).catch(()=>[])).some(n=>n.endsWith(".shuffled"))?"go test's -shuffle":null,read:Z,replay:e=>rt(e),chosen:{order:"own",meet:(e,t)=>e.suite===t.suite,line:ot}};function Ee({words:e}){return e[0]==="gotestsum"||e[0]==="richgo"?!0:e[0]==="go"&&(e[1]==="test"||e[1]==="-C"&&e[3]==="test")}function en(e){const t=(0,g.join)(e.supportDir,He),n=["-count=1",e.env.GOFLAGS,`"-exec=sh '${t}'"`];return{commandLine:e.commandLine,env:{GOFLAGS:n.filter(Boolean).join(" "),[nt]:e.reportDir,[Fe]:String(e.seed),[Te]:e.order==="shuffled"?String(e.seed):""}}}async function Z(e){try{const t=await Ue(e),n=(0,b.JN)(t.flatMap(r=>Ce(r,e.workingDirectory))),s=t.find(r=>r.exitCode===null);return s!==void 0?{kind:"unreadable",reason:`the output of ${s.path} breaks off: ${tn(e,s)}`,tests:n}:n.length>0||e.exitCode===0?{kind:"read",tests:n,couldNotRun:null}:t.length===0?await nn(e):{kind:"read",tests:n,couldNotRun:pt(t)}}catch(t){return{kind:"unreadable",reason:`the report of go test cannot be read: ${t.message}`,tests:[]}}}async function Ue({reportDir:e,timedOut:t}){const n=[];for(const s of await(0,j.readdir)(e)){if(!s.endsWith(".log"))continue;const r=(0,g.join)(e,s),o={...await ft(r),endedMs:(await(0,j.stat)(r)).mtimeMs};n.push(t&&(o.exitCode??0)>128?{...o,exitCode:null}:o)}return n.sort((s,r)=>s.path===r.path?s.endedMs-r.endedMs:s.path<r.path?-1:1)}async function ft(e){const t=[],n=new Oe;for await(const l of(0,T.OG)(e))t.length<2?t.push(l):n.add(l);const s=await(0,j.readFile)(e.replace(/log$/,"exit"),"utf8").catch(()=>null),[r="",o=""]=t;return{path:r,directory:o,exitCode:s===null?null:Number(s),output:n.result()}}function pt(e){const t=e.find(r=>r.exitCode!==0);if(t===void 0)return null;const{preamble:n,crash:s}=t.output;return`${t.path} ended with code ${t.exitCode} before its first test: ${`${n}
${s}`.trim().slice(0,1e3)}`}function tn(e,t){const n=[...t.output.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),s=n.length===0?"":` while ${n.slice(-3).join(", ")} ran`;return`${e.timedOut?"the run timed out":"the run was stopped"}${s}`}async function nn(e){if((await(0,T.HR)(e.stdoutLog,/^(ok {2}\t|\s*--- (PASS|FAIL))/,1)).length>0)return{kind:"unreadable",reason:"go test ran without our -exec script: does the command set -exec or GOFLAGS itself?",tests:[]};const n=await(0,T.HR)(e.stdoutLog,/\[(build|setup) failed\]/,5),s=await(0,T.HR)(e.stderrLog,/^(?!# |go: downloading |make)\S/,5),r=[...n,...s].join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:r||`go test ended with code ${e.exitCode} and ran no tests`}}function mt(e,t){const n={"junit.jupiter.execution.order.random.seed":String(e)};return t!=="shuffled"?n:{...n,"junit.jupiter.testmethod.order.default":"org.junit.jupiter.api.MethodOrderer$Random","junit.jupiter.testclass.order.default":"org.junit.jupiter.api.ClassOrderer$Random"}}var We=_(73024);async function we(e,t){const n=await sn(e,t),{tests:s,problem:r}=n;if(r!==null)return{kind:"unreadable",reason:r,tests:s};if(t.timedOut)return{kind:"unreadable",reason:`the run timed out: ${e.name} reports a class only when it is through`,tests:s};const o=await(0,T.HR)(t.stdoutLog,/The forked VM terminated|There was a timeout or other error in the fork/,1),l=s.length===0&&t.exitCode!==0&&o.length===0;return{kind:"read",tests:s,couldNotRun:l?await ht(e,t):null}}async function sn(e,{reportFiles:t,workingDirectory:n}){const s=new Map;for(const l of[...t].sort()){const f=l.replace(e.buildFolder,"");s.set(f,[...s.get(f)??[],l])}const r=[],o=[];for(const[l,f]of s){const m=await(0,be.d)(f,{workingDirectory:n}),$=on(l,n);for(const O of m.tests)r.push(ln(O,$(O.identity.suite??"")));m.problem!==null&&o.push(m.problem)}return{tests:(0,b.iF)(r),problem:o.length===0?null:o.slice(0,3).join("; ")}}const rn=["java","kotlin","groovy","scala"].map(e=>({folder:e,extension:e==="kotlin"?"kt":e}));function on(e,t){const n=new Map,s=r=>{for(const o of["test","integrationTest"])for(const{folder:l,extension:f}of rn){const m=(0,g.join)(e,"src",o,l,`${r.replaceAll(".","/")}.${f}`);if((0,We.existsSync)(m))return(0,y.iZ)(an(m),t)}return null};return r=>{const[o=""]=r.split("$",1);if(!/^[\p{L}\w.]+$/u.test(o))return null;const l=n.has(o)?n.get(o)??null:s(o);return n.set(o,l),l}}function an(e){return e.replace(/^\/proc\/\d+\/root(?=\/)/,"")}function ln(e,t){if(t===null)return e;const n={...e.identity,file:t};if(e.failure===null)return{...e,identity:n};const r=[...(e.failure.stack??"").matchAll(/\(([^():\n]+):(\d+)\)/g)].find(([,o])=>o===t.split("/").at(-1))?.[2];return{...e,identity:n,failure:{...e.failure,location:r===void 0?null:{file:t,line:Number(r)}}}}async function ht(e,{stdoutLog:t,stderrLog:n,exitCode:s}){return[...await(0,T.HR)(t,e.errorLine,5),...await(0,T.HR)(n,e.errorLine,5)].join(`
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
`,gt={name:"Gradle",buildFolder:/\/build\/test-results\/.*$/,errorLine:/^(e: |\* What went wrong:|> |.*: error: |Execution failed|Task .* not found)/},cn={name:"gradle",orders:["as-is","shuffled"],supportFiles:{[Ye]:un},reportFiles:"**/build/test-results/**/TEST-*.xml",recognise:e=>{const t=e.invocations.find(xe);return t===void 0?null:{invocation:t}},prepare:dn,seedKnob:async()=>null,read:e=>we(gt,e),replay:fn};function xe({words:[e="",...t]}){const n=/^([:\w-]*:)?(\w*[tT]est\w*|check|build)$/;return(e==="gradle"||e==="gradlew")&&t.some(s=>n.test(s))}function Ge({seed:e,order:t,supportDir:n}){const s=Object.entries(mt(e,t)).map(([o,l])=>`${o}=${l}`);return[...["--init-script",(0,g.join)(n,Ye)],`-PTEST_SEED=${e}`,`-PflakyDetectorProperties=${s.join(",")}`]}function dn(e){const t=e.env.ATTEMPT===void 0?[]:[`-PATTEMPT=${e.env.ATTEMPT}`];return{commandLine:(0,x.$I)(e.commandLine,e.recognition.invocation,[...Ge(e),...t])??e.commandLine,env:{}}}function fn(e){const{commandLine:t,recognition:n,seed:s,test:r}=e,[o=""]=(r?.name??"").split(/[([{ ]/,1),l=r===null?[]:["--tests",[r.suite,o].filter(Boolean).join(".")],f=(0,x.$I)(t,n.invocation,[...l,...Ge(e)]);return{commandLine:(0,x.sO)({TEST_SEED:String(s)},f??t),selectsTest:f!==null&&r!==null}}function _t(e,{directory:t="."},{readFile:n}){for(let s=t;;s=g.posix.dirname(s)){const r=n(g.posix.join(s,"node_modules",e,"package.json")),o=/"version"\s*:\s*"(\d[^"]*)"/.exec(r??"")?.[1];if(o!==void 0)return o;if(s==="."||s==="/"||s.startsWith(".."))return null}}function ke(e,t,n=0){const[s=Number.POSITIVE_INFINITY,r=0]=(e??"").split(".").map(Number).filter(Number.isFinite);return e===void 0||s>t||s===t&&r>=n}const pn=/(?:\(|@|\bat |❯ )((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?\s*$/;function yt(e,t,n){const r=(e??"").split(`
`).flatMap(o=>{const[,l,f]=pn.exec(o)??[];return l===void 0||Number(f)<1?[]:[{file:(0,y.iZ)(l.replace(/^file:\/\//,""),n),line:Number(f)}]}).filter(o=>!/^(\/|node:|[a-z]+:)|(^|\/)node_modules\//.test(o.file));return r.find(o=>o.file===t)??r[0]??null}async function Ke(e,t,n){const s=t.timedOut?n.tests:[...n.tests,...n.brokenFiles],r=t.timedOut||t.exitCode===0||t.exitCode>128;if(t.timedOut||!n.complete&&(r||s.length>0)){const f=t.timedOut?"the run timed out":`the process ended (code ${t.exitCode})`;return{kind:"unreadable",reason:`the report of ${e} breaks off: ${f}`,tests:s}}if(!n.started)return mn(e,t);if(n.tests.length>0||t.exitCode===0)return{kind:"read",tests:s,couldNotRun:null};const o=n.brokenFiles[0],l=o===void 0?await Tt(e,t):`${o.identity.file??"a file"} could not be run: ${o.failure?.message??""}`;return{kind:"read",tests:s,couldNotRun:(0,y.Mm)(l)}}async function mn(e,t){if(t.exitCode===0||t.exitCode>128){const n=t.exitCode===0?"does the command replace NODE_OPTIONS or the reporters?":`code ${t.exitCode}`;return{kind:"unreadable",reason:`${e} wrote no report: ${n}`,tests:[]}}return{kind:"read",tests:[],couldNotRun:await Tt(e,t)}}async function Tt(e,t){const n=[...await(0,T.HR)(t.stderrLog,/\S/,8),...await(0,T.HR)(t.stdoutLog,/^(?!> )\S/,4)],s=`${e} ended with code ${t.exitCode} and ran no tests`;return(0,y.Mm)(n.length===0?s:`${s}: ${n.join(`
`)}`)}const Et=64*1024*1024,i="(the file itself)";async function a(e,t){try{const n=await c(t),s=n.flatMap(r=>r.tests);return await Ke(e,t,{tests:(0,b.iF)(d(s)),brokenFiles:n.flatMap(r=>r.brokenFiles),started:n.length>0,complete:n.every(r=>r.complete)})}catch(n){return{kind:"unreadable",reason:`the report of ${e} cannot be read: ${n.message}`,tests:[]}}}async function u(e){return(await c(e).catch(()=>[])).find(({knob:n})=>n!==null)?.knob??null}async function c(e){const t=[];for(const n of(await(0,j.readdir)(e.reportDir)).sort())n.endsWith(".ndjson")&&t.push(await p((0,g.join)(e.reportDir,n),e));return t}function d(e){const t=({identity:n})=>n.file??"";return[...e].sort((n,s)=>t(n)<t(s)?-1:t(n)>t(s)?1:0)}async function p(e,{workingDirectory:t}){const{decodeRecordingLine:n}=await Promise.all([_.e(798),_.e(940)]).then(_.bind(_,95940)),s=[],r=[];let o=!1,l=null;const f=(await(0,j.stat)(e)).size>Et;let m=0;for await(const $ of(0,T.OG)(e)){if(m+=$.length,m>Et)break;const O=n($);if(O?.kind==="begin"&&(l??=O.knob),O?.kind==="end"&&(o=!f),O?.kind==="broken-file"&&r.push(h(O,t)),O?.kind!=="test")continue;const G=E(O,t),le=O.again?s.pop():void 0;s.push(...(0,b.r0)(le===void 0?[G]:[le,G]))}return{knob:l,tests:s,brokenFiles:r,complete:o}}function E(e,t){const n=v(e.file,t),s=e.suite.join(" > "),r=n===null||e.line===null?null:{file:n,line:e.line},o=e.status==="failed"||e.status==="flaky";return{identity:{file:n,suite:s===""?null:(0,b.HD)(s,t),name:(0,b.HD)(e.name,t)},status:e.status,durationMs:e.ms,failure:o?P(e.failure,r,n,t):null}}function h(e,t){const n=v(e.file,t);return{identity:{file:n,suite:null,name:i},status:"failed",durationMs:null,failure:P(e.failure,null,n,t)}}function v(e,t){return e===null||e===""?null:(0,b.HD)((0,y.iZ)(e.replace(/^file:\/\//,""),t),t)}function P(e,t,n,s){const{type:r,message:o,stack:l}=e??{type:null,message:"",stack:null},f=yt(l,n,s)??t;return(0,y.g5)({type:r,message:o,stack:l,location:f},s)}const Q=64*1024*1024,se={passed:"passed",failed:"failed",pending:"skipped",skipped:"skipped",todo:"skipped",disabled:"skipped"};async function q(e){const n=(await(0,j.readdir)(e.reportDir).catch(()=>[])).filter(s=>/^jest(-\d+)?\.json$/.test(s)).map(s=>(0,g.join)(e.reportDir,s));if(n.length===0)return Ke("jest",e,{tests:[],brokenFiles:[],started:!1,complete:!0});try{const s=(await Promise.all(n.map($e))).flat().sort((o,l)=>o.name<l.name?-1:o.name>l.name?1:0),{workingDirectory:r}=e;return await Ke("jest",e,{tests:(0,b.iF)(s.flatMap(o=>Ps(o,r))),brokenFiles:s.filter(As).map(o=>Ls(o,r)),started:!0,complete:!0})}catch(s){return de(s.message)}}async function $e(e){const{size:t}=await(0,j.stat)(e);if(t>Q)throw new Error(`it has ${t} bytes, over the limit of ${Q}`);const{decodeJestReport:n}=await Promise.all([_.e(798),_.e(788)]).then(_.bind(_,35788));return n(await(0,j.readFile)(e,"utf8"))}function de(e){return{kind:"unreadable",reason:`the report of jest cannot be read: ${e.slice(0,500)}`,tests:[]}}function As({status:e,assertionResults:t}){return e==="failed"&&!t.some(n=>n.status==="failed")}function Ls(e,t){const n=kn(e,t),[s,r]=xn(hn(e.message));return{identity:{file:n,suite:null,name:i},status:"failed",durationMs:null,failure:(0,y.g5)({type:s,message:r,stack:hn(e.message),location:null},t)}}function Ps(e,t){const n=kn(e,t);return e.assertionResults.flatMap(s=>{const r=Ds(s);if(r===void 0)return[];const o=s.ancestorTitles.join(" > "),l={file:n,suite:o===""?null:(0,b.HD)(o,t),name:(0,b.HD)(s.title,t)},m=r==="failed"||r==="flaky"?js(s,n,t):null;return[{identity:l,status:r,durationMs:s.duration,failure:m}]})}function Ds({status:e,invocations:t}){return e==="passed"&&t>1?"flaky":Object.hasOwn(se,e)?se[e]:void 0}function js(e,t,n){const s=hn(e.failureMessages[0]??e.retryReasons[0]??""),[r,o]=xn(s),l=e.status==="passed"?`failed at first, passed in try ${e.invocations}`:"",f=e.location===null?null:{file:t,line:e.location.line},m=yt(s,t,n)??f;return(0,y.g5)({type:r,message:o||l,stack:s,location:m},n)}function xn(e){const t=e.split(/\n\s+at /)[0]??"",[,n=null,s=t]=/^(\w*(?:Error|Exception)): (.*)$/s.exec(t)??[];return[n,s]}function kn({name:e},t){return(0,b.HD)((0,y.iZ)(e,t),t)}function hn(e){return e.replaceAll(/\u001b\[[0-9;]*m/g,"")}function Is(e){return/[\s"\\]/.test(e)?`"${e.replaceAll(/["\\]/g,"\\$&")}"`:e}function $n(e,t){return[e?.trim()??"",...t.map(Is)].filter(n=>n!=="").join(" ")}const wt="more-arguments.cjs",gn="FLAKY_DETECTOR_MORE_ARGUMENTS",_n=`'use strict';
const given = process.env.${gn};
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
    delete process.env.${gn}; // a program that the tests start is their own business
    const end = process.argv.indexOf('--');
    const own = words.map((word) => word.replace('{pid}', String(process.pid)));
    process.argv.splice(end < 0 ? process.argv.length : end, 0, ...own);
  }
}
`;function yn([e,...t]){if(e===void 0)return null;if(t.length===0)return e.words.includes("--")?{...e,extend:"none"}:e;const{directory:n,...s}=e;return{...t.every(o=>o.directory===n)?e:s,extend:"none"}}function ve(e,t,{supportDir:n,env:s}){return{NODE_OPTIONS:$n(s.NODE_OPTIONS,[`--require=${(0,g.join)(n,wt)}`]),[gn]:JSON.stringify({program:e,words:t})}}const Ms=/[\\'"`^]/;function Se(e){return e.replaceAll(/[.*+?()[{}|$\\'"`^]/g,t=>Ms.test(t)?".":`[${t}]`)}function vn(e){return Se(e).replaceAll("[.]",".")}function St(e){return e.length===1?e[0]??"":`(${e.join("|")})`}const Rn="( >)? ";function bt(e){const t=e.findIndex(l=>l.includes("…"));if(t>=0){const[l=""]=e[t]?.split("…")??[];return`^${[...e.slice(0,t),l].map(Se).join(Rn)}`}const n=e.at(-1)??"",s=n.replace(/ #\d+$/,""),r=n.slice(s.length),o=`${Se(s)}${r===""?"":`(${Se(r)})?`}`;return`^${[...e.slice(0,-1).map(Se),o].join(Rn)}$`}const Fs="jest.json",Cs="jest-{pid}.json",Nn={jest:null,"jest-cli":null,"react-scripts":"test",craco:"test","react-app-rewired":"test"},Hs=["react-scripts","craco","react-app-rewired"],Us={name:"jest",orders:["as-is","shuffled"],supportFiles:{[wt]:_n},recognise:e=>{const t=e.invocations.filter(Ws),n=yn(t);if(n===null)return null;const s=_t("jest",t[0]??n,e);return s===null?{invocation:n}:{invocation:n,version:s}},prepare:Ys,seedKnob:Gs,read:q,replay:Ks,chosen:{order:"own",meet:(e,t)=>e.file!==null&&e.file===t.file,line:Bs}};function Ws({words:e}){const[t="",n]=e;if(!Object.hasOwn(Nn,t))return!1;const s=Nn[t];return(s===null||s===n)&&!pe(e,"--outputFile","--listTests","--showConfig","--init")}function pe(e,...t){return e.some(n=>t.includes(n.split("=")[0]??""))}function Ys(e){const{commandLine:t,reportDir:n}=e,{invocation:s}=e.recognition,r=[...An(s,n),...Ln(s),...Pn(e)],o=(0,x.$I)(t,s,r);return o===null?{commandLine:t,env:ve("jest",r,e)}:{commandLine:o,env:{}}}function An({words:e,extend:t},n){return[...pe(e,"--json")?[]:["--json"],`--outputFile=${(0,g.join)(n,t==="none"?Cs:Fs)}`,...pe(e,"--testLocationInResults")?[]:["--testLocationInResults"]]}function Ln({words:e}){return Hs.includes(e[0]??"")&&!pe(e,"--watchAll")?["--watchAll=false"]:[]}function Pn({recognition:e,order:t,seed:n}){const{version:s,invocation:r}=e;if(s===void 0||!ke(s,29,2))return[];const o=t==="shuffled"&&ke(s,29,5),l=o||!pe(r.words,"--seed")?[`--seed=${n}`]:[];return o&&!pe(r.words,"--randomize")?[...l,"--randomize"]:l}async function Gs({stderrLog:e}){return(await(0,T.HR)(e,/^Seed:\s+-?\d+/,1)).length>0?"jest's --seed":null}function Ks(e){const{test:t,recognition:n}=e,s=t!==null&&!Dn(n.invocation),r=s?In([t],n.invocation):[];return{commandLine:jn(r,e),selectsTest:s}}function Bs(e){const{tests:t,recognition:n}=e;return Dn(n.invocation)||t.some(({name:s})=>s===i)?null:jn(In(t,n.invocation),e)}function Dn({words:e}){return pe(e,"-t","--testNamePattern")}function jn(e,t){const{recognition:n,commandLine:s,supportDir:r,reportDir:o}=t,{invocation:l}=n,m=[...o===void 0?[]:An(l,o),...Ln(l),...Pn(t),...e],$=(0,x.$I)(s,l,m),O=$===null?ve("jest",m,{supportDir:r,env:{}}):{};return(0,x.sO)({TEST_SEED:String(t.seed),...O},$??s)}function In(e,{words:t,directory:n=".",extend:s}){const[{file:r,name:o}={file:null,name:""}]=e,l=e.map(O=>bt([...O.suite?.split(" > ")??[],O.name])),f=o===i?["--ci"]:["-t",St(l)],m=s==="none"?["--passWithNoTests",...f]:f;if(r===null)return m;const $=g.posix.relative(n,r);return[...m,pe(t,"--runTestsByPath")?$:vn($)]}const Mn="FLAKY_DETECTOR_MINITEST_REPORT",Fn="FLAKY_DETECTOR_MINITEST_SHUFFLE",Vs=`# frozen_string_literal: true

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
    folder = ENV['${Mn}'].to_s
    reporter << FlakyDetector::MinitestReporter.new(folder) if File.directory?(folder)
    return unless ENV['${Fn}'] == '1'

    shuffled = Module.new { def test_order = :random }
    ObjectSpace.each_object(Minitest::Test.singleton_class) { |suite| suite.singleton_class.prepend(shuffled) }
  end
end
`;async function Cn(e,t){try{const n=await Un(t.reportDir),s=n.flatMap(({tests:l})=>l.map(f=>Zs(f,t.workingDirectory))),r=(0,b.iF)(s);if(n.some(({ended:l})=>!l)){const l=t.timedOut?"the run timed out":"its process was ended";return{kind:"unreadable",reason:`the results of ${e} break off after ${r.length} tests: ${l}`,tests:r}}const o=n.length===0&&t.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Qs(e,t):null}}catch(n){return{kind:"unreadable",reason:`the results of ${e} cannot be read: ${n.message}`,tests:[]}}}async function Hn(e){return(await Un(e.reportDir).catch(()=>[])).some(({knob:n})=>n)}async function Un(e){const t=[],n=(await(0,j.readdir)(e)).filter(s=>s.endsWith(".ndjson")).sort();for(const s of n)t.push(await Js((0,g.join)(e,s)));return t}async function Js(e){const t=[];let[n,s]=[!1,!1];for await(const r of(0,T.OG)(e)){const o=Xs(r);if(o===null)break;"knob"in o?n||=o.knob:"ended"in o?s=!0:t.push(o)}return{tests:t,knob:n,ended:s}}function Xs(e){try{return JSON.parse(e)}catch{return null}}function Zs(e,t){const n=r=>(0,b.HD)(r,t),s=e.status==="failed"||e.status==="flaky";return{identity:{file:e.file===null?null:(0,y.iZ)(e.file,t),suite:e.suite===""?null:n(e.suite),name:n(e.name)},status:e.status,durationMs:Math.round(e.seconds*1e3),failure:s?(0,y.g5)(zs(e,t),t):null}}function zs({type:e,message:t,backtrace:n=[]},s){const r=n.filter(f=>!/\/gems\/|^<internal:|\/bin\/(rspec|rake|bundle):/.test(f)),[o]=r.flatMap(f=>{const[,m="",$]=/^(.+?):(\d+)(?::in |$)/.exec(f)??[],O=(0,y.iZ)(m,s);return $===void 0||O.startsWith("/")?[]:[{file:O,line:Number($)}]}),l=(r.length>0?r:n).join(`
`);return{type:e??null,message:t??"",stack:l,location:o??null}}async function Qs(e,{stdoutLog:t,stderrLog:n,exitCode:s}){const r=/(error|cannot load|not find|invalid option|undefined|No such)/i;return[...await(0,T.HR)(n,r,4),...await(0,T.HR)(t,r,4)].join(`
`).slice(0,1e3)||`${e} ended with code ${s} and ran no tests`}const qs={name:"minitest",orders:["as-is","shuffled"],supportFiles:{"minitest/flaky_detector_plugin.rb":Vs},recognise:e=>{const t=e.invocations.find(n=>er(n,e));return t===void 0?null:{invocation:t}},prepare:({commandLine:e,env:t,seed:n,order:s,reportDir:r,supportDir:o})=>({commandLine:e,env:{SEED:String(n),RUBYLIB:[o,t.RUBYLIB].filter(Boolean).join(":"),[Mn]:r,[Fn]:s==="shuffled"?"1":""}}),seedKnob:async e=>await Hn(e)?"Minitest's SEED":null,read:tr,replay:nr};function er({words:e},t){const[n="",...s]=e;return n==="minitest"||n==="m"?!0:n==="rails"||n==="bin/rails"?/^test\b/.test(s[0]??""):n==="rake"?(s.find(o=>!o.startsWith("-"))??"test").startsWith("test"):n!=="ruby"?!1:s.filter(o=>/\.rb$/.test(o)).some(o=>/(^|[/_])test(_|s?\/|\.rb)|_test\.rb$/.test(o)||/minitest/i.test(t.readFile(o)??""))}async function tr(e){const t=await Cn("minitest",e);if(t.kind!=="read"||t.tests.length>0)return t;const[n]=await(0,T.HR)(e.stdoutLog,/^[1-9]\d* (runs|tests), \d+ assertions/,1);return n===void 0?t:{kind:"unreadable",reason:`tests ran ("${n}") but our Minitest plugin was not loaded: Minitest 6 and MT_NO_PLUGINS load none, Test::Unit has none. Let the suite write JUnit XML and set report-files.`,tests:[]}}function nr({commandLine:e,recognition:t,seed:n,test:s}){const r={TEST_SEED:String(n),SEED:String(n)};if(s===null)return{commandLine:(0,x.sO)(r,e),selectsTest:!1};const o=s.name.replace(/ #\d+$/,""),l=`--name=${s.suite===null?o:`${s.suite}#${o}`}`,{invocation:f}=t;if(f.words[0]==="rake")return{commandLine:(0,x.sO)({...r,TESTOPTS:(0,ne.Z)(l)},e),selectsTest:!0};const m=(0,x.$I)(e,f,[l]);return{commandLine:(0,x.sO)(r,m??e),selectsTest:m!==null}}const Re="FLAKY_DETECTOR_REPORT",me="recorder.cjs",Ot=`'use strict';
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
`,Tn="mocha-hook.cjs",xt="FLAKY_DETECTOR_MOCHA_ORDER",En="FLAKY_DETECTOR_MOCHA_OPTIONS",sr=`'use strict';
const Module = require('module');
let record, failure, order, seed;

// Not before mocha is there: the variables are for its process, and nyc takes our --require for its own in every process.
function begin() {
  ({ record, failure } = require('./${me}'));
  [order, seed] = (process.env.${xt} || '').split(':');
  delete process.env.${xt};
  const before = process.env.${En};
  delete process.env.${En};
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
`,Be="mocha",rr=["mocha","_mocha"],or={name:Be,orders:["as-is","shuffled","reversed"],supportFiles:{[me]:Ot,[Tn]:sr,[wt]:_n},recognise:e=>{const t=e.invocations.filter(({words:r})=>rr.includes(r[0]??"")),n=yn(t);if(n===null)return null;const s=_t(Be,t[0]??n,e);return s===null?{invocation:n}:{invocation:n,version:s}},prepare:ir,seedKnob:async()=>null,read:e=>a(Be,e),replay:ar,chosen:{order:"own",meet:()=>!0,line:lr}};function ir(e){const{commandLine:t,env:n,order:s,seed:r}=e,o=(0,g.join)(e.supportDir,Tn),l={[Re]:e.reportDir,[xt]:s==="as-is"?"":`${s}:${r}`};if(!ke(e.recognition.version,10,8)){const $=["--require",o],O=(0,x.$I)(t,e.recognition.invocation,$),G=O===null?ve(Be,$,e):{};return{commandLine:O??t,env:{...l,...G}}}const f=n.MOCHA_OPTIONS??"",m=`${f} --require "${o}"`.trim();return{commandLine:t,env:{...l,MOCHA_OPTIONS:m,[En]:f}}}function ar(e){const{test:t}=e,n=t!==null&&Wn(t);return{commandLine:Yn(n?[t]:[],e),selectsTest:n}}function lr(e){const{words:t}=e.recognition.invocation;return t.some(s=>s==="--parallel"||s==="-p")||!e.tests.every(Wn)?null:Yn(e.tests,e)}function Wn({name:e}){return!/^"(before|after) (each|all)" hook/.test(e)}function Yn(e,t){const{recognition:n,commandLine:s,supportDir:r,reportDir:o}=t,{invocation:l,version:f}=n,m={TEST_SEED:String(t.seed)},$=(0,g.join)(r,Tn),O=[],[G,le]=[t.order!=="as-is",ke(f,10,8)];G&&(m[xt]=`${t.order}:${t.seed}`),G&&le&&(m.MOCHA_OPTIONS=`--require "${$}"`),(G||o!==void 0)&&!le&&O.push("--require",$);const Rs=e.map(({suite:ri,name:oi})=>bt([...ri?.split(" > ")??[],oi]));Rs.length>0&&O.push("--grep",St(Rs));const Ns=(0,x.$I)(s,l,O),si=Ns===null?ve(Be,O,{supportDir:r,env:{}}):{};return(0,x.sO)({...m,...si},Ns??s)}const ur={name:"nextest",orders:["as-is"],recognise:e=>{const t=s=>(s[0]==="cargo"||s[0]==="cargo-nextest")&&s.includes("nextest")&&/\b(run|r)\b/.test(s.join(" ")),n=e.invocations.find(({words:s})=>t(s));return n===void 0?null:{invocation:n}},prepare:({commandLine:e})=>({commandLine:e,env:{NEXTEST_EXPERIMENTAL_LIBTEST_JSON:"1",NEXTEST_MESSAGE_FORMAT:"libtest-json-plus",NEXTEST_MESSAGE_FORMAT_VERSION:"0.1"}}),seedKnob:async()=>null,read:cr,replay:mr};async function cr(e){const t=[],n=new Set;try{for await(const r of dr(e.stdoutLog)){const o=r.name.replace(/#\d+$/,"");r.event==="started"?n.add(o):n.delete(o)&&t.push(fr(r,e.workingDirectory))}}catch(r){return{kind:"unreadable",reason:`the JSON of cargo nextest cannot be read: ${r.message}`,tests:t}}return n.size>0?{kind:"unreadable",reason:`the output of cargo nextest breaks off while ${[...n].slice(0,3).join(", ")} ran`,tests:t}:t.length===0&&e.exitCode!==0?await pr(e):{kind:"read",tests:t,couldNotRun:null}}async function*dr(e){if(e!==null)for await(const t of(0,T.OG)(e)){if(!t.startsWith('{"type":"test","event":"'))continue;const n=JSON.parse(t);typeof n.name=="string"&&(yield n)}}function fr(e,t){const[,n="",s="",r="",o]=/^(.*)::([^:$]*)\$(.*?)(?:#(\d+))?$/.exec(e.name)??[],l=s===n.replaceAll("-","_")?n:`${n}::${s}`,f=o!==void 0&&o!=="1",m=e.event==="ignored"?"skipped":e.event!=="ok"?"failed":f?"flaky":"passed",$=m==="flaky"?`failed before attempt ${o}, which passed`:e.stdout??"",O=m==="failed"||m==="flaky";return{identity:{file:null,suite:l,name:r},status:m,durationMs:e.exec_time===void 0?null:Math.round(e.exec_time*1e3),failure:O?(0,y.g5)(F($,t),t):null}}async function pr(e){if((await(0,T.HR)(e.stderrLog,/^\s+(PASS|FAIL|Summary) \[/,1)).length>0)return{kind:"unreadable",reason:"cargo nextest printed no JSON: it needs version 0.9.66 or newer and a command without --message-format",tests:[]};const n=(await(0,T.HR)(e.stderrLog,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:n||`cargo nextest ended with code ${e.exitCode} and ran no tests`}}function mr({commandLine:e,recognition:t,seed:n,test:s}){const r={TEST_SEED:String(n)},l=s===null||t.invocation.words.includes("--")?null:(0,x.$I)(e,t.invocation,["-E",hr(s.suite??"",s.name)]);return{commandLine:(0,x.sO)(r,l??e),selectsTest:l!==null}}function hr(e,t){const[n,s]=e.split("::");return[`package(=${n})`,...s===void 0?[]:[`binary(=${s})`],`test(=${t})`].join(" & ")}const Gn="node-test-reporter.mjs",wn="FLAKY_DETECTOR_NODE_OPTIONS",Sn="FLAKY_DETECTOR_NODE_TEST_OUTPUT",gr=`import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import * as reporters from 'node:test/reporters';

const { record, failure } = createRequire(import.meta.url)('./${me}');
const silent = process.env.${Sn} === 'silent';
const seeded = /--test-random-seed\\b/.test(process.execArgv.join(' ') + process.env.NODE_OPTIONS);
const before = process.env.${wn} || '';
if (before === '') delete process.env.NODE_OPTIONS;
else process.env.NODE_OPTIONS = before;
delete process.env.${wn};
delete process.env.${Sn};

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
`;var _r=_(38037);const Kn="node-test",yr=["node","tsx"],Tr=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],Er={name:Kn,orders:["as-is"],supportFiles:{[me]:Ot,[Gn]:gr},recognise:e=>{const t=e.invocations.find(n=>wr(n,e));return t===void 0?null:{invocation:t}},prepare:Sr,seedKnob:u,read:e=>a(Kn,e),replay:br,chosen:{order:"own",meet:(e,t)=>e.file!==null&&e.file===t.file,line:Or}};function wr({words:e,directory:t},{readFile:n}){if(!yr.includes(e[0]??""))return!1;const{options:s,rest:r}=kt(e);if(s.includes("--test"))return!0;const o=n(g.posix.join(t??".",r[0]??""));return o!==null&&/\b(from|require\(|import\()?\s*['"]node:test['"]/.test(o)}function kt(e){const{options:t,rest:n}=(0,_r.h)(e.slice(1),s=>Tr.includes(s));return{options:t.map(({name:s})=>s),rest:n}}function Sr(e){const{env:t}=e,n=[...kt(e.recognition.invocation.words).options,...(t.NODE_OPTIONS??"").split(/[\s=]+/)],s=l=>n.filter(f=>f===l).length,r=s("--test-reporter"),o=[`--test-reporter=${(0,g.join)(e.supportDir,Gn)}`,`--test-reporter-destination=${r===0?"stdout":"stderr"}`,...r>s("--test-reporter-destination")?["--test-reporter-destination=stdout"]:[],...Bn(n,e.seed)];return{commandLine:e.commandLine,env:{NODE_OPTIONS:$n(t.NODE_OPTIONS,o),[wn]:t.NODE_OPTIONS??"",[Sn]:r===0?"":"silent",[Re]:e.reportDir}}}function Bn(e,t){return e.includes("--test-randomize")&&!e.includes("--test-random-seed")?[`--test-random-seed=${t}`]:[]}function br(e){const{test:t,commandLine:n,seed:s,seen:r}=e,o={TEST_SEED:String(s)},l=t?.file==null?null:Vn(t.file,Jn(t,r),e);return{commandLine:(0,x.sO)(o,l??n),selectsTest:l!==null}}function Or(e){const{tests:t,seed:n,seen:s}=e,r=t[0]?.file??null;if(r===null||t.some(l=>l.name===i))return null;const o=Vn(r,[St([...new Set(t.flatMap(l=>Jn(l,s)))])],e);return o===null?null:(0,x.sO)({TEST_SEED:String(n)},o)}function Vn(e,t,{commandLine:n,recognition:s,seed:r}){const{invocation:o}=s;if(o.words.some(le=>/[$`]/.test(le)))return null;const{options:l,rest:f}=kt(o.words),m=[...l.includes("--test")?[]:["--test"],...Bn(l,r),...t.flatMap(le=>["--test-name-pattern",le])],$=kr(n.trimEnd(),f),O=f.length===0||o.extend==="append";return($===null||!O?null:(0,x.$I)($,o,[...m,e]))??xr(o,[...m,g.posix.relative(o.directory??".",e)])}function xr({words:e,directory:t},n){if(e[0]!=="node")return null;const r=[...e.slice(0,e.length-kt(e).rest.length),...n].map(ne.Z).join(" ");return t===void 0?r:`cd ${(0,ne.Z)(t)} && ${r}`}function kr(e,t){if(t.length===0)return e;const n=` ${t.join(" ")}`;return e.endsWith(n)?e.slice(0,-n.length):null}function Jn({file:e,suite:t,name:n},s){if(n===i)return[];const r=t?.split(" > ")??[],o=(l,f)=>s===void 0?f===0:s.some(m=>m.file===e&&m.name===l&&(m.suite??"")===r.slice(0,f).join(" > "));return[n,...r.filter(o)].map(l=>bt([l]))}const Xn="playwright-reporter.cjs",$r=`'use strict';
const { record, failure } = require('./${me}');

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
`,Zn="playwright",vr=["playwright","@playwright/test"],Rr={name:Zn,orders:["as-is"],supportFiles:{[me]:Ot,[Xn]:$r},recognise:e=>{const t=e.invocations.find(Nr);return t===void 0?null:{invocation:t}},prepare:Ar,seedKnob:async()=>null,read:e=>a(Zn,e),replay:Lr};function Nr({words:e}){return vr.includes(e[0]??"")&&e[1]==="test"&&!e.includes("--list")}function Ar({commandLine:e,recognition:t,supportDir:n,reportDir:s}){return{commandLine:(0,x.$I)(e,t.invocation,["--retries=0"])??e,env:{PW_TEST_REPORTER:(0,g.join)(n,Xn),[Re]:s}}}function Lr({test:e,recognition:t,commandLine:n,seed:s}){const{invocation:r}=t,o=["--retries=0",...e===null?[]:Pr(e,r)],l=(0,x.$I)(n,r,o);return{commandLine:(0,x.sO)({TEST_SEED:String(s)},l??n),selectsTest:e!==null&&l!==null}}function Pr({file:e,suite:t,name:n},{directory:s="."}){const r=t===null?"":`${Se(t.split(" > ").at(-1)??"")} `,[o="",l]=n.replace(/ #\d+$/,"").split("…"),f=e===null?[]:[vn(g.posix.relative(s,e))];return n===i?f:["-g",` ${r}${Se(o)}${l===void 0?"( @|$)":""}`,...f]}const zn="FLAKY_DETECTOR_CHOSEN";function Qn(e){const{env:t,seed:n,supportDir:s}=e;return{...t.PYTHONHASHSEED!==void 0&&t.PYTHONHASHSEED!==""&&t.PYTHONHASHSEED!=="random"?{}:{PYTHONHASHSEED:String(n)},PYTHONPATH:t.PYTHONPATH?`${s}:${t.PYTHONPATH}`:s,...es(e.recognition,n),FLAKY_DETECTOR_REPORT_DIR:e.reportDir,FLAKY_DETECTOR_ORDER:e.order}}const qn="TEST_SEED ATTEMPT PYTHONPATH PYTHONHASHSEED PYTEST_ADDOPTS FLAKY_DETECTOR_*".split(" ");function es({invocation:e},t){return e.filteredBy!=="tox"?{}:{TOX_TESTENV_PASSENV:qn.join(" "),TOX_OVERRIDE:`testenv.pass_env+=${qn.join(",")}`,TOX_HASHSEED:String(t)}}function Ve({seed:e,supportDir:t,recognition:n},s,r,...o){const l=`PYTHONPATH=${(0,ne.Z)(t)}"\${PYTHONPATH:+:$PYTHONPATH}"`,f={...es(n,e),...s},m=Object.entries(f).map(([O,G])=>`${O}=${(0,ne.Z)(G)}`);return[...[`TEST_SEED=${e}`,`PYTHONHASHSEED=${e}`],l,...o,...m,(0,x.CI)(r)].join(" ")}function ts(e){return e.length<2?e[0]??null:`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}const Dr=1e6;async function $t(e,t){const n=(await(0,j.readdir)(e).catch(()=>[])).filter(r=>r.startsWith(`${t}-`)),s=[];for(const r of n.filter(o=>o.endsWith(".ndjson")).sort())for(const o of await jr((0,g.join)(e,r)))o.event==="start"&&s.push([]),s.at(-1)?.push(o);return s.sort((r,o)=>Number(r[0]?.at)-Number(o[0]?.at))}async function jr(e){const t=[];try{for await(const n of(0,T.OG)(e)){const s=Ir(n);if(s!==null&&t.push(s),t.length>=Dr)break}}catch{}return t}function Ir(e){try{const t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)?t:null}catch{return null}}function B(e,t){const n=e?.[t];return typeof n=="string"?n:""}function Je(e,t){const n=e?.[t];return typeof n=="number"?n:null}const Mr=" subtest ";function Fr(e,t){const n=new Map;for(const s of e){if(s.event!=="report")continue;const r=B(s,"subtest"),o=B(s,"nodeid")+(r===""?"":Mr+r),l=n.get(o);l===void 0?n.set(o,[s]):l.push(s)}return[...n].map(([s,r])=>Ur(s,r,t))}function Cr(e,t,n){const s={type:null,message:t,stack:null,location:null};return{identity:bn(e,n),status:"failed",durationMs:null,failure:s}}function Hr(e,t){const n=B(e,"text"),s=n.split(`
`).findLast(l=>l.startsWith("E  "))??n.split(`
`).at(-1)??"",r=(0,y.g5)({type:null,message:s.replace(/^E\s+/,""),stack:n,location:null},t.workingDirectory),{file:o}=bn(B(e,"nodeid"),t);return{identity:{file:o,suite:null,name:"(collection)"},status:"failed",durationMs:null,failure:r}}function Ur(e,t,n){const s=Wr(t),r=t.find(f=>ns(f)||ss(f)),o=t.reduce((f,m)=>f+(Je(m,"seconds")??0),0),l=bn(e,n);return{identity:l,status:s,durationMs:Math.round(o*1e3),failure:r===void 0?null:Yr(r,l,n)}}function Wr(e){return e.some(ns)?"failed":e.some(ss)?e.some(t=>t.outcome==="passed")?"flaky":"failed":e.some(t=>t.outcome==="skipped"&&t.expected!==!0)?"skipped":"passed"}const ns=e=>e.outcome==="failed",ss=e=>e.outcome==="rerun"||e.outcome==="retried";function bn(e,t){const[n="",...s]=e.split("::"),r=s.join("::"),o=r.search(/\[| subtest /),l=o<0?r:r.slice(0,o),f=l.split("::").filter(G=>G!=="()"),m=(f.pop()??"")+r.slice(l.length),$=f.join(" > "),O=G=>(0,b.HD)(G,t.workingDirectory);return{file:O((0,y.iZ)(g.posix.join(t.root,n),t.workingDirectory)),suite:$===""?null:O($),name:O(m)}}function Yr(e,t,n){const s=B(e,"type"),r=B(e,"text"),o=B(e,"message")||r.split(`
`).at(-1)||"",l=B(e,"when");return(0,y.g5)({type:s===""?null:s,message:l==="setup"||l==="teardown"?`${o} (in ${l})`:o,stack:r,location:Gr(e,n)??Kr(e,t)},n.workingDirectory)}function Gr(e,t){const n=(0,y.iZ)(B(e,"crash_path"),t.workingDirectory),s=Je(e,"crash_line");return n===""||s===null||n.startsWith("/")||n.includes("site-packages/")?null:{file:n,line:s}}function Kr(e,{file:t}){const n=Je(e,"line");return t===null||n===null?null:{file:t,line:n}}const Br=/^(INTERNALERROR>|Error while loading plugin |E {2})/,Vr=/^(ERROR: |ImportError|\S*: error: |E {2})/;async function rs({stderrLog:e,stdoutLog:t}){for(const n of[e,t]){const s=await(0,T.HR)(n,Br,1e3);if(s.some(r=>!r.startsWith("E ")))return vt(`pytest had an internal error: ${Xr(s.at(-1)??"")}`)}return null}async function os({stderrLog:e,stdoutLog:t}){for(const n of[e,t]){const s=await(0,T.HR)(n,Vr,3);if(s.length>0)return vt(s.join(" ").slice(0,500))}return vt("pytest was called in a wrong way (exit code 4)")}async function Jr({stderrLog:e,stdoutLog:t}){for(const n of[e,t]){const[s]=await(0,T.HR)(n,/: No module named '?pytest'?$/,1);if(s!==void 0)return vt(`pytest is not installed for this Python: ${s.slice(0,500)}`)}return null}function Xr(e){return e.replace(/^(INTERNALERROR>|E )\s*/,"").slice(0,500)}function vt(e){return{kind:"read",tests:[],couldNotRun:e}}const is="junit.xml";async function Zr(e){const t=await $t(e.reportDir,"pytest");if(t.length===0)return ro(e);const n=t.map(l=>Qr(l,e)),s=e.exitCode===3&&t.every(zr)?await rs(e):null;if(s!==null)return s;if(e.exitCode===4&&n.every(({tests:l})=>l.length===0))return os(e);const r=(0,b.iF)(n.flatMap(l=>l.tests)),o=n.find(l=>l.brokenOff!==null)?.brokenOff??null;return o!==null?{kind:"unreadable",reason:o,tests:r}:{kind:"read",tests:r,couldNotRun:n.find(l=>l.couldNotRun!==null)?.couldNotRun??null}}function zr(e){return!e.some(t=>t.event==="finish"||t.event==="running")}function Qr(e,t){const n=qr(e,t.workingDirectory),s=Fr(e,n),r=e.findLast(f=>f.event==="finish");if(r===void 0)return no(e,s,t,n);const o=ls(e),l=s.length>0;return{tests:l?[...s,...o.map(f=>Hr(f,n))]:s,couldNotRun:us(Je(r,"exit_status")??t.exitCode,e,l),brokenOff:null}}function qr(e,t){const n=e.find(l=>l.event==="session"),s=B(n,"root");if(as(s,t))return{root:s,workingDirectory:t};const r=eo(t),o=B(n,"real_root");return as(o,r)?{root:o,workingDirectory:r}:{root:s,workingDirectory:t}}function as(e,t){return e===t||e.startsWith(`${t.replace(/\/+$/,"")}/`)}function eo(e){try{return(0,We.realpathSync)(e)}catch{return e}}function ls(e){const t=e.filter(n=>n.event==="collect-error");return[...new Map(t.map(n=>[n.nodeid,n])).values()]}function us(e,t,n){const s=t.find(r=>r.event==="internal-error");return s!==void 0||e===3?`pytest had an internal error: ${cs(B(s,"text"))}`:e===2?to(t,n):e===4?"pytest was called in a wrong way (exit code 4)":e===5?"pytest collected no tests (exit code 5)":null}function to(e,t){const n=ls(e);if(n.length>0){const r=cs(B(n[0],"text")).replace(/^E\s+/,"");return`pytest could not collect ${n.map(o=>B(o,"nodeid")).join(", ")}: ${r}`}const s=B(e.findLast(r=>r.event==="interrupted"),"reason");return t&&/^stopping after/.test(s)?null:`pytest was interrupted: ${s||"exit code 2"}`}function cs(e){return(e.trim().split(`
`).at(-1)??"").slice(0,500)}function no(e,t,n,s){const r=so(e),o=n.timedOut?"the run timed out":"pytest's process ended",l=r.map(O=>Cr(O,`${o} while this test ran`,s)),f=new Set(l.map(({identity:O})=>JSON.stringify(O))),m=t.filter(({identity:O})=>!f.has(JSON.stringify(O))),$=r.length===0?"outside a test":`while ${r.join(", ")} ran`;return{tests:[...m,...l],couldNotRun:null,brokenOff:`pytest's report breaks off: ${o} ${$}`}}function so(e){const t=new Set;for(const n of e)n.event==="running"&&t.add(B(n,"nodeid")),n.event==="done"&&t.delete(B(n,"nodeid"));return[...t]}async function ro(e){if(e.exitCode===4)return os(e);const{tests:t,problem:n}=await(0,be.d)([(0,g.join)(e.reportDir,is)],{workingDirectory:e.workingDirectory,repeats:b.r0}),s=t.filter(({identity:r})=>!(r.suite==="pytest"&&r.name==="internal"));return n!==null?(e.exitCode===3?await rs(e):await Jr(e))??{kind:"unreadable",reason:`pytest's report: ${n}`,tests:s}:{kind:"read",tests:s.map(oo),couldNotRun:us(e.exitCode,[],s.length>0)}}function oo(e){const{file:t,suite:n}=e.identity,s=(t??"").replace(/\.py$/,"").replaceAll("/",".");if(t===null||n===null||!`${n}.`.startsWith(`${s}.`))return e;const r=n.slice(s.length+1).replaceAll("."," > ");return{...e,identity:{...e.identity,suite:r===""?null:r}}}const io=new Set(["-k -m -n -c -p -o -W -r -s","--maxfail --tb --durations --durations-min --junitxml --junit-xml --junit-prefix --rootdir --basetemp --confcutdir --ignore","--ignore-glob --deselect --override-ini --config-file --import-mode --log-level --log-cli-level --log-file --pythonwarnings","--color --capture --show-capture --dist --numprocesses --maxprocesses --tx --timeout --timeout-method --reruns --reruns-delay","--only-rerun --rerun-except --count --cov-report --cov-config --cov-fail-under --randomly-seed --random-order-seed","--random-order-bucket --html --splits --group --durations-path --ds --dc --verbosity --lfnf --last-failed-no-failures"].join(" ").split(" ").filter(e=>e!=="-s")),On='PYTEST_ADDOPTS="${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }-p flaky_detector_pytest"';function ao(e){const{commandLine:t,order:n,test:s}=e,r=n==="as-is"&&s!==null?ds(s):null;if(r===null)return{commandLine:Ve(e,n==="as-is"?{}:{FLAKY_DETECTOR_ORDER:n},t,On),selectsTest:!1};const o=fs([r],t,e.recognition.invocation);return{commandLine:Ve(e,o===null?{FLAKY_DETECTOR_ONLY:r}:{},o??t,On),selectsTest:!0}}const lo={order:"given",meet:()=>!0,line:e=>{const{commandLine:t,recognition:n,tests:s}=e,r=s.map(ds);if(r.includes(null))return null;const o=s.flatMap(({file:m})=>m??[]),l=fs([...new Set(o)],t,n.invocation),f={[zn]:JSON.stringify([...new Set(r)])};return Ve(e,f,l??t,On)}};function ds({file:e,suite:t,name:n}){if(e===null||n==="(collection)")return null;const s=n.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"");return[e,...t===null?[]:t.split(" > "),s].join("::")}const uo=200;function co(e){return e.length<=uo&&!e.includes("…")&&!/\[.*::/s.test(e)}function fs(e,t,n){if(n.extend!=="append"||n.words.includes("--")||!e.every(co))return null;let s=` ${t.trim()}`;for(const l of fo(n.words)){const f=s.lastIndexOf(` ${l}`),m=s.slice(f+l.length+1);if(f<0||!/^(\s|$)/.test(m))return null;s=s.slice(0,f)+m}const{directory:r}=n,o=e.map(l=>(0,ne.Z)(r===void 0?l:g.posix.relative(r,l)));return`${s.trim()} ${o.join(" ")}`}function fo(e){return e.slice(1).filter((t,n)=>!t.startsWith("-")&&!io.has(e[n]??""))}const ps=/\bpytest\s*\.\s*main\s*\(|from pytest import .*\bmain\b/,po=/\bunittest\s*\.\s*(main|TextTestRunner)\s*\(|from unittest import .*\b(main|TextTestRunner)\b|\bget_runner\s*\(/;function ms({words:e,directory:t="."},n){const[s="",...r]=e;if(s==="django-admin"||s==="manage.py")return r[0]==="test"?"unittest":null;if(!/^(python|pypy)\d*(\.\d+)*$/.test(s))return null;const o=r.findIndex(G=>G.endsWith(".py")),l=r[o];if(l===void 0)return null;const f=G=>n.readFile(g.posix.join(t,G))??"",m=r.slice(o+1),$=g.posix.basename(l);if($==="manage.py")return m[0]==="test"?"unittest":null;if($==="setup.py")return mo(m,f(l),f(g.posix.join(g.posix.dirname(l),"setup.cfg")));const O=f(l);return ps.test(O)?"pytest":po.test(O)?"unittest":null}function mo(e,t,n){return e.includes("pytest")||e.includes("ptr")?"pytest":e.includes("test")?/^test\s*=.*\b(pytest|ptr)\b/m.test(n)||ps.test(t)?"pytest":"unittest":null}const hs={"sitecustomize.py":`"""Turns on the recording of pytest and unittest in a run of flaky-detector. It must never disturb a program."""
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
`},ho={name:"pytest",orders:["as-is","shuffled","reversed"],supportFiles:hs,recognise:e=>{const t=e.invocations.find(go);if(t!==void 0)return{invocation:t};const n=e.invocations.find(s=>ms(s,e)==="pytest");return n===void 0?null:{invocation:{...n,extend:"none"}}},prepare:_o,seedKnob:yo,read:Zr,replay:ao,chosen:lo};function go({words:e}){return/^(pytest|py\.test)(-?3(\.\d+)?)?$/.test(e[0]??"")}function _o(e){const t=` -o junit_family=xunit1 "--junitxml=${(0,g.join)(e.reportDir,is)}"`;return{commandLine:e.commandLine,env:{...Qn(e),PYTEST_ADDOPTS:`${e.env.PYTEST_ADDOPTS??""}${t}`,FLAKY_DETECTOR_PYTEST:"1",FLAKY_DETECTOR_PYTEST_FALLBACK:t}}}async function yo(e){const n=(await $t(e.reportDir,"pytest")).flat().findLast(s=>s.event==="finish");return n===void 0?"PYTHONHASHSEED":ts(Array.isArray(n.seeded)?n.seeded.map(String):[])}const gs="FLAKY_DETECTOR_RSPEC_REPORT",_s="FLAKY_DETECTOR_RSPEC_SEED",To=`# frozen_string_literal: true

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

folder = ENV['${gs}'].to_s
seed = ENV['${_s}'].to_s

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
`,ys="flaky_detector_rspec.rb",Eo={name:"rspec",orders:["as-is","shuffled"],supportFiles:{[ys]:To},recognise:e=>{const t=e.invocations.find(wo);return t===void 0?null:{invocation:t}},prepare:e=>({commandLine:e.commandLine,env:{...Ts(e,e.env.SPEC_OPTS),[gs]:e.reportDir}}),seedKnob:async e=>await Hn(e)?"rspec's seed":null,read:e=>Cn("rspec",e),replay:So};function wo({words:e}){const[t="",n=""]=e;return t==="rspec"||t==="parallel_rspec"||t==="rake"&&/^spec\b/.test(n)}function Ts(e,t){const n=["--require",(0,ne.Z)((0,g.join)(e.supportDir,ys))],s=e.order==="shuffled"?["--order",`rand:${e.seed}`]:[];return{SPEC_OPTS:[t,...n,...s].filter(Boolean).join(" "),[_s]:e.order==="shuffled"?"":String(e.seed)}}function So(e){const{test:t}=e,{SPEC_OPTS:n="",...s}=Ts(e),r=[n,...t===null?[]:bo(t)].join(" ");return{commandLine:(0,x.sO)({TEST_SEED:String(e.seed),...s,SPEC_OPTS:r},e.commandLine),selectsTest:t!==null}}function bo({suite:e,name:t}){const n=[...e===null?[]:e.split(" > "),t.replace(/ #\d+$/,"")];if(!n.slice(1).some(r=>/^(#|\.|::)/.test(r)))return["--example",(0,ne.Z)(n.join(" "))];const s=n.map(r=>r.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"));return["--example-matches",(0,ne.Z)(`^${s.join(" ?")}`)]}const Oo={name:"Maven",buildFolder:/\/target\/(surefire|failsafe)-reports\/[^/]*$/,errorLine:/^\[ERROR\] \S/},xo={name:"surefire",orders:["as-is","shuffled"],reportFiles:"**/target/{surefire,failsafe}-reports/TEST-*.xml",recognise:e=>{const t=e.invocations.find(ko);return t===void 0?null:{invocation:t}},prepare:$o,seedKnob:async({stdoutLog:e})=>(await(0,T.HR)(e,/To reproduce ordering use flag -Dsurefire\.runOrder\.random\.seed=/,1)).length>0?"Surefire's runOrder.random.seed":null,read:e=>we(Oo,e),replay:vo};function ko({words:[e="",...t]}){return["mvn","mvnw","mvnd"].includes(e)?t.some(n=>/^(test|package|verify|integration-test|install|deploy|surefire:test|failsafe:.*)$/.test(n)):!1}function Es(e,t){const n=t==="shuffled"?{"surefire.runOrder":"random","failsafe.runOrder":"random"}:{},s={"surefire.runOrder.random.seed":String(e),...n,...mt(e,t)};return Object.entries(s).map(([r,o])=>`-D${r}=${o}`)}function $o({commandLine:e,recognition:t,seed:n,order:s,env:r}){const o=Es(n,s),l=(0,x.$I)(e,t.invocation,o);return l!==null?{commandLine:l,env:{}}:{commandLine:e,env:{MAVEN_ARGS:[r.MAVEN_ARGS,...o].filter(Boolean).join(" ")}}}function vo({commandLine:e,recognition:t,seed:n,order:s,test:r}){const o=[...s==="shuffled"?Es(n,s):[],...r===null?[]:Ro(r)],l=(0,x.$I)(e,t.invocation,o),f={TEST_SEED:String(n)};return l!==null?{commandLine:(0,x.sO)(f,l),selectsTest:r!==null}:{commandLine:(0,x.sO)({...f,MAVEN_ARGS:o.join(" ")},e),selectsTest:r!==null}}function Ro({suite:e,name:t}){const[n=""]=t.split(/[([{ ]/,1),s=[e,n].filter(Boolean).join("#"),r=["surefire.failIfNoSpecifiedTests","failsafe.failIfNoSpecifiedTests","failIfNoTests"];return[`-Dtest=${s}`,`-Dit.test=${s}`,...r.map(o=>`-D${o}=false`)]}var No=_(76926);const Ao="(import)";async function Lo(e){const t=await $t(e.reportDir,"unittest");if(t.length===0)return Uo(e);const n=[e.workingDirectory,Wo(e.workingDirectory)],s=t.flat(),r=(0,b.iF)(t.flatMap(l=>Do(l,n))),o=Fo(s,n);return o.length>0||t.some(l=>Po(l,e))?Co(e,r,o):{kind:"read",tests:r,couldNotRun:Ho(r)}}function Po(e,{timedOut:t}){return e.some(n=>n.event==="finish")?!1:t||e.some(n=>n.event==="runner")}function Do(e,t){const n=new Map;let s=new Map;for(const r of e){const o=Rt(r,t),l=JSON.stringify(Rt({...r,subtest:null},t));if(r.event==="running"&&(s=s.set(l,(s.get(l)??0)+1)),r.event!=="report")continue;const f=`${JSON.stringify(o)} ${s.get(l)??0}`,m=n.get(f)??{identity:o,events:[]};m.events.push(r),n.set(f,m),B(r,"subtest")!==""&&r.outcome==="failed"&&jo(n,l,s,r,t)}return[...n.values()].map(({identity:r,events:o})=>Io(r,o,t))}function jo(e,t,n,s,r){const o=`${t} ${n.get(t)??0}`,l=e.get(o)??{identity:Rt({...s,subtest:null},r),events:[]};l.events.push(s),e.set(o,l)}function Io(e,t,n){const s=t.find(o=>o.outcome==="failed"||o.outcome==="unexpected");if(s!==void 0)return{identity:e,status:"failed",durationMs:null,failure:Mo(s,n)};const r=t.every(o=>o.outcome==="skipped");return{identity:e,status:r?"skipped":"passed",durationMs:null,failure:null}}function Mo(e,t){const n=ws(t,B(e,"crash_path")),s=Je(e,"crash_line"),r=B(e,"subtest"),o=e.outcome==="unexpected"?"passed, but was expected to fail":B(e,"message");return(0,y.g5)({type:B(e,"type")||null,message:r===""?o:`${o} ${r}`,stack:B(e,"text"),location:n===""||n.startsWith("/")||s===null?null:{file:n,line:s}},t[0]??"/")}function Rt(e,t){const n=f=>(0,b.HD)(f,t[0]??"/"),s=ws(t,B(e,"file")),r=B(e,"suite"),o=B(e,"subtest"),l=B(e,"name")+(o===""?"":` subtest ${o}`);return{file:s===""?null:n(s),suite:r===""?null:n(r),name:n(l)}}function ws(e,t){return e.reduce((n,s)=>(0,y.iZ)(n,s),t)}function Fo(e,t){const n=new Map;for(const s of e){const r=Rt(s,t);s.event==="running"&&n.set(JSON.stringify(r),r),s.event==="done"&&n.delete(JSON.stringify(r))}return[...n.values()]}function Co(e,t,n){const s=e.timedOut?"the run timed out":"the process ended",r=n.map(({suite:m,name:$})=>m===null?$:`${m}.${$}`),o={type:null,message:`${s} while this test ran`,stack:null,location:null},l=n.map(m=>({identity:m,status:"failed",durationMs:null,failure:o})),f=new Set(l.map(({identity:m})=>JSON.stringify(m)));return{kind:"unreadable",reason:`the tests break off: ${s} ${r.length===0?"outside a test":`while ${r.join(", ")} ran`}`,tests:[...t.filter(({identity:m})=>!f.has(JSON.stringify(m))),...l]}}function Ho(e){if(e.filter(({identity:r})=>r.suite!==Ao).length>0)return null;const n=e[0];if(n===void 0)return"unittest found no tests";const s=n.failure?.message.trim().split(`
`).at(-1)??"";return`unittest could not import ${e.map(({identity:r})=>r.name).join(", ")}: ${s}`}function Uo(e){const t="unittest did not start, or PYTHONPATH does not reach it: there are no per-test results";return e.exitCode===2?{kind:"read",tests:[],couldNotRun:"unittest was called in a wrong way (exit code 2)"}:{kind:"unreadable",reason:t,tests:[]}}function Wo(e){try{return(0,We.realpathSync)(e)}catch{return e}}const Nt={FLAKY_DETECTOR_UNITTEST:"1"},Yo={name:"unittest",orders:["as-is","shuffled","reversed"],supportFiles:hs,recognise:e=>{const[t]=e.invocations.map(n=>Go(n,e)).filter(n=>n!==null);return t===void 0?null:{invocation:t}},prepare:e=>({commandLine:e.commandLine,env:{...Qn(e),...Nt}}),seedKnob:Ko,read:Lo,replay:Bo,chosen:{order:"given",meet:()=>!0,line:Vo}};function Go(e,t){return e.words[0]==="unittest"?e:ms(e,t)!=="unittest"?null:e.words.some(n=>g.posix.basename(n)==="setup.py")?{...e,extend:"none"}:e}async function Ko(e){const n=(await $t(e.reportDir,"unittest")).flat().findLast(s=>s.event==="finish");return n===void 0?"PYTHONHASHSEED":ts(Array.isArray(n.seeded)?n.seeded.map(String):[])}function Bo(e){const{commandLine:t,order:n,recognition:s,test:r}=e,o=n==="as-is"&&r!==null?Ss(r):null,l=o===null?null:(0,x.$I)(t,s.invocation,["-k",o]),f=n==="as-is"?Nt:{...Nt,FLAKY_DETECTOR_ORDER:n};return{commandLine:Ve(e,f,l??t),selectsTest:l!==null}}function Vo(e){const{commandLine:t,tests:n}=e;if(n.some(o=>Ss(o)===null))return null;const s=n.map(({file:o,suite:l,name:f})=>`${o}::${l}::${bs(f)}`),r={...Nt,[zn]:JSON.stringify([...new Set(s)])};return Ve(e,r,t)}function Ss({file:e,suite:t,name:n}){return e===null||t===null||t.startsWith("(")?null:`*.${t}.${bs(n)}`}function bs(e){return e.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"")}const Os="vitest-reporter.mjs",Jo=`import { createRequire } from 'node:module';

const { record, failure } = createRequire(import.meta.url)('./${me}');

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
`,At="vitest",Xo=["bench","list","init","complete"],Zo={name:At,orders:["as-is","shuffled"],supportFiles:{[me]:Ot,[Os]:Jo,[wt]:_n},recognise:e=>{const t=yn(e.invocations.filter(zo));return t===null?null:{invocation:t}},prepare:Qo,seedKnob:u,read:e=>a(At,e),replay:qo,chosen:{order:"own",meet:(e,t)=>e.file!==null&&e.file===t.file,line:ei}};function zo({words:e}){return e[0]==="vitest"&&!Xo.includes(e[1]??"")}function Qo(e){const{invocation:t}=e.recognition,n=[...xs(t,e.supportDir),...ks(e)],s=(0,x.$I)(e.commandLine,t,n),r=s===null?ve(At,n,e):{};return{commandLine:s??e.commandLine,env:{...r,[Re]:e.reportDir}}}function xs({words:e},t){return[...e.some(s=>/^--reporters?(=|$)/.test(s))?[]:["--reporter=default"],`--reporter=${(0,g.join)(t,Os)}`]}function ks({recognition:e,order:t,seed:n}){return t==="shuffled"?["--sequence.shuffle",`--sequence.seed=${n}`]:e.invocation.words.some(r=>r.startsWith("--sequence.seed"))?[]:[`--sequence.seed=${n}`]}function qo(e){const{test:t,recognition:n}=e,s=t===null?[]:vs([t],n.invocation);return{commandLine:$s(s,e),selectsTest:t!==null}}function ei(e){const{tests:t,recognition:n}=e;return t.some(({name:s})=>s===i)?null:$s(vs(t,n.invocation),e)}function $s(e,t){const{recognition:n,commandLine:s,supportDir:r,reportDir:o}=t,f=[...o===void 0?[]:xs(n.invocation,r),...ks(t),...e],m=(0,x.$I)(s,n.invocation,f),$=m===null?ve(At,f,{supportDir:r,env:{}}):{};return(0,x.sO)({TEST_SEED:String(t.seed),...$},m??s)}function vs(e,{directory:t=".",extend:n}){const[{file:s,name:r}={file:null,name:i}]=e,o=n==="none",l=o?g.posix.basename(s??""):g.posix.relative(t,s??""),f=[...o?["--passWithNoTests"]:[],...s===null?[]:[l]];if(r===i)return f;const m=e.map($=>ti([...$.suite?.split(" > ")??[],$.name]));return[...f,"-t",St(m)]}function ti(e){return bt(e).replace("^","^ ?")}const ni=[ho,Yo,Us,Zo,or,Er,Rr,qt,ur,re,xo,cn,Eo,qs,Me,Xe,No.Mi]}),13783:((ie,V,_)=>{_.d(V,{M:()=>g,f:()=>C});var j=_(73536);const g="/tmp/flaky-detector-support";function C(H){const D=j.i.find(({name:y})=>y===H)?.supportFiles;return D===void 0?null:{folder:g,files:D}}}),15320:((ie,V,_)=>{_.d(V,{M:()=>y,p:()=>A});var j=_(15762),g=_(25933),C=_(73489),H=_(50757);const D=200;function y(w,T,k){const S=w.observations.filter(j.N6),F=b(S),U=F===void 0?[]:[N(w,F,k)];if(k===null)return U;const x=R(T).slice(0,D);return[...U,...x.flatMap(([X,z])=>I(w,X,z,k))]}function b(w){const T=({conditions:k})=>g.XQ.filter(S=>k[S]!==g.QU[S]).length;return[...w].sort((k,S)=>T(k)-T(S))[0]}function R({tests:w,sensitivities:T}){const k=[...w].sort((F,U)=>+(U.verdict==="flaky")-+(F.verdict==="flaky")),S=new Map;for(const{test:F,failingRuns:U}of[...k,...T])F!==null&&U.length>0&&!S.has(F)&&S.set(F,U);return[...S]}function I(w,T,k,S){const F=b(w.observations.filter(({run:M})=>k.includes(M))),U=w.tests[T];if(F===void 0||U===void 0)return[];const{run:x,seed:X,conditions:z}=F,{commandLine:re,selectsTest:L}=S.replay({seed:X,order:z.order,test:U,seen:w.tests});return[{test:T,run:x,seed:X,commandLine:(0,H.F)(z,re),selectsTest:L}]}function N(w,{run:T,seed:k,conditions:S},F){const U=F?.replay({seed:k,order:S.order,test:null}).commandLine??A(w.header.command,{seed:k,run:T});return{test:null,run:T,seed:k,commandLine:(0,H.F)(S,U),selectsTest:!1}}function A(w,{seed:T,run:k}){return(0,C.sO)({TEST_SEED:String(T),ATTEMPT:String(k)},w)}}),14620:((ie,V,_)=>{_.d(V,{G:()=>b,x:()=>D});var j=_(73024),g=_(76760),C=_(57210),H=_(76926);function D(R,I,N,{supportDir:A,replayDir:w},T){return b(R,A),{name:R.name,orders:R.orders,reportFiles:T??R.reportFiles??null,prepare:k=>R.prepare({...k,commandLine:N,recognition:I,supportDir:A}),replay:k=>R.replay({...k,commandLine:N,recognition:I,supportDir:w}),here:k=>k.replaceAll(w,A),chosen:y(R,{commandLine:N,recognition:I,supportDir:w}),read:k=>T===null?R.read(k):(0,C.A)(k),use:async(k,S)=>R===H.SH&&!await(0,H.q)(k)?null:{name:R.name,seedKnob:await R.seedKnob(k),extendedCommand:S.commandLine===N?null:S.commandLine}}}function y({chosen:R},I){return R===void 0?null:{...R,line:N=>R.line({...I,...N})}}function b({supportFiles:R={}},I){for(const[N,A]of Object.entries(R)){const w=(0,g.join)(I,N);(0,j.mkdirSync)((0,g.dirname)(w),{recursive:!0}),(0,j.writeFileSync)(w,A)}}}),76926:((ie,V,_)=>{_.d(V,{q:()=>T,SH:()=>A,Mi:()=>N});var j=_(76548),g=_(73489),C=_(2480);const H=64*1024*1024,D=/^(\S+) \.{2,} ?$/,y=/^TAP version \d+$/;async function b(S){try{return I(await R(S),S)}catch(F){return{kind:"unreadable",reason:`TAP cannot be read: ${F.message}`,tests:[]}}}async function R(S){const F=[];if(S.stdoutLog===null)return F;const{TapStream:U}=await Promise.all([_.e(415),_.e(620)]).then(_.bind(_,85620));let x=new U(null,S.workingDirectory),X=H;for await(const z of(0,j.OG)(S.stdoutLog)){const re=D.exec(z);if((re!==null||y.test(z)&&x.hasBegun)&&(F.push(x.end()),x=new U(re?.[1]??null,S.workingDirectory)),re===null&&x.add(z),X-=z.length+1,X<0)return[...F,{...x.end(),problem:"the output is larger than 64 MiB: its end was not read"}]}return[...F,x.end()]}function I(S,F){const U=(0,C.iF)(S.flatMap(L=>L.tests)),x=S.find(L=>L.bailedOut!==null)?.bailedOut??null;if(x!==null)return{kind:"read",tests:U,couldNotRun:`the tests bailed out: ${x}`};const X=S.find(L=>L.problem!==null)?.problem??null,z=F.timedOut?"the run timed out":null;if(X!==null||z!==null)return{kind:"unreadable",reason:[z,X].filter(L=>L!==null).join("; "),tests:U};const re=U.length===0&&F.exitCode!==0;return{kind:"read",tests:U,couldNotRun:re?"the command printed no TAP on its standard output":null}}const N={name:"tap",orders:["as-is"],recognise:S=>{const F=S.invocations.find(k);return F===void 0?null:{invocation:F}},prepare:S=>({commandLine:S.commandLine,env:{HARNESS_VERBOSE:"1"}}),seedKnob:async()=>null,read:S=>b(S),replay:S=>({commandLine:(0,g.sO)({TEST_SEED:String(S.seed)},S.commandLine),selectsTest:!1})},A={...N,recognise:S=>({invocation:S.invocations[0]??{words:[],extend:"none"}}),prepare:({commandLine:S})=>({commandLine:S,env:{}}),read:async S=>await T(S)?b(S):{kind:"none"}},w=200;async function T({stdoutLog:S}){const[F]=await(0,j.UV)(S,w,/^(TAP version 1[2-4]|1\.\.\d+( #.*)?|(not )?ok 1\b.*)$/);return F!==void 0}function k({words:S,extend:F}){const[U="",...x]=S;return U==="prove"||U==="tape"&&F!=="none"?!0:U==="bats"?!x.some(X=>/^(--formatter|-F)/.test(X)):U==="tap"&&x.some(X=>/^(-R|--reporter=)tap$/.test(X))}})};export{mi as id,hi as ids,gi as modules};
