const mi=265,gi=[265],_i={76647:((we,ne,p)=>{p.d(ne,{h:()=>C});function C(g,w,B=()=>!1){const x=[];let L=0;for(;L<g.length;){const H=g[L]??"";if(!/^[-+]./.test(H)||H==="--"||B(H))break;const[,M=H,$=null]=/^(--[^=]+)=(.*)$/s.exec(H)??[],K=$===null&&w(H);x.push({name:M,value:K?g[L+1]??null:$}),L+=K?2:1}return{options:x,rest:g.slice(L)}}}),89648:((we,ne,p)=>{p.d(ne,{FM:()=>w,MR:()=>H,Mm:()=>B,g5:()=>L,iZ:()=>x});var C=p(50187);const g=4e3;class w{text="";limit;constructor($=g){this.limit=$}add($){this.text.length<this.limit&&(this.text+=`${$}
`)}toString(){return B(this.text.trim(),this.limit)}}function B(M,$=g){return M.length<=$?M:`${M.slice(0,$-1)}…`}function x(M,$){const K=`${$.replace(/\/+$/,"")}/`,Z=M.replaceAll("\\","/");return(Z.startsWith(K)?Z.slice(K.length):Z).replace(/^\.\//,"")}function L(M,$){const K=Z=>(0,C.U)(Z.replaceAll(`${$.replace(/\/+$/,"")}/`,"").trim());return{type:M.type,message:K(M.message)||"failed without a message",stack:M.stack===null?null:K(M.stack)||null,location:M.location}}function H(M){return M.replace(/^\/proc\/\d+\/root(?=\/)/,"")}}),37265:((we,ne,p)=>{p.r(ne),p.d(ne,{portableSupport:()=>Te.f,recogniseFramework:()=>Bn,replaysOf:()=>Zn.Mc});var C=p(73024),g=p(76760),w=p(4378);const B=[[["vitest"],["--watch","-w","watch","dev","--ui"],"Use `vitest run`."],[["jest"],["--watch","--watchAll"],"Leave that out."],[["mocha","ava","tap","wtr","web-test-runner"],["--watch","-w"],"Leave that out."],[["node","bun","deno","gotestsum","tsx"],["--watch","watch"],"Leave that out."],[["playwright","cypress"],["--ui","open"],"Leave that out."],[["cargo"],["watch"],"Use the command that it starts."],[["dotnet"],["watch"],"Use `dotnet test`."],[["gradle","gradlew"],["--continuous","-t"],"Leave that out."],[["nodemon","watchexec","entr","ptw","pytest-watch","pytest-watcher","guard"],[],"Use what it starts."]],x=[[["pytest"],["--lf","--last-failed","--ff","--failed-first","--sw","--stepwise","--testmon","--picked"],""],[["pytest"],["--nf","--new-first"],""],[["jest"],["-o","--onlyChanged","-f","--onlyFailures","--lastCommit","--changedSince"],""],[["vitest"],["--changed"],""],[["rspec"],["--only-failures","--next-failure","-n"],""],[["playwright"],["--last-failed","--only-changed"],""],[["ctest"],["--rerun-failed"],""],[["sbt"],["testQuick"]," Use `sbt test`."]],L=[[["turbo"],[],"Add `--env-mode=loose` to it."],[["env"],["-i","-","--ignore-environment"],"Leave that out."],[["sudo"],[],"Use `sudo -E`."]],H=["env","sudo"],M=/^(--env-mode=loose|loose|-\w*E\w*|--preserve-env)$/,$=[[["docker","podman","nerdctl"],["run","exec"],""],[["docker-compose"],["run","exec","up"],""],[["kubectl","oc"],["exec","run"],""],[["ssh","vagrant","multipass","limactl","earthly","act","chroot","flatpak","distrobox"],[],""]],K=[[["xargs","parallel","eval","su","nix-shell","script","expect"],[],""],[["find","fd"],["-exec","-execdir","-x","-X"],""]];function Z({starts:i},a){const l=i.filter(d=>!d.some(m=>M.test(m))),u=[...b(i,B,U),...b(i,x,j),...b(l,L,R)];return a?u:[...u,...b(i,$,y),...b(i,K,F)]}const U=(i,a)=>`${i} watches files: it does not end by itself, so each run takes its whole \`timeout\`. ${a}`,j=(i,a)=>`${i} chooses tests by what earlier runs or changes left, so runs are not alike. Leave it out.${a}`,R=(i,a)=>`${i} keeps variables from the tests: the seed does not reach them, and their results may not be read. ${a}`,y=i=>`${w.x}${i} runs the tests where nothing of the detector reaches. For results of each test let them write JUnit XML into the working directory and name it in \`report-files\`; hand TEST_SEED on to them.`,F=i=>`${w.x}what ${i} starts cannot be seen. For results of each test name the test program itself in \`test-command\`, or let it write JUnit XML and name that in \`report-files\`.`;function b(i,a,l){const u=i.flatMap(([d="",...m])=>a.flatMap(([S,O,D])=>{const ee=O.find(pe=>E(d,m,pe));return!S.includes(d)||O.length>0&&ee===void 0?[]:[l(`\`${[d,ee].filter(Boolean).join(" ")}\``,D)]}));return[...new Set(u)]}function E(i,a,l){const[u,d]=a.filter(O=>!O.startsWith("-"));if(!l.startsWith("-"))return l===(u==="compose"?d:u);const m=H.includes(i)?a.findIndex(O=>!/^-|=/.test(O)):-1;return(m<0?a:a.slice(0,m)).some(O=>O===l||O.startsWith(`${l}=`))}var T=p(76647);const N=/^(python|pypy)\d*(\.\d+)*$/,G=/^(ba|da|z|k|a)?sh$/,J=["-X","-W","--check-hash-based-pycs"],te=/^-[a-zA-Z]*[mc]$/,W=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],q=/^([-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/,se=/(?:^|\/)node_modules\/(?:\.bin\/([\w.-]+)|((?:@[\w.-]+\/)?[\w.-]+)\/(?:(?:bin|dist|lib)\/)*[\w.-]+)$/,ie=["cli","index","main","bin"];function ce(i){const[a="",...l]=i;return N.test(a)?he(l):a==="node"?ge(l):a==="tsx"||a==="ts-node"?ke(l):G.test(a)?ve(l):null}function he(i){const{rest:a}=(0,T.h)(i,m=>J.includes(m),m=>te.test(m)),[l="",u,...d]=a;return te.test(l)&&l.endsWith("m")&&u!==void 0?{kind:"program",words:[u,...d]}:null}function ge(i){const{options:a,rest:l}=(0,T.h)(i,d=>[...W,"--run"].includes(d)),u=a.find(({name:d})=>d==="--run")?.value;return u==null?ke(i):{kind:"package-script",script:u,args:l}}function ke(i){const{rest:a}=(0,T.h)(i,O=>W.includes(O),O=>O==="--test"),[l="",...u]=a,d=se.exec(l);if(d===null)return null;const m=g.posix.basename(l).replace(/\.[cm]?js$/,"");return{kind:"program",words:[d[1]??(ie.includes(m)?d[2]:m)??m,...u]}}function ve(i){const{options:a,rest:l}=(0,T.h)(i,m=>q.test(m)),u=l[0]==="--"?l[1]:l[0];return u===void 0?null:a.some(({name:m})=>/^-[a-z]*c[a-z]*$/.test(m))?{kind:"line",line:u}:{kind:"shell-script",path:u}}var ye=p(88989);function le(i){const a=[],l=(0,ye.qg)(i),u=l.errors===void 0||l.errors.length===0?Re(l):null,d=i.trimEnd().length;return Ee(l,".",(m,S,O)=>{a.push({words:S,directory:O,takesTail:m===u&&m.end===d&&!Ce(m)})}),a}function Ee(i,a,l){if(i.type==="Word"||i.type==="Assignment")return a;if(i.type==="Command"){const d=$e(i),m=d[0]==="builtin"?d.slice(1):d;return m[0]==="cd"||m[0]==="pushd"?Ze(a,m):(m.length>0&&l(i,m,a),a)}let u=a;return(0,ye.dK)(i,d=>{u=Ee(d,u,l)}),i.type==="Subshell"||i.type==="Pipeline"?a:u}function Re(i){switch(i.type){case"Command":return i;case"Script":case"AndOr":case"Pipeline":{const a=i.commands.at(-1);return a===void 0?null:Re(a)}case"Statement":return i.background===!0?null:Re(i.command);default:return null}}function $e(i){return[...i.name===void 0?[]:[i.name.value],...i.args.map(l=>l.type==="Word"?l.value:l.text)]}function Ce(i){return i.redirects.some(a=>a.type==="HereDoc")}function Ze(i,a){const l=a.slice(1).find(u=>!u.startsWith("-"));return l===void 0?i:Me(i,l)}function Me(i,a){return/^[/~]|[$`]/.test(a)?i:g.posix.join(i,a).replace(/(?<=.)\/$/,"")}const an=["-C","--directory","-f","--file","--makefile","-I","-o","-W"],ln=["GNUmakefile","makefile","Makefile"],cn=100;function un(i,a,l){const u=dn(i,a),S=(u.file===null?ln:[u.file]).map(ee=>l(g.posix.join(u.directory,ee))).find(ee=>ee!==null)??null;if(S===null)return null;const O=je(S,u.variables),D=u.goals.length>0?u.goals:[O.firstGoal??""];return{lines:pn(D,O),directory:u.directory}}function dn(i,a){const l=[],u=new Map,d=[];for(let O=i;O.length>0;){const D=(0,T.h)(O,Ie=>an.includes(Ie)),[ee,...pe]=D.rest,[,Oe,ue]=/^(\w+)[:?+]?=(.*)$/s.exec(ee??"")??[];Oe!==void 0?u.set(Oe,ue??""):ee!==void 0&&l.push(ee),d.push(...D.options),O=pe}const m=(...O)=>d.find(D=>O.includes(D.name))?.value??null,S=Me(a,m("-C","--directory")??".");return{goals:l,variables:u,directory:S,file:m("-f","--file","--makefile")}}const fn=/^(?:export\s+)?([\w.-]+)\s*(?::{0,3}|\?|\+)=\s*(.*)$/,Le=/^([^\s#:=][^:#=]*?)\s*::?(?!=)\s*([^;#]*)(?:;(.*))?/;function je(i,a){const l=new Map([["MAKE","make"]]),u=new Map;let d=[],m=null;for(const S of i.replaceAll(/\\\r?\n/g," ").split(/\r?\n/)){const O=fn.exec(S);if(S.startsWith("	"))for(const D of d)u.get(D)?.lines.push(ze(S));else O?l.set(O[1]??"",(O[2]??"").replace(/\s+#.*$/,"")):d=He(S,u)??d;m??=d.find(D=>!D.startsWith("."))??null}return{variables:new Map([...l,...a]),rules:u,firstGoal:m}}function He(i,a){const[l,u="",d="",m]=Le.exec(i)??[];if(l===void 0)return null;const S=u.split(/\s+/);for(const O of S){const D=a.get(O)??{needs:[],lines:[]};D.needs.push(...d.split(/[\s|]+/).filter(ee=>ee!=="")),m!==void 0&&D.lines.push(ze(m)),a.set(O,D)}return S}function ze(i){return i.trim().replace(/^[@+\s-]+/,"")}function pn(i,a){const l=new Set,u=[],d=m=>{if(l.has(m)||l.size>=cn)return;l.add(m);const S=a.rules.get(m);for(const O of S?.needs??[])d(De(O,a.variables));u.push(...(S?.lines??[]).map(O=>De(O,a.variables)))};for(const m of i)d(m);return u}function De(i,a,l=0){const u=i.replaceAll(/\$\$|\$[({]([\w.-]+)[)}]/g,(d,m)=>{if(m===void 0)return d;const S=a.get(m)??"";return l<5?De(S,a,l+1):S});return l===0?u.replaceAll("$$","$"):u}const hn=300,mn=3;function k(i,a){const{name:l,scripts:u,workspaces:d}=V(g.posix.join(i,"package.json"),a);return{name:typeof l=="string"?l:"",scripts:Object.fromEntries(Object.entries(X(u)).filter(Q)),workspaces:Array.isArray(d)?z(d):z(X(d).packages)}}function _(i,a){const{readFile:l}=a,u=z(V(g.posix.join(i,"lerna.json"),l).packages),d=z(V(g.posix.join(i,"pnpm-workspace.yaml"),l,a.parseYaml).packages),S=[...k(i,l).workspaces,...u,...d].filter(D=>!D.startsWith("!")).flatMap(D=>v(i,D.replace(/\/$/,"").split("/"),a,mn)),O=D=>D!==i&&l(g.posix.join(D,"package.json"))!==null;return[...new Set(S)].slice(0,hn).filter(O)}function A(i,a,l){const u=_(i,l).find(O=>k(O,l.readFile).name===a),d=g.posix.basename(a),m=[a,`packages/${d}`,`apps/${d}`].map(O=>Me(i,O)),S=O=>O!==i&&l.readFile(g.posix.join(O,"package.json"))!==null;return u??m.find(S)??i}function v(i,[a,...l],u,d){if(a===void 0)return[i];if(!a.includes("*"))return v(g.posix.join(i,a),l,u,d);const m=u.foldersIn(i).filter(D=>D!=="node_modules"&&!D.startsWith(".")),S=D=>g.posix.join(i,D);if(a!=="**"){const D=new RegExp(`^${a.split("*").map(Y).join(".*")}$`);return m.filter(ee=>D.test(ee)).flatMap(ee=>v(S(ee),l,u,d))}const O=d===0?[]:m.flatMap(D=>v(S(D),["**",...l],u,d-1));return[...v(i,l,u,d),...O]}function Y(i){return i.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function V(i,a,l=JSON.parse){const u=a(i);try{return X(u===null?null:l(u))}catch{return{}}}function X(i){return typeof i=="object"&&i!==null&&!Array.isArray(i)?{...i}:{}}function z(i){return Array.isArray(i)?i.filter(a=>typeof a=="string"):[]}function Q(i){return typeof i[1]=="string"}const ae=["npm","pnpm","yarn","bun"],de=["lerna","turbo","nx"],me={t:"test",tst:"test",it:"test","install-test":"test"},fe=["test","start","stop","restart"],Pe=["install","i","add","remove","up","upgrade","update","ci","exec","dlx","x","create","init","link","publish","why","list","ls","audit","config","cache","node","pack","info","outdated","build","pm"],Ue=["-C","--dir","--prefix","--cwd"],We=["-w","--workspace","--filter","-F","--scope"],gn=["-ws","--workspaces","-r","--recursive"],Qe=["-t","--target","--targets"],_n=[...Ue,...We,...Qe,"--concurrency","--include","--exclude"];function Be(i,a,l){const[u="",...d]=i;if(![...ae,...de].includes(u))return[];const m=yn(u,d,a);if(m===null)return[];const{packages:S,script:O}=m,D=S==="all",ee=D?"none":at(u,m.args);return(D?_(m.directory,l):[Fe(m,l)]).map(pe=>qe(pe,O,ee,l.readFile)).filter(pe=>pe!==null)}function Fe({packages:i,directory:a},l){return typeof i=="string"?a:A(a,i.name,l)}function qe(i,a,l,u){const d=k(i,u).scripts,m=Object.hasOwn(d,a)?d[a]:void 0;if(m===void 0)return null;const S=O=>Object.hasOwn(d,O)?[{line:d[O]??"",extend:"none"}]:[];return{directory:i,lines:[...S(`pre${a}`),{line:m,extend:l},...S(`post${a}`)]}}function yn(i,a,l){const{plain:u,options:d,rest:m}=it(i,a),S=ue=>d.find(({name:Ie})=>ue.includes(Ie))?.value??null,O=wn(i,Dn(u))??(u[0]==="run-many"?S(Qe):null);if(O===null)return null;const D=Me(l,S(Ue)??"."),ee=u[0]==="workspace"?u[1]:S(We),pe=de.includes(i)||u[0]==="workspaces"||d.some(be),Oe=ee!=null&&!ee.includes("*")?{name:ee}:pe||ee!=null?"all":"own";return{script:O,args:m,directory:D,packages:Oe}}function be({name:i,value:a}){return gn.includes(i)&&a!=="false"}function Dn(i){return i[0]==="workspace"?i.slice(2):i[0]!=="workspaces"?i:i[1]==="foreach"?i.slice(2):i.slice(1)}function it(i,a){const l=[],u=[];let d=a;const m=i==="npm"||de.includes(i),S=()=>m||wn(i,Dn(l))===null;for(;d.length>0&&d[0]!=="--"&&S();){const O=(0,T.h)(d,ee=>_n.includes(ee));u.push(...O.options);const D=O.rest[0];if(d=O.rest,D===void 0||D==="--")break;l.push(D),d=d.slice(1)}return{plain:l,options:u,rest:d}}function wn(i,a){const[l,u]=a;return l===void 0?null:["run","run-script","rum","urn"].includes(l)?u??null:i==="turbo"?l:i==="lerna"||i==="nx"?null:i==="npm"?me[l]??(fe.includes(l)?l:null):i==="bun"?null:i==="pnpm"&&me[l]!==void 0?me[l]:Pe.includes(l)||l.startsWith("workspace")?null:l}function at(i,a){return(i==="npm"||de.includes(i))&&!a.includes("--")?"after-dashes":"append"}var Mn=p(94942),lt=p(3292);const Pn=["cmd","shell","run","composite","sequence"];function En(i,a,l){const u=en(i,a);return Ve(Se(u,l),u,new Set([l]))}function en(i,a){try{return a.reduce(Se,(0,lt.qg)(i))}catch{return}}function Se(i,a){if(!(typeof i!="object"||i===null||!Object.hasOwn(i,a)))return i[a]}function Ve(i,a,l){if(Array.isArray(i))return i.flatMap(m=>Ve(m,a,l));if(typeof i!="string")return ct(i,a,l);const u=i.trim(),d=l.has(u)?void 0:Se(a,u);return d===void 0?[Fn(i)]:Ve(d,a,l.add(u))}function ct(i,a,l){const u=Se(i,"cmd");if(Array.isArray(u))return[u.filter(m=>typeof m=="string").map(Mn.ZL).join(" ")];const d=Pn.find(m=>Se(i,m)!==void 0);return d===void 0?[]:Ve(Se(i,d),a,l)}function Fn(i){return i.replaceAll(/\{args:([^{}]*)\}/g,"$1").replaceAll(/\{\w+\}/g,"")}const In=["tox.ini","setup.cfg"];function ut(i,a){const l=String(en(a("pyproject.toml"),["tool","tox","legacy_tox_ini"])??""),u=[...In.map(a),l].find(m=>/^\[testenv/m.test(m)),d=Cn(i).flatMap(m=>u===void 0?pt(m,a):dt(u,m));return[...new Set(d)]}function Cn(i){const a=i.findIndex(u=>/^(-e|--env)/.test(u));return a<0?[""]:((i[a]?.replace(/^(--env=?|-e)/,"")??"")||(i[a+1]??"")).split(",")}function dt(i,a){return(Tn(i,`testenv:${a}`,"commands")??Tn(i,"testenv","commands")??"").replaceAll(/\\\n\s*/g," ").split(`
`).map(d=>ft(d,i).trim()).filter(d=>d!=="")}function Tn(i,a,l){const u=i.split(/\r?\n/),d=u.findIndex(ue=>ue.trim()===`[${a}]`);if(d<0)return null;const m=u.slice(d+1),S=m.findIndex(ue=>ue.startsWith("[")),O=m.slice(0,S<0?m.length:S),D=O.findIndex(ue=>new RegExp(`^${l}\\s*=`).test(ue));if(D<0)return null;const ee=O.slice(D+1),pe=ee.findIndex(ue=>/^[^\s#]/.test(ue));return[(O[D]??"").replace(/^[^=]*=/,""),...ee.slice(0,pe<0?ee.length:pe).map(ue=>ue.trim())].join(`
`)}function ft(i,a){return i.replace(/^[\w!,.{}-]+:\s+/,"").replace(/^[-!]\s*/,"").replaceAll(/\{\[([^\]]+)\](\w+)\}/g,(l,u,d)=>Tn(a,u,d)?.trim()??"").replaceAll(/\{posargs:((?:[^{}]|\{[^{}]*\})*)\}/g,"$1").replaceAll(/\{(?:env)?python\}/g,"python").replaceAll(/\{(?:toxinidir|tox_root|env_?bin_?dir)\}\//g,"").replaceAll(/\{[^{}]*\}/g,"")}function pt(i,a){const l=a("tox.toml"),u=l===""?en(a("pyproject.toml"),["tool","tox"]):en(l,[]),m=[Se(Se(u,"env"),i),Se(u,"env_run_base")].map(S=>Se(S,"commands")).find(S=>S!==void 0);return Array.isArray(m)?m.filter(Array.isArray).map(S=>nn(S).join(" ")):[]}function nn(i){return i.flatMap(a=>{if(typeof a=="string")return[a];const l=Se(a,"default");return Array.isArray(l)?nn(l):[]})}const Hn={poe:["tool","poe","tasks"],task:["tool","taskipy","tasks"],"pdm run":["tool","pdm","scripts"],"rye run":["tool","rye","scripts"],"pixi run":["tool","pixi","tasks"],"pipenv run":["scripts"]},ht=["-C","--root","-p","--project","-e","--environment","--manifest-path"],mt=["-e","--env","-p","--project","--data-dir","--cache-dir","--config"];function gt(i,a,l){const u=O=>l(g.posix.join(a,O))??"",[d="",...m]=i;if(d==="tox")return Je(ut(m,u));if(d==="nox")return Je(Un(u(wt(m,"-f","--noxfile")??"noxfile.py")));if(d==="invoke"||d==="inv")return Je(Un(u("tasks.py")));if(d==="hatch")return Je(yt(m,u));const S=[d,`${d} ${m[0]}`].find(O=>Object.hasOwn(Hn,O));return S===void 0?null:Je(_t(S,S===d?m:m.slice(1),u))}function _t(i,a,l){const u=(0,T.h)(a,d=>ht.includes(d)).rest[0]??"";return En(l(i==="pipenv run"?"Pipfile":"pyproject.toml"),Hn[i]??[],u)}function yt(i,a){const{options:l,rest:u}=(0,T.h)(i,ue=>mt.includes(ue));if(u[0]==="test")return["pytest"];if(u[0]!=="run")return[];const d=l.find(({name:ue})=>ue==="-e"||ue==="--env")?.value??"default",[m="",...S]=(0,T.h)(u.slice(1),()=>!1).rest,[,O=d,D=m]=/^([\w.-]+):(.+)$/.exec(m)??[],ee=["envs",O,"scripts"],pe=[...En(a("pyproject.toml"),["tool","hatch",...ee],D),...En(a("hatch.toml"),ee,D)],Oe=l.length===0&&D===m;return pe.length>0||Oe?pe:[[D,...S].map(Mn.ZL).join(" ")]}function Un(i){return[...i.matchAll(/\.run\(((?:[^()]|\([^()]*\))*)\)/g)].map(([,l=""])=>l).map(l=>[...l.matchAll(/(["'])((?:(?!\1).)*)\1/g)].map(([,,u])=>u).join(" "))}function wt(i,...a){const l=i.findIndex(u=>a.includes(u));return l<0?null:i[l+1]??null}function Je(i){return i.length===0?null:i}const Et={valued:["--with --with-editable --with-requirements --extra --no-extra --group --no-group --only-group --python -p --project --directory","--env-file --package --index --index-url --default-index --config-file --cache-dir --color --resolution"].flatMap(i=>i.split(" ")),module:["-m","--module"]},_e={},On={valued:["-p","--package"],line:["-c","--call"]},bn={valued:["-r --reporter -o --reports-dir --report-dir --temp-directory --temp-dir -x --exclude -n --include -e --extension --src --require -i","--branches --functions --lines --statements --cwd --nycrc-path --config"].flatMap(i=>i.split(" "))},tn={env:{valued:["-u","--unset","-C","--chdir"],assignments:!0},command:_e,exec:{valued:["-a"]},time:{valued:["-f","--format","-o","--output"]},timeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},gtimeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},nice:{valued:["-n","--adjustment"]},ionice:{valued:["-c","--class","-n","--classdata"]},nohup:_e,setsid:_e,stdbuf:{valued:["-i","-o","-e"]},unbuffer:_e,sudo:{valued:["-u","-g","-h","-p","-C"],assignments:!0},taskset:{operands:1},faketime:{valued:["-f"],operands:1},"xvfb-run":{valued:["-s","--server-args","-e","--error-file","-n","--server-num","-f","-p","-w","--wait"]},"dbus-run-session":_e,"cross-env":{assignments:!0},dotenv:{valued:["-e","-v","-p","-c"]},"dotenvx run":{valued:["-f","--env-file","-e","--env"]},"doppler run":{valued:["-p","--project","-c","--config"]},"op run":{valued:["--env-file"]},c8:bn,nyc:bn,npx:On,bunx:_e,"bun x":_e,pnpx:_e,"npm exec":{...On,greedy:!0},"npm x":{...On,greedy:!0},"pnpm exec":{valued:["-C","--dir","--filter","-F"]},"pnpm dlx":{valued:["--package"]},"yarn exec":_e,"yarn dlx":{valued:["-p","--package"]},"uv run":Et,uvx:{valued:["--with","--from","--python","-p"]},"uv tool run":{valued:["--with","--from","--python","-p"]},"poetry run":_e,"pipenv run":_e,"pdm run":{valued:["-p","--project"]},"rye run":_e,"hatch run":_e,"pixi run":{valued:["-e","--environment","--manifest-path"]},"conda run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"micromamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mise exec":_e,"direnv exec":{operands:1},"coverage run":{valued:["--source","--include","--omit","--rcfile","--data-file","--context","--concurrency","--debug"],module:["-m"]},"go run":{valued:["-C","-exec","-mod","-modfile","-tags","-ldflags","-gcflags","-p"]},"go tool":{valued:["-C","-modfile"]},"bundle exec":{valued:["--gemfile"]},"rbenv exec":_e,"asdf exec":_e},Wn=3;function Tt(i){for(let a=Wn;a>0;a-=1){const l=i.slice(0,a).join(" ");if(i.length>=a&&Object.hasOwn(tn,l))return Ot(i.slice(a),tn[l]??_e)}return null}function Ot(i,a){const l=[...a.line??[],...a.module??[]],{rest:u}=(0,T.h)(i,S=>a.valued?.includes(S)??!1,S=>l.includes(S)),[d="",...m]=u;return a.line?.includes(d)?m[0]===void 0?null:{kind:"line",line:m[0]}:a.module?.includes(d)?sn(m,!1):bt(u,a)}function bt(i,a){const l=i[0]==="--"?i.slice(1):i,u=a.assignments?l.findIndex(S=>!/^\w+=/.test(S)):0,d=u<0?[]:l.slice(u+(a.operands??0)),m=d.indexOf("--");return!a.greedy||l!==i?sn(d,!1):m<0?sn(d,!0):sn(d.toSpliced(m,1),!1)}function sn(i,a){return i.length===0?null:{kind:"program",words:i,needsDashes:a}}const St=12,Sn=500;function Kn(i,a,{foldersIn:l=()=>[],parseYaml:u=()=>null}={}){const d={directory:".",extend:"append",depth:St},m=new kt({readFile:a,foldersIn:l,parseYaml:u}),S=m.ofLine(i,d);return{commandLine:i,invocations:S,starts:m.starts,readFile:a}}class kt{starts=[];#e;#n=Sn;constructor(a){this.#e=a}ofLine(a,l){return le(a).flatMap(({words:u,directory:d,takesTail:m})=>this.#t({...l,words:u,directory:g.posix.join(l.directory,d),extend:m?l.extend:"none",depth:l.depth-1}))}#t(a){const l=vt(a.words);if(this.#n<=0)return[];if(this.#n-=1,this.starts.push(l),a.depth>0){const O=this.#s({...a,words:l},a.words[0]??"");if(O!==null)return O}const{extend:u,directory:d,filteredBy:m}=a,S={...d==="."?{}:{directory:d},...m===void 0?{}:{filteredBy:m}};return[{words:l,extend:u,...S}]}#s(a,l){const{words:u,directory:d}=a;if(u[0]==="make"||u[0]==="gmake")return this.#c(a);const m=Be(u,d,this.#e);if(m.length>0)return m.flatMap(D=>this.#o(D,a));const S=gt(u,d,this.#e.readFile);if(S!==null)return this.#i(S,a);const O=Tt(u);if(O?.kind==="line")return this.#a(O.line,a);if(O!==null){const D=O.needsDashes?"after-dashes":"append";return this.#t({...a,words:O.words,extend:kn(a.extend,D),depth:a.depth-1})}return this.#r(a)??this.#l(l,a)}#r(a){const l=ce(a.words);switch(l?.kind){case void 0:return null;case"program":return this.#t({...a,words:l.words,depth:a.depth-1});case"line":return this.#a(l.line,a);case"shell-script":return this.#l(l.path,a,/(?:)/);case"package-script":{const u=l.args.includes("--")?"append":"after-dashes",d=qe(a.directory,l.script,u,this.#e.readFile);return d===null?null:this.#o(d,a)}}}#o(a,l){return a.lines.flatMap(({line:u,extend:d})=>this.ofLine(u,{...l,directory:a.directory,extend:kn(l.extend,d)}))}#i(a,l){const u=l.words[0]==="tox"?{...l,filteredBy:"tox"}:l;return a.flatMap(d=>this.#a(d,u))}#a(a,l){return this.ofLine(a,{...l,extend:"none"})}#c(a){const l=un(a.words.slice(1),a.directory,this.#e.readFile);return l===null?null:l.lines.flatMap(u=>this.#a(u,{...a,directory:l.directory}))}#l(a,l,u=/^#!.*\b(ba|da|z|k)?sh\b/){if(!a.includes("/")&&!a.endsWith(".sh"))return null;const d=this.#e.readFile(g.posix.join(l.directory,a));return d!==null&&u.test(d)?this.#a(d,l):null}}function vt(i){const[a="",...l]=i;if(/\/.*\.py$/.test(a))return["python",a,...l];const u=a.lastIndexOf("@"),d=u>0?a.slice(0,u):a;return[d.startsWith("@")?d:g.posix.basename(d),...l]}function kn(i,a){return i==="append"?a:a==="append"?i:"none"}var xt=p(39689),Rt=p(26946),vn=p(72913),Xe=p(57210),xn=p(49380),Te=p(13783),Rn=p(54778),$t=p(22796),Ke=p(76926);const Yn={ava:{add:"--tap",file:null},"bun test":{add:"--reporter=junit --reporter-outfile=bun.xml",file:"bun.xml"},behave:{add:"--junit",file:"reports/*.xml"},cypress:{add:"--reporter junit",file:"test-results.xml"},"deno test":{add:"--junit-path=deno.xml",file:"deno.xml"},green:{add:"--junit-report green.xml",file:"green.xml"},jasmine:{add:"the JUnitXmlReporter of jasmine-reporters",file:"junitresults*.xml"},karma:{add:"the reporter of karma-junit-reporter (--reporters progress,junit)",file:"**/TESTS-*.xml"},lab:{add:"-r junit -o lab.xml",file:"lab.xml"},nose2:{add:"--plugin nose2.plugins.junitxml --junit-xml",file:"nose2-junit.xml"},nosetests:{add:"--with-xunit",file:"nosetests.xml"},phpunit:{add:"--log-junit phpunit.xml",file:"phpunit.xml"},"web-test-runner":{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},wtr:{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},robot:{add:"--xunit robot.xml",file:"robot.xml"}};function Gn(i){for(const{words:a}of i){const[l="",...u]=a,d=[l,`${l} ${u[0]}`].find(O=>Object.hasOwn(Yn,O)),m=d===void 0?void 0:Yn[d];if(m===void 0||m.file===null&&u.some(O=>O===m.add||O==="-t"))continue;const S=m.file===null?"":` and set \`report-files: ${m.file}\``;return`${w.x}${d} is not read by itself. For results of each test add ${m.add} to it${S}.`}return null}const $n=1e6,At={logLevel:"error"};async function Bn(i,a,l){const u=await Vn(i.testCommand,a.directory),d=i.framework==="none"?null:Jn(u,i.framework)??jt(u,i),S=(i.perturb.includes("order")?d?.framework.orders??[]:[]).filter(on=>on!=="as-is"),D=[...Z(u,d!==null||i.framework==="none"),...xe(i,d,u),...rn(i,S,d)],ee=d??Dt(u,i);if(ee===null)return{framework:null,orders:S,warnings:D};const pe=(0,g.join)(l?.path??i.outputDir,vn.Y.support),{framework:Oe,recognition:ue}=ee;l===void 0?(0,Rn.G1)(Oe,pe):(0,Rn.Jm)(l,vn.Y.support,Oe);const Ie={supportDir:pe,replayDir:i.portableReplays?Te.M:pe},Ae=(0,xt.yT)(new Set(u.starts.map(([on=""])=>on))),Mt={reportFiles:i.reportFiles,lineVariables:Ae};return{framework:(0,Rn.x5)(Oe,ue,i.testCommand,Ie,Mt),orders:S,warnings:D}}async function Vn(i,a){const l=D=>(0,Rt.C)((0,g.join)(a,D),$n),u=D=>Xn((0,g.join)(a,D));let d=!1;const S=Kn(i,l,{foldersIn:u,parseYaml:()=>(d=!0,null)});if(!d)return S;const{parse:O}=await p.e(815).then(p.t.bind(p,38815,19));return Kn(i,l,{foldersIn:u,parseYaml:D=>O(D,At)})}function xe({framework:i},a,{invocations:l}){return a!==null||i!=="auto"?[]:[Gn(l)].filter(u=>u!==null)}function rn({perturb:i},a,l){return!i.includes("order")||a.length>0?[]:[`perturb: order has no effect: ${l===null?"no framework was recognised":`${l.framework.name} has no way to change it`}. All runs keep the order that the command has.`]}function Jn(i,a){const l=a==="auto"?Lt(i):[];return l.length>1?{framework:(0,$t.z)(l),recognition:l[0].recognition}:An(i,a)??Nt(i,a)}function An(i,a){for(const l of xn.i){if(a!=="auto"&&l.name!==a)continue;const u=l.recognise(i);if(u!==null)return{framework:l,recognition:u}}return null}function Nt({invocations:i},a){const l=xn.i.find(({name:u})=>u===a);return l===void 0||l===Ke.Mi?null:{framework:l,recognition:{invocation:{...i[0]??{words:[]},extend:"none"}}}}function Lt(i){const a=new Map;for(const l of i.invocations){const u=An({...i,invocations:[l]},"auto");u!==null&&a.set(u.framework,[...a.get(u.framework)??[],l])}return[...a].flatMap(([l,u])=>{const d=l.recognise({...i,invocations:u});return d===null?[]:[{framework:l,recognition:d}]})}function jt(i,a){if(!(a.framework===Xe.G.name||a.framework==="auto"&&a.reportFiles!==null))return null;const u=i.invocations[0]??{words:[],extend:"none"};return{framework:Xe.G,recognition:{invocation:u}}}function Dt(i,{framework:a}){const l=a==="auto"||a===Ke.Mi.name?Ke.SH.recognise(i):null;return l===null?null:{framework:a==="auto"?Ke.SH:{...Ke.SH,read:Ke.Mi.read},recognition:l}}function Xn(i){try{return(0,C.readdirSync)(i,{withFileTypes:!0}).filter(l=>l.isDirectory()).map(({name:l})=>l)}catch{return[]}}var Zn=p(15320)}),50187:((we,ne,p)=>{p.d(ne,{U:()=>B,u:()=>w});const C=1500,g=2400;class w{#e="";#n="";#t=0;add(L){const H=C-this.#e.length;this.#e+=L.slice(0,Math.max(0,H));const M=H<=0?L:L.slice(H);this.#n+=M,this.#n.length>2*g&&this.#s()}toString(){this.#s();const L=this.#t===0?"":`
… ${this.#t} characters left out …
`;return`${this.#e}${L}${this.#n}`.trim().toWellFormed()}#s(){this.#t+=Math.max(0,this.#n.length-g),this.#n=this.#n.slice(-g)}}function B(x){const L=new w;return L.add(x),L.toString()}}),25042:((we,ne,p)=>{p.d(ne,{l:()=>C});function C(w,{tests:B}){const x=new Set(B.filter(({verdict:$})=>$==="flaky").map(({test:$})=>$)),L=B.some(({verdict:$})=>$==="always-fails"),H=w.filter(({test:$})=>$!==null&&x.has($)),[M]=H.toSorted(($,K)=>g(K)-g($));return M===void 0?[...w]:w.map($=>{const K=g(M)>0&&g(M)>=g($);return $.test===null&&(L||K)?{...M,test:null}:$})}function g({tried:w}){return w===void 0?0:w.failures/w.runs}}),2480:((we,ne,p)=>{p.d(ne,{HD:()=>B,JN:()=>M,r0:()=>$,vc:()=>x});var C=p(77598),g=p(60375);const w=500;function B(U,j){const R=j.replace(/\/+$/,""),F=(R===""?U:U.replaceAll(`${R}/`,"").replaceAll(R,".")).replace(/\b0x[0-9a-f]{6,16}\b/gi,"0x…").toWellFormed();if(F.length<=w)return F;const b=(0,C.createHash)("sha256").update(F).digest("hex").slice(0,12);return`${F.slice(0,w-13).toWellFormed()}…${b}`}function x(U){const j=(0,g.Zw)();if(!U.some(({identity:y})=>j(y)>1))return[...U];const R=new Map;for(const y of U){const F=(0,g.oj)(y.identity),b=R.get(F);b===void 0?R.set(F,y):Array.isArray(b)?b.push(y):R.set(F,[b,y])}return[...R.values()].flatMap(y=>Array.isArray(y)?L(y):y)}function L(U){const j=new Map;for(const y of U){const F=y.line??null,b=j.get(F)??[];j.set(F,b),b.push(y)}return j.has(null)?[H(U)]:[...j].toSorted(([y],[F])=>Number(y)-Number(F)).map(([,y],F)=>{const b=H(y);return F===0?b:{...b,identity:(0,g.oj)({...b.identity,name:`${b.identity.name} #${F+1}`})}})}function H(U){const j=new Set(U.map(({status:b})=>b));j.delete("skipped");const[R="skipped",...y]=j,F=j.has("flaky")?"flaky":y.length>0?"mixed":R;return U.slice(1).reduce((b,E)=>Z(b,E,F),{...U[0],status:F})}function M(U){return K(U,(j,R)=>{const y=j==="failed"||j==="flaky";return R==="passed"?y?"flaky":"passed":R==="skipped"?j:R})}function $(U){const j=["failed","mixed","flaky","passed","skipped"];return K(U,(R,y)=>j.indexOf(R)<=j.indexOf(y)?R:y)}function K(U,j){const R=new Map;for(const y of U){const F=(0,g.oj)(y.identity),b=R.get(F);R.set(F,b===void 0?y:Z(b,y,j(b.status,y.status)))}return[...R.values()]}function Z(U,j,R){const y=[U.durationMs,j.durationMs].filter(b=>b!==null),F=U.failure??j.failure;return{identity:U.identity,status:R,durationMs:y.length===0?null:y.reduce((b,E)=>b+E,0),failure:R==="passed"||R==="skipped"?null:F}}}),71668:((we,ne,p)=>{p.d(ne,{O2:()=>L,cU:()=>x,y:()=>B});var C=p(76760),g=p(34983),w=p(70025);const B="FLAKY_DETECTOR_MORE_ARGUMENTS";function x([H,...M]){if(H===void 0)return null;if(M.length===0)return H.words.includes("--")?{...H,extend:"none"}:H;const{directory:$,...K}=H;return{...M.every(U=>U.directory===$)?H:K,extend:"none"}}function L(H,M,{supportDir:$,env:K}){return{NODE_OPTIONS:(0,g.l)(K.NODE_OPTIONS,[`--require=${(0,C.join)($,(0,w.d)("more-arguments.cjs"))}`]),[B]:JSON.stringify({program:H,words:M})}}}),34983:((we,ne,p)=>{p.d(ne,{l:()=>g});function C(w){return/[\s"\\]/.test(w)?`"${w.replaceAll(/["\\]/g,"\\$&")}"`:w}function g(w,B){return[w?.trim()??"",...B.map(C)].filter(x=>x!=="").join(" ")}}),70025:((we,ne,p)=>{p.d(ne,{F:()=>B,d:()=>w});const C={"jest-stream.cjs":`'use strict';
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
`},g="node_modules/flaky-detector";function w(x){return`${g}/${x}`}function B(...x){return Object.fromEntries(x.map(L=>[w(L),C[L]]))}}),57210:((we,ne,p)=>{p.d(ne,{A:()=>L,G:()=>x});var C=p(76760),g=p(26567),w=p(25385),B=p(25802);const x={name:"junit",orders:["as-is"],recognise:()=>null,prepare:({commandLine:$})=>({commandLine:$,env:{}}),seedKnob:async()=>null,read:$=>L($,""),replay:({commandLine:$,seed:K})=>({commandLine:(0,g.sO)({TEST_SEED:String(K)},$),selectsTest:!1})};async function L({reportFiles:$,timedOut:K,workingDirectory:Z},U){if($.length===0)return{kind:"unreadable",reason:K?"the run was ended by its time limit before it wrote a report":"the run wrote no file that report-files matches",tests:[]};const{tests:j,problem:R}=await(0,B.d)($,{workingDirectory:Z,folderOf:M(U)});return R===null?{kind:"read",tests:j,couldNotRun:null}:{kind:"unreadable",reason:R,tests:j}}const H=(0,w.l)(/(^|\/)/i,(0,w.E)(/\.?(report|result|test)s?|test-?(results?|reports?)|(surefire|failsafe)-reports/,/target|build|out|dist|coverage|junit/),/$/);function M($){return/[*?{[]/.test(C.posix.dirname($))?K=>{let Z=C.posix.dirname(K);for(;H.test(Z);)Z=Z.replace(H,"");return Z==="."?"":Z}:()=>""}}),25802:((we,ne,p)=>{p.d(ne,{d:()=>hn});var C=p(73024),g=p(89648),w=p(2480),B=p(86976),x=p(60375),L=p(25385);const H=new WeakMap;function M(k,_,A){const v=H.get((0,x.Ny)())??{texts:0,bySuites:new Map};H.set((0,x.Ny)(),v);const Y=JSON.stringify([_,A,k.map(({name:X,file:z})=>[X,z])]),V=v.bySuites.get(Y)??{identities:new Map,inOrder:[],byText:new Map,session:v};return v.bySuites.set(Y,V),V}const $="";class K{#e;#n;#t=null;#s=new Map;constructor(_,A=null){this.#e=_,this.#n=A}of(_){_.suites!==this.#t&&this.#r(_.suites);const{name:A,classname:v,file:Y,filepath:V,value_param:X}=_.attributes,z=`${A??$}\0${v??$}\0${Y??V??$}\0${X??$}`,Q=this.#s.get(z);if(Q!==void 0)return Q;const ae=(0,x.oj)(U(_,this.#e,this.#n));return this.#s.set((0,B.U)(z),ae),ae}#r(_){this.#t=_,this.#s=M(_,this.#e,this.#n).identities}}const Z=new Set(["","test","undefined","null"]);function U({attributes:k,suites:_},A,v){const{name:Y="",classname:V=""}=k,X=k.file??k.filepath??_.findLast(fe=>fe.file!==void 0)?.file,z=_.map(fe=>fe.name??"").filter(fe=>fe!==""&&fe!==X),Q=Z.has(V)||V===Y?"":V,de=Q||(V===Y&&V!==""?"":z.join(" > ")),me=v===null?de:y(v,z,Q,Y);return{file:X===void 0||X===""?null:(0,w.HD)((0,g.iZ)(X,A),A),suite:me===""?null:(0,w.HD)(me,A),name:(0,w.HD)(b(Y,k),A)}}const j=(0,L.E)(/^((jest|mocha|vitest|junit|xunit|bun|deno|root|default|all|unit)[ _-]?)?(test ?suites?|tests?|suites?)$/i,/^(pytest|rspec|minitest|undefined)$/),R=(0,L.E)(/\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?/g,/[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}/);function y(k,_,A,v){const Y=[k,..._.filter(z=>!j.test(z)),A].map(z=>z.replaceAll(R,"…")),V=(z,Q)=>Y.slice(Q+1).some(ae=>F(ae,z)),X=(z,Q)=>!v.startsWith(`${z} `)&&!V(z,Q);return Y.filter((z,Q)=>z!==""&&X(z,Q)).join(" > ")}function F(k,_){return k===_||k.length>_.length&&(k.startsWith(_)||k.endsWith(_))}function b(k,{value_param:_}){return _===void 0?k:`${k} [${_}]`}var E=p(50187);const T=1e9;function N(k,_,A){const v=te(k);return{identity:_,...J(k.attributes),status:v,durationMs:G(k.attributes.time),failure:v==="failed"||v==="flaky"?se(k,_.file,A):null}}function G(k){const _=Number((k??"").replaceAll(",",""));return k===void 0||!(_>=0&&_<T)?null:Math.round(_*1e3)}function J({line:k}){const _=Number(k);return Number.isInteger(_)&&_>0?{line:_}:{}}function te({attributes:k,outcomes:_}){if(_.length===0)return W(k);const A=_.map(v=>v.tag);return A.some(v=>["failure","error","warning"].includes(v))?"failed":A.some(v=>v.startsWith("flaky"))?"flaky":A.some(v=>v.startsWith("rerun"))?"failed":_.some(v=>v.tag==="skipped")?q(_):W(k)}function W({status:k="",result:_=""}){return k===""&&_===""?"passed":/^(fail|failed|error)$/i.test(k)?"failed":/^(notrun|disabled|skipped|pending|ignored)$/i.test(k)||/^(skipped|suppressed)$/i.test(_)?"skipped":"passed"}function q(k){return k.some(_=>_.type==="pytest.xfail")?"passed":"skipped"}function se(k,_,A){const{attributes:v,outcomes:Y,output:V}=k,X=Y.find(({tag:me})=>me==="failure"||me==="error")??Y.find(({tag:me})=>me!=="skipped"),z=X?.text||V,Q=X?.message||ce(z)||ie(X?.type??null,v.status),{line:ae}=J(v),de=_!==null&&ae!==void 0?{file:_,line:ae}:null;return(0,g.g5)({type:X?.type??null,message:(0,E.U)(Q),stack:z,location:de},A)}function ie(k,_){return k??(_===void 0?"failed, without a message in the report":`status ${_}`)}function ce(k){return k.split(`
`).find(_=>_.trim()!=="")??""}const he=/<testcase((?:\s+[a-z_][\w.-]*="[^"<\t\r\n]*")*)\s*(?:\/>|>\s*<\/testcase\s*>)/iy,ge=/\s+([a-z_][\w.-]*)="([^"]*)"/iy,ke=new Set(["time","timestamp"]),ve=30,ye={lt:"<",gt:">",amp:"&",quot:'"',apos:"'"};function le(k,_){he.lastIndex=_;const A=he.exec(k);if(A===null)return null;const v={},Y=[];let V=-1,X=0;ge.lastIndex=_+9;for(let Q=ge.exec(k);Q!==null;Q=ge.exec(k)){const[,ae="",de=""]=Q,me=Re(de);if(X+=1,me===null||Object.hasOwn(v,ae)||X>ve)return null;v[ae]=me;const fe=Q.index+Q[0].length-1;ke.has(ae)&&Y.push(fe-de.length,fe),ae==="time"&&(V=Y.length/2)}const z=_+A[0].length;return{parts:Ee(k,[_,...Y,z]),attributes:v,end:z,timeAt:V}}function Ee(k,_){const A=[];for(let v=0;v<_.length;v+=2)A.push(k.slice(_[v],_[v+1]));return A}function Re(k){return k.includes("&")?/&(?!(?:lt|gt|amp|quot|apos);)/.test(k)?null:k.replace(/&(\w+);/g,(_,A)=>ye[A]??""):k}const $e=2,Ce=1e3,Ze=16,Me="";class an{#e;#n;#t;#s=null;#r;#o=0;#i=0;constructor(_,A,v){this.#e=_,this.#n=A,this.#r=M([],_,A),this.#t=v}take(_,A,v){v!==this.#s&&this.#a(v);const Y=this.#c(_,A);if(Y!==-1)return Y;const V=le(_,A),X=V===null?null:this.#d(V,v);return V===null||X===null?-1:(this.#u(X,G(V.attributes.time)),V.end)}#a(_){this.#s=_,this.#r=M(_,this.#e,this.#n),this.#o=0}#c(_,A){const v=this.#r.inOrder[this.#o];if(v===void 0||this.#i>=Ze&&this.#i%Ze!==0)return this.#i+=1,-1;const Y=this.#l(v,_,A);return this.#i=Y===-1?this.#i+1:0,Y}#l(_,A,v){const{parts:Y,timeAt:V}=_;let X=v,z=null;for(let Q=0;Q<Y.length;Q+=1){if(Q>0){const de=X;X=fn(A,de),Q===V&&(z=G(A.slice(de,X)))}const ae=Y[Q]??"";if(!A.startsWith(ae,X))return-1;X+=ae.length}return this.#u(_,z),X}#u({identity:_,line:A,status:v,at:Y},V){this.#o=Y+1;const X={identity:_,status:v,durationMs:V,failure:null};this.#t(A===void 0?X:{...X,line:A},this.#s??[])}#d(_,A){const v=_.parts.join(Me),Y=this.#r.byText.get(v);if(Y!==void 0)return Y;const V={attributes:_.attributes,suites:A,outcomes:[],output:""},X=(0,x.oj)(U(V,this.#e,this.#n)),{status:z,line:Q}=N(V,X,this.#e);return z==="failed"||z==="flaky"?null:this.#f(v,{..._,identity:X,line:Q,status:z,at:this.#o-1})}#f(_,{timeAt:A,identity:v,line:Y,status:V,parts:X,at:z}){const{inOrder:Q,byText:ae,session:de}=this.#r;if(de.texts>=$e*(0,x.Ny)().size+Ce)return{parts:X,timeAt:A,identity:v,line:Y,status:V,at:z};const me=(0,B.U)(_),fe={parts:me.split(Me),timeAt:A,identity:v,line:Y,status:V,at:Q.length};return Q.push(fe),ae.set(me,fe),de.texts+=1,fe}}const[ln,cn,un,dn]=['"',"&","<"," "].map(k=>k.charCodeAt(0));function fn(k,_){for(let A=_;A<k.length;A+=1){const v=k.charCodeAt(A);if(v===ln||v===cn||v===un||v<dn)return A}return k.length}var Le=p(57975);const je=64*1024*1024,He=200;async function*ze(k){let _=null;for await(const A of(0,C.createReadStream)(k,{end:je-1,highWaterMark:64*1024}))_??=pn(A),yield _.decode(A,{stream:!0});_!==null&&(yield _.decode())}function pn(k){const[_,A]=k;if(_===254&&A===255||_===0&&A===60)return new Le.TextDecoder("utf-16be");if(_===255&&A===254||_===60&&A===0)return new Le.TextDecoder("utf-16le");const v=k.subarray(0,He).toString("latin1"),Y=/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(v)?.[1];if(Y===void 0||/^utf-?16/i.test(Y))return new Le.TextDecoder;try{return new Le.TextDecoder(Y)}catch{return new Le.TextDecoder}}const De=4*je;async function hn(k,_){const{GO_PROPERTY:A,JUnitParser:v}=await Promise.all([p.e(800),p.e(989)]).then(p.bind(p,69989)),{workingDirectory:Y}=_,[V,X]=[[],[]],z=(fe,Pe)=>{(Pe.some(We=>We[A]!==void 0)?V:X).push(fe)},Q=[];let ae=De;for(const fe of k){const Pe=(0,g.iZ)((0,g.MR)(fe),Y);if(ae<=0){Q.push(`${Pe} and later reports were not read: over 256 MiB of reports in one run`);break}const Ue=_.folderOf?.(Pe)??null,We=new K(Y,Ue),gn=new an(Y,Ue,z),Qe=Fe=>z(N(Fe,We.of(Fe),Y),Fe.suites),_n=(Fe,qe,yn)=>gn.take(Fe,qe,yn),Be=await mn(fe,new v(Qe,_n));Be.what!==null&&Q.push(`${Pe}: ${Be.what}`),ae-=Be.bytes}const de=(_.repeats??w.vc)(X);return{tests:V.length===0?de:[...(0,w.JN)(V),...de],problem:Q.length===0?null:Q.slice(0,3).join("; ")}}async function mn(k,_){let A=0;try{A=(0,C.statSync)(k).size;for await(const V of ze(k))if(!_.write(V))break;const v=_.end(),Y=`larger than ${je/1024/1024} MiB: only its beginning was read`;return{what:A>je?Y:v,bytes:A}}catch(v){return{what:`cannot be read: ${v.message}`,bytes:A}}}}),76548:((we,ne,p)=>{p.d(ne,{HR:()=>H,OG:()=>B,UV:()=>L});var C=p(73024),g=p(57975);const w=64*1024;async function*B(M){const $=new g.TextDecoder;let K="";for await(const Z of(0,C.createReadStream)(M)){const U=$.decode(Z,{stream:!0}).split(`
`);U[0]=K+U[0],K=(U.pop()??"").slice(0,w);for(const j of U)yield x(j)}K+=$.decode(),K!==""&&(yield x(K))}function x(M){return(M.endsWith("\r")?M.slice(0,-1):M).slice(0,w)}async function L(M,$,K){const Z=[];if(M===null)return Z;try{let U=0;for await(const j of B(M))if(K(j)&&Z.push(j),U+=1,U>=$)break}catch{return Z}return Z}async function H(M,$,K){const Z=[];if(M===null)return Z;try{for await(const U of B(M))if($.test(U)&&Z.push(U),Z.length>=K)break}catch{return Z}return Z}}),49380:((we,ne,p)=>{p.d(ne,{i:()=>Ds,JU:()=>ui});var C=p(51455),g=p(76760),w=p(26567);const B={"cargo-runner.sh":`#!/usr/bin/env bash
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
`};var x=p(89648),L=p(2480),H=p(50187);const M=/^test (.+?)(?: - should panic)? \.\.\. (.*)$/,$=/(ok|FAILED|ignored(?:, .*)?|bench: .*)(?: <\d+\.\d+s>)?(?: \(time limit exceeded\))?$/,K={ok:"passed",FAILED:"failed","bench:":"passed"},Z=/^ {4}(\S.*)$/,U=/^---- (.+) std(?:out|err) ----$/,j=/\u001b(?:\[[0-9;]*m|\(B)/g;class R{statuses=[];captured=new Map;running=null;candidate=null;capturing=null;listed=new Set;listing=null;finished=!1;add(n){const t=n.replaceAll(j,""),s=U.exec(t);s!==null?this.capturing=this.capture(s[1]??""):t==="failures:"||t==="successes:"?this.section(t==="failures:"?this.listed:null):t.startsWith("test result: ")?this.end():this.capturing!==null?this.capturing.add(`${t}
`):this.listing!==null?this.listing.add(Z.exec(t)?.[1]??""):this.outcome(t)}result(){this.settle();const n=r=>this.captured.get(r)?.toString()??"",t=([r,o])=>!this.finished||o!=="failed"||this.listed.has(r.replace(/ - compile( fail)?$/,""));return{tests:this.statuses.filter(t).map(([r,o])=>({name:r,status:o,output:n(r)})),finished:this.finished,running:this.running}}capture(n){const t=this.captured.get(n)??new H.u;return this.captured.set(n,t),t}section(n){this.settle(),this.capturing=null,this.listing=n}end(){this.section(null),this.finished=!0}outcome(n){const s=this.running!==null&&this.candidate===null?null:M.exec(n);if(s!==null&&(this.settle(),this.finished=!1,this.running=s[1]??""),this.running===null)return;const r=$.exec(s===null?n:s[2]??"")?.[1];r!==void 0&&(this.candidate=K[r.split(" ",1)[0]??""]??"skipped")}settle(){this.running===null||this.candidate===null||(this.statuses.push([this.running,this.candidate]),this.running=null,this.candidate=null)}}var y=p(76548);const F=/^thread '(.+)'(?: \(\d+\))? panicked at (?:'(.*)', )?(.+?):(\d+):\d+:?$/,b=/^thread '(.+)'(?: \(\d+\))? has overflowed its stack/;function E(e,n){const t=e.split(`
`),s=t.findIndex(re=>F.test(re)),[,,r,o="",c]=F.exec(t[s]??"")??[];if(s<0)return{type:null,message:e,stack:null,location:null};const f=t.slice(s+1),h=f.findIndex(re=>re==="stack backtrace:"||re.startsWith("note: ")),I=r??f.slice(0,h<0?void 0:h).join(`
`),P=h<0||f[h]!=="stack backtrace:"?null:f.slice(h).join(`
`);return{type:"panic",message:I,stack:P,location:{file:(0,x.iZ)(o,n),line:Number(c)}}}async function T(e){const n=new Map;let t=null;if(e===null)return new Map;for await(const s of(0,y.OG)(e)){const r=(F.exec(s)??b.exec(s))?.[1];r!==void 0&&(t=n.get(r)??new x.FM,n.set(r,t)),(s===""||/^\s*(Running|Doc-tests) |^error: /.test(s))&&(t=null),t?.add(s)}return new Map([...n].map(([s,r])=>[s,r.toString()]))}const N="cargo-runner.sh",G="FLAKY_DETECTOR_CARGO_REPORT",J="FLAKY_DETECTOR_CARGO_SHUFFLE",te=["X86_64_UNKNOWN_LINUX_GNU","X86_64_UNKNOWN_LINUX_MUSL","AARCH64_UNKNOWN_LINUX_GNU","AARCH64_UNKNOWN_LINUX_MUSL","X86_64_APPLE_DARWIN","AARCH64_APPLE_DARWIN"],W={name:"cargo",orders:["as-is","shuffled"],supportFiles:{[N]:B[N]},recognise:e=>{const n=e.invocations.find(({words:t})=>t[0]==="cargo"&&q(t));return n===void 0?null:{invocation:n}},prepare:se,seedKnob:async({stdoutLog:e})=>(await(0,y.HR)(e,/^running \d+ tests? \(shuffle seed: /,1)).length>0?"libtest's --shuffle-seed":null,read:ie,replay:le};function q(e){const[n,t]=e.slice(1).filter(s=>!/^[-+]/.test(s));return n==="test"||n==="t"||n==="llvm-cov"&&t!=="nextest"}function se(e){const n=`bash -p ${(0,g.join)(e.supportDir,N)}`,t=te.map(s=>`CARGO_TARGET_${s}_RUNNER`).filter(s=>!e.env[s]);return{commandLine:e.commandLine,env:{...Object.fromEntries(t.map(s=>[s,n])),[G]:e.reportDir,[J]:e.order==="shuffled"?String(e.seed):""}}}async function ie(e){try{const n=await ce(e.reportDir),t=(0,L.vc)([...await he(n,e),...await ke(e)]),s=n.find(o=>o.exitCode===null||e.timedOut&&!o.output.finished);if(s!==void 0){const o=e.timedOut?"the run timed out":"the run was stopped";return{kind:"unreadable",reason:`the output of ${s.suite} breaks off: ${o}`,tests:t}}const r=n.length===0&&t.length===0&&e.exitCode!==0;return{kind:"read",tests:t,couldNotRun:r?await ye(e):null}}catch(n){return{kind:"unreadable",reason:`the report of cargo test cannot be read: ${n.message}`,tests:[]}}}async function ce(e){const n=[],t=(await(0,C.readdir)(e)).filter(s=>s.endsWith(".log")).sort();for(const s of t){const r=[],o=new R;for await(const P of(0,y.OG)((0,g.join)(e,s)))r.length<2?r.push(P):o.add(P);const c=await(0,C.readFile)((0,g.join)(e,s.replace(/log$/,"exit")),"utf8").catch(()=>null),[f="",h=""]=r,I=h===f.replaceAll("-","_")?f:`${f}::${h}`;n.push({suite:I,exitCode:c===null?null:Number(c),output:o.result()})}return n}async function he(e,n){const t=await T(n.stderrLog);return e.flatMap(s=>{const r=s.output.tests.map(f=>{const h=f.output||(t.get(f.name)??"");return ve({file:null,suite:s.suite,name:f.name},f.status,h,n)}),o=ge(s,t);if(o===null||n.timedOut)return r;const c=t.get(o)??`the test binary ended with code ${s.exitCode} while this test ran`;return[...r,ve({file:null,suite:s.suite,name:o},"failed",c,n)]})}function ge({output:e,exitCode:n},t){if(e.finished||!n)return null;const s=new Set(e.tests.map(o=>o.name)),r=[...t.keys()].filter(o=>!s.has(o)&&o!=="main");return e.running??(r.length===1?r[0]??null:null)}async function ke(e){if(e.stdoutLog===null)return[];const n=new R;for await(const t of(0,y.OG)(e.stdoutLog))n.add(t);return n.result().tests.flatMap(t=>{const[,s,r]=/^(\S+\.(?:rs|md)) - (.*\(line \d+\)(?: - compile(?: fail)?)?)$/.exec(t.name)??[];return s===void 0||r===void 0?[]:[ve({file:s,suite:"doc-tests",name:r},t.status,t.output,e)]})}function ve(e,n,t,{workingDirectory:s}){const r=n==="failed"?(0,x.g5)(E(t,s),s):null;return{identity:e,status:n,durationMs:null,failure:r}}async function ye({stderrLog:e,exitCode:n}){return(await(0,y.HR)(e,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3)||`cargo test ended with code ${n} and ran no test binary`}function le(e){const{recognition:n,seed:t,test:s}=e,r=e.order==="shuffled",{own:o,libtest:c}=Ee(s),h=[...r?["-Z","unstable-options","--shuffle-seed",String(t)]:[],...c],P=n.invocation.words.includes("--")?h:[...o,...h.length>0?["--"]:[],...h],re=(0,w.$I)(e.commandLine,n.invocation,P),Ne={TEST_SEED:String(t),...r&&re!==null?{RUSTC_BOOTSTRAP:"1"}:{}};return{commandLine:(0,w.sO)(Ne,re??e.commandLine),selectsTest:re!==null&&s!==null}}function Ee(e){if(e===null)return{own:[],libtest:[]};if(e.suite!=="doc-tests")return{own:[],libtest:["--exact",e.name.replace(/ #\d+$/,"")]};const[,n="",t=""]=/^(\S*) ?\(line (\d+)\)/.exec(e.name)??[];return{own:["--doc"],libtest:[n||`${t})`]}}const Re=/\b(?:fail(?:ed|ure|s)?|errors?|assert\w*|abort\w*|panic\w*|exception|mismatch|expected|segfault|not ok)\b/i,$e=/^\s*(?:ok\b|\[ *(?:OK|PASSED|RUN)|PASS)|\b(?:0|no) (?:failed|failures?|errors?)\b|\b(?:OK|passed)\W*$/i,Ce=6;function Ze(e){const n=e.split(`
`).filter(o=>o.trim()!==""),t=n.findIndex(o=>Re.test(o)&&!$e.test(o));if(t<0)return n.at(-1)??e;const s=n.slice(t,t+Ce),r=s.findIndex(o=>$e.test(o));return s.slice(0,r<0?void 0:r).join(`
`)}const Me=/\[ RUN {6}\] ([\w/]+\.\S+)$/,an=/\[( {7}OK| {2}FAILED| {2}SKIPPED) {1,2}\] ([\w/]+\.[^\s,]+).* \((\d+) ms\)$/,ln={OK:"passed",FAILED:"failed",SKIPPED:"skipped"},cn=/^(\S[^:\n]*\.\w+):(\d+)(?:: Failure|: FAILED:)?$/m,un=/\[={10}\] Running \d+ tests? from /;async function dn(e,n){const t=new fn(n);if(e!==null)for await(const s of(0,y.OG)(e))t.add(s);return t}class fn{tests=[];running=null;#e;#n=!1;#t=new H.u;constructor(n){this.#e=n}add(n){un.test(n)&&(this.#n=!0);const t=Me.exec(n)?.[1],[,s="",r,o]=an.exec(n)??[];t!==void 0&&(this.running===null||this.#n)?this.#s(t):r!==void 0&&r===this.running?this.#r(r,s.trim(),Number(o)):this.#t.add(`${n}
`)}#s(n){this.running!==null&&this.#o(this.running,"failed",null,"the program ended while this test ran"),this.running=n,this.#n=!1,this.#t=new H.u}#r(n,t,s){this.#o(n,ln[t]??"failed",s,null),this.running=null}#o(n,t,s,r){const o=r===null?this.#t.toString():`${this.#t}
${r}`;this.tests.push(Le(n,t,s,o,this.#e))}}function Le(e,n,t,s,r){const o=e.indexOf("."),c={file:null,suite:e.slice(0,o),name:e.slice(o+1)},f=n==="failed"?(0,x.g5)(je(s,r),r):null;return{identity:c,status:n,durationMs:t,failure:f}}function je(e,n){const t=cn.exec(e);if(t===null)return{type:null,message:e,stack:null,location:null};const[,s="",r]=t;return{type:null,message:e.slice(e.indexOf(`
`,t.index)+1).split(/^\[ {2}FAILED/m,1)[0]??"",stack:e,location:{file:(0,x.iZ)(s,n),line:Number(r)}}}var He=p(25802);const ze=99999,pn={name:"googletest",orders:["as-is","shuffled"],recognise:e=>{const n=e.invocations.find(t=>hn(t,e));return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{GTEST_OUTPUT:`xml:${e.reportDir}/`,...De(e)}}),seedKnob:async({stdoutLog:e})=>(await(0,y.HR)(e,/^Note: Randomizing tests' orders with a seed of /,1)).length>0?"GTEST_RANDOM_SEED":null,read:k,replay:Y};function De({seed:e,order:n}){const t={GTEST_RANDOM_SEED:String(1+(e-1)%ze)};return n==="shuffled"?{...t,GTEST_SHUFFLE:"1"}:t}function hn({words:[e="",...n]},t){if(n.some(c=>c.startsWith("--gtest_")))return!0;if(!/^[\w.+-]+$/.test(e))return!1;const s=t.commandLine.split(/[\s;&|]+/).find(c=>c.endsWith(`/${e}`));return s!==void 0&&t.readFile(s)?.includes("GTEST_OUTPUT")?!0:["","test/","tests/","unittest/","unittests/","src/test/","googletest/"].flatMap(c=>[`${c}CMakeLists.txt`,`${c}meson.build`]).some(c=>mn(t.readFile(c)??"",e))}function mn(e,n){const t=`\\b${n.replaceAll(/[.+]/g,"\\$&")}\\b`;return!/gtest|googletest/i.test(e)||!new RegExp(t).test(e)?!1:/test/i.test(n)||new RegExp(`\\(\\s*['"]?${t}[^)]*(gtest|gmock)`,"i").test(e)}async function k(e){try{const{workingDirectory:n,reportDir:t,exitCode:s,timedOut:r}=e,o=(await(0,C.readdir)(t)).filter(P=>P.endsWith(".xml")).sort(),c=await(0,He.d)(o.map(P=>(0,g.join)(t,P)),{workingDirectory:n}),f=await dn(e.stdoutLog,n),h=_(c.tests.map(P=>A(P,n)),f.tests);if(r&&f.running!==null)return{kind:"unreadable",reason:`the run timed out while ${f.running} ran`,tests:h};if(c.problem!==null)return{kind:"unreadable",reason:c.problem,tests:h};if(f.running!==null&&s!==0){const P=`the program ended with code ${s} while this test ran`;h.push(Le(f.running,"failed",null,P,n))}const I=h.length===0&&o.length===0&&s!==0;return{kind:"read",tests:h,couldNotRun:I?await v(e):null}}catch(n){return{kind:"unreadable",reason:`the results of GoogleTest cannot be read: ${n.message}`,tests:[]}}}function _(e,n){const t=new Set(e.map(({identity:s})=>`${s.suite}.${s.name}`));return[...e,...n.filter(({identity:s})=>!t.has(`${s.suite}.${s.name}`))]}function A({identity:e,failure:n,...t},s){const r=e.name.replace(/(\/\S+) \[.*\]( #\d+)?$/s,"$1$2"),o=n===null?null:je(n.stack??n.message,s),c=o?.location==null?n:(0,x.g5)({...o,location:o.location},s);return{...t,identity:{file:null,suite:e.suite,name:r},failure:c}}async function v({stderrLog:e,stdoutLog:n,exitCode:t}){return[...await(0,y.HR)(e,/\S/,4),...await(0,y.HR)(n,/\S/,2)].join(`
`).slice(0,1e3)||`the program ended with code ${t} and ran no tests`}function Y({commandLine:e,seed:n,order:t,test:s}){const r=s?.name.replace(/ #\d+$/,""),o=s===null?{}:{GTEST_FILTER:`${s.suite}.${r}`},c={TEST_SEED:String(n),...De({seed:n,order:t}),...o};return{commandLine:(0,w.sO)(c,e),selectsTest:s!==null}}const V="ctest.xml",X={name:"ctest",orders:["as-is"],recognise:e=>{const n=e.invocations.find(({words:t})=>t[0]==="ctest"||z(t));return n===void 0?null:{invocation:n}},prepare:ae,seedKnob:async()=>null,read:de,replay:gn};function z(e){return(e[0]??"")!=="cmake"||!e.includes("--build")?!1:e.some((t,s)=>/^(test|RUN_TESTS)$/.test(t)&&/^(--target|-t)$/.test(e[s-1]??""))}function Q(e,n,t){return n.words[0]==="ctest"?(0,w.$I)(e,n,t):null}function ae(e){return{commandLine:Q(e.commandLine,e.recognition.invocation,["--output-junit",(0,g.join)(e.reportDir,V)])??e.commandLine,env:{CTEST_OUTPUT_ON_FAILURE:"1",...De(e)}}}async function de(e){try{const n=await fe(e.stdoutLog),s=(await(0,He.d)([(0,g.join)(e.reportDir,V)],{workingDirectory:e.workingDirectory})).tests.map(c=>Ue(c,e.workingDirectory)),r=s.length>0?Pe(s,n):n;if(e.timedOut)return{kind:"unreadable",reason:"the run timed out before ctest was through",tests:r};const o=r.length===0&&e.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await We(e):null}}catch(n){return{kind:"unreadable",reason:`the results of ctest cannot be read: ${n.message}`,tests:[]}}}const me=/^\s*(?:\d+\/\d+ )?Test\s+#\d+: (.+?) \.{2,}\s*(.*?)\s+(\d+\.\d+) sec/;async function fe(e){const n=[];if(e===null)return n;for await(const t of(0,y.OG)(e)){const[,s,r="",o]=me.exec(t)??[];if(s===void 0)continue;const c=r==="Passed"?"passed":/Skipped|Disabled/.test(r)?"skipped":"failed",f={type:null,message:r.replaceAll("*"," ").trim(),stack:null,location:null},h=Math.round(Number(o)*1e3);n.push({identity:{file:null,suite:null,name:s},status:c,durationMs:h,failure:c==="failed"?f:null})}return(0,L.JN)(n)}function Pe(e,n){const t=new Map(n.filter(({status:s})=>s==="flaky").map(s=>[s.identity.name,s.failure]));return e.map(s=>{const r=t.get(s.identity.name);return s.status==="passed"&&r!=null?{...s,status:"flaky",failure:r}:s})}function Ue(e,n){if(e.failure?.stack==null)return e;const t=je(e.failure.stack,n);return t.location===null?{...e,failure:{...e.failure,message:Ze(e.failure.stack)}}:{...e,failure:(0,x.g5)(t,n)}}async function We({stdoutLog:e,stderrLog:n,exitCode:t}){return[...await(0,y.HR)(n,/\S/,4),...await(0,y.HR)(e,/error/i,4)].join(`
`).slice(0,1e3)||`ctest ended with code ${t} and ran no tests`}function gn({commandLine:e,recognition:n,seed:t,order:s,test:r}){const o=r?.name.replace(/ #\d+$/,"").replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"),c=o===void 0?null:Q(e,n.invocation,["-R",`^${o}$`,"--output-on-failure"]),f={TEST_SEED:String(t),...De({seed:t,order:s})};return{commandLine:(0,w.sO)(f,c??e),selectsTest:c!==null}}const Qe=16e3,_n=/^\s*=== (RUN|PAUSE|CONT|NAME) {1,3}(.*)$/,Be=/^\s*--- (PASS|FAIL|SKIP): (\S.*) \((\d+(?:\.\d+)?)s\)$/,Fe=/^(panic: |fatal error: |SIG[A-Z]+: |unexpected fault address )/,qe={PASS:"passed",FAIL:"failed",SKIP:"skipped"};class yn{tests=new Map;crash=new x.FM(Qe);preamble=new x.FM;failed=[];crashed=!1;current=null;marksItsLines=!1;started=new Set;add(n){const t=n.indexOf("");t>0&&this.text(n.slice(0,t));const s=t<0?n:n.slice(t+1);this.marksItsLines||=t>=0,(t<0&&this.marksItsLines||!this.event(s))&&this.text(s)}result(){return{tests:this.tests,failed:this.failed,preamble:this.preamble.toString(),crash:this.crash.toString()}}event(n){const t=_n.exec(n);if(t!==null)return this.moved(t[1]??"",t[2]??""),!0;const s=Be.exec(n);return s===null||!this.started.delete(s[2]??"")?!1:(this.ended(this.test(s[2]??""),qe[s[1]],Number(s[3])),!0)}ended(n,t,s){t==="failed"&&this.failed.push(n.name),n.state=this.failed.includes(n.name)?"failed":t,n.durationMs=Math.round(s*1e3),this.current=n}moved(n,t){this.current=t===""?null:this.test(t),n==="RUN"&&this.started.add(t),!(this.current===null||n==="NAME")&&this.current.state!=="failed"&&(this.current.state=n==="PAUSE"?"paused":"unfinished")}text(n){Fe.test(n)&&(this.crashed=!0),this.crashed?this.crash.add(n):this.current!=null?this.current.output.add(`${n.replace(/^ {4}/,"")}
`):this.preamble.add(n.replace(/^ {4}/,""))}test(n){const t=this.tests.get(n);if(t!==void 0)return t;const s={name:n,state:"unfinished",durationMs:null,output:new H.u};return this.tests.set(n,s),s}}var be=p(94942);function Dn(e){const{test:n}=e;return{commandLine:wn(n===null?null:lt(n.name),n?.suite??null,e),selectsTest:n!==null}}function it(e){const n=e.tests.map(({name:t})=>Pn(t.split("/")[0]??t));return wn(`^(${[...new Set(n)].join("|")})$`,e.tests[0]?.suite??null,e)}function wn(e,n,t){const{invocation:s}=t.recognition,r=t.order==="shuffled"||at(s.words),o=[...e===null?[]:[`-run=${e}`],...r?[`-shuffle=${t.seed}`]:[],"-count=1"],c=En(t.commandLine,n),f=`TEST_SEED=${t.seed}`,I=s.words[0]==="go"&&!s.words.includes("-args")?(0,w.$I)(c,s,o):null;return I===null?`${f} ${Mn(o)} ${(0,w.CI)(c)}`:`${f} ${(0,w.CI)(I)}`}function at(e){return/\s--?(test\.)?shuffle[= ]on(\s|$)/.test(` ${e.join(" ")}`)}function Mn(e){return`GOFLAGS="$GOFLAGS "${(0,be.ZL)(e.join(" "))}`}function lt(e){return e.split("/").map(n=>`^${Pn(n)}$`).join("/")}function Pn(e){return e.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function En(e,n){return n===null?e:e.replace(/(^|\s)\.\/\.\.\.(?=\s|$)/,(t,s)=>`${s}${(0,be.ZL)(n)}`)}function en(e,n){const t=e.exitCode===null?new Set:ct(e.output),s=new Set([...e.output.tests.values()].filter(o=>o.state==="failed").map(o=>o.name));for(const o of t)s.add(o);const r=[];for(const o of e.output.tests.values()){const c=s.has(o.name)?"failed":Se(o);if(c===null||c==="failed"&&Ve(s,o.name))continue;const f=c==="failed"?(0,x.g5)(ut(o,e,n),n):null,h={file:null,suite:e.path,name:(0,L.HD)(o.name,n)};r.push({identity:h,status:c,durationMs:o.durationMs,failure:f})}return r}function Se(e){return e.state==="unfinished"||e.state==="paused"?null:e.state}function Ve(e,n){for(const t of e)if(t.startsWith(`${n}/`))return!0;return!1}function ct(e){const n=[...e.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),t=n.filter(r=>!Ve(n,r));if(Fn(e)!==null)return new Set;if(/^panic: test timed out after /.test(e.crash)){const r=new Set([...e.crash.matchAll(/^\t\t(\S+) \(/gm)].map(o=>o[1]));return new Set(t.filter(o=>r.has(o)))}const s=t.filter(r=>In(e.crash,r));return s.length===1?new Set(s):t.length===1?new Set(t):new Set}function Fn(e){const n=e.failed.at(-1);return n===void 0||!/ \[recovered/.test(e.crash)?null:e.failed.findLast(t=>t.startsWith(`${n}/`)&&In(e.crash,t))??n}function In(e,n){const[t]=n.split("/",1);return e.includes(`.${t}(`)||e.includes(`.${t}.`)}function ut(e,n,t){const{crash:s}=n.output,r=e.output.toString(),o=Tn(r),c={type:null,message:o,stack:o===r?null:r,location:ft(o,n.directory,t)};if(e.state==="failed"&&Fn(n.output)!==e.name)return c;if(s==="")return{...c,message:`${r}
the test binary ended with code ${n.exitCode} while this test ran`};const[f=""]=s.split(`
`,1);return{type:"panic",message:f.replace(/ \[recovered.*\]$/,""),stack:s.slice(f.length),location:pt(s,t)??c.location}}const Cn=/^(?=[ \t]*[^\s:]+\.go:\d+: )/m,dt=/\b(?:want|got|expect(?:ed|s)?|unexpected|fail\w*|errors?|mismatch|should|not equal|refused)\b|!=/i;function Tn(e){const[n="",...t]=e.split(Cn);if(t.length===0)return e;const s=Cn.test(n)?[n,...t]:t;return(s.find(r=>dt.test(r))??s.at(-1)??e).trimEnd()}function ft(e,n,t){for(const[,s="",r]of e.matchAll(/^\s*([^\s:]+\.go):(\d+): /gm)){if(s==="testing.go")continue;const o=s.startsWith("/")?s:`${n}/${s}`;return{file:(0,x.iZ)(o,t),line:Number(r)}}return null}function pt(e,n){for(const[,t="",s]of e.matchAll(/^\t(\/[^\n]+\.go):(\d+)(?: |$)/gm)){const r=(0,x.iZ)(t,n);if(!r.startsWith("/"))return{file:r,line:Number(s)}}return null}const nn="go-exec.sh",Hn="FLAKY_DETECTOR_GO_REPORT",ht="FLAKY_DETECTOR_GO_SHUFFLE",mt="FLAKY_DETECTOR_GO_SEED",gt={name:"go",orders:["as-is","shuffled"],supportFiles:{[nn]:B[nn]},recognise:e=>{const n=e.invocations.find(_t);return n===void 0?null:{invocation:n}},prepare:yt,seedKnob:async({reportDir:e})=>(await(0,C.readdir)(e).catch(()=>[])).some(t=>t.endsWith(".shuffled"))?"go test's -shuffle":null,read:Un,replay:e=>Dn(e),chosen:{order:"own",meet:(e,n)=>e.suite===n.suite,line:it}};function _t({words:e}){return e[0]==="gotestsum"||e[0]==="richgo"?!0:e[0]==="go"&&(e[1]==="test"||e[1]==="-C"&&e[3]==="test")}function yt(e){const n=(0,g.join)(e.supportDir,nn),t=["-count=1",e.env.GOFLAGS,`"-exec=bash -p '${n}'"`];return{commandLine:e.commandLine,env:{GOFLAGS:t.filter(Boolean).join(" "),[Hn]:e.reportDir,[mt]:String(e.seed),[ht]:e.order==="shuffled"?String(e.seed):""}}}async function Un(e){try{const n=await wt(e),t=(0,L.JN)(n.flatMap(r=>en(r,e.workingDirectory))),s=n.find(r=>r.exitCode===null);return s!==void 0?{kind:"unreadable",reason:`the output of ${s.path} breaks off: ${_e(e,s)}`,tests:t}:t.length>0||e.exitCode===0?{kind:"read",tests:t,couldNotRun:null}:n.length===0?await On(e):{kind:"read",tests:t,couldNotRun:Et(n)}}catch(n){return{kind:"unreadable",reason:`the report of go test cannot be read: ${n.message}`,tests:[]}}}async function wt({reportDir:e,timedOut:n}){const t=[];for(const s of await(0,C.readdir)(e)){if(!s.endsWith(".log"))continue;const r=(0,g.join)(e,s),o={...await Je(r),endedMs:(await(0,C.stat)(r)).mtimeMs};t.push(n&&(o.exitCode??0)>128?{...o,exitCode:null}:o)}return t.sort((s,r)=>s.path===r.path?s.endedMs-r.endedMs:s.path<r.path?-1:1)}async function Je(e){const n=[],t=new yn;for await(const c of(0,y.OG)(e))n.length<2?n.push(c):t.add(c);const s=await(0,C.readFile)(e.replace(/log$/,"exit"),"utf8").catch(()=>null),[r="",o=""]=n;return{path:r,directory:o,exitCode:s===null?null:Number(s),output:t.result()}}function Et(e){const n=e.find(r=>r.exitCode!==0);if(n===void 0)return null;const{preamble:t,crash:s}=n.output;return`${n.path} ended with code ${n.exitCode} before its first test: ${`${t}
${s}`.trim().slice(0,1e3)}`}function _e(e,n){const t=[...n.output.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),s=t.length===0?"":` while ${t.slice(-3).join(", ")} ran`;return`${e.timedOut?"the run timed out":"the run was stopped"}${s}`}async function On(e){if((await(0,y.HR)(e.stdoutLog,/^(ok {2}\t|\s*--- (PASS|FAIL))/,1)).length>0)return{kind:"unreadable",reason:"go test ran without our -exec script: does the command set -exec or GOFLAGS itself?",tests:[]};const t=await(0,y.HR)(e.stdoutLog,/\[(build|setup) failed\]/,5),s=await(0,y.HR)(e.stderrLog,/^(?!# |go: downloading |make)\S/,5),r=[...t,...s].join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:r||`go test ended with code ${e.exitCode} and ran no tests`}}function bn(e,n){const t={"junit.jupiter.execution.order.random.seed":String(e)};return n!=="shuffled"?t:{...t,"junit.jupiter.testmethod.order.default":"org.junit.jupiter.api.MethodOrderer$Random","junit.jupiter.testclass.order.default":"org.junit.jupiter.api.ClassOrderer$Random"}}var tn=p(73024);async function Wn(e,n){const t=await Tt(e,n),{tests:s,problem:r}=t;if(r!==null)return{kind:"unreadable",reason:r,tests:s};if(n.timedOut)return{kind:"unreadable",reason:`the run timed out: ${e.name} reports a class only when it is through`,tests:s};const o=await(0,y.HR)(n.stdoutLog,/The forked VM terminated|There was a timeout or other error in the fork/,1),c=s.length===0&&n.exitCode!==0&&o.length===0;return{kind:"read",tests:s,couldNotRun:c?await St(e,n):null}}async function Tt(e,{reportFiles:n,workingDirectory:t}){const s=new Map;for(const c of[...n].sort()){const f=c.replace(e.buildFolder,"");s.set(f,[...s.get(f)??[],c])}const r=[],o=[];for(const[c,f]of s){const h=await(0,He.d)(f,{workingDirectory:t}),I=bt(c,t);for(const P of h.tests)r.push(sn(P,I(P.identity.suite??"")));h.problem!==null&&o.push(h.problem)}return{tests:(0,L.vc)(r),problem:o.length===0?null:o.slice(0,3).join("; ")}}const Ot=["java","kotlin","groovy","scala"].map(e=>({folder:e,extension:e==="kotlin"?"kt":e}));function bt(e,n){const t=new Map,s=r=>{for(const o of["test","integrationTest"])for(const{folder:c,extension:f}of Ot){const h=(0,g.join)(e,"src",o,c,`${r.replaceAll(".","/")}.${f}`);if((0,tn.existsSync)(h))return(0,x.iZ)((0,x.MR)(h),n)}return null};return r=>{const[o=""]=r.split("$",1);if(!/^[\p{L}\w.]+$/u.test(o))return null;const c=t.has(o)?t.get(o)??null:s(o);return t.set(o,c),c}}function sn(e,n){if(n===null)return e;const t={...e.identity,file:n};if(e.failure===null)return{...e,identity:t};const r=[...(e.failure.stack??"").matchAll(/\(([^():\n]+):(\d+)\)/g)].find(([,o])=>o===n.split("/").at(-1))?.[2];return{...e,identity:t,failure:{...e.failure,location:r===void 0?null:{file:n,line:Number(r)}}}}async function St(e,{stdoutLog:n,stderrLog:t,exitCode:s}){return[...await(0,y.HR)(n,e.errorLine,5),...await(0,y.HR)(t,e.errorLine,5)].join(`
`).slice(0,1e3)||`${e.name} ended with code ${s} and ran no tests`}const Sn="flaky-detector.init.gradle",Kn={name:"Gradle",buildFolder:/\/build\/test-results\/.*$/,errorLine:/^(e: |\* What went wrong:|> |.*: error: |Execution failed|Task .* not found)/},kt={name:"gradle",orders:["as-is","shuffled"],supportFiles:{[Sn]:B[Sn]},reportFiles:"**/build/test-results/**/TEST-*.xml",recognise:e=>{const n=e.invocations.find(vt);return n===void 0?null:{invocation:n}},prepare:xt,seedKnob:async()=>null,read:e=>Wn(Kn,e),replay:Rt};function vt({words:[e="",...n]}){const t=/^([:\w-]*:)?(\w*[tT]est\w*|check|build)$/;return(e==="gradle"||e==="gradlew")&&n.some(s=>t.test(s))}function kn({seed:e,order:n,supportDir:t}){const s=Object.entries(bn(e,n)).map(([o,c])=>`${o}=${c}`);return[...["--init-script",(0,g.join)(t,Sn)],`-PTEST_SEED=${e}`,`-PflakyDetectorProperties=${s.join(",")}`]}function xt(e){const n=e.env.ATTEMPT===void 0?[]:[`-PATTEMPT=${e.env.ATTEMPT}`];return{commandLine:(0,w.$I)(e.commandLine,e.recognition.invocation,[...kn(e),...n])??e.commandLine,env:{}}}function Rt(e){const{commandLine:n,recognition:t,seed:s,test:r}=e,[o=""]=(r?.name??"").split(/[([{ ]/,1),c=r===null?[]:["--tests",[r.suite,o].filter(Boolean).join(".")],f=(0,w.$I)(n,t.invocation,[...c,...kn(e)]);return{commandLine:(0,w.sO)({TEST_SEED:String(s)},f??n),selectsTest:f!==null&&r!==null}}function vn(e,{directory:n="."},{readFile:t}){for(let s=n;;s=g.posix.dirname(s)){const r=t(g.posix.join(s,"node_modules",e,"package.json")),o=/"version"\s*:\s*"(\d[^"]*)"/.exec(r??"")?.[1];if(o!==void 0)return o;if(s==="."||s==="/"||s.startsWith(".."))return null}}function Xe(e,n,t=0){const[s=Number.POSITIVE_INFINITY,r=0]=(e??"").split(".").map(Number).filter(Number.isFinite);return e===void 0||s>n||s===n&&r>=t}var xn=p(34983),Te=p(70025);const Rn="FLAKY_DETECTOR_JEST_STREAM";function $t({supportDir:e,reportDir:n},t){const s=`--require=${(0,g.join)(e,(0,Te.d)("jest-stream.cjs"))}`;return{NODE_OPTIONS:(0,xn.l)(t.NODE_OPTIONS,[s]),[Rn]:n}}async function Ke(e){const n=(await(0,C.readdir)(e)).filter(c=>/^jest-stream-\d+\.ndjson$/.test(c)).sort();if(n.length===0)return null;const{decodeJestStreamLine:t}=await Promise.all([p.e(798),p.e(788)]).then(p.bind(p,35788)),s=new Map,r=new Set;for(const c of n)for await(const f of(0,y.OG)((0,g.join)(e,c))){const h=t(f);if(h===null)continue;const I=[h.path,...h.test.ancestorTitles,h.test.title].join(" > ");h.kind==="start"?r.add(I):(r.delete(I),s.set(h.path,[...s.get(h.path)??[],h.test]))}return{files:[...s].map(([c,f])=>({name:c,status:"",message:"",assertionResults:f})),running:[...r]}}const Yn=/(?:\(|@|\bat |❯ )((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?\s*$/;function Gn(e,n,t){const r=(e??"").split(`
`).flatMap(o=>{const[,c,f]=Yn.exec(o)??[];return c===void 0||Number(f)<1?[]:[{file:(0,x.iZ)(c.replace(/^file:\/\//,""),t),line:Number(f)}]}).filter(o=>!/^(\/|node:|[a-z]+:)|(^|\/)node_modules\//.test(o.file));return r.find(o=>o.file===n)??r[0]??null}async function $n(e,n,t){const s=n.timedOut?t.tests:[...t.tests,...t.brokenFiles],r=n.timedOut||n.exitCode===0||n.exitCode>128;if(n.timedOut||!t.complete&&(r||s.length>0)){const f=n.timedOut?"the run timed out":`the process ended (code ${n.exitCode})`;return{kind:"unreadable",reason:`the report of ${e} breaks off: ${f}`,tests:s}}if(!t.started)return At(e,n);if(t.tests.length>0||n.exitCode===0)return{kind:"read",tests:s,couldNotRun:null};const o=t.brokenFiles[0],c=o===void 0?await Bn(e,n):`${o.identity.file??"a file"} could not be run: ${o.failure?.message??""}`;return{kind:"read",tests:s,couldNotRun:(0,x.Mm)(c)}}async function At(e,n){if(n.exitCode===0||n.exitCode>128){const t=n.exitCode===0?"does the command replace NODE_OPTIONS or the reporters?":`code ${n.exitCode}`;return{kind:"unreadable",reason:`${e} wrote no report: ${t}`,tests:[]}}return{kind:"read",tests:[],couldNotRun:await Bn(e,n)}}async function Bn(e,n){const t=[...await(0,y.HR)(n.stderrLog,/\S/,8),...await(0,y.HR)(n.stdoutLog,/^(?!> )\S/,4)],s=`${e} ended with code ${n.exitCode} and ran no tests`;return(0,x.Mm)(t.length===0?s:`${s}: ${t.join(`
`)}`)}const Vn=64*1024*1024,xe="(the file itself)";async function rn(e,n){try{const t=await An(n),s=t.flatMap(r=>r.tests);return await $n(e,n,{tests:(0,L.vc)(Nt(s)),brokenFiles:t.flatMap(r=>r.brokenFiles),started:t.length>0,complete:t.every(r=>r.complete)})}catch(t){return{kind:"unreadable",reason:`the report of ${e} cannot be read: ${t.message}`,tests:[]}}}async function Jn(e){return(await An(e).catch(()=>[])).find(({knob:t})=>t!==null)?.knob??null}async function An(e){const n=[];for(const t of(await(0,C.readdir)(e.reportDir)).sort())t.endsWith(".ndjson")&&n.push(await Lt((0,g.join)(e.reportDir,t),e));return n}function Nt(e){const n=({identity:t})=>t.file??"";return[...e].sort((t,s)=>n(t)<n(s)?-1:n(t)>n(s)?1:0)}async function Lt(e,{workingDirectory:n}){const{decodeRecordingLine:t}=await Promise.all([p.e(798),p.e(940)]).then(p.bind(p,95940)),s=[],r=[];let o=!1,c=null;const f=(await(0,C.stat)(e)).size>Vn;let h=0;for await(const I of(0,y.OG)(e)){if(h+=I.length,h>Vn)break;const P=t(I);if(P?.kind==="begin"&&(c??=P.knob),P?.kind==="end"&&(o=!f),P?.kind==="broken-file"&&r.push(Dt(P,n)),P?.kind!=="test")continue;const re=jt(P,n),Ne=P.again?s.pop():void 0;s.push(...(0,L.r0)(Ne===void 0?[re]:[Ne,re]))}return{knob:c,tests:s,brokenFiles:r,complete:o}}function jt(e,n){const t=Xn(e.file,n),s=e.suite.join(" > "),r=t===null||e.line===null?null:{file:t,line:e.line},o=e.status==="failed"||e.status==="flaky";return{identity:{file:t,suite:s===""?null:(0,L.HD)(s,n),name:(0,L.HD)(e.name,n)},status:e.status,durationMs:e.ms,line:e.line??e.nth??null,failure:o?Zn(e.failure,r,t,n):null}}function Dt(e,n){const t=Xn(e.file,n);return{identity:{file:t,suite:null,name:xe},status:"failed",durationMs:null,failure:Zn(e.failure,null,t,n)}}function Xn(e,n){return e===null||e===""?null:(0,L.HD)((0,x.iZ)(e.replace(/^file:\/\//,""),n),n)}function Zn(e,n,t,s){const{type:r,message:o,stack:c}=e??{type:null,message:"",stack:null},f=Gn(c,t,s)??n;return(0,x.g5)({type:r,message:o,stack:c,location:f},s)}const i=64*1024*1024,a={passed:"passed",failed:"failed",pending:"skipped",skipped:"skipped",todo:"skipped",disabled:"skipped"};async function l(e){const t=(await(0,C.readdir)(e.reportDir).catch(()=>[])).filter(s=>/^jest(-\d+)?\.json$/.test(s)).map(s=>(0,g.join)(e.reportDir,s));if(t.length===0)return u(e);try{const s=(await Promise.all(t.map(d))).flat().sort((o,c)=>o.name<c.name?-1:o.name>c.name?1:0),{workingDirectory:r}=e;return await $n("jest",e,{tests:(0,L.vc)(s.flatMap(o=>D(o,r))),brokenFiles:s.filter(S).map(o=>O(o,r)),started:!0,complete:!0})}catch(s){return m(s.message)}}async function u(e){const n=await Ke(e.reportDir).catch(()=>null),{workingDirectory:t}=e,s=(0,L.vc)(n?.files.flatMap(f=>D(f,t))??[]),r=s.length>0,o=await $n("jest",e,{tests:s,brokenFiles:[],started:r,complete:!r});if(o.kind!=="unreadable"||n===null||n.running.length===0)return o;const c=n.running.map(f=>(0,x.iZ)(f,t)).join(", ");return{...o,reason:`${o.reason}, while ${c} ran`}}async function d(e){const{size:n}=await(0,C.stat)(e);if(n>i)throw new Error(`it has ${n} bytes, over the limit of ${i}`);const{decodeJestReport:t}=await Promise.all([p.e(798),p.e(788)]).then(p.bind(p,35788));return t(await(0,C.readFile)(e,"utf8"))}function m(e){return{kind:"unreadable",reason:`the report of jest cannot be read: ${e.slice(0,500)}`,tests:[]}}function S({status:e,assertionResults:n}){return e==="failed"&&!n.some(t=>t.status==="failed")}function O(e,n){const t=ue(e,n),[s,r]=Oe(Ie(e.message));return{identity:{file:t,suite:null,name:xe},status:"failed",durationMs:null,failure:(0,x.g5)({type:s,message:r,stack:Ie(e.message),location:null},n)}}function D(e,n){const t=ue(e,n);return e.assertionResults.flatMap(s=>{const r=ee(s);if(r===void 0)return[];const o=s.ancestorTitles.join(" > "),c={file:t,suite:o===""?null:(0,L.HD)(o,n),name:(0,L.HD)(s.title,n)},h=r!=="passed"&&r!=="skipped"?pe(s,t,n):null,I=s.location?.line??null;return[{identity:c,status:r,durationMs:s.duration,line:I,failure:h}]})}function ee({status:e,invocations:n}){return e==="passed"&&n>1?"flaky":Object.hasOwn(a,e)?a[e]:void 0}function pe(e,n,t){const s=Ie(e.failureMessages[0]??e.retryReasons[0]??""),[r,o]=Oe(s),c=e.status==="passed"?`failed at first, passed in try ${e.invocations}`:"",f=e.location===null?null:{file:n,line:e.location.line},h=Gn(s,n,t)??f;return(0,x.g5)({type:r,message:o||c,stack:s,location:h},t)}function Oe(e){const n=e.split(/\n\s+at /)[0]??"",[,t=null,s=n]=/^(\w*(?:Error|Exception)): (.*)$/s.exec(n)??[];return[t,s]}function ue({name:e},n){return(0,L.HD)((0,x.iZ)(e,n),n)}function Ie(e){return e.replaceAll(/\u001b\[[0-9;]*m/g,"")}var Ae=p(71668);const Mt=/[\\'"`^]/;function Ye(e){return e.replaceAll(/[.*+?()[{}|$\\'"`^]/g,n=>Mt.test(n)?".":`[${n}]`)}function on(e){return Ye(e).replaceAll("[.]",".")}function zn(e){return e.length===1?e[0]??"":`(${e.join("|")})`}const Ct="( >)? ";function Qn(e){const n=e.findIndex(c=>c.includes("…"));if(n>=0){const[c=""]=e[n]?.split("…")??[];return`^${[...e.slice(0,n),c].map(Ye).join(Ct)}`}const t=e.at(-1)??"",s=t.replace(/ #\d+$/,""),r=t.slice(s.length),o=`${Ye(s)}${r===""?"":`(${Ye(r)})?`}`;return`^${[...e.slice(0,-1).map(Ye),o].join(Ct)}$`}const Fs="jest.json",Is="jest-{pid}.json",Ht={jest:null,"jest-cli":null,"react-scripts":"test",craco:"test","react-app-rewired":"test"},Cs=["react-scripts","craco","react-app-rewired"],Hs={name:"jest",orders:["as-is","shuffled"],supportFiles:(0,Te.F)("more-arguments.cjs","jest-stream.cjs"),recognise:e=>{const n=e.invocations.filter(Us),t=(0,Ae.cU)(n);if(t===null)return null;const s=vn("jest",n[0]??t,e);return s===null?{invocation:t}:{invocation:t,version:s}},prepare:Ws,seedKnob:Ks,read:l,replay:Ys,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:Gs}};function Us({words:e}){const[n="",t]=e;if(!Object.hasOwn(Ht,n))return!1;const s=Ht[n];return(s===null||s===t)&&!Ge(e,"--outputFile","--listTests","--showConfig","--init")}function Ge(e,...n){return e.some(t=>n.includes(t.split("=")[0]??""))}function Ws(e){const{commandLine:n,reportDir:t}=e,{invocation:s}=e.recognition,r=[...Ut(s,t),...Wt(s),...Kt(e)],o=(0,w.$I)(n,s,r),c=o===null?(0,Ae.O2)("jest",r,e):{};return{commandLine:o??n,env:{...c,...$t(e,{...e.env,...c})}}}function Ut({words:e,extend:n},t){return[...Ge(e,"--json")?[]:["--json"],`--outputFile=${(0,g.join)(t,n==="none"?Is:Fs)}`,...Ge(e,"--testLocationInResults")?[]:["--testLocationInResults"]]}function Wt({words:e}){return Cs.includes(e[0]??"")&&!Ge(e,"--watchAll")?["--watchAll=false"]:[]}function Kt({recognition:e,order:n,seed:t}){const{version:s,invocation:r}=e;if(s===void 0||!Xe(s,29,2))return[];const o=n==="shuffled"&&Xe(s,29,5),c=o||!Ge(r.words,"--seed")?[`--seed=${t}`]:[];return o&&!Ge(r.words,"--randomize")?[...c,"--randomize"]:c}async function Ks({stderrLog:e}){return(await(0,y.HR)(e,/^Seed:\s+-?\d+/,1)).length>0?"jest's --seed":null}function Ys(e){const{test:n,recognition:t}=e,s=n!==null&&!Yt(t.invocation),r=s?Bt([n],t.invocation):[];return{commandLine:Gt(r,e),selectsTest:s}}function Gs(e){const{tests:n,recognition:t}=e;return Yt(t.invocation)||n.some(({name:s})=>s===xe)?null:Gt(Bt(n,t.invocation),e)}function Yt({words:e}){return Ge(e,"-t","--testNamePattern")}function Gt(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,{invocation:c}=t,h=[...o===void 0?[]:Ut(c,o),...Wt(c),...Kt(n),...e],I=(0,w.$I)(s,c,h),P=I===null?(0,Ae.O2)("jest",h,{supportDir:r,env:{}}):{};return(0,w.sO)({TEST_SEED:String(n.seed),...P},I??s)}function Bt(e,{words:n,directory:t=".",extend:s}){const[{file:r,name:o}={file:null,name:""}]=e,c=e.map(P=>Qn([...P.suite?.split(" > ")??[],P.name])),f=o===xe?["--ci"]:["-t",zn(c)],h=s==="none"?["--passWithNoTests",...f]:f;if(r===null)return h;const I=g.posix.relative(t,r);return[...h,Ge(n,"--runTestsByPath")?I:on(I)]}const Bs=["Rakefile","rakefile","Rakefile.rb","rakefile.rb"],Vs=/^\s*task[ (]+(?:default:|:default\s*=>|["']default["']\s*=>|"default":)\s*(.+)$/gm;function Vt({words:e,directory:n="."},{readFile:t}){const s=e.slice(1).filter(h=>!/^-|=/.test(h));if(s.length>0)return s;const r=h=>t(g.posix.join(n,h)),f=[...(Bs.map(r).find(h=>h!==null)??"").matchAll(Vs)].flatMap(([,h=""])=>h.match(/[\w:]+/g)??[]).map(h=>h.replace(/^:/,"")).filter(h=>!["i","w"].includes(h));return f.length>0?f:r(".rspec")!==null||r("spec/spec_helper.rb")!==null?["spec"]:["test"]}async function Jt(e,n){try{const t=await Zt(n.reportDir),s=t.flatMap(({tests:c})=>c.map(f=>Zs(f,n.workingDirectory))),r=(0,L.vc)(s);if(t.some(({ended:c})=>!c)){const c=n.timedOut?"the run timed out":"its process was ended";return{kind:"unreadable",reason:`the results of ${e} break off after ${r.length} tests: ${c}`,tests:r}}const o=t.length===0&&n.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Qs(e,n):null}}catch(t){return{kind:"unreadable",reason:`the results of ${e} cannot be read: ${t.message}`,tests:[]}}}async function Xt(e){return(await Zt(e.reportDir).catch(()=>[])).some(({knob:t})=>t)}async function Zt(e){const n=[],t=(await(0,C.readdir)(e)).filter(s=>s.endsWith(".ndjson")).sort();for(const s of t)n.push(await Js((0,g.join)(e,s)));return n}async function Js(e){const n=[];let[t,s]=[!1,!1];for await(const r of(0,y.OG)(e)){const o=Xs(r);if(o===null)break;"knob"in o?t||=o.knob:"ended"in o?s=!0:n.push(o)}return{tests:n,knob:t,ended:s}}function Xs(e){try{return JSON.parse(e)}catch{return null}}function Zs(e,n){const t=r=>(0,L.HD)(r,n),s=e.status==="failed"||e.status==="flaky";return{identity:{file:e.file===null?null:(0,x.iZ)(e.file,n),suite:e.suite===""?null:t(e.suite),name:t(e.name)},status:e.status,durationMs:Math.round(e.seconds*1e3),line:e.line??null,failure:s?(0,x.g5)(zs(e,n),n):null}}function zs({type:e,message:n,backtrace:t=[]},s){const r=t.filter(f=>!/\/gems\/|^<internal:|\/bin\/(rspec|rake|bundle):/.test(f)),[o]=r.flatMap(f=>{const[,h="",I]=/^(.+?):(\d+)(?::in |$)/.exec(f)??[],P=(0,x.iZ)(h,s);return I===void 0||P.startsWith("/")?[]:[{file:P,line:Number(I)}]}),c=(r.length>0?r:t).join(`
`);return{type:e??null,message:n??"",stack:c,location:o??null}}async function Qs(e,{stdoutLog:n,stderrLog:t,exitCode:s}){const r=/(error|cannot load|not find|invalid option|undefined|No such)/i;return[...await(0,y.HR)(t,r,4),...await(0,y.HR)(n,r,4)].join(`
`).slice(0,1e3)||`${e} ended with code ${s} and ran no tests`}const qs="FLAKY_DETECTOR_MINITEST_REPORT",er="FLAKY_DETECTOR_MINITEST_SHUFFLE",nr={name:"minitest",orders:["as-is","shuffled"],supportFiles:{"minitest/flaky_detector_plugin.rb":B["flaky_detector_plugin.rb"]},recognise:e=>{const n=e.invocations.find(t=>tr(t,e));return n===void 0?null:{invocation:n}},prepare:({commandLine:e,env:n,seed:t,order:s,reportDir:r,supportDir:o})=>({commandLine:e,env:{SEED:String(t),RUBYLIB:[o,n.RUBYLIB].filter(Boolean).join(":"),[qs]:r,[er]:s==="shuffled"?"1":""}}),seedKnob:async e=>await Xt(e)?"Minitest's SEED":null,read:sr,replay:rr};function tr(e,n){const[t="",...s]=e.words;return t==="minitest"||t==="m"?!0:t==="rails"||t==="bin/rails"?/^test\b/.test(s[0]??""):t==="rake"?Vt(e,n).some(o=>o.startsWith("test")):t!=="ruby"?!1:s.filter(o=>/\.rb$/.test(o)).some(o=>/(^|[/_])test(_|s?\/|\.rb)|_test\.rb$/.test(o)||/minitest/i.test(n.readFile(o)??""))}async function sr(e){const n=await Jt("minitest",e);if(n.kind!=="read"||n.tests.length>0)return n;const[t]=await(0,y.HR)(e.stdoutLog,/^[1-9]\d* (runs|tests), \d+ assertions/,1);return t===void 0?n:{kind:"unreadable",reason:`tests ran ("${t}") but our Minitest plugin was not loaded: Minitest 6 and MT_NO_PLUGINS load none, Test::Unit has none. Let the suite write JUnit XML and set report-files.`,tests:[]}}function rr({commandLine:e,recognition:n,seed:t,test:s}){const r={TEST_SEED:String(t),SEED:String(t)};if(s===null)return{commandLine:(0,w.sO)(r,e),selectsTest:!1};const o=s.name.replace(/ #\d+$/,""),c=`--name=${s.suite===null?o:`${s.suite}#${o}`}`,{invocation:f}=n;if(f.words[0]==="rake")return{commandLine:(0,w.sO)({...r,TESTOPTS:(0,be.ZL)(c)},e),selectsTest:!0};const h=(0,w.$I)(e,f,[c]);return{commandLine:(0,w.sO)(r,h??e),selectsTest:h!==null}}const qn="FLAKY_DETECTOR_REPORT",zt="FLAKY_DETECTOR_MOCHA_ORDER",or="FLAKY_DETECTOR_MOCHA_OPTIONS",ir="FLAKY_DETECTOR_NODE_OPTIONS",ar="FLAKY_DETECTOR_NODE_TEST_OUTPUT",Nn="mocha",lr=["mocha","_mocha"],cr=["mocha-hook.cjs","mocha-listener.cjs","mocha-order.cjs","recorder.cjs"],ur={name:Nn,orders:["as-is","shuffled","reversed"],supportFiles:(0,Te.F)(...cr,"more-arguments.cjs"),recognise:e=>{const n=e.invocations.filter(({words:r})=>lr.includes(r[0]??"")),t=(0,Ae.cU)(n);if(t===null)return null;const s=vn(Nn,n[0]??t,e);return s===null?{invocation:t}:{invocation:t,version:s}},prepare:dr,seedKnob:async()=>null,read:e=>rn(Nn,e),replay:fr,chosen:{order:"own",meet:()=>!0,line:pr}};function dr(e){const{commandLine:n,env:t,order:s,seed:r}=e,o=(0,g.join)(e.supportDir,(0,Te.d)("mocha-hook.cjs")),c={[qn]:e.reportDir,[zt]:s==="as-is"?"":`${s}:${r}`};if(!Xe(e.recognition.version,10,8)){const I=["--require",o],P=(0,w.$I)(n,e.recognition.invocation,I),re=P===null?(0,Ae.O2)(Nn,I,e):{};return{commandLine:P??n,env:{...c,...re}}}const f=t.MOCHA_OPTIONS??"",h=`${f} --require "${o}"`.trim();return{commandLine:n,env:{...c,MOCHA_OPTIONS:h,[or]:f}}}function fr(e){const{test:n}=e,t=n!==null&&Qt(n);return{commandLine:qt(t?[n]:[],e),selectsTest:t}}function pr(e){const{words:n}=e.recognition.invocation;return n.some(s=>s==="--parallel"||s==="-p")||!e.tests.every(Qt)?null:qt(e.tests,e)}function Qt({name:e}){return!/^"(before|after) (each|all)" hook/.test(e)}function qt(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,{invocation:c,version:f}=t,h={TEST_SEED:String(n.seed)},I=(0,g.join)(r,(0,Te.d)("mocha-hook.cjs")),P=[],[re,Ne]=[n.order!=="as-is",Xe(f,10,8)];re&&(h[zt]=`${n.order}:${n.seed}`),re&&Ne&&(h.MOCHA_OPTIONS=`--require "${I}"`),(re||o!==void 0)&&!Ne&&P.push("--require",I);const Ms=e.map(({suite:fi,name:pi})=>Qn([...fi?.split(" > ")??[],pi]));Ms.length>0&&P.push("--grep",zn(Ms));const Ps=(0,w.$I)(s,c,P),di=Ps===null?(0,Ae.O2)(Nn,P,{supportDir:r,env:{}}):{};return(0,w.sO)({...h,...di},Ps??s)}const hr={name:"nextest",orders:["as-is"],recognise:e=>{const n=s=>(s[0]==="cargo"||s[0]==="cargo-nextest")&&s.includes("nextest")&&/\b(run|r)\b/.test(s.join(" ")),t=e.invocations.find(({words:s})=>n(s));return t===void 0?null:{invocation:t}},prepare:({commandLine:e})=>({commandLine:e,env:{NEXTEST_EXPERIMENTAL_LIBTEST_JSON:"1",NEXTEST_MESSAGE_FORMAT:"libtest-json-plus",NEXTEST_MESSAGE_FORMAT_VERSION:"0.1"}}),seedKnob:async()=>null,read:mr,replay:wr};async function mr(e){const n=[],t=new Set;try{for await(const r of gr(e.stdoutLog)){const o=r.name.replace(/#\d+$/,"");r.event==="started"?t.add(o):t.delete(o)&&n.push(_r(r,e.workingDirectory))}}catch(r){return{kind:"unreadable",reason:`the JSON of cargo nextest cannot be read: ${r.message}`,tests:n}}return t.size>0?{kind:"unreadable",reason:`the output of cargo nextest breaks off while ${[...t].slice(0,3).join(", ")} ran`,tests:n}:n.length===0&&e.exitCode!==0?await yr(e):{kind:"read",tests:n,couldNotRun:null}}async function*gr(e){if(e!==null)for await(const n of(0,y.OG)(e)){if(!n.startsWith('{"type":"test","event":"'))continue;const t=JSON.parse(n);typeof t.name=="string"&&(yield t)}}function _r(e,n){const[,t="",s="",r="",o]=/^(.*)::([^:$]*)\$(.*?)(?:#(\d+))?$/.exec(e.name)??[],c=s===t.replaceAll("-","_")?t:`${t}::${s}`,f=o!==void 0&&o!=="1",h=e.event==="ignored"?"skipped":e.event!=="ok"?"failed":f?"flaky":"passed",I=h==="flaky"?`failed before attempt ${o}, which passed`:e.stdout??"",P=h==="failed"||h==="flaky";return{identity:{file:null,suite:c,name:r},status:h,durationMs:e.exec_time===void 0?null:Math.round(e.exec_time*1e3),failure:P?(0,x.g5)(E(I,n),n):null}}async function yr(e){if((await(0,y.HR)(e.stderrLog,/^\s+(PASS|FAIL|Summary) \[/,1)).length>0)return{kind:"unreadable",reason:"cargo nextest printed no JSON: it needs version 0.9.66 or newer and a command without --message-format",tests:[]};const t=(await(0,y.HR)(e.stderrLog,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:t||`cargo nextest ended with code ${e.exitCode} and ran no tests`}}function wr({commandLine:e,recognition:n,seed:t,test:s}){const r={TEST_SEED:String(t)},c=s===null||n.invocation.words.includes("--")?null:(0,w.$I)(e,n.invocation,["-E",Er(s.suite??"",s.name)]);return{commandLine:(0,w.sO)(r,c??e),selectsTest:c!==null}}function Er(e,n){const[t,s]=e.split("::");return[`package(=${t})`,...s===void 0?[]:[`binary(=${s})`],`test(=${n})`].join(" & ")}var Tr=p(76647);const es="node-test",Or=["node","tsx"],br=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],Sr={name:es,orders:["as-is"],supportFiles:(0,Te.F)("node-test-reporter.mjs","recorder.cjs"),recognise:e=>{const n=e.invocations.find(t=>kr(t,e));return n===void 0?null:{invocation:n}},prepare:vr,seedKnob:Jn,read:e=>rn(es,e),replay:xr,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:Rr}};function kr({words:e,directory:n},{readFile:t}){if(!Or.includes(e[0]??""))return!1;const{options:s,rest:r}=et(e);if(s.includes("--test"))return!0;const o=t(g.posix.join(n??".",r[0]??""));return o!==null&&/\b(from|require\(|import\()?\s*['"]node:test['"]/.test(o)}function et(e){const{options:n,rest:t}=(0,Tr.h)(e.slice(1),s=>br.includes(s));return{options:n.map(({name:s})=>s),rest:t}}function vr(e){const{env:n}=e,t=[...et(e.recognition.invocation.words).options,...(n.NODE_OPTIONS??"").split(/[\s=]+/)],s=c=>t.filter(f=>f===c).length,r=s("--test-reporter"),o=[`--test-reporter=${(0,g.join)(e.supportDir,(0,Te.d)("node-test-reporter.mjs"))}`,`--test-reporter-destination=${r===0?"stdout":"stderr"}`,...r>s("--test-reporter-destination")?["--test-reporter-destination=stdout"]:[],...ns(t,e.seed)];return{commandLine:e.commandLine,env:{NODE_OPTIONS:(0,xn.l)(n.NODE_OPTIONS,o),[ir]:n.NODE_OPTIONS??"",[ar]:r===0?"":"silent",[qn]:e.reportDir}}}function ns(e,n){return e.includes("--test-randomize")&&!e.includes("--test-random-seed")?[`--test-random-seed=${n}`]:[]}function xr(e){const{test:n,commandLine:t,seed:s,seen:r}=e,o={TEST_SEED:String(s)},c=n?.file==null?null:ts(n.file,ss(n,r),e);return{commandLine:(0,w.sO)(o,c??t),selectsTest:c!==null}}function Rr(e){const{tests:n,seed:t,seen:s}=e,r=n[0]?.file??null;if(r===null||n.some(c=>c.name===xe))return null;const o=ts(r,[zn([...new Set(n.flatMap(c=>ss(c,s)))])],e);return o===null?null:(0,w.sO)({TEST_SEED:String(t)},o)}function ts(e,n,{commandLine:t,recognition:s,seed:r}){const{invocation:o}=s;if(o.words.some(Ne=>/[$`]/.test(Ne)))return null;const{options:c,rest:f}=et(o.words),h=[...c.includes("--test")?[]:["--test"],...ns(c,r),...n.flatMap(Ne=>["--test-name-pattern",Ne])],I=Ar(t.trimEnd(),f),P=f.length===0||o.extend==="append";return(I===null||!P?null:(0,w.$I)(I,o,[...h,e]))??$r(o,[...h,g.posix.relative(o.directory??".",e)])}function $r({words:e,directory:n},t){if(e[0]!=="node")return null;const r=[...e.slice(0,e.length-et(e).rest.length),...t].map(be.ZL).join(" ");return n===void 0?r:`builtin cd ${(0,be.ZL)(n)} && ${r}`}function Ar(e,n){if(n.length===0)return e;const t=` ${n.join(" ")}`;return e.endsWith(t)?e.slice(0,-t.length):null}function ss({file:e,suite:n,name:t},s){if(t===xe)return[];const r=n?.split(" > ")??[],o=(c,f)=>s===void 0?f===0:s.some(h=>h.file===e&&h.name===c&&(h.suite??"")===r.slice(0,f).join(" > "));return[t,...r.filter(o)].map(c=>Qn([c]))}const rs="playwright",Nr=["playwright","@playwright/test"],Lr={name:rs,orders:["as-is"],supportFiles:(0,Te.F)("playwright-reporter.cjs","recorder.cjs"),recognise:e=>{const n=e.invocations.find(jr);return n===void 0?null:{invocation:n}},prepare:Dr,seedKnob:async()=>null,read:e=>rn(rs,e),replay:Mr};function jr({words:e}){return Nr.includes(e[0]??"")&&e[1]==="test"&&!e.includes("--list")}function Dr({commandLine:e,recognition:n,supportDir:t,reportDir:s}){return{commandLine:(0,w.$I)(e,n.invocation,["--retries=0"])??e,env:{PW_TEST_REPORTER:(0,g.join)(t,(0,Te.d)("playwright-reporter.cjs")),[qn]:s}}}function Mr({test:e,recognition:n,commandLine:t,seed:s}){const{invocation:r}=n,o=["--retries=0",...e===null?[]:Pr(e,r)],c=(0,w.$I)(t,r,o);return{commandLine:(0,w.sO)({TEST_SEED:String(s)},c??t),selectsTest:e!==null&&c!==null}}function Pr({file:e,suite:n,name:t},{directory:s="."}){const r=n===null?"":`${Ye(n.split(" > ").at(-1)??"")} `,[o="",c]=t.replace(/ #\d+$/,"").split("…"),f=e===null?[]:[on(g.posix.relative(s,e))];return t===xe?f:["-g",` ${r}${Ye(o)}${c===void 0?"( @|$)":""}`,...f]}const os="FLAKY_DETECTOR_CHOSEN";function is(e){const{env:n,seed:t,supportDir:s}=e;return{...n.PYTHONHASHSEED!==void 0&&n.PYTHONHASHSEED!==""&&n.PYTHONHASHSEED!=="random"?{}:{PYTHONHASHSEED:String(t)},PYTHONPATH:n.PYTHONPATH?`${s}:${n.PYTHONPATH}`:s,...ls(e.recognition,t),FLAKY_DETECTOR_REPORT_DIR:e.reportDir,FLAKY_DETECTOR_ORDER:e.order}}const as="TEST_SEED ATTEMPT PYTHONPATH PYTHONHASHSEED PYTEST_ADDOPTS FLAKY_DETECTOR_*".split(" ");function ls({invocation:e},n){return e.filteredBy!=="tox"?{}:{TOX_TESTENV_PASSENV:as.join(" "),TOX_OVERRIDE:`testenv.pass_env+=${as.join(",")}`,TOX_HASHSEED:String(n)}}function Ln({seed:e,supportDir:n,recognition:t},s,r,...o){const c=`PYTHONPATH=${(0,be.ZL)(n)}"\${PYTHONPATH:+:$PYTHONPATH}"`,f={...ls(t,e),...s},h=Object.entries(f).map(([P,re])=>`${P}=${(0,be.ZL)(re)}`);return[...[`TEST_SEED=${e}`,`PYTHONHASHSEED=${e}`],c,...o,...h,(0,w.CI)(r)].join(" ")}function cs(e){return e.length<2?e[0]??null:`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}const Fr=1e6;async function nt(e,n){const t=(await(0,C.readdir)(e).catch(()=>[])).filter(r=>r.startsWith(`${n}-`)),s=[];for(const r of t.filter(o=>o.endsWith(".ndjson")).sort())for(const o of await Ir((0,g.join)(e,r)))o.event==="start"&&s.push([]),s.at(-1)?.push(o);return s.sort((r,o)=>Number(r[0]?.at)-Number(o[0]?.at))}async function Ir(e){const n=[];try{for await(const t of(0,y.OG)(e)){const s=Cr(t);if(s!==null&&n.push(s),n.length>=Fr)break}}catch{}return n}function Cr(e){try{const n=JSON.parse(e);return typeof n=="object"&&n!==null&&!Array.isArray(n)?n:null}catch{return null}}function oe(e,n){const t=e?.[n];return typeof t=="string"?t:""}function jn(e,n){const t=e?.[n];return typeof t=="number"?t:null}var Hr=p(31340);const Ur=" subtest ";function Wr(e,n){const t=new Map;for(const s of e){if(s.event!=="report")continue;const r=oe(s,"subtest"),o=oe(s,"nodeid")+(r===""?"":Ur+r),c=t.get(o);c===void 0?t.set(o,[s]):c.push(s)}return[...t].map(([s,r])=>Gr(s,r,n))}function Kr(e,n,t){const s={type:null,message:n,stack:null,location:null};return{identity:Pt(e,t),status:"failed",durationMs:null,failure:s}}function Yr(e,n){const t=oe(e,"text"),s=t.split(`
`).findLast(c=>c.startsWith("E  "))??t.split(`
`).at(-1)??"",r=(0,x.g5)({type:null,message:s.replace(/^E\s+/,""),stack:t,location:null},n.workingDirectory),{file:o}=Pt(oe(e,"nodeid"),n);return{identity:{file:o,suite:null,name:"(collection)"},status:"failed",durationMs:null,failure:r}}function Gr(e,n,t){const s=Br(n),r=n.find(f=>us(f)||ds(f)),o=n.reduce((f,h)=>f+(jn(h,"seconds")??0),0),c=Pt(e,t);return{identity:c,status:s,durationMs:Math.round(o*1e3),failure:r===void 0?null:Vr(r,c,t)}}function Br(e){return e.some(us)?"failed":e.some(ds)?e.some(n=>n.outcome==="passed")?"flaky":"failed":e.some(n=>n.outcome==="skipped"&&n.expected!==!0)?"skipped":"passed"}const us=e=>e.outcome==="failed",ds=e=>e.outcome==="rerun"||e.outcome==="retried";function Pt(e,n){const[t="",...s]=e.split("::"),r=s.join("::"),o=r.search(/\[| subtest /),c=o<0?r:r.slice(0,o),f=c.split("::").filter(re=>re!=="()"),h=(f.pop()??"")+r.slice(c.length),I=f.join(" > "),P=re=>(0,L.HD)(re,n.workingDirectory);return{file:P((0,x.iZ)(g.posix.join(n.root,t),n.workingDirectory)),suite:I===""?null:P(I),name:P(h)}}function Vr(e,n,t){const s=oe(e,"type"),r=oe(e,"text"),o=oe(e,"message")||r.split(`
`).at(-1)||"",c=oe(e,"when");return(0,x.g5)({type:s===""?null:s,message:c==="setup"||c==="teardown"?`${o} (in ${c})`:o,stack:r,location:Jr(e,t)??Xr(e,n)},t.workingDirectory)}function Jr(e,n){const t=(0,x.iZ)(oe(e,"crash_path"),n.workingDirectory),s=jn(e,"crash_line");return t===""||s===null||t.startsWith("/")||t.includes("site-packages/")?null:{file:t,line:s}}function Xr(e,{file:n}){const t=jn(e,"line");return n===null||t===null?null:{file:n,line:t}}const Zr=/^(INTERNALERROR>|Error while loading plugin |E {2})/,zr=/^(ERROR: |ImportError|\S*: error: |E {2})/;async function fs({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const s=await(0,y.HR)(t,Zr,1e3);if(s.some(r=>!r.startsWith("E ")))return tt(`pytest had an internal error: ${qr(s.at(-1)??"")}`)}return null}async function ps({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const s=await(0,y.HR)(t,zr,3);if(s.length>0)return tt(s.join(" ").slice(0,500))}return tt("pytest was called in a wrong way (exit code 4)")}async function Qr({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const[s]=await(0,y.HR)(t,/: No module named '?pytest'?$/,1);if(s!==void 0)return tt(`pytest is not installed for this Python: ${s.slice(0,500)}`)}return null}function qr(e){return e.replace(/^(INTERNALERROR>|E )\s*/,"").slice(0,500)}function tt(e){return{kind:"read",tests:[],couldNotRun:e}}const hs="junit.xml";async function eo(e){const n=await nt(e.reportDir,"pytest");if(n.length===0)return lo(e);const t=n.map(c=>to(c,e)),s=e.exitCode===3&&n.every(no)?await fs(e):null;if(s!==null)return s;if(e.exitCode===4&&t.every(({tests:c})=>c.length===0))return ps(e);const r=(0,L.vc)(t.flatMap(c=>c.tests)),o=t.find(c=>c.brokenOff!==null)?.brokenOff??null;return o!==null?{kind:"unreadable",reason:o,tests:r}:{kind:"read",tests:r,couldNotRun:t.find(c=>c.couldNotRun!==null)?.couldNotRun??null}}function no(e){return!e.some(n=>n.event==="finish"||n.event==="running")}function to(e,n){const t=so(e,n.workingDirectory),s=Wr(e,t),r=e.findLast(f=>f.event==="finish");if(r===void 0)return io(e,s,n,t);const o=gs(e),c=s.length>0;return{tests:c?[...s,...o.map(f=>Yr(f,t))]:s,couldNotRun:_s(jn(r,"exit_status")??n.exitCode,e,c),brokenOff:null}}function so(e,n){const t=e.find(c=>c.event==="session"),s=oe(t,"root");if(ms(s,n))return{root:s,workingDirectory:n};const r=ro(n),o=oe(t,"real_root");return ms(o,r)?{root:o,workingDirectory:r}:{root:s,workingDirectory:n}}function ms(e,n){return(0,g.isAbsolute)(e)&&(0,Hr.U)(n,e)}function ro(e){try{return(0,tn.realpathSync)(e)}catch{return e}}function gs(e){const n=e.filter(t=>t.event==="collect-error");return[...new Map(n.map(t=>[t.nodeid,t])).values()]}function _s(e,n,t){const s=n.find(r=>r.event==="internal-error");return s!==void 0||e===3?`pytest had an internal error: ${ys(oe(s,"text"))}`:e===2?oo(n,t):e===4?"pytest was called in a wrong way (exit code 4)":e===5?"pytest collected no tests (exit code 5)":null}function oo(e,n){const t=gs(e);if(t.length>0){const r=ys(oe(t[0],"text")).replace(/^E\s+/,"");return`pytest could not collect ${t.map(o=>oe(o,"nodeid")).join(", ")}: ${r}`}const s=oe(e.findLast(r=>r.event==="interrupted"),"reason");return n&&/^stopping after/.test(s)?null:`pytest was interrupted: ${s||"exit code 2"}`}function ys(e){return(e.trim().split(`
`).at(-1)??"").slice(0,500)}function io(e,n,t,s){const r=ao(e),o=t.timedOut?"the run timed out":"pytest's process ended",c=r.map(P=>Kr(P,`${o} while this test ran`,s)),f=new Set(c.map(({identity:P})=>JSON.stringify(P))),h=n.filter(({identity:P})=>!f.has(JSON.stringify(P))),I=r.length===0?"outside a test":`while ${r.join(", ")} ran`;return{tests:[...h,...c],couldNotRun:null,brokenOff:`pytest's report breaks off: ${o} ${I}`}}function ao(e){const n=new Set;for(const t of e)t.event==="running"&&n.add(oe(t,"nodeid")),t.event==="done"&&n.delete(oe(t,"nodeid"));return[...n]}async function lo(e){if(e.exitCode===4)return ps(e);const{tests:n,problem:t}=await(0,He.d)([(0,g.join)(e.reportDir,hs)],{workingDirectory:e.workingDirectory,repeats:L.r0}),s=n.filter(({identity:r})=>!(r.suite==="pytest"&&r.name==="internal"));return t!==null?(e.exitCode===3?await fs(e):await Qr(e))??{kind:"unreadable",reason:`pytest's report: ${t}`,tests:s}:{kind:"read",tests:s.map(co),couldNotRun:_s(e.exitCode,[],s.length>0)}}function co(e){const{file:n,suite:t}=e.identity,s=(n??"").replace(/\.py$/,"").replaceAll("/",".");if(n===null||t===null||!`${t}.`.startsWith(`${s}.`))return e;const r=t.slice(s.length+1).replaceAll("."," > ");return{...e,identity:{...e.identity,suite:r===""?null:r}}}const uo=new Set(["-k -m -n -c -p -o -W -r -s","--maxfail --tb --durations --durations-min --junitxml --junit-xml --junit-prefix --rootdir --basetemp --confcutdir --ignore","--ignore-glob --deselect --override-ini --config-file --import-mode --log-level --log-cli-level --log-file --pythonwarnings","--color --capture --show-capture --dist --numprocesses --maxprocesses --tx --timeout --timeout-method --reruns --reruns-delay","--only-rerun --rerun-except --count --cov-report --cov-config --cov-fail-under --randomly-seed --random-order-seed","--random-order-bucket --html --splits --group --durations-path --ds --dc --verbosity --lfnf --last-failed-no-failures"].join(" ").split(" ").filter(e=>e!=="-s")),Ft='PYTEST_ADDOPTS="${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }-p flaky_detector_pytest"';function fo(e){const{commandLine:n,order:t,test:s}=e,r=t==="as-is"&&s!==null?ws(s):null;if(r===null)return{commandLine:Ln(e,t==="as-is"?{}:{FLAKY_DETECTOR_ORDER:t},n,Ft),selectsTest:!1};const o=Es([r],n,e.recognition.invocation);return{commandLine:Ln(e,o===null?{FLAKY_DETECTOR_ONLY:r}:{},o??n,Ft),selectsTest:!0}}const po={order:"given",meet:()=>!0,line:e=>{const{commandLine:n,recognition:t,tests:s}=e,r=s.map(ws);if(r.includes(null))return null;const o=s.flatMap(({file:h})=>h??[]),c=Es([...new Set(o)],n,t.invocation),f={[os]:JSON.stringify([...new Set(r)])};return Ln(e,f,c??n,Ft)}};function ws({file:e,suite:n,name:t}){if(e===null||t==="(collection)")return null;const s=t.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"");return[e,...n===null?[]:n.split(" > "),s].join("::")}const ho=200;function mo(e){return e.length<=ho&&!e.includes("…")&&!/\[.*::/s.test(e)}function Es(e,n,t){if(t.extend!=="append"||t.words.includes("--")||!e.every(mo))return null;let s=` ${n.trim()}`;for(const c of go(t.words)){const f=s.lastIndexOf(` ${c}`),h=s.slice(f+c.length+1);if(f<0||!/^(\s|$)/.test(h))return null;s=s.slice(0,f)+h}const{directory:r}=t,o=e.map(c=>(0,be.ZL)(r===void 0?c:g.posix.relative(r,c)));return`${s.trim()} ${o.join(" ")}`}function go(e){return e.slice(1).filter((n,t)=>!n.startsWith("-")&&!uo.has(e[t]??""))}const Ts=/\bpytest\s*\.\s*main\s*\(|from pytest import .*\bmain\b/,_o=/\bunittest\s*\.\s*(main|TextTestRunner)\s*\(|from unittest import .*\b(main|TextTestRunner)\b|\bget_runner\s*\(/;function Os({words:e,directory:n="."},t){const[s="",...r]=e;if(s==="django-admin"||s==="manage.py")return r[0]==="test"?"unittest":null;if(!/^(python|pypy)\d*(\.\d+)*$/.test(s))return null;const o=r.findIndex(re=>re.endsWith(".py")),c=r[o];if(c===void 0)return null;const f=re=>t.readFile(g.posix.join(n,re))??"",h=r.slice(o+1),I=g.posix.basename(c);if(I==="manage.py")return h[0]==="test"?"unittest":null;if(I==="setup.py")return yo(h,f(c),f(g.posix.join(g.posix.dirname(c),"setup.cfg")));const P=f(c);return Ts.test(P)?"pytest":_o.test(P)?"unittest":null}function yo(e,n,t){return e.includes("pytest")||e.includes("ptr")?"pytest":e.includes("test")?/^test\s*=.*\b(pytest|ptr)\b/m.test(t)||Ts.test(n)?"pytest":"unittest":null}const bs={"flaky_detector_events.py":`"""Events of a test session as lines of JSON, and actions to take when a module gets imported."""
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
`},wo={name:"pytest",orders:["as-is","shuffled","reversed"],supportFiles:bs,recognise:e=>{const n=e.invocations.find(Eo);if(n!==void 0)return{invocation:n};const t=e.invocations.find(s=>Os(s,e)==="pytest");return t===void 0?null:{invocation:{...t,extend:"none"}}},prepare:To,seedKnob:Oo,read:eo,replay:fo,chosen:po};function Eo({words:e}){return/^(pytest|py\.test)(-?3(\.\d+)?)?$/.test(e[0]??"")}function To(e){const n=` -o junit_family=xunit1 "--junitxml=${(0,g.join)(e.reportDir,hs)}"`;return{commandLine:e.commandLine,env:{...is(e),PYTEST_ADDOPTS:`${e.env.PYTEST_ADDOPTS??""}${n}`,FLAKY_DETECTOR_PYTEST:"1",FLAKY_DETECTOR_PYTEST_FALLBACK:n}}}async function Oo(e){const t=(await nt(e.reportDir,"pytest")).flat().findLast(s=>s.event==="finish");return t===void 0?"PYTHONHASHSEED":cs(Array.isArray(t.seeded)?t.seeded.map(String):[])}const It="flaky_detector_rspec.rb",bo="FLAKY_DETECTOR_RSPEC_REPORT",So="FLAKY_DETECTOR_RSPEC_SEED",ko={name:"rspec",orders:["as-is","shuffled"],supportFiles:{[It]:B[It]},recognise:e=>{const n=e.invocations.find(t=>vo(t,e));return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{...Ss(e,e.env.SPEC_OPTS),[bo]:e.reportDir}}),seedKnob:async e=>await Xt(e)?"rspec's seed":null,read:e=>Jt("rspec",e),replay:xo};function vo(e,n){const[t=""]=e.words;return t==="rspec"||t==="parallel_rspec"?!0:t==="rake"&&Vt(e,n).some(s=>/^r?spec\b/.test(s))}function Ss(e,n){const t=["--require",(0,be.ZL)((0,g.join)(e.supportDir,It))],s=e.order==="shuffled"?["--order",`rand:${e.seed}`]:[];return{SPEC_OPTS:[n,...t,...s].filter(Boolean).join(" "),[So]:e.order==="shuffled"?"":String(e.seed)}}function xo(e){const{test:n}=e,{SPEC_OPTS:t="",...s}=Ss(e),r=[t,...n===null?[]:Ro(n)].join(" ");return{commandLine:(0,w.sO)({TEST_SEED:String(e.seed),...s,SPEC_OPTS:r},e.commandLine),selectsTest:n!==null}}function Ro({suite:e,name:n}){const t=[...e===null?[]:e.split(" > "),n.replace(/ #\d+$/,"")];if(!t.slice(1).some(r=>/^(#|\.|::)/.test(r)))return["--example",(0,be.ZL)(t.join(" "))];const s=t.map(r=>r.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"));return["--example-matches",(0,be.ZL)(`^${s.join(" ?")}`)]}var $o=p(22796);const Ao={name:"Maven",buildFolder:/\/target\/(surefire|failsafe)-reports\/[^/]*$/,errorLine:/^\[ERROR\] \S/},No={name:"surefire",orders:["as-is","shuffled"],reportFiles:"**/target/{surefire,failsafe}-reports/TEST-*.xml",recognise:e=>{const n=e.invocations.find(Lo);return n===void 0?null:{invocation:n}},prepare:jo,seedKnob:async({stdoutLog:e})=>(await(0,y.HR)(e,/To reproduce ordering use flag -Dsurefire\.runOrder\.random\.seed=/,1)).length>0?"Surefire's runOrder.random.seed":null,read:e=>Wn(Ao,e),replay:Do};function Lo({words:[e="",...n]}){return["mvn","mvnw","mvnd"].includes(e)?n.some(t=>/^(test|package|verify|integration-test|install|deploy|surefire:test|failsafe:.*)$/.test(t)):!1}function ks(e,n){const t=n==="shuffled"?{"surefire.runOrder":"random","failsafe.runOrder":"random"}:{},s={"surefire.runOrder.random.seed":String(e),...t,...bn(e,n)};return Object.entries(s).map(([r,o])=>`-D${r}=${o}`)}function jo({commandLine:e,recognition:n,seed:t,order:s,env:r}){const o=ks(t,s),c=(0,w.$I)(e,n.invocation,o);return c!==null?{commandLine:c,env:{}}:{commandLine:e,env:{MAVEN_ARGS:[r.MAVEN_ARGS,...o].filter(Boolean).join(" ")}}}function Do({commandLine:e,recognition:n,seed:t,order:s,test:r}){const c=[...r===null||s==="shuffled"?ks(t,s):[],...r===null?[]:Mo(r)],f=(0,w.$I)(e,n.invocation,c),h={TEST_SEED:String(t)};return f!==null?{commandLine:(0,w.sO)(h,f),selectsTest:r!==null}:{commandLine:(0,w.sO)({...h,MAVEN_ARGS:c.join(" ")},e),selectsTest:r!==null}}function Mo({suite:e,name:n}){const[t=""]=n.split(/[([{ ]/,1),s=[e,t].filter(Boolean).join("#"),r=["surefire.failIfNoSpecifiedTests","failsafe.failIfNoSpecifiedTests","failIfNoTests"];return[`-Dtest=${s}`,`-Dit.test=${s}`,...r.map(o=>`-D${o}=false`)]}var Po=p(76926);const Fo="(import)";async function Io(e){const n=await nt(e.reportDir,"unittest");if(n.length===0)return Vo(e);const t=[e.workingDirectory,Jo(e.workingDirectory)],s=n.flat(),r=(0,L.vc)(n.flatMap(c=>Ho(c,t))),o=Yo(s,t);return o.length>0||n.some(c=>Co(c,e))?Go(e,r,o):{kind:"read",tests:r,couldNotRun:Bo(r)}}function Co(e,{timedOut:n}){return e.some(t=>t.event==="finish")?!1:n||e.some(t=>t.event==="runner")}function Ho(e,n){const t=new Map;let s=new Map;for(const r of e){const o=st(r,n),c=JSON.stringify(st({...r,subtest:null},n));if(r.event==="running"&&(s=s.set(c,(s.get(c)??0)+1)),r.event!=="report")continue;const f=`${JSON.stringify(o)} ${s.get(c)??0}`,h=t.get(f)??{identity:o,events:[]};h.events.push(r),t.set(f,h),oe(r,"subtest")!==""&&r.outcome==="failed"&&Uo(t,c,s,r,n)}return[...t.values()].map(({identity:r,events:o})=>Wo(r,o,n))}function Uo(e,n,t,s,r){const o=`${n} ${t.get(n)??0}`,c=e.get(o)??{identity:st({...s,subtest:null},r),events:[]};c.events.push(s),e.set(o,c)}function Wo(e,n,t){const s=n.find(o=>o.outcome==="failed"||o.outcome==="unexpected");if(s!==void 0)return{identity:e,status:"failed",durationMs:null,failure:Ko(s,t)};const r=n.every(o=>o.outcome==="skipped");return{identity:e,status:r?"skipped":"passed",durationMs:null,failure:null}}function Ko(e,n){const t=vs(n,oe(e,"crash_path")),s=jn(e,"crash_line"),r=oe(e,"subtest"),o=e.outcome==="unexpected"?"passed, but was expected to fail":oe(e,"message");return(0,x.g5)({type:oe(e,"type")||null,message:r===""?o:`${o} ${r}`,stack:oe(e,"text"),location:t===""||t.startsWith("/")||s===null?null:{file:t,line:s}},n[0]??"/")}function st(e,n){const t=f=>(0,L.HD)(f,n[0]??"/"),s=vs(n,oe(e,"file")),r=oe(e,"suite"),o=oe(e,"subtest"),c=oe(e,"name")+(o===""?"":` subtest ${o}`);return{file:s===""?null:t(s),suite:r===""?null:t(r),name:t(c)}}function vs(e,n){return e.reduce((t,s)=>(0,x.iZ)(t,s),n)}function Yo(e,n){const t=new Map;for(const s of e){const r=st(s,n);s.event==="running"&&t.set(JSON.stringify(r),r),s.event==="done"&&t.delete(JSON.stringify(r))}return[...t.values()]}function Go(e,n,t){const s=e.timedOut?"the run timed out":"the process ended",r=t.map(({suite:h,name:I})=>h===null?I:`${h}.${I}`),o={type:null,message:`${s} while this test ran`,stack:null,location:null},c=t.map(h=>({identity:h,status:"failed",durationMs:null,failure:o})),f=new Set(c.map(({identity:h})=>JSON.stringify(h)));return{kind:"unreadable",reason:`the tests break off: ${s} ${r.length===0?"outside a test":`while ${r.join(", ")} ran`}`,tests:[...n.filter(({identity:h})=>!f.has(JSON.stringify(h))),...c]}}function Bo(e){if(e.filter(({identity:r})=>r.suite!==Fo).length>0)return null;const t=e[0];if(t===void 0)return"unittest found no tests";const s=t.failure?.message.trim().split(`
`).at(-1)??"";return`unittest could not import ${e.map(({identity:r})=>r.name).join(", ")}: ${s}`}function Vo(e){const n="unittest did not start, or PYTHONPATH does not reach it: there are no per-test results";return e.exitCode===2?{kind:"read",tests:[],couldNotRun:"unittest was called in a wrong way (exit code 2)"}:{kind:"unreadable",reason:n,tests:[]}}function Jo(e){try{return(0,tn.realpathSync)(e)}catch{return e}}const rt={FLAKY_DETECTOR_UNITTEST:"1"},Xo={name:"unittest",orders:["as-is","shuffled","reversed"],supportFiles:bs,recognise:e=>{const[n]=e.invocations.map(t=>Zo(t,e)).filter(t=>t!==null);return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{...is(e),...rt}}),seedKnob:zo,read:Io,replay:Qo,chosen:{order:"given",meet:()=>!0,line:qo}};function Zo(e,n){return e.words[0]==="unittest"?e:Os(e,n)!=="unittest"?null:e.words.some(t=>g.posix.basename(t)==="setup.py")?{...e,extend:"none"}:e}async function zo(e){const t=(await nt(e.reportDir,"unittest")).flat().findLast(s=>s.event==="finish");return t===void 0?"PYTHONHASHSEED":cs(Array.isArray(t.seeded)?t.seeded.map(String):[])}function Qo(e){const{commandLine:n,order:t,recognition:s,test:r}=e,o=t==="as-is"&&r!==null?xs(r):null,c=o===null?null:(0,w.$I)(n,s.invocation,["-k",o]),f=t==="as-is"?rt:{...rt,FLAKY_DETECTOR_ORDER:t};return{commandLine:Ln(e,f,c??n),selectsTest:c!==null}}function qo(e){const{commandLine:n,tests:t}=e;if(t.some(o=>xs(o)===null))return null;const s=t.map(({file:o,suite:c,name:f})=>`${o}::${c}::${Rs(f)}`),r={...rt,[os]:JSON.stringify([...new Set(s)])};return Ln(e,r,n)}function xs({file:e,suite:n,name:t}){return e===null||n===null||n.startsWith("(")?null:`*.${n}.${Rs(t)}`}function Rs(e){return e.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"")}const ot="vitest",ei=["bench","list","init","complete"],ni={name:ot,orders:["as-is","shuffled"],supportFiles:(0,Te.F)("vitest-reporter.mjs","recorder.cjs","more-arguments.cjs"),recognise:e=>{const n=(0,Ae.cU)(e.invocations.filter(ti));return n===null?null:{invocation:n}},prepare:si,seedKnob:Jn,read:e=>rn(ot,e),replay:ri,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:oi}};function ti({words:e}){return e[0]==="vitest"&&!ei.includes(e[1]??"")}function si(e){const{invocation:n}=e.recognition,t=[...$s(n,e.supportDir),...As(e)],s=(0,w.$I)(e.commandLine,n,t),r=s===null?(0,Ae.O2)(ot,t,e):{};return{commandLine:s??e.commandLine,env:{...r,[qn]:e.reportDir}}}function $s({words:e},n){return[...e.some(s=>/^--reporters?(=|$)/.test(s))?[]:["--reporter=default"],`--reporter=${(0,g.join)(n,(0,Te.d)("vitest-reporter.mjs"))}`]}function As({recognition:e,order:n,seed:t}){return n==="shuffled"?["--sequence.shuffle",`--sequence.seed=${t}`]:e.invocation.words.some(r=>r.startsWith("--sequence.seed"))?[]:[`--sequence.seed=${t}`]}function ri(e){const{test:n,recognition:t}=e,s=n===null?[]:Ls([n],t.invocation);return{commandLine:Ns(s,e),selectsTest:n!==null}}function oi(e){const{tests:n,recognition:t}=e;return n.some(({name:s})=>s===xe)?null:Ns(Ls(n,t.invocation),e)}function Ns(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,f=[...o===void 0?[]:$s(t.invocation,r),...As(n),...e],h=(0,w.$I)(s,t.invocation,f),I=h===null?(0,Ae.O2)(ot,f,{supportDir:r,env:{}}):{};return(0,w.sO)({TEST_SEED:String(n.seed),...I},h??s)}function Ls(e,{directory:n=".",extend:t}){const[{file:s,name:r}={file:null,name:xe}]=e,o=t==="none",c=o?g.posix.basename(s??""):g.posix.relative(n,s??""),f=[...o?["--passWithNoTests"]:[],...s===null?[]:[c]];if(r===xe)return f;const h=e.map(I=>li([...ii(I),I.name]));return[...f,...ai(e),"-t",zn(h)]}const js=/^\[project (.+?)\](?: > |$)/s;function ii({suite:e}){const n=e?.replace(js,"")??"";return n===""?[]:n.split(" > ")}function ai(e){return[...new Set(e.flatMap(({suite:t})=>js.exec(t??"")?.[1]??[]))].map(t=>`--project=${t}`)}function li(e){return Qn(e).replace("^","^ ?")}const ci={pytest:wo,unittest:Xo,jest:Hs,vitest:ni,mocha:ur,"node-test":Sr,playwright:Lr,go:gt,nextest:hr,cargo:W,surefire:No,gradle:kt,rspec:ko,minitest:nr,ctest:X,googletest:pn,tap:Po.Mi},Ds=Object.values(ci);function ui(e){const n=e?.split($o.S)??[];return Ds.filter(t=>n.includes(t.name))}}),13783:((we,ne,p)=>{p.d(ne,{M:()=>g,f:()=>w});var C=p(49380);const g="/tmp/flaky-detector-support";function w(B){const x=(0,C.JU)(B).map(({supportFiles:H={}})=>H),L=Object.assign({},...x);return Object.keys(L).length===0?null:{folder:g,files:L}}}),15320:((we,ne,p)=>{p.d(ne,{Mc:()=>H,nf:()=>y,p9:()=>F,wx:()=>R,zV:()=>$});var C=p(15762),g=p(26567),w=p(94787),B=p(76058),x=p(25042);const L=200;function H(b,E,T){const N=b.observations.filter(C.N6),G=$(M(N,E))??$(N),te=G===void 0||E.verdict.kind==="sensitive"?[]:[U(b,G,T)];if(T===null)return te;const W=K(E).slice(0,L);return(0,x.l)([...te,...W.flatMap(([q,se])=>Z(b,q,se,T))],E)}function M(b,{tests:E}){const T=new Set(E.flatMap(({verdict:N,failingRuns:G})=>N==="flaky"?G:[]));return b.filter(({run:N})=>T.has(N))}function $(b){const E=({conditions:T})=>B.XQ.filter(N=>T[N]!==B.QU[N]).length;return[...b].sort((T,N)=>E(T)-E(N))[0]}function K({tests:b,sensitivities:E}){const N=b.filter(({verdict:J})=>J!=="sensitive").sort((J,te)=>+(te.verdict==="flaky")-+(J.verdict==="flaky")),G=new Map;for(const{test:J,failingRuns:te}of[...N,...E])J!==null&&te.length>0&&!G.has(J)&&G.set(J,te);return[...G]}function Z(b,E,T,N){const G=$(b.observations.filter(({run:q})=>T.includes(q))),J=b.tests[E];if(G===void 0||J===void 0)return[];const{run:te,seed:W}=G;return[{test:E,run:te,seed:W,...R(G,J,j(b,N))}]}function U(b,E,T){const{run:N,seed:G}=E;return{test:null,run:N,seed:G,...R(E,null,j(b,T))}}function j({header:b,tests:E},T){return{command:b.command,seen:E,framework:T}}function R({run:b,seed:E,conditions:T},N,{command:G,seen:J,framework:te}){const{commandLine:W,selectsTest:q}=te?.replay({seed:E,order:T.order,test:N,seen:J})??{commandLine:F(G,{seed:E,run:b}),selectsTest:!1};return{commandLine:(0,w.F)(T,W),selectsTest:N!==null&&q}}function y({seed:b,conditions:E},T,{seen:N,framework:G}){const J=G?.chosen??null,te=J?.order==="given"?"as-is":E.order,W=J?.line({seed:b,order:te,tests:T,seen:N})??null;return W===null?null:(0,w.F)(E,W)}function F(b,{seed:E,run:T}){return(0,g.sO)({TEST_SEED:String(E),ATTEMPT:String(T)},b)}}),54778:((we,ne,p)=>{p.d(ne,{x5:()=>N,G1:()=>J,Jm:()=>te});var C=p(76760),g=p(26567),w=p(9930),B=p(19728),x=p(74712),L=p(57210);const H=/^\s+at /,M=/^\s*File "(.+)", line \d+|^(\S+\.py):\d+: in /,$=/(^|\/)flaky_detector_\w+\.py$/,K=/^\w[\w.]*(Error|Exception|Exit|Interrupt)\b/;function Z(W,q){const se=W.split(`
`).map(ge=>ge.replace(/^(INTERNALERROR> |E {3})/,"")),ie=se.findIndex((ge,ke)=>U(ge,ke,se,`${q}/`));return ie<0?null:([...se.slice(ie+1),...se.slice(0,ie).toReversed(),se[ie]??""].find(ge=>/^\S*(Error|Exception)\b/.test(ge)||/\((\w*Error)\)$/.test(ge))??se[ie]??"").trim().slice(0,300)}function U(W,q,se,ie){if(W.replace(/^file:\/\//,"").startsWith(ie))return/:\d+(:|$)/.test(W);if(H.test(W))return W.includes(ie)&&!H.test(se[q-1]??"");const[,ce,he=""]=M.exec(W)??[];return(ce===void 0?$.test(he):ce.startsWith(ie))&&j(se.slice(q+1))}function j(W){const q=W.findIndex(se=>K.test(se));return q>=0&&!W.slice(0,q).some(se=>M.test(se))}var R=p(4378),y=p(76548);const F={pytest:/^=+ test session starts =+$|^=+ .*\b\d+ (passed|failed|error).* in [\d.]+s.*=+$/,unittest:/^Ran \d+ tests? in [\d.]+s$/,vitest:/^ ?(RUN|DEV) +v\d+\.\d+|^ *Test Files +.*\d+ (passed|failed)/,jest:/^Tests: +.*\d+ total$/,mocha:/^ +\d+ passing \(.+\)$/,playwright:/^Running \d+ tests? using \d+ workers?$/,go:/^(--- (PASS|FAIL): Test\S+ \([\d.]+s\)|(ok|FAIL) {2}\t\S+\t[\d.]+s)$/,nextest:/^ *Nextest run ID /,cargo:/^test result: (ok|FAILED)\. \d+ passed/,surefire:/^\[(INFO|ERROR|WARNING)\] Tests run: \d+, Failures: \d+/,rspec:/^\d+ examples?, \d+ failures?/,minitest:/^\d+ runs, \d+ assertions, \d+ failures/,ctest:/^\d+% tests passed, \d+ tests failed out of \d+$/,googletest:/^\[={10}\] Running \d+ tests? from \d+ test (suite|case)s?\.$/},b=/^\s*(✗|✘|✖|×|not ok\b|FAIL(ED|URE)?\b[: ]|\d+\) )\s*\S/;async function E({stdoutLog:W,stderrLog:q,exitCode:se}){const ie=async ce=>[await(0,y.HR)(W,ce,1),await(0,y.HR)(q,ce,1)].flat().length>0;for(const[ce,he]of Object.entries(F))if(await ie(he))return`${R.x}the output is that of ${ce}, which the command does not show. Set \`framework: ${ce}\` for results of each test.`;return se===0||!await ie(b)?null:`${R.x}the output names failing tests, in a form that is not read. Let the runner print TAP, or write JUnit XML (most have a reporter for it) and name that in \`report-files\`.`}var T=p(76926);function N(W,q,se,{supportDir:ie,replayDir:ce},{reportFiles:he,lineVariables:ge}){const ke=le=>(0,g.sO)(ge,le),ve={commandLine:se,recognition:q,supportDir:ce};let ye=W;return{name:W.name,orders:W.orders,reportFiles:he??W.reportFiles??null,reportFolders:W.reportFolders??[],prepare:le=>ye.prepare({...le,commandLine:se,recognition:q,supportDir:ie}),replay:le=>{const{test:Ee}=le,Re=Ee!==null&&(0,w.Kn)(Ee)?(0,w.ps)(Ee):Ee,$e=ye.replay({...le,...ve,test:Re});return{...$e,commandLine:ke($e.commandLine)}},here:le=>le.replaceAll(ce,ie),get chosen(){return G(ye,ve,ke)},read:le=>he===null?ye.read(le):(0,L.A)(le,he),ownFailure:({outcome:le,tests:Ee,stderrTail:Re,stdoutTail:$e})=>{if(le.kind==="passed"||(0,B.g2)(Ee.marks))return null;const Ce=Z(`${Re}
${$e}`,ie);return Ce!==null&&(ye={...T.SH,name:W.name}),Ce},hint:async le=>ye===T.SH?E(le):null,use:async(le,Ee)=>ye===T.SH&&!await(0,T.x4)(le)?null:{name:ye.name,seedKnob:await ye.seedKnob(le),extendedCommand:Ee.commandLine===se?null:Ee.commandLine}}}function G({chosen:W},q,se){return W===void 0?null:{...W,line:ce=>{const he=ce.tests.some(w.Kn)?null:W.line({...q,...ce});return he===null?null:se(he)}}}function J(W,q){const se=(0,x.N)((0,C.dirname)(q));try{te(se,(0,C.basename)(q),W)}finally{se.close()}}function te(W,q,{supportFiles:se={}}){for(const[ie,ce]of Object.entries(se)){const[he=ie,...ge]=`${q}/${ie}`.split("/").reverse();ge.reduceRight((ve,ye)=>ve.inside(ye),W).write(he,[ce])}}}),22796:((we,ne,p)=>{p.d(ne,{S:()=>B,z:()=>x});var C=p(76760),g=p(60375),w=p(2480);const B=" and ";function x(j){const R=j.map(({framework:T,recognition:N})=>({framework:T,recognition:{...N,invocation:{...N.invocation,extend:"none"}}})),y=new Map,[F,...b]=R.map(({framework:T})=>T),E=R.flatMap(({framework:T})=>T.reportFiles??[]);return{name:R.map(({framework:T})=>T.name).join(B),orders:F?.orders.filter(T=>b.every(N=>N.orders.includes(T)))??[],supportFiles:Object.assign({},...R.map(({framework:T})=>T.supportFiles)),reportFolders:R.map(({framework:T})=>T.name),...E.length===0?{}:{reportFiles:E.length===1?E[0]??"":`{${E.join(",")}}`},recognise:()=>null,prepare:T=>L(R,T),seedKnob:T=>H(R,T),read:T=>$(R,T,y),replay:T=>U(R,T,y)}}function L(j,R){return j.reduce(({commandLine:y,env:F},{framework:b,recognition:E})=>{const T=(0,C.join)(R.reportDir,b.name),N={...R,recognition:E,reportDir:T,commandLine:y,env:{...R.env,...F}},G=b.prepare(N);return{commandLine:G.commandLine,env:{...F,...G.env}}},{commandLine:R.commandLine,env:{}})}async function H(j,R){const y=[];for(const{framework:F}of j){const b=await F.seedKnob(M(F,R));b!==null&&y.push(`${F.name}: ${b}`)}return y.length===0?null:y.join("; ")}function M({name:j},R){return{...R,reportDir:(0,C.join)(R.reportDir,j)}}async function $(j,R,y){const F=[];for(const{framework:b}of j){const E=await b.read(M(b,R));F.push({name:b.name,report:E});for(const{identity:T}of K(E))y.set((0,g.oj)(T),b)}return Z(F,R)}function K(j){return j.kind==="none"?[]:j.tests}function Z(j,{exitCode:R,timedOut:y}){const F=(0,w.vc)(j.flatMap(({report:N})=>K(N))),b=R!==0&&F.length>0,E=j.find(({report:N})=>N.kind==="unreadable"&&!(b&&N.tests.length===0&&!y));if(E?.report.kind==="unreadable")return{kind:"unreadable",reason:`${E.name}: ${E.report.reason}`,tests:F};const T=j.map(({report:N})=>N.kind==="read"?N.couldNotRun:null);return{kind:"read",tests:F,couldNotRun:F.length>0?null:T.find(N=>N!==null)??null}}function U(j,R,y){const{test:F}=R,b=F===null?void 0:y.get((0,g.oj)(F)),E=j.find(({framework:J})=>J===b),T=j.filter(J=>J!==E),N=E===void 0?{commandLine:R.commandLine,selectsTest:!1}:E.framework.replay({...R,recognition:E.recognition});return{commandLine:T.reduce((J,{framework:te,recognition:W})=>te.replay({...R,commandLine:J,recognition:W,test:null}).commandLine,N.commandLine),selectsTest:N.selectsTest}}}),76926:((we,ne,p)=>{p.d(ne,{SH:()=>Z,x4:()=>F,Mi:()=>K});var C=p(26567),g=p(76548),w=p(2480);const B=64*1024*1024,x=/^(\S+) \.{2,} ?$/,L=/^TAP version \d+$/;async function H(E){try{return $(await M(E),E)}catch(T){return{kind:"unreadable",reason:`TAP cannot be read: ${T.message}`,tests:[]}}}async function M(E){const T=[];if(E.stdoutLog===null)return T;const{TapStream:N}=await Promise.all([p.e(815),p.e(415),p.e(620)]).then(p.bind(p,85620));let G=new N(null,E.workingDirectory),J=B;for await(const te of(0,g.OG)(E.stdoutLog)){const W=x.exec(te);if((W!==null||L.test(te)&&G.hasBegun)&&(T.push(G.end()),G=new N(W?.[1]??null,E.workingDirectory)),W===null&&G.add(te),J-=te.length+1,J<0)return[...T,{...G.end(),problem:"the output is larger than 64 MiB: its end was not read"}]}return[...T,G.end()]}function $(E,T){const N=(0,w.vc)(E.flatMap(q=>q.tests)),G=E.find(q=>q.bailedOut!==null)?.bailedOut??null;if(G!==null)return{kind:"read",tests:N,couldNotRun:`the tests bailed out: ${G}`};const J=E.find(q=>q.problem!==null)?.problem??null,te=T.timedOut?"the run timed out":null;if(J!==null||te!==null)return{kind:"unreadable",reason:[te,J].filter(q=>q!==null).join("; "),tests:N};const W=N.length===0&&T.exitCode!==0;return{kind:"read",tests:N,couldNotRun:W?"the command printed no TAP on its standard output":null}}const K={name:"tap",orders:["as-is"],recognise:E=>{const T=E.invocations.find(b);return T===void 0?null:{invocation:T}},prepare:E=>({commandLine:E.commandLine,env:{HARNESS_VERBOSE:"1"}}),seedKnob:async()=>null,read:E=>H(E),replay:E=>({commandLine:(0,C.sO)({TEST_SEED:String(E.seed)},E.commandLine),selectsTest:!1})},Z={...K,recognise:E=>({invocation:E.invocations[0]??{words:[],extend:"none"}}),prepare:({commandLine:E})=>({commandLine:E,env:{}}),read:async E=>await F(E)?H(E):{kind:"none"}},U=200,j=/^TAP version 1[2-4]$/,R=/^1\.\.\d+( #.*)?$/,y=/^(not )?ok \d+\b/;async function F({stdoutLog:E}){const T=J=>[j,R,y].some(te=>te.test(J)),[N]=await(0,g.UV)(E,U,T);if(N===void 0||j.test(N))return N!==void 0;const G=async J=>(await(0,g.HR)(E,J,1)).length>0;return await G(R)&&await G(y)}function b({words:E,extend:T}){const[N="",...G]=E;return N==="prove"||N==="tape"&&T!=="none"?!0:N==="bats"?!G.some(J=>/^(--formatter|-F)/.test(J)):N==="tap"&&G.some(J=>/^(-R|--reporter=)tap$/.test(J))}})};export{mi as id,gi as ids,_i as modules};
