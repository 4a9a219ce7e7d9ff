const Vo=108,Jo=[108],Xo={76647:((ie,Y,m)=>{m.d(Y,{h:()=>D});function D(g,_,M=()=>!1){const E=[];let T=0;for(;T<g.length;){const N=g[T]??"";if(!/^[-+]./.test(N)||N==="--"||M(N))break;const[,L=N,O=null]=/^(--[^=]+)=(.*)$/s.exec(N)??[],v=O===null&&_(N);E.push({name:L,value:v?g[T+1]??null:O}),T+=v?2:1}return{options:E,rest:g.slice(T)}}}),89648:((ie,Y,m)=>{m.d(Y,{FM:()=>g,Mm:()=>_,g5:()=>E,iZ:()=>M});const D=4e3;class g{text="";limit;constructor(N=D){this.limit=N}add(N){this.text.length<this.limit&&(this.text+=`${N}
`)}toString(){return _(this.text.trim(),this.limit)}}function _(T,N=D){return T.length<=N?T:`${T.slice(0,N-1)}…`}function M(T,N){const L=`${N.replace(/\/+$/,"")}/`,O=T.replaceAll("\\","/");return(O.startsWith(L)?O.slice(L.length):O).replace(/^\.\//,"")}function E(T,N){const L=O=>_(O.replaceAll(`${N.replace(/\/+$/,"")}/`,"").trim());return{type:T.type,message:L(T.message)||"failed without a message",stack:T.stack===null?null:L(T.stack)||null,location:T.location}}}),86108:((ie,Y,m)=>{m.r(Y),m.d(Y,{portableSupport:()=>gn.f,recogniseFramework:()=>wn,replaysOf:()=>On.Mc});var D=m(73024),g=m(76760),_=m(76647);const M=/^(python|pypy)\d*(\.\d+)*$/,E=/^(ba|da|z|k|a)?sh$/,T=["-X","-W","--check-hash-based-pycs"],N=/^-[a-zA-Z]*[mc]$/,L=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],O=/^([-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/,v=/(?:^|\/)node_modules\/(?:\.bin\/([\w.-]+)|((?:@[\w.-]+\/)?[\w.-]+)\/(?:(?:bin|dist|lib)\/)*[\w.-]+)$/,A=["cli","index","main","bin"];function y(i){const[a="",...u]=i;return M.test(a)?I(u):a==="node"?B(u):a==="tsx"||a==="ts-node"?S(u):E.test(a)?G(u):null}function I(i){const{rest:a}=(0,_.h)(i,p=>T.includes(p),p=>N.test(p)),[u="",c,...d]=a;return N.test(u)&&u.endsWith("m")&&c!==void 0?{kind:"program",words:[c,...d]}:null}function B(i){const{options:a,rest:u}=(0,_.h)(i,d=>[...L,"--run"].includes(d)),c=a.find(({name:d})=>d==="--run")?.value;return c==null?S(i):{kind:"package-script",script:c,args:u}}function S(i){const{rest:a}=(0,_.h)(i,w=>L.includes(w),w=>w==="--test"),[u="",...c]=a,d=v.exec(u);if(d===null)return null;const p=g.posix.basename(u).replace(/\.[cm]?js$/,"");return{kind:"program",words:[d[1]??(A.includes(p)?d[2]:p)??p,...c]}}function G(i){const{options:a,rest:u}=(0,_.h)(i,p=>O.test(p)),c=u[0]==="--"?u[1]:u[0];return c===void 0?null:a.some(({name:p})=>/^-[a-z]*c[a-z]*$/.test(p))?{kind:"line",line:c}:{kind:"shell-script",path:c}}var P=m(88989);function j(i){const a=[],u=(0,P.qg)(i),c=u.errors===void 0||u.errors.length===0?C(u):null,d=i.trimEnd().length;return F(u,".",(p,b,w)=>{a.push({words:b,directory:w,takesTail:p===c&&p.end===d&&!J(p)})}),a}function F(i,a,u){if(i.type==="Word"||i.type==="Assignment")return a;if(i.type==="Command"){const d=V(i),p=d[0]==="builtin"?d.slice(1):d;return p[0]==="cd"||p[0]==="pushd"?ee(a,p):(p.length>0&&u(i,p,a),a)}let c=a;return(0,P.dK)(i,d=>{c=F(d,c,u)}),i.type==="Subshell"||i.type==="Pipeline"?a:c}function C(i){switch(i.type){case"Command":return i;case"Script":case"AndOr":case"Pipeline":{const a=i.commands.at(-1);return a===void 0?null:C(a)}case"Statement":return i.background===!0?null:C(i.command);default:return null}}function V(i){return[...i.name===void 0?[]:[i.name.value],...i.args.map(u=>u.type==="Word"?u.value:u.text)]}function J(i){return i.redirects.some(a=>a.type==="HereDoc")}function ee(i,a){const u=a.slice(1).find(c=>!c.startsWith("-"));return u===void 0?i:re(i,u)}function re(i,a){return/^[/~]|[$`]/.test(a)?i:g.posix.join(i,a).replace(/(?<=.)\/$/,"")}const pe=["-C","--directory","-f","--file","--makefile","-I","-o","-W"],ke=["GNUmakefile","makefile","Makefile"],H=100;function $(i,a,u){const c=U(i,a),b=(c.file===null?ke:[c.file]).map(K=>u(g.posix.join(c.directory,K))).find(K=>K!==null)??null;if(b===null)return null;const w=oe(b,c.variables),k=c.goals.length>0?c.goals:[w.firstGoal??""];return{lines:ue(k,w),directory:c.directory}}function U(i,a){const u=[],c=new Map,d=[];for(let w=i;w.length>0;){const k=(0,_.h)(w,Ie=>pe.includes(Ie)),[K,...te]=k.rest,[,he,Q]=/^(\w+)[:?+]?=(.*)$/s.exec(K??"")??[];he!==void 0?c.set(he,Q??""):K!==void 0&&u.push(K),d.push(...k.options),w=te}const p=(...w)=>d.find(k=>w.includes(k.name))?.value??null,b=re(a,p("-C","--directory")??".");return{goals:u,variables:c,directory:b,file:p("-f","--file","--makefile")}}const W=/^(?:export\s+)?([\w.-]+)\s*(?::{0,3}|\?|\+)=\s*(.*)$/,X=/^([^\s#:=][^:#=]*?)\s*::?(?!=)\s*([^;#]*)(?:;(.*))?/;function oe(i,a){const u=new Map([["MAKE","make"]]),c=new Map;let d=[],p=null;for(const b of i.replaceAll(/\\\r?\n/g," ").split(/\r?\n/)){const w=W.exec(b);if(b.startsWith("	"))for(const k of d)c.get(k)?.lines.push(se(b));else w?u.set(w[1]??"",(w[2]??"").replace(/\s+#.*$/,"")):d=le(b,c)??d;p??=d.find(k=>!k.startsWith("."))??null}return{variables:new Map([...u,...a]),rules:c,firstGoal:p}}function le(i,a){const[u,c="",d="",p]=X.exec(i)??[];if(u===void 0)return null;const b=c.split(/\s+/);for(const w of b){const k=a.get(w)??{needs:[],lines:[]};k.needs.push(...d.split(/[\s|]+/).filter(K=>K!=="")),p!==void 0&&k.lines.push(se(p)),a.set(w,k)}return b}function se(i){return i.trim().replace(/^[@+\s-]+/,"")}function ue(i,a){const u=new Set,c=[],d=p=>{if(u.has(p)||u.size>=H)return;u.add(p);const b=a.rules.get(p);for(const w of b?.needs??[])d(q(w,a.variables));c.push(...(b?.lines??[]).map(w=>q(w,a.variables)))};for(const p of i)d(p);return c}function q(i,a,u=0){const c=i.replaceAll(/\$\$|\$[({]([\w.-]+)[)}]/g,(d,p)=>{if(p===void 0)return d;const b=a.get(p)??"";return u<5?q(b,a,u+1):b});return u===0?c.replaceAll("$$","$"):c}const Ee=300,de=3;function ye(i,a){const{name:u,scripts:c,workspaces:d}=Ce(g.posix.join(i,"package.json"),a);return{name:typeof u=="string"?u:"",scripts:Object.fromEntries(Object.entries(He(c)).filter(Dn)),workspaces:Array.isArray(d)?Ae(d):Ae(He(d).packages)}}function me(i,a){const{readFile:u}=a,c=Ae(Ce(g.posix.join(i,"lerna.json"),u).packages),d=Ae(Ce(g.posix.join(i,"pnpm-workspace.yaml"),u,a.parseYaml).packages),b=[...ye(i,u).workspaces,...c,...d].filter(k=>!k.startsWith("!")).flatMap(k=>Te(i,k.replace(/\/$/,"").split("/"),a,de)),w=k=>k!==i&&u(g.posix.join(k,"package.json"))!==null;return[...new Set(b)].slice(0,Ee).filter(w)}function xe(i,a,u){const c=me(i,u).find(w=>ye(w,u.readFile).name===a),d=g.posix.basename(a),p=[a,`packages/${d}`,`apps/${d}`].map(w=>re(i,w)),b=w=>w!==i&&u.readFile(g.posix.join(w,"package.json"))!==null;return c??p.find(b)??i}function Te(i,[a,...u],c,d){if(a===void 0)return[i];if(!a.includes("*"))return Te(g.posix.join(i,a),u,c,d);const p=c.foldersIn(i).filter(k=>k!=="node_modules"&&!k.startsWith(".")),b=k=>g.posix.join(i,k);if(a!=="**"){const k=new RegExp(`^${a.split("*").map(be).join(".*")}$`);return p.filter(K=>k.test(K)).flatMap(K=>Te(b(K),u,c,d))}const w=d===0?[]:p.flatMap(k=>Te(b(k),["**",...u],c,d-1));return[...Te(i,u,c,d),...w]}function be(i){return i.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function Ce(i,a,u=JSON.parse){const c=a(i);try{return He(c===null?null:u(c))}catch{return{}}}function He(i){return typeof i=="object"&&i!==null&&!Array.isArray(i)?{...i}:{}}function Ae(i){return Array.isArray(i)?i.filter(a=>typeof a=="string"):[]}function Dn(i){return typeof i[1]=="string"}const jn=["npm","pnpm","yarn","bun"],Ne=["lerna","turbo","nx"],Ue={t:"test",tst:"test",it:"test","install-test":"test"},Qe=["test","start","stop","restart"],Pn=["install","i","add","remove","up","upgrade","update","ci","exec","dlx","x","create","init","link","publish","why","list","ls","audit","config","cache","node","pack","info","outdated","build","pm"],qe=["-C","--dir","--prefix","--cwd"],We=["-w","--workspace","--filter","-F","--scope"],Mn=["-ws","--workspaces","-r","--recursive"],en=["-t","--target","--targets"],Fn=[...qe,...We,...en,"--concurrency","--include","--exclude"];function In(i,a,u){const[c="",...d]=i;if(![...jn,...Ne].includes(c))return[];const p=Hn(c,d,a);if(p===null)return[];const{packages:b,script:w}=p,k=b==="all",K=k?"none":Kn(c,p.args);return(k?me(p.directory,u):[Cn(p,u)]).map(te=>nn(te,w,K,u.readFile)).filter(te=>te!==null)}function Cn({packages:i,directory:a},u){return typeof i=="string"?a:xe(a,i.name,u)}function nn(i,a,u,c){const d=ye(i,c).scripts,p=Object.hasOwn(d,a)?d[a]:void 0;if(p===void 0)return null;const b=w=>Object.hasOwn(d,w)?[{line:d[w]??"",extend:"none"}]:[];return{directory:i,lines:[...b(`pre${a}`),{line:p,extend:u},...b(`post${a}`)]}}function Hn(i,a,u){const{plain:c,options:d,rest:p}=Wn(i,a),b=Q=>d.find(({name:Ie})=>Q.includes(Ie))?.value??null,w=sn(i,tn(c))??(c[0]==="run-many"?b(en):null);if(w===null)return null;const k=re(u,b(qe)??"."),K=c[0]==="workspace"?c[1]:b(We),te=Ne.includes(i)||c[0]==="workspaces"||d.some(Un),he=K!=null&&!K.includes("*")?{name:K}:te||K!=null?"all":"own";return{script:w,args:p,directory:k,packages:he}}function Un({name:i,value:a}){return Mn.includes(i)&&a!=="false"}function tn(i){return i[0]==="workspace"?i.slice(2):i[0]!=="workspaces"?i:i[1]==="foreach"?i.slice(2):i.slice(1)}function Wn(i,a){const u=[],c=[];let d=a;const p=i==="npm"||Ne.includes(i),b=()=>p||sn(i,tn(u))===null;for(;d.length>0&&d[0]!=="--"&&b();){const w=(0,_.h)(d,K=>Fn.includes(K));c.push(...w.options);const k=w.rest[0];if(d=w.rest,k===void 0||k==="--")break;u.push(k),d=d.slice(1)}return{plain:u,options:c,rest:d}}function sn(i,a){const[u,c]=a;return u===void 0?null:["run","run-script","rum","urn"].includes(u)?c??null:i==="turbo"?u:i==="lerna"||i==="nx"?null:i==="npm"?Ue[u]??(Qe.includes(u)?u:null):i==="bun"?null:i==="pnpm"&&Ue[u]!==void 0?Ue[u]:Pn.includes(u)||u.startsWith("workspace")?null:u}function Kn(i,a){return(i==="npm"||Ne.includes(i))&&!a.includes("--")?"after-dashes":"append"}var rn=m(94942),Yn=m(3292);const Gn=["cmd","shell","run","composite","sequence"];function ae(i,a,u){const c=Le(i,a);return ve(ce(c,u),c,new Set([u]))}function Le(i,a){try{return a.reduce(ce,(0,Yn.qg)(i))}catch{return}}function ce(i,a){if(!(typeof i!="object"||i===null||!Object.hasOwn(i,a)))return i[a]}function ve(i,a,u){if(Array.isArray(i))return i.flatMap(p=>ve(p,a,u));if(typeof i!="string")return Bn(i,a,u);const c=i.trim(),d=u.has(c)?void 0:ce(a,c);return d===void 0?[Vn(i)]:ve(d,a,u.add(c))}function Bn(i,a,u){const c=ce(i,"cmd");if(Array.isArray(c))return[c.filter(p=>typeof p=="string").map(rn.ZL).join(" ")];const d=Gn.find(p=>ce(i,p)!==void 0);return d===void 0?[]:ve(ce(i,d),a,u)}function Vn(i){return i.replaceAll(/\{args:([^{}]*)\}/g,"$1").replaceAll(/\{\w+\}/g,"")}const Jn=["tox.ini","setup.cfg"];function on(i,a){const u=String(Le(a("pyproject.toml"),["tool","tox","legacy_tox_ini"])??""),c=[...Jn.map(a),u].find(p=>/^\[testenv/m.test(p)),d=Xn(i).flatMap(p=>c===void 0?zn(p,a):Zn(c,p));return[...new Set(d)]}function Xn(i){const a=i.findIndex(c=>/^(-e|--env)/.test(c));return a<0?[""]:((i[a]?.replace(/^(--env=?|-e)/,"")??"")||(i[a+1]??"")).split(",")}function Zn(i,a){return(Ke(i,`testenv:${a}`,"commands")??Ke(i,"testenv","commands")??"").replaceAll(/\\\n\s*/g," ").split(`
`).map(d=>an(d,i).trim()).filter(d=>d!=="")}function Ke(i,a,u){const c=i.split(/\r?\n/),d=c.findIndex(Q=>Q.trim()===`[${a}]`);if(d<0)return null;const p=c.slice(d+1),b=p.findIndex(Q=>Q.startsWith("[")),w=p.slice(0,b<0?p.length:b),k=w.findIndex(Q=>new RegExp(`^${u}\\s*=`).test(Q));if(k<0)return null;const K=w.slice(k+1),te=K.findIndex(Q=>/^[^\s#]/.test(Q));return[(w[k]??"").replace(/^[^=]*=/,""),...K.slice(0,te<0?K.length:te).map(Q=>Q.trim())].join(`
`)}function an(i,a){return i.replace(/^[\w!,.{}-]+:\s+/,"").replace(/^[-!]\s*/,"").replaceAll(/\{\[([^\]]+)\](\w+)\}/g,(u,c,d)=>Ke(a,c,d)?.trim()??"").replaceAll(/\{posargs:((?:[^{}]|\{[^{}]*\})*)\}/g,"$1").replaceAll(/\{(?:env)?python\}/g,"python").replaceAll(/\{(?:toxinidir|tox_root|env_?bin_?dir)\}\//g,"").replaceAll(/\{[^{}]*\}/g,"")}function zn(i,a){const u=a("tox.toml"),c=u===""?Le(a("pyproject.toml"),["tool","tox"]):Le(u,[]),p=[ce(ce(c,"env"),i),ce(c,"env_run_base")].map(b=>ce(b,"commands")).find(b=>b!==void 0);return Array.isArray(p)?p.filter(Array.isArray).map(b=>Ye(b).join(" ")):[]}function Ye(i){return i.flatMap(a=>{if(typeof a=="string")return[a];const u=ce(a,"default");return Array.isArray(u)?Ye(u):[]})}const Ge={poe:["tool","poe","tasks"],task:["tool","taskipy","tasks"],"pdm run":["tool","pdm","scripts"],"rye run":["tool","rye","scripts"],"pixi run":["tool","pixi","tasks"],"pipenv run":["scripts"]},Qn=["-C","--root","-p","--project","-e","--environment","--manifest-path"],qn=["-e","--env","-p","--project","--data-dir","--cache-dir","--config"];function et(i,a,u){const c=w=>u(g.posix.join(a,w))??"",[d="",...p]=i;if(d==="tox")return Re(on(p,c));if(d==="nox")return Re(ln(c(tt(p,"-f","--noxfile")??"noxfile.py")));if(d==="invoke"||d==="inv")return Re(ln(c("tasks.py")));if(d==="hatch")return Re(nt(p,c));const b=[d,`${d} ${p[0]}`].find(w=>Object.hasOwn(Ge,w));return b===void 0?null:Re(Be(b,b===d?p:p.slice(1),c))}function Be(i,a,u){const c=(0,_.h)(a,d=>Qn.includes(d)).rest[0]??"";return ae(u(i==="pipenv run"?"Pipfile":"pyproject.toml"),Ge[i]??[],c)}function nt(i,a){const{options:u,rest:c}=(0,_.h)(i,Q=>qn.includes(Q));if(c[0]==="test")return["pytest"];if(c[0]!=="run")return[];const d=u.find(({name:Q})=>Q==="-e"||Q==="--env")?.value??"default",[p="",...b]=(0,_.h)(c.slice(1),()=>!1).rest,[,w=d,k=p]=/^([\w.-]+):(.+)$/.exec(p)??[],K=["envs",w,"scripts"],te=[...ae(a("pyproject.toml"),["tool","hatch",...K],k),...ae(a("hatch.toml"),K,k)],he=u.length===0&&k===p;return te.length>0||he?te:[[k,...b].map(rn.ZL).join(" ")]}function ln(i){return[...i.matchAll(/\.run\(((?:[^()]|\([^()]*\))*)\)/g)].map(([,u=""])=>u).map(u=>[...u.matchAll(/(["'])((?:(?!\1).)*)\1/g)].map(([,,c])=>c).join(" "))}function tt(i,...a){const u=i.findIndex(c=>a.includes(c));return u<0?null:i[u+1]??null}function Re(i){return i.length===0?null:i}const st={valued:["--with --with-editable --with-requirements --extra --no-extra --group --no-group --only-group --python -p --project --directory","--env-file --package --index --index-url --default-index --config-file --cache-dir --color --resolution"].flatMap(i=>i.split(" ")),module:["-m","--module"]},ne={},Ve={valued:["-p","--package"],line:["-c","--call"]},un={valued:["-r --reporter -o --reports-dir --report-dir --temp-directory --temp-dir -x --exclude -n --include -e --extension --src --require -i","--branches --functions --lines --statements --cwd --nycrc-path --config"].flatMap(i=>i.split(" "))},cn={env:{valued:["-u","--unset","-C","--chdir"],assignments:!0},command:ne,exec:{valued:["-a"]},time:{valued:["-f","--format","-o","--output"]},timeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},gtimeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},nice:{valued:["-n","--adjustment"]},ionice:{valued:["-c","--class","-n","--classdata"]},nohup:ne,setsid:ne,stdbuf:{valued:["-i","-o","-e"]},unbuffer:ne,sudo:{valued:["-u","-g","-h","-p","-C"],assignments:!0},taskset:{operands:1},faketime:{valued:["-f"],operands:1},"xvfb-run":{valued:["-s","--server-args","-e","--error-file","-n","--server-num","-f","-p","-w","--wait"]},"dbus-run-session":ne,"cross-env":{assignments:!0},dotenv:{valued:["-e","-v","-p","-c"]},"dotenvx run":{valued:["-f","--env-file","-e","--env"]},"doppler run":{valued:["-p","--project","-c","--config"]},"op run":{valued:["--env-file"]},c8:un,nyc:un,npx:Ve,bunx:ne,"bun x":ne,pnpx:ne,"npm exec":{...Ve,greedy:!0},"npm x":{...Ve,greedy:!0},"pnpm exec":{valued:["-C","--dir","--filter","-F"]},"pnpm dlx":{valued:["--package"]},"yarn exec":ne,"yarn dlx":{valued:["-p","--package"]},"uv run":st,uvx:{valued:["--with","--from","--python","-p"]},"uv tool run":{valued:["--with","--from","--python","-p"]},"poetry run":ne,"pipenv run":ne,"pdm run":{valued:["-p","--project"]},"rye run":ne,"hatch run":ne,"pixi run":{valued:["-e","--environment","--manifest-path"]},"conda run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"micromamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mise exec":ne,"direnv exec":{operands:1},"coverage run":{valued:["--source","--include","--omit","--rcfile","--data-file","--context","--concurrency","--debug"],module:["-m"]},"go run":{valued:["-C","-exec","-mod","-modfile","-tags","-ldflags","-gcflags","-p"]},"go tool":{valued:["-C","-modfile"]},"bundle exec":{valued:["--gemfile"]},"rbenv exec":ne,"asdf exec":ne},rt=3;function ot(i){for(let a=rt;a>0;a-=1){const u=i.slice(0,a).join(" ");if(i.length>=a&&Object.hasOwn(cn,u))return it(i.slice(a),cn[u]??ne)}return null}function it(i,a){const u=[...a.line??[],...a.module??[]],{rest:c}=(0,_.h)(i,b=>a.valued?.includes(b)??!1,b=>u.includes(b)),[d="",...p]=c;return a.line?.includes(d)?p[0]===void 0?null:{kind:"line",line:p[0]}:a.module?.includes(d)?Oe(p,!1):dn(c,a)}function dn(i,a){const u=i[0]==="--"?i.slice(1):i,c=a.assignments?u.findIndex(b=>!/^\w+=/.test(b)):0,d=c<0?[]:u.slice(c+(a.operands??0)),p=d.indexOf("--");return!a.greedy||u!==i?Oe(d,!1):p<0?Oe(d,!0):Oe(d.toSpliced(p,1),!1)}function Oe(i,a){return i.length===0?null:{kind:"program",words:i,needsDashes:a}}const fn=12,at=500;function pn(i,a,{foldersIn:u=()=>[],parseYaml:c=()=>null}={}){const d={directory:".",extend:"append",depth:fn},p=new lt({readFile:a,foldersIn:u,parseYaml:c}).ofLine(i,d);return{commandLine:i,invocations:p,readFile:a}}class lt{#e;#t=at;constructor(a){this.#e=a}ofLine(a,u){return j(a).flatMap(({words:c,directory:d,takesTail:p})=>this.#n({...u,words:c,directory:g.posix.join(u.directory,d),extend:p?u.extend:"none",depth:u.depth-1}))}#n(a){const u=ut(a.words);if(this.#t<=0)return[];if(this.#t-=1,a.depth>0){const w=this.#r({...a,words:u},a.words[0]??"");if(w!==null)return w}const{extend:c,directory:d,filteredBy:p}=a,b={...d==="."?{}:{directory:d},...p===void 0?{}:{filteredBy:p}};return[{words:u,extend:c,...b}]}#r(a,u){const{words:c,directory:d}=a;if(c[0]==="make"||c[0]==="gmake")return this.#u(a);const p=In(c,d,this.#e);if(p.length>0)return p.flatMap(k=>this.#o(k,a));const b=et(c,d,this.#e.readFile);if(b!==null)return this.#l(b,a);const w=ot(c);if(w?.kind==="line")return this.#s(w.line,a);if(w!==null){const k=w.needsDashes?"after-dashes":"append";return this.#n({...a,words:w.words,extend:mn(a.extend,k),depth:a.depth-1})}return this.#a(a)??this.#i(u,a)}#a(a){const u=y(a.words);switch(u?.kind){case void 0:return null;case"program":return this.#n({...a,words:u.words,depth:a.depth-1});case"line":return this.#s(u.line,a);case"shell-script":return this.#i(u.path,a,/(?:)/);case"package-script":{const c=u.args.includes("--")?"append":"after-dashes",d=nn(a.directory,u.script,c,this.#e.readFile);return d===null?null:this.#o(d,a)}}}#o(a,u){return a.lines.flatMap(({line:c,extend:d})=>this.ofLine(c,{...u,directory:a.directory,extend:mn(u.extend,d)}))}#l(a,u){const c=u.words[0]==="tox"?{...u,filteredBy:"tox"}:u;return a.flatMap(d=>this.#s(d,c))}#s(a,u){return this.ofLine(a,{...u,extend:"none"})}#u(a){const u=$(a.words.slice(1),a.directory,this.#e.readFile);return u===null?null:u.lines.flatMap(c=>this.#s(c,{...a,directory:u.directory}))}#i(a,u,c=/^#!.*\b(ba|da|z|k)?sh\b/){if(!a.includes("/")&&!a.endsWith(".sh"))return null;const d=this.#e.readFile(g.posix.join(u.directory,a));return d!==null&&c.test(d)?this.#s(d,u):null}}function ut(i){const[a="",...u]=i;if(/\/.*\.py$/.test(a))return["python",a,...u];const c=a.lastIndexOf("@"),d=c>0?a.slice(0,c):a;return[d.startsWith("@")?d:g.posix.basename(d),...u]}function mn(i,a){return i==="append"?a:a==="append"?i:"none"}var ct=m(26946),De=m(72913),hn=m(57210),dt=m(40654),gn=m(13783),je=m(14620),Pe=m(76926);const _n={ava:{add:"--tap",file:null},"bun test":{add:"--reporter=junit --reporter-outfile=bun.xml",file:"bun.xml"},behave:{add:"--junit",file:"reports/*.xml"},cypress:{add:"--reporter junit",file:"test-results.xml"},"deno test":{add:"--junit-path=deno.xml",file:"deno.xml"},green:{add:"--junit-report green.xml",file:"green.xml"},jasmine:{add:"the JUnitXmlReporter of jasmine-reporters",file:"junitresults*.xml"},karma:{add:"the reporter of karma-junit-reporter (--reporters progress,junit)",file:"**/TESTS-*.xml"},lab:{add:"-r junit -o lab.xml",file:"lab.xml"},nose2:{add:"--plugin nose2.plugins.junitxml --junit-xml",file:"nose2-junit.xml"},nosetests:{add:"--with-xunit",file:"nosetests.xml"},phpunit:{add:"--log-junit phpunit.xml",file:"phpunit.xml"},"web-test-runner":{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},wtr:{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},robot:{add:"--xunit robot.xml",file:"robot.xml"}};function yn(i){for(const{words:a}of i){const[u="",...c]=a,d=[u,`${u} ${c[0]}`].find(w=>Object.hasOwn(_n,w)),p=d===void 0?void 0:_n[d];if(p===void 0||p.file===null&&c.some(w=>w===p.add||w==="-t"))continue;const b=p.file===null?"":` and set \`report-files: ${p.file}\``;return`Runs are judged by exit code: ${d} is not read by itself. For results of each test add ${p.add} to it${b}.`}return null}const Me=1e6,ft={logLevel:"error"};async function wn(i,a,u){const c=await Je(i.testCommand,a.directory),d=i.framework==="none"?null:Tn(c,i.framework)??fe(c,i),b=(i.perturb.includes("order")?d?.framework.orders??[]:[]).filter(mt=>mt!=="as-is"),w=[...pt(i,d,c),...En(i,b,d)],k=d??Fe(c,i);if(k===null)return{framework:null,orders:b,warnings:w};const K=(0,g.join)(u?.path??i.outputDir,De.Y.support),{framework:te,recognition:he}=k;u===void 0?(0,je.G1)(te,K):(0,je.Jm)(u,De.Y.support,te);const Q={supportDir:K,replayDir:i.portableReplays?gn.M:K};return{framework:(0,je.x5)(te,he,i.testCommand,Q,i.reportFiles),orders:b,warnings:w}}async function Je(i,a){const u=k=>(0,ct.C)((0,g.join)(a,k),Me),c=k=>bn((0,g.join)(a,k));let d=!1;const b=pn(i,u,{foldersIn:c,parseYaml:()=>(d=!0,null)});if(!d)return b;const{parse:w}=await m.e(815).then(m.t.bind(m,38815,19));return pn(i,u,{foldersIn:c,parseYaml:k=>w(k,ft)})}function pt({framework:i},a,{invocations:u}){return a!==null||i==="none"||i===Pe.SH.name?[]:i==="auto"?[yn(u)].filter(c=>c!==null):[`The command does not show that it runs ${i}: runs are judged by exit code alone. Name the program in test-command.`]}function En({perturb:i},a,u){return!i.includes("order")||a.length>0?[]:[`perturb: order has no effect: ${u===null?"no framework was recognised":`${u.framework.name} has no way to change it`}. All runs keep the order that the command has.`]}function Tn(i,a){for(const u of dt.i){if(a!=="auto"&&u.name!==a)continue;const c=u.recognise(i);if(c!==null)return{framework:u,recognition:c}}return null}function fe(i,a){if(!(a.framework===hn.G.name||a.framework==="auto"&&a.reportFiles!==null))return null;const c=i.invocations[0]??{words:[],extend:"none"};return{framework:hn.G,recognition:{invocation:c}}}function Fe(i,{framework:a}){const u=a==="auto"||a===Pe.SH.name?Pe.SH.recognise(i):null;return u===null?null:{framework:Pe.SH,recognition:u}}function bn(i){try{return(0,D.readdirSync)(i,{withFileTypes:!0}).filter(u=>u.isDirectory()).map(({name:u})=>u)}catch{return[]}}var On=m(15320)}),50187:((ie,Y,m)=>{m.d(Y,{U:()=>M,u:()=>_});const D=1500,g=2400;class _{#e="";#t="";#n=0;add(T){const N=D-this.#e.length;this.#e+=T.slice(0,Math.max(0,N));const L=N<=0?T:T.slice(N),O=this.#t+L.slice(-g);this.#n+=Math.max(0,this.#t.length+L.length-g),this.#t=O.slice(-g)}toString(){const T=this.#n===0?"":`
… ${this.#n} characters left out …
`;return`${this.#e}${T}${this.#t}`.trim().toWellFormed()}}function M(E){const T=new _;return T.add(E),T.toString()}}),25042:((ie,Y,m)=>{m.d(Y,{l:()=>D});function D(_,{tests:M}){const E=new Set(M.filter(({verdict:O})=>O==="flaky").map(({test:O})=>O)),T=M.some(({verdict:O})=>O==="always-fails"),N=_.filter(({test:O})=>O!==null&&E.has(O)),[L]=N.toSorted((O,v)=>g(v)-g(O));return L===void 0?[..._]:_.map(O=>{const v=g(L)>0&&g(L)>=g(O);return O.test===null&&(T||v)?{...L,test:null}:O})}function g({tried:_}){return _===void 0?0:_.failures/_.runs}}),2480:((ie,Y,m)=>{m.d(Y,{HD:()=>M,JN:()=>T,iF:()=>E,r0:()=>N});var D=m(77598),g=m(60375);const _=500;function M(v,A){const y=A.replace(/\/+$/,""),B=(y===""?v:v.replaceAll(`${y}/`,"").replaceAll(y,".")).replace(/\b0x[0-9a-f]{6,16}\b/gi,"0x…").toWellFormed();if(B.length<=_)return B;const S=(0,D.createHash)("sha256").update(B).digest("hex").slice(0,12);return`${B.slice(0,_-13).toWellFormed()}…${S}`}function E(v){const A=new Map;return v.map(y=>{const I=(0,g.o)(y.identity),B=(A.get(I)??0)+1;return A.set(I,B),B===1?y:{...y,identity:(0,g.o)({...I,name:`${I.name} #${B}`})}})}function T(v){return L(v,(A,y)=>{const I=A==="failed"||A==="flaky";return y==="passed"?I?"flaky":"passed":y==="skipped"?A:y})}function N(v){const A=["failed","flaky","passed","skipped"];return L(v,(y,I)=>A.indexOf(y)<=A.indexOf(I)?y:I)}function L(v,A){const y=new Map;for(const I of v){const B=(0,g.o)(I.identity),S=y.get(B);y.set(B,S===void 0?I:O(S,I,A(S.status,I.status)))}return[...y.values()]}function O(v,A,y){const I=[v.durationMs,A.durationMs].filter(S=>S!==null),B=v.failure??A.failure;return{identity:v.identity,status:y,durationMs:I.length===0?null:I.reduce((S,G)=>S+G,0),failure:y==="failed"||y==="flaky"?B:null}}}),71668:((ie,Y,m)=>{m.d(Y,{O2:()=>T,cU:()=>E,y:()=>M});var D=m(76760),g=m(34983),_=m(70025);const M="FLAKY_DETECTOR_MORE_ARGUMENTS";function E([N,...L]){if(N===void 0)return null;if(L.length===0)return N.words.includes("--")?{...N,extend:"none"}:N;const{directory:O,...v}=N;return{...L.every(y=>y.directory===O)?N:v,extend:"none"}}function T(N,L,{supportDir:O,env:v}){return{NODE_OPTIONS:(0,g.l)(v.NODE_OPTIONS,[`--require=${(0,D.join)(O,(0,_.d)("more-arguments.cjs"))}`]),[M]:JSON.stringify({program:N,words:L})}}}),34983:((ie,Y,m)=>{m.d(Y,{l:()=>g});function D(_){return/[\s"\\]/.test(_)?`"${_.replaceAll(/["\\]/g,"\\$&")}"`:_}function g(_,M){return[_?.trim()??"",...M.map(D)].filter(E=>E!=="").join(" ")}}),70025:((ie,Y,m)=>{m.d(Y,{F:()=>M,d:()=>_});const D={"mocha-hook.cjs":`'use strict';
// Loaded by --require: listens to mocha beside the user's own reporter, and orders tests by seed where asked. Mocha's
// main module is in the cache by the time that it requires files, and waited for in a process that requires this
// earlier; its \`run\` makes the reporter with the finished tree of suites, in serial and parallel mode alike.
const Module = require('module');

// Not before mocha is there: the variables are for its process, and nyc takes our --require for its own in every
// process.
function begin() {
  const { listen } = require('./mocha-listener.cjs');
  const { arrange } = require('./mocha-order.cjs');
  const order = process.env.FLAKY_DETECTOR_MOCHA_ORDER || '';
  delete process.env.FLAKY_DETECTOR_MOCHA_ORDER;
  const before = process.env.FLAKY_DETECTOR_MOCHA_OPTIONS;
  delete process.env.FLAKY_DETECTOR_MOCHA_OPTIONS;
  if (before === '') delete process.env.MOCHA_OPTIONS;
  else if (before !== undefined) process.env.MOCHA_OPTIONS = before;
  return (runner) => {
    arrange(runner.suite, order);
    listen(runner);
  };
}

function watching(Reporter, watch) {
  // Not an arrow: mocha makes one by \`new\`.
  function Watched(runner, options) {
    try {
      watch(runner);
    } catch (_error) {
      // Another version of theirs: then nothing is recorded.
    }
    return new Reporter(runner, options);
  }
  Object.assign(Watched, Reporter);
  Watched.prototype = Reporter.prototype;
  return Watched;
}

function attach(Mocha, watch) {
  const run = Mocha.prototype.run;
  Mocha.prototype.run = function (...args) {
    this._reporter = watching(this._reporter, watch);
    return run.apply(this, args);
  };
}

function loadedMocha() {
  for (const path of Object.keys(require.cache)) {
    const module = require.cache[path];
    if (!module || !/[\\\\/]mocha[\\\\/]lib[\\\\/]mocha\\.c?js$/.test(path)) continue;
    const Mocha = module.exports && (module.exports.prototype ? module.exports : module.exports.default);
    if (Mocha && Mocha.prototype && Mocha.prototype.run) return Mocha;
  }
  return null;
}

function attachLater() {
  const load = Module._load;
  let waits = true;
  Module._load = function (...args) {
    const loaded = load.apply(this, args);
    const Mocha = waits && /mocha/i.test(args[0]) ? loadedMocha() : null;
    if (Mocha) {
      waits = false; // files of ours have mocha in their names too
      Module._load = load;
      attach(Mocha, begin());
    }
    return loaded;
  };
}

const present = loadedMocha();
if (present) attach(present, begin());
else attachLater();
`,"mocha-listener.cjs":`'use strict';
// Records what mocha's runner tells, beside the user's own reporter.
const { record, failure } = require('./recorder.cjs');

function blocks(runnable) {
  if (typeof runnable.titlePath === 'function')
    return runnable
      .titlePath()
      .slice(0, -1)
      .filter((title) => title !== '');
  const titles = [];
  for (let suite = runnable.parent; suite; suite = suite.parent) if (suite.title) titles.unshift(suite.title);
  return titles;
}

// The title of a hook around all tests ends in the test beside it, which another order changes.
function nameOf({ type, title }) {
  return type === 'hook' ? title.replace(/^("(?:before|after) all" hook.*?) (?:for|in) "[\\s\\S]*"$/, '$1') : title;
}

function tries(test) {
  return typeof test.currentRetry === 'function' ? test.currentRetry() : 0;
}

function write(runnable, status, error, more) {
  const file = runnable.file || (runnable.parent && runnable.parent.file) || null;
  const ms = typeof runnable.duration === 'number' ? runnable.duration : null;
  const shown = error === undefined ? null : failure(error);
  const [suite, name] = [blocks(runnable), nameOf(runnable)];
  record(Object.assign({ kind: 'test', file, suite, name, status, ms, line: null, failure: shown }, more));
}

function failed(runnable, error, last) {
  const { type, title, ctx } = runnable;
  const test = type === 'hook' && /^"before each"/.test(title) && ctx && ctx.currentTest;
  write(test || runnable, 'failed', error, runnable === last ? { again: true } : {});
}

const key = (test) => blocks(test).concat(test.title, test.file).join('\\0');

exports.listen = (runner) => {
  record({ kind: 'begin', knob: null });
  const retried = new Map();
  let last = null;
  runner.on('retry', (test, error) => retried.set(key(test), error));
  runner.on('pass', (test) => {
    const flaky = tries(test) > 0;
    write(test, flaky ? 'flaky' : 'passed', flaky ? retried.get(key(test)) || null : undefined);
    last = test;
  });
  runner.on('fail', (runnable, error) => {
    failed(runnable, error, last);
    last = runnable;
  });
  runner.on('pending', (test) => write(test, 'skipped'));
  runner.on('end', () => record({ kind: 'end' }));
};
`,"mocha-order.cjs":`'use strict';
// Another order of mocha's tests: blocks stay together, and change places within the block around them.

// mulberry32
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

// Fisher and Yates
function shuffle(list, random) {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const moved = list[last];
    list[last] = list[other];
    list[other] = moved;
  }
}

function reorder(suite, change) {
  change(suite.tests);
  change(suite.suites);
  for (const inner of suite.suites) reorder(inner, change);
}

// \`wanted\`: shuffled:<seed>, reversed, or empty.
exports.arrange = (root, wanted) => {
  const [order, seed] = wanted.split(':');
  if (order === 'reversed') reorder(root, (list) => list.reverse());
  if (order === 'shuffled') {
    const random = numbers(Number(seed));
    reorder(root, (list) => shuffle(list, random));
  }
};
`,"more-arguments.cjs":`'use strict';
// Loaded first by node: puts arguments behind the program's own, where the command line cannot take them to it.
const given = process.env.FLAKY_DETECTOR_MORE_ARGUMENTS;
const JEST = /[\\\\/](jest|jest-cli)[\\\\/]bin[\\\\/]jest\\.js$/;
const JEST_STARTER = /[\\\\/](react-scripts|react-app-rewired|@craco[\\\\/]craco([\\\\/]dist)?)[\\\\/]scripts[\\\\/]test\\.js$/;
const MAIN_FILES = {
  jest: [JEST, JEST_STARTER],
  vitest: [/[\\\\/]vitest[\\\\/]vitest\\.mjs$/],
  mocha: [/[\\\\/]mocha[\\\\/]bin[\\\\/]_?mocha(\\.c?js)?$/],
};

function mainFile() {
  const [, first, second] = process.argv;
  try {
    // nyc before 15 starts a file of its own, the program's behind it.
    return require('fs').realpathSync(/[\\\\/]\\.node-spawn-wrap-/.test(first || '') ? second : first);
  } catch (_error) {
    return '';
  }
}

if (given) {
  const { program, words } = JSON.parse(given);
  const main = mainFile();
  if (MAIN_FILES[program].some((pattern) => pattern.test(main))) {
    delete process.env.FLAKY_DETECTOR_MORE_ARGUMENTS; // a program that the tests start is their own business
    const end = process.argv.indexOf('--');
    const own = words.map((word) => word.replace('{pid}', String(process.pid)));
    process.argv.splice(end < 0 ? process.argv.length : end, 0, ...own);
  }
}
`,"node-test-reporter.mjs":`// Runs inside node's own test runner: records each test and prints what node would have printed. A container (a
// describe block, a test with subtests) that fails only because of what is in it did not fail itself: the block is
// left out, the test has passed. A file's process shows up as a test whose name is the file's path.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import * as reporters from 'node:test/reporters';

const { record, failure } = createRequire(import.meta.url)('./recorder.cjs');
const silent = process.env.FLAKY_DETECTOR_NODE_TEST_OUTPUT === 'silent';
const seeded = /--test-random-seed\\b/.test(process.execArgv.join(' ') + process.env.NODE_OPTIONS);
const before = process.env.FLAKY_DETECTOR_NODE_OPTIONS || '';
if (before === '') delete process.env.NODE_OPTIONS;
else process.env.NODE_OPTIONS = before;
delete process.env.FLAKY_DETECTOR_NODE_OPTIONS;
delete process.env.FLAKY_DETECTOR_NODE_TEST_OUTPUT;

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
    } catch (_error) {
      // Another version of node: then this event is not recorded.
    }
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
`,"playwright-reporter.cjs":`'use strict';
// Loaded through PW_TEST_REPORTER, beside the reporters of the user's configuration. A test is recorded once its last
// try is over; playwright's own word for "failed, then passed" is flaky.
const { record, failure } = require('./recorder.cjs');

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
    } catch (_error) {
      // Another version of theirs: then this test is not recorded.
    }
  }
  write(test) {
    this.waiting.delete(test);
    const status = STATUSES[test.outcome()];
    const failed = test.results.find((result) => result.error);
    const ms = test.results.reduce((sum, result) => sum + result.duration, 0);
    const red = status === 'failed' || status === 'flaky';
    const shown = red ? failure((failed && failed.error) || { message: 'expected to fail, but passed' }) : null;
    const { file, line } = test.location;
    record({
      kind: 'test',
      file,
      suite: blocks(test),
      name: test.title,
      status,
      ms,
      line: line || null,
      failure: shown,
    });
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
`,"recorder.cjs":`'use strict';
// What our reporters share: a line of JSON per event, appended at once, so that a run that is killed leaves what it
// got to. Never changes how a run goes: it swallows its own errors, and takes its variable out of the environment as
// it is loaded, so that programs which the tests start do not report too.
const { appendFileSync } = require('fs');
const { join } = require('path');

const folder = process.env.FLAKY_DETECTOR_REPORT;
delete process.env.FLAKY_DETECTOR_REPORT;

exports.record = (line) => {
  if (!folder) return;
  try {
    appendFileSync(join(folder, \`\${process.pid}.ndjson\`), \`\${JSON.stringify(line)}\\n\`);
  } catch (_error) {
    // A full disk is no failure of the tests.
  }
};

const cut = (text, limit) => (text.length > limit ? text.slice(0, limit) : text);
// Stacks say first what failed, messages with a long diff say it at both ends.
const middle = (text) => (text.length > 4000 ? \`\${text.slice(0, 1500)}\\n...\\n\${text.slice(-2400)}\` : text);
const plain = (text) => String(text).replace(/\\u001b\\[[0-9;]*m/g, '');

exports.failure = (error) => {
  try {
    const object = error !== null && typeof error === 'object' ? error : { message: error };
    const text = plain(object.message === undefined ? '' : object.message);
    // An error that came as plain data says its class in its message.
    const [, said, rest] = object.name ? [] : /^(\\w*(?:Error|Exception)): ([\\s\\S]*)$/.exec(text) || [];
    const type = object.name || said;
    const stack = object.stack ? middle(plain(object.stack)) : null;
    return { type: type ? cut(String(type), 200) : null, message: middle(rest === undefined ? text : rest), stack };
  } catch (_error) {
    return { type: null, message: 'the error could not be shown', stack: null };
  }
};
`,"vitest-reporter.mjs":`// Loaded beside vitest's default reporter: records each file's tests as soon as the file is done. Vitest 3 and later
// report through test modules; older ones hand over a tree of tasks at the end. A block whose own hook fails is
// recorded as failed; what it would have run is skipped.
import { createRequire } from 'node:module';

const { record, failure } = createRequire(import.meta.url)('./recorder.cjs');

function write(file, suite, name, status, errors, ms, line) {
  const shown = status === 'failed' || status === 'flaky' ? failure(errors && errors[0]) : null;
  record({
    kind: 'test',
    file,
    suite,
    name,
    status,
    ms: typeof ms === 'number' ? ms : null,
    line: line || null,
    failure: shown,
  });
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
    if (status)
      write(file, suite, task.name, status === 'passed' && retryCount > 0 ? 'flaky' : status, errors, duration);
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
  } catch (_error) {
    // Another version of theirs: then this is not recorded.
  }
}

export default class Recorder {
  constructor() {
    this.seen = new Set();
  }
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
`},g="node_modules/flaky-detector";function _(E){return`${g}/${E}`}function M(...E){return Object.fromEntries(E.map(T=>[_(T),D[T]]))}}),57210:((ie,Y,m)=>{m.d(Y,{A:()=>M,G:()=>_});var D=m(26567),g=m(91291);const _={name:"junit",orders:["as-is"],recognise:()=>null,prepare:({commandLine:E})=>({commandLine:E,env:{}}),seedKnob:async()=>null,read:M,replay:({commandLine:E,seed:T})=>({commandLine:(0,D.sO)({TEST_SEED:String(T)},E),selectsTest:!1})};async function M({reportFiles:E,timedOut:T,workingDirectory:N}){if(E.length===0)return{kind:"unreadable",reason:T?"the run was ended by its time limit before it wrote a report":"the run wrote no file that report-files matches",tests:[]};const{tests:L,problem:O}=await(0,g.d)(E,{workingDirectory:N});return O===null?{kind:"read",tests:L,couldNotRun:null}:{kind:"unreadable",reason:O,tests:L}}}),91291:((ie,Y,m)=>{m.d(Y,{d:()=>pe});var D=m(73024),g=m(89648),_=m(2480),M=m(60375);const E=new Map,T="";class N{#e;#t=null;#n=new Map;constructor($){this.#e=$}of($){$.suites!==this.#t&&this.#r($.suites);const{name:U,classname:W,file:X,filepath:oe,value_param:le}=$.attributes,se=`${U??T}\0${W??T}\0${X??oe??T}\0${le??T}`,ue=this.#n.get(se);if(ue!==void 0)return ue;const q=(0,M.o)(O($,this.#e));return this.#n.set(se,q),q}#r($){this.#t=$;const U=JSON.stringify([this.#e,$.map(({name:W,file:X})=>[W,X])]);this.#n=E.get(U)??new Map,E.set(U,this.#n)}}const L=new Set(["","test","undefined","null"]);function O({attributes:H,suites:$},U){const{name:W="",classname:X=""}=H,oe=H.file??H.filepath??$.findLast(q=>q.file!==void 0)?.file,le=$.map(q=>q.name??"").filter(q=>q!==""&&q!==oe),se=L.has(X)||X===W?le.join(" > "):X,ue=X===W&&X!=="";return{file:oe===void 0||oe===""?null:(0,_.HD)((0,g.iZ)(oe,U),U),suite:ue||se===""?null:(0,_.HD)(se,U),name:(0,_.HD)(v(W,H),U)}}function v(H,{value_param:$}){return $===void 0?H:`${H} [${$}]`}var A=m(50187);const y=1e9;function I(H,$,U){const W=B(H),X=Number((H.attributes.time??"").replaceAll(",",""));return{identity:$,status:W,durationMs:H.attributes.time===void 0||!(X>=0&&X<y)?null:Math.round(X*1e3),failure:W==="failed"||W==="flaky"?P(H,$.file,U):null}}function B({attributes:H,outcomes:$}){if($.length===0)return S(H);const U=$.map(W=>W.tag);return U.some(W=>["failure","error","warning"].includes(W))?"failed":U.some(W=>W.startsWith("flaky"))?"flaky":U.some(W=>W.startsWith("rerun"))?"failed":$.some(W=>W.tag==="skipped")?G($):S(H)}function S({status:H="",result:$=""}){return H===""&&$===""?"passed":/^(fail|failed|error)$/i.test(H)?"failed":/^(notrun|disabled|skipped|pending|ignored)$/i.test(H)||/^(skipped|suppressed)$/i.test($)?"skipped":"passed"}function G(H){return H.some($=>$.type==="pytest.xfail")?"passed":"skipped"}function P(H,$,U){const{attributes:W,outcomes:X,output:oe}=H,le=X.find(({tag:de})=>de==="failure"||de==="error")??X.find(({tag:de})=>de!=="skipped"),se=le?.text||oe,ue=le?.message||j(se)||`status ${W.status??""}`,q=Number(W.line),Ee=$!==null&&Number.isInteger(q)&&q>0?{file:$,line:q}:null;return(0,g.g5)({type:le?.type??null,message:(0,A.U)(ue),stack:se,location:Ee},U)}function j(H){return H.split(`
`).find($=>$.trim()!=="")??""}var F=m(57975);const C=64*1024*1024,V=200;async function*J(H){let $=null;for await(const U of(0,D.createReadStream)(H,{end:C-1,highWaterMark:256*1024}))$??=ee(U),yield $.decode(U,{stream:!0});$!==null&&(yield $.decode())}function ee(H){const[$,U]=H;if($===254&&U===255||$===0&&U===60)return new F.TextDecoder("utf-16be");if($===255&&U===254||$===60&&U===0)return new F.TextDecoder("utf-16le");const W=H.subarray(0,V).toString("latin1"),X=/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(W)?.[1];if(X===void 0||/^utf-?16/i.test(X))return new F.TextDecoder;try{return new F.TextDecoder(X)}catch{return new F.TextDecoder}}const re=4*C;async function pe(H,$){const{GO_PROPERTY:U,JUnitParser:W}=await Promise.all([m.e(800),m.e(516)]).then(m.bind(m,20516)),X=new N($.workingDirectory),[oe,le]=[[],[]],se=[];let ue=re;for(const Ee of H){const de=(0,g.iZ)(Ee,$.workingDirectory);if(ue<=0){se.push(`${de} and later reports were not read: over 256 MiB of reports in one run`);break}const ye=xe=>{(xe.suites.some(be=>be[U]!==void 0)?oe:le).push(I(xe,X.of(xe),$.workingDirectory))},me=await ke(Ee,new W(ye));me.what!==null&&se.push(`${de}: ${me.what}`),ue-=me.bytes}return{tests:[...(0,_.JN)(oe),...($.repeats??_.iF)(le)],problem:se.length===0?null:se.slice(0,3).join("; ")}}async function ke(H,$){let U=0;try{U=(0,D.statSync)(H).size;for await(const oe of J(H))if(!$.write(oe))break;const W=$.end(),X=`larger than ${C/1024/1024} MiB: only its beginning was read`;return{what:U>C?X:W,bytes:U}}catch(W){return{what:`cannot be read: ${W.message}`,bytes:U}}}}),76548:((ie,Y,m)=>{m.d(Y,{HR:()=>N,OG:()=>M,UV:()=>T});var D=m(73024),g=m(57975);const _=64*1024;async function*M(L){const O=new g.TextDecoder;let v="";for await(const A of(0,D.createReadStream)(L)){const y=O.decode(A,{stream:!0}).split(`
`);y[0]=v+y[0],v=(y.pop()??"").slice(0,_);for(const I of y)yield E(I)}v+=O.decode(),v!==""&&(yield E(v))}function E(L){return(L.endsWith("\r")?L.slice(0,-1):L).slice(0,_)}async function T(L,O,v){const A=[];if(L===null)return A;try{let y=0;for await(const I of M(L))if(v.test(I)&&A.push(I),y+=1,y>=O)break}catch{return A}return A}async function N(L,O,v){const A=[];if(L===null)return A;try{for await(const y of M(L))if(O.test(y)&&A.push(y),A.length>=v)break}catch{return A}return A}}),40654:((ie,Y,m)=>{m.d(Y,{i:()=>Wo});var D=m(51455),g=m(76760),_=m(26567);const M={"cargo-runner.sh":`#!/usr/bin/env bash
# Starts a test binary of cargo's (CARGO_TARGET_<triple>_RUNNER). Cargo names the binary on stderr and the binary its
# tests on stdout, two streams that cannot be joined afterwards; this script knows both. For bash -p, as go-exec.sh,
# for its reasons. One <n>.log per binary, in cargo's order: the package, the target's name, then the output; and
# <n>.exit with the exit code. The output goes to a file first, not through a pipe: a process that a test left behind
# would hold the pipe open.
set +p
case "$1" in
  */deps/*) ;;
  # rustdoc's merged doc tests re-run their own binary, and learn its path from a variable that is set only without a
  # runner.
  */rust_out) RUSTDOC_DOCTEST_BIN_PATH=$1; export RUSTDOC_DOCTEST_BIN_PATH; exec "$@" ;;
  *) exec "$@" ;;
esac
# Only the number of files counts.
# shellcheck disable=SC2012
_count=$(ls "$FLAKY_DETECTOR_CARGO_REPORT" | wc -l)
_report=$(mktemp "$FLAKY_DETECTOR_CARGO_REPORT/$(printf %06d "$_count")-XXXXXX") || exec "$@"
_binary=$1
shift
for _word do
  shift
  case "$_word" in -q|--quiet) continue ;; esac
  set -- "$@" "$_word"
done
if [ -n "$FLAKY_DETECTOR_CARGO_SHUFFLE" ]; then
  # libtest shuffles on stable too, if it is told at run time that it may use unstable options.
  RUSTC_BOOTSTRAP=1
  export RUSTC_BOOTSTRAP
  set -- -Z unstable-options --shuffle-seed "$FLAKY_DETECTOR_CARGO_SHUFFLE" "$@"
fi
_name=\${_binary##*/}
printf '%s\\n%s\\n' "$CARGO_PKG_NAME" "\${_name%-*}" >"$_report.log"
trap : TERM INT QUIT
{ "$_binary" "$@" >>"$_report.log" 2>&3 3>&-; } 3>&2 2>/dev/null
_code=$?
echo "$_code" >"$_report.exit"
tail -n +3 "$_report.log"
exit "$_code"
`,"flaky-detector.init.gradle":`// Makes Test tasks run each time; only these: --rerun-tasks would compile everything again. Works from Gradle 4 on.
// The seed comes by command line: a daemon that cannot renew its environment would hand its own, older TEST_SEED to
// the tests.
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
`,"flaky_detector_plugin.rb":`# frozen_string_literal: true

# Minitest 5 loads every file of this name below minitest/ on the load path. Writes a line per test, and shuffles
# where the suite itself keeps an order.
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
    folder = ENV['FLAKY_DETECTOR_MINITEST_REPORT'].to_s
    reporter << FlakyDetector::MinitestReporter.new(folder) if File.directory?(folder)
    return unless ENV['FLAKY_DETECTOR_MINITEST_SHUFFLE'] == '1'

    shuffled = Module.new do
      def test_order
        :random
      end
    end
    ObjectSpace.each_object(Minitest::Test.singleton_class) { |suite| suite.singleton_class.prepend(shuffled) }
  end
end
`,"flaky_detector_rspec.rb":`# frozen_string_literal: true

# rspec loads it by --require. A listener, not a formatter: a formatter named in SPEC_OPTS would replace the user's
# own.
#
# rspec has a seed even where it does not shuffle: spec_helper files hand it to Kernel.srand. An order without a known
# name leaves the order alone and sets the seed's number only. Where spec_helper came first and has already seeded
# Kernel with the old number, it is seeded again.
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

folder = ENV['FLAKY_DETECTOR_RSPEC_REPORT'].to_s
seed = ENV['FLAKY_DETECTOR_RSPEC_SEED'].to_s

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
`,"go-exec.sh":`#!/usr/bin/env bash
# Starts a test binary of go test (-exec) and leaves what it printed, with Go's own event marks, in the run's report
# folder, so that a report exists behind make, gotestsum or a pipe as well, and the user's output keeps its form.
# For bash -p, which takes no function of the user's for one of its programs, and hands all of them on to the binary, as
# other shells do not. A variable that the user exports must not reach the binary changed: its own begin with _.
# One <n>.log per binary: a line with the import path, one with the folder, then the output; and <n>.exit with the exit
# code. The output goes to a file, not through a pipe: a process that a test left would hold it open.
set +p
case "$1" in *.test) ;; *) exec "$@" ;; esac
_report=$(mktemp "$FLAKY_DETECTOR_GO_REPORT/XXXXXXXX") || exec "$@"
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
    -test.shuffle=on)
      echo "$FLAKY_DETECTOR_GO_SEED" >"$_report.shuffled"
      _word=-test.shuffle=$FLAKY_DETECTOR_GO_SEED
      ;;
  esac
  set -- "$@" "$_word"
done
if [ -n "$FLAKY_DETECTOR_GO_SHUFFLE" ]; then
  echo "$FLAKY_DETECTOR_GO_SHUFFLE" >"$_report.shuffled"
  set -- -test.shuffle="$FLAKY_DETECTOR_GO_SHUFFLE" "$@"
fi
_module=$PWD
while [ ! -f "$_module/go.mod" ] && [ -n "$_module" ]; do _module=\${_module%/*}; done
_path=
if [ -n "$_module" ]; then
  _path=$(sed -n 's/^module[[:space:]]*"\\{0,1\\}\\([^"[:space:]]*\\).*/\\1/p' "$_module/go.mod" | head -n 1)
fi
printf '%s\\n%s\\n' "$_path\${PWD#"$_module"}" "$PWD" >"$_report.log"
trap : TERM INT QUIT
{ "$_binary" "$_verbose" "$@" >>"$_report.log" 2>&1; } 2>/dev/null
_code=$?
echo "$_code" >"$_report.exit"
if [ -n "$_json" ]; then tail -n +3 "$_report.log"; else tail -n +3 "$_report.log" | tr -d '\\026'; fi
exit "$_code"
`};var E=m(89648),T=m(2480);const N=/^test (.+?)(?: - should panic)? \.\.\. (.*)$/,L=/(ok|FAILED|ignored(?:, .*)?)(?: <\d+\.\d+s>)?$/,O=/^---- (.+) std(?:out|err) ----$/,v=/\u001b(?:\[[0-9;]*m|\(B)/g;class A{statuses=[];captured=new Map;running=null;candidate=null;capturing=null;finished=!1;add(n){const t=n.replaceAll(v,""),s=O.exec(t);s!==null?this.capturing=this.capture(s[1]??""):t==="failures:"?this.section():t.startsWith("test result: ")?this.end():this.capturing!==null?this.capturing.add(t):this.outcome(t)}result(){this.settle();const n=s=>this.captured.get(s)?.toString()??"";return{tests:this.statuses.map(([s,r])=>({name:s,status:r,output:n(s)})),finished:this.finished,running:this.running}}capture(n){const t=this.captured.get(n)??new E.FM;return this.captured.set(n,t),t}section(){this.settle(),this.capturing=null}end(){this.section(),this.finished=!0}outcome(n){const t=N.exec(n);if(t!==null&&(this.settle(),this.finished=!1,this.running=t[1]??""),this.running===null)return;const s=L.exec(t===null?n:t[2]??"")?.[1];s!==void 0&&(this.candidate=s==="ok"?"passed":s==="FAILED"?"failed":"skipped")}settle(){this.running===null||this.candidate===null||(this.statuses.push([this.running,this.candidate]),this.running=null,this.candidate=null)}}var y=m(76548);const I=/^thread '(.+)'(?: \(\d+\))? panicked at (?:'(.*)', )?(.+?):(\d+):\d+:?$/,B=/^thread '(.+)'(?: \(\d+\))? has overflowed its stack/;function S(e,n){const t=e.split(`
`),s=t.findIndex(Z=>I.test(Z)),[,,r,o="",l]=I.exec(t[s]??"")??[];if(s<0)return{type:null,message:e,stack:null,location:null};const f=t.slice(s+1),h=f.findIndex(Z=>Z==="stack backtrace:"||Z.startsWith("note: ")),R=r??f.slice(0,h<0?void 0:h).join(`
`),x=h<0||f[h]!=="stack backtrace:"?null:f.slice(h).join(`
`);return{type:"panic",message:R,stack:x,location:{file:(0,E.iZ)(o,n),line:Number(l)}}}async function G(e){const n=new Map;let t=null;if(e===null)return new Map;for await(const s of(0,y.OG)(e)){const r=(I.exec(s)??B.exec(s))?.[1];r!==void 0&&(t=n.get(r)??new E.FM,n.set(r,t)),(s===""||/^\s*(Running|Doc-tests) |^error: /.test(s))&&(t=null),t?.add(s)}return new Map([...n].map(([s,r])=>[s,r.toString()]))}const P="cargo-runner.sh",j="FLAKY_DETECTOR_CARGO_REPORT",F="FLAKY_DETECTOR_CARGO_SHUFFLE",C=["X86_64_UNKNOWN_LINUX_GNU","X86_64_UNKNOWN_LINUX_MUSL","AARCH64_UNKNOWN_LINUX_GNU","AARCH64_UNKNOWN_LINUX_MUSL","X86_64_APPLE_DARWIN","AARCH64_APPLE_DARWIN"],V={name:"cargo",orders:["as-is","shuffled"],supportFiles:{[P]:M[P]},recognise:e=>{const n=e.invocations.find(({words:t})=>t[0]==="cargo"&&J(t));return n===void 0?null:{invocation:n}},prepare:ee,seedKnob:async({stdoutLog:e})=>(await(0,y.HR)(e,/^running \d+ tests? \(shuffle seed: /,1)).length>0?"libtest's --shuffle-seed":null,read:re,replay:X};function J(e){const[n,t]=e.slice(1).filter(s=>!/^[-+]/.test(s));return n==="test"||n==="t"||n==="llvm-cov"&&t!=="nextest"}function ee(e){const n=`bash -p ${(0,g.join)(e.supportDir,P)}`,t=C.map(s=>`CARGO_TARGET_${s}_RUNNER`).filter(s=>!e.env[s]);return{commandLine:e.commandLine,env:{...Object.fromEntries(t.map(s=>[s,n])),[j]:e.reportDir,[F]:e.order==="shuffled"?String(e.seed):""}}}async function re(e){try{const n=await pe(e.reportDir),t=(0,T.iF)([...await ke(n,e),...await $(e)]),s=n.find(o=>o.exitCode===null||e.timedOut&&!o.output.finished);if(s!==void 0){const o=e.timedOut?"the run timed out":"the run was stopped";return{kind:"unreadable",reason:`the output of ${s.suite} breaks off: ${o}`,tests:t}}const r=n.length===0&&t.length===0&&e.exitCode!==0;return{kind:"read",tests:t,couldNotRun:r?await W(e):null}}catch(n){return{kind:"unreadable",reason:`the report of cargo test cannot be read: ${n.message}`,tests:[]}}}async function pe(e){const n=[],t=(await(0,D.readdir)(e)).filter(s=>s.endsWith(".log")).sort();for(const s of t){const r=[],o=new A;for await(const x of(0,y.OG)((0,g.join)(e,s)))r.length<2?r.push(x):o.add(x);const l=await(0,D.readFile)((0,g.join)(e,s.replace(/log$/,"exit")),"utf8").catch(()=>null),[f="",h=""]=r,R=h===f.replaceAll("-","_")?f:`${f}::${h}`;n.push({suite:R,exitCode:l===null?null:Number(l),output:o.result()})}return n}async function ke(e,n){const t=await G(n.stderrLog);return e.flatMap(s=>{const r=s.output.tests.map(f=>{const h=f.output||(t.get(f.name)??"");return U({file:null,suite:s.suite,name:f.name},f.status,h,n)}),o=H(s,t);if(o===null||n.timedOut)return r;const l=t.get(o)??`the test binary ended with code ${s.exitCode} while this test ran`;return[...r,U({file:null,suite:s.suite,name:o},"failed",l,n)]})}function H({output:e,exitCode:n},t){if(e.finished||!n)return null;const s=new Set(e.tests.map(o=>o.name)),r=[...t.keys()].filter(o=>!s.has(o)&&o!=="main");return e.running??(r.length===1?r[0]??null:null)}async function $(e){if(e.stdoutLog===null)return[];const n=new A;for await(const t of(0,y.OG)(e.stdoutLog))n.add(t);return n.result().tests.flatMap(t=>{const[,s,r]=/^(\S+\.(?:rs|md)) - (.*\(line \d+\)(?: - compile(?: fail)?)?)$/.exec(t.name)??[];return s===void 0||r===void 0?[]:[U({file:s,suite:"doc-tests",name:r},t.status,t.output,e)]})}function U(e,n,t,{workingDirectory:s}){const r=n==="failed"?(0,E.g5)(S(t,s),s):null;return{identity:e,status:n,durationMs:null,failure:r}}async function W({stderrLog:e,exitCode:n}){return(await(0,y.HR)(e,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3)||`cargo test ended with code ${n} and ran no test binary`}function X(e){const{recognition:n,seed:t,test:s}=e,r=e.order==="shuffled",{own:o,libtest:l}=oe(s),h=[...r?["-Z","unstable-options","--shuffle-seed",String(t)]:[],...l],x=n.invocation.words.includes("--")?h:[...o,...h.length>0?["--"]:[],...h],Z=(0,_.$I)(e.commandLine,n.invocation,x),ge={TEST_SEED:String(t),...r&&Z!==null?{RUSTC_BOOTSTRAP:"1"}:{}};return{commandLine:(0,_.sO)(ge,Z??e.commandLine),selectsTest:Z!==null&&s!==null}}function oe(e){if(e===null)return{own:[],libtest:[]};if(e.suite!=="doc-tests")return{own:[],libtest:["--exact",e.name.replace(/ #\d+$/,"")]};const[,n="",t=""]=/^(\S*) ?\(line (\d+)\)/.exec(e.name)??[];return{own:["--doc"],libtest:[n||`${t})`]}}const le=/\[ RUN {6}\] ([\w/]+\.\S+)$/,se=/\[( {7}OK| {2}FAILED| {2}SKIPPED) {1,2}\] ([\w/]+\.[^\s,]+).* \((\d+) ms\)$/,ue={OK:"passed",FAILED:"failed",SKIPPED:"skipped"},q=/^(\S[^:\n]*\.\w+):(\d+)(?:: Failure|: FAILED:)?$/m;async function Ee(e,n){const t=[];let s=null,r=new E.FM;const o=(l,f,h,R)=>t.push(de(l,f,h,R,n));if(e===null)return{tests:t,running:s};for await(const l of(0,y.OG)(e)){const f=le.exec(l)?.[1],[,h="",R,x]=se.exec(l)??[];f!==void 0?(s!==null&&o(s,"failed",null,`${r}
the program ended while this test ran`),s=f,r=new E.FM):R!==void 0&&R===s?(o(R,ue[h.trim()]??"failed",Number(x),r.toString()),s=null):r.add(l)}return{tests:t,running:s}}function de(e,n,t,s,r){const o=e.indexOf("."),l={file:null,suite:e.slice(0,o),name:e.slice(o+1)},f=n==="failed"?(0,E.g5)(ye(s,r),r):null;return{identity:l,status:n,durationMs:t,failure:f}}function ye(e,n){const t=q.exec(e);if(t===null)return{type:null,message:e,stack:null,location:null};const[,s="",r]=t;return{type:null,message:e.slice(e.indexOf(`
`,t.index)+1).split(/^\[ {2}FAILED/m,1)[0]??"",stack:e,location:{file:(0,E.iZ)(s,n),line:Number(r)}}}var me=m(91291);const xe=99999,Te={name:"googletest",orders:["as-is","shuffled"],recognise:e=>{const n=e.invocations.find(t=>Ce(t,e));return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{GTEST_OUTPUT:`xml:${e.reportDir}/`,...be(e)}}),seedKnob:async({stdoutLog:e})=>(await(0,y.HR)(e,/^Note: Randomizing tests' orders with a seed of /,1)).length>0?"GTEST_RANDOM_SEED":null,read:Ae,replay:Ue};function be({seed:e,order:n}){const t={GTEST_RANDOM_SEED:String(1+(e-1)%xe)};return n==="shuffled"?{...t,GTEST_SHUFFLE:"1"}:t}function Ce({words:[e="",...n]},t){if(n.some(l=>l.startsWith("--gtest_")))return!0;if(!/^[\w.+-]+$/.test(e))return!1;const s=t.commandLine.split(/[\s;&|]+/).find(l=>l.endsWith(`/${e}`));return s!==void 0&&t.readFile(s)?.includes("GTEST_OUTPUT")?!0:["","test/","tests/","unittest/","unittests/","src/test/","googletest/"].flatMap(l=>[`${l}CMakeLists.txt`,`${l}meson.build`]).some(l=>He(t.readFile(l)??"",e))}function He(e,n){const t=`\\b${n.replaceAll(/[.+]/g,"\\$&")}\\b`;return!/gtest|googletest/i.test(e)||!new RegExp(t).test(e)?!1:/test/i.test(n)||new RegExp(`\\(\\s*['"]?${t}[^)]*(gtest|gmock)`,"i").test(e)}async function Ae(e){try{const{workingDirectory:n,reportDir:t,exitCode:s,timedOut:r}=e,o=(await(0,D.readdir)(t)).filter(x=>x.endsWith(".xml")).sort(),l=await(0,me.d)(o.map(x=>(0,g.join)(t,x)),{workingDirectory:n}),f=await Ee(e.stdoutLog,n),h=Dn(l.tests.map(x=>jn(x,n)),f.tests);if(r&&f.running!==null)return{kind:"unreadable",reason:`the run timed out while ${f.running} ran`,tests:h};if(l.problem!==null)return{kind:"unreadable",reason:l.problem,tests:h};if(f.running!==null&&s!==0){const x=`the program ended with code ${s} while this test ran`;h.push(de(f.running,"failed",null,x,n))}const R=h.length===0&&o.length===0&&s!==0;return{kind:"read",tests:h,couldNotRun:R?await Ne(e):null}}catch(n){return{kind:"unreadable",reason:`the results of GoogleTest cannot be read: ${n.message}`,tests:[]}}}function Dn(e,n){const t=new Set(e.map(({identity:s})=>`${s.suite}.${s.name}`));return[...e,...n.filter(({identity:s})=>!t.has(`${s.suite}.${s.name}`))]}function jn({identity:e,failure:n,...t},s){const r=e.name.replace(/(\/\S+) \[.*\]( #\d+)?$/s,"$1$2"),o=n===null?null:ye(n.stack??n.message,s),l=o?.location==null?n:(0,E.g5)({...o,location:o.location},s);return{...t,identity:{file:null,suite:e.suite,name:r},failure:l}}async function Ne({stderrLog:e,stdoutLog:n,exitCode:t}){return[...await(0,y.HR)(e,/\S/,4),...await(0,y.HR)(n,/\S/,2)].join(`
`).slice(0,1e3)||`the program ended with code ${t} and ran no tests`}function Ue({commandLine:e,seed:n,order:t,test:s}){const r=s?.name.replace(/ #\d+$/,""),o=s===null?{}:{GTEST_FILTER:`${s.suite}.${r}`},l={TEST_SEED:String(n),...be({seed:n,order:t}),...o};return{commandLine:(0,_.sO)(l,e),selectsTest:s!==null}}const Qe="ctest.xml",Pn={name:"ctest",orders:["as-is"],recognise:e=>{const n=e.invocations.find(({words:t})=>t[0]==="ctest"||qe(t));return n===void 0?null:{invocation:n}},prepare:Mn,seedKnob:async()=>null,read:en,replay:tn};function qe(e){return(e[0]??"")!=="cmake"||!e.includes("--build")?!1:e.some((t,s)=>/^(test|RUN_TESTS)$/.test(t)&&/^(--target|-t)$/.test(e[s-1]??""))}function We(e,n,t){return n.words[0]==="ctest"?(0,_.$I)(e,n,t):null}function Mn(e){return{commandLine:We(e.commandLine,e.recognition.invocation,["--output-junit",(0,g.join)(e.reportDir,Qe)])??e.commandLine,env:{CTEST_OUTPUT_ON_FAILURE:"1",...be(e)}}}async function en(e){try{const n=await In(e.stdoutLog),s=(await(0,me.d)([(0,g.join)(e.reportDir,Qe)],{workingDirectory:e.workingDirectory})).tests.map(l=>nn(l,e.workingDirectory)),r=s.length>0?Cn(s,n):n;if(e.timedOut)return{kind:"unreadable",reason:"the run timed out before ctest was through",tests:r};const o=r.length===0&&e.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Un(e):null}}catch(n){return{kind:"unreadable",reason:`the results of ctest cannot be read: ${n.message}`,tests:[]}}}const Fn=/^\s*(?:\d+\/\d+ )?Test\s+#\d+: (.+?) \.{2,}\s*(.*?)\s+(\d+\.\d+) sec/;async function In(e){const n=[];if(e===null)return n;for await(const t of(0,y.OG)(e)){const[,s,r="",o]=Fn.exec(t)??[];if(s===void 0)continue;const l=r==="Passed"?"passed":/Skipped|Disabled/.test(r)?"skipped":"failed",f={type:null,message:r.replaceAll("*"," ").trim(),stack:null,location:null},h=Math.round(Number(o)*1e3);n.push({identity:{file:null,suite:null,name:s},status:l,durationMs:h,failure:l==="failed"?f:null})}return(0,T.JN)(n)}function Cn(e,n){const t=new Map(n.filter(({status:s})=>s==="flaky").map(s=>[s.identity.name,s.failure]));return e.map(s=>{const r=t.get(s.identity.name);return s.status==="passed"&&r!=null?{...s,status:"flaky",failure:r}:s})}function nn(e,n){if(e.failure?.stack==null)return e;const t=ye(e.failure.stack,n);return t.location===null?{...e,failure:{...e.failure,message:Hn(e.failure.stack)}}:{...e,failure:(0,E.g5)(t,n)}}function Hn(e){return e.trimEnd().split(`
`).at(-1)??e}async function Un({stdoutLog:e,stderrLog:n,exitCode:t}){return[...await(0,y.HR)(n,/\S/,4),...await(0,y.HR)(e,/error/i,4)].join(`
`).slice(0,1e3)||`ctest ended with code ${t} and ran no tests`}function tn({commandLine:e,recognition:n,seed:t,order:s,test:r}){const o=r?.name.replace(/ #\d+$/,"").replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"),l=o===void 0?null:We(e,n.invocation,["-R",`^${o}$`,"--output-on-failure"]),f={TEST_SEED:String(t),...be({seed:t,order:s})};return{commandLine:(0,_.sO)(f,l??e),selectsTest:l!==null}}const Wn=16e3,sn=/^\s*=== (RUN|PAUSE|CONT|NAME) {1,3}(.*)$/,Kn=/^\s*--- (PASS|FAIL|SKIP): (\S.*) \((\d+(?:\.\d+)?)s\)$/,rn=/^(panic: |fatal error: |SIG[A-Z]+: |unexpected fault address )/,Yn={PASS:"passed",FAIL:"failed",SKIP:"skipped"};class Gn{tests=new Map;crash=new E.FM(Wn);preamble=new E.FM;failed=[];crashed=!1;current=null;add(n){const t=n.indexOf("");t>0&&this.text(n.slice(0,t));const s=t<0?n:n.slice(t+1);this.event(s)||this.text(s)}result(){return{tests:this.tests,failed:this.failed,preamble:this.preamble.toString(),crash:this.crash.toString()}}event(n){const t=sn.exec(n);if(t!==null)return this.moved(t[1]??"",t[2]??""),!0;const s=Kn.exec(n);return s===null?!1:(this.ended(this.test(s[2]??""),Yn[s[1]],Number(s[3])),!0)}ended(n,t,s){t==="failed"&&this.failed.push(n.name),n.state=this.failed.includes(n.name)?"failed":t,n.durationMs=Math.round(s*1e3),this.current=n}moved(n,t){this.current=t===""?null:this.test(t),!(this.current===null||n==="NAME")&&this.current.state!=="failed"&&(this.current.state=n==="PAUSE"?"paused":"unfinished")}text(n){rn.test(n)&&(this.crashed=!0),this.crashed?this.crash.add(n):(this.current?.output??this.preamble).add(n.replace(/^ {4}/,""))}test(n){const t=this.tests.get(n);if(t!==void 0)return t;const s={name:n,state:"unfinished",durationMs:null,output:new E.FM};return this.tests.set(n,s),s}}var ae=m(94942);function Le(e){const{test:n}=e;return{commandLine:ve(n===null?null:Jn(n.name),n?.suite??null,e),selectsTest:n!==null}}function ce(e){const n=e.tests.map(({name:t})=>on(t.split("/")[0]??t));return ve(`^(${[...new Set(n)].join("|")})$`,e.tests[0]?.suite??null,e)}function ve(e,n,t){const{invocation:s}=t.recognition,r=t.order==="shuffled"||Bn(s.words),o=[...e===null?[]:[`-run=${e}`],...r?[`-shuffle=${t.seed}`]:[],"-count=1"],l=Xn(t.commandLine,n),f=`TEST_SEED=${t.seed}`,R=s.words[0]==="go"&&!s.words.includes("-args")?(0,_.$I)(l,s,o):null;return R===null?`${f} ${Vn(o)} ${(0,_.CI)(l)}`:`${f} ${(0,_.CI)(R)}`}function Bn(e){return/\s--?(test\.)?shuffle[= ]on(\s|$)/.test(` ${e.join(" ")}`)}function Vn(e){return`GOFLAGS="$GOFLAGS "${(0,ae.ZL)(e.join(" "))}`}function Jn(e){return e.split("/").map(n=>`^${on(n)}$`).join("/")}function on(e){return e.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function Xn(e,n){return n===null?e:e.replace(/(^|\s)\.\/\.\.\.(?=\s|$)/,(t,s)=>`${s}${(0,ae.ZL)(n)}`)}function Zn(e,n){const t=e.exitCode===null?new Set:zn(e.output),s=new Set([...e.output.tests.values()].filter(o=>o.state==="failed").map(o=>o.name));for(const o of t)s.add(o);const r=[];for(const o of e.output.tests.values()){const l=s.has(o.name)?"failed":Ke(o);if(l===null||l==="failed"&&an(s,o.name))continue;const f=l==="failed"?(0,E.g5)(Qn(o,e,n),n):null,h={file:null,suite:e.path,name:(0,T.HD)(o.name,n)};r.push({identity:h,status:l,durationMs:o.durationMs,failure:f})}return r}function Ke(e){return e.state==="unfinished"||e.state==="paused"?null:e.state}function an(e,n){for(const t of e)if(t.startsWith(`${n}/`))return!0;return!1}function zn(e){const n=[...e.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),t=n.filter(r=>!an(n,r));if(Ye(e)!==null)return new Set;if(/^panic: test timed out after /.test(e.crash)){const r=new Set([...e.crash.matchAll(/^\t\t(\S+) \(/gm)].map(o=>o[1]));return new Set(t.filter(o=>r.has(o)))}const s=t.filter(r=>Ge(e.crash,r));return s.length===1?new Set(s):t.length===1?new Set(t):new Set}function Ye(e){const n=e.failed.at(-1);return n===void 0||!/ \[recovered/.test(e.crash)?null:e.failed.findLast(t=>t.startsWith(`${n}/`)&&Ge(e.crash,t))??n}function Ge(e,n){const[t]=n.split("/",1);return e.includes(`.${t}(`)||e.includes(`.${t}.`)}function Qn(e,n,t){const{crash:s}=n.output,r=e.output.toString(),o={type:null,message:r,stack:null,location:qn(r,n.directory,t)};if(e.state==="failed"&&Ye(n.output)!==e.name)return o;if(s==="")return{...o,message:`${r}
the test binary ended with code ${n.exitCode} while this test ran`};const[l=""]=s.split(`
`,1);return{type:"panic",message:l.replace(/ \[recovered.*\]$/,""),stack:s.slice(l.length),location:et(s,t)??o.location}}function qn(e,n,t){for(const[,s="",r]of e.matchAll(/^\s*([^\s:]+\.go):(\d+): /gm)){if(s==="testing.go")continue;const o=s.startsWith("/")?s:`${n}/${s}`;return{file:(0,E.iZ)(o,t),line:Number(r)}}return null}function et(e,n){for(const[,t="",s]of e.matchAll(/^\t(\/[^\n]+\.go):(\d+)(?: |$)/gm)){const r=(0,E.iZ)(t,n);if(!r.startsWith("/"))return{file:r,line:Number(s)}}return null}const Be="go-exec.sh",nt="FLAKY_DETECTOR_GO_REPORT",ln="FLAKY_DETECTOR_GO_SHUFFLE",tt="FLAKY_DETECTOR_GO_SEED",Re={name:"go",orders:["as-is","shuffled"],supportFiles:{[Be]:M[Be]},recognise:e=>{const n=e.invocations.find(st);return n===void 0?null:{invocation:n}},prepare:ne,seedKnob:async({reportDir:e})=>(await(0,D.readdir)(e).catch(()=>[])).some(t=>t.endsWith(".shuffled"))?"go test's -shuffle":null,read:Ve,replay:e=>Le(e),chosen:{order:"own",meet:(e,n)=>e.suite===n.suite,line:ce}};function st({words:e}){return e[0]==="gotestsum"||e[0]==="richgo"?!0:e[0]==="go"&&(e[1]==="test"||e[1]==="-C"&&e[3]==="test")}function ne(e){const n=(0,g.join)(e.supportDir,Be),t=["-count=1",e.env.GOFLAGS,`"-exec=bash -p '${n}'"`];return{commandLine:e.commandLine,env:{GOFLAGS:t.filter(Boolean).join(" "),[nt]:e.reportDir,[tt]:String(e.seed),[ln]:e.order==="shuffled"?String(e.seed):""}}}async function Ve(e){try{const n=await un(e),t=(0,T.JN)(n.flatMap(r=>Zn(r,e.workingDirectory))),s=n.find(r=>r.exitCode===null);return s!==void 0?{kind:"unreadable",reason:`the output of ${s.path} breaks off: ${ot(e,s)}`,tests:t}:t.length>0||e.exitCode===0?{kind:"read",tests:t,couldNotRun:null}:n.length===0?await it(e):{kind:"read",tests:t,couldNotRun:rt(n)}}catch(n){return{kind:"unreadable",reason:`the report of go test cannot be read: ${n.message}`,tests:[]}}}async function un({reportDir:e,timedOut:n}){const t=[];for(const s of await(0,D.readdir)(e)){if(!s.endsWith(".log"))continue;const r=(0,g.join)(e,s),o={...await cn(r),endedMs:(await(0,D.stat)(r)).mtimeMs};t.push(n&&(o.exitCode??0)>128?{...o,exitCode:null}:o)}return t.sort((s,r)=>s.path===r.path?s.endedMs-r.endedMs:s.path<r.path?-1:1)}async function cn(e){const n=[],t=new Gn;for await(const l of(0,y.OG)(e))n.length<2?n.push(l):t.add(l);const s=await(0,D.readFile)(e.replace(/log$/,"exit"),"utf8").catch(()=>null),[r="",o=""]=n;return{path:r,directory:o,exitCode:s===null?null:Number(s),output:t.result()}}function rt(e){const n=e.find(r=>r.exitCode!==0);if(n===void 0)return null;const{preamble:t,crash:s}=n.output;return`${n.path} ended with code ${n.exitCode} before its first test: ${`${t}
${s}`.trim().slice(0,1e3)}`}function ot(e,n){const t=[...n.output.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),s=t.length===0?"":` while ${t.slice(-3).join(", ")} ran`;return`${e.timedOut?"the run timed out":"the run was stopped"}${s}`}async function it(e){if((await(0,y.HR)(e.stdoutLog,/^(ok {2}\t|\s*--- (PASS|FAIL))/,1)).length>0)return{kind:"unreadable",reason:"go test ran without our -exec script: does the command set -exec or GOFLAGS itself?",tests:[]};const t=await(0,y.HR)(e.stdoutLog,/\[(build|setup) failed\]/,5),s=await(0,y.HR)(e.stderrLog,/^(?!# |go: downloading |make)\S/,5),r=[...t,...s].join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:r||`go test ended with code ${e.exitCode} and ran no tests`}}function dn(e,n){const t={"junit.jupiter.execution.order.random.seed":String(e)};return n!=="shuffled"?t:{...t,"junit.jupiter.testmethod.order.default":"org.junit.jupiter.api.MethodOrderer$Random","junit.jupiter.testclass.order.default":"org.junit.jupiter.api.ClassOrderer$Random"}}var Oe=m(73024);async function fn(e,n){const t=await at(e,n),{tests:s,problem:r}=t;if(r!==null)return{kind:"unreadable",reason:r,tests:s};if(n.timedOut)return{kind:"unreadable",reason:`the run timed out: ${e.name} reports a class only when it is through`,tests:s};const o=await(0,y.HR)(n.stdoutLog,/The forked VM terminated|There was a timeout or other error in the fork/,1),l=s.length===0&&n.exitCode!==0&&o.length===0;return{kind:"read",tests:s,couldNotRun:l?await ct(e,n):null}}async function at(e,{reportFiles:n,workingDirectory:t}){const s=new Map;for(const l of[...n].sort()){const f=l.replace(e.buildFolder,"");s.set(f,[...s.get(f)??[],l])}const r=[],o=[];for(const[l,f]of s){const h=await(0,me.d)(f,{workingDirectory:t}),R=lt(l,t);for(const x of h.tests)r.push(mn(x,R(x.identity.suite??"")));h.problem!==null&&o.push(h.problem)}return{tests:(0,T.iF)(r),problem:o.length===0?null:o.slice(0,3).join("; ")}}const pn=["java","kotlin","groovy","scala"].map(e=>({folder:e,extension:e==="kotlin"?"kt":e}));function lt(e,n){const t=new Map,s=r=>{for(const o of["test","integrationTest"])for(const{folder:l,extension:f}of pn){const h=(0,g.join)(e,"src",o,l,`${r.replaceAll(".","/")}.${f}`);if((0,Oe.existsSync)(h))return(0,E.iZ)(ut(h),n)}return null};return r=>{const[o=""]=r.split("$",1);if(!/^[\p{L}\w.]+$/u.test(o))return null;const l=t.has(o)?t.get(o)??null:s(o);return t.set(o,l),l}}function ut(e){return e.replace(/^\/proc\/\d+\/root(?=\/)/,"")}function mn(e,n){if(n===null)return e;const t={...e.identity,file:n};if(e.failure===null)return{...e,identity:t};const r=[...(e.failure.stack??"").matchAll(/\(([^():\n]+):(\d+)\)/g)].find(([,o])=>o===n.split("/").at(-1))?.[2];return{...e,identity:t,failure:{...e.failure,location:r===void 0?null:{file:n,line:Number(r)}}}}async function ct(e,{stdoutLog:n,stderrLog:t,exitCode:s}){return[...await(0,y.HR)(n,e.errorLine,5),...await(0,y.HR)(t,e.errorLine,5)].join(`
`).slice(0,1e3)||`${e.name} ended with code ${s} and ran no tests`}const De="flaky-detector.init.gradle",hn={name:"Gradle",buildFolder:/\/build\/test-results\/.*$/,errorLine:/^(e: |\* What went wrong:|> |.*: error: |Execution failed|Task .* not found)/},dt={name:"gradle",orders:["as-is","shuffled"],supportFiles:{[De]:M[De]},reportFiles:"**/build/test-results/**/TEST-*.xml",recognise:e=>{const n=e.invocations.find(gn);return n===void 0?null:{invocation:n}},prepare:Pe,seedKnob:async()=>null,read:e=>fn(hn,e),replay:_n};function gn({words:[e="",...n]}){const t=/^([:\w-]*:)?(\w*[tT]est\w*|check|build)$/;return(e==="gradle"||e==="gradlew")&&n.some(s=>t.test(s))}function je({seed:e,order:n,supportDir:t}){const s=Object.entries(dn(e,n)).map(([o,l])=>`${o}=${l}`);return[...["--init-script",(0,g.join)(t,De)],`-PTEST_SEED=${e}`,`-PflakyDetectorProperties=${s.join(",")}`]}function Pe(e){const n=e.env.ATTEMPT===void 0?[]:[`-PATTEMPT=${e.env.ATTEMPT}`];return{commandLine:(0,_.$I)(e.commandLine,e.recognition.invocation,[...je(e),...n])??e.commandLine,env:{}}}function _n(e){const{commandLine:n,recognition:t,seed:s,test:r}=e,[o=""]=(r?.name??"").split(/[([{ ]/,1),l=r===null?[]:["--tests",[r.suite,o].filter(Boolean).join(".")],f=(0,_.$I)(n,t.invocation,[...l,...je(e)]);return{commandLine:(0,_.sO)({TEST_SEED:String(s)},f??n),selectsTest:f!==null&&r!==null}}function yn(e,{directory:n="."},{readFile:t}){for(let s=n;;s=g.posix.dirname(s)){const r=t(g.posix.join(s,"node_modules",e,"package.json")),o=/"version"\s*:\s*"(\d[^"]*)"/.exec(r??"")?.[1];if(o!==void 0)return o;if(s==="."||s==="/"||s.startsWith(".."))return null}}function Me(e,n,t=0){const[s=Number.POSITIVE_INFINITY,r=0]=(e??"").split(".").map(Number).filter(Number.isFinite);return e===void 0||s>n||s===n&&r>=t}const ft=/(?:\(|@|\bat |❯ )((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?\s*$/;function wn(e,n,t){const r=(e??"").split(`
`).flatMap(o=>{const[,l,f]=ft.exec(o)??[];return l===void 0||Number(f)<1?[]:[{file:(0,E.iZ)(l.replace(/^file:\/\//,""),t),line:Number(f)}]}).filter(o=>!/^(\/|node:|[a-z]+:)|(^|\/)node_modules\//.test(o.file));return r.find(o=>o.file===n)??r[0]??null}async function Je(e,n,t){const s=n.timedOut?t.tests:[...t.tests,...t.brokenFiles],r=n.timedOut||n.exitCode===0||n.exitCode>128;if(n.timedOut||!t.complete&&(r||s.length>0)){const f=n.timedOut?"the run timed out":`the process ended (code ${n.exitCode})`;return{kind:"unreadable",reason:`the report of ${e} breaks off: ${f}`,tests:s}}if(!t.started)return pt(e,n);if(t.tests.length>0||n.exitCode===0)return{kind:"read",tests:s,couldNotRun:null};const o=t.brokenFiles[0],l=o===void 0?await En(e,n):`${o.identity.file??"a file"} could not be run: ${o.failure?.message??""}`;return{kind:"read",tests:s,couldNotRun:(0,E.Mm)(l)}}async function pt(e,n){if(n.exitCode===0||n.exitCode>128){const t=n.exitCode===0?"does the command replace NODE_OPTIONS or the reporters?":`code ${n.exitCode}`;return{kind:"unreadable",reason:`${e} wrote no report: ${t}`,tests:[]}}return{kind:"read",tests:[],couldNotRun:await En(e,n)}}async function En(e,n){const t=[...await(0,y.HR)(n.stderrLog,/\S/,8),...await(0,y.HR)(n.stdoutLog,/^(?!> )\S/,4)],s=`${e} ended with code ${n.exitCode} and ran no tests`;return(0,E.Mm)(t.length===0?s:`${s}: ${t.join(`
`)}`)}const Tn=64*1024*1024,fe="(the file itself)";async function Fe(e,n){try{const t=await On(n),s=t.flatMap(r=>r.tests);return await Je(e,n,{tests:(0,T.iF)(i(s)),brokenFiles:t.flatMap(r=>r.brokenFiles),started:t.length>0,complete:t.every(r=>r.complete)})}catch(t){return{kind:"unreadable",reason:`the report of ${e} cannot be read: ${t.message}`,tests:[]}}}async function bn(e){return(await On(e).catch(()=>[])).find(({knob:t})=>t!==null)?.knob??null}async function On(e){const n=[];for(const t of(await(0,D.readdir)(e.reportDir)).sort())t.endsWith(".ndjson")&&n.push(await a((0,g.join)(e.reportDir,t),e));return n}function i(e){const n=({identity:t})=>t.file??"";return[...e].sort((t,s)=>n(t)<n(s)?-1:n(t)>n(s)?1:0)}async function a(e,{workingDirectory:n}){const{decodeRecordingLine:t}=await Promise.all([m.e(798),m.e(940)]).then(m.bind(m,95940)),s=[],r=[];let o=!1,l=null;const f=(await(0,D.stat)(e)).size>Tn;let h=0;for await(const R of(0,y.OG)(e)){if(h+=R.length,h>Tn)break;const x=t(R);if(x?.kind==="begin"&&(l??=x.knob),x?.kind==="end"&&(o=!f),x?.kind==="broken-file"&&r.push(c(x,n)),x?.kind!=="test")continue;const Z=u(x,n),ge=x.again?s.pop():void 0;s.push(...(0,T.r0)(ge===void 0?[Z]:[ge,Z]))}return{knob:l,tests:s,brokenFiles:r,complete:o}}function u(e,n){const t=d(e.file,n),s=e.suite.join(" > "),r=t===null||e.line===null?null:{file:t,line:e.line},o=e.status==="failed"||e.status==="flaky";return{identity:{file:t,suite:s===""?null:(0,T.HD)(s,n),name:(0,T.HD)(e.name,n)},status:e.status,durationMs:e.ms,failure:o?p(e.failure,r,t,n):null}}function c(e,n){const t=d(e.file,n);return{identity:{file:t,suite:null,name:fe},status:"failed",durationMs:null,failure:p(e.failure,null,t,n)}}function d(e,n){return e===null||e===""?null:(0,T.HD)((0,E.iZ)(e.replace(/^file:\/\//,""),n),n)}function p(e,n,t,s){const{type:r,message:o,stack:l}=e??{type:null,message:"",stack:null},f=wn(l,t,s)??n;return(0,E.g5)({type:r,message:o,stack:l,location:f},s)}const b=64*1024*1024,w={passed:"passed",failed:"failed",pending:"skipped",skipped:"skipped",todo:"skipped",disabled:"skipped"};async function k(e){const t=(await(0,D.readdir)(e.reportDir).catch(()=>[])).filter(s=>/^jest(-\d+)?\.json$/.test(s)).map(s=>(0,g.join)(e.reportDir,s));if(t.length===0)return Je("jest",e,{tests:[],brokenFiles:[],started:!1,complete:!0});try{const s=(await Promise.all(t.map(K))).flat().sort((o,l)=>o.name<l.name?-1:o.name>l.name?1:0),{workingDirectory:r}=e;return await Je("jest",e,{tests:(0,T.iF)(s.flatMap(o=>Ie(o,r))),brokenFiles:s.filter(he).map(o=>Q(o,r)),started:!0,complete:!0})}catch(s){return te(s.message)}}async function K(e){const{size:n}=await(0,D.stat)(e);if(n>b)throw new Error(`it has ${n} bytes, over the limit of ${b}`);const{decodeJestReport:t}=await Promise.all([m.e(798),m.e(788)]).then(m.bind(m,35788));return t(await(0,D.readFile)(e,"utf8"))}function te(e){return{kind:"unreadable",reason:`the report of jest cannot be read: ${e.slice(0,500)}`,tests:[]}}function he({status:e,assertionResults:n}){return e==="failed"&&!n.some(t=>t.status==="failed")}function Q(e,n){const t=Et(e,n),[s,r]=wt(ht(e.message));return{identity:{file:t,suite:null,name:fe},status:"failed",durationMs:null,failure:(0,E.g5)({type:s,message:r,stack:ht(e.message),location:null},n)}}function Ie(e,n){const t=Et(e,n);return e.assertionResults.flatMap(s=>{const r=mt(s);if(r===void 0)return[];const o=s.ancestorTitles.join(" > "),l={file:t,suite:o===""?null:(0,T.HD)(o,n),name:(0,T.HD)(s.title,n)},h=r==="failed"||r==="flaky"?_s(s,t,n):null;return[{identity:l,status:r,durationMs:s.duration,failure:h}]})}function mt({status:e,invocations:n}){return e==="passed"&&n>1?"flaky":Object.hasOwn(w,e)?w[e]:void 0}function _s(e,n,t){const s=ht(e.failureMessages[0]??e.retryReasons[0]??""),[r,o]=wt(s),l=e.status==="passed"?`failed at first, passed in try ${e.invocations}`:"",f=e.location===null?null:{file:n,line:e.location.line},h=wn(s,n,t)??f;return(0,E.g5)({type:r,message:o||l,stack:s,location:h},t)}function wt(e){const n=e.split(/\n\s+at /)[0]??"",[,t=null,s=n]=/^(\w*(?:Error|Exception)): (.*)$/s.exec(n)??[];return[t,s]}function Et({name:e},n){return(0,T.HD)((0,E.iZ)(e,n),n)}function ht(e){return e.replaceAll(/\u001b\[[0-9;]*m/g,"")}var we=m(71668);const ys=/[\\'"`^]/;function $e(e){return e.replaceAll(/[.*+?()[{}|$\\'"`^]/g,n=>ys.test(n)?".":`[${n}]`)}function Tt(e){return $e(e).replaceAll("[.]",".")}function Sn(e){return e.length===1?e[0]??"":`(${e.join("|")})`}const bt="( >)? ";function kn(e){const n=e.findIndex(l=>l.includes("…"));if(n>=0){const[l=""]=e[n]?.split("…")??[];return`^${[...e.slice(0,n),l].map($e).join(bt)}`}const t=e.at(-1)??"",s=t.replace(/ #\d+$/,""),r=t.slice(s.length),o=`${$e(s)}${r===""?"":`(${$e(r)})?`}`;return`^${[...e.slice(0,-1).map($e),o].join(bt)}$`}var _e=m(70025);const ws="jest.json",Es="jest-{pid}.json",Ot={jest:null,"jest-cli":null,"react-scripts":"test",craco:"test","react-app-rewired":"test"},Ts=["react-scripts","craco","react-app-rewired"],bs={name:"jest",orders:["as-is","shuffled"],supportFiles:(0,_e.F)("more-arguments.cjs"),recognise:e=>{const n=e.invocations.filter(Os),t=(0,we.cU)(n);if(t===null)return null;const s=yn("jest",n[0]??t,e);return s===null?{invocation:t}:{invocation:t,version:s}},prepare:Ss,seedKnob:ks,read:k,replay:xs,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:vs}};function Os({words:e}){const[n="",t]=e;if(!Object.hasOwn(Ot,n))return!1;const s=Ot[n];return(s===null||s===t)&&!Se(e,"--outputFile","--listTests","--showConfig","--init")}function Se(e,...n){return e.some(t=>n.includes(t.split("=")[0]??""))}function Ss(e){const{commandLine:n,reportDir:t}=e,{invocation:s}=e.recognition,r=[...St(s,t),...kt(s),...xt(e)],o=(0,_.$I)(n,s,r);return o===null?{commandLine:n,env:(0,we.O2)("jest",r,e)}:{commandLine:o,env:{}}}function St({words:e,extend:n},t){return[...Se(e,"--json")?[]:["--json"],`--outputFile=${(0,g.join)(t,n==="none"?Es:ws)}`,...Se(e,"--testLocationInResults")?[]:["--testLocationInResults"]]}function kt({words:e}){return Ts.includes(e[0]??"")&&!Se(e,"--watchAll")?["--watchAll=false"]:[]}function xt({recognition:e,order:n,seed:t}){const{version:s,invocation:r}=e;if(s===void 0||!Me(s,29,2))return[];const o=n==="shuffled"&&Me(s,29,5),l=o||!Se(r.words,"--seed")?[`--seed=${t}`]:[];return o&&!Se(r.words,"--randomize")?[...l,"--randomize"]:l}async function ks({stderrLog:e}){return(await(0,y.HR)(e,/^Seed:\s+-?\d+/,1)).length>0?"jest's --seed":null}function xs(e){const{test:n,recognition:t}=e,s=n!==null&&!vt(t.invocation),r=s?$t([n],t.invocation):[];return{commandLine:Rt(r,e),selectsTest:s}}function vs(e){const{tests:n,recognition:t}=e;return vt(t.invocation)||n.some(({name:s})=>s===fe)?null:Rt($t(n,t.invocation),e)}function vt({words:e}){return Se(e,"-t","--testNamePattern")}function Rt(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,{invocation:l}=t,h=[...o===void 0?[]:St(l,o),...kt(l),...xt(n),...e],R=(0,_.$I)(s,l,h),x=R===null?(0,we.O2)("jest",h,{supportDir:r,env:{}}):{};return(0,_.sO)({TEST_SEED:String(n.seed),...x},R??s)}function $t(e,{words:n,directory:t=".",extend:s}){const[{file:r,name:o}={file:null,name:""}]=e,l=e.map(x=>kn([...x.suite?.split(" > ")??[],x.name])),f=o===fe?["--ci"]:["-t",Sn(l)],h=s==="none"?["--passWithNoTests",...f]:f;if(r===null)return h;const R=g.posix.relative(t,r);return[...h,Se(n,"--runTestsByPath")?R:Tt(R)]}async function At(e,n){try{const t=await Lt(n.reportDir),s=t.flatMap(({tests:l})=>l.map(f=>As(f,n.workingDirectory))),r=(0,T.iF)(s);if(t.some(({ended:l})=>!l)){const l=n.timedOut?"the run timed out":"its process was ended";return{kind:"unreadable",reason:`the results of ${e} break off after ${r.length} tests: ${l}`,tests:r}}const o=t.length===0&&n.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Ls(e,n):null}}catch(t){return{kind:"unreadable",reason:`the results of ${e} cannot be read: ${t.message}`,tests:[]}}}async function Nt(e){return(await Lt(e.reportDir).catch(()=>[])).some(({knob:t})=>t)}async function Lt(e){const n=[],t=(await(0,D.readdir)(e)).filter(s=>s.endsWith(".ndjson")).sort();for(const s of t)n.push(await Rs((0,g.join)(e,s)));return n}async function Rs(e){const n=[];let[t,s]=[!1,!1];for await(const r of(0,y.OG)(e)){const o=$s(r);if(o===null)break;"knob"in o?t||=o.knob:"ended"in o?s=!0:n.push(o)}return{tests:n,knob:t,ended:s}}function $s(e){try{return JSON.parse(e)}catch{return null}}function As(e,n){const t=r=>(0,T.HD)(r,n),s=e.status==="failed"||e.status==="flaky";return{identity:{file:e.file===null?null:(0,E.iZ)(e.file,n),suite:e.suite===""?null:t(e.suite),name:t(e.name)},status:e.status,durationMs:Math.round(e.seconds*1e3),failure:s?(0,E.g5)(Ns(e,n),n):null}}function Ns({type:e,message:n,backtrace:t=[]},s){const r=t.filter(f=>!/\/gems\/|^<internal:|\/bin\/(rspec|rake|bundle):/.test(f)),[o]=r.flatMap(f=>{const[,h="",R]=/^(.+?):(\d+)(?::in |$)/.exec(f)??[],x=(0,E.iZ)(h,s);return R===void 0||x.startsWith("/")?[]:[{file:x,line:Number(R)}]}),l=(r.length>0?r:t).join(`
`);return{type:e??null,message:n??"",stack:l,location:o??null}}async function Ls(e,{stdoutLog:n,stderrLog:t,exitCode:s}){const r=/(error|cannot load|not find|invalid option|undefined|No such)/i;return[...await(0,y.HR)(t,r,4),...await(0,y.HR)(n,r,4)].join(`
`).slice(0,1e3)||`${e} ended with code ${s} and ran no tests`}const Ds="FLAKY_DETECTOR_MINITEST_REPORT",js="FLAKY_DETECTOR_MINITEST_SHUFFLE",Ps={name:"minitest",orders:["as-is","shuffled"],supportFiles:{"minitest/flaky_detector_plugin.rb":M["flaky_detector_plugin.rb"]},recognise:e=>{const n=e.invocations.find(t=>Ms(t,e));return n===void 0?null:{invocation:n}},prepare:({commandLine:e,env:n,seed:t,order:s,reportDir:r,supportDir:o})=>({commandLine:e,env:{SEED:String(t),RUBYLIB:[o,n.RUBYLIB].filter(Boolean).join(":"),[Ds]:r,[js]:s==="shuffled"?"1":""}}),seedKnob:async e=>await Nt(e)?"Minitest's SEED":null,read:Fs,replay:Is};function Ms({words:e},n){const[t="",...s]=e;return t==="minitest"||t==="m"?!0:t==="rails"||t==="bin/rails"?/^test\b/.test(s[0]??""):t==="rake"?(s.find(o=>!o.startsWith("-"))??"test").startsWith("test"):t!=="ruby"?!1:s.filter(o=>/\.rb$/.test(o)).some(o=>/(^|[/_])test(_|s?\/|\.rb)|_test\.rb$/.test(o)||/minitest/i.test(n.readFile(o)??""))}async function Fs(e){const n=await At("minitest",e);if(n.kind!=="read"||n.tests.length>0)return n;const[t]=await(0,y.HR)(e.stdoutLog,/^[1-9]\d* (runs|tests), \d+ assertions/,1);return t===void 0?n:{kind:"unreadable",reason:`tests ran ("${t}") but our Minitest plugin was not loaded: Minitest 6 and MT_NO_PLUGINS load none, Test::Unit has none. Let the suite write JUnit XML and set report-files.`,tests:[]}}function Is({commandLine:e,recognition:n,seed:t,test:s}){const r={TEST_SEED:String(t),SEED:String(t)};if(s===null)return{commandLine:(0,_.sO)(r,e),selectsTest:!1};const o=s.name.replace(/ #\d+$/,""),l=`--name=${s.suite===null?o:`${s.suite}#${o}`}`,{invocation:f}=n;if(f.words[0]==="rake")return{commandLine:(0,_.sO)({...r,TESTOPTS:(0,ae.ZL)(l)},e),selectsTest:!0};const h=(0,_.$I)(e,f,[l]);return{commandLine:(0,_.sO)(r,h??e),selectsTest:h!==null}}const xn="FLAKY_DETECTOR_REPORT",Dt="FLAKY_DETECTOR_MOCHA_ORDER",Cs="FLAKY_DETECTOR_MOCHA_OPTIONS",Hs="FLAKY_DETECTOR_NODE_OPTIONS",Us="FLAKY_DETECTOR_NODE_TEST_OUTPUT",Xe="mocha",Ws=["mocha","_mocha"],Ks=["mocha-hook.cjs","mocha-listener.cjs","mocha-order.cjs","recorder.cjs"],Ys={name:Xe,orders:["as-is","shuffled","reversed"],supportFiles:(0,_e.F)(...Ks,"more-arguments.cjs"),recognise:e=>{const n=e.invocations.filter(({words:r})=>Ws.includes(r[0]??"")),t=(0,we.cU)(n);if(t===null)return null;const s=yn(Xe,n[0]??t,e);return s===null?{invocation:t}:{invocation:t,version:s}},prepare:Gs,seedKnob:async()=>null,read:e=>Fe(Xe,e),replay:Bs,chosen:{order:"own",meet:()=>!0,line:Vs}};function Gs(e){const{commandLine:n,env:t,order:s,seed:r}=e,o=(0,g.join)(e.supportDir,(0,_e.d)("mocha-hook.cjs")),l={[xn]:e.reportDir,[Dt]:s==="as-is"?"":`${s}:${r}`};if(!Me(e.recognition.version,10,8)){const R=["--require",o],x=(0,_.$I)(n,e.recognition.invocation,R),Z=x===null?(0,we.O2)(Xe,R,e):{};return{commandLine:x??n,env:{...l,...Z}}}const f=t.MOCHA_OPTIONS??"",h=`${f} --require "${o}"`.trim();return{commandLine:n,env:{...l,MOCHA_OPTIONS:h,[Cs]:f}}}function Bs(e){const{test:n}=e,t=n!==null&&jt(n);return{commandLine:Pt(t?[n]:[],e),selectsTest:t}}function Vs(e){const{words:n}=e.recognition.invocation;return n.some(s=>s==="--parallel"||s==="-p")||!e.tests.every(jt)?null:Pt(e.tests,e)}function jt({name:e}){return!/^"(before|after) (each|all)" hook/.test(e)}function Pt(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,{invocation:l,version:f}=t,h={TEST_SEED:String(n.seed)},R=(0,g.join)(r,(0,_e.d)("mocha-hook.cjs")),x=[],[Z,ge]=[n.order!=="as-is",Me(f,10,8)];Z&&(h[Dt]=`${n.order}:${n.seed}`),Z&&ge&&(h.MOCHA_OPTIONS=`--require "${R}"`),(Z||o!==void 0)&&!ge&&x.push("--require",R);const hs=e.map(({suite:Yo,name:Go})=>kn([...Yo?.split(" > ")??[],Go]));hs.length>0&&x.push("--grep",Sn(hs));const gs=(0,_.$I)(s,l,x),Ko=gs===null?(0,we.O2)(Xe,x,{supportDir:r,env:{}}):{};return(0,_.sO)({...h,...Ko},gs??s)}const Js={name:"nextest",orders:["as-is"],recognise:e=>{const n=s=>(s[0]==="cargo"||s[0]==="cargo-nextest")&&s.includes("nextest")&&/\b(run|r)\b/.test(s.join(" ")),t=e.invocations.find(({words:s})=>n(s));return t===void 0?null:{invocation:t}},prepare:({commandLine:e})=>({commandLine:e,env:{NEXTEST_EXPERIMENTAL_LIBTEST_JSON:"1",NEXTEST_MESSAGE_FORMAT:"libtest-json-plus",NEXTEST_MESSAGE_FORMAT_VERSION:"0.1"}}),seedKnob:async()=>null,read:Xs,replay:qs};async function Xs(e){const n=[],t=new Set;try{for await(const r of Zs(e.stdoutLog)){const o=r.name.replace(/#\d+$/,"");r.event==="started"?t.add(o):t.delete(o)&&n.push(zs(r,e.workingDirectory))}}catch(r){return{kind:"unreadable",reason:`the JSON of cargo nextest cannot be read: ${r.message}`,tests:n}}return t.size>0?{kind:"unreadable",reason:`the output of cargo nextest breaks off while ${[...t].slice(0,3).join(", ")} ran`,tests:n}:n.length===0&&e.exitCode!==0?await Qs(e):{kind:"read",tests:n,couldNotRun:null}}async function*Zs(e){if(e!==null)for await(const n of(0,y.OG)(e)){if(!n.startsWith('{"type":"test","event":"'))continue;const t=JSON.parse(n);typeof t.name=="string"&&(yield t)}}function zs(e,n){const[,t="",s="",r="",o]=/^(.*)::([^:$]*)\$(.*?)(?:#(\d+))?$/.exec(e.name)??[],l=s===t.replaceAll("-","_")?t:`${t}::${s}`,f=o!==void 0&&o!=="1",h=e.event==="ignored"?"skipped":e.event!=="ok"?"failed":f?"flaky":"passed",R=h==="flaky"?`failed before attempt ${o}, which passed`:e.stdout??"",x=h==="failed"||h==="flaky";return{identity:{file:null,suite:l,name:r},status:h,durationMs:e.exec_time===void 0?null:Math.round(e.exec_time*1e3),failure:x?(0,E.g5)(S(R,n),n):null}}async function Qs(e){if((await(0,y.HR)(e.stderrLog,/^\s+(PASS|FAIL|Summary) \[/,1)).length>0)return{kind:"unreadable",reason:"cargo nextest printed no JSON: it needs version 0.9.66 or newer and a command without --message-format",tests:[]};const t=(await(0,y.HR)(e.stderrLog,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:t||`cargo nextest ended with code ${e.exitCode} and ran no tests`}}function qs({commandLine:e,recognition:n,seed:t,test:s}){const r={TEST_SEED:String(t)},l=s===null||n.invocation.words.includes("--")?null:(0,_.$I)(e,n.invocation,["-E",er(s.suite??"",s.name)]);return{commandLine:(0,_.sO)(r,l??e),selectsTest:l!==null}}function er(e,n){const[t,s]=e.split("::");return[`package(=${t})`,...s===void 0?[]:[`binary(=${s})`],`test(=${n})`].join(" & ")}var nr=m(76647),tr=m(34983);const Mt="node-test",sr=["node","tsx"],rr=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],or={name:Mt,orders:["as-is"],supportFiles:(0,_e.F)("node-test-reporter.mjs","recorder.cjs"),recognise:e=>{const n=e.invocations.find(t=>ir(t,e));return n===void 0?null:{invocation:n}},prepare:ar,seedKnob:bn,read:e=>Fe(Mt,e),replay:lr,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:ur}};function ir({words:e,directory:n},{readFile:t}){if(!sr.includes(e[0]??""))return!1;const{options:s,rest:r}=vn(e);if(s.includes("--test"))return!0;const o=t(g.posix.join(n??".",r[0]??""));return o!==null&&/\b(from|require\(|import\()?\s*['"]node:test['"]/.test(o)}function vn(e){const{options:n,rest:t}=(0,nr.h)(e.slice(1),s=>rr.includes(s));return{options:n.map(({name:s})=>s),rest:t}}function ar(e){const{env:n}=e,t=[...vn(e.recognition.invocation.words).options,...(n.NODE_OPTIONS??"").split(/[\s=]+/)],s=l=>t.filter(f=>f===l).length,r=s("--test-reporter"),o=[`--test-reporter=${(0,g.join)(e.supportDir,(0,_e.d)("node-test-reporter.mjs"))}`,`--test-reporter-destination=${r===0?"stdout":"stderr"}`,...r>s("--test-reporter-destination")?["--test-reporter-destination=stdout"]:[],...Ft(t,e.seed)];return{commandLine:e.commandLine,env:{NODE_OPTIONS:(0,tr.l)(n.NODE_OPTIONS,o),[Hs]:n.NODE_OPTIONS??"",[Us]:r===0?"":"silent",[xn]:e.reportDir}}}function Ft(e,n){return e.includes("--test-randomize")&&!e.includes("--test-random-seed")?[`--test-random-seed=${n}`]:[]}function lr(e){const{test:n,commandLine:t,seed:s,seen:r}=e,o={TEST_SEED:String(s)},l=n?.file==null?null:It(n.file,Ct(n,r),e);return{commandLine:(0,_.sO)(o,l??t),selectsTest:l!==null}}function ur(e){const{tests:n,seed:t,seen:s}=e,r=n[0]?.file??null;if(r===null||n.some(l=>l.name===fe))return null;const o=It(r,[Sn([...new Set(n.flatMap(l=>Ct(l,s)))])],e);return o===null?null:(0,_.sO)({TEST_SEED:String(t)},o)}function It(e,n,{commandLine:t,recognition:s,seed:r}){const{invocation:o}=s;if(o.words.some(ge=>/[$`]/.test(ge)))return null;const{options:l,rest:f}=vn(o.words),h=[...l.includes("--test")?[]:["--test"],...Ft(l,r),...n.flatMap(ge=>["--test-name-pattern",ge])],R=dr(t.trimEnd(),f),x=f.length===0||o.extend==="append";return(R===null||!x?null:(0,_.$I)(R,o,[...h,e]))??cr(o,[...h,g.posix.relative(o.directory??".",e)])}function cr({words:e,directory:n},t){if(e[0]!=="node")return null;const r=[...e.slice(0,e.length-vn(e).rest.length),...t].map(ae.ZL).join(" ");return n===void 0?r:`builtin cd ${(0,ae.ZL)(n)} && ${r}`}function dr(e,n){if(n.length===0)return e;const t=` ${n.join(" ")}`;return e.endsWith(t)?e.slice(0,-t.length):null}function Ct({file:e,suite:n,name:t},s){if(t===fe)return[];const r=n?.split(" > ")??[],o=(l,f)=>s===void 0?f===0:s.some(h=>h.file===e&&h.name===l&&(h.suite??"")===r.slice(0,f).join(" > "));return[t,...r.filter(o)].map(l=>kn([l]))}const Ht="playwright",fr=["playwright","@playwright/test"],pr={name:Ht,orders:["as-is"],supportFiles:(0,_e.F)("playwright-reporter.cjs","recorder.cjs"),recognise:e=>{const n=e.invocations.find(mr);return n===void 0?null:{invocation:n}},prepare:hr,seedKnob:async()=>null,read:e=>Fe(Ht,e),replay:gr};function mr({words:e}){return fr.includes(e[0]??"")&&e[1]==="test"&&!e.includes("--list")}function hr({commandLine:e,recognition:n,supportDir:t,reportDir:s}){return{commandLine:(0,_.$I)(e,n.invocation,["--retries=0"])??e,env:{PW_TEST_REPORTER:(0,g.join)(t,(0,_e.d)("playwright-reporter.cjs")),[xn]:s}}}function gr({test:e,recognition:n,commandLine:t,seed:s}){const{invocation:r}=n,o=["--retries=0",...e===null?[]:_r(e,r)],l=(0,_.$I)(t,r,o);return{commandLine:(0,_.sO)({TEST_SEED:String(s)},l??t),selectsTest:e!==null&&l!==null}}function _r({file:e,suite:n,name:t},{directory:s="."}){const r=n===null?"":`${$e(n.split(" > ").at(-1)??"")} `,[o="",l]=t.replace(/ #\d+$/,"").split("…"),f=e===null?[]:[Tt(g.posix.relative(s,e))];return t===fe?f:["-g",` ${r}${$e(o)}${l===void 0?"( @|$)":""}`,...f]}const Ut="FLAKY_DETECTOR_CHOSEN";function Wt(e){const{env:n,seed:t,supportDir:s}=e;return{...n.PYTHONHASHSEED!==void 0&&n.PYTHONHASHSEED!==""&&n.PYTHONHASHSEED!=="random"?{}:{PYTHONHASHSEED:String(t)},PYTHONPATH:n.PYTHONPATH?`${s}:${n.PYTHONPATH}`:s,...Yt(e.recognition,t),FLAKY_DETECTOR_REPORT_DIR:e.reportDir,FLAKY_DETECTOR_ORDER:e.order}}const Kt="TEST_SEED ATTEMPT PYTHONPATH PYTHONHASHSEED PYTEST_ADDOPTS FLAKY_DETECTOR_*".split(" ");function Yt({invocation:e},n){return e.filteredBy!=="tox"?{}:{TOX_TESTENV_PASSENV:Kt.join(" "),TOX_OVERRIDE:`testenv.pass_env+=${Kt.join(",")}`,TOX_HASHSEED:String(n)}}function Ze({seed:e,supportDir:n,recognition:t},s,r,...o){const l=`PYTHONPATH=${(0,ae.ZL)(n)}"\${PYTHONPATH:+:$PYTHONPATH}"`,f={...Yt(t,e),...s},h=Object.entries(f).map(([x,Z])=>`${x}=${(0,ae.ZL)(Z)}`);return[...[`TEST_SEED=${e}`,`PYTHONHASHSEED=${e}`],l,...o,...h,(0,_.CI)(r)].join(" ")}function Gt(e){return e.length<2?e[0]??null:`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}const yr=1e6;async function Rn(e,n){const t=(await(0,D.readdir)(e).catch(()=>[])).filter(r=>r.startsWith(`${n}-`)),s=[];for(const r of t.filter(o=>o.endsWith(".ndjson")).sort())for(const o of await wr((0,g.join)(e,r)))o.event==="start"&&s.push([]),s.at(-1)?.push(o);return s.sort((r,o)=>Number(r[0]?.at)-Number(o[0]?.at))}async function wr(e){const n=[];try{for await(const t of(0,y.OG)(e)){const s=Er(t);if(s!==null&&n.push(s),n.length>=yr)break}}catch{}return n}function Er(e){try{const n=JSON.parse(e);return typeof n=="object"&&n!==null&&!Array.isArray(n)?n:null}catch{return null}}function z(e,n){const t=e?.[n];return typeof t=="string"?t:""}function ze(e,n){const t=e?.[n];return typeof t=="number"?t:null}var Tr=m(31340);const br=" subtest ";function Or(e,n){const t=new Map;for(const s of e){if(s.event!=="report")continue;const r=z(s,"subtest"),o=z(s,"nodeid")+(r===""?"":br+r),l=t.get(o);l===void 0?t.set(o,[s]):l.push(s)}return[...t].map(([s,r])=>xr(s,r,n))}function Sr(e,n,t){const s={type:null,message:n,stack:null,location:null};return{identity:gt(e,t),status:"failed",durationMs:null,failure:s}}function kr(e,n){const t=z(e,"text"),s=t.split(`
`).findLast(l=>l.startsWith("E  "))??t.split(`
`).at(-1)??"",r=(0,E.g5)({type:null,message:s.replace(/^E\s+/,""),stack:t,location:null},n.workingDirectory),{file:o}=gt(z(e,"nodeid"),n);return{identity:{file:o,suite:null,name:"(collection)"},status:"failed",durationMs:null,failure:r}}function xr(e,n,t){const s=vr(n),r=n.find(f=>Bt(f)||Vt(f)),o=n.reduce((f,h)=>f+(ze(h,"seconds")??0),0),l=gt(e,t);return{identity:l,status:s,durationMs:Math.round(o*1e3),failure:r===void 0?null:Rr(r,l,t)}}function vr(e){return e.some(Bt)?"failed":e.some(Vt)?e.some(n=>n.outcome==="passed")?"flaky":"failed":e.some(n=>n.outcome==="skipped"&&n.expected!==!0)?"skipped":"passed"}const Bt=e=>e.outcome==="failed",Vt=e=>e.outcome==="rerun"||e.outcome==="retried";function gt(e,n){const[t="",...s]=e.split("::"),r=s.join("::"),o=r.search(/\[| subtest /),l=o<0?r:r.slice(0,o),f=l.split("::").filter(Z=>Z!=="()"),h=(f.pop()??"")+r.slice(l.length),R=f.join(" > "),x=Z=>(0,T.HD)(Z,n.workingDirectory);return{file:x((0,E.iZ)(g.posix.join(n.root,t),n.workingDirectory)),suite:R===""?null:x(R),name:x(h)}}function Rr(e,n,t){const s=z(e,"type"),r=z(e,"text"),o=z(e,"message")||r.split(`
`).at(-1)||"",l=z(e,"when");return(0,E.g5)({type:s===""?null:s,message:l==="setup"||l==="teardown"?`${o} (in ${l})`:o,stack:r,location:$r(e,t)??Ar(e,n)},t.workingDirectory)}function $r(e,n){const t=(0,E.iZ)(z(e,"crash_path"),n.workingDirectory),s=ze(e,"crash_line");return t===""||s===null||t.startsWith("/")||t.includes("site-packages/")?null:{file:t,line:s}}function Ar(e,{file:n}){const t=ze(e,"line");return n===null||t===null?null:{file:n,line:t}}const Nr=/^(INTERNALERROR>|Error while loading plugin |E {2})/,Lr=/^(ERROR: |ImportError|\S*: error: |E {2})/;async function Jt({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const s=await(0,y.HR)(t,Nr,1e3);if(s.some(r=>!r.startsWith("E ")))return $n(`pytest had an internal error: ${jr(s.at(-1)??"")}`)}return null}async function Xt({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const s=await(0,y.HR)(t,Lr,3);if(s.length>0)return $n(s.join(" ").slice(0,500))}return $n("pytest was called in a wrong way (exit code 4)")}async function Dr({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const[s]=await(0,y.HR)(t,/: No module named '?pytest'?$/,1);if(s!==void 0)return $n(`pytest is not installed for this Python: ${s.slice(0,500)}`)}return null}function jr(e){return e.replace(/^(INTERNALERROR>|E )\s*/,"").slice(0,500)}function $n(e){return{kind:"read",tests:[],couldNotRun:e}}const Zt="junit.xml";async function Pr(e){const n=await Rn(e.reportDir,"pytest");if(n.length===0)return Kr(e);const t=n.map(l=>Fr(l,e)),s=e.exitCode===3&&n.every(Mr)?await Jt(e):null;if(s!==null)return s;if(e.exitCode===4&&t.every(({tests:l})=>l.length===0))return Xt(e);const r=(0,T.iF)(t.flatMap(l=>l.tests)),o=t.find(l=>l.brokenOff!==null)?.brokenOff??null;return o!==null?{kind:"unreadable",reason:o,tests:r}:{kind:"read",tests:r,couldNotRun:t.find(l=>l.couldNotRun!==null)?.couldNotRun??null}}function Mr(e){return!e.some(n=>n.event==="finish"||n.event==="running")}function Fr(e,n){const t=Ir(e,n.workingDirectory),s=Or(e,t),r=e.findLast(f=>f.event==="finish");if(r===void 0)return Ur(e,s,n,t);const o=Qt(e),l=s.length>0;return{tests:l?[...s,...o.map(f=>kr(f,t))]:s,couldNotRun:qt(ze(r,"exit_status")??n.exitCode,e,l),brokenOff:null}}function Ir(e,n){const t=e.find(l=>l.event==="session"),s=z(t,"root");if(zt(s,n))return{root:s,workingDirectory:n};const r=Cr(n),o=z(t,"real_root");return zt(o,r)?{root:o,workingDirectory:r}:{root:s,workingDirectory:n}}function zt(e,n){return(0,g.isAbsolute)(e)&&(0,Tr.U)(n,e)}function Cr(e){try{return(0,Oe.realpathSync)(e)}catch{return e}}function Qt(e){const n=e.filter(t=>t.event==="collect-error");return[...new Map(n.map(t=>[t.nodeid,t])).values()]}function qt(e,n,t){const s=n.find(r=>r.event==="internal-error");return s!==void 0||e===3?`pytest had an internal error: ${es(z(s,"text"))}`:e===2?Hr(n,t):e===4?"pytest was called in a wrong way (exit code 4)":e===5?"pytest collected no tests (exit code 5)":null}function Hr(e,n){const t=Qt(e);if(t.length>0){const r=es(z(t[0],"text")).replace(/^E\s+/,"");return`pytest could not collect ${t.map(o=>z(o,"nodeid")).join(", ")}: ${r}`}const s=z(e.findLast(r=>r.event==="interrupted"),"reason");return n&&/^stopping after/.test(s)?null:`pytest was interrupted: ${s||"exit code 2"}`}function es(e){return(e.trim().split(`
`).at(-1)??"").slice(0,500)}function Ur(e,n,t,s){const r=Wr(e),o=t.timedOut?"the run timed out":"pytest's process ended",l=r.map(x=>Sr(x,`${o} while this test ran`,s)),f=new Set(l.map(({identity:x})=>JSON.stringify(x))),h=n.filter(({identity:x})=>!f.has(JSON.stringify(x))),R=r.length===0?"outside a test":`while ${r.join(", ")} ran`;return{tests:[...h,...l],couldNotRun:null,brokenOff:`pytest's report breaks off: ${o} ${R}`}}function Wr(e){const n=new Set;for(const t of e)t.event==="running"&&n.add(z(t,"nodeid")),t.event==="done"&&n.delete(z(t,"nodeid"));return[...n]}async function Kr(e){if(e.exitCode===4)return Xt(e);const{tests:n,problem:t}=await(0,me.d)([(0,g.join)(e.reportDir,Zt)],{workingDirectory:e.workingDirectory,repeats:T.r0}),s=n.filter(({identity:r})=>!(r.suite==="pytest"&&r.name==="internal"));return t!==null?(e.exitCode===3?await Jt(e):await Dr(e))??{kind:"unreadable",reason:`pytest's report: ${t}`,tests:s}:{kind:"read",tests:s.map(Yr),couldNotRun:qt(e.exitCode,[],s.length>0)}}function Yr(e){const{file:n,suite:t}=e.identity,s=(n??"").replace(/\.py$/,"").replaceAll("/",".");if(n===null||t===null||!`${t}.`.startsWith(`${s}.`))return e;const r=t.slice(s.length+1).replaceAll("."," > ");return{...e,identity:{...e.identity,suite:r===""?null:r}}}const Gr=new Set(["-k -m -n -c -p -o -W -r -s","--maxfail --tb --durations --durations-min --junitxml --junit-xml --junit-prefix --rootdir --basetemp --confcutdir --ignore","--ignore-glob --deselect --override-ini --config-file --import-mode --log-level --log-cli-level --log-file --pythonwarnings","--color --capture --show-capture --dist --numprocesses --maxprocesses --tx --timeout --timeout-method --reruns --reruns-delay","--only-rerun --rerun-except --count --cov-report --cov-config --cov-fail-under --randomly-seed --random-order-seed","--random-order-bucket --html --splits --group --durations-path --ds --dc --verbosity --lfnf --last-failed-no-failures"].join(" ").split(" ").filter(e=>e!=="-s")),_t='PYTEST_ADDOPTS="${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }-p flaky_detector_pytest"';function Br(e){const{commandLine:n,order:t,test:s}=e,r=t==="as-is"&&s!==null?ns(s):null;if(r===null)return{commandLine:Ze(e,t==="as-is"?{}:{FLAKY_DETECTOR_ORDER:t},n,_t),selectsTest:!1};const o=ts([r],n,e.recognition.invocation);return{commandLine:Ze(e,o===null?{FLAKY_DETECTOR_ONLY:r}:{},o??n,_t),selectsTest:!0}}const Vr={order:"given",meet:()=>!0,line:e=>{const{commandLine:n,recognition:t,tests:s}=e,r=s.map(ns);if(r.includes(null))return null;const o=s.flatMap(({file:h})=>h??[]),l=ts([...new Set(o)],n,t.invocation),f={[Ut]:JSON.stringify([...new Set(r)])};return Ze(e,f,l??n,_t)}};function ns({file:e,suite:n,name:t}){if(e===null||t==="(collection)")return null;const s=t.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"");return[e,...n===null?[]:n.split(" > "),s].join("::")}const Jr=200;function Xr(e){return e.length<=Jr&&!e.includes("…")&&!/\[.*::/s.test(e)}function ts(e,n,t){if(t.extend!=="append"||t.words.includes("--")||!e.every(Xr))return null;let s=` ${n.trim()}`;for(const l of Zr(t.words)){const f=s.lastIndexOf(` ${l}`),h=s.slice(f+l.length+1);if(f<0||!/^(\s|$)/.test(h))return null;s=s.slice(0,f)+h}const{directory:r}=t,o=e.map(l=>(0,ae.ZL)(r===void 0?l:g.posix.relative(r,l)));return`${s.trim()} ${o.join(" ")}`}function Zr(e){return e.slice(1).filter((n,t)=>!n.startsWith("-")&&!Gr.has(e[t]??""))}const ss=/\bpytest\s*\.\s*main\s*\(|from pytest import .*\bmain\b/,zr=/\bunittest\s*\.\s*(main|TextTestRunner)\s*\(|from unittest import .*\b(main|TextTestRunner)\b|\bget_runner\s*\(/;function rs({words:e,directory:n="."},t){const[s="",...r]=e;if(s==="django-admin"||s==="manage.py")return r[0]==="test"?"unittest":null;if(!/^(python|pypy)\d*(\.\d+)*$/.test(s))return null;const o=r.findIndex(Z=>Z.endsWith(".py")),l=r[o];if(l===void 0)return null;const f=Z=>t.readFile(g.posix.join(n,Z))??"",h=r.slice(o+1),R=g.posix.basename(l);if(R==="manage.py")return h[0]==="test"?"unittest":null;if(R==="setup.py")return Qr(h,f(l),f(g.posix.join(g.posix.dirname(l),"setup.cfg")));const x=f(l);return ss.test(x)?"pytest":zr.test(x)?"unittest":null}function Qr(e,n,t){return e.includes("pytest")||e.includes("ptr")?"pytest":e.includes("test")?/^test\s*=.*\b(pytest|ptr)\b/m.test(t)||ss.test(n)?"pytest":"unittest":null}const os={"flaky_detector_events.py":`"""Events of a test session as lines of JSON, and actions to take when a module gets imported."""
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
            line = (self._dumps(dict(fields, event=event)) + "\\n").encode("ascii")
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
    return "%s\\n... %d characters left out ...\\n%s" % (text[:HEAD], left_out, text[-TAIL:])


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
`,"flaky_detector_pytest.py":`"""Records a pytest session for flaky-detector, gives it the run's seed and, where asked, another order.

Loaded by pytest 3.10 and everything after it."""
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

LEFT_OUT = "\\u2026"


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
    """Leaves the tests that a search wants (a JSON list of file::class::method), in its order.

    Fixtures of classes and modules still run."""
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
`,"sitecustomize.py":`"""Turns on the recording of pytest and unittest in a run of flaky-detector. It must never disturb a program.

Every Python of a run loads it, Python 2 as well, since it stands on PYTHONPATH; what it imports needs Python 3.6. It
makes the rest fail soft: where it is not loaded (PYTHONPATH replaced, python -I), PYTEST_ADDOPTS names nothing but
pytest's own JUnit option."""
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
`},qr={name:"pytest",orders:["as-is","shuffled","reversed"],supportFiles:os,recognise:e=>{const n=e.invocations.find(eo);if(n!==void 0)return{invocation:n};const t=e.invocations.find(s=>rs(s,e)==="pytest");return t===void 0?null:{invocation:{...t,extend:"none"}}},prepare:no,seedKnob:to,read:Pr,replay:Br,chosen:Vr};function eo({words:e}){return/^(pytest|py\.test)(-?3(\.\d+)?)?$/.test(e[0]??"")}function no(e){const n=` -o junit_family=xunit1 "--junitxml=${(0,g.join)(e.reportDir,Zt)}"`;return{commandLine:e.commandLine,env:{...Wt(e),PYTEST_ADDOPTS:`${e.env.PYTEST_ADDOPTS??""}${n}`,FLAKY_DETECTOR_PYTEST:"1",FLAKY_DETECTOR_PYTEST_FALLBACK:n}}}async function to(e){const t=(await Rn(e.reportDir,"pytest")).flat().findLast(s=>s.event==="finish");return t===void 0?"PYTHONHASHSEED":Gt(Array.isArray(t.seeded)?t.seeded.map(String):[])}const yt="flaky_detector_rspec.rb",so="FLAKY_DETECTOR_RSPEC_REPORT",ro="FLAKY_DETECTOR_RSPEC_SEED",oo={name:"rspec",orders:["as-is","shuffled"],supportFiles:{[yt]:M[yt]},recognise:e=>{const n=e.invocations.find(io);return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{...is(e,e.env.SPEC_OPTS),[so]:e.reportDir}}),seedKnob:async e=>await Nt(e)?"rspec's seed":null,read:e=>At("rspec",e),replay:ao};function io({words:e}){const[n="",t=""]=e;return n==="rspec"||n==="parallel_rspec"||n==="rake"&&/^spec\b/.test(t)}function is(e,n){const t=["--require",(0,ae.ZL)((0,g.join)(e.supportDir,yt))],s=e.order==="shuffled"?["--order",`rand:${e.seed}`]:[];return{SPEC_OPTS:[n,...t,...s].filter(Boolean).join(" "),[ro]:e.order==="shuffled"?"":String(e.seed)}}function ao(e){const{test:n}=e,{SPEC_OPTS:t="",...s}=is(e),r=[t,...n===null?[]:lo(n)].join(" ");return{commandLine:(0,_.sO)({TEST_SEED:String(e.seed),...s,SPEC_OPTS:r},e.commandLine),selectsTest:n!==null}}function lo({suite:e,name:n}){const t=[...e===null?[]:e.split(" > "),n.replace(/ #\d+$/,"")];if(!t.slice(1).some(r=>/^(#|\.|::)/.test(r)))return["--example",(0,ae.ZL)(t.join(" "))];const s=t.map(r=>r.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"));return["--example-matches",(0,ae.ZL)(`^${s.join(" ?")}`)]}const uo={name:"Maven",buildFolder:/\/target\/(surefire|failsafe)-reports\/[^/]*$/,errorLine:/^\[ERROR\] \S/},co={name:"surefire",orders:["as-is","shuffled"],reportFiles:"**/target/{surefire,failsafe}-reports/TEST-*.xml",recognise:e=>{const n=e.invocations.find(fo);return n===void 0?null:{invocation:n}},prepare:po,seedKnob:async({stdoutLog:e})=>(await(0,y.HR)(e,/To reproduce ordering use flag -Dsurefire\.runOrder\.random\.seed=/,1)).length>0?"Surefire's runOrder.random.seed":null,read:e=>fn(uo,e),replay:mo};function fo({words:[e="",...n]}){return["mvn","mvnw","mvnd"].includes(e)?n.some(t=>/^(test|package|verify|integration-test|install|deploy|surefire:test|failsafe:.*)$/.test(t)):!1}function as(e,n){const t=n==="shuffled"?{"surefire.runOrder":"random","failsafe.runOrder":"random"}:{},s={"surefire.runOrder.random.seed":String(e),...t,...dn(e,n)};return Object.entries(s).map(([r,o])=>`-D${r}=${o}`)}function po({commandLine:e,recognition:n,seed:t,order:s,env:r}){const o=as(t,s),l=(0,_.$I)(e,n.invocation,o);return l!==null?{commandLine:l,env:{}}:{commandLine:e,env:{MAVEN_ARGS:[r.MAVEN_ARGS,...o].filter(Boolean).join(" ")}}}function mo({commandLine:e,recognition:n,seed:t,order:s,test:r}){const l=[...r===null||s==="shuffled"?as(t,s):[],...r===null?[]:ho(r)],f=(0,_.$I)(e,n.invocation,l),h={TEST_SEED:String(t)};return f!==null?{commandLine:(0,_.sO)(h,f),selectsTest:r!==null}:{commandLine:(0,_.sO)({...h,MAVEN_ARGS:l.join(" ")},e),selectsTest:r!==null}}function ho({suite:e,name:n}){const[t=""]=n.split(/[([{ ]/,1),s=[e,t].filter(Boolean).join("#"),r=["surefire.failIfNoSpecifiedTests","failsafe.failIfNoSpecifiedTests","failIfNoTests"];return[`-Dtest=${s}`,`-Dit.test=${s}`,...r.map(o=>`-D${o}=false`)]}var go=m(76926);const _o="(import)";async function yo(e){const n=await Rn(e.reportDir,"unittest");if(n.length===0)return vo(e);const t=[e.workingDirectory,Ro(e.workingDirectory)],s=n.flat(),r=(0,T.iF)(n.flatMap(l=>Eo(l,t))),o=So(s,t);return o.length>0||n.some(l=>wo(l,e))?ko(e,r,o):{kind:"read",tests:r,couldNotRun:xo(r)}}function wo(e,{timedOut:n}){return e.some(t=>t.event==="finish")?!1:n||e.some(t=>t.event==="runner")}function Eo(e,n){const t=new Map;let s=new Map;for(const r of e){const o=An(r,n),l=JSON.stringify(An({...r,subtest:null},n));if(r.event==="running"&&(s=s.set(l,(s.get(l)??0)+1)),r.event!=="report")continue;const f=`${JSON.stringify(o)} ${s.get(l)??0}`,h=t.get(f)??{identity:o,events:[]};h.events.push(r),t.set(f,h),z(r,"subtest")!==""&&r.outcome==="failed"&&To(t,l,s,r,n)}return[...t.values()].map(({identity:r,events:o})=>bo(r,o,n))}function To(e,n,t,s,r){const o=`${n} ${t.get(n)??0}`,l=e.get(o)??{identity:An({...s,subtest:null},r),events:[]};l.events.push(s),e.set(o,l)}function bo(e,n,t){const s=n.find(o=>o.outcome==="failed"||o.outcome==="unexpected");if(s!==void 0)return{identity:e,status:"failed",durationMs:null,failure:Oo(s,t)};const r=n.every(o=>o.outcome==="skipped");return{identity:e,status:r?"skipped":"passed",durationMs:null,failure:null}}function Oo(e,n){const t=ls(n,z(e,"crash_path")),s=ze(e,"crash_line"),r=z(e,"subtest"),o=e.outcome==="unexpected"?"passed, but was expected to fail":z(e,"message");return(0,E.g5)({type:z(e,"type")||null,message:r===""?o:`${o} ${r}`,stack:z(e,"text"),location:t===""||t.startsWith("/")||s===null?null:{file:t,line:s}},n[0]??"/")}function An(e,n){const t=f=>(0,T.HD)(f,n[0]??"/"),s=ls(n,z(e,"file")),r=z(e,"suite"),o=z(e,"subtest"),l=z(e,"name")+(o===""?"":` subtest ${o}`);return{file:s===""?null:t(s),suite:r===""?null:t(r),name:t(l)}}function ls(e,n){return e.reduce((t,s)=>(0,E.iZ)(t,s),n)}function So(e,n){const t=new Map;for(const s of e){const r=An(s,n);s.event==="running"&&t.set(JSON.stringify(r),r),s.event==="done"&&t.delete(JSON.stringify(r))}return[...t.values()]}function ko(e,n,t){const s=e.timedOut?"the run timed out":"the process ended",r=t.map(({suite:h,name:R})=>h===null?R:`${h}.${R}`),o={type:null,message:`${s} while this test ran`,stack:null,location:null},l=t.map(h=>({identity:h,status:"failed",durationMs:null,failure:o})),f=new Set(l.map(({identity:h})=>JSON.stringify(h)));return{kind:"unreadable",reason:`the tests break off: ${s} ${r.length===0?"outside a test":`while ${r.join(", ")} ran`}`,tests:[...n.filter(({identity:h})=>!f.has(JSON.stringify(h))),...l]}}function xo(e){if(e.filter(({identity:r})=>r.suite!==_o).length>0)return null;const t=e[0];if(t===void 0)return"unittest found no tests";const s=t.failure?.message.trim().split(`
`).at(-1)??"";return`unittest could not import ${e.map(({identity:r})=>r.name).join(", ")}: ${s}`}function vo(e){const n="unittest did not start, or PYTHONPATH does not reach it: there are no per-test results";return e.exitCode===2?{kind:"read",tests:[],couldNotRun:"unittest was called in a wrong way (exit code 2)"}:{kind:"unreadable",reason:n,tests:[]}}function Ro(e){try{return(0,Oe.realpathSync)(e)}catch{return e}}const Nn={FLAKY_DETECTOR_UNITTEST:"1"},$o={name:"unittest",orders:["as-is","shuffled","reversed"],supportFiles:os,recognise:e=>{const[n]=e.invocations.map(t=>Ao(t,e)).filter(t=>t!==null);return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{...Wt(e),...Nn}}),seedKnob:No,read:yo,replay:Lo,chosen:{order:"given",meet:()=>!0,line:Do}};function Ao(e,n){return e.words[0]==="unittest"?e:rs(e,n)!=="unittest"?null:e.words.some(t=>g.posix.basename(t)==="setup.py")?{...e,extend:"none"}:e}async function No(e){const t=(await Rn(e.reportDir,"unittest")).flat().findLast(s=>s.event==="finish");return t===void 0?"PYTHONHASHSEED":Gt(Array.isArray(t.seeded)?t.seeded.map(String):[])}function Lo(e){const{commandLine:n,order:t,recognition:s,test:r}=e,o=t==="as-is"&&r!==null?us(r):null,l=o===null?null:(0,_.$I)(n,s.invocation,["-k",o]),f=t==="as-is"?Nn:{...Nn,FLAKY_DETECTOR_ORDER:t};return{commandLine:Ze(e,f,l??n),selectsTest:l!==null}}function Do(e){const{commandLine:n,tests:t}=e;if(t.some(o=>us(o)===null))return null;const s=t.map(({file:o,suite:l,name:f})=>`${o}::${l}::${cs(f)}`),r={...Nn,[Ut]:JSON.stringify([...new Set(s)])};return Ze(e,r,n)}function us({file:e,suite:n,name:t}){return e===null||n===null||n.startsWith("(")?null:`*.${n}.${cs(t)}`}function cs(e){return e.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"")}const Ln="vitest",jo=["bench","list","init","complete"],Po={name:Ln,orders:["as-is","shuffled"],supportFiles:(0,_e.F)("vitest-reporter.mjs","recorder.cjs","more-arguments.cjs"),recognise:e=>{const n=(0,we.cU)(e.invocations.filter(Mo));return n===null?null:{invocation:n}},prepare:Fo,seedKnob:bn,read:e=>Fe(Ln,e),replay:Io,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:Co}};function Mo({words:e}){return e[0]==="vitest"&&!jo.includes(e[1]??"")}function Fo(e){const{invocation:n}=e.recognition,t=[...ds(n,e.supportDir),...fs(e)],s=(0,_.$I)(e.commandLine,n,t),r=s===null?(0,we.O2)(Ln,t,e):{};return{commandLine:s??e.commandLine,env:{...r,[xn]:e.reportDir}}}function ds({words:e},n){return[...e.some(s=>/^--reporters?(=|$)/.test(s))?[]:["--reporter=default"],`--reporter=${(0,g.join)(n,(0,_e.d)("vitest-reporter.mjs"))}`]}function fs({recognition:e,order:n,seed:t}){return n==="shuffled"?["--sequence.shuffle",`--sequence.seed=${t}`]:e.invocation.words.some(r=>r.startsWith("--sequence.seed"))?[]:[`--sequence.seed=${t}`]}function Io(e){const{test:n,recognition:t}=e,s=n===null?[]:ms([n],t.invocation);return{commandLine:ps(s,e),selectsTest:n!==null}}function Co(e){const{tests:n,recognition:t}=e;return n.some(({name:s})=>s===fe)?null:ps(ms(n,t.invocation),e)}function ps(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,f=[...o===void 0?[]:ds(t.invocation,r),...fs(n),...e],h=(0,_.$I)(s,t.invocation,f),R=h===null?(0,we.O2)(Ln,f,{supportDir:r,env:{}}):{};return(0,_.sO)({TEST_SEED:String(n.seed),...R},h??s)}function ms(e,{directory:n=".",extend:t}){const[{file:s,name:r}={file:null,name:fe}]=e,o=t==="none",l=o?g.posix.basename(s??""):g.posix.relative(n,s??""),f=[...o?["--passWithNoTests"]:[],...s===null?[]:[l]];if(r===fe)return f;const h=e.map(R=>Ho([...R.suite?.split(" > ")??[],R.name]));return[...f,"-t",Sn(h)]}function Ho(e){return kn(e).replace("^","^ ?")}const Uo={pytest:qr,unittest:$o,jest:bs,vitest:Po,mocha:Ys,"node-test":or,playwright:pr,go:Re,nextest:Js,cargo:V,surefire:co,gradle:dt,rspec:oo,minitest:Ps,ctest:Pn,googletest:Te,tap:go.Mi},Wo=Object.values(Uo)}),13783:((ie,Y,m)=>{m.d(Y,{M:()=>g,f:()=>_});var D=m(40654);const g="/tmp/flaky-detector-support";function _(M){const E=D.i.find(({name:T})=>T===M)?.supportFiles;return E===void 0?null:{folder:g,files:E}}}),15320:((ie,Y,m)=>{m.d(Y,{Mc:()=>N,nf:()=>S,p9:()=>G,wx:()=>B,zV:()=>O});var D=m(15762),g=m(26567),_=m(94787),M=m(76058),E=m(25042);const T=200;function N(P,j,F){const C=P.observations.filter(D.N6),V=O(L(C,j))??O(C),ee=V===void 0||j.verdict.kind==="sensitive"?[]:[y(P,V,F)];if(F===null)return ee;const re=v(j).slice(0,T);return(0,E.l)([...ee,...re.flatMap(([pe,ke])=>A(P,pe,ke,F))],j)}function L(P,{tests:j}){const F=new Set(j.flatMap(({verdict:C,failingRuns:V})=>C==="flaky"?V:[]));return P.filter(({run:C})=>F.has(C))}function O(P){const j=({conditions:F})=>M.XQ.filter(C=>F[C]!==M.QU[C]).length;return[...P].sort((F,C)=>j(F)-j(C))[0]}function v({tests:P,sensitivities:j}){const C=P.filter(({verdict:J})=>J!=="sensitive").sort((J,ee)=>+(ee.verdict==="flaky")-+(J.verdict==="flaky")),V=new Map;for(const{test:J,failingRuns:ee}of[...C,...j])J!==null&&ee.length>0&&!V.has(J)&&V.set(J,ee);return[...V]}function A(P,j,F,C){const V=O(P.observations.filter(({run:pe})=>F.includes(pe))),J=P.tests[j];if(V===void 0||J===void 0)return[];const{run:ee,seed:re}=V;return[{test:j,run:ee,seed:re,...B(V,J,I(P,C))}]}function y(P,j,F){const{run:C,seed:V}=j;return{test:null,run:C,seed:V,...B(j,null,I(P,F))}}function I({header:P,tests:j},F){return{command:P.command,seen:j,framework:F}}function B({run:P,seed:j,conditions:F},C,{command:V,seen:J,framework:ee}){const{commandLine:re,selectsTest:pe}=ee?.replay({seed:j,order:F.order,test:C,seen:J})??{commandLine:G(V,{seed:j,run:P}),selectsTest:!1};return{commandLine:(0,_.F)(F,re),selectsTest:C!==null&&pe}}function S({seed:P,conditions:j},F,{seen:C,framework:V}){const J=V?.chosen??null,ee=J?.order==="given"?"as-is":j.order,re=J?.line({seed:P,order:ee,tests:F,seen:C})??null;return re===null?null:(0,_.F)(j,re)}function G(P,{seed:j,run:F}){return(0,g.sO)({TEST_SEED:String(j),ATTEMPT:String(F)},P)}}),14620:((ie,Y,m)=>{m.d(Y,{G1:()=>N,Jm:()=>L,x5:()=>E});var D=m(76760),g=m(74712),_=m(57210),M=m(76926);function E(O,v,A,{supportDir:y,replayDir:I},B){return{name:O.name,orders:O.orders,reportFiles:B??O.reportFiles??null,prepare:S=>O.prepare({...S,commandLine:A,recognition:v,supportDir:y}),replay:S=>O.replay({...S,commandLine:A,recognition:v,supportDir:I}),here:S=>S.replaceAll(I,y),chosen:T(O,{commandLine:A,recognition:v,supportDir:I}),read:S=>B===null?O.read(S):(0,_.A)(S),use:async(S,G)=>O===M.SH&&!await(0,M.q)(S)?null:{name:O.name,seedKnob:await O.seedKnob(S),extendedCommand:G.commandLine===A?null:G.commandLine}}}function T({chosen:O},v){return O===void 0?null:{...O,line:A=>O.line({...v,...A})}}function N(O,v){const A=(0,g.N)((0,D.dirname)(v));try{L(A,(0,D.basename)(v),O)}finally{A.close()}}function L(O,v,{supportFiles:A={}}){for(const[y,I]of Object.entries(A)){const[B=y,...S]=`${v}/${y}`.split("/").reverse();S.reduceRight((P,j)=>P.inside(j),O).write(B,[I])}}}),76926:((ie,Y,m)=>{m.d(Y,{q:()=>I,SH:()=>A,Mi:()=>v});var D=m(26567),g=m(76548),_=m(2480);const M=64*1024*1024,E=/^(\S+) \.{2,} ?$/,T=/^TAP version \d+$/;async function N(S){try{return O(await L(S),S)}catch(G){return{kind:"unreadable",reason:`TAP cannot be read: ${G.message}`,tests:[]}}}async function L(S){const G=[];if(S.stdoutLog===null)return G;const{TapStream:P}=await Promise.all([m.e(815),m.e(415),m.e(620)]).then(m.bind(m,85620));let j=new P(null,S.workingDirectory),F=M;for await(const C of(0,g.OG)(S.stdoutLog)){const V=E.exec(C);if((V!==null||T.test(C)&&j.hasBegun)&&(G.push(j.end()),j=new P(V?.[1]??null,S.workingDirectory)),V===null&&j.add(C),F-=C.length+1,F<0)return[...G,{...j.end(),problem:"the output is larger than 64 MiB: its end was not read"}]}return[...G,j.end()]}function O(S,G){const P=(0,_.iF)(S.flatMap(J=>J.tests)),j=S.find(J=>J.bailedOut!==null)?.bailedOut??null;if(j!==null)return{kind:"read",tests:P,couldNotRun:`the tests bailed out: ${j}`};const F=S.find(J=>J.problem!==null)?.problem??null,C=G.timedOut?"the run timed out":null;if(F!==null||C!==null)return{kind:"unreadable",reason:[C,F].filter(J=>J!==null).join("; "),tests:P};const V=P.length===0&&G.exitCode!==0;return{kind:"read",tests:P,couldNotRun:V?"the command printed no TAP on its standard output":null}}const v={name:"tap",orders:["as-is"],recognise:S=>{const G=S.invocations.find(B);return G===void 0?null:{invocation:G}},prepare:S=>({commandLine:S.commandLine,env:{HARNESS_VERBOSE:"1"}}),seedKnob:async()=>null,read:S=>N(S),replay:S=>({commandLine:(0,D.sO)({TEST_SEED:String(S.seed)},S.commandLine),selectsTest:!1})},A={...v,recognise:S=>({invocation:S.invocations[0]??{words:[],extend:"none"}}),prepare:({commandLine:S})=>({commandLine:S,env:{}}),read:async S=>await I(S)?N(S):{kind:"none"}},y=200;async function I({stdoutLog:S}){const[G]=await(0,g.UV)(S,y,/^(TAP version 1[2-4]|1\.\.\d+( #.*)?|(not )?ok 1\b.*)$/);return G!==void 0}function B({words:S,extend:G}){const[P="",...j]=S;return P==="prove"||P==="tape"&&G!=="none"?!0:P==="bats"?!j.some(F=>/^(--formatter|-F)/.test(F)):P==="tap"&&j.some(F=>/^(-R|--reporter=)tap$/.test(F))}})};export{Vo as id,Jo as ids,Xo as modules};
