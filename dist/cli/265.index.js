const mi=265,gi=[265],_i={76647:((we,ne,p)=>{p.d(ne,{h:()=>C});function C(g,w,B=()=>!1){const k=[];let L=0;for(;L<g.length;){const H=g[L]??"";if(!/^[-+]./.test(H)||H==="--"||B(H))break;const[,P=H,$=null]=/^(--[^=]+)=(.*)$/s.exec(H)??[],K=$===null&&w(H);k.push({name:P,value:K?g[L+1]??null:$}),L+=K?2:1}return{options:k,rest:g.slice(L)}}}),89648:((we,ne,p)=>{p.d(ne,{FM:()=>w,MR:()=>H,Mm:()=>B,g5:()=>L,iZ:()=>k});var C=p(50187);const g=4e3;class w{text="";limit;constructor($=g){this.limit=$}add($){this.text.length<this.limit&&(this.text+=`${$}
`)}toString(){return B(this.text.trim(),this.limit)}}function B(P,$=g){return P.length<=$?P:`${P.slice(0,$-1)}…`}function k(P,$){const K=`${$.replace(/\/+$/,"")}/`,X=P.replaceAll("\\","/");return(X.startsWith(K)?X.slice(K.length):X).replace(/^\.\//,"")}function L(P,$){const K=X=>(0,C.U)(X.replaceAll(`${$.replace(/\/+$/,"")}/`,"").trim());return{type:P.type,message:K(P.message)||"failed without a message",stack:P.stack===null?null:K(P.stack)||null,location:P.location}}function H(P){return P.replace(/^\/proc\/\d+\/root(?=\/)/,"")}}),37265:((we,ne,p)=>{p.r(ne),p.d(ne,{portableSupport:()=>Xe.f,recogniseFramework:()=>kn,replaysOf:()=>Dt.Mc});var C=p(73024),g=p(76760),w=p(4378);const B=[[["vitest"],["--watch","-w","watch","dev","--ui"],"Use `vitest run`."],[["jest"],["--watch","--watchAll"],"Leave that out."],[["mocha","ava","tap","wtr","web-test-runner"],["--watch","-w"],"Leave that out."],[["node","bun","deno","gotestsum","tsx"],["--watch","watch"],"Leave that out."],[["playwright","cypress"],["--ui","open"],"Leave that out."],[["cargo"],["watch"],"Use the command that it starts."],[["dotnet"],["watch"],"Use `dotnet test`."],[["gradle","gradlew"],["--continuous","-t"],"Leave that out."],[["nodemon","watchexec","entr","ptw","pytest-watch","pytest-watcher","guard"],[],"Use what it starts."]],k=[[["pytest"],["--lf","--last-failed","--ff","--failed-first","--sw","--stepwise","--testmon","--picked"],""],[["pytest"],["--nf","--new-first"],""],[["jest"],["-o","--onlyChanged","-f","--onlyFailures","--lastCommit","--changedSince"],""],[["vitest"],["--changed"],""],[["rspec"],["--only-failures","--next-failure","-n"],""],[["playwright"],["--last-failed","--only-changed"],""],[["ctest"],["--rerun-failed"],""],[["sbt"],["testQuick"]," Use `sbt test`."]],L=[[["turbo"],[],"Add `--env-mode=loose` to it."],[["env"],["-i","-","--ignore-environment"],"Leave that out."],[["sudo"],[],"Use `sudo -E`."]],H=/^(--env-mode=loose|loose|-\w*E\w*|--preserve-env)$/,P=[[["docker","podman","nerdctl"],["compose","run","exec"],""],[["docker-compose"],["run","exec","up"],""],[["kubectl","oc"],["exec","run"],""],[["ssh","vagrant","multipass","limactl","earthly","act","chroot","flatpak","distrobox"],[],""]],$=[[["xargs","parallel","eval","su","nix-shell","script","expect"],[],""],[["find","fd"],["-exec","-execdir","-x","-X"],""]];function K({starts:i},a){const c=i.filter(d=>!d.some(m=>H.test(m))),u=[...M(i,B,X),...M(i,k,U),...M(c,L,j)];return a?u:[...u,...M(i,P,v),...M(i,$,y)]}const X=(i,a)=>`${i} watches files: it does not end by itself, so each run takes its whole \`timeout\`. ${a}`,U=(i,a)=>`${i} chooses tests by what earlier runs or changes left, so runs are not alike. Leave it out.${a}`,j=(i,a)=>`${i} keeps variables from the tests: the seed does not reach them, and their results may not be read. ${a}`,v=i=>`${w.x}${i} runs the tests where nothing of the detector reaches. For results of each test let them write JUnit XML into the working directory and name it in \`report-files\`; hand TEST_SEED on to them.`,y=i=>`${w.x}what ${i} starts cannot be seen. For results of each test name the test program itself in \`test-command\`, or let it write JUnit XML and name that in \`report-files\`.`;function M(i,a,c){const u=i.flatMap(([d="",...m])=>a.flatMap(([S,b,D])=>{const ee=b.find(de=>m.some(Ee=>Ee===de||Ee.startsWith(`${de}=`)));return!S.includes(d)||b.length>0&&ee===void 0?[]:[c(`\`${[d,ee].filter(Boolean).join(" ")}\``,D)]}));return[...new Set(u)]}var T=p(76647);const E=/^(python|pypy)\d*(\.\d+)*$/,O=/^(ba|da|z|k|a)?sh$/,N=["-X","-W","--check-hash-based-pycs"],G=/^-[a-zA-Z]*[mc]$/,J=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],te=/^([-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/,Y=/(?:^|\/)node_modules\/(?:\.bin\/([\w.-]+)|((?:@[\w.-]+\/)?[\w.-]+)\/(?:(?:bin|dist|lib)\/)*[\w.-]+)$/,q=["cli","index","main","bin"];function se(i){const[a="",...c]=i;return E.test(a)?ae(c):a==="node"?ce(c):a==="tsx"||a==="ts-node"?pe(c):O.test(a)?he(c):null}function ae(i){const{rest:a}=(0,T.h)(i,m=>N.includes(m),m=>G.test(m)),[c="",u,...d]=a;return G.test(c)&&c.endsWith("m")&&u!==void 0?{kind:"program",words:[u,...d]}:null}function ce(i){const{options:a,rest:c}=(0,T.h)(i,d=>[...J,"--run"].includes(d)),u=a.find(({name:d})=>d==="--run")?.value;return u==null?pe(i):{kind:"package-script",script:u,args:c}}function pe(i){const{rest:a}=(0,T.h)(i,b=>J.includes(b),b=>b==="--test"),[c="",...u]=a,d=Y.exec(c);if(d===null)return null;const m=g.posix.basename(c).replace(/\.[cm]?js$/,"");return{kind:"program",words:[d[1]??(q.includes(m)?d[2]:m)??m,...u]}}function he(i){const{options:a,rest:c}=(0,T.h)(i,m=>te.test(m)),u=c[0]==="--"?c[1]:c[0];return u===void 0?null:a.some(({name:m})=>/^-[a-z]*c[a-z]*$/.test(m))?{kind:"line",line:u}:{kind:"shell-script",path:u}}var ke=p(88989);function ve(i){const a=[],c=(0,ke.qg)(i),u=c.errors===void 0||c.errors.length===0?le(c):null,d=i.trimEnd().length;return _e(c,".",(m,S,b)=>{a.push({words:S,directory:b,takesTail:m===u&&m.end===d&&!Me(m)})}),a}function _e(i,a,c){if(i.type==="Word"||i.type==="Assignment")return a;if(i.type==="Command"){const d=Te(i),m=d[0]==="builtin"?d.slice(1):d;return m[0]==="cd"||m[0]==="pushd"?Re(a,m):(m.length>0&&c(i,m,a),a)}let u=a;return(0,ke.dK)(i,d=>{u=_e(d,u,c)}),i.type==="Subshell"||i.type==="Pipeline"?a:u}function le(i){switch(i.type){case"Command":return i;case"Script":case"AndOr":case"Pipeline":{const a=i.commands.at(-1);return a===void 0?null:le(a)}case"Statement":return i.background===!0?null:le(i.command);default:return null}}function Te(i){return[...i.name===void 0?[]:[i.name.value],...i.args.map(c=>c.type==="Word"?c.value:c.text)]}function Me(i){return i.redirects.some(a=>a.type==="HereDoc")}function Re(i,a){const c=a.slice(1).find(u=>!u.startsWith("-"));return c===void 0?i:$e(i,c)}function $e(i,a){return/^[/~]|[$`]/.test(a)?i:g.posix.join(i,a).replace(/(?<=.)\/$/,"")}const Qe=["-C","--directory","-f","--file","--makefile","-I","-o","-W"],qe=["GNUmakefile","makefile","Makefile"],an=100;function ln(i,a,c){const u=cn(i,a),S=(u.file===null?qe:[u.file]).map(ee=>c(g.posix.join(u.directory,ee))).find(ee=>ee!==null)??null;if(S===null)return null;const b=fn(S,u.variables),D=u.goals.length>0?u.goals:[b.firstGoal??""];return{lines:Fe(D,b),directory:u.directory}}function cn(i,a){const c=[],u=new Map,d=[];for(let b=i;b.length>0;){const D=(0,T.h)(b,We=>Qe.includes(We)),[ee,...de]=D.rest,[,Ee,fe]=/^(\w+)[:?+]?=(.*)$/s.exec(ee??"")??[];Ee!==void 0?u.set(Ee,fe??""):ee!==void 0&&c.push(ee),d.push(...D.options),b=de}const m=(...b)=>d.find(D=>b.includes(D.name))?.value??null,S=$e(a,m("-C","--directory")??".");return{goals:c,variables:u,directory:S,file:m("-f","--file","--makefile")}}const un=/^(?:export\s+)?([\w.-]+)\s*(?::{0,3}|\?|\+)=\s*(.*)$/,dn=/^([^\s#:=][^:#=]*?)\s*::?(?!=)\s*([^;#]*)(?:;(.*))?/;function fn(i,a){const c=new Map([["MAKE","make"]]),u=new Map;let d=[],m=null;for(const S of i.replaceAll(/\\\r?\n/g," ").split(/\r?\n/)){const b=un.exec(S);if(S.startsWith("	"))for(const D of d)u.get(D)?.lines.push(Ae(S));else b?c.set(b[1]??"",(b[2]??"").replace(/\s+#.*$/,"")):d=Le(S,u)??d;m??=d.find(D=>!D.startsWith("."))??null}return{variables:new Map([...c,...a]),rules:u,firstGoal:m}}function Le(i,a){const[c,u="",d="",m]=dn.exec(i)??[];if(c===void 0)return null;const S=u.split(/\s+/);for(const b of S){const D=a.get(b)??{needs:[],lines:[]};D.needs.push(...d.split(/[\s|]+/).filter(ee=>ee!=="")),m!==void 0&&D.lines.push(Ae(m)),a.set(b,D)}return S}function Ae(i){return i.trim().replace(/^[@+\s-]+/,"")}function Fe(i,a){const c=new Set,u=[],d=m=>{if(c.has(m)||c.size>=an)return;c.add(m);const S=a.rules.get(m);for(const b of S?.needs??[])d(Ye(b,a.variables));u.push(...(S?.lines??[]).map(b=>Ye(b,a.variables)))};for(const m of i)d(m);return u}function Ye(i,a,c=0){const u=i.replaceAll(/\$\$|\$[({]([\w.-]+)[)}]/g,(d,m)=>{if(m===void 0)return d;const S=a.get(m)??"";return c<5?Ye(S,a,c+1):S});return c===0?u.replaceAll("$$","$"):u}const pn=300,Ie=3;function Ge(i,a){const{name:c,scripts:u,workspaces:d}=R(g.posix.join(i,"package.json"),a);return{name:typeof c=="string"?c:"",scripts:Object.fromEntries(Object.entries(W(u)).filter(Z)),workspaces:Array.isArray(d)?V(d):V(W(d).packages)}}function en(i,a){const{readFile:c}=a,u=V(R(g.posix.join(i,"lerna.json"),c).packages),d=V(R(g.posix.join(i,"pnpm-workspace.yaml"),c,a.parseYaml).packages),S=[...Ge(i,c).workspaces,...u,...d].filter(D=>!D.startsWith("!")).flatMap(D=>_(i,D.replace(/\/$/,"").split("/"),a,Ie)),b=D=>D!==i&&c(g.posix.join(D,"package.json"))!==null;return[...new Set(S)].slice(0,pn).filter(b)}function x(i,a,c){const u=en(i,c).find(b=>Ge(b,c.readFile).name===a),d=g.posix.basename(a),m=[a,`packages/${d}`,`apps/${d}`].map(b=>$e(i,b)),S=b=>b!==i&&c.readFile(g.posix.join(b,"package.json"))!==null;return u??m.find(S)??i}function _(i,[a,...c],u,d){if(a===void 0)return[i];if(!a.includes("*"))return _(g.posix.join(i,a),c,u,d);const m=u.foldersIn(i).filter(D=>D!=="node_modules"&&!D.startsWith(".")),S=D=>g.posix.join(i,D);if(a!=="**"){const D=new RegExp(`^${a.split("*").map(A).join(".*")}$`);return m.filter(ee=>D.test(ee)).flatMap(ee=>_(S(ee),c,u,d))}const b=d===0?[]:m.flatMap(D=>_(S(D),["**",...c],u,d-1));return[..._(i,c,u,d),...b]}function A(i){return i.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function R(i,a,c=JSON.parse){const u=a(i);try{return W(u===null?null:c(u))}catch{return{}}}function W(i){return typeof i=="object"&&i!==null&&!Array.isArray(i)?{...i}:{}}function V(i){return Array.isArray(i)?i.filter(a=>typeof a=="string"):[]}function Z(i){return typeof i[1]=="string"}const Q=["npm","pnpm","yarn","bun"],z=["lerna","turbo","nx"],oe={t:"test",tst:"test",it:"test","install-test":"test"},me=["test","start","stop","restart"],ye=["install","i","add","remove","up","upgrade","update","ci","exec","dlx","x","create","init","link","publish","why","list","ls","audit","config","cache","node","pack","info","outdated","build","pm"],ue=["-C","--dir","--prefix","--cwd"],je=["-w","--workspace","--filter","-F","--scope"],Be=["-ws","--workspaces","-r","--recursive"],Ce=["-t","--target","--targets"],hn=[...ue,...je,...Ce,"--concurrency","--include","--exclude"];function mn(i,a,c){const[u="",...d]=i;if(![...Q,...z].includes(u))return[];const m=Pe(u,d,a);if(m===null)return[];const{packages:S,script:b}=m,D=S==="all",ee=D?"none":ct(u,m.args);return(D?en(m.directory,c):[gn(m,c)]).map(de=>He(de,b,ee,c.readFile)).filter(de=>de!==null)}function gn({packages:i,directory:a},c){return typeof i=="string"?a:x(a,i.name,c)}function He(i,a,c,u){const d=Ge(i,u).scripts,m=Object.hasOwn(d,a)?d[a]:void 0;if(m===void 0)return null;const S=b=>Object.hasOwn(d,b)?[{line:d[b]??"",extend:"none"}]:[];return{directory:i,lines:[...S(`pre${a}`),{line:m,extend:c},...S(`post${a}`)]}}function Pe(i,a,c){const{plain:u,options:d,rest:m}=Oe(i,a),S=fe=>d.find(({name:We})=>fe.includes(We))?.value??null,b=Nn(i,nn(u))??(u[0]==="run-many"?S(Ce):null);if(b===null)return null;const D=$e(c,S(ue)??"."),ee=u[0]==="workspace"?u[1]:S(je),de=z.includes(i)||u[0]==="workspaces"||d.some(_n),Ee=ee!=null&&!ee.includes("*")?{name:ee}:de||ee!=null?"all":"own";return{script:b,args:m,directory:D,packages:Ee}}function _n({name:i,value:a}){return Be.includes(i)&&a!=="false"}function nn(i){return i[0]==="workspace"?i.slice(2):i[0]!=="workspaces"?i:i[1]==="foreach"?i.slice(2):i.slice(1)}function Oe(i,a){const c=[],u=[];let d=a;const m=i==="npm"||z.includes(i),S=()=>m||Nn(i,nn(c))===null;for(;d.length>0&&d[0]!=="--"&&S();){const b=(0,T.h)(d,ee=>hn.includes(ee));u.push(...b.options);const D=b.rest[0];if(d=b.rest,D===void 0||D==="--")break;c.push(D),d=d.slice(1)}return{plain:c,options:u,rest:d}}function Nn(i,a){const[c,u]=a;return c===void 0?null:["run","run-script","rum","urn"].includes(c)?u??null:i==="turbo"?c:i==="lerna"||i==="nx"?null:i==="npm"?oe[c]??(me.includes(c)?c:null):i==="bun"?null:i==="pnpm"&&oe[c]!==void 0?oe[c]:ye.includes(c)||c.startsWith("workspace")?null:c}function ct(i,a){return(i==="npm"||z.includes(i))&&!a.includes("--")?"after-dashes":"append"}var yn=p(94942),ut=p(3292);const dt=["cmd","shell","run","composite","sequence"];function wn(i,a,c){const u=Ve(i,a);return tn(be(u,c),u,new Set([c]))}function Ve(i,a){try{return a.reduce(be,(0,ut.qg)(i))}catch{return}}function be(i,a){if(!(typeof i!="object"||i===null||!Object.hasOwn(i,a)))return i[a]}function tn(i,a,c){if(Array.isArray(i))return i.flatMap(m=>tn(m,a,c));if(typeof i!="string")return ft(i,a,c);const u=i.trim(),d=c.has(u)?void 0:be(a,u);return d===void 0?[Ln(i)]:tn(d,a,c.add(u))}function ft(i,a,c){const u=be(i,"cmd");if(Array.isArray(u))return[u.filter(m=>typeof m=="string").map(yn.ZL).join(" ")];const d=dt.find(m=>be(i,m)!==void 0);return d===void 0?[]:tn(be(i,d),a,c)}function Ln(i){return i.replaceAll(/\{args:([^{}]*)\}/g,"$1").replaceAll(/\{\w+\}/g,"")}const pt=["tox.ini","setup.cfg"];function jn(i,a){const c=String(Ve(a("pyproject.toml"),["tool","tox","legacy_tox_ini"])??""),u=[...pt.map(a),c].find(m=>/^\[testenv/m.test(m)),d=Dn(i).flatMap(m=>u===void 0?gt(m,a):ht(u,m));return[...new Set(d)]}function Dn(i){const a=i.findIndex(u=>/^(-e|--env)/.test(u));return a<0?[""]:((i[a]?.replace(/^(--env=?|-e)/,"")??"")||(i[a+1]??"")).split(",")}function ht(i,a){return(sn(i,`testenv:${a}`,"commands")??sn(i,"testenv","commands")??"").replaceAll(/\\\n\s*/g," ").split(`
`).map(d=>mt(d,i).trim()).filter(d=>d!=="")}function sn(i,a,c){const u=i.split(/\r?\n/),d=u.findIndex(fe=>fe.trim()===`[${a}]`);if(d<0)return null;const m=u.slice(d+1),S=m.findIndex(fe=>fe.startsWith("[")),b=m.slice(0,S<0?m.length:S),D=b.findIndex(fe=>new RegExp(`^${c}\\s*=`).test(fe));if(D<0)return null;const ee=b.slice(D+1),de=ee.findIndex(fe=>/^[^\s#]/.test(fe));return[(b[D]??"").replace(/^[^=]*=/,""),...ee.slice(0,de<0?ee.length:de).map(fe=>fe.trim())].join(`
`)}function mt(i,a){return i.replace(/^[\w!,.{}-]+:\s+/,"").replace(/^[-!]\s*/,"").replaceAll(/\{\[([^\]]+)\](\w+)\}/g,(c,u,d)=>sn(a,u,d)?.trim()??"").replaceAll(/\{posargs:((?:[^{}]|\{[^{}]*\})*)\}/g,"$1").replaceAll(/\{(?:env)?python\}/g,"python").replaceAll(/\{(?:toxinidir|tox_root|env_?bin_?dir)\}\//g,"").replaceAll(/\{[^{}]*\}/g,"")}function gt(i,a){const c=a("tox.toml"),u=c===""?Ve(a("pyproject.toml"),["tool","tox"]):Ve(c,[]),m=[be(be(u,"env"),i),be(u,"env_run_base")].map(S=>be(S,"commands")).find(S=>S!==void 0);return Array.isArray(m)?m.filter(Array.isArray).map(S=>Mn(S).join(" ")):[]}function Mn(i){return i.flatMap(a=>{if(typeof a=="string")return[a];const c=be(a,"default");return Array.isArray(c)?Mn(c):[]})}const Pn={poe:["tool","poe","tasks"],task:["tool","taskipy","tasks"],"pdm run":["tool","pdm","scripts"],"rye run":["tool","rye","scripts"],"pixi run":["tool","pixi","tasks"],"pipenv run":["scripts"]},En=["-C","--root","-p","--project","-e","--environment","--manifest-path"],_t=["-e","--env","-p","--project","--data-dir","--cache-dir","--config"];function yt(i,a,c){const u=b=>c(g.posix.join(a,b))??"",[d="",...m]=i;if(d==="tox")return Je(jn(m,u));if(d==="nox")return Je(Fn(u(Tt(m,"-f","--noxfile")??"noxfile.py")));if(d==="invoke"||d==="inv")return Je(Fn(u("tasks.py")));if(d==="hatch")return Je(Et(m,u));const S=[d,`${d} ${m[0]}`].find(b=>Object.hasOwn(Pn,b));return S===void 0?null:Je(wt(S,S===d?m:m.slice(1),u))}function wt(i,a,c){const u=(0,T.h)(a,d=>En.includes(d)).rest[0]??"";return wn(c(i==="pipenv run"?"Pipfile":"pyproject.toml"),Pn[i]??[],u)}function Et(i,a){const{options:c,rest:u}=(0,T.h)(i,fe=>_t.includes(fe));if(u[0]==="test")return["pytest"];if(u[0]!=="run")return[];const d=c.find(({name:fe})=>fe==="-e"||fe==="--env")?.value??"default",[m="",...S]=(0,T.h)(u.slice(1),()=>!1).rest,[,b=d,D=m]=/^([\w.-]+):(.+)$/.exec(m)??[],ee=["envs",b,"scripts"],de=[...wn(a("pyproject.toml"),["tool","hatch",...ee],D),...wn(a("hatch.toml"),ee,D)],Ee=c.length===0&&D===m;return de.length>0||Ee?de:[[D,...S].map(yn.ZL).join(" ")]}function Fn(i){return[...i.matchAll(/\.run\(((?:[^()]|\([^()]*\))*)\)/g)].map(([,c=""])=>c).map(c=>[...c.matchAll(/(["'])((?:(?!\1).)*)\1/g)].map(([,,u])=>u).join(" "))}function Tt(i,...a){const c=i.findIndex(u=>a.includes(u));return c<0?null:i[c+1]??null}function Je(i){return i.length===0?null:i}const Ot={valued:["--with --with-editable --with-requirements --extra --no-extra --group --no-group --only-group --python -p --project --directory","--env-file --package --index --index-url --default-index --config-file --cache-dir --color --resolution"].flatMap(i=>i.split(" ")),module:["-m","--module"]},ge={},Tn={valued:["-p","--package"],line:["-c","--call"]},In={valued:["-r --reporter -o --reports-dir --report-dir --temp-directory --temp-dir -x --exclude -n --include -e --extension --src --require -i","--branches --functions --lines --statements --cwd --nycrc-path --config"].flatMap(i=>i.split(" "))},Cn={env:{valued:["-u","--unset","-C","--chdir"],assignments:!0},command:ge,exec:{valued:["-a"]},time:{valued:["-f","--format","-o","--output"]},timeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},gtimeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},nice:{valued:["-n","--adjustment"]},ionice:{valued:["-c","--class","-n","--classdata"]},nohup:ge,setsid:ge,stdbuf:{valued:["-i","-o","-e"]},unbuffer:ge,sudo:{valued:["-u","-g","-h","-p","-C"],assignments:!0},taskset:{operands:1},faketime:{valued:["-f"],operands:1},"xvfb-run":{valued:["-s","--server-args","-e","--error-file","-n","--server-num","-f","-p","-w","--wait"]},"dbus-run-session":ge,"cross-env":{assignments:!0},dotenv:{valued:["-e","-v","-p","-c"]},"dotenvx run":{valued:["-f","--env-file","-e","--env"]},"doppler run":{valued:["-p","--project","-c","--config"]},"op run":{valued:["--env-file"]},c8:In,nyc:In,npx:Tn,bunx:ge,"bun x":ge,pnpx:ge,"npm exec":{...Tn,greedy:!0},"npm x":{...Tn,greedy:!0},"pnpm exec":{valued:["-C","--dir","--filter","-F"]},"pnpm dlx":{valued:["--package"]},"yarn exec":ge,"yarn dlx":{valued:["-p","--package"]},"uv run":Ot,uvx:{valued:["--with","--from","--python","-p"]},"uv tool run":{valued:["--with","--from","--python","-p"]},"poetry run":ge,"pipenv run":ge,"pdm run":{valued:["-p","--project"]},"rye run":ge,"hatch run":ge,"pixi run":{valued:["-e","--environment","--manifest-path"]},"conda run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"micromamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mise exec":ge,"direnv exec":{operands:1},"coverage run":{valued:["--source","--include","--omit","--rcfile","--data-file","--context","--concurrency","--debug"],module:["-m"]},"go run":{valued:["-C","-exec","-mod","-modfile","-tags","-ldflags","-gcflags","-p"]},"go tool":{valued:["-C","-modfile"]},"bundle exec":{valued:["--gemfile"]},"rbenv exec":ge,"asdf exec":ge},Hn=3;function On(i){for(let a=Hn;a>0;a-=1){const c=i.slice(0,a).join(" ");if(i.length>=a&&Object.hasOwn(Cn,c))return Un(i.slice(a),Cn[c]??ge)}return null}function Un(i,a){const c=[...a.line??[],...a.module??[]],{rest:u}=(0,T.h)(i,S=>a.valued?.includes(S)??!1,S=>c.includes(S)),[d="",...m]=u;return a.line?.includes(d)?m[0]===void 0?null:{kind:"line",line:m[0]}:a.module?.includes(d)?rn(m,!1):bt(u,a)}function bt(i,a){const c=i[0]==="--"?i.slice(1):i,u=a.assignments?c.findIndex(S=>!/^\w+=/.test(S)):0,d=u<0?[]:c.slice(u+(a.operands??0)),m=d.indexOf("--");return!a.greedy||c!==i?rn(d,!1):m<0?rn(d,!0):rn(d.toSpliced(m,1),!1)}function rn(i,a){return i.length===0?null:{kind:"program",words:i,needsDashes:a}}const St=12,kt=500;function Wn(i,a,{foldersIn:c=()=>[],parseYaml:u=()=>null}={}){const d={directory:".",extend:"append",depth:St},m=new bn({readFile:a,foldersIn:c,parseYaml:u}),S=m.ofLine(i,d);return{commandLine:i,invocations:S,starts:m.starts,readFile:a}}class bn{starts=[];#e;#n=kt;constructor(a){this.#e=a}ofLine(a,c){return ve(a).flatMap(({words:u,directory:d,takesTail:m})=>this.#t({...c,words:u,directory:g.posix.join(c.directory,d),extend:m?c.extend:"none",depth:c.depth-1}))}#t(a){const c=vt(a.words);if(this.#n<=0)return[];if(this.#n-=1,this.starts.push(c),a.depth>0){const b=this.#s({...a,words:c},a.words[0]??"");if(b!==null)return b}const{extend:u,directory:d,filteredBy:m}=a,S={...d==="."?{}:{directory:d},...m===void 0?{}:{filteredBy:m}};return[{words:c,extend:u,...S}]}#s(a,c){const{words:u,directory:d}=a;if(u[0]==="make"||u[0]==="gmake")return this.#c(a);const m=mn(u,d,this.#e);if(m.length>0)return m.flatMap(D=>this.#o(D,a));const S=yt(u,d,this.#e.readFile);if(S!==null)return this.#i(S,a);const b=On(u);if(b?.kind==="line")return this.#a(b.line,a);if(b!==null){const D=b.needsDashes?"after-dashes":"append";return this.#t({...a,words:b.words,extend:Kn(a.extend,D),depth:a.depth-1})}return this.#r(a)??this.#l(c,a)}#r(a){const c=se(a.words);switch(c?.kind){case void 0:return null;case"program":return this.#t({...a,words:c.words,depth:a.depth-1});case"line":return this.#a(c.line,a);case"shell-script":return this.#l(c.path,a,/(?:)/);case"package-script":{const u=c.args.includes("--")?"append":"after-dashes",d=He(a.directory,c.script,u,this.#e.readFile);return d===null?null:this.#o(d,a)}}}#o(a,c){return a.lines.flatMap(({line:u,extend:d})=>this.ofLine(u,{...c,directory:a.directory,extend:Kn(c.extend,d)}))}#i(a,c){const u=c.words[0]==="tox"?{...c,filteredBy:"tox"}:c;return a.flatMap(d=>this.#a(d,u))}#a(a,c){return this.ofLine(a,{...c,extend:"none"})}#c(a){const c=ln(a.words.slice(1),a.directory,this.#e.readFile);return c===null?null:c.lines.flatMap(u=>this.#a(u,{...a,directory:c.directory}))}#l(a,c,u=/^#!.*\b(ba|da|z|k)?sh\b/){if(!a.includes("/")&&!a.endsWith(".sh"))return null;const d=this.#e.readFile(g.posix.join(c.directory,a));return d!==null&&u.test(d)?this.#a(d,c):null}}function vt(i){const[a="",...c]=i;if(/\/.*\.py$/.test(a))return["python",a,...c];const u=a.lastIndexOf("@"),d=u>0?a.slice(0,u):a;return[d.startsWith("@")?d:g.posix.basename(d),...c]}function Kn(i,a){return i==="append"?a:a==="append"?i:"none"}var xt=p(39689),Yn=p(26946),Gn=p(72913),Bn=p(57210),Sn=p(49380),Xe=p(13783),on=p(54778),Se=p(22796),Ue=p(76926);const Vn={ava:{add:"--tap",file:null},"bun test":{add:"--reporter=junit --reporter-outfile=bun.xml",file:"bun.xml"},behave:{add:"--junit",file:"reports/*.xml"},cypress:{add:"--reporter junit",file:"test-results.xml"},"deno test":{add:"--junit-path=deno.xml",file:"deno.xml"},green:{add:"--junit-report green.xml",file:"green.xml"},jasmine:{add:"the JUnitXmlReporter of jasmine-reporters",file:"junitresults*.xml"},karma:{add:"the reporter of karma-junit-reporter (--reporters progress,junit)",file:"**/TESTS-*.xml"},lab:{add:"-r junit -o lab.xml",file:"lab.xml"},nose2:{add:"--plugin nose2.plugins.junitxml --junit-xml",file:"nose2-junit.xml"},nosetests:{add:"--with-xunit",file:"nosetests.xml"},phpunit:{add:"--log-junit phpunit.xml",file:"phpunit.xml"},"web-test-runner":{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},wtr:{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},robot:{add:"--xunit robot.xml",file:"robot.xml"}};function Rt(i){for(const{words:a}of i){const[c="",...u]=a,d=[c,`${c} ${u[0]}`].find(b=>Object.hasOwn(Vn,b)),m=d===void 0?void 0:Vn[d];if(m===void 0||m.file===null&&u.some(b=>b===m.add||b==="-t"))continue;const S=m.file===null?"":` and set \`report-files: ${m.file}\``;return`${w.x}${d} is not read by itself. For results of each test add ${m.add} to it${S}.`}return null}const $t=1e6,Jn={logLevel:"error"};async function kn(i,a,c){const u=await At(i.testCommand,a.directory),d=i.framework==="none"?null:xe(u,i.framework)??Nt(u,i),S=(i.perturb.includes("order")?d?.framework.orders??[]:[]).filter(xn=>xn!=="as-is"),D=[...K(u,d!==null||i.framework==="none"),...Xn(i,d,u),...Zn(i,S,d)],ee=d??Lt(u,i);if(ee===null)return{framework:null,orders:S,warnings:D};const de=(0,g.join)(c?.path??i.outputDir,Gn.Y.support),{framework:Ee,recognition:fe}=ee;c===void 0?(0,on.G1)(Ee,de):(0,on.Jm)(c,Gn.Y.support,Ee);const We={supportDir:de,replayDir:i.portableReplays?Xe.M:de},qn=(0,xt.yT)(new Set(u.starts.map(([xn=""])=>xn))),vn={reportFiles:i.reportFiles,lineVariables:qn};return{framework:(0,on.x5)(Ee,fe,i.testCommand,We,vn),orders:S,warnings:D}}async function At(i,a){const c=D=>(0,Yn.C)((0,g.join)(a,D),$t),u=D=>jt((0,g.join)(a,D));let d=!1;const S=Wn(i,c,{foldersIn:u,parseYaml:()=>(d=!0,null)});if(!d)return S;const{parse:b}=await p.e(815).then(p.t.bind(p,38815,19));return Wn(i,c,{foldersIn:u,parseYaml:D=>b(D,Jn)})}function Xn({framework:i},a,{invocations:c}){return a!==null||i!=="auto"?[]:[Rt(c)].filter(u=>u!==null)}function Zn({perturb:i},a,c){return!i.includes("order")||a.length>0?[]:[`perturb: order has no effect: ${c===null?"no framework was recognised":`${c.framework.name} has no way to change it`}. All runs keep the order that the command has.`]}function xe(i,a){const c=a==="auto"?Qn(i):[];return c.length>1?{framework:(0,Se.z)(c),recognition:c[0].recognition}:Ze(i,a)??zn(i,a)}function Ze(i,a){for(const c of Sn.i){if(a!=="auto"&&c.name!==a)continue;const u=c.recognise(i);if(u!==null)return{framework:c,recognition:u}}return null}function zn({invocations:i},a){const c=Sn.i.find(({name:u})=>u===a);return c===void 0||c===Ue.Mi?null:{framework:c,recognition:{invocation:{...i[0]??{words:[]},extend:"none"}}}}function Qn(i){const a=new Map;for(const c of i.invocations){const u=Ze({...i,invocations:[c]},"auto");u!==null&&a.set(u.framework,[...a.get(u.framework)??[],c])}return[...a].flatMap(([c,u])=>{const d=c.recognise({...i,invocations:u});return d===null?[]:[{framework:c,recognition:d}]})}function Nt(i,a){if(!(a.framework===Bn.G.name||a.framework==="auto"&&a.reportFiles!==null))return null;const u=i.invocations[0]??{words:[],extend:"none"};return{framework:Bn.G,recognition:{invocation:u}}}function Lt(i,{framework:a}){const c=a==="auto"||a===Ue.Mi.name?Ue.SH.recognise(i):null;return c===null?null:{framework:a==="auto"?Ue.SH:{...Ue.SH,read:Ue.Mi.read},recognition:c}}function jt(i){try{return(0,C.readdirSync)(i,{withFileTypes:!0}).filter(c=>c.isDirectory()).map(({name:c})=>c)}catch{return[]}}var Dt=p(15320)}),50187:((we,ne,p)=>{p.d(ne,{U:()=>B,u:()=>w});const C=1500,g=2400;class w{#e="";#n="";#t=0;add(L){const H=C-this.#e.length;this.#e+=L.slice(0,Math.max(0,H));const P=H<=0?L:L.slice(H);this.#n+=P,this.#n.length>2*g&&this.#s()}toString(){this.#s();const L=this.#t===0?"":`
… ${this.#t} characters left out …
`;return`${this.#e}${L}${this.#n}`.trim().toWellFormed()}#s(){this.#t+=Math.max(0,this.#n.length-g),this.#n=this.#n.slice(-g)}}function B(k){const L=new w;return L.add(k),L.toString()}}),25042:((we,ne,p)=>{p.d(ne,{l:()=>C});function C(w,{tests:B}){const k=new Set(B.filter(({verdict:$})=>$==="flaky").map(({test:$})=>$)),L=B.some(({verdict:$})=>$==="always-fails"),H=w.filter(({test:$})=>$!==null&&k.has($)),[P]=H.toSorted(($,K)=>g(K)-g($));return P===void 0?[...w]:w.map($=>{const K=g(P)>0&&g(P)>=g($);return $.test===null&&(L||K)?{...P,test:null}:$})}function g({tried:w}){return w===void 0?0:w.failures/w.runs}}),2480:((we,ne,p)=>{p.d(ne,{HD:()=>B,JN:()=>P,r0:()=>$,vc:()=>k});var C=p(77598),g=p(60375);const w=500;function B(U,j){const v=j.replace(/\/+$/,""),M=(v===""?U:U.replaceAll(`${v}/`,"").replaceAll(v,".")).replace(/\b0x[0-9a-f]{6,16}\b/gi,"0x…").toWellFormed();if(M.length<=w)return M;const T=(0,C.createHash)("sha256").update(M).digest("hex").slice(0,12);return`${M.slice(0,w-13).toWellFormed()}…${T}`}function k(U){const j=(0,g.Zw)();if(!U.some(({identity:y})=>j(y)>1))return[...U];const v=new Map;for(const y of U){const M=(0,g.oj)(y.identity),T=v.get(M);T===void 0?v.set(M,y):Array.isArray(T)?T.push(y):v.set(M,[T,y])}return[...v.values()].flatMap(y=>Array.isArray(y)?L(y):y)}function L(U){const j=new Map;for(const y of U){const M=y.line??null,T=j.get(M)??[];j.set(M,T),T.push(y)}return j.has(null)?[H(U)]:[...j].toSorted(([y],[M])=>Number(y)-Number(M)).map(([,y],M)=>{const T=H(y);return M===0?T:{...T,identity:(0,g.oj)({...T.identity,name:`${T.identity.name} #${M+1}`})}})}function H(U){const j=new Set(U.map(({status:T})=>T));j.delete("skipped");const[v="skipped",...y]=j,M=j.has("flaky")?"flaky":y.length>0?"mixed":v;return U.slice(1).reduce((T,E)=>X(T,E,M),{...U[0],status:M})}function P(U){return K(U,(j,v)=>{const y=j==="failed"||j==="flaky";return v==="passed"?y?"flaky":"passed":v==="skipped"?j:v})}function $(U){const j=["failed","mixed","flaky","passed","skipped"];return K(U,(v,y)=>j.indexOf(v)<=j.indexOf(y)?v:y)}function K(U,j){const v=new Map;for(const y of U){const M=(0,g.oj)(y.identity),T=v.get(M);v.set(M,T===void 0?y:X(T,y,j(T.status,y.status)))}return[...v.values()]}function X(U,j,v){const y=[U.durationMs,j.durationMs].filter(T=>T!==null),M=U.failure??j.failure;return{identity:U.identity,status:v,durationMs:y.length===0?null:y.reduce((T,E)=>T+E,0),failure:v==="passed"||v==="skipped"?null:M}}}),71668:((we,ne,p)=>{p.d(ne,{O2:()=>L,cU:()=>k,y:()=>B});var C=p(76760),g=p(34983),w=p(70025);const B="FLAKY_DETECTOR_MORE_ARGUMENTS";function k([H,...P]){if(H===void 0)return null;if(P.length===0)return H.words.includes("--")?{...H,extend:"none"}:H;const{directory:$,...K}=H;return{...P.every(U=>U.directory===$)?H:K,extend:"none"}}function L(H,P,{supportDir:$,env:K}){return{NODE_OPTIONS:(0,g.l)(K.NODE_OPTIONS,[`--require=${(0,C.join)($,(0,w.d)("more-arguments.cjs"))}`]),[B]:JSON.stringify({program:H,words:P})}}}),34983:((we,ne,p)=>{p.d(ne,{l:()=>g});function C(w){return/[\s"\\]/.test(w)?`"${w.replaceAll(/["\\]/g,"\\$&")}"`:w}function g(w,B){return[w?.trim()??"",...B.map(C)].filter(k=>k!=="").join(" ")}}),70025:((we,ne,p)=>{p.d(ne,{F:()=>B,d:()=>w});const C={"jest-stream.cjs":`'use strict';
// Loaded first by node: jest tells its results when all is over, and tells nothing where its process ends before. Each
// result is written as it comes. Jest loads its runner like any module, which tells of tests since jest 26.
const Module = require('module');
const { appendFileSync } = require('fs');
const { join } = require('path');

const folder = process.env.FLAKY_DETECTOR_JEST_STREAM;

function write(path, kind, test) {
  try {
    const line = JSON.stringify({ path, kind, test });
    appendFileSync(join(folder, \`jest-stream-\${process.pid}.ndjson\`), \`\${line}\\n\`);
  } catch (_error) {
    // A full disk is no failure of the tests.
  }
}

function attach(Runner) {
  const runTests = Runner.prototype.runTests;
  Runner.prototype.runTests = function (tests, watcher, third, fourth, fifth, sixth) {
    try {
      this.on('test-case-start', (told) => write(told[0], 'start', told[1]));
      this.on('test-case-result', (told) => write(told[0], 'result', told[1]));
    } catch (_error) {
      // Another version of theirs: then its report alone is read.
    }
    return runTests.call(this, tests, watcher, third, fourth, fifth, sixth);
  };
}

if (folder) {
  const load = Module._load;
  Module._load = function (request, parent, isMain) {
    const loaded = load.call(this, request, parent, isMain);
    const Runner = /jest-runner/.test(request) && loaded && loaded.default;
    if (Runner && Runner.prototype && typeof Runner.prototype.runTests === 'function') {
      Module._load = load;
      delete process.env.FLAKY_DETECTOR_JEST_STREAM; // a jest that the tests start is their own business
      attach(Runner);
    }
    return loaded;
  };
}
`,"mocha-hook.cjs":`'use strict';
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
    listen(runner); // before another order: it looks how the files have them
    arrange(runner.suite, order);
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
  const nth = placeOf(runnable);
  record(Object.assign({ kind: 'test', file, suite, name, status, ms, line: null, nth, failure: shown }, more));
}

function failed(runnable, error, last) {
  const { type, title, ctx } = runnable;
  const test = type === 'hook' && /^"before each"/.test(title) && ctx && ctx.currentTest;
  write(test || runnable, 'failed', error, runnable === last ? { again: true } : {});
}

const key = (test) => blocks(test).concat(test.title, test.file).join('\\0');

// Of equal titles, which one it is, in the order in which the file defines them: mocha knows no lines.
function places(root) {
  const counts = new Map();
  const nth = new Map();
  const visit = (suite) => {
    for (const test of suite.tests) {
      counts.set(key(test), (counts.get(key(test)) || 0) + 1);
      nth.set(test, counts.get(key(test)));
    }
    suite.suites.forEach(visit);
  };
  visit(root);
  // A retry is a copy of its test.
  const first = (test) => (typeof test.retriedTest === 'function' && test.retriedTest()) || test;
  return (test) => (counts.get(key(test)) > 1 ? nth.get(first(test)) || null : null);
}

let placeOf = () => null;

exports.listen = (runner) => {
  try {
    placeOf = places(runner.suite);
  } catch (_error) {
    // Another version of theirs: then equal titles are one test.
  }
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
      write(
        file,
        suite,
        task.name,
        status === 'passed' && retryCount > 0 ? 'flaky' : status,
        errors,
        duration,
        task.location && task.location.line,
      );
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

// Lines tell equal names of a file apart; vitest knows them only where it is told to, before it starts its workers.
function locate(vitest) {
  for (const { config } of [vitest].concat(vitest.projects || [])) config.includeTaskLocation = true;
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
    guarded(locate, vitest);
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
`},g="node_modules/flaky-detector";function w(k){return`${g}/${k}`}function B(...k){return Object.fromEntries(k.map(L=>[w(L),C[L]]))}}),57210:((we,ne,p)=>{p.d(ne,{A:()=>L,G:()=>k});var C=p(76760),g=p(26567),w=p(25385),B=p(25802);const k={name:"junit",orders:["as-is"],recognise:()=>null,prepare:({commandLine:$})=>({commandLine:$,env:{}}),seedKnob:async()=>null,read:$=>L($,""),replay:({commandLine:$,seed:K})=>({commandLine:(0,g.sO)({TEST_SEED:String(K)},$),selectsTest:!1})};async function L({reportFiles:$,timedOut:K,workingDirectory:X},U){if($.length===0)return{kind:"unreadable",reason:K?"the run was ended by its time limit before it wrote a report":"the run wrote no file that report-files matches",tests:[]};const{tests:j,problem:v}=await(0,B.d)($,{workingDirectory:X,folderOf:P(U)});return v===null?{kind:"read",tests:j,couldNotRun:null}:{kind:"unreadable",reason:v,tests:j}}const H=(0,w.l)(/(^|\/)/i,(0,w.E)(/\.?(report|result|test)s?|test-?(results?|reports?)|(surefire|failsafe)-reports/,/target|build|out|dist|coverage|junit/),/$/);function P($){return/[*?{[]/.test(C.posix.dirname($))?K=>{let X=C.posix.dirname(K);for(;H.test(X);)X=X.replace(H,"");return X==="."?"":X}:()=>""}}),25802:((we,ne,p)=>{p.d(ne,{d:()=>Ge});var C=p(73024),g=p(89648),w=p(2480),B=p(86976),k=p(60375),L=p(25385);const H=new WeakMap;function P(x,_,A){const R=H.get((0,k.Ny)())??{texts:0,bySuites:new Map};H.set((0,k.Ny)(),R);const W=JSON.stringify([_,A,x.map(({name:Z,file:Q})=>[Z,Q])]),V=R.bySuites.get(W)??{identities:new Map,inOrder:[],byText:new Map,session:R};return R.bySuites.set(W,V),V}const $="";class K{#e;#n;#t=null;#s=new Map;constructor(_,A=null){this.#e=_,this.#n=A}of(_){_.suites!==this.#t&&this.#r(_.suites);const{name:A,classname:R,file:W,filepath:V,value_param:Z}=_.attributes,Q=`${A??$}\0${R??$}\0${W??V??$}\0${Z??$}`,z=this.#s.get(Q);if(z!==void 0)return z;const oe=(0,k.oj)(U(_,this.#e,this.#n));return this.#s.set((0,B.U)(Q),oe),oe}#r(_){this.#t=_,this.#s=P(_,this.#e,this.#n).identities}}const X=new Set(["","test","undefined","null"]);function U({attributes:x,suites:_},A,R){const{name:W="",classname:V=""}=x,Z=x.file??x.filepath??_.findLast(ue=>ue.file!==void 0)?.file,Q=_.map(ue=>ue.name??"").filter(ue=>ue!==""&&ue!==Z),z=X.has(V)||V===W?"":V,me=z||(V===W&&V!==""?"":Q.join(" > ")),ye=R===null?me:y(R,Q,z,W);return{file:Z===void 0||Z===""?null:(0,w.HD)((0,g.iZ)(Z,A),A),suite:ye===""?null:(0,w.HD)(ye,A),name:(0,w.HD)(T(W,x),A)}}const j=(0,L.E)(/^((jest|mocha|vitest|junit|xunit|bun|deno|root|default|all|unit)[ _-]?)?(test ?suites?|tests?|suites?)$/i,/^(pytest|rspec|minitest|undefined)$/),v=(0,L.E)(/\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?/g,/[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}/);function y(x,_,A,R){const W=[x,..._.filter(Q=>!j.test(Q)),A].map(Q=>Q.replaceAll(v,"…")),V=(Q,z)=>W.slice(z+1).some(oe=>M(oe,Q)),Z=(Q,z)=>!R.startsWith(`${Q} `)&&!V(Q,z);return W.filter((Q,z)=>Q!==""&&Z(Q,z)).join(" > ")}function M(x,_){return x===_||x.length>_.length&&(x.startsWith(_)||x.endsWith(_))}function T(x,{value_param:_}){return _===void 0?x:`${x} [${_}]`}var E=p(50187);const O=1e9;function N(x,_,A){const R=te(x);return{identity:_,...J(x.attributes),status:R,durationMs:G(x.attributes.time),failure:R==="failed"||R==="flaky"?se(x,_.file,A):null}}function G(x){const _=Number((x??"").replaceAll(",",""));return x===void 0||!(_>=0&&_<O)?null:Math.round(_*1e3)}function J({line:x}){const _=Number(x);return Number.isInteger(_)&&_>0?{line:_}:{}}function te({attributes:x,outcomes:_}){if(_.length===0)return Y(x);const A=_.map(R=>R.tag);return A.some(R=>["failure","error","warning"].includes(R))?"failed":A.some(R=>R.startsWith("flaky"))?"flaky":A.some(R=>R.startsWith("rerun"))?"failed":_.some(R=>R.tag==="skipped")?q(_):Y(x)}function Y({status:x="",result:_=""}){return x===""&&_===""?"passed":/^(fail|failed|error)$/i.test(x)?"failed":/^(notrun|disabled|skipped|pending|ignored)$/i.test(x)||/^(skipped|suppressed)$/i.test(_)?"skipped":"passed"}function q(x){return x.some(_=>_.type==="pytest.xfail")?"passed":"skipped"}function se(x,_,A){const{attributes:R,outcomes:W,output:V}=x,Z=W.find(({tag:ye})=>ye==="failure"||ye==="error")??W.find(({tag:ye})=>ye!=="skipped"),Q=Z?.text||V,z=Z?.message||ce(Q)||ae(Z?.type??null,R.status),{line:oe}=J(R),me=_!==null&&oe!==void 0?{file:_,line:oe}:null;return(0,g.g5)({type:Z?.type??null,message:(0,E.U)(z),stack:Q,location:me},A)}function ae(x,_){return x??(_===void 0?"failed, without a message in the report":`status ${_}`)}function ce(x){return x.split(`
`).find(_=>_.trim()!=="")??""}const pe=/<testcase((?:\s+[a-z_][\w.-]*="[^"<\t\r\n]*")*)\s*(?:\/>|>\s*<\/testcase\s*>)/iy,he=/\s+([a-z_][\w.-]*)="([^"]*)"/iy,ke=new Set(["time","timestamp"]),ve=30,_e={lt:"<",gt:">",amp:"&",quot:'"',apos:"'"};function le(x,_){pe.lastIndex=_;const A=pe.exec(x);if(A===null)return null;const R={},W=[];let V=-1,Z=0;he.lastIndex=_+9;for(let z=he.exec(x);z!==null;z=he.exec(x)){const[,oe="",me=""]=z,ye=Me(me);if(Z+=1,ye===null||Object.hasOwn(R,oe)||Z>ve)return null;R[oe]=ye;const ue=z.index+z[0].length-1;ke.has(oe)&&W.push(ue-me.length,ue),oe==="time"&&(V=W.length/2)}const Q=_+A[0].length;return{parts:Te(x,[_,...W,Q]),attributes:R,end:Q,timeAt:V}}function Te(x,_){const A=[];for(let R=0;R<_.length;R+=2)A.push(x.slice(_[R],_[R+1]));return A}function Me(x){return x.includes("&")?/&(?!(?:lt|gt|amp|quot|apos);)/.test(x)?null:x.replace(/&(\w+);/g,(_,A)=>_e[A]??""):x}const Re=2,$e=1e3,Qe=16,qe="";class an{#e;#n;#t;#s=null;#r;#o=0;#i=0;constructor(_,A,R){this.#e=_,this.#n=A,this.#r=P([],_,A),this.#t=R}take(_,A,R){R!==this.#s&&this.#a(R);const W=this.#c(_,A);if(W!==-1)return W;const V=le(_,A),Z=V===null?null:this.#d(V,R);return V===null||Z===null?-1:(this.#u(Z,G(V.attributes.time)),V.end)}#a(_){this.#s=_,this.#r=P(_,this.#e,this.#n),this.#o=0}#c(_,A){const R=this.#r.inOrder[this.#o];if(R===void 0||this.#i>=Qe&&this.#i%Qe!==0)return this.#i+=1,-1;const W=this.#l(R,_,A);return this.#i=W===-1?this.#i+1:0,W}#l(_,A,R){const{parts:W,timeAt:V}=_;let Z=R,Q=null;for(let z=0;z<W.length;z+=1){if(z>0){const me=Z;Z=fn(A,me),z===V&&(Q=G(A.slice(me,Z)))}const oe=W[z]??"";if(!A.startsWith(oe,Z))return-1;Z+=oe.length}return this.#u(_,Q),Z}#u({identity:_,line:A,status:R,at:W},V){this.#o=W+1;const Z={identity:_,status:R,durationMs:V,failure:null};this.#t(A===void 0?Z:{...Z,line:A},this.#s??[])}#d(_,A){const R=_.parts.join(qe),W=this.#r.byText.get(R);if(W!==void 0)return W;const V={attributes:_.attributes,suites:A,outcomes:[],output:""},Z=(0,k.oj)(U(V,this.#e,this.#n)),{status:Q,line:z}=N(V,Z,this.#e);return Q==="failed"||Q==="flaky"?null:this.#f(R,{..._,identity:Z,line:z,status:Q,at:this.#o-1})}#f(_,{timeAt:A,identity:R,line:W,status:V,parts:Z,at:Q}){const{inOrder:z,byText:oe,session:me}=this.#r;if(me.texts>=Re*(0,k.Ny)().size+$e)return{parts:Z,timeAt:A,identity:R,line:W,status:V,at:Q};const ye=(0,B.U)(_),ue={parts:ye.split(qe),timeAt:A,identity:R,line:W,status:V,at:z.length};return z.push(ue),oe.set(ye,ue),me.texts+=1,ue}}const[ln,cn,un,dn]=['"',"&","<"," "].map(x=>x.charCodeAt(0));function fn(x,_){for(let A=_;A<x.length;A+=1){const R=x.charCodeAt(A);if(R===ln||R===cn||R===un||R<dn)return A}return x.length}var Le=p(57975);const Ae=64*1024*1024,Fe=200;async function*Ye(x){let _=null;for await(const A of(0,C.createReadStream)(x,{end:Ae-1,highWaterMark:64*1024}))_??=pn(A),yield _.decode(A,{stream:!0});_!==null&&(yield _.decode())}function pn(x){const[_,A]=x;if(_===254&&A===255||_===0&&A===60)return new Le.TextDecoder("utf-16be");if(_===255&&A===254||_===60&&A===0)return new Le.TextDecoder("utf-16le");const R=x.subarray(0,Fe).toString("latin1"),W=/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(R)?.[1];if(W===void 0||/^utf-?16/i.test(W))return new Le.TextDecoder;try{return new Le.TextDecoder(W)}catch{return new Le.TextDecoder}}const Ie=4*Ae;async function Ge(x,_){const{GO_PROPERTY:A,JUnitParser:R}=await Promise.all([p.e(800),p.e(989)]).then(p.bind(p,69989)),{workingDirectory:W}=_,[V,Z]=[[],[]],Q=(ue,je)=>{(je.some(Ce=>Ce[A]!==void 0)?V:Z).push(ue)},z=[];let oe=Ie;for(const ue of x){const je=(0,g.iZ)((0,g.MR)(ue),W);if(oe<=0){z.push(`${je} and later reports were not read: over 256 MiB of reports in one run`);break}const Be=_.folderOf?.(je)??null,Ce=new K(W,Be),hn=new an(W,Be,Q),mn=Pe=>Q(N(Pe,Ce.of(Pe),W),Pe.suites),gn=(Pe,_n,nn)=>hn.take(Pe,_n,nn),He=await en(ue,new R(mn,gn));He.what!==null&&z.push(`${je}: ${He.what}`),oe-=He.bytes}const me=(_.repeats??w.vc)(Z);return{tests:V.length===0?me:[...(0,w.JN)(V),...me],problem:z.length===0?null:z.slice(0,3).join("; ")}}async function en(x,_){let A=0;try{A=(0,C.statSync)(x).size;for await(const V of Ye(x))if(!_.write(V))break;const R=_.end(),W=`larger than ${Ae/1024/1024} MiB: only its beginning was read`;return{what:A>Ae?W:R,bytes:A}}catch(R){return{what:`cannot be read: ${R.message}`,bytes:A}}}}),76548:((we,ne,p)=>{p.d(ne,{HR:()=>H,OG:()=>B,UV:()=>L});var C=p(73024),g=p(57975);const w=64*1024;async function*B(P){const $=new g.TextDecoder;let K="";for await(const X of(0,C.createReadStream)(P)){const U=$.decode(X,{stream:!0}).split(`
`);U[0]=K+U[0],K=(U.pop()??"").slice(0,w);for(const j of U)yield k(j)}K+=$.decode(),K!==""&&(yield k(K))}function k(P){return(P.endsWith("\r")?P.slice(0,-1):P).slice(0,w)}async function L(P,$,K){const X=[];if(P===null)return X;try{let U=0;for await(const j of B(P))if(K(j)&&X.push(j),U+=1,U>=$)break}catch{return X}return X}async function H(P,$,K){const X=[];if(P===null)return X;try{for await(const U of B(P))if($.test(U)&&X.push(U),X.length>=K)break}catch{return X}return X}}),49380:((we,ne,p)=>{p.d(ne,{i:()=>Ds,JU:()=>ui});var C=p(51455),g=p(76760),w=p(26567);const B={"cargo-runner.sh":`#!/usr/bin/env bash
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
                 'line' => example.metadata[:line_number],
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
`};var k=p(89648),L=p(2480),H=p(50187);const P=/^test (.+?)(?: - should panic)? \.\.\. (.*)$/,$=/(ok|FAILED|ignored(?:, .*)?|bench: .*)(?: <\d+\.\d+s>)?(?: \(time limit exceeded\))?$/,K={ok:"passed",FAILED:"failed","bench:":"passed"},X=/^ {4}(\S.*)$/,U=/^---- (.+) std(?:out|err) ----$/,j=/\u001b(?:\[[0-9;]*m|\(B)/g;class v{statuses=[];captured=new Map;running=null;candidate=null;capturing=null;listed=new Set;listing=null;finished=!1;add(n){const t=n.replaceAll(j,""),s=U.exec(t);s!==null?this.capturing=this.capture(s[1]??""):t==="failures:"||t==="successes:"?this.section(t==="failures:"?this.listed:null):t.startsWith("test result: ")?this.end():this.capturing!==null?this.capturing.add(`${t}
`):this.listing!==null?this.listing.add(X.exec(t)?.[1]??""):this.outcome(t)}result(){this.settle();const n=r=>this.captured.get(r)?.toString()??"",t=([r,o])=>!this.finished||o!=="failed"||this.listed.has(r.replace(/ - compile( fail)?$/,""));return{tests:this.statuses.filter(t).map(([r,o])=>({name:r,status:o,output:n(r)})),finished:this.finished,running:this.running}}capture(n){const t=this.captured.get(n)??new H.u;return this.captured.set(n,t),t}section(n){this.settle(),this.capturing=null,this.listing=n}end(){this.section(null),this.finished=!0}outcome(n){const s=this.running!==null&&this.candidate===null?null:P.exec(n);if(s!==null&&(this.settle(),this.finished=!1,this.running=s[1]??""),this.running===null)return;const r=$.exec(s===null?n:s[2]??"")?.[1];r!==void 0&&(this.candidate=K[r.split(" ",1)[0]??""]??"skipped")}settle(){this.running===null||this.candidate===null||(this.statuses.push([this.running,this.candidate]),this.running=null,this.candidate=null)}}var y=p(76548);const M=/^thread '(.+)'(?: \(\d+\))? panicked at (?:'(.*)', )?(.+?):(\d+):\d+:?$/,T=/^thread '(.+)'(?: \(\d+\))? has overflowed its stack/;function E(e,n){const t=e.split(`
`),s=t.findIndex(re=>M.test(re)),[,,r,o="",l]=M.exec(t[s]??"")??[];if(s<0)return{type:null,message:e,stack:null,location:null};const f=t.slice(s+1),h=f.findIndex(re=>re==="stack backtrace:"||re.startsWith("note: ")),I=r??f.slice(0,h<0?void 0:h).join(`
`),F=h<0||f[h]!=="stack backtrace:"?null:f.slice(h).join(`
`);return{type:"panic",message:I,stack:F,location:{file:(0,k.iZ)(o,n),line:Number(l)}}}async function O(e){const n=new Map;let t=null;if(e===null)return new Map;for await(const s of(0,y.OG)(e)){const r=(M.exec(s)??T.exec(s))?.[1];r!==void 0&&(t=n.get(r)??new k.FM,n.set(r,t)),(s===""||/^\s*(Running|Doc-tests) |^error: /.test(s))&&(t=null),t?.add(s)}return new Map([...n].map(([s,r])=>[s,r.toString()]))}const N="cargo-runner.sh",G="FLAKY_DETECTOR_CARGO_REPORT",J="FLAKY_DETECTOR_CARGO_SHUFFLE",te=["X86_64_UNKNOWN_LINUX_GNU","X86_64_UNKNOWN_LINUX_MUSL","AARCH64_UNKNOWN_LINUX_GNU","AARCH64_UNKNOWN_LINUX_MUSL","X86_64_APPLE_DARWIN","AARCH64_APPLE_DARWIN"],Y={name:"cargo",orders:["as-is","shuffled"],supportFiles:{[N]:B[N]},recognise:e=>{const n=e.invocations.find(({words:t})=>t[0]==="cargo"&&q(t));return n===void 0?null:{invocation:n}},prepare:se,seedKnob:async({stdoutLog:e})=>(await(0,y.HR)(e,/^running \d+ tests? \(shuffle seed: /,1)).length>0?"libtest's --shuffle-seed":null,read:ae,replay:le};function q(e){const[n,t]=e.slice(1).filter(s=>!/^[-+]/.test(s));return n==="test"||n==="t"||n==="llvm-cov"&&t!=="nextest"}function se(e){const n=`bash -p ${(0,g.join)(e.supportDir,N)}`,t=te.map(s=>`CARGO_TARGET_${s}_RUNNER`).filter(s=>!e.env[s]);return{commandLine:e.commandLine,env:{...Object.fromEntries(t.map(s=>[s,n])),[G]:e.reportDir,[J]:e.order==="shuffled"?String(e.seed):""}}}async function ae(e){try{const n=await ce(e.reportDir),t=(0,L.vc)([...await pe(n,e),...await ke(e)]),s=n.find(o=>o.exitCode===null||e.timedOut&&!o.output.finished);if(s!==void 0){const o=e.timedOut?"the run timed out":"the run was stopped";return{kind:"unreadable",reason:`the output of ${s.suite} breaks off: ${o}`,tests:t}}const r=n.length===0&&t.length===0&&e.exitCode!==0;return{kind:"read",tests:t,couldNotRun:r?await _e(e):null}}catch(n){return{kind:"unreadable",reason:`the report of cargo test cannot be read: ${n.message}`,tests:[]}}}async function ce(e){const n=[],t=(await(0,C.readdir)(e)).filter(s=>s.endsWith(".log")).sort();for(const s of t){const r=[],o=new v;for await(const F of(0,y.OG)((0,g.join)(e,s)))r.length<2?r.push(F):o.add(F);const l=await(0,C.readFile)((0,g.join)(e,s.replace(/log$/,"exit")),"utf8").catch(()=>null),[f="",h=""]=r,I=h===f.replaceAll("-","_")?f:`${f}::${h}`;n.push({suite:I,exitCode:l===null?null:Number(l),output:o.result()})}return n}async function pe(e,n){const t=await O(n.stderrLog);return e.flatMap(s=>{const r=s.output.tests.map(f=>{const h=f.output||(t.get(f.name)??"");return ve({file:null,suite:s.suite,name:f.name},f.status,h,n)}),o=he(s,t);if(o===null||n.timedOut)return r;const l=t.get(o)??`the test binary ended with code ${s.exitCode} while this test ran`;return[...r,ve({file:null,suite:s.suite,name:o},"failed",l,n)]})}function he({output:e,exitCode:n},t){if(e.finished||!n)return null;const s=new Set(e.tests.map(o=>o.name)),r=[...t.keys()].filter(o=>!s.has(o)&&o!=="main");return e.running??(r.length===1?r[0]??null:null)}async function ke(e){if(e.stdoutLog===null)return[];const n=new v;for await(const t of(0,y.OG)(e.stdoutLog))n.add(t);return n.result().tests.flatMap(t=>{const[,s,r]=/^(\S+\.(?:rs|md)) - (.*\(line \d+\)(?: - compile(?: fail)?)?)$/.exec(t.name)??[];return s===void 0||r===void 0?[]:[ve({file:s,suite:"doc-tests",name:r},t.status,t.output,e)]})}function ve(e,n,t,{workingDirectory:s}){const r=n==="failed"?(0,k.g5)(E(t,s),s):null;return{identity:e,status:n,durationMs:null,failure:r}}async function _e({stderrLog:e,exitCode:n}){return(await(0,y.HR)(e,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3)||`cargo test ended with code ${n} and ran no test binary`}function le(e){const{recognition:n,seed:t,test:s}=e,r=e.order==="shuffled",{own:o,libtest:l}=Te(s),h=[...r?["-Z","unstable-options","--shuffle-seed",String(t)]:[],...l],F=n.invocation.words.includes("--")?h:[...o,...h.length>0?["--"]:[],...h],re=(0,w.$I)(e.commandLine,n.invocation,F),Ne={TEST_SEED:String(t),...r&&re!==null?{RUSTC_BOOTSTRAP:"1"}:{}};return{commandLine:(0,w.sO)(Ne,re??e.commandLine),selectsTest:re!==null&&s!==null}}function Te(e){if(e===null)return{own:[],libtest:[]};if(e.suite!=="doc-tests")return{own:[],libtest:["--exact",e.name.replace(/ #\d+$/,"")]};const[,n="",t=""]=/^(\S*) ?\(line (\d+)\)/.exec(e.name)??[];return{own:["--doc"],libtest:[n||`${t})`]}}const Me=/\b(?:fail(?:ed|ure|s)?|errors?|assert\w*|abort\w*|panic\w*|exception|mismatch|expected|segfault|not ok)\b/i,Re=/^\s*(?:ok\b|\[ *(?:OK|PASSED|RUN)|PASS)|\b(?:0|no) (?:failed|failures?|errors?)\b|\b(?:OK|passed)\W*$/i,$e=6;function Qe(e){const n=e.split(`
`).filter(o=>o.trim()!==""),t=n.findIndex(o=>Me.test(o)&&!Re.test(o));if(t<0)return n.at(-1)??e;const s=n.slice(t,t+$e),r=s.findIndex(o=>Re.test(o));return s.slice(0,r<0?void 0:r).join(`
`)}const qe=/\[ RUN {6}\] ([\w/]+\.\S+)$/,an=/\[( {7}OK| {2}FAILED| {2}SKIPPED) {1,2}\] ([\w/]+\.[^\s,]+).* \((\d+) ms\)$/,ln={OK:"passed",FAILED:"failed",SKIPPED:"skipped"},cn=/^(\S[^:\n]*\.\w+):(\d+)(?:: Failure|: FAILED:)?$/m,un=/\[={10}\] Running \d+ tests? from /;async function dn(e,n){const t=new fn(n);if(e!==null)for await(const s of(0,y.OG)(e))t.add(s);return t}class fn{tests=[];running=null;#e;#n=!1;#t=new H.u;constructor(n){this.#e=n}add(n){un.test(n)&&(this.#n=!0);const t=qe.exec(n)?.[1],[,s="",r,o]=an.exec(n)??[];t!==void 0&&(this.running===null||this.#n)?this.#s(t):r!==void 0&&r===this.running?this.#r(r,s.trim(),Number(o)):this.#t.add(`${n}
`)}#s(n){this.running!==null&&this.#o(this.running,"failed",null,"the program ended while this test ran"),this.running=n,this.#n=!1,this.#t=new H.u}#r(n,t,s){this.#o(n,ln[t]??"failed",s,null),this.running=null}#o(n,t,s,r){const o=r===null?this.#t.toString():`${this.#t}
${r}`;this.tests.push(Le(n,t,s,o,this.#e))}}function Le(e,n,t,s,r){const o=e.indexOf("."),l={file:null,suite:e.slice(0,o),name:e.slice(o+1)},f=n==="failed"?(0,k.g5)(Ae(s,r),r):null;return{identity:l,status:n,durationMs:t,failure:f}}function Ae(e,n){const t=cn.exec(e);if(t===null)return{type:null,message:e,stack:null,location:null};const[,s="",r]=t;return{type:null,message:e.slice(e.indexOf(`
`,t.index)+1).split(/^\[ {2}FAILED/m,1)[0]??"",stack:e,location:{file:(0,k.iZ)(s,n),line:Number(r)}}}var Fe=p(25802);const Ye=99999,pn={name:"googletest",orders:["as-is","shuffled"],recognise:e=>{const n=e.invocations.find(t=>Ge(t,e));return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{GTEST_OUTPUT:`xml:${e.reportDir}/`,...Ie(e)}}),seedKnob:async({stdoutLog:e})=>(await(0,y.HR)(e,/^Note: Randomizing tests' orders with a seed of /,1)).length>0?"GTEST_RANDOM_SEED":null,read:x,replay:W};function Ie({seed:e,order:n}){const t={GTEST_RANDOM_SEED:String(1+(e-1)%Ye)};return n==="shuffled"?{...t,GTEST_SHUFFLE:"1"}:t}function Ge({words:[e="",...n]},t){if(n.some(l=>l.startsWith("--gtest_")))return!0;if(!/^[\w.+-]+$/.test(e))return!1;const s=t.commandLine.split(/[\s;&|]+/).find(l=>l.endsWith(`/${e}`));return s!==void 0&&t.readFile(s)?.includes("GTEST_OUTPUT")?!0:["","test/","tests/","unittest/","unittests/","src/test/","googletest/"].flatMap(l=>[`${l}CMakeLists.txt`,`${l}meson.build`]).some(l=>en(t.readFile(l)??"",e))}function en(e,n){const t=`\\b${n.replaceAll(/[.+]/g,"\\$&")}\\b`;return!/gtest|googletest/i.test(e)||!new RegExp(t).test(e)?!1:/test/i.test(n)||new RegExp(`\\(\\s*['"]?${t}[^)]*(gtest|gmock)`,"i").test(e)}async function x(e){try{const{workingDirectory:n,reportDir:t,exitCode:s,timedOut:r}=e,o=(await(0,C.readdir)(t)).filter(F=>F.endsWith(".xml")).sort(),l=await(0,Fe.d)(o.map(F=>(0,g.join)(t,F)),{workingDirectory:n}),f=await dn(e.stdoutLog,n),h=_(l.tests.map(F=>A(F,n)),f.tests);if(r&&f.running!==null)return{kind:"unreadable",reason:`the run timed out while ${f.running} ran`,tests:h};if(l.problem!==null)return{kind:"unreadable",reason:l.problem,tests:h};if(f.running!==null&&s!==0){const F=`the program ended with code ${s} while this test ran`;h.push(Le(f.running,"failed",null,F,n))}const I=h.length===0&&o.length===0&&s!==0;return{kind:"read",tests:h,couldNotRun:I?await R(e):null}}catch(n){return{kind:"unreadable",reason:`the results of GoogleTest cannot be read: ${n.message}`,tests:[]}}}function _(e,n){const t=new Set(e.map(({identity:s})=>`${s.suite}.${s.name}`));return[...e,...n.filter(({identity:s})=>!t.has(`${s.suite}.${s.name}`))]}function A({identity:e,failure:n,...t},s){const r=e.name.replace(/(\/\S+) \[.*\]( #\d+)?$/s,"$1$2"),o=n===null?null:Ae(n.stack??n.message,s),l=o?.location==null?n:(0,k.g5)({...o,location:o.location},s);return{...t,identity:{file:null,suite:e.suite,name:r},failure:l}}async function R({stderrLog:e,stdoutLog:n,exitCode:t}){return[...await(0,y.HR)(e,/\S/,4),...await(0,y.HR)(n,/\S/,2)].join(`
`).slice(0,1e3)||`the program ended with code ${t} and ran no tests`}function W({commandLine:e,seed:n,order:t,test:s}){const r=s?.name.replace(/ #\d+$/,""),o=s===null?{}:{GTEST_FILTER:`${s.suite}.${r}`},l={TEST_SEED:String(n),...Ie({seed:n,order:t}),...o};return{commandLine:(0,w.sO)(l,e),selectsTest:s!==null}}const V="ctest.xml",Z={name:"ctest",orders:["as-is"],recognise:e=>{const n=e.invocations.find(({words:t})=>t[0]==="ctest"||Q(t));return n===void 0?null:{invocation:n}},prepare:oe,seedKnob:async()=>null,read:me,replay:hn};function Q(e){return(e[0]??"")!=="cmake"||!e.includes("--build")?!1:e.some((t,s)=>/^(test|RUN_TESTS)$/.test(t)&&/^(--target|-t)$/.test(e[s-1]??""))}function z(e,n,t){return n.words[0]==="ctest"?(0,w.$I)(e,n,t):null}function oe(e){return{commandLine:z(e.commandLine,e.recognition.invocation,["--output-junit",(0,g.join)(e.reportDir,V)])??e.commandLine,env:{CTEST_OUTPUT_ON_FAILURE:"1",...Ie(e)}}}async function me(e){try{const n=await ue(e.stdoutLog),s=(await(0,Fe.d)([(0,g.join)(e.reportDir,V)],{workingDirectory:e.workingDirectory})).tests.map(l=>Be(l,e.workingDirectory)),r=s.length>0?je(s,n):n;if(e.timedOut)return{kind:"unreadable",reason:"the run timed out before ctest was through",tests:r};const o=r.length===0&&e.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Ce(e):null}}catch(n){return{kind:"unreadable",reason:`the results of ctest cannot be read: ${n.message}`,tests:[]}}}const ye=/^\s*(?:\d+\/\d+ )?Test\s+#\d+: (.+?) \.{2,}\s*(.*?)\s+(\d+\.\d+) sec/;async function ue(e){const n=[];if(e===null)return n;for await(const t of(0,y.OG)(e)){const[,s,r="",o]=ye.exec(t)??[];if(s===void 0)continue;const l=r==="Passed"?"passed":/Skipped|Disabled/.test(r)?"skipped":"failed",f={type:null,message:r.replaceAll("*"," ").trim(),stack:null,location:null},h=Math.round(Number(o)*1e3);n.push({identity:{file:null,suite:null,name:s},status:l,durationMs:h,failure:l==="failed"?f:null})}return(0,L.JN)(n)}function je(e,n){const t=new Map(n.filter(({status:s})=>s==="flaky").map(s=>[s.identity.name,s.failure]));return e.map(s=>{const r=t.get(s.identity.name);return s.status==="passed"&&r!=null?{...s,status:"flaky",failure:r}:s})}function Be(e,n){if(e.failure?.stack==null)return e;const t=Ae(e.failure.stack,n);return t.location===null?{...e,failure:{...e.failure,message:Qe(e.failure.stack)}}:{...e,failure:(0,k.g5)(t,n)}}async function Ce({stdoutLog:e,stderrLog:n,exitCode:t}){return[...await(0,y.HR)(n,/\S/,4),...await(0,y.HR)(e,/error/i,4)].join(`
`).slice(0,1e3)||`ctest ended with code ${t} and ran no tests`}function hn({commandLine:e,recognition:n,seed:t,order:s,test:r}){const o=r?.name.replace(/ #\d+$/,"").replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"),l=o===void 0?null:z(e,n.invocation,["-R",`^${o}$`,"--output-on-failure"]),f={TEST_SEED:String(t),...Ie({seed:t,order:s})};return{commandLine:(0,w.sO)(f,l??e),selectsTest:l!==null}}const mn=16e3,gn=/^\s*=== (RUN|PAUSE|CONT|NAME) {1,3}(.*)$/,He=/^\s*--- (PASS|FAIL|SKIP): (\S.*) \((\d+(?:\.\d+)?)s\)$/,Pe=/^(panic: |fatal error: |SIG[A-Z]+: |unexpected fault address )/,_n={PASS:"passed",FAIL:"failed",SKIP:"skipped"};class nn{tests=new Map;crash=new k.FM(mn);preamble=new k.FM;failed=[];crashed=!1;current=null;marksItsLines=!1;started=new Set;add(n){const t=n.indexOf("");t>0&&this.text(n.slice(0,t));const s=t<0?n:n.slice(t+1);this.marksItsLines||=t>=0,(t<0&&this.marksItsLines||!this.event(s))&&this.text(s)}result(){return{tests:this.tests,failed:this.failed,preamble:this.preamble.toString(),crash:this.crash.toString()}}event(n){const t=gn.exec(n);if(t!==null)return this.moved(t[1]??"",t[2]??""),!0;const s=He.exec(n);return s===null||!this.started.delete(s[2]??"")?!1:(this.ended(this.test(s[2]??""),_n[s[1]],Number(s[3])),!0)}ended(n,t,s){t==="failed"&&this.failed.push(n.name),n.state=this.failed.includes(n.name)?"failed":t,n.durationMs=Math.round(s*1e3),this.current=n}moved(n,t){this.current=t===""?null:this.test(t),n==="RUN"&&this.started.add(t),!(this.current===null||n==="NAME")&&this.current.state!=="failed"&&(this.current.state=n==="PAUSE"?"paused":"unfinished")}text(n){Pe.test(n)&&(this.crashed=!0),this.crashed?this.crash.add(n):this.current!=null?this.current.output.add(`${n.replace(/^ {4}/,"")}
`):this.preamble.add(n.replace(/^ {4}/,""))}test(n){const t=this.tests.get(n);if(t!==void 0)return t;const s={name:n,state:"unfinished",durationMs:null,output:new H.u};return this.tests.set(n,s),s}}var Oe=p(94942);function Nn(e){const{test:n}=e;return{commandLine:yn(n===null?null:wn(n.name),n?.suite??null,e),selectsTest:n!==null}}function ct(e){const n=e.tests.map(({name:t})=>Ve(t.split("/")[0]??t));return yn(`^(${[...new Set(n)].join("|")})$`,e.tests[0]?.suite??null,e)}function yn(e,n,t){const{invocation:s}=t.recognition,r=t.order==="shuffled"||ut(s.words),o=[...e===null?[]:[`-run=${e}`],...r?[`-shuffle=${t.seed}`]:[],"-count=1"],l=be(t.commandLine,n),f=`TEST_SEED=${t.seed}`,I=s.words[0]==="go"&&!s.words.includes("-args")?(0,w.$I)(l,s,o):null;return I===null?`${f} ${dt(o)} ${(0,w.CI)(l)}`:`${f} ${(0,w.CI)(I)}`}function ut(e){return/\s--?(test\.)?shuffle[= ]on(\s|$)/.test(` ${e.join(" ")}`)}function dt(e){return`GOFLAGS="$GOFLAGS "${(0,Oe.ZL)(e.join(" "))}`}function wn(e){return e.split("/").map(n=>`^${Ve(n)}$`).join("/")}function Ve(e){return e.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function be(e,n){return n===null?e:e.replace(/(^|\s)\.\/\.\.\.(?=\s|$)/,(t,s)=>`${s}${(0,Oe.ZL)(n)}`)}function tn(e,n){const t=e.exitCode===null?new Set:pt(e.output),s=new Set([...e.output.tests.values()].filter(o=>o.state==="failed").map(o=>o.name));for(const o of t)s.add(o);const r=[];for(const o of e.output.tests.values()){const l=s.has(o.name)?"failed":ft(o);if(l===null||l==="failed"&&Ln(s,o.name))continue;const f=l==="failed"?(0,k.g5)(ht(o,e,n),n):null,h={file:null,suite:e.path,name:(0,L.HD)(o.name,n)};r.push({identity:h,status:l,durationMs:o.durationMs,failure:f})}return r}function ft(e){return e.state==="unfinished"||e.state==="paused"?null:e.state}function Ln(e,n){for(const t of e)if(t.startsWith(`${n}/`))return!0;return!1}function pt(e){const n=[...e.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),t=n.filter(r=>!Ln(n,r));if(jn(e)!==null)return new Set;if(/^panic: test timed out after /.test(e.crash)){const r=new Set([...e.crash.matchAll(/^\t\t(\S+) \(/gm)].map(o=>o[1]));return new Set(t.filter(o=>r.has(o)))}const s=t.filter(r=>Dn(e.crash,r));return s.length===1?new Set(s):t.length===1?new Set(t):new Set}function jn(e){const n=e.failed.at(-1);return n===void 0||!/ \[recovered/.test(e.crash)?null:e.failed.findLast(t=>t.startsWith(`${n}/`)&&Dn(e.crash,t))??n}function Dn(e,n){const[t]=n.split("/",1);return e.includes(`.${t}(`)||e.includes(`.${t}.`)}function ht(e,n,t){const{crash:s}=n.output,r=e.output.toString(),o=gt(r),l={type:null,message:o,stack:o===r?null:r,location:Mn(o,n.directory,t)};if(e.state==="failed"&&jn(n.output)!==e.name)return l;if(s==="")return{...l,message:`${r}
the test binary ended with code ${n.exitCode} while this test ran`};const[f=""]=s.split(`
`,1);return{type:"panic",message:f.replace(/ \[recovered.*\]$/,""),stack:s.slice(f.length),location:Pn(s,t)??l.location}}const sn=/^(?=[ \t]*[^\s:]+\.go:\d+: )/m,mt=/\b(?:want|got|expect(?:ed|s)?|unexpected|fail\w*|errors?|mismatch|should|not equal|refused)\b|!=/i;function gt(e){const[n="",...t]=e.split(sn);if(t.length===0)return e;const s=sn.test(n)?[n,...t]:t;return(s.find(r=>mt.test(r))??s.at(-1)??e).trimEnd()}function Mn(e,n,t){for(const[,s="",r]of e.matchAll(/^\s*([^\s:]+\.go):(\d+): /gm)){if(s==="testing.go")continue;const o=s.startsWith("/")?s:`${n}/${s}`;return{file:(0,k.iZ)(o,t),line:Number(r)}}return null}function Pn(e,n){for(const[,t="",s]of e.matchAll(/^\t(\/[^\n]+\.go):(\d+)(?: |$)/gm)){const r=(0,k.iZ)(t,n);if(!r.startsWith("/"))return{file:r,line:Number(s)}}return null}const En="go-exec.sh",_t="FLAKY_DETECTOR_GO_REPORT",yt="FLAKY_DETECTOR_GO_SHUFFLE",wt="FLAKY_DETECTOR_GO_SEED",Et={name:"go",orders:["as-is","shuffled"],supportFiles:{[En]:B[En]},recognise:e=>{const n=e.invocations.find(Fn);return n===void 0?null:{invocation:n}},prepare:Tt,seedKnob:async({reportDir:e})=>(await(0,C.readdir)(e).catch(()=>[])).some(t=>t.endsWith(".shuffled"))?"go test's -shuffle":null,read:Je,replay:e=>Nn(e),chosen:{order:"own",meet:(e,n)=>e.suite===n.suite,line:ct}};function Fn({words:e}){return e[0]==="gotestsum"||e[0]==="richgo"?!0:e[0]==="go"&&(e[1]==="test"||e[1]==="-C"&&e[3]==="test")}function Tt(e){const n=(0,g.join)(e.supportDir,En),t=["-count=1",e.env.GOFLAGS,`"-exec=bash -p '${n}'"`];return{commandLine:e.commandLine,env:{GOFLAGS:t.filter(Boolean).join(" "),[_t]:e.reportDir,[wt]:String(e.seed),[yt]:e.order==="shuffled"?String(e.seed):""}}}async function Je(e){try{const n=await Ot(e),t=(0,L.JN)(n.flatMap(r=>tn(r,e.workingDirectory))),s=n.find(r=>r.exitCode===null);return s!==void 0?{kind:"unreadable",reason:`the output of ${s.path} breaks off: ${In(e,s)}`,tests:t}:t.length>0||e.exitCode===0?{kind:"read",tests:t,couldNotRun:null}:n.length===0?await Cn(e):{kind:"read",tests:t,couldNotRun:Tn(n)}}catch(n){return{kind:"unreadable",reason:`the report of go test cannot be read: ${n.message}`,tests:[]}}}async function Ot({reportDir:e,timedOut:n}){const t=[];for(const s of await(0,C.readdir)(e)){if(!s.endsWith(".log"))continue;const r=(0,g.join)(e,s),o={...await ge(r),endedMs:(await(0,C.stat)(r)).mtimeMs};t.push(n&&(o.exitCode??0)>128?{...o,exitCode:null}:o)}return t.sort((s,r)=>s.path===r.path?s.endedMs-r.endedMs:s.path<r.path?-1:1)}async function ge(e){const n=[],t=new nn;for await(const l of(0,y.OG)(e))n.length<2?n.push(l):t.add(l);const s=await(0,C.readFile)(e.replace(/log$/,"exit"),"utf8").catch(()=>null),[r="",o=""]=n;return{path:r,directory:o,exitCode:s===null?null:Number(s),output:t.result()}}function Tn(e){const n=e.find(r=>r.exitCode!==0);if(n===void 0)return null;const{preamble:t,crash:s}=n.output;return`${n.path} ended with code ${n.exitCode} before its first test: ${`${t}
${s}`.trim().slice(0,1e3)}`}function In(e,n){const t=[...n.output.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),s=t.length===0?"":` while ${t.slice(-3).join(", ")} ran`;return`${e.timedOut?"the run timed out":"the run was stopped"}${s}`}async function Cn(e){if((await(0,y.HR)(e.stdoutLog,/^(ok {2}\t|\s*--- (PASS|FAIL))/,1)).length>0)return{kind:"unreadable",reason:"go test ran without our -exec script: does the command set -exec or GOFLAGS itself?",tests:[]};const t=await(0,y.HR)(e.stdoutLog,/\[(build|setup) failed\]/,5),s=await(0,y.HR)(e.stderrLog,/^(?!# |go: downloading |make)\S/,5),r=[...t,...s].join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:r||`go test ended with code ${e.exitCode} and ran no tests`}}function Hn(e,n){const t={"junit.jupiter.execution.order.random.seed":String(e)};return n!=="shuffled"?t:{...t,"junit.jupiter.testmethod.order.default":"org.junit.jupiter.api.MethodOrderer$Random","junit.jupiter.testclass.order.default":"org.junit.jupiter.api.ClassOrderer$Random"}}var On=p(73024);async function Un(e,n){const t=await bt(e,n),{tests:s,problem:r}=t;if(r!==null)return{kind:"unreadable",reason:r,tests:s};if(n.timedOut)return{kind:"unreadable",reason:`the run timed out: ${e.name} reports a class only when it is through`,tests:s};const o=await(0,y.HR)(n.stdoutLog,/The forked VM terminated|There was a timeout or other error in the fork/,1),l=s.length===0&&n.exitCode!==0&&o.length===0;return{kind:"read",tests:s,couldNotRun:l?await Wn(e,n):null}}async function bt(e,{reportFiles:n,workingDirectory:t}){const s=new Map;for(const l of[...n].sort()){const f=l.replace(e.buildFolder,"");s.set(f,[...s.get(f)??[],l])}const r=[],o=[];for(const[l,f]of s){const h=await(0,Fe.d)(f,{workingDirectory:t}),I=St(l,t);for(const F of h.tests)r.push(kt(F,I(F.identity.suite??"")));h.problem!==null&&o.push(h.problem)}return{tests:(0,L.vc)(r),problem:o.length===0?null:o.slice(0,3).join("; ")}}const rn=["java","kotlin","groovy","scala"].map(e=>({folder:e,extension:e==="kotlin"?"kt":e}));function St(e,n){const t=new Map,s=r=>{for(const o of["test","integrationTest"])for(const{folder:l,extension:f}of rn){const h=(0,g.join)(e,"src",o,l,`${r.replaceAll(".","/")}.${f}`);if((0,On.existsSync)(h))return(0,k.iZ)((0,k.MR)(h),n)}return null};return r=>{const[o=""]=r.split("$",1);if(!/^[\p{L}\w.]+$/u.test(o))return null;const l=t.has(o)?t.get(o)??null:s(o);return t.set(o,l),l}}function kt(e,n){if(n===null)return e;const t={...e.identity,file:n};if(e.failure===null)return{...e,identity:t};const r=[...(e.failure.stack??"").matchAll(/\(([^():\n]+):(\d+)\)/g)].find(([,o])=>o===n.split("/").at(-1))?.[2];return{...e,identity:t,failure:{...e.failure,location:r===void 0?null:{file:n,line:Number(r)}}}}async function Wn(e,{stdoutLog:n,stderrLog:t,exitCode:s}){return[...await(0,y.HR)(n,e.errorLine,5),...await(0,y.HR)(t,e.errorLine,5)].join(`
`).slice(0,1e3)||`${e.name} ended with code ${s} and ran no tests`}const bn="flaky-detector.init.gradle",vt={name:"Gradle",buildFolder:/\/build\/test-results\/.*$/,errorLine:/^(e: |\* What went wrong:|> |.*: error: |Execution failed|Task .* not found)/},Kn={name:"gradle",orders:["as-is","shuffled"],supportFiles:{[bn]:B[bn]},reportFiles:"**/build/test-results/**/TEST-*.xml",recognise:e=>{const n=e.invocations.find(xt);return n===void 0?null:{invocation:n}},prepare:Gn,seedKnob:async()=>null,read:e=>Un(vt,e),replay:Bn};function xt({words:[e="",...n]}){const t=/^([:\w-]*:)?(\w*[tT]est\w*|check|build)$/;return(e==="gradle"||e==="gradlew")&&n.some(s=>t.test(s))}function Yn({seed:e,order:n,supportDir:t}){const s=Object.entries(Hn(e,n)).map(([o,l])=>`${o}=${l}`);return[...["--init-script",(0,g.join)(t,bn)],`-PTEST_SEED=${e}`,`-PflakyDetectorProperties=${s.join(",")}`]}function Gn(e){const n=e.env.ATTEMPT===void 0?[]:[`-PATTEMPT=${e.env.ATTEMPT}`];return{commandLine:(0,w.$I)(e.commandLine,e.recognition.invocation,[...Yn(e),...n])??e.commandLine,env:{}}}function Bn(e){const{commandLine:n,recognition:t,seed:s,test:r}=e,[o=""]=(r?.name??"").split(/[([{ ]/,1),l=r===null?[]:["--tests",[r.suite,o].filter(Boolean).join(".")],f=(0,w.$I)(n,t.invocation,[...l,...Yn(e)]);return{commandLine:(0,w.sO)({TEST_SEED:String(s)},f??n),selectsTest:f!==null&&r!==null}}function Sn(e,{directory:n="."},{readFile:t}){for(let s=n;;s=g.posix.dirname(s)){const r=t(g.posix.join(s,"node_modules",e,"package.json")),o=/"version"\s*:\s*"(\d[^"]*)"/.exec(r??"")?.[1];if(o!==void 0)return o;if(s==="."||s==="/"||s.startsWith(".."))return null}}function Xe(e,n,t=0){const[s=Number.POSITIVE_INFINITY,r=0]=(e??"").split(".").map(Number).filter(Number.isFinite);return e===void 0||s>n||s===n&&r>=t}var on=p(34983),Se=p(70025);const Ue="FLAKY_DETECTOR_JEST_STREAM";function Vn({supportDir:e,reportDir:n},t){const s=`--require=${(0,g.join)(e,(0,Se.d)("jest-stream.cjs"))}`;return{NODE_OPTIONS:(0,on.l)(t.NODE_OPTIONS,[s]),[Ue]:n}}async function Rt(e){const n=(await(0,C.readdir)(e)).filter(l=>/^jest-stream-\d+\.ndjson$/.test(l)).sort();if(n.length===0)return null;const{decodeJestStreamLine:t}=await Promise.all([p.e(798),p.e(788)]).then(p.bind(p,35788)),s=new Map,r=new Set;for(const l of n)for await(const f of(0,y.OG)((0,g.join)(e,l))){const h=t(f);if(h===null)continue;const I=[h.path,...h.test.ancestorTitles,h.test.title].join(" > ");h.kind==="start"?r.add(I):(r.delete(I),s.set(h.path,[...s.get(h.path)??[],h.test]))}return{files:[...s].map(([l,f])=>({name:l,status:"",message:"",assertionResults:f})),running:[...r]}}const $t=/(?:\(|@|\bat |❯ )((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?\s*$/;function Jn(e,n,t){const r=(e??"").split(`
`).flatMap(o=>{const[,l,f]=$t.exec(o)??[];return l===void 0||Number(f)<1?[]:[{file:(0,k.iZ)(l.replace(/^file:\/\//,""),t),line:Number(f)}]}).filter(o=>!/^(\/|node:|[a-z]+:)|(^|\/)node_modules\//.test(o.file));return r.find(o=>o.file===n)??r[0]??null}async function kn(e,n,t){const s=n.timedOut?t.tests:[...t.tests,...t.brokenFiles],r=n.timedOut||n.exitCode===0||n.exitCode>128;if(n.timedOut||!t.complete&&(r||s.length>0)){const f=n.timedOut?"the run timed out":`the process ended (code ${n.exitCode})`;return{kind:"unreadable",reason:`the report of ${e} breaks off: ${f}`,tests:s}}if(!t.started)return At(e,n);if(t.tests.length>0||n.exitCode===0)return{kind:"read",tests:s,couldNotRun:null};const o=t.brokenFiles[0],l=o===void 0?await Xn(e,n):`${o.identity.file??"a file"} could not be run: ${o.failure?.message??""}`;return{kind:"read",tests:s,couldNotRun:(0,k.Mm)(l)}}async function At(e,n){if(n.exitCode===0||n.exitCode>128){const t=n.exitCode===0?"does the command replace NODE_OPTIONS or the reporters?":`code ${n.exitCode}`;return{kind:"unreadable",reason:`${e} wrote no report: ${t}`,tests:[]}}return{kind:"read",tests:[],couldNotRun:await Xn(e,n)}}async function Xn(e,n){const t=[...await(0,y.HR)(n.stderrLog,/\S/,8),...await(0,y.HR)(n.stdoutLog,/^(?!> )\S/,4)],s=`${e} ended with code ${n.exitCode} and ran no tests`;return(0,k.Mm)(t.length===0?s:`${s}: ${t.join(`
`)}`)}const Zn=64*1024*1024,xe="(the file itself)";async function Ze(e,n){try{const t=await Qn(n),s=t.flatMap(r=>r.tests);return await kn(e,n,{tests:(0,L.vc)(Nt(s)),brokenFiles:t.flatMap(r=>r.brokenFiles),started:t.length>0,complete:t.every(r=>r.complete)})}catch(t){return{kind:"unreadable",reason:`the report of ${e} cannot be read: ${t.message}`,tests:[]}}}async function zn(e){return(await Qn(e).catch(()=>[])).find(({knob:t})=>t!==null)?.knob??null}async function Qn(e){const n=[];for(const t of(await(0,C.readdir)(e.reportDir)).sort())t.endsWith(".ndjson")&&n.push(await Lt((0,g.join)(e.reportDir,t),e));return n}function Nt(e){const n=({identity:t})=>t.file??"";return[...e].sort((t,s)=>n(t)<n(s)?-1:n(t)>n(s)?1:0)}async function Lt(e,{workingDirectory:n}){const{decodeRecordingLine:t}=await Promise.all([p.e(798),p.e(940)]).then(p.bind(p,95940)),s=[],r=[];let o=!1,l=null;const f=(await(0,C.stat)(e)).size>Zn;let h=0;for await(const I of(0,y.OG)(e)){if(h+=I.length,h>Zn)break;const F=t(I);if(F?.kind==="begin"&&(l??=F.knob),F?.kind==="end"&&(o=!f),F?.kind==="broken-file"&&r.push(Dt(F,n)),F?.kind!=="test")continue;const re=jt(F,n),Ne=F.again?s.pop():void 0;s.push(...(0,L.r0)(Ne===void 0?[re]:[Ne,re]))}return{knob:l,tests:s,brokenFiles:r,complete:o}}function jt(e,n){const t=i(e.file,n),s=e.suite.join(" > "),r=t===null||e.line===null?null:{file:t,line:e.line},o=e.status==="failed"||e.status==="flaky";return{identity:{file:t,suite:s===""?null:(0,L.HD)(s,n),name:(0,L.HD)(e.name,n)},status:e.status,durationMs:e.ms,line:e.line??e.nth??null,failure:o?a(e.failure,r,t,n):null}}function Dt(e,n){const t=i(e.file,n);return{identity:{file:t,suite:null,name:xe},status:"failed",durationMs:null,failure:a(e.failure,null,t,n)}}function i(e,n){return e===null||e===""?null:(0,L.HD)((0,k.iZ)(e.replace(/^file:\/\//,""),n),n)}function a(e,n,t,s){const{type:r,message:o,stack:l}=e??{type:null,message:"",stack:null},f=Jn(l,t,s)??n;return(0,k.g5)({type:r,message:o,stack:l,location:f},s)}const c=64*1024*1024,u={passed:"passed",failed:"failed",pending:"skipped",skipped:"skipped",todo:"skipped",disabled:"skipped"};async function d(e){const t=(await(0,C.readdir)(e.reportDir).catch(()=>[])).filter(s=>/^jest(-\d+)?\.json$/.test(s)).map(s=>(0,g.join)(e.reportDir,s));if(t.length===0)return m(e);try{const s=(await Promise.all(t.map(S))).flat().sort((o,l)=>o.name<l.name?-1:o.name>l.name?1:0),{workingDirectory:r}=e;return await kn("jest",e,{tests:(0,L.vc)(s.flatMap(o=>de(o,r))),brokenFiles:s.filter(D).map(o=>ee(o,r)),started:!0,complete:!0})}catch(s){return b(s.message)}}async function m(e){const n=await Rt(e.reportDir).catch(()=>null),{workingDirectory:t}=e,s=(0,L.vc)(n?.files.flatMap(f=>de(f,t))??[]),r=s.length>0,o=await kn("jest",e,{tests:s,brokenFiles:[],started:r,complete:!r});if(o.kind!=="unreadable"||n===null||n.running.length===0)return o;const l=n.running.map(f=>(0,k.iZ)(f,t)).join(", ");return{...o,reason:`${o.reason}, while ${l} ran`}}async function S(e){const{size:n}=await(0,C.stat)(e);if(n>c)throw new Error(`it has ${n} bytes, over the limit of ${c}`);const{decodeJestReport:t}=await Promise.all([p.e(798),p.e(788)]).then(p.bind(p,35788));return t(await(0,C.readFile)(e,"utf8"))}function b(e){return{kind:"unreadable",reason:`the report of jest cannot be read: ${e.slice(0,500)}`,tests:[]}}function D({status:e,assertionResults:n}){return e==="failed"&&!n.some(t=>t.status==="failed")}function ee(e,n){const t=qn(e,n),[s,r]=We(vn(e.message));return{identity:{file:t,suite:null,name:xe},status:"failed",durationMs:null,failure:(0,k.g5)({type:s,message:r,stack:vn(e.message),location:null},n)}}function de(e,n){const t=qn(e,n);return e.assertionResults.flatMap(s=>{const r=Ee(s);if(r===void 0)return[];const o=s.ancestorTitles.join(" > "),l={file:t,suite:o===""?null:(0,L.HD)(o,n),name:(0,L.HD)(s.title,n)},h=r!=="passed"&&r!=="skipped"?fe(s,t,n):null,I=s.location?.line??null;return[{identity:l,status:r,durationMs:s.duration,line:I,failure:h}]})}function Ee({status:e,invocations:n}){return e==="passed"&&n>1?"flaky":Object.hasOwn(u,e)?u[e]:void 0}function fe(e,n,t){const s=vn(e.failureMessages[0]??e.retryReasons[0]??""),[r,o]=We(s),l=e.status==="passed"?`failed at first, passed in try ${e.invocations}`:"",f=e.location===null?null:{file:n,line:e.location.line},h=Jn(s,n,t)??f;return(0,k.g5)({type:r,message:o||l,stack:s,location:h},t)}function We(e){const n=e.split(/\n\s+at /)[0]??"",[,t=null,s=n]=/^(\w*(?:Error|Exception)): (.*)$/s.exec(n)??[];return[t,s]}function qn({name:e},n){return(0,L.HD)((0,k.iZ)(e,n),n)}function vn(e){return e.replaceAll(/\u001b\[[0-9;]*m/g,"")}var De=p(71668);const xn=/[\\'"`^]/;function ze(e){return e.replaceAll(/[.*+?()[{}|$\\'"`^]/g,n=>xn.test(n)?".":`[${n}]`)}function It(e){return ze(e).replaceAll("[.]",".")}function et(e){return e.length===1?e[0]??"":`(${e.join("|")})`}const Ct="( >)? ";function nt(e){const n=e.findIndex(l=>l.includes("…"));if(n>=0){const[l=""]=e[n]?.split("…")??[];return`^${[...e.slice(0,n),l].map(ze).join(Ct)}`}const t=e.at(-1)??"",s=t.replace(/ #\d+$/,""),r=t.slice(s.length),o=`${ze(s)}${r===""?"":`(${ze(r)})?`}`;return`^${[...e.slice(0,-1).map(ze),o].join(Ct)}$`}const Fs="jest.json",Is="jest-{pid}.json",Ht={jest:null,"jest-cli":null,"react-scripts":"test",craco:"test","react-app-rewired":"test"},Cs=["react-scripts","craco","react-app-rewired"],Hs={name:"jest",orders:["as-is","shuffled"],supportFiles:(0,Se.F)("more-arguments.cjs","jest-stream.cjs"),recognise:e=>{const n=e.invocations.filter(Us),t=(0,De.cU)(n);if(t===null)return null;const s=Sn("jest",n[0]??t,e);return s===null?{invocation:t}:{invocation:t,version:s}},prepare:Ws,seedKnob:Ks,read:d,replay:Ys,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:Gs}};function Us({words:e}){const[n="",t]=e;if(!Object.hasOwn(Ht,n))return!1;const s=Ht[n];return(s===null||s===t)&&!Ke(e,"--outputFile","--listTests","--showConfig","--init")}function Ke(e,...n){return e.some(t=>n.includes(t.split("=")[0]??""))}function Ws(e){const{commandLine:n,reportDir:t}=e,{invocation:s}=e.recognition,r=[...Ut(s,t),...Wt(s),...Kt(e)],o=(0,w.$I)(n,s,r),l=o===null?(0,De.O2)("jest",r,e):{};return{commandLine:o??n,env:{...l,...Vn(e,{...e.env,...l})}}}function Ut({words:e,extend:n},t){return[...Ke(e,"--json")?[]:["--json"],`--outputFile=${(0,g.join)(t,n==="none"?Is:Fs)}`,...Ke(e,"--testLocationInResults")?[]:["--testLocationInResults"]]}function Wt({words:e}){return Cs.includes(e[0]??"")&&!Ke(e,"--watchAll")?["--watchAll=false"]:[]}function Kt({recognition:e,order:n,seed:t}){const{version:s,invocation:r}=e;if(s===void 0||!Xe(s,29,2))return[];const o=n==="shuffled"&&Xe(s,29,5),l=o||!Ke(r.words,"--seed")?[`--seed=${t}`]:[];return o&&!Ke(r.words,"--randomize")?[...l,"--randomize"]:l}async function Ks({stderrLog:e}){return(await(0,y.HR)(e,/^Seed:\s+-?\d+/,1)).length>0?"jest's --seed":null}function Ys(e){const{test:n,recognition:t}=e,s=n!==null&&!Yt(t.invocation),r=s?Bt([n],t.invocation):[];return{commandLine:Gt(r,e),selectsTest:s}}function Gs(e){const{tests:n,recognition:t}=e;return Yt(t.invocation)||n.some(({name:s})=>s===xe)?null:Gt(Bt(n,t.invocation),e)}function Yt({words:e}){return Ke(e,"-t","--testNamePattern")}function Gt(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,{invocation:l}=t,h=[...o===void 0?[]:Ut(l,o),...Wt(l),...Kt(n),...e],I=(0,w.$I)(s,l,h),F=I===null?(0,De.O2)("jest",h,{supportDir:r,env:{}}):{};return(0,w.sO)({TEST_SEED:String(n.seed),...F},I??s)}function Bt(e,{words:n,directory:t=".",extend:s}){const[{file:r,name:o}={file:null,name:""}]=e,l=e.map(F=>nt([...F.suite?.split(" > ")??[],F.name])),f=o===xe?["--ci"]:["-t",et(l)],h=s==="none"?["--passWithNoTests",...f]:f;if(r===null)return h;const I=g.posix.relative(t,r);return[...h,Ke(n,"--runTestsByPath")?I:It(I)]}const Bs=["Rakefile","rakefile","Rakefile.rb","rakefile.rb"],Vs=/^\s*task[ (]+(?:default:|:default\s*=>|["']default["']\s*=>|"default":)\s*(.+)$/gm;function Vt({words:e,directory:n="."},{readFile:t}){const s=e.slice(1).filter(h=>!/^-|=/.test(h));if(s.length>0)return s;const r=h=>t(g.posix.join(n,h)),f=[...(Bs.map(r).find(h=>h!==null)??"").matchAll(Vs)].flatMap(([,h=""])=>h.match(/[\w:]+/g)??[]).map(h=>h.replace(/^:/,"")).filter(h=>!["i","w"].includes(h));return f.length>0?f:r(".rspec")!==null||r("spec/spec_helper.rb")!==null?["spec"]:["test"]}async function Jt(e,n){try{const t=await Zt(n.reportDir),s=t.flatMap(({tests:l})=>l.map(f=>Zs(f,n.workingDirectory))),r=(0,L.vc)(s);if(t.some(({ended:l})=>!l)){const l=n.timedOut?"the run timed out":"its process was ended";return{kind:"unreadable",reason:`the results of ${e} break off after ${r.length} tests: ${l}`,tests:r}}const o=t.length===0&&n.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Qs(e,n):null}}catch(t){return{kind:"unreadable",reason:`the results of ${e} cannot be read: ${t.message}`,tests:[]}}}async function Xt(e){return(await Zt(e.reportDir).catch(()=>[])).some(({knob:t})=>t)}async function Zt(e){const n=[],t=(await(0,C.readdir)(e)).filter(s=>s.endsWith(".ndjson")).sort();for(const s of t)n.push(await Js((0,g.join)(e,s)));return n}async function Js(e){const n=[];let[t,s]=[!1,!1];for await(const r of(0,y.OG)(e)){const o=Xs(r);if(o===null)break;"knob"in o?t||=o.knob:"ended"in o?s=!0:n.push(o)}return{tests:n,knob:t,ended:s}}function Xs(e){try{return JSON.parse(e)}catch{return null}}function Zs(e,n){const t=r=>(0,L.HD)(r,n),s=e.status==="failed"||e.status==="flaky";return{identity:{file:e.file===null?null:(0,k.iZ)(e.file,n),suite:e.suite===""?null:t(e.suite),name:t(e.name)},status:e.status,durationMs:Math.round(e.seconds*1e3),line:e.line??null,failure:s?(0,k.g5)(zs(e,n),n):null}}function zs({type:e,message:n,backtrace:t=[]},s){const r=t.filter(f=>!/\/gems\/|^<internal:|\/bin\/(rspec|rake|bundle):/.test(f)),[o]=r.flatMap(f=>{const[,h="",I]=/^(.+?):(\d+)(?::in |$)/.exec(f)??[],F=(0,k.iZ)(h,s);return I===void 0||F.startsWith("/")?[]:[{file:F,line:Number(I)}]}),l=(r.length>0?r:t).join(`
`);return{type:e??null,message:n??"",stack:l,location:o??null}}async function Qs(e,{stdoutLog:n,stderrLog:t,exitCode:s}){const r=/(error|cannot load|not find|invalid option|undefined|No such)/i;return[...await(0,y.HR)(t,r,4),...await(0,y.HR)(n,r,4)].join(`
`).slice(0,1e3)||`${e} ended with code ${s} and ran no tests`}const qs="FLAKY_DETECTOR_MINITEST_REPORT",er="FLAKY_DETECTOR_MINITEST_SHUFFLE",nr={name:"minitest",orders:["as-is","shuffled"],supportFiles:{"minitest/flaky_detector_plugin.rb":B["flaky_detector_plugin.rb"]},recognise:e=>{const n=e.invocations.find(t=>tr(t,e));return n===void 0?null:{invocation:n}},prepare:({commandLine:e,env:n,seed:t,order:s,reportDir:r,supportDir:o})=>({commandLine:e,env:{SEED:String(t),RUBYLIB:[o,n.RUBYLIB].filter(Boolean).join(":"),[qs]:r,[er]:s==="shuffled"?"1":""}}),seedKnob:async e=>await Xt(e)?"Minitest's SEED":null,read:sr,replay:rr};function tr(e,n){const[t="",...s]=e.words;return t==="minitest"||t==="m"?!0:t==="rails"||t==="bin/rails"?/^test\b/.test(s[0]??""):t==="rake"?Vt(e,n).some(o=>o.startsWith("test")):t!=="ruby"?!1:s.filter(o=>/\.rb$/.test(o)).some(o=>/(^|[/_])test(_|s?\/|\.rb)|_test\.rb$/.test(o)||/minitest/i.test(n.readFile(o)??""))}async function sr(e){const n=await Jt("minitest",e);if(n.kind!=="read"||n.tests.length>0)return n;const[t]=await(0,y.HR)(e.stdoutLog,/^[1-9]\d* (runs|tests), \d+ assertions/,1);return t===void 0?n:{kind:"unreadable",reason:`tests ran ("${t}") but our Minitest plugin was not loaded: Minitest 6 and MT_NO_PLUGINS load none, Test::Unit has none. Let the suite write JUnit XML and set report-files.`,tests:[]}}function rr({commandLine:e,recognition:n,seed:t,test:s}){const r={TEST_SEED:String(t),SEED:String(t)};if(s===null)return{commandLine:(0,w.sO)(r,e),selectsTest:!1};const o=s.name.replace(/ #\d+$/,""),l=`--name=${s.suite===null?o:`${s.suite}#${o}`}`,{invocation:f}=n;if(f.words[0]==="rake")return{commandLine:(0,w.sO)({...r,TESTOPTS:(0,Oe.ZL)(l)},e),selectsTest:!0};const h=(0,w.$I)(e,f,[l]);return{commandLine:(0,w.sO)(r,h??e),selectsTest:h!==null}}const tt="FLAKY_DETECTOR_REPORT",zt="FLAKY_DETECTOR_MOCHA_ORDER",or="FLAKY_DETECTOR_MOCHA_OPTIONS",ir="FLAKY_DETECTOR_NODE_OPTIONS",ar="FLAKY_DETECTOR_NODE_TEST_OUTPUT",Rn="mocha",lr=["mocha","_mocha"],cr=["mocha-hook.cjs","mocha-listener.cjs","mocha-order.cjs","recorder.cjs"],ur={name:Rn,orders:["as-is","shuffled","reversed"],supportFiles:(0,Se.F)(...cr,"more-arguments.cjs"),recognise:e=>{const n=e.invocations.filter(({words:r})=>lr.includes(r[0]??"")),t=(0,De.cU)(n);if(t===null)return null;const s=Sn(Rn,n[0]??t,e);return s===null?{invocation:t}:{invocation:t,version:s}},prepare:dr,seedKnob:async()=>null,read:e=>Ze(Rn,e),replay:fr,chosen:{order:"own",meet:()=>!0,line:pr}};function dr(e){const{commandLine:n,env:t,order:s,seed:r}=e,o=(0,g.join)(e.supportDir,(0,Se.d)("mocha-hook.cjs")),l={[tt]:e.reportDir,[zt]:s==="as-is"?"":`${s}:${r}`};if(!Xe(e.recognition.version,10,8)){const I=["--require",o],F=(0,w.$I)(n,e.recognition.invocation,I),re=F===null?(0,De.O2)(Rn,I,e):{};return{commandLine:F??n,env:{...l,...re}}}const f=t.MOCHA_OPTIONS??"",h=`${f} --require "${o}"`.trim();return{commandLine:n,env:{...l,MOCHA_OPTIONS:h,[or]:f}}}function fr(e){const{test:n}=e,t=n!==null&&Qt(n);return{commandLine:qt(t?[n]:[],e),selectsTest:t}}function pr(e){const{words:n}=e.recognition.invocation;return n.some(s=>s==="--parallel"||s==="-p")||!e.tests.every(Qt)?null:qt(e.tests,e)}function Qt({name:e}){return!/^"(before|after) (each|all)" hook/.test(e)}function qt(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,{invocation:l,version:f}=t,h={TEST_SEED:String(n.seed)},I=(0,g.join)(r,(0,Se.d)("mocha-hook.cjs")),F=[],[re,Ne]=[n.order!=="as-is",Xe(f,10,8)];re&&(h[zt]=`${n.order}:${n.seed}`),re&&Ne&&(h.MOCHA_OPTIONS=`--require "${I}"`),(re||o!==void 0)&&!Ne&&F.push("--require",I);const Ms=e.map(({suite:fi,name:pi})=>nt([...fi?.split(" > ")??[],pi]));Ms.length>0&&F.push("--grep",et(Ms));const Ps=(0,w.$I)(s,l,F),di=Ps===null?(0,De.O2)(Rn,F,{supportDir:r,env:{}}):{};return(0,w.sO)({...h,...di},Ps??s)}const hr={name:"nextest",orders:["as-is"],recognise:e=>{const n=s=>(s[0]==="cargo"||s[0]==="cargo-nextest")&&s.includes("nextest")&&/\b(run|r)\b/.test(s.join(" ")),t=e.invocations.find(({words:s})=>n(s));return t===void 0?null:{invocation:t}},prepare:({commandLine:e})=>({commandLine:e,env:{NEXTEST_EXPERIMENTAL_LIBTEST_JSON:"1",NEXTEST_MESSAGE_FORMAT:"libtest-json-plus",NEXTEST_MESSAGE_FORMAT_VERSION:"0.1"}}),seedKnob:async()=>null,read:mr,replay:wr};async function mr(e){const n=[],t=new Set;try{for await(const r of gr(e.stdoutLog)){const o=r.name.replace(/#\d+$/,"");r.event==="started"?t.add(o):t.delete(o)&&n.push(_r(r,e.workingDirectory))}}catch(r){return{kind:"unreadable",reason:`the JSON of cargo nextest cannot be read: ${r.message}`,tests:n}}return t.size>0?{kind:"unreadable",reason:`the output of cargo nextest breaks off while ${[...t].slice(0,3).join(", ")} ran`,tests:n}:n.length===0&&e.exitCode!==0?await yr(e):{kind:"read",tests:n,couldNotRun:null}}async function*gr(e){if(e!==null)for await(const n of(0,y.OG)(e)){if(!n.startsWith('{"type":"test","event":"'))continue;const t=JSON.parse(n);typeof t.name=="string"&&(yield t)}}function _r(e,n){const[,t="",s="",r="",o]=/^(.*)::([^:$]*)\$(.*?)(?:#(\d+))?$/.exec(e.name)??[],l=s===t.replaceAll("-","_")?t:`${t}::${s}`,f=o!==void 0&&o!=="1",h=e.event==="ignored"?"skipped":e.event!=="ok"?"failed":f?"flaky":"passed",I=h==="flaky"?`failed before attempt ${o}, which passed`:e.stdout??"",F=h==="failed"||h==="flaky";return{identity:{file:null,suite:l,name:r},status:h,durationMs:e.exec_time===void 0?null:Math.round(e.exec_time*1e3),failure:F?(0,k.g5)(E(I,n),n):null}}async function yr(e){if((await(0,y.HR)(e.stderrLog,/^\s+(PASS|FAIL|Summary) \[/,1)).length>0)return{kind:"unreadable",reason:"cargo nextest printed no JSON: it needs version 0.9.66 or newer and a command without --message-format",tests:[]};const t=(await(0,y.HR)(e.stderrLog,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:t||`cargo nextest ended with code ${e.exitCode} and ran no tests`}}function wr({commandLine:e,recognition:n,seed:t,test:s}){const r={TEST_SEED:String(t)},l=s===null||n.invocation.words.includes("--")?null:(0,w.$I)(e,n.invocation,["-E",Er(s.suite??"",s.name)]);return{commandLine:(0,w.sO)(r,l??e),selectsTest:l!==null}}function Er(e,n){const[t,s]=e.split("::");return[`package(=${t})`,...s===void 0?[]:[`binary(=${s})`],`test(=${n})`].join(" & ")}var Tr=p(76647);const es="node-test",Or=["node","tsx"],br=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],Sr={name:es,orders:["as-is"],supportFiles:(0,Se.F)("node-test-reporter.mjs","recorder.cjs"),recognise:e=>{const n=e.invocations.find(t=>kr(t,e));return n===void 0?null:{invocation:n}},prepare:vr,seedKnob:zn,read:e=>Ze(es,e),replay:xr,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:Rr}};function kr({words:e,directory:n},{readFile:t}){if(!Or.includes(e[0]??""))return!1;const{options:s,rest:r}=st(e);if(s.includes("--test"))return!0;const o=t(g.posix.join(n??".",r[0]??""));return o!==null&&/\b(from|require\(|import\()?\s*['"]node:test['"]/.test(o)}function st(e){const{options:n,rest:t}=(0,Tr.h)(e.slice(1),s=>br.includes(s));return{options:n.map(({name:s})=>s),rest:t}}function vr(e){const{env:n}=e,t=[...st(e.recognition.invocation.words).options,...(n.NODE_OPTIONS??"").split(/[\s=]+/)],s=l=>t.filter(f=>f===l).length,r=s("--test-reporter"),o=[`--test-reporter=${(0,g.join)(e.supportDir,(0,Se.d)("node-test-reporter.mjs"))}`,`--test-reporter-destination=${r===0?"stdout":"stderr"}`,...r>s("--test-reporter-destination")?["--test-reporter-destination=stdout"]:[],...ns(t,e.seed)];return{commandLine:e.commandLine,env:{NODE_OPTIONS:(0,on.l)(n.NODE_OPTIONS,o),[ir]:n.NODE_OPTIONS??"",[ar]:r===0?"":"silent",[tt]:e.reportDir}}}function ns(e,n){return e.includes("--test-randomize")&&!e.includes("--test-random-seed")?[`--test-random-seed=${n}`]:[]}function xr(e){const{test:n,commandLine:t,seed:s,seen:r}=e,o={TEST_SEED:String(s)},l=n?.file==null?null:ts(n.file,ss(n,r),e);return{commandLine:(0,w.sO)(o,l??t),selectsTest:l!==null}}function Rr(e){const{tests:n,seed:t,seen:s}=e,r=n[0]?.file??null;if(r===null||n.some(l=>l.name===xe))return null;const o=ts(r,[et([...new Set(n.flatMap(l=>ss(l,s)))])],e);return o===null?null:(0,w.sO)({TEST_SEED:String(t)},o)}function ts(e,n,{commandLine:t,recognition:s,seed:r}){const{invocation:o}=s;if(o.words.some(Ne=>/[$`]/.test(Ne)))return null;const{options:l,rest:f}=st(o.words),h=[...l.includes("--test")?[]:["--test"],...ns(l,r),...n.flatMap(Ne=>["--test-name-pattern",Ne])],I=Ar(t.trimEnd(),f),F=f.length===0||o.extend==="append";return(I===null||!F?null:(0,w.$I)(I,o,[...h,e]))??$r(o,[...h,g.posix.relative(o.directory??".",e)])}function $r({words:e,directory:n},t){if(e[0]!=="node")return null;const r=[...e.slice(0,e.length-st(e).rest.length),...t].map(Oe.ZL).join(" ");return n===void 0?r:`builtin cd ${(0,Oe.ZL)(n)} && ${r}`}function Ar(e,n){if(n.length===0)return e;const t=` ${n.join(" ")}`;return e.endsWith(t)?e.slice(0,-t.length):null}function ss({file:e,suite:n,name:t},s){if(t===xe)return[];const r=n?.split(" > ")??[],o=(l,f)=>s===void 0?f===0:s.some(h=>h.file===e&&h.name===l&&(h.suite??"")===r.slice(0,f).join(" > "));return[t,...r.filter(o)].map(l=>nt([l]))}const rs="playwright",Nr=["playwright","@playwright/test"],Lr={name:rs,orders:["as-is"],supportFiles:(0,Se.F)("playwright-reporter.cjs","recorder.cjs"),recognise:e=>{const n=e.invocations.find(jr);return n===void 0?null:{invocation:n}},prepare:Dr,seedKnob:async()=>null,read:e=>Ze(rs,e),replay:Mr};function jr({words:e}){return Nr.includes(e[0]??"")&&e[1]==="test"&&!e.includes("--list")}function Dr({commandLine:e,recognition:n,supportDir:t,reportDir:s}){return{commandLine:(0,w.$I)(e,n.invocation,["--retries=0"])??e,env:{PW_TEST_REPORTER:(0,g.join)(t,(0,Se.d)("playwright-reporter.cjs")),[tt]:s}}}function Mr({test:e,recognition:n,commandLine:t,seed:s}){const{invocation:r}=n,o=["--retries=0",...e===null?[]:Pr(e,r)],l=(0,w.$I)(t,r,o);return{commandLine:(0,w.sO)({TEST_SEED:String(s)},l??t),selectsTest:e!==null&&l!==null}}function Pr({file:e,suite:n,name:t},{directory:s="."}){const r=n===null?"":`${ze(n.split(" > ").at(-1)??"")} `,[o="",l]=t.replace(/ #\d+$/,"").split("…"),f=e===null?[]:[It(g.posix.relative(s,e))];return t===xe?f:["-g",` ${r}${ze(o)}${l===void 0?"( @|$)":""}`,...f]}const os="FLAKY_DETECTOR_CHOSEN";function is(e){const{env:n,seed:t,supportDir:s}=e;return{...n.PYTHONHASHSEED!==void 0&&n.PYTHONHASHSEED!==""&&n.PYTHONHASHSEED!=="random"?{}:{PYTHONHASHSEED:String(t)},PYTHONPATH:n.PYTHONPATH?`${s}:${n.PYTHONPATH}`:s,...ls(e.recognition,t),FLAKY_DETECTOR_REPORT_DIR:e.reportDir,FLAKY_DETECTOR_ORDER:e.order}}const as="TEST_SEED ATTEMPT PYTHONPATH PYTHONHASHSEED PYTEST_ADDOPTS FLAKY_DETECTOR_*".split(" ");function ls({invocation:e},n){return e.filteredBy!=="tox"?{}:{TOX_TESTENV_PASSENV:as.join(" "),TOX_OVERRIDE:`testenv.pass_env+=${as.join(",")}`,TOX_HASHSEED:String(n)}}function $n({seed:e,supportDir:n,recognition:t},s,r,...o){const l=`PYTHONPATH=${(0,Oe.ZL)(n)}"\${PYTHONPATH:+:$PYTHONPATH}"`,f={...ls(t,e),...s},h=Object.entries(f).map(([F,re])=>`${F}=${(0,Oe.ZL)(re)}`);return[...[`TEST_SEED=${e}`,`PYTHONHASHSEED=${e}`],l,...o,...h,(0,w.CI)(r)].join(" ")}function cs(e){return e.length<2?e[0]??null:`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}const Fr=1e6;async function rt(e,n){const t=(await(0,C.readdir)(e).catch(()=>[])).filter(r=>r.startsWith(`${n}-`)),s=[];for(const r of t.filter(o=>o.endsWith(".ndjson")).sort())for(const o of await Ir((0,g.join)(e,r)))o.event==="start"&&s.push([]),s.at(-1)?.push(o);return s.sort((r,o)=>Number(r[0]?.at)-Number(o[0]?.at))}async function Ir(e){const n=[];try{for await(const t of(0,y.OG)(e)){const s=Cr(t);if(s!==null&&n.push(s),n.length>=Fr)break}}catch{}return n}function Cr(e){try{const n=JSON.parse(e);return typeof n=="object"&&n!==null&&!Array.isArray(n)?n:null}catch{return null}}function ie(e,n){const t=e?.[n];return typeof t=="string"?t:""}function An(e,n){const t=e?.[n];return typeof t=="number"?t:null}var Hr=p(31340);const Ur=" subtest ";function Wr(e,n){const t=new Map;for(const s of e){if(s.event!=="report")continue;const r=ie(s,"subtest"),o=ie(s,"nodeid")+(r===""?"":Ur+r),l=t.get(o);l===void 0?t.set(o,[s]):l.push(s)}return[...t].map(([s,r])=>Gr(s,r,n))}function Kr(e,n,t){const s={type:null,message:n,stack:null,location:null};return{identity:Mt(e,t),status:"failed",durationMs:null,failure:s}}function Yr(e,n){const t=ie(e,"text"),s=t.split(`
`).findLast(l=>l.startsWith("E  "))??t.split(`
`).at(-1)??"",r=(0,k.g5)({type:null,message:s.replace(/^E\s+/,""),stack:t,location:null},n.workingDirectory),{file:o}=Mt(ie(e,"nodeid"),n);return{identity:{file:o,suite:null,name:"(collection)"},status:"failed",durationMs:null,failure:r}}function Gr(e,n,t){const s=Br(n),r=n.find(f=>us(f)||ds(f)),o=n.reduce((f,h)=>f+(An(h,"seconds")??0),0),l=Mt(e,t);return{identity:l,status:s,durationMs:Math.round(o*1e3),failure:r===void 0?null:Vr(r,l,t)}}function Br(e){return e.some(us)?"failed":e.some(ds)?e.some(n=>n.outcome==="passed")?"flaky":"failed":e.some(n=>n.outcome==="skipped"&&n.expected!==!0)?"skipped":"passed"}const us=e=>e.outcome==="failed",ds=e=>e.outcome==="rerun"||e.outcome==="retried";function Mt(e,n){const[t="",...s]=e.split("::"),r=s.join("::"),o=r.search(/\[| subtest /),l=o<0?r:r.slice(0,o),f=l.split("::").filter(re=>re!=="()"),h=(f.pop()??"")+r.slice(l.length),I=f.join(" > "),F=re=>(0,L.HD)(re,n.workingDirectory);return{file:F((0,k.iZ)(g.posix.join(n.root,t),n.workingDirectory)),suite:I===""?null:F(I),name:F(h)}}function Vr(e,n,t){const s=ie(e,"type"),r=ie(e,"text"),o=ie(e,"message")||r.split(`
`).at(-1)||"",l=ie(e,"when");return(0,k.g5)({type:s===""?null:s,message:l==="setup"||l==="teardown"?`${o} (in ${l})`:o,stack:r,location:Jr(e,t)??Xr(e,n)},t.workingDirectory)}function Jr(e,n){const t=(0,k.iZ)(ie(e,"crash_path"),n.workingDirectory),s=An(e,"crash_line");return t===""||s===null||t.startsWith("/")||t.includes("site-packages/")?null:{file:t,line:s}}function Xr(e,{file:n}){const t=An(e,"line");return n===null||t===null?null:{file:n,line:t}}const Zr=/^(INTERNALERROR>|Error while loading plugin |E {2})/,zr=/^(ERROR: |ImportError|\S*: error: |E {2})/;async function fs({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const s=await(0,y.HR)(t,Zr,1e3);if(s.some(r=>!r.startsWith("E ")))return ot(`pytest had an internal error: ${qr(s.at(-1)??"")}`)}return null}async function ps({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const s=await(0,y.HR)(t,zr,3);if(s.length>0)return ot(s.join(" ").slice(0,500))}return ot("pytest was called in a wrong way (exit code 4)")}async function Qr({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const[s]=await(0,y.HR)(t,/: No module named '?pytest'?$/,1);if(s!==void 0)return ot(`pytest is not installed for this Python: ${s.slice(0,500)}`)}return null}function qr(e){return e.replace(/^(INTERNALERROR>|E )\s*/,"").slice(0,500)}function ot(e){return{kind:"read",tests:[],couldNotRun:e}}const hs="junit.xml";async function eo(e){const n=await rt(e.reportDir,"pytest");if(n.length===0)return lo(e);const t=n.map(l=>to(l,e)),s=e.exitCode===3&&n.every(no)?await fs(e):null;if(s!==null)return s;if(e.exitCode===4&&t.every(({tests:l})=>l.length===0))return ps(e);const r=(0,L.vc)(t.flatMap(l=>l.tests)),o=t.find(l=>l.brokenOff!==null)?.brokenOff??null;return o!==null?{kind:"unreadable",reason:o,tests:r}:{kind:"read",tests:r,couldNotRun:t.find(l=>l.couldNotRun!==null)?.couldNotRun??null}}function no(e){return!e.some(n=>n.event==="finish"||n.event==="running")}function to(e,n){const t=so(e,n.workingDirectory),s=Wr(e,t),r=e.findLast(f=>f.event==="finish");if(r===void 0)return io(e,s,n,t);const o=gs(e),l=s.length>0;return{tests:l?[...s,...o.map(f=>Yr(f,t))]:s,couldNotRun:_s(An(r,"exit_status")??n.exitCode,e,l),brokenOff:null}}function so(e,n){const t=e.find(l=>l.event==="session"),s=ie(t,"root");if(ms(s,n))return{root:s,workingDirectory:n};const r=ro(n),o=ie(t,"real_root");return ms(o,r)?{root:o,workingDirectory:r}:{root:s,workingDirectory:n}}function ms(e,n){return(0,g.isAbsolute)(e)&&(0,Hr.U)(n,e)}function ro(e){try{return(0,On.realpathSync)(e)}catch{return e}}function gs(e){const n=e.filter(t=>t.event==="collect-error");return[...new Map(n.map(t=>[t.nodeid,t])).values()]}function _s(e,n,t){const s=n.find(r=>r.event==="internal-error");return s!==void 0||e===3?`pytest had an internal error: ${ys(ie(s,"text"))}`:e===2?oo(n,t):e===4?"pytest was called in a wrong way (exit code 4)":e===5?"pytest collected no tests (exit code 5)":null}function oo(e,n){const t=gs(e);if(t.length>0){const r=ys(ie(t[0],"text")).replace(/^E\s+/,"");return`pytest could not collect ${t.map(o=>ie(o,"nodeid")).join(", ")}: ${r}`}const s=ie(e.findLast(r=>r.event==="interrupted"),"reason");return n&&/^stopping after/.test(s)?null:`pytest was interrupted: ${s||"exit code 2"}`}function ys(e){return(e.trim().split(`
`).at(-1)??"").slice(0,500)}function io(e,n,t,s){const r=ao(e),o=t.timedOut?"the run timed out":"pytest's process ended",l=r.map(F=>Kr(F,`${o} while this test ran`,s)),f=new Set(l.map(({identity:F})=>JSON.stringify(F))),h=n.filter(({identity:F})=>!f.has(JSON.stringify(F))),I=r.length===0?"outside a test":`while ${r.join(", ")} ran`;return{tests:[...h,...l],couldNotRun:null,brokenOff:`pytest's report breaks off: ${o} ${I}`}}function ao(e){const n=new Set;for(const t of e)t.event==="running"&&n.add(ie(t,"nodeid")),t.event==="done"&&n.delete(ie(t,"nodeid"));return[...n]}async function lo(e){if(e.exitCode===4)return ps(e);const{tests:n,problem:t}=await(0,Fe.d)([(0,g.join)(e.reportDir,hs)],{workingDirectory:e.workingDirectory,repeats:L.r0}),s=n.filter(({identity:r})=>!(r.suite==="pytest"&&r.name==="internal"));return t!==null?(e.exitCode===3?await fs(e):await Qr(e))??{kind:"unreadable",reason:`pytest's report: ${t}`,tests:s}:{kind:"read",tests:s.map(co),couldNotRun:_s(e.exitCode,[],s.length>0)}}function co(e){const{file:n,suite:t}=e.identity,s=(n??"").replace(/\.py$/,"").replaceAll("/",".");if(n===null||t===null||!`${t}.`.startsWith(`${s}.`))return e;const r=t.slice(s.length+1).replaceAll("."," > ");return{...e,identity:{...e.identity,suite:r===""?null:r}}}const uo=new Set(["-k -m -n -c -p -o -W -r -s","--maxfail --tb --durations --durations-min --junitxml --junit-xml --junit-prefix --rootdir --basetemp --confcutdir --ignore","--ignore-glob --deselect --override-ini --config-file --import-mode --log-level --log-cli-level --log-file --pythonwarnings","--color --capture --show-capture --dist --numprocesses --maxprocesses --tx --timeout --timeout-method --reruns --reruns-delay","--only-rerun --rerun-except --count --cov-report --cov-config --cov-fail-under --randomly-seed --random-order-seed","--random-order-bucket --html --splits --group --durations-path --ds --dc --verbosity --lfnf --last-failed-no-failures"].join(" ").split(" ").filter(e=>e!=="-s")),Pt='PYTEST_ADDOPTS="${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }-p flaky_detector_pytest"';function fo(e){const{commandLine:n,order:t,test:s}=e,r=t==="as-is"&&s!==null?ws(s):null;if(r===null)return{commandLine:$n(e,t==="as-is"?{}:{FLAKY_DETECTOR_ORDER:t},n,Pt),selectsTest:!1};const o=Es([r],n,e.recognition.invocation);return{commandLine:$n(e,o===null?{FLAKY_DETECTOR_ONLY:r}:{},o??n,Pt),selectsTest:!0}}const po={order:"given",meet:()=>!0,line:e=>{const{commandLine:n,recognition:t,tests:s}=e,r=s.map(ws);if(r.includes(null))return null;const o=s.flatMap(({file:h})=>h??[]),l=Es([...new Set(o)],n,t.invocation),f={[os]:JSON.stringify([...new Set(r)])};return $n(e,f,l??n,Pt)}};function ws({file:e,suite:n,name:t}){if(e===null||t==="(collection)")return null;const s=t.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"");return[e,...n===null?[]:n.split(" > "),s].join("::")}const ho=200;function mo(e){return e.length<=ho&&!e.includes("…")&&!/\[.*::/s.test(e)}function Es(e,n,t){if(t.extend!=="append"||t.words.includes("--")||!e.every(mo))return null;let s=` ${n.trim()}`;for(const l of go(t.words)){const f=s.lastIndexOf(` ${l}`),h=s.slice(f+l.length+1);if(f<0||!/^(\s|$)/.test(h))return null;s=s.slice(0,f)+h}const{directory:r}=t,o=e.map(l=>(0,Oe.ZL)(r===void 0?l:g.posix.relative(r,l)));return`${s.trim()} ${o.join(" ")}`}function go(e){return e.slice(1).filter((n,t)=>!n.startsWith("-")&&!uo.has(e[t]??""))}const Ts=/\bpytest\s*\.\s*main\s*\(|from pytest import .*\bmain\b/,_o=/\bunittest\s*\.\s*(main|TextTestRunner)\s*\(|from unittest import .*\b(main|TextTestRunner)\b|\bget_runner\s*\(/;function Os({words:e,directory:n="."},t){const[s="",...r]=e;if(s==="django-admin"||s==="manage.py")return r[0]==="test"?"unittest":null;if(!/^(python|pypy)\d*(\.\d+)*$/.test(s))return null;const o=r.findIndex(re=>re.endsWith(".py")),l=r[o];if(l===void 0)return null;const f=re=>t.readFile(g.posix.join(n,re))??"",h=r.slice(o+1),I=g.posix.basename(l);if(I==="manage.py")return h[0]==="test"?"unittest":null;if(I==="setup.py")return yo(h,f(l),f(g.posix.join(g.posix.dirname(l),"setup.cfg")));const F=f(l);return Ts.test(F)?"pytest":_o.test(F)?"unittest":null}function yo(e,n,t){return e.includes("pytest")||e.includes("ptr")?"pytest":e.includes("test")?/^test\s*=.*\b(pytest|ptr)\b/m.test(t)||Ts.test(n)?"pytest":"unittest":null}const bs={"flaky_detector_events.py":`"""Events of a test session as lines of JSON, and actions to take when a module gets imported."""
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
`},wo={name:"pytest",orders:["as-is","shuffled","reversed"],supportFiles:bs,recognise:e=>{const n=e.invocations.find(Eo);if(n!==void 0)return{invocation:n};const t=e.invocations.find(s=>Os(s,e)==="pytest");return t===void 0?null:{invocation:{...t,extend:"none"}}},prepare:To,seedKnob:Oo,read:eo,replay:fo,chosen:po};function Eo({words:e}){return/^(pytest|py\.test)(-?3(\.\d+)?)?$/.test(e[0]??"")}function To(e){const n=` -o junit_family=xunit1 "--junitxml=${(0,g.join)(e.reportDir,hs)}"`;return{commandLine:e.commandLine,env:{...is(e),PYTEST_ADDOPTS:`${e.env.PYTEST_ADDOPTS??""}${n}`,FLAKY_DETECTOR_PYTEST:"1",FLAKY_DETECTOR_PYTEST_FALLBACK:n}}}async function Oo(e){const t=(await rt(e.reportDir,"pytest")).flat().findLast(s=>s.event==="finish");return t===void 0?"PYTHONHASHSEED":cs(Array.isArray(t.seeded)?t.seeded.map(String):[])}const Ft="flaky_detector_rspec.rb",bo="FLAKY_DETECTOR_RSPEC_REPORT",So="FLAKY_DETECTOR_RSPEC_SEED",ko={name:"rspec",orders:["as-is","shuffled"],supportFiles:{[Ft]:B[Ft]},recognise:e=>{const n=e.invocations.find(t=>vo(t,e));return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{...Ss(e,e.env.SPEC_OPTS),[bo]:e.reportDir}}),seedKnob:async e=>await Xt(e)?"rspec's seed":null,read:e=>Jt("rspec",e),replay:xo};function vo(e,n){const[t=""]=e.words;return t==="rspec"||t==="parallel_rspec"?!0:t==="rake"&&Vt(e,n).some(s=>/^r?spec\b/.test(s))}function Ss(e,n){const t=["--require",(0,Oe.ZL)((0,g.join)(e.supportDir,Ft))],s=e.order==="shuffled"?["--order",`rand:${e.seed}`]:[];return{SPEC_OPTS:[n,...t,...s].filter(Boolean).join(" "),[So]:e.order==="shuffled"?"":String(e.seed)}}function xo(e){const{test:n}=e,{SPEC_OPTS:t="",...s}=Ss(e),r=[t,...n===null?[]:Ro(n)].join(" ");return{commandLine:(0,w.sO)({TEST_SEED:String(e.seed),...s,SPEC_OPTS:r},e.commandLine),selectsTest:n!==null}}function Ro({suite:e,name:n}){const t=[...e===null?[]:e.split(" > "),n.replace(/ #\d+$/,"")];if(!t.slice(1).some(r=>/^(#|\.|::)/.test(r)))return["--example",(0,Oe.ZL)(t.join(" "))];const s=t.map(r=>r.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"));return["--example-matches",(0,Oe.ZL)(`^${s.join(" ?")}`)]}var $o=p(22796);const Ao={name:"Maven",buildFolder:/\/target\/(surefire|failsafe)-reports\/[^/]*$/,errorLine:/^\[ERROR\] \S/},No={name:"surefire",orders:["as-is","shuffled"],reportFiles:"**/target/{surefire,failsafe}-reports/TEST-*.xml",recognise:e=>{const n=e.invocations.find(Lo);return n===void 0?null:{invocation:n}},prepare:jo,seedKnob:async({stdoutLog:e})=>(await(0,y.HR)(e,/To reproduce ordering use flag -Dsurefire\.runOrder\.random\.seed=/,1)).length>0?"Surefire's runOrder.random.seed":null,read:e=>Un(Ao,e),replay:Do};function Lo({words:[e="",...n]}){return["mvn","mvnw","mvnd"].includes(e)?n.some(t=>/^(test|package|verify|integration-test|install|deploy|surefire:test|failsafe:.*)$/.test(t)):!1}function ks(e,n){const t=n==="shuffled"?{"surefire.runOrder":"random","failsafe.runOrder":"random"}:{},s={"surefire.runOrder.random.seed":String(e),...t,...Hn(e,n)};return Object.entries(s).map(([r,o])=>`-D${r}=${o}`)}function jo({commandLine:e,recognition:n,seed:t,order:s,env:r}){const o=ks(t,s),l=(0,w.$I)(e,n.invocation,o);return l!==null?{commandLine:l,env:{}}:{commandLine:e,env:{MAVEN_ARGS:[r.MAVEN_ARGS,...o].filter(Boolean).join(" ")}}}function Do({commandLine:e,recognition:n,seed:t,order:s,test:r}){const l=[...r===null||s==="shuffled"?ks(t,s):[],...r===null?[]:Mo(r)],f=(0,w.$I)(e,n.invocation,l),h={TEST_SEED:String(t)};return f!==null?{commandLine:(0,w.sO)(h,f),selectsTest:r!==null}:{commandLine:(0,w.sO)({...h,MAVEN_ARGS:l.join(" ")},e),selectsTest:r!==null}}function Mo({suite:e,name:n}){const[t=""]=n.split(/[([{ ]/,1),s=[e,t].filter(Boolean).join("#"),r=["surefire.failIfNoSpecifiedTests","failsafe.failIfNoSpecifiedTests","failIfNoTests"];return[`-Dtest=${s}`,`-Dit.test=${s}`,...r.map(o=>`-D${o}=false`)]}var Po=p(76926);const Fo="(import)";async function Io(e){const n=await rt(e.reportDir,"unittest");if(n.length===0)return Vo(e);const t=[e.workingDirectory,Jo(e.workingDirectory)],s=n.flat(),r=(0,L.vc)(n.flatMap(l=>Ho(l,t))),o=Yo(s,t);return o.length>0||n.some(l=>Co(l,e))?Go(e,r,o):{kind:"read",tests:r,couldNotRun:Bo(r)}}function Co(e,{timedOut:n}){return e.some(t=>t.event==="finish")?!1:n||e.some(t=>t.event==="runner")}function Ho(e,n){const t=new Map;let s=new Map;for(const r of e){const o=it(r,n),l=JSON.stringify(it({...r,subtest:null},n));if(r.event==="running"&&(s=s.set(l,(s.get(l)??0)+1)),r.event!=="report")continue;const f=`${JSON.stringify(o)} ${s.get(l)??0}`,h=t.get(f)??{identity:o,events:[]};h.events.push(r),t.set(f,h),ie(r,"subtest")!==""&&r.outcome==="failed"&&Uo(t,l,s,r,n)}return[...t.values()].map(({identity:r,events:o})=>Wo(r,o,n))}function Uo(e,n,t,s,r){const o=`${n} ${t.get(n)??0}`,l=e.get(o)??{identity:it({...s,subtest:null},r),events:[]};l.events.push(s),e.set(o,l)}function Wo(e,n,t){const s=n.find(o=>o.outcome==="failed"||o.outcome==="unexpected");if(s!==void 0)return{identity:e,status:"failed",durationMs:null,failure:Ko(s,t)};const r=n.every(o=>o.outcome==="skipped");return{identity:e,status:r?"skipped":"passed",durationMs:null,failure:null}}function Ko(e,n){const t=vs(n,ie(e,"crash_path")),s=An(e,"crash_line"),r=ie(e,"subtest"),o=e.outcome==="unexpected"?"passed, but was expected to fail":ie(e,"message");return(0,k.g5)({type:ie(e,"type")||null,message:r===""?o:`${o} ${r}`,stack:ie(e,"text"),location:t===""||t.startsWith("/")||s===null?null:{file:t,line:s}},n[0]??"/")}function it(e,n){const t=f=>(0,L.HD)(f,n[0]??"/"),s=vs(n,ie(e,"file")),r=ie(e,"suite"),o=ie(e,"subtest"),l=ie(e,"name")+(o===""?"":` subtest ${o}`);return{file:s===""?null:t(s),suite:r===""?null:t(r),name:t(l)}}function vs(e,n){return e.reduce((t,s)=>(0,k.iZ)(t,s),n)}function Yo(e,n){const t=new Map;for(const s of e){const r=it(s,n);s.event==="running"&&t.set(JSON.stringify(r),r),s.event==="done"&&t.delete(JSON.stringify(r))}return[...t.values()]}function Go(e,n,t){const s=e.timedOut?"the run timed out":"the process ended",r=t.map(({suite:h,name:I})=>h===null?I:`${h}.${I}`),o={type:null,message:`${s} while this test ran`,stack:null,location:null},l=t.map(h=>({identity:h,status:"failed",durationMs:null,failure:o})),f=new Set(l.map(({identity:h})=>JSON.stringify(h)));return{kind:"unreadable",reason:`the tests break off: ${s} ${r.length===0?"outside a test":`while ${r.join(", ")} ran`}`,tests:[...n.filter(({identity:h})=>!f.has(JSON.stringify(h))),...l]}}function Bo(e){if(e.filter(({identity:r})=>r.suite!==Fo).length>0)return null;const t=e[0];if(t===void 0)return"unittest found no tests";const s=t.failure?.message.trim().split(`
`).at(-1)??"";return`unittest could not import ${e.map(({identity:r})=>r.name).join(", ")}: ${s}`}function Vo(e){const n="unittest did not start, or PYTHONPATH does not reach it: there are no per-test results";return e.exitCode===2?{kind:"read",tests:[],couldNotRun:"unittest was called in a wrong way (exit code 2)"}:{kind:"unreadable",reason:n,tests:[]}}function Jo(e){try{return(0,On.realpathSync)(e)}catch{return e}}const at={FLAKY_DETECTOR_UNITTEST:"1"},Xo={name:"unittest",orders:["as-is","shuffled","reversed"],supportFiles:bs,recognise:e=>{const[n]=e.invocations.map(t=>Zo(t,e)).filter(t=>t!==null);return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{...is(e),...at}}),seedKnob:zo,read:Io,replay:Qo,chosen:{order:"given",meet:()=>!0,line:qo}};function Zo(e,n){return e.words[0]==="unittest"?e:Os(e,n)!=="unittest"?null:e.words.some(t=>g.posix.basename(t)==="setup.py")?{...e,extend:"none"}:e}async function zo(e){const t=(await rt(e.reportDir,"unittest")).flat().findLast(s=>s.event==="finish");return t===void 0?"PYTHONHASHSEED":cs(Array.isArray(t.seeded)?t.seeded.map(String):[])}function Qo(e){const{commandLine:n,order:t,recognition:s,test:r}=e,o=t==="as-is"&&r!==null?xs(r):null,l=o===null?null:(0,w.$I)(n,s.invocation,["-k",o]),f=t==="as-is"?at:{...at,FLAKY_DETECTOR_ORDER:t};return{commandLine:$n(e,f,l??n),selectsTest:l!==null}}function qo(e){const{commandLine:n,tests:t}=e;if(t.some(o=>xs(o)===null))return null;const s=t.map(({file:o,suite:l,name:f})=>`${o}::${l}::${Rs(f)}`),r={...at,[os]:JSON.stringify([...new Set(s)])};return $n(e,r,n)}function xs({file:e,suite:n,name:t}){return e===null||n===null||n.startsWith("(")?null:`*.${n}.${Rs(t)}`}function Rs(e){return e.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"")}const lt="vitest",ei=["bench","list","init","complete"],ni={name:lt,orders:["as-is","shuffled"],supportFiles:(0,Se.F)("vitest-reporter.mjs","recorder.cjs","more-arguments.cjs"),recognise:e=>{const n=(0,De.cU)(e.invocations.filter(ti));return n===null?null:{invocation:n}},prepare:si,seedKnob:zn,read:e=>Ze(lt,e),replay:ri,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:oi}};function ti({words:e}){return e[0]==="vitest"&&!ei.includes(e[1]??"")}function si(e){const{invocation:n}=e.recognition,t=[...$s(n,e.supportDir),...As(e)],s=(0,w.$I)(e.commandLine,n,t),r=s===null?(0,De.O2)(lt,t,e):{};return{commandLine:s??e.commandLine,env:{...r,[tt]:e.reportDir}}}function $s({words:e},n){return[...e.some(s=>/^--reporters?(=|$)/.test(s))?[]:["--reporter=default"],`--reporter=${(0,g.join)(n,(0,Se.d)("vitest-reporter.mjs"))}`]}function As({recognition:e,order:n,seed:t}){return n==="shuffled"?["--sequence.shuffle",`--sequence.seed=${t}`]:e.invocation.words.some(r=>r.startsWith("--sequence.seed"))?[]:[`--sequence.seed=${t}`]}function ri(e){const{test:n,recognition:t}=e,s=n===null?[]:Ls([n],t.invocation);return{commandLine:Ns(s,e),selectsTest:n!==null}}function oi(e){const{tests:n,recognition:t}=e;return n.some(({name:s})=>s===xe)?null:Ns(Ls(n,t.invocation),e)}function Ns(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,f=[...o===void 0?[]:$s(t.invocation,r),...As(n),...e],h=(0,w.$I)(s,t.invocation,f),I=h===null?(0,De.O2)(lt,f,{supportDir:r,env:{}}):{};return(0,w.sO)({TEST_SEED:String(n.seed),...I},h??s)}function Ls(e,{directory:n=".",extend:t}){const[{file:s,name:r}={file:null,name:xe}]=e,o=t==="none",l=o?g.posix.basename(s??""):g.posix.relative(n,s??""),f=[...o?["--passWithNoTests"]:[],...s===null?[]:[l]];if(r===xe)return f;const h=e.map(I=>li([...ii(I),I.name]));return[...f,...ai(e),"-t",et(h)]}const js=/^\[project (.+?)\](?: > |$)/s;function ii({suite:e}){const n=e?.replace(js,"")??"";return n===""?[]:n.split(" > ")}function ai(e){return[...new Set(e.flatMap(({suite:t})=>js.exec(t??"")?.[1]??[]))].map(t=>`--project=${t}`)}function li(e){return nt(e).replace("^","^ ?")}const ci={pytest:wo,unittest:Xo,jest:Hs,vitest:ni,mocha:ur,"node-test":Sr,playwright:Lr,go:Et,nextest:hr,cargo:Y,surefire:No,gradle:Kn,rspec:ko,minitest:nr,ctest:Z,googletest:pn,tap:Po.Mi},Ds=Object.values(ci);function ui(e){const n=e?.split($o.S)??[];return Ds.filter(t=>n.includes(t.name))}}),13783:((we,ne,p)=>{p.d(ne,{M:()=>g,f:()=>w});var C=p(49380);const g="/tmp/flaky-detector-support";function w(B){const k=(0,C.JU)(B).map(({supportFiles:H={}})=>H),L=Object.assign({},...k);return Object.keys(L).length===0?null:{folder:g,files:L}}}),15320:((we,ne,p)=>{p.d(ne,{Mc:()=>H,nf:()=>y,p9:()=>M,wx:()=>v,zV:()=>$});var C=p(15762),g=p(26567),w=p(94787),B=p(76058),k=p(25042);const L=200;function H(T,E,O){const N=T.observations.filter(C.N6),G=$(P(N,E))??$(N),te=G===void 0||E.verdict.kind==="sensitive"?[]:[U(T,G,O)];if(O===null)return te;const Y=K(E).slice(0,L);return(0,k.l)([...te,...Y.flatMap(([q,se])=>X(T,q,se,O))],E)}function P(T,{tests:E}){const O=new Set(E.flatMap(({verdict:N,failingRuns:G})=>N==="flaky"?G:[]));return T.filter(({run:N})=>O.has(N))}function $(T){const E=({conditions:O})=>B.XQ.filter(N=>O[N]!==B.QU[N]).length;return[...T].sort((O,N)=>E(O)-E(N))[0]}function K({tests:T,sensitivities:E}){const N=T.filter(({verdict:J})=>J!=="sensitive").sort((J,te)=>+(te.verdict==="flaky")-+(J.verdict==="flaky")),G=new Map;for(const{test:J,failingRuns:te}of[...N,...E])J!==null&&te.length>0&&!G.has(J)&&G.set(J,te);return[...G]}function X(T,E,O,N){const G=$(T.observations.filter(({run:q})=>O.includes(q))),J=T.tests[E];if(G===void 0||J===void 0)return[];const{run:te,seed:Y}=G;return[{test:E,run:te,seed:Y,...v(G,J,j(T,N))}]}function U(T,E,O){const{run:N,seed:G}=E;return{test:null,run:N,seed:G,...v(E,null,j(T,O))}}function j({header:T,tests:E},O){return{command:T.command,seen:E,framework:O}}function v({run:T,seed:E,conditions:O},N,{command:G,seen:J,framework:te}){const{commandLine:Y,selectsTest:q}=te?.replay({seed:E,order:O.order,test:N,seen:J})??{commandLine:M(G,{seed:E,run:T}),selectsTest:!1};return{commandLine:(0,w.F)(O,Y),selectsTest:N!==null&&q}}function y({seed:T,conditions:E},O,{seen:N,framework:G}){const J=G?.chosen??null,te=J?.order==="given"?"as-is":E.order,Y=J?.line({seed:T,order:te,tests:O,seen:N})??null;return Y===null?null:(0,w.F)(E,Y)}function M(T,{seed:E,run:O}){return(0,g.sO)({TEST_SEED:String(E),ATTEMPT:String(O)},T)}}),54778:((we,ne,p)=>{p.d(ne,{x5:()=>N,G1:()=>J,Jm:()=>te});var C=p(76760),g=p(26567),w=p(9930),B=p(19728),k=p(74712),L=p(57210);const H=/^\s+at /,P=/^\s*File "(.+)", line \d+|^(\S+\.py):\d+: in /,$=/(^|\/)flaky_detector_\w+\.py$/,K=/^\w[\w.]*(Error|Exception|Exit|Interrupt)\b/;function X(Y,q){const se=Y.split(`
`).map(he=>he.replace(/^(INTERNALERROR> |E {3})/,"")),ae=se.findIndex((he,ke)=>U(he,ke,se,`${q}/`));return ae<0?null:([...se.slice(ae+1),...se.slice(0,ae).toReversed(),se[ae]??""].find(he=>/^\S*(Error|Exception)\b/.test(he)||/\((\w*Error)\)$/.test(he))??se[ae]??"").trim().slice(0,300)}function U(Y,q,se,ae){if(Y.replace(/^file:\/\//,"").startsWith(ae))return/:\d+(:|$)/.test(Y);if(H.test(Y))return Y.includes(ae)&&!H.test(se[q-1]??"");const[,ce,pe=""]=P.exec(Y)??[];return(ce===void 0?$.test(pe):ce.startsWith(ae))&&j(se.slice(q+1))}function j(Y){const q=Y.findIndex(se=>K.test(se));return q>=0&&!Y.slice(0,q).some(se=>P.test(se))}var v=p(4378),y=p(76548);const M={pytest:/^=+ test session starts =+$|^=+ .*\b\d+ (passed|failed|error).* in [\d.]+s.*=+$/,unittest:/^Ran \d+ tests? in [\d.]+s$/,vitest:/^ ?(RUN|DEV) +v\d+\.\d+|^ *Test Files +.*\d+ (passed|failed)/,jest:/^Tests: +.*\d+ total$/,mocha:/^ +\d+ passing \(.+\)$/,playwright:/^Running \d+ tests? using \d+ workers?$/,go:/^(--- (PASS|FAIL): Test\S+ \([\d.]+s\)|(ok|FAIL) {2}\t\S+\t[\d.]+s)$/,nextest:/^ *Nextest run ID /,cargo:/^test result: (ok|FAILED)\. \d+ passed/,surefire:/^\[(INFO|ERROR|WARNING)\] Tests run: \d+, Failures: \d+/,rspec:/^\d+ examples?, \d+ failures?/,minitest:/^\d+ runs, \d+ assertions, \d+ failures/,ctest:/^\d+% tests passed, \d+ tests failed out of \d+$/,googletest:/^\[={10}\] Running \d+ tests? from \d+ test (suite|case)s?\.$/},T=/^\s*(✗|✘|✖|×|not ok\b|FAIL(ED|URE)?\b[: ]|\d+\) )\s*\S/;async function E({stdoutLog:Y,stderrLog:q,exitCode:se}){const ae=async ce=>[await(0,y.HR)(Y,ce,1),await(0,y.HR)(q,ce,1)].flat().length>0;for(const[ce,pe]of Object.entries(M))if(await ae(pe))return`${v.x}the output is that of ${ce}, which the command does not show. Set \`framework: ${ce}\` for results of each test.`;return se===0||!await ae(T)?null:`${v.x}the output names failing tests, in a form that is not read. Let the runner print TAP, or write JUnit XML (most have a reporter for it) and name that in \`report-files\`.`}var O=p(76926);function N(Y,q,se,{supportDir:ae,replayDir:ce},{reportFiles:pe,lineVariables:he}){const ke=le=>(0,g.sO)(he,le),ve={commandLine:se,recognition:q,supportDir:ce};let _e=Y;return{name:Y.name,orders:Y.orders,reportFiles:pe??Y.reportFiles??null,reportFolders:Y.reportFolders??[],prepare:le=>_e.prepare({...le,commandLine:se,recognition:q,supportDir:ae}),replay:le=>{const{test:Te}=le,Me=Te!==null&&(0,w.Kn)(Te)?(0,w.ps)(Te):Te,Re=_e.replay({...le,...ve,test:Me});return{...Re,commandLine:ke(Re.commandLine)}},here:le=>le.replaceAll(ce,ae),get chosen(){return G(_e,ve,ke)},read:le=>pe===null?_e.read(le):(0,L.A)(le,pe),ownFailure:({outcome:le,tests:Te,stderrTail:Me,stdoutTail:Re})=>{if(le.kind==="passed"||(0,B.g2)(Te.marks))return null;const $e=X(`${Me}
${Re}`,ae);return $e!==null&&(_e={...O.SH,name:Y.name}),$e},hint:async le=>_e===O.SH?E(le):null,use:async(le,Te)=>_e===O.SH&&!await(0,O.x4)(le)?null:{name:_e.name,seedKnob:await _e.seedKnob(le),extendedCommand:Te.commandLine===se?null:Te.commandLine}}}function G({chosen:Y},q,se){return Y===void 0?null:{...Y,line:ce=>{const pe=ce.tests.some(w.Kn)?null:Y.line({...q,...ce});return pe===null?null:se(pe)}}}function J(Y,q){const se=(0,k.N)((0,C.dirname)(q));try{te(se,(0,C.basename)(q),Y)}finally{se.close()}}function te(Y,q,{supportFiles:se={}}){for(const[ae,ce]of Object.entries(se)){const[pe=ae,...he]=`${q}/${ae}`.split("/").reverse();he.reduceRight((ve,_e)=>ve.inside(_e),Y).write(pe,[ce])}}}),22796:((we,ne,p)=>{p.d(ne,{S:()=>B,z:()=>k});var C=p(76760),g=p(60375),w=p(2480);const B=" and ";function k(j){const v=j.map(({framework:O,recognition:N})=>({framework:O,recognition:{...N,invocation:{...N.invocation,extend:"none"}}})),y=new Map,[M,...T]=v.map(({framework:O})=>O),E=v.flatMap(({framework:O})=>O.reportFiles??[]);return{name:v.map(({framework:O})=>O.name).join(B),orders:M?.orders.filter(O=>T.every(N=>N.orders.includes(O)))??[],supportFiles:Object.assign({},...v.map(({framework:O})=>O.supportFiles)),reportFolders:v.map(({framework:O})=>O.name),...E.length===0?{}:{reportFiles:E.length===1?E[0]??"":`{${E.join(",")}}`},recognise:()=>null,prepare:O=>L(v,O),seedKnob:O=>H(v,O),read:O=>$(v,O,y),replay:O=>U(v,O,y)}}function L(j,v){return j.reduce(({commandLine:y,env:M},{framework:T,recognition:E})=>{const O=(0,C.join)(v.reportDir,T.name),N={...v,recognition:E,reportDir:O,commandLine:y,env:{...v.env,...M}},G=T.prepare(N);return{commandLine:G.commandLine,env:{...M,...G.env}}},{commandLine:v.commandLine,env:{}})}async function H(j,v){const y=[];for(const{framework:M}of j){const T=await M.seedKnob(P(M,v));T!==null&&y.push(`${M.name}: ${T}`)}return y.length===0?null:y.join("; ")}function P({name:j},v){return{...v,reportDir:(0,C.join)(v.reportDir,j)}}async function $(j,v,y){const M=[];for(const{framework:T}of j){const E=await T.read(P(T,v));M.push({name:T.name,report:E});for(const{identity:O}of K(E))y.set((0,g.oj)(O),T)}return X(M,v)}function K(j){return j.kind==="none"?[]:j.tests}function X(j,{exitCode:v,timedOut:y}){const M=(0,w.vc)(j.flatMap(({report:N})=>K(N))),T=v!==0&&M.length>0,E=j.find(({report:N})=>N.kind==="unreadable"&&!(T&&N.tests.length===0&&!y));if(E?.report.kind==="unreadable")return{kind:"unreadable",reason:`${E.name}: ${E.report.reason}`,tests:M};const O=j.map(({report:N})=>N.kind==="read"?N.couldNotRun:null);return{kind:"read",tests:M,couldNotRun:M.length>0?null:O.find(N=>N!==null)??null}}function U(j,v,y){const{test:M}=v,T=M===null?void 0:y.get((0,g.oj)(M)),E=j.find(({framework:J})=>J===T),O=j.filter(J=>J!==E),N=E===void 0?{commandLine:v.commandLine,selectsTest:!1}:E.framework.replay({...v,recognition:E.recognition});return{commandLine:O.reduce((J,{framework:te,recognition:Y})=>te.replay({...v,commandLine:J,recognition:Y,test:null}).commandLine,N.commandLine),selectsTest:N.selectsTest}}}),76926:((we,ne,p)=>{p.d(ne,{SH:()=>X,x4:()=>M,Mi:()=>K});var C=p(26567),g=p(76548),w=p(2480);const B=64*1024*1024,k=/^(\S+) \.{2,} ?$/,L=/^TAP version \d+$/;async function H(E){try{return $(await P(E),E)}catch(O){return{kind:"unreadable",reason:`TAP cannot be read: ${O.message}`,tests:[]}}}async function P(E){const O=[];if(E.stdoutLog===null)return O;const{TapStream:N}=await Promise.all([p.e(815),p.e(415),p.e(620)]).then(p.bind(p,85620));let G=new N(null,E.workingDirectory),J=B;for await(const te of(0,g.OG)(E.stdoutLog)){const Y=k.exec(te);if((Y!==null||L.test(te)&&G.hasBegun)&&(O.push(G.end()),G=new N(Y?.[1]??null,E.workingDirectory)),Y===null&&G.add(te),J-=te.length+1,J<0)return[...O,{...G.end(),problem:"the output is larger than 64 MiB: its end was not read"}]}return[...O,G.end()]}function $(E,O){const N=(0,w.vc)(E.flatMap(q=>q.tests)),G=E.find(q=>q.bailedOut!==null)?.bailedOut??null;if(G!==null)return{kind:"read",tests:N,couldNotRun:`the tests bailed out: ${G}`};const J=E.find(q=>q.problem!==null)?.problem??null,te=O.timedOut?"the run timed out":null;if(J!==null||te!==null)return{kind:"unreadable",reason:[te,J].filter(q=>q!==null).join("; "),tests:N};const Y=N.length===0&&O.exitCode!==0;return{kind:"read",tests:N,couldNotRun:Y?"the command printed no TAP on its standard output":null}}const K={name:"tap",orders:["as-is"],recognise:E=>{const O=E.invocations.find(T);return O===void 0?null:{invocation:O}},prepare:E=>({commandLine:E.commandLine,env:{HARNESS_VERBOSE:"1"}}),seedKnob:async()=>null,read:E=>H(E),replay:E=>({commandLine:(0,C.sO)({TEST_SEED:String(E.seed)},E.commandLine),selectsTest:!1})},X={...K,recognise:E=>({invocation:E.invocations[0]??{words:[],extend:"none"}}),prepare:({commandLine:E})=>({commandLine:E,env:{}}),read:async E=>await M(E)?H(E):{kind:"none"}},U=200,j=/^TAP version 1[2-4]$/,v=/^1\.\.\d+( #.*)?$/,y=/^(not )?ok \d+\b/;async function M({stdoutLog:E}){const O=J=>[j,v,y].some(te=>te.test(J)),[N]=await(0,g.UV)(E,U,O);if(N===void 0||j.test(N))return N!==void 0;const G=async J=>(await(0,g.HR)(E,J,1)).length>0;return await G(v)&&await G(y)}function T({words:E,extend:O}){const[N="",...G]=E;return N==="prove"||N==="tape"&&O!=="none"?!0:N==="bats"?!G.some(J=>/^(--formatter|-F)/.test(J)):N==="tap"&&G.some(J=>/^(-R|--reporter=)tap$/.test(J))}})};export{mi as id,gi as ids,_i as modules};
