const zo=108,Qo=[108],qo={76647:((ae,V,h)=>{h.d(V,{h:()=>P});function P(m,_,F=()=>!1){const y=[];let w=0;for(;w<m.length;){const $=m[w]??"";if(!/^[-+]./.test($)||$==="--"||F($))break;const[,A=$,b=null]=/^(--[^=]+)=(.*)$/s.exec($)??[],v=b===null&&_($);y.push({name:A,value:v?m[w+1]??null:b}),w+=v?2:1}return{options:y,rest:m.slice(w)}}}),89648:((ae,V,h)=>{h.d(V,{FM:()=>m,Mm:()=>_,g5:()=>y,iZ:()=>F});const P=4e3;class m{text="";limit;constructor($=P){this.limit=$}add($){this.text.length<this.limit&&(this.text+=`${$}
`)}toString(){return _(this.text.trim(),this.limit)}}function _(w,$=P){return w.length<=$?w:`${w.slice(0,$-1)}…`}function F(w,$){const A=`${$.replace(/\/+$/,"")}/`,b=w.replaceAll("\\","/");return(b.startsWith(A)?b.slice(A.length):b).replace(/^\.\//,"")}function y(w,$){const A=b=>_(b.replaceAll(`${$.replace(/\/+$/,"")}/`,"").trim());return{type:w.type,message:A(w.message)||"failed without a message",stack:w.stack===null?null:A(w.stack)||null,location:w.location}}}),86108:((ae,V,h)=>{h.r(V),h.d(V,{portableSupport:()=>wn.f,recogniseFramework:()=>dt,replaysOf:()=>kn.Mc});var P=h(73024),m=h(76760),_=h(76647);const F=/^(python|pypy)\d*(\.\d+)*$/,y=/^(ba|da|z|k|a)?sh$/,w=["-X","-W","--check-hash-based-pycs"],$=/^-[a-zA-Z]*[mc]$/,A=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],b=/^([-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/,v=/(?:^|\/)node_modules\/(?:\.bin\/([\w.-]+)|((?:@[\w.-]+\/)?[\w.-]+)\/(?:(?:bin|dist|lib)\/)*[\w.-]+)$/,N=["cli","index","main","bin"];function L(i){const[a="",...u]=i;return F.test(a)?C(u):a==="node"?S(u):a==="tsx"||a==="ts-node"?U(u):y.test(a)?re(u):null}function C(i){const{rest:a}=(0,_.h)(i,p=>w.includes(p),p=>$.test(p)),[u="",c,...d]=a;return $.test(u)&&u.endsWith("m")&&c!==void 0?{kind:"program",words:[c,...d]}:null}function S(i){const{options:a,rest:u}=(0,_.h)(i,d=>[...A,"--run"].includes(d)),c=a.find(({name:d})=>d==="--run")?.value;return c==null?U(i):{kind:"package-script",script:c,args:u}}function U(i){const{rest:a}=(0,_.h)(i,E=>A.includes(E),E=>E==="--test"),[u="",...c]=a,d=v.exec(u);if(d===null)return null;const p=m.posix.basename(u).replace(/\.[cm]?js$/,"");return{kind:"program",words:[d[1]??(N.includes(p)?d[2]:p)??p,...c]}}function re(i){const{options:a,rest:u}=(0,_.h)(i,p=>b.test(p)),c=u[0]==="--"?u[1]:u[0];return c===void 0?null:a.some(({name:p})=>/^-[a-z]*c[a-z]*$/.test(p))?{kind:"line",line:c}:{kind:"shell-script",path:c}}var B=h(88989);function O(i){const a=[],u=(0,B.qg)(i),c=u.errors===void 0||u.errors.length===0?D(u):null,d=i.trimEnd().length;return M(u,".",(p,T,E)=>{a.push({words:T,directory:E,takesTail:p===c&&p.end===d&&!K(p)})}),a}function M(i,a,u){if(i.type==="Word"||i.type==="Assignment")return a;if(i.type==="Command"){const d=I(i),p=d[0]==="builtin"?d.slice(1):d;return p[0]==="cd"||p[0]==="pushd"?J(a,p):(p.length>0&&u(i,p,a),a)}let c=a;return(0,B.dK)(i,d=>{c=M(d,c,u)}),i.type==="Subshell"||i.type==="Pipeline"?a:c}function D(i){switch(i.type){case"Command":return i;case"Script":case"AndOr":case"Pipeline":{const a=i.commands.at(-1);return a===void 0?null:D(a)}case"Statement":return i.background===!0?null:D(i.command);default:return null}}function I(i){return[...i.name===void 0?[]:[i.name.value],...i.args.map(u=>u.type==="Word"?u.value:u.text)]}function K(i){return i.redirects.some(a=>a.type==="HereDoc")}function J(i,a){const u=a.slice(1).find(c=>!c.startsWith("-"));return u===void 0?i:Q(i,u)}function Q(i,a){return/^[/~]|[$`]/.test(a)?i:m.posix.join(i,a).replace(/(?<=.)\/$/,"")}const ne=["-C","--directory","-f","--file","--makefile","-I","-o","-W"],Oe=["GNUmakefile","makefile","Makefile"],Fe=100;function H(i,a,u){const c=R(i,a),T=(c.file===null?Oe:[c.file]).map(G=>u(m.posix.join(c.directory,G))).find(G=>G!==null)??null;if(T===null)return null;const E=X(T,c.variables),k=c.goals.length>0?c.goals:[E.firstGoal??""];return{lines:ie(k,E),directory:c.directory}}function R(i,a){const u=[],c=new Map,d=[];for(let E=i;E.length>0;){const k=(0,_.h)(E,Me=>ne.includes(Me)),[G,...ee]=k.rest,[,he,q]=/^(\w+)[:?+]?=(.*)$/s.exec(G??"")??[];he!==void 0?c.set(he,q??""):G!==void 0&&u.push(G),d.push(...k.options),E=ee}const p=(...E)=>d.find(k=>E.includes(k.name))?.value??null,T=Q(a,p("-C","--directory")??".");return{goals:u,variables:c,directory:T,file:p("-f","--file","--makefile")}}const Y=/^(?:export\s+)?([\w.-]+)\s*(?::{0,3}|\?|\+)=\s*(.*)$/,W=/^([^\s#:=][^:#=]*?)\s*::?(?!=)\s*([^;#]*)(?:;(.*))?/;function X(i,a){const u=new Map([["MAKE","make"]]),c=new Map;let d=[],p=null;for(const T of i.replaceAll(/\\\r?\n/g," ").split(/\r?\n/)){const E=Y.exec(T);if(T.startsWith("	"))for(const k of d)c.get(k)?.lines.push(le(T));else E?u.set(E[1]??"",(E[2]??"").replace(/\s+#.*$/,"")):d=oe(T,c)??d;p??=d.find(k=>!k.startsWith("."))??null}return{variables:new Map([...u,...a]),rules:c,firstGoal:p}}function oe(i,a){const[u,c="",d="",p]=W.exec(i)??[];if(u===void 0)return null;const T=c.split(/\s+/);for(const E of T){const k=a.get(E)??{needs:[],lines:[]};k.needs.push(...d.split(/[\s|]+/).filter(G=>G!=="")),p!==void 0&&k.lines.push(le(p)),a.set(E,k)}return T}function le(i){return i.trim().replace(/^[@+\s-]+/,"")}function ie(i,a){const u=new Set,c=[],d=p=>{if(u.has(p)||u.size>=Fe)return;u.add(p);const T=a.rules.get(p);for(const E of T?.needs??[])d(ue(E,a.variables));c.push(...(T?.lines??[]).map(E=>ue(E,a.variables)))};for(const p of i)d(p);return c}function ue(i,a,u=0){const c=i.replaceAll(/\$\$|\$[({]([\w.-]+)[)}]/g,(d,p)=>{if(p===void 0)return d;const T=a.get(p)??"";return u<5?ue(T,a,u+1):T});return u===0?c.replaceAll("$$","$"):c}const se=300,Ee=3;function ce(i,a){const{name:u,scripts:c,workspaces:d}=ge(m.posix.join(i,"package.json"),a);return{name:typeof u=="string"?u:"",scripts:Object.fromEntries(Object.entries(Ie(c)).filter(Ae)),workspaces:Array.isArray(d)?$e(d):$e(Ie(d).packages)}}function ve(i,a){const{readFile:u}=a,c=$e(ge(m.posix.join(i,"lerna.json"),u).packages),d=$e(ge(m.posix.join(i,"pnpm-workspace.yaml"),u,a.parseYaml).packages),T=[...ce(i,u).workspaces,...c,...d].filter(k=>!k.startsWith("!")).flatMap(k=>pe(i,k.replace(/\/$/,"").split("/"),a,Ee)),E=k=>k!==i&&u(m.posix.join(k,"package.json"))!==null;return[...new Set(T)].slice(0,se).filter(E)}function Se(i,a,u){const c=ve(i,u).find(E=>ce(E,u.readFile).name===a),d=m.posix.basename(a),p=[a,`packages/${d}`,`apps/${d}`].map(E=>Q(i,E)),T=E=>E!==i&&u.readFile(m.posix.join(E,"package.json"))!==null;return c??p.find(T)??i}function pe(i,[a,...u],c,d){if(a===void 0)return[i];if(!a.includes("*"))return pe(m.posix.join(i,a),u,c,d);const p=c.foldersIn(i).filter(k=>k!=="node_modules"&&!k.startsWith(".")),T=k=>m.posix.join(i,k);if(a!=="**"){const k=new RegExp(`^${a.split("*").map(Re).join(".*")}$`);return p.filter(G=>k.test(G)).flatMap(G=>pe(T(G),u,c,d))}const E=d===0?[]:p.flatMap(k=>pe(T(k),["**",...u],c,d-1));return[...pe(i,u,c,d),...E]}function Re(i){return i.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function ge(i,a,u=JSON.parse){const c=a(i);try{return Ie(c===null?null:u(c))}catch{return{}}}function Ie(i){return typeof i=="object"&&i!==null&&!Array.isArray(i)?{...i}:{}}function $e(i){return Array.isArray(i)?i.filter(a=>typeof a=="string"):[]}function Ae(i){return typeof i[1]=="string"}const Pn=["npm","pnpm","yarn","bun"],Ne=["lerna","turbo","nx"],Ce={t:"test",tst:"test",it:"test","install-test":"test"},Mn=["test","start","stop","restart"],Fn=["install","i","add","remove","up","upgrade","update","ci","exec","dlx","x","create","init","link","publish","why","list","ls","audit","config","cache","node","pack","info","outdated","build","pm"],Xe=["-C","--dir","--prefix","--cwd"],Ze=["-w","--workspace","--filter","-F","--scope"],ze=["-ws","--workspaces","-r","--recursive"],Qe=["-t","--target","--targets"],In=[...Xe,...Ze,...Qe,"--concurrency","--include","--exclude"];function qe(i,a,u){const[c="",...d]=i;if(![...Pn,...Ne].includes(c))return[];const p=Hn(c,d,a);if(p===null)return[];const{packages:T,script:E}=p,k=T==="all",G=k?"none":Kn(c,p.args);return(k?ve(p.directory,u):[Cn(p,u)]).map(ee=>en(ee,E,G,u.readFile)).filter(ee=>ee!==null)}function Cn({packages:i,directory:a},u){return typeof i=="string"?a:Se(a,i.name,u)}function en(i,a,u,c){const d=ce(i,c).scripts,p=Object.hasOwn(d,a)?d[a]:void 0;if(p===void 0)return null;const T=E=>Object.hasOwn(d,E)?[{line:d[E]??"",extend:"none"}]:[];return{directory:i,lines:[...T(`pre${a}`),{line:p,extend:u},...T(`post${a}`)]}}function Hn(i,a,u){const{plain:c,options:d,rest:p}=Wn(i,a),T=q=>d.find(({name:Me})=>q.includes(Me))?.value??null,E=tn(i,nn(c))??(c[0]==="run-many"?T(Qe):null);if(E===null)return null;const k=Q(u,T(Xe)??"."),G=c[0]==="workspace"?c[1]:T(Ze),ee=Ne.includes(i)||c[0]==="workspaces"||d.some(Un),he=G!=null&&!G.includes("*")?{name:G}:ee||G!=null?"all":"own";return{script:E,args:p,directory:k,packages:he}}function Un({name:i,value:a}){return ze.includes(i)&&a!=="false"}function nn(i){return i[0]==="workspace"?i.slice(2):i[0]!=="workspaces"?i:i[1]==="foreach"?i.slice(2):i.slice(1)}function Wn(i,a){const u=[],c=[];let d=a;const p=i==="npm"||Ne.includes(i),T=()=>p||tn(i,nn(u))===null;for(;d.length>0&&d[0]!=="--"&&T();){const E=(0,_.h)(d,G=>In.includes(G));c.push(...E.options);const k=E.rest[0];if(d=E.rest,k===void 0||k==="--")break;u.push(k),d=d.slice(1)}return{plain:u,options:c,rest:d}}function tn(i,a){const[u,c]=a;return u===void 0?null:["run","run-script","rum","urn"].includes(u)?c??null:i==="turbo"?u:i==="lerna"||i==="nx"?null:i==="npm"?Ce[u]??(Mn.includes(u)?u:null):i==="bun"?null:i==="pnpm"&&Ce[u]!==void 0?Ce[u]:Fn.includes(u)||u.startsWith("workspace")?null:u}function Kn(i,a){return(i==="npm"||Ne.includes(i))&&!a.includes("--")?"after-dashes":"append"}var sn=h(94942),Yn=h(3292);const Gn=["cmd","shell","run","composite","sequence"];function He(i,a,u){const c=Le(i,a);return De(de(c,u),c,new Set([u]))}function Le(i,a){try{return a.reduce(de,(0,Yn.qg)(i))}catch{return}}function de(i,a){if(!(typeof i!="object"||i===null||!Object.hasOwn(i,a)))return i[a]}function De(i,a,u){if(Array.isArray(i))return i.flatMap(p=>De(p,a,u));if(typeof i!="string")return fe(i,a,u);const c=i.trim(),d=u.has(c)?void 0:de(a,c);return d===void 0?[Bn(i)]:De(d,a,u.add(c))}function fe(i,a,u){const c=de(i,"cmd");if(Array.isArray(c))return[c.filter(p=>typeof p=="string").map(sn.ZL).join(" ")];const d=Gn.find(p=>de(i,p)!==void 0);return d===void 0?[]:De(de(i,d),a,u)}function Bn(i){return i.replaceAll(/\{args:([^{}]*)\}/g,"$1").replaceAll(/\{\w+\}/g,"")}const Vn=["tox.ini","setup.cfg"];function rn(i,a){const u=String(Le(a("pyproject.toml"),["tool","tox","legacy_tox_ini"])??""),c=[...Vn.map(a),u].find(p=>/^\[testenv/m.test(p)),d=Jn(i).flatMap(p=>c===void 0?Zn(p,a):Xn(c,p));return[...new Set(d)]}function Jn(i){const a=i.findIndex(c=>/^(-e|--env)/.test(c));return a<0?[""]:((i[a]?.replace(/^(--env=?|-e)/,"")??"")||(i[a+1]??"")).split(",")}function Xn(i,a){return(Ue(i,`testenv:${a}`,"commands")??Ue(i,"testenv","commands")??"").replaceAll(/\\\n\s*/g," ").split(`
`).map(d=>on(d,i).trim()).filter(d=>d!=="")}function Ue(i,a,u){const c=i.split(/\r?\n/),d=c.findIndex(q=>q.trim()===`[${a}]`);if(d<0)return null;const p=c.slice(d+1),T=p.findIndex(q=>q.startsWith("[")),E=p.slice(0,T<0?p.length:T),k=E.findIndex(q=>new RegExp(`^${u}\\s*=`).test(q));if(k<0)return null;const G=E.slice(k+1),ee=G.findIndex(q=>/^[^\s#]/.test(q));return[(E[k]??"").replace(/^[^=]*=/,""),...G.slice(0,ee<0?G.length:ee).map(q=>q.trim())].join(`
`)}function on(i,a){return i.replace(/^[\w!,.{}-]+:\s+/,"").replace(/^[-!]\s*/,"").replaceAll(/\{\[([^\]]+)\](\w+)\}/g,(u,c,d)=>Ue(a,c,d)?.trim()??"").replaceAll(/\{posargs:((?:[^{}]|\{[^{}]*\})*)\}/g,"$1").replaceAll(/\{(?:env)?python\}/g,"python").replaceAll(/\{(?:toxinidir|tox_root|env_?bin_?dir)\}\//g,"").replaceAll(/\{[^{}]*\}/g,"")}function Zn(i,a){const u=a("tox.toml"),c=u===""?Le(a("pyproject.toml"),["tool","tox"]):Le(u,[]),p=[de(de(c,"env"),i),de(c,"env_run_base")].map(T=>de(T,"commands")).find(T=>T!==void 0);return Array.isArray(p)?p.filter(Array.isArray).map(T=>an(T).join(" ")):[]}function an(i){return i.flatMap(a=>{if(typeof a=="string")return[a];const u=de(a,"default");return Array.isArray(u)?an(u):[]})}const ln={poe:["tool","poe","tasks"],task:["tool","taskipy","tasks"],"pdm run":["tool","pdm","scripts"],"rye run":["tool","rye","scripts"],"pixi run":["tool","pixi","tasks"],"pipenv run":["scripts"]},un=["-C","--root","-p","--project","-e","--environment","--manifest-path"],zn=["-e","--env","-p","--project","--data-dir","--cache-dir","--config"];function cn(i,a,u){const c=E=>u(m.posix.join(a,E))??"",[d="",...p]=i;if(d==="tox")return ye(rn(p,c));if(d==="nox")return ye(fn(c(qn(p,"-f","--noxfile")??"noxfile.py")));if(d==="invoke"||d==="inv")return ye(fn(c("tasks.py")));if(d==="hatch")return ye(Qn(p,c));const T=[d,`${d} ${p[0]}`].find(E=>Object.hasOwn(ln,E));return T===void 0?null:ye(dn(T,T===d?p:p.slice(1),c))}function dn(i,a,u){const c=(0,_.h)(a,d=>un.includes(d)).rest[0]??"";return He(u(i==="pipenv run"?"Pipfile":"pyproject.toml"),ln[i]??[],c)}function Qn(i,a){const{options:u,rest:c}=(0,_.h)(i,q=>zn.includes(q));if(c[0]==="test")return["pytest"];if(c[0]!=="run")return[];const d=u.find(({name:q})=>q==="-e"||q==="--env")?.value??"default",[p="",...T]=(0,_.h)(c.slice(1),()=>!1).rest,[,E=d,k=p]=/^([\w.-]+):(.+)$/.exec(p)??[],G=["envs",E,"scripts"],ee=[...He(a("pyproject.toml"),["tool","hatch",...G],k),...He(a("hatch.toml"),G,k)],he=u.length===0&&k===p;return ee.length>0||he?ee:[[k,...T].map(sn.ZL).join(" ")]}function fn(i){return[...i.matchAll(/\.run\(((?:[^()]|\([^()]*\))*)\)/g)].map(([,u=""])=>u).map(u=>[...u.matchAll(/(["'])((?:(?!\1).)*)\1/g)].map(([,,c])=>c).join(" "))}function qn(i,...a){const u=i.findIndex(c=>a.includes(c));return u<0?null:i[u+1]??null}function ye(i){return i.length===0?null:i}const et={valued:["--with --with-editable --with-requirements --extra --no-extra --group --no-group --only-group --python -p --project --directory","--env-file --package --index --index-url --default-index --config-file --cache-dir --color --resolution"].flatMap(i=>i.split(" ")),module:["-m","--module"]},te={},We={valued:["-p","--package"],line:["-c","--call"]},pn={valued:["-r --reporter -o --reports-dir --report-dir --temp-directory --temp-dir -x --exclude -n --include -e --extension --src --require -i","--branches --functions --lines --statements --cwd --nycrc-path --config"].flatMap(i=>i.split(" "))},hn={env:{valued:["-u","--unset","-C","--chdir"],assignments:!0},command:te,exec:{valued:["-a"]},time:{valued:["-f","--format","-o","--output"]},timeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},gtimeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},nice:{valued:["-n","--adjustment"]},ionice:{valued:["-c","--class","-n","--classdata"]},nohup:te,setsid:te,stdbuf:{valued:["-i","-o","-e"]},unbuffer:te,sudo:{valued:["-u","-g","-h","-p","-C"],assignments:!0},taskset:{operands:1},faketime:{valued:["-f"],operands:1},"xvfb-run":{valued:["-s","--server-args","-e","--error-file","-n","--server-num","-f","-p","-w","--wait"]},"dbus-run-session":te,"cross-env":{assignments:!0},dotenv:{valued:["-e","-v","-p","-c"]},"dotenvx run":{valued:["-f","--env-file","-e","--env"]},"doppler run":{valued:["-p","--project","-c","--config"]},"op run":{valued:["--env-file"]},c8:pn,nyc:pn,npx:We,bunx:te,"bun x":te,pnpx:te,"npm exec":{...We,greedy:!0},"npm x":{...We,greedy:!0},"pnpm exec":{valued:["-C","--dir","--filter","-F"]},"pnpm dlx":{valued:["--package"]},"yarn exec":te,"yarn dlx":{valued:["-p","--package"]},"uv run":et,uvx:{valued:["--with","--from","--python","-p"]},"uv tool run":{valued:["--with","--from","--python","-p"]},"poetry run":te,"pipenv run":te,"pdm run":{valued:["-p","--project"]},"rye run":te,"hatch run":te,"pixi run":{valued:["-e","--environment","--manifest-path"]},"conda run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"micromamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mise exec":te,"direnv exec":{operands:1},"coverage run":{valued:["--source","--include","--omit","--rcfile","--data-file","--context","--concurrency","--debug"],module:["-m"]},"go run":{valued:["-C","-exec","-mod","-modfile","-tags","-ldflags","-gcflags","-p"]},"go tool":{valued:["-C","-modfile"]},"bundle exec":{valued:["--gemfile"]},"rbenv exec":te,"asdf exec":te},nt=3;function tt(i){for(let a=nt;a>0;a-=1){const u=i.slice(0,a).join(" ");if(i.length>=a&&Object.hasOwn(hn,u))return st(i.slice(a),hn[u]??te)}return null}function st(i,a){const u=[...a.line??[],...a.module??[]],{rest:c}=(0,_.h)(i,T=>a.valued?.includes(T)??!1,T=>u.includes(T)),[d="",...p]=c;return a.line?.includes(d)?p[0]===void 0?null:{kind:"line",line:p[0]}:a.module?.includes(d)?je(p,!1):rt(c,a)}function rt(i,a){const u=i[0]==="--"?i.slice(1):i,c=a.assignments?u.findIndex(T=>!/^\w+=/.test(T)):0,d=c<0?[]:u.slice(c+(a.operands??0)),p=d.indexOf("--");return!a.greedy||u!==i?je(d,!1):p<0?je(d,!0):je(d.toSpliced(p,1),!1)}function je(i,a){return i.length===0?null:{kind:"program",words:i,needsDashes:a}}const ot=12,it=500;function Ke(i,a,{foldersIn:u=()=>[],parseYaml:c=()=>null}={}){const d={directory:".",extend:"append",depth:ot},p=new Ye({readFile:a,foldersIn:u,parseYaml:c}).ofLine(i,d);return{commandLine:i,invocations:p,readFile:a}}class Ye{#e;#t=it;constructor(a){this.#e=a}ofLine(a,u){return O(a).flatMap(({words:c,directory:d,takesTail:p})=>this.#n({...u,words:c,directory:m.posix.join(u.directory,d),extend:p?u.extend:"none",depth:u.depth-1}))}#n(a){const u=mn(a.words);if(this.#t<=0)return[];if(this.#t-=1,a.depth>0){const E=this.#s({...a,words:u},a.words[0]??"");if(E!==null)return E}const{extend:c,directory:d,filteredBy:p}=a,T={...d==="."?{}:{directory:d},...p===void 0?{}:{filteredBy:p}};return[{words:u,extend:c,...T}]}#s(a,u){const{words:c,directory:d}=a;if(c[0]==="make"||c[0]==="gmake")return this.#u(a);const p=qe(c,d,this.#e);if(p.length>0)return p.flatMap(k=>this.#r(k,a));const T=cn(c,d,this.#e.readFile);if(T!==null)return this.#l(T,a);const E=tt(c);if(E?.kind==="line")return this.#o(E.line,a);if(E!==null){const k=E.needsDashes?"after-dashes":"append";return this.#n({...a,words:E.words,extend:gn(a.extend,k),depth:a.depth-1})}return this.#i(a)??this.#a(u,a)}#i(a){const u=L(a.words);switch(u?.kind){case void 0:return null;case"program":return this.#n({...a,words:u.words,depth:a.depth-1});case"line":return this.#o(u.line,a);case"shell-script":return this.#a(u.path,a,/(?:)/);case"package-script":{const c=u.args.includes("--")?"append":"after-dashes",d=en(a.directory,u.script,c,this.#e.readFile);return d===null?null:this.#r(d,a)}}}#r(a,u){return a.lines.flatMap(({line:c,extend:d})=>this.ofLine(c,{...u,directory:a.directory,extend:gn(u.extend,d)}))}#l(a,u){const c=u.words[0]==="tox"?{...u,filteredBy:"tox"}:u;return a.flatMap(d=>this.#o(d,c))}#o(a,u){return this.ofLine(a,{...u,extend:"none"})}#u(a){const u=H(a.words.slice(1),a.directory,this.#e.readFile);return u===null?null:u.lines.flatMap(c=>this.#o(c,{...a,directory:u.directory}))}#a(a,u,c=/^#!.*\b(ba|da|z|k)?sh\b/){if(!a.includes("/")&&!a.endsWith(".sh"))return null;const d=this.#e.readFile(m.posix.join(u.directory,a));return d!==null&&c.test(d)?this.#o(d,u):null}}function mn(i){const[a="",...u]=i;if(/\/.*\.py$/.test(a))return["python",a,...u];const c=a.lastIndexOf("@"),d=c>0?a.slice(0,c):a;return[d.startsWith("@")?d:m.posix.basename(d),...u]}function gn(i,a){return i==="append"?a:a==="append"?i:"none"}var at=h(26946),_n=h(72913),yn=h(57210),lt=h(40654),wn=h(13783),ke=h(14620),Te=h(76926);const En={ava:{add:"--tap",file:null},"bun test":{add:"--reporter=junit --reporter-outfile=bun.xml",file:"bun.xml"},behave:{add:"--junit",file:"reports/*.xml"},cypress:{add:"--reporter junit",file:"test-results.xml"},"deno test":{add:"--junit-path=deno.xml",file:"deno.xml"},green:{add:"--junit-report green.xml",file:"green.xml"},jasmine:{add:"the JUnitXmlReporter of jasmine-reporters",file:"junitresults*.xml"},karma:{add:"the reporter of karma-junit-reporter (--reporters progress,junit)",file:"**/TESTS-*.xml"},lab:{add:"-r junit -o lab.xml",file:"lab.xml"},nose2:{add:"--plugin nose2.plugins.junitxml --junit-xml",file:"nose2-junit.xml"},nosetests:{add:"--with-xunit",file:"nosetests.xml"},phpunit:{add:"--log-junit phpunit.xml",file:"phpunit.xml"},"web-test-runner":{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},wtr:{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},robot:{add:"--xunit robot.xml",file:"robot.xml"}};function ut(i){for(const{words:a}of i){const[u="",...c]=a,d=[u,`${u} ${c[0]}`].find(E=>Object.hasOwn(En,E)),p=d===void 0?void 0:En[d];if(p===void 0||p.file===null&&c.some(E=>E===p.add||E==="-t"))continue;const T=p.file===null?"":` and set \`report-files: ${p.file}\``;return`Runs are judged by exit code: ${d} is not read by itself. For results of each test add ${p.add} to it${T}.`}return null}const Tn=1e6,ct={logLevel:"error"};async function dt(i,a,u){const c=await bn(i.testCommand,a.directory),d=i.framework==="none"?null:On(c,i.framework)??Ge(c,i),T=(i.perturb.includes("order")?d?.framework.orders??[]:[]).filter(ht=>ht!=="as-is"),E=[...Pe(i,d,c),...ft(i,T,d)],k=d??pt(c,i);if(k===null)return{framework:null,orders:T,warnings:E};const G=(0,m.join)(u?.path??i.outputDir,_n.Y.support),{framework:ee,recognition:he}=k;u===void 0?(0,ke.G1)(ee,G):(0,ke.Jm)(u,_n.Y.support,ee);const q={supportDir:G,replayDir:i.portableReplays?wn.M:G};return{framework:(0,ke.x5)(ee,he,i.testCommand,q,i.reportFiles),orders:T,warnings:E}}async function bn(i,a){const u=k=>(0,at.C)((0,m.join)(a,k),Tn),c=k=>Sn((0,m.join)(a,k));let d=!1;const T=Ke(i,u,{foldersIn:c,parseYaml:()=>(d=!0,null)});if(!d)return T;const{parse:E}=await h.e(815).then(h.t.bind(h,38815,19));return Ke(i,u,{foldersIn:c,parseYaml:k=>E(k,ct)})}function Pe({framework:i},a,{invocations:u}){return a!==null||i==="none"||i===Te.Mi.name?[]:i==="auto"?[ut(u)].filter(c=>c!==null):[`The command does not show that it runs ${i}: runs are judged by exit code alone. Name the program in test-command.`]}function ft({perturb:i},a,u){return!i.includes("order")||a.length>0?[]:[`perturb: order has no effect: ${u===null?"no framework was recognised":`${u.framework.name} has no way to change it`}. All runs keep the order that the command has.`]}function On(i,a){for(const u of lt.i){if(a!=="auto"&&u.name!==a)continue;const c=u.recognise(i);if(c!==null)return{framework:u,recognition:c}}return null}function Ge(i,a){if(!(a.framework===yn.G.name||a.framework==="auto"&&a.reportFiles!==null))return null;const c=i.invocations[0]??{words:[],extend:"none"};return{framework:yn.G,recognition:{invocation:c}}}function pt(i,{framework:a}){const u=a==="auto"||a===Te.Mi.name?Te.SH.recognise(i):null;return u===null?null:{framework:a==="auto"?Te.SH:{...Te.SH,read:Te.Mi.read},recognition:u}}function Sn(i){try{return(0,P.readdirSync)(i,{withFileTypes:!0}).filter(u=>u.isDirectory()).map(({name:u})=>u)}catch{return[]}}var kn=h(15320)}),50187:((ae,V,h)=>{h.d(V,{U:()=>F,u:()=>_});const P=1500,m=2400;class _{#e="";#t="";#n=0;add(w){const $=P-this.#e.length;this.#e+=w.slice(0,Math.max(0,$));const A=$<=0?w:w.slice($),b=this.#t+A.slice(-m);this.#n+=Math.max(0,this.#t.length+A.length-m),this.#t=b.slice(-m)}toString(){const w=this.#n===0?"":`
… ${this.#n} characters left out …
`;return`${this.#e}${w}${this.#t}`.trim().toWellFormed()}}function F(y){const w=new _;return w.add(y),w.toString()}}),25042:((ae,V,h)=>{h.d(V,{l:()=>P});function P(_,{tests:F}){const y=new Set(F.filter(({verdict:b})=>b==="flaky").map(({test:b})=>b)),w=F.some(({verdict:b})=>b==="always-fails"),$=_.filter(({test:b})=>b!==null&&y.has(b)),[A]=$.toSorted((b,v)=>m(v)-m(b));return A===void 0?[..._]:_.map(b=>{const v=m(A)>0&&m(A)>=m(b);return b.test===null&&(w||v)?{...A,test:null}:b})}function m({tried:_}){return _===void 0?0:_.failures/_.runs}}),2480:((ae,V,h)=>{h.d(V,{HD:()=>F,JN:()=>w,iF:()=>y,r0:()=>$});var P=h(77598),m=h(60375);const _=500;function F(v,N){const L=N.replace(/\/+$/,""),S=(L===""?v:v.replaceAll(`${L}/`,"").replaceAll(L,".")).replace(/\b0x[0-9a-f]{6,16}\b/gi,"0x…").toWellFormed();if(S.length<=_)return S;const U=(0,P.createHash)("sha256").update(S).digest("hex").slice(0,12);return`${S.slice(0,_-13).toWellFormed()}…${U}`}function y(v){const N=new Map;return v.map(L=>{const C=(0,m.o)(L.identity),S=(N.get(C)??0)+1;return N.set(C,S),S===1?L:{...L,identity:(0,m.o)({...C,name:`${C.name} #${S}`})}})}function w(v){return A(v,(N,L)=>{const C=N==="failed"||N==="flaky";return L==="passed"?C?"flaky":"passed":L==="skipped"?N:L})}function $(v){const N=["failed","flaky","passed","skipped"];return A(v,(L,C)=>N.indexOf(L)<=N.indexOf(C)?L:C)}function A(v,N){const L=new Map;for(const C of v){const S=(0,m.o)(C.identity),U=L.get(S);L.set(S,U===void 0?C:b(U,C,N(U.status,C.status)))}return[...L.values()]}function b(v,N,L){const C=[v.durationMs,N.durationMs].filter(U=>U!==null),S=v.failure??N.failure;return{identity:v.identity,status:L,durationMs:C.length===0?null:C.reduce((U,re)=>U+re,0),failure:L==="failed"||L==="flaky"?S:null}}}),71668:((ae,V,h)=>{h.d(V,{O2:()=>w,cU:()=>y,y:()=>F});var P=h(76760),m=h(34983),_=h(70025);const F="FLAKY_DETECTOR_MORE_ARGUMENTS";function y([$,...A]){if($===void 0)return null;if(A.length===0)return $.words.includes("--")?{...$,extend:"none"}:$;const{directory:b,...v}=$;return{...A.every(L=>L.directory===b)?$:v,extend:"none"}}function w($,A,{supportDir:b,env:v}){return{NODE_OPTIONS:(0,m.l)(v.NODE_OPTIONS,[`--require=${(0,P.join)(b,(0,_.d)("more-arguments.cjs"))}`]),[F]:JSON.stringify({program:$,words:A})}}}),34983:((ae,V,h)=>{h.d(V,{l:()=>m});function P(_){return/[\s"\\]/.test(_)?`"${_.replaceAll(/["\\]/g,"\\$&")}"`:_}function m(_,F){return[_?.trim()??"",...F.map(P)].filter(y=>y!=="").join(" ")}}),70025:((ae,V,h)=>{h.d(V,{F:()=>F,d:()=>_});const P={"mocha-hook.cjs":`'use strict';
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
`},m="node_modules/flaky-detector";function _(y){return`${m}/${y}`}function F(...y){return Object.fromEntries(y.map(w=>[_(w),P[w]]))}}),57210:((ae,V,h)=>{h.d(V,{A:()=>F,G:()=>_});var P=h(26567),m=h(91291);const _={name:"junit",orders:["as-is"],recognise:()=>null,prepare:({commandLine:y})=>({commandLine:y,env:{}}),seedKnob:async()=>null,read:F,replay:({commandLine:y,seed:w})=>({commandLine:(0,P.sO)({TEST_SEED:String(w)},y),selectsTest:!1})};async function F({reportFiles:y,timedOut:w,workingDirectory:$}){if(y.length===0)return{kind:"unreadable",reason:w?"the run was ended by its time limit before it wrote a report":"the run wrote no file that report-files matches",tests:[]};const{tests:A,problem:b}=await(0,m.d)(y,{workingDirectory:$});return b===null?{kind:"read",tests:A,couldNotRun:null}:{kind:"unreadable",reason:b,tests:A}}}),91291:((ae,V,h)=>{h.d(V,{d:()=>Oe});var P=h(73024),m=h(89648),_=h(2480),F=h(60375);const y=new Map,w="";class ${#e;#t=null;#n=new Map;constructor(R){this.#e=R}of(R){R.suites!==this.#t&&this.#s(R.suites);const{name:Y,classname:W,file:X,filepath:oe,value_param:le}=R.attributes,ie=`${Y??w}\0${W??w}\0${X??oe??w}\0${le??w}`,ue=this.#n.get(ie);if(ue!==void 0)return ue;const se=(0,F.o)(b(R,this.#e));return this.#n.set(ie,se),se}#s(R){this.#t=R;const Y=JSON.stringify([this.#e,R.map(({name:W,file:X})=>[W,X])]);this.#n=y.get(Y)??new Map,y.set(Y,this.#n)}}const A=new Set(["","test","undefined","null"]);function b({attributes:H,suites:R},Y){const{name:W="",classname:X=""}=H,oe=H.file??H.filepath??R.findLast(se=>se.file!==void 0)?.file,le=R.map(se=>se.name??"").filter(se=>se!==""&&se!==oe),ie=A.has(X)||X===W?le.join(" > "):X,ue=X===W&&X!=="";return{file:oe===void 0||oe===""?null:(0,_.HD)((0,m.iZ)(oe,Y),Y),suite:ue||ie===""?null:(0,_.HD)(ie,Y),name:(0,_.HD)(v(W,H),Y)}}function v(H,{value_param:R}){return R===void 0?H:`${H} [${R}]`}var N=h(50187);const L=1e9;function C(H,R,Y){const W=S(H),X=Number((H.attributes.time??"").replaceAll(",",""));return{identity:R,status:W,durationMs:H.attributes.time===void 0||!(X>=0&&X<L)?null:Math.round(X*1e3),failure:W==="failed"||W==="flaky"?B(H,R.file,Y):null}}function S({attributes:H,outcomes:R}){if(R.length===0)return U(H);const Y=R.map(W=>W.tag);return Y.some(W=>["failure","error","warning"].includes(W))?"failed":Y.some(W=>W.startsWith("flaky"))?"flaky":Y.some(W=>W.startsWith("rerun"))?"failed":R.some(W=>W.tag==="skipped")?re(R):U(H)}function U({status:H="",result:R=""}){return H===""&&R===""?"passed":/^(fail|failed|error)$/i.test(H)?"failed":/^(notrun|disabled|skipped|pending|ignored)$/i.test(H)||/^(skipped|suppressed)$/i.test(R)?"skipped":"passed"}function re(H){return H.some(R=>R.type==="pytest.xfail")?"passed":"skipped"}function B(H,R,Y){const{attributes:W,outcomes:X,output:oe}=H,le=X.find(({tag:ce})=>ce==="failure"||ce==="error")??X.find(({tag:ce})=>ce!=="skipped"),ie=le?.text||oe,ue=le?.message||M(ie)||O(le?.type??null,W.status),se=Number(W.line),Ee=R!==null&&Number.isInteger(se)&&se>0?{file:R,line:se}:null;return(0,m.g5)({type:le?.type??null,message:(0,N.U)(ue),stack:ie,location:Ee},Y)}function O(H,R){return H??(R===void 0?"failed, without a message in the report":`status ${R}`)}function M(H){return H.split(`
`).find(R=>R.trim()!=="")??""}var D=h(57975);const I=64*1024*1024,K=200;async function*J(H){let R=null;for await(const Y of(0,P.createReadStream)(H,{end:I-1,highWaterMark:256*1024}))R??=Q(Y),yield R.decode(Y,{stream:!0});R!==null&&(yield R.decode())}function Q(H){const[R,Y]=H;if(R===254&&Y===255||R===0&&Y===60)return new D.TextDecoder("utf-16be");if(R===255&&Y===254||R===60&&Y===0)return new D.TextDecoder("utf-16le");const W=H.subarray(0,K).toString("latin1"),X=/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(W)?.[1];if(X===void 0||/^utf-?16/i.test(X))return new D.TextDecoder;try{return new D.TextDecoder(X)}catch{return new D.TextDecoder}}const ne=4*I;async function Oe(H,R){const{GO_PROPERTY:Y,JUnitParser:W}=await Promise.all([h.e(800),h.e(516)]).then(h.bind(h,20516)),X=new $(R.workingDirectory),[oe,le]=[[],[]],ie=[];let ue=ne;for(const Ee of H){const ce=(0,m.iZ)(Ee,R.workingDirectory);if(ue<=0){ie.push(`${ce} and later reports were not read: over 256 MiB of reports in one run`);break}const ve=pe=>{(pe.suites.some(ge=>ge[Y]!==void 0)?oe:le).push(C(pe,X.of(pe),R.workingDirectory))},Se=await Fe(Ee,new W(ve));Se.what!==null&&ie.push(`${ce}: ${Se.what}`),ue-=Se.bytes}return{tests:[...(0,_.JN)(oe),...(R.repeats??_.iF)(le)],problem:ie.length===0?null:ie.slice(0,3).join("; ")}}async function Fe(H,R){let Y=0;try{Y=(0,P.statSync)(H).size;for await(const oe of J(H))if(!R.write(oe))break;const W=R.end(),X=`larger than ${I/1024/1024} MiB: only its beginning was read`;return{what:Y>I?X:W,bytes:Y}}catch(W){return{what:`cannot be read: ${W.message}`,bytes:Y}}}}),76548:((ae,V,h)=>{h.d(V,{HR:()=>$,OG:()=>F,UV:()=>w});var P=h(73024),m=h(57975);const _=64*1024;async function*F(A){const b=new m.TextDecoder;let v="";for await(const N of(0,P.createReadStream)(A)){const L=b.decode(N,{stream:!0}).split(`
`);L[0]=v+L[0],v=(L.pop()??"").slice(0,_);for(const C of L)yield y(C)}v+=b.decode(),v!==""&&(yield y(v))}function y(A){return(A.endsWith("\r")?A.slice(0,-1):A).slice(0,_)}async function w(A,b,v){const N=[];if(A===null)return N;try{let L=0;for await(const C of F(A))if(v(C)&&N.push(C),L+=1,L>=b)break}catch{return N}return N}async function $(A,b,v){const N=[];if(A===null)return N;try{for await(const L of F(A))if(b.test(L)&&N.push(L),N.length>=v)break}catch{return N}return N}}),40654:((ae,V,h)=>{h.d(V,{i:()=>Bo});var P=h(51455),m=h(76760),_=h(26567);const F={"cargo-runner.sh":`#!/usr/bin/env bash
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
`};var y=h(89648),w=h(2480);const $=/^test (.+?)(?: - should panic)? \.\.\. (.*)$/,A=/(ok|FAILED|ignored(?:, .*)?|bench: .*)(?: <\d+\.\d+s>)?(?: \(time limit exceeded\))?$/,b={ok:"passed",FAILED:"failed","bench:":"passed"},v=/^ {4}(\S.*)$/,N=/^---- (.+) std(?:out|err) ----$/,L=/\u001b(?:\[[0-9;]*m|\(B)/g;class C{statuses=[];captured=new Map;running=null;candidate=null;capturing=null;listed=new Set;listing=null;finished=!1;add(n){const t=n.replaceAll(L,""),s=N.exec(t);s!==null?this.capturing=this.capture(s[1]??""):t==="failures:"||t==="successes:"?this.section(t==="failures:"?this.listed:null):t.startsWith("test result: ")?this.end():this.capturing!==null?this.capturing.add(t):this.listing!==null?this.listing.add(v.exec(t)?.[1]??""):this.outcome(t)}result(){this.settle();const n=r=>this.captured.get(r)?.toString()??"",t=([r,o])=>!this.finished||o!=="failed"||this.listed.has(r.replace(/ - compile( fail)?$/,""));return{tests:this.statuses.filter(t).map(([r,o])=>({name:r,status:o,output:n(r)})),finished:this.finished,running:this.running}}capture(n){const t=this.captured.get(n)??new y.FM;return this.captured.set(n,t),t}section(n){this.settle(),this.capturing=null,this.listing=n}end(){this.section(null),this.finished=!0}outcome(n){const s=this.running!==null&&this.candidate===null?null:$.exec(n);if(s!==null&&(this.settle(),this.finished=!1,this.running=s[1]??""),this.running===null)return;const r=A.exec(s===null?n:s[2]??"")?.[1];r!==void 0&&(this.candidate=b[r.split(" ",1)[0]??""]??"skipped")}settle(){this.running===null||this.candidate===null||(this.statuses.push([this.running,this.candidate]),this.running=null,this.candidate=null)}}var S=h(76548);const U=/^thread '(.+)'(?: \(\d+\))? panicked at (?:'(.*)', )?(.+?):(\d+):\d+:?$/,re=/^thread '(.+)'(?: \(\d+\))? has overflowed its stack/;function B(e,n){const t=e.split(`
`),s=t.findIndex(Z=>U.test(Z)),[,,r,o="",l]=U.exec(t[s]??"")??[];if(s<0)return{type:null,message:e,stack:null,location:null};const f=t.slice(s+1),g=f.findIndex(Z=>Z==="stack backtrace:"||Z.startsWith("note: ")),j=r??f.slice(0,g<0?void 0:g).join(`
`),x=g<0||f[g]!=="stack backtrace:"?null:f.slice(g).join(`
`);return{type:"panic",message:j,stack:x,location:{file:(0,y.iZ)(o,n),line:Number(l)}}}async function O(e){const n=new Map;let t=null;if(e===null)return new Map;for await(const s of(0,S.OG)(e)){const r=(U.exec(s)??re.exec(s))?.[1];r!==void 0&&(t=n.get(r)??new y.FM,n.set(r,t)),(s===""||/^\s*(Running|Doc-tests) |^error: /.test(s))&&(t=null),t?.add(s)}return new Map([...n].map(([s,r])=>[s,r.toString()]))}const M="cargo-runner.sh",D="FLAKY_DETECTOR_CARGO_REPORT",I="FLAKY_DETECTOR_CARGO_SHUFFLE",K=["X86_64_UNKNOWN_LINUX_GNU","X86_64_UNKNOWN_LINUX_MUSL","AARCH64_UNKNOWN_LINUX_GNU","AARCH64_UNKNOWN_LINUX_MUSL","X86_64_APPLE_DARWIN","AARCH64_APPLE_DARWIN"],J={name:"cargo",orders:["as-is","shuffled"],supportFiles:{[M]:F[M]},recognise:e=>{const n=e.invocations.find(({words:t})=>t[0]==="cargo"&&Q(t));return n===void 0?null:{invocation:n}},prepare:ne,seedKnob:async({stdoutLog:e})=>(await(0,S.HR)(e,/^running \d+ tests? \(shuffle seed: /,1)).length>0?"libtest's --shuffle-seed":null,read:Oe,replay:oe};function Q(e){const[n,t]=e.slice(1).filter(s=>!/^[-+]/.test(s));return n==="test"||n==="t"||n==="llvm-cov"&&t!=="nextest"}function ne(e){const n=`bash -p ${(0,m.join)(e.supportDir,M)}`,t=K.map(s=>`CARGO_TARGET_${s}_RUNNER`).filter(s=>!e.env[s]);return{commandLine:e.commandLine,env:{...Object.fromEntries(t.map(s=>[s,n])),[D]:e.reportDir,[I]:e.order==="shuffled"?String(e.seed):""}}}async function Oe(e){try{const n=await Fe(e.reportDir),t=(0,w.iF)([...await H(n,e),...await Y(e)]),s=n.find(o=>o.exitCode===null||e.timedOut&&!o.output.finished);if(s!==void 0){const o=e.timedOut?"the run timed out":"the run was stopped";return{kind:"unreadable",reason:`the output of ${s.suite} breaks off: ${o}`,tests:t}}const r=n.length===0&&t.length===0&&e.exitCode!==0;return{kind:"read",tests:t,couldNotRun:r?await X(e):null}}catch(n){return{kind:"unreadable",reason:`the report of cargo test cannot be read: ${n.message}`,tests:[]}}}async function Fe(e){const n=[],t=(await(0,P.readdir)(e)).filter(s=>s.endsWith(".log")).sort();for(const s of t){const r=[],o=new C;for await(const x of(0,S.OG)((0,m.join)(e,s)))r.length<2?r.push(x):o.add(x);const l=await(0,P.readFile)((0,m.join)(e,s.replace(/log$/,"exit")),"utf8").catch(()=>null),[f="",g=""]=r,j=g===f.replaceAll("-","_")?f:`${f}::${g}`;n.push({suite:j,exitCode:l===null?null:Number(l),output:o.result()})}return n}async function H(e,n){const t=await O(n.stderrLog);return e.flatMap(s=>{const r=s.output.tests.map(f=>{const g=f.output||(t.get(f.name)??"");return W({file:null,suite:s.suite,name:f.name},f.status,g,n)}),o=R(s,t);if(o===null||n.timedOut)return r;const l=t.get(o)??`the test binary ended with code ${s.exitCode} while this test ran`;return[...r,W({file:null,suite:s.suite,name:o},"failed",l,n)]})}function R({output:e,exitCode:n},t){if(e.finished||!n)return null;const s=new Set(e.tests.map(o=>o.name)),r=[...t.keys()].filter(o=>!s.has(o)&&o!=="main");return e.running??(r.length===1?r[0]??null:null)}async function Y(e){if(e.stdoutLog===null)return[];const n=new C;for await(const t of(0,S.OG)(e.stdoutLog))n.add(t);return n.result().tests.flatMap(t=>{const[,s,r]=/^(\S+\.(?:rs|md)) - (.*\(line \d+\)(?: - compile(?: fail)?)?)$/.exec(t.name)??[];return s===void 0||r===void 0?[]:[W({file:s,suite:"doc-tests",name:r},t.status,t.output,e)]})}function W(e,n,t,{workingDirectory:s}){const r=n==="failed"?(0,y.g5)(B(t,s),s):null;return{identity:e,status:n,durationMs:null,failure:r}}async function X({stderrLog:e,exitCode:n}){return(await(0,S.HR)(e,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3)||`cargo test ended with code ${n} and ran no test binary`}function oe(e){const{recognition:n,seed:t,test:s}=e,r=e.order==="shuffled",{own:o,libtest:l}=le(s),g=[...r?["-Z","unstable-options","--shuffle-seed",String(t)]:[],...l],x=n.invocation.words.includes("--")?g:[...o,...g.length>0?["--"]:[],...g],Z=(0,_.$I)(e.commandLine,n.invocation,x),me={TEST_SEED:String(t),...r&&Z!==null?{RUSTC_BOOTSTRAP:"1"}:{}};return{commandLine:(0,_.sO)(me,Z??e.commandLine),selectsTest:Z!==null&&s!==null}}function le(e){if(e===null)return{own:[],libtest:[]};if(e.suite!=="doc-tests")return{own:[],libtest:["--exact",e.name.replace(/ #\d+$/,"")]};const[,n="",t=""]=/^(\S*) ?\(line (\d+)\)/.exec(e.name)??[];return{own:["--doc"],libtest:[n||`${t})`]}}const ie=/\[ RUN {6}\] ([\w/]+\.\S+)$/,ue=/\[( {7}OK| {2}FAILED| {2}SKIPPED) {1,2}\] ([\w/]+\.[^\s,]+).* \((\d+) ms\)$/,se={OK:"passed",FAILED:"failed",SKIPPED:"skipped"},Ee=/^(\S[^:\n]*\.\w+):(\d+)(?:: Failure|: FAILED:)?$/m,ce=/\[={10}\] Running \d+ tests? from /;async function ve(e,n){const t=new Se(n);if(e!==null)for await(const s of(0,S.OG)(e))t.add(s);return t}class Se{tests=[];running=null;#e;#t=!1;#n=new y.FM;constructor(n){this.#e=n}add(n){ce.test(n)&&(this.#t=!0);const t=ie.exec(n)?.[1],[,s="",r,o]=ue.exec(n)??[];t!==void 0&&(this.running===null||this.#t)?this.#s(t):r!==void 0&&r===this.running?this.#i(r,s.trim(),Number(o)):this.#n.add(n)}#s(n){this.running!==null&&this.#r(this.running,"failed",null,"the program ended while this test ran"),this.running=n,this.#t=!1,this.#n=new y.FM}#i(n,t,s){this.#r(n,se[t]??"failed",s,null),this.running=null}#r(n,t,s,r){const o=r===null?this.#n.toString():`${this.#n}
${r}`;this.tests.push(pe(n,t,s,o,this.#e))}}function pe(e,n,t,s,r){const o=e.indexOf("."),l={file:null,suite:e.slice(0,o),name:e.slice(o+1)},f=n==="failed"?(0,y.g5)(Re(s,r),r):null;return{identity:l,status:n,durationMs:t,failure:f}}function Re(e,n){const t=Ee.exec(e);if(t===null)return{type:null,message:e,stack:null,location:null};const[,s="",r]=t;return{type:null,message:e.slice(e.indexOf(`
`,t.index)+1).split(/^\[ {2}FAILED/m,1)[0]??"",stack:e,location:{file:(0,y.iZ)(s,n),line:Number(r)}}}var ge=h(91291);const Ie=99999,$e={name:"googletest",orders:["as-is","shuffled"],recognise:e=>{const n=e.invocations.find(t=>Pn(t,e));return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{GTEST_OUTPUT:`xml:${e.reportDir}/`,...Ae(e)}}),seedKnob:async({stdoutLog:e})=>(await(0,S.HR)(e,/^Note: Randomizing tests' orders with a seed of /,1)).length>0?"GTEST_RANDOM_SEED":null,read:Ce,replay:Ze};function Ae({seed:e,order:n}){const t={GTEST_RANDOM_SEED:String(1+(e-1)%Ie)};return n==="shuffled"?{...t,GTEST_SHUFFLE:"1"}:t}function Pn({words:[e="",...n]},t){if(n.some(l=>l.startsWith("--gtest_")))return!0;if(!/^[\w.+-]+$/.test(e))return!1;const s=t.commandLine.split(/[\s;&|]+/).find(l=>l.endsWith(`/${e}`));return s!==void 0&&t.readFile(s)?.includes("GTEST_OUTPUT")?!0:["","test/","tests/","unittest/","unittests/","src/test/","googletest/"].flatMap(l=>[`${l}CMakeLists.txt`,`${l}meson.build`]).some(l=>Ne(t.readFile(l)??"",e))}function Ne(e,n){const t=`\\b${n.replaceAll(/[.+]/g,"\\$&")}\\b`;return!/gtest|googletest/i.test(e)||!new RegExp(t).test(e)?!1:/test/i.test(n)||new RegExp(`\\(\\s*['"]?${t}[^)]*(gtest|gmock)`,"i").test(e)}async function Ce(e){try{const{workingDirectory:n,reportDir:t,exitCode:s,timedOut:r}=e,o=(await(0,P.readdir)(t)).filter(x=>x.endsWith(".xml")).sort(),l=await(0,ge.d)(o.map(x=>(0,m.join)(t,x)),{workingDirectory:n}),f=await ve(e.stdoutLog,n),g=Mn(l.tests.map(x=>Fn(x,n)),f.tests);if(r&&f.running!==null)return{kind:"unreadable",reason:`the run timed out while ${f.running} ran`,tests:g};if(l.problem!==null)return{kind:"unreadable",reason:l.problem,tests:g};if(f.running!==null&&s!==0){const x=`the program ended with code ${s} while this test ran`;g.push(pe(f.running,"failed",null,x,n))}const j=g.length===0&&o.length===0&&s!==0;return{kind:"read",tests:g,couldNotRun:j?await Xe(e):null}}catch(n){return{kind:"unreadable",reason:`the results of GoogleTest cannot be read: ${n.message}`,tests:[]}}}function Mn(e,n){const t=new Set(e.map(({identity:s})=>`${s.suite}.${s.name}`));return[...e,...n.filter(({identity:s})=>!t.has(`${s.suite}.${s.name}`))]}function Fn({identity:e,failure:n,...t},s){const r=e.name.replace(/(\/\S+) \[.*\]( #\d+)?$/s,"$1$2"),o=n===null?null:Re(n.stack??n.message,s),l=o?.location==null?n:(0,y.g5)({...o,location:o.location},s);return{...t,identity:{file:null,suite:e.suite,name:r},failure:l}}async function Xe({stderrLog:e,stdoutLog:n,exitCode:t}){return[...await(0,S.HR)(e,/\S/,4),...await(0,S.HR)(n,/\S/,2)].join(`
`).slice(0,1e3)||`the program ended with code ${t} and ran no tests`}function Ze({commandLine:e,seed:n,order:t,test:s}){const r=s?.name.replace(/ #\d+$/,""),o=s===null?{}:{GTEST_FILTER:`${s.suite}.${r}`},l={TEST_SEED:String(n),...Ae({seed:n,order:t}),...o};return{commandLine:(0,_.sO)(l,e),selectsTest:s!==null}}const ze="ctest.xml",Qe={name:"ctest",orders:["as-is"],recognise:e=>{const n=e.invocations.find(({words:t})=>t[0]==="ctest"||In(t));return n===void 0?null:{invocation:n}},prepare:Cn,seedKnob:async()=>null,read:en,replay:sn};function In(e){return(e[0]??"")!=="cmake"||!e.includes("--build")?!1:e.some((t,s)=>/^(test|RUN_TESTS)$/.test(t)&&/^(--target|-t)$/.test(e[s-1]??""))}function qe(e,n,t){return n.words[0]==="ctest"?(0,_.$I)(e,n,t):null}function Cn(e){return{commandLine:qe(e.commandLine,e.recognition.invocation,["--output-junit",(0,m.join)(e.reportDir,ze)])??e.commandLine,env:{CTEST_OUTPUT_ON_FAILURE:"1",...Ae(e)}}}async function en(e){try{const n=await Un(e.stdoutLog),s=(await(0,ge.d)([(0,m.join)(e.reportDir,ze)],{workingDirectory:e.workingDirectory})).tests.map(l=>Wn(l,e.workingDirectory)),r=s.length>0?nn(s,n):n;if(e.timedOut)return{kind:"unreadable",reason:"the run timed out before ctest was through",tests:r};const o=r.length===0&&e.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Kn(e):null}}catch(n){return{kind:"unreadable",reason:`the results of ctest cannot be read: ${n.message}`,tests:[]}}}const Hn=/^\s*(?:\d+\/\d+ )?Test\s+#\d+: (.+?) \.{2,}\s*(.*?)\s+(\d+\.\d+) sec/;async function Un(e){const n=[];if(e===null)return n;for await(const t of(0,S.OG)(e)){const[,s,r="",o]=Hn.exec(t)??[];if(s===void 0)continue;const l=r==="Passed"?"passed":/Skipped|Disabled/.test(r)?"skipped":"failed",f={type:null,message:r.replaceAll("*"," ").trim(),stack:null,location:null},g=Math.round(Number(o)*1e3);n.push({identity:{file:null,suite:null,name:s},status:l,durationMs:g,failure:l==="failed"?f:null})}return(0,w.JN)(n)}function nn(e,n){const t=new Map(n.filter(({status:s})=>s==="flaky").map(s=>[s.identity.name,s.failure]));return e.map(s=>{const r=t.get(s.identity.name);return s.status==="passed"&&r!=null?{...s,status:"flaky",failure:r}:s})}function Wn(e,n){if(e.failure?.stack==null)return e;const t=Re(e.failure.stack,n);return t.location===null?{...e,failure:{...e.failure,message:tn(e.failure.stack)}}:{...e,failure:(0,y.g5)(t,n)}}function tn(e){return e.trimEnd().split(`
`).at(-1)??e}async function Kn({stdoutLog:e,stderrLog:n,exitCode:t}){return[...await(0,S.HR)(n,/\S/,4),...await(0,S.HR)(e,/error/i,4)].join(`
`).slice(0,1e3)||`ctest ended with code ${t} and ran no tests`}function sn({commandLine:e,recognition:n,seed:t,order:s,test:r}){const o=r?.name.replace(/ #\d+$/,"").replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"),l=o===void 0?null:qe(e,n.invocation,["-R",`^${o}$`,"--output-on-failure"]),f={TEST_SEED:String(t),...Ae({seed:t,order:s})};return{commandLine:(0,_.sO)(f,l??e),selectsTest:l!==null}}const Yn=16e3,Gn=/^\s*=== (RUN|PAUSE|CONT|NAME) {1,3}(.*)$/,He=/^\s*--- (PASS|FAIL|SKIP): (\S.*) \((\d+(?:\.\d+)?)s\)$/,Le=/^(panic: |fatal error: |SIG[A-Z]+: |unexpected fault address )/,de={PASS:"passed",FAIL:"failed",SKIP:"skipped"};class De{tests=new Map;crash=new y.FM(Yn);preamble=new y.FM;failed=[];crashed=!1;current=null;marksItsLines=!1;started=new Set;add(n){const t=n.indexOf("");t>0&&this.text(n.slice(0,t));const s=t<0?n:n.slice(t+1);this.marksItsLines||=t>=0,(t<0&&this.marksItsLines||!this.event(s))&&this.text(s)}result(){return{tests:this.tests,failed:this.failed,preamble:this.preamble.toString(),crash:this.crash.toString()}}event(n){const t=Gn.exec(n);if(t!==null)return this.moved(t[1]??"",t[2]??""),!0;const s=He.exec(n);return s===null||!this.started.delete(s[2]??"")?!1:(this.ended(this.test(s[2]??""),de[s[1]],Number(s[3])),!0)}ended(n,t,s){t==="failed"&&this.failed.push(n.name),n.state=this.failed.includes(n.name)?"failed":t,n.durationMs=Math.round(s*1e3),this.current=n}moved(n,t){this.current=t===""?null:this.test(t),n==="RUN"&&this.started.add(t),!(this.current===null||n==="NAME")&&this.current.state!=="failed"&&(this.current.state=n==="PAUSE"?"paused":"unfinished")}text(n){Le.test(n)&&(this.crashed=!0),this.crashed?this.crash.add(n):(this.current?.output??this.preamble).add(n.replace(/^ {4}/,""))}test(n){const t=this.tests.get(n);if(t!==void 0)return t;const s={name:n,state:"unfinished",durationMs:null,output:new y.FM};return this.tests.set(n,s),s}}var fe=h(94942);function Bn(e){const{test:n}=e;return{commandLine:rn(n===null?null:Ue(n.name),n?.suite??null,e),selectsTest:n!==null}}function Vn(e){const n=e.tests.map(({name:t})=>on(t.split("/")[0]??t));return rn(`^(${[...new Set(n)].join("|")})$`,e.tests[0]?.suite??null,e)}function rn(e,n,t){const{invocation:s}=t.recognition,r=t.order==="shuffled"||Jn(s.words),o=[...e===null?[]:[`-run=${e}`],...r?[`-shuffle=${t.seed}`]:[],"-count=1"],l=Zn(t.commandLine,n),f=`TEST_SEED=${t.seed}`,j=s.words[0]==="go"&&!s.words.includes("-args")?(0,_.$I)(l,s,o):null;return j===null?`${f} ${Xn(o)} ${(0,_.CI)(l)}`:`${f} ${(0,_.CI)(j)}`}function Jn(e){return/\s--?(test\.)?shuffle[= ]on(\s|$)/.test(` ${e.join(" ")}`)}function Xn(e){return`GOFLAGS="$GOFLAGS "${(0,fe.ZL)(e.join(" "))}`}function Ue(e){return e.split("/").map(n=>`^${on(n)}$`).join("/")}function on(e){return e.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function Zn(e,n){return n===null?e:e.replace(/(^|\s)\.\/\.\.\.(?=\s|$)/,(t,s)=>`${s}${(0,fe.ZL)(n)}`)}function an(e,n){const t=e.exitCode===null?new Set:zn(e.output),s=new Set([...e.output.tests.values()].filter(o=>o.state==="failed").map(o=>o.name));for(const o of t)s.add(o);const r=[];for(const o of e.output.tests.values()){const l=s.has(o.name)?"failed":ln(o);if(l===null||l==="failed"&&un(s,o.name))continue;const f=l==="failed"?(0,y.g5)(Qn(o,e,n),n):null,g={file:null,suite:e.path,name:(0,w.HD)(o.name,n)};r.push({identity:g,status:l,durationMs:o.durationMs,failure:f})}return r}function ln(e){return e.state==="unfinished"||e.state==="paused"?null:e.state}function un(e,n){for(const t of e)if(t.startsWith(`${n}/`))return!0;return!1}function zn(e){const n=[...e.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),t=n.filter(r=>!un(n,r));if(cn(e)!==null)return new Set;if(/^panic: test timed out after /.test(e.crash)){const r=new Set([...e.crash.matchAll(/^\t\t(\S+) \(/gm)].map(o=>o[1]));return new Set(t.filter(o=>r.has(o)))}const s=t.filter(r=>dn(e.crash,r));return s.length===1?new Set(s):t.length===1?new Set(t):new Set}function cn(e){const n=e.failed.at(-1);return n===void 0||!/ \[recovered/.test(e.crash)?null:e.failed.findLast(t=>t.startsWith(`${n}/`)&&dn(e.crash,t))??n}function dn(e,n){const[t]=n.split("/",1);return e.includes(`.${t}(`)||e.includes(`.${t}.`)}function Qn(e,n,t){const{crash:s}=n.output,r=e.output.toString(),o={type:null,message:r,stack:null,location:fn(r,n.directory,t)};if(e.state==="failed"&&cn(n.output)!==e.name)return o;if(s==="")return{...o,message:`${r}
the test binary ended with code ${n.exitCode} while this test ran`};const[l=""]=s.split(`
`,1);return{type:"panic",message:l.replace(/ \[recovered.*\]$/,""),stack:s.slice(l.length),location:qn(s,t)??o.location}}function fn(e,n,t){for(const[,s="",r]of e.matchAll(/^\s*([^\s:]+\.go):(\d+): /gm)){if(s==="testing.go")continue;const o=s.startsWith("/")?s:`${n}/${s}`;return{file:(0,y.iZ)(o,t),line:Number(r)}}return null}function qn(e,n){for(const[,t="",s]of e.matchAll(/^\t(\/[^\n]+\.go):(\d+)(?: |$)/gm)){const r=(0,y.iZ)(t,n);if(!r.startsWith("/"))return{file:r,line:Number(s)}}return null}const ye="go-exec.sh",et="FLAKY_DETECTOR_GO_REPORT",te="FLAKY_DETECTOR_GO_SHUFFLE",We="FLAKY_DETECTOR_GO_SEED",pn={name:"go",orders:["as-is","shuffled"],supportFiles:{[ye]:F[ye]},recognise:e=>{const n=e.invocations.find(hn);return n===void 0?null:{invocation:n}},prepare:nt,seedKnob:async({reportDir:e})=>(await(0,P.readdir)(e).catch(()=>[])).some(t=>t.endsWith(".shuffled"))?"go test's -shuffle":null,read:tt,replay:e=>Bn(e),chosen:{order:"own",meet:(e,n)=>e.suite===n.suite,line:Vn}};function hn({words:e}){return e[0]==="gotestsum"||e[0]==="richgo"?!0:e[0]==="go"&&(e[1]==="test"||e[1]==="-C"&&e[3]==="test")}function nt(e){const n=(0,m.join)(e.supportDir,ye),t=["-count=1",e.env.GOFLAGS,`"-exec=bash -p '${n}'"`];return{commandLine:e.commandLine,env:{GOFLAGS:t.filter(Boolean).join(" "),[et]:e.reportDir,[We]:String(e.seed),[te]:e.order==="shuffled"?String(e.seed):""}}}async function tt(e){try{const n=await st(e),t=(0,w.JN)(n.flatMap(r=>an(r,e.workingDirectory))),s=n.find(r=>r.exitCode===null);return s!==void 0?{kind:"unreadable",reason:`the output of ${s.path} breaks off: ${ot(e,s)}`,tests:t}:t.length>0||e.exitCode===0?{kind:"read",tests:t,couldNotRun:null}:n.length===0?await it(e):{kind:"read",tests:t,couldNotRun:je(n)}}catch(n){return{kind:"unreadable",reason:`the report of go test cannot be read: ${n.message}`,tests:[]}}}async function st({reportDir:e,timedOut:n}){const t=[];for(const s of await(0,P.readdir)(e)){if(!s.endsWith(".log"))continue;const r=(0,m.join)(e,s),o={...await rt(r),endedMs:(await(0,P.stat)(r)).mtimeMs};t.push(n&&(o.exitCode??0)>128?{...o,exitCode:null}:o)}return t.sort((s,r)=>s.path===r.path?s.endedMs-r.endedMs:s.path<r.path?-1:1)}async function rt(e){const n=[],t=new De;for await(const l of(0,S.OG)(e))n.length<2?n.push(l):t.add(l);const s=await(0,P.readFile)(e.replace(/log$/,"exit"),"utf8").catch(()=>null),[r="",o=""]=n;return{path:r,directory:o,exitCode:s===null?null:Number(s),output:t.result()}}function je(e){const n=e.find(r=>r.exitCode!==0);if(n===void 0)return null;const{preamble:t,crash:s}=n.output;return`${n.path} ended with code ${n.exitCode} before its first test: ${`${t}
${s}`.trim().slice(0,1e3)}`}function ot(e,n){const t=[...n.output.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),s=t.length===0?"":` while ${t.slice(-3).join(", ")} ran`;return`${e.timedOut?"the run timed out":"the run was stopped"}${s}`}async function it(e){if((await(0,S.HR)(e.stdoutLog,/^(ok {2}\t|\s*--- (PASS|FAIL))/,1)).length>0)return{kind:"unreadable",reason:"go test ran without our -exec script: does the command set -exec or GOFLAGS itself?",tests:[]};const t=await(0,S.HR)(e.stdoutLog,/\[(build|setup) failed\]/,5),s=await(0,S.HR)(e.stderrLog,/^(?!# |go: downloading |make)\S/,5),r=[...t,...s].join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:r||`go test ended with code ${e.exitCode} and ran no tests`}}function Ke(e,n){const t={"junit.jupiter.execution.order.random.seed":String(e)};return n!=="shuffled"?t:{...t,"junit.jupiter.testmethod.order.default":"org.junit.jupiter.api.MethodOrderer$Random","junit.jupiter.testclass.order.default":"org.junit.jupiter.api.ClassOrderer$Random"}}var Ye=h(73024);async function mn(e,n){const t=await gn(e,n),{tests:s,problem:r}=t;if(r!==null)return{kind:"unreadable",reason:r,tests:s};if(n.timedOut)return{kind:"unreadable",reason:`the run timed out: ${e.name} reports a class only when it is through`,tests:s};const o=await(0,S.HR)(n.stdoutLog,/The forked VM terminated|There was a timeout or other error in the fork/,1),l=s.length===0&&n.exitCode!==0&&o.length===0;return{kind:"read",tests:s,couldNotRun:l?await wn(e,n):null}}async function gn(e,{reportFiles:n,workingDirectory:t}){const s=new Map;for(const l of[...n].sort()){const f=l.replace(e.buildFolder,"");s.set(f,[...s.get(f)??[],l])}const r=[],o=[];for(const[l,f]of s){const g=await(0,ge.d)(f,{workingDirectory:t}),j=_n(l,t);for(const x of g.tests)r.push(lt(x,j(x.identity.suite??"")));g.problem!==null&&o.push(g.problem)}return{tests:(0,w.iF)(r),problem:o.length===0?null:o.slice(0,3).join("; ")}}const at=["java","kotlin","groovy","scala"].map(e=>({folder:e,extension:e==="kotlin"?"kt":e}));function _n(e,n){const t=new Map,s=r=>{for(const o of["test","integrationTest"])for(const{folder:l,extension:f}of at){const g=(0,m.join)(e,"src",o,l,`${r.replaceAll(".","/")}.${f}`);if((0,Ye.existsSync)(g))return(0,y.iZ)(yn(g),n)}return null};return r=>{const[o=""]=r.split("$",1);if(!/^[\p{L}\w.]+$/u.test(o))return null;const l=t.has(o)?t.get(o)??null:s(o);return t.set(o,l),l}}function yn(e){return e.replace(/^\/proc\/\d+\/root(?=\/)/,"")}function lt(e,n){if(n===null)return e;const t={...e.identity,file:n};if(e.failure===null)return{...e,identity:t};const r=[...(e.failure.stack??"").matchAll(/\(([^():\n]+):(\d+)\)/g)].find(([,o])=>o===n.split("/").at(-1))?.[2];return{...e,identity:t,failure:{...e.failure,location:r===void 0?null:{file:n,line:Number(r)}}}}async function wn(e,{stdoutLog:n,stderrLog:t,exitCode:s}){return[...await(0,S.HR)(n,e.errorLine,5),...await(0,S.HR)(t,e.errorLine,5)].join(`
`).slice(0,1e3)||`${e.name} ended with code ${s} and ran no tests`}const ke="flaky-detector.init.gradle",Te={name:"Gradle",buildFolder:/\/build\/test-results\/.*$/,errorLine:/^(e: |\* What went wrong:|> |.*: error: |Execution failed|Task .* not found)/},En={name:"gradle",orders:["as-is","shuffled"],supportFiles:{[ke]:F[ke]},reportFiles:"**/build/test-results/**/TEST-*.xml",recognise:e=>{const n=e.invocations.find(ut);return n===void 0?null:{invocation:n}},prepare:ct,seedKnob:async()=>null,read:e=>mn(Te,e),replay:dt};function ut({words:[e="",...n]}){const t=/^([:\w-]*:)?(\w*[tT]est\w*|check|build)$/;return(e==="gradle"||e==="gradlew")&&n.some(s=>t.test(s))}function Tn({seed:e,order:n,supportDir:t}){const s=Object.entries(Ke(e,n)).map(([o,l])=>`${o}=${l}`);return[...["--init-script",(0,m.join)(t,ke)],`-PTEST_SEED=${e}`,`-PflakyDetectorProperties=${s.join(",")}`]}function ct(e){const n=e.env.ATTEMPT===void 0?[]:[`-PATTEMPT=${e.env.ATTEMPT}`];return{commandLine:(0,_.$I)(e.commandLine,e.recognition.invocation,[...Tn(e),...n])??e.commandLine,env:{}}}function dt(e){const{commandLine:n,recognition:t,seed:s,test:r}=e,[o=""]=(r?.name??"").split(/[([{ ]/,1),l=r===null?[]:["--tests",[r.suite,o].filter(Boolean).join(".")],f=(0,_.$I)(n,t.invocation,[...l,...Tn(e)]);return{commandLine:(0,_.sO)({TEST_SEED:String(s)},f??n),selectsTest:f!==null&&r!==null}}function bn(e,{directory:n="."},{readFile:t}){for(let s=n;;s=m.posix.dirname(s)){const r=t(m.posix.join(s,"node_modules",e,"package.json")),o=/"version"\s*:\s*"(\d[^"]*)"/.exec(r??"")?.[1];if(o!==void 0)return o;if(s==="."||s==="/"||s.startsWith(".."))return null}}function Pe(e,n,t=0){const[s=Number.POSITIVE_INFINITY,r=0]=(e??"").split(".").map(Number).filter(Number.isFinite);return e===void 0||s>n||s===n&&r>=t}const ft=/(?:\(|@|\bat |❯ )((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?\s*$/;function On(e,n,t){const r=(e??"").split(`
`).flatMap(o=>{const[,l,f]=ft.exec(o)??[];return l===void 0||Number(f)<1?[]:[{file:(0,y.iZ)(l.replace(/^file:\/\//,""),t),line:Number(f)}]}).filter(o=>!/^(\/|node:|[a-z]+:)|(^|\/)node_modules\//.test(o.file));return r.find(o=>o.file===n)??r[0]??null}async function Ge(e,n,t){const s=n.timedOut?t.tests:[...t.tests,...t.brokenFiles],r=n.timedOut||n.exitCode===0||n.exitCode>128;if(n.timedOut||!t.complete&&(r||s.length>0)){const f=n.timedOut?"the run timed out":`the process ended (code ${n.exitCode})`;return{kind:"unreadable",reason:`the report of ${e} breaks off: ${f}`,tests:s}}if(!t.started)return pt(e,n);if(t.tests.length>0||n.exitCode===0)return{kind:"read",tests:s,couldNotRun:null};const o=t.brokenFiles[0],l=o===void 0?await Sn(e,n):`${o.identity.file??"a file"} could not be run: ${o.failure?.message??""}`;return{kind:"read",tests:s,couldNotRun:(0,y.Mm)(l)}}async function pt(e,n){if(n.exitCode===0||n.exitCode>128){const t=n.exitCode===0?"does the command replace NODE_OPTIONS or the reporters?":`code ${n.exitCode}`;return{kind:"unreadable",reason:`${e} wrote no report: ${t}`,tests:[]}}return{kind:"read",tests:[],couldNotRun:await Sn(e,n)}}async function Sn(e,n){const t=[...await(0,S.HR)(n.stderrLog,/\S/,8),...await(0,S.HR)(n.stdoutLog,/^(?!> )\S/,4)],s=`${e} ended with code ${n.exitCode} and ran no tests`;return(0,y.Mm)(t.length===0?s:`${s}: ${t.join(`
`)}`)}const kn=64*1024*1024,i="(the file itself)";async function a(e,n){try{const t=await c(n),s=t.flatMap(r=>r.tests);return await Ge(e,n,{tests:(0,w.iF)(d(s)),brokenFiles:t.flatMap(r=>r.brokenFiles),started:t.length>0,complete:t.every(r=>r.complete)})}catch(t){return{kind:"unreadable",reason:`the report of ${e} cannot be read: ${t.message}`,tests:[]}}}async function u(e){return(await c(e).catch(()=>[])).find(({knob:t})=>t!==null)?.knob??null}async function c(e){const n=[];for(const t of(await(0,P.readdir)(e.reportDir)).sort())t.endsWith(".ndjson")&&n.push(await p((0,m.join)(e.reportDir,t),e));return n}function d(e){const n=({identity:t})=>t.file??"";return[...e].sort((t,s)=>n(t)<n(s)?-1:n(t)>n(s)?1:0)}async function p(e,{workingDirectory:n}){const{decodeRecordingLine:t}=await Promise.all([h.e(798),h.e(940)]).then(h.bind(h,95940)),s=[],r=[];let o=!1,l=null;const f=(await(0,P.stat)(e)).size>kn;let g=0;for await(const j of(0,S.OG)(e)){if(g+=j.length,g>kn)break;const x=t(j);if(x?.kind==="begin"&&(l??=x.knob),x?.kind==="end"&&(o=!f),x?.kind==="broken-file"&&r.push(E(x,n)),x?.kind!=="test")continue;const Z=T(x,n),me=x.again?s.pop():void 0;s.push(...(0,w.r0)(me===void 0?[Z]:[me,Z]))}return{knob:l,tests:s,brokenFiles:r,complete:o}}function T(e,n){const t=k(e.file,n),s=e.suite.join(" > "),r=t===null||e.line===null?null:{file:t,line:e.line},o=e.status==="failed"||e.status==="flaky";return{identity:{file:t,suite:s===""?null:(0,w.HD)(s,n),name:(0,w.HD)(e.name,n)},status:e.status,durationMs:e.ms,failure:o?G(e.failure,r,t,n):null}}function E(e,n){const t=k(e.file,n);return{identity:{file:t,suite:null,name:i},status:"failed",durationMs:null,failure:G(e.failure,null,t,n)}}function k(e,n){return e===null||e===""?null:(0,w.HD)((0,y.iZ)(e.replace(/^file:\/\//,""),n),n)}function G(e,n,t,s){const{type:r,message:o,stack:l}=e??{type:null,message:"",stack:null},f=On(l,t,s)??n;return(0,y.g5)({type:r,message:o,stack:l,location:f},s)}const ee=64*1024*1024,he={passed:"passed",failed:"failed",pending:"skipped",skipped:"skipped",todo:"skipped",disabled:"skipped"};async function q(e){const t=(await(0,P.readdir)(e.reportDir).catch(()=>[])).filter(s=>/^jest(-\d+)?\.json$/.test(s)).map(s=>(0,m.join)(e.reportDir,s));if(t.length===0)return Ge("jest",e,{tests:[],brokenFiles:[],started:!1,complete:!0});try{const s=(await Promise.all(t.map(Me))).flat().sort((o,l)=>o.name<l.name?-1:o.name>l.name?1:0),{workingDirectory:r}=e;return await Ge("jest",e,{tests:(0,w.iF)(s.flatMap(o=>ws(o,r))),brokenFiles:s.filter(_s).map(o=>ys(o,r)),started:!0,complete:!0})}catch(s){return ht(s.message)}}async function Me(e){const{size:n}=await(0,P.stat)(e);if(n>ee)throw new Error(`it has ${n} bytes, over the limit of ${ee}`);const{decodeJestReport:t}=await Promise.all([h.e(798),h.e(788)]).then(h.bind(h,35788));return t(await(0,P.readFile)(e,"utf8"))}function ht(e){return{kind:"unreadable",reason:`the report of jest cannot be read: ${e.slice(0,500)}`,tests:[]}}function _s({status:e,assertionResults:n}){return e==="failed"&&!n.some(t=>t.status==="failed")}function ys(e,n){const t=Et(e,n),[s,r]=wt(mt(e.message));return{identity:{file:t,suite:null,name:i},status:"failed",durationMs:null,failure:(0,y.g5)({type:s,message:r,stack:mt(e.message),location:null},n)}}function ws(e,n){const t=Et(e,n);return e.assertionResults.flatMap(s=>{const r=Es(s);if(r===void 0)return[];const o=s.ancestorTitles.join(" > "),l={file:t,suite:o===""?null:(0,w.HD)(o,n),name:(0,w.HD)(s.title,n)},g=r==="failed"||r==="flaky"?Ts(s,t,n):null;return[{identity:l,status:r,durationMs:s.duration,failure:g}]})}function Es({status:e,invocations:n}){return e==="passed"&&n>1?"flaky":Object.hasOwn(he,e)?he[e]:void 0}function Ts(e,n,t){const s=mt(e.failureMessages[0]??e.retryReasons[0]??""),[r,o]=wt(s),l=e.status==="passed"?`failed at first, passed in try ${e.invocations}`:"",f=e.location===null?null:{file:n,line:e.location.line},g=On(s,n,t)??f;return(0,y.g5)({type:r,message:o||l,stack:s,location:g},t)}function wt(e){const n=e.split(/\n\s+at /)[0]??"",[,t=null,s=n]=/^(\w*(?:Error|Exception)): (.*)$/s.exec(n)??[];return[t,s]}function Et({name:e},n){return(0,w.HD)((0,y.iZ)(e,n),n)}function mt(e){return e.replaceAll(/\u001b\[[0-9;]*m/g,"")}var we=h(71668);const bs=/[\\'"`^]/;function xe(e){return e.replaceAll(/[.*+?()[{}|$\\'"`^]/g,n=>bs.test(n)?".":`[${n}]`)}function Tt(e){return xe(e).replaceAll("[.]",".")}function xn(e){return e.length===1?e[0]??"":`(${e.join("|")})`}const bt="( >)? ";function vn(e){const n=e.findIndex(l=>l.includes("…"));if(n>=0){const[l=""]=e[n]?.split("…")??[];return`^${[...e.slice(0,n),l].map(xe).join(bt)}`}const t=e.at(-1)??"",s=t.replace(/ #\d+$/,""),r=t.slice(s.length),o=`${xe(s)}${r===""?"":`(${xe(r)})?`}`;return`^${[...e.slice(0,-1).map(xe),o].join(bt)}$`}var _e=h(70025);const Os="jest.json",Ss="jest-{pid}.json",Ot={jest:null,"jest-cli":null,"react-scripts":"test",craco:"test","react-app-rewired":"test"},ks=["react-scripts","craco","react-app-rewired"],xs={name:"jest",orders:["as-is","shuffled"],supportFiles:(0,_e.F)("more-arguments.cjs"),recognise:e=>{const n=e.invocations.filter(vs),t=(0,we.cU)(n);if(t===null)return null;const s=bn("jest",n[0]??t,e);return s===null?{invocation:t}:{invocation:t,version:s}},prepare:Rs,seedKnob:$s,read:q,replay:As,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:Ns}};function vs({words:e}){const[n="",t]=e;if(!Object.hasOwn(Ot,n))return!1;const s=Ot[n];return(s===null||s===t)&&!be(e,"--outputFile","--listTests","--showConfig","--init")}function be(e,...n){return e.some(t=>n.includes(t.split("=")[0]??""))}function Rs(e){const{commandLine:n,reportDir:t}=e,{invocation:s}=e.recognition,r=[...St(s,t),...kt(s),...xt(e)],o=(0,_.$I)(n,s,r);return o===null?{commandLine:n,env:(0,we.O2)("jest",r,e)}:{commandLine:o,env:{}}}function St({words:e,extend:n},t){return[...be(e,"--json")?[]:["--json"],`--outputFile=${(0,m.join)(t,n==="none"?Ss:Os)}`,...be(e,"--testLocationInResults")?[]:["--testLocationInResults"]]}function kt({words:e}){return ks.includes(e[0]??"")&&!be(e,"--watchAll")?["--watchAll=false"]:[]}function xt({recognition:e,order:n,seed:t}){const{version:s,invocation:r}=e;if(s===void 0||!Pe(s,29,2))return[];const o=n==="shuffled"&&Pe(s,29,5),l=o||!be(r.words,"--seed")?[`--seed=${t}`]:[];return o&&!be(r.words,"--randomize")?[...l,"--randomize"]:l}async function $s({stderrLog:e}){return(await(0,S.HR)(e,/^Seed:\s+-?\d+/,1)).length>0?"jest's --seed":null}function As(e){const{test:n,recognition:t}=e,s=n!==null&&!vt(t.invocation),r=s?$t([n],t.invocation):[];return{commandLine:Rt(r,e),selectsTest:s}}function Ns(e){const{tests:n,recognition:t}=e;return vt(t.invocation)||n.some(({name:s})=>s===i)?null:Rt($t(n,t.invocation),e)}function vt({words:e}){return be(e,"-t","--testNamePattern")}function Rt(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,{invocation:l}=t,g=[...o===void 0?[]:St(l,o),...kt(l),...xt(n),...e],j=(0,_.$I)(s,l,g),x=j===null?(0,we.O2)("jest",g,{supportDir:r,env:{}}):{};return(0,_.sO)({TEST_SEED:String(n.seed),...x},j??s)}function $t(e,{words:n,directory:t=".",extend:s}){const[{file:r,name:o}={file:null,name:""}]=e,l=e.map(x=>vn([...x.suite?.split(" > ")??[],x.name])),f=o===i?["--ci"]:["-t",xn(l)],g=s==="none"?["--passWithNoTests",...f]:f;if(r===null)return g;const j=m.posix.relative(t,r);return[...g,be(n,"--runTestsByPath")?j:Tt(j)]}async function At(e,n){try{const t=await Lt(n.reportDir),s=t.flatMap(({tests:l})=>l.map(f=>js(f,n.workingDirectory))),r=(0,w.iF)(s);if(t.some(({ended:l})=>!l)){const l=n.timedOut?"the run timed out":"its process was ended";return{kind:"unreadable",reason:`the results of ${e} break off after ${r.length} tests: ${l}`,tests:r}}const o=t.length===0&&n.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Ms(e,n):null}}catch(t){return{kind:"unreadable",reason:`the results of ${e} cannot be read: ${t.message}`,tests:[]}}}async function Nt(e){return(await Lt(e.reportDir).catch(()=>[])).some(({knob:t})=>t)}async function Lt(e){const n=[],t=(await(0,P.readdir)(e)).filter(s=>s.endsWith(".ndjson")).sort();for(const s of t)n.push(await Ls((0,m.join)(e,s)));return n}async function Ls(e){const n=[];let[t,s]=[!1,!1];for await(const r of(0,S.OG)(e)){const o=Ds(r);if(o===null)break;"knob"in o?t||=o.knob:"ended"in o?s=!0:n.push(o)}return{tests:n,knob:t,ended:s}}function Ds(e){try{return JSON.parse(e)}catch{return null}}function js(e,n){const t=r=>(0,w.HD)(r,n),s=e.status==="failed"||e.status==="flaky";return{identity:{file:e.file===null?null:(0,y.iZ)(e.file,n),suite:e.suite===""?null:t(e.suite),name:t(e.name)},status:e.status,durationMs:Math.round(e.seconds*1e3),failure:s?(0,y.g5)(Ps(e,n),n):null}}function Ps({type:e,message:n,backtrace:t=[]},s){const r=t.filter(f=>!/\/gems\/|^<internal:|\/bin\/(rspec|rake|bundle):/.test(f)),[o]=r.flatMap(f=>{const[,g="",j]=/^(.+?):(\d+)(?::in |$)/.exec(f)??[],x=(0,y.iZ)(g,s);return j===void 0||x.startsWith("/")?[]:[{file:x,line:Number(j)}]}),l=(r.length>0?r:t).join(`
`);return{type:e??null,message:n??"",stack:l,location:o??null}}async function Ms(e,{stdoutLog:n,stderrLog:t,exitCode:s}){const r=/(error|cannot load|not find|invalid option|undefined|No such)/i;return[...await(0,S.HR)(t,r,4),...await(0,S.HR)(n,r,4)].join(`
`).slice(0,1e3)||`${e} ended with code ${s} and ran no tests`}const Fs="FLAKY_DETECTOR_MINITEST_REPORT",Is="FLAKY_DETECTOR_MINITEST_SHUFFLE",Cs={name:"minitest",orders:["as-is","shuffled"],supportFiles:{"minitest/flaky_detector_plugin.rb":F["flaky_detector_plugin.rb"]},recognise:e=>{const n=e.invocations.find(t=>Hs(t,e));return n===void 0?null:{invocation:n}},prepare:({commandLine:e,env:n,seed:t,order:s,reportDir:r,supportDir:o})=>({commandLine:e,env:{SEED:String(t),RUBYLIB:[o,n.RUBYLIB].filter(Boolean).join(":"),[Fs]:r,[Is]:s==="shuffled"?"1":""}}),seedKnob:async e=>await Nt(e)?"Minitest's SEED":null,read:Us,replay:Ws};function Hs({words:e},n){const[t="",...s]=e;return t==="minitest"||t==="m"?!0:t==="rails"||t==="bin/rails"?/^test\b/.test(s[0]??""):t==="rake"?(s.find(o=>!o.startsWith("-"))??"test").startsWith("test"):t!=="ruby"?!1:s.filter(o=>/\.rb$/.test(o)).some(o=>/(^|[/_])test(_|s?\/|\.rb)|_test\.rb$/.test(o)||/minitest/i.test(n.readFile(o)??""))}async function Us(e){const n=await At("minitest",e);if(n.kind!=="read"||n.tests.length>0)return n;const[t]=await(0,S.HR)(e.stdoutLog,/^[1-9]\d* (runs|tests), \d+ assertions/,1);return t===void 0?n:{kind:"unreadable",reason:`tests ran ("${t}") but our Minitest plugin was not loaded: Minitest 6 and MT_NO_PLUGINS load none, Test::Unit has none. Let the suite write JUnit XML and set report-files.`,tests:[]}}function Ws({commandLine:e,recognition:n,seed:t,test:s}){const r={TEST_SEED:String(t),SEED:String(t)};if(s===null)return{commandLine:(0,_.sO)(r,e),selectsTest:!1};const o=s.name.replace(/ #\d+$/,""),l=`--name=${s.suite===null?o:`${s.suite}#${o}`}`,{invocation:f}=n;if(f.words[0]==="rake")return{commandLine:(0,_.sO)({...r,TESTOPTS:(0,fe.ZL)(l)},e),selectsTest:!0};const g=(0,_.$I)(e,f,[l]);return{commandLine:(0,_.sO)(r,g??e),selectsTest:g!==null}}const Rn="FLAKY_DETECTOR_REPORT",Dt="FLAKY_DETECTOR_MOCHA_ORDER",Ks="FLAKY_DETECTOR_MOCHA_OPTIONS",Ys="FLAKY_DETECTOR_NODE_OPTIONS",Gs="FLAKY_DETECTOR_NODE_TEST_OUTPUT",Be="mocha",Bs=["mocha","_mocha"],Vs=["mocha-hook.cjs","mocha-listener.cjs","mocha-order.cjs","recorder.cjs"],Js={name:Be,orders:["as-is","shuffled","reversed"],supportFiles:(0,_e.F)(...Vs,"more-arguments.cjs"),recognise:e=>{const n=e.invocations.filter(({words:r})=>Bs.includes(r[0]??"")),t=(0,we.cU)(n);if(t===null)return null;const s=bn(Be,n[0]??t,e);return s===null?{invocation:t}:{invocation:t,version:s}},prepare:Xs,seedKnob:async()=>null,read:e=>a(Be,e),replay:Zs,chosen:{order:"own",meet:()=>!0,line:zs}};function Xs(e){const{commandLine:n,env:t,order:s,seed:r}=e,o=(0,m.join)(e.supportDir,(0,_e.d)("mocha-hook.cjs")),l={[Rn]:e.reportDir,[Dt]:s==="as-is"?"":`${s}:${r}`};if(!Pe(e.recognition.version,10,8)){const j=["--require",o],x=(0,_.$I)(n,e.recognition.invocation,j),Z=x===null?(0,we.O2)(Be,j,e):{};return{commandLine:x??n,env:{...l,...Z}}}const f=t.MOCHA_OPTIONS??"",g=`${f} --require "${o}"`.trim();return{commandLine:n,env:{...l,MOCHA_OPTIONS:g,[Ks]:f}}}function Zs(e){const{test:n}=e,t=n!==null&&jt(n);return{commandLine:Pt(t?[n]:[],e),selectsTest:t}}function zs(e){const{words:n}=e.recognition.invocation;return n.some(s=>s==="--parallel"||s==="-p")||!e.tests.every(jt)?null:Pt(e.tests,e)}function jt({name:e}){return!/^"(before|after) (each|all)" hook/.test(e)}function Pt(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,{invocation:l,version:f}=t,g={TEST_SEED:String(n.seed)},j=(0,m.join)(r,(0,_e.d)("mocha-hook.cjs")),x=[],[Z,me]=[n.order!=="as-is",Pe(f,10,8)];Z&&(g[Dt]=`${n.order}:${n.seed}`),Z&&me&&(g.MOCHA_OPTIONS=`--require "${j}"`),(Z||o!==void 0)&&!me&&x.push("--require",j);const ms=e.map(({suite:Jo,name:Xo})=>vn([...Jo?.split(" > ")??[],Xo]));ms.length>0&&x.push("--grep",xn(ms));const gs=(0,_.$I)(s,l,x),Vo=gs===null?(0,we.O2)(Be,x,{supportDir:r,env:{}}):{};return(0,_.sO)({...g,...Vo},gs??s)}const Qs={name:"nextest",orders:["as-is"],recognise:e=>{const n=s=>(s[0]==="cargo"||s[0]==="cargo-nextest")&&s.includes("nextest")&&/\b(run|r)\b/.test(s.join(" ")),t=e.invocations.find(({words:s})=>n(s));return t===void 0?null:{invocation:t}},prepare:({commandLine:e})=>({commandLine:e,env:{NEXTEST_EXPERIMENTAL_LIBTEST_JSON:"1",NEXTEST_MESSAGE_FORMAT:"libtest-json-plus",NEXTEST_MESSAGE_FORMAT_VERSION:"0.1"}}),seedKnob:async()=>null,read:qs,replay:sr};async function qs(e){const n=[],t=new Set;try{for await(const r of er(e.stdoutLog)){const o=r.name.replace(/#\d+$/,"");r.event==="started"?t.add(o):t.delete(o)&&n.push(nr(r,e.workingDirectory))}}catch(r){return{kind:"unreadable",reason:`the JSON of cargo nextest cannot be read: ${r.message}`,tests:n}}return t.size>0?{kind:"unreadable",reason:`the output of cargo nextest breaks off while ${[...t].slice(0,3).join(", ")} ran`,tests:n}:n.length===0&&e.exitCode!==0?await tr(e):{kind:"read",tests:n,couldNotRun:null}}async function*er(e){if(e!==null)for await(const n of(0,S.OG)(e)){if(!n.startsWith('{"type":"test","event":"'))continue;const t=JSON.parse(n);typeof t.name=="string"&&(yield t)}}function nr(e,n){const[,t="",s="",r="",o]=/^(.*)::([^:$]*)\$(.*?)(?:#(\d+))?$/.exec(e.name)??[],l=s===t.replaceAll("-","_")?t:`${t}::${s}`,f=o!==void 0&&o!=="1",g=e.event==="ignored"?"skipped":e.event!=="ok"?"failed":f?"flaky":"passed",j=g==="flaky"?`failed before attempt ${o}, which passed`:e.stdout??"",x=g==="failed"||g==="flaky";return{identity:{file:null,suite:l,name:r},status:g,durationMs:e.exec_time===void 0?null:Math.round(e.exec_time*1e3),failure:x?(0,y.g5)(B(j,n),n):null}}async function tr(e){if((await(0,S.HR)(e.stderrLog,/^\s+(PASS|FAIL|Summary) \[/,1)).length>0)return{kind:"unreadable",reason:"cargo nextest printed no JSON: it needs version 0.9.66 or newer and a command without --message-format",tests:[]};const t=(await(0,S.HR)(e.stderrLog,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:t||`cargo nextest ended with code ${e.exitCode} and ran no tests`}}function sr({commandLine:e,recognition:n,seed:t,test:s}){const r={TEST_SEED:String(t)},l=s===null||n.invocation.words.includes("--")?null:(0,_.$I)(e,n.invocation,["-E",rr(s.suite??"",s.name)]);return{commandLine:(0,_.sO)(r,l??e),selectsTest:l!==null}}function rr(e,n){const[t,s]=e.split("::");return[`package(=${t})`,...s===void 0?[]:[`binary(=${s})`],`test(=${n})`].join(" & ")}var or=h(76647),ir=h(34983);const Mt="node-test",ar=["node","tsx"],lr=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],ur={name:Mt,orders:["as-is"],supportFiles:(0,_e.F)("node-test-reporter.mjs","recorder.cjs"),recognise:e=>{const n=e.invocations.find(t=>cr(t,e));return n===void 0?null:{invocation:n}},prepare:dr,seedKnob:u,read:e=>a(Mt,e),replay:fr,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:pr}};function cr({words:e,directory:n},{readFile:t}){if(!ar.includes(e[0]??""))return!1;const{options:s,rest:r}=$n(e);if(s.includes("--test"))return!0;const o=t(m.posix.join(n??".",r[0]??""));return o!==null&&/\b(from|require\(|import\()?\s*['"]node:test['"]/.test(o)}function $n(e){const{options:n,rest:t}=(0,or.h)(e.slice(1),s=>lr.includes(s));return{options:n.map(({name:s})=>s),rest:t}}function dr(e){const{env:n}=e,t=[...$n(e.recognition.invocation.words).options,...(n.NODE_OPTIONS??"").split(/[\s=]+/)],s=l=>t.filter(f=>f===l).length,r=s("--test-reporter"),o=[`--test-reporter=${(0,m.join)(e.supportDir,(0,_e.d)("node-test-reporter.mjs"))}`,`--test-reporter-destination=${r===0?"stdout":"stderr"}`,...r>s("--test-reporter-destination")?["--test-reporter-destination=stdout"]:[],...Ft(t,e.seed)];return{commandLine:e.commandLine,env:{NODE_OPTIONS:(0,ir.l)(n.NODE_OPTIONS,o),[Ys]:n.NODE_OPTIONS??"",[Gs]:r===0?"":"silent",[Rn]:e.reportDir}}}function Ft(e,n){return e.includes("--test-randomize")&&!e.includes("--test-random-seed")?[`--test-random-seed=${n}`]:[]}function fr(e){const{test:n,commandLine:t,seed:s,seen:r}=e,o={TEST_SEED:String(s)},l=n?.file==null?null:It(n.file,Ct(n,r),e);return{commandLine:(0,_.sO)(o,l??t),selectsTest:l!==null}}function pr(e){const{tests:n,seed:t,seen:s}=e,r=n[0]?.file??null;if(r===null||n.some(l=>l.name===i))return null;const o=It(r,[xn([...new Set(n.flatMap(l=>Ct(l,s)))])],e);return o===null?null:(0,_.sO)({TEST_SEED:String(t)},o)}function It(e,n,{commandLine:t,recognition:s,seed:r}){const{invocation:o}=s;if(o.words.some(me=>/[$`]/.test(me)))return null;const{options:l,rest:f}=$n(o.words),g=[...l.includes("--test")?[]:["--test"],...Ft(l,r),...n.flatMap(me=>["--test-name-pattern",me])],j=mr(t.trimEnd(),f),x=f.length===0||o.extend==="append";return(j===null||!x?null:(0,_.$I)(j,o,[...g,e]))??hr(o,[...g,m.posix.relative(o.directory??".",e)])}function hr({words:e,directory:n},t){if(e[0]!=="node")return null;const r=[...e.slice(0,e.length-$n(e).rest.length),...t].map(fe.ZL).join(" ");return n===void 0?r:`builtin cd ${(0,fe.ZL)(n)} && ${r}`}function mr(e,n){if(n.length===0)return e;const t=` ${n.join(" ")}`;return e.endsWith(t)?e.slice(0,-t.length):null}function Ct({file:e,suite:n,name:t},s){if(t===i)return[];const r=n?.split(" > ")??[],o=(l,f)=>s===void 0?f===0:s.some(g=>g.file===e&&g.name===l&&(g.suite??"")===r.slice(0,f).join(" > "));return[t,...r.filter(o)].map(l=>vn([l]))}const Ht="playwright",gr=["playwright","@playwright/test"],_r={name:Ht,orders:["as-is"],supportFiles:(0,_e.F)("playwright-reporter.cjs","recorder.cjs"),recognise:e=>{const n=e.invocations.find(yr);return n===void 0?null:{invocation:n}},prepare:wr,seedKnob:async()=>null,read:e=>a(Ht,e),replay:Er};function yr({words:e}){return gr.includes(e[0]??"")&&e[1]==="test"&&!e.includes("--list")}function wr({commandLine:e,recognition:n,supportDir:t,reportDir:s}){return{commandLine:(0,_.$I)(e,n.invocation,["--retries=0"])??e,env:{PW_TEST_REPORTER:(0,m.join)(t,(0,_e.d)("playwright-reporter.cjs")),[Rn]:s}}}function Er({test:e,recognition:n,commandLine:t,seed:s}){const{invocation:r}=n,o=["--retries=0",...e===null?[]:Tr(e,r)],l=(0,_.$I)(t,r,o);return{commandLine:(0,_.sO)({TEST_SEED:String(s)},l??t),selectsTest:e!==null&&l!==null}}function Tr({file:e,suite:n,name:t},{directory:s="."}){const r=n===null?"":`${xe(n.split(" > ").at(-1)??"")} `,[o="",l]=t.replace(/ #\d+$/,"").split("…"),f=e===null?[]:[Tt(m.posix.relative(s,e))];return t===i?f:["-g",` ${r}${xe(o)}${l===void 0?"( @|$)":""}`,...f]}const Ut="FLAKY_DETECTOR_CHOSEN";function Wt(e){const{env:n,seed:t,supportDir:s}=e;return{...n.PYTHONHASHSEED!==void 0&&n.PYTHONHASHSEED!==""&&n.PYTHONHASHSEED!=="random"?{}:{PYTHONHASHSEED:String(t)},PYTHONPATH:n.PYTHONPATH?`${s}:${n.PYTHONPATH}`:s,...Yt(e.recognition,t),FLAKY_DETECTOR_REPORT_DIR:e.reportDir,FLAKY_DETECTOR_ORDER:e.order}}const Kt="TEST_SEED ATTEMPT PYTHONPATH PYTHONHASHSEED PYTEST_ADDOPTS FLAKY_DETECTOR_*".split(" ");function Yt({invocation:e},n){return e.filteredBy!=="tox"?{}:{TOX_TESTENV_PASSENV:Kt.join(" "),TOX_OVERRIDE:`testenv.pass_env+=${Kt.join(",")}`,TOX_HASHSEED:String(n)}}function Ve({seed:e,supportDir:n,recognition:t},s,r,...o){const l=`PYTHONPATH=${(0,fe.ZL)(n)}"\${PYTHONPATH:+:$PYTHONPATH}"`,f={...Yt(t,e),...s},g=Object.entries(f).map(([x,Z])=>`${x}=${(0,fe.ZL)(Z)}`);return[...[`TEST_SEED=${e}`,`PYTHONHASHSEED=${e}`],l,...o,...g,(0,_.CI)(r)].join(" ")}function Gt(e){return e.length<2?e[0]??null:`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}const br=1e6;async function An(e,n){const t=(await(0,P.readdir)(e).catch(()=>[])).filter(r=>r.startsWith(`${n}-`)),s=[];for(const r of t.filter(o=>o.endsWith(".ndjson")).sort())for(const o of await Or((0,m.join)(e,r)))o.event==="start"&&s.push([]),s.at(-1)?.push(o);return s.sort((r,o)=>Number(r[0]?.at)-Number(o[0]?.at))}async function Or(e){const n=[];try{for await(const t of(0,S.OG)(e)){const s=Sr(t);if(s!==null&&n.push(s),n.length>=br)break}}catch{}return n}function Sr(e){try{const n=JSON.parse(e);return typeof n=="object"&&n!==null&&!Array.isArray(n)?n:null}catch{return null}}function z(e,n){const t=e?.[n];return typeof t=="string"?t:""}function Je(e,n){const t=e?.[n];return typeof t=="number"?t:null}var kr=h(31340);const xr=" subtest ";function vr(e,n){const t=new Map;for(const s of e){if(s.event!=="report")continue;const r=z(s,"subtest"),o=z(s,"nodeid")+(r===""?"":xr+r),l=t.get(o);l===void 0?t.set(o,[s]):l.push(s)}return[...t].map(([s,r])=>Ar(s,r,n))}function Rr(e,n,t){const s={type:null,message:n,stack:null,location:null};return{identity:gt(e,t),status:"failed",durationMs:null,failure:s}}function $r(e,n){const t=z(e,"text"),s=t.split(`
`).findLast(l=>l.startsWith("E  "))??t.split(`
`).at(-1)??"",r=(0,y.g5)({type:null,message:s.replace(/^E\s+/,""),stack:t,location:null},n.workingDirectory),{file:o}=gt(z(e,"nodeid"),n);return{identity:{file:o,suite:null,name:"(collection)"},status:"failed",durationMs:null,failure:r}}function Ar(e,n,t){const s=Nr(n),r=n.find(f=>Bt(f)||Vt(f)),o=n.reduce((f,g)=>f+(Je(g,"seconds")??0),0),l=gt(e,t);return{identity:l,status:s,durationMs:Math.round(o*1e3),failure:r===void 0?null:Lr(r,l,t)}}function Nr(e){return e.some(Bt)?"failed":e.some(Vt)?e.some(n=>n.outcome==="passed")?"flaky":"failed":e.some(n=>n.outcome==="skipped"&&n.expected!==!0)?"skipped":"passed"}const Bt=e=>e.outcome==="failed",Vt=e=>e.outcome==="rerun"||e.outcome==="retried";function gt(e,n){const[t="",...s]=e.split("::"),r=s.join("::"),o=r.search(/\[| subtest /),l=o<0?r:r.slice(0,o),f=l.split("::").filter(Z=>Z!=="()"),g=(f.pop()??"")+r.slice(l.length),j=f.join(" > "),x=Z=>(0,w.HD)(Z,n.workingDirectory);return{file:x((0,y.iZ)(m.posix.join(n.root,t),n.workingDirectory)),suite:j===""?null:x(j),name:x(g)}}function Lr(e,n,t){const s=z(e,"type"),r=z(e,"text"),o=z(e,"message")||r.split(`
`).at(-1)||"",l=z(e,"when");return(0,y.g5)({type:s===""?null:s,message:l==="setup"||l==="teardown"?`${o} (in ${l})`:o,stack:r,location:Dr(e,t)??jr(e,n)},t.workingDirectory)}function Dr(e,n){const t=(0,y.iZ)(z(e,"crash_path"),n.workingDirectory),s=Je(e,"crash_line");return t===""||s===null||t.startsWith("/")||t.includes("site-packages/")?null:{file:t,line:s}}function jr(e,{file:n}){const t=Je(e,"line");return n===null||t===null?null:{file:n,line:t}}const Pr=/^(INTERNALERROR>|Error while loading plugin |E {2})/,Mr=/^(ERROR: |ImportError|\S*: error: |E {2})/;async function Jt({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const s=await(0,S.HR)(t,Pr,1e3);if(s.some(r=>!r.startsWith("E ")))return Nn(`pytest had an internal error: ${Ir(s.at(-1)??"")}`)}return null}async function Xt({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const s=await(0,S.HR)(t,Mr,3);if(s.length>0)return Nn(s.join(" ").slice(0,500))}return Nn("pytest was called in a wrong way (exit code 4)")}async function Fr({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const[s]=await(0,S.HR)(t,/: No module named '?pytest'?$/,1);if(s!==void 0)return Nn(`pytest is not installed for this Python: ${s.slice(0,500)}`)}return null}function Ir(e){return e.replace(/^(INTERNALERROR>|E )\s*/,"").slice(0,500)}function Nn(e){return{kind:"read",tests:[],couldNotRun:e}}const Zt="junit.xml";async function Cr(e){const n=await An(e.reportDir,"pytest");if(n.length===0)return Vr(e);const t=n.map(l=>Ur(l,e)),s=e.exitCode===3&&n.every(Hr)?await Jt(e):null;if(s!==null)return s;if(e.exitCode===4&&t.every(({tests:l})=>l.length===0))return Xt(e);const r=(0,w.iF)(t.flatMap(l=>l.tests)),o=t.find(l=>l.brokenOff!==null)?.brokenOff??null;return o!==null?{kind:"unreadable",reason:o,tests:r}:{kind:"read",tests:r,couldNotRun:t.find(l=>l.couldNotRun!==null)?.couldNotRun??null}}function Hr(e){return!e.some(n=>n.event==="finish"||n.event==="running")}function Ur(e,n){const t=Wr(e,n.workingDirectory),s=vr(e,t),r=e.findLast(f=>f.event==="finish");if(r===void 0)return Gr(e,s,n,t);const o=Qt(e),l=s.length>0;return{tests:l?[...s,...o.map(f=>$r(f,t))]:s,couldNotRun:qt(Je(r,"exit_status")??n.exitCode,e,l),brokenOff:null}}function Wr(e,n){const t=e.find(l=>l.event==="session"),s=z(t,"root");if(zt(s,n))return{root:s,workingDirectory:n};const r=Kr(n),o=z(t,"real_root");return zt(o,r)?{root:o,workingDirectory:r}:{root:s,workingDirectory:n}}function zt(e,n){return(0,m.isAbsolute)(e)&&(0,kr.U)(n,e)}function Kr(e){try{return(0,Ye.realpathSync)(e)}catch{return e}}function Qt(e){const n=e.filter(t=>t.event==="collect-error");return[...new Map(n.map(t=>[t.nodeid,t])).values()]}function qt(e,n,t){const s=n.find(r=>r.event==="internal-error");return s!==void 0||e===3?`pytest had an internal error: ${es(z(s,"text"))}`:e===2?Yr(n,t):e===4?"pytest was called in a wrong way (exit code 4)":e===5?"pytest collected no tests (exit code 5)":null}function Yr(e,n){const t=Qt(e);if(t.length>0){const r=es(z(t[0],"text")).replace(/^E\s+/,"");return`pytest could not collect ${t.map(o=>z(o,"nodeid")).join(", ")}: ${r}`}const s=z(e.findLast(r=>r.event==="interrupted"),"reason");return n&&/^stopping after/.test(s)?null:`pytest was interrupted: ${s||"exit code 2"}`}function es(e){return(e.trim().split(`
`).at(-1)??"").slice(0,500)}function Gr(e,n,t,s){const r=Br(e),o=t.timedOut?"the run timed out":"pytest's process ended",l=r.map(x=>Rr(x,`${o} while this test ran`,s)),f=new Set(l.map(({identity:x})=>JSON.stringify(x))),g=n.filter(({identity:x})=>!f.has(JSON.stringify(x))),j=r.length===0?"outside a test":`while ${r.join(", ")} ran`;return{tests:[...g,...l],couldNotRun:null,brokenOff:`pytest's report breaks off: ${o} ${j}`}}function Br(e){const n=new Set;for(const t of e)t.event==="running"&&n.add(z(t,"nodeid")),t.event==="done"&&n.delete(z(t,"nodeid"));return[...n]}async function Vr(e){if(e.exitCode===4)return Xt(e);const{tests:n,problem:t}=await(0,ge.d)([(0,m.join)(e.reportDir,Zt)],{workingDirectory:e.workingDirectory,repeats:w.r0}),s=n.filter(({identity:r})=>!(r.suite==="pytest"&&r.name==="internal"));return t!==null?(e.exitCode===3?await Jt(e):await Fr(e))??{kind:"unreadable",reason:`pytest's report: ${t}`,tests:s}:{kind:"read",tests:s.map(Jr),couldNotRun:qt(e.exitCode,[],s.length>0)}}function Jr(e){const{file:n,suite:t}=e.identity,s=(n??"").replace(/\.py$/,"").replaceAll("/",".");if(n===null||t===null||!`${t}.`.startsWith(`${s}.`))return e;const r=t.slice(s.length+1).replaceAll("."," > ");return{...e,identity:{...e.identity,suite:r===""?null:r}}}const Xr=new Set(["-k -m -n -c -p -o -W -r -s","--maxfail --tb --durations --durations-min --junitxml --junit-xml --junit-prefix --rootdir --basetemp --confcutdir --ignore","--ignore-glob --deselect --override-ini --config-file --import-mode --log-level --log-cli-level --log-file --pythonwarnings","--color --capture --show-capture --dist --numprocesses --maxprocesses --tx --timeout --timeout-method --reruns --reruns-delay","--only-rerun --rerun-except --count --cov-report --cov-config --cov-fail-under --randomly-seed --random-order-seed","--random-order-bucket --html --splits --group --durations-path --ds --dc --verbosity --lfnf --last-failed-no-failures"].join(" ").split(" ").filter(e=>e!=="-s")),_t='PYTEST_ADDOPTS="${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }-p flaky_detector_pytest"';function Zr(e){const{commandLine:n,order:t,test:s}=e,r=t==="as-is"&&s!==null?ns(s):null;if(r===null)return{commandLine:Ve(e,t==="as-is"?{}:{FLAKY_DETECTOR_ORDER:t},n,_t),selectsTest:!1};const o=ts([r],n,e.recognition.invocation);return{commandLine:Ve(e,o===null?{FLAKY_DETECTOR_ONLY:r}:{},o??n,_t),selectsTest:!0}}const zr={order:"given",meet:()=>!0,line:e=>{const{commandLine:n,recognition:t,tests:s}=e,r=s.map(ns);if(r.includes(null))return null;const o=s.flatMap(({file:g})=>g??[]),l=ts([...new Set(o)],n,t.invocation),f={[Ut]:JSON.stringify([...new Set(r)])};return Ve(e,f,l??n,_t)}};function ns({file:e,suite:n,name:t}){if(e===null||t==="(collection)")return null;const s=t.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"");return[e,...n===null?[]:n.split(" > "),s].join("::")}const Qr=200;function qr(e){return e.length<=Qr&&!e.includes("…")&&!/\[.*::/s.test(e)}function ts(e,n,t){if(t.extend!=="append"||t.words.includes("--")||!e.every(qr))return null;let s=` ${n.trim()}`;for(const l of eo(t.words)){const f=s.lastIndexOf(` ${l}`),g=s.slice(f+l.length+1);if(f<0||!/^(\s|$)/.test(g))return null;s=s.slice(0,f)+g}const{directory:r}=t,o=e.map(l=>(0,fe.ZL)(r===void 0?l:m.posix.relative(r,l)));return`${s.trim()} ${o.join(" ")}`}function eo(e){return e.slice(1).filter((n,t)=>!n.startsWith("-")&&!Xr.has(e[t]??""))}const ss=/\bpytest\s*\.\s*main\s*\(|from pytest import .*\bmain\b/,no=/\bunittest\s*\.\s*(main|TextTestRunner)\s*\(|from unittest import .*\b(main|TextTestRunner)\b|\bget_runner\s*\(/;function rs({words:e,directory:n="."},t){const[s="",...r]=e;if(s==="django-admin"||s==="manage.py")return r[0]==="test"?"unittest":null;if(!/^(python|pypy)\d*(\.\d+)*$/.test(s))return null;const o=r.findIndex(Z=>Z.endsWith(".py")),l=r[o];if(l===void 0)return null;const f=Z=>t.readFile(m.posix.join(n,Z))??"",g=r.slice(o+1),j=m.posix.basename(l);if(j==="manage.py")return g[0]==="test"?"unittest":null;if(j==="setup.py")return to(g,f(l),f(m.posix.join(m.posix.dirname(l),"setup.cfg")));const x=f(l);return ss.test(x)?"pytest":no.test(x)?"unittest":null}function to(e,n,t){return e.includes("pytest")||e.includes("ptr")?"pytest":e.includes("test")?/^test\s*=.*\b(pytest|ptr)\b/m.test(t)||ss.test(n)?"pytest":"unittest":null}const os={"flaky_detector_events.py":`"""Events of a test session as lines of JSON, and actions to take when a module gets imported."""
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
`},so={name:"pytest",orders:["as-is","shuffled","reversed"],supportFiles:os,recognise:e=>{const n=e.invocations.find(ro);if(n!==void 0)return{invocation:n};const t=e.invocations.find(s=>rs(s,e)==="pytest");return t===void 0?null:{invocation:{...t,extend:"none"}}},prepare:oo,seedKnob:io,read:Cr,replay:Zr,chosen:zr};function ro({words:e}){return/^(pytest|py\.test)(-?3(\.\d+)?)?$/.test(e[0]??"")}function oo(e){const n=` -o junit_family=xunit1 "--junitxml=${(0,m.join)(e.reportDir,Zt)}"`;return{commandLine:e.commandLine,env:{...Wt(e),PYTEST_ADDOPTS:`${e.env.PYTEST_ADDOPTS??""}${n}`,FLAKY_DETECTOR_PYTEST:"1",FLAKY_DETECTOR_PYTEST_FALLBACK:n}}}async function io(e){const t=(await An(e.reportDir,"pytest")).flat().findLast(s=>s.event==="finish");return t===void 0?"PYTHONHASHSEED":Gt(Array.isArray(t.seeded)?t.seeded.map(String):[])}const yt="flaky_detector_rspec.rb",ao="FLAKY_DETECTOR_RSPEC_REPORT",lo="FLAKY_DETECTOR_RSPEC_SEED",uo={name:"rspec",orders:["as-is","shuffled"],supportFiles:{[yt]:F[yt]},recognise:e=>{const n=e.invocations.find(co);return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{...is(e,e.env.SPEC_OPTS),[ao]:e.reportDir}}),seedKnob:async e=>await Nt(e)?"rspec's seed":null,read:e=>At("rspec",e),replay:fo};function co({words:e}){const[n="",t=""]=e;return n==="rspec"||n==="parallel_rspec"||n==="rake"&&/^spec\b/.test(t)}function is(e,n){const t=["--require",(0,fe.ZL)((0,m.join)(e.supportDir,yt))],s=e.order==="shuffled"?["--order",`rand:${e.seed}`]:[];return{SPEC_OPTS:[n,...t,...s].filter(Boolean).join(" "),[lo]:e.order==="shuffled"?"":String(e.seed)}}function fo(e){const{test:n}=e,{SPEC_OPTS:t="",...s}=is(e),r=[t,...n===null?[]:po(n)].join(" ");return{commandLine:(0,_.sO)({TEST_SEED:String(e.seed),...s,SPEC_OPTS:r},e.commandLine),selectsTest:n!==null}}function po({suite:e,name:n}){const t=[...e===null?[]:e.split(" > "),n.replace(/ #\d+$/,"")];if(!t.slice(1).some(r=>/^(#|\.|::)/.test(r)))return["--example",(0,fe.ZL)(t.join(" "))];const s=t.map(r=>r.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"));return["--example-matches",(0,fe.ZL)(`^${s.join(" ?")}`)]}const ho={name:"Maven",buildFolder:/\/target\/(surefire|failsafe)-reports\/[^/]*$/,errorLine:/^\[ERROR\] \S/},mo={name:"surefire",orders:["as-is","shuffled"],reportFiles:"**/target/{surefire,failsafe}-reports/TEST-*.xml",recognise:e=>{const n=e.invocations.find(go);return n===void 0?null:{invocation:n}},prepare:_o,seedKnob:async({stdoutLog:e})=>(await(0,S.HR)(e,/To reproduce ordering use flag -Dsurefire\.runOrder\.random\.seed=/,1)).length>0?"Surefire's runOrder.random.seed":null,read:e=>mn(ho,e),replay:yo};function go({words:[e="",...n]}){return["mvn","mvnw","mvnd"].includes(e)?n.some(t=>/^(test|package|verify|integration-test|install|deploy|surefire:test|failsafe:.*)$/.test(t)):!1}function as(e,n){const t=n==="shuffled"?{"surefire.runOrder":"random","failsafe.runOrder":"random"}:{},s={"surefire.runOrder.random.seed":String(e),...t,...Ke(e,n)};return Object.entries(s).map(([r,o])=>`-D${r}=${o}`)}function _o({commandLine:e,recognition:n,seed:t,order:s,env:r}){const o=as(t,s),l=(0,_.$I)(e,n.invocation,o);return l!==null?{commandLine:l,env:{}}:{commandLine:e,env:{MAVEN_ARGS:[r.MAVEN_ARGS,...o].filter(Boolean).join(" ")}}}function yo({commandLine:e,recognition:n,seed:t,order:s,test:r}){const l=[...r===null||s==="shuffled"?as(t,s):[],...r===null?[]:wo(r)],f=(0,_.$I)(e,n.invocation,l),g={TEST_SEED:String(t)};return f!==null?{commandLine:(0,_.sO)(g,f),selectsTest:r!==null}:{commandLine:(0,_.sO)({...g,MAVEN_ARGS:l.join(" ")},e),selectsTest:r!==null}}function wo({suite:e,name:n}){const[t=""]=n.split(/[([{ ]/,1),s=[e,t].filter(Boolean).join("#"),r=["surefire.failIfNoSpecifiedTests","failsafe.failIfNoSpecifiedTests","failIfNoTests"];return[`-Dtest=${s}`,`-Dit.test=${s}`,...r.map(o=>`-D${o}=false`)]}var Eo=h(76926);const To="(import)";async function bo(e){const n=await An(e.reportDir,"unittest");if(n.length===0)return No(e);const t=[e.workingDirectory,Lo(e.workingDirectory)],s=n.flat(),r=(0,w.iF)(n.flatMap(l=>So(l,t))),o=Ro(s,t);return o.length>0||n.some(l=>Oo(l,e))?$o(e,r,o):{kind:"read",tests:r,couldNotRun:Ao(r)}}function Oo(e,{timedOut:n}){return e.some(t=>t.event==="finish")?!1:n||e.some(t=>t.event==="runner")}function So(e,n){const t=new Map;let s=new Map;for(const r of e){const o=Ln(r,n),l=JSON.stringify(Ln({...r,subtest:null},n));if(r.event==="running"&&(s=s.set(l,(s.get(l)??0)+1)),r.event!=="report")continue;const f=`${JSON.stringify(o)} ${s.get(l)??0}`,g=t.get(f)??{identity:o,events:[]};g.events.push(r),t.set(f,g),z(r,"subtest")!==""&&r.outcome==="failed"&&ko(t,l,s,r,n)}return[...t.values()].map(({identity:r,events:o})=>xo(r,o,n))}function ko(e,n,t,s,r){const o=`${n} ${t.get(n)??0}`,l=e.get(o)??{identity:Ln({...s,subtest:null},r),events:[]};l.events.push(s),e.set(o,l)}function xo(e,n,t){const s=n.find(o=>o.outcome==="failed"||o.outcome==="unexpected");if(s!==void 0)return{identity:e,status:"failed",durationMs:null,failure:vo(s,t)};const r=n.every(o=>o.outcome==="skipped");return{identity:e,status:r?"skipped":"passed",durationMs:null,failure:null}}function vo(e,n){const t=ls(n,z(e,"crash_path")),s=Je(e,"crash_line"),r=z(e,"subtest"),o=e.outcome==="unexpected"?"passed, but was expected to fail":z(e,"message");return(0,y.g5)({type:z(e,"type")||null,message:r===""?o:`${o} ${r}`,stack:z(e,"text"),location:t===""||t.startsWith("/")||s===null?null:{file:t,line:s}},n[0]??"/")}function Ln(e,n){const t=f=>(0,w.HD)(f,n[0]??"/"),s=ls(n,z(e,"file")),r=z(e,"suite"),o=z(e,"subtest"),l=z(e,"name")+(o===""?"":` subtest ${o}`);return{file:s===""?null:t(s),suite:r===""?null:t(r),name:t(l)}}function ls(e,n){return e.reduce((t,s)=>(0,y.iZ)(t,s),n)}function Ro(e,n){const t=new Map;for(const s of e){const r=Ln(s,n);s.event==="running"&&t.set(JSON.stringify(r),r),s.event==="done"&&t.delete(JSON.stringify(r))}return[...t.values()]}function $o(e,n,t){const s=e.timedOut?"the run timed out":"the process ended",r=t.map(({suite:g,name:j})=>g===null?j:`${g}.${j}`),o={type:null,message:`${s} while this test ran`,stack:null,location:null},l=t.map(g=>({identity:g,status:"failed",durationMs:null,failure:o})),f=new Set(l.map(({identity:g})=>JSON.stringify(g)));return{kind:"unreadable",reason:`the tests break off: ${s} ${r.length===0?"outside a test":`while ${r.join(", ")} ran`}`,tests:[...n.filter(({identity:g})=>!f.has(JSON.stringify(g))),...l]}}function Ao(e){if(e.filter(({identity:r})=>r.suite!==To).length>0)return null;const t=e[0];if(t===void 0)return"unittest found no tests";const s=t.failure?.message.trim().split(`
`).at(-1)??"";return`unittest could not import ${e.map(({identity:r})=>r.name).join(", ")}: ${s}`}function No(e){const n="unittest did not start, or PYTHONPATH does not reach it: there are no per-test results";return e.exitCode===2?{kind:"read",tests:[],couldNotRun:"unittest was called in a wrong way (exit code 2)"}:{kind:"unreadable",reason:n,tests:[]}}function Lo(e){try{return(0,Ye.realpathSync)(e)}catch{return e}}const Dn={FLAKY_DETECTOR_UNITTEST:"1"},Do={name:"unittest",orders:["as-is","shuffled","reversed"],supportFiles:os,recognise:e=>{const[n]=e.invocations.map(t=>jo(t,e)).filter(t=>t!==null);return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{...Wt(e),...Dn}}),seedKnob:Po,read:bo,replay:Mo,chosen:{order:"given",meet:()=>!0,line:Fo}};function jo(e,n){return e.words[0]==="unittest"?e:rs(e,n)!=="unittest"?null:e.words.some(t=>m.posix.basename(t)==="setup.py")?{...e,extend:"none"}:e}async function Po(e){const t=(await An(e.reportDir,"unittest")).flat().findLast(s=>s.event==="finish");return t===void 0?"PYTHONHASHSEED":Gt(Array.isArray(t.seeded)?t.seeded.map(String):[])}function Mo(e){const{commandLine:n,order:t,recognition:s,test:r}=e,o=t==="as-is"&&r!==null?us(r):null,l=o===null?null:(0,_.$I)(n,s.invocation,["-k",o]),f=t==="as-is"?Dn:{...Dn,FLAKY_DETECTOR_ORDER:t};return{commandLine:Ve(e,f,l??n),selectsTest:l!==null}}function Fo(e){const{commandLine:n,tests:t}=e;if(t.some(o=>us(o)===null))return null;const s=t.map(({file:o,suite:l,name:f})=>`${o}::${l}::${cs(f)}`),r={...Dn,[Ut]:JSON.stringify([...new Set(s)])};return Ve(e,r,n)}function us({file:e,suite:n,name:t}){return e===null||n===null||n.startsWith("(")?null:`*.${n}.${cs(t)}`}function cs(e){return e.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"")}const jn="vitest",Io=["bench","list","init","complete"],Co={name:jn,orders:["as-is","shuffled"],supportFiles:(0,_e.F)("vitest-reporter.mjs","recorder.cjs","more-arguments.cjs"),recognise:e=>{const n=(0,we.cU)(e.invocations.filter(Ho));return n===null?null:{invocation:n}},prepare:Uo,seedKnob:u,read:e=>a(jn,e),replay:Wo,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:Ko}};function Ho({words:e}){return e[0]==="vitest"&&!Io.includes(e[1]??"")}function Uo(e){const{invocation:n}=e.recognition,t=[...ds(n,e.supportDir),...fs(e)],s=(0,_.$I)(e.commandLine,n,t),r=s===null?(0,we.O2)(jn,t,e):{};return{commandLine:s??e.commandLine,env:{...r,[Rn]:e.reportDir}}}function ds({words:e},n){return[...e.some(s=>/^--reporters?(=|$)/.test(s))?[]:["--reporter=default"],`--reporter=${(0,m.join)(n,(0,_e.d)("vitest-reporter.mjs"))}`]}function fs({recognition:e,order:n,seed:t}){return n==="shuffled"?["--sequence.shuffle",`--sequence.seed=${t}`]:e.invocation.words.some(r=>r.startsWith("--sequence.seed"))?[]:[`--sequence.seed=${t}`]}function Wo(e){const{test:n,recognition:t}=e,s=n===null?[]:hs([n],t.invocation);return{commandLine:ps(s,e),selectsTest:n!==null}}function Ko(e){const{tests:n,recognition:t}=e;return n.some(({name:s})=>s===i)?null:ps(hs(n,t.invocation),e)}function ps(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,f=[...o===void 0?[]:ds(t.invocation,r),...fs(n),...e],g=(0,_.$I)(s,t.invocation,f),j=g===null?(0,we.O2)(jn,f,{supportDir:r,env:{}}):{};return(0,_.sO)({TEST_SEED:String(n.seed),...j},g??s)}function hs(e,{directory:n=".",extend:t}){const[{file:s,name:r}={file:null,name:i}]=e,o=t==="none",l=o?m.posix.basename(s??""):m.posix.relative(n,s??""),f=[...o?["--passWithNoTests"]:[],...s===null?[]:[l]];if(r===i)return f;const g=e.map(j=>Yo([...j.suite?.split(" > ")??[],j.name]));return[...f,"-t",xn(g)]}function Yo(e){return vn(e).replace("^","^ ?")}const Go={pytest:so,unittest:Do,jest:xs,vitest:Co,mocha:Js,"node-test":ur,playwright:_r,go:pn,nextest:Qs,cargo:J,surefire:mo,gradle:En,rspec:uo,minitest:Cs,ctest:Qe,googletest:$e,tap:Eo.Mi},Bo=Object.values(Go)}),13783:((ae,V,h)=>{h.d(V,{M:()=>m,f:()=>_});var P=h(40654);const m="/tmp/flaky-detector-support";function _(F){const y=P.i.find(({name:w})=>w===F)?.supportFiles;return y===void 0?null:{folder:m,files:y}}}),15320:((ae,V,h)=>{h.d(V,{Mc:()=>$,nf:()=>U,p9:()=>re,wx:()=>S,zV:()=>b});var P=h(15762),m=h(26567),_=h(94787),F=h(76058),y=h(25042);const w=200;function $(B,O,M){const D=B.observations.filter(P.N6),I=b(A(D,O))??b(D),J=I===void 0||O.verdict.kind==="sensitive"?[]:[L(B,I,M)];if(M===null)return J;const Q=v(O).slice(0,w);return(0,y.l)([...J,...Q.flatMap(([ne,Oe])=>N(B,ne,Oe,M))],O)}function A(B,{tests:O}){const M=new Set(O.flatMap(({verdict:D,failingRuns:I})=>D==="flaky"?I:[]));return B.filter(({run:D})=>M.has(D))}function b(B){const O=({conditions:M})=>F.XQ.filter(D=>M[D]!==F.QU[D]).length;return[...B].sort((M,D)=>O(M)-O(D))[0]}function v({tests:B,sensitivities:O}){const D=B.filter(({verdict:K})=>K!=="sensitive").sort((K,J)=>+(J.verdict==="flaky")-+(K.verdict==="flaky")),I=new Map;for(const{test:K,failingRuns:J}of[...D,...O])K!==null&&J.length>0&&!I.has(K)&&I.set(K,J);return[...I]}function N(B,O,M,D){const I=b(B.observations.filter(({run:ne})=>M.includes(ne))),K=B.tests[O];if(I===void 0||K===void 0)return[];const{run:J,seed:Q}=I;return[{test:O,run:J,seed:Q,...S(I,K,C(B,D))}]}function L(B,O,M){const{run:D,seed:I}=O;return{test:null,run:D,seed:I,...S(O,null,C(B,M))}}function C({header:B,tests:O},M){return{command:B.command,seen:O,framework:M}}function S({run:B,seed:O,conditions:M},D,{command:I,seen:K,framework:J}){const{commandLine:Q,selectsTest:ne}=J?.replay({seed:O,order:M.order,test:D,seen:K})??{commandLine:re(I,{seed:O,run:B}),selectsTest:!1};return{commandLine:(0,_.F)(M,Q),selectsTest:D!==null&&ne}}function U({seed:B,conditions:O},M,{seen:D,framework:I}){const K=I?.chosen??null,J=K?.order==="given"?"as-is":O.order,Q=K?.line({seed:B,order:J,tests:M,seen:D})??null;return Q===null?null:(0,_.F)(O,Q)}function re(B,{seed:O,run:M}){return(0,m.sO)({TEST_SEED:String(O),ATTEMPT:String(M)},B)}}),14620:((ae,V,h)=>{h.d(V,{G1:()=>$,Jm:()=>A,x5:()=>y});var P=h(76760),m=h(74712),_=h(57210),F=h(76926);function y(b,v,N,{supportDir:L,replayDir:C},S){return{name:b.name,orders:b.orders,reportFiles:S??b.reportFiles??null,prepare:U=>b.prepare({...U,commandLine:N,recognition:v,supportDir:L}),replay:U=>b.replay({...U,commandLine:N,recognition:v,supportDir:C}),here:U=>U.replaceAll(C,L),chosen:w(b,{commandLine:N,recognition:v,supportDir:C}),read:U=>S===null?b.read(U):(0,_.A)(U),use:async(U,re)=>b===F.SH&&!await(0,F.x4)(U)?null:{name:b.name,seedKnob:await b.seedKnob(U),extendedCommand:re.commandLine===N?null:re.commandLine}}}function w({chosen:b},v){return b===void 0?null:{...b,line:N=>b.line({...v,...N})}}function $(b,v){const N=(0,m.N)((0,P.dirname)(v));try{A(N,(0,P.basename)(v),b)}finally{N.close()}}function A(b,v,{supportFiles:N={}}){for(const[L,C]of Object.entries(N)){const[S=L,...U]=`${v}/${L}`.split("/").reverse();U.reduceRight((B,O)=>B.inside(O),b).write(S,[C])}}}),76926:((ae,V,h)=>{h.d(V,{SH:()=>N,x4:()=>re,Mi:()=>v});var P=h(26567),m=h(76548),_=h(2480);const F=64*1024*1024,y=/^(\S+) \.{2,} ?$/,w=/^TAP version \d+$/;async function $(O){try{return b(await A(O),O)}catch(M){return{kind:"unreadable",reason:`TAP cannot be read: ${M.message}`,tests:[]}}}async function A(O){const M=[];if(O.stdoutLog===null)return M;const{TapStream:D}=await Promise.all([h.e(815),h.e(415),h.e(620)]).then(h.bind(h,85620));let I=new D(null,O.workingDirectory),K=F;for await(const J of(0,m.OG)(O.stdoutLog)){const Q=y.exec(J);if((Q!==null||w.test(J)&&I.hasBegun)&&(M.push(I.end()),I=new D(Q?.[1]??null,O.workingDirectory)),Q===null&&I.add(J),K-=J.length+1,K<0)return[...M,{...I.end(),problem:"the output is larger than 64 MiB: its end was not read"}]}return[...M,I.end()]}function b(O,M){const D=(0,_.iF)(O.flatMap(ne=>ne.tests)),I=O.find(ne=>ne.bailedOut!==null)?.bailedOut??null;if(I!==null)return{kind:"read",tests:D,couldNotRun:`the tests bailed out: ${I}`};const K=O.find(ne=>ne.problem!==null)?.problem??null,J=M.timedOut?"the run timed out":null;if(K!==null||J!==null)return{kind:"unreadable",reason:[J,K].filter(ne=>ne!==null).join("; "),tests:D};const Q=D.length===0&&M.exitCode!==0;return{kind:"read",tests:D,couldNotRun:Q?"the command printed no TAP on its standard output":null}}const v={name:"tap",orders:["as-is"],recognise:O=>{const M=O.invocations.find(B);return M===void 0?null:{invocation:M}},prepare:O=>({commandLine:O.commandLine,env:{HARNESS_VERBOSE:"1"}}),seedKnob:async()=>null,read:O=>$(O),replay:O=>({commandLine:(0,P.sO)({TEST_SEED:String(O.seed)},O.commandLine),selectsTest:!1})},N={...v,recognise:O=>({invocation:O.invocations[0]??{words:[],extend:"none"}}),prepare:({commandLine:O})=>({commandLine:O,env:{}}),read:async O=>await re(O)?$(O):{kind:"none"}},L=200,C=/^TAP version 1[2-4]$/,S=/^1\.\.\d+( #.*)?$/,U=/^(not )?ok \d+\b/;async function re({stdoutLog:O}){const M=K=>[C,S,U].some(J=>J.test(K)),[D]=await(0,m.UV)(O,L,M);if(D===void 0||C.test(D))return D!==void 0;const I=async K=>(await(0,m.HR)(O,K,1)).length>0;return await I(S)&&await I(U)}function B({words:O,extend:M}){const[D="",...I]=O;return D==="prove"||D==="tape"&&M!=="none"?!0:D==="bats"?!I.some(K=>/^(--formatter|-F)/.test(K)):D==="tap"&&I.some(K=>/^(-R|--reporter=)tap$/.test(K))}})};export{zo as id,Qo as ids,qo as modules};
