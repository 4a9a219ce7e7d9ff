const zo=265,Qo=[265],qo={76647:((ce,B,h)=>{h.d(B,{h:()=>P});function P(m,_,C=()=>!1){const E=[];let b=0;for(;b<m.length;){const N=m[b]??"";if(!/^[-+]./.test(N)||N==="--"||C(N))break;const[,j=N,R=null]=/^(--[^=]+)=(.*)$/s.exec(N)??[],k=R===null&&_(N);E.push({name:j,value:k?m[b+1]??null:R}),b+=k?2:1}return{options:E,rest:m.slice(b)}}}),89648:((ce,B,h)=>{h.d(B,{FM:()=>m,Mm:()=>_,g5:()=>E,iZ:()=>C});const P=4e3;class m{text="";limit;constructor(N=P){this.limit=N}add(N){this.text.length<this.limit&&(this.text+=`${N}
`)}toString(){return _(this.text.trim(),this.limit)}}function _(b,N=P){return b.length<=N?b:`${b.slice(0,N-1)}…`}function C(b,N){const j=`${N.replace(/\/+$/,"")}/`,R=b.replaceAll("\\","/");return(R.startsWith(j)?R.slice(j.length):R).replace(/^\.\//,"")}function E(b,N){const j=R=>_(R.replaceAll(`${N.replace(/\/+$/,"")}/`,"").trim());return{type:b.type,message:j(b.message)||"failed without a message",stack:b.stack===null?null:j(b.stack)||null,location:b.location}}}),37265:((ce,B,h)=>{h.r(B),h.d(B,{portableSupport:()=>ze.f,recogniseFramework:()=>bt,replaysOf:()=>xt.Mc});var P=h(73024),m=h(76760),_=h(4378);const C=[[["vitest"],["--watch","-w","watch","dev","--ui"],"Use `vitest run`."],[["jest"],["--watch","--watchAll"],"Leave that out."],[["mocha","ava","tap","wtr","web-test-runner"],["--watch","-w"],"Leave that out."],[["node","bun","deno","gotestsum","tsx"],["--watch","watch"],"Leave that out."],[["playwright","cypress"],["--ui","open"],"Leave that out."],[["cargo"],["watch"],"Use the command that it starts."],[["dotnet"],["watch"],"Use `dotnet test`."],[["gradle","gradlew"],["--continuous","-t"],"Leave that out."],[["nodemon","watchexec","entr","ptw","pytest-watch","pytest-watcher","guard"],[],"Use what it starts."]],E=[[["pytest"],["--lf","--last-failed","--ff","--failed-first","--sw","--stepwise","--testmon","--picked"],""],[["pytest"],["--nf","--new-first"],""],[["jest"],["-o","--onlyChanged","-f","--onlyFailures","--lastCommit","--changedSince"],""],[["vitest"],["--changed"],""],[["rspec"],["--only-failures","--next-failure","-n"],""],[["playwright"],["--last-failed","--only-changed"],""],[["ctest"],["--rerun-failed"],""],[["sbt"],["testQuick"]," Use `sbt test`."]],b=[[["turbo"],[],"Add `--env-mode=loose` to it."],[["env"],["-i","-","--ignore-environment"],"Leave that out."],[["sudo"],[],"Use `sudo -E`."]],N=/^(--env-mode=loose|loose|-\w*E\w*|--preserve-env)$/,j=[[["docker","podman","nerdctl"],["compose","run","exec"],""],[["docker-compose"],["run","exec","up"],""],[["kubectl","oc"],["exec","run"],""],[["ssh","vagrant","multipass","limactl","earthly","act","chroot","flatpak","distrobox"],[],""]],R=[[["xargs","parallel","eval","su","nix-shell","script","expect"],[],""],[["find","fd"],["-exec","-execdir","-x","-X"],""]];function k({starts:i},a){const c=i.filter(d=>!d.some(p=>N.test(p))),u=[...ee(i,C,L),...ee(i,E,$),...ee(c,b,H)];return a?u:[...u,...ee(i,j,S),...ee(i,R,V)]}const L=(i,a)=>`${i} watches files: it does not end by itself, so each run takes its whole \`timeout\`. ${a}`,$=(i,a)=>`${i} chooses tests by what earlier runs or changes left, so runs are not alike. Leave it out.${a}`,H=(i,a)=>`${i} keeps variables from the tests: the seed does not reach them, and their results may not be read. ${a}`,S=i=>`${_.x}${i} runs the tests where nothing of the detector reaches. For results of each test let them write JUnit XML into the working directory and name it in \`report-files\`; hand TEST_SEED on to them.`,V=i=>`${_.x}what ${i} starts cannot be seen. For results of each test name the test program itself in \`test-command\`, or let it write JUnit XML and name that in \`report-files\`.`;function ee(i,a,c){const u=i.flatMap(([d="",...p])=>a.flatMap(([T,w,O])=>{const Y=w.find(Z=>p.some(le=>le===Z||le.startsWith(`${Z}=`)));return!T.includes(d)||w.length>0&&Y===void 0?[]:[c(`\`${[d,Y].filter(Boolean).join(" ")}\``,O)]}));return[...new Set(u)]}var F=h(76647);const y=/^(python|pypy)\d*(\.\d+)*$/,A=/^(ba|da|z|k|a)?sh$/,M=["-X","-W","--check-hash-based-pycs"],I=/^-[a-zA-Z]*[mc]$/,K=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],J=/^([-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/,ne=/(?:^|\/)node_modules\/(?:\.bin\/([\w.-]+)|((?:@[\w.-]+\/)?[\w.-]+)\/(?:(?:bin|dist|lib)\/)*[\w.-]+)$/,te=["cli","index","main","bin"];function Se(i){const[a="",...c]=i;return y.test(a)?Ie(c):a==="node"?U(c):a==="tsx"||a==="ts-node"?v(c):A.test(a)?G(c):null}function Ie(i){const{rest:a}=(0,F.h)(i,p=>M.includes(p),p=>I.test(p)),[c="",u,...d]=a;return I.test(c)&&c.endsWith("m")&&u!==void 0?{kind:"program",words:[u,...d]}:null}function U(i){const{options:a,rest:c}=(0,F.h)(i,d=>[...K,"--run"].includes(d)),u=a.find(({name:d})=>d==="--run")?.value;return u==null?v(i):{kind:"package-script",script:u,args:c}}function v(i){const{rest:a}=(0,F.h)(i,w=>K.includes(w),w=>w==="--test"),[c="",...u]=a,d=ne.exec(c);if(d===null)return null;const p=m.posix.basename(c).replace(/\.[cm]?js$/,"");return{kind:"program",words:[d[1]??(te.includes(p)?d[2]:p)??p,...u]}}function G(i){const{options:a,rest:c}=(0,F.h)(i,p=>J.test(p)),u=c[0]==="--"?c[1]:c[0];return u===void 0?null:a.some(({name:p})=>/^-[a-z]*c[a-z]*$/.test(p))?{kind:"line",line:u}:{kind:"shell-script",path:u}}var W=h(88989);function X(i){const a=[],c=(0,W.qg)(i),u=c.errors===void 0||c.errors.length===0?ie(c):null,d=i.trimEnd().length;return re(c,".",(p,T,w)=>{a.push({words:T,directory:w,takesTail:p===u&&p.end===d&&!fe(p)})}),a}function re(i,a,c){if(i.type==="Word"||i.type==="Assignment")return a;if(i.type==="Command"){const d=ae(i),p=d[0]==="builtin"?d.slice(1):d;return p[0]==="cd"||p[0]==="pushd"?oe(a,p):(p.length>0&&c(i,p,a),a)}let u=a;return(0,W.dK)(i,d=>{u=re(d,u,c)}),i.type==="Subshell"||i.type==="Pipeline"?a:u}function ie(i){switch(i.type){case"Command":return i;case"Script":case"AndOr":case"Pipeline":{const a=i.commands.at(-1);return a===void 0?null:ie(a)}case"Statement":return i.background===!0?null:ie(i.command);default:return null}}function ae(i){return[...i.name===void 0?[]:[i.name.value],...i.args.map(c=>c.type==="Word"?c.value:c.text)]}function fe(i){return i.redirects.some(a=>a.type==="HereDoc")}function oe(i,a){const c=a.slice(1).find(u=>!u.startsWith("-"));return c===void 0?i:me(i,c)}function me(i,a){return/^[/~]|[$`]/.test(a)?i:m.posix.join(i,a).replace(/(?<=.)\/$/,"")}const ge=["-C","--directory","-f","--file","--makefile","-I","-o","-W"],Ce=["GNUmakefile","makefile","Makefile"],ke=100;function Ee(i,a,c){const u=Ae(i,a),T=(u.file===null?Ce:[u.file]).map(Y=>c(m.posix.join(u.directory,Y))).find(Y=>Y!==null)??null;if(T===null)return null;const w=In(T,u.variables),O=u.goals.length>0?u.goals:[w.firstGoal??""];return{lines:Cn(O,w),directory:u.directory}}function Ae(i,a){const c=[],u=new Map,d=[];for(let w=i;w.length>0;){const O=(0,F.h)(w,be=>ge.includes(be)),[Y,...Z]=O.rest,[,le,q]=/^(\w+)[:?+]?=(.*)$/s.exec(Y??"")??[];le!==void 0?u.set(le,q??""):Y!==void 0&&c.push(Y),d.push(...O.options),w=Z}const p=(...w)=>d.find(O=>w.includes(O.name))?.value??null,T=me(a,p("-C","--directory")??".");return{goals:c,variables:u,directory:T,file:p("-f","--file","--makefile")}}const Te=/^(?:export\s+)?([\w.-]+)\s*(?::{0,3}|\?|\+)=\s*(.*)$/,Fn=/^([^\s#:=][^:#=]*?)\s*::?(?!=)\s*([^;#]*)(?:;(.*))?/;function In(i,a){const c=new Map([["MAKE","make"]]),u=new Map;let d=[],p=null;for(const T of i.replaceAll(/\\\r?\n/g," ").split(/\r?\n/)){const w=Te.exec(T);if(T.startsWith("	"))for(const O of d)u.get(O)?.lines.push(sn(T));else w?c.set(w[1]??"",(w[2]??"").replace(/\s+#.*$/,"")):d=Ne(T,u)??d;p??=d.find(O=>!O.startsWith("."))??null}return{variables:new Map([...c,...a]),rules:u,firstGoal:p}}function Ne(i,a){const[c,u="",d="",p]=Fn.exec(i)??[];if(c===void 0)return null;const T=u.split(/\s+/);for(const w of T){const O=a.get(w)??{needs:[],lines:[]};O.needs.push(...d.split(/[\s|]+/).filter(Y=>Y!=="")),p!==void 0&&O.lines.push(sn(p)),a.set(w,O)}return T}function sn(i){return i.trim().replace(/^[@+\s-]+/,"")}function Cn(i,a){const c=new Set,u=[],d=p=>{if(c.has(p)||c.size>=ke)return;c.add(p);const T=a.rules.get(p);for(const w of T?.needs??[])d(He(w,a.variables));u.push(...(T?.lines??[]).map(w=>He(w,a.variables)))};for(const p of i)d(p);return u}function He(i,a,c=0){const u=i.replaceAll(/\$\$|\$[({]([\w.-]+)[)}]/g,(d,p)=>{if(p===void 0)return d;const T=a.get(p)??"";return c<5?He(T,a,c+1):T});return c===0?u.replaceAll("$$","$"):u}const Hn=300,Un=3;function Ue(i,a){const{name:c,scripts:u,workspaces:d}=Le(m.posix.join(i,"package.json"),a);return{name:typeof c=="string"?c:"",scripts:Object.fromEntries(Object.entries(We(u)).filter(Kn)),workspaces:Array.isArray(d)?De(d):De(We(d).packages)}}function rn(i,a){const{readFile:c}=a,u=De(Le(m.posix.join(i,"lerna.json"),c).packages),d=De(Le(m.posix.join(i,"pnpm-workspace.yaml"),c,a.parseYaml).packages),T=[...Ue(i,c).workspaces,...u,...d].filter(O=>!O.startsWith("!")).flatMap(O=>xe(i,O.replace(/\/$/,"").split("/"),a,Un)),w=O=>O!==i&&c(m.posix.join(O,"package.json"))!==null;return[...new Set(T)].slice(0,Hn).filter(w)}function on(i,a,c){const u=rn(i,c).find(w=>Ue(w,c.readFile).name===a),d=m.posix.basename(a),p=[a,`packages/${d}`,`apps/${d}`].map(w=>me(i,w)),T=w=>w!==i&&c.readFile(m.posix.join(w,"package.json"))!==null;return u??p.find(T)??i}function xe(i,[a,...c],u,d){if(a===void 0)return[i];if(!a.includes("*"))return xe(m.posix.join(i,a),c,u,d);const p=u.foldersIn(i).filter(O=>O!=="node_modules"&&!O.startsWith(".")),T=O=>m.posix.join(i,O);if(a!=="**"){const O=new RegExp(`^${a.split("*").map(Wn).join(".*")}$`);return p.filter(Y=>O.test(Y)).flatMap(Y=>xe(T(Y),c,u,d))}const w=d===0?[]:p.flatMap(O=>xe(T(O),["**",...c],u,d-1));return[...xe(i,c,u,d),...w]}function Wn(i){return i.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function Le(i,a,c=JSON.parse){const u=a(i);try{return We(u===null?null:c(u))}catch{return{}}}function We(i){return typeof i=="object"&&i!==null&&!Array.isArray(i)?{...i}:{}}function De(i){return Array.isArray(i)?i.filter(a=>typeof a=="string"):[]}function Kn(i){return typeof i[1]=="string"}const Yn=["npm","pnpm","yarn","bun"],je=["lerna","turbo","nx"],Ke={t:"test",tst:"test",it:"test","install-test":"test"},Gn=["test","start","stop","restart"],Bn=["install","i","add","remove","up","upgrade","update","ci","exec","dlx","x","create","init","link","publish","why","list","ls","audit","config","cache","node","pack","info","outdated","build","pm"],an=["-C","--dir","--prefix","--cwd"],ln=["-w","--workspace","--filter","-F","--scope"],Vn=["-ws","--workspaces","-r","--recursive"],cn=["-t","--target","--targets"],Jn=[...an,...ln,...cn,"--concurrency","--include","--exclude"];function Xn(i,a,c){const[u="",...d]=i;if(![...Yn,...je].includes(u))return[];const p=zn(u,d,a);if(p===null)return[];const{packages:T,script:w}=p,O=T==="all",Y=O?"none":et(u,p.args);return(O?rn(p.directory,c):[Zn(p,c)]).map(Z=>ue(Z,w,Y,c.readFile)).filter(Z=>Z!==null)}function Zn({packages:i,directory:a},c){return typeof i=="string"?a:on(a,i.name,c)}function ue(i,a,c,u){const d=Ue(i,u).scripts,p=Object.hasOwn(d,a)?d[a]:void 0;if(p===void 0)return null;const T=w=>Object.hasOwn(d,w)?[{line:d[w]??"",extend:"none"}]:[];return{directory:i,lines:[...T(`pre${a}`),{line:p,extend:c},...T(`post${a}`)]}}function zn(i,a,c){const{plain:u,options:d,rest:p}=qn(i,a),T=q=>d.find(({name:be})=>q.includes(be))?.value??null,w=un(i,Ye(u))??(u[0]==="run-many"?T(cn):null);if(w===null)return null;const O=me(c,T(an)??"."),Y=u[0]==="workspace"?u[1]:T(ln),Z=je.includes(i)||u[0]==="workspaces"||d.some(Qn),le=Y!=null&&!Y.includes("*")?{name:Y}:Z||Y!=null?"all":"own";return{script:w,args:p,directory:O,packages:le}}function Qn({name:i,value:a}){return Vn.includes(i)&&a!=="false"}function Ye(i){return i[0]==="workspace"?i.slice(2):i[0]!=="workspaces"?i:i[1]==="foreach"?i.slice(2):i.slice(1)}function qn(i,a){const c=[],u=[];let d=a;const p=i==="npm"||je.includes(i),T=()=>p||un(i,Ye(c))===null;for(;d.length>0&&d[0]!=="--"&&T();){const w=(0,F.h)(d,Y=>Jn.includes(Y));u.push(...w.options);const O=w.rest[0];if(d=w.rest,O===void 0||O==="--")break;c.push(O),d=d.slice(1)}return{plain:c,options:u,rest:d}}function un(i,a){const[c,u]=a;return c===void 0?null:["run","run-script","rum","urn"].includes(c)?u??null:i==="turbo"?c:i==="lerna"||i==="nx"?null:i==="npm"?Ke[c]??(Gn.includes(c)?c:null):i==="bun"?null:i==="pnpm"&&Ke[c]!==void 0?Ke[c]:Bn.includes(c)||c.startsWith("workspace")?null:c}function et(i,a){return(i==="npm"||je.includes(i))&&!a.includes("--")?"after-dashes":"append"}var Ge=h(94942),nt=h(3292);const tt=["cmd","shell","run","composite","sequence"];function Be(i,a,c){const u=ve(i,a);return Re(pe(u,c),u,new Set([c]))}function ve(i,a){try{return a.reduce(pe,(0,nt.qg)(i))}catch{return}}function pe(i,a){if(!(typeof i!="object"||i===null||!Object.hasOwn(i,a)))return i[a]}function Re(i,a,c){if(Array.isArray(i))return i.flatMap(p=>Re(p,a,c));if(typeof i!="string")return dn(i,a,c);const u=i.trim(),d=c.has(u)?void 0:pe(a,u);return d===void 0?[st(i)]:Re(d,a,c.add(u))}function dn(i,a,c){const u=pe(i,"cmd");if(Array.isArray(u))return[u.filter(p=>typeof p=="string").map(Ge.ZL).join(" ")];const d=tt.find(p=>pe(i,p)!==void 0);return d===void 0?[]:Re(pe(i,d),a,c)}function st(i){return i.replaceAll(/\{args:([^{}]*)\}/g,"$1").replaceAll(/\{\w+\}/g,"")}const rt=["tox.ini","setup.cfg"];function ot(i,a){const c=String(ve(a("pyproject.toml"),["tool","tox","legacy_tox_ini"])??""),u=[...rt.map(a),c].find(p=>/^\[testenv/m.test(p)),d=Ve(i).flatMap(p=>u===void 0?lt(p,a):it(u,p));return[...new Set(d)]}function Ve(i){const a=i.findIndex(u=>/^(-e|--env)/.test(u));return a<0?[""]:((i[a]?.replace(/^(--env=?|-e)/,"")??"")||(i[a+1]??"")).split(",")}function it(i,a){return(Je(i,`testenv:${a}`,"commands")??Je(i,"testenv","commands")??"").replaceAll(/\\\n\s*/g," ").split(`
`).map(d=>at(d,i).trim()).filter(d=>d!=="")}function Je(i,a,c){const u=i.split(/\r?\n/),d=u.findIndex(q=>q.trim()===`[${a}]`);if(d<0)return null;const p=u.slice(d+1),T=p.findIndex(q=>q.startsWith("[")),w=p.slice(0,T<0?p.length:T),O=w.findIndex(q=>new RegExp(`^${c}\\s*=`).test(q));if(O<0)return null;const Y=w.slice(O+1),Z=Y.findIndex(q=>/^[^\s#]/.test(q));return[(w[O]??"").replace(/^[^=]*=/,""),...Y.slice(0,Z<0?Y.length:Z).map(q=>q.trim())].join(`
`)}function at(i,a){return i.replace(/^[\w!,.{}-]+:\s+/,"").replace(/^[-!]\s*/,"").replaceAll(/\{\[([^\]]+)\](\w+)\}/g,(c,u,d)=>Je(a,u,d)?.trim()??"").replaceAll(/\{posargs:((?:[^{}]|\{[^{}]*\})*)\}/g,"$1").replaceAll(/\{(?:env)?python\}/g,"python").replaceAll(/\{(?:toxinidir|tox_root|env_?bin_?dir)\}\//g,"").replaceAll(/\{[^{}]*\}/g,"")}function lt(i,a){const c=a("tox.toml"),u=c===""?ve(a("pyproject.toml"),["tool","tox"]):ve(c,[]),p=[pe(pe(u,"env"),i),pe(u,"env_run_base")].map(T=>pe(T,"commands")).find(T=>T!==void 0);return Array.isArray(p)?p.filter(Array.isArray).map(T=>fn(T).join(" ")):[]}function fn(i){return i.flatMap(a=>{if(typeof a=="string")return[a];const c=pe(a,"default");return Array.isArray(c)?fn(c):[]})}const pn={poe:["tool","poe","tasks"],task:["tool","taskipy","tasks"],"pdm run":["tool","pdm","scripts"],"rye run":["tool","rye","scripts"],"pixi run":["tool","pixi","tasks"],"pipenv run":["scripts"]},ct=["-C","--root","-p","--project","-e","--environment","--manifest-path"],ut=["-e","--env","-p","--project","--data-dir","--cache-dir","--config"];function dt(i,a,c){const u=w=>c(m.posix.join(a,w))??"",[d="",...p]=i;if(d==="tox")return we(ot(p,u));if(d==="nox")return we(hn(u(mn(p,"-f","--noxfile")??"noxfile.py")));if(d==="invoke"||d==="inv")return we(hn(u("tasks.py")));if(d==="hatch")return we(pt(p,u));const T=[d,`${d} ${p[0]}`].find(w=>Object.hasOwn(pn,w));return T===void 0?null:we(ft(T,T===d?p:p.slice(1),u))}function ft(i,a,c){const u=(0,F.h)(a,d=>ct.includes(d)).rest[0]??"";return Be(c(i==="pipenv run"?"Pipfile":"pyproject.toml"),pn[i]??[],u)}function pt(i,a){const{options:c,rest:u}=(0,F.h)(i,q=>ut.includes(q));if(u[0]==="test")return["pytest"];if(u[0]!=="run")return[];const d=c.find(({name:q})=>q==="-e"||q==="--env")?.value??"default",[p="",...T]=(0,F.h)(u.slice(1),()=>!1).rest,[,w=d,O=p]=/^([\w.-]+):(.+)$/.exec(p)??[],Y=["envs",w,"scripts"],Z=[...Be(a("pyproject.toml"),["tool","hatch",...Y],O),...Be(a("hatch.toml"),Y,O)],le=c.length===0&&O===p;return Z.length>0||le?Z:[[O,...T].map(Ge.ZL).join(" ")]}function hn(i){return[...i.matchAll(/\.run\(((?:[^()]|\([^()]*\))*)\)/g)].map(([,c=""])=>c).map(c=>[...c.matchAll(/(["'])((?:(?!\1).)*)\1/g)].map(([,,u])=>u).join(" "))}function mn(i,...a){const c=i.findIndex(u=>a.includes(u));return c<0?null:i[c+1]??null}function we(i){return i.length===0?null:i}const gn={valued:["--with --with-editable --with-requirements --extra --no-extra --group --no-group --only-group --python -p --project --directory","--env-file --package --index --index-url --default-index --config-file --cache-dir --color --resolution"].flatMap(i=>i.split(" ")),module:["-m","--module"]},se={},Xe={valued:["-p","--package"],line:["-c","--call"]},_n={valued:["-r --reporter -o --reports-dir --report-dir --temp-directory --temp-dir -x --exclude -n --include -e --extension --src --require -i","--branches --functions --lines --statements --cwd --nycrc-path --config"].flatMap(i=>i.split(" "))},yn={env:{valued:["-u","--unset","-C","--chdir"],assignments:!0},command:se,exec:{valued:["-a"]},time:{valued:["-f","--format","-o","--output"]},timeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},gtimeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},nice:{valued:["-n","--adjustment"]},ionice:{valued:["-c","--class","-n","--classdata"]},nohup:se,setsid:se,stdbuf:{valued:["-i","-o","-e"]},unbuffer:se,sudo:{valued:["-u","-g","-h","-p","-C"],assignments:!0},taskset:{operands:1},faketime:{valued:["-f"],operands:1},"xvfb-run":{valued:["-s","--server-args","-e","--error-file","-n","--server-num","-f","-p","-w","--wait"]},"dbus-run-session":se,"cross-env":{assignments:!0},dotenv:{valued:["-e","-v","-p","-c"]},"dotenvx run":{valued:["-f","--env-file","-e","--env"]},"doppler run":{valued:["-p","--project","-c","--config"]},"op run":{valued:["--env-file"]},c8:_n,nyc:_n,npx:Xe,bunx:se,"bun x":se,pnpx:se,"npm exec":{...Xe,greedy:!0},"npm x":{...Xe,greedy:!0},"pnpm exec":{valued:["-C","--dir","--filter","-F"]},"pnpm dlx":{valued:["--package"]},"yarn exec":se,"yarn dlx":{valued:["-p","--package"]},"uv run":gn,uvx:{valued:["--with","--from","--python","-p"]},"uv tool run":{valued:["--with","--from","--python","-p"]},"poetry run":se,"pipenv run":se,"pdm run":{valued:["-p","--project"]},"rye run":se,"hatch run":se,"pixi run":{valued:["-e","--environment","--manifest-path"]},"conda run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"micromamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mise exec":se,"direnv exec":{operands:1},"coverage run":{valued:["--source","--include","--omit","--rcfile","--data-file","--context","--concurrency","--debug"],module:["-m"]},"go run":{valued:["-C","-exec","-mod","-modfile","-tags","-ldflags","-gcflags","-p"]},"go tool":{valued:["-C","-modfile"]},"bundle exec":{valued:["--gemfile"]},"rbenv exec":se,"asdf exec":se},ht=3;function mt(i){for(let a=ht;a>0;a-=1){const c=i.slice(0,a).join(" ");if(i.length>=a&&Object.hasOwn(yn,c))return Ze(i.slice(a),yn[c]??se)}return null}function Ze(i,a){const c=[...a.line??[],...a.module??[]],{rest:u}=(0,F.h)(i,T=>a.valued?.includes(T)??!1,T=>c.includes(T)),[d="",...p]=u;return a.line?.includes(d)?p[0]===void 0?null:{kind:"line",line:p[0]}:a.module?.includes(d)?Pe(p,!1):gt(u,a)}function gt(i,a){const c=i[0]==="--"?i.slice(1):i,u=a.assignments?c.findIndex(T=>!/^\w+=/.test(T)):0,d=u<0?[]:c.slice(u+(a.operands??0)),p=d.indexOf("--");return!a.greedy||c!==i?Pe(d,!1):p<0?Pe(d,!0):Pe(d.toSpliced(p,1),!1)}function Pe(i,a){return i.length===0?null:{kind:"program",words:i,needsDashes:a}}const _t=12,wn=500;function En(i,a,{foldersIn:c=()=>[],parseYaml:u=()=>null}={}){const d={directory:".",extend:"append",depth:_t},p=new yt({readFile:a,foldersIn:c,parseYaml:u}),T=p.ofLine(i,d);return{commandLine:i,invocations:T,starts:p.starts,readFile:a}}class yt{starts=[];#e;#t=wn;constructor(a){this.#e=a}ofLine(a,c){return X(a).flatMap(({words:u,directory:d,takesTail:p})=>this.#n({...c,words:u,directory:m.posix.join(c.directory,d),extend:p?c.extend:"none",depth:c.depth-1}))}#n(a){const c=Tn(a.words);if(this.#t<=0)return[];if(this.#t-=1,this.starts.push(c),a.depth>0){const w=this.#s({...a,words:c},a.words[0]??"");if(w!==null)return w}const{extend:u,directory:d,filteredBy:p}=a,T={...d==="."?{}:{directory:d},...p===void 0?{}:{filteredBy:p}};return[{words:c,extend:u,...T}]}#s(a,c){const{words:u,directory:d}=a;if(u[0]==="make"||u[0]==="gmake")return this.#c(a);const p=Xn(u,d,this.#e);if(p.length>0)return p.flatMap(O=>this.#r(O,a));const T=dt(u,d,this.#e.readFile);if(T!==null)return this.#l(T,a);const w=mt(u);if(w?.kind==="line")return this.#o(w.line,a);if(w!==null){const O=w.needsDashes?"after-dashes":"append";return this.#n({...a,words:w.words,extend:$e(a.extend,O),depth:a.depth-1})}return this.#i(a)??this.#a(c,a)}#i(a){const c=Se(a.words);switch(c?.kind){case void 0:return null;case"program":return this.#n({...a,words:c.words,depth:a.depth-1});case"line":return this.#o(c.line,a);case"shell-script":return this.#a(c.path,a,/(?:)/);case"package-script":{const u=c.args.includes("--")?"append":"after-dashes",d=ue(a.directory,c.script,u,this.#e.readFile);return d===null?null:this.#r(d,a)}}}#r(a,c){return a.lines.flatMap(({line:u,extend:d})=>this.ofLine(u,{...c,directory:a.directory,extend:$e(c.extend,d)}))}#l(a,c){const u=c.words[0]==="tox"?{...c,filteredBy:"tox"}:c;return a.flatMap(d=>this.#o(d,u))}#o(a,c){return this.ofLine(a,{...c,extend:"none"})}#c(a){const c=Ee(a.words.slice(1),a.directory,this.#e.readFile);return c===null?null:c.lines.flatMap(u=>this.#o(u,{...a,directory:c.directory}))}#a(a,c,u=/^#!.*\b(ba|da|z|k)?sh\b/){if(!a.includes("/")&&!a.endsWith(".sh"))return null;const d=this.#e.readFile(m.posix.join(c.directory,a));return d!==null&&u.test(d)?this.#o(d,c):null}}function Tn(i){const[a="",...c]=i;if(/\/.*\.py$/.test(a))return["python",a,...c];const u=a.lastIndexOf("@"),d=u>0?a.slice(0,u):a;return[d.startsWith("@")?d:m.posix.basename(d),...c]}function $e(i,a){return i==="append"?a:a==="append"?i:"none"}var wt=h(39689),bn=h(26946),Me=h(72913),On=h(57210),Sn=h(40654),ze=h(13783),de=h(14620),_e=h(76926);const Qe={ava:{add:"--tap",file:null},"bun test":{add:"--reporter=junit --reporter-outfile=bun.xml",file:"bun.xml"},behave:{add:"--junit",file:"reports/*.xml"},cypress:{add:"--reporter junit",file:"test-results.xml"},"deno test":{add:"--junit-path=deno.xml",file:"deno.xml"},green:{add:"--junit-report green.xml",file:"green.xml"},jasmine:{add:"the JUnitXmlReporter of jasmine-reporters",file:"junitresults*.xml"},karma:{add:"the reporter of karma-junit-reporter (--reporters progress,junit)",file:"**/TESTS-*.xml"},lab:{add:"-r junit -o lab.xml",file:"lab.xml"},nose2:{add:"--plugin nose2.plugins.junitxml --junit-xml",file:"nose2-junit.xml"},nosetests:{add:"--with-xunit",file:"nosetests.xml"},phpunit:{add:"--log-junit phpunit.xml",file:"phpunit.xml"},"web-test-runner":{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},wtr:{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},robot:{add:"--xunit robot.xml",file:"robot.xml"}};function kn(i){for(const{words:a}of i){const[c="",...u]=a,d=[c,`${c} ${u[0]}`].find(w=>Object.hasOwn(Qe,w)),p=d===void 0?void 0:Qe[d];if(p===void 0||p.file===null&&u.some(w=>w===p.add||w==="-t"))continue;const T=p.file===null?"":` and set \`report-files: ${p.file}\``;return`${_.x}${d} is not read by itself. For results of each test add ${p.add} to it${T}.`}return null}const Et=1e6,Tt={logLevel:"error"};async function bt(i,a,c){const u=await Ot(i.testCommand,a.directory),d=i.framework==="none"?null:Rn(u,i.framework)??$n(u,i),T=(i.perturb.includes("order")?d?.framework.orders??[]:[]).filter(qe=>qe!=="as-is"),O=[...k(u,d!==null||i.framework==="none"),...xn(i,d,u),...vn(i,T,d)],Y=d??St(u,i);if(Y===null)return{framework:null,orders:T,warnings:O};const Z=(0,m.join)(c?.path??i.outputDir,Me.Y.support),{framework:le,recognition:q}=Y;c===void 0?(0,de.G1)(le,Z):(0,de.Jm)(c,Me.Y.support,le);const be={supportDir:Z,replayDir:i.portableReplays?ze.M:Z},Fe=(0,wt.yT)(new Set(u.starts.map(([qe=""])=>qe))),he={reportFiles:i.reportFiles,lineVariables:Fe};return{framework:(0,de.x5)(le,q,i.testCommand,be,he),orders:T,warnings:O}}async function Ot(i,a){const c=O=>(0,bn.C)((0,m.join)(a,O),Et),u=O=>kt((0,m.join)(a,O));let d=!1;const T=En(i,c,{foldersIn:u,parseYaml:()=>(d=!0,null)});if(!d)return T;const{parse:w}=await h.e(815).then(h.t.bind(h,38815,19));return En(i,c,{foldersIn:u,parseYaml:O=>w(O,Tt)})}function xn({framework:i},a,{invocations:c}){return a!==null||i==="none"||i===_e.Mi.name?[]:i==="auto"?[kn(c)].filter(u=>u!==null):[`The command does not show that it runs ${i}: runs are judged by exit code alone. Name the program in test-command.`]}function vn({perturb:i},a,c){return!i.includes("order")||a.length>0?[]:[`perturb: order has no effect: ${c===null?"no framework was recognised":`${c.framework.name} has no way to change it`}. All runs keep the order that the command has.`]}function Rn(i,a){for(const c of Sn.i){if(a!=="auto"&&c.name!==a)continue;const u=c.recognise(i);if(u!==null)return{framework:c,recognition:u}}return null}function $n(i,a){if(!(a.framework===On.G.name||a.framework==="auto"&&a.reportFiles!==null))return null;const u=i.invocations[0]??{words:[],extend:"none"};return{framework:On.G,recognition:{invocation:u}}}function St(i,{framework:a}){const c=a==="auto"||a===_e.Mi.name?_e.SH.recognise(i):null;return c===null?null:{framework:a==="auto"?_e.SH:{..._e.SH,read:_e.Mi.read},recognition:c}}function kt(i){try{return(0,P.readdirSync)(i,{withFileTypes:!0}).filter(c=>c.isDirectory()).map(({name:c})=>c)}catch{return[]}}var xt=h(15320)}),50187:((ce,B,h)=>{h.d(B,{U:()=>C,u:()=>_});const P=1500,m=2400;class _{#e="";#t="";#n=0;add(b){const N=P-this.#e.length;this.#e+=b.slice(0,Math.max(0,N));const j=N<=0?b:b.slice(N),R=this.#t+j.slice(-m);this.#n+=Math.max(0,this.#t.length+j.length-m),this.#t=R.slice(-m)}toString(){const b=this.#n===0?"":`
… ${this.#n} characters left out …
`;return`${this.#e}${b}${this.#t}`.trim().toWellFormed()}}function C(E){const b=new _;return b.add(E),b.toString()}}),25042:((ce,B,h)=>{h.d(B,{l:()=>P});function P(_,{tests:C}){const E=new Set(C.filter(({verdict:R})=>R==="flaky").map(({test:R})=>R)),b=C.some(({verdict:R})=>R==="always-fails"),N=_.filter(({test:R})=>R!==null&&E.has(R)),[j]=N.toSorted((R,k)=>m(k)-m(R));return j===void 0?[..._]:_.map(R=>{const k=m(j)>0&&m(j)>=m(R);return R.test===null&&(b||k)?{...j,test:null}:R})}function m({tried:_}){return _===void 0?0:_.failures/_.runs}}),2480:((ce,B,h)=>{h.d(B,{HD:()=>C,JN:()=>b,iF:()=>E,r0:()=>N});var P=h(77598),m=h(60375);const _=500;function C(k,L){const $=L.replace(/\/+$/,""),S=($===""?k:k.replaceAll(`${$}/`,"").replaceAll($,".")).replace(/\b0x[0-9a-f]{6,16}\b/gi,"0x…").toWellFormed();if(S.length<=_)return S;const V=(0,P.createHash)("sha256").update(S).digest("hex").slice(0,12);return`${S.slice(0,_-13).toWellFormed()}…${V}`}function E(k){const L=new Map;return k.map($=>{const H=(0,m.o)($.identity),S=(L.get(H)??0)+1;return L.set(H,S),S===1?$:{...$,identity:(0,m.o)({...H,name:`${H.name} #${S}`})}})}function b(k){return j(k,(L,$)=>{const H=L==="failed"||L==="flaky";return $==="passed"?H?"flaky":"passed":$==="skipped"?L:$})}function N(k){const L=["failed","flaky","passed","skipped"];return j(k,($,H)=>L.indexOf($)<=L.indexOf(H)?$:H)}function j(k,L){const $=new Map;for(const H of k){const S=(0,m.o)(H.identity),V=$.get(S);$.set(S,V===void 0?H:R(V,H,L(V.status,H.status)))}return[...$.values()]}function R(k,L,$){const H=[k.durationMs,L.durationMs].filter(V=>V!==null),S=k.failure??L.failure;return{identity:k.identity,status:$,durationMs:H.length===0?null:H.reduce((V,ee)=>V+ee,0),failure:$==="failed"||$==="flaky"?S:null}}}),71668:((ce,B,h)=>{h.d(B,{O2:()=>b,cU:()=>E,y:()=>C});var P=h(76760),m=h(34983),_=h(70025);const C="FLAKY_DETECTOR_MORE_ARGUMENTS";function E([N,...j]){if(N===void 0)return null;if(j.length===0)return N.words.includes("--")?{...N,extend:"none"}:N;const{directory:R,...k}=N;return{...j.every($=>$.directory===R)?N:k,extend:"none"}}function b(N,j,{supportDir:R,env:k}){return{NODE_OPTIONS:(0,m.l)(k.NODE_OPTIONS,[`--require=${(0,P.join)(R,(0,_.d)("more-arguments.cjs"))}`]),[C]:JSON.stringify({program:N,words:j})}}}),34983:((ce,B,h)=>{h.d(B,{l:()=>m});function P(_){return/[\s"\\]/.test(_)?`"${_.replaceAll(/["\\]/g,"\\$&")}"`:_}function m(_,C){return[_?.trim()??"",...C.map(P)].filter(E=>E!=="").join(" ")}}),70025:((ce,B,h)=>{h.d(B,{F:()=>C,d:()=>_});const P={"mocha-hook.cjs":`'use strict';
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
`},m="node_modules/flaky-detector";function _(E){return`${m}/${E}`}function C(...E){return Object.fromEntries(E.map(b=>[_(b),P[b]]))}}),57210:((ce,B,h)=>{h.d(B,{A:()=>C,G:()=>_});var P=h(26567),m=h(91291);const _={name:"junit",orders:["as-is"],recognise:()=>null,prepare:({commandLine:E})=>({commandLine:E,env:{}}),seedKnob:async()=>null,read:C,replay:({commandLine:E,seed:b})=>({commandLine:(0,P.sO)({TEST_SEED:String(b)},E),selectsTest:!1})};async function C({reportFiles:E,timedOut:b,workingDirectory:N}){if(E.length===0)return{kind:"unreadable",reason:b?"the run was ended by its time limit before it wrote a report":"the run wrote no file that report-files matches",tests:[]};const{tests:j,problem:R}=await(0,m.d)(E,{workingDirectory:N});return R===null?{kind:"read",tests:j,couldNotRun:null}:{kind:"unreadable",reason:R,tests:j}}}),91291:((ce,B,h)=>{h.d(B,{d:()=>Se});var P=h(73024),m=h(89648),_=h(2480),C=h(60375);const E=new Map,b="";class N{#e;#t=null;#n=new Map;constructor(v){this.#e=v}of(v){v.suites!==this.#t&&this.#s(v.suites);const{name:G,classname:W,file:X,filepath:re,value_param:ie}=v.attributes,ae=`${G??b}\0${W??b}\0${X??re??b}\0${ie??b}`,fe=this.#n.get(ae);if(fe!==void 0)return fe;const oe=(0,C.o)(R(v,this.#e));return this.#n.set(ae,oe),oe}#s(v){this.#t=v;const G=JSON.stringify([this.#e,v.map(({name:W,file:X})=>[W,X])]);this.#n=E.get(G)??new Map,E.set(G,this.#n)}}const j=new Set(["","test","undefined","null"]);function R({attributes:U,suites:v},G){const{name:W="",classname:X=""}=U,re=U.file??U.filepath??v.findLast(oe=>oe.file!==void 0)?.file,ie=v.map(oe=>oe.name??"").filter(oe=>oe!==""&&oe!==re),ae=j.has(X)||X===W?ie.join(" > "):X,fe=X===W&&X!=="";return{file:re===void 0||re===""?null:(0,_.HD)((0,m.iZ)(re,G),G),suite:fe||ae===""?null:(0,_.HD)(ae,G),name:(0,_.HD)(k(W,U),G)}}function k(U,{value_param:v}){return v===void 0?U:`${U} [${v}]`}var L=h(50187);const $=1e9;function H(U,v,G){const W=S(U),X=Number((U.attributes.time??"").replaceAll(",",""));return{identity:v,status:W,durationMs:U.attributes.time===void 0||!(X>=0&&X<$)?null:Math.round(X*1e3),failure:W==="failed"||W==="flaky"?F(U,v.file,G):null}}function S({attributes:U,outcomes:v}){if(v.length===0)return V(U);const G=v.map(W=>W.tag);return G.some(W=>["failure","error","warning"].includes(W))?"failed":G.some(W=>W.startsWith("flaky"))?"flaky":G.some(W=>W.startsWith("rerun"))?"failed":v.some(W=>W.tag==="skipped")?ee(v):V(U)}function V({status:U="",result:v=""}){return U===""&&v===""?"passed":/^(fail|failed|error)$/i.test(U)?"failed":/^(notrun|disabled|skipped|pending|ignored)$/i.test(U)||/^(skipped|suppressed)$/i.test(v)?"skipped":"passed"}function ee(U){return U.some(v=>v.type==="pytest.xfail")?"passed":"skipped"}function F(U,v,G){const{attributes:W,outcomes:X,output:re}=U,ie=X.find(({tag:ge})=>ge==="failure"||ge==="error")??X.find(({tag:ge})=>ge!=="skipped"),ae=ie?.text||re,fe=ie?.message||A(ae)||y(ie?.type??null,W.status),oe=Number(W.line),me=v!==null&&Number.isInteger(oe)&&oe>0?{file:v,line:oe}:null;return(0,m.g5)({type:ie?.type??null,message:(0,L.U)(fe),stack:ae,location:me},G)}function y(U,v){return U??(v===void 0?"failed, without a message in the report":`status ${v}`)}function A(U){return U.split(`
`).find(v=>v.trim()!=="")??""}var M=h(57975);const I=64*1024*1024,K=200;async function*J(U){let v=null;for await(const G of(0,P.createReadStream)(U,{end:I-1,highWaterMark:256*1024}))v??=ne(G),yield v.decode(G,{stream:!0});v!==null&&(yield v.decode())}function ne(U){const[v,G]=U;if(v===254&&G===255||v===0&&G===60)return new M.TextDecoder("utf-16be");if(v===255&&G===254||v===60&&G===0)return new M.TextDecoder("utf-16le");const W=U.subarray(0,K).toString("latin1"),X=/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(W)?.[1];if(X===void 0||/^utf-?16/i.test(X))return new M.TextDecoder;try{return new M.TextDecoder(X)}catch{return new M.TextDecoder}}const te=4*I;async function Se(U,v){const{GO_PROPERTY:G,JUnitParser:W}=await Promise.all([h.e(800),h.e(516)]).then(h.bind(h,20516)),X=new N(v.workingDirectory),[re,ie]=[[],[]],ae=[];let fe=te;for(const me of U){const ge=(0,m.iZ)(me,v.workingDirectory);if(fe<=0){ae.push(`${ge} and later reports were not read: over 256 MiB of reports in one run`);break}const Ce=Ee=>{(Ee.suites.some(Te=>Te[G]!==void 0)?re:ie).push(H(Ee,X.of(Ee),v.workingDirectory))},ke=await Ie(me,new W(Ce));ke.what!==null&&ae.push(`${ge}: ${ke.what}`),fe-=ke.bytes}return{tests:[...(0,_.JN)(re),...(v.repeats??_.iF)(ie)],problem:ae.length===0?null:ae.slice(0,3).join("; ")}}async function Ie(U,v){let G=0;try{G=(0,P.statSync)(U).size;for await(const re of J(U))if(!v.write(re))break;const W=v.end(),X=`larger than ${I/1024/1024} MiB: only its beginning was read`;return{what:G>I?X:W,bytes:G}}catch(W){return{what:`cannot be read: ${W.message}`,bytes:G}}}}),76548:((ce,B,h)=>{h.d(B,{HR:()=>N,OG:()=>C,UV:()=>b});var P=h(73024),m=h(57975);const _=64*1024;async function*C(j){const R=new m.TextDecoder;let k="";for await(const L of(0,P.createReadStream)(j)){const $=R.decode(L,{stream:!0}).split(`
`);$[0]=k+$[0],k=($.pop()??"").slice(0,_);for(const H of $)yield E(H)}k+=R.decode(),k!==""&&(yield E(k))}function E(j){return(j.endsWith("\r")?j.slice(0,-1):j).slice(0,_)}async function b(j,R,k){const L=[];if(j===null)return L;try{let $=0;for await(const H of C(j))if(k(H)&&L.push(H),$+=1,$>=R)break}catch{return L}return L}async function N(j,R,k){const L=[];if(j===null)return L;try{for await(const $ of C(j))if(R.test($)&&L.push($),L.length>=k)break}catch{return L}return L}}),40654:((ce,B,h)=>{h.d(B,{i:()=>Bo});var P=h(51455),m=h(76760),_=h(26567);const C={"cargo-runner.sh":`#!/usr/bin/env bash
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
`};var E=h(89648),b=h(2480);const N=/^test (.+?)(?: - should panic)? \.\.\. (.*)$/,j=/(ok|FAILED|ignored(?:, .*)?|bench: .*)(?: <\d+\.\d+s>)?(?: \(time limit exceeded\))?$/,R={ok:"passed",FAILED:"failed","bench:":"passed"},k=/^ {4}(\S.*)$/,L=/^---- (.+) std(?:out|err) ----$/,$=/\u001b(?:\[[0-9;]*m|\(B)/g;class H{statuses=[];captured=new Map;running=null;candidate=null;capturing=null;listed=new Set;listing=null;finished=!1;add(n){const t=n.replaceAll($,""),s=L.exec(t);s!==null?this.capturing=this.capture(s[1]??""):t==="failures:"||t==="successes:"?this.section(t==="failures:"?this.listed:null):t.startsWith("test result: ")?this.end():this.capturing!==null?this.capturing.add(t):this.listing!==null?this.listing.add(k.exec(t)?.[1]??""):this.outcome(t)}result(){this.settle();const n=r=>this.captured.get(r)?.toString()??"",t=([r,o])=>!this.finished||o!=="failed"||this.listed.has(r.replace(/ - compile( fail)?$/,""));return{tests:this.statuses.filter(t).map(([r,o])=>({name:r,status:o,output:n(r)})),finished:this.finished,running:this.running}}capture(n){const t=this.captured.get(n)??new E.FM;return this.captured.set(n,t),t}section(n){this.settle(),this.capturing=null,this.listing=n}end(){this.section(null),this.finished=!0}outcome(n){const s=this.running!==null&&this.candidate===null?null:N.exec(n);if(s!==null&&(this.settle(),this.finished=!1,this.running=s[1]??""),this.running===null)return;const r=j.exec(s===null?n:s[2]??"")?.[1];r!==void 0&&(this.candidate=R[r.split(" ",1)[0]??""]??"skipped")}settle(){this.running===null||this.candidate===null||(this.statuses.push([this.running,this.candidate]),this.running=null,this.candidate=null)}}var S=h(76548);const V=/^thread '(.+)'(?: \(\d+\))? panicked at (?:'(.*)', )?(.+?):(\d+):\d+:?$/,ee=/^thread '(.+)'(?: \(\d+\))? has overflowed its stack/;function F(e,n){const t=e.split(`
`),s=t.findIndex(z=>V.test(z)),[,,r,o="",l]=V.exec(t[s]??"")??[];if(s<0)return{type:null,message:e,stack:null,location:null};const f=t.slice(s+1),g=f.findIndex(z=>z==="stack backtrace:"||z.startsWith("note: ")),D=r??f.slice(0,g<0?void 0:g).join(`
`),x=g<0||f[g]!=="stack backtrace:"?null:f.slice(g).join(`
`);return{type:"panic",message:D,stack:x,location:{file:(0,E.iZ)(o,n),line:Number(l)}}}async function y(e){const n=new Map;let t=null;if(e===null)return new Map;for await(const s of(0,S.OG)(e)){const r=(V.exec(s)??ee.exec(s))?.[1];r!==void 0&&(t=n.get(r)??new E.FM,n.set(r,t)),(s===""||/^\s*(Running|Doc-tests) |^error: /.test(s))&&(t=null),t?.add(s)}return new Map([...n].map(([s,r])=>[s,r.toString()]))}const A="cargo-runner.sh",M="FLAKY_DETECTOR_CARGO_REPORT",I="FLAKY_DETECTOR_CARGO_SHUFFLE",K=["X86_64_UNKNOWN_LINUX_GNU","X86_64_UNKNOWN_LINUX_MUSL","AARCH64_UNKNOWN_LINUX_GNU","AARCH64_UNKNOWN_LINUX_MUSL","X86_64_APPLE_DARWIN","AARCH64_APPLE_DARWIN"],J={name:"cargo",orders:["as-is","shuffled"],supportFiles:{[A]:C[A]},recognise:e=>{const n=e.invocations.find(({words:t})=>t[0]==="cargo"&&ne(t));return n===void 0?null:{invocation:n}},prepare:te,seedKnob:async({stdoutLog:e})=>(await(0,S.HR)(e,/^running \d+ tests? \(shuffle seed: /,1)).length>0?"libtest's --shuffle-seed":null,read:Se,replay:re};function ne(e){const[n,t]=e.slice(1).filter(s=>!/^[-+]/.test(s));return n==="test"||n==="t"||n==="llvm-cov"&&t!=="nextest"}function te(e){const n=`bash -p ${(0,m.join)(e.supportDir,A)}`,t=K.map(s=>`CARGO_TARGET_${s}_RUNNER`).filter(s=>!e.env[s]);return{commandLine:e.commandLine,env:{...Object.fromEntries(t.map(s=>[s,n])),[M]:e.reportDir,[I]:e.order==="shuffled"?String(e.seed):""}}}async function Se(e){try{const n=await Ie(e.reportDir),t=(0,b.iF)([...await U(n,e),...await G(e)]),s=n.find(o=>o.exitCode===null||e.timedOut&&!o.output.finished);if(s!==void 0){const o=e.timedOut?"the run timed out":"the run was stopped";return{kind:"unreadable",reason:`the output of ${s.suite} breaks off: ${o}`,tests:t}}const r=n.length===0&&t.length===0&&e.exitCode!==0;return{kind:"read",tests:t,couldNotRun:r?await X(e):null}}catch(n){return{kind:"unreadable",reason:`the report of cargo test cannot be read: ${n.message}`,tests:[]}}}async function Ie(e){const n=[],t=(await(0,P.readdir)(e)).filter(s=>s.endsWith(".log")).sort();for(const s of t){const r=[],o=new H;for await(const x of(0,S.OG)((0,m.join)(e,s)))r.length<2?r.push(x):o.add(x);const l=await(0,P.readFile)((0,m.join)(e,s.replace(/log$/,"exit")),"utf8").catch(()=>null),[f="",g=""]=r,D=g===f.replaceAll("-","_")?f:`${f}::${g}`;n.push({suite:D,exitCode:l===null?null:Number(l),output:o.result()})}return n}async function U(e,n){const t=await y(n.stderrLog);return e.flatMap(s=>{const r=s.output.tests.map(f=>{const g=f.output||(t.get(f.name)??"");return W({file:null,suite:s.suite,name:f.name},f.status,g,n)}),o=v(s,t);if(o===null||n.timedOut)return r;const l=t.get(o)??`the test binary ended with code ${s.exitCode} while this test ran`;return[...r,W({file:null,suite:s.suite,name:o},"failed",l,n)]})}function v({output:e,exitCode:n},t){if(e.finished||!n)return null;const s=new Set(e.tests.map(o=>o.name)),r=[...t.keys()].filter(o=>!s.has(o)&&o!=="main");return e.running??(r.length===1?r[0]??null:null)}async function G(e){if(e.stdoutLog===null)return[];const n=new H;for await(const t of(0,S.OG)(e.stdoutLog))n.add(t);return n.result().tests.flatMap(t=>{const[,s,r]=/^(\S+\.(?:rs|md)) - (.*\(line \d+\)(?: - compile(?: fail)?)?)$/.exec(t.name)??[];return s===void 0||r===void 0?[]:[W({file:s,suite:"doc-tests",name:r},t.status,t.output,e)]})}function W(e,n,t,{workingDirectory:s}){const r=n==="failed"?(0,E.g5)(F(t,s),s):null;return{identity:e,status:n,durationMs:null,failure:r}}async function X({stderrLog:e,exitCode:n}){return(await(0,S.HR)(e,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3)||`cargo test ended with code ${n} and ran no test binary`}function re(e){const{recognition:n,seed:t,test:s}=e,r=e.order==="shuffled",{own:o,libtest:l}=ie(s),g=[...r?["-Z","unstable-options","--shuffle-seed",String(t)]:[],...l],x=n.invocation.words.includes("--")?g:[...o,...g.length>0?["--"]:[],...g],z=(0,_.$I)(e.commandLine,n.invocation,x),ye={TEST_SEED:String(t),...r&&z!==null?{RUSTC_BOOTSTRAP:"1"}:{}};return{commandLine:(0,_.sO)(ye,z??e.commandLine),selectsTest:z!==null&&s!==null}}function ie(e){if(e===null)return{own:[],libtest:[]};if(e.suite!=="doc-tests")return{own:[],libtest:["--exact",e.name.replace(/ #\d+$/,"")]};const[,n="",t=""]=/^(\S*) ?\(line (\d+)\)/.exec(e.name)??[];return{own:["--doc"],libtest:[n||`${t})`]}}const ae=/\[ RUN {6}\] ([\w/]+\.\S+)$/,fe=/\[( {7}OK| {2}FAILED| {2}SKIPPED) {1,2}\] ([\w/]+\.[^\s,]+).* \((\d+) ms\)$/,oe={OK:"passed",FAILED:"failed",SKIPPED:"skipped"},me=/^(\S[^:\n]*\.\w+):(\d+)(?:: Failure|: FAILED:)?$/m,ge=/\[={10}\] Running \d+ tests? from /;async function Ce(e,n){const t=new ke(n);if(e!==null)for await(const s of(0,S.OG)(e))t.add(s);return t}class ke{tests=[];running=null;#e;#t=!1;#n=new E.FM;constructor(n){this.#e=n}add(n){ge.test(n)&&(this.#t=!0);const t=ae.exec(n)?.[1],[,s="",r,o]=fe.exec(n)??[];t!==void 0&&(this.running===null||this.#t)?this.#s(t):r!==void 0&&r===this.running?this.#i(r,s.trim(),Number(o)):this.#n.add(n)}#s(n){this.running!==null&&this.#r(this.running,"failed",null,"the program ended while this test ran"),this.running=n,this.#t=!1,this.#n=new E.FM}#i(n,t,s){this.#r(n,oe[t]??"failed",s,null),this.running=null}#r(n,t,s,r){const o=r===null?this.#n.toString():`${this.#n}
${r}`;this.tests.push(Ee(n,t,s,o,this.#e))}}function Ee(e,n,t,s,r){const o=e.indexOf("."),l={file:null,suite:e.slice(0,o),name:e.slice(o+1)},f=n==="failed"?(0,E.g5)(Ae(s,r),r):null;return{identity:l,status:n,durationMs:t,failure:f}}function Ae(e,n){const t=me.exec(e);if(t===null)return{type:null,message:e,stack:null,location:null};const[,s="",r]=t;return{type:null,message:e.slice(e.indexOf(`
`,t.index)+1).split(/^\[ {2}FAILED/m,1)[0]??"",stack:e,location:{file:(0,E.iZ)(s,n),line:Number(r)}}}var Te=h(91291);const Fn=99999,In={name:"googletest",orders:["as-is","shuffled"],recognise:e=>{const n=e.invocations.find(t=>sn(t,e));return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{GTEST_OUTPUT:`xml:${e.reportDir}/`,...Ne(e)}}),seedKnob:async({stdoutLog:e})=>(await(0,S.HR)(e,/^Note: Randomizing tests' orders with a seed of /,1)).length>0?"GTEST_RANDOM_SEED":null,read:He,replay:rn};function Ne({seed:e,order:n}){const t={GTEST_RANDOM_SEED:String(1+(e-1)%Fn)};return n==="shuffled"?{...t,GTEST_SHUFFLE:"1"}:t}function sn({words:[e="",...n]},t){if(n.some(l=>l.startsWith("--gtest_")))return!0;if(!/^[\w.+-]+$/.test(e))return!1;const s=t.commandLine.split(/[\s;&|]+/).find(l=>l.endsWith(`/${e}`));return s!==void 0&&t.readFile(s)?.includes("GTEST_OUTPUT")?!0:["","test/","tests/","unittest/","unittests/","src/test/","googletest/"].flatMap(l=>[`${l}CMakeLists.txt`,`${l}meson.build`]).some(l=>Cn(t.readFile(l)??"",e))}function Cn(e,n){const t=`\\b${n.replaceAll(/[.+]/g,"\\$&")}\\b`;return!/gtest|googletest/i.test(e)||!new RegExp(t).test(e)?!1:/test/i.test(n)||new RegExp(`\\(\\s*['"]?${t}[^)]*(gtest|gmock)`,"i").test(e)}async function He(e){try{const{workingDirectory:n,reportDir:t,exitCode:s,timedOut:r}=e,o=(await(0,P.readdir)(t)).filter(x=>x.endsWith(".xml")).sort(),l=await(0,Te.d)(o.map(x=>(0,m.join)(t,x)),{workingDirectory:n}),f=await Ce(e.stdoutLog,n),g=Hn(l.tests.map(x=>Un(x,n)),f.tests);if(r&&f.running!==null)return{kind:"unreadable",reason:`the run timed out while ${f.running} ran`,tests:g};if(l.problem!==null)return{kind:"unreadable",reason:l.problem,tests:g};if(f.running!==null&&s!==0){const x=`the program ended with code ${s} while this test ran`;g.push(Ee(f.running,"failed",null,x,n))}const D=g.length===0&&o.length===0&&s!==0;return{kind:"read",tests:g,couldNotRun:D?await Ue(e):null}}catch(n){return{kind:"unreadable",reason:`the results of GoogleTest cannot be read: ${n.message}`,tests:[]}}}function Hn(e,n){const t=new Set(e.map(({identity:s})=>`${s.suite}.${s.name}`));return[...e,...n.filter(({identity:s})=>!t.has(`${s.suite}.${s.name}`))]}function Un({identity:e,failure:n,...t},s){const r=e.name.replace(/(\/\S+) \[.*\]( #\d+)?$/s,"$1$2"),o=n===null?null:Ae(n.stack??n.message,s),l=o?.location==null?n:(0,E.g5)({...o,location:o.location},s);return{...t,identity:{file:null,suite:e.suite,name:r},failure:l}}async function Ue({stderrLog:e,stdoutLog:n,exitCode:t}){return[...await(0,S.HR)(e,/\S/,4),...await(0,S.HR)(n,/\S/,2)].join(`
`).slice(0,1e3)||`the program ended with code ${t} and ran no tests`}function rn({commandLine:e,seed:n,order:t,test:s}){const r=s?.name.replace(/ #\d+$/,""),o=s===null?{}:{GTEST_FILTER:`${s.suite}.${r}`},l={TEST_SEED:String(n),...Ne({seed:n,order:t}),...o};return{commandLine:(0,_.sO)(l,e),selectsTest:s!==null}}const on="ctest.xml",xe={name:"ctest",orders:["as-is"],recognise:e=>{const n=e.invocations.find(({words:t})=>t[0]==="ctest"||Wn(t));return n===void 0?null:{invocation:n}},prepare:We,seedKnob:async()=>null,read:De,replay:an};function Wn(e){return(e[0]??"")!=="cmake"||!e.includes("--build")?!1:e.some((t,s)=>/^(test|RUN_TESTS)$/.test(t)&&/^(--target|-t)$/.test(e[s-1]??""))}function Le(e,n,t){return n.words[0]==="ctest"?(0,_.$I)(e,n,t):null}function We(e){return{commandLine:Le(e.commandLine,e.recognition.invocation,["--output-junit",(0,m.join)(e.reportDir,on)])??e.commandLine,env:{CTEST_OUTPUT_ON_FAILURE:"1",...Ne(e)}}}async function De(e){try{const n=await Yn(e.stdoutLog),s=(await(0,Te.d)([(0,m.join)(e.reportDir,on)],{workingDirectory:e.workingDirectory})).tests.map(l=>Ke(l,e.workingDirectory)),r=s.length>0?je(s,n):n;if(e.timedOut)return{kind:"unreadable",reason:"the run timed out before ctest was through",tests:r};const o=r.length===0&&e.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Bn(e):null}}catch(n){return{kind:"unreadable",reason:`the results of ctest cannot be read: ${n.message}`,tests:[]}}}const Kn=/^\s*(?:\d+\/\d+ )?Test\s+#\d+: (.+?) \.{2,}\s*(.*?)\s+(\d+\.\d+) sec/;async function Yn(e){const n=[];if(e===null)return n;for await(const t of(0,S.OG)(e)){const[,s,r="",o]=Kn.exec(t)??[];if(s===void 0)continue;const l=r==="Passed"?"passed":/Skipped|Disabled/.test(r)?"skipped":"failed",f={type:null,message:r.replaceAll("*"," ").trim(),stack:null,location:null},g=Math.round(Number(o)*1e3);n.push({identity:{file:null,suite:null,name:s},status:l,durationMs:g,failure:l==="failed"?f:null})}return(0,b.JN)(n)}function je(e,n){const t=new Map(n.filter(({status:s})=>s==="flaky").map(s=>[s.identity.name,s.failure]));return e.map(s=>{const r=t.get(s.identity.name);return s.status==="passed"&&r!=null?{...s,status:"flaky",failure:r}:s})}function Ke(e,n){if(e.failure?.stack==null)return e;const t=Ae(e.failure.stack,n);return t.location===null?{...e,failure:{...e.failure,message:Gn(e.failure.stack)}}:{...e,failure:(0,E.g5)(t,n)}}function Gn(e){return e.trimEnd().split(`
`).at(-1)??e}async function Bn({stdoutLog:e,stderrLog:n,exitCode:t}){return[...await(0,S.HR)(n,/\S/,4),...await(0,S.HR)(e,/error/i,4)].join(`
`).slice(0,1e3)||`ctest ended with code ${t} and ran no tests`}function an({commandLine:e,recognition:n,seed:t,order:s,test:r}){const o=r?.name.replace(/ #\d+$/,"").replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"),l=o===void 0?null:Le(e,n.invocation,["-R",`^${o}$`,"--output-on-failure"]),f={TEST_SEED:String(t),...Ne({seed:t,order:s})};return{commandLine:(0,_.sO)(f,l??e),selectsTest:l!==null}}const ln=16e3,Vn=/^\s*=== (RUN|PAUSE|CONT|NAME) {1,3}(.*)$/,cn=/^\s*--- (PASS|FAIL|SKIP): (\S.*) \((\d+(?:\.\d+)?)s\)$/,Jn=/^(panic: |fatal error: |SIG[A-Z]+: |unexpected fault address )/,Xn={PASS:"passed",FAIL:"failed",SKIP:"skipped"};class Zn{tests=new Map;crash=new E.FM(ln);preamble=new E.FM;failed=[];crashed=!1;current=null;marksItsLines=!1;started=new Set;add(n){const t=n.indexOf("");t>0&&this.text(n.slice(0,t));const s=t<0?n:n.slice(t+1);this.marksItsLines||=t>=0,(t<0&&this.marksItsLines||!this.event(s))&&this.text(s)}result(){return{tests:this.tests,failed:this.failed,preamble:this.preamble.toString(),crash:this.crash.toString()}}event(n){const t=Vn.exec(n);if(t!==null)return this.moved(t[1]??"",t[2]??""),!0;const s=cn.exec(n);return s===null||!this.started.delete(s[2]??"")?!1:(this.ended(this.test(s[2]??""),Xn[s[1]],Number(s[3])),!0)}ended(n,t,s){t==="failed"&&this.failed.push(n.name),n.state=this.failed.includes(n.name)?"failed":t,n.durationMs=Math.round(s*1e3),this.current=n}moved(n,t){this.current=t===""?null:this.test(t),n==="RUN"&&this.started.add(t),!(this.current===null||n==="NAME")&&this.current.state!=="failed"&&(this.current.state=n==="PAUSE"?"paused":"unfinished")}text(n){Jn.test(n)&&(this.crashed=!0),this.crashed?this.crash.add(n):(this.current?.output??this.preamble).add(n.replace(/^ {4}/,""))}test(n){const t=this.tests.get(n);if(t!==void 0)return t;const s={name:n,state:"unfinished",durationMs:null,output:new E.FM};return this.tests.set(n,s),s}}var ue=h(94942);function zn(e){const{test:n}=e;return{commandLine:Ye(n===null?null:et(n.name),n?.suite??null,e),selectsTest:n!==null}}function Qn(e){const n=e.tests.map(({name:t})=>Ge(t.split("/")[0]??t));return Ye(`^(${[...new Set(n)].join("|")})$`,e.tests[0]?.suite??null,e)}function Ye(e,n,t){const{invocation:s}=t.recognition,r=t.order==="shuffled"||qn(s.words),o=[...e===null?[]:[`-run=${e}`],...r?[`-shuffle=${t.seed}`]:[],"-count=1"],l=nt(t.commandLine,n),f=`TEST_SEED=${t.seed}`,D=s.words[0]==="go"&&!s.words.includes("-args")?(0,_.$I)(l,s,o):null;return D===null?`${f} ${un(o)} ${(0,_.CI)(l)}`:`${f} ${(0,_.CI)(D)}`}function qn(e){return/\s--?(test\.)?shuffle[= ]on(\s|$)/.test(` ${e.join(" ")}`)}function un(e){return`GOFLAGS="$GOFLAGS "${(0,ue.ZL)(e.join(" "))}`}function et(e){return e.split("/").map(n=>`^${Ge(n)}$`).join("/")}function Ge(e){return e.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function nt(e,n){return n===null?e:e.replace(/(^|\s)\.\/\.\.\.(?=\s|$)/,(t,s)=>`${s}${(0,ue.ZL)(n)}`)}function tt(e,n){const t=e.exitCode===null?new Set:pe(e.output),s=new Set([...e.output.tests.values()].filter(o=>o.state==="failed").map(o=>o.name));for(const o of t)s.add(o);const r=[];for(const o of e.output.tests.values()){const l=s.has(o.name)?"failed":Be(o);if(l===null||l==="failed"&&ve(s,o.name))continue;const f=l==="failed"?(0,E.g5)(st(o,e,n),n):null,g={file:null,suite:e.path,name:(0,b.HD)(o.name,n)};r.push({identity:g,status:l,durationMs:o.durationMs,failure:f})}return r}function Be(e){return e.state==="unfinished"||e.state==="paused"?null:e.state}function ve(e,n){for(const t of e)if(t.startsWith(`${n}/`))return!0;return!1}function pe(e){const n=[...e.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),t=n.filter(r=>!ve(n,r));if(Re(e)!==null)return new Set;if(/^panic: test timed out after /.test(e.crash)){const r=new Set([...e.crash.matchAll(/^\t\t(\S+) \(/gm)].map(o=>o[1]));return new Set(t.filter(o=>r.has(o)))}const s=t.filter(r=>dn(e.crash,r));return s.length===1?new Set(s):t.length===1?new Set(t):new Set}function Re(e){const n=e.failed.at(-1);return n===void 0||!/ \[recovered/.test(e.crash)?null:e.failed.findLast(t=>t.startsWith(`${n}/`)&&dn(e.crash,t))??n}function dn(e,n){const[t]=n.split("/",1);return e.includes(`.${t}(`)||e.includes(`.${t}.`)}function st(e,n,t){const{crash:s}=n.output,r=e.output.toString(),o={type:null,message:r,stack:null,location:rt(r,n.directory,t)};if(e.state==="failed"&&Re(n.output)!==e.name)return o;if(s==="")return{...o,message:`${r}
the test binary ended with code ${n.exitCode} while this test ran`};const[l=""]=s.split(`
`,1);return{type:"panic",message:l.replace(/ \[recovered.*\]$/,""),stack:s.slice(l.length),location:ot(s,t)??o.location}}function rt(e,n,t){for(const[,s="",r]of e.matchAll(/^\s*([^\s:]+\.go):(\d+): /gm)){if(s==="testing.go")continue;const o=s.startsWith("/")?s:`${n}/${s}`;return{file:(0,E.iZ)(o,t),line:Number(r)}}return null}function ot(e,n){for(const[,t="",s]of e.matchAll(/^\t(\/[^\n]+\.go):(\d+)(?: |$)/gm)){const r=(0,E.iZ)(t,n);if(!r.startsWith("/"))return{file:r,line:Number(s)}}return null}const Ve="go-exec.sh",it="FLAKY_DETECTOR_GO_REPORT",Je="FLAKY_DETECTOR_GO_SHUFFLE",at="FLAKY_DETECTOR_GO_SEED",lt={name:"go",orders:["as-is","shuffled"],supportFiles:{[Ve]:C[Ve]},recognise:e=>{const n=e.invocations.find(fn);return n===void 0?null:{invocation:n}},prepare:pn,seedKnob:async({reportDir:e})=>(await(0,P.readdir)(e).catch(()=>[])).some(t=>t.endsWith(".shuffled"))?"go test's -shuffle":null,read:ct,replay:e=>zn(e),chosen:{order:"own",meet:(e,n)=>e.suite===n.suite,line:Qn}};function fn({words:e}){return e[0]==="gotestsum"||e[0]==="richgo"?!0:e[0]==="go"&&(e[1]==="test"||e[1]==="-C"&&e[3]==="test")}function pn(e){const n=(0,m.join)(e.supportDir,Ve),t=["-count=1",e.env.GOFLAGS,`"-exec=bash -p '${n}'"`];return{commandLine:e.commandLine,env:{GOFLAGS:t.filter(Boolean).join(" "),[it]:e.reportDir,[at]:String(e.seed),[Je]:e.order==="shuffled"?String(e.seed):""}}}async function ct(e){try{const n=await ut(e),t=(0,b.JN)(n.flatMap(r=>tt(r,e.workingDirectory))),s=n.find(r=>r.exitCode===null);return s!==void 0?{kind:"unreadable",reason:`the output of ${s.path} breaks off: ${pt(e,s)}`,tests:t}:t.length>0||e.exitCode===0?{kind:"read",tests:t,couldNotRun:null}:n.length===0?await hn(e):{kind:"read",tests:t,couldNotRun:ft(n)}}catch(n){return{kind:"unreadable",reason:`the report of go test cannot be read: ${n.message}`,tests:[]}}}async function ut({reportDir:e,timedOut:n}){const t=[];for(const s of await(0,P.readdir)(e)){if(!s.endsWith(".log"))continue;const r=(0,m.join)(e,s),o={...await dt(r),endedMs:(await(0,P.stat)(r)).mtimeMs};t.push(n&&(o.exitCode??0)>128?{...o,exitCode:null}:o)}return t.sort((s,r)=>s.path===r.path?s.endedMs-r.endedMs:s.path<r.path?-1:1)}async function dt(e){const n=[],t=new Zn;for await(const l of(0,S.OG)(e))n.length<2?n.push(l):t.add(l);const s=await(0,P.readFile)(e.replace(/log$/,"exit"),"utf8").catch(()=>null),[r="",o=""]=n;return{path:r,directory:o,exitCode:s===null?null:Number(s),output:t.result()}}function ft(e){const n=e.find(r=>r.exitCode!==0);if(n===void 0)return null;const{preamble:t,crash:s}=n.output;return`${n.path} ended with code ${n.exitCode} before its first test: ${`${t}
${s}`.trim().slice(0,1e3)}`}function pt(e,n){const t=[...n.output.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),s=t.length===0?"":` while ${t.slice(-3).join(", ")} ran`;return`${e.timedOut?"the run timed out":"the run was stopped"}${s}`}async function hn(e){if((await(0,S.HR)(e.stdoutLog,/^(ok {2}\t|\s*--- (PASS|FAIL))/,1)).length>0)return{kind:"unreadable",reason:"go test ran without our -exec script: does the command set -exec or GOFLAGS itself?",tests:[]};const t=await(0,S.HR)(e.stdoutLog,/\[(build|setup) failed\]/,5),s=await(0,S.HR)(e.stderrLog,/^(?!# |go: downloading |make)\S/,5),r=[...t,...s].join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:r||`go test ended with code ${e.exitCode} and ran no tests`}}function mn(e,n){const t={"junit.jupiter.execution.order.random.seed":String(e)};return n!=="shuffled"?t:{...t,"junit.jupiter.testmethod.order.default":"org.junit.jupiter.api.MethodOrderer$Random","junit.jupiter.testclass.order.default":"org.junit.jupiter.api.ClassOrderer$Random"}}var we=h(73024);async function gn(e,n){const t=await se(e,n),{tests:s,problem:r}=t;if(r!==null)return{kind:"unreadable",reason:r,tests:s};if(n.timedOut)return{kind:"unreadable",reason:`the run timed out: ${e.name} reports a class only when it is through`,tests:s};const o=await(0,S.HR)(n.stdoutLog,/The forked VM terminated|There was a timeout or other error in the fork/,1),l=s.length===0&&n.exitCode!==0&&o.length===0;return{kind:"read",tests:s,couldNotRun:l?await mt(e,n):null}}async function se(e,{reportFiles:n,workingDirectory:t}){const s=new Map;for(const l of[...n].sort()){const f=l.replace(e.buildFolder,"");s.set(f,[...s.get(f)??[],l])}const r=[],o=[];for(const[l,f]of s){const g=await(0,Te.d)(f,{workingDirectory:t}),D=_n(l,t);for(const x of g.tests)r.push(ht(x,D(x.identity.suite??"")));g.problem!==null&&o.push(g.problem)}return{tests:(0,b.iF)(r),problem:o.length===0?null:o.slice(0,3).join("; ")}}const Xe=["java","kotlin","groovy","scala"].map(e=>({folder:e,extension:e==="kotlin"?"kt":e}));function _n(e,n){const t=new Map,s=r=>{for(const o of["test","integrationTest"])for(const{folder:l,extension:f}of Xe){const g=(0,m.join)(e,"src",o,l,`${r.replaceAll(".","/")}.${f}`);if((0,we.existsSync)(g))return(0,E.iZ)(yn(g),n)}return null};return r=>{const[o=""]=r.split("$",1);if(!/^[\p{L}\w.]+$/u.test(o))return null;const l=t.has(o)?t.get(o)??null:s(o);return t.set(o,l),l}}function yn(e){return e.replace(/^\/proc\/\d+\/root(?=\/)/,"")}function ht(e,n){if(n===null)return e;const t={...e.identity,file:n};if(e.failure===null)return{...e,identity:t};const r=[...(e.failure.stack??"").matchAll(/\(([^():\n]+):(\d+)\)/g)].find(([,o])=>o===n.split("/").at(-1))?.[2];return{...e,identity:t,failure:{...e.failure,location:r===void 0?null:{file:n,line:Number(r)}}}}async function mt(e,{stdoutLog:n,stderrLog:t,exitCode:s}){return[...await(0,S.HR)(n,e.errorLine,5),...await(0,S.HR)(t,e.errorLine,5)].join(`
`).slice(0,1e3)||`${e.name} ended with code ${s} and ran no tests`}const Ze="flaky-detector.init.gradle",gt={name:"Gradle",buildFolder:/\/build\/test-results\/.*$/,errorLine:/^(e: |\* What went wrong:|> |.*: error: |Execution failed|Task .* not found)/},Pe={name:"gradle",orders:["as-is","shuffled"],supportFiles:{[Ze]:C[Ze]},reportFiles:"**/build/test-results/**/TEST-*.xml",recognise:e=>{const n=e.invocations.find(_t);return n===void 0?null:{invocation:n}},prepare:En,seedKnob:async()=>null,read:e=>gn(gt,e),replay:yt};function _t({words:[e="",...n]}){const t=/^([:\w-]*:)?(\w*[tT]est\w*|check|build)$/;return(e==="gradle"||e==="gradlew")&&n.some(s=>t.test(s))}function wn({seed:e,order:n,supportDir:t}){const s=Object.entries(mn(e,n)).map(([o,l])=>`${o}=${l}`);return[...["--init-script",(0,m.join)(t,Ze)],`-PTEST_SEED=${e}`,`-PflakyDetectorProperties=${s.join(",")}`]}function En(e){const n=e.env.ATTEMPT===void 0?[]:[`-PATTEMPT=${e.env.ATTEMPT}`];return{commandLine:(0,_.$I)(e.commandLine,e.recognition.invocation,[...wn(e),...n])??e.commandLine,env:{}}}function yt(e){const{commandLine:n,recognition:t,seed:s,test:r}=e,[o=""]=(r?.name??"").split(/[([{ ]/,1),l=r===null?[]:["--tests",[r.suite,o].filter(Boolean).join(".")],f=(0,_.$I)(n,t.invocation,[...l,...wn(e)]);return{commandLine:(0,_.sO)({TEST_SEED:String(s)},f??n),selectsTest:f!==null&&r!==null}}function Tn(e,{directory:n="."},{readFile:t}){for(let s=n;;s=m.posix.dirname(s)){const r=t(m.posix.join(s,"node_modules",e,"package.json")),o=/"version"\s*:\s*"(\d[^"]*)"/.exec(r??"")?.[1];if(o!==void 0)return o;if(s==="."||s==="/"||s.startsWith(".."))return null}}function $e(e,n,t=0){const[s=Number.POSITIVE_INFINITY,r=0]=(e??"").split(".").map(Number).filter(Number.isFinite);return e===void 0||s>n||s===n&&r>=t}const wt=/(?:\(|@|\bat |❯ )((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?\s*$/;function bn(e,n,t){const r=(e??"").split(`
`).flatMap(o=>{const[,l,f]=wt.exec(o)??[];return l===void 0||Number(f)<1?[]:[{file:(0,E.iZ)(l.replace(/^file:\/\//,""),t),line:Number(f)}]}).filter(o=>!/^(\/|node:|[a-z]+:)|(^|\/)node_modules\//.test(o.file));return r.find(o=>o.file===n)??r[0]??null}async function Me(e,n,t){const s=n.timedOut?t.tests:[...t.tests,...t.brokenFiles],r=n.timedOut||n.exitCode===0||n.exitCode>128;if(n.timedOut||!t.complete&&(r||s.length>0)){const f=n.timedOut?"the run timed out":`the process ended (code ${n.exitCode})`;return{kind:"unreadable",reason:`the report of ${e} breaks off: ${f}`,tests:s}}if(!t.started)return On(e,n);if(t.tests.length>0||n.exitCode===0)return{kind:"read",tests:s,couldNotRun:null};const o=t.brokenFiles[0],l=o===void 0?await Sn(e,n):`${o.identity.file??"a file"} could not be run: ${o.failure?.message??""}`;return{kind:"read",tests:s,couldNotRun:(0,E.Mm)(l)}}async function On(e,n){if(n.exitCode===0||n.exitCode>128){const t=n.exitCode===0?"does the command replace NODE_OPTIONS or the reporters?":`code ${n.exitCode}`;return{kind:"unreadable",reason:`${e} wrote no report: ${t}`,tests:[]}}return{kind:"read",tests:[],couldNotRun:await Sn(e,n)}}async function Sn(e,n){const t=[...await(0,S.HR)(n.stderrLog,/\S/,8),...await(0,S.HR)(n.stdoutLog,/^(?!> )\S/,4)],s=`${e} ended with code ${n.exitCode} and ran no tests`;return(0,E.Mm)(t.length===0?s:`${s}: ${t.join(`
`)}`)}const ze=64*1024*1024,de="(the file itself)";async function _e(e,n){try{const t=await kn(n),s=t.flatMap(r=>r.tests);return await Me(e,n,{tests:(0,b.iF)(Et(s)),brokenFiles:t.flatMap(r=>r.brokenFiles),started:t.length>0,complete:t.every(r=>r.complete)})}catch(t){return{kind:"unreadable",reason:`the report of ${e} cannot be read: ${t.message}`,tests:[]}}}async function Qe(e){return(await kn(e).catch(()=>[])).find(({knob:t})=>t!==null)?.knob??null}async function kn(e){const n=[];for(const t of(await(0,P.readdir)(e.reportDir)).sort())t.endsWith(".ndjson")&&n.push(await Tt((0,m.join)(e.reportDir,t),e));return n}function Et(e){const n=({identity:t})=>t.file??"";return[...e].sort((t,s)=>n(t)<n(s)?-1:n(t)>n(s)?1:0)}async function Tt(e,{workingDirectory:n}){const{decodeRecordingLine:t}=await Promise.all([h.e(798),h.e(940)]).then(h.bind(h,95940)),s=[],r=[];let o=!1,l=null;const f=(await(0,P.stat)(e)).size>ze;let g=0;for await(const D of(0,S.OG)(e)){if(g+=D.length,g>ze)break;const x=t(D);if(x?.kind==="begin"&&(l??=x.knob),x?.kind==="end"&&(o=!f),x?.kind==="broken-file"&&r.push(Ot(x,n)),x?.kind!=="test")continue;const z=bt(x,n),ye=x.again?s.pop():void 0;s.push(...(0,b.r0)(ye===void 0?[z]:[ye,z]))}return{knob:l,tests:s,brokenFiles:r,complete:o}}function bt(e,n){const t=xn(e.file,n),s=e.suite.join(" > "),r=t===null||e.line===null?null:{file:t,line:e.line},o=e.status==="failed"||e.status==="flaky";return{identity:{file:t,suite:s===""?null:(0,b.HD)(s,n),name:(0,b.HD)(e.name,n)},status:e.status,durationMs:e.ms,failure:o?vn(e.failure,r,t,n):null}}function Ot(e,n){const t=xn(e.file,n);return{identity:{file:t,suite:null,name:de},status:"failed",durationMs:null,failure:vn(e.failure,null,t,n)}}function xn(e,n){return e===null||e===""?null:(0,b.HD)((0,E.iZ)(e.replace(/^file:\/\//,""),n),n)}function vn(e,n,t,s){const{type:r,message:o,stack:l}=e??{type:null,message:"",stack:null},f=bn(l,t,s)??n;return(0,E.g5)({type:r,message:o,stack:l,location:f},s)}const Rn=64*1024*1024,$n={passed:"passed",failed:"failed",pending:"skipped",skipped:"skipped",todo:"skipped",disabled:"skipped"};async function St(e){const t=(await(0,P.readdir)(e.reportDir).catch(()=>[])).filter(s=>/^jest(-\d+)?\.json$/.test(s)).map(s=>(0,m.join)(e.reportDir,s));if(t.length===0)return Me("jest",e,{tests:[],brokenFiles:[],started:!1,complete:!0});try{const s=(await Promise.all(t.map(kt))).flat().sort((o,l)=>o.name<l.name?-1:o.name>l.name?1:0),{workingDirectory:r}=e;return await Me("jest",e,{tests:(0,b.iF)(s.flatMap(o=>c(o,r))),brokenFiles:s.filter(i).map(o=>a(o,r)),started:!0,complete:!0})}catch(s){return xt(s.message)}}async function kt(e){const{size:n}=await(0,P.stat)(e);if(n>Rn)throw new Error(`it has ${n} bytes, over the limit of ${Rn}`);const{decodeJestReport:t}=await Promise.all([h.e(798),h.e(788)]).then(h.bind(h,35788));return t(await(0,P.readFile)(e,"utf8"))}function xt(e){return{kind:"unreadable",reason:`the report of jest cannot be read: ${e.slice(0,500)}`,tests:[]}}function i({status:e,assertionResults:n}){return e==="failed"&&!n.some(t=>t.status==="failed")}function a(e,n){const t=T(e,n),[s,r]=p(w(e.message));return{identity:{file:t,suite:null,name:de},status:"failed",durationMs:null,failure:(0,E.g5)({type:s,message:r,stack:w(e.message),location:null},n)}}function c(e,n){const t=T(e,n);return e.assertionResults.flatMap(s=>{const r=u(s);if(r===void 0)return[];const o=s.ancestorTitles.join(" > "),l={file:t,suite:o===""?null:(0,b.HD)(o,n),name:(0,b.HD)(s.title,n)},g=r==="failed"||r==="flaky"?d(s,t,n):null;return[{identity:l,status:r,durationMs:s.duration,failure:g}]})}function u({status:e,invocations:n}){return e==="passed"&&n>1?"flaky":Object.hasOwn($n,e)?$n[e]:void 0}function d(e,n,t){const s=w(e.failureMessages[0]??e.retryReasons[0]??""),[r,o]=p(s),l=e.status==="passed"?`failed at first, passed in try ${e.invocations}`:"",f=e.location===null?null:{file:n,line:e.location.line},g=bn(s,n,t)??f;return(0,E.g5)({type:r,message:o||l,stack:s,location:g},t)}function p(e){const n=e.split(/\n\s+at /)[0]??"",[,t=null,s=n]=/^(\w*(?:Error|Exception)): (.*)$/s.exec(n)??[];return[t,s]}function T({name:e},n){return(0,b.HD)((0,E.iZ)(e,n),n)}function w(e){return e.replaceAll(/\u001b\[[0-9;]*m/g,"")}var O=h(71668);const Y=/[\\'"`^]/;function Z(e){return e.replaceAll(/[.*+?()[{}|$\\'"`^]/g,n=>Y.test(n)?".":`[${n}]`)}function le(e){return Z(e).replaceAll("[.]",".")}function q(e){return e.length===1?e[0]??"":`(${e.join("|")})`}const be="( >)? ";function Fe(e){const n=e.findIndex(l=>l.includes("…"));if(n>=0){const[l=""]=e[n]?.split("…")??[];return`^${[...e.slice(0,n),l].map(Z).join(be)}`}const t=e.at(-1)??"",s=t.replace(/ #\d+$/,""),r=t.slice(s.length),o=`${Z(s)}${r===""?"":`(${Z(r)})?`}`;return`^${[...e.slice(0,-1).map(Z),o].join(be)}$`}var he=h(70025);const At="jest.json",qe="jest-{pid}.json",Nt={jest:null,"jest-cli":null,"react-scripts":"test",craco:"test","react-app-rewired":"test"},ks=["react-scripts","craco","react-app-rewired"],xs={name:"jest",orders:["as-is","shuffled"],supportFiles:(0,he.F)("more-arguments.cjs"),recognise:e=>{const n=e.invocations.filter(vs),t=(0,O.cU)(n);if(t===null)return null;const s=Tn("jest",n[0]??t,e);return s===null?{invocation:t}:{invocation:t,version:s}},prepare:Rs,seedKnob:$s,read:St,replay:As,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:Ns}};function vs({words:e}){const[n="",t]=e;if(!Object.hasOwn(Nt,n))return!1;const s=Nt[n];return(s===null||s===t)&&!Oe(e,"--outputFile","--listTests","--showConfig","--init")}function Oe(e,...n){return e.some(t=>n.includes(t.split("=")[0]??""))}function Rs(e){const{commandLine:n,reportDir:t}=e,{invocation:s}=e.recognition,r=[...Lt(s,t),...Dt(s),...jt(e)],o=(0,_.$I)(n,s,r);return o===null?{commandLine:n,env:(0,O.O2)("jest",r,e)}:{commandLine:o,env:{}}}function Lt({words:e,extend:n},t){return[...Oe(e,"--json")?[]:["--json"],`--outputFile=${(0,m.join)(t,n==="none"?qe:At)}`,...Oe(e,"--testLocationInResults")?[]:["--testLocationInResults"]]}function Dt({words:e}){return ks.includes(e[0]??"")&&!Oe(e,"--watchAll")?["--watchAll=false"]:[]}function jt({recognition:e,order:n,seed:t}){const{version:s,invocation:r}=e;if(s===void 0||!$e(s,29,2))return[];const o=n==="shuffled"&&$e(s,29,5),l=o||!Oe(r.words,"--seed")?[`--seed=${t}`]:[];return o&&!Oe(r.words,"--randomize")?[...l,"--randomize"]:l}async function $s({stderrLog:e}){return(await(0,S.HR)(e,/^Seed:\s+-?\d+/,1)).length>0?"jest's --seed":null}function As(e){const{test:n,recognition:t}=e,s=n!==null&&!Pt(t.invocation),r=s?Ft([n],t.invocation):[];return{commandLine:Mt(r,e),selectsTest:s}}function Ns(e){const{tests:n,recognition:t}=e;return Pt(t.invocation)||n.some(({name:s})=>s===de)?null:Mt(Ft(n,t.invocation),e)}function Pt({words:e}){return Oe(e,"-t","--testNamePattern")}function Mt(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,{invocation:l}=t,g=[...o===void 0?[]:Lt(l,o),...Dt(l),...jt(n),...e],D=(0,_.$I)(s,l,g),x=D===null?(0,O.O2)("jest",g,{supportDir:r,env:{}}):{};return(0,_.sO)({TEST_SEED:String(n.seed),...x},D??s)}function Ft(e,{words:n,directory:t=".",extend:s}){const[{file:r,name:o}={file:null,name:""}]=e,l=e.map(x=>Fe([...x.suite?.split(" > ")??[],x.name])),f=o===de?["--ci"]:["-t",q(l)],g=s==="none"?["--passWithNoTests",...f]:f;if(r===null)return g;const D=m.posix.relative(t,r);return[...g,Oe(n,"--runTestsByPath")?D:le(D)]}async function It(e,n){try{const t=await Ht(n.reportDir),s=t.flatMap(({tests:l})=>l.map(f=>js(f,n.workingDirectory))),r=(0,b.iF)(s);if(t.some(({ended:l})=>!l)){const l=n.timedOut?"the run timed out":"its process was ended";return{kind:"unreadable",reason:`the results of ${e} break off after ${r.length} tests: ${l}`,tests:r}}const o=t.length===0&&n.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Ms(e,n):null}}catch(t){return{kind:"unreadable",reason:`the results of ${e} cannot be read: ${t.message}`,tests:[]}}}async function Ct(e){return(await Ht(e.reportDir).catch(()=>[])).some(({knob:t})=>t)}async function Ht(e){const n=[],t=(await(0,P.readdir)(e)).filter(s=>s.endsWith(".ndjson")).sort();for(const s of t)n.push(await Ls((0,m.join)(e,s)));return n}async function Ls(e){const n=[];let[t,s]=[!1,!1];for await(const r of(0,S.OG)(e)){const o=Ds(r);if(o===null)break;"knob"in o?t||=o.knob:"ended"in o?s=!0:n.push(o)}return{tests:n,knob:t,ended:s}}function Ds(e){try{return JSON.parse(e)}catch{return null}}function js(e,n){const t=r=>(0,b.HD)(r,n),s=e.status==="failed"||e.status==="flaky";return{identity:{file:e.file===null?null:(0,E.iZ)(e.file,n),suite:e.suite===""?null:t(e.suite),name:t(e.name)},status:e.status,durationMs:Math.round(e.seconds*1e3),failure:s?(0,E.g5)(Ps(e,n),n):null}}function Ps({type:e,message:n,backtrace:t=[]},s){const r=t.filter(f=>!/\/gems\/|^<internal:|\/bin\/(rspec|rake|bundle):/.test(f)),[o]=r.flatMap(f=>{const[,g="",D]=/^(.+?):(\d+)(?::in |$)/.exec(f)??[],x=(0,E.iZ)(g,s);return D===void 0||x.startsWith("/")?[]:[{file:x,line:Number(D)}]}),l=(r.length>0?r:t).join(`
`);return{type:e??null,message:n??"",stack:l,location:o??null}}async function Ms(e,{stdoutLog:n,stderrLog:t,exitCode:s}){const r=/(error|cannot load|not find|invalid option|undefined|No such)/i;return[...await(0,S.HR)(t,r,4),...await(0,S.HR)(n,r,4)].join(`
`).slice(0,1e3)||`${e} ended with code ${s} and ran no tests`}const Fs="FLAKY_DETECTOR_MINITEST_REPORT",Is="FLAKY_DETECTOR_MINITEST_SHUFFLE",Cs={name:"minitest",orders:["as-is","shuffled"],supportFiles:{"minitest/flaky_detector_plugin.rb":C["flaky_detector_plugin.rb"]},recognise:e=>{const n=e.invocations.find(t=>Hs(t,e));return n===void 0?null:{invocation:n}},prepare:({commandLine:e,env:n,seed:t,order:s,reportDir:r,supportDir:o})=>({commandLine:e,env:{SEED:String(t),RUBYLIB:[o,n.RUBYLIB].filter(Boolean).join(":"),[Fs]:r,[Is]:s==="shuffled"?"1":""}}),seedKnob:async e=>await Ct(e)?"Minitest's SEED":null,read:Us,replay:Ws};function Hs({words:e},n){const[t="",...s]=e;return t==="minitest"||t==="m"?!0:t==="rails"||t==="bin/rails"?/^test\b/.test(s[0]??""):t==="rake"?(s.find(o=>!o.startsWith("-"))??"test").startsWith("test"):t!=="ruby"?!1:s.filter(o=>/\.rb$/.test(o)).some(o=>/(^|[/_])test(_|s?\/|\.rb)|_test\.rb$/.test(o)||/minitest/i.test(n.readFile(o)??""))}async function Us(e){const n=await It("minitest",e);if(n.kind!=="read"||n.tests.length>0)return n;const[t]=await(0,S.HR)(e.stdoutLog,/^[1-9]\d* (runs|tests), \d+ assertions/,1);return t===void 0?n:{kind:"unreadable",reason:`tests ran ("${t}") but our Minitest plugin was not loaded: Minitest 6 and MT_NO_PLUGINS load none, Test::Unit has none. Let the suite write JUnit XML and set report-files.`,tests:[]}}function Ws({commandLine:e,recognition:n,seed:t,test:s}){const r={TEST_SEED:String(t),SEED:String(t)};if(s===null)return{commandLine:(0,_.sO)(r,e),selectsTest:!1};const o=s.name.replace(/ #\d+$/,""),l=`--name=${s.suite===null?o:`${s.suite}#${o}`}`,{invocation:f}=n;if(f.words[0]==="rake")return{commandLine:(0,_.sO)({...r,TESTOPTS:(0,ue.ZL)(l)},e),selectsTest:!0};const g=(0,_.$I)(e,f,[l]);return{commandLine:(0,_.sO)(r,g??e),selectsTest:g!==null}}const An="FLAKY_DETECTOR_REPORT",Ut="FLAKY_DETECTOR_MOCHA_ORDER",Ks="FLAKY_DETECTOR_MOCHA_OPTIONS",Ys="FLAKY_DETECTOR_NODE_OPTIONS",Gs="FLAKY_DETECTOR_NODE_TEST_OUTPUT",en="mocha",Bs=["mocha","_mocha"],Vs=["mocha-hook.cjs","mocha-listener.cjs","mocha-order.cjs","recorder.cjs"],Js={name:en,orders:["as-is","shuffled","reversed"],supportFiles:(0,he.F)(...Vs,"more-arguments.cjs"),recognise:e=>{const n=e.invocations.filter(({words:r})=>Bs.includes(r[0]??"")),t=(0,O.cU)(n);if(t===null)return null;const s=Tn(en,n[0]??t,e);return s===null?{invocation:t}:{invocation:t,version:s}},prepare:Xs,seedKnob:async()=>null,read:e=>_e(en,e),replay:Zs,chosen:{order:"own",meet:()=>!0,line:zs}};function Xs(e){const{commandLine:n,env:t,order:s,seed:r}=e,o=(0,m.join)(e.supportDir,(0,he.d)("mocha-hook.cjs")),l={[An]:e.reportDir,[Ut]:s==="as-is"?"":`${s}:${r}`};if(!$e(e.recognition.version,10,8)){const D=["--require",o],x=(0,_.$I)(n,e.recognition.invocation,D),z=x===null?(0,O.O2)(en,D,e):{};return{commandLine:x??n,env:{...l,...z}}}const f=t.MOCHA_OPTIONS??"",g=`${f} --require "${o}"`.trim();return{commandLine:n,env:{...l,MOCHA_OPTIONS:g,[Ks]:f}}}function Zs(e){const{test:n}=e,t=n!==null&&Wt(n);return{commandLine:Kt(t?[n]:[],e),selectsTest:t}}function zs(e){const{words:n}=e.recognition.invocation;return n.some(s=>s==="--parallel"||s==="-p")||!e.tests.every(Wt)?null:Kt(e.tests,e)}function Wt({name:e}){return!/^"(before|after) (each|all)" hook/.test(e)}function Kt(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,{invocation:l,version:f}=t,g={TEST_SEED:String(n.seed)},D=(0,m.join)(r,(0,he.d)("mocha-hook.cjs")),x=[],[z,ye]=[n.order!=="as-is",$e(f,10,8)];z&&(g[Ut]=`${n.order}:${n.seed}`),z&&ye&&(g.MOCHA_OPTIONS=`--require "${D}"`),(z||o!==void 0)&&!ye&&x.push("--require",D);const Os=e.map(({suite:Jo,name:Xo})=>Fe([...Jo?.split(" > ")??[],Xo]));Os.length>0&&x.push("--grep",q(Os));const Ss=(0,_.$I)(s,l,x),Vo=Ss===null?(0,O.O2)(en,x,{supportDir:r,env:{}}):{};return(0,_.sO)({...g,...Vo},Ss??s)}const Qs={name:"nextest",orders:["as-is"],recognise:e=>{const n=s=>(s[0]==="cargo"||s[0]==="cargo-nextest")&&s.includes("nextest")&&/\b(run|r)\b/.test(s.join(" ")),t=e.invocations.find(({words:s})=>n(s));return t===void 0?null:{invocation:t}},prepare:({commandLine:e})=>({commandLine:e,env:{NEXTEST_EXPERIMENTAL_LIBTEST_JSON:"1",NEXTEST_MESSAGE_FORMAT:"libtest-json-plus",NEXTEST_MESSAGE_FORMAT_VERSION:"0.1"}}),seedKnob:async()=>null,read:qs,replay:sr};async function qs(e){const n=[],t=new Set;try{for await(const r of er(e.stdoutLog)){const o=r.name.replace(/#\d+$/,"");r.event==="started"?t.add(o):t.delete(o)&&n.push(nr(r,e.workingDirectory))}}catch(r){return{kind:"unreadable",reason:`the JSON of cargo nextest cannot be read: ${r.message}`,tests:n}}return t.size>0?{kind:"unreadable",reason:`the output of cargo nextest breaks off while ${[...t].slice(0,3).join(", ")} ran`,tests:n}:n.length===0&&e.exitCode!==0?await tr(e):{kind:"read",tests:n,couldNotRun:null}}async function*er(e){if(e!==null)for await(const n of(0,S.OG)(e)){if(!n.startsWith('{"type":"test","event":"'))continue;const t=JSON.parse(n);typeof t.name=="string"&&(yield t)}}function nr(e,n){const[,t="",s="",r="",o]=/^(.*)::([^:$]*)\$(.*?)(?:#(\d+))?$/.exec(e.name)??[],l=s===t.replaceAll("-","_")?t:`${t}::${s}`,f=o!==void 0&&o!=="1",g=e.event==="ignored"?"skipped":e.event!=="ok"?"failed":f?"flaky":"passed",D=g==="flaky"?`failed before attempt ${o}, which passed`:e.stdout??"",x=g==="failed"||g==="flaky";return{identity:{file:null,suite:l,name:r},status:g,durationMs:e.exec_time===void 0?null:Math.round(e.exec_time*1e3),failure:x?(0,E.g5)(F(D,n),n):null}}async function tr(e){if((await(0,S.HR)(e.stderrLog,/^\s+(PASS|FAIL|Summary) \[/,1)).length>0)return{kind:"unreadable",reason:"cargo nextest printed no JSON: it needs version 0.9.66 or newer and a command without --message-format",tests:[]};const t=(await(0,S.HR)(e.stderrLog,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:t||`cargo nextest ended with code ${e.exitCode} and ran no tests`}}function sr({commandLine:e,recognition:n,seed:t,test:s}){const r={TEST_SEED:String(t)},l=s===null||n.invocation.words.includes("--")?null:(0,_.$I)(e,n.invocation,["-E",rr(s.suite??"",s.name)]);return{commandLine:(0,_.sO)(r,l??e),selectsTest:l!==null}}function rr(e,n){const[t,s]=e.split("::");return[`package(=${t})`,...s===void 0?[]:[`binary(=${s})`],`test(=${n})`].join(" & ")}var or=h(76647),ir=h(34983);const Yt="node-test",ar=["node","tsx"],lr=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],cr={name:Yt,orders:["as-is"],supportFiles:(0,he.F)("node-test-reporter.mjs","recorder.cjs"),recognise:e=>{const n=e.invocations.find(t=>ur(t,e));return n===void 0?null:{invocation:n}},prepare:dr,seedKnob:Qe,read:e=>_e(Yt,e),replay:fr,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:pr}};function ur({words:e,directory:n},{readFile:t}){if(!ar.includes(e[0]??""))return!1;const{options:s,rest:r}=Nn(e);if(s.includes("--test"))return!0;const o=t(m.posix.join(n??".",r[0]??""));return o!==null&&/\b(from|require\(|import\()?\s*['"]node:test['"]/.test(o)}function Nn(e){const{options:n,rest:t}=(0,or.h)(e.slice(1),s=>lr.includes(s));return{options:n.map(({name:s})=>s),rest:t}}function dr(e){const{env:n}=e,t=[...Nn(e.recognition.invocation.words).options,...(n.NODE_OPTIONS??"").split(/[\s=]+/)],s=l=>t.filter(f=>f===l).length,r=s("--test-reporter"),o=[`--test-reporter=${(0,m.join)(e.supportDir,(0,he.d)("node-test-reporter.mjs"))}`,`--test-reporter-destination=${r===0?"stdout":"stderr"}`,...r>s("--test-reporter-destination")?["--test-reporter-destination=stdout"]:[],...Gt(t,e.seed)];return{commandLine:e.commandLine,env:{NODE_OPTIONS:(0,ir.l)(n.NODE_OPTIONS,o),[Ys]:n.NODE_OPTIONS??"",[Gs]:r===0?"":"silent",[An]:e.reportDir}}}function Gt(e,n){return e.includes("--test-randomize")&&!e.includes("--test-random-seed")?[`--test-random-seed=${n}`]:[]}function fr(e){const{test:n,commandLine:t,seed:s,seen:r}=e,o={TEST_SEED:String(s)},l=n?.file==null?null:Bt(n.file,Vt(n,r),e);return{commandLine:(0,_.sO)(o,l??t),selectsTest:l!==null}}function pr(e){const{tests:n,seed:t,seen:s}=e,r=n[0]?.file??null;if(r===null||n.some(l=>l.name===de))return null;const o=Bt(r,[q([...new Set(n.flatMap(l=>Vt(l,s)))])],e);return o===null?null:(0,_.sO)({TEST_SEED:String(t)},o)}function Bt(e,n,{commandLine:t,recognition:s,seed:r}){const{invocation:o}=s;if(o.words.some(ye=>/[$`]/.test(ye)))return null;const{options:l,rest:f}=Nn(o.words),g=[...l.includes("--test")?[]:["--test"],...Gt(l,r),...n.flatMap(ye=>["--test-name-pattern",ye])],D=mr(t.trimEnd(),f),x=f.length===0||o.extend==="append";return(D===null||!x?null:(0,_.$I)(D,o,[...g,e]))??hr(o,[...g,m.posix.relative(o.directory??".",e)])}function hr({words:e,directory:n},t){if(e[0]!=="node")return null;const r=[...e.slice(0,e.length-Nn(e).rest.length),...t].map(ue.ZL).join(" ");return n===void 0?r:`builtin cd ${(0,ue.ZL)(n)} && ${r}`}function mr(e,n){if(n.length===0)return e;const t=` ${n.join(" ")}`;return e.endsWith(t)?e.slice(0,-t.length):null}function Vt({file:e,suite:n,name:t},s){if(t===de)return[];const r=n?.split(" > ")??[],o=(l,f)=>s===void 0?f===0:s.some(g=>g.file===e&&g.name===l&&(g.suite??"")===r.slice(0,f).join(" > "));return[t,...r.filter(o)].map(l=>Fe([l]))}const Jt="playwright",gr=["playwright","@playwright/test"],_r={name:Jt,orders:["as-is"],supportFiles:(0,he.F)("playwright-reporter.cjs","recorder.cjs"),recognise:e=>{const n=e.invocations.find(yr);return n===void 0?null:{invocation:n}},prepare:wr,seedKnob:async()=>null,read:e=>_e(Jt,e),replay:Er};function yr({words:e}){return gr.includes(e[0]??"")&&e[1]==="test"&&!e.includes("--list")}function wr({commandLine:e,recognition:n,supportDir:t,reportDir:s}){return{commandLine:(0,_.$I)(e,n.invocation,["--retries=0"])??e,env:{PW_TEST_REPORTER:(0,m.join)(t,(0,he.d)("playwright-reporter.cjs")),[An]:s}}}function Er({test:e,recognition:n,commandLine:t,seed:s}){const{invocation:r}=n,o=["--retries=0",...e===null?[]:Tr(e,r)],l=(0,_.$I)(t,r,o);return{commandLine:(0,_.sO)({TEST_SEED:String(s)},l??t),selectsTest:e!==null&&l!==null}}function Tr({file:e,suite:n,name:t},{directory:s="."}){const r=n===null?"":`${Z(n.split(" > ").at(-1)??"")} `,[o="",l]=t.replace(/ #\d+$/,"").split("…"),f=e===null?[]:[le(m.posix.relative(s,e))];return t===de?f:["-g",` ${r}${Z(o)}${l===void 0?"( @|$)":""}`,...f]}const Xt="FLAKY_DETECTOR_CHOSEN";function Zt(e){const{env:n,seed:t,supportDir:s}=e;return{...n.PYTHONHASHSEED!==void 0&&n.PYTHONHASHSEED!==""&&n.PYTHONHASHSEED!=="random"?{}:{PYTHONHASHSEED:String(t)},PYTHONPATH:n.PYTHONPATH?`${s}:${n.PYTHONPATH}`:s,...Qt(e.recognition,t),FLAKY_DETECTOR_REPORT_DIR:e.reportDir,FLAKY_DETECTOR_ORDER:e.order}}const zt="TEST_SEED ATTEMPT PYTHONPATH PYTHONHASHSEED PYTEST_ADDOPTS FLAKY_DETECTOR_*".split(" ");function Qt({invocation:e},n){return e.filteredBy!=="tox"?{}:{TOX_TESTENV_PASSENV:zt.join(" "),TOX_OVERRIDE:`testenv.pass_env+=${zt.join(",")}`,TOX_HASHSEED:String(n)}}function nn({seed:e,supportDir:n,recognition:t},s,r,...o){const l=`PYTHONPATH=${(0,ue.ZL)(n)}"\${PYTHONPATH:+:$PYTHONPATH}"`,f={...Qt(t,e),...s},g=Object.entries(f).map(([x,z])=>`${x}=${(0,ue.ZL)(z)}`);return[...[`TEST_SEED=${e}`,`PYTHONHASHSEED=${e}`],l,...o,...g,(0,_.CI)(r)].join(" ")}function qt(e){return e.length<2?e[0]??null:`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}const br=1e6;async function Ln(e,n){const t=(await(0,P.readdir)(e).catch(()=>[])).filter(r=>r.startsWith(`${n}-`)),s=[];for(const r of t.filter(o=>o.endsWith(".ndjson")).sort())for(const o of await Or((0,m.join)(e,r)))o.event==="start"&&s.push([]),s.at(-1)?.push(o);return s.sort((r,o)=>Number(r[0]?.at)-Number(o[0]?.at))}async function Or(e){const n=[];try{for await(const t of(0,S.OG)(e)){const s=Sr(t);if(s!==null&&n.push(s),n.length>=br)break}}catch{}return n}function Sr(e){try{const n=JSON.parse(e);return typeof n=="object"&&n!==null&&!Array.isArray(n)?n:null}catch{return null}}function Q(e,n){const t=e?.[n];return typeof t=="string"?t:""}function tn(e,n){const t=e?.[n];return typeof t=="number"?t:null}var kr=h(31340);const xr=" subtest ";function vr(e,n){const t=new Map;for(const s of e){if(s.event!=="report")continue;const r=Q(s,"subtest"),o=Q(s,"nodeid")+(r===""?"":xr+r),l=t.get(o);l===void 0?t.set(o,[s]):l.push(s)}return[...t].map(([s,r])=>Ar(s,r,n))}function Rr(e,n,t){const s={type:null,message:n,stack:null,location:null};return{identity:vt(e,t),status:"failed",durationMs:null,failure:s}}function $r(e,n){const t=Q(e,"text"),s=t.split(`
`).findLast(l=>l.startsWith("E  "))??t.split(`
`).at(-1)??"",r=(0,E.g5)({type:null,message:s.replace(/^E\s+/,""),stack:t,location:null},n.workingDirectory),{file:o}=vt(Q(e,"nodeid"),n);return{identity:{file:o,suite:null,name:"(collection)"},status:"failed",durationMs:null,failure:r}}function Ar(e,n,t){const s=Nr(n),r=n.find(f=>es(f)||ns(f)),o=n.reduce((f,g)=>f+(tn(g,"seconds")??0),0),l=vt(e,t);return{identity:l,status:s,durationMs:Math.round(o*1e3),failure:r===void 0?null:Lr(r,l,t)}}function Nr(e){return e.some(es)?"failed":e.some(ns)?e.some(n=>n.outcome==="passed")?"flaky":"failed":e.some(n=>n.outcome==="skipped"&&n.expected!==!0)?"skipped":"passed"}const es=e=>e.outcome==="failed",ns=e=>e.outcome==="rerun"||e.outcome==="retried";function vt(e,n){const[t="",...s]=e.split("::"),r=s.join("::"),o=r.search(/\[| subtest /),l=o<0?r:r.slice(0,o),f=l.split("::").filter(z=>z!=="()"),g=(f.pop()??"")+r.slice(l.length),D=f.join(" > "),x=z=>(0,b.HD)(z,n.workingDirectory);return{file:x((0,E.iZ)(m.posix.join(n.root,t),n.workingDirectory)),suite:D===""?null:x(D),name:x(g)}}function Lr(e,n,t){const s=Q(e,"type"),r=Q(e,"text"),o=Q(e,"message")||r.split(`
`).at(-1)||"",l=Q(e,"when");return(0,E.g5)({type:s===""?null:s,message:l==="setup"||l==="teardown"?`${o} (in ${l})`:o,stack:r,location:Dr(e,t)??jr(e,n)},t.workingDirectory)}function Dr(e,n){const t=(0,E.iZ)(Q(e,"crash_path"),n.workingDirectory),s=tn(e,"crash_line");return t===""||s===null||t.startsWith("/")||t.includes("site-packages/")?null:{file:t,line:s}}function jr(e,{file:n}){const t=tn(e,"line");return n===null||t===null?null:{file:n,line:t}}const Pr=/^(INTERNALERROR>|Error while loading plugin |E {2})/,Mr=/^(ERROR: |ImportError|\S*: error: |E {2})/;async function ts({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const s=await(0,S.HR)(t,Pr,1e3);if(s.some(r=>!r.startsWith("E ")))return Dn(`pytest had an internal error: ${Ir(s.at(-1)??"")}`)}return null}async function ss({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const s=await(0,S.HR)(t,Mr,3);if(s.length>0)return Dn(s.join(" ").slice(0,500))}return Dn("pytest was called in a wrong way (exit code 4)")}async function Fr({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const[s]=await(0,S.HR)(t,/: No module named '?pytest'?$/,1);if(s!==void 0)return Dn(`pytest is not installed for this Python: ${s.slice(0,500)}`)}return null}function Ir(e){return e.replace(/^(INTERNALERROR>|E )\s*/,"").slice(0,500)}function Dn(e){return{kind:"read",tests:[],couldNotRun:e}}const rs="junit.xml";async function Cr(e){const n=await Ln(e.reportDir,"pytest");if(n.length===0)return Vr(e);const t=n.map(l=>Ur(l,e)),s=e.exitCode===3&&n.every(Hr)?await ts(e):null;if(s!==null)return s;if(e.exitCode===4&&t.every(({tests:l})=>l.length===0))return ss(e);const r=(0,b.iF)(t.flatMap(l=>l.tests)),o=t.find(l=>l.brokenOff!==null)?.brokenOff??null;return o!==null?{kind:"unreadable",reason:o,tests:r}:{kind:"read",tests:r,couldNotRun:t.find(l=>l.couldNotRun!==null)?.couldNotRun??null}}function Hr(e){return!e.some(n=>n.event==="finish"||n.event==="running")}function Ur(e,n){const t=Wr(e,n.workingDirectory),s=vr(e,t),r=e.findLast(f=>f.event==="finish");if(r===void 0)return Gr(e,s,n,t);const o=is(e),l=s.length>0;return{tests:l?[...s,...o.map(f=>$r(f,t))]:s,couldNotRun:as(tn(r,"exit_status")??n.exitCode,e,l),brokenOff:null}}function Wr(e,n){const t=e.find(l=>l.event==="session"),s=Q(t,"root");if(os(s,n))return{root:s,workingDirectory:n};const r=Kr(n),o=Q(t,"real_root");return os(o,r)?{root:o,workingDirectory:r}:{root:s,workingDirectory:n}}function os(e,n){return(0,m.isAbsolute)(e)&&(0,kr.U)(n,e)}function Kr(e){try{return(0,we.realpathSync)(e)}catch{return e}}function is(e){const n=e.filter(t=>t.event==="collect-error");return[...new Map(n.map(t=>[t.nodeid,t])).values()]}function as(e,n,t){const s=n.find(r=>r.event==="internal-error");return s!==void 0||e===3?`pytest had an internal error: ${ls(Q(s,"text"))}`:e===2?Yr(n,t):e===4?"pytest was called in a wrong way (exit code 4)":e===5?"pytest collected no tests (exit code 5)":null}function Yr(e,n){const t=is(e);if(t.length>0){const r=ls(Q(t[0],"text")).replace(/^E\s+/,"");return`pytest could not collect ${t.map(o=>Q(o,"nodeid")).join(", ")}: ${r}`}const s=Q(e.findLast(r=>r.event==="interrupted"),"reason");return n&&/^stopping after/.test(s)?null:`pytest was interrupted: ${s||"exit code 2"}`}function ls(e){return(e.trim().split(`
`).at(-1)??"").slice(0,500)}function Gr(e,n,t,s){const r=Br(e),o=t.timedOut?"the run timed out":"pytest's process ended",l=r.map(x=>Rr(x,`${o} while this test ran`,s)),f=new Set(l.map(({identity:x})=>JSON.stringify(x))),g=n.filter(({identity:x})=>!f.has(JSON.stringify(x))),D=r.length===0?"outside a test":`while ${r.join(", ")} ran`;return{tests:[...g,...l],couldNotRun:null,brokenOff:`pytest's report breaks off: ${o} ${D}`}}function Br(e){const n=new Set;for(const t of e)t.event==="running"&&n.add(Q(t,"nodeid")),t.event==="done"&&n.delete(Q(t,"nodeid"));return[...n]}async function Vr(e){if(e.exitCode===4)return ss(e);const{tests:n,problem:t}=await(0,Te.d)([(0,m.join)(e.reportDir,rs)],{workingDirectory:e.workingDirectory,repeats:b.r0}),s=n.filter(({identity:r})=>!(r.suite==="pytest"&&r.name==="internal"));return t!==null?(e.exitCode===3?await ts(e):await Fr(e))??{kind:"unreadable",reason:`pytest's report: ${t}`,tests:s}:{kind:"read",tests:s.map(Jr),couldNotRun:as(e.exitCode,[],s.length>0)}}function Jr(e){const{file:n,suite:t}=e.identity,s=(n??"").replace(/\.py$/,"").replaceAll("/",".");if(n===null||t===null||!`${t}.`.startsWith(`${s}.`))return e;const r=t.slice(s.length+1).replaceAll("."," > ");return{...e,identity:{...e.identity,suite:r===""?null:r}}}const Xr=new Set(["-k -m -n -c -p -o -W -r -s","--maxfail --tb --durations --durations-min --junitxml --junit-xml --junit-prefix --rootdir --basetemp --confcutdir --ignore","--ignore-glob --deselect --override-ini --config-file --import-mode --log-level --log-cli-level --log-file --pythonwarnings","--color --capture --show-capture --dist --numprocesses --maxprocesses --tx --timeout --timeout-method --reruns --reruns-delay","--only-rerun --rerun-except --count --cov-report --cov-config --cov-fail-under --randomly-seed --random-order-seed","--random-order-bucket --html --splits --group --durations-path --ds --dc --verbosity --lfnf --last-failed-no-failures"].join(" ").split(" ").filter(e=>e!=="-s")),Rt='PYTEST_ADDOPTS="${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }-p flaky_detector_pytest"';function Zr(e){const{commandLine:n,order:t,test:s}=e,r=t==="as-is"&&s!==null?cs(s):null;if(r===null)return{commandLine:nn(e,t==="as-is"?{}:{FLAKY_DETECTOR_ORDER:t},n,Rt),selectsTest:!1};const o=us([r],n,e.recognition.invocation);return{commandLine:nn(e,o===null?{FLAKY_DETECTOR_ONLY:r}:{},o??n,Rt),selectsTest:!0}}const zr={order:"given",meet:()=>!0,line:e=>{const{commandLine:n,recognition:t,tests:s}=e,r=s.map(cs);if(r.includes(null))return null;const o=s.flatMap(({file:g})=>g??[]),l=us([...new Set(o)],n,t.invocation),f={[Xt]:JSON.stringify([...new Set(r)])};return nn(e,f,l??n,Rt)}};function cs({file:e,suite:n,name:t}){if(e===null||t==="(collection)")return null;const s=t.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"");return[e,...n===null?[]:n.split(" > "),s].join("::")}const Qr=200;function qr(e){return e.length<=Qr&&!e.includes("…")&&!/\[.*::/s.test(e)}function us(e,n,t){if(t.extend!=="append"||t.words.includes("--")||!e.every(qr))return null;let s=` ${n.trim()}`;for(const l of eo(t.words)){const f=s.lastIndexOf(` ${l}`),g=s.slice(f+l.length+1);if(f<0||!/^(\s|$)/.test(g))return null;s=s.slice(0,f)+g}const{directory:r}=t,o=e.map(l=>(0,ue.ZL)(r===void 0?l:m.posix.relative(r,l)));return`${s.trim()} ${o.join(" ")}`}function eo(e){return e.slice(1).filter((n,t)=>!n.startsWith("-")&&!Xr.has(e[t]??""))}const ds=/\bpytest\s*\.\s*main\s*\(|from pytest import .*\bmain\b/,no=/\bunittest\s*\.\s*(main|TextTestRunner)\s*\(|from unittest import .*\b(main|TextTestRunner)\b|\bget_runner\s*\(/;function fs({words:e,directory:n="."},t){const[s="",...r]=e;if(s==="django-admin"||s==="manage.py")return r[0]==="test"?"unittest":null;if(!/^(python|pypy)\d*(\.\d+)*$/.test(s))return null;const o=r.findIndex(z=>z.endsWith(".py")),l=r[o];if(l===void 0)return null;const f=z=>t.readFile(m.posix.join(n,z))??"",g=r.slice(o+1),D=m.posix.basename(l);if(D==="manage.py")return g[0]==="test"?"unittest":null;if(D==="setup.py")return to(g,f(l),f(m.posix.join(m.posix.dirname(l),"setup.cfg")));const x=f(l);return ds.test(x)?"pytest":no.test(x)?"unittest":null}function to(e,n,t){return e.includes("pytest")||e.includes("ptr")?"pytest":e.includes("test")?/^test\s*=.*\b(pytest|ptr)\b/m.test(t)||ds.test(n)?"pytest":"unittest":null}const ps={"flaky_detector_events.py":`"""Events of a test session as lines of JSON, and actions to take when a module gets imported."""
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
`},so={name:"pytest",orders:["as-is","shuffled","reversed"],supportFiles:ps,recognise:e=>{const n=e.invocations.find(ro);if(n!==void 0)return{invocation:n};const t=e.invocations.find(s=>fs(s,e)==="pytest");return t===void 0?null:{invocation:{...t,extend:"none"}}},prepare:oo,seedKnob:io,read:Cr,replay:Zr,chosen:zr};function ro({words:e}){return/^(pytest|py\.test)(-?3(\.\d+)?)?$/.test(e[0]??"")}function oo(e){const n=` -o junit_family=xunit1 "--junitxml=${(0,m.join)(e.reportDir,rs)}"`;return{commandLine:e.commandLine,env:{...Zt(e),PYTEST_ADDOPTS:`${e.env.PYTEST_ADDOPTS??""}${n}`,FLAKY_DETECTOR_PYTEST:"1",FLAKY_DETECTOR_PYTEST_FALLBACK:n}}}async function io(e){const t=(await Ln(e.reportDir,"pytest")).flat().findLast(s=>s.event==="finish");return t===void 0?"PYTHONHASHSEED":qt(Array.isArray(t.seeded)?t.seeded.map(String):[])}const $t="flaky_detector_rspec.rb",ao="FLAKY_DETECTOR_RSPEC_REPORT",lo="FLAKY_DETECTOR_RSPEC_SEED",co={name:"rspec",orders:["as-is","shuffled"],supportFiles:{[$t]:C[$t]},recognise:e=>{const n=e.invocations.find(uo);return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{...hs(e,e.env.SPEC_OPTS),[ao]:e.reportDir}}),seedKnob:async e=>await Ct(e)?"rspec's seed":null,read:e=>It("rspec",e),replay:fo};function uo({words:e}){const[n="",t=""]=e;return n==="rspec"||n==="parallel_rspec"||n==="rake"&&/^spec\b/.test(t)}function hs(e,n){const t=["--require",(0,ue.ZL)((0,m.join)(e.supportDir,$t))],s=e.order==="shuffled"?["--order",`rand:${e.seed}`]:[];return{SPEC_OPTS:[n,...t,...s].filter(Boolean).join(" "),[lo]:e.order==="shuffled"?"":String(e.seed)}}function fo(e){const{test:n}=e,{SPEC_OPTS:t="",...s}=hs(e),r=[t,...n===null?[]:po(n)].join(" ");return{commandLine:(0,_.sO)({TEST_SEED:String(e.seed),...s,SPEC_OPTS:r},e.commandLine),selectsTest:n!==null}}function po({suite:e,name:n}){const t=[...e===null?[]:e.split(" > "),n.replace(/ #\d+$/,"")];if(!t.slice(1).some(r=>/^(#|\.|::)/.test(r)))return["--example",(0,ue.ZL)(t.join(" "))];const s=t.map(r=>r.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"));return["--example-matches",(0,ue.ZL)(`^${s.join(" ?")}`)]}const ho={name:"Maven",buildFolder:/\/target\/(surefire|failsafe)-reports\/[^/]*$/,errorLine:/^\[ERROR\] \S/},mo={name:"surefire",orders:["as-is","shuffled"],reportFiles:"**/target/{surefire,failsafe}-reports/TEST-*.xml",recognise:e=>{const n=e.invocations.find(go);return n===void 0?null:{invocation:n}},prepare:_o,seedKnob:async({stdoutLog:e})=>(await(0,S.HR)(e,/To reproduce ordering use flag -Dsurefire\.runOrder\.random\.seed=/,1)).length>0?"Surefire's runOrder.random.seed":null,read:e=>gn(ho,e),replay:yo};function go({words:[e="",...n]}){return["mvn","mvnw","mvnd"].includes(e)?n.some(t=>/^(test|package|verify|integration-test|install|deploy|surefire:test|failsafe:.*)$/.test(t)):!1}function ms(e,n){const t=n==="shuffled"?{"surefire.runOrder":"random","failsafe.runOrder":"random"}:{},s={"surefire.runOrder.random.seed":String(e),...t,...mn(e,n)};return Object.entries(s).map(([r,o])=>`-D${r}=${o}`)}function _o({commandLine:e,recognition:n,seed:t,order:s,env:r}){const o=ms(t,s),l=(0,_.$I)(e,n.invocation,o);return l!==null?{commandLine:l,env:{}}:{commandLine:e,env:{MAVEN_ARGS:[r.MAVEN_ARGS,...o].filter(Boolean).join(" ")}}}function yo({commandLine:e,recognition:n,seed:t,order:s,test:r}){const l=[...r===null||s==="shuffled"?ms(t,s):[],...r===null?[]:wo(r)],f=(0,_.$I)(e,n.invocation,l),g={TEST_SEED:String(t)};return f!==null?{commandLine:(0,_.sO)(g,f),selectsTest:r!==null}:{commandLine:(0,_.sO)({...g,MAVEN_ARGS:l.join(" ")},e),selectsTest:r!==null}}function wo({suite:e,name:n}){const[t=""]=n.split(/[([{ ]/,1),s=[e,t].filter(Boolean).join("#"),r=["surefire.failIfNoSpecifiedTests","failsafe.failIfNoSpecifiedTests","failIfNoTests"];return[`-Dtest=${s}`,`-Dit.test=${s}`,...r.map(o=>`-D${o}=false`)]}var Eo=h(76926);const To="(import)";async function bo(e){const n=await Ln(e.reportDir,"unittest");if(n.length===0)return No(e);const t=[e.workingDirectory,Lo(e.workingDirectory)],s=n.flat(),r=(0,b.iF)(n.flatMap(l=>So(l,t))),o=Ro(s,t);return o.length>0||n.some(l=>Oo(l,e))?$o(e,r,o):{kind:"read",tests:r,couldNotRun:Ao(r)}}function Oo(e,{timedOut:n}){return e.some(t=>t.event==="finish")?!1:n||e.some(t=>t.event==="runner")}function So(e,n){const t=new Map;let s=new Map;for(const r of e){const o=jn(r,n),l=JSON.stringify(jn({...r,subtest:null},n));if(r.event==="running"&&(s=s.set(l,(s.get(l)??0)+1)),r.event!=="report")continue;const f=`${JSON.stringify(o)} ${s.get(l)??0}`,g=t.get(f)??{identity:o,events:[]};g.events.push(r),t.set(f,g),Q(r,"subtest")!==""&&r.outcome==="failed"&&ko(t,l,s,r,n)}return[...t.values()].map(({identity:r,events:o})=>xo(r,o,n))}function ko(e,n,t,s,r){const o=`${n} ${t.get(n)??0}`,l=e.get(o)??{identity:jn({...s,subtest:null},r),events:[]};l.events.push(s),e.set(o,l)}function xo(e,n,t){const s=n.find(o=>o.outcome==="failed"||o.outcome==="unexpected");if(s!==void 0)return{identity:e,status:"failed",durationMs:null,failure:vo(s,t)};const r=n.every(o=>o.outcome==="skipped");return{identity:e,status:r?"skipped":"passed",durationMs:null,failure:null}}function vo(e,n){const t=gs(n,Q(e,"crash_path")),s=tn(e,"crash_line"),r=Q(e,"subtest"),o=e.outcome==="unexpected"?"passed, but was expected to fail":Q(e,"message");return(0,E.g5)({type:Q(e,"type")||null,message:r===""?o:`${o} ${r}`,stack:Q(e,"text"),location:t===""||t.startsWith("/")||s===null?null:{file:t,line:s}},n[0]??"/")}function jn(e,n){const t=f=>(0,b.HD)(f,n[0]??"/"),s=gs(n,Q(e,"file")),r=Q(e,"suite"),o=Q(e,"subtest"),l=Q(e,"name")+(o===""?"":` subtest ${o}`);return{file:s===""?null:t(s),suite:r===""?null:t(r),name:t(l)}}function gs(e,n){return e.reduce((t,s)=>(0,E.iZ)(t,s),n)}function Ro(e,n){const t=new Map;for(const s of e){const r=jn(s,n);s.event==="running"&&t.set(JSON.stringify(r),r),s.event==="done"&&t.delete(JSON.stringify(r))}return[...t.values()]}function $o(e,n,t){const s=e.timedOut?"the run timed out":"the process ended",r=t.map(({suite:g,name:D})=>g===null?D:`${g}.${D}`),o={type:null,message:`${s} while this test ran`,stack:null,location:null},l=t.map(g=>({identity:g,status:"failed",durationMs:null,failure:o})),f=new Set(l.map(({identity:g})=>JSON.stringify(g)));return{kind:"unreadable",reason:`the tests break off: ${s} ${r.length===0?"outside a test":`while ${r.join(", ")} ran`}`,tests:[...n.filter(({identity:g})=>!f.has(JSON.stringify(g))),...l]}}function Ao(e){if(e.filter(({identity:r})=>r.suite!==To).length>0)return null;const t=e[0];if(t===void 0)return"unittest found no tests";const s=t.failure?.message.trim().split(`
`).at(-1)??"";return`unittest could not import ${e.map(({identity:r})=>r.name).join(", ")}: ${s}`}function No(e){const n="unittest did not start, or PYTHONPATH does not reach it: there are no per-test results";return e.exitCode===2?{kind:"read",tests:[],couldNotRun:"unittest was called in a wrong way (exit code 2)"}:{kind:"unreadable",reason:n,tests:[]}}function Lo(e){try{return(0,we.realpathSync)(e)}catch{return e}}const Pn={FLAKY_DETECTOR_UNITTEST:"1"},Do={name:"unittest",orders:["as-is","shuffled","reversed"],supportFiles:ps,recognise:e=>{const[n]=e.invocations.map(t=>jo(t,e)).filter(t=>t!==null);return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{...Zt(e),...Pn}}),seedKnob:Po,read:bo,replay:Mo,chosen:{order:"given",meet:()=>!0,line:Fo}};function jo(e,n){return e.words[0]==="unittest"?e:fs(e,n)!=="unittest"?null:e.words.some(t=>m.posix.basename(t)==="setup.py")?{...e,extend:"none"}:e}async function Po(e){const t=(await Ln(e.reportDir,"unittest")).flat().findLast(s=>s.event==="finish");return t===void 0?"PYTHONHASHSEED":qt(Array.isArray(t.seeded)?t.seeded.map(String):[])}function Mo(e){const{commandLine:n,order:t,recognition:s,test:r}=e,o=t==="as-is"&&r!==null?_s(r):null,l=o===null?null:(0,_.$I)(n,s.invocation,["-k",o]),f=t==="as-is"?Pn:{...Pn,FLAKY_DETECTOR_ORDER:t};return{commandLine:nn(e,f,l??n),selectsTest:l!==null}}function Fo(e){const{commandLine:n,tests:t}=e;if(t.some(o=>_s(o)===null))return null;const s=t.map(({file:o,suite:l,name:f})=>`${o}::${l}::${ys(f)}`),r={...Pn,[Xt]:JSON.stringify([...new Set(s)])};return nn(e,r,n)}function _s({file:e,suite:n,name:t}){return e===null||n===null||n.startsWith("(")?null:`*.${n}.${ys(t)}`}function ys(e){return e.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"")}const Mn="vitest",Io=["bench","list","init","complete"],Co={name:Mn,orders:["as-is","shuffled"],supportFiles:(0,he.F)("vitest-reporter.mjs","recorder.cjs","more-arguments.cjs"),recognise:e=>{const n=(0,O.cU)(e.invocations.filter(Ho));return n===null?null:{invocation:n}},prepare:Uo,seedKnob:Qe,read:e=>_e(Mn,e),replay:Wo,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:Ko}};function Ho({words:e}){return e[0]==="vitest"&&!Io.includes(e[1]??"")}function Uo(e){const{invocation:n}=e.recognition,t=[...ws(n,e.supportDir),...Es(e)],s=(0,_.$I)(e.commandLine,n,t),r=s===null?(0,O.O2)(Mn,t,e):{};return{commandLine:s??e.commandLine,env:{...r,[An]:e.reportDir}}}function ws({words:e},n){return[...e.some(s=>/^--reporters?(=|$)/.test(s))?[]:["--reporter=default"],`--reporter=${(0,m.join)(n,(0,he.d)("vitest-reporter.mjs"))}`]}function Es({recognition:e,order:n,seed:t}){return n==="shuffled"?["--sequence.shuffle",`--sequence.seed=${t}`]:e.invocation.words.some(r=>r.startsWith("--sequence.seed"))?[]:[`--sequence.seed=${t}`]}function Wo(e){const{test:n,recognition:t}=e,s=n===null?[]:bs([n],t.invocation);return{commandLine:Ts(s,e),selectsTest:n!==null}}function Ko(e){const{tests:n,recognition:t}=e;return n.some(({name:s})=>s===de)?null:Ts(bs(n,t.invocation),e)}function Ts(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,f=[...o===void 0?[]:ws(t.invocation,r),...Es(n),...e],g=(0,_.$I)(s,t.invocation,f),D=g===null?(0,O.O2)(Mn,f,{supportDir:r,env:{}}):{};return(0,_.sO)({TEST_SEED:String(n.seed),...D},g??s)}function bs(e,{directory:n=".",extend:t}){const[{file:s,name:r}={file:null,name:de}]=e,o=t==="none",l=o?m.posix.basename(s??""):m.posix.relative(n,s??""),f=[...o?["--passWithNoTests"]:[],...s===null?[]:[l]];if(r===de)return f;const g=e.map(D=>Yo([...D.suite?.split(" > ")??[],D.name]));return[...f,"-t",q(g)]}function Yo(e){return Fe(e).replace("^","^ ?")}const Go={pytest:so,unittest:Do,jest:xs,vitest:Co,mocha:Js,"node-test":cr,playwright:_r,go:lt,nextest:Qs,cargo:J,surefire:mo,gradle:Pe,rspec:co,minitest:Cs,ctest:xe,googletest:In,tap:Eo.Mi},Bo=Object.values(Go)}),13783:((ce,B,h)=>{h.d(B,{M:()=>m,f:()=>_});var P=h(40654);const m="/tmp/flaky-detector-support";function _(C){const E=P.i.find(({name:b})=>b===C)?.supportFiles;return E===void 0?null:{folder:m,files:E}}}),15320:((ce,B,h)=>{h.d(B,{Mc:()=>N,nf:()=>V,p9:()=>ee,wx:()=>S,zV:()=>R});var P=h(15762),m=h(26567),_=h(94787),C=h(76058),E=h(25042);const b=200;function N(F,y,A){const M=F.observations.filter(P.N6),I=R(j(M,y))??R(M),J=I===void 0||y.verdict.kind==="sensitive"?[]:[$(F,I,A)];if(A===null)return J;const ne=k(y).slice(0,b);return(0,E.l)([...J,...ne.flatMap(([te,Se])=>L(F,te,Se,A))],y)}function j(F,{tests:y}){const A=new Set(y.flatMap(({verdict:M,failingRuns:I})=>M==="flaky"?I:[]));return F.filter(({run:M})=>A.has(M))}function R(F){const y=({conditions:A})=>C.XQ.filter(M=>A[M]!==C.QU[M]).length;return[...F].sort((A,M)=>y(A)-y(M))[0]}function k({tests:F,sensitivities:y}){const M=F.filter(({verdict:K})=>K!=="sensitive").sort((K,J)=>+(J.verdict==="flaky")-+(K.verdict==="flaky")),I=new Map;for(const{test:K,failingRuns:J}of[...M,...y])K!==null&&J.length>0&&!I.has(K)&&I.set(K,J);return[...I]}function L(F,y,A,M){const I=R(F.observations.filter(({run:te})=>A.includes(te))),K=F.tests[y];if(I===void 0||K===void 0)return[];const{run:J,seed:ne}=I;return[{test:y,run:J,seed:ne,...S(I,K,H(F,M))}]}function $(F,y,A){const{run:M,seed:I}=y;return{test:null,run:M,seed:I,...S(y,null,H(F,A))}}function H({header:F,tests:y},A){return{command:F.command,seen:y,framework:A}}function S({run:F,seed:y,conditions:A},M,{command:I,seen:K,framework:J}){const{commandLine:ne,selectsTest:te}=J?.replay({seed:y,order:A.order,test:M,seen:K})??{commandLine:ee(I,{seed:y,run:F}),selectsTest:!1};return{commandLine:(0,_.F)(A,ne),selectsTest:M!==null&&te}}function V({seed:F,conditions:y},A,{seen:M,framework:I}){const K=I?.chosen??null,J=K?.order==="given"?"as-is":y.order,ne=K?.line({seed:F,order:J,tests:A,seen:M})??null;return ne===null?null:(0,_.F)(y,ne)}function ee(F,{seed:y,run:A}){return(0,m.sO)({TEST_SEED:String(y),ATTEMPT:String(A)},F)}}),14620:((ce,B,h)=>{h.d(B,{G1:()=>j,Jm:()=>R,x5:()=>b});var P=h(76760),m=h(26567),_=h(74712),C=h(57210),E=h(76926);function b(k,L,$,{supportDir:H,replayDir:S},{reportFiles:V,lineVariables:ee}){const F=y=>(0,m.sO)(ee,y);return{name:k.name,orders:k.orders,reportFiles:V??k.reportFiles??null,prepare:y=>k.prepare({...y,commandLine:$,recognition:L,supportDir:H}),replay:y=>{const A=k.replay({...y,commandLine:$,recognition:L,supportDir:S});return{...A,commandLine:F(A.commandLine)}},here:y=>y.replaceAll(S,H),chosen:N(k,{commandLine:$,recognition:L,supportDir:S},F),read:y=>V===null?k.read(y):(0,C.A)(y),use:async(y,A)=>k===E.SH&&!await(0,E.x4)(y)?null:{name:k.name,seedKnob:await k.seedKnob(y),extendedCommand:A.commandLine===$?null:A.commandLine}}}function N({chosen:k},L,$){return k===void 0?null:{...k,line:S=>{const V=k.line({...L,...S});return V===null?null:$(V)}}}function j(k,L){const $=(0,_.N)((0,P.dirname)(L));try{R($,(0,P.basename)(L),k)}finally{$.close()}}function R(k,L,{supportFiles:$={}}){for(const[H,S]of Object.entries($)){const[V=H,...ee]=`${L}/${H}`.split("/").reverse();ee.reduceRight((y,A)=>y.inside(A),k).write(V,[S])}}}),76926:((ce,B,h)=>{h.d(B,{SH:()=>L,x4:()=>ee,Mi:()=>k});var P=h(26567),m=h(76548),_=h(2480);const C=64*1024*1024,E=/^(\S+) \.{2,} ?$/,b=/^TAP version \d+$/;async function N(y){try{return R(await j(y),y)}catch(A){return{kind:"unreadable",reason:`TAP cannot be read: ${A.message}`,tests:[]}}}async function j(y){const A=[];if(y.stdoutLog===null)return A;const{TapStream:M}=await Promise.all([h.e(815),h.e(415),h.e(620)]).then(h.bind(h,85620));let I=new M(null,y.workingDirectory),K=C;for await(const J of(0,m.OG)(y.stdoutLog)){const ne=E.exec(J);if((ne!==null||b.test(J)&&I.hasBegun)&&(A.push(I.end()),I=new M(ne?.[1]??null,y.workingDirectory)),ne===null&&I.add(J),K-=J.length+1,K<0)return[...A,{...I.end(),problem:"the output is larger than 64 MiB: its end was not read"}]}return[...A,I.end()]}function R(y,A){const M=(0,_.iF)(y.flatMap(te=>te.tests)),I=y.find(te=>te.bailedOut!==null)?.bailedOut??null;if(I!==null)return{kind:"read",tests:M,couldNotRun:`the tests bailed out: ${I}`};const K=y.find(te=>te.problem!==null)?.problem??null,J=A.timedOut?"the run timed out":null;if(K!==null||J!==null)return{kind:"unreadable",reason:[J,K].filter(te=>te!==null).join("; "),tests:M};const ne=M.length===0&&A.exitCode!==0;return{kind:"read",tests:M,couldNotRun:ne?"the command printed no TAP on its standard output":null}}const k={name:"tap",orders:["as-is"],recognise:y=>{const A=y.invocations.find(F);return A===void 0?null:{invocation:A}},prepare:y=>({commandLine:y.commandLine,env:{HARNESS_VERBOSE:"1"}}),seedKnob:async()=>null,read:y=>N(y),replay:y=>({commandLine:(0,P.sO)({TEST_SEED:String(y.seed)},y.commandLine),selectsTest:!1})},L={...k,recognise:y=>({invocation:y.invocations[0]??{words:[],extend:"none"}}),prepare:({commandLine:y})=>({commandLine:y,env:{}}),read:async y=>await ee(y)?N(y):{kind:"none"}},$=200,H=/^TAP version 1[2-4]$/,S=/^1\.\.\d+( #.*)?$/,V=/^(not )?ok \d+\b/;async function ee({stdoutLog:y}){const A=K=>[H,S,V].some(J=>J.test(K)),[M]=await(0,m.UV)(y,$,A);if(M===void 0||H.test(M))return M!==void 0;const I=async K=>(await(0,m.HR)(y,K,1)).length>0;return await I(S)&&await I(V)}function F({words:y,extend:A}){const[M="",...I]=y;return M==="prove"||M==="tape"&&A!=="none"?!0:M==="bats"?!I.some(K=>/^(--formatter|-F)/.test(K)):M==="tap"&&I.some(K=>/^(-R|--reporter=)tap$/.test(K))}})};export{zo as id,Qo as ids,qo as modules};
