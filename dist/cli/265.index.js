const ri=265,oi=[265],ii={76647:((pe,Q,p)=>{p.d(Q,{h:()=>F});function F(_,y,K=()=>!1){const S=[];let R=0;for(;R<_.length;){const L=_[R]??"";if(!/^[-+]./.test(L)||L==="--"||K(L))break;const[,M=L,A=null]=/^(--[^=]+)=(.*)$/s.exec(L)??[],H=A===null&&y(L);S.push({name:M,value:H?_[R+1]??null:A}),R+=H?2:1}return{options:S,rest:_.slice(R)}}}),89648:((pe,Q,p)=>{p.d(Q,{FM:()=>_,MR:()=>R,Mm:()=>y,g5:()=>S,iZ:()=>K});const F=4e3;class _{text="";limit;constructor(M=F){this.limit=M}add(M){this.text.length<this.limit&&(this.text+=`${M}
`)}toString(){return y(this.text.trim(),this.limit)}}function y(L,M=F){return L.length<=M?L:`${L.slice(0,M-1)}…`}function K(L,M){const A=`${M.replace(/\/+$/,"")}/`,H=L.replaceAll("\\","/");return(H.startsWith(A)?H.slice(A.length):H).replace(/^\.\//,"")}function S(L,M){const A=H=>y(H.replaceAll(`${M.replace(/\/+$/,"")}/`,"").trim());return{type:L.type,message:A(L.message)||"failed without a message",stack:L.stack===null?null:A(L.stack)||null,location:L.location}}function R(L){return L.replace(/^\/proc\/\d+\/root(?=\/)/,"")}}),37265:((pe,Q,p)=>{p.r(Q),p.d(Q,{portableSupport:()=>Oe.f,recogniseFramework:()=>$n,replaysOf:()=>xt.Mc});var F=p(73024),_=p(76760),y=p(4378);const K=[[["vitest"],["--watch","-w","watch","dev","--ui"],"Use `vitest run`."],[["jest"],["--watch","--watchAll"],"Leave that out."],[["mocha","ava","tap","wtr","web-test-runner"],["--watch","-w"],"Leave that out."],[["node","bun","deno","gotestsum","tsx"],["--watch","watch"],"Leave that out."],[["playwright","cypress"],["--ui","open"],"Leave that out."],[["cargo"],["watch"],"Use the command that it starts."],[["dotnet"],["watch"],"Use `dotnet test`."],[["gradle","gradlew"],["--continuous","-t"],"Leave that out."],[["nodemon","watchexec","entr","ptw","pytest-watch","pytest-watcher","guard"],[],"Use what it starts."]],S=[[["pytest"],["--lf","--last-failed","--ff","--failed-first","--sw","--stepwise","--testmon","--picked"],""],[["pytest"],["--nf","--new-first"],""],[["jest"],["-o","--onlyChanged","-f","--onlyFailures","--lastCommit","--changedSince"],""],[["vitest"],["--changed"],""],[["rspec"],["--only-failures","--next-failure","-n"],""],[["playwright"],["--last-failed","--only-changed"],""],[["ctest"],["--rerun-failed"],""],[["sbt"],["testQuick"]," Use `sbt test`."]],R=[[["turbo"],[],"Add `--env-mode=loose` to it."],[["env"],["-i","-","--ignore-environment"],"Leave that out."],[["sudo"],[],"Use `sudo -E`."]],L=/^(--env-mode=loose|loose|-\w*E\w*|--preserve-env)$/,M=[[["docker","podman","nerdctl"],["compose","run","exec"],""],[["docker-compose"],["run","exec","up"],""],[["kubectl","oc"],["exec","run"],""],[["ssh","vagrant","multipass","limactl","earthly","act","chroot","flatpak","distrobox"],[],""]],A=[[["xargs","parallel","eval","su","nix-shell","script","expect"],[],""],[["find","fd"],["-exec","-execdir","-x","-X"],""]];function H({starts:i},a){const l=i.filter(d=>!d.some(h=>L.test(h))),u=[...D(i,K,X),...D(i,S,I),...D(l,R,x)];return a?u:[...u,...D(i,M,g),...D(i,A,P)]}const X=(i,a)=>`${i} watches files: it does not end by itself, so each run takes its whole \`timeout\`. ${a}`,I=(i,a)=>`${i} chooses tests by what earlier runs or changes left, so runs are not alike. Leave it out.${a}`,x=(i,a)=>`${i} keeps variables from the tests: the seed does not reach them, and their results may not be read. ${a}`,g=i=>`${y.x}${i} runs the tests where nothing of the detector reaches. For results of each test let them write JUnit XML into the working directory and name it in \`report-files\`; hand TEST_SEED on to them.`,P=i=>`${y.x}what ${i} starts cannot be seen. For results of each test name the test program itself in \`test-command\`, or let it write JUnit XML and name that in \`report-files\`.`;function D(i,a,l){const u=i.flatMap(([d="",...h])=>a.flatMap(([b,T,N])=>{const V=T.find(ee=>h.some(ge=>ge===ee||ge.startsWith(`${ee}=`)));return!b.includes(d)||T.length>0&&V===void 0?[]:[l(`\`${[d,V].filter(Boolean).join(" ")}\``,N)]}));return[...new Set(u)]}var k=p(76647);const w=/^(python|pypy)\d*(\.\d+)*$/,E=/^(ba|da|z|k|a)?sh$/,$=["-X","-W","--check-hash-based-pycs"],W=/^-[a-zA-Z]*[mc]$/,Y=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],q=/^([-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/,U=/(?:^|\/)node_modules\/(?:\.bin\/([\w.-]+)|((?:@[\w.-]+\/)?[\w.-]+)\/(?:(?:bin|dist|lib)\/)*[\w.-]+)$/,J=["cli","index","main","bin"];function Z(i){const[a="",...l]=i;return w.test(a)?ne(l):a==="node"?oe(l):a==="tsx"||a==="ts-node"?ce(l):E.test(a)?he(l):null}function ne(i){const{rest:a}=(0,k.h)(i,h=>$.includes(h),h=>W.test(h)),[l="",u,...d]=a;return W.test(l)&&l.endsWith("m")&&u!==void 0?{kind:"program",words:[u,...d]}:null}function oe(i){const{options:a,rest:l}=(0,k.h)(i,d=>[...Y,"--run"].includes(d)),u=a.find(({name:d})=>d==="--run")?.value;return u==null?ce(i):{kind:"package-script",script:u,args:l}}function ce(i){const{rest:a}=(0,k.h)(i,T=>Y.includes(T),T=>T==="--test"),[l="",...u]=a,d=U.exec(l);if(d===null)return null;const h=_.posix.basename(l).replace(/\.[cm]?js$/,"");return{kind:"program",words:[d[1]??(J.includes(h)?d[2]:h)??h,...u]}}function he(i){const{options:a,rest:l}=(0,k.h)(i,h=>q.test(h)),u=l[0]==="--"?l[1]:l[0];return u===void 0?null:a.some(({name:h})=>/^-[a-z]*c[a-z]*$/.test(h))?{kind:"line",line:u}:{kind:"shell-script",path:u}}var _e=p(88989);function ve(i){const a=[],l=(0,_e.qg)(i),u=l.errors===void 0||l.errors.length===0?v(l):null,d=i.trimEnd().length;return fe(l,".",(h,b,T)=>{a.push({words:b,directory:T,takesTail:h===u&&h.end===d&&!G(h)})}),a}function fe(i,a,l){if(i.type==="Word"||i.type==="Assignment")return a;if(i.type==="Command"){const d=O(i),h=d[0]==="builtin"?d.slice(1):d;return h[0]==="cd"||h[0]==="pushd"?B(a,h):(h.length>0&&l(i,h,a),a)}let u=a;return(0,_e.dK)(i,d=>{u=fe(d,u,l)}),i.type==="Subshell"||i.type==="Pipeline"?a:u}function v(i){switch(i.type){case"Command":return i;case"Script":case"AndOr":case"Pipeline":{const a=i.commands.at(-1);return a===void 0?null:v(a)}case"Statement":return i.background===!0?null:v(i.command);default:return null}}function O(i){return[...i.name===void 0?[]:[i.name.value],...i.args.map(l=>l.type==="Word"?l.value:l.text)]}function G(i){return i.redirects.some(a=>a.type==="HereDoc")}function B(i,a){const l=a.slice(1).find(u=>!u.startsWith("-"));return l===void 0?i:z(i,l)}function z(i,a){return/^[/~]|[$`]/.test(a)?i:_.posix.join(i,a).replace(/(?<=.)\/$/,"")}const ie=["-C","--directory","-f","--file","--makefile","-I","-o","-W"],ae=["GNUmakefile","makefile","Makefile"],se=100;function ue(i,a,l){const u=me(i,a),b=(u.file===null?ae:[u.file]).map(V=>l(_.posix.join(u.directory,V))).find(V=>V!==null)??null;if(b===null)return null;const T=be(b,u.variables),N=u.goals.length>0?u.goals:[T.firstGoal??""];return{lines:je(N,T),directory:u.directory}}function me(i,a){const l=[],u=new Map,d=[];for(let T=i;T.length>0;){const N=(0,k.h)(T,Le=>ie.includes(Le)),[V,...ee]=N.rest,[,ge,le]=/^(\w+)[:?+]?=(.*)$/s.exec(V??"")??[];ge!==void 0?u.set(ge,le??""):V!==void 0&&l.push(V),d.push(...N.options),T=ee}const h=(...T)=>d.find(N=>T.includes(N.name))?.value??null,b=z(a,h("-C","--directory")??".");return{goals:l,variables:u,directory:b,file:h("-f","--file","--makefile")}}const ye=/^(?:export\s+)?([\w.-]+)\s*(?::{0,3}|\?|\+)=\s*(.*)$/,Ee=/^([^\s#:=][^:#=]*?)\s*::?(?!=)\s*([^;#]*)(?:;(.*))?/;function be(i,a){const l=new Map([["MAKE","make"]]),u=new Map;let d=[],h=null;for(const b of i.replaceAll(/\\\r?\n/g," ").split(/\r?\n/)){const T=ye.exec(b);if(b.startsWith("	"))for(const N of d)u.get(N)?.lines.push(Ae(b));else T?l.set(T[1]??"",(T[2]??"").replace(/\s+#.*$/,"")):d=$e(b,u)??d;h??=d.find(N=>!N.startsWith("."))??null}return{variables:new Map([...l,...a]),rules:u,firstGoal:h}}function $e(i,a){const[l,u="",d="",h]=Ee.exec(i)??[];if(l===void 0)return null;const b=u.split(/\s+/);for(const T of b){const N=a.get(T)??{needs:[],lines:[]};N.needs.push(...d.split(/[\s|]+/).filter(V=>V!=="")),h!==void 0&&N.lines.push(Ae(h)),a.set(T,N)}return b}function Ae(i){return i.trim().replace(/^[@+\s-]+/,"")}function je(i,a){const l=new Set,u=[],d=h=>{if(l.has(h)||l.size>=se)return;l.add(h);const b=a.rules.get(h);for(const T of b?.needs??[])d(Fe(T,a.variables));u.push(...(b?.lines??[]).map(T=>Fe(T,a.variables)))};for(const h of i)d(h);return u}function Fe(i,a,l=0){const u=i.replaceAll(/\$\$|\$[({]([\w.-]+)[)}]/g,(d,h)=>{if(h===void 0)return d;const b=a.get(h)??"";return l<5?Fe(b,a,l+1):b});return l===0?u.replaceAll("$$","$"):u}const Ke=300,Un=3;function Ye(i,a){const{name:l,scripts:u,workspaces:d}=Ie(_.posix.join(i,"package.json"),a);return{name:typeof l=="string"?l:"",scripts:Object.fromEntries(Object.entries(Ge(u)).filter(Kn)),workspaces:Array.isArray(d)?Ce(d):Ce(Ge(d).packages)}}function an(i,a){const{readFile:l}=a,u=Ce(Ie(_.posix.join(i,"lerna.json"),l).packages),d=Ce(Ie(_.posix.join(i,"pnpm-workspace.yaml"),l,a.parseYaml).packages),b=[...Ye(i,l).workspaces,...u,...d].filter(N=>!N.startsWith("!")).flatMap(N=>De(i,N.replace(/\/$/,"").split("/"),a,Un)),T=N=>N!==i&&l(_.posix.join(N,"package.json"))!==null;return[...new Set(b)].slice(0,Ke).filter(T)}function ln(i,a,l){const u=an(i,l).find(T=>Ye(T,l.readFile).name===a),d=_.posix.basename(a),h=[a,`packages/${d}`,`apps/${d}`].map(T=>z(i,T)),b=T=>T!==i&&l.readFile(_.posix.join(T,"package.json"))!==null;return u??h.find(b)??i}function De(i,[a,...l],u,d){if(a===void 0)return[i];if(!a.includes("*"))return De(_.posix.join(i,a),l,u,d);const h=u.foldersIn(i).filter(N=>N!=="node_modules"&&!N.startsWith(".")),b=N=>_.posix.join(i,N);if(a!=="**"){const N=new RegExp(`^${a.split("*").map(Wn).join(".*")}$`);return h.filter(V=>N.test(V)).flatMap(V=>De(b(V),l,u,d))}const T=d===0?[]:h.flatMap(N=>De(b(N),["**",...l],u,d-1));return[...De(i,l,u,d),...T]}function Wn(i){return i.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function Ie(i,a,l=JSON.parse){const u=a(i);try{return Ge(u===null?null:l(u))}catch{return{}}}function Ge(i){return typeof i=="object"&&i!==null&&!Array.isArray(i)?{...i}:{}}function Ce(i){return Array.isArray(i)?i.filter(a=>typeof a=="string"):[]}function Kn(i){return typeof i[1]=="string"}const Yn=["npm","pnpm","yarn","bun"],He=["lerna","turbo","nx"],Be={t:"test",tst:"test",it:"test","install-test":"test"},Gn=["test","start","stop","restart"],Bn=["install","i","add","remove","up","upgrade","update","ci","exec","dlx","x","create","init","link","publish","why","list","ls","audit","config","cache","node","pack","info","outdated","build","pm"],cn=["-C","--dir","--prefix","--cwd"],un=["-w","--workspace","--filter","-F","--scope"],Vn=["-ws","--workspaces","-r","--recursive"],dn=["-t","--target","--targets"],Jn=[...cn,...un,...dn,"--concurrency","--include","--exclude"];function Xn(i,a,l){const[u="",...d]=i;if(![...Yn,...He].includes(u))return[];const h=zn(u,d,a);if(h===null)return[];const{packages:b,script:T}=h,N=b==="all",V=N?"none":et(u,h.args);return(N?an(h.directory,l):[Zn(h,l)]).map(ee=>we(ee,T,V,l.readFile)).filter(ee=>ee!==null)}function Zn({packages:i,directory:a},l){return typeof i=="string"?a:ln(a,i.name,l)}function we(i,a,l,u){const d=Ye(i,u).scripts,h=Object.hasOwn(d,a)?d[a]:void 0;if(h===void 0)return null;const b=T=>Object.hasOwn(d,T)?[{line:d[T]??"",extend:"none"}]:[];return{directory:i,lines:[...b(`pre${a}`),{line:h,extend:l},...b(`post${a}`)]}}function zn(i,a,l){const{plain:u,options:d,rest:h}=qn(i,a),b=le=>d.find(({name:Le})=>le.includes(Le))?.value??null,T=fn(i,Ve(u))??(u[0]==="run-many"?b(dn):null);if(T===null)return null;const N=z(l,b(cn)??"."),V=u[0]==="workspace"?u[1]:b(un),ee=He.includes(i)||u[0]==="workspaces"||d.some(Qn),ge=V!=null&&!V.includes("*")?{name:V}:ee||V!=null?"all":"own";return{script:T,args:h,directory:N,packages:ge}}function Qn({name:i,value:a}){return Vn.includes(i)&&a!=="false"}function Ve(i){return i[0]==="workspace"?i.slice(2):i[0]!=="workspaces"?i:i[1]==="foreach"?i.slice(2):i.slice(1)}function qn(i,a){const l=[],u=[];let d=a;const h=i==="npm"||He.includes(i),b=()=>h||fn(i,Ve(l))===null;for(;d.length>0&&d[0]!=="--"&&b();){const T=(0,k.h)(d,V=>Jn.includes(V));u.push(...T.options);const N=T.rest[0];if(d=T.rest,N===void 0||N==="--")break;l.push(N),d=d.slice(1)}return{plain:l,options:u,rest:d}}function fn(i,a){const[l,u]=a;return l===void 0?null:["run","run-script","rum","urn"].includes(l)?u??null:i==="turbo"?l:i==="lerna"||i==="nx"?null:i==="npm"?Be[l]??(Gn.includes(l)?l:null):i==="bun"?null:i==="pnpm"&&Be[l]!==void 0?Be[l]:Bn.includes(l)||l.startsWith("workspace")?null:l}function et(i,a){return(i==="npm"||He.includes(i))&&!a.includes("--")?"after-dashes":"append"}var Je=p(94942),nt=p(3292);const tt=["cmd","shell","run","composite","sequence"];function Xe(i,a,l){const u=Me(i,a);return Pe(Te(u,l),u,new Set([l]))}function Me(i,a){try{return a.reduce(Te,(0,nt.qg)(i))}catch{return}}function Te(i,a){if(!(typeof i!="object"||i===null||!Object.hasOwn(i,a)))return i[a]}function Pe(i,a,l){if(Array.isArray(i))return i.flatMap(h=>Pe(h,a,l));if(typeof i!="string")return pn(i,a,l);const u=i.trim(),d=l.has(u)?void 0:Te(a,u);return d===void 0?[st(i)]:Pe(d,a,l.add(u))}function pn(i,a,l){const u=Te(i,"cmd");if(Array.isArray(u))return[u.filter(h=>typeof h=="string").map(Je.ZL).join(" ")];const d=tt.find(h=>Te(i,h)!==void 0);return d===void 0?[]:Pe(Te(i,d),a,l)}function st(i){return i.replaceAll(/\{args:([^{}]*)\}/g,"$1").replaceAll(/\{\w+\}/g,"")}const rt=["tox.ini","setup.cfg"];function ot(i,a){const l=String(Me(a("pyproject.toml"),["tool","tox","legacy_tox_ini"])??""),u=[...rt.map(a),l].find(h=>/^\[testenv/m.test(h)),d=Ze(i).flatMap(h=>u===void 0?lt(h,a):it(u,h));return[...new Set(d)]}function Ze(i){const a=i.findIndex(u=>/^(-e|--env)/.test(u));return a<0?[""]:((i[a]?.replace(/^(--env=?|-e)/,"")??"")||(i[a+1]??"")).split(",")}function it(i,a){return(ze(i,`testenv:${a}`,"commands")??ze(i,"testenv","commands")??"").replaceAll(/\\\n\s*/g," ").split(`
`).map(d=>at(d,i).trim()).filter(d=>d!=="")}function ze(i,a,l){const u=i.split(/\r?\n/),d=u.findIndex(le=>le.trim()===`[${a}]`);if(d<0)return null;const h=u.slice(d+1),b=h.findIndex(le=>le.startsWith("[")),T=h.slice(0,b<0?h.length:b),N=T.findIndex(le=>new RegExp(`^${l}\\s*=`).test(le));if(N<0)return null;const V=T.slice(N+1),ee=V.findIndex(le=>/^[^\s#]/.test(le));return[(T[N]??"").replace(/^[^=]*=/,""),...V.slice(0,ee<0?V.length:ee).map(le=>le.trim())].join(`
`)}function at(i,a){return i.replace(/^[\w!,.{}-]+:\s+/,"").replace(/^[-!]\s*/,"").replaceAll(/\{\[([^\]]+)\](\w+)\}/g,(l,u,d)=>ze(a,u,d)?.trim()??"").replaceAll(/\{posargs:((?:[^{}]|\{[^{}]*\})*)\}/g,"$1").replaceAll(/\{(?:env)?python\}/g,"python").replaceAll(/\{(?:toxinidir|tox_root|env_?bin_?dir)\}\//g,"").replaceAll(/\{[^{}]*\}/g,"")}function lt(i,a){const l=a("tox.toml"),u=l===""?Me(a("pyproject.toml"),["tool","tox"]):Me(l,[]),h=[Te(Te(u,"env"),i),Te(u,"env_run_base")].map(b=>Te(b,"commands")).find(b=>b!==void 0);return Array.isArray(h)?h.filter(Array.isArray).map(b=>hn(b).join(" ")):[]}function hn(i){return i.flatMap(a=>{if(typeof a=="string")return[a];const l=Te(a,"default");return Array.isArray(l)?hn(l):[]})}const mn={poe:["tool","poe","tasks"],task:["tool","taskipy","tasks"],"pdm run":["tool","pdm","scripts"],"rye run":["tool","rye","scripts"],"pixi run":["tool","pixi","tasks"],"pipenv run":["scripts"]},ct=["-C","--root","-p","--project","-e","--environment","--manifest-path"],ut=["-e","--env","-p","--project","--data-dir","--cache-dir","--config"];function dt(i,a,l){const u=T=>l(_.posix.join(a,T))??"",[d="",...h]=i;if(d==="tox")return xe(ot(h,u));if(d==="nox")return xe(gn(u(_n(h,"-f","--noxfile")??"noxfile.py")));if(d==="invoke"||d==="inv")return xe(gn(u("tasks.py")));if(d==="hatch")return xe(pt(h,u));const b=[d,`${d} ${h[0]}`].find(T=>Object.hasOwn(mn,T));return b===void 0?null:xe(ft(b,b===d?h:h.slice(1),u))}function ft(i,a,l){const u=(0,k.h)(a,d=>ct.includes(d)).rest[0]??"";return Xe(l(i==="pipenv run"?"Pipfile":"pyproject.toml"),mn[i]??[],u)}function pt(i,a){const{options:l,rest:u}=(0,k.h)(i,le=>ut.includes(le));if(u[0]==="test")return["pytest"];if(u[0]!=="run")return[];const d=l.find(({name:le})=>le==="-e"||le==="--env")?.value??"default",[h="",...b]=(0,k.h)(u.slice(1),()=>!1).rest,[,T=d,N=h]=/^([\w.-]+):(.+)$/.exec(h)??[],V=["envs",T,"scripts"],ee=[...Xe(a("pyproject.toml"),["tool","hatch",...V],N),...Xe(a("hatch.toml"),V,N)],ge=l.length===0&&N===h;return ee.length>0||ge?ee:[[N,...b].map(Je.ZL).join(" ")]}function gn(i){return[...i.matchAll(/\.run\(((?:[^()]|\([^()]*\))*)\)/g)].map(([,l=""])=>l).map(l=>[...l.matchAll(/(["'])((?:(?!\1).)*)\1/g)].map(([,,u])=>u).join(" "))}function _n(i,...a){const l=i.findIndex(u=>a.includes(u));return l<0?null:i[l+1]??null}function xe(i){return i.length===0?null:i}const yn={valued:["--with --with-editable --with-requirements --extra --no-extra --group --no-group --only-group --python -p --project --directory","--env-file --package --index --index-url --default-index --config-file --cache-dir --color --resolution"].flatMap(i=>i.split(" ")),module:["-m","--module"]},de={},Qe={valued:["-p","--package"],line:["-c","--call"]},wn={valued:["-r --reporter -o --reports-dir --report-dir --temp-directory --temp-dir -x --exclude -n --include -e --extension --src --require -i","--branches --functions --lines --statements --cwd --nycrc-path --config"].flatMap(i=>i.split(" "))},En={env:{valued:["-u","--unset","-C","--chdir"],assignments:!0},command:de,exec:{valued:["-a"]},time:{valued:["-f","--format","-o","--output"]},timeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},gtimeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},nice:{valued:["-n","--adjustment"]},ionice:{valued:["-c","--class","-n","--classdata"]},nohup:de,setsid:de,stdbuf:{valued:["-i","-o","-e"]},unbuffer:de,sudo:{valued:["-u","-g","-h","-p","-C"],assignments:!0},taskset:{operands:1},faketime:{valued:["-f"],operands:1},"xvfb-run":{valued:["-s","--server-args","-e","--error-file","-n","--server-num","-f","-p","-w","--wait"]},"dbus-run-session":de,"cross-env":{assignments:!0},dotenv:{valued:["-e","-v","-p","-c"]},"dotenvx run":{valued:["-f","--env-file","-e","--env"]},"doppler run":{valued:["-p","--project","-c","--config"]},"op run":{valued:["--env-file"]},c8:wn,nyc:wn,npx:Qe,bunx:de,"bun x":de,pnpx:de,"npm exec":{...Qe,greedy:!0},"npm x":{...Qe,greedy:!0},"pnpm exec":{valued:["-C","--dir","--filter","-F"]},"pnpm dlx":{valued:["--package"]},"yarn exec":de,"yarn dlx":{valued:["-p","--package"]},"uv run":yn,uvx:{valued:["--with","--from","--python","-p"]},"uv tool run":{valued:["--with","--from","--python","-p"]},"poetry run":de,"pipenv run":de,"pdm run":{valued:["-p","--project"]},"rye run":de,"hatch run":de,"pixi run":{valued:["-e","--environment","--manifest-path"]},"conda run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"micromamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mise exec":de,"direnv exec":{operands:1},"coverage run":{valued:["--source","--include","--omit","--rcfile","--data-file","--context","--concurrency","--debug"],module:["-m"]},"go run":{valued:["-C","-exec","-mod","-modfile","-tags","-ldflags","-gcflags","-p"]},"go tool":{valued:["-C","-modfile"]},"bundle exec":{valued:["--gemfile"]},"rbenv exec":de,"asdf exec":de},ht=3;function qe(i){for(let a=ht;a>0;a-=1){const l=i.slice(0,a).join(" ");if(i.length>=a&&Object.hasOwn(En,l))return mt(i.slice(a),En[l]??de)}return null}function mt(i,a){const l=[...a.line??[],...a.module??[]],{rest:u}=(0,k.h)(i,b=>a.valued?.includes(b)??!1,b=>l.includes(b)),[d="",...h]=u;return a.line?.includes(d)?h[0]===void 0?null:{kind:"line",line:h[0]}:a.module?.includes(d)?Ue(h,!1):gt(u,a)}function gt(i,a){const l=i[0]==="--"?i.slice(1):i,u=a.assignments?l.findIndex(b=>!/^\w+=/.test(b)):0,d=u<0?[]:l.slice(u+(a.operands??0)),h=d.indexOf("--");return!a.greedy||l!==i?Ue(d,!1):h<0?Ue(d,!0):Ue(d.toSpliced(h,1),!1)}function Ue(i,a){return i.length===0?null:{kind:"program",words:i,needsDashes:a}}const Tn=12,_t=500;function On(i,a,{foldersIn:l=()=>[],parseYaml:u=()=>null}={}){const d={directory:".",extend:"append",depth:Tn},h=new bn({readFile:a,foldersIn:l,parseYaml:u}),b=h.ofLine(i,d);return{commandLine:i,invocations:b,starts:h.starts,readFile:a}}class bn{starts=[];#e;#n=_t;constructor(a){this.#e=a}ofLine(a,l){return ve(a).flatMap(({words:u,directory:d,takesTail:h})=>this.#t({...l,words:u,directory:_.posix.join(l.directory,d),extend:h?l.extend:"none",depth:l.depth-1}))}#t(a){const l=We(a.words);if(this.#n<=0)return[];if(this.#n-=1,this.starts.push(l),a.depth>0){const T=this.#s({...a,words:l},a.words[0]??"");if(T!==null)return T}const{extend:u,directory:d,filteredBy:h}=a,b={...d==="."?{}:{directory:d},...h===void 0?{}:{filteredBy:h}};return[{words:l,extend:u,...b}]}#s(a,l){const{words:u,directory:d}=a;if(u[0]==="make"||u[0]==="gmake")return this.#c(a);const h=Xn(u,d,this.#e);if(h.length>0)return h.flatMap(N=>this.#o(N,a));const b=dt(u,d,this.#e.readFile);if(b!==null)return this.#l(b,a);const T=qe(u);if(T?.kind==="line")return this.#i(T.line,a);if(T!==null){const N=T.needsDashes?"after-dashes":"append";return this.#t({...a,words:T.words,extend:kn(a.extend,N),depth:a.depth-1})}return this.#r(a)??this.#a(l,a)}#r(a){const l=Z(a.words);switch(l?.kind){case void 0:return null;case"program":return this.#t({...a,words:l.words,depth:a.depth-1});case"line":return this.#i(l.line,a);case"shell-script":return this.#a(l.path,a,/(?:)/);case"package-script":{const u=l.args.includes("--")?"append":"after-dashes",d=we(a.directory,l.script,u,this.#e.readFile);return d===null?null:this.#o(d,a)}}}#o(a,l){return a.lines.flatMap(({line:u,extend:d})=>this.ofLine(u,{...l,directory:a.directory,extend:kn(l.extend,d)}))}#l(a,l){const u=l.words[0]==="tox"?{...l,filteredBy:"tox"}:l;return a.flatMap(d=>this.#i(d,u))}#i(a,l){return this.ofLine(a,{...l,extend:"none"})}#c(a){const l=ue(a.words.slice(1),a.directory,this.#e.readFile);return l===null?null:l.lines.flatMap(u=>this.#i(u,{...a,directory:l.directory}))}#a(a,l,u=/^#!.*\b(ba|da|z|k)?sh\b/){if(!a.includes("/")&&!a.endsWith(".sh"))return null;const d=this.#e.readFile(_.posix.join(l.directory,a));return d!==null&&u.test(d)?this.#i(d,l):null}}function We(i){const[a="",...l]=i;if(/\/.*\.py$/.test(a))return["python",a,...l];const u=a.lastIndexOf("@"),d=u>0?a.slice(0,u):a;return[d.startsWith("@")?d:_.posix.basename(d),...l]}function kn(i,a){return i==="append"?a:a==="append"?i:"none"}var Sn=p(39689),en=p(26946),vn=p(72913),nn=p(57210),tn=p(4763),Oe=p(13783),Ne=p(54778),xn=p(22796),Re=p(76926);const Rn={ava:{add:"--tap",file:null},"bun test":{add:"--reporter=junit --reporter-outfile=bun.xml",file:"bun.xml"},behave:{add:"--junit",file:"reports/*.xml"},cypress:{add:"--reporter junit",file:"test-results.xml"},"deno test":{add:"--junit-path=deno.xml",file:"deno.xml"},green:{add:"--junit-report green.xml",file:"green.xml"},jasmine:{add:"the JUnitXmlReporter of jasmine-reporters",file:"junitresults*.xml"},karma:{add:"the reporter of karma-junit-reporter (--reporters progress,junit)",file:"**/TESTS-*.xml"},lab:{add:"-r junit -o lab.xml",file:"lab.xml"},nose2:{add:"--plugin nose2.plugins.junitxml --junit-xml",file:"nose2-junit.xml"},nosetests:{add:"--with-xunit",file:"nosetests.xml"},phpunit:{add:"--log-junit phpunit.xml",file:"phpunit.xml"},"web-test-runner":{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},wtr:{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},robot:{add:"--xunit robot.xml",file:"robot.xml"}};function yt(i){for(const{words:a}of i){const[l="",...u]=a,d=[l,`${l} ${u[0]}`].find(T=>Object.hasOwn(Rn,T)),h=d===void 0?void 0:Rn[d];if(h===void 0||h.file===null&&u.some(T=>T===h.add||T==="-t"))continue;const b=h.file===null?"":` and set \`report-files: ${h.file}\``;return`${y.x}${d} is not read by itself. For results of each test add ${h.add} to it${b}.`}return null}const wt=1e6,Et={logLevel:"error"};async function $n(i,a,l){const u=await An(i.testCommand,a.directory),d=i.framework==="none"?null:Tt(u,i.framework)??kt(u,i),b=(i.perturb.includes("order")?d?.framework.orders??[]:[]).filter(ke=>ke!=="as-is"),N=[...H(u,d!==null||i.framework==="none"),...Nn(i,d,u),...Ln(i,b,d)],V=d??St(u,i);if(V===null)return{framework:null,orders:b,warnings:N};const ee=(0,_.join)(l?.path??i.outputDir,vn.Y.support),{framework:ge,recognition:le}=V;l===void 0?(0,Ne.G1)(ge,ee):(0,Ne.Jm)(l,vn.Y.support,ge);const Le={supportDir:ee,replayDir:i.portableReplays?Oe.M:ee},Rt=(0,Sn.yT)(new Set(u.starts.map(([ke=""])=>ke))),$t={reportFiles:i.reportFiles,lineVariables:Rt};return{framework:(0,Ne.x5)(ge,le,i.testCommand,Le,$t),orders:b,warnings:N}}async function An(i,a){const l=N=>(0,en.C)((0,_.join)(a,N),wt),u=N=>vt((0,_.join)(a,N));let d=!1;const b=On(i,l,{foldersIn:u,parseYaml:()=>(d=!0,null)});if(!d)return b;const{parse:T}=await p.e(815).then(p.t.bind(p,38815,19));return On(i,l,{foldersIn:u,parseYaml:N=>T(N,Et)})}function Nn({framework:i},a,{invocations:l}){return a!==null||i!=="auto"?[]:[yt(l)].filter(u=>u!==null)}function Ln({perturb:i},a,l){return!i.includes("order")||a.length>0?[]:[`perturb: order has no effect: ${l===null?"no framework was recognised":`${l.framework.name} has no way to change it`}. All runs keep the order that the command has.`]}function Tt(i,a){const l=a==="auto"?bt(i):[];return l.length>1?{framework:(0,xn.z)(l),recognition:l[0].recognition}:jn(i,a)??Ot(i,a)}function jn(i,a){for(const l of tn.i){if(a!=="auto"&&l.name!==a)continue;const u=l.recognise(i);if(u!==null)return{framework:l,recognition:u}}return null}function Ot({invocations:i},a){const l=tn.i.find(({name:u})=>u===a);return l===void 0||l===Re.Mi?null:{framework:l,recognition:{invocation:{...i[0]??{words:[]},extend:"none"}}}}function bt(i){const a=new Map;for(const l of i.invocations){const u=jn({...i,invocations:[l]},"auto");u!==null&&a.set(u.framework,[...a.get(u.framework)??[],l])}return[...a].flatMap(([l,u])=>{const d=l.recognise({...i,invocations:u});return d===null?[]:[{framework:l,recognition:d}]})}function kt(i,a){if(!(a.framework===nn.G.name||a.framework==="auto"&&a.reportFiles!==null))return null;const u=i.invocations[0]??{words:[],extend:"none"};return{framework:nn.G,recognition:{invocation:u}}}function St(i,{framework:a}){const l=a==="auto"||a===Re.Mi.name?Re.SH.recognise(i):null;return l===null?null:{framework:a==="auto"?Re.SH:{...Re.SH,read:Re.Mi.read},recognition:l}}function vt(i){try{return(0,F.readdirSync)(i,{withFileTypes:!0}).filter(l=>l.isDirectory()).map(({name:l})=>l)}catch{return[]}}var xt=p(15320)}),50187:((pe,Q,p)=>{p.d(Q,{U:()=>K,u:()=>y});const F=1500,_=2400;class y{#e="";#n="";#t=0;add(R){const L=F-this.#e.length;this.#e+=R.slice(0,Math.max(0,L));const M=L<=0?R:R.slice(L),A=this.#n+M.slice(-_);this.#t+=Math.max(0,this.#n.length+M.length-_),this.#n=A.slice(-_)}toString(){const R=this.#t===0?"":`
… ${this.#t} characters left out …
`;return`${this.#e}${R}${this.#n}`.trim().toWellFormed()}}function K(S){const R=new y;return R.add(S),R.toString()}}),25042:((pe,Q,p)=>{p.d(Q,{l:()=>F});function F(y,{tests:K}){const S=new Set(K.filter(({verdict:A})=>A==="flaky").map(({test:A})=>A)),R=K.some(({verdict:A})=>A==="always-fails"),L=y.filter(({test:A})=>A!==null&&S.has(A)),[M]=L.toSorted((A,H)=>_(H)-_(A));return M===void 0?[...y]:y.map(A=>{const H=_(M)>0&&_(M)>=_(A);return A.test===null&&(R||H)?{...M,test:null}:A})}function _({tried:y}){return y===void 0?0:y.failures/y.runs}}),2480:((pe,Q,p)=>{p.d(Q,{HD:()=>K,JN:()=>M,r0:()=>A,vc:()=>S});var F=p(77598),_=p(60375);const y=500;function K(I,x){const g=x.replace(/\/+$/,""),D=(g===""?I:I.replaceAll(`${g}/`,"").replaceAll(g,".")).replace(/\b0x[0-9a-f]{6,16}\b/gi,"0x…").toWellFormed();if(D.length<=y)return D;const k=(0,F.createHash)("sha256").update(D).digest("hex").slice(0,12);return`${D.slice(0,y-13).toWellFormed()}…${k}`}function S(I){const x=new Map;for(const g of I){const P=(0,_.o)(g.identity),D=x.get(P);D===void 0?x.set(P,g):Array.isArray(D)?D.push(g):x.set(P,[D,g])}return x.size===I.length?[...I]:[...x.values()].flatMap(g=>Array.isArray(g)?R(g):g)}function R(I){const x=new Set(I.map(({line:P=null})=>P));return x.has(null)?[L(I)]:[...x].toSorted((P,D)=>Number(P)-Number(D)).map((P,D)=>{const k=L(I.filter(w=>w.line===P));return D===0?k:{...k,identity:(0,_.o)({...k.identity,name:`${k.identity.name} #${D+1}`})}})}function L(I){const x=new Set(I.map(({status:k})=>k));x.delete("skipped");const[g="skipped",...P]=x,D=x.has("flaky")?"flaky":P.length>0?"mixed":g;return I.slice(1).reduce((k,w)=>X(k,w,D),{...I[0],status:D})}function M(I){return H(I,(x,g)=>{const P=x==="failed"||x==="flaky";return g==="passed"?P?"flaky":"passed":g==="skipped"?x:g})}function A(I){const x=["failed","mixed","flaky","passed","skipped"];return H(I,(g,P)=>x.indexOf(g)<=x.indexOf(P)?g:P)}function H(I,x){const g=new Map;for(const P of I){const D=(0,_.o)(P.identity),k=g.get(D);g.set(D,k===void 0?P:X(k,P,x(k.status,P.status)))}return[...g.values()]}function X(I,x,g){const P=[I.durationMs,x.durationMs].filter(k=>k!==null),D=I.failure??x.failure;return{identity:I.identity,status:g,durationMs:P.length===0?null:P.reduce((k,w)=>k+w,0),failure:g==="passed"||g==="skipped"?null:D}}}),71668:((pe,Q,p)=>{p.d(Q,{O2:()=>R,cU:()=>S,y:()=>K});var F=p(76760),_=p(34983),y=p(70025);const K="FLAKY_DETECTOR_MORE_ARGUMENTS";function S([L,...M]){if(L===void 0)return null;if(M.length===0)return L.words.includes("--")?{...L,extend:"none"}:L;const{directory:A,...H}=L;return{...M.every(I=>I.directory===A)?L:H,extend:"none"}}function R(L,M,{supportDir:A,env:H}){return{NODE_OPTIONS:(0,_.l)(H.NODE_OPTIONS,[`--require=${(0,F.join)(A,(0,y.d)("more-arguments.cjs"))}`]),[K]:JSON.stringify({program:L,words:M})}}}),34983:((pe,Q,p)=>{p.d(Q,{l:()=>_});function F(y){return/[\s"\\]/.test(y)?`"${y.replaceAll(/["\\]/g,"\\$&")}"`:y}function _(y,K){return[y?.trim()??"",...K.map(F)].filter(S=>S!=="").join(" ")}}),70025:((pe,Q,p)=>{p.d(Q,{F:()=>K,d:()=>y});const F={"mocha-hook.cjs":`'use strict';
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
  // No rest parameters here and below: a suite's old Babel may compile us, and not know them.
  Mocha.prototype.run = function (done, options) {
    this._reporter = watching(this._reporter, watch);
    return run.call(this, done, options);
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
  Module._load = function (request, parent, isMain) {
    const loaded = load.call(this, request, parent, isMain);
    const Mocha = waits && /mocha/i.test(request) ? loadedMocha() : null;
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
    process.argv.splice.apply(process.argv, [end < 0 ? process.argv.length : end, 0].concat(own));
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

// Projects run the same file: which one it was comes first, as the part that vitest.ts takes off again.
function projectOf({ project }) {
  return project && project.name ? [\`[project \${project.name}]\`] : [];
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
  const suite = projectOf(module).concat(parents(test));
  write(module.moduleId, suite, test.name, status, errors, duration, test.location && test.location.line);
}

function seeModule(module) {
  for (const test of module.children.allTests()) seeTest(module, test);
  for (const suite of module.children.allSuites()) {
    const errors = suite.errors();
    if (errors.length > 0)
      write(module.moduleId, projectOf(module).concat(parents(suite)), suite.name, 'failed', errors);
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
`},_="node_modules/flaky-detector";function y(S){return`${_}/${S}`}function K(...S){return Object.fromEntries(S.map(R=>[y(R),F[R]]))}}),57210:((pe,Q,p)=>{p.d(Q,{A:()=>R,G:()=>S});var F=p(76760),_=p(26567),y=p(25385),K=p(91291);const S={name:"junit",orders:["as-is"],recognise:()=>null,prepare:({commandLine:A})=>({commandLine:A,env:{}}),seedKnob:async()=>null,read:A=>R(A,""),replay:({commandLine:A,seed:H})=>({commandLine:(0,_.sO)({TEST_SEED:String(H)},A),selectsTest:!1})};async function R({reportFiles:A,timedOut:H,workingDirectory:X},I){if(A.length===0)return{kind:"unreadable",reason:H?"the run was ended by its time limit before it wrote a report":"the run wrote no file that report-files matches",tests:[]};const{tests:x,problem:g}=await(0,K.d)(A,{workingDirectory:X,folderOf:M(I)});return g===null?{kind:"read",tests:x,couldNotRun:null}:{kind:"unreadable",reason:g,tests:x}}const L=(0,y.l)(/(^|\/)/i,(0,y.E)(/\.?(report|result|test)s?|test-?(results?|reports?)|(surefire|failsafe)-reports/,/target|build|out|dist|coverage|junit/),/$/);function M(A){return/[*?{[]/.test(F.posix.dirname(A))?H=>{let X=F.posix.dirname(H);for(;L.test(X);)X=X.replace(L,"");return X==="."?"":X}:()=>""}}),91291:((pe,Q,p)=>{p.d(Q,{d:()=>ve});var F=p(73024),_=p(89648),y=p(2480),K=p(60375),S=p(25385);const R=new Map,L="";class M{#e;#n;#t=null;#s=new Map;constructor(O,G=null){this.#e=O,this.#n=G}of(O){O.suites!==this.#t&&this.#r(O.suites);const{name:G,classname:B,file:z,filepath:ie,value_param:ae}=O.attributes,se=`${G??L}\0${B??L}\0${z??ie??L}\0${ae??L}`,ue=this.#s.get(se);if(ue!==void 0)return ue;const me=(0,K.o)(H(O,this.#e,this.#n));return this.#s.set(se,me),me}#r(O){this.#t=O;const G=O.map(({name:z,file:ie})=>[z,ie]),B=JSON.stringify([this.#e,this.#n,G]);this.#s=R.get(B)??new Map,R.set(B,this.#s)}}const A=new Set(["","test","undefined","null"]);function H({attributes:v,suites:O},G,B){const{name:z="",classname:ie=""}=v,ae=v.file??v.filepath??O.findLast(be=>be.file!==void 0)?.file,se=O.map(be=>be.name??"").filter(be=>be!==""&&be!==ae),ue=A.has(ie)||ie===z?"":ie,ye=ue||(ie===z&&ie!==""?"":se.join(" > ")),Ee=B===null?ye:x(B,se,ue,z);return{file:ae===void 0||ae===""?null:(0,y.HD)((0,_.iZ)(ae,G),G),suite:Ee===""?null:(0,y.HD)(Ee,G),name:(0,y.HD)(P(z,v),G)}}const X=(0,S.E)(/^((jest|mocha|vitest|junit|xunit|bun|deno|root|default|all|unit)[ _-]?)?(test ?suites?|tests?|suites?)$/i,/^(pytest|rspec|minitest|undefined)$/),I=(0,S.E)(/\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?/g,/[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}/);function x(v,O,G,B){const z=[v,...O.filter(se=>!X.test(se)),G].map(se=>se.replaceAll(I,"…")),ie=(se,ue)=>z.slice(ue+1).some(me=>g(me,se)),ae=(se,ue)=>!B.startsWith(`${se} `)&&!ie(se,ue);return z.filter((se,ue)=>se!==""&&ae(se,ue)).join(" > ")}function g(v,O){return v===O||v.length>O.length&&(v.startsWith(O)||v.endsWith(O))}function P(v,{value_param:O}){return O===void 0?v:`${v} [${O}]`}var D=p(50187);const k=1e9;function w(v,O,G){const B=$(v),z=Number((v.attributes.time??"").replaceAll(",",""));return{identity:O,...E(v.attributes),status:B,durationMs:v.attributes.time===void 0||!(z>=0&&z<k)?null:Math.round(z*1e3),failure:B==="failed"||B==="flaky"?q(v,O.file,G):null}}function E({line:v}){const O=Number(v);return Number.isInteger(O)&&O>0?{line:O}:{}}function $({attributes:v,outcomes:O}){if(O.length===0)return W(v);const G=O.map(B=>B.tag);return G.some(B=>["failure","error","warning"].includes(B))?"failed":G.some(B=>B.startsWith("flaky"))?"flaky":G.some(B=>B.startsWith("rerun"))?"failed":O.some(B=>B.tag==="skipped")?Y(O):W(v)}function W({status:v="",result:O=""}){return v===""&&O===""?"passed":/^(fail|failed|error)$/i.test(v)?"failed":/^(notrun|disabled|skipped|pending|ignored)$/i.test(v)||/^(skipped|suppressed)$/i.test(O)?"skipped":"passed"}function Y(v){return v.some(O=>O.type==="pytest.xfail")?"passed":"skipped"}function q(v,O,G){const{attributes:B,outcomes:z,output:ie}=v,ae=z.find(({tag:Ee})=>Ee==="failure"||Ee==="error")??z.find(({tag:Ee})=>Ee!=="skipped"),se=ae?.text||ie,ue=ae?.message||J(se)||U(ae?.type??null,B.status),{line:me}=E(B),ye=O!==null&&me!==void 0?{file:O,line:me}:null;return(0,_.g5)({type:ae?.type??null,message:(0,D.U)(ue),stack:se,location:ye},G)}function U(v,O){return v??(O===void 0?"failed, without a message in the report":`status ${O}`)}function J(v){return v.split(`
`).find(O=>O.trim()!=="")??""}var Z=p(57975);const ne=64*1024*1024,oe=200;async function*ce(v){let O=null;for await(const G of(0,F.createReadStream)(v,{end:ne-1,highWaterMark:256*1024}))O??=he(G),yield O.decode(G,{stream:!0});O!==null&&(yield O.decode())}function he(v){const[O,G]=v;if(O===254&&G===255||O===0&&G===60)return new Z.TextDecoder("utf-16be");if(O===255&&G===254||O===60&&G===0)return new Z.TextDecoder("utf-16le");const B=v.subarray(0,oe).toString("latin1"),z=/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(B)?.[1];if(z===void 0||/^utf-?16/i.test(z))return new Z.TextDecoder;try{return new Z.TextDecoder(z)}catch{return new Z.TextDecoder}}const _e=4*ne;async function ve(v,O){const{GO_PROPERTY:G,JUnitParser:B}=await Promise.all([p.e(800),p.e(516)]).then(p.bind(p,20516)),[z,ie]=[[],[]],ae=[];let se=_e;for(const me of v){const ye=(0,_.iZ)((0,_.MR)(me),O.workingDirectory);if(se<=0){ae.push(`${ye} and later reports were not read: over 256 MiB of reports in one run`);break}const Ee=O.folderOf?.(ye)??null,be=new M(O.workingDirectory,Ee),$e=je=>{(je.suites.some(Ke=>Ke[G]!==void 0)?z:ie).push(w(je,be.of(je),O.workingDirectory))},Ae=await fe(me,new B($e));Ae.what!==null&&ae.push(`${ye}: ${Ae.what}`),se-=Ae.bytes}return{tests:[...(0,y.JN)(z),...(O.repeats??y.vc)(ie)],problem:ae.length===0?null:ae.slice(0,3).join("; ")}}async function fe(v,O){let G=0;try{G=(0,F.statSync)(v).size;for await(const ie of ce(v))if(!O.write(ie))break;const B=O.end(),z=`larger than ${ne/1024/1024} MiB: only its beginning was read`;return{what:G>ne?z:B,bytes:G}}catch(B){return{what:`cannot be read: ${B.message}`,bytes:G}}}}),76548:((pe,Q,p)=>{p.d(Q,{HR:()=>L,OG:()=>K,UV:()=>R});var F=p(73024),_=p(57975);const y=64*1024;async function*K(M){const A=new _.TextDecoder;let H="";for await(const X of(0,F.createReadStream)(M)){const I=A.decode(X,{stream:!0}).split(`
`);I[0]=H+I[0],H=(I.pop()??"").slice(0,y);for(const x of I)yield S(x)}H+=A.decode(),H!==""&&(yield S(H))}function S(M){return(M.endsWith("\r")?M.slice(0,-1):M).slice(0,y)}async function R(M,A,H){const X=[];if(M===null)return X;try{let I=0;for await(const x of K(M))if(H(x)&&X.push(x),I+=1,I>=A)break}catch{return X}return X}async function L(M,A,H){const X=[];if(M===null)return X;try{for await(const I of K(M))if(A.test(I)&&X.push(I),X.length>=H)break}catch{return X}return X}}),4763:((pe,Q,p)=>{p.d(Q,{i:()=>xs,JU:()=>qo});var F=p(51455),_=p(76760),y=p(26567);const K={"cargo-runner.sh":`#!/usr/bin/env bash
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
`};var S=p(89648),R=p(2480);const L=/^test (.+?)(?: - should panic)? \.\.\. (.*)$/,M=/(ok|FAILED|ignored(?:, .*)?|bench: .*)(?: <\d+\.\d+s>)?(?: \(time limit exceeded\))?$/,A={ok:"passed",FAILED:"failed","bench:":"passed"},H=/^ {4}(\S.*)$/,X=/^---- (.+) std(?:out|err) ----$/,I=/\u001b(?:\[[0-9;]*m|\(B)/g;class x{statuses=[];captured=new Map;running=null;candidate=null;capturing=null;listed=new Set;listing=null;finished=!1;add(n){const t=n.replaceAll(I,""),s=X.exec(t);s!==null?this.capturing=this.capture(s[1]??""):t==="failures:"||t==="successes:"?this.section(t==="failures:"?this.listed:null):t.startsWith("test result: ")?this.end():this.capturing!==null?this.capturing.add(t):this.listing!==null?this.listing.add(H.exec(t)?.[1]??""):this.outcome(t)}result(){this.settle();const n=r=>this.captured.get(r)?.toString()??"",t=([r,o])=>!this.finished||o!=="failed"||this.listed.has(r.replace(/ - compile( fail)?$/,""));return{tests:this.statuses.filter(t).map(([r,o])=>({name:r,status:o,output:n(r)})),finished:this.finished,running:this.running}}capture(n){const t=this.captured.get(n)??new S.FM;return this.captured.set(n,t),t}section(n){this.settle(),this.capturing=null,this.listing=n}end(){this.section(null),this.finished=!0}outcome(n){const s=this.running!==null&&this.candidate===null?null:L.exec(n);if(s!==null&&(this.settle(),this.finished=!1,this.running=s[1]??""),this.running===null)return;const r=M.exec(s===null?n:s[2]??"")?.[1];r!==void 0&&(this.candidate=A[r.split(" ",1)[0]??""]??"skipped")}settle(){this.running===null||this.candidate===null||(this.statuses.push([this.running,this.candidate]),this.running=null,this.candidate=null)}}var g=p(76548);const P=/^thread '(.+)'(?: \(\d+\))? panicked at (?:'(.*)', )?(.+?):(\d+):\d+:?$/,D=/^thread '(.+)'(?: \(\d+\))? has overflowed its stack/;function k(e,n){const t=e.split(`
`),s=t.findIndex(te=>P.test(te)),[,,r,o="",c]=P.exec(t[s]??"")??[];if(s<0)return{type:null,message:e,stack:null,location:null};const f=t.slice(s+1),m=f.findIndex(te=>te==="stack backtrace:"||te.startsWith("note: ")),C=r??f.slice(0,m<0?void 0:m).join(`
`),j=m<0||f[m]!=="stack backtrace:"?null:f.slice(m).join(`
`);return{type:"panic",message:C,stack:j,location:{file:(0,S.iZ)(o,n),line:Number(c)}}}async function w(e){const n=new Map;let t=null;if(e===null)return new Map;for await(const s of(0,g.OG)(e)){const r=(P.exec(s)??D.exec(s))?.[1];r!==void 0&&(t=n.get(r)??new S.FM,n.set(r,t)),(s===""||/^\s*(Running|Doc-tests) |^error: /.test(s))&&(t=null),t?.add(s)}return new Map([...n].map(([s,r])=>[s,r.toString()]))}const E="cargo-runner.sh",$="FLAKY_DETECTOR_CARGO_REPORT",W="FLAKY_DETECTOR_CARGO_SHUFFLE",Y=["X86_64_UNKNOWN_LINUX_GNU","X86_64_UNKNOWN_LINUX_MUSL","AARCH64_UNKNOWN_LINUX_GNU","AARCH64_UNKNOWN_LINUX_MUSL","X86_64_APPLE_DARWIN","AARCH64_APPLE_DARWIN"],q={name:"cargo",orders:["as-is","shuffled"],supportFiles:{[E]:K[E]},recognise:e=>{const n=e.invocations.find(({words:t})=>t[0]==="cargo"&&U(t));return n===void 0?null:{invocation:n}},prepare:J,seedKnob:async({stdoutLog:e})=>(await(0,g.HR)(e,/^running \d+ tests? \(shuffle seed: /,1)).length>0?"libtest's --shuffle-seed":null,read:Z,replay:fe};function U(e){const[n,t]=e.slice(1).filter(s=>!/^[-+]/.test(s));return n==="test"||n==="t"||n==="llvm-cov"&&t!=="nextest"}function J(e){const n=`bash -p ${(0,_.join)(e.supportDir,E)}`,t=Y.map(s=>`CARGO_TARGET_${s}_RUNNER`).filter(s=>!e.env[s]);return{commandLine:e.commandLine,env:{...Object.fromEntries(t.map(s=>[s,n])),[$]:e.reportDir,[W]:e.order==="shuffled"?String(e.seed):""}}}async function Z(e){try{const n=await ne(e.reportDir),t=(0,R.vc)([...await oe(n,e),...await he(e)]),s=n.find(o=>o.exitCode===null||e.timedOut&&!o.output.finished);if(s!==void 0){const o=e.timedOut?"the run timed out":"the run was stopped";return{kind:"unreadable",reason:`the output of ${s.suite} breaks off: ${o}`,tests:t}}const r=n.length===0&&t.length===0&&e.exitCode!==0;return{kind:"read",tests:t,couldNotRun:r?await ve(e):null}}catch(n){return{kind:"unreadable",reason:`the report of cargo test cannot be read: ${n.message}`,tests:[]}}}async function ne(e){const n=[],t=(await(0,F.readdir)(e)).filter(s=>s.endsWith(".log")).sort();for(const s of t){const r=[],o=new x;for await(const j of(0,g.OG)((0,_.join)(e,s)))r.length<2?r.push(j):o.add(j);const c=await(0,F.readFile)((0,_.join)(e,s.replace(/log$/,"exit")),"utf8").catch(()=>null),[f="",m=""]=r,C=m===f.replaceAll("-","_")?f:`${f}::${m}`;n.push({suite:C,exitCode:c===null?null:Number(c),output:o.result()})}return n}async function oe(e,n){const t=await w(n.stderrLog);return e.flatMap(s=>{const r=s.output.tests.map(f=>{const m=f.output||(t.get(f.name)??"");return _e({file:null,suite:s.suite,name:f.name},f.status,m,n)}),o=ce(s,t);if(o===null||n.timedOut)return r;const c=t.get(o)??`the test binary ended with code ${s.exitCode} while this test ran`;return[...r,_e({file:null,suite:s.suite,name:o},"failed",c,n)]})}function ce({output:e,exitCode:n},t){if(e.finished||!n)return null;const s=new Set(e.tests.map(o=>o.name)),r=[...t.keys()].filter(o=>!s.has(o)&&o!=="main");return e.running??(r.length===1?r[0]??null:null)}async function he(e){if(e.stdoutLog===null)return[];const n=new x;for await(const t of(0,g.OG)(e.stdoutLog))n.add(t);return n.result().tests.flatMap(t=>{const[,s,r]=/^(\S+\.(?:rs|md)) - (.*\(line \d+\)(?: - compile(?: fail)?)?)$/.exec(t.name)??[];return s===void 0||r===void 0?[]:[_e({file:s,suite:"doc-tests",name:r},t.status,t.output,e)]})}function _e(e,n,t,{workingDirectory:s}){const r=n==="failed"?(0,S.g5)(k(t,s),s):null;return{identity:e,status:n,durationMs:null,failure:r}}async function ve({stderrLog:e,exitCode:n}){return(await(0,g.HR)(e,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3)||`cargo test ended with code ${n} and ran no test binary`}function fe(e){const{recognition:n,seed:t,test:s}=e,r=e.order==="shuffled",{own:o,libtest:c}=v(s),m=[...r?["-Z","unstable-options","--shuffle-seed",String(t)]:[],...c],j=n.invocation.words.includes("--")?m:[...o,...m.length>0?["--"]:[],...m],te=(0,y.$I)(e.commandLine,n.invocation,j),Se={TEST_SEED:String(t),...r&&te!==null?{RUSTC_BOOTSTRAP:"1"}:{}};return{commandLine:(0,y.sO)(Se,te??e.commandLine),selectsTest:te!==null&&s!==null}}function v(e){if(e===null)return{own:[],libtest:[]};if(e.suite!=="doc-tests")return{own:[],libtest:["--exact",e.name.replace(/ #\d+$/,"")]};const[,n="",t=""]=/^(\S*) ?\(line (\d+)\)/.exec(e.name)??[];return{own:["--doc"],libtest:[n||`${t})`]}}const O=/\[ RUN {6}\] ([\w/]+\.\S+)$/,G=/\[( {7}OK| {2}FAILED| {2}SKIPPED) {1,2}\] ([\w/]+\.[^\s,]+).* \((\d+) ms\)$/,B={OK:"passed",FAILED:"failed",SKIPPED:"skipped"},z=/^(\S[^:\n]*\.\w+):(\d+)(?:: Failure|: FAILED:)?$/m,ie=/\[={10}\] Running \d+ tests? from /;async function ae(e,n){const t=new se(n);if(e!==null)for await(const s of(0,g.OG)(e))t.add(s);return t}class se{tests=[];running=null;#e;#n=!1;#t=new S.FM;constructor(n){this.#e=n}add(n){ie.test(n)&&(this.#n=!0);const t=O.exec(n)?.[1],[,s="",r,o]=G.exec(n)??[];t!==void 0&&(this.running===null||this.#n)?this.#s(t):r!==void 0&&r===this.running?this.#r(r,s.trim(),Number(o)):this.#t.add(n)}#s(n){this.running!==null&&this.#o(this.running,"failed",null,"the program ended while this test ran"),this.running=n,this.#n=!1,this.#t=new S.FM}#r(n,t,s){this.#o(n,B[t]??"failed",s,null),this.running=null}#o(n,t,s,r){const o=r===null?this.#t.toString():`${this.#t}
${r}`;this.tests.push(ue(n,t,s,o,this.#e))}}function ue(e,n,t,s,r){const o=e.indexOf("."),c={file:null,suite:e.slice(0,o),name:e.slice(o+1)},f=n==="failed"?(0,S.g5)(me(s,r),r):null;return{identity:c,status:n,durationMs:t,failure:f}}function me(e,n){const t=z.exec(e);if(t===null)return{type:null,message:e,stack:null,location:null};const[,s="",r]=t;return{type:null,message:e.slice(e.indexOf(`
`,t.index)+1).split(/^\[ {2}FAILED/m,1)[0]??"",stack:e,location:{file:(0,S.iZ)(s,n),line:Number(r)}}}var ye=p(91291);const Ee=99999,be={name:"googletest",orders:["as-is","shuffled"],recognise:e=>{const n=e.invocations.find(t=>Ae(t,e));return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{GTEST_OUTPUT:`xml:${e.reportDir}/`,...$e(e)}}),seedKnob:async({stdoutLog:e})=>(await(0,g.HR)(e,/^Note: Randomizing tests' orders with a seed of /,1)).length>0?"GTEST_RANDOM_SEED":null,read:Fe,replay:an};function $e({seed:e,order:n}){const t={GTEST_RANDOM_SEED:String(1+(e-1)%Ee)};return n==="shuffled"?{...t,GTEST_SHUFFLE:"1"}:t}function Ae({words:[e="",...n]},t){if(n.some(c=>c.startsWith("--gtest_")))return!0;if(!/^[\w.+-]+$/.test(e))return!1;const s=t.commandLine.split(/[\s;&|]+/).find(c=>c.endsWith(`/${e}`));return s!==void 0&&t.readFile(s)?.includes("GTEST_OUTPUT")?!0:["","test/","tests/","unittest/","unittests/","src/test/","googletest/"].flatMap(c=>[`${c}CMakeLists.txt`,`${c}meson.build`]).some(c=>je(t.readFile(c)??"",e))}function je(e,n){const t=`\\b${n.replaceAll(/[.+]/g,"\\$&")}\\b`;return!/gtest|googletest/i.test(e)||!new RegExp(t).test(e)?!1:/test/i.test(n)||new RegExp(`\\(\\s*['"]?${t}[^)]*(gtest|gmock)`,"i").test(e)}async function Fe(e){try{const{workingDirectory:n,reportDir:t,exitCode:s,timedOut:r}=e,o=(await(0,F.readdir)(t)).filter(j=>j.endsWith(".xml")).sort(),c=await(0,ye.d)(o.map(j=>(0,_.join)(t,j)),{workingDirectory:n}),f=await ae(e.stdoutLog,n),m=Ke(c.tests.map(j=>Un(j,n)),f.tests);if(r&&f.running!==null)return{kind:"unreadable",reason:`the run timed out while ${f.running} ran`,tests:m};if(c.problem!==null)return{kind:"unreadable",reason:c.problem,tests:m};if(f.running!==null&&s!==0){const j=`the program ended with code ${s} while this test ran`;m.push(ue(f.running,"failed",null,j,n))}const C=m.length===0&&o.length===0&&s!==0;return{kind:"read",tests:m,couldNotRun:C?await Ye(e):null}}catch(n){return{kind:"unreadable",reason:`the results of GoogleTest cannot be read: ${n.message}`,tests:[]}}}function Ke(e,n){const t=new Set(e.map(({identity:s})=>`${s.suite}.${s.name}`));return[...e,...n.filter(({identity:s})=>!t.has(`${s.suite}.${s.name}`))]}function Un({identity:e,failure:n,...t},s){const r=e.name.replace(/(\/\S+) \[.*\]( #\d+)?$/s,"$1$2"),o=n===null?null:me(n.stack??n.message,s),c=o?.location==null?n:(0,S.g5)({...o,location:o.location},s);return{...t,identity:{file:null,suite:e.suite,name:r},failure:c}}async function Ye({stderrLog:e,stdoutLog:n,exitCode:t}){return[...await(0,g.HR)(e,/\S/,4),...await(0,g.HR)(n,/\S/,2)].join(`
`).slice(0,1e3)||`the program ended with code ${t} and ran no tests`}function an({commandLine:e,seed:n,order:t,test:s}){const r=s?.name.replace(/ #\d+$/,""),o=s===null?{}:{GTEST_FILTER:`${s.suite}.${r}`},c={TEST_SEED:String(n),...$e({seed:n,order:t}),...o};return{commandLine:(0,y.sO)(c,e),selectsTest:s!==null}}const ln="ctest.xml",De={name:"ctest",orders:["as-is"],recognise:e=>{const n=e.invocations.find(({words:t})=>t[0]==="ctest"||Wn(t));return n===void 0?null:{invocation:n}},prepare:Ge,seedKnob:async()=>null,read:Ce,replay:cn};function Wn(e){return(e[0]??"")!=="cmake"||!e.includes("--build")?!1:e.some((t,s)=>/^(test|RUN_TESTS)$/.test(t)&&/^(--target|-t)$/.test(e[s-1]??""))}function Ie(e,n,t){return n.words[0]==="ctest"?(0,y.$I)(e,n,t):null}function Ge(e){return{commandLine:Ie(e.commandLine,e.recognition.invocation,["--output-junit",(0,_.join)(e.reportDir,ln)])??e.commandLine,env:{CTEST_OUTPUT_ON_FAILURE:"1",...$e(e)}}}async function Ce(e){try{const n=await Yn(e.stdoutLog),s=(await(0,ye.d)([(0,_.join)(e.reportDir,ln)],{workingDirectory:e.workingDirectory})).tests.map(c=>Be(c,e.workingDirectory)),r=s.length>0?He(s,n):n;if(e.timedOut)return{kind:"unreadable",reason:"the run timed out before ctest was through",tests:r};const o=r.length===0&&e.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Bn(e):null}}catch(n){return{kind:"unreadable",reason:`the results of ctest cannot be read: ${n.message}`,tests:[]}}}const Kn=/^\s*(?:\d+\/\d+ )?Test\s+#\d+: (.+?) \.{2,}\s*(.*?)\s+(\d+\.\d+) sec/;async function Yn(e){const n=[];if(e===null)return n;for await(const t of(0,g.OG)(e)){const[,s,r="",o]=Kn.exec(t)??[];if(s===void 0)continue;const c=r==="Passed"?"passed":/Skipped|Disabled/.test(r)?"skipped":"failed",f={type:null,message:r.replaceAll("*"," ").trim(),stack:null,location:null},m=Math.round(Number(o)*1e3);n.push({identity:{file:null,suite:null,name:s},status:c,durationMs:m,failure:c==="failed"?f:null})}return(0,R.JN)(n)}function He(e,n){const t=new Map(n.filter(({status:s})=>s==="flaky").map(s=>[s.identity.name,s.failure]));return e.map(s=>{const r=t.get(s.identity.name);return s.status==="passed"&&r!=null?{...s,status:"flaky",failure:r}:s})}function Be(e,n){if(e.failure?.stack==null)return e;const t=me(e.failure.stack,n);return t.location===null?{...e,failure:{...e.failure,message:Gn(e.failure.stack)}}:{...e,failure:(0,S.g5)(t,n)}}function Gn(e){return e.trimEnd().split(`
`).at(-1)??e}async function Bn({stdoutLog:e,stderrLog:n,exitCode:t}){return[...await(0,g.HR)(n,/\S/,4),...await(0,g.HR)(e,/error/i,4)].join(`
`).slice(0,1e3)||`ctest ended with code ${t} and ran no tests`}function cn({commandLine:e,recognition:n,seed:t,order:s,test:r}){const o=r?.name.replace(/ #\d+$/,"").replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"),c=o===void 0?null:Ie(e,n.invocation,["-R",`^${o}$`,"--output-on-failure"]),f={TEST_SEED:String(t),...$e({seed:t,order:s})};return{commandLine:(0,y.sO)(f,c??e),selectsTest:c!==null}}const un=16e3,Vn=/^\s*=== (RUN|PAUSE|CONT|NAME) {1,3}(.*)$/,dn=/^\s*--- (PASS|FAIL|SKIP): (\S.*) \((\d+(?:\.\d+)?)s\)$/,Jn=/^(panic: |fatal error: |SIG[A-Z]+: |unexpected fault address )/,Xn={PASS:"passed",FAIL:"failed",SKIP:"skipped"};class Zn{tests=new Map;crash=new S.FM(un);preamble=new S.FM;failed=[];crashed=!1;current=null;marksItsLines=!1;started=new Set;add(n){const t=n.indexOf("");t>0&&this.text(n.slice(0,t));const s=t<0?n:n.slice(t+1);this.marksItsLines||=t>=0,(t<0&&this.marksItsLines||!this.event(s))&&this.text(s)}result(){return{tests:this.tests,failed:this.failed,preamble:this.preamble.toString(),crash:this.crash.toString()}}event(n){const t=Vn.exec(n);if(t!==null)return this.moved(t[1]??"",t[2]??""),!0;const s=dn.exec(n);return s===null||!this.started.delete(s[2]??"")?!1:(this.ended(this.test(s[2]??""),Xn[s[1]],Number(s[3])),!0)}ended(n,t,s){t==="failed"&&this.failed.push(n.name),n.state=this.failed.includes(n.name)?"failed":t,n.durationMs=Math.round(s*1e3),this.current=n}moved(n,t){this.current=t===""?null:this.test(t),n==="RUN"&&this.started.add(t),!(this.current===null||n==="NAME")&&this.current.state!=="failed"&&(this.current.state=n==="PAUSE"?"paused":"unfinished")}text(n){Jn.test(n)&&(this.crashed=!0),this.crashed?this.crash.add(n):(this.current?.output??this.preamble).add(n.replace(/^ {4}/,""))}test(n){const t=this.tests.get(n);if(t!==void 0)return t;const s={name:n,state:"unfinished",durationMs:null,output:new S.FM};return this.tests.set(n,s),s}}var we=p(94942);function zn(e){const{test:n}=e;return{commandLine:Ve(n===null?null:et(n.name),n?.suite??null,e),selectsTest:n!==null}}function Qn(e){const n=e.tests.map(({name:t})=>Je(t.split("/")[0]??t));return Ve(`^(${[...new Set(n)].join("|")})$`,e.tests[0]?.suite??null,e)}function Ve(e,n,t){const{invocation:s}=t.recognition,r=t.order==="shuffled"||qn(s.words),o=[...e===null?[]:[`-run=${e}`],...r?[`-shuffle=${t.seed}`]:[],"-count=1"],c=nt(t.commandLine,n),f=`TEST_SEED=${t.seed}`,C=s.words[0]==="go"&&!s.words.includes("-args")?(0,y.$I)(c,s,o):null;return C===null?`${f} ${fn(o)} ${(0,y.CI)(c)}`:`${f} ${(0,y.CI)(C)}`}function qn(e){return/\s--?(test\.)?shuffle[= ]on(\s|$)/.test(` ${e.join(" ")}`)}function fn(e){return`GOFLAGS="$GOFLAGS "${(0,we.ZL)(e.join(" "))}`}function et(e){return e.split("/").map(n=>`^${Je(n)}$`).join("/")}function Je(e){return e.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function nt(e,n){return n===null?e:e.replace(/(^|\s)\.\/\.\.\.(?=\s|$)/,(t,s)=>`${s}${(0,we.ZL)(n)}`)}function tt(e,n){const t=e.exitCode===null?new Set:Te(e.output),s=new Set([...e.output.tests.values()].filter(o=>o.state==="failed").map(o=>o.name));for(const o of t)s.add(o);const r=[];for(const o of e.output.tests.values()){const c=s.has(o.name)?"failed":Xe(o);if(c===null||c==="failed"&&Me(s,o.name))continue;const f=c==="failed"?(0,S.g5)(st(o,e,n),n):null,m={file:null,suite:e.path,name:(0,R.HD)(o.name,n)};r.push({identity:m,status:c,durationMs:o.durationMs,failure:f})}return r}function Xe(e){return e.state==="unfinished"||e.state==="paused"?null:e.state}function Me(e,n){for(const t of e)if(t.startsWith(`${n}/`))return!0;return!1}function Te(e){const n=[...e.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),t=n.filter(r=>!Me(n,r));if(Pe(e)!==null)return new Set;if(/^panic: test timed out after /.test(e.crash)){const r=new Set([...e.crash.matchAll(/^\t\t(\S+) \(/gm)].map(o=>o[1]));return new Set(t.filter(o=>r.has(o)))}const s=t.filter(r=>pn(e.crash,r));return s.length===1?new Set(s):t.length===1?new Set(t):new Set}function Pe(e){const n=e.failed.at(-1);return n===void 0||!/ \[recovered/.test(e.crash)?null:e.failed.findLast(t=>t.startsWith(`${n}/`)&&pn(e.crash,t))??n}function pn(e,n){const[t]=n.split("/",1);return e.includes(`.${t}(`)||e.includes(`.${t}.`)}function st(e,n,t){const{crash:s}=n.output,r=e.output.toString(),o={type:null,message:r,stack:null,location:rt(r,n.directory,t)};if(e.state==="failed"&&Pe(n.output)!==e.name)return o;if(s==="")return{...o,message:`${r}
the test binary ended with code ${n.exitCode} while this test ran`};const[c=""]=s.split(`
`,1);return{type:"panic",message:c.replace(/ \[recovered.*\]$/,""),stack:s.slice(c.length),location:ot(s,t)??o.location}}function rt(e,n,t){for(const[,s="",r]of e.matchAll(/^\s*([^\s:]+\.go):(\d+): /gm)){if(s==="testing.go")continue;const o=s.startsWith("/")?s:`${n}/${s}`;return{file:(0,S.iZ)(o,t),line:Number(r)}}return null}function ot(e,n){for(const[,t="",s]of e.matchAll(/^\t(\/[^\n]+\.go):(\d+)(?: |$)/gm)){const r=(0,S.iZ)(t,n);if(!r.startsWith("/"))return{file:r,line:Number(s)}}return null}const Ze="go-exec.sh",it="FLAKY_DETECTOR_GO_REPORT",ze="FLAKY_DETECTOR_GO_SHUFFLE",at="FLAKY_DETECTOR_GO_SEED",lt={name:"go",orders:["as-is","shuffled"],supportFiles:{[Ze]:K[Ze]},recognise:e=>{const n=e.invocations.find(hn);return n===void 0?null:{invocation:n}},prepare:mn,seedKnob:async({reportDir:e})=>(await(0,F.readdir)(e).catch(()=>[])).some(t=>t.endsWith(".shuffled"))?"go test's -shuffle":null,read:ct,replay:e=>zn(e),chosen:{order:"own",meet:(e,n)=>e.suite===n.suite,line:Qn}};function hn({words:e}){return e[0]==="gotestsum"||e[0]==="richgo"?!0:e[0]==="go"&&(e[1]==="test"||e[1]==="-C"&&e[3]==="test")}function mn(e){const n=(0,_.join)(e.supportDir,Ze),t=["-count=1",e.env.GOFLAGS,`"-exec=bash -p '${n}'"`];return{commandLine:e.commandLine,env:{GOFLAGS:t.filter(Boolean).join(" "),[it]:e.reportDir,[at]:String(e.seed),[ze]:e.order==="shuffled"?String(e.seed):""}}}async function ct(e){try{const n=await ut(e),t=(0,R.JN)(n.flatMap(r=>tt(r,e.workingDirectory))),s=n.find(r=>r.exitCode===null);return s!==void 0?{kind:"unreadable",reason:`the output of ${s.path} breaks off: ${pt(e,s)}`,tests:t}:t.length>0||e.exitCode===0?{kind:"read",tests:t,couldNotRun:null}:n.length===0?await gn(e):{kind:"read",tests:t,couldNotRun:ft(n)}}catch(n){return{kind:"unreadable",reason:`the report of go test cannot be read: ${n.message}`,tests:[]}}}async function ut({reportDir:e,timedOut:n}){const t=[];for(const s of await(0,F.readdir)(e)){if(!s.endsWith(".log"))continue;const r=(0,_.join)(e,s),o={...await dt(r),endedMs:(await(0,F.stat)(r)).mtimeMs};t.push(n&&(o.exitCode??0)>128?{...o,exitCode:null}:o)}return t.sort((s,r)=>s.path===r.path?s.endedMs-r.endedMs:s.path<r.path?-1:1)}async function dt(e){const n=[],t=new Zn;for await(const c of(0,g.OG)(e))n.length<2?n.push(c):t.add(c);const s=await(0,F.readFile)(e.replace(/log$/,"exit"),"utf8").catch(()=>null),[r="",o=""]=n;return{path:r,directory:o,exitCode:s===null?null:Number(s),output:t.result()}}function ft(e){const n=e.find(r=>r.exitCode!==0);if(n===void 0)return null;const{preamble:t,crash:s}=n.output;return`${n.path} ended with code ${n.exitCode} before its first test: ${`${t}
${s}`.trim().slice(0,1e3)}`}function pt(e,n){const t=[...n.output.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),s=t.length===0?"":` while ${t.slice(-3).join(", ")} ran`;return`${e.timedOut?"the run timed out":"the run was stopped"}${s}`}async function gn(e){if((await(0,g.HR)(e.stdoutLog,/^(ok {2}\t|\s*--- (PASS|FAIL))/,1)).length>0)return{kind:"unreadable",reason:"go test ran without our -exec script: does the command set -exec or GOFLAGS itself?",tests:[]};const t=await(0,g.HR)(e.stdoutLog,/\[(build|setup) failed\]/,5),s=await(0,g.HR)(e.stderrLog,/^(?!# |go: downloading |make)\S/,5),r=[...t,...s].join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:r||`go test ended with code ${e.exitCode} and ran no tests`}}function _n(e,n){const t={"junit.jupiter.execution.order.random.seed":String(e)};return n!=="shuffled"?t:{...t,"junit.jupiter.testmethod.order.default":"org.junit.jupiter.api.MethodOrderer$Random","junit.jupiter.testclass.order.default":"org.junit.jupiter.api.ClassOrderer$Random"}}var xe=p(73024);async function yn(e,n){const t=await de(e,n),{tests:s,problem:r}=t;if(r!==null)return{kind:"unreadable",reason:r,tests:s};if(n.timedOut)return{kind:"unreadable",reason:`the run timed out: ${e.name} reports a class only when it is through`,tests:s};const o=await(0,g.HR)(n.stdoutLog,/The forked VM terminated|There was a timeout or other error in the fork/,1),c=s.length===0&&n.exitCode!==0&&o.length===0;return{kind:"read",tests:s,couldNotRun:c?await ht(e,n):null}}async function de(e,{reportFiles:n,workingDirectory:t}){const s=new Map;for(const c of[...n].sort()){const f=c.replace(e.buildFolder,"");s.set(f,[...s.get(f)??[],c])}const r=[],o=[];for(const[c,f]of s){const m=await(0,ye.d)(f,{workingDirectory:t}),C=wn(c,t);for(const j of m.tests)r.push(En(j,C(j.identity.suite??"")));m.problem!==null&&o.push(m.problem)}return{tests:(0,R.vc)(r),problem:o.length===0?null:o.slice(0,3).join("; ")}}const Qe=["java","kotlin","groovy","scala"].map(e=>({folder:e,extension:e==="kotlin"?"kt":e}));function wn(e,n){const t=new Map,s=r=>{for(const o of["test","integrationTest"])for(const{folder:c,extension:f}of Qe){const m=(0,_.join)(e,"src",o,c,`${r.replaceAll(".","/")}.${f}`);if((0,xe.existsSync)(m))return(0,S.iZ)((0,S.MR)(m),n)}return null};return r=>{const[o=""]=r.split("$",1);if(!/^[\p{L}\w.]+$/u.test(o))return null;const c=t.has(o)?t.get(o)??null:s(o);return t.set(o,c),c}}function En(e,n){if(n===null)return e;const t={...e.identity,file:n};if(e.failure===null)return{...e,identity:t};const r=[...(e.failure.stack??"").matchAll(/\(([^():\n]+):(\d+)\)/g)].find(([,o])=>o===n.split("/").at(-1))?.[2];return{...e,identity:t,failure:{...e.failure,location:r===void 0?null:{file:n,line:Number(r)}}}}async function ht(e,{stdoutLog:n,stderrLog:t,exitCode:s}){return[...await(0,g.HR)(n,e.errorLine,5),...await(0,g.HR)(t,e.errorLine,5)].join(`
`).slice(0,1e3)||`${e.name} ended with code ${s} and ran no tests`}const qe="flaky-detector.init.gradle",mt={name:"Gradle",buildFolder:/\/build\/test-results\/.*$/,errorLine:/^(e: |\* What went wrong:|> |.*: error: |Execution failed|Task .* not found)/},gt={name:"gradle",orders:["as-is","shuffled"],supportFiles:{[qe]:K[qe]},reportFiles:"**/build/test-results/**/TEST-*.xml",recognise:e=>{const n=e.invocations.find(Ue);return n===void 0?null:{invocation:n}},prepare:_t,seedKnob:async()=>null,read:e=>yn(mt,e),replay:On};function Ue({words:[e="",...n]}){const t=/^([:\w-]*:)?(\w*[tT]est\w*|check|build)$/;return(e==="gradle"||e==="gradlew")&&n.some(s=>t.test(s))}function Tn({seed:e,order:n,supportDir:t}){const s=Object.entries(_n(e,n)).map(([o,c])=>`${o}=${c}`);return[...["--init-script",(0,_.join)(t,qe)],`-PTEST_SEED=${e}`,`-PflakyDetectorProperties=${s.join(",")}`]}function _t(e){const n=e.env.ATTEMPT===void 0?[]:[`-PATTEMPT=${e.env.ATTEMPT}`];return{commandLine:(0,y.$I)(e.commandLine,e.recognition.invocation,[...Tn(e),...n])??e.commandLine,env:{}}}function On(e){const{commandLine:n,recognition:t,seed:s,test:r}=e,[o=""]=(r?.name??"").split(/[([{ ]/,1),c=r===null?[]:["--tests",[r.suite,o].filter(Boolean).join(".")],f=(0,y.$I)(n,t.invocation,[...c,...Tn(e)]);return{commandLine:(0,y.sO)({TEST_SEED:String(s)},f??n),selectsTest:f!==null&&r!==null}}function bn(e,{directory:n="."},{readFile:t}){for(let s=n;;s=_.posix.dirname(s)){const r=t(_.posix.join(s,"node_modules",e,"package.json")),o=/"version"\s*:\s*"(\d[^"]*)"/.exec(r??"")?.[1];if(o!==void 0)return o;if(s==="."||s==="/"||s.startsWith(".."))return null}}function We(e,n,t=0){const[s=Number.POSITIVE_INFINITY,r=0]=(e??"").split(".").map(Number).filter(Number.isFinite);return e===void 0||s>n||s===n&&r>=t}const kn=/(?:\(|@|\bat |❯ )((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?\s*$/;function Sn(e,n,t){const r=(e??"").split(`
`).flatMap(o=>{const[,c,f]=kn.exec(o)??[];return c===void 0||Number(f)<1?[]:[{file:(0,S.iZ)(c.replace(/^file:\/\//,""),t),line:Number(f)}]}).filter(o=>!/^(\/|node:|[a-z]+:)|(^|\/)node_modules\//.test(o.file));return r.find(o=>o.file===n)??r[0]??null}async function en(e,n,t){const s=n.timedOut?t.tests:[...t.tests,...t.brokenFiles],r=n.timedOut||n.exitCode===0||n.exitCode>128;if(n.timedOut||!t.complete&&(r||s.length>0)){const f=n.timedOut?"the run timed out":`the process ended (code ${n.exitCode})`;return{kind:"unreadable",reason:`the report of ${e} breaks off: ${f}`,tests:s}}if(!t.started)return vn(e,n);if(t.tests.length>0||n.exitCode===0)return{kind:"read",tests:s,couldNotRun:null};const o=t.brokenFiles[0],c=o===void 0?await nn(e,n):`${o.identity.file??"a file"} could not be run: ${o.failure?.message??""}`;return{kind:"read",tests:s,couldNotRun:(0,S.Mm)(c)}}async function vn(e,n){if(n.exitCode===0||n.exitCode>128){const t=n.exitCode===0?"does the command replace NODE_OPTIONS or the reporters?":`code ${n.exitCode}`;return{kind:"unreadable",reason:`${e} wrote no report: ${t}`,tests:[]}}return{kind:"read",tests:[],couldNotRun:await nn(e,n)}}async function nn(e,n){const t=[...await(0,g.HR)(n.stderrLog,/\S/,8),...await(0,g.HR)(n.stdoutLog,/^(?!> )\S/,4)],s=`${e} ended with code ${n.exitCode} and ran no tests`;return(0,S.Mm)(t.length===0?s:`${s}: ${t.join(`
`)}`)}const tn=64*1024*1024,Oe="(the file itself)";async function Ne(e,n){try{const t=await Re(n),s=t.flatMap(r=>r.tests);return await en(e,n,{tests:(0,R.vc)(Rn(s)),brokenFiles:t.flatMap(r=>r.brokenFiles),started:t.length>0,complete:t.every(r=>r.complete)})}catch(t){return{kind:"unreadable",reason:`the report of ${e} cannot be read: ${t.message}`,tests:[]}}}async function xn(e){return(await Re(e).catch(()=>[])).find(({knob:t})=>t!==null)?.knob??null}async function Re(e){const n=[];for(const t of(await(0,F.readdir)(e.reportDir)).sort())t.endsWith(".ndjson")&&n.push(await yt((0,_.join)(e.reportDir,t),e));return n}function Rn(e){const n=({identity:t})=>t.file??"";return[...e].sort((t,s)=>n(t)<n(s)?-1:n(t)>n(s)?1:0)}async function yt(e,{workingDirectory:n}){const{decodeRecordingLine:t}=await Promise.all([p.e(798),p.e(940)]).then(p.bind(p,95940)),s=[],r=[];let o=!1,c=null;const f=(await(0,F.stat)(e)).size>tn;let m=0;for await(const C of(0,g.OG)(e)){if(m+=C.length,m>tn)break;const j=t(C);if(j?.kind==="begin"&&(c??=j.knob),j?.kind==="end"&&(o=!f),j?.kind==="broken-file"&&r.push(Et(j,n)),j?.kind!=="test")continue;const te=wt(j,n),Se=j.again?s.pop():void 0;s.push(...(0,R.r0)(Se===void 0?[te]:[Se,te]))}return{knob:c,tests:s,brokenFiles:r,complete:o}}function wt(e,n){const t=$n(e.file,n),s=e.suite.join(" > "),r=t===null||e.line===null?null:{file:t,line:e.line},o=e.status==="failed"||e.status==="flaky";return{identity:{file:t,suite:s===""?null:(0,R.HD)(s,n),name:(0,R.HD)(e.name,n)},status:e.status,durationMs:e.ms,line:e.line,failure:o?An(e.failure,r,t,n):null}}function Et(e,n){const t=$n(e.file,n);return{identity:{file:t,suite:null,name:Oe},status:"failed",durationMs:null,failure:An(e.failure,null,t,n)}}function $n(e,n){return e===null||e===""?null:(0,R.HD)((0,S.iZ)(e.replace(/^file:\/\//,""),n),n)}function An(e,n,t,s){const{type:r,message:o,stack:c}=e??{type:null,message:"",stack:null},f=Sn(c,t,s)??n;return(0,S.g5)({type:r,message:o,stack:c,location:f},s)}const Nn=64*1024*1024,Ln={passed:"passed",failed:"failed",pending:"skipped",skipped:"skipped",todo:"skipped",disabled:"skipped"};async function Tt(e){const t=(await(0,F.readdir)(e.reportDir).catch(()=>[])).filter(s=>/^jest(-\d+)?\.json$/.test(s)).map(s=>(0,_.join)(e.reportDir,s));if(t.length===0)return en("jest",e,{tests:[],brokenFiles:[],started:!1,complete:!0});try{const s=(await Promise.all(t.map(jn))).flat().sort((o,c)=>o.name<c.name?-1:o.name>c.name?1:0),{workingDirectory:r}=e;return await en("jest",e,{tests:(0,R.vc)(s.flatMap(o=>St(o,r))),brokenFiles:s.filter(bt).map(o=>kt(o,r)),started:!0,complete:!0})}catch(s){return Ot(s.message)}}async function jn(e){const{size:n}=await(0,F.stat)(e);if(n>Nn)throw new Error(`it has ${n} bytes, over the limit of ${Nn}`);const{decodeJestReport:t}=await Promise.all([p.e(798),p.e(788)]).then(p.bind(p,35788));return t(await(0,F.readFile)(e,"utf8"))}function Ot(e){return{kind:"unreadable",reason:`the report of jest cannot be read: ${e.slice(0,500)}`,tests:[]}}function bt({status:e,assertionResults:n}){return e==="failed"&&!n.some(t=>t.status==="failed")}function kt(e,n){const t=a(e,n),[s,r]=i(l(e.message));return{identity:{file:t,suite:null,name:Oe},status:"failed",durationMs:null,failure:(0,S.g5)({type:s,message:r,stack:l(e.message),location:null},n)}}function St(e,n){const t=a(e,n);return e.assertionResults.flatMap(s=>{const r=vt(s);if(r===void 0)return[];const o=s.ancestorTitles.join(" > "),c={file:t,suite:o===""?null:(0,R.HD)(o,n),name:(0,R.HD)(s.title,n)},m=r!=="passed"&&r!=="skipped"?xt(s,t,n):null,C=s.location?.line??null;return[{identity:c,status:r,durationMs:s.duration,line:C,failure:m}]})}function vt({status:e,invocations:n}){return e==="passed"&&n>1?"flaky":Object.hasOwn(Ln,e)?Ln[e]:void 0}function xt(e,n,t){const s=l(e.failureMessages[0]??e.retryReasons[0]??""),[r,o]=i(s),c=e.status==="passed"?`failed at first, passed in try ${e.invocations}`:"",f=e.location===null?null:{file:n,line:e.location.line},m=Sn(s,n,t)??f;return(0,S.g5)({type:r,message:o||c,stack:s,location:m},t)}function i(e){const n=e.split(/\n\s+at /)[0]??"",[,t=null,s=n]=/^(\w*(?:Error|Exception)): (.*)$/s.exec(n)??[];return[t,s]}function a({name:e},n){return(0,R.HD)((0,S.iZ)(e,n),n)}function l(e){return e.replaceAll(/\u001b\[[0-9;]*m/g,"")}var u=p(71668);const d=/[\\'"`^]/;function h(e){return e.replaceAll(/[.*+?()[{}|$\\'"`^]/g,n=>d.test(n)?".":`[${n}]`)}function b(e){return h(e).replaceAll("[.]",".")}function T(e){return e.length===1?e[0]??"":`(${e.join("|")})`}const N="( >)? ";function V(e){const n=e.findIndex(c=>c.includes("…"));if(n>=0){const[c=""]=e[n]?.split("…")??[];return`^${[...e.slice(0,n),c].map(h).join(N)}`}const t=e.at(-1)??"",s=t.replace(/ #\d+$/,""),r=t.slice(s.length),o=`${h(s)}${r===""?"":`(${h(r)})?`}`;return`^${[...e.slice(0,-1).map(h),o].join(N)}$`}var ee=p(70025);const ge="jest.json",le="jest-{pid}.json",Le={jest:null,"jest-cli":null,"react-scripts":"test",craco:"test","react-app-rewired":"test"},Rt=["react-scripts","craco","react-app-rewired"],$t={name:"jest",orders:["as-is","shuffled"],supportFiles:(0,ee.F)("more-arguments.cjs"),recognise:e=>{const n=e.invocations.filter(jt),t=(0,u.cU)(n);if(t===null)return null;const s=bn("jest",n[0]??t,e);return s===null?{invocation:t}:{invocation:t,version:s}},prepare:As,seedKnob:Ns,read:Tt,replay:Ls,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:js}};function jt({words:e}){const[n="",t]=e;if(!Object.hasOwn(Le,n))return!1;const s=Le[n];return(s===null||s===t)&&!ke(e,"--outputFile","--listTests","--showConfig","--init")}function ke(e,...n){return e.some(t=>n.includes(t.split("=")[0]??""))}function As(e){const{commandLine:n,reportDir:t}=e,{invocation:s}=e.recognition,r=[...Dt(s,t),...Mt(s),...Pt(e)],o=(0,y.$I)(n,s,r);return o===null?{commandLine:n,env:(0,u.O2)("jest",r,e)}:{commandLine:o,env:{}}}function Dt({words:e,extend:n},t){return[...ke(e,"--json")?[]:["--json"],`--outputFile=${(0,_.join)(t,n==="none"?le:ge)}`,...ke(e,"--testLocationInResults")?[]:["--testLocationInResults"]]}function Mt({words:e}){return Rt.includes(e[0]??"")&&!ke(e,"--watchAll")?["--watchAll=false"]:[]}function Pt({recognition:e,order:n,seed:t}){const{version:s,invocation:r}=e;if(s===void 0||!We(s,29,2))return[];const o=n==="shuffled"&&We(s,29,5),c=o||!ke(r.words,"--seed")?[`--seed=${t}`]:[];return o&&!ke(r.words,"--randomize")?[...c,"--randomize"]:c}async function Ns({stderrLog:e}){return(await(0,g.HR)(e,/^Seed:\s+-?\d+/,1)).length>0?"jest's --seed":null}function Ls(e){const{test:n,recognition:t}=e,s=n!==null&&!Ft(t.invocation),r=s?Ct([n],t.invocation):[];return{commandLine:It(r,e),selectsTest:s}}function js(e){const{tests:n,recognition:t}=e;return Ft(t.invocation)||n.some(({name:s})=>s===Oe)?null:It(Ct(n,t.invocation),e)}function Ft({words:e}){return ke(e,"-t","--testNamePattern")}function It(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,{invocation:c}=t,m=[...o===void 0?[]:Dt(c,o),...Mt(c),...Pt(n),...e],C=(0,y.$I)(s,c,m),j=C===null?(0,u.O2)("jest",m,{supportDir:r,env:{}}):{};return(0,y.sO)({TEST_SEED:String(n.seed),...j},C??s)}function Ct(e,{words:n,directory:t=".",extend:s}){const[{file:r,name:o}={file:null,name:""}]=e,c=e.map(j=>V([...j.suite?.split(" > ")??[],j.name])),f=o===Oe?["--ci"]:["-t",T(c)],m=s==="none"?["--passWithNoTests",...f]:f;if(r===null)return m;const C=_.posix.relative(t,r);return[...m,ke(n,"--runTestsByPath")?C:b(C)]}const Ds=["Rakefile","rakefile","Rakefile.rb","rakefile.rb"],Ms=/^\s*task[ (]+(?:default:|:default\s*=>|["']default["']\s*=>|"default":)\s*(.+)$/gm;function Ht({words:e,directory:n="."},{readFile:t}){const s=e.slice(1).filter(m=>!/^-|=/.test(m));if(s.length>0)return s;const r=m=>t(_.posix.join(n,m)),f=[...(Ds.map(r).find(m=>m!==null)??"").matchAll(Ms)].flatMap(([,m=""])=>m.match(/[\w:]+/g)??[]).map(m=>m.replace(/^:/,"")).filter(m=>!["i","w"].includes(m));return f.length>0?f:r(".rspec")!==null||r("spec/spec_helper.rb")!==null?["spec"]:["test"]}async function Ut(e,n){try{const t=await Kt(n.reportDir),s=t.flatMap(({tests:c})=>c.map(f=>Is(f,n.workingDirectory))),r=(0,R.vc)(s);if(t.some(({ended:c})=>!c)){const c=n.timedOut?"the run timed out":"its process was ended";return{kind:"unreadable",reason:`the results of ${e} break off after ${r.length} tests: ${c}`,tests:r}}const o=t.length===0&&n.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Hs(e,n):null}}catch(t){return{kind:"unreadable",reason:`the results of ${e} cannot be read: ${t.message}`,tests:[]}}}async function Wt(e){return(await Kt(e.reportDir).catch(()=>[])).some(({knob:t})=>t)}async function Kt(e){const n=[],t=(await(0,F.readdir)(e)).filter(s=>s.endsWith(".ndjson")).sort();for(const s of t)n.push(await Ps((0,_.join)(e,s)));return n}async function Ps(e){const n=[];let[t,s]=[!1,!1];for await(const r of(0,g.OG)(e)){const o=Fs(r);if(o===null)break;"knob"in o?t||=o.knob:"ended"in o?s=!0:n.push(o)}return{tests:n,knob:t,ended:s}}function Fs(e){try{return JSON.parse(e)}catch{return null}}function Is(e,n){const t=r=>(0,R.HD)(r,n),s=e.status==="failed"||e.status==="flaky";return{identity:{file:e.file===null?null:(0,S.iZ)(e.file,n),suite:e.suite===""?null:t(e.suite),name:t(e.name)},status:e.status,durationMs:Math.round(e.seconds*1e3),failure:s?(0,S.g5)(Cs(e,n),n):null}}function Cs({type:e,message:n,backtrace:t=[]},s){const r=t.filter(f=>!/\/gems\/|^<internal:|\/bin\/(rspec|rake|bundle):/.test(f)),[o]=r.flatMap(f=>{const[,m="",C]=/^(.+?):(\d+)(?::in |$)/.exec(f)??[],j=(0,S.iZ)(m,s);return C===void 0||j.startsWith("/")?[]:[{file:j,line:Number(C)}]}),c=(r.length>0?r:t).join(`
`);return{type:e??null,message:n??"",stack:c,location:o??null}}async function Hs(e,{stdoutLog:n,stderrLog:t,exitCode:s}){const r=/(error|cannot load|not find|invalid option|undefined|No such)/i;return[...await(0,g.HR)(t,r,4),...await(0,g.HR)(n,r,4)].join(`
`).slice(0,1e3)||`${e} ended with code ${s} and ran no tests`}const Us="FLAKY_DETECTOR_MINITEST_REPORT",Ws="FLAKY_DETECTOR_MINITEST_SHUFFLE",Ks={name:"minitest",orders:["as-is","shuffled"],supportFiles:{"minitest/flaky_detector_plugin.rb":K["flaky_detector_plugin.rb"]},recognise:e=>{const n=e.invocations.find(t=>Ys(t,e));return n===void 0?null:{invocation:n}},prepare:({commandLine:e,env:n,seed:t,order:s,reportDir:r,supportDir:o})=>({commandLine:e,env:{SEED:String(t),RUBYLIB:[o,n.RUBYLIB].filter(Boolean).join(":"),[Us]:r,[Ws]:s==="shuffled"?"1":""}}),seedKnob:async e=>await Wt(e)?"Minitest's SEED":null,read:Gs,replay:Bs};function Ys(e,n){const[t="",...s]=e.words;return t==="minitest"||t==="m"?!0:t==="rails"||t==="bin/rails"?/^test\b/.test(s[0]??""):t==="rake"?Ht(e,n).some(o=>o.startsWith("test")):t!=="ruby"?!1:s.filter(o=>/\.rb$/.test(o)).some(o=>/(^|[/_])test(_|s?\/|\.rb)|_test\.rb$/.test(o)||/minitest/i.test(n.readFile(o)??""))}async function Gs(e){const n=await Ut("minitest",e);if(n.kind!=="read"||n.tests.length>0)return n;const[t]=await(0,g.HR)(e.stdoutLog,/^[1-9]\d* (runs|tests), \d+ assertions/,1);return t===void 0?n:{kind:"unreadable",reason:`tests ran ("${t}") but our Minitest plugin was not loaded: Minitest 6 and MT_NO_PLUGINS load none, Test::Unit has none. Let the suite write JUnit XML and set report-files.`,tests:[]}}function Bs({commandLine:e,recognition:n,seed:t,test:s}){const r={TEST_SEED:String(t),SEED:String(t)};if(s===null)return{commandLine:(0,y.sO)(r,e),selectsTest:!1};const o=s.name.replace(/ #\d+$/,""),c=`--name=${s.suite===null?o:`${s.suite}#${o}`}`,{invocation:f}=n;if(f.words[0]==="rake")return{commandLine:(0,y.sO)({...r,TESTOPTS:(0,we.ZL)(c)},e),selectsTest:!0};const m=(0,y.$I)(e,f,[c]);return{commandLine:(0,y.sO)(r,m??e),selectsTest:m!==null}}const Dn="FLAKY_DETECTOR_REPORT",Yt="FLAKY_DETECTOR_MOCHA_ORDER",Vs="FLAKY_DETECTOR_MOCHA_OPTIONS",Js="FLAKY_DETECTOR_NODE_OPTIONS",Xs="FLAKY_DETECTOR_NODE_TEST_OUTPUT",sn="mocha",Zs=["mocha","_mocha"],zs=["mocha-hook.cjs","mocha-listener.cjs","mocha-order.cjs","recorder.cjs"],Qs={name:sn,orders:["as-is","shuffled","reversed"],supportFiles:(0,ee.F)(...zs,"more-arguments.cjs"),recognise:e=>{const n=e.invocations.filter(({words:r})=>Zs.includes(r[0]??"")),t=(0,u.cU)(n);if(t===null)return null;const s=bn(sn,n[0]??t,e);return s===null?{invocation:t}:{invocation:t,version:s}},prepare:qs,seedKnob:async()=>null,read:e=>Ne(sn,e),replay:er,chosen:{order:"own",meet:()=>!0,line:nr}};function qs(e){const{commandLine:n,env:t,order:s,seed:r}=e,o=(0,_.join)(e.supportDir,(0,ee.d)("mocha-hook.cjs")),c={[Dn]:e.reportDir,[Yt]:s==="as-is"?"":`${s}:${r}`};if(!We(e.recognition.version,10,8)){const C=["--require",o],j=(0,y.$I)(n,e.recognition.invocation,C),te=j===null?(0,u.O2)(sn,C,e):{};return{commandLine:j??n,env:{...c,...te}}}const f=t.MOCHA_OPTIONS??"",m=`${f} --require "${o}"`.trim();return{commandLine:n,env:{...c,MOCHA_OPTIONS:m,[Vs]:f}}}function er(e){const{test:n}=e,t=n!==null&&Gt(n);return{commandLine:Bt(t?[n]:[],e),selectsTest:t}}function nr(e){const{words:n}=e.recognition.invocation;return n.some(s=>s==="--parallel"||s==="-p")||!e.tests.every(Gt)?null:Bt(e.tests,e)}function Gt({name:e}){return!/^"(before|after) (each|all)" hook/.test(e)}function Bt(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,{invocation:c,version:f}=t,m={TEST_SEED:String(n.seed)},C=(0,_.join)(r,(0,ee.d)("mocha-hook.cjs")),j=[],[te,Se]=[n.order!=="as-is",We(f,10,8)];te&&(m[Yt]=`${n.order}:${n.seed}`),te&&Se&&(m.MOCHA_OPTIONS=`--require "${C}"`),(te||o!==void 0)&&!Se&&j.push("--require",C);const Rs=e.map(({suite:ni,name:ti})=>V([...ni?.split(" > ")??[],ti]));Rs.length>0&&j.push("--grep",T(Rs));const $s=(0,y.$I)(s,c,j),ei=$s===null?(0,u.O2)(sn,j,{supportDir:r,env:{}}):{};return(0,y.sO)({...m,...ei},$s??s)}const tr={name:"nextest",orders:["as-is"],recognise:e=>{const n=s=>(s[0]==="cargo"||s[0]==="cargo-nextest")&&s.includes("nextest")&&/\b(run|r)\b/.test(s.join(" ")),t=e.invocations.find(({words:s})=>n(s));return t===void 0?null:{invocation:t}},prepare:({commandLine:e})=>({commandLine:e,env:{NEXTEST_EXPERIMENTAL_LIBTEST_JSON:"1",NEXTEST_MESSAGE_FORMAT:"libtest-json-plus",NEXTEST_MESSAGE_FORMAT_VERSION:"0.1"}}),seedKnob:async()=>null,read:sr,replay:ar};async function sr(e){const n=[],t=new Set;try{for await(const r of rr(e.stdoutLog)){const o=r.name.replace(/#\d+$/,"");r.event==="started"?t.add(o):t.delete(o)&&n.push(or(r,e.workingDirectory))}}catch(r){return{kind:"unreadable",reason:`the JSON of cargo nextest cannot be read: ${r.message}`,tests:n}}return t.size>0?{kind:"unreadable",reason:`the output of cargo nextest breaks off while ${[...t].slice(0,3).join(", ")} ran`,tests:n}:n.length===0&&e.exitCode!==0?await ir(e):{kind:"read",tests:n,couldNotRun:null}}async function*rr(e){if(e!==null)for await(const n of(0,g.OG)(e)){if(!n.startsWith('{"type":"test","event":"'))continue;const t=JSON.parse(n);typeof t.name=="string"&&(yield t)}}function or(e,n){const[,t="",s="",r="",o]=/^(.*)::([^:$]*)\$(.*?)(?:#(\d+))?$/.exec(e.name)??[],c=s===t.replaceAll("-","_")?t:`${t}::${s}`,f=o!==void 0&&o!=="1",m=e.event==="ignored"?"skipped":e.event!=="ok"?"failed":f?"flaky":"passed",C=m==="flaky"?`failed before attempt ${o}, which passed`:e.stdout??"",j=m==="failed"||m==="flaky";return{identity:{file:null,suite:c,name:r},status:m,durationMs:e.exec_time===void 0?null:Math.round(e.exec_time*1e3),failure:j?(0,S.g5)(k(C,n),n):null}}async function ir(e){if((await(0,g.HR)(e.stderrLog,/^\s+(PASS|FAIL|Summary) \[/,1)).length>0)return{kind:"unreadable",reason:"cargo nextest printed no JSON: it needs version 0.9.66 or newer and a command without --message-format",tests:[]};const t=(await(0,g.HR)(e.stderrLog,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:t||`cargo nextest ended with code ${e.exitCode} and ran no tests`}}function ar({commandLine:e,recognition:n,seed:t,test:s}){const r={TEST_SEED:String(t)},c=s===null||n.invocation.words.includes("--")?null:(0,y.$I)(e,n.invocation,["-E",lr(s.suite??"",s.name)]);return{commandLine:(0,y.sO)(r,c??e),selectsTest:c!==null}}function lr(e,n){const[t,s]=e.split("::");return[`package(=${t})`,...s===void 0?[]:[`binary(=${s})`],`test(=${n})`].join(" & ")}var cr=p(76647),ur=p(34983);const Vt="node-test",dr=["node","tsx"],fr=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],pr={name:Vt,orders:["as-is"],supportFiles:(0,ee.F)("node-test-reporter.mjs","recorder.cjs"),recognise:e=>{const n=e.invocations.find(t=>hr(t,e));return n===void 0?null:{invocation:n}},prepare:mr,seedKnob:xn,read:e=>Ne(Vt,e),replay:gr,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:_r}};function hr({words:e,directory:n},{readFile:t}){if(!dr.includes(e[0]??""))return!1;const{options:s,rest:r}=Mn(e);if(s.includes("--test"))return!0;const o=t(_.posix.join(n??".",r[0]??""));return o!==null&&/\b(from|require\(|import\()?\s*['"]node:test['"]/.test(o)}function Mn(e){const{options:n,rest:t}=(0,cr.h)(e.slice(1),s=>fr.includes(s));return{options:n.map(({name:s})=>s),rest:t}}function mr(e){const{env:n}=e,t=[...Mn(e.recognition.invocation.words).options,...(n.NODE_OPTIONS??"").split(/[\s=]+/)],s=c=>t.filter(f=>f===c).length,r=s("--test-reporter"),o=[`--test-reporter=${(0,_.join)(e.supportDir,(0,ee.d)("node-test-reporter.mjs"))}`,`--test-reporter-destination=${r===0?"stdout":"stderr"}`,...r>s("--test-reporter-destination")?["--test-reporter-destination=stdout"]:[],...Jt(t,e.seed)];return{commandLine:e.commandLine,env:{NODE_OPTIONS:(0,ur.l)(n.NODE_OPTIONS,o),[Js]:n.NODE_OPTIONS??"",[Xs]:r===0?"":"silent",[Dn]:e.reportDir}}}function Jt(e,n){return e.includes("--test-randomize")&&!e.includes("--test-random-seed")?[`--test-random-seed=${n}`]:[]}function gr(e){const{test:n,commandLine:t,seed:s,seen:r}=e,o={TEST_SEED:String(s)},c=n?.file==null?null:Xt(n.file,Zt(n,r),e);return{commandLine:(0,y.sO)(o,c??t),selectsTest:c!==null}}function _r(e){const{tests:n,seed:t,seen:s}=e,r=n[0]?.file??null;if(r===null||n.some(c=>c.name===Oe))return null;const o=Xt(r,[T([...new Set(n.flatMap(c=>Zt(c,s)))])],e);return o===null?null:(0,y.sO)({TEST_SEED:String(t)},o)}function Xt(e,n,{commandLine:t,recognition:s,seed:r}){const{invocation:o}=s;if(o.words.some(Se=>/[$`]/.test(Se)))return null;const{options:c,rest:f}=Mn(o.words),m=[...c.includes("--test")?[]:["--test"],...Jt(c,r),...n.flatMap(Se=>["--test-name-pattern",Se])],C=wr(t.trimEnd(),f),j=f.length===0||o.extend==="append";return(C===null||!j?null:(0,y.$I)(C,o,[...m,e]))??yr(o,[...m,_.posix.relative(o.directory??".",e)])}function yr({words:e,directory:n},t){if(e[0]!=="node")return null;const r=[...e.slice(0,e.length-Mn(e).rest.length),...t].map(we.ZL).join(" ");return n===void 0?r:`builtin cd ${(0,we.ZL)(n)} && ${r}`}function wr(e,n){if(n.length===0)return e;const t=` ${n.join(" ")}`;return e.endsWith(t)?e.slice(0,-t.length):null}function Zt({file:e,suite:n,name:t},s){if(t===Oe)return[];const r=n?.split(" > ")??[],o=(c,f)=>s===void 0?f===0:s.some(m=>m.file===e&&m.name===c&&(m.suite??"")===r.slice(0,f).join(" > "));return[t,...r.filter(o)].map(c=>V([c]))}const zt="playwright",Er=["playwright","@playwright/test"],Tr={name:zt,orders:["as-is"],supportFiles:(0,ee.F)("playwright-reporter.cjs","recorder.cjs"),recognise:e=>{const n=e.invocations.find(Or);return n===void 0?null:{invocation:n}},prepare:br,seedKnob:async()=>null,read:e=>Ne(zt,e),replay:kr};function Or({words:e}){return Er.includes(e[0]??"")&&e[1]==="test"&&!e.includes("--list")}function br({commandLine:e,recognition:n,supportDir:t,reportDir:s}){return{commandLine:(0,y.$I)(e,n.invocation,["--retries=0"])??e,env:{PW_TEST_REPORTER:(0,_.join)(t,(0,ee.d)("playwright-reporter.cjs")),[Dn]:s}}}function kr({test:e,recognition:n,commandLine:t,seed:s}){const{invocation:r}=n,o=["--retries=0",...e===null?[]:Sr(e,r)],c=(0,y.$I)(t,r,o);return{commandLine:(0,y.sO)({TEST_SEED:String(s)},c??t),selectsTest:e!==null&&c!==null}}function Sr({file:e,suite:n,name:t},{directory:s="."}){const r=n===null?"":`${h(n.split(" > ").at(-1)??"")} `,[o="",c]=t.replace(/ #\d+$/,"").split("…"),f=e===null?[]:[b(_.posix.relative(s,e))];return t===Oe?f:["-g",` ${r}${h(o)}${c===void 0?"( @|$)":""}`,...f]}const Qt="FLAKY_DETECTOR_CHOSEN";function qt(e){const{env:n,seed:t,supportDir:s}=e;return{...n.PYTHONHASHSEED!==void 0&&n.PYTHONHASHSEED!==""&&n.PYTHONHASHSEED!=="random"?{}:{PYTHONHASHSEED:String(t)},PYTHONPATH:n.PYTHONPATH?`${s}:${n.PYTHONPATH}`:s,...ns(e.recognition,t),FLAKY_DETECTOR_REPORT_DIR:e.reportDir,FLAKY_DETECTOR_ORDER:e.order}}const es="TEST_SEED ATTEMPT PYTHONPATH PYTHONHASHSEED PYTEST_ADDOPTS FLAKY_DETECTOR_*".split(" ");function ns({invocation:e},n){return e.filteredBy!=="tox"?{}:{TOX_TESTENV_PASSENV:es.join(" "),TOX_OVERRIDE:`testenv.pass_env+=${es.join(",")}`,TOX_HASHSEED:String(n)}}function rn({seed:e,supportDir:n,recognition:t},s,r,...o){const c=`PYTHONPATH=${(0,we.ZL)(n)}"\${PYTHONPATH:+:$PYTHONPATH}"`,f={...ns(t,e),...s},m=Object.entries(f).map(([j,te])=>`${j}=${(0,we.ZL)(te)}`);return[...[`TEST_SEED=${e}`,`PYTHONHASHSEED=${e}`],c,...o,...m,(0,y.CI)(r)].join(" ")}function ts(e){return e.length<2?e[0]??null:`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}const vr=1e6;async function Pn(e,n){const t=(await(0,F.readdir)(e).catch(()=>[])).filter(r=>r.startsWith(`${n}-`)),s=[];for(const r of t.filter(o=>o.endsWith(".ndjson")).sort())for(const o of await xr((0,_.join)(e,r)))o.event==="start"&&s.push([]),s.at(-1)?.push(o);return s.sort((r,o)=>Number(r[0]?.at)-Number(o[0]?.at))}async function xr(e){const n=[];try{for await(const t of(0,g.OG)(e)){const s=Rr(t);if(s!==null&&n.push(s),n.length>=vr)break}}catch{}return n}function Rr(e){try{const n=JSON.parse(e);return typeof n=="object"&&n!==null&&!Array.isArray(n)?n:null}catch{return null}}function re(e,n){const t=e?.[n];return typeof t=="string"?t:""}function on(e,n){const t=e?.[n];return typeof t=="number"?t:null}var $r=p(31340);const Ar=" subtest ";function Nr(e,n){const t=new Map;for(const s of e){if(s.event!=="report")continue;const r=re(s,"subtest"),o=re(s,"nodeid")+(r===""?"":Ar+r),c=t.get(o);c===void 0?t.set(o,[s]):c.push(s)}return[...t].map(([s,r])=>Dr(s,r,n))}function Lr(e,n,t){const s={type:null,message:n,stack:null,location:null};return{identity:At(e,t),status:"failed",durationMs:null,failure:s}}function jr(e,n){const t=re(e,"text"),s=t.split(`
`).findLast(c=>c.startsWith("E  "))??t.split(`
`).at(-1)??"",r=(0,S.g5)({type:null,message:s.replace(/^E\s+/,""),stack:t,location:null},n.workingDirectory),{file:o}=At(re(e,"nodeid"),n);return{identity:{file:o,suite:null,name:"(collection)"},status:"failed",durationMs:null,failure:r}}function Dr(e,n,t){const s=Mr(n),r=n.find(f=>ss(f)||rs(f)),o=n.reduce((f,m)=>f+(on(m,"seconds")??0),0),c=At(e,t);return{identity:c,status:s,durationMs:Math.round(o*1e3),failure:r===void 0?null:Pr(r,c,t)}}function Mr(e){return e.some(ss)?"failed":e.some(rs)?e.some(n=>n.outcome==="passed")?"flaky":"failed":e.some(n=>n.outcome==="skipped"&&n.expected!==!0)?"skipped":"passed"}const ss=e=>e.outcome==="failed",rs=e=>e.outcome==="rerun"||e.outcome==="retried";function At(e,n){const[t="",...s]=e.split("::"),r=s.join("::"),o=r.search(/\[| subtest /),c=o<0?r:r.slice(0,o),f=c.split("::").filter(te=>te!=="()"),m=(f.pop()??"")+r.slice(c.length),C=f.join(" > "),j=te=>(0,R.HD)(te,n.workingDirectory);return{file:j((0,S.iZ)(_.posix.join(n.root,t),n.workingDirectory)),suite:C===""?null:j(C),name:j(m)}}function Pr(e,n,t){const s=re(e,"type"),r=re(e,"text"),o=re(e,"message")||r.split(`
`).at(-1)||"",c=re(e,"when");return(0,S.g5)({type:s===""?null:s,message:c==="setup"||c==="teardown"?`${o} (in ${c})`:o,stack:r,location:Fr(e,t)??Ir(e,n)},t.workingDirectory)}function Fr(e,n){const t=(0,S.iZ)(re(e,"crash_path"),n.workingDirectory),s=on(e,"crash_line");return t===""||s===null||t.startsWith("/")||t.includes("site-packages/")?null:{file:t,line:s}}function Ir(e,{file:n}){const t=on(e,"line");return n===null||t===null?null:{file:n,line:t}}const Cr=/^(INTERNALERROR>|Error while loading plugin |E {2})/,Hr=/^(ERROR: |ImportError|\S*: error: |E {2})/;async function os({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const s=await(0,g.HR)(t,Cr,1e3);if(s.some(r=>!r.startsWith("E ")))return Fn(`pytest had an internal error: ${Wr(s.at(-1)??"")}`)}return null}async function is({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const s=await(0,g.HR)(t,Hr,3);if(s.length>0)return Fn(s.join(" ").slice(0,500))}return Fn("pytest was called in a wrong way (exit code 4)")}async function Ur({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const[s]=await(0,g.HR)(t,/: No module named '?pytest'?$/,1);if(s!==void 0)return Fn(`pytest is not installed for this Python: ${s.slice(0,500)}`)}return null}function Wr(e){return e.replace(/^(INTERNALERROR>|E )\s*/,"").slice(0,500)}function Fn(e){return{kind:"read",tests:[],couldNotRun:e}}const as="junit.xml";async function Kr(e){const n=await Pn(e.reportDir,"pytest");if(n.length===0)return zr(e);const t=n.map(c=>Gr(c,e)),s=e.exitCode===3&&n.every(Yr)?await os(e):null;if(s!==null)return s;if(e.exitCode===4&&t.every(({tests:c})=>c.length===0))return is(e);const r=(0,R.vc)(t.flatMap(c=>c.tests)),o=t.find(c=>c.brokenOff!==null)?.brokenOff??null;return o!==null?{kind:"unreadable",reason:o,tests:r}:{kind:"read",tests:r,couldNotRun:t.find(c=>c.couldNotRun!==null)?.couldNotRun??null}}function Yr(e){return!e.some(n=>n.event==="finish"||n.event==="running")}function Gr(e,n){const t=Br(e,n.workingDirectory),s=Nr(e,t),r=e.findLast(f=>f.event==="finish");if(r===void 0)return Xr(e,s,n,t);const o=cs(e),c=s.length>0;return{tests:c?[...s,...o.map(f=>jr(f,t))]:s,couldNotRun:us(on(r,"exit_status")??n.exitCode,e,c),brokenOff:null}}function Br(e,n){const t=e.find(c=>c.event==="session"),s=re(t,"root");if(ls(s,n))return{root:s,workingDirectory:n};const r=Vr(n),o=re(t,"real_root");return ls(o,r)?{root:o,workingDirectory:r}:{root:s,workingDirectory:n}}function ls(e,n){return(0,_.isAbsolute)(e)&&(0,$r.U)(n,e)}function Vr(e){try{return(0,xe.realpathSync)(e)}catch{return e}}function cs(e){const n=e.filter(t=>t.event==="collect-error");return[...new Map(n.map(t=>[t.nodeid,t])).values()]}function us(e,n,t){const s=n.find(r=>r.event==="internal-error");return s!==void 0||e===3?`pytest had an internal error: ${ds(re(s,"text"))}`:e===2?Jr(n,t):e===4?"pytest was called in a wrong way (exit code 4)":e===5?"pytest collected no tests (exit code 5)":null}function Jr(e,n){const t=cs(e);if(t.length>0){const r=ds(re(t[0],"text")).replace(/^E\s+/,"");return`pytest could not collect ${t.map(o=>re(o,"nodeid")).join(", ")}: ${r}`}const s=re(e.findLast(r=>r.event==="interrupted"),"reason");return n&&/^stopping after/.test(s)?null:`pytest was interrupted: ${s||"exit code 2"}`}function ds(e){return(e.trim().split(`
`).at(-1)??"").slice(0,500)}function Xr(e,n,t,s){const r=Zr(e),o=t.timedOut?"the run timed out":"pytest's process ended",c=r.map(j=>Lr(j,`${o} while this test ran`,s)),f=new Set(c.map(({identity:j})=>JSON.stringify(j))),m=n.filter(({identity:j})=>!f.has(JSON.stringify(j))),C=r.length===0?"outside a test":`while ${r.join(", ")} ran`;return{tests:[...m,...c],couldNotRun:null,brokenOff:`pytest's report breaks off: ${o} ${C}`}}function Zr(e){const n=new Set;for(const t of e)t.event==="running"&&n.add(re(t,"nodeid")),t.event==="done"&&n.delete(re(t,"nodeid"));return[...n]}async function zr(e){if(e.exitCode===4)return is(e);const{tests:n,problem:t}=await(0,ye.d)([(0,_.join)(e.reportDir,as)],{workingDirectory:e.workingDirectory,repeats:R.r0}),s=n.filter(({identity:r})=>!(r.suite==="pytest"&&r.name==="internal"));return t!==null?(e.exitCode===3?await os(e):await Ur(e))??{kind:"unreadable",reason:`pytest's report: ${t}`,tests:s}:{kind:"read",tests:s.map(Qr),couldNotRun:us(e.exitCode,[],s.length>0)}}function Qr(e){const{file:n,suite:t}=e.identity,s=(n??"").replace(/\.py$/,"").replaceAll("/",".");if(n===null||t===null||!`${t}.`.startsWith(`${s}.`))return e;const r=t.slice(s.length+1).replaceAll("."," > ");return{...e,identity:{...e.identity,suite:r===""?null:r}}}const qr=new Set(["-k -m -n -c -p -o -W -r -s","--maxfail --tb --durations --durations-min --junitxml --junit-xml --junit-prefix --rootdir --basetemp --confcutdir --ignore","--ignore-glob --deselect --override-ini --config-file --import-mode --log-level --log-cli-level --log-file --pythonwarnings","--color --capture --show-capture --dist --numprocesses --maxprocesses --tx --timeout --timeout-method --reruns --reruns-delay","--only-rerun --rerun-except --count --cov-report --cov-config --cov-fail-under --randomly-seed --random-order-seed","--random-order-bucket --html --splits --group --durations-path --ds --dc --verbosity --lfnf --last-failed-no-failures"].join(" ").split(" ").filter(e=>e!=="-s")),Nt='PYTEST_ADDOPTS="${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }-p flaky_detector_pytest"';function eo(e){const{commandLine:n,order:t,test:s}=e,r=t==="as-is"&&s!==null?fs(s):null;if(r===null)return{commandLine:rn(e,t==="as-is"?{}:{FLAKY_DETECTOR_ORDER:t},n,Nt),selectsTest:!1};const o=ps([r],n,e.recognition.invocation);return{commandLine:rn(e,o===null?{FLAKY_DETECTOR_ONLY:r}:{},o??n,Nt),selectsTest:!0}}const no={order:"given",meet:()=>!0,line:e=>{const{commandLine:n,recognition:t,tests:s}=e,r=s.map(fs);if(r.includes(null))return null;const o=s.flatMap(({file:m})=>m??[]),c=ps([...new Set(o)],n,t.invocation),f={[Qt]:JSON.stringify([...new Set(r)])};return rn(e,f,c??n,Nt)}};function fs({file:e,suite:n,name:t}){if(e===null||t==="(collection)")return null;const s=t.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"");return[e,...n===null?[]:n.split(" > "),s].join("::")}const to=200;function so(e){return e.length<=to&&!e.includes("…")&&!/\[.*::/s.test(e)}function ps(e,n,t){if(t.extend!=="append"||t.words.includes("--")||!e.every(so))return null;let s=` ${n.trim()}`;for(const c of ro(t.words)){const f=s.lastIndexOf(` ${c}`),m=s.slice(f+c.length+1);if(f<0||!/^(\s|$)/.test(m))return null;s=s.slice(0,f)+m}const{directory:r}=t,o=e.map(c=>(0,we.ZL)(r===void 0?c:_.posix.relative(r,c)));return`${s.trim()} ${o.join(" ")}`}function ro(e){return e.slice(1).filter((n,t)=>!n.startsWith("-")&&!qr.has(e[t]??""))}const hs=/\bpytest\s*\.\s*main\s*\(|from pytest import .*\bmain\b/,oo=/\bunittest\s*\.\s*(main|TextTestRunner)\s*\(|from unittest import .*\b(main|TextTestRunner)\b|\bget_runner\s*\(/;function ms({words:e,directory:n="."},t){const[s="",...r]=e;if(s==="django-admin"||s==="manage.py")return r[0]==="test"?"unittest":null;if(!/^(python|pypy)\d*(\.\d+)*$/.test(s))return null;const o=r.findIndex(te=>te.endsWith(".py")),c=r[o];if(c===void 0)return null;const f=te=>t.readFile(_.posix.join(n,te))??"",m=r.slice(o+1),C=_.posix.basename(c);if(C==="manage.py")return m[0]==="test"?"unittest":null;if(C==="setup.py")return io(m,f(c),f(_.posix.join(_.posix.dirname(c),"setup.cfg")));const j=f(c);return hs.test(j)?"pytest":oo.test(j)?"unittest":null}function io(e,n,t){return e.includes("pytest")||e.includes("ptr")?"pytest":e.includes("test")?/^test\s*=.*\b(pytest|ptr)\b/m.test(t)||hs.test(n)?"pytest":"unittest":null}const gs={"flaky_detector_events.py":`"""Events of a test session as lines of JSON, and actions to take when a module gets imported."""
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
    _leave(config, items, [item for item in items if _is_of(item.nodeid, wanted)])


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


def _is_of(nodeid, wanted):
    """A function's own name stands for all of its parameters."""
    return _same(nodeid, wanted) or _same(nodeid.split("[")[0], wanted)


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
`},ao={name:"pytest",orders:["as-is","shuffled","reversed"],supportFiles:gs,recognise:e=>{const n=e.invocations.find(lo);if(n!==void 0)return{invocation:n};const t=e.invocations.find(s=>ms(s,e)==="pytest");return t===void 0?null:{invocation:{...t,extend:"none"}}},prepare:co,seedKnob:uo,read:Kr,replay:eo,chosen:no};function lo({words:e}){return/^(pytest|py\.test)(-?3(\.\d+)?)?$/.test(e[0]??"")}function co(e){const n=` -o junit_family=xunit1 "--junitxml=${(0,_.join)(e.reportDir,as)}"`;return{commandLine:e.commandLine,env:{...qt(e),PYTEST_ADDOPTS:`${e.env.PYTEST_ADDOPTS??""}${n}`,FLAKY_DETECTOR_PYTEST:"1",FLAKY_DETECTOR_PYTEST_FALLBACK:n}}}async function uo(e){const t=(await Pn(e.reportDir,"pytest")).flat().findLast(s=>s.event==="finish");return t===void 0?"PYTHONHASHSEED":ts(Array.isArray(t.seeded)?t.seeded.map(String):[])}const Lt="flaky_detector_rspec.rb",fo="FLAKY_DETECTOR_RSPEC_REPORT",po="FLAKY_DETECTOR_RSPEC_SEED",ho={name:"rspec",orders:["as-is","shuffled"],supportFiles:{[Lt]:K[Lt]},recognise:e=>{const n=e.invocations.find(t=>mo(t,e));return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{..._s(e,e.env.SPEC_OPTS),[fo]:e.reportDir}}),seedKnob:async e=>await Wt(e)?"rspec's seed":null,read:e=>Ut("rspec",e),replay:go};function mo(e,n){const[t=""]=e.words;return t==="rspec"||t==="parallel_rspec"?!0:t==="rake"&&Ht(e,n).some(s=>/^r?spec\b/.test(s))}function _s(e,n){const t=["--require",(0,we.ZL)((0,_.join)(e.supportDir,Lt))],s=e.order==="shuffled"?["--order",`rand:${e.seed}`]:[];return{SPEC_OPTS:[n,...t,...s].filter(Boolean).join(" "),[po]:e.order==="shuffled"?"":String(e.seed)}}function go(e){const{test:n}=e,{SPEC_OPTS:t="",...s}=_s(e),r=[t,...n===null?[]:_o(n)].join(" ");return{commandLine:(0,y.sO)({TEST_SEED:String(e.seed),...s,SPEC_OPTS:r},e.commandLine),selectsTest:n!==null}}function _o({suite:e,name:n}){const t=[...e===null?[]:e.split(" > "),n.replace(/ #\d+$/,"")];if(!t.slice(1).some(r=>/^(#|\.|::)/.test(r)))return["--example",(0,we.ZL)(t.join(" "))];const s=t.map(r=>r.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"));return["--example-matches",(0,we.ZL)(`^${s.join(" ?")}`)]}var yo=p(22796);const wo={name:"Maven",buildFolder:/\/target\/(surefire|failsafe)-reports\/[^/]*$/,errorLine:/^\[ERROR\] \S/},Eo={name:"surefire",orders:["as-is","shuffled"],reportFiles:"**/target/{surefire,failsafe}-reports/TEST-*.xml",recognise:e=>{const n=e.invocations.find(To);return n===void 0?null:{invocation:n}},prepare:Oo,seedKnob:async({stdoutLog:e})=>(await(0,g.HR)(e,/To reproduce ordering use flag -Dsurefire\.runOrder\.random\.seed=/,1)).length>0?"Surefire's runOrder.random.seed":null,read:e=>yn(wo,e),replay:bo};function To({words:[e="",...n]}){return["mvn","mvnw","mvnd"].includes(e)?n.some(t=>/^(test|package|verify|integration-test|install|deploy|surefire:test|failsafe:.*)$/.test(t)):!1}function ys(e,n){const t=n==="shuffled"?{"surefire.runOrder":"random","failsafe.runOrder":"random"}:{},s={"surefire.runOrder.random.seed":String(e),...t,..._n(e,n)};return Object.entries(s).map(([r,o])=>`-D${r}=${o}`)}function Oo({commandLine:e,recognition:n,seed:t,order:s,env:r}){const o=ys(t,s),c=(0,y.$I)(e,n.invocation,o);return c!==null?{commandLine:c,env:{}}:{commandLine:e,env:{MAVEN_ARGS:[r.MAVEN_ARGS,...o].filter(Boolean).join(" ")}}}function bo({commandLine:e,recognition:n,seed:t,order:s,test:r}){const c=[...r===null||s==="shuffled"?ys(t,s):[],...r===null?[]:ko(r)],f=(0,y.$I)(e,n.invocation,c),m={TEST_SEED:String(t)};return f!==null?{commandLine:(0,y.sO)(m,f),selectsTest:r!==null}:{commandLine:(0,y.sO)({...m,MAVEN_ARGS:c.join(" ")},e),selectsTest:r!==null}}function ko({suite:e,name:n}){const[t=""]=n.split(/[([{ ]/,1),s=[e,t].filter(Boolean).join("#"),r=["surefire.failIfNoSpecifiedTests","failsafe.failIfNoSpecifiedTests","failIfNoTests"];return[`-Dtest=${s}`,`-Dit.test=${s}`,...r.map(o=>`-D${o}=false`)]}var So=p(76926);const vo="(import)";async function xo(e){const n=await Pn(e.reportDir,"unittest");if(n.length===0)return Po(e);const t=[e.workingDirectory,Fo(e.workingDirectory)],s=n.flat(),r=(0,R.vc)(n.flatMap(c=>$o(c,t))),o=jo(s,t);return o.length>0||n.some(c=>Ro(c,e))?Do(e,r,o):{kind:"read",tests:r,couldNotRun:Mo(r)}}function Ro(e,{timedOut:n}){return e.some(t=>t.event==="finish")?!1:n||e.some(t=>t.event==="runner")}function $o(e,n){const t=new Map;let s=new Map;for(const r of e){const o=In(r,n),c=JSON.stringify(In({...r,subtest:null},n));if(r.event==="running"&&(s=s.set(c,(s.get(c)??0)+1)),r.event!=="report")continue;const f=`${JSON.stringify(o)} ${s.get(c)??0}`,m=t.get(f)??{identity:o,events:[]};m.events.push(r),t.set(f,m),re(r,"subtest")!==""&&r.outcome==="failed"&&Ao(t,c,s,r,n)}return[...t.values()].map(({identity:r,events:o})=>No(r,o,n))}function Ao(e,n,t,s,r){const o=`${n} ${t.get(n)??0}`,c=e.get(o)??{identity:In({...s,subtest:null},r),events:[]};c.events.push(s),e.set(o,c)}function No(e,n,t){const s=n.find(o=>o.outcome==="failed"||o.outcome==="unexpected");if(s!==void 0)return{identity:e,status:"failed",durationMs:null,failure:Lo(s,t)};const r=n.every(o=>o.outcome==="skipped");return{identity:e,status:r?"skipped":"passed",durationMs:null,failure:null}}function Lo(e,n){const t=ws(n,re(e,"crash_path")),s=on(e,"crash_line"),r=re(e,"subtest"),o=e.outcome==="unexpected"?"passed, but was expected to fail":re(e,"message");return(0,S.g5)({type:re(e,"type")||null,message:r===""?o:`${o} ${r}`,stack:re(e,"text"),location:t===""||t.startsWith("/")||s===null?null:{file:t,line:s}},n[0]??"/")}function In(e,n){const t=f=>(0,R.HD)(f,n[0]??"/"),s=ws(n,re(e,"file")),r=re(e,"suite"),o=re(e,"subtest"),c=re(e,"name")+(o===""?"":` subtest ${o}`);return{file:s===""?null:t(s),suite:r===""?null:t(r),name:t(c)}}function ws(e,n){return e.reduce((t,s)=>(0,S.iZ)(t,s),n)}function jo(e,n){const t=new Map;for(const s of e){const r=In(s,n);s.event==="running"&&t.set(JSON.stringify(r),r),s.event==="done"&&t.delete(JSON.stringify(r))}return[...t.values()]}function Do(e,n,t){const s=e.timedOut?"the run timed out":"the process ended",r=t.map(({suite:m,name:C})=>m===null?C:`${m}.${C}`),o={type:null,message:`${s} while this test ran`,stack:null,location:null},c=t.map(m=>({identity:m,status:"failed",durationMs:null,failure:o})),f=new Set(c.map(({identity:m})=>JSON.stringify(m)));return{kind:"unreadable",reason:`the tests break off: ${s} ${r.length===0?"outside a test":`while ${r.join(", ")} ran`}`,tests:[...n.filter(({identity:m})=>!f.has(JSON.stringify(m))),...c]}}function Mo(e){if(e.filter(({identity:r})=>r.suite!==vo).length>0)return null;const t=e[0];if(t===void 0)return"unittest found no tests";const s=t.failure?.message.trim().split(`
`).at(-1)??"";return`unittest could not import ${e.map(({identity:r})=>r.name).join(", ")}: ${s}`}function Po(e){const n="unittest did not start, or PYTHONPATH does not reach it: there are no per-test results";return e.exitCode===2?{kind:"read",tests:[],couldNotRun:"unittest was called in a wrong way (exit code 2)"}:{kind:"unreadable",reason:n,tests:[]}}function Fo(e){try{return(0,xe.realpathSync)(e)}catch{return e}}const Cn={FLAKY_DETECTOR_UNITTEST:"1"},Io={name:"unittest",orders:["as-is","shuffled","reversed"],supportFiles:gs,recognise:e=>{const[n]=e.invocations.map(t=>Co(t,e)).filter(t=>t!==null);return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{...qt(e),...Cn}}),seedKnob:Ho,read:xo,replay:Uo,chosen:{order:"given",meet:()=>!0,line:Wo}};function Co(e,n){return e.words[0]==="unittest"?e:ms(e,n)!=="unittest"?null:e.words.some(t=>_.posix.basename(t)==="setup.py")?{...e,extend:"none"}:e}async function Ho(e){const t=(await Pn(e.reportDir,"unittest")).flat().findLast(s=>s.event==="finish");return t===void 0?"PYTHONHASHSEED":ts(Array.isArray(t.seeded)?t.seeded.map(String):[])}function Uo(e){const{commandLine:n,order:t,recognition:s,test:r}=e,o=t==="as-is"&&r!==null?Es(r):null,c=o===null?null:(0,y.$I)(n,s.invocation,["-k",o]),f=t==="as-is"?Cn:{...Cn,FLAKY_DETECTOR_ORDER:t};return{commandLine:rn(e,f,c??n),selectsTest:c!==null}}function Wo(e){const{commandLine:n,tests:t}=e;if(t.some(o=>Es(o)===null))return null;const s=t.map(({file:o,suite:c,name:f})=>`${o}::${c}::${Ts(f)}`),r={...Cn,[Qt]:JSON.stringify([...new Set(s)])};return rn(e,r,n)}function Es({file:e,suite:n,name:t}){return e===null||n===null||n.startsWith("(")?null:`*.${n}.${Ts(t)}`}function Ts(e){return e.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"")}const Hn="vitest",Ko=["bench","list","init","complete"],Yo={name:Hn,orders:["as-is","shuffled"],supportFiles:(0,ee.F)("vitest-reporter.mjs","recorder.cjs","more-arguments.cjs"),recognise:e=>{const n=(0,u.cU)(e.invocations.filter(Go));return n===null?null:{invocation:n}},prepare:Bo,seedKnob:xn,read:e=>Ne(Hn,e),replay:Vo,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:Jo}};function Go({words:e}){return e[0]==="vitest"&&!Ko.includes(e[1]??"")}function Bo(e){const{invocation:n}=e.recognition,t=[...Os(n,e.supportDir),...bs(e)],s=(0,y.$I)(e.commandLine,n,t),r=s===null?(0,u.O2)(Hn,t,e):{};return{commandLine:s??e.commandLine,env:{...r,[Dn]:e.reportDir}}}function Os({words:e},n){return[...e.some(s=>/^--reporters?(=|$)/.test(s))?[]:["--reporter=default"],`--reporter=${(0,_.join)(n,(0,ee.d)("vitest-reporter.mjs"))}`]}function bs({recognition:e,order:n,seed:t}){return n==="shuffled"?["--sequence.shuffle",`--sequence.seed=${t}`]:e.invocation.words.some(r=>r.startsWith("--sequence.seed"))?[]:[`--sequence.seed=${t}`]}function Vo(e){const{test:n,recognition:t}=e,s=n===null?[]:Ss([n],t.invocation);return{commandLine:ks(s,e),selectsTest:n!==null}}function Jo(e){const{tests:n,recognition:t}=e;return n.some(({name:s})=>s===Oe)?null:ks(Ss(n,t.invocation),e)}function ks(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,f=[...o===void 0?[]:Os(t.invocation,r),...bs(n),...e],m=(0,y.$I)(s,t.invocation,f),C=m===null?(0,u.O2)(Hn,f,{supportDir:r,env:{}}):{};return(0,y.sO)({TEST_SEED:String(n.seed),...C},m??s)}function Ss(e,{directory:n=".",extend:t}){const[{file:s,name:r}={file:null,name:Oe}]=e,o=t==="none",c=o?_.posix.basename(s??""):_.posix.relative(n,s??""),f=[...o?["--passWithNoTests"]:[],...s===null?[]:[c]];if(r===Oe)return f;const m=e.map(C=>zo([...Xo(C),C.name]));return[...f,...Zo(e),"-t",T(m)]}const vs=/^\[project (.+?)\](?: > |$)/s;function Xo({suite:e}){const n=e?.replace(vs,"")??"";return n===""?[]:n.split(" > ")}function Zo(e){return[...new Set(e.flatMap(({suite:t})=>vs.exec(t??"")?.[1]??[]))].map(t=>`--project=${t}`)}function zo(e){return V(e).replace("^","^ ?")}const Qo={pytest:ao,unittest:Io,jest:$t,vitest:Yo,mocha:Qs,"node-test":pr,playwright:Tr,go:lt,nextest:tr,cargo:q,surefire:Eo,gradle:gt,rspec:ho,minitest:Ks,ctest:De,googletest:be,tap:So.Mi},xs=Object.values(Qo);function qo(e){const n=e?.split(yo.S)??[];return xs.filter(t=>n.includes(t.name))}}),13783:((pe,Q,p)=>{p.d(Q,{M:()=>_,f:()=>y});var F=p(4763);const _="/tmp/flaky-detector-support";function y(K){const S=(0,F.JU)(K).map(({supportFiles:L={}})=>L),R=Object.assign({},...S);return Object.keys(R).length===0?null:{folder:_,files:R}}}),15320:((pe,Q,p)=>{p.d(Q,{Mc:()=>L,nf:()=>P,p9:()=>D,wx:()=>g,zV:()=>A});var F=p(15762),_=p(26567),y=p(94787),K=p(76058),S=p(25042);const R=200;function L(k,w,E){const $=k.observations.filter(F.N6),W=A(M($,w))??A($),q=W===void 0||w.verdict.kind==="sensitive"?[]:[I(k,W,E)];if(E===null)return q;const U=H(w).slice(0,R);return(0,S.l)([...q,...U.flatMap(([J,Z])=>X(k,J,Z,E))],w)}function M(k,{tests:w}){const E=new Set(w.flatMap(({verdict:$,failingRuns:W})=>$==="flaky"?W:[]));return k.filter(({run:$})=>E.has($))}function A(k){const w=({conditions:E})=>K.XQ.filter($=>E[$]!==K.QU[$]).length;return[...k].sort((E,$)=>w(E)-w($))[0]}function H({tests:k,sensitivities:w}){const $=k.filter(({verdict:Y})=>Y!=="sensitive").sort((Y,q)=>+(q.verdict==="flaky")-+(Y.verdict==="flaky")),W=new Map;for(const{test:Y,failingRuns:q}of[...$,...w])Y!==null&&q.length>0&&!W.has(Y)&&W.set(Y,q);return[...W]}function X(k,w,E,$){const W=A(k.observations.filter(({run:J})=>E.includes(J))),Y=k.tests[w];if(W===void 0||Y===void 0)return[];const{run:q,seed:U}=W;return[{test:w,run:q,seed:U,...g(W,Y,x(k,$))}]}function I(k,w,E){const{run:$,seed:W}=w;return{test:null,run:$,seed:W,...g(w,null,x(k,E))}}function x({header:k,tests:w},E){return{command:k.command,seen:w,framework:E}}function g({run:k,seed:w,conditions:E},$,{command:W,seen:Y,framework:q}){const{commandLine:U,selectsTest:J}=q?.replay({seed:w,order:E.order,test:$,seen:Y})??{commandLine:D(W,{seed:w,run:k}),selectsTest:!1};return{commandLine:(0,y.F)(E,U),selectsTest:$!==null&&J}}function P({seed:k,conditions:w},E,{seen:$,framework:W}){const Y=W?.chosen??null,q=Y?.order==="given"?"as-is":w.order,U=Y?.line({seed:k,order:q,tests:E,seen:$})??null;return U===null?null:(0,y.F)(w,U)}function D(k,{seed:w,run:E}){return(0,_.sO)({TEST_SEED:String(w),ATTEMPT:String(E)},k)}}),54778:((pe,Q,p)=>{p.d(Q,{x5:()=>$,G1:()=>Y,Jm:()=>q});var F=p(76760),_=p(26567),y=p(9930),K=p(19728),S=p(74712),R=p(57210);const L=/^\s+at /,M=/^\s*File "(.+)", line \d+|^(\S+\.py):\d+: in /,A=/(^|\/)flaky_detector_\w+\.py$/,H=/^\w[\w.]*(Error|Exception|Exit|Interrupt)\b/;function X(U,J){const Z=U.split(`
`).map(he=>he.replace(/^(INTERNALERROR> |E {3})/,"")),ne=Z.findIndex((he,_e)=>I(he,_e,Z,`${J}/`));return ne<0?null:([...Z.slice(ne+1),...Z.slice(0,ne).toReversed(),Z[ne]??""].find(he=>/^\S*(Error|Exception)\b/.test(he)||/\((\w*Error)\)$/.test(he))??Z[ne]??"").trim().slice(0,300)}function I(U,J,Z,ne){if(U.replace(/^file:\/\//,"").startsWith(ne))return/:\d+(:|$)/.test(U);if(L.test(U))return U.includes(ne)&&!L.test(Z[J-1]??"");const[,oe,ce=""]=M.exec(U)??[];return(oe===void 0?A.test(ce):oe.startsWith(ne))&&x(Z.slice(J+1))}function x(U){const J=U.findIndex(Z=>H.test(Z));return J>=0&&!U.slice(0,J).some(Z=>M.test(Z))}var g=p(4378),P=p(76548);const D={pytest:/^=+ test session starts =+$|^=+ .*\b\d+ (passed|failed|error).* in [\d.]+s.*=+$/,unittest:/^Ran \d+ tests? in [\d.]+s$/,vitest:/^ ?(RUN|DEV) +v\d+\.\d+|^ *Test Files +.*\d+ (passed|failed)/,jest:/^Tests: +.*\d+ total$/,mocha:/^ +\d+ passing \(.+\)$/,playwright:/^Running \d+ tests? using \d+ workers?$/,go:/^(--- (PASS|FAIL): Test\S+ \([\d.]+s\)|(ok|FAIL) {2}\t\S+\t[\d.]+s)$/,nextest:/^ *Nextest run ID /,cargo:/^test result: (ok|FAILED)\. \d+ passed/,surefire:/^\[(INFO|ERROR|WARNING)\] Tests run: \d+, Failures: \d+/,rspec:/^\d+ examples?, \d+ failures?/,minitest:/^\d+ runs, \d+ assertions, \d+ failures/,ctest:/^\d+% tests passed, \d+ tests failed out of \d+$/,googletest:/^\[={10}\] Running \d+ tests? from \d+ test (suite|case)s?\.$/},k=/^\s*(✗|✘|✖|×|not ok\b|FAIL(ED|URE)?\b[: ]|\d+\) )\s*\S/;async function w({stdoutLog:U,stderrLog:J,exitCode:Z}){const ne=async oe=>[await(0,P.HR)(U,oe,1),await(0,P.HR)(J,oe,1)].flat().length>0;for(const[oe,ce]of Object.entries(D))if(await ne(ce))return`${g.x}the output is that of ${oe}, which the command does not show. Set \`framework: ${oe}\` for results of each test.`;return Z===0||!await ne(k)?null:`${g.x}the output names failing tests, in a form that is not read. Let the runner print TAP, or write JUnit XML (most have a reporter for it) and name that in \`report-files\`.`}var E=p(76926);function $(U,J,Z,{supportDir:ne,replayDir:oe},{reportFiles:ce,lineVariables:he}){const _e=v=>(0,_.sO)(he,v),ve={commandLine:Z,recognition:J,supportDir:oe};let fe=U;return{name:U.name,orders:U.orders,reportFiles:ce??U.reportFiles??null,reportFolders:U.reportFolders??[],prepare:v=>fe.prepare({...v,commandLine:Z,recognition:J,supportDir:ne}),replay:v=>{const{test:O}=v,G=O!==null&&(0,y.Kn)(O)?(0,y.ps)(O):O,B=fe.replay({...v,...ve,test:G});return{...B,commandLine:_e(B.commandLine)}},here:v=>v.replaceAll(oe,ne),get chosen(){return W(fe,ve,_e)},read:v=>ce===null?fe.read(v):(0,R.A)(v,ce),ownFailure:({outcome:v,tests:O,stderrTail:G,stdoutTail:B})=>{if(v.kind==="passed"||(0,K.g2)(O.marks))return null;const z=X(`${G}
${B}`,ne);return z!==null&&(fe={...E.SH,name:U.name}),z},hint:async v=>fe===E.SH?w(v):null,use:async(v,O)=>fe===E.SH&&!await(0,E.x4)(v)?null:{name:fe.name,seedKnob:await fe.seedKnob(v),extendedCommand:O.commandLine===Z?null:O.commandLine}}}function W({chosen:U},J,Z){return U===void 0?null:{...U,line:oe=>{const ce=oe.tests.some(y.Kn)?null:U.line({...J,...oe});return ce===null?null:Z(ce)}}}function Y(U,J){const Z=(0,S.N)((0,F.dirname)(J));try{q(Z,(0,F.basename)(J),U)}finally{Z.close()}}function q(U,J,{supportFiles:Z={}}){for(const[ne,oe]of Object.entries(Z)){const[ce=ne,...he]=`${J}/${ne}`.split("/").reverse();he.reduceRight((ve,fe)=>ve.inside(fe),U).write(ce,[oe])}}}),22796:((pe,Q,p)=>{p.d(Q,{S:()=>K,z:()=>S});var F=p(76760),_=p(60375),y=p(2480);const K=" and ";function S(x){const g=x.map(({framework:E,recognition:$})=>({framework:E,recognition:{...$,invocation:{...$.invocation,extend:"none"}}})),P=new Map,[D,...k]=g.map(({framework:E})=>E),w=g.flatMap(({framework:E})=>E.reportFiles??[]);return{name:g.map(({framework:E})=>E.name).join(K),orders:D?.orders.filter(E=>k.every($=>$.orders.includes(E)))??[],supportFiles:Object.assign({},...g.map(({framework:E})=>E.supportFiles)),reportFolders:g.map(({framework:E})=>E.name),...w.length===0?{}:{reportFiles:w.length===1?w[0]??"":`{${w.join(",")}}`},recognise:()=>null,prepare:E=>R(g,E),seedKnob:E=>L(g,E),read:E=>A(g,E,P),replay:E=>I(g,E,P)}}function R(x,g){return x.reduce(({commandLine:P,env:D},{framework:k,recognition:w})=>{const E=(0,F.join)(g.reportDir,k.name),$={...g,recognition:w,reportDir:E,commandLine:P,env:{...g.env,...D}},W=k.prepare($);return{commandLine:W.commandLine,env:{...D,...W.env}}},{commandLine:g.commandLine,env:{}})}async function L(x,g){const P=[];for(const{framework:D}of x){const k=await D.seedKnob(M(D,g));k!==null&&P.push(`${D.name}: ${k}`)}return P.length===0?null:P.join("; ")}function M({name:x},g){return{...g,reportDir:(0,F.join)(g.reportDir,x)}}async function A(x,g,P){const D=[];for(const{framework:k}of x){const w=await k.read(M(k,g));D.push({name:k.name,report:w});for(const{identity:E}of H(w))P.set((0,_.o)(E),k)}return X(D,g)}function H(x){return x.kind==="none"?[]:x.tests}function X(x,{exitCode:g,timedOut:P}){const D=(0,y.vc)(x.flatMap(({report:$})=>H($))),k=g!==0&&D.length>0,w=x.find(({report:$})=>$.kind==="unreadable"&&!(k&&$.tests.length===0&&!P));if(w?.report.kind==="unreadable")return{kind:"unreadable",reason:`${w.name}: ${w.report.reason}`,tests:D};const E=x.map(({report:$})=>$.kind==="read"?$.couldNotRun:null);return{kind:"read",tests:D,couldNotRun:D.length>0?null:E.find($=>$!==null)??null}}function I(x,g,P){const{test:D}=g,k=D===null?void 0:P.get((0,_.o)(D)),w=x.find(({framework:Y})=>Y===k),E=x.filter(Y=>Y!==w),$=w===void 0?{commandLine:g.commandLine,selectsTest:!1}:w.framework.replay({...g,recognition:w.recognition});return{commandLine:E.reduce((Y,{framework:q,recognition:U})=>q.replay({...g,commandLine:Y,recognition:U,test:null}).commandLine,$.commandLine),selectsTest:$.selectsTest}}}),76926:((pe,Q,p)=>{p.d(Q,{SH:()=>X,x4:()=>D,Mi:()=>H});var F=p(26567),_=p(76548),y=p(2480);const K=64*1024*1024,S=/^(\S+) \.{2,} ?$/,R=/^TAP version \d+$/;async function L(w){try{return A(await M(w),w)}catch(E){return{kind:"unreadable",reason:`TAP cannot be read: ${E.message}`,tests:[]}}}async function M(w){const E=[];if(w.stdoutLog===null)return E;const{TapStream:$}=await Promise.all([p.e(815),p.e(415),p.e(620)]).then(p.bind(p,85620));let W=new $(null,w.workingDirectory),Y=K;for await(const q of(0,_.OG)(w.stdoutLog)){const U=S.exec(q);if((U!==null||R.test(q)&&W.hasBegun)&&(E.push(W.end()),W=new $(U?.[1]??null,w.workingDirectory)),U===null&&W.add(q),Y-=q.length+1,Y<0)return[...E,{...W.end(),problem:"the output is larger than 64 MiB: its end was not read"}]}return[...E,W.end()]}function A(w,E){const $=(0,y.vc)(w.flatMap(J=>J.tests)),W=w.find(J=>J.bailedOut!==null)?.bailedOut??null;if(W!==null)return{kind:"read",tests:$,couldNotRun:`the tests bailed out: ${W}`};const Y=w.find(J=>J.problem!==null)?.problem??null,q=E.timedOut?"the run timed out":null;if(Y!==null||q!==null)return{kind:"unreadable",reason:[q,Y].filter(J=>J!==null).join("; "),tests:$};const U=$.length===0&&E.exitCode!==0;return{kind:"read",tests:$,couldNotRun:U?"the command printed no TAP on its standard output":null}}const H={name:"tap",orders:["as-is"],recognise:w=>{const E=w.invocations.find(k);return E===void 0?null:{invocation:E}},prepare:w=>({commandLine:w.commandLine,env:{HARNESS_VERBOSE:"1"}}),seedKnob:async()=>null,read:w=>L(w),replay:w=>({commandLine:(0,F.sO)({TEST_SEED:String(w.seed)},w.commandLine),selectsTest:!1})},X={...H,recognise:w=>({invocation:w.invocations[0]??{words:[],extend:"none"}}),prepare:({commandLine:w})=>({commandLine:w,env:{}}),read:async w=>await D(w)?L(w):{kind:"none"}},I=200,x=/^TAP version 1[2-4]$/,g=/^1\.\.\d+( #.*)?$/,P=/^(not )?ok \d+\b/;async function D({stdoutLog:w}){const E=Y=>[x,g,P].some(q=>q.test(Y)),[$]=await(0,_.UV)(w,I,E);if($===void 0||x.test($))return $!==void 0;const W=async Y=>(await(0,_.HR)(w,Y,1)).length>0;return await W(g)&&await W(P)}function k({words:w,extend:E}){const[$="",...W]=w;return $==="prove"||$==="tape"&&E!=="none"?!0:$==="bats"?!W.some(Y=>/^(--formatter|-F)/.test(Y)):$==="tap"&&W.some(Y=>/^(-R|--reporter=)tap$/.test(Y))}})};export{ri as id,oi as ids,ii as modules};
