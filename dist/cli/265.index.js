const ni=265,ti=[265],si={76647:((ce,J,p)=>{p.d(J,{h:()=>C});function C(g,y,K=()=>!1){const k=[];let R=0;for(;R<g.length;){const L=g[R]??"";if(!/^[-+]./.test(L)||L==="--"||K(L))break;const[,P=L,N=null]=/^(--[^=]+)=(.*)$/s.exec(L)??[],U=N===null&&y(L);k.push({name:P,value:U?g[R+1]??null:N}),R+=U?2:1}return{options:k,rest:g.slice(R)}}}),89648:((ce,J,p)=>{p.d(J,{FM:()=>g,MR:()=>R,Mm:()=>y,g5:()=>k,iZ:()=>K});const C=4e3;class g{text="";limit;constructor(P=C){this.limit=P}add(P){this.text.length<this.limit&&(this.text+=`${P}
`)}toString(){return y(this.text.trim(),this.limit)}}function y(L,P=C){return L.length<=P?L:`${L.slice(0,P-1)}…`}function K(L,P){const N=`${P.replace(/\/+$/,"")}/`,U=L.replaceAll("\\","/");return(U.startsWith(N)?U.slice(N.length):U).replace(/^\.\//,"")}function k(L,P){const N=U=>y(U.replaceAll(`${P.replace(/\/+$/,"")}/`,"").trim());return{type:L.type,message:N(L.message)||"failed without a message",stack:L.stack===null?null:N(L.stack)||null,location:L.location}}function R(L){return L.replace(/^\/proc\/\d+\/root(?=\/)/,"")}}),37265:((ce,J,p)=>{p.r(J),p.d(J,{portableSupport:()=>me.f,recogniseFramework:()=>An,replaysOf:()=>Rt.Mc});var C=p(73024),g=p(76760),y=p(4378);const K=[[["vitest"],["--watch","-w","watch","dev","--ui"],"Use `vitest run`."],[["jest"],["--watch","--watchAll"],"Leave that out."],[["mocha","ava","tap","wtr","web-test-runner"],["--watch","-w"],"Leave that out."],[["node","bun","deno","gotestsum","tsx"],["--watch","watch"],"Leave that out."],[["playwright","cypress"],["--ui","open"],"Leave that out."],[["cargo"],["watch"],"Use the command that it starts."],[["dotnet"],["watch"],"Use `dotnet test`."],[["gradle","gradlew"],["--continuous","-t"],"Leave that out."],[["nodemon","watchexec","entr","ptw","pytest-watch","pytest-watcher","guard"],[],"Use what it starts."]],k=[[["pytest"],["--lf","--last-failed","--ff","--failed-first","--sw","--stepwise","--testmon","--picked"],""],[["pytest"],["--nf","--new-first"],""],[["jest"],["-o","--onlyChanged","-f","--onlyFailures","--lastCommit","--changedSince"],""],[["vitest"],["--changed"],""],[["rspec"],["--only-failures","--next-failure","-n"],""],[["playwright"],["--last-failed","--only-changed"],""],[["ctest"],["--rerun-failed"],""],[["sbt"],["testQuick"]," Use `sbt test`."]],R=[[["turbo"],[],"Add `--env-mode=loose` to it."],[["env"],["-i","-","--ignore-environment"],"Leave that out."],[["sudo"],[],"Use `sudo -E`."]],L=/^(--env-mode=loose|loose|-\w*E\w*|--preserve-env)$/,P=[[["docker","podman","nerdctl"],["compose","run","exec"],""],[["docker-compose"],["run","exec","up"],""],[["kubectl","oc"],["exec","run"],""],[["ssh","vagrant","multipass","limactl","earthly","act","chroot","flatpak","distrobox"],[],""]],N=[[["xargs","parallel","eval","su","nix-shell","script","expect"],[],""],[["find","fd"],["-exec","-execdir","-x","-X"],""]];function U({starts:i},a){const l=i.filter(d=>!d.some(h=>L.test(h))),u=[...A(i,K,F),...A(i,k,j),...A(l,R,S)];return a?u:[...u,...A(i,P,m),...A(i,N,D)]}const F=(i,a)=>`${i} watches files: it does not end by itself, so each run takes its whole \`timeout\`. ${a}`,j=(i,a)=>`${i} chooses tests by what earlier runs or changes left, so runs are not alike. Leave it out.${a}`,S=(i,a)=>`${i} keeps variables from the tests: the seed does not reach them, and their results may not be read. ${a}`,m=i=>`${y.x}${i} runs the tests where nothing of the detector reaches. For results of each test let them write JUnit XML into the working directory and name it in \`report-files\`; hand TEST_SEED on to them.`,D=i=>`${y.x}what ${i} starts cannot be seen. For results of each test name the test program itself in \`test-command\`, or let it write JUnit XML and name that in \`report-files\`.`;function A(i,a,l){const u=i.flatMap(([d="",...h])=>a.flatMap(([T,b,$])=>{const V=b.find(ee=>h.some(ne=>ne===ee||ne.startsWith(`${ee}=`)));return!T.includes(d)||b.length>0&&V===void 0?[]:[l(`\`${[d,V].filter(Boolean).join(" ")}\``,$)]}));return[...new Set(u)]}var O=p(76647);const E=/^(python|pypy)\d*(\.\d+)*$/,w=/^(ba|da|z|k|a)?sh$/,v=["-X","-W","--check-hash-based-pycs"],W=/^-[a-zA-Z]*[mc]$/,Y=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],X=/^([-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/,te=/(?:^|\/)node_modules\/(?:\.bin\/([\w.-]+)|((?:@[\w.-]+\/)?[\w.-]+)\/(?:(?:bin|dist|lib)\/)*[\w.-]+)$/,ie=["cli","index","main","bin"];function _e(i){const[a="",...l]=i;return E.test(a)?Te(l):a==="node"?He(l):a==="tsx"||a==="ts-node"?Le(l):w.test(a)?Ue(l):null}function Te(i){const{rest:a}=(0,O.h)(i,h=>v.includes(h),h=>W.test(h)),[l="",u,...d]=a;return W.test(l)&&l.endsWith("m")&&u!==void 0?{kind:"program",words:[u,...d]}:null}function He(i){const{options:a,rest:l}=(0,O.h)(i,d=>[...Y,"--run"].includes(d)),u=a.find(({name:d})=>d==="--run")?.value;return u==null?Le(i):{kind:"package-script",script:u,args:l}}function Le(i){const{rest:a}=(0,O.h)(i,b=>Y.includes(b),b=>b==="--test"),[l="",...u]=a,d=te.exec(l);if(d===null)return null;const h=g.posix.basename(l).replace(/\.[cm]?js$/,"");return{kind:"program",words:[d[1]??(ie.includes(h)?d[2]:h)??h,...u]}}function Ue(i){const{options:a,rest:l}=(0,O.h)(i,h=>X.test(h)),u=l[0]==="--"?l[1]:l[0];return u===void 0?null:a.some(({name:h})=>/^-[a-z]*c[a-z]*$/.test(h))?{kind:"line",line:u}:{kind:"shell-script",path:u}}var Oe=p(88989);function We(i){const a=[],l=(0,Oe.qg)(i),u=l.errors===void 0||l.errors.length===0?I(l):null,d=i.trimEnd().length;return De(l,".",(h,T,b)=>{a.push({words:T,directory:b,takesTail:h===u&&h.end===d&&!G(h)})}),a}function De(i,a,l){if(i.type==="Word"||i.type==="Assignment")return a;if(i.type==="Command"){const d=x(i),h=d[0]==="builtin"?d.slice(1):d;return h[0]==="cd"||h[0]==="pushd"?B(a,h):(h.length>0&&l(i,h,a),a)}let u=a;return(0,Oe.dK)(i,d=>{u=De(d,u,l)}),i.type==="Subshell"||i.type==="Pipeline"?a:u}function I(i){switch(i.type){case"Command":return i;case"Script":case"AndOr":case"Pipeline":{const a=i.commands.at(-1);return a===void 0?null:I(a)}case"Statement":return i.background===!0?null:I(i.command);default:return null}}function x(i){return[...i.name===void 0?[]:[i.name.value],...i.args.map(l=>l.type==="Word"?l.value:l.text)]}function G(i){return i.redirects.some(a=>a.type==="HereDoc")}function B(i,a){const l=a.slice(1).find(u=>!u.startsWith("-"));return l===void 0?i:Z(i,l)}function Z(i,a){return/^[/~]|[$`]/.test(a)?i:g.posix.join(i,a).replace(/(?<=.)\/$/,"")}const se=["-C","--directory","-f","--file","--makefile","-I","-o","-W"],re=["GNUmakefile","makefile","Makefile"],Q=100;function ae(i,a,l){const u=ue(i,a),T=(u.file===null?re:[u.file]).map(V=>l(g.posix.join(u.directory,V))).find(V=>V!==null)??null;if(T===null)return null;const b=ge(T,u.variables),$=u.goals.length>0?u.goals:[b.firstGoal??""];return{lines:xe($,b),directory:u.directory}}function ue(i,a){const l=[],u=new Map,d=[];for(let b=i;b.length>0;){const $=(0,O.h)(b,Ne=>se.includes(Ne)),[V,...ee]=$.rest,[,ne,oe]=/^(\w+)[:?+]?=(.*)$/s.exec(V??"")??[];ne!==void 0?u.set(ne,oe??""):V!==void 0&&l.push(V),d.push(...$.options),b=ee}const h=(...b)=>d.find($=>b.includes($.name))?.value??null,T=Z(a,h("-C","--directory")??".");return{goals:l,variables:u,directory:T,file:h("-f","--file","--makefile")}}const de=/^(?:export\s+)?([\w.-]+)\s*(?::{0,3}|\?|\+)=\s*(.*)$/,pe=/^([^\s#:=][^:#=]*?)\s*::?(?!=)\s*([^;#]*)(?:;(.*))?/;function ge(i,a){const l=new Map([["MAKE","make"]]),u=new Map;let d=[],h=null;for(const T of i.replaceAll(/\\\r?\n/g," ").split(/\r?\n/)){const b=de.exec(T);if(T.startsWith("	"))for(const $ of d)u.get($)?.lines.push(Se(T));else b?l.set(b[1]??"",(b[2]??"").replace(/\s+#.*$/,"")):d=be(T,u)??d;h??=d.find($=>!$.startsWith("."))??null}return{variables:new Map([...l,...a]),rules:u,firstGoal:h}}function be(i,a){const[l,u="",d="",h]=pe.exec(i)??[];if(l===void 0)return null;const T=u.split(/\s+/);for(const b of T){const $=a.get(b)??{needs:[],lines:[]};$.needs.push(...d.split(/[\s|]+/).filter(V=>V!=="")),h!==void 0&&$.lines.push(Se(h)),a.set(b,$)}return T}function Se(i){return i.trim().replace(/^[@+\s-]+/,"")}function xe(i,a){const l=new Set,u=[],d=h=>{if(l.has(h)||l.size>=Q)return;l.add(h);const T=a.rules.get(h);for(const b of T?.needs??[])d(je(b,a.variables));u.push(...(T?.lines??[]).map(b=>je(b,a.variables)))};for(const h of i)d(h);return u}function je(i,a,l=0){const u=i.replaceAll(/\$\$|\$[({]([\w.-]+)[)}]/g,(d,h)=>{if(h===void 0)return d;const T=a.get(h)??"";return l<5?je(T,a,l+1):T});return l===0?u.replaceAll("$$","$"):u}const Ke=300,Kn=3;function Ye(i,a){const{name:l,scripts:u,workspaces:d}=Me(g.posix.join(i,"package.json"),a);return{name:typeof l=="string"?l:"",scripts:Object.fromEntries(Object.entries(Ge(u)).filter(Gn)),workspaces:Array.isArray(d)?Pe(d):Pe(Ge(d).packages)}}function an(i,a){const{readFile:l}=a,u=Pe(Me(g.posix.join(i,"lerna.json"),l).packages),d=Pe(Me(g.posix.join(i,"pnpm-workspace.yaml"),l,a.parseYaml).packages),T=[...Ye(i,l).workspaces,...u,...d].filter($=>!$.startsWith("!")).flatMap($=>Re(i,$.replace(/\/$/,"").split("/"),a,Kn)),b=$=>$!==i&&l(g.posix.join($,"package.json"))!==null;return[...new Set(T)].slice(0,Ke).filter(b)}function ln(i,a,l){const u=an(i,l).find(b=>Ye(b,l.readFile).name===a),d=g.posix.basename(a),h=[a,`packages/${d}`,`apps/${d}`].map(b=>Z(i,b)),T=b=>b!==i&&l.readFile(g.posix.join(b,"package.json"))!==null;return u??h.find(T)??i}function Re(i,[a,...l],u,d){if(a===void 0)return[i];if(!a.includes("*"))return Re(g.posix.join(i,a),l,u,d);const h=u.foldersIn(i).filter($=>$!=="node_modules"&&!$.startsWith(".")),T=$=>g.posix.join(i,$);if(a!=="**"){const $=new RegExp(`^${a.split("*").map(Yn).join(".*")}$`);return h.filter(V=>$.test(V)).flatMap(V=>Re(T(V),l,u,d))}const b=d===0?[]:h.flatMap($=>Re(T($),["**",...l],u,d-1));return[...Re(i,l,u,d),...b]}function Yn(i){return i.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function Me(i,a,l=JSON.parse){const u=a(i);try{return Ge(u===null?null:l(u))}catch{return{}}}function Ge(i){return typeof i=="object"&&i!==null&&!Array.isArray(i)?{...i}:{}}function Pe(i){return Array.isArray(i)?i.filter(a=>typeof a=="string"):[]}function Gn(i){return typeof i[1]=="string"}const Bn=["npm","pnpm","yarn","bun"],Fe=["lerna","turbo","nx"],Be={t:"test",tst:"test",it:"test","install-test":"test"},Vn=["test","start","stop","restart"],Jn=["install","i","add","remove","up","upgrade","update","ci","exec","dlx","x","create","init","link","publish","why","list","ls","audit","config","cache","node","pack","info","outdated","build","pm"],cn=["-C","--dir","--prefix","--cwd"],un=["-w","--workspace","--filter","-F","--scope"],Xn=["-ws","--workspaces","-r","--recursive"],dn=["-t","--target","--targets"],Zn=[...cn,...un,...dn,"--concurrency","--include","--exclude"];function zn(i,a,l){const[u="",...d]=i;if(![...Bn,...Fe].includes(u))return[];const h=qn(u,d,a);if(h===null)return[];const{packages:T,script:b}=h,$=T==="all",V=$?"none":tt(u,h.args);return($?an(h.directory,l):[Qn(h,l)]).map(ee=>fe(ee,b,V,l.readFile)).filter(ee=>ee!==null)}function Qn({packages:i,directory:a},l){return typeof i=="string"?a:ln(a,i.name,l)}function fe(i,a,l,u){const d=Ye(i,u).scripts,h=Object.hasOwn(d,a)?d[a]:void 0;if(h===void 0)return null;const T=b=>Object.hasOwn(d,b)?[{line:d[b]??"",extend:"none"}]:[];return{directory:i,lines:[...T(`pre${a}`),{line:h,extend:l},...T(`post${a}`)]}}function qn(i,a,l){const{plain:u,options:d,rest:h}=nt(i,a),T=oe=>d.find(({name:Ne})=>oe.includes(Ne))?.value??null,b=fn(i,Ve(u))??(u[0]==="run-many"?T(dn):null);if(b===null)return null;const $=Z(l,T(cn)??"."),V=u[0]==="workspace"?u[1]:T(un),ee=Fe.includes(i)||u[0]==="workspaces"||d.some(et),ne=V!=null&&!V.includes("*")?{name:V}:ee||V!=null?"all":"own";return{script:b,args:h,directory:$,packages:ne}}function et({name:i,value:a}){return Xn.includes(i)&&a!=="false"}function Ve(i){return i[0]==="workspace"?i.slice(2):i[0]!=="workspaces"?i:i[1]==="foreach"?i.slice(2):i.slice(1)}function nt(i,a){const l=[],u=[];let d=a;const h=i==="npm"||Fe.includes(i),T=()=>h||fn(i,Ve(l))===null;for(;d.length>0&&d[0]!=="--"&&T();){const b=(0,O.h)(d,V=>Zn.includes(V));u.push(...b.options);const $=b.rest[0];if(d=b.rest,$===void 0||$==="--")break;l.push($),d=d.slice(1)}return{plain:l,options:u,rest:d}}function fn(i,a){const[l,u]=a;return l===void 0?null:["run","run-script","rum","urn"].includes(l)?u??null:i==="turbo"?l:i==="lerna"||i==="nx"?null:i==="npm"?Be[l]??(Vn.includes(l)?l:null):i==="bun"?null:i==="pnpm"&&Be[l]!==void 0?Be[l]:Jn.includes(l)||l.startsWith("workspace")?null:l}function tt(i,a){return(i==="npm"||Fe.includes(i))&&!a.includes("--")?"after-dashes":"append"}var Je=p(94942),st=p(3292);const rt=["cmd","shell","run","composite","sequence"];function Xe(i,a,l){const u=$e(i,a);return Ae(he(u,l),u,new Set([l]))}function $e(i,a){try{return a.reduce(he,(0,st.qg)(i))}catch{return}}function he(i,a){if(!(typeof i!="object"||i===null||!Object.hasOwn(i,a)))return i[a]}function Ae(i,a,l){if(Array.isArray(i))return i.flatMap(h=>Ae(h,a,l));if(typeof i!="string")return pn(i,a,l);const u=i.trim(),d=l.has(u)?void 0:he(a,u);return d===void 0?[ot(i)]:Ae(d,a,l.add(u))}function pn(i,a,l){const u=he(i,"cmd");if(Array.isArray(u))return[u.filter(h=>typeof h=="string").map(Je.ZL).join(" ")];const d=rt.find(h=>he(i,h)!==void 0);return d===void 0?[]:Ae(he(i,d),a,l)}function ot(i){return i.replaceAll(/\{args:([^{}]*)\}/g,"$1").replaceAll(/\{\w+\}/g,"")}const it=["tox.ini","setup.cfg"];function at(i,a){const l=String($e(a("pyproject.toml"),["tool","tox","legacy_tox_ini"])??""),u=[...it.map(a),l].find(h=>/^\[testenv/m.test(h)),d=Ze(i).flatMap(h=>u===void 0?ut(h,a):lt(u,h));return[...new Set(d)]}function Ze(i){const a=i.findIndex(u=>/^(-e|--env)/.test(u));return a<0?[""]:((i[a]?.replace(/^(--env=?|-e)/,"")??"")||(i[a+1]??"")).split(",")}function lt(i,a){return(ze(i,`testenv:${a}`,"commands")??ze(i,"testenv","commands")??"").replaceAll(/\\\n\s*/g," ").split(`
`).map(d=>ct(d,i).trim()).filter(d=>d!=="")}function ze(i,a,l){const u=i.split(/\r?\n/),d=u.findIndex(oe=>oe.trim()===`[${a}]`);if(d<0)return null;const h=u.slice(d+1),T=h.findIndex(oe=>oe.startsWith("[")),b=h.slice(0,T<0?h.length:T),$=b.findIndex(oe=>new RegExp(`^${l}\\s*=`).test(oe));if($<0)return null;const V=b.slice($+1),ee=V.findIndex(oe=>/^[^\s#]/.test(oe));return[(b[$]??"").replace(/^[^=]*=/,""),...V.slice(0,ee<0?V.length:ee).map(oe=>oe.trim())].join(`
`)}function ct(i,a){return i.replace(/^[\w!,.{}-]+:\s+/,"").replace(/^[-!]\s*/,"").replaceAll(/\{\[([^\]]+)\](\w+)\}/g,(l,u,d)=>ze(a,u,d)?.trim()??"").replaceAll(/\{posargs:((?:[^{}]|\{[^{}]*\})*)\}/g,"$1").replaceAll(/\{(?:env)?python\}/g,"python").replaceAll(/\{(?:toxinidir|tox_root|env_?bin_?dir)\}\//g,"").replaceAll(/\{[^{}]*\}/g,"")}function ut(i,a){const l=a("tox.toml"),u=l===""?$e(a("pyproject.toml"),["tool","tox"]):$e(l,[]),h=[he(he(u,"env"),i),he(u,"env_run_base")].map(T=>he(T,"commands")).find(T=>T!==void 0);return Array.isArray(h)?h.filter(Array.isArray).map(T=>hn(T).join(" ")):[]}function hn(i){return i.flatMap(a=>{if(typeof a=="string")return[a];const l=he(a,"default");return Array.isArray(l)?hn(l):[]})}const mn={poe:["tool","poe","tasks"],task:["tool","taskipy","tasks"],"pdm run":["tool","pdm","scripts"],"rye run":["tool","rye","scripts"],"pixi run":["tool","pixi","tasks"],"pipenv run":["scripts"]},dt=["-C","--root","-p","--project","-e","--environment","--manifest-path"],ft=["-e","--env","-p","--project","--data-dir","--cache-dir","--config"];function pt(i,a,l){const u=b=>l(g.posix.join(a,b))??"",[d="",...h]=i;if(d==="tox")return we(at(h,u));if(d==="nox")return we(gn(u(_n(h,"-f","--noxfile")??"noxfile.py")));if(d==="invoke"||d==="inv")return we(gn(u("tasks.py")));if(d==="hatch")return we(mt(h,u));const T=[d,`${d} ${h[0]}`].find(b=>Object.hasOwn(mn,b));return T===void 0?null:we(ht(T,T===d?h:h.slice(1),u))}function ht(i,a,l){const u=(0,O.h)(a,d=>dt.includes(d)).rest[0]??"";return Xe(l(i==="pipenv run"?"Pipfile":"pyproject.toml"),mn[i]??[],u)}function mt(i,a){const{options:l,rest:u}=(0,O.h)(i,oe=>ft.includes(oe));if(u[0]==="test")return["pytest"];if(u[0]!=="run")return[];const d=l.find(({name:oe})=>oe==="-e"||oe==="--env")?.value??"default",[h="",...T]=(0,O.h)(u.slice(1),()=>!1).rest,[,b=d,$=h]=/^([\w.-]+):(.+)$/.exec(h)??[],V=["envs",b,"scripts"],ee=[...Xe(a("pyproject.toml"),["tool","hatch",...V],$),...Xe(a("hatch.toml"),V,$)],ne=l.length===0&&$===h;return ee.length>0||ne?ee:[[$,...T].map(Je.ZL).join(" ")]}function gn(i){return[...i.matchAll(/\.run\(((?:[^()]|\([^()]*\))*)\)/g)].map(([,l=""])=>l).map(l=>[...l.matchAll(/(["'])((?:(?!\1).)*)\1/g)].map(([,,u])=>u).join(" "))}function _n(i,...a){const l=i.findIndex(u=>a.includes(u));return l<0?null:i[l+1]??null}function we(i){return i.length===0?null:i}const yn={valued:["--with --with-editable --with-requirements --extra --no-extra --group --no-group --only-group --python -p --project --directory","--env-file --package --index --index-url --default-index --config-file --cache-dir --color --resolution"].flatMap(i=>i.split(" ")),module:["-m","--module"]},le={},Qe={valued:["-p","--package"],line:["-c","--call"]},wn={valued:["-r --reporter -o --reports-dir --report-dir --temp-directory --temp-dir -x --exclude -n --include -e --extension --src --require -i","--branches --functions --lines --statements --cwd --nycrc-path --config"].flatMap(i=>i.split(" "))},En={env:{valued:["-u","--unset","-C","--chdir"],assignments:!0},command:le,exec:{valued:["-a"]},time:{valued:["-f","--format","-o","--output"]},timeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},gtimeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},nice:{valued:["-n","--adjustment"]},ionice:{valued:["-c","--class","-n","--classdata"]},nohup:le,setsid:le,stdbuf:{valued:["-i","-o","-e"]},unbuffer:le,sudo:{valued:["-u","-g","-h","-p","-C"],assignments:!0},taskset:{operands:1},faketime:{valued:["-f"],operands:1},"xvfb-run":{valued:["-s","--server-args","-e","--error-file","-n","--server-num","-f","-p","-w","--wait"]},"dbus-run-session":le,"cross-env":{assignments:!0},dotenv:{valued:["-e","-v","-p","-c"]},"dotenvx run":{valued:["-f","--env-file","-e","--env"]},"doppler run":{valued:["-p","--project","-c","--config"]},"op run":{valued:["--env-file"]},c8:wn,nyc:wn,npx:Qe,bunx:le,"bun x":le,pnpx:le,"npm exec":{...Qe,greedy:!0},"npm x":{...Qe,greedy:!0},"pnpm exec":{valued:["-C","--dir","--filter","-F"]},"pnpm dlx":{valued:["--package"]},"yarn exec":le,"yarn dlx":{valued:["-p","--package"]},"uv run":yn,uvx:{valued:["--with","--from","--python","-p"]},"uv tool run":{valued:["--with","--from","--python","-p"]},"poetry run":le,"pipenv run":le,"pdm run":{valued:["-p","--project"]},"rye run":le,"hatch run":le,"pixi run":{valued:["-e","--environment","--manifest-path"]},"conda run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"micromamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mise exec":le,"direnv exec":{operands:1},"coverage run":{valued:["--source","--include","--omit","--rcfile","--data-file","--context","--concurrency","--debug"],module:["-m"]},"go run":{valued:["-C","-exec","-mod","-modfile","-tags","-ldflags","-gcflags","-p"]},"go tool":{valued:["-C","-modfile"]},"bundle exec":{valued:["--gemfile"]},"rbenv exec":le,"asdf exec":le},gt=3;function qe(i){for(let a=gt;a>0;a-=1){const l=i.slice(0,a).join(" ");if(i.length>=a&&Object.hasOwn(En,l))return _t(i.slice(a),En[l]??le)}return null}function _t(i,a){const l=[...a.line??[],...a.module??[]],{rest:u}=(0,O.h)(i,T=>a.valued?.includes(T)??!1,T=>l.includes(T)),[d="",...h]=u;return a.line?.includes(d)?h[0]===void 0?null:{kind:"line",line:h[0]}:a.module?.includes(d)?Ie(h,!1):yt(u,a)}function yt(i,a){const l=i[0]==="--"?i.slice(1):i,u=a.assignments?l.findIndex(T=>!/^\w+=/.test(T)):0,d=u<0?[]:l.slice(u+(a.operands??0)),h=d.indexOf("--");return!a.greedy||l!==i?Ie(d,!1):h<0?Ie(d,!0):Ie(d.toSpliced(h,1),!1)}function Ie(i,a){return i.length===0?null:{kind:"program",words:i,needsDashes:a}}const Tn=12,wt=500;function On(i,a,{foldersIn:l=()=>[],parseYaml:u=()=>null}={}){const d={directory:".",extend:"append",depth:Tn},h=new bn({readFile:a,foldersIn:l,parseYaml:u}),T=h.ofLine(i,d);return{commandLine:i,invocations:T,starts:h.starts,readFile:a}}class bn{starts=[];#e;#n=wt;constructor(a){this.#e=a}ofLine(a,l){return We(a).flatMap(({words:u,directory:d,takesTail:h})=>this.#t({...l,words:u,directory:g.posix.join(l.directory,d),extend:h?l.extend:"none",depth:l.depth-1}))}#t(a){const l=Ce(a.words);if(this.#n<=0)return[];if(this.#n-=1,this.starts.push(l),a.depth>0){const b=this.#s({...a,words:l},a.words[0]??"");if(b!==null)return b}const{extend:u,directory:d,filteredBy:h}=a,T={...d==="."?{}:{directory:d},...h===void 0?{}:{filteredBy:h}};return[{words:l,extend:u,...T}]}#s(a,l){const{words:u,directory:d}=a;if(u[0]==="make"||u[0]==="gmake")return this.#c(a);const h=zn(u,d,this.#e);if(h.length>0)return h.flatMap($=>this.#o($,a));const T=pt(u,d,this.#e.readFile);if(T!==null)return this.#l(T,a);const b=qe(u);if(b?.kind==="line")return this.#i(b.line,a);if(b!==null){const $=b.needsDashes?"after-dashes":"append";return this.#t({...a,words:b.words,extend:Sn(a.extend,$),depth:a.depth-1})}return this.#r(a)??this.#a(l,a)}#r(a){const l=_e(a.words);switch(l?.kind){case void 0:return null;case"program":return this.#t({...a,words:l.words,depth:a.depth-1});case"line":return this.#i(l.line,a);case"shell-script":return this.#a(l.path,a,/(?:)/);case"package-script":{const u=l.args.includes("--")?"append":"after-dashes",d=fe(a.directory,l.script,u,this.#e.readFile);return d===null?null:this.#o(d,a)}}}#o(a,l){return a.lines.flatMap(({line:u,extend:d})=>this.ofLine(u,{...l,directory:a.directory,extend:Sn(l.extend,d)}))}#l(a,l){const u=l.words[0]==="tox"?{...l,filteredBy:"tox"}:l;return a.flatMap(d=>this.#i(d,u))}#i(a,l){return this.ofLine(a,{...l,extend:"none"})}#c(a){const l=ae(a.words.slice(1),a.directory,this.#e.readFile);return l===null?null:l.lines.flatMap(u=>this.#i(u,{...a,directory:l.directory}))}#a(a,l,u=/^#!.*\b(ba|da|z|k)?sh\b/){if(!a.includes("/")&&!a.endsWith(".sh"))return null;const d=this.#e.readFile(g.posix.join(l.directory,a));return d!==null&&u.test(d)?this.#i(d,l):null}}function Ce(i){const[a="",...l]=i;if(/\/.*\.py$/.test(a))return["python",a,...l];const u=a.lastIndexOf("@"),d=u>0?a.slice(0,u):a;return[d.startsWith("@")?d:g.posix.basename(d),...l]}function Sn(i,a){return i==="append"?a:a==="append"?i:"none"}var kn=p(39689),en=p(26946),vn=p(72913),nn=p(57210),xn=p(40654),me=p(13783),ke=p(14620),Rn=p(22796),Ee=p(76926);const $n={ava:{add:"--tap",file:null},"bun test":{add:"--reporter=junit --reporter-outfile=bun.xml",file:"bun.xml"},behave:{add:"--junit",file:"reports/*.xml"},cypress:{add:"--reporter junit",file:"test-results.xml"},"deno test":{add:"--junit-path=deno.xml",file:"deno.xml"},green:{add:"--junit-report green.xml",file:"green.xml"},jasmine:{add:"the JUnitXmlReporter of jasmine-reporters",file:"junitresults*.xml"},karma:{add:"the reporter of karma-junit-reporter (--reporters progress,junit)",file:"**/TESTS-*.xml"},lab:{add:"-r junit -o lab.xml",file:"lab.xml"},nose2:{add:"--plugin nose2.plugins.junitxml --junit-xml",file:"nose2-junit.xml"},nosetests:{add:"--with-xunit",file:"nosetests.xml"},phpunit:{add:"--log-junit phpunit.xml",file:"phpunit.xml"},"web-test-runner":{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},wtr:{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},robot:{add:"--xunit robot.xml",file:"robot.xml"}};function Et(i){for(const{words:a}of i){const[l="",...u]=a,d=[l,`${l} ${u[0]}`].find(b=>Object.hasOwn($n,b)),h=d===void 0?void 0:$n[d];if(h===void 0||h.file===null&&u.some(b=>b===h.add||b==="-t"))continue;const T=h.file===null?"":` and set \`report-files: ${h.file}\``;return`${y.x}${d} is not read by itself. For results of each test add ${h.add} to it${T}.`}return null}const Tt=1e6,Ot={logLevel:"error"};async function An(i,a,l){const u=await Nn(i.testCommand,a.directory),d=i.framework==="none"?null:bt(u,i.framework)??kt(u,i),T=(i.perturb.includes("order")?d?.framework.orders??[]:[]).filter(tn=>tn!=="as-is"),$=[...U(u,d!==null||i.framework==="none"),...Ln(i,d,u),...Dn(i,T,d)],V=d??vt(u,i);if(V===null)return{framework:null,orders:T,warnings:$};const ee=(0,g.join)(l?.path??i.outputDir,vn.Y.support),{framework:ne,recognition:oe}=V;l===void 0?(0,ke.G1)(ne,ee):(0,ke.Jm)(l,vn.Y.support,ne);const Ne={supportDir:ee,replayDir:i.portableReplays?me.M:ee},Mn=(0,kn.yT)(new Set(u.starts.map(([tn=""])=>tn))),$t={reportFiles:i.reportFiles,lineVariables:Mn};return{framework:(0,ke.x5)(ne,oe,i.testCommand,Ne,$t),orders:T,warnings:$}}async function Nn(i,a){const l=$=>(0,en.C)((0,g.join)(a,$),Tt),u=$=>xt((0,g.join)(a,$));let d=!1;const T=On(i,l,{foldersIn:u,parseYaml:()=>(d=!0,null)});if(!d)return T;const{parse:b}=await p.e(815).then(p.t.bind(p,38815,19));return On(i,l,{foldersIn:u,parseYaml:$=>b($,Ot)})}function Ln({framework:i},a,{invocations:l}){return a!==null||i==="none"||i===Ee.Mi.name?[]:i==="auto"?[Et(l)].filter(u=>u!==null):[`The command does not show that it runs ${i}: runs are judged by exit code alone. Name the program in test-command.`]}function Dn({perturb:i},a,l){return!i.includes("order")||a.length>0?[]:[`perturb: order has no effect: ${l===null?"no framework was recognised":`${l.framework.name} has no way to change it`}. All runs keep the order that the command has.`]}function bt(i,a){const l=a==="auto"?St(i):[];return l.length>1?{framework:(0,Rn.z)(l),recognition:l[0].recognition}:jn(i,a)}function jn(i,a){for(const l of xn.i){if(a!=="auto"&&l.name!==a)continue;const u=l.recognise(i);if(u!==null)return{framework:l,recognition:u}}return null}function St(i){const a=new Map;for(const l of i.invocations){const u=jn({...i,invocations:[l]},"auto");u!==null&&a.set(u.framework,[...a.get(u.framework)??[],l])}return[...a].flatMap(([l,u])=>{const d=l.recognise({...i,invocations:u});return d===null?[]:[{framework:l,recognition:d}]})}function kt(i,a){if(!(a.framework===nn.G.name||a.framework==="auto"&&a.reportFiles!==null))return null;const u=i.invocations[0]??{words:[],extend:"none"};return{framework:nn.G,recognition:{invocation:u}}}function vt(i,{framework:a}){const l=a==="auto"||a===Ee.Mi.name?Ee.SH.recognise(i):null;return l===null?null:{framework:a==="auto"?Ee.SH:{...Ee.SH,read:Ee.Mi.read},recognition:l}}function xt(i){try{return(0,C.readdirSync)(i,{withFileTypes:!0}).filter(l=>l.isDirectory()).map(({name:l})=>l)}catch{return[]}}var Rt=p(15320)}),50187:((ce,J,p)=>{p.d(J,{U:()=>K,u:()=>y});const C=1500,g=2400;class y{#e="";#n="";#t=0;add(R){const L=C-this.#e.length;this.#e+=R.slice(0,Math.max(0,L));const P=L<=0?R:R.slice(L),N=this.#n+P.slice(-g);this.#t+=Math.max(0,this.#n.length+P.length-g),this.#n=N.slice(-g)}toString(){const R=this.#t===0?"":`
… ${this.#t} characters left out …
`;return`${this.#e}${R}${this.#n}`.trim().toWellFormed()}}function K(k){const R=new y;return R.add(k),R.toString()}}),25042:((ce,J,p)=>{p.d(J,{l:()=>C});function C(y,{tests:K}){const k=new Set(K.filter(({verdict:N})=>N==="flaky").map(({test:N})=>N)),R=K.some(({verdict:N})=>N==="always-fails"),L=y.filter(({test:N})=>N!==null&&k.has(N)),[P]=L.toSorted((N,U)=>g(U)-g(N));return P===void 0?[...y]:y.map(N=>{const U=g(P)>0&&g(P)>=g(N);return N.test===null&&(R||U)?{...P,test:null}:N})}function g({tried:y}){return y===void 0?0:y.failures/y.runs}}),2480:((ce,J,p)=>{p.d(J,{HD:()=>K,JN:()=>P,r0:()=>N,vc:()=>k});var C=p(77598),g=p(60375);const y=500;function K(j,S){const m=S.replace(/\/+$/,""),A=(m===""?j:j.replaceAll(`${m}/`,"").replaceAll(m,".")).replace(/\b0x[0-9a-f]{6,16}\b/gi,"0x…").toWellFormed();if(A.length<=y)return A;const O=(0,C.createHash)("sha256").update(A).digest("hex").slice(0,12);return`${A.slice(0,y-13).toWellFormed()}…${O}`}function k(j){const S=new Map;for(const m of j){const D=(0,g.o)(m.identity),A=S.get(D);A===void 0?S.set(D,m):Array.isArray(A)?A.push(m):S.set(D,[A,m])}return S.size===j.length?[...j]:[...S.values()].flatMap(m=>Array.isArray(m)?R(m):m)}function R(j){const S=new Set(j.map(({line:D=null})=>D));return S.has(null)?[L(j)]:[...S].toSorted((D,A)=>Number(D)-Number(A)).map((D,A)=>{const O=L(j.filter(E=>E.line===D));return A===0?O:{...O,identity:(0,g.o)({...O.identity,name:`${O.identity.name} #${A+1}`})}})}function L(j){const S=new Set(j.map(({status:O})=>O));S.delete("skipped");const[m="skipped",...D]=S,A=S.has("flaky")?"flaky":D.length>0?"mixed":m;return j.slice(1).reduce((O,E)=>F(O,E,A),{...j[0],status:A})}function P(j){return U(j,(S,m)=>{const D=S==="failed"||S==="flaky";return m==="passed"?D?"flaky":"passed":m==="skipped"?S:m})}function N(j){const S=["failed","mixed","flaky","passed","skipped"];return U(j,(m,D)=>S.indexOf(m)<=S.indexOf(D)?m:D)}function U(j,S){const m=new Map;for(const D of j){const A=(0,g.o)(D.identity),O=m.get(A);m.set(A,O===void 0?D:F(O,D,S(O.status,D.status)))}return[...m.values()]}function F(j,S,m){const D=[j.durationMs,S.durationMs].filter(O=>O!==null),A=j.failure??S.failure;return{identity:j.identity,status:m,durationMs:D.length===0?null:D.reduce((O,E)=>O+E,0),failure:m==="passed"||m==="skipped"?null:A}}}),71668:((ce,J,p)=>{p.d(J,{O2:()=>R,cU:()=>k,y:()=>K});var C=p(76760),g=p(34983),y=p(70025);const K="FLAKY_DETECTOR_MORE_ARGUMENTS";function k([L,...P]){if(L===void 0)return null;if(P.length===0)return L.words.includes("--")?{...L,extend:"none"}:L;const{directory:N,...U}=L;return{...P.every(j=>j.directory===N)?L:U,extend:"none"}}function R(L,P,{supportDir:N,env:U}){return{NODE_OPTIONS:(0,g.l)(U.NODE_OPTIONS,[`--require=${(0,C.join)(N,(0,y.d)("more-arguments.cjs"))}`]),[K]:JSON.stringify({program:L,words:P})}}}),34983:((ce,J,p)=>{p.d(J,{l:()=>g});function C(y){return/[\s"\\]/.test(y)?`"${y.replaceAll(/["\\]/g,"\\$&")}"`:y}function g(y,K){return[y?.trim()??"",...K.map(C)].filter(k=>k!=="").join(" ")}}),70025:((ce,J,p)=>{p.d(J,{F:()=>K,d:()=>y});const C={"mocha-hook.cjs":`'use strict';
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
`},g="node_modules/flaky-detector";function y(k){return`${g}/${k}`}function K(...k){return Object.fromEntries(k.map(R=>[y(R),C[R]]))}}),57210:((ce,J,p)=>{p.d(J,{A:()=>R,G:()=>k});var C=p(76760),g=p(26567),y=p(25385),K=p(91291);const k={name:"junit",orders:["as-is"],recognise:()=>null,prepare:({commandLine:N})=>({commandLine:N,env:{}}),seedKnob:async()=>null,read:N=>R(N,""),replay:({commandLine:N,seed:U})=>({commandLine:(0,g.sO)({TEST_SEED:String(U)},N),selectsTest:!1})};async function R({reportFiles:N,timedOut:U,workingDirectory:F},j){if(N.length===0)return{kind:"unreadable",reason:U?"the run was ended by its time limit before it wrote a report":"the run wrote no file that report-files matches",tests:[]};const{tests:S,problem:m}=await(0,K.d)(N,{workingDirectory:F,folderOf:P(j)});return m===null?{kind:"read",tests:S,couldNotRun:null}:{kind:"unreadable",reason:m,tests:S}}const L=(0,y.l)(/(^|\/)/i,(0,y.E)(/\.?(report|result|test)s?|test-?(results?|reports?)|(surefire|failsafe)-reports/,/target|build|out|dist|coverage|junit/),/$/);function P(N){return/[*?{[]/.test(C.posix.dirname(N))?U=>{let F=C.posix.dirname(U);for(;L.test(F);)F=F.replace(L,"");return F==="."?"":F}:()=>""}}),91291:((ce,J,p)=>{p.d(J,{d:()=>We});var C=p(73024),g=p(89648),y=p(2480),K=p(60375),k=p(25385);const R=new Map,L="";class P{#e;#n;#t=null;#s=new Map;constructor(x,G=null){this.#e=x,this.#n=G}of(x){x.suites!==this.#t&&this.#r(x.suites);const{name:G,classname:B,file:Z,filepath:se,value_param:re}=x.attributes,Q=`${G??L}\0${B??L}\0${Z??se??L}\0${re??L}`,ae=this.#s.get(Q);if(ae!==void 0)return ae;const ue=(0,K.o)(U(x,this.#e,this.#n));return this.#s.set(Q,ue),ue}#r(x){this.#t=x;const G=x.map(({name:Z,file:se})=>[Z,se]),B=JSON.stringify([this.#e,this.#n,G]);this.#s=R.get(B)??new Map,R.set(B,this.#s)}}const N=new Set(["","test","undefined","null"]);function U({attributes:I,suites:x},G,B){const{name:Z="",classname:se=""}=I,re=I.file??I.filepath??x.findLast(ge=>ge.file!==void 0)?.file,Q=x.map(ge=>ge.name??"").filter(ge=>ge!==""&&ge!==re),ae=N.has(se)||se===Z?"":se,de=ae||(se===Z&&se!==""?"":Q.join(" > ")),pe=B===null?de:S(B,Q,ae,Z);return{file:re===void 0||re===""?null:(0,y.HD)((0,g.iZ)(re,G),G),suite:pe===""?null:(0,y.HD)(pe,G),name:(0,y.HD)(D(Z,I),G)}}const F=(0,k.E)(/^((jest|mocha|vitest|junit|xunit|bun|deno|root|default|all|unit)[ _-]?)?(test ?suites?|tests?|suites?)$/i,/^(pytest|rspec|minitest|undefined)$/),j=(0,k.E)(/\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?/g,/[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}/);function S(I,x,G,B){const Z=[I,...x.filter(Q=>!F.test(Q)),G].map(Q=>Q.replaceAll(j,"…")),se=(Q,ae)=>Z.slice(ae+1).some(ue=>m(ue,Q)),re=(Q,ae)=>!B.startsWith(`${Q} `)&&!se(Q,ae);return Z.filter((Q,ae)=>Q!==""&&re(Q,ae)).join(" > ")}function m(I,x){return I===x||I.length>x.length&&(I.startsWith(x)||I.endsWith(x))}function D(I,{value_param:x}){return x===void 0?I:`${I} [${x}]`}var A=p(50187);const O=1e9;function E(I,x,G){const B=v(I),Z=Number((I.attributes.time??"").replaceAll(",",""));return{identity:x,...w(I.attributes),status:B,durationMs:I.attributes.time===void 0||!(Z>=0&&Z<O)?null:Math.round(Z*1e3),failure:B==="failed"||B==="flaky"?X(I,x.file,G):null}}function w({line:I}){const x=Number(I);return Number.isInteger(x)&&x>0?{line:x}:{}}function v({attributes:I,outcomes:x}){if(x.length===0)return W(I);const G=x.map(B=>B.tag);return G.some(B=>["failure","error","warning"].includes(B))?"failed":G.some(B=>B.startsWith("flaky"))?"flaky":G.some(B=>B.startsWith("rerun"))?"failed":x.some(B=>B.tag==="skipped")?Y(x):W(I)}function W({status:I="",result:x=""}){return I===""&&x===""?"passed":/^(fail|failed|error)$/i.test(I)?"failed":/^(notrun|disabled|skipped|pending|ignored)$/i.test(I)||/^(skipped|suppressed)$/i.test(x)?"skipped":"passed"}function Y(I){return I.some(x=>x.type==="pytest.xfail")?"passed":"skipped"}function X(I,x,G){const{attributes:B,outcomes:Z,output:se}=I,re=Z.find(({tag:pe})=>pe==="failure"||pe==="error")??Z.find(({tag:pe})=>pe!=="skipped"),Q=re?.text||se,ae=re?.message||ie(Q)||te(re?.type??null,B.status),{line:ue}=w(B),de=x!==null&&ue!==void 0?{file:x,line:ue}:null;return(0,g.g5)({type:re?.type??null,message:(0,A.U)(ae),stack:Q,location:de},G)}function te(I,x){return I??(x===void 0?"failed, without a message in the report":`status ${x}`)}function ie(I){return I.split(`
`).find(x=>x.trim()!=="")??""}var _e=p(57975);const Te=64*1024*1024,He=200;async function*Le(I){let x=null;for await(const G of(0,C.createReadStream)(I,{end:Te-1,highWaterMark:256*1024}))x??=Ue(G),yield x.decode(G,{stream:!0});x!==null&&(yield x.decode())}function Ue(I){const[x,G]=I;if(x===254&&G===255||x===0&&G===60)return new _e.TextDecoder("utf-16be");if(x===255&&G===254||x===60&&G===0)return new _e.TextDecoder("utf-16le");const B=I.subarray(0,He).toString("latin1"),Z=/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(B)?.[1];if(Z===void 0||/^utf-?16/i.test(Z))return new _e.TextDecoder;try{return new _e.TextDecoder(Z)}catch{return new _e.TextDecoder}}const Oe=4*Te;async function We(I,x){const{GO_PROPERTY:G,JUnitParser:B}=await Promise.all([p.e(800),p.e(516)]).then(p.bind(p,20516)),[Z,se]=[[],[]],re=[];let Q=Oe;for(const ue of I){const de=(0,g.iZ)((0,g.MR)(ue),x.workingDirectory);if(Q<=0){re.push(`${de} and later reports were not read: over 256 MiB of reports in one run`);break}const pe=x.folderOf?.(de)??null,ge=new P(x.workingDirectory,pe),be=xe=>{(xe.suites.some(Ke=>Ke[G]!==void 0)?Z:se).push(E(xe,ge.of(xe),x.workingDirectory))},Se=await De(ue,new B(be));Se.what!==null&&re.push(`${de}: ${Se.what}`),Q-=Se.bytes}return{tests:[...(0,y.JN)(Z),...(x.repeats??y.vc)(se)],problem:re.length===0?null:re.slice(0,3).join("; ")}}async function De(I,x){let G=0;try{G=(0,C.statSync)(I).size;for await(const se of Le(I))if(!x.write(se))break;const B=x.end(),Z=`larger than ${Te/1024/1024} MiB: only its beginning was read`;return{what:G>Te?Z:B,bytes:G}}catch(B){return{what:`cannot be read: ${B.message}`,bytes:G}}}}),76548:((ce,J,p)=>{p.d(J,{HR:()=>L,OG:()=>K,UV:()=>R});var C=p(73024),g=p(57975);const y=64*1024;async function*K(P){const N=new g.TextDecoder;let U="";for await(const F of(0,C.createReadStream)(P)){const j=N.decode(F,{stream:!0}).split(`
`);j[0]=U+j[0],U=(j.pop()??"").slice(0,y);for(const S of j)yield k(S)}U+=N.decode(),U!==""&&(yield k(U))}function k(P){return(P.endsWith("\r")?P.slice(0,-1):P).slice(0,y)}async function R(P,N,U){const F=[];if(P===null)return F;try{let j=0;for await(const S of K(P))if(U(S)&&F.push(S),j+=1,j>=N)break}catch{return F}return F}async function L(P,N,U){const F=[];if(P===null)return F;try{for await(const j of K(P))if(N.test(j)&&F.push(j),F.length>=U)break}catch{return F}return F}}),40654:((ce,J,p)=>{p.d(J,{i:()=>vs,JU:()=>Zo});var C=p(51455),g=p(76760),y=p(26567);const K={"cargo-runner.sh":`#!/usr/bin/env bash
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
`};var k=p(89648),R=p(2480);const L=/^test (.+?)(?: - should panic)? \.\.\. (.*)$/,P=/(ok|FAILED|ignored(?:, .*)?|bench: .*)(?: <\d+\.\d+s>)?(?: \(time limit exceeded\))?$/,N={ok:"passed",FAILED:"failed","bench:":"passed"},U=/^ {4}(\S.*)$/,F=/^---- (.+) std(?:out|err) ----$/,j=/\u001b(?:\[[0-9;]*m|\(B)/g;class S{statuses=[];captured=new Map;running=null;candidate=null;capturing=null;listed=new Set;listing=null;finished=!1;add(n){const t=n.replaceAll(j,""),s=F.exec(t);s!==null?this.capturing=this.capture(s[1]??""):t==="failures:"||t==="successes:"?this.section(t==="failures:"?this.listed:null):t.startsWith("test result: ")?this.end():this.capturing!==null?this.capturing.add(t):this.listing!==null?this.listing.add(U.exec(t)?.[1]??""):this.outcome(t)}result(){this.settle();const n=r=>this.captured.get(r)?.toString()??"",t=([r,o])=>!this.finished||o!=="failed"||this.listed.has(r.replace(/ - compile( fail)?$/,""));return{tests:this.statuses.filter(t).map(([r,o])=>({name:r,status:o,output:n(r)})),finished:this.finished,running:this.running}}capture(n){const t=this.captured.get(n)??new k.FM;return this.captured.set(n,t),t}section(n){this.settle(),this.capturing=null,this.listing=n}end(){this.section(null),this.finished=!0}outcome(n){const s=this.running!==null&&this.candidate===null?null:L.exec(n);if(s!==null&&(this.settle(),this.finished=!1,this.running=s[1]??""),this.running===null)return;const r=P.exec(s===null?n:s[2]??"")?.[1];r!==void 0&&(this.candidate=N[r.split(" ",1)[0]??""]??"skipped")}settle(){this.running===null||this.candidate===null||(this.statuses.push([this.running,this.candidate]),this.running=null,this.candidate=null)}}var m=p(76548);const D=/^thread '(.+)'(?: \(\d+\))? panicked at (?:'(.*)', )?(.+?):(\d+):\d+:?$/,A=/^thread '(.+)'(?: \(\d+\))? has overflowed its stack/;function O(e,n){const t=e.split(`
`),s=t.findIndex(z=>D.test(z)),[,,r,o="",c]=D.exec(t[s]??"")??[];if(s<0)return{type:null,message:e,stack:null,location:null};const f=t.slice(s+1),_=f.findIndex(z=>z==="stack backtrace:"||z.startsWith("note: ")),H=r??f.slice(0,_<0?void 0:_).join(`
`),M=_<0||f[_]!=="stack backtrace:"?null:f.slice(_).join(`
`);return{type:"panic",message:H,stack:M,location:{file:(0,k.iZ)(o,n),line:Number(c)}}}async function E(e){const n=new Map;let t=null;if(e===null)return new Map;for await(const s of(0,m.OG)(e)){const r=(D.exec(s)??A.exec(s))?.[1];r!==void 0&&(t=n.get(r)??new k.FM,n.set(r,t)),(s===""||/^\s*(Running|Doc-tests) |^error: /.test(s))&&(t=null),t?.add(s)}return new Map([...n].map(([s,r])=>[s,r.toString()]))}const w="cargo-runner.sh",v="FLAKY_DETECTOR_CARGO_REPORT",W="FLAKY_DETECTOR_CARGO_SHUFFLE",Y=["X86_64_UNKNOWN_LINUX_GNU","X86_64_UNKNOWN_LINUX_MUSL","AARCH64_UNKNOWN_LINUX_GNU","AARCH64_UNKNOWN_LINUX_MUSL","X86_64_APPLE_DARWIN","AARCH64_APPLE_DARWIN"],X={name:"cargo",orders:["as-is","shuffled"],supportFiles:{[w]:K[w]},recognise:e=>{const n=e.invocations.find(({words:t})=>t[0]==="cargo"&&te(t));return n===void 0?null:{invocation:n}},prepare:ie,seedKnob:async({stdoutLog:e})=>(await(0,m.HR)(e,/^running \d+ tests? \(shuffle seed: /,1)).length>0?"libtest's --shuffle-seed":null,read:_e,replay:De};function te(e){const[n,t]=e.slice(1).filter(s=>!/^[-+]/.test(s));return n==="test"||n==="t"||n==="llvm-cov"&&t!=="nextest"}function ie(e){const n=`bash -p ${(0,g.join)(e.supportDir,w)}`,t=Y.map(s=>`CARGO_TARGET_${s}_RUNNER`).filter(s=>!e.env[s]);return{commandLine:e.commandLine,env:{...Object.fromEntries(t.map(s=>[s,n])),[v]:e.reportDir,[W]:e.order==="shuffled"?String(e.seed):""}}}async function _e(e){try{const n=await Te(e.reportDir),t=(0,R.vc)([...await He(n,e),...await Ue(e)]),s=n.find(o=>o.exitCode===null||e.timedOut&&!o.output.finished);if(s!==void 0){const o=e.timedOut?"the run timed out":"the run was stopped";return{kind:"unreadable",reason:`the output of ${s.suite} breaks off: ${o}`,tests:t}}const r=n.length===0&&t.length===0&&e.exitCode!==0;return{kind:"read",tests:t,couldNotRun:r?await We(e):null}}catch(n){return{kind:"unreadable",reason:`the report of cargo test cannot be read: ${n.message}`,tests:[]}}}async function Te(e){const n=[],t=(await(0,C.readdir)(e)).filter(s=>s.endsWith(".log")).sort();for(const s of t){const r=[],o=new S;for await(const M of(0,m.OG)((0,g.join)(e,s)))r.length<2?r.push(M):o.add(M);const c=await(0,C.readFile)((0,g.join)(e,s.replace(/log$/,"exit")),"utf8").catch(()=>null),[f="",_=""]=r,H=_===f.replaceAll("-","_")?f:`${f}::${_}`;n.push({suite:H,exitCode:c===null?null:Number(c),output:o.result()})}return n}async function He(e,n){const t=await E(n.stderrLog);return e.flatMap(s=>{const r=s.output.tests.map(f=>{const _=f.output||(t.get(f.name)??"");return Oe({file:null,suite:s.suite,name:f.name},f.status,_,n)}),o=Le(s,t);if(o===null||n.timedOut)return r;const c=t.get(o)??`the test binary ended with code ${s.exitCode} while this test ran`;return[...r,Oe({file:null,suite:s.suite,name:o},"failed",c,n)]})}function Le({output:e,exitCode:n},t){if(e.finished||!n)return null;const s=new Set(e.tests.map(o=>o.name)),r=[...t.keys()].filter(o=>!s.has(o)&&o!=="main");return e.running??(r.length===1?r[0]??null:null)}async function Ue(e){if(e.stdoutLog===null)return[];const n=new S;for await(const t of(0,m.OG)(e.stdoutLog))n.add(t);return n.result().tests.flatMap(t=>{const[,s,r]=/^(\S+\.(?:rs|md)) - (.*\(line \d+\)(?: - compile(?: fail)?)?)$/.exec(t.name)??[];return s===void 0||r===void 0?[]:[Oe({file:s,suite:"doc-tests",name:r},t.status,t.output,e)]})}function Oe(e,n,t,{workingDirectory:s}){const r=n==="failed"?(0,k.g5)(O(t,s),s):null;return{identity:e,status:n,durationMs:null,failure:r}}async function We({stderrLog:e,exitCode:n}){return(await(0,m.HR)(e,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3)||`cargo test ended with code ${n} and ran no test binary`}function De(e){const{recognition:n,seed:t,test:s}=e,r=e.order==="shuffled",{own:o,libtest:c}=I(s),_=[...r?["-Z","unstable-options","--shuffle-seed",String(t)]:[],...c],M=n.invocation.words.includes("--")?_:[...o,..._.length>0?["--"]:[],..._],z=(0,y.$I)(e.commandLine,n.invocation,M),ye={TEST_SEED:String(t),...r&&z!==null?{RUSTC_BOOTSTRAP:"1"}:{}};return{commandLine:(0,y.sO)(ye,z??e.commandLine),selectsTest:z!==null&&s!==null}}function I(e){if(e===null)return{own:[],libtest:[]};if(e.suite!=="doc-tests")return{own:[],libtest:["--exact",e.name.replace(/ #\d+$/,"")]};const[,n="",t=""]=/^(\S*) ?\(line (\d+)\)/.exec(e.name)??[];return{own:["--doc"],libtest:[n||`${t})`]}}const x=/\[ RUN {6}\] ([\w/]+\.\S+)$/,G=/\[( {7}OK| {2}FAILED| {2}SKIPPED) {1,2}\] ([\w/]+\.[^\s,]+).* \((\d+) ms\)$/,B={OK:"passed",FAILED:"failed",SKIPPED:"skipped"},Z=/^(\S[^:\n]*\.\w+):(\d+)(?:: Failure|: FAILED:)?$/m,se=/\[={10}\] Running \d+ tests? from /;async function re(e,n){const t=new Q(n);if(e!==null)for await(const s of(0,m.OG)(e))t.add(s);return t}class Q{tests=[];running=null;#e;#n=!1;#t=new k.FM;constructor(n){this.#e=n}add(n){se.test(n)&&(this.#n=!0);const t=x.exec(n)?.[1],[,s="",r,o]=G.exec(n)??[];t!==void 0&&(this.running===null||this.#n)?this.#s(t):r!==void 0&&r===this.running?this.#r(r,s.trim(),Number(o)):this.#t.add(n)}#s(n){this.running!==null&&this.#o(this.running,"failed",null,"the program ended while this test ran"),this.running=n,this.#n=!1,this.#t=new k.FM}#r(n,t,s){this.#o(n,B[t]??"failed",s,null),this.running=null}#o(n,t,s,r){const o=r===null?this.#t.toString():`${this.#t}
${r}`;this.tests.push(ae(n,t,s,o,this.#e))}}function ae(e,n,t,s,r){const o=e.indexOf("."),c={file:null,suite:e.slice(0,o),name:e.slice(o+1)},f=n==="failed"?(0,k.g5)(ue(s,r),r):null;return{identity:c,status:n,durationMs:t,failure:f}}function ue(e,n){const t=Z.exec(e);if(t===null)return{type:null,message:e,stack:null,location:null};const[,s="",r]=t;return{type:null,message:e.slice(e.indexOf(`
`,t.index)+1).split(/^\[ {2}FAILED/m,1)[0]??"",stack:e,location:{file:(0,k.iZ)(s,n),line:Number(r)}}}var de=p(91291);const pe=99999,ge={name:"googletest",orders:["as-is","shuffled"],recognise:e=>{const n=e.invocations.find(t=>Se(t,e));return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{GTEST_OUTPUT:`xml:${e.reportDir}/`,...be(e)}}),seedKnob:async({stdoutLog:e})=>(await(0,m.HR)(e,/^Note: Randomizing tests' orders with a seed of /,1)).length>0?"GTEST_RANDOM_SEED":null,read:je,replay:an};function be({seed:e,order:n}){const t={GTEST_RANDOM_SEED:String(1+(e-1)%pe)};return n==="shuffled"?{...t,GTEST_SHUFFLE:"1"}:t}function Se({words:[e="",...n]},t){if(n.some(c=>c.startsWith("--gtest_")))return!0;if(!/^[\w.+-]+$/.test(e))return!1;const s=t.commandLine.split(/[\s;&|]+/).find(c=>c.endsWith(`/${e}`));return s!==void 0&&t.readFile(s)?.includes("GTEST_OUTPUT")?!0:["","test/","tests/","unittest/","unittests/","src/test/","googletest/"].flatMap(c=>[`${c}CMakeLists.txt`,`${c}meson.build`]).some(c=>xe(t.readFile(c)??"",e))}function xe(e,n){const t=`\\b${n.replaceAll(/[.+]/g,"\\$&")}\\b`;return!/gtest|googletest/i.test(e)||!new RegExp(t).test(e)?!1:/test/i.test(n)||new RegExp(`\\(\\s*['"]?${t}[^)]*(gtest|gmock)`,"i").test(e)}async function je(e){try{const{workingDirectory:n,reportDir:t,exitCode:s,timedOut:r}=e,o=(await(0,C.readdir)(t)).filter(M=>M.endsWith(".xml")).sort(),c=await(0,de.d)(o.map(M=>(0,g.join)(t,M)),{workingDirectory:n}),f=await re(e.stdoutLog,n),_=Ke(c.tests.map(M=>Kn(M,n)),f.tests);if(r&&f.running!==null)return{kind:"unreadable",reason:`the run timed out while ${f.running} ran`,tests:_};if(c.problem!==null)return{kind:"unreadable",reason:c.problem,tests:_};if(f.running!==null&&s!==0){const M=`the program ended with code ${s} while this test ran`;_.push(ae(f.running,"failed",null,M,n))}const H=_.length===0&&o.length===0&&s!==0;return{kind:"read",tests:_,couldNotRun:H?await Ye(e):null}}catch(n){return{kind:"unreadable",reason:`the results of GoogleTest cannot be read: ${n.message}`,tests:[]}}}function Ke(e,n){const t=new Set(e.map(({identity:s})=>`${s.suite}.${s.name}`));return[...e,...n.filter(({identity:s})=>!t.has(`${s.suite}.${s.name}`))]}function Kn({identity:e,failure:n,...t},s){const r=e.name.replace(/(\/\S+) \[.*\]( #\d+)?$/s,"$1$2"),o=n===null?null:ue(n.stack??n.message,s),c=o?.location==null?n:(0,k.g5)({...o,location:o.location},s);return{...t,identity:{file:null,suite:e.suite,name:r},failure:c}}async function Ye({stderrLog:e,stdoutLog:n,exitCode:t}){return[...await(0,m.HR)(e,/\S/,4),...await(0,m.HR)(n,/\S/,2)].join(`
`).slice(0,1e3)||`the program ended with code ${t} and ran no tests`}function an({commandLine:e,seed:n,order:t,test:s}){const r=s?.name.replace(/ #\d+$/,""),o=s===null?{}:{GTEST_FILTER:`${s.suite}.${r}`},c={TEST_SEED:String(n),...be({seed:n,order:t}),...o};return{commandLine:(0,y.sO)(c,e),selectsTest:s!==null}}const ln="ctest.xml",Re={name:"ctest",orders:["as-is"],recognise:e=>{const n=e.invocations.find(({words:t})=>t[0]==="ctest"||Yn(t));return n===void 0?null:{invocation:n}},prepare:Ge,seedKnob:async()=>null,read:Pe,replay:cn};function Yn(e){return(e[0]??"")!=="cmake"||!e.includes("--build")?!1:e.some((t,s)=>/^(test|RUN_TESTS)$/.test(t)&&/^(--target|-t)$/.test(e[s-1]??""))}function Me(e,n,t){return n.words[0]==="ctest"?(0,y.$I)(e,n,t):null}function Ge(e){return{commandLine:Me(e.commandLine,e.recognition.invocation,["--output-junit",(0,g.join)(e.reportDir,ln)])??e.commandLine,env:{CTEST_OUTPUT_ON_FAILURE:"1",...be(e)}}}async function Pe(e){try{const n=await Bn(e.stdoutLog),s=(await(0,de.d)([(0,g.join)(e.reportDir,ln)],{workingDirectory:e.workingDirectory})).tests.map(c=>Be(c,e.workingDirectory)),r=s.length>0?Fe(s,n):n;if(e.timedOut)return{kind:"unreadable",reason:"the run timed out before ctest was through",tests:r};const o=r.length===0&&e.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Jn(e):null}}catch(n){return{kind:"unreadable",reason:`the results of ctest cannot be read: ${n.message}`,tests:[]}}}const Gn=/^\s*(?:\d+\/\d+ )?Test\s+#\d+: (.+?) \.{2,}\s*(.*?)\s+(\d+\.\d+) sec/;async function Bn(e){const n=[];if(e===null)return n;for await(const t of(0,m.OG)(e)){const[,s,r="",o]=Gn.exec(t)??[];if(s===void 0)continue;const c=r==="Passed"?"passed":/Skipped|Disabled/.test(r)?"skipped":"failed",f={type:null,message:r.replaceAll("*"," ").trim(),stack:null,location:null},_=Math.round(Number(o)*1e3);n.push({identity:{file:null,suite:null,name:s},status:c,durationMs:_,failure:c==="failed"?f:null})}return(0,R.JN)(n)}function Fe(e,n){const t=new Map(n.filter(({status:s})=>s==="flaky").map(s=>[s.identity.name,s.failure]));return e.map(s=>{const r=t.get(s.identity.name);return s.status==="passed"&&r!=null?{...s,status:"flaky",failure:r}:s})}function Be(e,n){if(e.failure?.stack==null)return e;const t=ue(e.failure.stack,n);return t.location===null?{...e,failure:{...e.failure,message:Vn(e.failure.stack)}}:{...e,failure:(0,k.g5)(t,n)}}function Vn(e){return e.trimEnd().split(`
`).at(-1)??e}async function Jn({stdoutLog:e,stderrLog:n,exitCode:t}){return[...await(0,m.HR)(n,/\S/,4),...await(0,m.HR)(e,/error/i,4)].join(`
`).slice(0,1e3)||`ctest ended with code ${t} and ran no tests`}function cn({commandLine:e,recognition:n,seed:t,order:s,test:r}){const o=r?.name.replace(/ #\d+$/,"").replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"),c=o===void 0?null:Me(e,n.invocation,["-R",`^${o}$`,"--output-on-failure"]),f={TEST_SEED:String(t),...be({seed:t,order:s})};return{commandLine:(0,y.sO)(f,c??e),selectsTest:c!==null}}const un=16e3,Xn=/^\s*=== (RUN|PAUSE|CONT|NAME) {1,3}(.*)$/,dn=/^\s*--- (PASS|FAIL|SKIP): (\S.*) \((\d+(?:\.\d+)?)s\)$/,Zn=/^(panic: |fatal error: |SIG[A-Z]+: |unexpected fault address )/,zn={PASS:"passed",FAIL:"failed",SKIP:"skipped"};class Qn{tests=new Map;crash=new k.FM(un);preamble=new k.FM;failed=[];crashed=!1;current=null;marksItsLines=!1;started=new Set;add(n){const t=n.indexOf("");t>0&&this.text(n.slice(0,t));const s=t<0?n:n.slice(t+1);this.marksItsLines||=t>=0,(t<0&&this.marksItsLines||!this.event(s))&&this.text(s)}result(){return{tests:this.tests,failed:this.failed,preamble:this.preamble.toString(),crash:this.crash.toString()}}event(n){const t=Xn.exec(n);if(t!==null)return this.moved(t[1]??"",t[2]??""),!0;const s=dn.exec(n);return s===null||!this.started.delete(s[2]??"")?!1:(this.ended(this.test(s[2]??""),zn[s[1]],Number(s[3])),!0)}ended(n,t,s){t==="failed"&&this.failed.push(n.name),n.state=this.failed.includes(n.name)?"failed":t,n.durationMs=Math.round(s*1e3),this.current=n}moved(n,t){this.current=t===""?null:this.test(t),n==="RUN"&&this.started.add(t),!(this.current===null||n==="NAME")&&this.current.state!=="failed"&&(this.current.state=n==="PAUSE"?"paused":"unfinished")}text(n){Zn.test(n)&&(this.crashed=!0),this.crashed?this.crash.add(n):(this.current?.output??this.preamble).add(n.replace(/^ {4}/,""))}test(n){const t=this.tests.get(n);if(t!==void 0)return t;const s={name:n,state:"unfinished",durationMs:null,output:new k.FM};return this.tests.set(n,s),s}}var fe=p(94942);function qn(e){const{test:n}=e;return{commandLine:Ve(n===null?null:tt(n.name),n?.suite??null,e),selectsTest:n!==null}}function et(e){const n=e.tests.map(({name:t})=>Je(t.split("/")[0]??t));return Ve(`^(${[...new Set(n)].join("|")})$`,e.tests[0]?.suite??null,e)}function Ve(e,n,t){const{invocation:s}=t.recognition,r=t.order==="shuffled"||nt(s.words),o=[...e===null?[]:[`-run=${e}`],...r?[`-shuffle=${t.seed}`]:[],"-count=1"],c=st(t.commandLine,n),f=`TEST_SEED=${t.seed}`,H=s.words[0]==="go"&&!s.words.includes("-args")?(0,y.$I)(c,s,o):null;return H===null?`${f} ${fn(o)} ${(0,y.CI)(c)}`:`${f} ${(0,y.CI)(H)}`}function nt(e){return/\s--?(test\.)?shuffle[= ]on(\s|$)/.test(` ${e.join(" ")}`)}function fn(e){return`GOFLAGS="$GOFLAGS "${(0,fe.ZL)(e.join(" "))}`}function tt(e){return e.split("/").map(n=>`^${Je(n)}$`).join("/")}function Je(e){return e.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function st(e,n){return n===null?e:e.replace(/(^|\s)\.\/\.\.\.(?=\s|$)/,(t,s)=>`${s}${(0,fe.ZL)(n)}`)}function rt(e,n){const t=e.exitCode===null?new Set:he(e.output),s=new Set([...e.output.tests.values()].filter(o=>o.state==="failed").map(o=>o.name));for(const o of t)s.add(o);const r=[];for(const o of e.output.tests.values()){const c=s.has(o.name)?"failed":Xe(o);if(c===null||c==="failed"&&$e(s,o.name))continue;const f=c==="failed"?(0,k.g5)(ot(o,e,n),n):null,_={file:null,suite:e.path,name:(0,R.HD)(o.name,n)};r.push({identity:_,status:c,durationMs:o.durationMs,failure:f})}return r}function Xe(e){return e.state==="unfinished"||e.state==="paused"?null:e.state}function $e(e,n){for(const t of e)if(t.startsWith(`${n}/`))return!0;return!1}function he(e){const n=[...e.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),t=n.filter(r=>!$e(n,r));if(Ae(e)!==null)return new Set;if(/^panic: test timed out after /.test(e.crash)){const r=new Set([...e.crash.matchAll(/^\t\t(\S+) \(/gm)].map(o=>o[1]));return new Set(t.filter(o=>r.has(o)))}const s=t.filter(r=>pn(e.crash,r));return s.length===1?new Set(s):t.length===1?new Set(t):new Set}function Ae(e){const n=e.failed.at(-1);return n===void 0||!/ \[recovered/.test(e.crash)?null:e.failed.findLast(t=>t.startsWith(`${n}/`)&&pn(e.crash,t))??n}function pn(e,n){const[t]=n.split("/",1);return e.includes(`.${t}(`)||e.includes(`.${t}.`)}function ot(e,n,t){const{crash:s}=n.output,r=e.output.toString(),o={type:null,message:r,stack:null,location:it(r,n.directory,t)};if(e.state==="failed"&&Ae(n.output)!==e.name)return o;if(s==="")return{...o,message:`${r}
the test binary ended with code ${n.exitCode} while this test ran`};const[c=""]=s.split(`
`,1);return{type:"panic",message:c.replace(/ \[recovered.*\]$/,""),stack:s.slice(c.length),location:at(s,t)??o.location}}function it(e,n,t){for(const[,s="",r]of e.matchAll(/^\s*([^\s:]+\.go):(\d+): /gm)){if(s==="testing.go")continue;const o=s.startsWith("/")?s:`${n}/${s}`;return{file:(0,k.iZ)(o,t),line:Number(r)}}return null}function at(e,n){for(const[,t="",s]of e.matchAll(/^\t(\/[^\n]+\.go):(\d+)(?: |$)/gm)){const r=(0,k.iZ)(t,n);if(!r.startsWith("/"))return{file:r,line:Number(s)}}return null}const Ze="go-exec.sh",lt="FLAKY_DETECTOR_GO_REPORT",ze="FLAKY_DETECTOR_GO_SHUFFLE",ct="FLAKY_DETECTOR_GO_SEED",ut={name:"go",orders:["as-is","shuffled"],supportFiles:{[Ze]:K[Ze]},recognise:e=>{const n=e.invocations.find(hn);return n===void 0?null:{invocation:n}},prepare:mn,seedKnob:async({reportDir:e})=>(await(0,C.readdir)(e).catch(()=>[])).some(t=>t.endsWith(".shuffled"))?"go test's -shuffle":null,read:dt,replay:e=>qn(e),chosen:{order:"own",meet:(e,n)=>e.suite===n.suite,line:et}};function hn({words:e}){return e[0]==="gotestsum"||e[0]==="richgo"?!0:e[0]==="go"&&(e[1]==="test"||e[1]==="-C"&&e[3]==="test")}function mn(e){const n=(0,g.join)(e.supportDir,Ze),t=["-count=1",e.env.GOFLAGS,`"-exec=bash -p '${n}'"`];return{commandLine:e.commandLine,env:{GOFLAGS:t.filter(Boolean).join(" "),[lt]:e.reportDir,[ct]:String(e.seed),[ze]:e.order==="shuffled"?String(e.seed):""}}}async function dt(e){try{const n=await ft(e),t=(0,R.JN)(n.flatMap(r=>rt(r,e.workingDirectory))),s=n.find(r=>r.exitCode===null);return s!==void 0?{kind:"unreadable",reason:`the output of ${s.path} breaks off: ${mt(e,s)}`,tests:t}:t.length>0||e.exitCode===0?{kind:"read",tests:t,couldNotRun:null}:n.length===0?await gn(e):{kind:"read",tests:t,couldNotRun:ht(n)}}catch(n){return{kind:"unreadable",reason:`the report of go test cannot be read: ${n.message}`,tests:[]}}}async function ft({reportDir:e,timedOut:n}){const t=[];for(const s of await(0,C.readdir)(e)){if(!s.endsWith(".log"))continue;const r=(0,g.join)(e,s),o={...await pt(r),endedMs:(await(0,C.stat)(r)).mtimeMs};t.push(n&&(o.exitCode??0)>128?{...o,exitCode:null}:o)}return t.sort((s,r)=>s.path===r.path?s.endedMs-r.endedMs:s.path<r.path?-1:1)}async function pt(e){const n=[],t=new Qn;for await(const c of(0,m.OG)(e))n.length<2?n.push(c):t.add(c);const s=await(0,C.readFile)(e.replace(/log$/,"exit"),"utf8").catch(()=>null),[r="",o=""]=n;return{path:r,directory:o,exitCode:s===null?null:Number(s),output:t.result()}}function ht(e){const n=e.find(r=>r.exitCode!==0);if(n===void 0)return null;const{preamble:t,crash:s}=n.output;return`${n.path} ended with code ${n.exitCode} before its first test: ${`${t}
${s}`.trim().slice(0,1e3)}`}function mt(e,n){const t=[...n.output.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),s=t.length===0?"":` while ${t.slice(-3).join(", ")} ran`;return`${e.timedOut?"the run timed out":"the run was stopped"}${s}`}async function gn(e){if((await(0,m.HR)(e.stdoutLog,/^(ok {2}\t|\s*--- (PASS|FAIL))/,1)).length>0)return{kind:"unreadable",reason:"go test ran without our -exec script: does the command set -exec or GOFLAGS itself?",tests:[]};const t=await(0,m.HR)(e.stdoutLog,/\[(build|setup) failed\]/,5),s=await(0,m.HR)(e.stderrLog,/^(?!# |go: downloading |make)\S/,5),r=[...t,...s].join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:r||`go test ended with code ${e.exitCode} and ran no tests`}}function _n(e,n){const t={"junit.jupiter.execution.order.random.seed":String(e)};return n!=="shuffled"?t:{...t,"junit.jupiter.testmethod.order.default":"org.junit.jupiter.api.MethodOrderer$Random","junit.jupiter.testclass.order.default":"org.junit.jupiter.api.ClassOrderer$Random"}}var we=p(73024);async function yn(e,n){const t=await le(e,n),{tests:s,problem:r}=t;if(r!==null)return{kind:"unreadable",reason:r,tests:s};if(n.timedOut)return{kind:"unreadable",reason:`the run timed out: ${e.name} reports a class only when it is through`,tests:s};const o=await(0,m.HR)(n.stdoutLog,/The forked VM terminated|There was a timeout or other error in the fork/,1),c=s.length===0&&n.exitCode!==0&&o.length===0;return{kind:"read",tests:s,couldNotRun:c?await gt(e,n):null}}async function le(e,{reportFiles:n,workingDirectory:t}){const s=new Map;for(const c of[...n].sort()){const f=c.replace(e.buildFolder,"");s.set(f,[...s.get(f)??[],c])}const r=[],o=[];for(const[c,f]of s){const _=await(0,de.d)(f,{workingDirectory:t}),H=wn(c,t);for(const M of _.tests)r.push(En(M,H(M.identity.suite??"")));_.problem!==null&&o.push(_.problem)}return{tests:(0,R.vc)(r),problem:o.length===0?null:o.slice(0,3).join("; ")}}const Qe=["java","kotlin","groovy","scala"].map(e=>({folder:e,extension:e==="kotlin"?"kt":e}));function wn(e,n){const t=new Map,s=r=>{for(const o of["test","integrationTest"])for(const{folder:c,extension:f}of Qe){const _=(0,g.join)(e,"src",o,c,`${r.replaceAll(".","/")}.${f}`);if((0,we.existsSync)(_))return(0,k.iZ)((0,k.MR)(_),n)}return null};return r=>{const[o=""]=r.split("$",1);if(!/^[\p{L}\w.]+$/u.test(o))return null;const c=t.has(o)?t.get(o)??null:s(o);return t.set(o,c),c}}function En(e,n){if(n===null)return e;const t={...e.identity,file:n};if(e.failure===null)return{...e,identity:t};const r=[...(e.failure.stack??"").matchAll(/\(([^():\n]+):(\d+)\)/g)].find(([,o])=>o===n.split("/").at(-1))?.[2];return{...e,identity:t,failure:{...e.failure,location:r===void 0?null:{file:n,line:Number(r)}}}}async function gt(e,{stdoutLog:n,stderrLog:t,exitCode:s}){return[...await(0,m.HR)(n,e.errorLine,5),...await(0,m.HR)(t,e.errorLine,5)].join(`
`).slice(0,1e3)||`${e.name} ended with code ${s} and ran no tests`}const qe="flaky-detector.init.gradle",_t={name:"Gradle",buildFolder:/\/build\/test-results\/.*$/,errorLine:/^(e: |\* What went wrong:|> |.*: error: |Execution failed|Task .* not found)/},yt={name:"gradle",orders:["as-is","shuffled"],supportFiles:{[qe]:K[qe]},reportFiles:"**/build/test-results/**/TEST-*.xml",recognise:e=>{const n=e.invocations.find(Ie);return n===void 0?null:{invocation:n}},prepare:wt,seedKnob:async()=>null,read:e=>yn(_t,e),replay:On};function Ie({words:[e="",...n]}){const t=/^([:\w-]*:)?(\w*[tT]est\w*|check|build)$/;return(e==="gradle"||e==="gradlew")&&n.some(s=>t.test(s))}function Tn({seed:e,order:n,supportDir:t}){const s=Object.entries(_n(e,n)).map(([o,c])=>`${o}=${c}`);return[...["--init-script",(0,g.join)(t,qe)],`-PTEST_SEED=${e}`,`-PflakyDetectorProperties=${s.join(",")}`]}function wt(e){const n=e.env.ATTEMPT===void 0?[]:[`-PATTEMPT=${e.env.ATTEMPT}`];return{commandLine:(0,y.$I)(e.commandLine,e.recognition.invocation,[...Tn(e),...n])??e.commandLine,env:{}}}function On(e){const{commandLine:n,recognition:t,seed:s,test:r}=e,[o=""]=(r?.name??"").split(/[([{ ]/,1),c=r===null?[]:["--tests",[r.suite,o].filter(Boolean).join(".")],f=(0,y.$I)(n,t.invocation,[...c,...Tn(e)]);return{commandLine:(0,y.sO)({TEST_SEED:String(s)},f??n),selectsTest:f!==null&&r!==null}}function bn(e,{directory:n="."},{readFile:t}){for(let s=n;;s=g.posix.dirname(s)){const r=t(g.posix.join(s,"node_modules",e,"package.json")),o=/"version"\s*:\s*"(\d[^"]*)"/.exec(r??"")?.[1];if(o!==void 0)return o;if(s==="."||s==="/"||s.startsWith(".."))return null}}function Ce(e,n,t=0){const[s=Number.POSITIVE_INFINITY,r=0]=(e??"").split(".").map(Number).filter(Number.isFinite);return e===void 0||s>n||s===n&&r>=t}const Sn=/(?:\(|@|\bat |❯ )((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?\s*$/;function kn(e,n,t){const r=(e??"").split(`
`).flatMap(o=>{const[,c,f]=Sn.exec(o)??[];return c===void 0||Number(f)<1?[]:[{file:(0,k.iZ)(c.replace(/^file:\/\//,""),t),line:Number(f)}]}).filter(o=>!/^(\/|node:|[a-z]+:)|(^|\/)node_modules\//.test(o.file));return r.find(o=>o.file===n)??r[0]??null}async function en(e,n,t){const s=n.timedOut?t.tests:[...t.tests,...t.brokenFiles],r=n.timedOut||n.exitCode===0||n.exitCode>128;if(n.timedOut||!t.complete&&(r||s.length>0)){const f=n.timedOut?"the run timed out":`the process ended (code ${n.exitCode})`;return{kind:"unreadable",reason:`the report of ${e} breaks off: ${f}`,tests:s}}if(!t.started)return vn(e,n);if(t.tests.length>0||n.exitCode===0)return{kind:"read",tests:s,couldNotRun:null};const o=t.brokenFiles[0],c=o===void 0?await nn(e,n):`${o.identity.file??"a file"} could not be run: ${o.failure?.message??""}`;return{kind:"read",tests:s,couldNotRun:(0,k.Mm)(c)}}async function vn(e,n){if(n.exitCode===0||n.exitCode>128){const t=n.exitCode===0?"does the command replace NODE_OPTIONS or the reporters?":`code ${n.exitCode}`;return{kind:"unreadable",reason:`${e} wrote no report: ${t}`,tests:[]}}return{kind:"read",tests:[],couldNotRun:await nn(e,n)}}async function nn(e,n){const t=[...await(0,m.HR)(n.stderrLog,/\S/,8),...await(0,m.HR)(n.stdoutLog,/^(?!> )\S/,4)],s=`${e} ended with code ${n.exitCode} and ran no tests`;return(0,k.Mm)(t.length===0?s:`${s}: ${t.join(`
`)}`)}const xn=64*1024*1024,me="(the file itself)";async function ke(e,n){try{const t=await Ee(n),s=t.flatMap(r=>r.tests);return await en(e,n,{tests:(0,R.vc)($n(s)),brokenFiles:t.flatMap(r=>r.brokenFiles),started:t.length>0,complete:t.every(r=>r.complete)})}catch(t){return{kind:"unreadable",reason:`the report of ${e} cannot be read: ${t.message}`,tests:[]}}}async function Rn(e){return(await Ee(e).catch(()=>[])).find(({knob:t})=>t!==null)?.knob??null}async function Ee(e){const n=[];for(const t of(await(0,C.readdir)(e.reportDir)).sort())t.endsWith(".ndjson")&&n.push(await Et((0,g.join)(e.reportDir,t),e));return n}function $n(e){const n=({identity:t})=>t.file??"";return[...e].sort((t,s)=>n(t)<n(s)?-1:n(t)>n(s)?1:0)}async function Et(e,{workingDirectory:n}){const{decodeRecordingLine:t}=await Promise.all([p.e(798),p.e(940)]).then(p.bind(p,95940)),s=[],r=[];let o=!1,c=null;const f=(await(0,C.stat)(e)).size>xn;let _=0;for await(const H of(0,m.OG)(e)){if(_+=H.length,_>xn)break;const M=t(H);if(M?.kind==="begin"&&(c??=M.knob),M?.kind==="end"&&(o=!f),M?.kind==="broken-file"&&r.push(Ot(M,n)),M?.kind!=="test")continue;const z=Tt(M,n),ye=M.again?s.pop():void 0;s.push(...(0,R.r0)(ye===void 0?[z]:[ye,z]))}return{knob:c,tests:s,brokenFiles:r,complete:o}}function Tt(e,n){const t=An(e.file,n),s=e.suite.join(" > "),r=t===null||e.line===null?null:{file:t,line:e.line},o=e.status==="failed"||e.status==="flaky";return{identity:{file:t,suite:s===""?null:(0,R.HD)(s,n),name:(0,R.HD)(e.name,n)},status:e.status,durationMs:e.ms,line:e.line,failure:o?Nn(e.failure,r,t,n):null}}function Ot(e,n){const t=An(e.file,n);return{identity:{file:t,suite:null,name:me},status:"failed",durationMs:null,failure:Nn(e.failure,null,t,n)}}function An(e,n){return e===null||e===""?null:(0,R.HD)((0,k.iZ)(e.replace(/^file:\/\//,""),n),n)}function Nn(e,n,t,s){const{type:r,message:o,stack:c}=e??{type:null,message:"",stack:null},f=kn(c,t,s)??n;return(0,k.g5)({type:r,message:o,stack:c,location:f},s)}const Ln=64*1024*1024,Dn={passed:"passed",failed:"failed",pending:"skipped",skipped:"skipped",todo:"skipped",disabled:"skipped"};async function bt(e){const t=(await(0,C.readdir)(e.reportDir).catch(()=>[])).filter(s=>/^jest(-\d+)?\.json$/.test(s)).map(s=>(0,g.join)(e.reportDir,s));if(t.length===0)return en("jest",e,{tests:[],brokenFiles:[],started:!1,complete:!0});try{const s=(await Promise.all(t.map(jn))).flat().sort((o,c)=>o.name<c.name?-1:o.name>c.name?1:0),{workingDirectory:r}=e;return await en("jest",e,{tests:(0,R.vc)(s.flatMap(o=>xt(o,r))),brokenFiles:s.filter(kt).map(o=>vt(o,r)),started:!0,complete:!0})}catch(s){return St(s.message)}}async function jn(e){const{size:n}=await(0,C.stat)(e);if(n>Ln)throw new Error(`it has ${n} bytes, over the limit of ${Ln}`);const{decodeJestReport:t}=await Promise.all([p.e(798),p.e(788)]).then(p.bind(p,35788));return t(await(0,C.readFile)(e,"utf8"))}function St(e){return{kind:"unreadable",reason:`the report of jest cannot be read: ${e.slice(0,500)}`,tests:[]}}function kt({status:e,assertionResults:n}){return e==="failed"&&!n.some(t=>t.status==="failed")}function vt(e,n){const t=l(e,n),[s,r]=a(u(e.message));return{identity:{file:t,suite:null,name:me},status:"failed",durationMs:null,failure:(0,k.g5)({type:s,message:r,stack:u(e.message),location:null},n)}}function xt(e,n){const t=l(e,n);return e.assertionResults.flatMap(s=>{const r=Rt(s);if(r===void 0)return[];const o=s.ancestorTitles.join(" > "),c={file:t,suite:o===""?null:(0,R.HD)(o,n),name:(0,R.HD)(s.title,n)},_=r!=="passed"&&r!=="skipped"?i(s,t,n):null,H=s.location?.line??null;return[{identity:c,status:r,durationMs:s.duration,line:H,failure:_}]})}function Rt({status:e,invocations:n}){return e==="passed"&&n>1?"flaky":Object.hasOwn(Dn,e)?Dn[e]:void 0}function i(e,n,t){const s=u(e.failureMessages[0]??e.retryReasons[0]??""),[r,o]=a(s),c=e.status==="passed"?`failed at first, passed in try ${e.invocations}`:"",f=e.location===null?null:{file:n,line:e.location.line},_=kn(s,n,t)??f;return(0,k.g5)({type:r,message:o||c,stack:s,location:_},t)}function a(e){const n=e.split(/\n\s+at /)[0]??"",[,t=null,s=n]=/^(\w*(?:Error|Exception)): (.*)$/s.exec(n)??[];return[t,s]}function l({name:e},n){return(0,R.HD)((0,k.iZ)(e,n),n)}function u(e){return e.replaceAll(/\u001b\[[0-9;]*m/g,"")}var d=p(71668);const h=/[\\'"`^]/;function T(e){return e.replaceAll(/[.*+?()[{}|$\\'"`^]/g,n=>h.test(n)?".":`[${n}]`)}function b(e){return T(e).replaceAll("[.]",".")}function $(e){return e.length===1?e[0]??"":`(${e.join("|")})`}const V="( >)? ";function ee(e){const n=e.findIndex(c=>c.includes("…"));if(n>=0){const[c=""]=e[n]?.split("…")??[];return`^${[...e.slice(0,n),c].map(T).join(V)}`}const t=e.at(-1)??"",s=t.replace(/ #\d+$/,""),r=t.slice(s.length),o=`${T(s)}${r===""?"":`(${T(r)})?`}`;return`^${[...e.slice(0,-1).map(T),o].join(V)}$`}var ne=p(70025);const oe="jest.json",Ne="jest-{pid}.json",Mn={jest:null,"jest-cli":null,"react-scripts":"test",craco:"test","react-app-rewired":"test"},$t=["react-scripts","craco","react-app-rewired"],Dt={name:"jest",orders:["as-is","shuffled"],supportFiles:(0,ne.F)("more-arguments.cjs"),recognise:e=>{const n=e.invocations.filter(tn),t=(0,d.cU)(n);if(t===null)return null;const s=bn("jest",n[0]??t,e);return s===null?{invocation:t}:{invocation:t,version:s}},prepare:$s,seedKnob:As,read:bt,replay:Ns,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:Ls}};function tn({words:e}){const[n="",t]=e;if(!Object.hasOwn(Mn,n))return!1;const s=Mn[n];return(s===null||s===t)&&!ve(e,"--outputFile","--listTests","--showConfig","--init")}function ve(e,...n){return e.some(t=>n.includes(t.split("=")[0]??""))}function $s(e){const{commandLine:n,reportDir:t}=e,{invocation:s}=e.recognition,r=[...jt(s,t),...Mt(s),...Pt(e)],o=(0,y.$I)(n,s,r);return o===null?{commandLine:n,env:(0,d.O2)("jest",r,e)}:{commandLine:o,env:{}}}function jt({words:e,extend:n},t){return[...ve(e,"--json")?[]:["--json"],`--outputFile=${(0,g.join)(t,n==="none"?Ne:oe)}`,...ve(e,"--testLocationInResults")?[]:["--testLocationInResults"]]}function Mt({words:e}){return $t.includes(e[0]??"")&&!ve(e,"--watchAll")?["--watchAll=false"]:[]}function Pt({recognition:e,order:n,seed:t}){const{version:s,invocation:r}=e;if(s===void 0||!Ce(s,29,2))return[];const o=n==="shuffled"&&Ce(s,29,5),c=o||!ve(r.words,"--seed")?[`--seed=${t}`]:[];return o&&!ve(r.words,"--randomize")?[...c,"--randomize"]:c}async function As({stderrLog:e}){return(await(0,m.HR)(e,/^Seed:\s+-?\d+/,1)).length>0?"jest's --seed":null}function Ns(e){const{test:n,recognition:t}=e,s=n!==null&&!Ft(t.invocation),r=s?Ct([n],t.invocation):[];return{commandLine:It(r,e),selectsTest:s}}function Ls(e){const{tests:n,recognition:t}=e;return Ft(t.invocation)||n.some(({name:s})=>s===me)?null:It(Ct(n,t.invocation),e)}function Ft({words:e}){return ve(e,"-t","--testNamePattern")}function It(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,{invocation:c}=t,_=[...o===void 0?[]:jt(c,o),...Mt(c),...Pt(n),...e],H=(0,y.$I)(s,c,_),M=H===null?(0,d.O2)("jest",_,{supportDir:r,env:{}}):{};return(0,y.sO)({TEST_SEED:String(n.seed),...M},H??s)}function Ct(e,{words:n,directory:t=".",extend:s}){const[{file:r,name:o}={file:null,name:""}]=e,c=e.map(M=>ee([...M.suite?.split(" > ")??[],M.name])),f=o===me?["--ci"]:["-t",$(c)],_=s==="none"?["--passWithNoTests",...f]:f;if(r===null)return _;const H=g.posix.relative(t,r);return[..._,ve(n,"--runTestsByPath")?H:b(H)]}async function Ht(e,n){try{const t=await Wt(n.reportDir),s=t.flatMap(({tests:c})=>c.map(f=>Ms(f,n.workingDirectory))),r=(0,R.vc)(s);if(t.some(({ended:c})=>!c)){const c=n.timedOut?"the run timed out":"its process was ended";return{kind:"unreadable",reason:`the results of ${e} break off after ${r.length} tests: ${c}`,tests:r}}const o=t.length===0&&n.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Fs(e,n):null}}catch(t){return{kind:"unreadable",reason:`the results of ${e} cannot be read: ${t.message}`,tests:[]}}}async function Ut(e){return(await Wt(e.reportDir).catch(()=>[])).some(({knob:t})=>t)}async function Wt(e){const n=[],t=(await(0,C.readdir)(e)).filter(s=>s.endsWith(".ndjson")).sort();for(const s of t)n.push(await Ds((0,g.join)(e,s)));return n}async function Ds(e){const n=[];let[t,s]=[!1,!1];for await(const r of(0,m.OG)(e)){const o=js(r);if(o===null)break;"knob"in o?t||=o.knob:"ended"in o?s=!0:n.push(o)}return{tests:n,knob:t,ended:s}}function js(e){try{return JSON.parse(e)}catch{return null}}function Ms(e,n){const t=r=>(0,R.HD)(r,n),s=e.status==="failed"||e.status==="flaky";return{identity:{file:e.file===null?null:(0,k.iZ)(e.file,n),suite:e.suite===""?null:t(e.suite),name:t(e.name)},status:e.status,durationMs:Math.round(e.seconds*1e3),failure:s?(0,k.g5)(Ps(e,n),n):null}}function Ps({type:e,message:n,backtrace:t=[]},s){const r=t.filter(f=>!/\/gems\/|^<internal:|\/bin\/(rspec|rake|bundle):/.test(f)),[o]=r.flatMap(f=>{const[,_="",H]=/^(.+?):(\d+)(?::in |$)/.exec(f)??[],M=(0,k.iZ)(_,s);return H===void 0||M.startsWith("/")?[]:[{file:M,line:Number(H)}]}),c=(r.length>0?r:t).join(`
`);return{type:e??null,message:n??"",stack:c,location:o??null}}async function Fs(e,{stdoutLog:n,stderrLog:t,exitCode:s}){const r=/(error|cannot load|not find|invalid option|undefined|No such)/i;return[...await(0,m.HR)(t,r,4),...await(0,m.HR)(n,r,4)].join(`
`).slice(0,1e3)||`${e} ended with code ${s} and ran no tests`}const Is="FLAKY_DETECTOR_MINITEST_REPORT",Cs="FLAKY_DETECTOR_MINITEST_SHUFFLE",Hs={name:"minitest",orders:["as-is","shuffled"],supportFiles:{"minitest/flaky_detector_plugin.rb":K["flaky_detector_plugin.rb"]},recognise:e=>{const n=e.invocations.find(t=>Us(t,e));return n===void 0?null:{invocation:n}},prepare:({commandLine:e,env:n,seed:t,order:s,reportDir:r,supportDir:o})=>({commandLine:e,env:{SEED:String(t),RUBYLIB:[o,n.RUBYLIB].filter(Boolean).join(":"),[Is]:r,[Cs]:s==="shuffled"?"1":""}}),seedKnob:async e=>await Ut(e)?"Minitest's SEED":null,read:Ws,replay:Ks};function Us({words:e},n){const[t="",...s]=e;return t==="minitest"||t==="m"?!0:t==="rails"||t==="bin/rails"?/^test\b/.test(s[0]??""):t==="rake"?(s.find(o=>!o.startsWith("-"))??"test").startsWith("test"):t!=="ruby"?!1:s.filter(o=>/\.rb$/.test(o)).some(o=>/(^|[/_])test(_|s?\/|\.rb)|_test\.rb$/.test(o)||/minitest/i.test(n.readFile(o)??""))}async function Ws(e){const n=await Ht("minitest",e);if(n.kind!=="read"||n.tests.length>0)return n;const[t]=await(0,m.HR)(e.stdoutLog,/^[1-9]\d* (runs|tests), \d+ assertions/,1);return t===void 0?n:{kind:"unreadable",reason:`tests ran ("${t}") but our Minitest plugin was not loaded: Minitest 6 and MT_NO_PLUGINS load none, Test::Unit has none. Let the suite write JUnit XML and set report-files.`,tests:[]}}function Ks({commandLine:e,recognition:n,seed:t,test:s}){const r={TEST_SEED:String(t),SEED:String(t)};if(s===null)return{commandLine:(0,y.sO)(r,e),selectsTest:!1};const o=s.name.replace(/ #\d+$/,""),c=`--name=${s.suite===null?o:`${s.suite}#${o}`}`,{invocation:f}=n;if(f.words[0]==="rake")return{commandLine:(0,y.sO)({...r,TESTOPTS:(0,fe.ZL)(c)},e),selectsTest:!0};const _=(0,y.$I)(e,f,[c]);return{commandLine:(0,y.sO)(r,_??e),selectsTest:_!==null}}const Pn="FLAKY_DETECTOR_REPORT",Kt="FLAKY_DETECTOR_MOCHA_ORDER",Ys="FLAKY_DETECTOR_MOCHA_OPTIONS",Gs="FLAKY_DETECTOR_NODE_OPTIONS",Bs="FLAKY_DETECTOR_NODE_TEST_OUTPUT",sn="mocha",Vs=["mocha","_mocha"],Js=["mocha-hook.cjs","mocha-listener.cjs","mocha-order.cjs","recorder.cjs"],Xs={name:sn,orders:["as-is","shuffled","reversed"],supportFiles:(0,ne.F)(...Js,"more-arguments.cjs"),recognise:e=>{const n=e.invocations.filter(({words:r})=>Vs.includes(r[0]??"")),t=(0,d.cU)(n);if(t===null)return null;const s=bn(sn,n[0]??t,e);return s===null?{invocation:t}:{invocation:t,version:s}},prepare:Zs,seedKnob:async()=>null,read:e=>ke(sn,e),replay:zs,chosen:{order:"own",meet:()=>!0,line:Qs}};function Zs(e){const{commandLine:n,env:t,order:s,seed:r}=e,o=(0,g.join)(e.supportDir,(0,ne.d)("mocha-hook.cjs")),c={[Pn]:e.reportDir,[Kt]:s==="as-is"?"":`${s}:${r}`};if(!Ce(e.recognition.version,10,8)){const H=["--require",o],M=(0,y.$I)(n,e.recognition.invocation,H),z=M===null?(0,d.O2)(sn,H,e):{};return{commandLine:M??n,env:{...c,...z}}}const f=t.MOCHA_OPTIONS??"",_=`${f} --require "${o}"`.trim();return{commandLine:n,env:{...c,MOCHA_OPTIONS:_,[Ys]:f}}}function zs(e){const{test:n}=e,t=n!==null&&Yt(n);return{commandLine:Gt(t?[n]:[],e),selectsTest:t}}function Qs(e){const{words:n}=e.recognition.invocation;return n.some(s=>s==="--parallel"||s==="-p")||!e.tests.every(Yt)?null:Gt(e.tests,e)}function Yt({name:e}){return!/^"(before|after) (each|all)" hook/.test(e)}function Gt(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,{invocation:c,version:f}=t,_={TEST_SEED:String(n.seed)},H=(0,g.join)(r,(0,ne.d)("mocha-hook.cjs")),M=[],[z,ye]=[n.order!=="as-is",Ce(f,10,8)];z&&(_[Kt]=`${n.order}:${n.seed}`),z&&ye&&(_.MOCHA_OPTIONS=`--require "${H}"`),(z||o!==void 0)&&!ye&&M.push("--require",H);const xs=e.map(({suite:Qo,name:qo})=>ee([...Qo?.split(" > ")??[],qo]));xs.length>0&&M.push("--grep",$(xs));const Rs=(0,y.$I)(s,c,M),zo=Rs===null?(0,d.O2)(sn,M,{supportDir:r,env:{}}):{};return(0,y.sO)({..._,...zo},Rs??s)}const qs={name:"nextest",orders:["as-is"],recognise:e=>{const n=s=>(s[0]==="cargo"||s[0]==="cargo-nextest")&&s.includes("nextest")&&/\b(run|r)\b/.test(s.join(" ")),t=e.invocations.find(({words:s})=>n(s));return t===void 0?null:{invocation:t}},prepare:({commandLine:e})=>({commandLine:e,env:{NEXTEST_EXPERIMENTAL_LIBTEST_JSON:"1",NEXTEST_MESSAGE_FORMAT:"libtest-json-plus",NEXTEST_MESSAGE_FORMAT_VERSION:"0.1"}}),seedKnob:async()=>null,read:er,replay:rr};async function er(e){const n=[],t=new Set;try{for await(const r of nr(e.stdoutLog)){const o=r.name.replace(/#\d+$/,"");r.event==="started"?t.add(o):t.delete(o)&&n.push(tr(r,e.workingDirectory))}}catch(r){return{kind:"unreadable",reason:`the JSON of cargo nextest cannot be read: ${r.message}`,tests:n}}return t.size>0?{kind:"unreadable",reason:`the output of cargo nextest breaks off while ${[...t].slice(0,3).join(", ")} ran`,tests:n}:n.length===0&&e.exitCode!==0?await sr(e):{kind:"read",tests:n,couldNotRun:null}}async function*nr(e){if(e!==null)for await(const n of(0,m.OG)(e)){if(!n.startsWith('{"type":"test","event":"'))continue;const t=JSON.parse(n);typeof t.name=="string"&&(yield t)}}function tr(e,n){const[,t="",s="",r="",o]=/^(.*)::([^:$]*)\$(.*?)(?:#(\d+))?$/.exec(e.name)??[],c=s===t.replaceAll("-","_")?t:`${t}::${s}`,f=o!==void 0&&o!=="1",_=e.event==="ignored"?"skipped":e.event!=="ok"?"failed":f?"flaky":"passed",H=_==="flaky"?`failed before attempt ${o}, which passed`:e.stdout??"",M=_==="failed"||_==="flaky";return{identity:{file:null,suite:c,name:r},status:_,durationMs:e.exec_time===void 0?null:Math.round(e.exec_time*1e3),failure:M?(0,k.g5)(O(H,n),n):null}}async function sr(e){if((await(0,m.HR)(e.stderrLog,/^\s+(PASS|FAIL|Summary) \[/,1)).length>0)return{kind:"unreadable",reason:"cargo nextest printed no JSON: it needs version 0.9.66 or newer and a command without --message-format",tests:[]};const t=(await(0,m.HR)(e.stderrLog,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:t||`cargo nextest ended with code ${e.exitCode} and ran no tests`}}function rr({commandLine:e,recognition:n,seed:t,test:s}){const r={TEST_SEED:String(t)},c=s===null||n.invocation.words.includes("--")?null:(0,y.$I)(e,n.invocation,["-E",or(s.suite??"",s.name)]);return{commandLine:(0,y.sO)(r,c??e),selectsTest:c!==null}}function or(e,n){const[t,s]=e.split("::");return[`package(=${t})`,...s===void 0?[]:[`binary(=${s})`],`test(=${n})`].join(" & ")}var ir=p(76647),ar=p(34983);const Bt="node-test",lr=["node","tsx"],cr=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],ur={name:Bt,orders:["as-is"],supportFiles:(0,ne.F)("node-test-reporter.mjs","recorder.cjs"),recognise:e=>{const n=e.invocations.find(t=>dr(t,e));return n===void 0?null:{invocation:n}},prepare:fr,seedKnob:Rn,read:e=>ke(Bt,e),replay:pr,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:hr}};function dr({words:e,directory:n},{readFile:t}){if(!lr.includes(e[0]??""))return!1;const{options:s,rest:r}=Fn(e);if(s.includes("--test"))return!0;const o=t(g.posix.join(n??".",r[0]??""));return o!==null&&/\b(from|require\(|import\()?\s*['"]node:test['"]/.test(o)}function Fn(e){const{options:n,rest:t}=(0,ir.h)(e.slice(1),s=>cr.includes(s));return{options:n.map(({name:s})=>s),rest:t}}function fr(e){const{env:n}=e,t=[...Fn(e.recognition.invocation.words).options,...(n.NODE_OPTIONS??"").split(/[\s=]+/)],s=c=>t.filter(f=>f===c).length,r=s("--test-reporter"),o=[`--test-reporter=${(0,g.join)(e.supportDir,(0,ne.d)("node-test-reporter.mjs"))}`,`--test-reporter-destination=${r===0?"stdout":"stderr"}`,...r>s("--test-reporter-destination")?["--test-reporter-destination=stdout"]:[],...Vt(t,e.seed)];return{commandLine:e.commandLine,env:{NODE_OPTIONS:(0,ar.l)(n.NODE_OPTIONS,o),[Gs]:n.NODE_OPTIONS??"",[Bs]:r===0?"":"silent",[Pn]:e.reportDir}}}function Vt(e,n){return e.includes("--test-randomize")&&!e.includes("--test-random-seed")?[`--test-random-seed=${n}`]:[]}function pr(e){const{test:n,commandLine:t,seed:s,seen:r}=e,o={TEST_SEED:String(s)},c=n?.file==null?null:Jt(n.file,Xt(n,r),e);return{commandLine:(0,y.sO)(o,c??t),selectsTest:c!==null}}function hr(e){const{tests:n,seed:t,seen:s}=e,r=n[0]?.file??null;if(r===null||n.some(c=>c.name===me))return null;const o=Jt(r,[$([...new Set(n.flatMap(c=>Xt(c,s)))])],e);return o===null?null:(0,y.sO)({TEST_SEED:String(t)},o)}function Jt(e,n,{commandLine:t,recognition:s,seed:r}){const{invocation:o}=s;if(o.words.some(ye=>/[$`]/.test(ye)))return null;const{options:c,rest:f}=Fn(o.words),_=[...c.includes("--test")?[]:["--test"],...Vt(c,r),...n.flatMap(ye=>["--test-name-pattern",ye])],H=gr(t.trimEnd(),f),M=f.length===0||o.extend==="append";return(H===null||!M?null:(0,y.$I)(H,o,[..._,e]))??mr(o,[..._,g.posix.relative(o.directory??".",e)])}function mr({words:e,directory:n},t){if(e[0]!=="node")return null;const r=[...e.slice(0,e.length-Fn(e).rest.length),...t].map(fe.ZL).join(" ");return n===void 0?r:`builtin cd ${(0,fe.ZL)(n)} && ${r}`}function gr(e,n){if(n.length===0)return e;const t=` ${n.join(" ")}`;return e.endsWith(t)?e.slice(0,-t.length):null}function Xt({file:e,suite:n,name:t},s){if(t===me)return[];const r=n?.split(" > ")??[],o=(c,f)=>s===void 0?f===0:s.some(_=>_.file===e&&_.name===c&&(_.suite??"")===r.slice(0,f).join(" > "));return[t,...r.filter(o)].map(c=>ee([c]))}const Zt="playwright",_r=["playwright","@playwright/test"],yr={name:Zt,orders:["as-is"],supportFiles:(0,ne.F)("playwright-reporter.cjs","recorder.cjs"),recognise:e=>{const n=e.invocations.find(wr);return n===void 0?null:{invocation:n}},prepare:Er,seedKnob:async()=>null,read:e=>ke(Zt,e),replay:Tr};function wr({words:e}){return _r.includes(e[0]??"")&&e[1]==="test"&&!e.includes("--list")}function Er({commandLine:e,recognition:n,supportDir:t,reportDir:s}){return{commandLine:(0,y.$I)(e,n.invocation,["--retries=0"])??e,env:{PW_TEST_REPORTER:(0,g.join)(t,(0,ne.d)("playwright-reporter.cjs")),[Pn]:s}}}function Tr({test:e,recognition:n,commandLine:t,seed:s}){const{invocation:r}=n,o=["--retries=0",...e===null?[]:Or(e,r)],c=(0,y.$I)(t,r,o);return{commandLine:(0,y.sO)({TEST_SEED:String(s)},c??t),selectsTest:e!==null&&c!==null}}function Or({file:e,suite:n,name:t},{directory:s="."}){const r=n===null?"":`${T(n.split(" > ").at(-1)??"")} `,[o="",c]=t.replace(/ #\d+$/,"").split("…"),f=e===null?[]:[b(g.posix.relative(s,e))];return t===me?f:["-g",` ${r}${T(o)}${c===void 0?"( @|$)":""}`,...f]}const zt="FLAKY_DETECTOR_CHOSEN";function Qt(e){const{env:n,seed:t,supportDir:s}=e;return{...n.PYTHONHASHSEED!==void 0&&n.PYTHONHASHSEED!==""&&n.PYTHONHASHSEED!=="random"?{}:{PYTHONHASHSEED:String(t)},PYTHONPATH:n.PYTHONPATH?`${s}:${n.PYTHONPATH}`:s,...es(e.recognition,t),FLAKY_DETECTOR_REPORT_DIR:e.reportDir,FLAKY_DETECTOR_ORDER:e.order}}const qt="TEST_SEED ATTEMPT PYTHONPATH PYTHONHASHSEED PYTEST_ADDOPTS FLAKY_DETECTOR_*".split(" ");function es({invocation:e},n){return e.filteredBy!=="tox"?{}:{TOX_TESTENV_PASSENV:qt.join(" "),TOX_OVERRIDE:`testenv.pass_env+=${qt.join(",")}`,TOX_HASHSEED:String(n)}}function rn({seed:e,supportDir:n,recognition:t},s,r,...o){const c=`PYTHONPATH=${(0,fe.ZL)(n)}"\${PYTHONPATH:+:$PYTHONPATH}"`,f={...es(t,e),...s},_=Object.entries(f).map(([M,z])=>`${M}=${(0,fe.ZL)(z)}`);return[...[`TEST_SEED=${e}`,`PYTHONHASHSEED=${e}`],c,...o,..._,(0,y.CI)(r)].join(" ")}function ns(e){return e.length<2?e[0]??null:`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}const br=1e6;async function In(e,n){const t=(await(0,C.readdir)(e).catch(()=>[])).filter(r=>r.startsWith(`${n}-`)),s=[];for(const r of t.filter(o=>o.endsWith(".ndjson")).sort())for(const o of await Sr((0,g.join)(e,r)))o.event==="start"&&s.push([]),s.at(-1)?.push(o);return s.sort((r,o)=>Number(r[0]?.at)-Number(o[0]?.at))}async function Sr(e){const n=[];try{for await(const t of(0,m.OG)(e)){const s=kr(t);if(s!==null&&n.push(s),n.length>=br)break}}catch{}return n}function kr(e){try{const n=JSON.parse(e);return typeof n=="object"&&n!==null&&!Array.isArray(n)?n:null}catch{return null}}function q(e,n){const t=e?.[n];return typeof t=="string"?t:""}function on(e,n){const t=e?.[n];return typeof t=="number"?t:null}var vr=p(31340);const xr=" subtest ";function Rr(e,n){const t=new Map;for(const s of e){if(s.event!=="report")continue;const r=q(s,"subtest"),o=q(s,"nodeid")+(r===""?"":xr+r),c=t.get(o);c===void 0?t.set(o,[s]):c.push(s)}return[...t].map(([s,r])=>Nr(s,r,n))}function $r(e,n,t){const s={type:null,message:n,stack:null,location:null};return{identity:At(e,t),status:"failed",durationMs:null,failure:s}}function Ar(e,n){const t=q(e,"text"),s=t.split(`
`).findLast(c=>c.startsWith("E  "))??t.split(`
`).at(-1)??"",r=(0,k.g5)({type:null,message:s.replace(/^E\s+/,""),stack:t,location:null},n.workingDirectory),{file:o}=At(q(e,"nodeid"),n);return{identity:{file:o,suite:null,name:"(collection)"},status:"failed",durationMs:null,failure:r}}function Nr(e,n,t){const s=Lr(n),r=n.find(f=>ts(f)||ss(f)),o=n.reduce((f,_)=>f+(on(_,"seconds")??0),0),c=At(e,t);return{identity:c,status:s,durationMs:Math.round(o*1e3),failure:r===void 0?null:Dr(r,c,t)}}function Lr(e){return e.some(ts)?"failed":e.some(ss)?e.some(n=>n.outcome==="passed")?"flaky":"failed":e.some(n=>n.outcome==="skipped"&&n.expected!==!0)?"skipped":"passed"}const ts=e=>e.outcome==="failed",ss=e=>e.outcome==="rerun"||e.outcome==="retried";function At(e,n){const[t="",...s]=e.split("::"),r=s.join("::"),o=r.search(/\[| subtest /),c=o<0?r:r.slice(0,o),f=c.split("::").filter(z=>z!=="()"),_=(f.pop()??"")+r.slice(c.length),H=f.join(" > "),M=z=>(0,R.HD)(z,n.workingDirectory);return{file:M((0,k.iZ)(g.posix.join(n.root,t),n.workingDirectory)),suite:H===""?null:M(H),name:M(_)}}function Dr(e,n,t){const s=q(e,"type"),r=q(e,"text"),o=q(e,"message")||r.split(`
`).at(-1)||"",c=q(e,"when");return(0,k.g5)({type:s===""?null:s,message:c==="setup"||c==="teardown"?`${o} (in ${c})`:o,stack:r,location:jr(e,t)??Mr(e,n)},t.workingDirectory)}function jr(e,n){const t=(0,k.iZ)(q(e,"crash_path"),n.workingDirectory),s=on(e,"crash_line");return t===""||s===null||t.startsWith("/")||t.includes("site-packages/")?null:{file:t,line:s}}function Mr(e,{file:n}){const t=on(e,"line");return n===null||t===null?null:{file:n,line:t}}const Pr=/^(INTERNALERROR>|Error while loading plugin |E {2})/,Fr=/^(ERROR: |ImportError|\S*: error: |E {2})/;async function rs({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const s=await(0,m.HR)(t,Pr,1e3);if(s.some(r=>!r.startsWith("E ")))return Cn(`pytest had an internal error: ${Cr(s.at(-1)??"")}`)}return null}async function os({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const s=await(0,m.HR)(t,Fr,3);if(s.length>0)return Cn(s.join(" ").slice(0,500))}return Cn("pytest was called in a wrong way (exit code 4)")}async function Ir({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const[s]=await(0,m.HR)(t,/: No module named '?pytest'?$/,1);if(s!==void 0)return Cn(`pytest is not installed for this Python: ${s.slice(0,500)}`)}return null}function Cr(e){return e.replace(/^(INTERNALERROR>|E )\s*/,"").slice(0,500)}function Cn(e){return{kind:"read",tests:[],couldNotRun:e}}const is="junit.xml";async function Hr(e){const n=await In(e.reportDir,"pytest");if(n.length===0)return Jr(e);const t=n.map(c=>Wr(c,e)),s=e.exitCode===3&&n.every(Ur)?await rs(e):null;if(s!==null)return s;if(e.exitCode===4&&t.every(({tests:c})=>c.length===0))return os(e);const r=(0,R.vc)(t.flatMap(c=>c.tests)),o=t.find(c=>c.brokenOff!==null)?.brokenOff??null;return o!==null?{kind:"unreadable",reason:o,tests:r}:{kind:"read",tests:r,couldNotRun:t.find(c=>c.couldNotRun!==null)?.couldNotRun??null}}function Ur(e){return!e.some(n=>n.event==="finish"||n.event==="running")}function Wr(e,n){const t=Kr(e,n.workingDirectory),s=Rr(e,t),r=e.findLast(f=>f.event==="finish");if(r===void 0)return Br(e,s,n,t);const o=ls(e),c=s.length>0;return{tests:c?[...s,...o.map(f=>Ar(f,t))]:s,couldNotRun:cs(on(r,"exit_status")??n.exitCode,e,c),brokenOff:null}}function Kr(e,n){const t=e.find(c=>c.event==="session"),s=q(t,"root");if(as(s,n))return{root:s,workingDirectory:n};const r=Yr(n),o=q(t,"real_root");return as(o,r)?{root:o,workingDirectory:r}:{root:s,workingDirectory:n}}function as(e,n){return(0,g.isAbsolute)(e)&&(0,vr.U)(n,e)}function Yr(e){try{return(0,we.realpathSync)(e)}catch{return e}}function ls(e){const n=e.filter(t=>t.event==="collect-error");return[...new Map(n.map(t=>[t.nodeid,t])).values()]}function cs(e,n,t){const s=n.find(r=>r.event==="internal-error");return s!==void 0||e===3?`pytest had an internal error: ${us(q(s,"text"))}`:e===2?Gr(n,t):e===4?"pytest was called in a wrong way (exit code 4)":e===5?"pytest collected no tests (exit code 5)":null}function Gr(e,n){const t=ls(e);if(t.length>0){const r=us(q(t[0],"text")).replace(/^E\s+/,"");return`pytest could not collect ${t.map(o=>q(o,"nodeid")).join(", ")}: ${r}`}const s=q(e.findLast(r=>r.event==="interrupted"),"reason");return n&&/^stopping after/.test(s)?null:`pytest was interrupted: ${s||"exit code 2"}`}function us(e){return(e.trim().split(`
`).at(-1)??"").slice(0,500)}function Br(e,n,t,s){const r=Vr(e),o=t.timedOut?"the run timed out":"pytest's process ended",c=r.map(M=>$r(M,`${o} while this test ran`,s)),f=new Set(c.map(({identity:M})=>JSON.stringify(M))),_=n.filter(({identity:M})=>!f.has(JSON.stringify(M))),H=r.length===0?"outside a test":`while ${r.join(", ")} ran`;return{tests:[..._,...c],couldNotRun:null,brokenOff:`pytest's report breaks off: ${o} ${H}`}}function Vr(e){const n=new Set;for(const t of e)t.event==="running"&&n.add(q(t,"nodeid")),t.event==="done"&&n.delete(q(t,"nodeid"));return[...n]}async function Jr(e){if(e.exitCode===4)return os(e);const{tests:n,problem:t}=await(0,de.d)([(0,g.join)(e.reportDir,is)],{workingDirectory:e.workingDirectory,repeats:R.r0}),s=n.filter(({identity:r})=>!(r.suite==="pytest"&&r.name==="internal"));return t!==null?(e.exitCode===3?await rs(e):await Ir(e))??{kind:"unreadable",reason:`pytest's report: ${t}`,tests:s}:{kind:"read",tests:s.map(Xr),couldNotRun:cs(e.exitCode,[],s.length>0)}}function Xr(e){const{file:n,suite:t}=e.identity,s=(n??"").replace(/\.py$/,"").replaceAll("/",".");if(n===null||t===null||!`${t}.`.startsWith(`${s}.`))return e;const r=t.slice(s.length+1).replaceAll("."," > ");return{...e,identity:{...e.identity,suite:r===""?null:r}}}const Zr=new Set(["-k -m -n -c -p -o -W -r -s","--maxfail --tb --durations --durations-min --junitxml --junit-xml --junit-prefix --rootdir --basetemp --confcutdir --ignore","--ignore-glob --deselect --override-ini --config-file --import-mode --log-level --log-cli-level --log-file --pythonwarnings","--color --capture --show-capture --dist --numprocesses --maxprocesses --tx --timeout --timeout-method --reruns --reruns-delay","--only-rerun --rerun-except --count --cov-report --cov-config --cov-fail-under --randomly-seed --random-order-seed","--random-order-bucket --html --splits --group --durations-path --ds --dc --verbosity --lfnf --last-failed-no-failures"].join(" ").split(" ").filter(e=>e!=="-s")),Nt='PYTEST_ADDOPTS="${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }-p flaky_detector_pytest"';function zr(e){const{commandLine:n,order:t,test:s}=e,r=t==="as-is"&&s!==null?ds(s):null;if(r===null)return{commandLine:rn(e,t==="as-is"?{}:{FLAKY_DETECTOR_ORDER:t},n,Nt),selectsTest:!1};const o=fs([r],n,e.recognition.invocation);return{commandLine:rn(e,o===null?{FLAKY_DETECTOR_ONLY:r}:{},o??n,Nt),selectsTest:!0}}const Qr={order:"given",meet:()=>!0,line:e=>{const{commandLine:n,recognition:t,tests:s}=e,r=s.map(ds);if(r.includes(null))return null;const o=s.flatMap(({file:_})=>_??[]),c=fs([...new Set(o)],n,t.invocation),f={[zt]:JSON.stringify([...new Set(r)])};return rn(e,f,c??n,Nt)}};function ds({file:e,suite:n,name:t}){if(e===null||t==="(collection)")return null;const s=t.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"");return[e,...n===null?[]:n.split(" > "),s].join("::")}const qr=200;function eo(e){return e.length<=qr&&!e.includes("…")&&!/\[.*::/s.test(e)}function fs(e,n,t){if(t.extend!=="append"||t.words.includes("--")||!e.every(eo))return null;let s=` ${n.trim()}`;for(const c of no(t.words)){const f=s.lastIndexOf(` ${c}`),_=s.slice(f+c.length+1);if(f<0||!/^(\s|$)/.test(_))return null;s=s.slice(0,f)+_}const{directory:r}=t,o=e.map(c=>(0,fe.ZL)(r===void 0?c:g.posix.relative(r,c)));return`${s.trim()} ${o.join(" ")}`}function no(e){return e.slice(1).filter((n,t)=>!n.startsWith("-")&&!Zr.has(e[t]??""))}const ps=/\bpytest\s*\.\s*main\s*\(|from pytest import .*\bmain\b/,to=/\bunittest\s*\.\s*(main|TextTestRunner)\s*\(|from unittest import .*\b(main|TextTestRunner)\b|\bget_runner\s*\(/;function hs({words:e,directory:n="."},t){const[s="",...r]=e;if(s==="django-admin"||s==="manage.py")return r[0]==="test"?"unittest":null;if(!/^(python|pypy)\d*(\.\d+)*$/.test(s))return null;const o=r.findIndex(z=>z.endsWith(".py")),c=r[o];if(c===void 0)return null;const f=z=>t.readFile(g.posix.join(n,z))??"",_=r.slice(o+1),H=g.posix.basename(c);if(H==="manage.py")return _[0]==="test"?"unittest":null;if(H==="setup.py")return so(_,f(c),f(g.posix.join(g.posix.dirname(c),"setup.cfg")));const M=f(c);return ps.test(M)?"pytest":to.test(M)?"unittest":null}function so(e,n,t){return e.includes("pytest")||e.includes("ptr")?"pytest":e.includes("test")?/^test\s*=.*\b(pytest|ptr)\b/m.test(t)||ps.test(n)?"pytest":"unittest":null}const ms={"flaky_detector_events.py":`"""Events of a test session as lines of JSON, and actions to take when a module gets imported."""
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
`},ro={name:"pytest",orders:["as-is","shuffled","reversed"],supportFiles:ms,recognise:e=>{const n=e.invocations.find(oo);if(n!==void 0)return{invocation:n};const t=e.invocations.find(s=>hs(s,e)==="pytest");return t===void 0?null:{invocation:{...t,extend:"none"}}},prepare:io,seedKnob:ao,read:Hr,replay:zr,chosen:Qr};function oo({words:e}){return/^(pytest|py\.test)(-?3(\.\d+)?)?$/.test(e[0]??"")}function io(e){const n=` -o junit_family=xunit1 "--junitxml=${(0,g.join)(e.reportDir,is)}"`;return{commandLine:e.commandLine,env:{...Qt(e),PYTEST_ADDOPTS:`${e.env.PYTEST_ADDOPTS??""}${n}`,FLAKY_DETECTOR_PYTEST:"1",FLAKY_DETECTOR_PYTEST_FALLBACK:n}}}async function ao(e){const t=(await In(e.reportDir,"pytest")).flat().findLast(s=>s.event==="finish");return t===void 0?"PYTHONHASHSEED":ns(Array.isArray(t.seeded)?t.seeded.map(String):[])}const Lt="flaky_detector_rspec.rb",lo="FLAKY_DETECTOR_RSPEC_REPORT",co="FLAKY_DETECTOR_RSPEC_SEED",uo={name:"rspec",orders:["as-is","shuffled"],supportFiles:{[Lt]:K[Lt]},recognise:e=>{const n=e.invocations.find(fo);return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{...gs(e,e.env.SPEC_OPTS),[lo]:e.reportDir}}),seedKnob:async e=>await Ut(e)?"rspec's seed":null,read:e=>Ht("rspec",e),replay:po};function fo({words:e}){const[n="",t=""]=e;return n==="rspec"||n==="parallel_rspec"||n==="rake"&&/^spec\b/.test(t)}function gs(e,n){const t=["--require",(0,fe.ZL)((0,g.join)(e.supportDir,Lt))],s=e.order==="shuffled"?["--order",`rand:${e.seed}`]:[];return{SPEC_OPTS:[n,...t,...s].filter(Boolean).join(" "),[co]:e.order==="shuffled"?"":String(e.seed)}}function po(e){const{test:n}=e,{SPEC_OPTS:t="",...s}=gs(e),r=[t,...n===null?[]:ho(n)].join(" ");return{commandLine:(0,y.sO)({TEST_SEED:String(e.seed),...s,SPEC_OPTS:r},e.commandLine),selectsTest:n!==null}}function ho({suite:e,name:n}){const t=[...e===null?[]:e.split(" > "),n.replace(/ #\d+$/,"")];if(!t.slice(1).some(r=>/^(#|\.|::)/.test(r)))return["--example",(0,fe.ZL)(t.join(" "))];const s=t.map(r=>r.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"));return["--example-matches",(0,fe.ZL)(`^${s.join(" ?")}`)]}var mo=p(22796);const go={name:"Maven",buildFolder:/\/target\/(surefire|failsafe)-reports\/[^/]*$/,errorLine:/^\[ERROR\] \S/},_o={name:"surefire",orders:["as-is","shuffled"],reportFiles:"**/target/{surefire,failsafe}-reports/TEST-*.xml",recognise:e=>{const n=e.invocations.find(yo);return n===void 0?null:{invocation:n}},prepare:wo,seedKnob:async({stdoutLog:e})=>(await(0,m.HR)(e,/To reproduce ordering use flag -Dsurefire\.runOrder\.random\.seed=/,1)).length>0?"Surefire's runOrder.random.seed":null,read:e=>yn(go,e),replay:Eo};function yo({words:[e="",...n]}){return["mvn","mvnw","mvnd"].includes(e)?n.some(t=>/^(test|package|verify|integration-test|install|deploy|surefire:test|failsafe:.*)$/.test(t)):!1}function _s(e,n){const t=n==="shuffled"?{"surefire.runOrder":"random","failsafe.runOrder":"random"}:{},s={"surefire.runOrder.random.seed":String(e),...t,..._n(e,n)};return Object.entries(s).map(([r,o])=>`-D${r}=${o}`)}function wo({commandLine:e,recognition:n,seed:t,order:s,env:r}){const o=_s(t,s),c=(0,y.$I)(e,n.invocation,o);return c!==null?{commandLine:c,env:{}}:{commandLine:e,env:{MAVEN_ARGS:[r.MAVEN_ARGS,...o].filter(Boolean).join(" ")}}}function Eo({commandLine:e,recognition:n,seed:t,order:s,test:r}){const c=[...r===null||s==="shuffled"?_s(t,s):[],...r===null?[]:To(r)],f=(0,y.$I)(e,n.invocation,c),_={TEST_SEED:String(t)};return f!==null?{commandLine:(0,y.sO)(_,f),selectsTest:r!==null}:{commandLine:(0,y.sO)({..._,MAVEN_ARGS:c.join(" ")},e),selectsTest:r!==null}}function To({suite:e,name:n}){const[t=""]=n.split(/[([{ ]/,1),s=[e,t].filter(Boolean).join("#"),r=["surefire.failIfNoSpecifiedTests","failsafe.failIfNoSpecifiedTests","failIfNoTests"];return[`-Dtest=${s}`,`-Dit.test=${s}`,...r.map(o=>`-D${o}=false`)]}var Oo=p(76926);const bo="(import)";async function So(e){const n=await In(e.reportDir,"unittest");if(n.length===0)return Do(e);const t=[e.workingDirectory,jo(e.workingDirectory)],s=n.flat(),r=(0,R.vc)(n.flatMap(c=>vo(c,t))),o=Ao(s,t);return o.length>0||n.some(c=>ko(c,e))?No(e,r,o):{kind:"read",tests:r,couldNotRun:Lo(r)}}function ko(e,{timedOut:n}){return e.some(t=>t.event==="finish")?!1:n||e.some(t=>t.event==="runner")}function vo(e,n){const t=new Map;let s=new Map;for(const r of e){const o=Hn(r,n),c=JSON.stringify(Hn({...r,subtest:null},n));if(r.event==="running"&&(s=s.set(c,(s.get(c)??0)+1)),r.event!=="report")continue;const f=`${JSON.stringify(o)} ${s.get(c)??0}`,_=t.get(f)??{identity:o,events:[]};_.events.push(r),t.set(f,_),q(r,"subtest")!==""&&r.outcome==="failed"&&xo(t,c,s,r,n)}return[...t.values()].map(({identity:r,events:o})=>Ro(r,o,n))}function xo(e,n,t,s,r){const o=`${n} ${t.get(n)??0}`,c=e.get(o)??{identity:Hn({...s,subtest:null},r),events:[]};c.events.push(s),e.set(o,c)}function Ro(e,n,t){const s=n.find(o=>o.outcome==="failed"||o.outcome==="unexpected");if(s!==void 0)return{identity:e,status:"failed",durationMs:null,failure:$o(s,t)};const r=n.every(o=>o.outcome==="skipped");return{identity:e,status:r?"skipped":"passed",durationMs:null,failure:null}}function $o(e,n){const t=ys(n,q(e,"crash_path")),s=on(e,"crash_line"),r=q(e,"subtest"),o=e.outcome==="unexpected"?"passed, but was expected to fail":q(e,"message");return(0,k.g5)({type:q(e,"type")||null,message:r===""?o:`${o} ${r}`,stack:q(e,"text"),location:t===""||t.startsWith("/")||s===null?null:{file:t,line:s}},n[0]??"/")}function Hn(e,n){const t=f=>(0,R.HD)(f,n[0]??"/"),s=ys(n,q(e,"file")),r=q(e,"suite"),o=q(e,"subtest"),c=q(e,"name")+(o===""?"":` subtest ${o}`);return{file:s===""?null:t(s),suite:r===""?null:t(r),name:t(c)}}function ys(e,n){return e.reduce((t,s)=>(0,k.iZ)(t,s),n)}function Ao(e,n){const t=new Map;for(const s of e){const r=Hn(s,n);s.event==="running"&&t.set(JSON.stringify(r),r),s.event==="done"&&t.delete(JSON.stringify(r))}return[...t.values()]}function No(e,n,t){const s=e.timedOut?"the run timed out":"the process ended",r=t.map(({suite:_,name:H})=>_===null?H:`${_}.${H}`),o={type:null,message:`${s} while this test ran`,stack:null,location:null},c=t.map(_=>({identity:_,status:"failed",durationMs:null,failure:o})),f=new Set(c.map(({identity:_})=>JSON.stringify(_)));return{kind:"unreadable",reason:`the tests break off: ${s} ${r.length===0?"outside a test":`while ${r.join(", ")} ran`}`,tests:[...n.filter(({identity:_})=>!f.has(JSON.stringify(_))),...c]}}function Lo(e){if(e.filter(({identity:r})=>r.suite!==bo).length>0)return null;const t=e[0];if(t===void 0)return"unittest found no tests";const s=t.failure?.message.trim().split(`
`).at(-1)??"";return`unittest could not import ${e.map(({identity:r})=>r.name).join(", ")}: ${s}`}function Do(e){const n="unittest did not start, or PYTHONPATH does not reach it: there are no per-test results";return e.exitCode===2?{kind:"read",tests:[],couldNotRun:"unittest was called in a wrong way (exit code 2)"}:{kind:"unreadable",reason:n,tests:[]}}function jo(e){try{return(0,we.realpathSync)(e)}catch{return e}}const Un={FLAKY_DETECTOR_UNITTEST:"1"},Mo={name:"unittest",orders:["as-is","shuffled","reversed"],supportFiles:ms,recognise:e=>{const[n]=e.invocations.map(t=>Po(t,e)).filter(t=>t!==null);return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{...Qt(e),...Un}}),seedKnob:Fo,read:So,replay:Io,chosen:{order:"given",meet:()=>!0,line:Co}};function Po(e,n){return e.words[0]==="unittest"?e:hs(e,n)!=="unittest"?null:e.words.some(t=>g.posix.basename(t)==="setup.py")?{...e,extend:"none"}:e}async function Fo(e){const t=(await In(e.reportDir,"unittest")).flat().findLast(s=>s.event==="finish");return t===void 0?"PYTHONHASHSEED":ns(Array.isArray(t.seeded)?t.seeded.map(String):[])}function Io(e){const{commandLine:n,order:t,recognition:s,test:r}=e,o=t==="as-is"&&r!==null?ws(r):null,c=o===null?null:(0,y.$I)(n,s.invocation,["-k",o]),f=t==="as-is"?Un:{...Un,FLAKY_DETECTOR_ORDER:t};return{commandLine:rn(e,f,c??n),selectsTest:c!==null}}function Co(e){const{commandLine:n,tests:t}=e;if(t.some(o=>ws(o)===null))return null;const s=t.map(({file:o,suite:c,name:f})=>`${o}::${c}::${Es(f)}`),r={...Un,[zt]:JSON.stringify([...new Set(s)])};return rn(e,r,n)}function ws({file:e,suite:n,name:t}){return e===null||n===null||n.startsWith("(")?null:`*.${n}.${Es(t)}`}function Es(e){return e.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"")}const Wn="vitest",Ho=["bench","list","init","complete"],Uo={name:Wn,orders:["as-is","shuffled"],supportFiles:(0,ne.F)("vitest-reporter.mjs","recorder.cjs","more-arguments.cjs"),recognise:e=>{const n=(0,d.cU)(e.invocations.filter(Wo));return n===null?null:{invocation:n}},prepare:Ko,seedKnob:Rn,read:e=>ke(Wn,e),replay:Yo,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:Go}};function Wo({words:e}){return e[0]==="vitest"&&!Ho.includes(e[1]??"")}function Ko(e){const{invocation:n}=e.recognition,t=[...Ts(n,e.supportDir),...Os(e)],s=(0,y.$I)(e.commandLine,n,t),r=s===null?(0,d.O2)(Wn,t,e):{};return{commandLine:s??e.commandLine,env:{...r,[Pn]:e.reportDir}}}function Ts({words:e},n){return[...e.some(s=>/^--reporters?(=|$)/.test(s))?[]:["--reporter=default"],`--reporter=${(0,g.join)(n,(0,ne.d)("vitest-reporter.mjs"))}`]}function Os({recognition:e,order:n,seed:t}){return n==="shuffled"?["--sequence.shuffle",`--sequence.seed=${t}`]:e.invocation.words.some(r=>r.startsWith("--sequence.seed"))?[]:[`--sequence.seed=${t}`]}function Yo(e){const{test:n,recognition:t}=e,s=n===null?[]:Ss([n],t.invocation);return{commandLine:bs(s,e),selectsTest:n!==null}}function Go(e){const{tests:n,recognition:t}=e;return n.some(({name:s})=>s===me)?null:bs(Ss(n,t.invocation),e)}function bs(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,f=[...o===void 0?[]:Ts(t.invocation,r),...Os(n),...e],_=(0,y.$I)(s,t.invocation,f),H=_===null?(0,d.O2)(Wn,f,{supportDir:r,env:{}}):{};return(0,y.sO)({TEST_SEED:String(n.seed),...H},_??s)}function Ss(e,{directory:n=".",extend:t}){const[{file:s,name:r}={file:null,name:me}]=e,o=t==="none",c=o?g.posix.basename(s??""):g.posix.relative(n,s??""),f=[...o?["--passWithNoTests"]:[],...s===null?[]:[c]];if(r===me)return f;const _=e.map(H=>Jo([...Bo(H),H.name]));return[...f,...Vo(e),"-t",$(_)]}const ks=/^\[project (.+?)\](?: > |$)/s;function Bo({suite:e}){const n=e?.replace(ks,"")??"";return n===""?[]:n.split(" > ")}function Vo(e){return[...new Set(e.flatMap(({suite:t})=>ks.exec(t??"")?.[1]??[]))].map(t=>`--project=${t}`)}function Jo(e){return ee(e).replace("^","^ ?")}const Xo={pytest:ro,unittest:Mo,jest:Dt,vitest:Uo,mocha:Xs,"node-test":ur,playwright:yr,go:ut,nextest:qs,cargo:X,surefire:_o,gradle:yt,rspec:uo,minitest:Hs,ctest:Re,googletest:ge,tap:Oo.Mi},vs=Object.values(Xo);function Zo(e){const n=e?.split(mo.S)??[];return vs.filter(t=>n.includes(t.name))}}),13783:((ce,J,p)=>{p.d(J,{M:()=>g,f:()=>y});var C=p(40654);const g="/tmp/flaky-detector-support";function y(K){const k=(0,C.JU)(K).map(({supportFiles:L={}})=>L),R=Object.assign({},...k);return Object.keys(R).length===0?null:{folder:g,files:R}}}),15320:((ce,J,p)=>{p.d(J,{Mc:()=>L,nf:()=>D,p9:()=>A,wx:()=>m,zV:()=>N});var C=p(15762),g=p(26567),y=p(94787),K=p(76058),k=p(25042);const R=200;function L(O,E,w){const v=O.observations.filter(C.N6),W=N(P(v,E))??N(v),X=W===void 0||E.verdict.kind==="sensitive"?[]:[j(O,W,w)];if(w===null)return X;const te=U(E).slice(0,R);return(0,k.l)([...X,...te.flatMap(([ie,_e])=>F(O,ie,_e,w))],E)}function P(O,{tests:E}){const w=new Set(E.flatMap(({verdict:v,failingRuns:W})=>v==="flaky"?W:[]));return O.filter(({run:v})=>w.has(v))}function N(O){const E=({conditions:w})=>K.XQ.filter(v=>w[v]!==K.QU[v]).length;return[...O].sort((w,v)=>E(w)-E(v))[0]}function U({tests:O,sensitivities:E}){const v=O.filter(({verdict:Y})=>Y!=="sensitive").sort((Y,X)=>+(X.verdict==="flaky")-+(Y.verdict==="flaky")),W=new Map;for(const{test:Y,failingRuns:X}of[...v,...E])Y!==null&&X.length>0&&!W.has(Y)&&W.set(Y,X);return[...W]}function F(O,E,w,v){const W=N(O.observations.filter(({run:ie})=>w.includes(ie))),Y=O.tests[E];if(W===void 0||Y===void 0)return[];const{run:X,seed:te}=W;return[{test:E,run:X,seed:te,...m(W,Y,S(O,v))}]}function j(O,E,w){const{run:v,seed:W}=E;return{test:null,run:v,seed:W,...m(E,null,S(O,w))}}function S({header:O,tests:E},w){return{command:O.command,seen:E,framework:w}}function m({run:O,seed:E,conditions:w},v,{command:W,seen:Y,framework:X}){const{commandLine:te,selectsTest:ie}=X?.replay({seed:E,order:w.order,test:v,seen:Y})??{commandLine:A(W,{seed:E,run:O}),selectsTest:!1};return{commandLine:(0,y.F)(w,te),selectsTest:v!==null&&ie}}function D({seed:O,conditions:E},w,{seen:v,framework:W}){const Y=W?.chosen??null,X=Y?.order==="given"?"as-is":E.order,te=Y?.line({seed:O,order:X,tests:w,seen:v})??null;return te===null?null:(0,y.F)(E,te)}function A(O,{seed:E,run:w}){return(0,g.sO)({TEST_SEED:String(E),ATTEMPT:String(w)},O)}}),14620:((ce,J,p)=>{p.d(J,{G1:()=>N,Jm:()=>U,x5:()=>L});var C=p(76760),g=p(26567),y=p(9930),K=p(74712),k=p(57210),R=p(76926);function L(F,j,S,{supportDir:m,replayDir:D},{reportFiles:A,lineVariables:O}){const E=w=>(0,g.sO)(O,w);return{name:F.name,orders:F.orders,reportFiles:A??F.reportFiles??null,reportFolders:F.reportFolders??[],prepare:w=>F.prepare({...w,commandLine:S,recognition:j,supportDir:m}),replay:w=>{const{test:v}=w,W=v!==null&&(0,y.Kn)(v)?(0,y.ps)(v):v,Y={commandLine:S,recognition:j,supportDir:D},X=F.replay({...w,...Y,test:W});return{...X,commandLine:E(X.commandLine)}},here:w=>w.replaceAll(D,m),chosen:P(F,{commandLine:S,recognition:j,supportDir:D},E),read:w=>A===null?F.read(w):(0,k.A)(w,A),use:async(w,v)=>F===R.SH&&!await(0,R.x4)(w)?null:{name:F.name,seedKnob:await F.seedKnob(w),extendedCommand:v.commandLine===S?null:v.commandLine}}}function P({chosen:F},j,S){return F===void 0?null:{...F,line:D=>{const A=D.tests.some(y.Kn)?null:F.line({...j,...D});return A===null?null:S(A)}}}function N(F,j){const S=(0,K.N)((0,C.dirname)(j));try{U(S,(0,C.basename)(j),F)}finally{S.close()}}function U(F,j,{supportFiles:S={}}){for(const[m,D]of Object.entries(S)){const[A=m,...O]=`${j}/${m}`.split("/").reverse();O.reduceRight((w,v)=>w.inside(v),F).write(A,[D])}}}),22796:((ce,J,p)=>{p.d(J,{S:()=>K,z:()=>k});var C=p(76760),g=p(60375),y=p(2480);const K=" and ";function k(S){const m=S.map(({framework:w,recognition:v})=>({framework:w,recognition:{...v,invocation:{...v.invocation,extend:"none"}}})),D=new Map,[A,...O]=m.map(({framework:w})=>w),E=m.flatMap(({framework:w})=>w.reportFiles??[]);return{name:m.map(({framework:w})=>w.name).join(K),orders:A?.orders.filter(w=>O.every(v=>v.orders.includes(w)))??[],supportFiles:Object.assign({},...m.map(({framework:w})=>w.supportFiles)),reportFolders:m.map(({framework:w})=>w.name),...E.length===0?{}:{reportFiles:E.length===1?E[0]??"":`{${E.join(",")}}`},recognise:()=>null,prepare:w=>R(m,w),seedKnob:w=>L(m,w),read:w=>N(m,w,D),replay:w=>j(m,w,D)}}function R(S,m){return S.reduce(({commandLine:D,env:A},{framework:O,recognition:E})=>{const w=(0,C.join)(m.reportDir,O.name),v={...m,recognition:E,reportDir:w,commandLine:D,env:{...m.env,...A}},W=O.prepare(v);return{commandLine:W.commandLine,env:{...A,...W.env}}},{commandLine:m.commandLine,env:{}})}async function L(S,m){const D=[];for(const{framework:A}of S){const O=await A.seedKnob(P(A,m));O!==null&&D.push(`${A.name}: ${O}`)}return D.length===0?null:D.join("; ")}function P({name:S},m){return{...m,reportDir:(0,C.join)(m.reportDir,S)}}async function N(S,m,D){const A=[];for(const{framework:O}of S){const E=await O.read(P(O,m));A.push({name:O.name,report:E});for(const{identity:w}of U(E))D.set((0,g.o)(w),O)}return F(A,m)}function U(S){return S.kind==="none"?[]:S.tests}function F(S,{exitCode:m,timedOut:D}){const A=(0,y.vc)(S.flatMap(({report:v})=>U(v))),O=m!==0&&A.length>0,E=S.find(({report:v})=>v.kind==="unreadable"&&!(O&&v.tests.length===0&&!D));if(E?.report.kind==="unreadable")return{kind:"unreadable",reason:`${E.name}: ${E.report.reason}`,tests:A};const w=S.map(({report:v})=>v.kind==="read"?v.couldNotRun:null);return{kind:"read",tests:A,couldNotRun:A.length>0?null:w.find(v=>v!==null)??null}}function j(S,m,D){const{test:A}=m,O=A===null?void 0:D.get((0,g.o)(A)),E=S.find(({framework:Y})=>Y===O),w=S.filter(Y=>Y!==E),v=E===void 0?{commandLine:m.commandLine,selectsTest:!1}:E.framework.replay({...m,recognition:E.recognition});return{commandLine:w.reduce((Y,{framework:X,recognition:te})=>X.replay({...m,commandLine:Y,recognition:te,test:null}).commandLine,v.commandLine),selectsTest:v.selectsTest}}}),76926:((ce,J,p)=>{p.d(J,{SH:()=>F,x4:()=>A,Mi:()=>U});var C=p(26567),g=p(76548),y=p(2480);const K=64*1024*1024,k=/^(\S+) \.{2,} ?$/,R=/^TAP version \d+$/;async function L(E){try{return N(await P(E),E)}catch(w){return{kind:"unreadable",reason:`TAP cannot be read: ${w.message}`,tests:[]}}}async function P(E){const w=[];if(E.stdoutLog===null)return w;const{TapStream:v}=await Promise.all([p.e(815),p.e(415),p.e(620)]).then(p.bind(p,85620));let W=new v(null,E.workingDirectory),Y=K;for await(const X of(0,g.OG)(E.stdoutLog)){const te=k.exec(X);if((te!==null||R.test(X)&&W.hasBegun)&&(w.push(W.end()),W=new v(te?.[1]??null,E.workingDirectory)),te===null&&W.add(X),Y-=X.length+1,Y<0)return[...w,{...W.end(),problem:"the output is larger than 64 MiB: its end was not read"}]}return[...w,W.end()]}function N(E,w){const v=(0,y.vc)(E.flatMap(ie=>ie.tests)),W=E.find(ie=>ie.bailedOut!==null)?.bailedOut??null;if(W!==null)return{kind:"read",tests:v,couldNotRun:`the tests bailed out: ${W}`};const Y=E.find(ie=>ie.problem!==null)?.problem??null,X=w.timedOut?"the run timed out":null;if(Y!==null||X!==null)return{kind:"unreadable",reason:[X,Y].filter(ie=>ie!==null).join("; "),tests:v};const te=v.length===0&&w.exitCode!==0;return{kind:"read",tests:v,couldNotRun:te?"the command printed no TAP on its standard output":null}}const U={name:"tap",orders:["as-is"],recognise:E=>{const w=E.invocations.find(O);return w===void 0?null:{invocation:w}},prepare:E=>({commandLine:E.commandLine,env:{HARNESS_VERBOSE:"1"}}),seedKnob:async()=>null,read:E=>L(E),replay:E=>({commandLine:(0,C.sO)({TEST_SEED:String(E.seed)},E.commandLine),selectsTest:!1})},F={...U,recognise:E=>({invocation:E.invocations[0]??{words:[],extend:"none"}}),prepare:({commandLine:E})=>({commandLine:E,env:{}}),read:async E=>await A(E)?L(E):{kind:"none"}},j=200,S=/^TAP version 1[2-4]$/,m=/^1\.\.\d+( #.*)?$/,D=/^(not )?ok \d+\b/;async function A({stdoutLog:E}){const w=Y=>[S,m,D].some(X=>X.test(Y)),[v]=await(0,g.UV)(E,j,w);if(v===void 0||S.test(v))return v!==void 0;const W=async Y=>(await(0,g.HR)(E,Y,1)).length>0;return await W(m)&&await W(D)}function O({words:E,extend:w}){const[v="",...W]=E;return v==="prove"||v==="tape"&&w!=="none"?!0:v==="bats"?!W.some(Y=>/^(--formatter|-F)/.test(Y)):v==="tap"&&W.some(Y=>/^(-R|--reporter=)tap$/.test(Y))}})};export{ni as id,ti as ids,si as modules};
