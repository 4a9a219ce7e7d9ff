const di=108,fi=[108],pi={76647:((re,G,h)=>{h.d(G,{h:()=>j});function j(g,_,H=()=>!1){const F=[];let L=0;for(;L<g.length;){const E=g[L]??"";if(!/^[-+]./.test(E)||E==="--"||H(E))break;const[,b=E,v=null]=/^(--[^=]+)=(.*)$/s.exec(E)??[],R=v===null&&_(E);F.push({name:b,value:R?g[L+1]??null:v}),L+=R?2:1}return{options:F,rest:g.slice(L)}}}),89648:((re,G,h)=>{h.d(G,{FM:()=>g,Mm:()=>_,g5:()=>F,iZ:()=>H});const j=4e3;class g{text="";limit;constructor(E=j){this.limit=E}add(E){this.text.length<this.limit&&(this.text+=`${E}
`)}toString(){return _(this.text.trim(),this.limit)}}function _(L,E=j){return L.length<=E?L:`${L.slice(0,E-1)}…`}function H(L,E){const b=`${E.replace(/\/+$/,"")}/`,v=L.replaceAll("\\","/");return(v.startsWith(b)?v.slice(b.length):v).replace(/^\.\//,"")}function F(L,E){const b=v=>_(v.replaceAll(`${E.replace(/\/+$/,"")}/`,"").trim());return{type:L.type,message:b(L.message)||"failed without a message",stack:L.stack===null?null:b(L.stack)||null,location:L.location}}}),86108:((re,G,h)=>{h.r(G),h.d(G,{portableSupport:()=>Tt.f,recogniseFramework:()=>mn,replaysOf:()=>xt.Mc});var j=h(73024),g=h(76760),_=h(76647);const H=/^(python|pypy)\d*(\.\d+)*$/,F=/^(ba|da|z|k|a)?sh$/,L=["-X","-W","--check-hash-based-pycs"],E=/^-[a-zA-Z]*[mc]$/,b=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],v=/^([-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/,R=/(?:^|\/)node_modules\/(?:\.bin\/([\w.-]+)|((?:@[\w.-]+\/)?[\w.-]+)\/(?:(?:bin|dist|lib)\/)*[\w.-]+)$/,$=["cli","index","main","bin"];function N(i){const[a="",...u]=i;return H.test(a)?M(u):a==="node"?S(u):a==="tsx"||a==="ts-node"?y(u):F.test(a)?P(u):null}function M(i){const{rest:a}=(0,_.h)(i,p=>L.includes(p),p=>E.test(p)),[u="",c,...d]=a;return E.test(u)&&u.endsWith("m")&&c!==void 0?{kind:"program",words:[c,...d]}:null}function S(i){const{options:a,rest:u}=(0,_.h)(i,d=>[...b,"--run"].includes(d)),c=a.find(({name:d})=>d==="--run")?.value;return c==null?y(i):{kind:"package-script",script:c,args:u}}function y(i){const{rest:a}=(0,_.h)(i,T=>b.includes(T),T=>T==="--test"),[u="",...c]=a,d=R.exec(u);if(d===null)return null;const p=g.posix.basename(u).replace(/\.[cm]?js$/,"");return{kind:"program",words:[d[1]??($.includes(p)?d[2]:p)??p,...c]}}function P(i){const{options:a,rest:u}=(0,_.h)(i,p=>v.test(p)),c=u[0]==="--"?u[1]:u[0];return c===void 0?null:a.some(({name:p})=>/^-[a-z]*c[a-z]*$/.test(p))?{kind:"line",line:c}:{kind:"shell-script",path:c}}var I=h(88989);function C(i){const a=[],u=(0,I.qg)(i),c=u.errors===void 0||u.errors.length===0?K(u):null,d=i.trimEnd().length;return U(u,".",(p,w,T)=>{a.push({words:w,directory:T,takesTail:p===c&&p.end===d&&!A(p)})}),a}function U(i,a,u){if(i.type==="Word"||i.type==="Assignment")return a;if(i.type==="Command"){const d=Q(i),p=d[0]==="builtin"?d.slice(1):d;return p[0]==="cd"||p[0]==="pushd"?D(a,p):(p.length>0&&u(i,p,a),a)}let c=a;return(0,I.dK)(i,d=>{c=U(d,c,u)}),i.type==="Subshell"||i.type==="Pipeline"?a:c}function K(i){switch(i.type){case"Command":return i;case"Script":case"AndOr":case"Pipeline":{const a=i.commands.at(-1);return a===void 0?null:K(a)}case"Statement":return i.background===!0?null:K(i.command);default:return null}}function Q(i){return[...i.name===void 0?[]:[i.name.value],...i.args.map(u=>u.type==="Word"?u.value:u.text)]}function A(i){return i.redirects.some(a=>a.type==="HereDoc")}function D(i,a){const u=a.slice(1).find(c=>!c.startsWith("-"));return u===void 0?i:W(i,u)}function W(i,a){return/^[/~]|[$`]/.test(a)?i:g.posix.join(i,a).replace(/(?<=.)\/$/,"")}const Z=["-C","--directory","-f","--file","--makefile","-I","-o","-W"],V=["GNUmakefile","makefile","Makefile"],J=100;function le(i,a,u){const c=oe(i,a),w=(c.file===null?V:[c.file]).map(Y=>u(g.posix.join(c.directory,Y))).find(Y=>Y!==null)??null;if(w===null)return null;const T=fe(w,c.variables),O=c.goals.length>0?c.goals:[T.firstGoal??""];return{lines:ye(O,T),directory:c.directory}}function oe(i,a){const u=[],c=new Map,d=[];for(let T=i;T.length>0;){const O=(0,_.h)(T,je=>Z.includes(je)),[Y,...ee]=O.rest,[,ce,z]=/^(\w+)[:?+]?=(.*)$/s.exec(Y??"")??[];ce!==void 0?c.set(ce,z??""):Y!==void 0&&u.push(Y),d.push(...O.options),T=ee}const p=(...T)=>d.find(O=>T.includes(O.name))?.value??null,w=W(a,p("-C","--directory")??".");return{goals:u,variables:c,directory:w,file:p("-f","--file","--makefile")}}const pe=/^(?:export\s+)?([\w.-]+)\s*(?::{0,3}|\?|\+)=\s*(.*)$/,te=/^([^\s#:=][^:#=]*?)\s*::?(?!=)\s*([^;#]*)(?:;(.*))?/;function fe(i,a){const u=new Map([["MAKE","make"]]),c=new Map;let d=[],p=null;for(const w of i.replaceAll(/\\\r?\n/g," ").split(/\r?\n/)){const T=pe.exec(w);if(w.startsWith("	"))for(const O of d)c.get(O)?.lines.push(ke(w));else T?u.set(T[1]??"",(T[2]??"").replace(/\s+#.*$/,"")):d=ne(w,c)??d;p??=d.find(O=>!O.startsWith("."))??null}return{variables:new Map([...u,...a]),rules:c,firstGoal:p}}function ne(i,a){const[u,c="",d="",p]=te.exec(i)??[];if(u===void 0)return null;const w=c.split(/\s+/);for(const T of w){const O=a.get(T)??{needs:[],lines:[]};O.needs.push(...d.split(/[\s|]+/).filter(Y=>Y!=="")),p!==void 0&&O.lines.push(ke(p)),a.set(T,O)}return w}function ke(i){return i.trim().replace(/^[@+\s-]+/,"")}function ye(i,a){const u=new Set,c=[],d=p=>{if(u.has(p)||u.size>=J)return;u.add(p);const w=a.rules.get(p);for(const T of w?.needs??[])d(me(T,a.variables));c.push(...(w?.lines??[]).map(T=>me(T,a.variables)))};for(const p of i)d(p);return c}function me(i,a,u=0){const c=i.replaceAll(/\$\$|\$[({]([\w.-]+)[)}]/g,(d,p)=>{if(p===void 0)return d;const w=a.get(p)??"";return u<5?me(w,a,u+1):w});return u===0?c.replaceAll("$$","$"):c}const Me=300,ve=3;function Te(i,a){const{name:u,scripts:c,workspaces:d}=Ce(g.posix.join(i,"package.json"),a);return{name:typeof u=="string"?u:"",scripts:Object.fromEntries(Object.entries(He(c)).filter(Mt)),workspaces:Array.isArray(d)?$e(d):$e(He(d).packages)}}function Ee(i,a){const{readFile:u}=a,c=$e(Ce(g.posix.join(i,"lerna.json"),u).packages),d=$e(Ce(g.posix.join(i,"pnpm-workspace.yaml"),u,a.parseYaml).packages),w=[...Te(i,u).workspaces,...c,...d].filter(O=>!O.startsWith("!")).flatMap(O=>we(i,O.replace(/\/$/,"").split("/"),a,ve)),T=O=>O!==i&&u(g.posix.join(O,"package.json"))!==null;return[...new Set(w)].slice(0,Me).filter(T)}function It(i,a,u){const c=Ee(i,u).find(T=>Te(T,u.readFile).name===a),d=g.posix.basename(a),p=[a,`packages/${d}`,`apps/${d}`].map(T=>W(i,T)),w=T=>T!==i&&u.readFile(g.posix.join(T,"package.json"))!==null;return c??p.find(w)??i}function we(i,[a,...u],c,d){if(a===void 0)return[i];if(!a.includes("*"))return we(g.posix.join(i,a),u,c,d);const p=c.foldersIn(i).filter(O=>O!=="node_modules"&&!O.startsWith(".")),w=O=>g.posix.join(i,O);if(a!=="**"){const O=new RegExp(`^${a.split("*").map(Fe).join(".*")}$`);return p.filter(Y=>O.test(Y)).flatMap(Y=>we(w(Y),u,c,d))}const T=d===0?[]:p.flatMap(O=>we(w(O),["**",...u],c,d-1));return[...we(i,u,c,d),...T]}function Fe(i){return i.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function Ce(i,a,u=JSON.parse){const c=a(i);try{return He(c===null?null:u(c))}catch{return{}}}function He(i){return typeof i=="object"&&i!==null&&!Array.isArray(i)?{...i}:{}}function $e(i){return Array.isArray(i)?i.filter(a=>typeof a=="string"):[]}function Mt(i){return typeof i[1]=="string"}const Ft=["npm","pnpm","yarn","bun"],Re=["lerna","turbo","nx"],Ue={t:"test",tst:"test",it:"test","install-test":"test"},qe=["test","start","stop","restart"],Ct=/^(install|i|add|remove|up|upgrade|update|ci|exec|dlx|x|create|init|link|publish|why|list|ls|audit|config|cache|node|pack|info|outdated|build|pm)$/,et=["-C","--dir","--prefix","--cwd"],We=["-w","--workspace","--filter","-F","--scope"],Ht=["-ws","--workspaces","-r","--recursive"],tt=["-t","--target","--targets"],Ut=[...et,...We,...tt,"--concurrency","--include","--exclude"];function Wt(i,a,u){const[c="",...d]=i;if(![...Ft,...Re].includes(c))return[];const p=Kt(c,d,a);if(p===null)return[];const{packages:w,script:T}=p,O=w==="all",Y=O?"none":Ye(c,p.args);return(O?Ee(p.directory,u):[Yt(p,u)]).map(ee=>nt(ee,T,Y,u.readFile)).filter(ee=>ee!==null)}function Yt({packages:i,directory:a},u){return typeof i=="string"?a:It(a,i.name,u)}function nt(i,a,u,c){const d=Te(i,c).scripts,p=Object.hasOwn(d,a)?d[a]:void 0;if(p===void 0)return null;const w=T=>Object.hasOwn(d,T)?[{line:d[T]??"",extend:"none"}]:[];return{directory:i,lines:[...w(`pre${a}`),{line:p,extend:u},...w(`post${a}`)]}}function Kt(i,a,u){const{plain:c,options:d,rest:p}=rt(i,a),w=z=>d.find(({name:je})=>z.includes(je))?.value??null,T=be(i,st(c))??(c[0]==="run-many"?w(tt):null);if(T===null)return null;const O=W(u,w(et)??"."),Y=c[0]==="workspace"?c[1]:w(We),ee=Re.includes(i)||c[0]==="workspaces"||d.some(Gt),ce=Y!=null&&!Y.includes("*")?{name:Y}:ee||Y!=null?"all":"own";return{script:T,args:p,directory:O,packages:ce}}function Gt({name:i,value:a}){return Ht.includes(i)&&a!=="false"}function st(i){return i[0]==="workspace"?i.slice(2):i[0]!=="workspaces"?i:i[1]==="foreach"?i.slice(2):i.slice(1)}function rt(i,a){const u=[],c=[];let d=a;const p=i==="npm"||Re.includes(i),w=()=>p||be(i,st(u))===null;for(;d.length>0&&d[0]!=="--"&&w();){const T=(0,_.h)(d,Y=>Ut.includes(Y));c.push(...T.options);const O=T.rest[0];if(d=T.rest,O===void 0||O==="--")break;u.push(O),d=d.slice(1)}return{plain:u,options:c,rest:d}}function be(i,a){const[u,c]=a;return u===void 0?null:["run","run-script","rum","urn"].includes(u)?c??null:i==="turbo"?u:i==="lerna"||i==="nx"?null:i==="npm"?Ue[u]??(qe.includes(u)?u:null):i==="bun"?null:i==="pnpm"&&Ue[u]!==void 0?Ue[u]:Ct.test(u)||u.startsWith("workspace")?null:u}function Ye(i,a){return(i==="npm"||Re.includes(i))&&!a.includes("--")?"after-dashes":"append"}var ot=h(94942),Bt=h(3292);const Vt=["cmd","shell","run","composite","sequence"];function Ke(i,a,u){const c=Ne(i,a);return Ae(ie(c,u),c,new Set([u]))}function Ne(i,a){try{return a.reduce(ie,(0,Bt.qg)(i))}catch{return}}function ie(i,a){if(!(typeof i!="object"||i===null||!Object.hasOwn(i,a)))return i[a]}function Ae(i,a,u){if(Array.isArray(i))return i.flatMap(p=>Ae(p,a,u));if(typeof i!="string")return ae(i,a,u);const c=i.trim(),d=u.has(c)?void 0:ie(a,c);return d===void 0?[Jt(i)]:Ae(d,a,u.add(c))}function ae(i,a,u){const c=ie(i,"cmd");if(Array.isArray(c))return[c.filter(p=>typeof p=="string").map(ot.ZL).join(" ")];const d=Vt.find(p=>ie(i,p)!==void 0);return d===void 0?[]:Ae(ie(i,d),a,u)}function Jt(i){return i.replaceAll(/\{args:([^{}]*)\}/g,"$1").replaceAll(/\{\w+\}/g,"")}const Xt=["tox.ini","setup.cfg"];function it(i,a){const u=String(Ne(a("pyproject.toml"),["tool","tox","legacy_tox_ini"])??""),c=[...Xt.map(a),u].find(p=>/^\[testenv/m.test(p)),d=Zt(i).flatMap(p=>c===void 0?qt(p,a):zt(c,p));return[...new Set(d)]}function Zt(i){const a=i.findIndex(c=>/^(-e|--env)/.test(c));return a<0?[""]:((i[a]?.replace(/^(--env=?|-e)/,"")??"")||(i[a+1]??"")).split(",")}function zt(i,a){return(Le(i,`testenv:${a}`,"commands")??Le(i,"testenv","commands")??"").replaceAll(/\\\n\s*/g," ").split(`
`).map(d=>Qt(d,i).trim()).filter(d=>d!=="")}function Le(i,a,u){const c=i.split(/\r?\n/),d=c.findIndex(z=>z.trim()===`[${a}]`);if(d<0)return null;const p=c.slice(d+1),w=p.findIndex(z=>z.startsWith("[")),T=p.slice(0,w<0?p.length:w),O=T.findIndex(z=>new RegExp(`^${u}\\s*=`).test(z));if(O<0)return null;const Y=T.slice(O+1),ee=Y.findIndex(z=>/^[^\s#]/.test(z));return[(T[O]??"").replace(/^[^=]*=/,""),...Y.slice(0,ee<0?Y.length:ee).map(z=>z.trim())].join(`
`)}function Qt(i,a){return i.replace(/^[\w!,.{}-]+:\s+/,"").replace(/^[-!]\s*/,"").replaceAll(/\{\[([^\]]+)\](\w+)\}/g,(u,c,d)=>Le(a,c,d)?.trim()??"").replaceAll(/\{posargs:((?:[^{}]|\{[^{}]*\})*)\}/g,"$1").replaceAll(/\{(?:env)?python\}/g,"python").replaceAll(/\{(?:toxinidir|tox_root|env_?bin_?dir)\}\//g,"").replaceAll(/\{[^{}]*\}/g,"")}function qt(i,a){const u=a("tox.toml"),c=u===""?Ne(a("pyproject.toml"),["tool","tox"]):Ne(u,[]),p=[ie(ie(c,"env"),i),ie(c,"env_run_base")].map(w=>ie(w,"commands")).find(w=>w!==void 0);return Array.isArray(p)?p.filter(Array.isArray).map(w=>at(w).join(" ")):[]}function at(i){return i.flatMap(a=>{if(typeof a=="string")return[a];const u=ie(a,"default");return Array.isArray(u)?at(u):[]})}const Ge={poe:["tool","poe","tasks"],task:["tool","taskipy","tasks"],"pdm run":["tool","pdm","scripts"],"rye run":["tool","rye","scripts"],"pixi run":["tool","pixi","tasks"],"pipenv run":["scripts"]},en=["-C","--root","-p","--project","-e","--environment","--manifest-path"],lt=["-e","--env","-p","--project","--data-dir","--cache-dir","--config"];function ut(i,a,u){const c=T=>u(g.posix.join(a,T))??"",[d="",...p]=i;if(d==="tox")return Se(it(p,c));if(d==="nox")return Se(ct(c(dt(p,"-f","--noxfile")??"noxfile.py")));if(d==="invoke"||d==="inv")return Se(ct(c("tasks.py")));if(d==="hatch")return Se(nn(p,c));const w=[d,`${d} ${p[0]}`].find(T=>Object.hasOwn(Ge,T));return w===void 0?null:Se(tn(w,w===d?p:p.slice(1),c))}function tn(i,a,u){const c=(0,_.h)(a,d=>en.includes(d)).rest[0]??"";return Ke(u(i==="pipenv run"?"Pipfile":"pyproject.toml"),Ge[i]??[],c)}function nn(i,a){const{options:u,rest:c}=(0,_.h)(i,z=>lt.includes(z));if(c[0]==="test")return["pytest"];if(c[0]!=="run")return[];const d=u.find(({name:z})=>z==="-e"||z==="--env")?.value??"default",[p="",...w]=(0,_.h)(c.slice(1),()=>!1).rest,[,T=d,O=p]=/^([\w.-]+):(.+)$/.exec(p)??[],Y=["envs",T,"scripts"],ee=[...Ke(a("pyproject.toml"),["tool","hatch",...Y],O),...Ke(a("hatch.toml"),Y,O)],ce=u.length===0&&O===p;return ee.length>0||ce?ee:[[O,...w].map(ot.ZL).join(" ")]}function ct(i){return[...i.matchAll(/\.run\(((?:[^()]|\([^()]*\))*)\)/g)].map(([,u=""])=>u).map(u=>[...u.matchAll(/(["'])((?:(?!\1).)*)\1/g)].map(([,,c])=>c).join(" "))}function dt(i,...a){const u=i.findIndex(c=>a.includes(c));return u<0?null:i[u+1]??null}function Se(i){return i.length===0?null:i}const sn={valued:["--with --with-editable --with-requirements --extra --no-extra --group --no-group --only-group --python -p --project --directory","--env-file --package --index --index-url --default-index --config-file --cache-dir --color --resolution"].flatMap(i=>i.split(" ")),module:["-m","--module"]},q={},Be={valued:["-p","--package"],line:["-c","--call"]},ft={valued:["-r --reporter -o --reports-dir --report-dir --temp-directory --temp-dir -x --exclude -n --include -e --extension --src --require -i","--branches --functions --lines --statements --cwd --nycrc-path --config"].flatMap(i=>i.split(" "))},pt={env:{valued:["-u","--unset","-C","--chdir"],assignments:!0},command:q,exec:{valued:["-a"]},time:{valued:["-f","--format","-o","--output"]},timeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},gtimeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},nice:{valued:["-n","--adjustment"]},ionice:{valued:["-c","--class","-n","--classdata"]},nohup:q,setsid:q,stdbuf:{valued:["-i","-o","-e"]},unbuffer:q,sudo:{valued:["-u","-g","-h","-p","-C"],assignments:!0},taskset:{operands:1},faketime:{valued:["-f"],operands:1},"xvfb-run":{valued:["-s","--server-args","-e","--error-file","-n","--server-num","-f","-p","-w","--wait"]},"dbus-run-session":q,"cross-env":{assignments:!0},dotenv:{valued:["-e","-v","-p","-c"]},"dotenvx run":{valued:["-f","--env-file","-e","--env"]},"doppler run":{valued:["-p","--project","-c","--config"]},"op run":{valued:["--env-file"]},c8:ft,nyc:ft,npx:Be,bunx:q,"bun x":q,pnpx:q,"npm exec":{...Be,greedy:!0},"npm x":{...Be,greedy:!0},"pnpm exec":{valued:["-C","--dir","--filter","-F"]},"pnpm dlx":{valued:["--package"]},"yarn exec":q,"yarn dlx":{valued:["-p","--package"]},"uv run":sn,uvx:{valued:["--with","--from","--python","-p"]},"uv tool run":{valued:["--with","--from","--python","-p"]},"poetry run":q,"pipenv run":q,"pdm run":{valued:["-p","--project"]},"rye run":q,"hatch run":q,"pixi run":{valued:["-e","--environment","--manifest-path"]},"conda run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"micromamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mise exec":q,"direnv exec":{operands:1},"coverage run":{valued:["--source","--include","--omit","--rcfile","--data-file","--context","--concurrency","--debug"],module:["-m"]},"go run":{valued:["-C","-exec","-mod","-modfile","-tags","-ldflags","-gcflags","-p"]},"go tool":{valued:["-C","-modfile"]},"bundle exec":{valued:["--gemfile"]},"rbenv exec":q,"asdf exec":q},rn=3;function on(i){for(let a=rn;a>0;a-=1){const u=i.slice(0,a).join(" ");if(i.length>=a&&Object.hasOwn(pt,u))return an(i.slice(a),pt[u]??q)}return null}function an(i,a){const u=[...a.line??[],...a.module??[]],{rest:c}=(0,_.h)(i,w=>a.valued?.includes(w)??!1,w=>u.includes(w)),[d="",...p]=c;return a.line?.includes(d)?p[0]===void 0?null:{kind:"line",line:p[0]}:a.module?.includes(d)?he(p,!1):mt(c,a)}function mt(i,a){const u=i[0]==="--"?i.slice(1):i,c=a.assignments?u.findIndex(w=>!/^\w+=/.test(w)):0,d=c<0?[]:u.slice(c+(a.operands??0)),p=d.indexOf("--");return!a.greedy||u!==i?he(d,!1):p<0?he(d,!0):he(d.toSpliced(p,1),!1)}function he(i,a){return i.length===0?null:{kind:"program",words:i,needsDashes:a}}const ht=12,ln=500;function gt(i,a,{foldersIn:u=()=>[],parseYaml:c=()=>null}={}){const d={directory:".",extend:"append",depth:ht},p=new un({readFile:a,foldersIn:u,parseYaml:c}).ofLine(i,d);return{commandLine:i,invocations:p,readFile:a}}class un{#e;#t=ln;constructor(a){this.#e=a}ofLine(a,u){return C(a).flatMap(({words:c,directory:d,takesTail:p})=>this.#n({...u,words:c,directory:g.posix.join(u.directory,d),extend:p?u.extend:"none",depth:u.depth-1}))}#n(a){const u=cn(a.words);if(this.#t<=0)return[];if(this.#t-=1,a.depth>0){const T=this.#i({...a,words:u},a.words[0]??"");if(T!==null)return T}const{extend:c,directory:d,filteredBy:p}=a,w={...d==="."?{}:{directory:d},...p===void 0?{}:{filteredBy:p}};return[{words:u,extend:c,...w}]}#i(a,u){const{words:c,directory:d}=a;if(c[0]==="make"||c[0]==="gmake")return this.#u(a);const p=Wt(c,d,this.#e);if(p.length>0)return p.flatMap(O=>this.#r(O,a));const w=ut(c,d,this.#e.readFile);if(w!==null)return this.#l(w,a);const T=on(c);if(T?.kind==="line")return this.#s(T.line,a);if(T!==null){const O=T.needsDashes?"after-dashes":"append";return this.#n({...a,words:T.words,extend:_t(a.extend,O),depth:a.depth-1})}return this.#a(a)??this.#o(u,a)}#a(a){const u=N(a.words);switch(u?.kind){case void 0:return null;case"program":return this.#n({...a,words:u.words,depth:a.depth-1});case"line":return this.#s(u.line,a);case"shell-script":return this.#o(u.path,a,/(?:)/);case"package-script":{const c=u.args.includes("--")?"append":"after-dashes",d=nt(a.directory,u.script,c,this.#e.readFile);return d===null?null:this.#r(d,a)}}}#r(a,u){return a.lines.flatMap(({line:c,extend:d})=>this.ofLine(c,{...u,directory:a.directory,extend:_t(u.extend,d)}))}#l(a,u){const c=u.words[0]==="tox"?{...u,filteredBy:"tox"}:u;return a.flatMap(d=>this.#s(d,c))}#s(a,u){return this.ofLine(a,{...u,extend:"none"})}#u(a){const u=le(a.words.slice(1),a.directory,this.#e.readFile);return u===null?null:u.lines.flatMap(c=>this.#s(c,{...a,directory:u.directory}))}#o(a,u,c=/^#!.*\b(ba|da|z|k)?sh\b/){if(!a.includes("/")&&!a.endsWith(".sh"))return null;const d=this.#e.readFile(g.posix.join(u.directory,a));return d!==null&&c.test(d)?this.#s(d,u):null}}function cn(i){const[a="",...u]=i;if(/\/.*\.py$/.test(a))return["python",a,...u];const c=a.lastIndexOf("@"),d=c>0?a.slice(0,c):a;return[d.startsWith("@")?d:g.posix.basename(d),...u]}function _t(i,a){return i==="append"?a:a==="append"?i:"none"}var dn=h(26946),Ve=h(72913),yt=h(57210),fn=h(36598),Tt=h(13783),Je=h(14620),Oe=h(76926);const Et={ava:{add:"--tap",file:null},"bun test":{add:"--reporter=junit --reporter-outfile=bun.xml",file:"bun.xml"},behave:{add:"--junit",file:"reports/*.xml"},cypress:{add:"--reporter junit",file:"test-results.xml"},"deno test":{add:"--junit-path=deno.xml",file:"deno.xml"},green:{add:"--junit-report green.xml",file:"green.xml"},jasmine:{add:"the JUnitXmlReporter of jasmine-reporters",file:"junitresults*.xml"},karma:{add:"the reporter of karma-junit-reporter (--reporters progress,junit)",file:"**/TESTS-*.xml"},lab:{add:"-r junit -o lab.xml",file:"lab.xml"},nose2:{add:"--plugin nose2.plugins.junitxml --junit-xml",file:"nose2-junit.xml"},nosetests:{add:"--with-xunit",file:"nosetests.xml"},phpunit:{add:"--log-junit phpunit.xml",file:"phpunit.xml"},"web-test-runner":{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},wtr:{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},robot:{add:"--xunit robot.xml",file:"robot.xml"}};function pn(i){for(const{words:a}of i){const[u="",...c]=a,d=[u,`${u} ${c[0]}`].find(T=>Object.hasOwn(Et,T)),p=d===void 0?void 0:Et[d];if(p===void 0||p.file===null&&c.some(T=>T===p.add||T==="-t"))continue;const w=p.file===null?"":` and set \`report-files: ${p.file}\``;return`Runs are judged by exit code: ${d} is not read by itself. For results of each test add ${p.add} to it${w}.`}return null}const wt=1e6,Pe={logLevel:"error"};async function mn(i,a,u){const c=await bt(i.testCommand,a.directory),d=i.framework==="none"?null:St(c,i.framework)??Ot(c,i),w=(i.perturb.includes("order")?d?.framework.orders??[]:[]).filter(gn=>gn!=="as-is"),T=[...Xe(i,d,c),...hn(i,w,d)],O=d??ue(c,i);if(O===null)return{framework:null,orders:w,warnings:T};const Y=(0,g.join)(u?.path??i.outputDir,Ve.Y.support),{framework:ee,recognition:ce}=O;u===void 0?(0,Je.G1)(ee,Y):(0,Je.Jm)(u,Ve.Y.support,ee);const z={supportDir:Y,replayDir:i.portableReplays?Tt.M:Y};return{framework:(0,Je.x5)(ee,ce,i.testCommand,z,i.reportFiles),orders:w,warnings:T}}async function bt(i,a){const u=O=>(0,dn.C)((0,g.join)(a,O),wt),c=O=>De((0,g.join)(a,O));let d=!1;const w=gt(i,u,{foldersIn:c,parseYaml:()=>(d=!0,null)});if(!d)return w;const{parse:T}=await h.e(815).then(h.t.bind(h,38815,19));return gt(i,u,{foldersIn:c,parseYaml:O=>T(O,Pe)})}function Xe({framework:i},a,{invocations:u}){return a!==null||i==="none"||i===Oe.SH.name?[]:i==="auto"?[pn(u)].filter(c=>c!==null):[`The command does not show that it runs ${i}: runs are judged by exit code alone. Name the program in test-command.`]}function hn({perturb:i},a,u){return!i.includes("order")||a.length>0?[]:[`perturb: order has no effect: ${u===null?"no framework was recognised":`${u.framework.name} has no way to change it`}. All runs keep the order that the command has.`]}function St(i,a){for(const u of fn.i){if(a!=="auto"&&u.name!==a)continue;const c=u.recognise(i);if(c!==null)return{framework:u,recognition:c}}return null}function Ot(i,a){if(!(a.framework===yt.G.name||a.framework==="auto"&&a.reportFiles!==null))return null;const c=i.invocations[0]??{words:[],extend:"none"};return{framework:yt.G,recognition:{invocation:c}}}function ue(i,{framework:a}){const u=a==="auto"||a===Oe.SH.name?Oe.SH.recognise(i):null;return u===null?null:{framework:Oe.SH,recognition:u}}function De(i){try{return(0,j.readdirSync)(i,{withFileTypes:!0}).filter(u=>u.isDirectory()).map(({name:u})=>u)}catch{return[]}}var xt=h(15320)}),50187:((re,G,h)=>{h.d(G,{U:()=>H,u:()=>_});const j=1500,g=2400;class _{#e="";#t="";#n=0;add(L){const E=j-this.#e.length;this.#e+=L.slice(0,Math.max(0,E));const b=E<=0?L:L.slice(E),v=this.#t+b.slice(-g);this.#n+=Math.max(0,this.#t.length+b.length-g),this.#t=v.slice(-g)}toString(){const L=this.#n===0?"":`
… ${this.#n} characters left out …
`;return`${this.#e}${L}${this.#t}`.trim().toWellFormed()}}function H(F){const L=new _;return L.add(F),L.toString()}}),2480:((re,G,h)=>{h.d(G,{HD:()=>H,JN:()=>L,iF:()=>F,r0:()=>E});var j=h(77598),g=h(60375);const _=500;function H(R,$){const N=$.replace(/\/+$/,""),S=(N===""?R:R.replaceAll(`${N}/`,"").replaceAll(N,".")).replace(/\b0x[0-9a-f]{6,16}\b/gi,"0x…").toWellFormed();if(S.length<=_)return S;const y=(0,j.createHash)("sha256").update(S).digest("hex").slice(0,12);return`${S.slice(0,_-13).toWellFormed()}…${y}`}function F(R){const $=new Map;return R.map(N=>{const M=(0,g.U)(N.identity),S=($.get(M)??0)+1;return $.set(M,S),S===1?N:{...N,identity:{...N.identity,name:`${N.identity.name} #${S}`}}})}function L(R){return b(R,($,N)=>{const M=$==="failed"||$==="flaky";return N==="passed"?M?"flaky":"passed":N==="skipped"?$:N})}function E(R){const $=["failed","flaky","passed","skipped"];return b(R,(N,M)=>$.indexOf(N)<=$.indexOf(M)?N:M)}function b(R,$){const N=new Map;for(const M of R){const S=(0,g.U)(M.identity),y=N.get(S);N.set(S,y===void 0?M:v(y,M,$(y.status,M.status)))}return[...N.values()]}function v(R,$,N){const M=[R.durationMs,$.durationMs].filter(y=>y!==null),S=R.failure??$.failure;return{identity:R.identity,status:N,durationMs:M.length===0?null:M.reduce((y,P)=>y+P,0),failure:N==="failed"||N==="flaky"?S:null}}}),71668:((re,G,h)=>{h.d(G,{HQ:()=>F,O2:()=>E,cU:()=>L,k4:()=>_,y:()=>H});var j=h(76760),g=h(34983);const _="more-arguments.cjs",H="FLAKY_DETECTOR_MORE_ARGUMENTS",F=`'use strict';
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
`;function L([b,...v]){if(b===void 0)return null;if(v.length===0)return b.words.includes("--")?{...b,extend:"none"}:b;const{directory:R,...$}=b;return{...v.every(M=>M.directory===R)?b:$,extend:"none"}}function E(b,v,{supportDir:R,env:$}){return{NODE_OPTIONS:(0,g.l)($.NODE_OPTIONS,[`--require=${(0,j.join)(R,_)}`]),[H]:JSON.stringify({program:b,words:v})}}}),34983:((re,G,h)=>{h.d(G,{l:()=>g});function j(_){return/[\s"\\]/.test(_)?`"${_.replaceAll(/["\\]/g,"\\$&")}"`:_}function g(_,H){return[_?.trim()??"",...H.map(j)].filter(F=>F!=="").join(" ")}}),57210:((re,G,h)=>{h.d(G,{A:()=>H,G:()=>_});var j=h(26567),g=h(93759);const _={name:"junit",orders:["as-is"],recognise:()=>null,prepare:({commandLine:F})=>({commandLine:F,env:{}}),seedKnob:async()=>null,read:H,replay:({commandLine:F,seed:L})=>({commandLine:(0,j.sO)({TEST_SEED:String(L)},F),selectsTest:!1})};async function H({reportFiles:F,timedOut:L,workingDirectory:E}){if(F.length===0)return{kind:"unreadable",reason:L?"the run was ended by its time limit before it wrote a report":"the run wrote no file that report-files matches",tests:[]};const{tests:b,problem:v}=await(0,g.d)(F,{workingDirectory:E});return v===null?{kind:"read",tests:b,couldNotRun:null}:{kind:"unreadable",reason:v,tests:b}}}),93759:((re,G,h)=>{h.d(G,{d:()=>K});var j=h(73024),g=h(89648),_=h(2480),H=h(50187);const F=new Set(["","test","undefined","null"]),L=1e9;function E(A,D){const W=b(A,D),Z=R(A),V=Number((A.attributes.time??"").replaceAll(",",""));return{identity:W,status:Z,durationMs:A.attributes.time===void 0||!(V>=0&&V<L)?null:Math.round(V*1e3),failure:Z==="failed"||Z==="flaky"?N(A,W.file,D):null}}function b({attributes:A,suites:D},W){const{name:Z="",classname:V=""}=A,J=A.file??A.filepath??D.findLast(te=>te.file!==void 0)?.file,le=D.map(te=>te.name??"").filter(te=>te!==""&&te!==J),oe=F.has(V)||V===Z?le.join(" > "):V,pe=V===Z&&V!=="";return{file:J===void 0||J===""?null:(0,_.HD)((0,g.iZ)(J,W),W),suite:pe||oe===""?null:(0,_.HD)(oe,W),name:(0,_.HD)(v(Z,A),W)}}function v(A,{value_param:D}){return D===void 0?A:`${A} [${D}]`}function R({attributes:A,outcomes:D}){const W=D.map(J=>J.tag);if(W.some(J=>["failure","error","warning"].includes(J)))return"failed";if(W.some(J=>J.startsWith("flaky")))return"flaky";if(W.some(J=>J.startsWith("rerun")))return"failed";if(D.some(J=>J.tag==="skipped"))return $(D);const{status:Z="",result:V=""}=A;return/^(fail|failed|error)$/i.test(Z)?"failed":/^(notrun|disabled|skipped|pending|ignored)$/i.test(Z)||/^(skipped|suppressed)$/i.test(V)?"skipped":"passed"}function $(A){return A.some(D=>D.type==="pytest.xfail")?"passed":"skipped"}function N(A,D,W){const{attributes:Z,outcomes:V,output:J}=A,le=V.find(({tag:ne})=>ne==="failure"||ne==="error")??V.find(({tag:ne})=>ne!=="skipped"),oe=le?.text||J,pe=le?.message||M(oe)||`status ${Z.status??""}`,te=Number(Z.line),fe=D!==null&&Number.isInteger(te)&&te>0?{file:D,line:te}:null;return(0,g.g5)({type:le?.type??null,message:(0,H.U)(pe),stack:oe,location:fe},W)}function M(A){return A.split(`
`).find(D=>D.trim()!=="")??""}var S=h(57975);const y=64*1024*1024,P=200;async function*I(A){let D=null;for await(const W of(0,j.createReadStream)(A,{end:y-1,highWaterMark:256*1024}))D??=C(W),yield D.decode(W,{stream:!0});D!==null&&(yield D.decode())}function C(A){const[D,W]=A;if(D===254&&W===255||D===0&&W===60)return new S.TextDecoder("utf-16be");if(D===255&&W===254||D===60&&W===0)return new S.TextDecoder("utf-16le");const Z=A.subarray(0,P).toString("latin1"),V=/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(Z)?.[1];if(V===void 0||/^utf-?16/i.test(V))return new S.TextDecoder;try{return new S.TextDecoder(V)}catch{return new S.TextDecoder}}const U=4*y;async function K(A,D){const{GO_PROPERTY:W,JUnitParser:Z}=await Promise.all([h.e(800),h.e(516)]).then(h.bind(h,20516)),V=[],J=[];let le=U;for(const fe of A){const ne=(0,g.iZ)(fe,D.workingDirectory);if(le<=0){J.push(`${ne} and later reports were not read: over 256 MiB of reports in one run`);break}const ke=me=>{const Me=me.suites.some(ve=>ve[W]!==void 0);V.push({ofGo:Me,result:E(me,D.workingDirectory)})},ye=await Q(fe,new Z(ke));ye.what!==null&&J.push(`${ne}: ${ye.what}`),le-=ye.bytes}const[oe,pe]=[!0,!1].map(fe=>V.filter(({ofGo:ne})=>ne===fe).map(({result:ne})=>ne));return{tests:[...(0,_.JN)(oe??[]),...(D.repeats??_.iF)(pe??[])],problem:J.length===0?null:J.slice(0,3).join("; ")}}async function Q(A,D){let W=0;try{W=(0,j.statSync)(A).size;for await(const J of I(A))if(!D.write(J))break;const Z=D.end(),V=`larger than ${y/1024/1024} MiB: only its beginning was read`;return{what:W>y?V:Z,bytes:W}}catch(Z){return{what:`cannot be read: ${Z.message}`,bytes:W}}}}),76548:((re,G,h)=>{h.d(G,{HR:()=>E,OG:()=>H,UV:()=>L});var j=h(73024),g=h(57975);const _=64*1024;async function*H(b){const v=new g.TextDecoder;let R="";for await(const $ of(0,j.createReadStream)(b)){const N=v.decode($,{stream:!0}).split(`
`);N[0]=R+N[0],R=(N.pop()??"").slice(0,_);for(const M of N)yield F(M)}R+=v.decode(),R!==""&&(yield F(R))}function F(b){return(b.endsWith("\r")?b.slice(0,-1):b).slice(0,_)}async function L(b,v,R){const $=[];if(b===null)return $;try{let N=0;for await(const M of H(b))if(R.test(M)&&$.push(M),N+=1,N>=v)break}catch{return $}return $}async function E(b,v,R){const $=[];if(b===null)return $;try{for await(const N of H(b))if(v.test(N)&&$.push(N),$.length>=R)break}catch{return $}return $}}),36598:((re,G,h)=>{h.d(G,{i:()=>qo});var j=h(51455),g=h(76760),_=h(26567);const H="FLAKY_DETECTOR_CARGO_REPORT",F="FLAKY_DETECTOR_CARGO_SHUFFLE",L=`#!/usr/bin/env bash
set +p
case "$1" in
  */deps/*) ;;
  */rust_out) RUSTDOC_DOCTEST_BIN_PATH=$1; export RUSTDOC_DOCTEST_BIN_PATH; exec "$@" ;;
  *) exec "$@" ;;
esac
_count=$(ls "$${H}" | wc -l)
_report=$(mktemp "$${H}/$(printf %06d "$_count")-XXXXXX") || exec "$@"
_binary=$1
shift
for _word do
  shift
  case "$_word" in -q|--quiet) continue ;; esac
  set -- "$@" "$_word"
done
if [ -n "$${F}" ]; then
  RUSTC_BOOTSTRAP=1
  export RUSTC_BOOTSTRAP
  set -- -Z unstable-options --shuffle-seed "$${F}" "$@"
fi
_name=\${_binary##*/}
printf '%s\\n%s\\n' "$CARGO_PKG_NAME" "\${_name%-*}" >"$_report.log"
trap : TERM INT QUIT
{ "$_binary" "$@" >>"$_report.log" 2>&3 3>&-; } 3>&2 2>/dev/null
_code=$?
echo "$_code" >"$_report.exit"
tail -n +3 "$_report.log"
exit "$_code"
`;var E=h(89648),b=h(2480);const v=/^test (.+?)(?: - should panic)? \.\.\. (.*)$/,R=/(ok|FAILED|ignored(?:, .*)?)(?: <\d+\.\d+s>)?$/,$=/^---- (.+) std(?:out|err) ----$/,N=/\u001b(?:\[[0-9;]*m|\(B)/g;class M{statuses=[];captured=new Map;running=null;candidate=null;capturing=null;finished=!1;add(t){const n=t.replaceAll(N,""),s=$.exec(n);s!==null?this.capturing=this.capture(s[1]??""):n==="failures:"?this.section():n.startsWith("test result: ")?this.end():this.capturing!==null?this.capturing.add(n):this.outcome(n)}result(){this.settle();const t=s=>this.captured.get(s)?.toString()??"";return{tests:this.statuses.map(([s,r])=>({name:s,status:r,output:t(s)})),finished:this.finished,running:this.running}}capture(t){const n=this.captured.get(t)??new E.FM;return this.captured.set(t,n),n}section(){this.settle(),this.capturing=null}end(){this.section(),this.finished=!0}outcome(t){const n=v.exec(t);if(n!==null&&(this.settle(),this.finished=!1,this.running=n[1]??""),this.running===null)return;const s=R.exec(n===null?t:n[2]??"")?.[1];s!==void 0&&(this.candidate=s==="ok"?"passed":s==="FAILED"?"failed":"skipped")}settle(){this.running===null||this.candidate===null||(this.statuses.push([this.running,this.candidate]),this.running=null,this.candidate=null)}}var S=h(76548);const y=/^thread '(.+)'(?: \(\d+\))? panicked at (?:'(.*)', )?(.+?):(\d+):\d+:?$/,P=/^thread '(.+)'(?: \(\d+\))? has overflowed its stack/;function I(e,t){const n=e.split(`
`),s=n.findIndex(B=>y.test(B)),[,,r,o="",l]=y.exec(n[s]??"")??[];if(s<0)return{type:null,message:e,stack:null,location:null};const f=n.slice(s+1),m=f.findIndex(B=>B==="stack backtrace:"||B.startsWith("note: ")),k=r??f.slice(0,m<0?void 0:m).join(`
`),x=m<0||f[m]!=="stack backtrace:"?null:f.slice(m).join(`
`);return{type:"panic",message:k,stack:x,location:{file:(0,E.iZ)(o,t),line:Number(l)}}}async function C(e){const t=new Map;let n=null;if(e===null)return new Map;for await(const s of(0,S.OG)(e)){const r=(y.exec(s)??P.exec(s))?.[1];r!==void 0&&(n=t.get(r)??new E.FM,t.set(r,n)),(s===""||/^\s*(Running|Doc-tests) |^error: /.test(s))&&(n=null),n?.add(s)}return new Map([...t].map(([s,r])=>[s,r.toString()]))}const U="cargo-runner.sh",K=["X86_64_UNKNOWN_LINUX_GNU","X86_64_UNKNOWN_LINUX_MUSL","AARCH64_UNKNOWN_LINUX_GNU","AARCH64_UNKNOWN_LINUX_MUSL","X86_64_APPLE_DARWIN","AARCH64_APPLE_DARWIN"],Q={name:"cargo",orders:["as-is","shuffled"],supportFiles:{[U]:L},recognise:e=>{const t=e.invocations.find(({words:n})=>n[0]==="cargo"&&A(n));return t===void 0?null:{invocation:t}},prepare:D,seedKnob:async({stdoutLog:e})=>(await(0,S.HR)(e,/^running \d+ tests? \(shuffle seed: /,1)).length>0?"libtest's --shuffle-seed":null,read:W,replay:te};function A(e){const[t,n]=e.slice(1).filter(s=>!/^[-+]/.test(s));return t==="test"||t==="t"||t==="llvm-cov"&&n!=="nextest"}function D(e){const t=`bash -p ${(0,g.join)(e.supportDir,U)}`,n=K.map(s=>`CARGO_TARGET_${s}_RUNNER`).filter(s=>!e.env[s]);return{commandLine:e.commandLine,env:{...Object.fromEntries(n.map(s=>[s,t])),[H]:e.reportDir,[F]:e.order==="shuffled"?String(e.seed):""}}}async function W(e){try{const t=await Z(e.reportDir),n=(0,b.iF)([...await V(t,e),...await le(e)]),s=t.find(o=>o.exitCode===null||e.timedOut&&!o.output.finished);if(s!==void 0){const o=e.timedOut?"the run timed out":"the run was stopped";return{kind:"unreadable",reason:`the output of ${s.suite} breaks off: ${o}`,tests:n}}const r=t.length===0&&n.length===0&&e.exitCode!==0;return{kind:"read",tests:n,couldNotRun:r?await pe(e):null}}catch(t){return{kind:"unreadable",reason:`the report of cargo test cannot be read: ${t.message}`,tests:[]}}}async function Z(e){const t=[],n=(await(0,j.readdir)(e)).filter(s=>s.endsWith(".log")).sort();for(const s of n){const r=[],o=new M;for await(const x of(0,S.OG)((0,g.join)(e,s)))r.length<2?r.push(x):o.add(x);const l=await(0,j.readFile)((0,g.join)(e,s.replace(/log$/,"exit")),"utf8").catch(()=>null),[f="",m=""]=r,k=m===f.replaceAll("-","_")?f:`${f}::${m}`;t.push({suite:k,exitCode:l===null?null:Number(l),output:o.result()})}return t}async function V(e,t){const n=await C(t.stderrLog);return e.flatMap(s=>{const r=s.output.tests.map(f=>{const m=f.output||(n.get(f.name)??"");return oe({file:null,suite:s.suite,name:f.name},f.status,m,t)}),o=J(s,n);if(o===null||t.timedOut)return r;const l=n.get(o)??`the test binary ended with code ${s.exitCode} while this test ran`;return[...r,oe({file:null,suite:s.suite,name:o},"failed",l,t)]})}function J({output:e,exitCode:t},n){if(e.finished||!t)return null;const s=new Set(e.tests.map(o=>o.name)),r=[...n.keys()].filter(o=>!s.has(o)&&o!=="main");return e.running??(r.length===1?r[0]??null:null)}async function le(e){if(e.stdoutLog===null)return[];const t=new M;for await(const n of(0,S.OG)(e.stdoutLog))t.add(n);return t.result().tests.flatMap(n=>{const[,s,r]=/^(\S+\.(?:rs|md)) - (.*\(line \d+\)(?: - compile(?: fail)?)?)$/.exec(n.name)??[];return s===void 0||r===void 0?[]:[oe({file:s,suite:"doc-tests",name:r},n.status,n.output,e)]})}function oe(e,t,n,{workingDirectory:s}){const r=t==="failed"?(0,E.g5)(I(n,s),s):null;return{identity:e,status:t,durationMs:null,failure:r}}async function pe({stderrLog:e,exitCode:t}){return(await(0,S.HR)(e,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3)||`cargo test ended with code ${t} and ran no test binary`}function te(e){const{recognition:t,seed:n,test:s}=e,r=e.order==="shuffled",{own:o,libtest:l}=fe(s),m=[...r?["-Z","unstable-options","--shuffle-seed",String(n)]:[],...l],x=t.invocation.words.includes("--")?m:[...o,...m.length>0?["--"]:[],...m],B=(0,_.$I)(e.commandLine,t.invocation,x),de={TEST_SEED:String(n),...r&&B!==null?{RUSTC_BOOTSTRAP:"1"}:{}};return{commandLine:(0,_.sO)(de,B??e.commandLine),selectsTest:B!==null&&s!==null}}function fe(e){if(e===null)return{own:[],libtest:[]};if(e.suite!=="doc-tests")return{own:[],libtest:["--exact",e.name.replace(/ #\d+$/,"")]};const[,t="",n=""]=/^(\S*) ?\(line (\d+)\)/.exec(e.name)??[];return{own:["--doc"],libtest:[t||`${n})`]}}const ne=/\[ RUN {6}\] ([\w/]+\.\S+)$/,ke=/\[( {7}OK| {2}FAILED| {2}SKIPPED) {1,2}\] ([\w/]+\.[^\s,]+).* \((\d+) ms\)$/,ye={OK:"passed",FAILED:"failed",SKIPPED:"skipped"},me=/^(\S[^:\n]*\.\w+):(\d+)(?:: Failure|: FAILED:)?$/m;async function Me(e,t){const n=[];let s=null,r=new E.FM;const o=(l,f,m,k)=>n.push(ve(l,f,m,k,t));if(e===null)return{tests:n,running:s};for await(const l of(0,S.OG)(e)){const f=ne.exec(l)?.[1],[,m="",k,x]=ke.exec(l)??[];f!==void 0?(s!==null&&o(s,"failed",null,`${r}
the program ended while this test ran`),s=f,r=new E.FM):k!==void 0&&k===s?(o(k,ye[m.trim()]??"failed",Number(x),r.toString()),s=null):r.add(l)}return{tests:n,running:s}}function ve(e,t,n,s,r){const o=e.indexOf("."),l={file:null,suite:e.slice(0,o),name:e.slice(o+1)},f=t==="failed"?(0,E.g5)(Te(s,r),r):null;return{identity:l,status:t,durationMs:n,failure:f}}function Te(e,t){const n=me.exec(e);if(n===null)return{type:null,message:e,stack:null,location:null};const[,s="",r]=n;return{type:null,message:e.slice(e.indexOf(`
`,n.index)+1).split(/^\[ {2}FAILED/m,1)[0]??"",stack:e,location:{file:(0,E.iZ)(s,t),line:Number(r)}}}var Ee=h(93759);const It=99999,we={name:"googletest",orders:["as-is","shuffled"],recognise:e=>{const t=e.invocations.find(n=>Ce(n,e));return t===void 0?null:{invocation:t}},prepare:e=>({commandLine:e.commandLine,env:{GTEST_OUTPUT:`xml:${e.reportDir}/`,...Fe(e)}}),seedKnob:async({stdoutLog:e})=>(await(0,S.HR)(e,/^Note: Randomizing tests' orders with a seed of /,1)).length>0?"GTEST_RANDOM_SEED":null,read:$e,replay:Ue};function Fe({seed:e,order:t}){const n={GTEST_RANDOM_SEED:String(1+(e-1)%It)};return t==="shuffled"?{...n,GTEST_SHUFFLE:"1"}:n}function Ce({words:[e="",...t]},n){if(t.some(l=>l.startsWith("--gtest_")))return!0;if(!/^[\w.+-]+$/.test(e))return!1;const s=n.commandLine.split(/[\s;&|]+/).find(l=>l.endsWith(`/${e}`));return s!==void 0&&n.readFile(s)?.includes("GTEST_OUTPUT")?!0:["","test/","tests/","unittest/","unittests/","src/test/","googletest/"].flatMap(l=>[`${l}CMakeLists.txt`,`${l}meson.build`]).some(l=>He(n.readFile(l)??"",e))}function He(e,t){const n=`\\b${t.replaceAll(/[.+]/g,"\\$&")}\\b`;return!/gtest|googletest/i.test(e)||!new RegExp(n).test(e)?!1:/test/i.test(t)||new RegExp(`\\(\\s*['"]?${n}[^)]*(gtest|gmock)`,"i").test(e)}async function $e(e){try{const{workingDirectory:t,reportDir:n,exitCode:s,timedOut:r}=e,o=(await(0,j.readdir)(n)).filter(x=>x.endsWith(".xml")).sort(),l=await(0,Ee.d)(o.map(x=>(0,g.join)(n,x)),{workingDirectory:t}),f=await Me(e.stdoutLog,t),m=Mt(l.tests.map(x=>Ft(x,t)),f.tests);if(r&&f.running!==null)return{kind:"unreadable",reason:`the run timed out while ${f.running} ran`,tests:m};if(l.problem!==null)return{kind:"unreadable",reason:l.problem,tests:m};if(f.running!==null&&s!==0){const x=`the program ended with code ${s} while this test ran`;m.push(ve(f.running,"failed",null,x,t))}const k=m.length===0&&o.length===0&&s!==0;return{kind:"read",tests:m,couldNotRun:k?await Re(e):null}}catch(t){return{kind:"unreadable",reason:`the results of GoogleTest cannot be read: ${t.message}`,tests:[]}}}function Mt(e,t){const n=new Set(e.map(({identity:s})=>`${s.suite}.${s.name}`));return[...e,...t.filter(({identity:s})=>!n.has(`${s.suite}.${s.name}`))]}function Ft({identity:e,failure:t,...n},s){const r=e.name.replace(/(\/\S+) \[.*\]( #\d+)?$/s,"$1$2"),o=t===null?null:Te(t.stack??t.message,s),l=o?.location==null?t:(0,E.g5)({...o,location:o.location},s);return{...n,identity:{file:null,suite:e.suite,name:r},failure:l}}async function Re({stderrLog:e,stdoutLog:t,exitCode:n}){return[...await(0,S.HR)(e,/\S/,4),...await(0,S.HR)(t,/\S/,2)].join(`
`).slice(0,1e3)||`the program ended with code ${n} and ran no tests`}function Ue({commandLine:e,seed:t,order:n,test:s}){const r=s?.name.replace(/ #\d+$/,""),o=s===null?{}:{GTEST_FILTER:`${s.suite}.${r}`},l={TEST_SEED:String(t),...n==="shuffled"?Fe({seed:t,order:n}):{},...o};return{commandLine:(0,_.sO)(l,e),selectsTest:s!==null}}const qe="ctest.xml",Ct={name:"ctest",orders:["as-is"],recognise:e=>{const t=e.invocations.find(({words:n})=>n[0]==="ctest"||et(n));return t===void 0?null:{invocation:t}},prepare:Ht,seedKnob:async()=>null,read:tt,replay:st};function et(e){return(e[0]??"")!=="cmake"||!e.includes("--build")?!1:e.some((n,s)=>/^(test|RUN_TESTS)$/.test(n)&&/^(--target|-t)$/.test(e[s-1]??""))}function We(e,t,n){return t.words[0]==="ctest"?(0,_.$I)(e,t,n):null}function Ht(e){return{commandLine:We(e.commandLine,e.recognition.invocation,["--output-junit",(0,g.join)(e.reportDir,qe)])??e.commandLine,env:{CTEST_OUTPUT_ON_FAILURE:"1",...Fe(e)}}}async function tt(e){try{const t=await Wt(e.stdoutLog),s=(await(0,Ee.d)([(0,g.join)(e.reportDir,qe)],{workingDirectory:e.workingDirectory})).tests.map(l=>nt(l,e.workingDirectory)),r=s.length>0?Yt(s,t):t;if(e.timedOut)return{kind:"unreadable",reason:"the run timed out before ctest was through",tests:r};const o=r.length===0&&e.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Gt(e):null}}catch(t){return{kind:"unreadable",reason:`the results of ctest cannot be read: ${t.message}`,tests:[]}}}const Ut=/^\s*(?:\d+\/\d+ )?Test\s+#\d+: (.+?) \.{2,}\s*(.*?)\s+(\d+\.\d+) sec/;async function Wt(e){const t=[];if(e===null)return t;for await(const n of(0,S.OG)(e)){const[,s,r="",o]=Ut.exec(n)??[];if(s===void 0)continue;const l=r==="Passed"?"passed":/Skipped|Disabled/.test(r)?"skipped":"failed",f={type:null,message:r.replaceAll("*"," ").trim(),stack:null,location:null},m=Math.round(Number(o)*1e3);t.push({identity:{file:null,suite:null,name:s},status:l,durationMs:m,failure:l==="failed"?f:null})}return(0,b.JN)(t)}function Yt(e,t){const n=new Map(t.filter(({status:s})=>s==="flaky").map(s=>[s.identity.name,s.failure]));return e.map(s=>{const r=n.get(s.identity.name);return s.status==="passed"&&r!=null?{...s,status:"flaky",failure:r}:s})}function nt(e,t){if(e.failure?.stack==null)return e;const n=Te(e.failure.stack,t);return n.location===null?{...e,failure:{...e.failure,message:Kt(e.failure.stack)}}:{...e,failure:(0,E.g5)(n,t)}}function Kt(e){return e.trimEnd().split(`
`).at(-1)??e}async function Gt({stdoutLog:e,stderrLog:t,exitCode:n}){return[...await(0,S.HR)(t,/\S/,4),...await(0,S.HR)(e,/error/i,4)].join(`
`).slice(0,1e3)||`ctest ended with code ${n} and ran no tests`}function st({commandLine:e,recognition:t,seed:n,test:s}){const r=s?.name.replace(/ #\d+$/,"").replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"),o=r===void 0?null:We(e,t.invocation,["-R",`^${r}$`,"--output-on-failure"]);return{commandLine:(0,_.sO)({TEST_SEED:String(n)},o??e),selectsTest:o!==null}}const rt="FLAKY_DETECTOR_GO_REPORT",be="FLAKY_DETECTOR_GO_SHUFFLE",Ye="FLAKY_DETECTOR_GO_SEED",ot=`#!/usr/bin/env bash
set +p
case "$1" in *.test) ;; *) exec "$@" ;; esac
_report=$(mktemp "$${rt}/XXXXXXXX") || exec "$@"
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
    -test.shuffle=on) echo "$${Ye}" >"$_report.shuffled"; _word=-test.shuffle=$${Ye} ;;
  esac
  set -- "$@" "$_word"
done
if [ -n "$${be}" ]; then
  echo "$${be}" >"$_report.shuffled"
  set -- -test.shuffle="$${be}" "$@"
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
`,Bt=16e3,Vt=/^\s*=== (RUN|PAUSE|CONT|NAME) {1,3}(.*)$/,Ke=/^\s*--- (PASS|FAIL|SKIP): (\S.*) \((\d+(?:\.\d+)?)s\)$/,Ne=/^(panic: |fatal error: |SIG[A-Z]+: |unexpected fault address )/,ie={PASS:"passed",FAIL:"failed",SKIP:"skipped"};class Ae{tests=new Map;crash=new E.FM(Bt);preamble=new E.FM;failed=[];crashed=!1;current=null;add(t){const n=t.indexOf("");n>0&&this.text(t.slice(0,n));const s=n<0?t:t.slice(n+1);this.event(s)||this.text(s)}result(){return{tests:this.tests,failed:this.failed,preamble:this.preamble.toString(),crash:this.crash.toString()}}event(t){const n=Vt.exec(t);if(n!==null)return this.moved(n[1]??"",n[2]??""),!0;const s=Ke.exec(t);return s===null?!1:(this.ended(this.test(s[2]??""),ie[s[1]],Number(s[3])),!0)}ended(t,n,s){n==="failed"&&this.failed.push(t.name),t.state=this.failed.includes(t.name)?"failed":n,t.durationMs=Math.round(s*1e3),this.current=t}moved(t,n){this.current=n===""?null:this.test(n),!(this.current===null||t==="NAME")&&this.current.state!=="failed"&&(this.current.state=t==="PAUSE"?"paused":"unfinished")}text(t){Ne.test(t)&&(this.crashed=!0),this.crashed?this.crash.add(t):(this.current?.output??this.preamble).add(t.replace(/^ {4}/,""))}test(t){const n=this.tests.get(t);if(n!==void 0)return n;const s={name:t,state:"unfinished",durationMs:null,output:new E.FM};return this.tests.set(t,s),s}}var ae=h(94942);function Jt(e){const{test:t}=e;return{commandLine:it(t===null?null:zt(t.name),t?.suite??null,e),selectsTest:t!==null}}function Xt(e){const t=e.tests.map(({name:n})=>Le(n.split("/")[0]??n));return it(`^(${[...new Set(t)].join("|")})$`,e.tests[0]?.suite??null,e)}function it(e,t,n){const{invocation:s}=n.recognition,r=n.order==="shuffled"||s.words.includes("-shuffle=on"),o=[...e===null?[]:[`-run=${e}`],...r?[`-shuffle=${n.seed}`]:[],"-count=1"],l=Qt(n.commandLine,t),f=`TEST_SEED=${n.seed}`,k=s.words[0]==="go"&&!s.words.includes("-args")?(0,_.$I)(l,s,o):null;return k===null?`${f} ${Zt(o)} ${(0,_.CI)(l)}`:`${f} ${(0,_.CI)(k)}`}function Zt(e){return`GOFLAGS="$GOFLAGS "${(0,ae.ZL)(e.join(" "))}`}function zt(e){return e.split("/").map(t=>`^${Le(t)}$`).join("/")}function Le(e){return e.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function Qt(e,t){return t===null?e:e.replace(/(^|\s)\.\/\.\.\.(?=\s|$)/,(n,s)=>`${s}${(0,ae.ZL)(t)}`)}function qt(e,t){const n=e.exitCode===null?new Set:en(e.output),s=new Set([...e.output.tests.values()].filter(o=>o.state==="failed").map(o=>o.name));for(const o of n)s.add(o);const r=[];for(const o of e.output.tests.values()){const l=s.has(o.name)?"failed":at(o);if(l===null||l==="failed"&&Ge(s,o.name))continue;const f=l==="failed"?(0,E.g5)(tn(o,e,t),t):null,m={file:null,suite:e.path,name:(0,b.HD)(o.name,t)};r.push({identity:m,status:l,durationMs:o.durationMs,failure:f})}return r}function at(e){return e.state==="unfinished"||e.state==="paused"?null:e.state}function Ge(e,t){for(const n of e)if(n.startsWith(`${t}/`))return!0;return!1}function en(e){const t=[...e.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),n=t.filter(r=>!Ge(t,r));if(lt(e)!==null)return new Set;if(/^panic: test timed out after /.test(e.crash)){const r=new Set([...e.crash.matchAll(/^\t\t(\S+) \(/gm)].map(o=>o[1]));return new Set(n.filter(o=>r.has(o)))}const s=n.filter(r=>ut(e.crash,r));return s.length===1?new Set(s):n.length===1?new Set(n):new Set}function lt(e){const t=e.failed.at(-1);return t===void 0||!/ \[recovered/.test(e.crash)?null:e.failed.findLast(n=>n.startsWith(`${t}/`)&&ut(e.crash,n))??t}function ut(e,t){const[n]=t.split("/",1);return e.includes(`.${n}(`)||e.includes(`.${n}.`)}function tn(e,t,n){const{crash:s}=t.output,r=e.output.toString(),o={type:null,message:r,stack:null,location:nn(r,t.directory,n)};if(e.state==="failed"&&lt(t.output)!==e.name)return o;if(s==="")return{...o,message:`${r}
the test binary ended with code ${t.exitCode} while this test ran`};const[l=""]=s.split(`
`,1);return{type:"panic",message:l.replace(/ \[recovered.*\]$/,""),stack:s.slice(l.length),location:ct(s,n)??o.location}}function nn(e,t,n){for(const[,s="",r]of e.matchAll(/^\s*([^\s:]+\.go):(\d+): /gm)){if(s==="testing.go")continue;const o=s.startsWith("/")?s:`${t}/${s}`;return{file:(0,E.iZ)(o,n),line:Number(r)}}return null}function ct(e,t){for(const[,n="",s]of e.matchAll(/^\t(\/[^\n]+\.go):(\d+)(?: |$)/gm)){const r=(0,E.iZ)(n,t);if(!r.startsWith("/"))return{file:r,line:Number(s)}}return null}const dt="go-exec.sh",Se={name:"go",orders:["as-is","shuffled"],supportFiles:{[dt]:ot},recognise:e=>{const t=e.invocations.find(sn);return t===void 0?null:{invocation:t}},prepare:q,seedKnob:async({reportDir:e})=>(await(0,j.readdir)(e).catch(()=>[])).some(n=>n.endsWith(".shuffled"))?"go test's -shuffle":null,read:Be,replay:e=>Jt(e),chosen:{order:"own",meet:(e,t)=>e.suite===t.suite,line:Xt}};function sn({words:e}){return e[0]==="gotestsum"||e[0]==="richgo"?!0:e[0]==="go"&&(e[1]==="test"||e[1]==="-C"&&e[3]==="test")}function q(e){const t=(0,g.join)(e.supportDir,dt),n=["-count=1",e.env.GOFLAGS,`"-exec=bash -p '${t}'"`];return{commandLine:e.commandLine,env:{GOFLAGS:n.filter(Boolean).join(" "),[rt]:e.reportDir,[Ye]:String(e.seed),[be]:e.order==="shuffled"?String(e.seed):""}}}async function Be(e){try{const t=await ft(e),n=(0,b.JN)(t.flatMap(r=>qt(r,e.workingDirectory))),s=t.find(r=>r.exitCode===null);return s!==void 0?{kind:"unreadable",reason:`the output of ${s.path} breaks off: ${on(e,s)}`,tests:n}:n.length>0||e.exitCode===0?{kind:"read",tests:n,couldNotRun:null}:t.length===0?await an(e):{kind:"read",tests:n,couldNotRun:rn(t)}}catch(t){return{kind:"unreadable",reason:`the report of go test cannot be read: ${t.message}`,tests:[]}}}async function ft({reportDir:e,timedOut:t}){const n=[];for(const s of await(0,j.readdir)(e)){if(!s.endsWith(".log"))continue;const r=(0,g.join)(e,s),o={...await pt(r),endedMs:(await(0,j.stat)(r)).mtimeMs};n.push(t&&(o.exitCode??0)>128?{...o,exitCode:null}:o)}return n.sort((s,r)=>s.path===r.path?s.endedMs-r.endedMs:s.path<r.path?-1:1)}async function pt(e){const t=[],n=new Ae;for await(const l of(0,S.OG)(e))t.length<2?t.push(l):n.add(l);const s=await(0,j.readFile)(e.replace(/log$/,"exit"),"utf8").catch(()=>null),[r="",o=""]=t;return{path:r,directory:o,exitCode:s===null?null:Number(s),output:n.result()}}function rn(e){const t=e.find(r=>r.exitCode!==0);if(t===void 0)return null;const{preamble:n,crash:s}=t.output;return`${t.path} ended with code ${t.exitCode} before its first test: ${`${n}
${s}`.trim().slice(0,1e3)}`}function on(e,t){const n=[...t.output.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),s=n.length===0?"":` while ${n.slice(-3).join(", ")} ran`;return`${e.timedOut?"the run timed out":"the run was stopped"}${s}`}async function an(e){if((await(0,S.HR)(e.stdoutLog,/^(ok {2}\t|\s*--- (PASS|FAIL))/,1)).length>0)return{kind:"unreadable",reason:"go test ran without our -exec script: does the command set -exec or GOFLAGS itself?",tests:[]};const n=await(0,S.HR)(e.stdoutLog,/\[(build|setup) failed\]/,5),s=await(0,S.HR)(e.stderrLog,/^(?!# |go: downloading |make)\S/,5),r=[...n,...s].join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:r||`go test ended with code ${e.exitCode} and ran no tests`}}function mt(e,t){const n={"junit.jupiter.execution.order.random.seed":String(e)};return t!=="shuffled"?n:{...n,"junit.jupiter.testmethod.order.default":"org.junit.jupiter.api.MethodOrderer$Random","junit.jupiter.testclass.order.default":"org.junit.jupiter.api.ClassOrderer$Random"}}var he=h(73024);async function ht(e,t){const n=await ln(e,t),{tests:s,problem:r}=n;if(r!==null)return{kind:"unreadable",reason:r,tests:s};if(t.timedOut)return{kind:"unreadable",reason:`the run timed out: ${e.name} reports a class only when it is through`,tests:s};const o=await(0,S.HR)(t.stdoutLog,/The forked VM terminated|There was a timeout or other error in the fork/,1),l=s.length===0&&t.exitCode!==0&&o.length===0;return{kind:"read",tests:s,couldNotRun:l?await dn(e,t):null}}async function ln(e,{reportFiles:t,workingDirectory:n}){const s=new Map;for(const l of[...t].sort()){const f=l.replace(e.buildFolder,"");s.set(f,[...s.get(f)??[],l])}const r=[],o=[];for(const[l,f]of s){const m=await(0,Ee.d)(f,{workingDirectory:n}),k=un(l,n);for(const x of m.tests)r.push(_t(x,k(x.identity.suite??"")));m.problem!==null&&o.push(m.problem)}return{tests:(0,b.iF)(r),problem:o.length===0?null:o.slice(0,3).join("; ")}}const gt=["java","kotlin","groovy","scala"].map(e=>({folder:e,extension:e==="kotlin"?"kt":e}));function un(e,t){const n=new Map,s=r=>{for(const o of["test","integrationTest"])for(const{folder:l,extension:f}of gt){const m=(0,g.join)(e,"src",o,l,`${r.replaceAll(".","/")}.${f}`);if((0,he.existsSync)(m))return(0,E.iZ)(cn(m),t)}return null};return r=>{const[o=""]=r.split("$",1);if(!/^[\p{L}\w.]+$/u.test(o))return null;const l=n.has(o)?n.get(o)??null:s(o);return n.set(o,l),l}}function cn(e){return e.replace(/^\/proc\/\d+\/root(?=\/)/,"")}function _t(e,t){if(t===null)return e;const n={...e.identity,file:t};if(e.failure===null)return{...e,identity:n};const r=[...(e.failure.stack??"").matchAll(/\(([^():\n]+):(\d+)\)/g)].find(([,o])=>o===t.split("/").at(-1))?.[2];return{...e,identity:n,failure:{...e.failure,location:r===void 0?null:{file:t,line:Number(r)}}}}async function dn(e,{stdoutLog:t,stderrLog:n,exitCode:s}){return[...await(0,S.HR)(t,e.errorLine,5),...await(0,S.HR)(n,e.errorLine,5)].join(`
`).slice(0,1e3)||`${e.name} ended with code ${s} and ran no tests`}const Ve="flaky-detector.init.gradle",yt=`
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
`,fn={name:"Gradle",buildFolder:/\/build\/test-results\/.*$/,errorLine:/^(e: |\* What went wrong:|> |.*: error: |Execution failed|Task .* not found)/},Tt={name:"gradle",orders:["as-is","shuffled"],supportFiles:{[Ve]:yt},reportFiles:"**/build/test-results/**/TEST-*.xml",recognise:e=>{const t=e.invocations.find(Je);return t===void 0?null:{invocation:t}},prepare:Et,seedKnob:async()=>null,read:e=>ht(fn,e),replay:pn};function Je({words:[e="",...t]}){const n=/^([:\w-]*:)?(\w*[tT]est\w*|check|build)$/;return(e==="gradle"||e==="gradlew")&&t.some(s=>n.test(s))}function Oe({seed:e,order:t,supportDir:n}){const s=Object.entries(mt(e,t)).map(([o,l])=>`${o}=${l}`);return[...["--init-script",(0,g.join)(n,Ve)],`-PTEST_SEED=${e}`,`-PflakyDetectorProperties=${s.join(",")}`]}function Et(e){const t=e.env.ATTEMPT===void 0?[]:[`-PATTEMPT=${e.env.ATTEMPT}`];return{commandLine:(0,_.$I)(e.commandLine,e.recognition.invocation,[...Oe(e),...t])??e.commandLine,env:{}}}function pn(e){const{commandLine:t,recognition:n,seed:s,test:r}=e,[o=""]=(r?.name??"").split(/[([{ ]/,1),l=r===null?[]:["--tests",[r.suite,o].filter(Boolean).join(".")],f=(0,_.$I)(t,n.invocation,[...l,...Oe(e)]);return{commandLine:(0,_.sO)({TEST_SEED:String(s)},f??t),selectsTest:f!==null&&r!==null}}function wt(e,{directory:t="."},{readFile:n}){for(let s=t;;s=g.posix.dirname(s)){const r=n(g.posix.join(s,"node_modules",e,"package.json")),o=/"version"\s*:\s*"(\d[^"]*)"/.exec(r??"")?.[1];if(o!==void 0)return o;if(s==="."||s==="/"||s.startsWith(".."))return null}}function Pe(e,t,n=0){const[s=Number.POSITIVE_INFINITY,r=0]=(e??"").split(".").map(Number).filter(Number.isFinite);return e===void 0||s>t||s===t&&r>=n}const mn=/(?:\(|@|\bat |❯ )((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?\s*$/;function bt(e,t,n){const r=(e??"").split(`
`).flatMap(o=>{const[,l,f]=mn.exec(o)??[];return l===void 0||Number(f)<1?[]:[{file:(0,E.iZ)(l.replace(/^file:\/\//,""),n),line:Number(f)}]}).filter(o=>!/^(\/|node:|[a-z]+:)|(^|\/)node_modules\//.test(o.file));return r.find(o=>o.file===t)??r[0]??null}async function Xe(e,t,n){const s=t.timedOut?n.tests:[...n.tests,...n.brokenFiles],r=t.timedOut||t.exitCode===0||t.exitCode>128;if(t.timedOut||!n.complete&&(r||s.length>0)){const f=t.timedOut?"the run timed out":`the process ended (code ${t.exitCode})`;return{kind:"unreadable",reason:`the report of ${e} breaks off: ${f}`,tests:s}}if(!n.started)return hn(e,t);if(n.tests.length>0||t.exitCode===0)return{kind:"read",tests:s,couldNotRun:null};const o=n.brokenFiles[0],l=o===void 0?await St(e,t):`${o.identity.file??"a file"} could not be run: ${o.failure?.message??""}`;return{kind:"read",tests:s,couldNotRun:(0,E.Mm)(l)}}async function hn(e,t){if(t.exitCode===0||t.exitCode>128){const n=t.exitCode===0?"does the command replace NODE_OPTIONS or the reporters?":`code ${t.exitCode}`;return{kind:"unreadable",reason:`${e} wrote no report: ${n}`,tests:[]}}return{kind:"read",tests:[],couldNotRun:await St(e,t)}}async function St(e,t){const n=[...await(0,S.HR)(t.stderrLog,/\S/,8),...await(0,S.HR)(t.stdoutLog,/^(?!> )\S/,4)],s=`${e} ended with code ${t.exitCode} and ran no tests`;return(0,E.Mm)(n.length===0?s:`${s}: ${n.join(`
`)}`)}const Ot=64*1024*1024,ue="(the file itself)";async function De(e,t){try{const n=await i(t),s=n.flatMap(r=>r.tests);return await Xe(e,t,{tests:(0,b.iF)(a(s)),brokenFiles:n.flatMap(r=>r.brokenFiles),started:n.length>0,complete:n.every(r=>r.complete)})}catch(n){return{kind:"unreadable",reason:`the report of ${e} cannot be read: ${n.message}`,tests:[]}}}async function xt(e){return(await i(e).catch(()=>[])).find(({knob:n})=>n!==null)?.knob??null}async function i(e){const t=[];for(const n of(await(0,j.readdir)(e.reportDir)).sort())n.endsWith(".ndjson")&&t.push(await u((0,g.join)(e.reportDir,n),e));return t}function a(e){const t=({identity:n})=>n.file??"";return[...e].sort((n,s)=>t(n)<t(s)?-1:t(n)>t(s)?1:0)}async function u(e,{workingDirectory:t}){const{decodeRecordingLine:n}=await Promise.all([h.e(798),h.e(940)]).then(h.bind(h,95940)),s=[],r=[];let o=!1,l=null;const f=(await(0,j.stat)(e)).size>Ot;let m=0;for await(const k of(0,S.OG)(e)){if(m+=k.length,m>Ot)break;const x=n(k);if(x?.kind==="begin"&&(l??=x.knob),x?.kind==="end"&&(o=!f),x?.kind==="broken-file"&&r.push(d(x,t)),x?.kind!=="test")continue;const B=c(x,t),de=x.again?s.pop():void 0;s.push(...(0,b.r0)(de===void 0?[B]:[de,B]))}return{knob:l,tests:s,brokenFiles:r,complete:o}}function c(e,t){const n=p(e.file,t),s=e.suite.join(" > "),r=n===null||e.line===null?null:{file:n,line:e.line},o=e.status==="failed"||e.status==="flaky";return{identity:{file:n,suite:s===""?null:(0,b.HD)(s,t),name:(0,b.HD)(e.name,t)},status:e.status,durationMs:e.ms,failure:o?w(e.failure,r,n,t):null}}function d(e,t){const n=p(e.file,t);return{identity:{file:n,suite:null,name:ue},status:"failed",durationMs:null,failure:w(e.failure,null,n,t)}}function p(e,t){return e===null||e===""?null:(0,b.HD)((0,E.iZ)(e.replace(/^file:\/\//,""),t),t)}function w(e,t,n,s){const{type:r,message:o,stack:l}=e??{type:null,message:"",stack:null},f=bt(l,n,s)??t;return(0,E.g5)({type:r,message:o,stack:l,location:f},s)}const T=64*1024*1024,O={passed:"passed",failed:"failed",pending:"skipped",skipped:"skipped",todo:"skipped",disabled:"skipped"};async function Y(e){const n=(await(0,j.readdir)(e.reportDir).catch(()=>[])).filter(s=>/^jest(-\d+)?\.json$/.test(s)).map(s=>(0,g.join)(e.reportDir,s));if(n.length===0)return Xe("jest",e,{tests:[],brokenFiles:[],started:!1,complete:!0});try{const s=(await Promise.all(n.map(ee))).flat().sort((o,l)=>o.name<l.name?-1:o.name>l.name?1:0),{workingDirectory:r}=e;return await Xe("jest",e,{tests:(0,b.iF)(s.flatMap(o=>gn(o,r))),brokenFiles:s.filter(z).map(o=>je(o,r)),started:!0,complete:!0})}catch(s){return ce(s.message)}}async function ee(e){const{size:t}=await(0,j.stat)(e);if(t>T)throw new Error(`it has ${t} bytes, over the limit of ${T}`);const{decodeJestReport:n}=await Promise.all([h.e(798),h.e(788)]).then(h.bind(h,35788));return n(await(0,j.readFile)(e,"utf8"))}function ce(e){return{kind:"unreadable",reason:`the report of jest cannot be read: ${e.slice(0,500)}`,tests:[]}}function z({status:e,assertionResults:t}){return e==="failed"&&!t.some(n=>n.status==="failed")}function je(e,t){const n=xn(e,t),[s,r]=On(_n(e.message));return{identity:{file:n,suite:null,name:ue},status:"failed",durationMs:null,failure:(0,E.g5)({type:s,message:r,stack:_n(e.message),location:null},t)}}function gn(e,t){const n=xn(e,t);return e.assertionResults.flatMap(s=>{const r=Rs(s);if(r===void 0)return[];const o=s.ancestorTitles.join(" > "),l={file:n,suite:o===""?null:(0,b.HD)(o,t),name:(0,b.HD)(s.title,t)},m=r==="failed"||r==="flaky"?Ns(s,n,t):null;return[{identity:l,status:r,durationMs:s.duration,failure:m}]})}function Rs({status:e,invocations:t}){return e==="passed"&&t>1?"flaky":Object.hasOwn(O,e)?O[e]:void 0}function Ns(e,t,n){const s=_n(e.failureMessages[0]??e.retryReasons[0]??""),[r,o]=On(s),l=e.status==="passed"?`failed at first, passed in try ${e.invocations}`:"",f=e.location===null?null:{file:t,line:e.location.line},m=bt(s,t,n)??f;return(0,E.g5)({type:r,message:o||l,stack:s,location:m},n)}function On(e){const t=e.split(/\n\s+at /)[0]??"",[,n=null,s=t]=/^(\w*(?:Error|Exception)): (.*)$/s.exec(t)??[];return[n,s]}function xn({name:e},t){return(0,b.HD)((0,E.iZ)(e,t),t)}function _n(e){return e.replaceAll(/\u001b\[[0-9;]*m/g,"")}var se=h(71668);const As=/[\\'"`^]/;function xe(e){return e.replaceAll(/[.*+?()[{}|$\\'"`^]/g,t=>As.test(t)?".":`[${t}]`)}function kn(e){return xe(e).replaceAll("[.]",".")}function kt(e){return e.length===1?e[0]??"":`(${e.join("|")})`}const vn="( >)? ";function vt(e){const t=e.findIndex(l=>l.includes("…"));if(t>=0){const[l=""]=e[t]?.split("…")??[];return`^${[...e.slice(0,t),l].map(xe).join(vn)}`}const n=e.at(-1)??"",s=n.replace(/ #\d+$/,""),r=n.slice(s.length),o=`${xe(s)}${r===""?"":`(${xe(r)})?`}`;return`^${[...e.slice(0,-1).map(xe),o].join(vn)}$`}const Ls="jest.json",Ps="jest-{pid}.json",$n={jest:null,"jest-cli":null,"react-scripts":"test",craco:"test","react-app-rewired":"test"},Ds=["react-scripts","craco","react-app-rewired"],js={name:"jest",orders:["as-is","shuffled"],supportFiles:{[se.k4]:se.HQ},recognise:e=>{const t=e.invocations.filter(Is),n=(0,se.cU)(t);if(n===null)return null;const s=wt("jest",t[0]??n,e);return s===null?{invocation:n}:{invocation:n,version:s}},prepare:Ms,seedKnob:Fs,read:Y,replay:Cs,chosen:{order:"own",meet:(e,t)=>e.file!==null&&e.file===t.file,line:Hs}};function Is({words:e}){const[t="",n]=e;if(!Object.hasOwn($n,t))return!1;const s=$n[t];return(s===null||s===n)&&!ge(e,"--outputFile","--listTests","--showConfig","--init")}function ge(e,...t){return e.some(n=>t.includes(n.split("=")[0]??""))}function Ms(e){const{commandLine:t,reportDir:n}=e,{invocation:s}=e.recognition,r=[...Rn(s,n),...Nn(s),...An(e)],o=(0,_.$I)(t,s,r);return o===null?{commandLine:t,env:(0,se.O2)("jest",r,e)}:{commandLine:o,env:{}}}function Rn({words:e,extend:t},n){return[...ge(e,"--json")?[]:["--json"],`--outputFile=${(0,g.join)(n,t==="none"?Ps:Ls)}`,...ge(e,"--testLocationInResults")?[]:["--testLocationInResults"]]}function Nn({words:e}){return Ds.includes(e[0]??"")&&!ge(e,"--watchAll")?["--watchAll=false"]:[]}function An({recognition:e,order:t,seed:n}){const{version:s,invocation:r}=e;if(s===void 0||!Pe(s,29,2))return[];const o=t==="shuffled"&&Pe(s,29,5),l=o||!ge(r.words,"--seed")?[`--seed=${n}`]:[];return o&&!ge(r.words,"--randomize")?[...l,"--randomize"]:l}async function Fs({stderrLog:e}){return(await(0,S.HR)(e,/^Seed:\s+-?\d+/,1)).length>0?"jest's --seed":null}function Cs(e){const{test:t,recognition:n}=e,s=t!==null&&!Ln(n.invocation),r=s?Dn([t],n.invocation):[];return{commandLine:Pn(r,e),selectsTest:s}}function Hs(e){const{tests:t,recognition:n}=e;return Ln(n.invocation)||t.some(({name:s})=>s===ue)?null:Pn(Dn(t,n.invocation),e)}function Ln({words:e}){return ge(e,"-t","--testNamePattern")}function Pn(e,t){const{recognition:n,commandLine:s,supportDir:r,reportDir:o}=t,{invocation:l}=n,m=[...o===void 0?[]:Rn(l,o),...Nn(l),...An(t),...e],k=(0,_.$I)(s,l,m),x=k===null?(0,se.O2)("jest",m,{supportDir:r,env:{}}):{};return(0,_.sO)({TEST_SEED:String(t.seed),...x},k??s)}function Dn(e,{words:t,directory:n=".",extend:s}){const[{file:r,name:o}={file:null,name:""}]=e,l=e.map(x=>vt([...x.suite?.split(" > ")??[],x.name])),f=o===ue?["--ci"]:["-t",kt(l)],m=s==="none"?["--passWithNoTests",...f]:f;if(r===null)return m;const k=g.posix.relative(n,r);return[...m,ge(t,"--runTestsByPath")?k:kn(k)]}const jn="FLAKY_DETECTOR_MINITEST_REPORT",In="FLAKY_DETECTOR_MINITEST_SHUFFLE",Us=`# frozen_string_literal: true

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
    folder = ENV['${jn}'].to_s
    reporter << FlakyDetector::MinitestReporter.new(folder) if File.directory?(folder)
    return unless ENV['${In}'] == '1'

    shuffled = Module.new { def test_order = :random }
    ObjectSpace.each_object(Minitest::Test.singleton_class) { |suite| suite.singleton_class.prepend(shuffled) }
  end
end
`;async function Mn(e,t){try{const n=await Cn(t.reportDir),s=n.flatMap(({tests:l})=>l.map(f=>Ks(f,t.workingDirectory))),r=(0,b.iF)(s);if(n.some(({ended:l})=>!l)){const l=t.timedOut?"the run timed out":"its process was ended";return{kind:"unreadable",reason:`the results of ${e} break off after ${r.length} tests: ${l}`,tests:r}}const o=n.length===0&&t.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Bs(e,t):null}}catch(n){return{kind:"unreadable",reason:`the results of ${e} cannot be read: ${n.message}`,tests:[]}}}async function Fn(e){return(await Cn(e.reportDir).catch(()=>[])).some(({knob:n})=>n)}async function Cn(e){const t=[],n=(await(0,j.readdir)(e)).filter(s=>s.endsWith(".ndjson")).sort();for(const s of n)t.push(await Ws((0,g.join)(e,s)));return t}async function Ws(e){const t=[];let[n,s]=[!1,!1];for await(const r of(0,S.OG)(e)){const o=Ys(r);if(o===null)break;"knob"in o?n||=o.knob:"ended"in o?s=!0:t.push(o)}return{tests:t,knob:n,ended:s}}function Ys(e){try{return JSON.parse(e)}catch{return null}}function Ks(e,t){const n=r=>(0,b.HD)(r,t),s=e.status==="failed"||e.status==="flaky";return{identity:{file:e.file===null?null:(0,E.iZ)(e.file,t),suite:e.suite===""?null:n(e.suite),name:n(e.name)},status:e.status,durationMs:Math.round(e.seconds*1e3),failure:s?(0,E.g5)(Gs(e,t),t):null}}function Gs({type:e,message:t,backtrace:n=[]},s){const r=n.filter(f=>!/\/gems\/|^<internal:|\/bin\/(rspec|rake|bundle):/.test(f)),[o]=r.flatMap(f=>{const[,m="",k]=/^(.+?):(\d+)(?::in |$)/.exec(f)??[],x=(0,E.iZ)(m,s);return k===void 0||x.startsWith("/")?[]:[{file:x,line:Number(k)}]}),l=(r.length>0?r:n).join(`
`);return{type:e??null,message:t??"",stack:l,location:o??null}}async function Bs(e,{stdoutLog:t,stderrLog:n,exitCode:s}){const r=/(error|cannot load|not find|invalid option|undefined|No such)/i;return[...await(0,S.HR)(n,r,4),...await(0,S.HR)(t,r,4)].join(`
`).slice(0,1e3)||`${e} ended with code ${s} and ran no tests`}const Vs={name:"minitest",orders:["as-is","shuffled"],supportFiles:{"minitest/flaky_detector_plugin.rb":Us},recognise:e=>{const t=e.invocations.find(n=>Js(n,e));return t===void 0?null:{invocation:t}},prepare:({commandLine:e,env:t,seed:n,order:s,reportDir:r,supportDir:o})=>({commandLine:e,env:{SEED:String(n),RUBYLIB:[o,t.RUBYLIB].filter(Boolean).join(":"),[jn]:r,[In]:s==="shuffled"?"1":""}}),seedKnob:async e=>await Fn(e)?"Minitest's SEED":null,read:Xs,replay:Zs};function Js({words:e},t){const[n="",...s]=e;return n==="minitest"||n==="m"?!0:n==="rails"||n==="bin/rails"?/^test\b/.test(s[0]??""):n==="rake"?(s.find(o=>!o.startsWith("-"))??"test").startsWith("test"):n!=="ruby"?!1:s.filter(o=>/\.rb$/.test(o)).some(o=>/(^|[/_])test(_|s?\/|\.rb)|_test\.rb$/.test(o)||/minitest/i.test(t.readFile(o)??""))}async function Xs(e){const t=await Mn("minitest",e);if(t.kind!=="read"||t.tests.length>0)return t;const[n]=await(0,S.HR)(e.stdoutLog,/^[1-9]\d* (runs|tests), \d+ assertions/,1);return n===void 0?t:{kind:"unreadable",reason:`tests ran ("${n}") but our Minitest plugin was not loaded: Minitest 6 and MT_NO_PLUGINS load none, Test::Unit has none. Let the suite write JUnit XML and set report-files.`,tests:[]}}function Zs({commandLine:e,recognition:t,seed:n,test:s}){const r={TEST_SEED:String(n),SEED:String(n)};if(s===null)return{commandLine:(0,_.sO)(r,e),selectsTest:!1};const o=s.name.replace(/ #\d+$/,""),l=`--name=${s.suite===null?o:`${s.suite}#${o}`}`,{invocation:f}=t;if(f.words[0]==="rake")return{commandLine:(0,_.sO)({...r,TESTOPTS:(0,ae.ZL)(l)},e),selectsTest:!0};const m=(0,_.$I)(e,f,[l]);return{commandLine:(0,_.sO)(r,m??e),selectsTest:m!==null}}const Ie="FLAKY_DETECTOR_REPORT",_e="recorder.cjs",$t=`'use strict';
const { appendFileSync } = require('fs');
const { join } = require('path');

const folder = process.env.${Ie};
delete process.env.${Ie};

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
`,yn="mocha-hook.cjs",Rt="FLAKY_DETECTOR_MOCHA_ORDER",Tn="FLAKY_DETECTOR_MOCHA_OPTIONS",zs=`'use strict';
const Module = require('module');
let record, failure, order, seed;

// Not before mocha is there: the variables are for its process, and nyc takes our --require for its own in every process.
function begin() {
  ({ record, failure } = require('./${_e}'));
  [order, seed] = (process.env.${Rt} || '').split(':');
  delete process.env.${Rt};
  const before = process.env.${Tn};
  delete process.env.${Tn};
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
`,Ze="mocha",Qs=["mocha","_mocha"],qs={name:Ze,orders:["as-is","shuffled","reversed"],supportFiles:{[_e]:$t,[yn]:zs,[se.k4]:se.HQ},recognise:e=>{const t=e.invocations.filter(({words:r})=>Qs.includes(r[0]??"")),n=(0,se.cU)(t);if(n===null)return null;const s=wt(Ze,t[0]??n,e);return s===null?{invocation:n}:{invocation:n,version:s}},prepare:er,seedKnob:async()=>null,read:e=>De(Ze,e),replay:tr,chosen:{order:"own",meet:()=>!0,line:nr}};function er(e){const{commandLine:t,env:n,order:s,seed:r}=e,o=(0,g.join)(e.supportDir,yn),l={[Ie]:e.reportDir,[Rt]:s==="as-is"?"":`${s}:${r}`};if(!Pe(e.recognition.version,10,8)){const k=["--require",o],x=(0,_.$I)(t,e.recognition.invocation,k),B=x===null?(0,se.O2)(Ze,k,e):{};return{commandLine:x??t,env:{...l,...B}}}const f=n.MOCHA_OPTIONS??"",m=`${f} --require "${o}"`.trim();return{commandLine:t,env:{...l,MOCHA_OPTIONS:m,[Tn]:f}}}function tr(e){const{test:t}=e,n=t!==null&&Hn(t);return{commandLine:Un(n?[t]:[],e),selectsTest:n}}function nr(e){const{words:t}=e.recognition.invocation;return t.some(s=>s==="--parallel"||s==="-p")||!e.tests.every(Hn)?null:Un(e.tests,e)}function Hn({name:e}){return!/^"(before|after) (each|all)" hook/.test(e)}function Un(e,t){const{recognition:n,commandLine:s,supportDir:r,reportDir:o}=t,{invocation:l,version:f}=n,m={TEST_SEED:String(t.seed)},k=(0,g.join)(r,yn),x=[],[B,de]=[t.order!=="as-is",Pe(f,10,8)];B&&(m[Rt]=`${t.order}:${t.seed}`),B&&de&&(m.MOCHA_OPTIONS=`--require "${k}"`),(B||o!==void 0)&&!de&&x.push("--require",k);const vs=e.map(({suite:ti,name:ni})=>vt([...ti?.split(" > ")??[],ni]));vs.length>0&&x.push("--grep",kt(vs));const $s=(0,_.$I)(s,l,x),ei=$s===null?(0,se.O2)(Ze,x,{supportDir:r,env:{}}):{};return(0,_.sO)({...m,...ei},$s??s)}const sr={name:"nextest",orders:["as-is"],recognise:e=>{const t=s=>(s[0]==="cargo"||s[0]==="cargo-nextest")&&s.includes("nextest")&&/\b(run|r)\b/.test(s.join(" ")),n=e.invocations.find(({words:s})=>t(s));return n===void 0?null:{invocation:n}},prepare:({commandLine:e})=>({commandLine:e,env:{NEXTEST_EXPERIMENTAL_LIBTEST_JSON:"1",NEXTEST_MESSAGE_FORMAT:"libtest-json-plus",NEXTEST_MESSAGE_FORMAT_VERSION:"0.1"}}),seedKnob:async()=>null,read:rr,replay:lr};async function rr(e){const t=[],n=new Set;try{for await(const r of or(e.stdoutLog)){const o=r.name.replace(/#\d+$/,"");r.event==="started"?n.add(o):n.delete(o)&&t.push(ir(r,e.workingDirectory))}}catch(r){return{kind:"unreadable",reason:`the JSON of cargo nextest cannot be read: ${r.message}`,tests:t}}return n.size>0?{kind:"unreadable",reason:`the output of cargo nextest breaks off while ${[...n].slice(0,3).join(", ")} ran`,tests:t}:t.length===0&&e.exitCode!==0?await ar(e):{kind:"read",tests:t,couldNotRun:null}}async function*or(e){if(e!==null)for await(const t of(0,S.OG)(e)){if(!t.startsWith('{"type":"test","event":"'))continue;const n=JSON.parse(t);typeof n.name=="string"&&(yield n)}}function ir(e,t){const[,n="",s="",r="",o]=/^(.*)::([^:$]*)\$(.*?)(?:#(\d+))?$/.exec(e.name)??[],l=s===n.replaceAll("-","_")?n:`${n}::${s}`,f=o!==void 0&&o!=="1",m=e.event==="ignored"?"skipped":e.event!=="ok"?"failed":f?"flaky":"passed",k=m==="flaky"?`failed before attempt ${o}, which passed`:e.stdout??"",x=m==="failed"||m==="flaky";return{identity:{file:null,suite:l,name:r},status:m,durationMs:e.exec_time===void 0?null:Math.round(e.exec_time*1e3),failure:x?(0,E.g5)(I(k,t),t):null}}async function ar(e){if((await(0,S.HR)(e.stderrLog,/^\s+(PASS|FAIL|Summary) \[/,1)).length>0)return{kind:"unreadable",reason:"cargo nextest printed no JSON: it needs version 0.9.66 or newer and a command without --message-format",tests:[]};const n=(await(0,S.HR)(e.stderrLog,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:n||`cargo nextest ended with code ${e.exitCode} and ran no tests`}}function lr({commandLine:e,recognition:t,seed:n,test:s}){const r={TEST_SEED:String(n)},l=s===null||t.invocation.words.includes("--")?null:(0,_.$I)(e,t.invocation,["-E",ur(s.suite??"",s.name)]);return{commandLine:(0,_.sO)(r,l??e),selectsTest:l!==null}}function ur(e,t){const[n,s]=e.split("::");return[`package(=${n})`,...s===void 0?[]:[`binary(=${s})`],`test(=${t})`].join(" & ")}var cr=h(76647),dr=h(34983);const Wn="node-test-reporter.mjs",En="FLAKY_DETECTOR_NODE_OPTIONS",wn="FLAKY_DETECTOR_NODE_TEST_OUTPUT",fr=`import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import * as reporters from 'node:test/reporters';

const { record, failure } = createRequire(import.meta.url)('./${_e}');
const silent = process.env.${wn} === 'silent';
const seeded = /--test-random-seed\\b/.test(process.execArgv.join(' ') + process.env.NODE_OPTIONS);
const before = process.env.${En} || '';
if (before === '') delete process.env.NODE_OPTIONS;
else process.env.NODE_OPTIONS = before;
delete process.env.${En};
delete process.env.${wn};

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
`,Yn="node-test",pr=["node","tsx"],mr=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],hr={name:Yn,orders:["as-is"],supportFiles:{[_e]:$t,[Wn]:fr},recognise:e=>{const t=e.invocations.find(n=>gr(n,e));return t===void 0?null:{invocation:t}},prepare:_r,seedKnob:xt,read:e=>De(Yn,e),replay:yr,chosen:{order:"own",meet:(e,t)=>e.file!==null&&e.file===t.file,line:Tr}};function gr({words:e,directory:t},{readFile:n}){if(!pr.includes(e[0]??""))return!1;const{options:s,rest:r}=Nt(e);if(s.includes("--test"))return!0;const o=n(g.posix.join(t??".",r[0]??""));return o!==null&&/\b(from|require\(|import\()?\s*['"]node:test['"]/.test(o)}function Nt(e){const{options:t,rest:n}=(0,cr.h)(e.slice(1),s=>mr.includes(s));return{options:t.map(({name:s})=>s),rest:n}}function _r(e){const{env:t}=e,n=[...Nt(e.recognition.invocation.words).options,...(t.NODE_OPTIONS??"").split(/[\s=]+/)],s=l=>n.filter(f=>f===l).length,r=s("--test-reporter"),o=[`--test-reporter=${(0,g.join)(e.supportDir,Wn)}`,`--test-reporter-destination=${r===0?"stdout":"stderr"}`,...r>s("--test-reporter-destination")?["--test-reporter-destination=stdout"]:[],...Kn(n,e.seed)];return{commandLine:e.commandLine,env:{NODE_OPTIONS:(0,dr.l)(t.NODE_OPTIONS,o),[En]:t.NODE_OPTIONS??"",[wn]:r===0?"":"silent",[Ie]:e.reportDir}}}function Kn(e,t){return e.includes("--test-randomize")&&!e.includes("--test-random-seed")?[`--test-random-seed=${t}`]:[]}function yr(e){const{test:t,commandLine:n,seed:s,seen:r}=e,o={TEST_SEED:String(s)},l=t?.file==null?null:Gn(t.file,Bn(t,r),e);return{commandLine:(0,_.sO)(o,l??n),selectsTest:l!==null}}function Tr(e){const{tests:t,seed:n,seen:s}=e,r=t[0]?.file??null;if(r===null||t.some(l=>l.name===ue))return null;const o=Gn(r,[kt([...new Set(t.flatMap(l=>Bn(l,s)))])],e);return o===null?null:(0,_.sO)({TEST_SEED:String(n)},o)}function Gn(e,t,{commandLine:n,recognition:s,seed:r}){const{invocation:o}=s;if(o.words.some(de=>/[$`]/.test(de)))return null;const{options:l,rest:f}=Nt(o.words),m=[...l.includes("--test")?[]:["--test"],...Kn(l,r),...t.flatMap(de=>["--test-name-pattern",de])],k=wr(n.trimEnd(),f),x=f.length===0||o.extend==="append";return(k===null||!x?null:(0,_.$I)(k,o,[...m,e]))??Er(o,[...m,g.posix.relative(o.directory??".",e)])}function Er({words:e,directory:t},n){if(e[0]!=="node")return null;const r=[...e.slice(0,e.length-Nt(e).rest.length),...n].map(ae.ZL).join(" ");return t===void 0?r:`builtin cd ${(0,ae.ZL)(t)} && ${r}`}function wr(e,t){if(t.length===0)return e;const n=` ${t.join(" ")}`;return e.endsWith(n)?e.slice(0,-n.length):null}function Bn({file:e,suite:t,name:n},s){if(n===ue)return[];const r=t?.split(" > ")??[],o=(l,f)=>s===void 0?f===0:s.some(m=>m.file===e&&m.name===l&&(m.suite??"")===r.slice(0,f).join(" > "));return[n,...r.filter(o)].map(l=>vt([l]))}const Vn="playwright-reporter.cjs",br=`'use strict';
const { record, failure } = require('./${_e}');

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
`,Jn="playwright",Sr=["playwright","@playwright/test"],Or={name:Jn,orders:["as-is"],supportFiles:{[_e]:$t,[Vn]:br},recognise:e=>{const t=e.invocations.find(xr);return t===void 0?null:{invocation:t}},prepare:kr,seedKnob:async()=>null,read:e=>De(Jn,e),replay:vr};function xr({words:e}){return Sr.includes(e[0]??"")&&e[1]==="test"&&!e.includes("--list")}function kr({commandLine:e,recognition:t,supportDir:n,reportDir:s}){return{commandLine:(0,_.$I)(e,t.invocation,["--retries=0"])??e,env:{PW_TEST_REPORTER:(0,g.join)(n,Vn),[Ie]:s}}}function vr({test:e,recognition:t,commandLine:n,seed:s}){const{invocation:r}=t,o=["--retries=0",...e===null?[]:$r(e,r)],l=(0,_.$I)(n,r,o);return{commandLine:(0,_.sO)({TEST_SEED:String(s)},l??n),selectsTest:e!==null&&l!==null}}function $r({file:e,suite:t,name:n},{directory:s="."}){const r=t===null?"":`${xe(t.split(" > ").at(-1)??"")} `,[o="",l]=n.replace(/ #\d+$/,"").split("…"),f=e===null?[]:[kn(g.posix.relative(s,e))];return n===ue?f:["-g",` ${r}${xe(o)}${l===void 0?"( @|$)":""}`,...f]}const Xn="FLAKY_DETECTOR_CHOSEN";function Zn(e){const{env:t,seed:n,supportDir:s}=e;return{...t.PYTHONHASHSEED!==void 0&&t.PYTHONHASHSEED!==""&&t.PYTHONHASHSEED!=="random"?{}:{PYTHONHASHSEED:String(n)},PYTHONPATH:t.PYTHONPATH?`${s}:${t.PYTHONPATH}`:s,...Qn(e.recognition,n),FLAKY_DETECTOR_REPORT_DIR:e.reportDir,FLAKY_DETECTOR_ORDER:e.order}}const zn="TEST_SEED ATTEMPT PYTHONPATH PYTHONHASHSEED PYTEST_ADDOPTS FLAKY_DETECTOR_*".split(" ");function Qn({invocation:e},t){return e.filteredBy!=="tox"?{}:{TOX_TESTENV_PASSENV:zn.join(" "),TOX_OVERRIDE:`testenv.pass_env+=${zn.join(",")}`,TOX_HASHSEED:String(t)}}function ze({seed:e,supportDir:t,recognition:n},s,r,...o){const l=`PYTHONPATH=${(0,ae.ZL)(t)}"\${PYTHONPATH:+:$PYTHONPATH}"`,f={...Qn(n,e),...s},m=Object.entries(f).map(([x,B])=>`${x}=${(0,ae.ZL)(B)}`);return[...[`TEST_SEED=${e}`,`PYTHONHASHSEED=${e}`],l,...o,...m,(0,_.CI)(r)].join(" ")}function qn(e){return e.length<2?e[0]??null:`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}const Rr=1e6;async function At(e,t){const n=(await(0,j.readdir)(e).catch(()=>[])).filter(r=>r.startsWith(`${t}-`)),s=[];for(const r of n.filter(o=>o.endsWith(".ndjson")).sort())for(const o of await Nr((0,g.join)(e,r)))o.event==="start"&&s.push([]),s.at(-1)?.push(o);return s.sort((r,o)=>Number(r[0]?.at)-Number(o[0]?.at))}async function Nr(e){const t=[];try{for await(const n of(0,S.OG)(e)){const s=Ar(n);if(s!==null&&t.push(s),t.length>=Rr)break}}catch{}return t}function Ar(e){try{const t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)?t:null}catch{return null}}function X(e,t){const n=e?.[t];return typeof n=="string"?n:""}function Qe(e,t){const n=e?.[t];return typeof n=="number"?n:null}var Lr=h(31340);const Pr=" subtest ";function Dr(e,t){const n=new Map;for(const s of e){if(s.event!=="report")continue;const r=X(s,"subtest"),o=X(s,"nodeid")+(r===""?"":Pr+r),l=n.get(o);l===void 0?n.set(o,[s]):l.push(s)}return[...n].map(([s,r])=>Mr(s,r,t))}function jr(e,t,n){const s={type:null,message:t,stack:null,location:null};return{identity:bn(e,n),status:"failed",durationMs:null,failure:s}}function Ir(e,t){const n=X(e,"text"),s=n.split(`
`).findLast(l=>l.startsWith("E  "))??n.split(`
`).at(-1)??"",r=(0,E.g5)({type:null,message:s.replace(/^E\s+/,""),stack:n,location:null},t.workingDirectory),{file:o}=bn(X(e,"nodeid"),t);return{identity:{file:o,suite:null,name:"(collection)"},status:"failed",durationMs:null,failure:r}}function Mr(e,t,n){const s=Fr(t),r=t.find(f=>es(f)||ts(f)),o=t.reduce((f,m)=>f+(Qe(m,"seconds")??0),0),l=bn(e,n);return{identity:l,status:s,durationMs:Math.round(o*1e3),failure:r===void 0?null:Cr(r,l,n)}}function Fr(e){return e.some(es)?"failed":e.some(ts)?e.some(t=>t.outcome==="passed")?"flaky":"failed":e.some(t=>t.outcome==="skipped"&&t.expected!==!0)?"skipped":"passed"}const es=e=>e.outcome==="failed",ts=e=>e.outcome==="rerun"||e.outcome==="retried";function bn(e,t){const[n="",...s]=e.split("::"),r=s.join("::"),o=r.search(/\[| subtest /),l=o<0?r:r.slice(0,o),f=l.split("::").filter(B=>B!=="()"),m=(f.pop()??"")+r.slice(l.length),k=f.join(" > "),x=B=>(0,b.HD)(B,t.workingDirectory);return{file:x((0,E.iZ)(g.posix.join(t.root,n),t.workingDirectory)),suite:k===""?null:x(k),name:x(m)}}function Cr(e,t,n){const s=X(e,"type"),r=X(e,"text"),o=X(e,"message")||r.split(`
`).at(-1)||"",l=X(e,"when");return(0,E.g5)({type:s===""?null:s,message:l==="setup"||l==="teardown"?`${o} (in ${l})`:o,stack:r,location:Hr(e,n)??Ur(e,t)},n.workingDirectory)}function Hr(e,t){const n=(0,E.iZ)(X(e,"crash_path"),t.workingDirectory),s=Qe(e,"crash_line");return n===""||s===null||n.startsWith("/")||n.includes("site-packages/")?null:{file:n,line:s}}function Ur(e,{file:t}){const n=Qe(e,"line");return t===null||n===null?null:{file:t,line:n}}const Wr=/^(INTERNALERROR>|Error while loading plugin |E {2})/,Yr=/^(ERROR: |ImportError|\S*: error: |E {2})/;async function ns({stderrLog:e,stdoutLog:t}){for(const n of[e,t]){const s=await(0,S.HR)(n,Wr,1e3);if(s.some(r=>!r.startsWith("E ")))return Lt(`pytest had an internal error: ${Gr(s.at(-1)??"")}`)}return null}async function ss({stderrLog:e,stdoutLog:t}){for(const n of[e,t]){const s=await(0,S.HR)(n,Yr,3);if(s.length>0)return Lt(s.join(" ").slice(0,500))}return Lt("pytest was called in a wrong way (exit code 4)")}async function Kr({stderrLog:e,stdoutLog:t}){for(const n of[e,t]){const[s]=await(0,S.HR)(n,/: No module named '?pytest'?$/,1);if(s!==void 0)return Lt(`pytest is not installed for this Python: ${s.slice(0,500)}`)}return null}function Gr(e){return e.replace(/^(INTERNALERROR>|E )\s*/,"").slice(0,500)}function Lt(e){return{kind:"read",tests:[],couldNotRun:e}}const rs="junit.xml";async function Br(e){const t=await At(e.reportDir,"pytest");if(t.length===0)return eo(e);const n=t.map(l=>Jr(l,e)),s=e.exitCode===3&&t.every(Vr)?await ns(e):null;if(s!==null)return s;if(e.exitCode===4&&n.every(({tests:l})=>l.length===0))return ss(e);const r=(0,b.iF)(n.flatMap(l=>l.tests)),o=n.find(l=>l.brokenOff!==null)?.brokenOff??null;return o!==null?{kind:"unreadable",reason:o,tests:r}:{kind:"read",tests:r,couldNotRun:n.find(l=>l.couldNotRun!==null)?.couldNotRun??null}}function Vr(e){return!e.some(t=>t.event==="finish"||t.event==="running")}function Jr(e,t){const n=Xr(e,t.workingDirectory),s=Dr(e,n),r=e.findLast(f=>f.event==="finish");if(r===void 0)return Qr(e,s,t,n);const o=is(e),l=s.length>0;return{tests:l?[...s,...o.map(f=>Ir(f,n))]:s,couldNotRun:as(Qe(r,"exit_status")??t.exitCode,e,l),brokenOff:null}}function Xr(e,t){const n=e.find(l=>l.event==="session"),s=X(n,"root");if(os(s,t))return{root:s,workingDirectory:t};const r=Zr(t),o=X(n,"real_root");return os(o,r)?{root:o,workingDirectory:r}:{root:s,workingDirectory:t}}function os(e,t){return(0,g.isAbsolute)(e)&&(0,Lr.U)(t,e)}function Zr(e){try{return(0,he.realpathSync)(e)}catch{return e}}function is(e){const t=e.filter(n=>n.event==="collect-error");return[...new Map(t.map(n=>[n.nodeid,n])).values()]}function as(e,t,n){const s=t.find(r=>r.event==="internal-error");return s!==void 0||e===3?`pytest had an internal error: ${ls(X(s,"text"))}`:e===2?zr(t,n):e===4?"pytest was called in a wrong way (exit code 4)":e===5?"pytest collected no tests (exit code 5)":null}function zr(e,t){const n=is(e);if(n.length>0){const r=ls(X(n[0],"text")).replace(/^E\s+/,"");return`pytest could not collect ${n.map(o=>X(o,"nodeid")).join(", ")}: ${r}`}const s=X(e.findLast(r=>r.event==="interrupted"),"reason");return t&&/^stopping after/.test(s)?null:`pytest was interrupted: ${s||"exit code 2"}`}function ls(e){return(e.trim().split(`
`).at(-1)??"").slice(0,500)}function Qr(e,t,n,s){const r=qr(e),o=n.timedOut?"the run timed out":"pytest's process ended",l=r.map(x=>jr(x,`${o} while this test ran`,s)),f=new Set(l.map(({identity:x})=>JSON.stringify(x))),m=t.filter(({identity:x})=>!f.has(JSON.stringify(x))),k=r.length===0?"outside a test":`while ${r.join(", ")} ran`;return{tests:[...m,...l],couldNotRun:null,brokenOff:`pytest's report breaks off: ${o} ${k}`}}function qr(e){const t=new Set;for(const n of e)n.event==="running"&&t.add(X(n,"nodeid")),n.event==="done"&&t.delete(X(n,"nodeid"));return[...t]}async function eo(e){if(e.exitCode===4)return ss(e);const{tests:t,problem:n}=await(0,Ee.d)([(0,g.join)(e.reportDir,rs)],{workingDirectory:e.workingDirectory,repeats:b.r0}),s=t.filter(({identity:r})=>!(r.suite==="pytest"&&r.name==="internal"));return n!==null?(e.exitCode===3?await ns(e):await Kr(e))??{kind:"unreadable",reason:`pytest's report: ${n}`,tests:s}:{kind:"read",tests:s.map(to),couldNotRun:as(e.exitCode,[],s.length>0)}}function to(e){const{file:t,suite:n}=e.identity,s=(t??"").replace(/\.py$/,"").replaceAll("/",".");if(t===null||n===null||!`${n}.`.startsWith(`${s}.`))return e;const r=n.slice(s.length+1).replaceAll("."," > ");return{...e,identity:{...e.identity,suite:r===""?null:r}}}const no=new Set(["-k -m -n -c -p -o -W -r -s","--maxfail --tb --durations --durations-min --junitxml --junit-xml --junit-prefix --rootdir --basetemp --confcutdir --ignore","--ignore-glob --deselect --override-ini --config-file --import-mode --log-level --log-cli-level --log-file --pythonwarnings","--color --capture --show-capture --dist --numprocesses --maxprocesses --tx --timeout --timeout-method --reruns --reruns-delay","--only-rerun --rerun-except --count --cov-report --cov-config --cov-fail-under --randomly-seed --random-order-seed","--random-order-bucket --html --splits --group --durations-path --ds --dc --verbosity --lfnf --last-failed-no-failures"].join(" ").split(" ").filter(e=>e!=="-s")),Sn='PYTEST_ADDOPTS="${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }-p flaky_detector_pytest"';function so(e){const{commandLine:t,order:n,test:s}=e,r=n==="as-is"&&s!==null?us(s):null;if(r===null)return{commandLine:ze(e,n==="as-is"?{}:{FLAKY_DETECTOR_ORDER:n},t,Sn),selectsTest:!1};const o=cs([r],t,e.recognition.invocation);return{commandLine:ze(e,o===null?{FLAKY_DETECTOR_ONLY:r}:{},o??t,Sn),selectsTest:!0}}const ro={order:"given",meet:()=>!0,line:e=>{const{commandLine:t,recognition:n,tests:s}=e,r=s.map(us);if(r.includes(null))return null;const o=s.flatMap(({file:m})=>m??[]),l=cs([...new Set(o)],t,n.invocation),f={[Xn]:JSON.stringify([...new Set(r)])};return ze(e,f,l??t,Sn)}};function us({file:e,suite:t,name:n}){if(e===null||n==="(collection)")return null;const s=n.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"");return[e,...t===null?[]:t.split(" > "),s].join("::")}const oo=200;function io(e){return e.length<=oo&&!e.includes("…")&&!/\[.*::/s.test(e)}function cs(e,t,n){if(n.extend!=="append"||n.words.includes("--")||!e.every(io))return null;let s=` ${t.trim()}`;for(const l of ao(n.words)){const f=s.lastIndexOf(` ${l}`),m=s.slice(f+l.length+1);if(f<0||!/^(\s|$)/.test(m))return null;s=s.slice(0,f)+m}const{directory:r}=n,o=e.map(l=>(0,ae.ZL)(r===void 0?l:g.posix.relative(r,l)));return`${s.trim()} ${o.join(" ")}`}function ao(e){return e.slice(1).filter((t,n)=>!t.startsWith("-")&&!no.has(e[n]??""))}const ds=/\bpytest\s*\.\s*main\s*\(|from pytest import .*\bmain\b/,lo=/\bunittest\s*\.\s*(main|TextTestRunner)\s*\(|from unittest import .*\b(main|TextTestRunner)\b|\bget_runner\s*\(/;function fs({words:e,directory:t="."},n){const[s="",...r]=e;if(s==="django-admin"||s==="manage.py")return r[0]==="test"?"unittest":null;if(!/^(python|pypy)\d*(\.\d+)*$/.test(s))return null;const o=r.findIndex(B=>B.endsWith(".py")),l=r[o];if(l===void 0)return null;const f=B=>n.readFile(g.posix.join(t,B))??"",m=r.slice(o+1),k=g.posix.basename(l);if(k==="manage.py")return m[0]==="test"?"unittest":null;if(k==="setup.py")return uo(m,f(l),f(g.posix.join(g.posix.dirname(l),"setup.cfg")));const x=f(l);return ds.test(x)?"pytest":lo.test(x)?"unittest":null}function uo(e,t,n){return e.includes("pytest")||e.includes("ptr")?"pytest":e.includes("test")?/^test\s*=.*\b(pytest|ptr)\b/m.test(n)||ds.test(t)?"pytest":"unittest":null}const ps={"sitecustomize.py":`"""Turns on the recording of pytest and unittest in a run of flaky-detector. It must never disturb a program."""
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
`},co={name:"pytest",orders:["as-is","shuffled","reversed"],supportFiles:ps,recognise:e=>{const t=e.invocations.find(fo);if(t!==void 0)return{invocation:t};const n=e.invocations.find(s=>fs(s,e)==="pytest");return n===void 0?null:{invocation:{...n,extend:"none"}}},prepare:po,seedKnob:mo,read:Br,replay:so,chosen:ro};function fo({words:e}){return/^(pytest|py\.test)(-?3(\.\d+)?)?$/.test(e[0]??"")}function po(e){const t=` -o junit_family=xunit1 "--junitxml=${(0,g.join)(e.reportDir,rs)}"`;return{commandLine:e.commandLine,env:{...Zn(e),PYTEST_ADDOPTS:`${e.env.PYTEST_ADDOPTS??""}${t}`,FLAKY_DETECTOR_PYTEST:"1",FLAKY_DETECTOR_PYTEST_FALLBACK:t}}}async function mo(e){const n=(await At(e.reportDir,"pytest")).flat().findLast(s=>s.event==="finish");return n===void 0?"PYTHONHASHSEED":qn(Array.isArray(n.seeded)?n.seeded.map(String):[])}const ms="FLAKY_DETECTOR_RSPEC_REPORT",hs="FLAKY_DETECTOR_RSPEC_SEED",ho=`# frozen_string_literal: true

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

folder = ENV['${ms}'].to_s
seed = ENV['${hs}'].to_s

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
`,gs="flaky_detector_rspec.rb",go={name:"rspec",orders:["as-is","shuffled"],supportFiles:{[gs]:ho},recognise:e=>{const t=e.invocations.find(_o);return t===void 0?null:{invocation:t}},prepare:e=>({commandLine:e.commandLine,env:{..._s(e,e.env.SPEC_OPTS),[ms]:e.reportDir}}),seedKnob:async e=>await Fn(e)?"rspec's seed":null,read:e=>Mn("rspec",e),replay:yo};function _o({words:e}){const[t="",n=""]=e;return t==="rspec"||t==="parallel_rspec"||t==="rake"&&/^spec\b/.test(n)}function _s(e,t){const n=["--require",(0,ae.ZL)((0,g.join)(e.supportDir,gs))],s=e.order==="shuffled"?["--order",`rand:${e.seed}`]:[];return{SPEC_OPTS:[t,...n,...s].filter(Boolean).join(" "),[hs]:e.order==="shuffled"?"":String(e.seed)}}function yo(e){const{test:t}=e,{SPEC_OPTS:n="",...s}=_s(e),r=[n,...t===null?[]:To(t)].join(" ");return{commandLine:(0,_.sO)({TEST_SEED:String(e.seed),...s,SPEC_OPTS:r},e.commandLine),selectsTest:t!==null}}function To({suite:e,name:t}){const n=[...e===null?[]:e.split(" > "),t.replace(/ #\d+$/,"")];if(!n.slice(1).some(r=>/^(#|\.|::)/.test(r)))return["--example",(0,ae.ZL)(n.join(" "))];const s=n.map(r=>r.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"));return["--example-matches",(0,ae.ZL)(`^${s.join(" ?")}`)]}const Eo={name:"Maven",buildFolder:/\/target\/(surefire|failsafe)-reports\/[^/]*$/,errorLine:/^\[ERROR\] \S/},wo={name:"surefire",orders:["as-is","shuffled"],reportFiles:"**/target/{surefire,failsafe}-reports/TEST-*.xml",recognise:e=>{const t=e.invocations.find(bo);return t===void 0?null:{invocation:t}},prepare:So,seedKnob:async({stdoutLog:e})=>(await(0,S.HR)(e,/To reproduce ordering use flag -Dsurefire\.runOrder\.random\.seed=/,1)).length>0?"Surefire's runOrder.random.seed":null,read:e=>ht(Eo,e),replay:Oo};function bo({words:[e="",...t]}){return["mvn","mvnw","mvnd"].includes(e)?t.some(n=>/^(test|package|verify|integration-test|install|deploy|surefire:test|failsafe:.*)$/.test(n)):!1}function ys(e,t){const n=t==="shuffled"?{"surefire.runOrder":"random","failsafe.runOrder":"random"}:{},s={"surefire.runOrder.random.seed":String(e),...n,...mt(e,t)};return Object.entries(s).map(([r,o])=>`-D${r}=${o}`)}function So({commandLine:e,recognition:t,seed:n,order:s,env:r}){const o=ys(n,s),l=(0,_.$I)(e,t.invocation,o);return l!==null?{commandLine:l,env:{}}:{commandLine:e,env:{MAVEN_ARGS:[r.MAVEN_ARGS,...o].filter(Boolean).join(" ")}}}function Oo({commandLine:e,recognition:t,seed:n,order:s,test:r}){const o=[...s==="shuffled"?ys(n,s):[],...r===null?[]:xo(r)],l=(0,_.$I)(e,t.invocation,o),f={TEST_SEED:String(n)};return l!==null?{commandLine:(0,_.sO)(f,l),selectsTest:r!==null}:{commandLine:(0,_.sO)({...f,MAVEN_ARGS:o.join(" ")},e),selectsTest:r!==null}}function xo({suite:e,name:t}){const[n=""]=t.split(/[([{ ]/,1),s=[e,n].filter(Boolean).join("#"),r=["surefire.failIfNoSpecifiedTests","failsafe.failIfNoSpecifiedTests","failIfNoTests"];return[`-Dtest=${s}`,`-Dit.test=${s}`,...r.map(o=>`-D${o}=false`)]}var ko=h(76926);const vo="(import)";async function $o(e){const t=await At(e.reportDir,"unittest");if(t.length===0)return Mo(e);const n=[e.workingDirectory,Fo(e.workingDirectory)],s=t.flat(),r=(0,b.iF)(t.flatMap(l=>No(l,n))),o=Do(s,n);return o.length>0||t.some(l=>Ro(l,e))?jo(e,r,o):{kind:"read",tests:r,couldNotRun:Io(r)}}function Ro(e,{timedOut:t}){return e.some(n=>n.event==="finish")?!1:t||e.some(n=>n.event==="runner")}function No(e,t){const n=new Map;let s=new Map;for(const r of e){const o=Pt(r,t),l=JSON.stringify(Pt({...r,subtest:null},t));if(r.event==="running"&&(s=s.set(l,(s.get(l)??0)+1)),r.event!=="report")continue;const f=`${JSON.stringify(o)} ${s.get(l)??0}`,m=n.get(f)??{identity:o,events:[]};m.events.push(r),n.set(f,m),X(r,"subtest")!==""&&r.outcome==="failed"&&Ao(n,l,s,r,t)}return[...n.values()].map(({identity:r,events:o})=>Lo(r,o,t))}function Ao(e,t,n,s,r){const o=`${t} ${n.get(t)??0}`,l=e.get(o)??{identity:Pt({...s,subtest:null},r),events:[]};l.events.push(s),e.set(o,l)}function Lo(e,t,n){const s=t.find(o=>o.outcome==="failed"||o.outcome==="unexpected");if(s!==void 0)return{identity:e,status:"failed",durationMs:null,failure:Po(s,n)};const r=t.every(o=>o.outcome==="skipped");return{identity:e,status:r?"skipped":"passed",durationMs:null,failure:null}}function Po(e,t){const n=Ts(t,X(e,"crash_path")),s=Qe(e,"crash_line"),r=X(e,"subtest"),o=e.outcome==="unexpected"?"passed, but was expected to fail":X(e,"message");return(0,E.g5)({type:X(e,"type")||null,message:r===""?o:`${o} ${r}`,stack:X(e,"text"),location:n===""||n.startsWith("/")||s===null?null:{file:n,line:s}},t[0]??"/")}function Pt(e,t){const n=f=>(0,b.HD)(f,t[0]??"/"),s=Ts(t,X(e,"file")),r=X(e,"suite"),o=X(e,"subtest"),l=X(e,"name")+(o===""?"":` subtest ${o}`);return{file:s===""?null:n(s),suite:r===""?null:n(r),name:n(l)}}function Ts(e,t){return e.reduce((n,s)=>(0,E.iZ)(n,s),t)}function Do(e,t){const n=new Map;for(const s of e){const r=Pt(s,t);s.event==="running"&&n.set(JSON.stringify(r),r),s.event==="done"&&n.delete(JSON.stringify(r))}return[...n.values()]}function jo(e,t,n){const s=e.timedOut?"the run timed out":"the process ended",r=n.map(({suite:m,name:k})=>m===null?k:`${m}.${k}`),o={type:null,message:`${s} while this test ran`,stack:null,location:null},l=n.map(m=>({identity:m,status:"failed",durationMs:null,failure:o})),f=new Set(l.map(({identity:m})=>JSON.stringify(m)));return{kind:"unreadable",reason:`the tests break off: ${s} ${r.length===0?"outside a test":`while ${r.join(", ")} ran`}`,tests:[...t.filter(({identity:m})=>!f.has(JSON.stringify(m))),...l]}}function Io(e){if(e.filter(({identity:r})=>r.suite!==vo).length>0)return null;const n=e[0];if(n===void 0)return"unittest found no tests";const s=n.failure?.message.trim().split(`
`).at(-1)??"";return`unittest could not import ${e.map(({identity:r})=>r.name).join(", ")}: ${s}`}function Mo(e){const t="unittest did not start, or PYTHONPATH does not reach it: there are no per-test results";return e.exitCode===2?{kind:"read",tests:[],couldNotRun:"unittest was called in a wrong way (exit code 2)"}:{kind:"unreadable",reason:t,tests:[]}}function Fo(e){try{return(0,he.realpathSync)(e)}catch{return e}}const Dt={FLAKY_DETECTOR_UNITTEST:"1"},Co={name:"unittest",orders:["as-is","shuffled","reversed"],supportFiles:ps,recognise:e=>{const[t]=e.invocations.map(n=>Ho(n,e)).filter(n=>n!==null);return t===void 0?null:{invocation:t}},prepare:e=>({commandLine:e.commandLine,env:{...Zn(e),...Dt}}),seedKnob:Uo,read:$o,replay:Wo,chosen:{order:"given",meet:()=>!0,line:Yo}};function Ho(e,t){return e.words[0]==="unittest"?e:fs(e,t)!=="unittest"?null:e.words.some(n=>g.posix.basename(n)==="setup.py")?{...e,extend:"none"}:e}async function Uo(e){const n=(await At(e.reportDir,"unittest")).flat().findLast(s=>s.event==="finish");return n===void 0?"PYTHONHASHSEED":qn(Array.isArray(n.seeded)?n.seeded.map(String):[])}function Wo(e){const{commandLine:t,order:n,recognition:s,test:r}=e,o=n==="as-is"&&r!==null?Es(r):null,l=o===null?null:(0,_.$I)(t,s.invocation,["-k",o]),f=n==="as-is"?Dt:{...Dt,FLAKY_DETECTOR_ORDER:n};return{commandLine:ze(e,f,l??t),selectsTest:l!==null}}function Yo(e){const{commandLine:t,tests:n}=e;if(n.some(o=>Es(o)===null))return null;const s=n.map(({file:o,suite:l,name:f})=>`${o}::${l}::${ws(f)}`),r={...Dt,[Xn]:JSON.stringify([...new Set(s)])};return ze(e,r,t)}function Es({file:e,suite:t,name:n}){return e===null||t===null||t.startsWith("(")?null:`*.${t}.${ws(n)}`}function ws(e){return e.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"")}const bs="vitest-reporter.mjs",Ko=`import { createRequire } from 'node:module';

const { record, failure } = createRequire(import.meta.url)('./${_e}');

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
`,jt="vitest",Go=["bench","list","init","complete"],Bo={name:jt,orders:["as-is","shuffled"],supportFiles:{[_e]:$t,[bs]:Ko,[se.k4]:se.HQ},recognise:e=>{const t=(0,se.cU)(e.invocations.filter(Vo));return t===null?null:{invocation:t}},prepare:Jo,seedKnob:xt,read:e=>De(jt,e),replay:Xo,chosen:{order:"own",meet:(e,t)=>e.file!==null&&e.file===t.file,line:Zo}};function Vo({words:e}){return e[0]==="vitest"&&!Go.includes(e[1]??"")}function Jo(e){const{invocation:t}=e.recognition,n=[...Ss(t,e.supportDir),...Os(e)],s=(0,_.$I)(e.commandLine,t,n),r=s===null?(0,se.O2)(jt,n,e):{};return{commandLine:s??e.commandLine,env:{...r,[Ie]:e.reportDir}}}function Ss({words:e},t){return[...e.some(s=>/^--reporters?(=|$)/.test(s))?[]:["--reporter=default"],`--reporter=${(0,g.join)(t,bs)}`]}function Os({recognition:e,order:t,seed:n}){return t==="shuffled"?["--sequence.shuffle",`--sequence.seed=${n}`]:e.invocation.words.some(r=>r.startsWith("--sequence.seed"))?[]:[`--sequence.seed=${n}`]}function Xo(e){const{test:t,recognition:n}=e,s=t===null?[]:ks([t],n.invocation);return{commandLine:xs(s,e),selectsTest:t!==null}}function Zo(e){const{tests:t,recognition:n}=e;return t.some(({name:s})=>s===ue)?null:xs(ks(t,n.invocation),e)}function xs(e,t){const{recognition:n,commandLine:s,supportDir:r,reportDir:o}=t,f=[...o===void 0?[]:Ss(n.invocation,r),...Os(t),...e],m=(0,_.$I)(s,n.invocation,f),k=m===null?(0,se.O2)(jt,f,{supportDir:r,env:{}}):{};return(0,_.sO)({TEST_SEED:String(t.seed),...k},m??s)}function ks(e,{directory:t=".",extend:n}){const[{file:s,name:r}={file:null,name:ue}]=e,o=n==="none",l=o?g.posix.basename(s??""):g.posix.relative(t,s??""),f=[...o?["--passWithNoTests"]:[],...s===null?[]:[l]];if(r===ue)return f;const m=e.map(k=>zo([...k.suite?.split(" > ")??[],k.name]));return[...f,"-t",kt(m)]}function zo(e){return vt(e).replace("^","^ ?")}const Qo={pytest:co,unittest:Co,jest:js,vitest:Bo,mocha:qs,"node-test":hr,playwright:Or,go:Se,nextest:sr,cargo:Q,surefire:wo,gradle:Tt,rspec:go,minitest:Vs,ctest:Ct,googletest:we,tap:ko.Mi},qo=Object.values(Qo)}),13783:((re,G,h)=>{h.d(G,{M:()=>g,f:()=>_});var j=h(36598);const g="/tmp/flaky-detector-support";function _(H){const F=j.i.find(({name:L})=>L===H)?.supportFiles;return F===void 0?null:{folder:g,files:F}}}),15320:((re,G,h)=>{h.d(G,{Mc:()=>L,nf:()=>M,p9:()=>S,wx:()=>N,zV:()=>E});var j=h(15762),g=h(26567),_=h(94787),H=h(76058);const F=200;function L(y,P,I){const C=y.observations.filter(j.N6),U=E(C),K=U===void 0?[]:[R(y,U,I)];if(I===null)return K;const Q=b(P).slice(0,F);return[...K,...Q.flatMap(([A,D])=>v(y,A,D,I))]}function E(y){const P=({conditions:I})=>H.XQ.filter(C=>I[C]!==H.QU[C]).length;return[...y].sort((I,C)=>P(I)-P(C))[0]}function b({tests:y,sensitivities:P}){const I=[...y].sort((U,K)=>+(K.verdict==="flaky")-+(U.verdict==="flaky")),C=new Map;for(const{test:U,failingRuns:K}of[...I,...P])U!==null&&K.length>0&&!C.has(U)&&C.set(U,K);return[...C]}function v(y,P,I,C){const U=E(y.observations.filter(({run:D})=>I.includes(D))),K=y.tests[P];if(U===void 0||K===void 0)return[];const{run:Q,seed:A}=U;return[{test:P,run:Q,seed:A,...N(U,K,$(y,C))}]}function R(y,P,I){const{run:C,seed:U}=P;return{test:null,run:C,seed:U,...N(P,null,$(y,I))}}function $({header:y,tests:P},I){return{command:y.command,seen:P,framework:I}}function N({run:y,seed:P,conditions:I},C,{command:U,seen:K,framework:Q}){const{commandLine:A,selectsTest:D}=Q?.replay({seed:P,order:I.order,test:C,seen:K})??{commandLine:S(U,{seed:P,run:y}),selectsTest:!1};return{commandLine:(0,_.F)(I,A),selectsTest:C!==null&&D}}function M({seed:y,conditions:P},I,{seen:C,framework:U}){const K=U?.chosen??null,Q=K?.order==="given"?"as-is":P.order,A=K?.line({seed:y,order:Q,tests:I,seen:C})??null;return A===null?null:(0,_.F)(P,A)}function S(y,{seed:P,run:I}){return(0,g.sO)({TEST_SEED:String(P),ATTEMPT:String(I)},y)}}),14620:((re,G,h)=>{h.d(G,{G1:()=>E,Jm:()=>b,x5:()=>F});var j=h(76760),g=h(74712),_=h(57210),H=h(76926);function F(v,R,$,{supportDir:N,replayDir:M},S){return{name:v.name,orders:v.orders,reportFiles:S??v.reportFiles??null,prepare:y=>v.prepare({...y,commandLine:$,recognition:R,supportDir:N}),replay:y=>v.replay({...y,commandLine:$,recognition:R,supportDir:M}),here:y=>y.replaceAll(M,N),chosen:L(v,{commandLine:$,recognition:R,supportDir:M}),read:y=>S===null?v.read(y):(0,_.A)(y),use:async(y,P)=>v===H.SH&&!await(0,H.q)(y)?null:{name:v.name,seedKnob:await v.seedKnob(y),extendedCommand:P.commandLine===$?null:P.commandLine}}}function L({chosen:v},R){return v===void 0?null:{...v,line:$=>v.line({...R,...$})}}function E(v,R){const $=(0,g.N)((0,j.dirname)(R));try{b($,(0,j.basename)(R),v)}finally{$.close()}}function b(v,R,{supportFiles:$={}}){for(const[N,M]of Object.entries($)){const[S=N,...y]=`${R}/${N}`.split("/").reverse();y.reduceRight((I,C)=>I.inside(C),v).write(S,[M])}}}),76926:((re,G,h)=>{h.d(G,{q:()=>M,SH:()=>$,Mi:()=>R});var j=h(26567),g=h(76548),_=h(2480);const H=64*1024*1024,F=/^(\S+) \.{2,} ?$/,L=/^TAP version \d+$/;async function E(y){try{return v(await b(y),y)}catch(P){return{kind:"unreadable",reason:`TAP cannot be read: ${P.message}`,tests:[]}}}async function b(y){const P=[];if(y.stdoutLog===null)return P;const{TapStream:I}=await Promise.all([h.e(815),h.e(415),h.e(620)]).then(h.bind(h,85620));let C=new I(null,y.workingDirectory),U=H;for await(const K of(0,g.OG)(y.stdoutLog)){const Q=F.exec(K);if((Q!==null||L.test(K)&&C.hasBegun)&&(P.push(C.end()),C=new I(Q?.[1]??null,y.workingDirectory)),Q===null&&C.add(K),U-=K.length+1,U<0)return[...P,{...C.end(),problem:"the output is larger than 64 MiB: its end was not read"}]}return[...P,C.end()]}function v(y,P){const I=(0,_.iF)(y.flatMap(A=>A.tests)),C=y.find(A=>A.bailedOut!==null)?.bailedOut??null;if(C!==null)return{kind:"read",tests:I,couldNotRun:`the tests bailed out: ${C}`};const U=y.find(A=>A.problem!==null)?.problem??null,K=P.timedOut?"the run timed out":null;if(U!==null||K!==null)return{kind:"unreadable",reason:[K,U].filter(A=>A!==null).join("; "),tests:I};const Q=I.length===0&&P.exitCode!==0;return{kind:"read",tests:I,couldNotRun:Q?"the command printed no TAP on its standard output":null}}const R={name:"tap",orders:["as-is"],recognise:y=>{const P=y.invocations.find(S);return P===void 0?null:{invocation:P}},prepare:y=>({commandLine:y.commandLine,env:{HARNESS_VERBOSE:"1"}}),seedKnob:async()=>null,read:y=>E(y),replay:y=>({commandLine:(0,j.sO)({TEST_SEED:String(y.seed)},y.commandLine),selectsTest:!1})},$={...R,recognise:y=>({invocation:y.invocations[0]??{words:[],extend:"none"}}),prepare:({commandLine:y})=>({commandLine:y,env:{}}),read:async y=>await M(y)?E(y):{kind:"none"}},N=200;async function M({stdoutLog:y}){const[P]=await(0,g.UV)(y,N,/^(TAP version 1[2-4]|1\.\.\d+( #.*)?|(not )?ok 1\b.*)$/);return P!==void 0}function S({words:y,extend:P}){const[I="",...C]=y;return I==="prove"||I==="tape"&&P!=="none"?!0:I==="bats"?!C.some(U=>/^(--formatter|-F)/.test(U)):I==="tap"&&C.some(U=>/^(-R|--reporter=)tap$/.test(U))}})};export{di as id,fi as ids,pi as modules};
