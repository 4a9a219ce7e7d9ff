const ii=142,ai=[142],li={89648:((oe,B,g)=>{g.d(B,{FM:()=>h,Mm:()=>C,g5:()=>j,iZ:()=>H});const I=4e3;class h{text="";limit;constructor(b=I){this.limit=b}add(b){this.text.length<this.limit&&(this.text+=`${b}
`)}toString(){return C(this.text.trim(),this.limit)}}function C(y,b=I){return y.length<=b?y:`${y.slice(0,b-1)}…`}function H(y,b){const $=`${b.replace(/\/+$/,"")}/`,P=y.replaceAll("\\","/");return(P.startsWith($)?P.slice($.length):P).replace(/^\.\//,"")}function j(y,b){const $=P=>C(P.replaceAll(`${b.replace(/\/+$/,"")}/`,"").trim());return{type:y.type,message:$(y.message)||"failed without a message",stack:y.stack===null?null:$(y.stack)||null,location:y.location}}}),84142:((oe,B,g)=>{g.r(B),g.d(B,{portableSupport:()=>We.f,recogniseFramework:()=>ln,replaysOf:()=>dn.M});var I=g(73024),h=g(76760),C=g(38213),H=g(75564),j=g(38037);const y=/^(python|pypy)\d*(\.\d+)*$/,b=/^(ba|da|z|k|a)?sh$/,$=["-X","-W","--check-hash-based-pycs"],P=/^-[a-zA-Z]*[mc]$/,R=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],A=/^([-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/,w=/(?:^|\/)node_modules\/(?:\.bin\/([\w.-]+)|((?:@[\w.-]+\/)?[\w.-]+)\/(?:(?:bin|dist|lib)\/)*[\w.-]+)$/,T=["cli","index","main","bin"];function x(i){const[l="",...u]=i;return y.test(l)?S(u):l==="node"?F(u):l==="tsx"||l==="ts-node"?U(u):b.test(l)?O(u):null}function S(i){const{rest:l}=(0,j.h)(i,p=>$.includes(p),p=>P.test(p)),[u="",c,...d]=l;return P.test(u)&&u.endsWith("m")&&c!==void 0?{kind:"program",words:[c,...d]}:null}function F(i){const{options:l,rest:u}=(0,j.h)(i,d=>[...R,"--run"].includes(d)),c=l.find(({name:d})=>d==="--run")?.value;return c==null?U(i):{kind:"package-script",script:c,args:u}}function U(i){const{rest:l}=(0,j.h)(i,_=>R.includes(_),_=>_==="--test"),[u="",...c]=l,d=w.exec(u);if(d===null)return null;const p=h.posix.basename(u).replace(/\.[cm]?js$/,"");return{kind:"program",words:[d[1]??(T.includes(p)?d[2]:p)??p,...c]}}function O(i){const{options:l,rest:u}=(0,j.h)(i,p=>A.test(p)),c=u[0]==="--"?u[1]:u[0];return c===void 0?null:l.some(({name:p})=>/^-[a-z]*c[a-z]*$/.test(p))?{kind:"line",line:c}:{kind:"shell-script",path:c}}var X=g(88989);function z(i){const l=[],u=(0,X.qg)(i),c=u.errors===void 0||u.errors.length===0?L(u):null,d=i.trimEnd().length;return te(u,".",(p,E,_)=>{l.push({words:E,directory:_,takesTail:p===c&&p.end===d&&!W(p)})}),l}function te(i,l,u){if(i.type==="Word"||i.type==="Assignment")return l;if(i.type==="Command"){const d=D(i);return d[0]==="cd"||d[0]==="pushd"?J(l,d):(d.length>0&&u(i,d,l),l)}let c=l;return(0,X.dK)(i,d=>{c=te(d,c,u)}),i.type==="Subshell"||i.type==="Pipeline"?l:c}function L(i){switch(i.type){case"Command":return i;case"Script":case"AndOr":case"Pipeline":{const l=i.commands.at(-1);return l===void 0?null:L(l)}case"Statement":return i.background===!0?null:L(i.command);default:return null}}function D(i){return[...i.name===void 0?[]:[i.name.value],...i.args.map(u=>u.type==="Word"?u.value:u.text)]}function W(i){return i.redirects.some(l=>l.type==="HereDoc")}function J(i,l){const u=l.slice(1).find(c=>!c.startsWith("-"));return u===void 0?i:Y(i,u)}function Y(i,l){return/^[/~]|[$`]/.test(l)?i:h.posix.join(i,l).replace(/(?<=.)\/$/,"")}const V=["-C","--directory","-f","--file","--makefile","-I","-o","-W"],ie=["GNUmakefile","makefile","Makefile"],se=100;function ce(i,l,u){const c=ne(i,l),E=(c.file===null?ie:[c.file]).map(M=>u(h.posix.join(c.directory,M))).find(M=>M!==null)??null;if(E===null)return null;const _=Re(E,c.variables),N=c.goals.length>0?c.goals:[_.firstGoal??""];return{lines:Ne(N,_),directory:c.directory}}function ne(i,l){const u=[],c=new Map,d=[];for(let _=i;_.length>0;){const N=(0,j.h)(_,we=>V.includes(we)),[M,...ee]=N.rest,[,le,Q]=/^(\w+)[:?+]?=(.*)$/s.exec(M??"")??[];le!==void 0?c.set(le,Q??""):M!==void 0&&u.push(M),d.push(...N.options),_=ee}const p=(..._)=>d.find(N=>_.includes(N.name))?.value??null,E=Y(l,p("-C","--directory")??".");return{goals:u,variables:c,directory:E,file:p("-f","--file","--makefile")}}const ae=/^(?:export\s+)?([\w.-]+)\s*(?::{0,3}|\?|\+)=\s*(.*)$/,q=/^([^\s#:=][^:#=]*?)\s*::?(?!=)\s*([^;#]*)(?:;(.*))?/;function Re(i,l){const u=new Map([["MAKE","make"]]),c=new Map;let d=[],p=null;for(const E of i.replaceAll(/\\\r?\n/g," ").split(/\r?\n/)){const _=ae.exec(E);if(E.startsWith("	"))for(const N of d)c.get(N)?.lines.push(he(E));else _?u.set(_[1]??"",(_[2]??"").replace(/\s+#.*$/,"")):d=me(E,c)??d;p??=d.find(N=>!N.startsWith("."))??null}return{variables:new Map([...u,...l]),rules:c,firstGoal:p}}function me(i,l){const[u,c="",d="",p]=q.exec(i)??[];if(u===void 0)return null;const E=c.split(/\s+/);for(const _ of E){const N=l.get(_)??{needs:[],lines:[]};N.needs.push(...d.split(/[\s|]+/).filter(M=>M!=="")),p!==void 0&&N.lines.push(he(p)),l.set(_,N)}return E}function he(i){return i.trim().replace(/^[@+\s-]+/,"")}function Ne(i,l){const u=new Set,c=[],d=p=>{if(u.has(p)||u.size>=se)return;u.add(p);const E=l.rules.get(p);for(const _ of E?.needs??[])d(fe(_,l.variables));c.push(...(E?.lines??[]).map(_=>fe(_,l.variables)))};for(const p of i)d(p);return c}function fe(i,l,u=0){const c=i.replaceAll(/\$\$|\$[({]([\w.-]+)[)}]/g,(d,p)=>{if(p===void 0)return d;const E=l.get(p)??"";return u<5?fe(E,l,u+1):E});return u===0?c.replaceAll("$$","$"):c}const Ae=300,Oe=3;function Le(i,l){const{name:u,scripts:c,workspaces:d}=Je(h.posix.join(i,"package.json"),l);return{name:typeof u=="string"?u:"",scripts:Object.fromEntries(Object.entries(De(c)).filter(Lt)),workspaces:Array.isArray(d)?Ie(d):Ie(De(d).packages)}}function Ve(i,l){const{readFile:u}=l,c=Ie(Je(h.posix.join(i,"lerna.json"),u).packages),p=[...(u(h.posix.join(i,"pnpm-workspace.yaml"))??"").matchAll(/^\s*-\s*['"]?([^'"#\n]+?)['"]?\s*(?:#.*)?$/gm)].map(([,M=""])=>M),_=[...Le(i,u).workspaces,...c,...p].filter(M=>!M.startsWith("!")).flatMap(M=>ge(i,M.replace(/\/$/,"").split("/"),l,Oe)),N=M=>M!==i&&u(h.posix.join(M,"package.json"))!==null;return[...new Set(_)].slice(0,Ae).filter(N)}function Pe(i,l,u){const c=Ve(i,u).find(_=>Le(_,u.readFile).name===l),d=h.posix.basename(l),p=[l,`packages/${d}`,`apps/${d}`].map(_=>Y(i,_)),E=_=>_!==i&&u.readFile(h.posix.join(_,"package.json"))!==null;return c??p.find(E)??i}function ge(i,[l,...u],c,d){if(l===void 0)return[i];if(!l.includes("*"))return ge(h.posix.join(i,l),u,c,d);const p=c.foldersIn(i).filter(N=>N!=="node_modules"&&!N.startsWith(".")),E=N=>h.posix.join(i,N);if(l!=="**"){const N=new RegExp(`^${l.split("*").map(At).join(".*")}$`);return p.filter(M=>N.test(M)).flatMap(M=>ge(E(M),u,c,d))}const _=d===0?[]:p.flatMap(N=>ge(E(N),["**",...u],c,d-1));return[...ge(i,u,c,d),..._]}function At(i){return i.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function Je(i,l){try{return De(JSON.parse(l(i)??"null"))}catch{return{}}}function De(i){return typeof i=="object"&&i!==null&&!Array.isArray(i)?{...i}:{}}function Ie(i){return Array.isArray(i)?i.filter(l=>typeof l=="string"):[]}function Lt(i){return typeof i[1]=="string"}const Pt=["npm","pnpm","yarn","bun"],_e=["lerna","turbo","nx"],je={t:"test",tst:"test",it:"test","install-test":"test"},Dt=["test","start","stop","restart"],Xe=/^(install|i|add|remove|up|upgrade|update|ci|exec|dlx|x|create|init|link|publish|why|list|ls|audit|config|cache|node|pack|info|outdated|build|pm)$/,Ze=["-C","--dir","--prefix","--cwd"],ze=["-w","--workspace","--filter","-F","--scope"],It=["-ws","--workspaces","-r","--recursive"],Qe=["-t","--target","--targets"],jt=[...Ze,...ze,...Qe,"--concurrency","--include","--exclude"];function Mt(i,l,u){const[c="",...d]=i;if(![...Pt,..._e].includes(c))return[];const p=Ct(c,d,l);if(p===null)return[];const{packages:E,script:_}=p,N=E==="all",M=N?"none":Ht(c,p.args);return(N?Ve(p.directory,u):[Ft(p,u)]).map(ee=>qe(ee,_,M,u.readFile)).filter(ee=>ee!==null)}function Ft({packages:i,directory:l},u){return typeof i=="string"?l:Pe(l,i.name,u)}function qe(i,l,u,c){const d=Le(i,c).scripts,p=Object.hasOwn(d,l)?d[l]:void 0;if(p===void 0)return null;const E=_=>Object.hasOwn(d,_)?[{line:d[_]??"",extend:"none"}]:[];return{directory:i,lines:[...E(`pre${l}`),{line:p,extend:u},...E(`post${l}`)]}}function Ct(i,l,u){const{plain:c,options:d,rest:p}=Me(i,l),E=Q=>d.find(({name:we})=>Q.includes(we))?.value??null,_=tt(i,ye(c))??(c[0]==="run-many"?E(Qe):null);if(_===null)return null;const N=Y(u,E(Ze)??"."),M=c[0]==="workspace"?c[1]:E(ze),ee=_e.includes(i)||c[0]==="workspaces"||d.some(et),le=M!=null&&!M.includes("*")?{name:M}:ee||M!=null?"all":"own";return{script:_,args:p,directory:N,packages:le}}function et({name:i,value:l}){return It.includes(i)&&l!=="false"}function ye(i){return i[0]==="workspace"?i.slice(2):i[0]!=="workspaces"?i:i[1]==="foreach"?i.slice(2):i.slice(1)}function Me(i,l){const u=[],c=[];let d=l;const p=i==="npm"||_e.includes(i),E=()=>p||tt(i,ye(u))===null;for(;d.length>0&&d[0]!=="--"&&E();){const _=(0,j.h)(d,M=>jt.includes(M));c.push(..._.options);const N=_.rest[0];if(d=_.rest,N===void 0||N==="--")break;u.push(N),d=d.slice(1)}return{plain:u,options:c,rest:d}}function tt(i,l){const[u,c]=l;return u===void 0?null:["run","run-script","rum","urn"].includes(u)?c??null:i==="turbo"?u:i==="lerna"||i==="nx"?null:i==="npm"?je[u]??(Dt.includes(u)?u:null):i==="bun"?null:i==="pnpm"&&je[u]!==void 0?je[u]:Xe.test(u)||u.startsWith("workspace")?null:u}function Ht(i,l){return(i==="npm"||_e.includes(i))&&!l.includes("--")?"after-dashes":"append"}const Ut=/"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:\\.|[^"\\])*)"|'([^'\n]*)'/g,Wt=/^\s*(?:cmd|shell|run|composite|sequence)\s*=\s*/m,Yt=5;function nt(i,l,u,c=Yt){const d=Fe(i,`${l}.${u}`)??re(Fe(i,l)??"",u);if(d===null||c===0)return[];const p=Wt.exec(d.replace(/^\s*\{/,"")),E=p===null?d:d.slice(d.indexOf(p[0].trim())+p[0].trim().length);return st(E).flatMap(_=>{const N=nt(i,l,_.trim(),c-1);return N.length>0?N:[Kt(_)]})}function Fe(i,l){const u=i.split(`
`).findIndex(p=>p.trim().replaceAll(/["'\s]/g,"")===`[${l}]`);if(u<0)return null;const c=i.split(`
`).slice(u+1),d=c.findIndex(p=>/^\s*\[{1,2}[\w."' -]+\]{1,2}\s*(#.*)?$/.test(p));return c.slice(0,d<0?c.length:d).join(`
`)}function re(i,l){const u=i.split(`
`),c=E=>/^\s*["']?([\w.:-]+)["']?\s*=/.exec(E)?.[1],d=u.findIndex(E=>c(E)===l);if(d<0)return null;const p=u.findIndex((E,_)=>_>d&&c(E)!==void 0&&/^\S/.test(E));return u.slice(d,p<0?u.length:p).join(`
`).replace(/^[^=]*=\s*/,"")}function st(i){const l=[...i.matchAll(Ut)].map(([,u,c,d,p])=>d===void 0?u??c??p??"":d.replaceAll(/\\(["\\])/g,"$1"));return i.trimStart().startsWith("[")?l:l.slice(0,1)}function Kt(i){return i.replaceAll(/\{args:([^{}]*)\}/g,"$1").replaceAll(/\{\w+\}/g,"")}const rt=["tox.ini","setup.cfg"];function Gt(i,l){const u=/legacy_tox_ini\s*=\s*("""|''')([\s\S]*?)\1/.exec(l("pyproject.toml"))?.[2]??"",c=[...rt.map(l),u].find(p=>/^\[testenv/m.test(p)),d=ot(i).flatMap(p=>c===void 0?it(p,l):Bt(c,p));return[...new Set(d)]}function ot(i){const l=i.findIndex(c=>/^(-e|--env)/.test(c));return l<0?[""]:((i[l]?.replace(/^(--env=?|-e)/,"")??"")||(i[l+1]??"")).split(",")}function Bt(i,l){return(Ce(i,`testenv:${l}`,"commands")??Ce(i,"testenv","commands")??"").replaceAll(/\\\n\s*/g," ").split(`
`).map(d=>Vt(d,i).trim()).filter(d=>d!=="")}function Ce(i,l,u){const c=i.split(/\r?\n/),d=c.findIndex(Q=>Q.trim()===`[${l}]`);if(d<0)return null;const p=c.slice(d+1),E=p.findIndex(Q=>Q.startsWith("[")),_=p.slice(0,E<0?p.length:E),N=_.findIndex(Q=>new RegExp(`^${u}\\s*=`).test(Q));if(N<0)return null;const M=_.slice(N+1),ee=M.findIndex(Q=>/^[^\s#]/.test(Q));return[(_[N]??"").replace(/^[^=]*=/,""),...M.slice(0,ee<0?M.length:ee).map(Q=>Q.trim())].join(`
`)}function Vt(i,l){return i.replace(/^[\w!,.{}-]+:\s+/,"").replace(/^[-!]\s*/,"").replaceAll(/\{\[([^\]]+)\](\w+)\}/g,(u,c,d)=>Ce(l,c,d)?.trim()??"").replaceAll(/\{posargs:((?:[^{}]|\{[^{}]*\})*)\}/g,"$1").replaceAll(/\{(?:env)?python\}/g,"python").replaceAll(/\{(?:toxinidir|tox_root|env_?bin_?dir)\}\//g,"").replaceAll(/\{[^{}]*\}/g,"")}function it(i,l){const[u,c]=l("tox.toml")===""?[l("pyproject.toml"),"tool.tox."]:[l("tox.toml"),""];return[...([`${c}env.${i}`,`${c}env_run_base`].map(_=>Fe(u,_)??"").map(_=>re(_,"commands")).find(_=>_!==null)??"").replaceAll(/\{[^{}]*\bdefault\s*=\s*\[([^\]]*)\][^{}]*\}/g,"$1").replaceAll(/\{[^{}]*\}/g,"").matchAll(/\[([^[\]]*)\]/g)].map(([_])=>st(_).join(" "))}const at={poe:()=>"tool.poe.tasks",task:()=>"tool.taskipy.tasks","pdm run":()=>"tool.pdm.scripts","rye run":()=>"tool.rye.scripts","pixi run":()=>"tool.pixi.tasks","hatch run":i=>`tool.hatch.envs.${i||"default"}.scripts`,"pipenv run":()=>"scripts"},lt=["-C","--root","-p","--project","-e","--environment","--manifest-path"];function ut(i,l,u){const c=_=>u(h.posix.join(l,_))??"",[d="",...p]=i;if(d==="tox")return Te(Gt(p,c));if(d==="nox")return Te(ct(c(Xt(p,"-f","--noxfile")??"noxfile.py")));if(d==="invoke"||d==="inv")return Te(ct(c("tasks.py")));if(d==="hatch"&&p[0]==="test")return["pytest"];const E=[d,`${d} ${p[0]}`].find(_=>Object.hasOwn(at,_));return E===void 0?null:Te(Jt(E,E===d?p:p.slice(1),c))}function Jt(i,l,u){const c=(0,j.h)(l,_=>lt.includes(_)).rest[0]??"",[d="",p=""]=i==="hatch run"&&c.includes(":")?c.split(":"):["",c],E=at[i]?.(d)??"";return nt(u(i==="pipenv run"?"Pipfile":"pyproject.toml"),E,p)}function ct(i){return[...i.matchAll(/\.run\(((?:[^()]|\([^()]*\))*)\)/g)].map(([,u=""])=>u).map(u=>[...u.matchAll(/(["'])((?:(?!\1).)*)\1/g)].map(([,,c])=>c).join(" "))}function Xt(i,...l){const u=i.findIndex(c=>l.includes(c));return u<0?null:i[u+1]??null}function Te(i){return i.length===0?null:i}const Zt={valued:["--with --with-editable --with-requirements --extra --no-extra --group --no-group --only-group --python -p --project --directory","--env-file --package --index --index-url --default-index --config-file --cache-dir --color --resolution"].flatMap(i=>i.split(" ")),module:["-m","--module"]},Z={},He={valued:["-p","--package"],line:["-c","--call"]},dt={valued:["-r --reporter -o --reports-dir --report-dir --temp-directory --temp-dir -x --exclude -n --include -e --extension --src --require -i","--branches --functions --lines --statements --cwd --nycrc-path --config"].flatMap(i=>i.split(" "))},ft={env:{valued:["-u","--unset","-C","--chdir"],assignments:!0},command:Z,exec:{valued:["-a"]},time:{valued:["-f","--format","-o","--output"]},timeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},gtimeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},nice:{valued:["-n","--adjustment"]},ionice:{valued:["-c","--class","-n","--classdata"]},nohup:Z,setsid:Z,stdbuf:{valued:["-i","-o","-e"]},unbuffer:Z,sudo:{valued:["-u","-g","-h","-p","-C"],assignments:!0},taskset:{operands:1},faketime:{valued:["-f"],operands:1},"xvfb-run":{valued:["-s","--server-args","-e","--error-file","-n","--server-num","-f","-p","-w","--wait"]},"dbus-run-session":Z,"cross-env":{assignments:!0},dotenv:{valued:["-e","-v","-p","-c"]},"dotenvx run":{valued:["-f","--env-file","-e","--env"]},"doppler run":{valued:["-p","--project","-c","--config"]},"op run":{valued:["--env-file"]},c8:dt,nyc:dt,npx:He,bunx:Z,"bun x":Z,pnpx:Z,"npm exec":{...He,greedy:!0},"npm x":{...He,greedy:!0},"pnpm exec":{valued:["-C","--dir","--filter","-F"]},"pnpm dlx":{valued:["--package"]},"yarn exec":Z,"yarn dlx":{valued:["-p","--package"]},"uv run":Zt,uvx:{valued:["--with","--from","--python","-p"]},"uv tool run":{valued:["--with","--from","--python","-p"]},"poetry run":Z,"pipenv run":Z,"pdm run":{valued:["-p","--project"]},"rye run":Z,"hatch run":Z,"pixi run":{valued:["-e","--environment","--manifest-path"]},"conda run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"micromamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mise exec":Z,"direnv exec":{operands:1},"coverage run":{valued:["--source","--include","--omit","--rcfile","--data-file","--context","--concurrency","--debug"],module:["-m"]},"bundle exec":{valued:["--gemfile"]},"rbenv exec":Z,"asdf exec":Z},zt=3;function Qt(i){for(let l=zt;l>0;l-=1){const u=i.slice(0,l).join(" ");if(i.length>=l&&Object.hasOwn(ft,u))return qt(i.slice(l),ft[u]??Z)}return null}function qt(i,l){const u=[...l.line??[],...l.module??[]],{rest:c}=(0,j.h)(i,E=>l.valued?.includes(E)??!1,E=>u.includes(E)),[d="",...p]=c;return l.line?.includes(d)?p[0]===void 0?null:{kind:"line",line:p[0]}:l.module?.includes(d)?Ee(p,!1):en(c,l)}function en(i,l){const u=i[0]==="--"?i.slice(1):i,c=l.assignments?u.findIndex(E=>!/^\w+=/.test(E)):0,d=c<0?[]:u.slice(c+(l.operands??0)),p=d.indexOf("--");return!l.greedy||u!==i?Ee(d,!1):p<0?Ee(d,!0):Ee(d.toSpliced(p,1),!1)}function Ee(i,l){return i.length===0?null:{kind:"program",words:i,needsDashes:l}}const Ue=12,pt=500;function tn(i,l,u=()=>[]){const c={directory:".",extend:"append",depth:Ue},d=new nn({readFile:l,foldersIn:u}).ofLine(i,c);return{commandLine:i,invocations:d,readFile:l}}class nn{#e;#t=pt;constructor(l){this.#e=l}ofLine(l,u){return z(l).flatMap(({words:c,directory:d,takesTail:p})=>this.#n({...u,words:c,directory:h.posix.join(u.directory,d),extend:p?u.extend:"none",depth:u.depth-1}))}#n(l){const u=sn(l.words);if(this.#t<=0)return[];if(this.#t-=1,l.depth>0){const _=this.#i({...l,words:u},l.words[0]??"");if(_!==null)return _}const{extend:c,directory:d,filteredBy:p}=l,E={...d==="."?{}:{directory:d},...p===void 0?{}:{filteredBy:p}};return[{words:u,extend:c,...E}]}#i(l,u){const{words:c,directory:d}=l;if(c[0]==="make"||c[0]==="gmake")return this.#u(l);const p=Mt(c,d,this.#e);if(p.length>0)return p.flatMap(N=>this.#r(N,l));const E=ut(c,d,this.#e.readFile);if(E!==null)return this.#l(E,l);const _=Qt(c);if(_?.kind==="line")return this.#s(_.line,l);if(_!==null){const N=_.needsDashes?"after-dashes":"append";return this.#n({...l,words:_.words,extend:mt(l.extend,N),depth:l.depth-1})}return this.#a(l)??this.#o(u,l)}#a(l){const u=x(l.words);switch(u?.kind){case void 0:return null;case"program":return this.#n({...l,words:u.words,depth:l.depth-1});case"line":return this.#s(u.line,l);case"shell-script":return this.#o(u.path,l,/(?:)/);case"package-script":{const c=u.args.includes("--")?"append":"after-dashes",d=qe(l.directory,u.script,c,this.#e.readFile);return d===null?null:this.#r(d,l)}}}#r(l,u){return l.lines.flatMap(({line:c,extend:d})=>this.ofLine(c,{...u,directory:l.directory,extend:mt(u.extend,d)}))}#l(l,u){const c=u.words[0]==="tox"?{...u,filteredBy:"tox"}:u;return l.flatMap(d=>this.#s(d,c))}#s(l,u){return this.ofLine(l,{...u,extend:"none"})}#u(l){const u=ce(l.words.slice(1),l.directory,this.#e.readFile);return u===null?null:u.lines.flatMap(c=>this.#s(c,{...l,directory:u.directory}))}#o(l,u,c=/^#!.*\b(ba|da|z|k)?sh\b/){if(!l.includes("/")&&!l.endsWith(".sh"))return null;const d=this.#e.readFile(h.posix.join(u.directory,l));return d!==null&&c.test(d)?this.#s(d,u):null}}function sn(i){const[l="",...u]=i;if(/\/.*\.py$/.test(l))return["python",l,...u];const c=l.lastIndexOf("@"),d=c>0?l.slice(0,c):l;return[d.startsWith("@")?d:h.posix.basename(d),...u]}function mt(i,l){return i==="append"?l:l==="append"?i:"none"}var ht=g(57210),rn=g(73536),We=g(13783),on=g(14620),ke=g(76926);const gt={ava:{add:"--tap",file:null},behave:{add:"--junit",file:"reports/*.xml"},cypress:{add:"--reporter junit",file:"test-results.xml"},green:{add:"--junit-report green.xml",file:"green.xml"},jasmine:{add:"the JUnitXmlReporter of jasmine-reporters",file:"junitresults*.xml"},karma:{add:"karma-junit-reporter",file:"**/TESTS-*.xml"},lab:{add:"-r junit -o lab.xml",file:"lab.xml"},nose2:{add:"--plugin nose2.plugins.junitxml --junit-xml",file:"nose2-junit.xml"},nosetests:{add:"--with-xunit",file:"nosetests.xml"},phpunit:{add:"--log-junit phpunit.xml",file:"phpunit.xml"},robot:{add:"--xunit robot.xml",file:"robot.xml"}};function an(i){for(const{words:l}of i){const[u="",...c]=l,d=Object.hasOwn(gt,u)?gt[u]:void 0;if(d===void 0||d.file===null&&c.some(E=>E===d.add||E==="-t"))continue;const p=d.file===null?"":` and set \`report-files: ${d.file}\``;return`Runs are judged by exit code: ${u} is not read by itself. For results of each test add ${d.add} to it${p}.`}return null}const _t=1e6;function ln(i,l){const u=de=>(0,h.join)(l.directory,de),c=tn(i.testCommand,de=>(0,H.C)(u(de),_t),de=>Ye(u(de))),d=i.framework==="none"?null:xe(c,i.framework)??cn(c,i),E=(i.perturb.includes("order")?d?.framework.orders??[]:[]).filter(de=>de!=="as-is"),_=[...un(i,d,c),...yt(i,E,d)],N=d??Tt(c,i);if(N===null)return{framework:null,orders:E,warnings:_};const M=(0,h.join)(i.outputDir,C.Y7.support),{framework:ee,recognition:le}=N,Q={supportDir:M,replayDir:i.portableReplays?We.M:M};return{framework:(0,on.x)(ee,le,i.testCommand,Q,i.reportFiles),orders:E,warnings:_}}function un({framework:i},l,{invocations:u}){return l!==null||i==="none"||i===ke.SH.name?[]:i==="auto"?[an(u)].filter(c=>c!==null):[`The command does not show that it runs ${i}: runs are judged by exit code alone. Name the program in test-command.`]}function yt({perturb:i},l,u){return!i.includes("order")||l.length>0?[]:[`perturb: order has no effect: ${u===null?"no framework was recognised":`${u.framework.name} has no way to change it`}. All runs keep the order that the command has.`]}function xe(i,l){for(const u of rn.i){if(l!=="auto"&&u.name!==l)continue;const c=u.recognise(i);if(c!==null)return{framework:u,recognition:c}}return null}function cn(i,l){if(!(l.framework===ht.G.name||l.framework==="auto"&&l.reportFiles!==null))return null;const c=i.invocations[0]??{words:[],extend:"none"};return{framework:ht.G,recognition:{invocation:c}}}function Tt(i,{framework:l}){const u=l==="auto"||l===ke.SH.name?ke.SH.recognise(i):null;return u===null?null:{framework:ke.SH,recognition:u}}function Ye(i){try{return(0,I.readdirSync)(i,{withFileTypes:!0}).filter(u=>u.isDirectory()).map(({name:u})=>u)}catch{return[]}}var dn=g(15320)}),50187:((oe,B,g)=>{g.d(B,{U:()=>H,u:()=>C});const I=1500,h=2400;class C{#e="";#t="";#n=0;add(y){const b=I-this.#e.length;this.#e+=y.slice(0,Math.max(0,b));const $=b<=0?y:y.slice(b),P=this.#t+$.slice(-h);this.#n+=Math.max(0,this.#t.length+$.length-h),this.#t=P.slice(-h)}toString(){const y=this.#n===0?"":`
… ${this.#n} characters left out …
`;return`${this.#e}${y}${this.#t}`.trim().toWellFormed()}}function H(j){const y=new C;return y.add(j),y.toString()}}),2480:((oe,B,g)=>{g.d(B,{HD:()=>C,JN:()=>j,iF:()=>H,r0:()=>y});var I=g(77598);const h=500;function C(R,A){const w=A.replace(/\/+$/,""),x=(w===""?R:R.replaceAll(`${w}/`,"").replaceAll(w,".")).replace(/\b0x[0-9a-f]{6,16}\b/gi,"0x…").toWellFormed();if(x.length<=h)return x;const S=(0,I.createHash)("sha256").update(x).digest("hex").slice(0,12);return`${x.slice(0,h-13).toWellFormed()}…${S}`}function H(R){const A=new Map;return R.map(w=>{const T=P(w.identity),x=(A.get(T)??0)+1;return A.set(T,x),x===1?w:{...w,identity:{...w.identity,name:`${w.identity.name} #${x}`}}})}function j(R){return b(R,(A,w)=>{const T=A==="failed"||A==="flaky";return w==="passed"?T?"flaky":"passed":w==="skipped"?A:w})}function y(R){const A=["failed","flaky","passed","skipped"];return b(R,(w,T)=>A.indexOf(w)<=A.indexOf(T)?w:T)}function b(R,A){const w=new Map;for(const T of R){const x=P(T.identity),S=w.get(x);w.set(x,S===void 0?T:$(S,T,A(S.status,T.status)))}return[...w.values()]}function $(R,A,w){const T=[R.durationMs,A.durationMs].filter(S=>S!==null),x=R.failure??A.failure;return{identity:R.identity,status:w,durationMs:T.length===0?null:T.reduce((S,F)=>S+F,0),failure:w==="failed"||w==="flaky"?x:null}}function P({file:R,suite:A,name:w}){return JSON.stringify([R,A,w])}}),57210:((oe,B,g)=>{g.d(B,{A:()=>H,G:()=>C});var I=g(93759),h=g(73489);const C={name:"junit",orders:["as-is"],recognise:()=>null,prepare:({commandLine:j})=>({commandLine:j,env:{}}),seedKnob:async()=>null,read:H,replay:({commandLine:j,seed:y})=>({commandLine:(0,h.sO)({TEST_SEED:String(y)},j),selectsTest:!1})};async function H({reportFiles:j,timedOut:y,workingDirectory:b}){if(j.length===0)return{kind:"unreadable",reason:y?"the run was ended by its time limit before it wrote a report":"the run wrote no file that report-files matches",tests:[]};const{tests:$,problem:P}=await(0,I.d)(j,{workingDirectory:b});return P===null?{kind:"read",tests:$,couldNotRun:null}:{kind:"unreadable",reason:P,tests:$}}}),93759:((oe,B,g)=>{g.d(B,{d:()=>z});var I=g(73024),h=g(89648),C=g(2480),H=g(50187);const j=new Set(["","test","undefined","null"]),y=1e9;function b(L,D){const W=$(L,D),J=R(L),Y=Number((L.attributes.time??"").replaceAll(",",""));return{identity:W,status:J,durationMs:L.attributes.time===void 0||!(Y>=0&&Y<y)?null:Math.round(Y*1e3),failure:J==="failed"||J==="flaky"?w(L,W.file,D):null}}function $({attributes:L,suites:D},W){const{name:J="",classname:Y=""}=L,V=L.file??L.filepath??D.findLast(ne=>ne.file!==void 0)?.file,ie=D.map(ne=>ne.name??"").filter(ne=>ne!==""),se=j.has(Y)||Y===J?ie.join(" > "):Y,ce=Y===J&&Y!=="";return{file:V===void 0||V===""?null:(0,C.HD)((0,h.iZ)(V,W),W),suite:ce||se===""?null:(0,C.HD)(se,W),name:(0,C.HD)(P(J,L),W)}}function P(L,{value_param:D}){return D===void 0?L:`${L} [${D}]`}function R({attributes:L,outcomes:D}){const W=D.map(V=>V.tag);if(W.some(V=>["failure","error","warning"].includes(V)))return"failed";if(W.some(V=>V.startsWith("flaky")))return"flaky";if(W.some(V=>V.startsWith("rerun")))return"failed";if(D.some(V=>V.tag==="skipped"))return A(D);const{status:J="",result:Y=""}=L;return/^(fail|failed|error)$/i.test(J)?"failed":/^(notrun|disabled|skipped|pending|ignored)$/i.test(J)||/^(skipped|suppressed)$/i.test(Y)?"skipped":"passed"}function A(L){return L.some(D=>D.type==="pytest.xfail")?"passed":"skipped"}function w(L,D,W){const{attributes:J,outcomes:Y,output:V}=L,ie=Y.find(({tag:q})=>q==="failure"||q==="error")??Y.find(({tag:q})=>q!=="skipped"),se=ie?.text||V,ce=ie?.message||T(se)||`status ${J.status??""}`,ne=Number(J.line),ae=D!==null&&Number.isInteger(ne)&&ne>0?{file:D,line:ne}:null;return(0,h.g5)({type:ie?.type??null,message:(0,H.U)(ce),stack:se,location:ae},W)}function T(L){return L.split(`
`).find(D=>D.trim()!=="")??""}var x=g(57975);const S=64*1024*1024,F=200;async function*U(L){let D=null;for await(const W of(0,I.createReadStream)(L,{end:S-1,highWaterMark:256*1024}))D??=O(W),yield D.decode(W,{stream:!0});D!==null&&(yield D.decode())}function O(L){const[D,W]=L;if(D===254&&W===255||D===0&&W===60)return new x.TextDecoder("utf-16be");if(D===255&&W===254||D===60&&W===0)return new x.TextDecoder("utf-16le");const J=L.subarray(0,F).toString("latin1"),Y=/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(J)?.[1];if(Y===void 0||/^utf-?16/i.test(Y))return new x.TextDecoder;try{return new x.TextDecoder(Y)}catch{return new x.TextDecoder}}const X=4*S;async function z(L,D){const{GO_PROPERTY:W,JUnitParser:J}=await Promise.all([g.e(800),g.e(516)]).then(g.bind(g,20516)),Y=[],V=[];let ie=X;for(const ae of L){const q=(0,h.iZ)(ae,D.workingDirectory);if(ie<=0){V.push(`${q} and later reports were not read: over 256 MiB of reports in one run`);break}const Re=he=>{const Ne=he.suites.some(fe=>fe[W]!==void 0);Y.push({ofGo:Ne,result:b(he,D.workingDirectory)})},me=await te(ae,new J(Re));me.what!==null&&V.push(`${q}: ${me.what}`),ie-=me.bytes}const[se,ce]=[!0,!1].map(ae=>Y.filter(({ofGo:q})=>q===ae).map(({result:q})=>q));return{tests:[...(0,C.JN)(se??[]),...(D.repeats??C.iF)(ce??[])],problem:V.length===0?null:V.slice(0,3).join("; ")}}async function te(L,D){let W=0;try{W=(0,I.statSync)(L).size;for await(const V of U(L))if(!D.write(V))break;const J=D.end(),Y=`larger than ${S/1024/1024} MiB: only its beginning was read`;return{what:W>S?Y:J,bytes:W}}catch(J){return{what:`cannot be read: ${J.message}`,bytes:W}}}}),38037:((oe,B,g)=>{g.d(B,{h:()=>I});function I(h,C,H=()=>!1){const j=[];let y=0;for(;y<h.length;){const b=h[y]??"";if(!/^[-+]./.test(b)||b==="--"||H(b))break;const[,$=b,P=null]=/^(--[^=]+)=(.*)$/s.exec(b)??[],R=P===null&&C(b);j.push({name:$,value:R?h[y+1]??null:P}),y+=R?2:1}return{options:j,rest:h.slice(y)}}}),76548:((oe,B,g)=>{g.d(B,{HR:()=>b,OG:()=>H,UV:()=>y});var I=g(73024),h=g(57975);const C=64*1024;async function*H($){const P=new h.TextDecoder;let R="";for await(const A of(0,I.createReadStream)($)){const w=P.decode(A,{stream:!0}).split(`
`);w[0]=R+w[0],R=(w.pop()??"").slice(0,C);for(const T of w)yield j(T)}R+=P.decode(),R!==""&&(yield j(R))}function j($){return($.endsWith("\r")?$.slice(0,-1):$).slice(0,C)}async function y($,P,R){const A=[];if($===null)return A;try{let w=0;for await(const T of H($))if(R.test(T)&&A.push(T),w+=1,w>=P)break}catch{return A}return A}async function b($,P,R){const A=[];if($===null)return A;try{for await(const w of H($))if(P.test(w)&&A.push(w),A.length>=R)break}catch{return A}return A}}),73536:((oe,B,g)=>{g.d(B,{i:()=>Xo});var I=g(51455),h=g(76760);const C="FLAKY_DETECTOR_CARGO_REPORT",H="FLAKY_DETECTOR_CARGO_SHUFFLE",j=`#!/bin/sh
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
`;var y=g(89648),b=g(2480);const $=/^test (.+?)(?: - should panic)? \.\.\. (.*)$/,P=/(ok|FAILED|ignored(?:, .*)?)(?: <\d+\.\d+s>)?$/,R=/^---- (.+) std(?:out|err) ----$/,A=/\u001b(?:\[[0-9;]*m|\(B)/g;class w{statuses=[];captured=new Map;running=null;candidate=null;capturing=null;finished=!1;add(t){const n=t.replaceAll(A,""),s=R.exec(n);s!==null?this.capturing=this.capture(s[1]??""):n==="failures:"?this.section():n.startsWith("test result: ")?this.end():this.capturing!==null?this.capturing.add(n):this.outcome(n)}result(){this.settle();const t=s=>this.captured.get(s)?.toString()??"";return{tests:this.statuses.map(([s,r])=>({name:s,status:r,output:t(s)})),finished:this.finished,running:this.running}}capture(t){const n=this.captured.get(t)??new y.FM;return this.captured.set(t,n),n}section(){this.settle(),this.capturing=null}end(){this.section(),this.finished=!0}outcome(t){const n=$.exec(t);if(n!==null&&(this.settle(),this.finished=!1,this.running=n[1]??""),this.running===null)return;const s=P.exec(n===null?t:n[2]??"")?.[1];s!==void 0&&(this.candidate=s==="ok"?"passed":s==="FAILED"?"failed":"skipped")}settle(){this.running===null||this.candidate===null||(this.statuses.push([this.running,this.candidate]),this.running=null,this.candidate=null)}}var T=g(76548);const x=/^thread '(.+)'(?: \(\d+\))? panicked at (?:'(.*)', )?(.+?):(\d+):\d+:?$/,S=/^thread '(.+)'(?: \(\d+\))? has overflowed its stack/;function F(e,t){const n=e.split(`
`),s=n.findIndex(G=>x.test(G)),[,,r,o="",a]=x.exec(n[s]??"")??[];if(s<0)return{type:null,message:e,stack:null,location:null};const f=n.slice(s+1),m=f.findIndex(G=>G==="stack backtrace:"||G.startsWith("note: ")),v=r??f.slice(0,m<0?void 0:m).join(`
`),k=m<0||f[m]!=="stack backtrace:"?null:f.slice(m).join(`
`);return{type:"panic",message:v,stack:k,location:{file:(0,y.iZ)(o,t),line:Number(a)}}}async function U(e){const t=new Map;let n=null;if(e===null)return new Map;for await(const s of(0,T.OG)(e)){const r=(x.exec(s)??S.exec(s))?.[1];r!==void 0&&(n=t.get(r)??new y.FM,t.set(r,n)),(s===""||/^\s*(Running|Doc-tests) |^error: /.test(s))&&(n=null),n?.add(s)}return new Map([...t].map(([s,r])=>[s,r.toString()]))}var O=g(73489);const X="cargo-runner.sh",z=["X86_64_UNKNOWN_LINUX_GNU","X86_64_UNKNOWN_LINUX_MUSL","AARCH64_UNKNOWN_LINUX_GNU","AARCH64_UNKNOWN_LINUX_MUSL","X86_64_APPLE_DARWIN","AARCH64_APPLE_DARWIN"],te={name:"cargo",orders:["as-is","shuffled"],supportFiles:{[X]:j},recognise:e=>{const t=e.invocations.find(({words:n})=>n[0]==="cargo"&&L(n));return t===void 0?null:{invocation:t}},prepare:D,seedKnob:async({stdoutLog:e})=>(await(0,T.HR)(e,/^running \d+ tests? \(shuffle seed: /,1)).length>0?"libtest's --shuffle-seed":null,read:W,replay:ne};function L(e){const[t,n]=e.slice(1).filter(s=>!/^[-+]/.test(s));return t==="test"||t==="t"||t==="llvm-cov"&&n!=="nextest"}function D(e){const t=`sh ${(0,h.join)(e.supportDir,X)}`,n=z.map(s=>`CARGO_TARGET_${s}_RUNNER`).filter(s=>!e.env[s]);return{commandLine:e.commandLine,env:{...Object.fromEntries(n.map(s=>[s,t])),[C]:e.reportDir,[H]:e.order==="shuffled"?String(e.seed):""}}}async function W(e){try{const t=await J(e.reportDir),n=(0,b.iF)([...await Y(t,e),...await ie(e)]),s=t.find(o=>o.exitCode===null||e.timedOut&&!o.output.finished);if(s!==void 0){const o=e.timedOut?"the run timed out":"the run was stopped";return{kind:"unreadable",reason:`the output of ${s.suite} breaks off: ${o}`,tests:n}}const r=t.length===0&&n.length===0&&e.exitCode!==0;return{kind:"read",tests:n,couldNotRun:r?await ce(e):null}}catch(t){return{kind:"unreadable",reason:`the report of cargo test cannot be read: ${t.message}`,tests:[]}}}async function J(e){const t=[],n=(await(0,I.readdir)(e)).filter(s=>s.endsWith(".log")).sort();for(const s of n){const r=[],o=new w;for await(const k of(0,T.OG)((0,h.join)(e,s)))r.length<2?r.push(k):o.add(k);const a=await(0,I.readFile)((0,h.join)(e,s.replace(/log$/,"exit")),"utf8").catch(()=>null),[f="",m=""]=r,v=m===f.replaceAll("-","_")?f:`${f}::${m}`;t.push({suite:v,exitCode:a===null?null:Number(a),output:o.result()})}return t}async function Y(e,t){const n=await U(t.stderrLog);return e.flatMap(s=>{const r=s.output.tests.map(f=>{const m=f.output||(n.get(f.name)??"");return se({file:null,suite:s.suite,name:f.name},f.status,m,t)}),o=V(s,n);if(o===null||t.timedOut)return r;const a=n.get(o)??`the test binary ended with code ${s.exitCode} while this test ran`;return[...r,se({file:null,suite:s.suite,name:o},"failed",a,t)]})}function V({output:e,exitCode:t},n){if(e.finished||!t)return null;const s=new Set(e.tests.map(o=>o.name)),r=[...n.keys()].filter(o=>!s.has(o)&&o!=="main");return e.running??(r.length===1?r[0]??null:null)}async function ie(e){if(e.stdoutLog===null)return[];const t=new w;for await(const n of(0,T.OG)(e.stdoutLog))t.add(n);return t.result().tests.flatMap(n=>{const[,s,r]=/^(\S+\.(?:rs|md)) - (.*\(line \d+\)(?: - compile(?: fail)?)?)$/.exec(n.name)??[];return s===void 0||r===void 0?[]:[se({file:s,suite:"doc-tests",name:r},n.status,n.output,e)]})}function se(e,t,n,{workingDirectory:s}){const r=t==="failed"?(0,y.g5)(F(n,s),s):null;return{identity:e,status:t,durationMs:null,failure:r}}async function ce({stderrLog:e,exitCode:t}){return(await(0,T.HR)(e,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3)||`cargo test ended with code ${t} and ran no test binary`}function ne(e){const{recognition:t,seed:n,test:s}=e,r=e.order==="shuffled",{own:o,libtest:a}=ae(s),m=[...r?["-Z","unstable-options","--shuffle-seed",String(n)]:[],...a],k=t.invocation.words.includes("--")?m:[...o,...m.length>0?["--"]:[],...m],G=(0,O.$I)(e.commandLine,t.invocation,k),ue={TEST_SEED:String(n),...r&&G!==null?{RUSTC_BOOTSTRAP:"1"}:{}};return{commandLine:(0,O.sO)(ue,G??e.commandLine),selectsTest:G!==null&&s!==null}}function ae(e){if(e===null)return{own:[],libtest:[]};if(e.suite!=="doc-tests")return{own:[],libtest:["--exact",e.name.replace(/ #\d+$/,"")]};const[,t="",n=""]=/^(\S*) ?\(line (\d+)\)/.exec(e.name)??[];return{own:["--doc"],libtest:[t||`${n})`]}}const q=/\[ RUN {6}\] ([\w/]+\.\S+)$/,Re=/\[( {7}OK| {2}FAILED| {2}SKIPPED) {1,2}\] ([\w/]+\.[^\s,]+).* \((\d+) ms\)$/,me={OK:"passed",FAILED:"failed",SKIPPED:"skipped"},he=/^(\S[^:\n]*\.\w+):(\d+)(?:: Failure|: FAILED:)?$/m;async function Ne(e,t){const n=[];let s=null,r=new y.FM;const o=(a,f,m,v)=>n.push(fe(a,f,m,v,t));if(e===null)return{tests:n,running:s};for await(const a of(0,T.OG)(e)){const f=q.exec(a)?.[1],[,m="",v,k]=Re.exec(a)??[];f!==void 0?(s!==null&&o(s,"failed",null,`${r}
the program ended while this test ran`),s=f,r=new y.FM):v!==void 0&&v===s?(o(v,me[m.trim()]??"failed",Number(k),r.toString()),s=null):r.add(a)}return{tests:n,running:s}}function fe(e,t,n,s,r){const o=e.indexOf("."),a={file:null,suite:e.slice(0,o),name:e.slice(o+1)},f=t==="failed"?(0,y.g5)(Ae(s,r),r):null;return{identity:a,status:t,durationMs:n,failure:f}}function Ae(e,t){const n=he.exec(e);if(n===null)return{type:null,message:e,stack:null,location:null};const[,s="",r]=n;return{type:null,message:e.slice(e.indexOf(`
`,n.index)+1).split(/^\[ {2}FAILED/m,1)[0]??"",stack:e,location:{file:(0,y.iZ)(s,t),line:Number(r)}}}var Oe=g(93759);const Le=99999,Ve={name:"googletest",orders:["as-is","shuffled"],recognise:e=>{const t=e.invocations.find(n=>ge(n,e));return t===void 0?null:{invocation:t}},prepare:e=>({commandLine:e.commandLine,env:{GTEST_OUTPUT:`xml:${e.reportDir}/`,...Pe(e)}}),seedKnob:async({stdoutLog:e})=>(await(0,T.HR)(e,/^Note: Randomizing tests' orders with a seed of /,1)).length>0?"GTEST_RANDOM_SEED":null,read:Je,replay:Pt};function Pe({seed:e,order:t}){const n={GTEST_RANDOM_SEED:String(1+(e-1)%Le)};return t==="shuffled"?{...n,GTEST_SHUFFLE:"1"}:n}function ge({words:[e="",...t]},n){if(t.some(a=>a.startsWith("--gtest_")))return!0;if(!/^[\w.+-]+$/.test(e))return!1;const s=n.commandLine.split(/[\s;&|]+/).find(a=>a.endsWith(`/${e}`));return s!==void 0&&n.readFile(s)?.includes("GTEST_OUTPUT")?!0:["","test/","tests/","unittest/","unittests/","src/test/","googletest/"].flatMap(a=>[`${a}CMakeLists.txt`,`${a}meson.build`]).some(a=>At(n.readFile(a)??"",e))}function At(e,t){const n=`\\b${t.replaceAll(/[.+]/g,"\\$&")}\\b`;return!/gtest|googletest/i.test(e)||!new RegExp(n).test(e)?!1:/test/i.test(t)||new RegExp(`\\(\\s*['"]?${n}[^)]*(gtest|gmock)`,"i").test(e)}async function Je(e){try{const{workingDirectory:t,reportDir:n,exitCode:s,timedOut:r}=e,o=(await(0,I.readdir)(n)).filter(k=>k.endsWith(".xml")).sort(),a=await(0,Oe.d)(o.map(k=>(0,h.join)(n,k)),{workingDirectory:t}),f=await Ne(e.stdoutLog,t),m=De(a.tests.map(k=>Ie(k,t)),f.tests);if(r&&f.running!==null)return{kind:"unreadable",reason:`the run timed out while ${f.running} ran`,tests:m};if(a.problem!==null)return{kind:"unreadable",reason:a.problem,tests:m};if(f.running!==null&&s!==0){const k=`the program ended with code ${s} while this test ran`;m.push(fe(f.running,"failed",null,k,t))}const v=m.length===0&&o.length===0&&s!==0;return{kind:"read",tests:m,couldNotRun:v?await Lt(e):null}}catch(t){return{kind:"unreadable",reason:`the results of GoogleTest cannot be read: ${t.message}`,tests:[]}}}function De(e,t){const n=new Set(e.map(({identity:s})=>`${s.suite}.${s.name}`));return[...e,...t.filter(({identity:s})=>!n.has(`${s.suite}.${s.name}`))]}function Ie({identity:e,failure:t,...n},s){const r=e.name.replace(/(\/\S+) \[.*\]( #\d+)?$/s,"$1$2"),o=t===null?null:Ae(t.stack??t.message,s),a=o?.location==null?t:(0,y.g5)({...o,location:o.location},s);return{...n,identity:{file:null,suite:e.suite,name:r},failure:a}}async function Lt({stderrLog:e,stdoutLog:t,exitCode:n}){return[...await(0,T.HR)(e,/\S/,4),...await(0,T.HR)(t,/\S/,2)].join(`
`).slice(0,1e3)||`the program ended with code ${n} and ran no tests`}function Pt({commandLine:e,seed:t,order:n,test:s}){const r=s?.name.replace(/ #\d+$/,""),o=s===null?{}:{GTEST_FILTER:`${s.suite}.${r}`},a={TEST_SEED:String(t),...n==="shuffled"?Pe({seed:t,order:n}):{},...o};return{commandLine:(0,O.sO)(a,e),selectsTest:s!==null}}const _e="ctest.xml",je={name:"ctest",orders:["as-is"],recognise:e=>{const t=e.invocations.find(({words:n})=>n[0]==="ctest"||Dt(n));return t===void 0?null:{invocation:t}},prepare:Ze,seedKnob:async()=>null,read:ze,replay:Ct};function Dt(e){return(e[0]??"")!=="cmake"||!e.includes("--build")?!1:e.some((n,s)=>/^(test|RUN_TESTS)$/.test(n)&&/^(--target|-t)$/.test(e[s-1]??""))}function Xe(e,t,n){return t.words[0]==="ctest"?(0,O.$I)(e,t,n):null}function Ze(e){return{commandLine:Xe(e.commandLine,e.recognition.invocation,["--output-junit",(0,h.join)(e.reportDir,_e)])??e.commandLine,env:{CTEST_OUTPUT_ON_FAILURE:"1",...Pe(e)}}}async function ze(e){try{const t=await Qe(e.stdoutLog),s=(await(0,Oe.d)([(0,h.join)(e.reportDir,_e)],{workingDirectory:e.workingDirectory})).tests.map(a=>Mt(a,e.workingDirectory)),r=s.length>0?jt(s,t):t;if(e.timedOut)return{kind:"unreadable",reason:"the run timed out before ctest was through",tests:r};const o=r.length===0&&e.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await qe(e):null}}catch(t){return{kind:"unreadable",reason:`the results of ctest cannot be read: ${t.message}`,tests:[]}}}const It=/^\s*(?:\d+\/\d+ )?Test\s+#\d+: (.+?) \.{2,}\s*(.*?)\s+(\d+\.\d+) sec/;async function Qe(e){const t=[];if(e===null)return t;for await(const n of(0,T.OG)(e)){const[,s,r="",o]=It.exec(n)??[];if(s===void 0)continue;const a=r==="Passed"?"passed":/Skipped|Disabled/.test(r)?"skipped":"failed",f={type:null,message:r.replaceAll("*"," ").trim(),stack:null,location:null},m=Math.round(Number(o)*1e3);t.push({identity:{file:null,suite:null,name:s},status:a,durationMs:m,failure:a==="failed"?f:null})}return(0,b.JN)(t)}function jt(e,t){const n=new Map(t.filter(({status:s})=>s==="flaky").map(s=>[s.identity.name,s.failure]));return e.map(s=>{const r=n.get(s.identity.name);return s.status==="passed"&&r!=null?{...s,status:"flaky",failure:r}:s})}function Mt(e,t){if(e.failure?.stack==null)return e;const n=Ae(e.failure.stack,t);return n.location===null?{...e,failure:{...e.failure,message:Ft(e.failure.stack)}}:{...e,failure:(0,y.g5)(n,t)}}function Ft(e){return e.trimEnd().split(`
`).at(-1)??e}async function qe({stdoutLog:e,stderrLog:t,exitCode:n}){return[...await(0,T.HR)(t,/\S/,4),...await(0,T.HR)(e,/error/i,4)].join(`
`).slice(0,1e3)||`ctest ended with code ${n} and ran no tests`}function Ct({commandLine:e,recognition:t,seed:n,test:s}){const r=s?.name.replace(/ #\d+$/,"").replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"),o=r===void 0?null:Xe(e,t.invocation,["-R",`^${r}$`,"--output-on-failure"]);return{commandLine:(0,O.sO)({TEST_SEED:String(n)},o??e),selectsTest:o!==null}}const et="FLAKY_DETECTOR_GO_REPORT",ye="FLAKY_DETECTOR_GO_SHUFFLE",Me="FLAKY_DETECTOR_GO_SEED",tt=`#!/bin/sh
case "$1" in *.test) ;; *) exec "$@" ;; esac
report=$(mktemp "$${et}/XXXXXXXX") || exec "$@"
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
    -test.shuffle=on) echo "$${Me}" >"$report.shuffled"; word=-test.shuffle=$${Me} ;;
  esac
  set -- "$@" "$word"
done
if [ -n "$${ye}" ]; then
  echo "$${ye}" >"$report.shuffled"
  set -- -test.shuffle="$${ye}" "$@"
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
`,Ht=16e3,Ut=/^\s*=== (RUN|PAUSE|CONT|NAME) {1,3}(.*)$/,Wt=/^\s*--- (PASS|FAIL|SKIP): (\S.*) \((\d+(?:\.\d+)?)s\)$/,Yt=/^(panic: |fatal error: |SIG[A-Z]+: |unexpected fault address )/,nt={PASS:"passed",FAIL:"failed",SKIP:"skipped"};class Fe{tests=new Map;crash=new y.FM(Ht);preamble=new y.FM;failed=[];crashed=!1;current=null;add(t){const n=t.indexOf("");n>0&&this.text(t.slice(0,n));const s=n<0?t:t.slice(n+1);this.event(s)||this.text(s)}result(){return{tests:this.tests,failed:this.failed,preamble:this.preamble.toString(),crash:this.crash.toString()}}event(t){const n=Ut.exec(t);if(n!==null)return this.moved(n[1]??"",n[2]??""),!0;const s=Wt.exec(t);return s===null?!1:(this.ended(this.test(s[2]??""),nt[s[1]],Number(s[3])),!0)}ended(t,n,s){n==="failed"&&this.failed.push(t.name),t.state=this.failed.includes(t.name)?"failed":n,t.durationMs=Math.round(s*1e3),this.current=t}moved(t,n){this.current=n===""?null:this.test(n),!(this.current===null||t==="NAME")&&this.current.state!=="failed"&&(this.current.state=t==="PAUSE"?"paused":"unfinished")}text(t){Yt.test(t)&&(this.crashed=!0),this.crashed?this.crash.add(t):(this.current?.output??this.preamble).add(t.replace(/^ {4}/,""))}test(t){const n=this.tests.get(t);if(n!==void 0)return n;const s={name:t,state:"unfinished",durationMs:null,output:new y.FM};return this.tests.set(t,s),s}}var re=g(94942);function st(e){const{test:t}=e;return{commandLine:rt(t===null?null:Gt(t.name),t?.suite??null,e),selectsTest:t!==null}}function Kt(e){const t=e.tests.map(({name:n})=>ot(n.split("/")[0]??n));return rt(`^(${[...new Set(t)].join("|")})$`,e.tests[0]?.suite??null,e)}function rt(e,t,n){const{invocation:s}=n.recognition,r=n.order==="shuffled"||s.words.includes("-shuffle=on"),o=[...e===null?[]:[`-run=${e}`],...r?[`-shuffle=${n.seed}`]:[],"-count=1"],a=Bt(n.commandLine,t),f={TEST_SEED:String(n.seed)},v=s.words[0]==="go"&&!s.words.includes("-args")?(0,O.$I)(a,s,o):null;return v===null?(0,O.sO)({...f,GOFLAGS:o.join(" ")},a):(0,O.sO)(f,v)}function Gt(e){return e.split("/").map(t=>`^${ot(t)}$`).join("/")}function ot(e){return e.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function Bt(e,t){return t===null?e:e.replace(/(^|\s)\.\/\.\.\.(?=\s|$)/,(n,s)=>`${s}${(0,re.Z)(t)}`)}function Ce(e,t){const n=e.exitCode===null?new Set:at(e.output),s=new Set([...e.output.tests.values()].filter(o=>o.state==="failed").map(o=>o.name));for(const o of n)s.add(o);const r=[];for(const o of e.output.tests.values()){const a=s.has(o.name)?"failed":Vt(o);if(a===null||a==="failed"&&it(s,o.name))continue;const f=a==="failed"?(0,y.g5)(Jt(o,e,t),t):null,m={file:null,suite:e.path,name:(0,b.HD)(o.name,t)};r.push({identity:m,status:a,durationMs:o.durationMs,failure:f})}return r}function Vt(e){return e.state==="unfinished"||e.state==="paused"?null:e.state}function it(e,t){for(const n of e)if(n.startsWith(`${t}/`))return!0;return!1}function at(e){const t=[...e.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),n=t.filter(r=>!it(t,r));if(lt(e)!==null)return new Set;if(/^panic: test timed out after /.test(e.crash)){const r=new Set([...e.crash.matchAll(/^\t\t(\S+) \(/gm)].map(o=>o[1]));return new Set(n.filter(o=>r.has(o)))}const s=n.filter(r=>ut(e.crash,r));return s.length===1?new Set(s):n.length===1?new Set(n):new Set}function lt(e){const t=e.failed.at(-1);return t===void 0||!/ \[recovered/.test(e.crash)?null:e.failed.findLast(n=>n.startsWith(`${t}/`)&&ut(e.crash,n))??t}function ut(e,t){const[n]=t.split("/",1);return e.includes(`.${n}(`)||e.includes(`.${n}.`)}function Jt(e,t,n){const{crash:s}=t.output,r=e.output.toString(),o={type:null,message:r,stack:null,location:ct(r,t.directory,n)};if(e.state==="failed"&&lt(t.output)!==e.name)return o;if(s==="")return{...o,message:`${r}
the test binary ended with code ${t.exitCode} while this test ran`};const[a=""]=s.split(`
`,1);return{type:"panic",message:a.replace(/ \[recovered.*\]$/,""),stack:s.slice(a.length),location:Xt(s,n)??o.location}}function ct(e,t,n){for(const[,s="",r]of e.matchAll(/^\s*([^\s:]+\.go):(\d+): /gm)){if(s==="testing.go")continue;const o=s.startsWith("/")?s:`${t}/${s}`;return{file:(0,y.iZ)(o,n),line:Number(r)}}return null}function Xt(e,t){for(const[,n="",s]of e.matchAll(/^\t(\/[^\n]+\.go):(\d+)(?: |$)/gm)){const r=(0,y.iZ)(n,t);if(!r.startsWith("/"))return{file:r,line:Number(s)}}return null}const Te="go-exec.sh",Zt={name:"go",orders:["as-is","shuffled"],supportFiles:{[Te]:tt},recognise:e=>{const t=e.invocations.find(Z);return t===void 0?null:{invocation:t}},prepare:He,seedKnob:async({reportDir:e})=>(await(0,I.readdir)(e).catch(()=>[])).some(n=>n.endsWith(".shuffled"))?"go test's -shuffle":null,read:dt,replay:e=>st(e),chosen:{order:"own",meet:(e,t)=>e.suite===t.suite,line:Kt}};function Z({words:e}){return e[0]==="gotestsum"||e[0]==="richgo"?!0:e[0]==="go"&&(e[1]==="test"||e[1]==="-C"&&e[3]==="test")}function He(e){const t=(0,h.join)(e.supportDir,Te),n=["-count=1",e.env.GOFLAGS,`"-exec=sh '${t}'"`];return{commandLine:e.commandLine,env:{GOFLAGS:n.filter(Boolean).join(" "),[et]:e.reportDir,[Me]:String(e.seed),[ye]:e.order==="shuffled"?String(e.seed):""}}}async function dt(e){try{const t=await ft(e),n=t.flatMap(r=>Ce(r,e.workingDirectory)),s=t.find(r=>r.exitCode===null);return s!==void 0?{kind:"unreadable",reason:`the output of ${s.path} breaks off: ${qt(e,s)}`,tests:n}:n.length>0||e.exitCode===0?{kind:"read",tests:n,couldNotRun:null}:t.length===0?await en(e):{kind:"read",tests:n,couldNotRun:Qt(t)}}catch(t){return{kind:"unreadable",reason:`the report of go test cannot be read: ${t.message}`,tests:[]}}}async function ft({reportDir:e,timedOut:t}){const n=[];for(const s of await(0,I.readdir)(e)){if(!s.endsWith(".log"))continue;const r=await zt((0,h.join)(e,s));n.push(t&&(r.exitCode??0)>128?{...r,exitCode:null}:r)}return n.sort((s,r)=>s.path<r.path?-1:1)}async function zt(e){const t=[],n=new Fe;for await(const a of(0,T.OG)(e))t.length<2?t.push(a):n.add(a);const s=await(0,I.readFile)(e.replace(/log$/,"exit"),"utf8").catch(()=>null),[r="",o=""]=t;return{path:r,directory:o,exitCode:s===null?null:Number(s),output:n.result()}}function Qt(e){const t=e.find(r=>r.exitCode!==0);if(t===void 0)return null;const{preamble:n,crash:s}=t.output;return`${t.path} ended with code ${t.exitCode} before its first test: ${`${n}
${s}`.trim().slice(0,1e3)}`}function qt(e,t){const n=[...t.output.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),s=n.length===0?"":` while ${n.slice(-3).join(", ")} ran`;return`${e.timedOut?"the run timed out":"the run was stopped"}${s}`}async function en(e){if((await(0,T.HR)(e.stdoutLog,/^(ok {2}\t|\s*--- (PASS|FAIL))/,1)).length>0)return{kind:"unreadable",reason:"go test ran without our -exec script: does the command set -exec or GOFLAGS itself?",tests:[]};const n=await(0,T.HR)(e.stdoutLog,/\[(build|setup) failed\]/,5),s=await(0,T.HR)(e.stderrLog,/^(?!# |go: downloading |make)\S/,5),r=[...n,...s].join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:r||`go test ended with code ${e.exitCode} and ran no tests`}}function Ee(e,t){const n={"junit.jupiter.execution.order.random.seed":String(e)};return t!=="shuffled"?n:{...n,"junit.jupiter.testmethod.order.default":"org.junit.jupiter.api.MethodOrderer$Random","junit.jupiter.testclass.order.default":"org.junit.jupiter.api.ClassOrderer$Random"}}var Ue=g(73024);async function pt(e,t){const n=await tn(e,t),{tests:s,problem:r}=n;if(r!==null)return{kind:"unreadable",reason:r,tests:s};if(t.timedOut)return{kind:"unreadable",reason:`the run timed out: ${e.name} reports a class only when it is through`,tests:s};const o=await(0,T.HR)(t.stdoutLog,/The forked VM terminated|There was a timeout or other error in the fork/,1),a=s.length===0&&t.exitCode!==0&&o.length===0;return{kind:"read",tests:s,couldNotRun:a?await rn(e,t):null}}async function tn(e,{reportFiles:t,workingDirectory:n}){const s=new Map;for(const a of[...t].sort()){const f=a.replace(e.buildFolder,"");s.set(f,[...s.get(f)??[],a])}const r=[],o=[];for(const[a,f]of s){const m=await(0,Oe.d)(f,{workingDirectory:n}),v=sn(a,n);for(const k of m.tests)r.push(ht(k,v(k.identity.suite??"")));m.problem!==null&&o.push(m.problem)}return{tests:(0,b.iF)(r),problem:o.length===0?null:o.slice(0,3).join("; ")}}const nn=["java","kotlin","groovy","scala"].map(e=>({folder:e,extension:e==="kotlin"?"kt":e}));function sn(e,t){const n=new Map,s=r=>{for(const o of["test","integrationTest"])for(const{folder:a,extension:f}of nn){const m=(0,h.join)(e,"src",o,a,`${r.replaceAll(".","/")}.${f}`);if((0,Ue.existsSync)(m))return(0,y.iZ)(mt(m),t)}return null};return r=>{const[o=""]=r.split("$",1);if(!/^[\p{L}\w.]+$/u.test(o))return null;const a=n.has(o)?n.get(o)??null:s(o);return n.set(o,a),a}}function mt(e){return e.replace(/^\/proc\/\d+\/root(?=\/)/,"")}function ht(e,t){if(t===null)return e;const n={...e.identity,file:t};if(e.failure===null)return{...e,identity:n};const r=[...(e.failure.stack??"").matchAll(/\(([^():\n]+):(\d+)\)/g)].find(([,o])=>o===t.split("/").at(-1))?.[2];return{...e,identity:n,failure:{...e.failure,location:r===void 0?null:{file:t,line:Number(r)}}}}async function rn(e,{stdoutLog:t,stderrLog:n,exitCode:s}){return[...await(0,T.HR)(t,e.errorLine,5),...await(0,T.HR)(n,e.errorLine,5)].join(`
`).slice(0,1e3)||`${e.name} ended with code ${s} and ran no tests`}const We="flaky-detector.init.gradle",on=`
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
`,ke={name:"Gradle",buildFolder:/\/build\/test-results\/.*$/,errorLine:/^(e: |\* What went wrong:|> |.*: error: |Execution failed|Task .* not found)/},gt={name:"gradle",orders:["as-is","shuffled"],supportFiles:{[We]:on},reportFiles:"**/build/test-results/**/TEST-*.xml",recognise:e=>{const t=e.invocations.find(an);return t===void 0?null:{invocation:t}},prepare:ln,seedKnob:async()=>null,read:e=>pt(ke,e),replay:un};function an({words:[e="",...t]}){const n=/^([:\w-]*:)?(\w*[tT]est\w*|check|build)$/;return(e==="gradle"||e==="gradlew")&&t.some(s=>n.test(s))}function _t({seed:e,order:t,supportDir:n}){const s=Object.entries(Ee(e,t)).map(([o,a])=>`${o}=${a}`);return[...["--init-script",(0,h.join)(n,We)],`-PTEST_SEED=${e}`,`-PflakyDetectorProperties=${s.join(",")}`]}function ln(e){const t=e.env.ATTEMPT===void 0?[]:[`-PATTEMPT=${e.env.ATTEMPT}`];return{commandLine:(0,O.$I)(e.commandLine,e.recognition.invocation,[..._t(e),...t])??e.commandLine,env:{}}}function un(e){const{commandLine:t,recognition:n,seed:s,test:r}=e,[o=""]=(r?.name??"").split(/[([{ ]/,1),a=r===null?[]:["--tests",[r.suite,o].filter(Boolean).join(".")],f=(0,O.$I)(t,n.invocation,[...a,..._t(e)]);return{commandLine:(0,O.sO)({TEST_SEED:String(s)},f??t),selectsTest:f!==null&&r!==null}}function yt(e,{directory:t="."},{readFile:n}){for(let s=t;;s=h.posix.dirname(s)){const r=n(h.posix.join(s,"node_modules",e,"package.json")),o=/"version"\s*:\s*"(\d[^"]*)"/.exec(r??"")?.[1];if(o!==void 0)return o;if(s==="."||s==="/"||s.startsWith(".."))return null}}function xe(e,t,n=0){const[s=Number.POSITIVE_INFINITY,r=0]=(e??"").split(".").map(Number).filter(Number.isFinite);return e===void 0||s>t||s===t&&r>=n}const cn=/(?:\(|@|\bat |❯ )((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?\s*$/;function Tt(e,t,n){const r=(e??"").split(`
`).flatMap(o=>{const[,a,f]=cn.exec(o)??[];return a===void 0||Number(f)<1?[]:[{file:(0,y.iZ)(a.replace(/^file:\/\//,""),n),line:Number(f)}]}).filter(o=>!/^(\/|node:|[a-z]+:)|(^|\/)node_modules\//.test(o.file));return r.find(o=>o.file===t)??r[0]??null}async function Ye(e,t,n){const s=t.timedOut?n.tests:[...n.tests,...n.brokenFiles],r=t.timedOut||t.exitCode===0||t.exitCode>128;if(t.timedOut||!n.complete&&(r||s.length>0)){const f=t.timedOut?"the run timed out":`the process ended (code ${t.exitCode})`;return{kind:"unreadable",reason:`the report of ${e} breaks off: ${f}`,tests:s}}if(!n.started)return dn(e,t);if(n.tests.length>0||t.exitCode===0)return{kind:"read",tests:s,couldNotRun:null};const o=n.brokenFiles[0],a=o===void 0?await i(e,t):`${o.identity.file??"a file"} could not be run: ${o.failure?.message??""}`;return{kind:"read",tests:s,couldNotRun:(0,y.Mm)(a)}}async function dn(e,t){if(t.exitCode===0||t.exitCode>128){const n=t.exitCode===0?"does the command replace NODE_OPTIONS or the reporters?":`code ${t.exitCode}`;return{kind:"unreadable",reason:`${e} wrote no report: ${n}`,tests:[]}}return{kind:"read",tests:[],couldNotRun:await i(e,t)}}async function i(e,t){const n=[...await(0,T.HR)(t.stderrLog,/\S/,8),...await(0,T.HR)(t.stdoutLog,/^(?!> )\S/,4)],s=`${e} ended with code ${t.exitCode} and ran no tests`;return(0,y.Mm)(n.length===0?s:`${s}: ${n.join(`
`)}`)}const l=64*1024*1024,u="(the file itself)";async function c(e,t){try{const n=await p(t),s=n.flatMap(r=>r.tests);return await Ye(e,t,{tests:(0,b.iF)(E(s)),brokenFiles:n.flatMap(r=>r.brokenFiles),started:n.length>0,complete:n.every(r=>r.complete)})}catch(n){return{kind:"unreadable",reason:`the report of ${e} cannot be read: ${n.message}`,tests:[]}}}async function d(e){return(await p(e).catch(()=>[])).find(({knob:n})=>n!==null)?.knob??null}async function p(e){const t=[];for(const n of(await(0,I.readdir)(e.reportDir)).sort())n.endsWith(".ndjson")&&t.push(await _((0,h.join)(e.reportDir,n),e));return t}function E(e){const t=({identity:n})=>n.file??"";return[...e].sort((n,s)=>t(n)<t(s)?-1:t(n)>t(s)?1:0)}async function _(e,{workingDirectory:t}){const{decodeRecordingLine:n}=await Promise.all([g.e(798),g.e(940)]).then(g.bind(g,95940)),s=[],r=[];let o=!1,a=null;const f=(await(0,I.stat)(e)).size>l;let m=0;for await(const v of(0,T.OG)(e)){if(m+=v.length,m>l)break;const k=n(v);if(k?.kind==="begin"&&(a??=k.knob),k?.kind==="end"&&(o=!f),k?.kind==="broken-file"&&r.push(M(k,t)),k?.kind!=="test")continue;const G=N(k,t),ue=k.again?s.pop():void 0;s.push(...(0,b.r0)(ue===void 0?[G]:[ue,G]))}return{knob:a,tests:s,brokenFiles:r,complete:o}}function N(e,t){const n=ee(e.file,t),s=e.suite.join(" > "),r=n===null||e.line===null?null:{file:n,line:e.line},o=e.status==="failed"||e.status==="flaky";return{identity:{file:n,suite:s===""?null:(0,b.HD)(s,t),name:(0,b.HD)(e.name,t)},status:e.status,durationMs:e.ms,failure:o?le(e.failure,r,n,t):null}}function M(e,t){const n=ee(e.file,t);return{identity:{file:n,suite:null,name:u},status:"failed",durationMs:null,failure:le(e.failure,null,n,t)}}function ee(e,t){return e===null||e===""?null:(0,b.HD)((0,y.iZ)(e.replace(/^file:\/\//,""),t),t)}function le(e,t,n,s){const{type:r,message:o,stack:a}=e??{type:null,message:"",stack:null},f=Tt(a,n,s)??t;return(0,y.g5)({type:r,message:o,stack:a,location:f},s)}const Q=64*1024*1024,we={passed:"passed",failed:"failed",pending:"skipped",skipped:"skipped",todo:"skipped",disabled:"skipped"};async function de(e){const n=(await(0,I.readdir)(e.reportDir).catch(()=>[])).filter(s=>/^jest(-\d+)?\.json$/.test(s)).map(s=>(0,h.join)(e.reportDir,s));if(n.length===0)return Ye("jest",e,{tests:[],brokenFiles:[],started:!1,complete:!0});try{const s=(await Promise.all(n.map(bs))).flat().sort((o,a)=>o.name<a.name?-1:o.name>a.name?1:0),{workingDirectory:r}=e;return await Ye("jest",e,{tests:(0,b.iF)(s.flatMap(o=>$s(o,r))),brokenFiles:s.filter(ks).map(o=>xs(o,r)),started:!0,complete:!0})}catch(s){return Os(s.message)}}async function bs(e){const{size:t}=await(0,I.stat)(e);if(t>Q)throw new Error(`it has ${t} bytes, over the limit of ${Q}`);const{decodeJestReport:n}=await Promise.all([g.e(798),g.e(788)]).then(g.bind(g,35788));return n(await(0,I.readFile)(e,"utf8"))}function Os(e){return{kind:"unreadable",reason:`the report of jest cannot be read: ${e.slice(0,500)}`,tests:[]}}function ks({status:e,assertionResults:t}){return e==="failed"&&!t.some(n=>n.status==="failed")}function xs(e,t){const n=bn(e,t),[s,r]=Sn(fn(e.message));return{identity:{file:n,suite:null,name:u},status:"failed",durationMs:null,failure:(0,y.g5)({type:s,message:r,stack:fn(e.message),location:null},t)}}function $s(e,t){const n=bn(e,t);return e.assertionResults.flatMap(s=>{const r=vs(s);if(r===void 0)return[];const o=s.ancestorTitles.join(" > "),a={file:n,suite:o===""?null:(0,b.HD)(o,t),name:(0,b.HD)(s.title,t)},m=r==="failed"||r==="flaky"?Rs(s,n,t):null;return[{identity:a,status:r,durationMs:s.duration,failure:m}]})}function vs({status:e,invocations:t}){return e==="passed"&&t>1?"flaky":Object.hasOwn(we,e)?we[e]:void 0}function Rs(e,t,n){const s=fn(e.failureMessages[0]??e.retryReasons[0]??""),[r,o]=Sn(s),a=e.status==="passed"?`failed at first, passed in try ${e.invocations}`:"",f=e.location===null?null:{file:t,line:e.location.line},m=Tt(s,t,n)??f;return(0,y.g5)({type:r,message:o||a,stack:s,location:m},n)}function Sn(e){const t=e.split(/\n\s+at /)[0]??"",[,n=null,s=t]=/^(\w*(?:Error|Exception)): (.*)$/s.exec(t)??[];return[n,s]}function bn({name:e},t){return(0,b.HD)((0,y.iZ)(e,t),t)}function fn(e){return e.replaceAll(/\u001b\[[0-9;]*m/g,"")}function Ns(e){return/[\s"\\]/.test(e)?`"${e.replaceAll(/["\\]/g,"\\$&")}"`:e}function On(e,t){return[e?.trim()??"",...t.map(Ns)].filter(n=>n!=="").join(" ")}const Et="more-arguments.cjs",pn="FLAKY_DETECTOR_MORE_ARGUMENTS",mn=`'use strict';
const given = process.env.${pn};
const MAIN_FILES = {
  jest: /[\\\\/](jest|jest-cli)[\\\\/]bin[\\\\/]jest\\.js$|[\\\\/](react-scripts|@craco[\\\\/]craco)[\\\\/]scripts[\\\\/]test\\.js$/,
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
    delete process.env.${pn}; // a program that the tests start is their own business
    const end = process.argv.indexOf('--');
    const own = words.map((word) => word.replace('{pid}', String(process.pid)));
    process.argv.splice(end < 0 ? process.argv.length : end, 0, ...own);
  }
}
`;function hn([e,...t]){if(e===void 0)return null;if(t.length===0)return e.words.includes("--")?{...e,extend:"none"}:e;const{directory:n,...s}=e;return{...t.every(o=>o.directory===n)?e:s,extend:"none"}}function $e(e,t,{supportDir:n,env:s}){return{NODE_OPTIONS:On(s.NODE_OPTIONS,[`--require=${(0,h.join)(n,Et)}`]),[pn]:JSON.stringify({program:e,words:t})}}const As=/[\\'"`^]/;function Se(e){return e.replaceAll(/[.*+?()[{}|$\\'"`^]/g,t=>As.test(t)?".":`[${t}]`)}function kn(e){return Se(e).replaceAll("[.]",".")}function wt(e){return e.length===1?e[0]??"":`(${e.join("|")})`}const xn="( >)? ";function St(e){const t=e.findIndex(a=>a.includes("…"));if(t>=0){const[a=""]=e[t]?.split("…")??[];return`^${[...e.slice(0,t),a].map(Se).join(xn)}`}const n=e.at(-1)??"",s=n.replace(/ #\d+$/,""),r=n.slice(s.length),o=`${Se(s)}${r===""?"":`(${Se(r)})?`}`;return`^${[...e.slice(0,-1).map(Se),o].join(xn)}$`}const Ls="jest.json",Ps="jest-{pid}.json",$n={jest:null,"jest-cli":null,"react-scripts":"test",craco:"test"},Ds={name:"jest",orders:["as-is","shuffled"],supportFiles:{[Et]:mn},recognise:e=>{const t=e.invocations.filter(Is),n=hn(t);if(n===null)return null;const s=yt("jest",t[0]??n,e);return s===null?{invocation:n}:{invocation:n,version:s}},prepare:js,seedKnob:Ms,read:de,replay:Fs,chosen:{order:"own",meet:(e,t)=>e.file!==null&&e.file===t.file,line:Cs}};function Is({words:e}){const[t="",n]=e;if(!Object.hasOwn($n,t))return!1;const s=$n[t];return(s===null||s===n)&&!be(e,"--outputFile","--listTests","--showConfig","--init")}function be(e,...t){return e.some(n=>t.includes(n.split("=")[0]??""))}function js(e){const{commandLine:t,reportDir:n}=e,{invocation:s}=e.recognition,r=[...be(s.words,"--json")?[]:["--json"],`--outputFile=${(0,h.join)(n,s.extend==="none"?Ps:Ls)}`,...be(s.words,"--testLocationInResults")?[]:["--testLocationInResults"],...vn(e)],o=(0,O.$I)(t,s,r);return o===null?{commandLine:t,env:$e("jest",r,e)}:{commandLine:o,env:{}}}function vn({recognition:e,order:t,seed:n}){const{version:s,invocation:r}=e;if(s===void 0||!xe(s,29,2))return[];const o=t==="shuffled"&&xe(s,29,5),a=o||!be(r.words,"--seed")?[`--seed=${n}`]:[];return o&&!be(r.words,"--randomize")?[...a,"--randomize"]:a}async function Ms({stderrLog:e}){return(await(0,T.HR)(e,/^Seed:\s+-?\d+/,1)).length>0?"jest's --seed":null}function Fs(e){const{test:t,recognition:n}=e,s=t!==null&&!Rn(n.invocation),r=s?An([t],n.invocation):[];return{commandLine:Nn(r,e),selectsTest:s}}function Cs(e){const{tests:t,recognition:n}=e;return Rn(n.invocation)||t.some(({name:s})=>s===u)?null:Nn(An(t,n.invocation),e)}function Rn({words:e}){return be(e,"-t","--testNamePattern")}function Nn(e,t){const{recognition:n,commandLine:s,supportDir:r}=t,{invocation:o}=n,a=[...vn(t),...e],f=(0,O.$I)(s,o,a),m=f===null?$e("jest",a,{supportDir:r,env:{}}):{};return(0,O.sO)({TEST_SEED:String(t.seed),...m},f??s)}function An(e,{words:t,directory:n=".",extend:s}){const[{file:r,name:o}={file:null,name:""}]=e,a=e.map(k=>St([...k.suite?.split(" > ")??[],k.name])),f=o===u?["--ci"]:["-t",wt(a)],m=s==="none"?["--passWithNoTests",...f]:f;if(r===null)return m;const v=h.posix.relative(n,r);return[...m,be(t,"--runTestsByPath")?v:kn(v)]}const Ln="FLAKY_DETECTOR_MINITEST_REPORT",Pn="FLAKY_DETECTOR_MINITEST_SHUFFLE",Hs=`# frozen_string_literal: true

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
    folder = ENV['${Ln}'].to_s
    reporter << FlakyDetector::MinitestReporter.new(folder) if File.directory?(folder)
    return unless ENV['${Pn}'] == '1'

    shuffled = Module.new { def test_order = :random }
    ObjectSpace.each_object(Minitest::Test.singleton_class) { |suite| suite.singleton_class.prepend(shuffled) }
  end
end
`;async function Dn(e,t){try{const n=await jn(t.reportDir),s=n.flatMap(({tests:a})=>a.map(f=>Ys(f,t.workingDirectory))),r=(0,b.iF)(s);if(n.some(({ended:a})=>!a)){const a=t.timedOut?"the run timed out":"its process was ended";return{kind:"unreadable",reason:`the results of ${e} break off after ${r.length} tests: ${a}`,tests:r}}const o=n.length===0&&t.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Gs(e,t):null}}catch(n){return{kind:"unreadable",reason:`the results of ${e} cannot be read: ${n.message}`,tests:[]}}}async function In(e){return(await jn(e.reportDir).catch(()=>[])).some(({knob:n})=>n)}async function jn(e){const t=[],n=(await(0,I.readdir)(e)).filter(s=>s.endsWith(".ndjson")).sort();for(const s of n)t.push(await Us((0,h.join)(e,s)));return t}async function Us(e){const t=[];let[n,s]=[!1,!1];for await(const r of(0,T.OG)(e)){const o=Ws(r);if(o===null)break;"knob"in o?n||=o.knob:"ended"in o?s=!0:t.push(o)}return{tests:t,knob:n,ended:s}}function Ws(e){try{return JSON.parse(e)}catch{return null}}function Ys(e,t){const n=r=>(0,b.HD)(r,t),s=e.status==="failed"||e.status==="flaky";return{identity:{file:e.file===null?null:(0,y.iZ)(e.file,t),suite:e.suite===""?null:n(e.suite),name:n(e.name)},status:e.status,durationMs:Math.round(e.seconds*1e3),failure:s?(0,y.g5)(Ks(e,t),t):null}}function Ks({type:e,message:t,backtrace:n=[]},s){const r=n.filter(f=>!/\/gems\/|^<internal:|\/bin\/(rspec|rake|bundle):/.test(f)),[o]=r.flatMap(f=>{const[,m="",v]=/^(.+?):(\d+)(?::in |$)/.exec(f)??[],k=(0,y.iZ)(m,s);return v===void 0||k.startsWith("/")?[]:[{file:k,line:Number(v)}]}),a=(r.length>0?r:n).join(`
`);return{type:e??null,message:t??"",stack:a,location:o??null}}async function Gs(e,{stdoutLog:t,stderrLog:n,exitCode:s}){const r=/(error|cannot load|not find|invalid option|undefined|No such)/i;return[...await(0,T.HR)(n,r,4),...await(0,T.HR)(t,r,4)].join(`
`).slice(0,1e3)||`${e} ended with code ${s} and ran no tests`}const Bs={name:"minitest",orders:["as-is","shuffled"],supportFiles:{"minitest/flaky_detector_plugin.rb":Hs},recognise:e=>{const t=e.invocations.find(n=>Vs(n,e));return t===void 0?null:{invocation:t}},prepare:({commandLine:e,env:t,seed:n,order:s,reportDir:r,supportDir:o})=>({commandLine:e,env:{SEED:String(n),RUBYLIB:[o,t.RUBYLIB].filter(Boolean).join(":"),[Ln]:r,[Pn]:s==="shuffled"?"1":""}}),seedKnob:async e=>await In(e)?"Minitest's SEED":null,read:Js,replay:Xs};function Vs({words:e},t){const[n="",...s]=e;return n==="minitest"||n==="m"?!0:n==="rails"||n==="bin/rails"?/^test\b/.test(s[0]??""):n==="rake"?(s.find(o=>!o.startsWith("-"))??"test").startsWith("test"):n!=="ruby"?!1:s.filter(o=>/\.rb$/.test(o)).some(o=>/(^|[/_])test(_|s?\/|\.rb)|_test\.rb$/.test(o)||/minitest/i.test(t.readFile(o)??""))}async function Js(e){const t=await Dn("minitest",e);if(t.kind!=="read"||t.tests.length>0)return t;const[n]=await(0,T.HR)(e.stdoutLog,/^[1-9]\d* (runs|tests), \d+ assertions/,1);return n===void 0?t:{kind:"unreadable",reason:`tests ran ("${n}") but our Minitest plugin was not loaded: Minitest 6 and MT_NO_PLUGINS load none, Test::Unit has none. Let the suite write JUnit XML and set report-files.`,tests:[]}}function Xs({commandLine:e,recognition:t,seed:n,test:s}){const r={TEST_SEED:String(n),SEED:String(n)};if(s===null)return{commandLine:(0,O.sO)(r,e),selectsTest:!1};const o=s.name.replace(/ #\d+$/,""),a=`--name=${s.suite===null?o:`${s.suite}#${o}`}`,{invocation:f}=t;if(f.words[0]==="rake")return{commandLine:(0,O.sO)({...r,TESTOPTS:(0,re.Z)(a)},e),selectsTest:!0};const m=(0,O.$I)(e,f,[a]);return{commandLine:(0,O.sO)(r,m??e),selectsTest:m!==null}}const ve="FLAKY_DETECTOR_REPORT",pe="recorder.cjs",bt=`'use strict';
const { appendFileSync } = require('fs');
const { join } = require('path');

const folder = process.env.${ve};
delete process.env.${ve};

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
`,gn="mocha-hook.cjs",Ot="FLAKY_DETECTOR_MOCHA_ORDER",_n="FLAKY_DETECTOR_MOCHA_OPTIONS",Zs=`'use strict';
const Module = require('module');
let record, failure, order, seed;

// Not before mocha is there: the variables are for its process, and nyc takes our --require for its own in every process.
function begin() {
  ({ record, failure } = require('./${pe}'));
  [order, seed] = (process.env.${Ot} || '').split(':');
  delete process.env.${Ot};
  const before = process.env.${_n};
  delete process.env.${_n};
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
`,Ke="mocha",zs=["mocha","_mocha"],Qs={name:Ke,orders:["as-is","shuffled","reversed"],supportFiles:{[pe]:bt,[gn]:Zs,[Et]:mn},recognise:e=>{const t=e.invocations.filter(({words:r})=>zs.includes(r[0]??"")),n=hn(t);if(n===null)return null;const s=yt(Ke,t[0]??n,e);return s===null?{invocation:n}:{invocation:n,version:s}},prepare:qs,seedKnob:async()=>null,read:e=>c(Ke,e),replay:er,chosen:{order:"own",meet:()=>!0,line:tr}};function qs(e){const{commandLine:t,env:n,order:s,seed:r}=e,o=(0,h.join)(e.supportDir,gn),a={[ve]:e.reportDir,[Ot]:s==="as-is"?"":`${s}:${r}`};if(!xe(e.recognition.version,10,8)){const v=["--require",o],k=(0,O.$I)(t,e.recognition.invocation,v),G=k===null?$e(Ke,v,e):{};return{commandLine:k??t,env:{...a,...G}}}const f=n.MOCHA_OPTIONS??"",m=`${f} --require "${o}"`.trim();return{commandLine:t,env:{...a,MOCHA_OPTIONS:m,[_n]:f}}}function er(e){const{test:t}=e,n=t!==null&&Mn(t);return{commandLine:Fn(n?[t]:[],e),selectsTest:n}}function tr(e){const{words:t}=e.recognition.invocation;return t.some(s=>s==="--parallel"||s==="-p")||!e.tests.every(Mn)?null:Fn(e.tests,e)}function Mn({name:e}){return!/^"(before|after) (each|all)" hook/.test(e)}function Fn(e,t){const{recognition:n,commandLine:s,supportDir:r}=t,{invocation:o,version:a}=n,f={TEST_SEED:String(t.seed)},m=(0,h.join)(r,gn),v=[];t.order!=="as-is"&&(f[Ot]=`${t.order}:${t.seed}`,xe(a,10,8)?f.MOCHA_OPTIONS=`--require "${m}"`:v.push("--require",m));const k=e.map(({suite:Zo,name:zo})=>St([...Zo?.split(" > ")??[],zo]));k.length>0&&v.push("--grep",wt(k));const G=(0,O.$I)(s,o,v),ue=G===null?$e(Ke,v,{supportDir:r,env:{}}):{};return(0,O.sO)({...f,...ue},G??s)}const nr={name:"nextest",orders:["as-is"],recognise:e=>{const t=s=>(s[0]==="cargo"||s[0]==="cargo-nextest")&&s.includes("nextest")&&/\b(run|r)\b/.test(s.join(" ")),n=e.invocations.find(({words:s})=>t(s));return n===void 0?null:{invocation:n}},prepare:({commandLine:e})=>({commandLine:e,env:{NEXTEST_EXPERIMENTAL_LIBTEST_JSON:"1",NEXTEST_MESSAGE_FORMAT:"libtest-json-plus",NEXTEST_MESSAGE_FORMAT_VERSION:"0.1"}}),seedKnob:async()=>null,read:sr,replay:ar};async function sr(e){const t=[],n=new Set;try{for await(const r of rr(e.stdoutLog)){const o=r.name.replace(/#\d+$/,"");r.event==="started"?n.add(o):n.delete(o)&&t.push(or(r,e.workingDirectory))}}catch(r){return{kind:"unreadable",reason:`the JSON of cargo nextest cannot be read: ${r.message}`,tests:t}}return n.size>0?{kind:"unreadable",reason:`the output of cargo nextest breaks off while ${[...n].slice(0,3).join(", ")} ran`,tests:t}:t.length===0&&e.exitCode!==0?await ir(e):{kind:"read",tests:t,couldNotRun:null}}async function*rr(e){if(e!==null)for await(const t of(0,T.OG)(e)){if(!t.startsWith('{"type":"test","event":"'))continue;const n=JSON.parse(t);typeof n.name=="string"&&(yield n)}}function or(e,t){const[,n="",s="",r="",o]=/^(.*)::([^:$]*)\$(.*?)(?:#(\d+))?$/.exec(e.name)??[],a=s===n.replaceAll("-","_")?n:`${n}::${s}`,f=o!==void 0&&o!=="1",m=e.event==="ignored"?"skipped":e.event!=="ok"?"failed":f?"flaky":"passed",v=m==="flaky"?`failed before attempt ${o}, which passed`:e.stdout??"",k=m==="failed"||m==="flaky";return{identity:{file:null,suite:a,name:r},status:m,durationMs:e.exec_time===void 0?null:Math.round(e.exec_time*1e3),failure:k?(0,y.g5)(F(v,t),t):null}}async function ir(e){if((await(0,T.HR)(e.stderrLog,/^\s+(PASS|FAIL|Summary) \[/,1)).length>0)return{kind:"unreadable",reason:"cargo nextest printed no JSON: it needs version 0.9.66 or newer and a command without --message-format",tests:[]};const n=(await(0,T.HR)(e.stderrLog,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:n||`cargo nextest ended with code ${e.exitCode} and ran no tests`}}function ar({commandLine:e,recognition:t,seed:n,test:s}){const r={TEST_SEED:String(n)},a=s===null||t.invocation.words.includes("--")?null:(0,O.$I)(e,t.invocation,["-E",lr(s.suite??"",s.name)]);return{commandLine:(0,O.sO)(r,a??e),selectsTest:a!==null}}function lr(e,t){const[n,s]=e.split("::");return[`package(=${n})`,...s===void 0?[]:[`binary(=${s})`],`test(=${t})`].join(" & ")}const Cn="node-test-reporter.mjs",yn="FLAKY_DETECTOR_NODE_OPTIONS",Tn="FLAKY_DETECTOR_NODE_TEST_OUTPUT",ur=`import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import * as reporters from 'node:test/reporters';

const { record, failure } = createRequire(import.meta.url)('./${pe}');
const silent = process.env.${Tn} === 'silent';
const seeded = /--test-random-seed\\b/.test(process.execArgv.join(' ') + process.env.NODE_OPTIONS);
const before = process.env.${yn} || '';
if (before === '') delete process.env.NODE_OPTIONS;
else process.env.NODE_OPTIONS = before;
delete process.env.${yn};
delete process.env.${Tn};

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
`;var cr=g(38037);const Hn="node-test",dr=["node","tsx"],fr=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],pr={name:Hn,orders:["as-is"],supportFiles:{[pe]:bt,[Cn]:ur},recognise:e=>{const t=e.invocations.find(n=>mr(n,e));return t===void 0?null:{invocation:t}},prepare:hr,seedKnob:d,read:e=>c(Hn,e),replay:gr,chosen:{order:"own",meet:(e,t)=>e.file!==null&&e.file===t.file,line:_r}};function mr({words:e,directory:t},{readFile:n}){if(!dr.includes(e[0]??""))return!1;const{options:s,rest:r}=kt(e);if(s.includes("--test"))return!0;const o=n(h.posix.join(t??".",r[0]??""));return o!==null&&/\b(from|require\(|import\()?\s*['"]node:test['"]/.test(o)}function kt(e){const{options:t,rest:n}=(0,cr.h)(e.slice(1),s=>fr.includes(s));return{options:t.map(({name:s})=>s),rest:n}}function hr(e){const{env:t}=e,n=[...kt(e.recognition.invocation.words).options,...(t.NODE_OPTIONS??"").split(/[\s=]+/)],s=a=>n.filter(f=>f===a).length,r=s("--test-reporter"),o=[`--test-reporter=${(0,h.join)(e.supportDir,Cn)}`,`--test-reporter-destination=${r===0?"stdout":"stderr"}`,...r>s("--test-reporter-destination")?["--test-reporter-destination=stdout"]:[],...Un(n,e.seed)];return{commandLine:e.commandLine,env:{NODE_OPTIONS:On(t.NODE_OPTIONS,o),[yn]:t.NODE_OPTIONS??"",[Tn]:r===0?"":"silent",[ve]:e.reportDir}}}function Un(e,t){return e.includes("--test-randomize")&&!e.includes("--test-random-seed")?[`--test-random-seed=${t}`]:[]}function gr(e){const{test:t,commandLine:n,seed:s,seen:r}=e,o={TEST_SEED:String(s)},a=t?.file==null?null:Wn(t.file,Yn(t,r),e);return{commandLine:(0,O.sO)(o,a??n),selectsTest:a!==null}}function _r(e){const{tests:t,seed:n,seen:s}=e,r=t[0]?.file??null;if(r===null||t.some(a=>a.name===u))return null;const o=Wn(r,[wt([...new Set(t.flatMap(a=>Yn(a,s)))])],e);return o===null?null:(0,O.sO)({TEST_SEED:String(n)},o)}function Wn(e,t,{commandLine:n,recognition:s,seed:r}){const{invocation:o}=s;if(o.words.some(ue=>/[$`]/.test(ue)))return null;const{options:a,rest:f}=kt(o.words),m=[...a.includes("--test")?[]:["--test"],...Un(a,r),...t.flatMap(ue=>["--test-name-pattern",ue])],v=Tr(n.trimEnd(),f),k=f.length===0||o.extend==="append";return(v===null||!k?null:(0,O.$I)(v,o,[...m,e]))??yr(o,[...m,h.posix.relative(o.directory??".",e)])}function yr({words:e,directory:t},n){if(e[0]!=="node")return null;const r=[...e.slice(0,e.length-kt(e).rest.length),...n].map(re.Z).join(" ");return t===void 0?r:`cd ${(0,re.Z)(t)} && ${r}`}function Tr(e,t){if(t.length===0)return e;const n=` ${t.join(" ")}`;return e.endsWith(n)?e.slice(0,-n.length):null}function Yn({file:e,suite:t,name:n},s){if(n===u)return[];const r=t?.split(" > ")??[],o=(a,f)=>s===void 0?f===0:s.some(m=>m.file===e&&m.name===a&&(m.suite??"")===r.slice(0,f).join(" > "));return[n,...r.filter(o)].map(a=>St([a]))}const Kn="playwright-reporter.cjs",Er=`'use strict';
const { record, failure } = require('./${pe}');

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
`,Gn="playwright",wr=["playwright","@playwright/test"],Sr={name:Gn,orders:["as-is"],supportFiles:{[pe]:bt,[Kn]:Er},recognise:e=>{const t=e.invocations.find(br);return t===void 0?null:{invocation:t}},prepare:Or,seedKnob:async()=>null,read:e=>c(Gn,e),replay:kr};function br({words:e}){return wr.includes(e[0]??"")&&e[1]==="test"&&!e.includes("--list")}function Or({commandLine:e,recognition:t,supportDir:n,reportDir:s}){return{commandLine:(0,O.$I)(e,t.invocation,["--retries=0"])??e,env:{PW_TEST_REPORTER:(0,h.join)(n,Kn),[ve]:s}}}function kr({test:e,recognition:t,commandLine:n,seed:s}){const{invocation:r}=t,o=["--retries=0",...e===null?[]:xr(e,r)],a=(0,O.$I)(n,r,o);return{commandLine:(0,O.sO)({TEST_SEED:String(s)},a??n),selectsTest:e!==null&&a!==null}}function xr({file:e,suite:t,name:n},{directory:s="."}){const r=t===null?"":`${Se(t.split(" > ").at(-1)??"")} `,[o="",a]=n.replace(/ #\d+$/,"").split("…"),f=e===null?[]:[kn(h.posix.relative(s,e))];return n===u?f:["-g",` ${r}${Se(o)}${a===void 0?"( @|$)":""}`,...f]}const Bn="FLAKY_DETECTOR_CHOSEN";function Vn(e){const{env:t,seed:n,supportDir:s}=e;return{...t.PYTHONHASHSEED!==void 0&&t.PYTHONHASHSEED!==""&&t.PYTHONHASHSEED!=="random"?{}:{PYTHONHASHSEED:String(n)},PYTHONPATH:t.PYTHONPATH?`${s}:${t.PYTHONPATH}`:s,...Xn(e.recognition,n),FLAKY_DETECTOR_REPORT_DIR:e.reportDir,FLAKY_DETECTOR_ORDER:e.order}}const Jn="TEST_SEED ATTEMPT PYTHONPATH PYTHONHASHSEED PYTEST_ADDOPTS FLAKY_DETECTOR_*".split(" ");function Xn({invocation:e},t){return e.filteredBy!=="tox"?{}:{TOX_TESTENV_PASSENV:Jn.join(" "),TOX_OVERRIDE:`testenv.pass_env+=${Jn.join(",")}`,TOX_HASHSEED:String(t)}}function Ge({seed:e,supportDir:t,recognition:n},s,r,...o){const a=`PYTHONPATH=${(0,re.Z)(t)}"\${PYTHONPATH:+:$PYTHONPATH}"`,f={...Xn(n,e),...s},m=Object.entries(f).map(([k,G])=>`${k}=${(0,re.Z)(G)}`);return[...[`TEST_SEED=${e}`,`PYTHONHASHSEED=${e}`],a,...o,...m,(0,O.CI)(r)].join(" ")}function Zn(e){return e.length<2?e[0]??null:`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}const $r=1e6;async function xt(e,t){const n=(await(0,I.readdir)(e).catch(()=>[])).filter(r=>r.startsWith(`${t}-`)),s=[];for(const r of n.filter(o=>o.endsWith(".ndjson")).sort())for(const o of await vr((0,h.join)(e,r)))o.event==="start"&&s.push([]),s.at(-1)?.push(o);return s.sort((r,o)=>Number(r[0]?.at)-Number(o[0]?.at))}async function vr(e){const t=[];try{for await(const n of(0,T.OG)(e)){const s=Rr(n);if(s!==null&&t.push(s),t.length>=$r)break}}catch{}return t}function Rr(e){try{const t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)?t:null}catch{return null}}function K(e,t){const n=e?.[t];return typeof n=="string"?n:""}function Be(e,t){const n=e?.[t];return typeof n=="number"?n:null}const Nr=" subtest ";function Ar(e,t){const n=new Map;for(const s of e){if(s.event!=="report")continue;const r=K(s,"subtest"),o=K(s,"nodeid")+(r===""?"":Nr+r),a=n.get(o);a===void 0?n.set(o,[s]):a.push(s)}return[...n].map(([s,r])=>Dr(s,r,t))}function Lr(e,t,n){const s={type:null,message:t,stack:null,location:null};return{identity:En(e,n),status:"failed",durationMs:null,failure:s}}function Pr(e,t){const n=K(e,"text"),s=n.split(`
`).findLast(a=>a.startsWith("E  "))??n.split(`
`).at(-1)??"",r=(0,y.g5)({type:null,message:s.replace(/^E\s+/,""),stack:n,location:null},t.workingDirectory),{file:o}=En(K(e,"nodeid"),t);return{identity:{file:o,suite:null,name:"(collection)"},status:"failed",durationMs:null,failure:r}}function Dr(e,t,n){const s=Ir(t),r=t.find(f=>zn(f)||Qn(f)),o=t.reduce((f,m)=>f+(Be(m,"seconds")??0),0),a=En(e,n);return{identity:a,status:s,durationMs:Math.round(o*1e3),failure:r===void 0?null:jr(r,a,n)}}function Ir(e){return e.some(zn)?"failed":e.some(Qn)?e.some(t=>t.outcome==="passed")?"flaky":"failed":e.some(t=>t.outcome==="skipped"&&t.expected!==!0)?"skipped":"passed"}const zn=e=>e.outcome==="failed",Qn=e=>e.outcome==="rerun"||e.outcome==="retried";function En(e,t){const[n="",...s]=e.split("::"),r=s.join("::"),o=r.search(/\[| subtest /),a=o<0?r:r.slice(0,o),f=a.split("::").filter(G=>G!=="()"),m=(f.pop()??"")+r.slice(a.length),v=f.join(" > "),k=G=>(0,b.HD)(G,t.workingDirectory);return{file:k((0,y.iZ)(h.posix.join(t.root,n),t.workingDirectory)),suite:v===""?null:k(v),name:k(m)}}function jr(e,t,n){const s=K(e,"type"),r=K(e,"text"),o=K(e,"message")||r.split(`
`).at(-1)||"",a=K(e,"when");return(0,y.g5)({type:s===""?null:s,message:a==="setup"||a==="teardown"?`${o} (in ${a})`:o,stack:r,location:Mr(e,n)??Fr(e,t)},n.workingDirectory)}function Mr(e,t){const n=(0,y.iZ)(K(e,"crash_path"),t.workingDirectory),s=Be(e,"crash_line");return n===""||s===null||n.startsWith("/")||n.includes("site-packages/")?null:{file:n,line:s}}function Fr(e,{file:t}){const n=Be(e,"line");return t===null||n===null?null:{file:t,line:n}}const Cr=/^(INTERNALERROR>|Error while loading plugin |E {2})/,Hr=/^(ERROR: |ImportError|\S*: error: |E {2})/;async function qn({stderrLog:e,stdoutLog:t}){for(const n of[e,t]){const s=await(0,T.HR)(n,Cr,1e3);if(s.some(r=>!r.startsWith("E ")))return $t(`pytest had an internal error: ${Wr(s.at(-1)??"")}`)}return null}async function es({stderrLog:e,stdoutLog:t}){for(const n of[e,t]){const s=await(0,T.HR)(n,Hr,3);if(s.length>0)return $t(s.join(" ").slice(0,500))}return $t("pytest was called in a wrong way (exit code 4)")}async function Ur({stderrLog:e,stdoutLog:t}){for(const n of[e,t]){const[s]=await(0,T.HR)(n,/: No module named '?pytest'?$/,1);if(s!==void 0)return $t(`pytest is not installed for this Python: ${s.slice(0,500)}`)}return null}function Wr(e){return e.replace(/^(INTERNALERROR>|E )\s*/,"").slice(0,500)}function $t(e){return{kind:"read",tests:[],couldNotRun:e}}const ts="junit.xml";async function Yr(e){const t=await xt(e.reportDir,"pytest");if(t.length===0)return zr(e);const n=t.map(a=>Gr(a,e)),s=e.exitCode===3&&t.every(Kr)?await qn(e):null;if(s!==null)return s;if(e.exitCode===4&&n.every(({tests:a})=>a.length===0))return es(e);const r=(0,b.iF)(n.flatMap(a=>a.tests)),o=n.find(a=>a.brokenOff!==null)?.brokenOff??null;return o!==null?{kind:"unreadable",reason:o,tests:r}:{kind:"read",tests:r,couldNotRun:n.find(a=>a.couldNotRun!==null)?.couldNotRun??null}}function Kr(e){return!e.some(t=>t.event==="finish"||t.event==="running")}function Gr(e,t){const n=Br(e,t.workingDirectory),s=Ar(e,n),r=e.findLast(f=>f.event==="finish");if(r===void 0)return Xr(e,s,t,n);const o=ss(e),a=s.length>0;return{tests:a?[...s,...o.map(f=>Pr(f,n))]:s,couldNotRun:rs(Be(r,"exit_status")??t.exitCode,e,a),brokenOff:null}}function Br(e,t){const n=e.find(a=>a.event==="session"),s=K(n,"root");if(ns(s,t))return{root:s,workingDirectory:t};const r=Vr(t),o=K(n,"real_root");return ns(o,r)?{root:o,workingDirectory:r}:{root:s,workingDirectory:t}}function ns(e,t){return e===t||e.startsWith(`${t.replace(/\/+$/,"")}/`)}function Vr(e){try{return(0,Ue.realpathSync)(e)}catch{return e}}function ss(e){const t=e.filter(n=>n.event==="collect-error");return[...new Map(t.map(n=>[n.nodeid,n])).values()]}function rs(e,t,n){const s=t.find(r=>r.event==="internal-error");return s!==void 0||e===3?`pytest had an internal error: ${os(K(s,"text"))}`:e===2?Jr(t,n):e===4?"pytest was called in a wrong way (exit code 4)":e===5?"pytest collected no tests (exit code 5)":null}function Jr(e,t){const n=ss(e);if(n.length>0){const r=os(K(n[0],"text")).replace(/^E\s+/,"");return`pytest could not collect ${n.map(o=>K(o,"nodeid")).join(", ")}: ${r}`}const s=K(e.findLast(r=>r.event==="interrupted"),"reason");return t&&/^stopping after/.test(s)?null:`pytest was interrupted: ${s||"exit code 2"}`}function os(e){return(e.trim().split(`
`).at(-1)??"").slice(0,500)}function Xr(e,t,n,s){const r=Zr(e),o=n.timedOut?"the run timed out":"pytest's process ended",a=r.map(k=>Lr(k,`${o} while this test ran`,s)),f=new Set(a.map(({identity:k})=>JSON.stringify(k))),m=t.filter(({identity:k})=>!f.has(JSON.stringify(k))),v=r.length===0?"outside a test":`while ${r.join(", ")} ran`;return{tests:[...m,...a],couldNotRun:null,brokenOff:`pytest's report breaks off: ${o} ${v}`}}function Zr(e){const t=new Set;for(const n of e)n.event==="running"&&t.add(K(n,"nodeid")),n.event==="done"&&t.delete(K(n,"nodeid"));return[...t]}async function zr(e){if(e.exitCode===4)return es(e);const{tests:t,problem:n}=await(0,Oe.d)([(0,h.join)(e.reportDir,ts)],{workingDirectory:e.workingDirectory,repeats:b.r0}),s=t.filter(({identity:r})=>!(r.suite==="pytest"&&r.name==="internal"));return n!==null?(e.exitCode===3?await qn(e):await Ur(e))??{kind:"unreadable",reason:`pytest's report: ${n}`,tests:s}:{kind:"read",tests:s.map(Qr),couldNotRun:rs(e.exitCode,[],s.length>0)}}function Qr(e){const{file:t,suite:n}=e.identity,s=(t??"").replace(/\.py$/,"").replaceAll("/",".");if(t===null||n===null||!`${n}.`.startsWith(`${s}.`))return e;const r=n.slice(s.length+1).replaceAll("."," > ");return{...e,identity:{...e.identity,suite:r===""?null:r}}}const qr=new Set(["-k -m -n -c -p -o -W -r -s","--maxfail --tb --durations --durations-min --junitxml --junit-xml --junit-prefix --rootdir --basetemp --confcutdir --ignore","--ignore-glob --deselect --override-ini --config-file --import-mode --log-level --log-cli-level --log-file --pythonwarnings","--color --capture --show-capture --dist --numprocesses --maxprocesses --tx --timeout --timeout-method --reruns --reruns-delay","--only-rerun --rerun-except --count --cov-report --cov-config --cov-fail-under --randomly-seed --random-order-seed","--random-order-bucket --html --splits --group --durations-path --ds --dc --verbosity --lfnf --last-failed-no-failures"].join(" ").split(" ").filter(e=>e!=="-s")),wn='PYTEST_ADDOPTS="${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }-p flaky_detector_pytest"';function eo(e){const{commandLine:t,order:n,test:s}=e,r=n==="as-is"&&s!==null?is(s):null;if(r===null)return{commandLine:Ge(e,n==="as-is"?{}:{FLAKY_DETECTOR_ORDER:n},t,wn),selectsTest:!1};const o=as([r],t,e.recognition.invocation);return{commandLine:Ge(e,o===null?{FLAKY_DETECTOR_ONLY:r}:{},o??t,wn),selectsTest:!0}}const to={order:"given",meet:()=>!0,line:e=>{const{commandLine:t,recognition:n,tests:s}=e,r=s.map(is);if(r.includes(null))return null;const o=s.flatMap(({file:m})=>m??[]),a=as([...new Set(o)],t,n.invocation),f={[Bn]:JSON.stringify([...new Set(r)])};return Ge(e,f,a??t,wn)}};function is({file:e,suite:t,name:n}){if(e===null||n==="(collection)")return null;const s=n.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"");return[e,...t===null?[]:t.split(" > "),s].join("::")}const no=200;function so(e){return e.length<=no&&!e.includes("…")&&!/\[.*::/s.test(e)}function as(e,t,n){if(n.extend!=="append"||n.words.includes("--")||!e.every(so))return null;let s=` ${t.trim()}`;for(const a of ro(n.words)){const f=s.lastIndexOf(` ${a}`),m=s.slice(f+a.length+1);if(f<0||!/^(\s|$)/.test(m))return null;s=s.slice(0,f)+m}const{directory:r}=n,o=e.map(a=>(0,re.Z)(r===void 0?a:h.posix.relative(r,a)));return`${s.trim()} ${o.join(" ")}`}function ro(e){return e.slice(1).filter((t,n)=>!t.startsWith("-")&&!qr.has(e[n]??""))}const ls=/\bpytest\s*\.\s*main\s*\(|from pytest import .*\bmain\b/,oo=/\bunittest\s*\.\s*(main|TextTestRunner)\s*\(|from unittest import .*\b(main|TextTestRunner)\b|\bget_runner\s*\(/;function us({words:e,directory:t="."},n){const[s="",...r]=e;if(s==="django-admin"||s==="manage.py")return r[0]==="test"?"unittest":null;if(!/^(python|pypy)\d*(\.\d+)*$/.test(s))return null;const o=r.findIndex(G=>G.endsWith(".py")),a=r[o];if(a===void 0)return null;const f=G=>n.readFile(h.posix.join(t,G))??"",m=r.slice(o+1),v=h.posix.basename(a);if(v==="manage.py")return m[0]==="test"?"unittest":null;if(v==="setup.py")return io(m,f(a),f(h.posix.join(h.posix.dirname(a),"setup.cfg")));const k=f(a);return ls.test(k)?"pytest":oo.test(k)?"unittest":null}function io(e,t,n){return e.includes("pytest")||e.includes("ptr")?"pytest":e.includes("test")?/^test\s*=.*\b(pytest|ptr)\b/m.test(n)||ls.test(t)?"pytest":"unittest":null}const cs={"sitecustomize.py":`"""Turns on the recording of pytest and unittest in a run of flaky-detector. It must never disturb a program."""
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
    """This file hides a sitecustomize further down the path, such as a distribution's own: it must run as well."""
    from importlib.machinery import PathFinder

    here = os.path.dirname(os.path.abspath(__file__))
    path = [entry for entry in sys.path if os.path.abspath(entry or ".") != here]
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
`},ao={name:"pytest",orders:["as-is","shuffled","reversed"],supportFiles:cs,recognise:e=>{const t=e.invocations.find(lo);if(t!==void 0)return{invocation:t};const n=e.invocations.find(s=>us(s,e)==="pytest");return n===void 0?null:{invocation:{...n,extend:"none"}}},prepare:uo,seedKnob:co,read:Yr,replay:eo,chosen:to};function lo({words:e}){return/^(pytest|py\.test)(-?3(\.\d+)?)?$/.test(e[0]??"")}function uo(e){const t=` -o junit_family=xunit1 "--junitxml=${(0,h.join)(e.reportDir,ts)}"`;return{commandLine:e.commandLine,env:{...Vn(e),PYTEST_ADDOPTS:`${e.env.PYTEST_ADDOPTS??""}${t}`,FLAKY_DETECTOR_PYTEST:"1",FLAKY_DETECTOR_PYTEST_FALLBACK:t}}}async function co(e){const n=(await xt(e.reportDir,"pytest")).flat().findLast(s=>s.event==="finish");return n===void 0?"PYTHONHASHSEED":Zn(Array.isArray(n.seeded)?n.seeded.map(String):[])}const ds="FLAKY_DETECTOR_RSPEC_REPORT",fs="FLAKY_DETECTOR_RSPEC_SEED",fo=`# frozen_string_literal: true

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

folder = ENV['${ds}'].to_s
seed = ENV['${fs}'].to_s

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
`,ps="flaky_detector_rspec.rb",po={name:"rspec",orders:["as-is","shuffled"],supportFiles:{[ps]:fo},recognise:e=>{const t=e.invocations.find(mo);return t===void 0?null:{invocation:t}},prepare:e=>({commandLine:e.commandLine,env:{...ms(e,e.env.SPEC_OPTS),[ds]:e.reportDir}}),seedKnob:async e=>await In(e)?"rspec's seed":null,read:e=>Dn("rspec",e),replay:ho};function mo({words:e}){const[t="",n=""]=e;return t==="rspec"||t==="parallel_rspec"||t==="rake"&&/^spec\b/.test(n)}function ms(e,t){const n=["--require",(0,re.Z)((0,h.join)(e.supportDir,ps))],s=e.order==="shuffled"?["--order",`rand:${e.seed}`]:[];return{SPEC_OPTS:[t,...n,...s].filter(Boolean).join(" "),[fs]:e.order==="shuffled"?"":String(e.seed)}}function ho(e){const{test:t}=e,{SPEC_OPTS:n="",...s}=ms(e),r=[n,...t===null?[]:go(t)].join(" ");return{commandLine:(0,O.sO)({TEST_SEED:String(e.seed),...s,SPEC_OPTS:r},e.commandLine),selectsTest:t!==null}}function go({suite:e,name:t}){const n=[...e===null?[]:e.split(" > "),t.replace(/ #\d+$/,"")];if(!n.slice(1).some(r=>/^(#|\.|::)/.test(r)))return["--example",(0,re.Z)(n.join(" "))];const s=n.map(r=>r.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"));return["--example-matches",(0,re.Z)(`^${s.join(" ?")}`)]}const _o={name:"Maven",buildFolder:/\/target\/(surefire|failsafe)-reports\/[^/]*$/,errorLine:/^\[ERROR\] \S/},yo={name:"surefire",orders:["as-is","shuffled"],reportFiles:"**/target/{surefire,failsafe}-reports/TEST-*.xml",recognise:e=>{const t=e.invocations.find(To);return t===void 0?null:{invocation:t}},prepare:Eo,seedKnob:async({stdoutLog:e})=>(await(0,T.HR)(e,/To reproduce ordering use flag -Dsurefire\.runOrder\.random\.seed=/,1)).length>0?"Surefire's runOrder.random.seed":null,read:e=>pt(_o,e),replay:wo};function To({words:[e="",...t]}){return["mvn","mvnw","mvnd"].includes(e)?t.some(n=>/^(test|package|verify|integration-test|install|deploy|surefire:test|failsafe:.*)$/.test(n)):!1}function hs(e,t){const n=t==="shuffled"?{"surefire.runOrder":"random","failsafe.runOrder":"random"}:{},s={"surefire.runOrder.random.seed":String(e),...n,...Ee(e,t)};return Object.entries(s).map(([r,o])=>`-D${r}=${o}`)}function Eo({commandLine:e,recognition:t,seed:n,order:s,env:r}){const o=hs(n,s),a=(0,O.$I)(e,t.invocation,o);return a!==null?{commandLine:a,env:{}}:{commandLine:e,env:{MAVEN_ARGS:[r.MAVEN_ARGS,...o].filter(Boolean).join(" ")}}}function wo({commandLine:e,recognition:t,seed:n,order:s,test:r}){const o=[...s==="shuffled"?hs(n,s):[],...r===null?[]:So(r)],a=(0,O.$I)(e,t.invocation,o),f={TEST_SEED:String(n)};return a!==null?{commandLine:(0,O.sO)(f,a),selectsTest:r!==null}:{commandLine:(0,O.sO)({...f,MAVEN_ARGS:o.join(" ")},e),selectsTest:r!==null}}function So({suite:e,name:t}){const[n=""]=t.split(/[([{ ]/,1),s=[e,n].filter(Boolean).join("#"),r=["surefire.failIfNoSpecifiedTests","failsafe.failIfNoSpecifiedTests","failIfNoTests"];return[`-Dtest=${s}`,`-Dit.test=${s}`,...r.map(o=>`-D${o}=false`)]}var bo=g(76926);const Oo="(import)";async function ko(e){const t=await xt(e.reportDir,"unittest");if(t.length===0)return Do(e);const n=[e.workingDirectory,Io(e.workingDirectory)],s=t.flat(),r=(0,b.iF)(t.flatMap(a=>$o(a,n))),o=Ao(s,n);return o.length>0||t.some(a=>xo(a,e))?Lo(e,r,o):{kind:"read",tests:r,couldNotRun:Po(r)}}function xo(e,{timedOut:t}){return e.some(n=>n.event==="finish")?!1:t||e.some(n=>n.event==="runner")}function $o(e,t){const n=new Map;let s=new Map;for(const r of e){const o=vt(r,t),a=JSON.stringify(vt({...r,subtest:null},t));if(r.event==="running"&&(s=s.set(a,(s.get(a)??0)+1)),r.event!=="report")continue;const f=`${JSON.stringify(o)} ${s.get(a)??0}`,m=n.get(f)??{identity:o,events:[]};m.events.push(r),n.set(f,m),K(r,"subtest")!==""&&r.outcome==="failed"&&vo(n,a,s,r,t)}return[...n.values()].map(({identity:r,events:o})=>Ro(r,o,t))}function vo(e,t,n,s,r){const o=`${t} ${n.get(t)??0}`,a=e.get(o)??{identity:vt({...s,subtest:null},r),events:[]};a.events.push(s),e.set(o,a)}function Ro(e,t,n){const s=t.find(o=>o.outcome==="failed"||o.outcome==="unexpected");if(s!==void 0)return{identity:e,status:"failed",durationMs:null,failure:No(s,n)};const r=t.every(o=>o.outcome==="skipped");return{identity:e,status:r?"skipped":"passed",durationMs:null,failure:null}}function No(e,t){const n=gs(t,K(e,"crash_path")),s=Be(e,"crash_line"),r=K(e,"subtest"),o=e.outcome==="unexpected"?"passed, but was expected to fail":K(e,"message");return(0,y.g5)({type:K(e,"type")||null,message:r===""?o:`${o} ${r}`,stack:K(e,"text"),location:n===""||n.startsWith("/")||s===null?null:{file:n,line:s}},t[0]??"/")}function vt(e,t){const n=f=>(0,b.HD)(f,t[0]??"/"),s=gs(t,K(e,"file")),r=K(e,"suite"),o=K(e,"subtest"),a=K(e,"name")+(o===""?"":` subtest ${o}`);return{file:s===""?null:n(s),suite:r===""?null:n(r),name:n(a)}}function gs(e,t){return e.reduce((n,s)=>(0,y.iZ)(n,s),t)}function Ao(e,t){const n=new Map;for(const s of e){const r=vt(s,t);s.event==="running"&&n.set(JSON.stringify(r),r),s.event==="done"&&n.delete(JSON.stringify(r))}return[...n.values()]}function Lo(e,t,n){const s=e.timedOut?"the run timed out":"the process ended",r=n.map(({suite:m,name:v})=>m===null?v:`${m}.${v}`),o={type:null,message:`${s} while this test ran`,stack:null,location:null},a=n.map(m=>({identity:m,status:"failed",durationMs:null,failure:o})),f=new Set(a.map(({identity:m})=>JSON.stringify(m)));return{kind:"unreadable",reason:`the tests break off: ${s} ${r.length===0?"outside a test":`while ${r.join(", ")} ran`}`,tests:[...t.filter(({identity:m})=>!f.has(JSON.stringify(m))),...a]}}function Po(e){if(e.filter(({identity:r})=>r.suite!==Oo).length>0)return null;const n=e[0];if(n===void 0)return"unittest found no tests";const s=n.failure?.message.trim().split(`
`).at(-1)??"";return`unittest could not import ${e.map(({identity:r})=>r.name).join(", ")}: ${s}`}function Do(e){const t="unittest did not start, or PYTHONPATH does not reach it: there are no per-test results";return e.exitCode===2?{kind:"read",tests:[],couldNotRun:"unittest was called in a wrong way (exit code 2)"}:{kind:"unreadable",reason:t,tests:[]}}function Io(e){try{return(0,Ue.realpathSync)(e)}catch{return e}}const Rt={FLAKY_DETECTOR_UNITTEST:"1"},jo={name:"unittest",orders:["as-is","shuffled","reversed"],supportFiles:cs,recognise:e=>{const[t]=e.invocations.map(n=>Mo(n,e)).filter(n=>n!==null);return t===void 0?null:{invocation:t}},prepare:e=>({commandLine:e.commandLine,env:{...Vn(e),...Rt}}),seedKnob:Fo,read:ko,replay:Co,chosen:{order:"given",meet:()=>!0,line:Ho}};function Mo(e,t){return e.words[0]==="unittest"?e:us(e,t)!=="unittest"?null:e.words.some(n=>h.posix.basename(n)==="setup.py")?{...e,extend:"none"}:e}async function Fo(e){const n=(await xt(e.reportDir,"unittest")).flat().findLast(s=>s.event==="finish");return n===void 0?"PYTHONHASHSEED":Zn(Array.isArray(n.seeded)?n.seeded.map(String):[])}function Co(e){const{commandLine:t,order:n,recognition:s,test:r}=e,o=n==="as-is"&&r!==null?_s(r):null,a=o===null?null:(0,O.$I)(t,s.invocation,["-k",o]),f=n==="as-is"?Rt:{...Rt,FLAKY_DETECTOR_ORDER:n};return{commandLine:Ge(e,f,a??t),selectsTest:a!==null}}function Ho(e){const{commandLine:t,tests:n}=e;if(n.some(o=>_s(o)===null))return null;const s=n.map(({file:o,suite:a,name:f})=>`${o}::${a}::${ys(f)}`),r={...Rt,[Bn]:JSON.stringify([...new Set(s)])};return Ge(e,r,t)}function _s({file:e,suite:t,name:n}){return e===null||t===null||t.startsWith("(")?null:`*.${t}.${ys(n)}`}function ys(e){return e.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"")}const Ts="vitest-reporter.mjs",Uo=`import { createRequire } from 'node:module';

const { record, failure } = createRequire(import.meta.url)('./${pe}');

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
`,Nt="vitest",Wo=["bench","list","init","complete"],Yo={name:Nt,orders:["as-is","shuffled"],supportFiles:{[pe]:bt,[Ts]:Uo,[Et]:mn},recognise:e=>{const t=hn(e.invocations.filter(Ko));return t===null?null:{invocation:t}},prepare:Go,seedKnob:d,read:e=>c(Nt,e),replay:Bo,chosen:{order:"own",meet:(e,t)=>e.file!==null&&e.file===t.file,line:Vo}};function Ko({words:e}){return e[0]==="vitest"&&!Wo.includes(e[1]??"")}function Go(e){const{invocation:t}=e.recognition,s=[...t.words.some(a=>/^--reporters?(=|$)/.test(a))?[]:["--reporter=default"],`--reporter=${(0,h.join)(e.supportDir,Ts)}`,...Es(e)],r=(0,O.$I)(e.commandLine,t,s),o=r===null?$e(Nt,s,e):{};return{commandLine:r??e.commandLine,env:{...o,[ve]:e.reportDir}}}function Es({recognition:e,order:t,seed:n}){return t==="shuffled"?["--sequence.shuffle",`--sequence.seed=${n}`]:e.invocation.words.some(r=>r.startsWith("--sequence.seed"))?[]:[`--sequence.seed=${n}`]}function Bo(e){const{test:t,recognition:n}=e,s=t===null?[]:Ss([t],n.invocation);return{commandLine:ws(s,e),selectsTest:t!==null}}function Vo(e){const{tests:t,recognition:n}=e;return t.some(({name:s})=>s===u)?null:ws(Ss(t,n.invocation),e)}function ws(e,t){const{recognition:n,commandLine:s,supportDir:r}=t,o=[...Es(t),...e],a=(0,O.$I)(s,n.invocation,o),f=a===null?$e(Nt,o,{supportDir:r,env:{}}):{};return(0,O.sO)({TEST_SEED:String(t.seed),...f},a??s)}function Ss(e,{directory:t=".",extend:n}){const[{file:s,name:r}={file:null,name:u}]=e,o=n==="none",a=o?h.posix.basename(s??""):h.posix.relative(t,s??""),f=[...o?["--passWithNoTests"]:[],...s===null?[]:[a]];if(r===u)return f;const m=e.map(v=>Jo([...v.suite?.split(" > ")??[],v.name]));return[...f,"-t",wt(m)]}function Jo(e){return St(e).replace("^","^ ?")}const Xo=[ao,jo,Ds,Yo,Qs,pr,Sr,Zt,nr,te,yo,gt,po,Bs,je,Ve,bo.Mi]}),13783:((oe,B,g)=>{g.d(B,{M:()=>h,f:()=>C});var I=g(73536);const h="/tmp/flaky-detector-support";function C(H){const j=I.i.find(({name:y})=>y===H)?.supportFiles;return j===void 0?null:{folder:h,files:j}}}),15320:((oe,B,g)=>{g.d(B,{M:()=>y,p:()=>A});var I=g(15762),h=g(25933),C=g(73489),H=g(50757);const j=200;function y(w,T,x){const S=w.observations.filter(I.N6),F=b(S),U=F===void 0?[]:[R(w,F,x)];if(x===null)return U;const O=$(T).slice(0,j);return[...U,...O.flatMap(([X,z])=>P(w,X,z,x))]}function b(w){const T=({conditions:x})=>h.XQ.filter(S=>x[S]!==h.QU[S]).length;return[...w].sort((x,S)=>T(x)-T(S))[0]}function $({tests:w,sensitivities:T}){const x=[...w].sort((F,U)=>+(U.verdict==="flaky")-+(F.verdict==="flaky")),S=new Map;for(const{test:F,failingRuns:U}of[...x,...T])F!==null&&U.length>0&&!S.has(F)&&S.set(F,U);return[...S]}function P(w,T,x,S){const F=b(w.observations.filter(({run:D})=>x.includes(D))),U=w.tests[T];if(F===void 0||U===void 0)return[];const{run:O,seed:X,conditions:z}=F,{commandLine:te,selectsTest:L}=S.replay({seed:X,order:z.order,test:U,seen:w.tests});return[{test:T,run:O,seed:X,commandLine:(0,H.F)(z,te),selectsTest:L}]}function R(w,{run:T,seed:x,conditions:S},F){const U=F?.replay({seed:x,order:S.order,test:null}).commandLine??A(w.header.command,{seed:x,run:T});return{test:null,run:T,seed:x,commandLine:(0,H.F)(S,U),selectsTest:!1}}function A(w,{seed:T,run:x}){return(0,C.sO)({TEST_SEED:String(T),ATTEMPT:String(x)},w)}}),14620:((oe,B,g)=>{g.d(B,{G:()=>b,x:()=>j});var I=g(73024),h=g(76760),C=g(57210),H=g(76926);function j($,P,R,{supportDir:A,replayDir:w},T){return b($,A),{name:$.name,orders:$.orders,reportFiles:T??$.reportFiles??null,prepare:x=>$.prepare({...x,commandLine:R,recognition:P,supportDir:A}),replay:x=>$.replay({...x,commandLine:R,recognition:P,supportDir:w}),here:x=>x.replaceAll(w,A),chosen:y($,{commandLine:R,recognition:P,supportDir:w}),read:x=>T===null?$.read(x):(0,C.A)(x),use:async(x,S)=>$===H.SH&&!await(0,H.q)(x)?null:{name:$.name,seedKnob:await $.seedKnob(x),extendedCommand:S.commandLine===R?null:S.commandLine}}}function y({chosen:$},P){return $===void 0?null:{...$,line:R=>$.line({...P,...R})}}function b({supportFiles:$={}},P){for(const[R,A]of Object.entries($)){const w=(0,h.join)(P,R);(0,I.mkdirSync)((0,h.dirname)(w),{recursive:!0}),(0,I.writeFileSync)(w,A)}}}),76926:((oe,B,g)=>{g.d(B,{q:()=>T,SH:()=>A,Mi:()=>R});var I=g(76548),h=g(73489),C=g(2480);const H=64*1024*1024,j=/^(\S+) \.{2,} ?$/,y=/^TAP version \d+$/;async function b(S){try{return P(await $(S),S)}catch(F){return{kind:"unreadable",reason:`TAP cannot be read: ${F.message}`,tests:[]}}}async function $(S){const F=[];if(S.stdoutLog===null)return F;const{TapStream:U}=await Promise.all([g.e(415),g.e(620)]).then(g.bind(g,85620));let O=new U(null,S.workingDirectory),X=H;for await(const z of(0,I.OG)(S.stdoutLog)){const te=j.exec(z);if((te!==null||y.test(z)&&O.hasBegun)&&(F.push(O.end()),O=new U(te?.[1]??null,S.workingDirectory)),te===null&&O.add(z),X-=z.length+1,X<0)return[...F,{...O.end(),problem:"the output is larger than 64 MiB: its end was not read"}]}return[...F,O.end()]}function P(S,F){const U=(0,C.iF)(S.flatMap(L=>L.tests)),O=S.find(L=>L.bailedOut!==null)?.bailedOut??null;if(O!==null)return{kind:"read",tests:U,couldNotRun:`the tests bailed out: ${O}`};const X=S.find(L=>L.problem!==null)?.problem??null,z=F.timedOut?"the run timed out":null;if(X!==null||z!==null)return{kind:"unreadable",reason:[z,X].filter(L=>L!==null).join("; "),tests:U};const te=U.length===0&&F.exitCode!==0;return{kind:"read",tests:U,couldNotRun:te?"the command printed no TAP on its standard output":null}}const R={name:"tap",orders:["as-is"],recognise:S=>{const F=S.invocations.find(x);return F===void 0?null:{invocation:F}},prepare:S=>({commandLine:S.commandLine,env:{HARNESS_VERBOSE:"1"}}),seedKnob:async()=>null,read:S=>b(S),replay:S=>({commandLine:(0,h.sO)({TEST_SEED:String(S.seed)},S.commandLine),selectsTest:!1})},A={...R,recognise:S=>({invocation:S.invocations[0]??{words:[],extend:"none"}}),prepare:({commandLine:S})=>({commandLine:S,env:{}}),read:async S=>await T(S)?b(S):{kind:"none"}},w=200;async function T({stdoutLog:S}){const[F]=await(0,I.UV)(S,w,/^(TAP version 1[2-4]|1\.\.\d+( #.*)?|(not )?ok 1\b.*)$/);return F!==void 0}function x({words:S,extend:F}){const[U="",...O]=S;return U==="prove"||U==="tape"&&F!=="none"?!0:U==="bats"?!O.some(X=>/^(--formatter|-F)/.test(X)):U==="tap"&&O.some(X=>/^(-R|--reporter=)tap$/.test(X))}})};export{ii as id,ai as ids,li as modules};
