const qo=265,ei=[265],ni={76647:((ue,J,h)=>{h.d(J,{h:()=>I});function I(m,_,Y=()=>!1){const O=[];let S=0;for(;S<m.length;){const A=m[S]??"";if(!/^[-+]./.test(A)||A==="--"||Y(A))break;const[,P=A,v=null]=/^(--[^=]+)=(.*)$/s.exec(A)??[],C=v===null&&_(A);O.push({name:P,value:C?m[S+1]??null:v}),S+=C?2:1}return{options:O,rest:m.slice(S)}}}),89648:((ue,J,h)=>{h.d(J,{FM:()=>m,MR:()=>S,Mm:()=>_,g5:()=>O,iZ:()=>Y});const I=4e3;class m{text="";limit;constructor(P=I){this.limit=P}add(P){this.text.length<this.limit&&(this.text+=`${P}
`)}toString(){return _(this.text.trim(),this.limit)}}function _(A,P=I){return A.length<=P?A:`${A.slice(0,P-1)}…`}function Y(A,P){const v=`${P.replace(/\/+$/,"")}/`,C=A.replaceAll("\\","/");return(C.startsWith(v)?C.slice(v.length):C).replace(/^\.\//,"")}function O(A,P){const v=C=>_(C.replaceAll(`${P.replace(/\/+$/,"")}/`,"").trim());return{type:A.type,message:v(A.message)||"failed without a message",stack:A.stack===null?null:v(A.stack)||null,location:A.location}}function S(A){return A.replace(/^\/proc\/\d+\/root(?=\/)/,"")}}),37265:((ue,J,h)=>{h.r(J),h.d(J,{portableSupport:()=>me.f,recogniseFramework:()=>Tt,replaysOf:()=>kt.Mc});var I=h(73024),m=h(76760),_=h(4378);const Y=[[["vitest"],["--watch","-w","watch","dev","--ui"],"Use `vitest run`."],[["jest"],["--watch","--watchAll"],"Leave that out."],[["mocha","ava","tap","wtr","web-test-runner"],["--watch","-w"],"Leave that out."],[["node","bun","deno","gotestsum","tsx"],["--watch","watch"],"Leave that out."],[["playwright","cypress"],["--ui","open"],"Leave that out."],[["cargo"],["watch"],"Use the command that it starts."],[["dotnet"],["watch"],"Use `dotnet test`."],[["gradle","gradlew"],["--continuous","-t"],"Leave that out."],[["nodemon","watchexec","entr","ptw","pytest-watch","pytest-watcher","guard"],[],"Use what it starts."]],O=[[["pytest"],["--lf","--last-failed","--ff","--failed-first","--sw","--stepwise","--testmon","--picked"],""],[["pytest"],["--nf","--new-first"],""],[["jest"],["-o","--onlyChanged","-f","--onlyFailures","--lastCommit","--changedSince"],""],[["vitest"],["--changed"],""],[["rspec"],["--only-failures","--next-failure","-n"],""],[["playwright"],["--last-failed","--only-changed"],""],[["ctest"],["--rerun-failed"],""],[["sbt"],["testQuick"]," Use `sbt test`."]],S=[[["turbo"],[],"Add `--env-mode=loose` to it."],[["env"],["-i","-","--ignore-environment"],"Leave that out."],[["sudo"],[],"Use `sudo -E`."]],A=/^(--env-mode=loose|loose|-\w*E\w*|--preserve-env)$/,P=[[["docker","podman","nerdctl"],["compose","run","exec"],""],[["docker-compose"],["run","exec","up"],""],[["kubectl","oc"],["exec","run"],""],[["ssh","vagrant","multipass","limactl","earthly","act","chroot","flatpak","distrobox"],[],""]],v=[[["xargs","parallel","eval","su","nix-shell","script","expect"],[],""],[["find","fd"],["-exec","-execdir","-x","-X"],""]];function C({starts:i},a){const c=i.filter(d=>!d.some(p=>A.test(p))),u=[...U(i,Y,M),...U(i,O,N),...U(c,S,L)];return a?u:[...u,...U(i,P,w),...U(i,v,H)]}const M=(i,a)=>`${i} watches files: it does not end by itself, so each run takes its whole \`timeout\`. ${a}`,N=(i,a)=>`${i} chooses tests by what earlier runs or changes left, so runs are not alike. Leave it out.${a}`,L=(i,a)=>`${i} keeps variables from the tests: the seed does not reach them, and their results may not be read. ${a}`,w=i=>`${_.x}${i} runs the tests where nothing of the detector reaches. For results of each test let them write JUnit XML into the working directory and name it in \`report-files\`; hand TEST_SEED on to them.`,H=i=>`${_.x}what ${i} starts cannot be seen. For results of each test name the test program itself in \`test-command\`, or let it write JUnit XML and name that in \`report-files\`.`;function U(i,a,c){const u=i.flatMap(([d="",...p])=>a.flatMap(([E,y,x])=>{const K=y.find(ee=>p.some(le=>le===ee||le.startsWith(`${ee}=`)));return!E.includes(d)||y.length>0&&K===void 0?[]:[c(`\`${[d,K].filter(Boolean).join(" ")}\``,x)]}));return[...new Set(u)]}var R=h(76647);const T=/^(python|pypy)\d*(\.\d+)*$/,k=/^(ba|da|z|k|a)?sh$/,D=["-X","-W","--check-hash-based-pycs"],W=/^-[a-zA-Z]*[mc]$/,G=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],Z=/^([-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/,re=/(?:^|\/)node_modules\/(?:\.bin\/([\w.-]+)|((?:@[\w.-]+\/)?[\w.-]+)\/(?:(?:bin|dist|lib)\/)*[\w.-]+)$/,oe=["cli","index","main","bin"];function ye(i){const[a="",...c]=i;return T.test(a)?be(c):a==="node"?We(c):a==="tsx"||a==="ts-node"?De(c):k.test(a)?Ke(c):null}function be(i){const{rest:a}=(0,R.h)(i,p=>D.includes(p),p=>W.test(p)),[c="",u,...d]=a;return W.test(c)&&c.endsWith("m")&&u!==void 0?{kind:"program",words:[u,...d]}:null}function We(i){const{options:a,rest:c}=(0,R.h)(i,d=>[...G,"--run"].includes(d)),u=a.find(({name:d})=>d==="--run")?.value;return u==null?De(i):{kind:"package-script",script:u,args:c}}function De(i){const{rest:a}=(0,R.h)(i,y=>G.includes(y),y=>y==="--test"),[c="",...u]=a,d=re.exec(c);if(d===null)return null;const p=m.posix.basename(c).replace(/\.[cm]?js$/,"");return{kind:"program",words:[d[1]??(oe.includes(p)?d[2]:p)??p,...u]}}function Ke(i){const{options:a,rest:c}=(0,R.h)(i,p=>Z.test(p)),u=c[0]==="--"?c[1]:c[0];return u===void 0?null:a.some(({name:p})=>/^-[a-z]*c[a-z]*$/.test(p))?{kind:"line",line:u}:{kind:"shell-script",path:u}}var Se=h(88989);function Ye(i){const a=[],c=(0,Se.qg)(i),u=c.errors===void 0||c.errors.length===0?j(c):null,d=i.trimEnd().length;return je(c,".",(p,E,y)=>{a.push({words:E,directory:y,takesTail:p===u&&p.end===d&&!B(p)})}),a}function je(i,a,c){if(i.type==="Word"||i.type==="Assignment")return a;if(i.type==="Command"){const d=b(i),p=d[0]==="builtin"?d.slice(1):d;return p[0]==="cd"||p[0]==="pushd"?V(a,p):(p.length>0&&c(i,p,a),a)}let u=a;return(0,Se.dK)(i,d=>{u=je(d,u,c)}),i.type==="Subshell"||i.type==="Pipeline"?a:u}function j(i){switch(i.type){case"Command":return i;case"Script":case"AndOr":case"Pipeline":{const a=i.commands.at(-1);return a===void 0?null:j(a)}case"Statement":return i.background===!0?null:j(i.command);default:return null}}function b(i){return[...i.name===void 0?[]:[i.name.value],...i.args.map(c=>c.type==="Word"?c.value:c.text)]}function B(i){return i.redirects.some(a=>a.type==="HereDoc")}function V(i,a){const c=a.slice(1).find(u=>!u.startsWith("-"));return c===void 0?i:X(i,c)}function X(i,a){return/^[/~]|[$`]/.test(a)?i:m.posix.join(i,a).replace(/(?<=.)\/$/,"")}const te=["-C","--directory","-f","--file","--makefile","-I","-o","-W"],se=["GNUmakefile","makefile","Makefile"],Q=100;function ie(i,a,c){const u=ce(i,a),E=(u.file===null?se:[u.file]).map(K=>c(m.posix.join(u.directory,K))).find(K=>K!==null)??null;if(E===null)return null;const y=ge(E,u.variables),x=u.goals.length>0?u.goals:[y.firstGoal??""];return{lines:$e(x,y),directory:u.directory}}function ce(i,a){const c=[],u=new Map,d=[];for(let y=i;y.length>0;){const x=(0,R.h)(y,Ee=>te.includes(Ee)),[K,...ee]=x.rest,[,le,ne]=/^(\w+)[:?+]?=(.*)$/s.exec(K??"")??[];le!==void 0?u.set(le,ne??""):K!==void 0&&c.push(K),d.push(...x.options),y=ee}const p=(...y)=>d.find(x=>y.includes(x.name))?.value??null,E=X(a,p("-C","--directory")??".");return{goals:c,variables:u,directory:E,file:p("-f","--file","--makefile")}}const de=/^(?:export\s+)?([\w.-]+)\s*(?::{0,3}|\?|\+)=\s*(.*)$/,pe=/^([^\s#:=][^:#=]*?)\s*::?(?!=)\s*([^;#]*)(?:;(.*))?/;function ge(i,a){const c=new Map([["MAKE","make"]]),u=new Map;let d=[],p=null;for(const E of i.replaceAll(/\\\r?\n/g," ").split(/\r?\n/)){const y=de.exec(E);if(E.startsWith("	"))for(const x of d)u.get(x)?.lines.push(xe(E));else y?c.set(y[1]??"",(y[2]??"").replace(/\s+#.*$/,"")):d=ke(E,u)??d;p??=d.find(x=>!x.startsWith("."))??null}return{variables:new Map([...c,...a]),rules:u,firstGoal:p}}function ke(i,a){const[c,u="",d="",p]=pe.exec(i)??[];if(c===void 0)return null;const E=u.split(/\s+/);for(const y of E){const x=a.get(y)??{needs:[],lines:[]};x.needs.push(...d.split(/[\s|]+/).filter(K=>K!=="")),p!==void 0&&x.lines.push(xe(p)),a.set(y,x)}return E}function xe(i){return i.trim().replace(/^[@+\s-]+/,"")}function $e(i,a){const c=new Set,u=[],d=p=>{if(c.has(p)||c.size>=Q)return;c.add(p);const E=a.rules.get(p);for(const y of E?.needs??[])d(Pe(y,a.variables));u.push(...(E?.lines??[]).map(y=>Pe(y,a.variables)))};for(const p of i)d(p);return u}function Pe(i,a,c=0){const u=i.replaceAll(/\$\$|\$[({]([\w.-]+)[)}]/g,(d,p)=>{if(p===void 0)return d;const E=a.get(p)??"";return c<5?Pe(E,a,c+1):E});return c===0?u.replaceAll("$$","$"):u}const Ge=300,Un=3;function Be(i,a){const{name:c,scripts:u,workspaces:d}=Me(m.posix.join(i,"package.json"),a);return{name:typeof c=="string"?c:"",scripts:Object.fromEntries(Object.entries(Ve(u)).filter(Kn)),workspaces:Array.isArray(d)?Fe(d):Fe(Ve(d).packages)}}function cn(i,a){const{readFile:c}=a,u=Fe(Me(m.posix.join(i,"lerna.json"),c).packages),d=Fe(Me(m.posix.join(i,"pnpm-workspace.yaml"),c,a.parseYaml).packages),E=[...Be(i,c).workspaces,...u,...d].filter(x=>!x.startsWith("!")).flatMap(x=>Ae(i,x.replace(/\/$/,"").split("/"),a,Un)),y=x=>x!==i&&c(m.posix.join(x,"package.json"))!==null;return[...new Set(E)].slice(0,Ge).filter(y)}function un(i,a,c){const u=cn(i,c).find(y=>Be(y,c.readFile).name===a),d=m.posix.basename(a),p=[a,`packages/${d}`,`apps/${d}`].map(y=>X(i,y)),E=y=>y!==i&&c.readFile(m.posix.join(y,"package.json"))!==null;return u??p.find(E)??i}function Ae(i,[a,...c],u,d){if(a===void 0)return[i];if(!a.includes("*"))return Ae(m.posix.join(i,a),c,u,d);const p=u.foldersIn(i).filter(x=>x!=="node_modules"&&!x.startsWith(".")),E=x=>m.posix.join(i,x);if(a!=="**"){const x=new RegExp(`^${a.split("*").map(Wn).join(".*")}$`);return p.filter(K=>x.test(K)).flatMap(K=>Ae(E(K),c,u,d))}const y=d===0?[]:p.flatMap(x=>Ae(E(x),["**",...c],u,d-1));return[...Ae(i,c,u,d),...y]}function Wn(i){return i.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function Me(i,a,c=JSON.parse){const u=a(i);try{return Ve(u===null?null:c(u))}catch{return{}}}function Ve(i){return typeof i=="object"&&i!==null&&!Array.isArray(i)?{...i}:{}}function Fe(i){return Array.isArray(i)?i.filter(a=>typeof a=="string"):[]}function Kn(i){return typeof i[1]=="string"}const Yn=["npm","pnpm","yarn","bun"],Ie=["lerna","turbo","nx"],Je={t:"test",tst:"test",it:"test","install-test":"test"},Gn=["test","start","stop","restart"],Bn=["install","i","add","remove","up","upgrade","update","ci","exec","dlx","x","create","init","link","publish","why","list","ls","audit","config","cache","node","pack","info","outdated","build","pm"],dn=["-C","--dir","--prefix","--cwd"],fn=["-w","--workspace","--filter","-F","--scope"],Vn=["-ws","--workspaces","-r","--recursive"],pn=["-t","--target","--targets"],Jn=[...dn,...fn,...pn,"--concurrency","--include","--exclude"];function Xn(i,a,c){const[u="",...d]=i;if(![...Yn,...Ie].includes(u))return[];const p=zn(u,d,a);if(p===null)return[];const{packages:E,script:y}=p,x=E==="all",K=x?"none":et(u,p.args);return(x?cn(p.directory,c):[Zn(p,c)]).map(ee=>fe(ee,y,K,c.readFile)).filter(ee=>ee!==null)}function Zn({packages:i,directory:a},c){return typeof i=="string"?a:un(a,i.name,c)}function fe(i,a,c,u){const d=Be(i,u).scripts,p=Object.hasOwn(d,a)?d[a]:void 0;if(p===void 0)return null;const E=y=>Object.hasOwn(d,y)?[{line:d[y]??"",extend:"none"}]:[];return{directory:i,lines:[...E(`pre${a}`),{line:p,extend:c},...E(`post${a}`)]}}function zn(i,a,c){const{plain:u,options:d,rest:p}=qn(i,a),E=ne=>d.find(({name:Ee})=>ne.includes(Ee))?.value??null,y=hn(i,Xe(u))??(u[0]==="run-many"?E(pn):null);if(y===null)return null;const x=X(c,E(dn)??"."),K=u[0]==="workspace"?u[1]:E(fn),ee=Ie.includes(i)||u[0]==="workspaces"||d.some(Qn),le=K!=null&&!K.includes("*")?{name:K}:ee||K!=null?"all":"own";return{script:y,args:p,directory:x,packages:le}}function Qn({name:i,value:a}){return Vn.includes(i)&&a!=="false"}function Xe(i){return i[0]==="workspace"?i.slice(2):i[0]!=="workspaces"?i:i[1]==="foreach"?i.slice(2):i.slice(1)}function qn(i,a){const c=[],u=[];let d=a;const p=i==="npm"||Ie.includes(i),E=()=>p||hn(i,Xe(c))===null;for(;d.length>0&&d[0]!=="--"&&E();){const y=(0,R.h)(d,K=>Jn.includes(K));u.push(...y.options);const x=y.rest[0];if(d=y.rest,x===void 0||x==="--")break;c.push(x),d=d.slice(1)}return{plain:c,options:u,rest:d}}function hn(i,a){const[c,u]=a;return c===void 0?null:["run","run-script","rum","urn"].includes(c)?u??null:i==="turbo"?c:i==="lerna"||i==="nx"?null:i==="npm"?Je[c]??(Gn.includes(c)?c:null):i==="bun"?null:i==="pnpm"&&Je[c]!==void 0?Je[c]:Bn.includes(c)||c.startsWith("workspace")?null:c}function et(i,a){return(i==="npm"||Ie.includes(i))&&!a.includes("--")?"after-dashes":"append"}var Ze=h(94942),nt=h(3292);const tt=["cmd","shell","run","composite","sequence"];function ze(i,a,c){const u=Ne(i,a);return Le(he(u,c),u,new Set([c]))}function Ne(i,a){try{return a.reduce(he,(0,nt.qg)(i))}catch{return}}function he(i,a){if(!(typeof i!="object"||i===null||!Object.hasOwn(i,a)))return i[a]}function Le(i,a,c){if(Array.isArray(i))return i.flatMap(p=>Le(p,a,c));if(typeof i!="string")return mn(i,a,c);const u=i.trim(),d=c.has(u)?void 0:he(a,u);return d===void 0?[st(i)]:Le(d,a,c.add(u))}function mn(i,a,c){const u=he(i,"cmd");if(Array.isArray(u))return[u.filter(p=>typeof p=="string").map(Ze.ZL).join(" ")];const d=tt.find(p=>he(i,p)!==void 0);return d===void 0?[]:Le(he(i,d),a,c)}function st(i){return i.replaceAll(/\{args:([^{}]*)\}/g,"$1").replaceAll(/\{\w+\}/g,"")}const rt=["tox.ini","setup.cfg"];function ot(i,a){const c=String(Ne(a("pyproject.toml"),["tool","tox","legacy_tox_ini"])??""),u=[...rt.map(a),c].find(p=>/^\[testenv/m.test(p)),d=Qe(i).flatMap(p=>u===void 0?lt(p,a):it(u,p));return[...new Set(d)]}function Qe(i){const a=i.findIndex(u=>/^(-e|--env)/.test(u));return a<0?[""]:((i[a]?.replace(/^(--env=?|-e)/,"")??"")||(i[a+1]??"")).split(",")}function it(i,a){return(qe(i,`testenv:${a}`,"commands")??qe(i,"testenv","commands")??"").replaceAll(/\\\n\s*/g," ").split(`
`).map(d=>at(d,i).trim()).filter(d=>d!=="")}function qe(i,a,c){const u=i.split(/\r?\n/),d=u.findIndex(ne=>ne.trim()===`[${a}]`);if(d<0)return null;const p=u.slice(d+1),E=p.findIndex(ne=>ne.startsWith("[")),y=p.slice(0,E<0?p.length:E),x=y.findIndex(ne=>new RegExp(`^${c}\\s*=`).test(ne));if(x<0)return null;const K=y.slice(x+1),ee=K.findIndex(ne=>/^[^\s#]/.test(ne));return[(y[x]??"").replace(/^[^=]*=/,""),...K.slice(0,ee<0?K.length:ee).map(ne=>ne.trim())].join(`
`)}function at(i,a){return i.replace(/^[\w!,.{}-]+:\s+/,"").replace(/^[-!]\s*/,"").replaceAll(/\{\[([^\]]+)\](\w+)\}/g,(c,u,d)=>qe(a,u,d)?.trim()??"").replaceAll(/\{posargs:((?:[^{}]|\{[^{}]*\})*)\}/g,"$1").replaceAll(/\{(?:env)?python\}/g,"python").replaceAll(/\{(?:toxinidir|tox_root|env_?bin_?dir)\}\//g,"").replaceAll(/\{[^{}]*\}/g,"")}function lt(i,a){const c=a("tox.toml"),u=c===""?Ne(a("pyproject.toml"),["tool","tox"]):Ne(c,[]),p=[he(he(u,"env"),i),he(u,"env_run_base")].map(E=>he(E,"commands")).find(E=>E!==void 0);return Array.isArray(p)?p.filter(Array.isArray).map(E=>gn(E).join(" ")):[]}function gn(i){return i.flatMap(a=>{if(typeof a=="string")return[a];const c=he(a,"default");return Array.isArray(c)?gn(c):[]})}const _n={poe:["tool","poe","tasks"],task:["tool","taskipy","tasks"],"pdm run":["tool","pdm","scripts"],"rye run":["tool","rye","scripts"],"pixi run":["tool","pixi","tasks"],"pipenv run":["scripts"]},ct=["-C","--root","-p","--project","-e","--environment","--manifest-path"],ut=["-e","--env","-p","--project","--data-dir","--cache-dir","--config"];function dt(i,a,c){const u=y=>c(m.posix.join(a,y))??"",[d="",...p]=i;if(d==="tox")return Te(ot(p,u));if(d==="nox")return Te(yn(u(wn(p,"-f","--noxfile")??"noxfile.py")));if(d==="invoke"||d==="inv")return Te(yn(u("tasks.py")));if(d==="hatch")return Te(pt(p,u));const E=[d,`${d} ${p[0]}`].find(y=>Object.hasOwn(_n,y));return E===void 0?null:Te(ft(E,E===d?p:p.slice(1),u))}function ft(i,a,c){const u=(0,R.h)(a,d=>ct.includes(d)).rest[0]??"";return ze(c(i==="pipenv run"?"Pipfile":"pyproject.toml"),_n[i]??[],u)}function pt(i,a){const{options:c,rest:u}=(0,R.h)(i,ne=>ut.includes(ne));if(u[0]==="test")return["pytest"];if(u[0]!=="run")return[];const d=c.find(({name:ne})=>ne==="-e"||ne==="--env")?.value??"default",[p="",...E]=(0,R.h)(u.slice(1),()=>!1).rest,[,y=d,x=p]=/^([\w.-]+):(.+)$/.exec(p)??[],K=["envs",y,"scripts"],ee=[...ze(a("pyproject.toml"),["tool","hatch",...K],x),...ze(a("hatch.toml"),K,x)],le=c.length===0&&x===p;return ee.length>0||le?ee:[[x,...E].map(Ze.ZL).join(" ")]}function yn(i){return[...i.matchAll(/\.run\(((?:[^()]|\([^()]*\))*)\)/g)].map(([,c=""])=>c).map(c=>[...c.matchAll(/(["'])((?:(?!\1).)*)\1/g)].map(([,,u])=>u).join(" "))}function wn(i,...a){const c=i.findIndex(u=>a.includes(u));return c<0?null:i[c+1]??null}function Te(i){return i.length===0?null:i}const En={valued:["--with --with-editable --with-requirements --extra --no-extra --group --no-group --only-group --python -p --project --directory","--env-file --package --index --index-url --default-index --config-file --cache-dir --color --resolution"].flatMap(i=>i.split(" ")),module:["-m","--module"]},ae={},en={valued:["-p","--package"],line:["-c","--call"]},Tn={valued:["-r --reporter -o --reports-dir --report-dir --temp-directory --temp-dir -x --exclude -n --include -e --extension --src --require -i","--branches --functions --lines --statements --cwd --nycrc-path --config"].flatMap(i=>i.split(" "))},On={env:{valued:["-u","--unset","-C","--chdir"],assignments:!0},command:ae,exec:{valued:["-a"]},time:{valued:["-f","--format","-o","--output"]},timeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},gtimeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},nice:{valued:["-n","--adjustment"]},ionice:{valued:["-c","--class","-n","--classdata"]},nohup:ae,setsid:ae,stdbuf:{valued:["-i","-o","-e"]},unbuffer:ae,sudo:{valued:["-u","-g","-h","-p","-C"],assignments:!0},taskset:{operands:1},faketime:{valued:["-f"],operands:1},"xvfb-run":{valued:["-s","--server-args","-e","--error-file","-n","--server-num","-f","-p","-w","--wait"]},"dbus-run-session":ae,"cross-env":{assignments:!0},dotenv:{valued:["-e","-v","-p","-c"]},"dotenvx run":{valued:["-f","--env-file","-e","--env"]},"doppler run":{valued:["-p","--project","-c","--config"]},"op run":{valued:["--env-file"]},c8:Tn,nyc:Tn,npx:en,bunx:ae,"bun x":ae,pnpx:ae,"npm exec":{...en,greedy:!0},"npm x":{...en,greedy:!0},"pnpm exec":{valued:["-C","--dir","--filter","-F"]},"pnpm dlx":{valued:["--package"]},"yarn exec":ae,"yarn dlx":{valued:["-p","--package"]},"uv run":En,uvx:{valued:["--with","--from","--python","-p"]},"uv tool run":{valued:["--with","--from","--python","-p"]},"poetry run":ae,"pipenv run":ae,"pdm run":{valued:["-p","--project"]},"rye run":ae,"hatch run":ae,"pixi run":{valued:["-e","--environment","--manifest-path"]},"conda run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"micromamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mise exec":ae,"direnv exec":{operands:1},"coverage run":{valued:["--source","--include","--omit","--rcfile","--data-file","--context","--concurrency","--debug"],module:["-m"]},"go run":{valued:["-C","-exec","-mod","-modfile","-tags","-ldflags","-gcflags","-p"]},"go tool":{valued:["-C","-modfile"]},"bundle exec":{valued:["--gemfile"]},"rbenv exec":ae,"asdf exec":ae},ht=3;function nn(i){for(let a=ht;a>0;a-=1){const c=i.slice(0,a).join(" ");if(i.length>=a&&Object.hasOwn(On,c))return mt(i.slice(a),On[c]??ae)}return null}function mt(i,a){const c=[...a.line??[],...a.module??[]],{rest:u}=(0,R.h)(i,E=>a.valued?.includes(E)??!1,E=>c.includes(E)),[d="",...p]=u;return a.line?.includes(d)?p[0]===void 0?null:{kind:"line",line:p[0]}:a.module?.includes(d)?Ce(p,!1):gt(u,a)}function gt(i,a){const c=i[0]==="--"?i.slice(1):i,u=a.assignments?c.findIndex(E=>!/^\w+=/.test(E)):0,d=u<0?[]:c.slice(u+(a.operands??0)),p=d.indexOf("--");return!a.greedy||c!==i?Ce(d,!1):p<0?Ce(d,!0):Ce(d.toSpliced(p,1),!1)}function Ce(i,a){return i.length===0?null:{kind:"program",words:i,needsDashes:a}}const bn=12,_t=500;function Sn(i,a,{foldersIn:c=()=>[],parseYaml:u=()=>null}={}){const d={directory:".",extend:"append",depth:bn},p=new kn({readFile:a,foldersIn:c,parseYaml:u}),E=p.ofLine(i,d);return{commandLine:i,invocations:E,starts:p.starts,readFile:a}}class kn{starts=[];#e;#n=_t;constructor(a){this.#e=a}ofLine(a,c){return Ye(a).flatMap(({words:u,directory:d,takesTail:p})=>this.#t({...c,words:u,directory:m.posix.join(c.directory,d),extend:p?c.extend:"none",depth:c.depth-1}))}#t(a){const c=He(a.words);if(this.#n<=0)return[];if(this.#n-=1,this.starts.push(c),a.depth>0){const y=this.#s({...a,words:c},a.words[0]??"");if(y!==null)return y}const{extend:u,directory:d,filteredBy:p}=a,E={...d==="."?{}:{directory:d},...p===void 0?{}:{filteredBy:p}};return[{words:c,extend:u,...E}]}#s(a,c){const{words:u,directory:d}=a;if(u[0]==="make"||u[0]==="gmake")return this.#c(a);const p=Xn(u,d,this.#e);if(p.length>0)return p.flatMap(x=>this.#o(x,a));const E=dt(u,d,this.#e.readFile);if(E!==null)return this.#l(E,a);const y=nn(u);if(y?.kind==="line")return this.#i(y.line,a);if(y!==null){const x=y.needsDashes?"after-dashes":"append";return this.#t({...a,words:y.words,extend:xn(a.extend,x),depth:a.depth-1})}return this.#r(a)??this.#a(c,a)}#r(a){const c=ye(a.words);switch(c?.kind){case void 0:return null;case"program":return this.#t({...a,words:c.words,depth:a.depth-1});case"line":return this.#i(c.line,a);case"shell-script":return this.#a(c.path,a,/(?:)/);case"package-script":{const u=c.args.includes("--")?"append":"after-dashes",d=fe(a.directory,c.script,u,this.#e.readFile);return d===null?null:this.#o(d,a)}}}#o(a,c){return a.lines.flatMap(({line:u,extend:d})=>this.ofLine(u,{...c,directory:a.directory,extend:xn(c.extend,d)}))}#l(a,c){const u=c.words[0]==="tox"?{...c,filteredBy:"tox"}:c;return a.flatMap(d=>this.#i(d,u))}#i(a,c){return this.ofLine(a,{...c,extend:"none"})}#c(a){const c=ie(a.words.slice(1),a.directory,this.#e.readFile);return c===null?null:c.lines.flatMap(u=>this.#i(u,{...a,directory:c.directory}))}#a(a,c,u=/^#!.*\b(ba|da|z|k)?sh\b/){if(!a.includes("/")&&!a.endsWith(".sh"))return null;const d=this.#e.readFile(m.posix.join(c.directory,a));return d!==null&&u.test(d)?this.#i(d,c):null}}function He(i){const[a="",...c]=i;if(/\/.*\.py$/.test(a))return["python",a,...c];const u=a.lastIndexOf("@"),d=u>0?a.slice(0,u):a;return[d.startsWith("@")?d:m.posix.basename(d),...c]}function xn(i,a){return i==="append"?a:a==="append"?i:"none"}var vn=h(39689),tn=h(26946),Rn=h(72913),sn=h(57210),$n=h(40654),me=h(13783),ve=h(14620),Oe=h(76926);const rn={ava:{add:"--tap",file:null},"bun test":{add:"--reporter=junit --reporter-outfile=bun.xml",file:"bun.xml"},behave:{add:"--junit",file:"reports/*.xml"},cypress:{add:"--reporter junit",file:"test-results.xml"},"deno test":{add:"--junit-path=deno.xml",file:"deno.xml"},green:{add:"--junit-report green.xml",file:"green.xml"},jasmine:{add:"the JUnitXmlReporter of jasmine-reporters",file:"junitresults*.xml"},karma:{add:"the reporter of karma-junit-reporter (--reporters progress,junit)",file:"**/TESTS-*.xml"},lab:{add:"-r junit -o lab.xml",file:"lab.xml"},nose2:{add:"--plugin nose2.plugins.junitxml --junit-xml",file:"nose2-junit.xml"},nosetests:{add:"--with-xunit",file:"nosetests.xml"},phpunit:{add:"--log-junit phpunit.xml",file:"phpunit.xml"},"web-test-runner":{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},wtr:{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},robot:{add:"--xunit robot.xml",file:"robot.xml"}};function yt(i){for(const{words:a}of i){const[c="",...u]=a,d=[c,`${c} ${u[0]}`].find(y=>Object.hasOwn(rn,y)),p=d===void 0?void 0:rn[d];if(p===void 0||p.file===null&&u.some(y=>y===p.add||y==="-t"))continue;const E=p.file===null?"":` and set \`report-files: ${p.file}\``;return`${_.x}${d} is not read by itself. For results of each test add ${p.add} to it${E}.`}return null}const wt=1e6,Et={logLevel:"error"};async function Tt(i,a,c){const u=await An(i.testCommand,a.directory),d=i.framework==="none"?null:Dn(u,i.framework)??Ot(u,i),E=(i.perturb.includes("order")?d?.framework.orders??[]:[]).filter(Ue=>Ue!=="as-is"),x=[...C(u,d!==null||i.framework==="none"),...Nn(i,d,u),...Ln(i,E,d)],K=d??bt(u,i);if(K===null)return{framework:null,orders:E,warnings:x};const ee=(0,m.join)(c?.path??i.outputDir,Rn.Y.support),{framework:le,recognition:ne}=K;c===void 0?(0,ve.G1)(le,ee):(0,ve.Jm)(c,Rn.Y.support,le);const Ee={supportDir:ee,replayDir:i.portableReplays?me.M:ee},_e=(0,vn.yT)(new Set(u.starts.map(([Ue=""])=>Ue))),xt={reportFiles:i.reportFiles,lineVariables:_e};return{framework:(0,ve.x5)(le,ne,i.testCommand,Ee,xt),orders:E,warnings:x}}async function An(i,a){const c=x=>(0,tn.C)((0,m.join)(a,x),wt),u=x=>St((0,m.join)(a,x));let d=!1;const E=Sn(i,c,{foldersIn:u,parseYaml:()=>(d=!0,null)});if(!d)return E;const{parse:y}=await h.e(815).then(h.t.bind(h,38815,19));return Sn(i,c,{foldersIn:u,parseYaml:x=>y(x,Et)})}function Nn({framework:i},a,{invocations:c}){return a!==null||i==="none"||i===Oe.Mi.name?[]:i==="auto"?[yt(c)].filter(u=>u!==null):[`The command does not show that it runs ${i}: runs are judged by exit code alone. Name the program in test-command.`]}function Ln({perturb:i},a,c){return!i.includes("order")||a.length>0?[]:[`perturb: order has no effect: ${c===null?"no framework was recognised":`${c.framework.name} has no way to change it`}. All runs keep the order that the command has.`]}function Dn(i,a){for(const c of $n.i){if(a!=="auto"&&c.name!==a)continue;const u=c.recognise(i);if(u!==null)return{framework:c,recognition:u}}return null}function Ot(i,a){if(!(a.framework===sn.G.name||a.framework==="auto"&&a.reportFiles!==null))return null;const u=i.invocations[0]??{words:[],extend:"none"};return{framework:sn.G,recognition:{invocation:u}}}function bt(i,{framework:a}){const c=a==="auto"||a===Oe.Mi.name?Oe.SH.recognise(i):null;return c===null?null:{framework:a==="auto"?Oe.SH:{...Oe.SH,read:Oe.Mi.read},recognition:c}}function St(i){try{return(0,I.readdirSync)(i,{withFileTypes:!0}).filter(c=>c.isDirectory()).map(({name:c})=>c)}catch{return[]}}var kt=h(15320)}),50187:((ue,J,h)=>{h.d(J,{U:()=>Y,u:()=>_});const I=1500,m=2400;class _{#e="";#n="";#t=0;add(S){const A=I-this.#e.length;this.#e+=S.slice(0,Math.max(0,A));const P=A<=0?S:S.slice(A),v=this.#n+P.slice(-m);this.#t+=Math.max(0,this.#n.length+P.length-m),this.#n=v.slice(-m)}toString(){const S=this.#t===0?"":`
… ${this.#t} characters left out …
`;return`${this.#e}${S}${this.#n}`.trim().toWellFormed()}}function Y(O){const S=new _;return S.add(O),S.toString()}}),25042:((ue,J,h)=>{h.d(J,{l:()=>I});function I(_,{tests:Y}){const O=new Set(Y.filter(({verdict:v})=>v==="flaky").map(({test:v})=>v)),S=Y.some(({verdict:v})=>v==="always-fails"),A=_.filter(({test:v})=>v!==null&&O.has(v)),[P]=A.toSorted((v,C)=>m(C)-m(v));return P===void 0?[..._]:_.map(v=>{const C=m(P)>0&&m(P)>=m(v);return v.test===null&&(S||C)?{...P,test:null}:v})}function m({tried:_}){return _===void 0?0:_.failures/_.runs}}),2480:((ue,J,h)=>{h.d(J,{HD:()=>Y,JN:()=>P,r0:()=>v,vc:()=>O});var I=h(77598),m=h(60375);const _=500;function Y(N,L){const w=L.replace(/\/+$/,""),U=(w===""?N:N.replaceAll(`${w}/`,"").replaceAll(w,".")).replace(/\b0x[0-9a-f]{6,16}\b/gi,"0x…").toWellFormed();if(U.length<=_)return U;const R=(0,I.createHash)("sha256").update(U).digest("hex").slice(0,12);return`${U.slice(0,_-13).toWellFormed()}…${R}`}function O(N){const L=new Map;for(const w of N){const H=(0,m.o)(w.identity),U=L.get(H);U===void 0?L.set(H,w):Array.isArray(U)?U.push(w):L.set(H,[U,w])}return L.size===N.length?[...N]:[...L.values()].flatMap(w=>Array.isArray(w)?S(w):w)}function S(N){const L=new Set(N.map(({line:H=null})=>H));return L.has(null)?[A(N)]:[...L].toSorted((H,U)=>Number(H)-Number(U)).map((H,U)=>{const R=A(N.filter(T=>T.line===H));return U===0?R:{...R,identity:(0,m.o)({...R.identity,name:`${R.identity.name} #${U+1}`})}})}function A(N){const L=new Set(N.map(({status:R})=>R));L.delete("skipped");const[w="skipped",...H]=L,U=L.has("flaky")?"flaky":H.length>0?"mixed":w;return N.slice(1).reduce((R,T)=>M(R,T,U),{...N[0],status:U})}function P(N){return C(N,(L,w)=>{const H=L==="failed"||L==="flaky";return w==="passed"?H?"flaky":"passed":w==="skipped"?L:w})}function v(N){const L=["failed","mixed","flaky","passed","skipped"];return C(N,(w,H)=>L.indexOf(w)<=L.indexOf(H)?w:H)}function C(N,L){const w=new Map;for(const H of N){const U=(0,m.o)(H.identity),R=w.get(U);w.set(U,R===void 0?H:M(R,H,L(R.status,H.status)))}return[...w.values()]}function M(N,L,w){const H=[N.durationMs,L.durationMs].filter(R=>R!==null),U=N.failure??L.failure;return{identity:N.identity,status:w,durationMs:H.length===0?null:H.reduce((R,T)=>R+T,0),failure:w==="passed"||w==="skipped"?null:U}}}),71668:((ue,J,h)=>{h.d(J,{O2:()=>S,cU:()=>O,y:()=>Y});var I=h(76760),m=h(34983),_=h(70025);const Y="FLAKY_DETECTOR_MORE_ARGUMENTS";function O([A,...P]){if(A===void 0)return null;if(P.length===0)return A.words.includes("--")?{...A,extend:"none"}:A;const{directory:v,...C}=A;return{...P.every(N=>N.directory===v)?A:C,extend:"none"}}function S(A,P,{supportDir:v,env:C}){return{NODE_OPTIONS:(0,m.l)(C.NODE_OPTIONS,[`--require=${(0,I.join)(v,(0,_.d)("more-arguments.cjs"))}`]),[Y]:JSON.stringify({program:A,words:P})}}}),34983:((ue,J,h)=>{h.d(J,{l:()=>m});function I(_){return/[\s"\\]/.test(_)?`"${_.replaceAll(/["\\]/g,"\\$&")}"`:_}function m(_,Y){return[_?.trim()??"",...Y.map(I)].filter(O=>O!=="").join(" ")}}),70025:((ue,J,h)=>{h.d(J,{F:()=>Y,d:()=>_});const I={"mocha-hook.cjs":`'use strict';
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
`},m="node_modules/flaky-detector";function _(O){return`${m}/${O}`}function Y(...O){return Object.fromEntries(O.map(S=>[_(S),I[S]]))}}),57210:((ue,J,h)=>{h.d(J,{A:()=>S,G:()=>O});var I=h(76760),m=h(26567),_=h(25385),Y=h(91291);const O={name:"junit",orders:["as-is"],recognise:()=>null,prepare:({commandLine:v})=>({commandLine:v,env:{}}),seedKnob:async()=>null,read:v=>S(v,""),replay:({commandLine:v,seed:C})=>({commandLine:(0,m.sO)({TEST_SEED:String(C)},v),selectsTest:!1})};async function S({reportFiles:v,timedOut:C,workingDirectory:M},N){if(v.length===0)return{kind:"unreadable",reason:C?"the run was ended by its time limit before it wrote a report":"the run wrote no file that report-files matches",tests:[]};const{tests:L,problem:w}=await(0,Y.d)(v,{workingDirectory:M,folderOf:P(N)});return w===null?{kind:"read",tests:L,couldNotRun:null}:{kind:"unreadable",reason:w,tests:L}}const A=(0,_.l)(/(^|\/)/i,(0,_.E)(/\.?(report|result|test)s?|test-?(results?|reports?)|(surefire|failsafe)-reports/,/target|build|out|dist|coverage|junit/),/$/);function P(v){return/[*?{[]/.test(I.posix.dirname(v))?C=>{let M=I.posix.dirname(C);for(;A.test(M);)M=M.replace(A,"");return M==="."?"":M}:()=>""}}),91291:((ue,J,h)=>{h.d(J,{d:()=>Ye});var I=h(73024),m=h(89648),_=h(2480),Y=h(60375),O=h(25385);const S=new Map,A="";class P{#e;#n;#t=null;#s=new Map;constructor(b,B=null){this.#e=b,this.#n=B}of(b){b.suites!==this.#t&&this.#r(b.suites);const{name:B,classname:V,file:X,filepath:te,value_param:se}=b.attributes,Q=`${B??A}\0${V??A}\0${X??te??A}\0${se??A}`,ie=this.#s.get(Q);if(ie!==void 0)return ie;const ce=(0,Y.o)(C(b,this.#e,this.#n));return this.#s.set(Q,ce),ce}#r(b){this.#t=b;const B=b.map(({name:X,file:te})=>[X,te]),V=JSON.stringify([this.#e,this.#n,B]);this.#s=S.get(V)??new Map,S.set(V,this.#s)}}const v=new Set(["","test","undefined","null"]);function C({attributes:j,suites:b},B,V){const{name:X="",classname:te=""}=j,se=j.file??j.filepath??b.findLast(ge=>ge.file!==void 0)?.file,Q=b.map(ge=>ge.name??"").filter(ge=>ge!==""&&ge!==se),ie=v.has(te)||te===X?"":te,de=ie||(te===X&&te!==""?"":Q.join(" > ")),pe=V===null?de:L(V,Q,ie,X);return{file:se===void 0||se===""?null:(0,_.HD)((0,m.iZ)(se,B),B),suite:pe===""?null:(0,_.HD)(pe,B),name:(0,_.HD)(H(X,j),B)}}const M=(0,O.E)(/^((jest|mocha|vitest|junit|xunit|bun|deno|root|default|all|unit)[ _-]?)?(test ?suites?|tests?|suites?)$/i,/^(pytest|rspec|minitest|undefined)$/),N=(0,O.E)(/\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?/g,/[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}/);function L(j,b,B,V){const X=[j,...b.filter(Q=>!M.test(Q)),B].map(Q=>Q.replaceAll(N,"…")),te=(Q,ie)=>X.slice(ie+1).some(ce=>w(ce,Q)),se=(Q,ie)=>!V.startsWith(`${Q} `)&&!te(Q,ie);return X.filter((Q,ie)=>Q!==""&&se(Q,ie)).join(" > ")}function w(j,b){return j===b||j.length>b.length&&(j.startsWith(b)||j.endsWith(b))}function H(j,{value_param:b}){return b===void 0?j:`${j} [${b}]`}var U=h(50187);const R=1e9;function T(j,b,B){const V=D(j),X=Number((j.attributes.time??"").replaceAll(",",""));return{identity:b,...k(j.attributes),status:V,durationMs:j.attributes.time===void 0||!(X>=0&&X<R)?null:Math.round(X*1e3),failure:V==="failed"||V==="flaky"?Z(j,b.file,B):null}}function k({line:j}){const b=Number(j);return Number.isInteger(b)&&b>0?{line:b}:{}}function D({attributes:j,outcomes:b}){if(b.length===0)return W(j);const B=b.map(V=>V.tag);return B.some(V=>["failure","error","warning"].includes(V))?"failed":B.some(V=>V.startsWith("flaky"))?"flaky":B.some(V=>V.startsWith("rerun"))?"failed":b.some(V=>V.tag==="skipped")?G(b):W(j)}function W({status:j="",result:b=""}){return j===""&&b===""?"passed":/^(fail|failed|error)$/i.test(j)?"failed":/^(notrun|disabled|skipped|pending|ignored)$/i.test(j)||/^(skipped|suppressed)$/i.test(b)?"skipped":"passed"}function G(j){return j.some(b=>b.type==="pytest.xfail")?"passed":"skipped"}function Z(j,b,B){const{attributes:V,outcomes:X,output:te}=j,se=X.find(({tag:pe})=>pe==="failure"||pe==="error")??X.find(({tag:pe})=>pe!=="skipped"),Q=se?.text||te,ie=se?.message||oe(Q)||re(se?.type??null,V.status),{line:ce}=k(V),de=b!==null&&ce!==void 0?{file:b,line:ce}:null;return(0,m.g5)({type:se?.type??null,message:(0,U.U)(ie),stack:Q,location:de},B)}function re(j,b){return j??(b===void 0?"failed, without a message in the report":`status ${b}`)}function oe(j){return j.split(`
`).find(b=>b.trim()!=="")??""}var ye=h(57975);const be=64*1024*1024,We=200;async function*De(j){let b=null;for await(const B of(0,I.createReadStream)(j,{end:be-1,highWaterMark:256*1024}))b??=Ke(B),yield b.decode(B,{stream:!0});b!==null&&(yield b.decode())}function Ke(j){const[b,B]=j;if(b===254&&B===255||b===0&&B===60)return new ye.TextDecoder("utf-16be");if(b===255&&B===254||b===60&&B===0)return new ye.TextDecoder("utf-16le");const V=j.subarray(0,We).toString("latin1"),X=/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(V)?.[1];if(X===void 0||/^utf-?16/i.test(X))return new ye.TextDecoder;try{return new ye.TextDecoder(X)}catch{return new ye.TextDecoder}}const Se=4*be;async function Ye(j,b){const{GO_PROPERTY:B,JUnitParser:V}=await Promise.all([h.e(800),h.e(516)]).then(h.bind(h,20516)),[X,te]=[[],[]],se=[];let Q=Se;for(const ce of j){const de=(0,m.iZ)((0,m.MR)(ce),b.workingDirectory);if(Q<=0){se.push(`${de} and later reports were not read: over 256 MiB of reports in one run`);break}const pe=b.folderOf?.(de)??null,ge=new P(b.workingDirectory,pe),ke=$e=>{($e.suites.some(Ge=>Ge[B]!==void 0)?X:te).push(T($e,ge.of($e),b.workingDirectory))},xe=await je(ce,new V(ke));xe.what!==null&&se.push(`${de}: ${xe.what}`),Q-=xe.bytes}return{tests:[...(0,_.JN)(X),...(b.repeats??_.vc)(te)],problem:se.length===0?null:se.slice(0,3).join("; ")}}async function je(j,b){let B=0;try{B=(0,I.statSync)(j).size;for await(const te of De(j))if(!b.write(te))break;const V=b.end(),X=`larger than ${be/1024/1024} MiB: only its beginning was read`;return{what:B>be?X:V,bytes:B}}catch(V){return{what:`cannot be read: ${V.message}`,bytes:B}}}}),76548:((ue,J,h)=>{h.d(J,{HR:()=>A,OG:()=>Y,UV:()=>S});var I=h(73024),m=h(57975);const _=64*1024;async function*Y(P){const v=new m.TextDecoder;let C="";for await(const M of(0,I.createReadStream)(P)){const N=v.decode(M,{stream:!0}).split(`
`);N[0]=C+N[0],C=(N.pop()??"").slice(0,_);for(const L of N)yield O(L)}C+=v.decode(),C!==""&&(yield O(C))}function O(P){return(P.endsWith("\r")?P.slice(0,-1):P).slice(0,_)}async function S(P,v,C){const M=[];if(P===null)return M;try{let N=0;for await(const L of Y(P))if(C(L)&&M.push(L),N+=1,N>=v)break}catch{return M}return M}async function A(P,v,C){const M=[];if(P===null)return M;try{for await(const N of Y(P))if(v.test(N)&&M.push(N),M.length>=C)break}catch{return M}return M}}),40654:((ue,J,h)=>{h.d(J,{i:()=>Jo});var I=h(51455),m=h(76760),_=h(26567);const Y={"cargo-runner.sh":`#!/usr/bin/env bash
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
`};var O=h(89648),S=h(2480);const A=/^test (.+?)(?: - should panic)? \.\.\. (.*)$/,P=/(ok|FAILED|ignored(?:, .*)?|bench: .*)(?: <\d+\.\d+s>)?(?: \(time limit exceeded\))?$/,v={ok:"passed",FAILED:"failed","bench:":"passed"},C=/^ {4}(\S.*)$/,M=/^---- (.+) std(?:out|err) ----$/,N=/\u001b(?:\[[0-9;]*m|\(B)/g;class L{statuses=[];captured=new Map;running=null;candidate=null;capturing=null;listed=new Set;listing=null;finished=!1;add(n){const t=n.replaceAll(N,""),s=M.exec(t);s!==null?this.capturing=this.capture(s[1]??""):t==="failures:"||t==="successes:"?this.section(t==="failures:"?this.listed:null):t.startsWith("test result: ")?this.end():this.capturing!==null?this.capturing.add(t):this.listing!==null?this.listing.add(C.exec(t)?.[1]??""):this.outcome(t)}result(){this.settle();const n=r=>this.captured.get(r)?.toString()??"",t=([r,o])=>!this.finished||o!=="failed"||this.listed.has(r.replace(/ - compile( fail)?$/,""));return{tests:this.statuses.filter(t).map(([r,o])=>({name:r,status:o,output:n(r)})),finished:this.finished,running:this.running}}capture(n){const t=this.captured.get(n)??new O.FM;return this.captured.set(n,t),t}section(n){this.settle(),this.capturing=null,this.listing=n}end(){this.section(null),this.finished=!0}outcome(n){const s=this.running!==null&&this.candidate===null?null:A.exec(n);if(s!==null&&(this.settle(),this.finished=!1,this.running=s[1]??""),this.running===null)return;const r=P.exec(s===null?n:s[2]??"")?.[1];r!==void 0&&(this.candidate=v[r.split(" ",1)[0]??""]??"skipped")}settle(){this.running===null||this.candidate===null||(this.statuses.push([this.running,this.candidate]),this.running=null,this.candidate=null)}}var w=h(76548);const H=/^thread '(.+)'(?: \(\d+\))? panicked at (?:'(.*)', )?(.+?):(\d+):\d+:?$/,U=/^thread '(.+)'(?: \(\d+\))? has overflowed its stack/;function R(e,n){const t=e.split(`
`),s=t.findIndex(z=>H.test(z)),[,,r,o="",l]=H.exec(t[s]??"")??[];if(s<0)return{type:null,message:e,stack:null,location:null};const f=t.slice(s+1),g=f.findIndex(z=>z==="stack backtrace:"||z.startsWith("note: ")),F=r??f.slice(0,g<0?void 0:g).join(`
`),$=g<0||f[g]!=="stack backtrace:"?null:f.slice(g).join(`
`);return{type:"panic",message:F,stack:$,location:{file:(0,O.iZ)(o,n),line:Number(l)}}}async function T(e){const n=new Map;let t=null;if(e===null)return new Map;for await(const s of(0,w.OG)(e)){const r=(H.exec(s)??U.exec(s))?.[1];r!==void 0&&(t=n.get(r)??new O.FM,n.set(r,t)),(s===""||/^\s*(Running|Doc-tests) |^error: /.test(s))&&(t=null),t?.add(s)}return new Map([...n].map(([s,r])=>[s,r.toString()]))}const k="cargo-runner.sh",D="FLAKY_DETECTOR_CARGO_REPORT",W="FLAKY_DETECTOR_CARGO_SHUFFLE",G=["X86_64_UNKNOWN_LINUX_GNU","X86_64_UNKNOWN_LINUX_MUSL","AARCH64_UNKNOWN_LINUX_GNU","AARCH64_UNKNOWN_LINUX_MUSL","X86_64_APPLE_DARWIN","AARCH64_APPLE_DARWIN"],Z={name:"cargo",orders:["as-is","shuffled"],supportFiles:{[k]:Y[k]},recognise:e=>{const n=e.invocations.find(({words:t})=>t[0]==="cargo"&&re(t));return n===void 0?null:{invocation:n}},prepare:oe,seedKnob:async({stdoutLog:e})=>(await(0,w.HR)(e,/^running \d+ tests? \(shuffle seed: /,1)).length>0?"libtest's --shuffle-seed":null,read:ye,replay:je};function re(e){const[n,t]=e.slice(1).filter(s=>!/^[-+]/.test(s));return n==="test"||n==="t"||n==="llvm-cov"&&t!=="nextest"}function oe(e){const n=`bash -p ${(0,m.join)(e.supportDir,k)}`,t=G.map(s=>`CARGO_TARGET_${s}_RUNNER`).filter(s=>!e.env[s]);return{commandLine:e.commandLine,env:{...Object.fromEntries(t.map(s=>[s,n])),[D]:e.reportDir,[W]:e.order==="shuffled"?String(e.seed):""}}}async function ye(e){try{const n=await be(e.reportDir),t=(0,S.vc)([...await We(n,e),...await Ke(e)]),s=n.find(o=>o.exitCode===null||e.timedOut&&!o.output.finished);if(s!==void 0){const o=e.timedOut?"the run timed out":"the run was stopped";return{kind:"unreadable",reason:`the output of ${s.suite} breaks off: ${o}`,tests:t}}const r=n.length===0&&t.length===0&&e.exitCode!==0;return{kind:"read",tests:t,couldNotRun:r?await Ye(e):null}}catch(n){return{kind:"unreadable",reason:`the report of cargo test cannot be read: ${n.message}`,tests:[]}}}async function be(e){const n=[],t=(await(0,I.readdir)(e)).filter(s=>s.endsWith(".log")).sort();for(const s of t){const r=[],o=new L;for await(const $ of(0,w.OG)((0,m.join)(e,s)))r.length<2?r.push($):o.add($);const l=await(0,I.readFile)((0,m.join)(e,s.replace(/log$/,"exit")),"utf8").catch(()=>null),[f="",g=""]=r,F=g===f.replaceAll("-","_")?f:`${f}::${g}`;n.push({suite:F,exitCode:l===null?null:Number(l),output:o.result()})}return n}async function We(e,n){const t=await T(n.stderrLog);return e.flatMap(s=>{const r=s.output.tests.map(f=>{const g=f.output||(t.get(f.name)??"");return Se({file:null,suite:s.suite,name:f.name},f.status,g,n)}),o=De(s,t);if(o===null||n.timedOut)return r;const l=t.get(o)??`the test binary ended with code ${s.exitCode} while this test ran`;return[...r,Se({file:null,suite:s.suite,name:o},"failed",l,n)]})}function De({output:e,exitCode:n},t){if(e.finished||!n)return null;const s=new Set(e.tests.map(o=>o.name)),r=[...t.keys()].filter(o=>!s.has(o)&&o!=="main");return e.running??(r.length===1?r[0]??null:null)}async function Ke(e){if(e.stdoutLog===null)return[];const n=new L;for await(const t of(0,w.OG)(e.stdoutLog))n.add(t);return n.result().tests.flatMap(t=>{const[,s,r]=/^(\S+\.(?:rs|md)) - (.*\(line \d+\)(?: - compile(?: fail)?)?)$/.exec(t.name)??[];return s===void 0||r===void 0?[]:[Se({file:s,suite:"doc-tests",name:r},t.status,t.output,e)]})}function Se(e,n,t,{workingDirectory:s}){const r=n==="failed"?(0,O.g5)(R(t,s),s):null;return{identity:e,status:n,durationMs:null,failure:r}}async function Ye({stderrLog:e,exitCode:n}){return(await(0,w.HR)(e,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3)||`cargo test ended with code ${n} and ran no test binary`}function je(e){const{recognition:n,seed:t,test:s}=e,r=e.order==="shuffled",{own:o,libtest:l}=j(s),g=[...r?["-Z","unstable-options","--shuffle-seed",String(t)]:[],...l],$=n.invocation.words.includes("--")?g:[...o,...g.length>0?["--"]:[],...g],z=(0,_.$I)(e.commandLine,n.invocation,$),we={TEST_SEED:String(t),...r&&z!==null?{RUSTC_BOOTSTRAP:"1"}:{}};return{commandLine:(0,_.sO)(we,z??e.commandLine),selectsTest:z!==null&&s!==null}}function j(e){if(e===null)return{own:[],libtest:[]};if(e.suite!=="doc-tests")return{own:[],libtest:["--exact",e.name.replace(/ #\d+$/,"")]};const[,n="",t=""]=/^(\S*) ?\(line (\d+)\)/.exec(e.name)??[];return{own:["--doc"],libtest:[n||`${t})`]}}const b=/\[ RUN {6}\] ([\w/]+\.\S+)$/,B=/\[( {7}OK| {2}FAILED| {2}SKIPPED) {1,2}\] ([\w/]+\.[^\s,]+).* \((\d+) ms\)$/,V={OK:"passed",FAILED:"failed",SKIPPED:"skipped"},X=/^(\S[^:\n]*\.\w+):(\d+)(?:: Failure|: FAILED:)?$/m,te=/\[={10}\] Running \d+ tests? from /;async function se(e,n){const t=new Q(n);if(e!==null)for await(const s of(0,w.OG)(e))t.add(s);return t}class Q{tests=[];running=null;#e;#n=!1;#t=new O.FM;constructor(n){this.#e=n}add(n){te.test(n)&&(this.#n=!0);const t=b.exec(n)?.[1],[,s="",r,o]=B.exec(n)??[];t!==void 0&&(this.running===null||this.#n)?this.#s(t):r!==void 0&&r===this.running?this.#r(r,s.trim(),Number(o)):this.#t.add(n)}#s(n){this.running!==null&&this.#o(this.running,"failed",null,"the program ended while this test ran"),this.running=n,this.#n=!1,this.#t=new O.FM}#r(n,t,s){this.#o(n,V[t]??"failed",s,null),this.running=null}#o(n,t,s,r){const o=r===null?this.#t.toString():`${this.#t}
${r}`;this.tests.push(ie(n,t,s,o,this.#e))}}function ie(e,n,t,s,r){const o=e.indexOf("."),l={file:null,suite:e.slice(0,o),name:e.slice(o+1)},f=n==="failed"?(0,O.g5)(ce(s,r),r):null;return{identity:l,status:n,durationMs:t,failure:f}}function ce(e,n){const t=X.exec(e);if(t===null)return{type:null,message:e,stack:null,location:null};const[,s="",r]=t;return{type:null,message:e.slice(e.indexOf(`
`,t.index)+1).split(/^\[ {2}FAILED/m,1)[0]??"",stack:e,location:{file:(0,O.iZ)(s,n),line:Number(r)}}}var de=h(91291);const pe=99999,ge={name:"googletest",orders:["as-is","shuffled"],recognise:e=>{const n=e.invocations.find(t=>xe(t,e));return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{GTEST_OUTPUT:`xml:${e.reportDir}/`,...ke(e)}}),seedKnob:async({stdoutLog:e})=>(await(0,w.HR)(e,/^Note: Randomizing tests' orders with a seed of /,1)).length>0?"GTEST_RANDOM_SEED":null,read:Pe,replay:cn};function ke({seed:e,order:n}){const t={GTEST_RANDOM_SEED:String(1+(e-1)%pe)};return n==="shuffled"?{...t,GTEST_SHUFFLE:"1"}:t}function xe({words:[e="",...n]},t){if(n.some(l=>l.startsWith("--gtest_")))return!0;if(!/^[\w.+-]+$/.test(e))return!1;const s=t.commandLine.split(/[\s;&|]+/).find(l=>l.endsWith(`/${e}`));return s!==void 0&&t.readFile(s)?.includes("GTEST_OUTPUT")?!0:["","test/","tests/","unittest/","unittests/","src/test/","googletest/"].flatMap(l=>[`${l}CMakeLists.txt`,`${l}meson.build`]).some(l=>$e(t.readFile(l)??"",e))}function $e(e,n){const t=`\\b${n.replaceAll(/[.+]/g,"\\$&")}\\b`;return!/gtest|googletest/i.test(e)||!new RegExp(t).test(e)?!1:/test/i.test(n)||new RegExp(`\\(\\s*['"]?${t}[^)]*(gtest|gmock)`,"i").test(e)}async function Pe(e){try{const{workingDirectory:n,reportDir:t,exitCode:s,timedOut:r}=e,o=(await(0,I.readdir)(t)).filter($=>$.endsWith(".xml")).sort(),l=await(0,de.d)(o.map($=>(0,m.join)(t,$)),{workingDirectory:n}),f=await se(e.stdoutLog,n),g=Ge(l.tests.map($=>Un($,n)),f.tests);if(r&&f.running!==null)return{kind:"unreadable",reason:`the run timed out while ${f.running} ran`,tests:g};if(l.problem!==null)return{kind:"unreadable",reason:l.problem,tests:g};if(f.running!==null&&s!==0){const $=`the program ended with code ${s} while this test ran`;g.push(ie(f.running,"failed",null,$,n))}const F=g.length===0&&o.length===0&&s!==0;return{kind:"read",tests:g,couldNotRun:F?await Be(e):null}}catch(n){return{kind:"unreadable",reason:`the results of GoogleTest cannot be read: ${n.message}`,tests:[]}}}function Ge(e,n){const t=new Set(e.map(({identity:s})=>`${s.suite}.${s.name}`));return[...e,...n.filter(({identity:s})=>!t.has(`${s.suite}.${s.name}`))]}function Un({identity:e,failure:n,...t},s){const r=e.name.replace(/(\/\S+) \[.*\]( #\d+)?$/s,"$1$2"),o=n===null?null:ce(n.stack??n.message,s),l=o?.location==null?n:(0,O.g5)({...o,location:o.location},s);return{...t,identity:{file:null,suite:e.suite,name:r},failure:l}}async function Be({stderrLog:e,stdoutLog:n,exitCode:t}){return[...await(0,w.HR)(e,/\S/,4),...await(0,w.HR)(n,/\S/,2)].join(`
`).slice(0,1e3)||`the program ended with code ${t} and ran no tests`}function cn({commandLine:e,seed:n,order:t,test:s}){const r=s?.name.replace(/ #\d+$/,""),o=s===null?{}:{GTEST_FILTER:`${s.suite}.${r}`},l={TEST_SEED:String(n),...ke({seed:n,order:t}),...o};return{commandLine:(0,_.sO)(l,e),selectsTest:s!==null}}const un="ctest.xml",Ae={name:"ctest",orders:["as-is"],recognise:e=>{const n=e.invocations.find(({words:t})=>t[0]==="ctest"||Wn(t));return n===void 0?null:{invocation:n}},prepare:Ve,seedKnob:async()=>null,read:Fe,replay:dn};function Wn(e){return(e[0]??"")!=="cmake"||!e.includes("--build")?!1:e.some((t,s)=>/^(test|RUN_TESTS)$/.test(t)&&/^(--target|-t)$/.test(e[s-1]??""))}function Me(e,n,t){return n.words[0]==="ctest"?(0,_.$I)(e,n,t):null}function Ve(e){return{commandLine:Me(e.commandLine,e.recognition.invocation,["--output-junit",(0,m.join)(e.reportDir,un)])??e.commandLine,env:{CTEST_OUTPUT_ON_FAILURE:"1",...ke(e)}}}async function Fe(e){try{const n=await Yn(e.stdoutLog),s=(await(0,de.d)([(0,m.join)(e.reportDir,un)],{workingDirectory:e.workingDirectory})).tests.map(l=>Je(l,e.workingDirectory)),r=s.length>0?Ie(s,n):n;if(e.timedOut)return{kind:"unreadable",reason:"the run timed out before ctest was through",tests:r};const o=r.length===0&&e.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Bn(e):null}}catch(n){return{kind:"unreadable",reason:`the results of ctest cannot be read: ${n.message}`,tests:[]}}}const Kn=/^\s*(?:\d+\/\d+ )?Test\s+#\d+: (.+?) \.{2,}\s*(.*?)\s+(\d+\.\d+) sec/;async function Yn(e){const n=[];if(e===null)return n;for await(const t of(0,w.OG)(e)){const[,s,r="",o]=Kn.exec(t)??[];if(s===void 0)continue;const l=r==="Passed"?"passed":/Skipped|Disabled/.test(r)?"skipped":"failed",f={type:null,message:r.replaceAll("*"," ").trim(),stack:null,location:null},g=Math.round(Number(o)*1e3);n.push({identity:{file:null,suite:null,name:s},status:l,durationMs:g,failure:l==="failed"?f:null})}return(0,S.JN)(n)}function Ie(e,n){const t=new Map(n.filter(({status:s})=>s==="flaky").map(s=>[s.identity.name,s.failure]));return e.map(s=>{const r=t.get(s.identity.name);return s.status==="passed"&&r!=null?{...s,status:"flaky",failure:r}:s})}function Je(e,n){if(e.failure?.stack==null)return e;const t=ce(e.failure.stack,n);return t.location===null?{...e,failure:{...e.failure,message:Gn(e.failure.stack)}}:{...e,failure:(0,O.g5)(t,n)}}function Gn(e){return e.trimEnd().split(`
`).at(-1)??e}async function Bn({stdoutLog:e,stderrLog:n,exitCode:t}){return[...await(0,w.HR)(n,/\S/,4),...await(0,w.HR)(e,/error/i,4)].join(`
`).slice(0,1e3)||`ctest ended with code ${t} and ran no tests`}function dn({commandLine:e,recognition:n,seed:t,order:s,test:r}){const o=r?.name.replace(/ #\d+$/,"").replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"),l=o===void 0?null:Me(e,n.invocation,["-R",`^${o}$`,"--output-on-failure"]),f={TEST_SEED:String(t),...ke({seed:t,order:s})};return{commandLine:(0,_.sO)(f,l??e),selectsTest:l!==null}}const fn=16e3,Vn=/^\s*=== (RUN|PAUSE|CONT|NAME) {1,3}(.*)$/,pn=/^\s*--- (PASS|FAIL|SKIP): (\S.*) \((\d+(?:\.\d+)?)s\)$/,Jn=/^(panic: |fatal error: |SIG[A-Z]+: |unexpected fault address )/,Xn={PASS:"passed",FAIL:"failed",SKIP:"skipped"};class Zn{tests=new Map;crash=new O.FM(fn);preamble=new O.FM;failed=[];crashed=!1;current=null;marksItsLines=!1;started=new Set;add(n){const t=n.indexOf("");t>0&&this.text(n.slice(0,t));const s=t<0?n:n.slice(t+1);this.marksItsLines||=t>=0,(t<0&&this.marksItsLines||!this.event(s))&&this.text(s)}result(){return{tests:this.tests,failed:this.failed,preamble:this.preamble.toString(),crash:this.crash.toString()}}event(n){const t=Vn.exec(n);if(t!==null)return this.moved(t[1]??"",t[2]??""),!0;const s=pn.exec(n);return s===null||!this.started.delete(s[2]??"")?!1:(this.ended(this.test(s[2]??""),Xn[s[1]],Number(s[3])),!0)}ended(n,t,s){t==="failed"&&this.failed.push(n.name),n.state=this.failed.includes(n.name)?"failed":t,n.durationMs=Math.round(s*1e3),this.current=n}moved(n,t){this.current=t===""?null:this.test(t),n==="RUN"&&this.started.add(t),!(this.current===null||n==="NAME")&&this.current.state!=="failed"&&(this.current.state=n==="PAUSE"?"paused":"unfinished")}text(n){Jn.test(n)&&(this.crashed=!0),this.crashed?this.crash.add(n):(this.current?.output??this.preamble).add(n.replace(/^ {4}/,""))}test(n){const t=this.tests.get(n);if(t!==void 0)return t;const s={name:n,state:"unfinished",durationMs:null,output:new O.FM};return this.tests.set(n,s),s}}var fe=h(94942);function zn(e){const{test:n}=e;return{commandLine:Xe(n===null?null:et(n.name),n?.suite??null,e),selectsTest:n!==null}}function Qn(e){const n=e.tests.map(({name:t})=>Ze(t.split("/")[0]??t));return Xe(`^(${[...new Set(n)].join("|")})$`,e.tests[0]?.suite??null,e)}function Xe(e,n,t){const{invocation:s}=t.recognition,r=t.order==="shuffled"||qn(s.words),o=[...e===null?[]:[`-run=${e}`],...r?[`-shuffle=${t.seed}`]:[],"-count=1"],l=nt(t.commandLine,n),f=`TEST_SEED=${t.seed}`,F=s.words[0]==="go"&&!s.words.includes("-args")?(0,_.$I)(l,s,o):null;return F===null?`${f} ${hn(o)} ${(0,_.CI)(l)}`:`${f} ${(0,_.CI)(F)}`}function qn(e){return/\s--?(test\.)?shuffle[= ]on(\s|$)/.test(` ${e.join(" ")}`)}function hn(e){return`GOFLAGS="$GOFLAGS "${(0,fe.ZL)(e.join(" "))}`}function et(e){return e.split("/").map(n=>`^${Ze(n)}$`).join("/")}function Ze(e){return e.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function nt(e,n){return n===null?e:e.replace(/(^|\s)\.\/\.\.\.(?=\s|$)/,(t,s)=>`${s}${(0,fe.ZL)(n)}`)}function tt(e,n){const t=e.exitCode===null?new Set:he(e.output),s=new Set([...e.output.tests.values()].filter(o=>o.state==="failed").map(o=>o.name));for(const o of t)s.add(o);const r=[];for(const o of e.output.tests.values()){const l=s.has(o.name)?"failed":ze(o);if(l===null||l==="failed"&&Ne(s,o.name))continue;const f=l==="failed"?(0,O.g5)(st(o,e,n),n):null,g={file:null,suite:e.path,name:(0,S.HD)(o.name,n)};r.push({identity:g,status:l,durationMs:o.durationMs,failure:f})}return r}function ze(e){return e.state==="unfinished"||e.state==="paused"?null:e.state}function Ne(e,n){for(const t of e)if(t.startsWith(`${n}/`))return!0;return!1}function he(e){const n=[...e.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),t=n.filter(r=>!Ne(n,r));if(Le(e)!==null)return new Set;if(/^panic: test timed out after /.test(e.crash)){const r=new Set([...e.crash.matchAll(/^\t\t(\S+) \(/gm)].map(o=>o[1]));return new Set(t.filter(o=>r.has(o)))}const s=t.filter(r=>mn(e.crash,r));return s.length===1?new Set(s):t.length===1?new Set(t):new Set}function Le(e){const n=e.failed.at(-1);return n===void 0||!/ \[recovered/.test(e.crash)?null:e.failed.findLast(t=>t.startsWith(`${n}/`)&&mn(e.crash,t))??n}function mn(e,n){const[t]=n.split("/",1);return e.includes(`.${t}(`)||e.includes(`.${t}.`)}function st(e,n,t){const{crash:s}=n.output,r=e.output.toString(),o={type:null,message:r,stack:null,location:rt(r,n.directory,t)};if(e.state==="failed"&&Le(n.output)!==e.name)return o;if(s==="")return{...o,message:`${r}
the test binary ended with code ${n.exitCode} while this test ran`};const[l=""]=s.split(`
`,1);return{type:"panic",message:l.replace(/ \[recovered.*\]$/,""),stack:s.slice(l.length),location:ot(s,t)??o.location}}function rt(e,n,t){for(const[,s="",r]of e.matchAll(/^\s*([^\s:]+\.go):(\d+): /gm)){if(s==="testing.go")continue;const o=s.startsWith("/")?s:`${n}/${s}`;return{file:(0,O.iZ)(o,t),line:Number(r)}}return null}function ot(e,n){for(const[,t="",s]of e.matchAll(/^\t(\/[^\n]+\.go):(\d+)(?: |$)/gm)){const r=(0,O.iZ)(t,n);if(!r.startsWith("/"))return{file:r,line:Number(s)}}return null}const Qe="go-exec.sh",it="FLAKY_DETECTOR_GO_REPORT",qe="FLAKY_DETECTOR_GO_SHUFFLE",at="FLAKY_DETECTOR_GO_SEED",lt={name:"go",orders:["as-is","shuffled"],supportFiles:{[Qe]:Y[Qe]},recognise:e=>{const n=e.invocations.find(gn);return n===void 0?null:{invocation:n}},prepare:_n,seedKnob:async({reportDir:e})=>(await(0,I.readdir)(e).catch(()=>[])).some(t=>t.endsWith(".shuffled"))?"go test's -shuffle":null,read:ct,replay:e=>zn(e),chosen:{order:"own",meet:(e,n)=>e.suite===n.suite,line:Qn}};function gn({words:e}){return e[0]==="gotestsum"||e[0]==="richgo"?!0:e[0]==="go"&&(e[1]==="test"||e[1]==="-C"&&e[3]==="test")}function _n(e){const n=(0,m.join)(e.supportDir,Qe),t=["-count=1",e.env.GOFLAGS,`"-exec=bash -p '${n}'"`];return{commandLine:e.commandLine,env:{GOFLAGS:t.filter(Boolean).join(" "),[it]:e.reportDir,[at]:String(e.seed),[qe]:e.order==="shuffled"?String(e.seed):""}}}async function ct(e){try{const n=await ut(e),t=(0,S.JN)(n.flatMap(r=>tt(r,e.workingDirectory))),s=n.find(r=>r.exitCode===null);return s!==void 0?{kind:"unreadable",reason:`the output of ${s.path} breaks off: ${pt(e,s)}`,tests:t}:t.length>0||e.exitCode===0?{kind:"read",tests:t,couldNotRun:null}:n.length===0?await yn(e):{kind:"read",tests:t,couldNotRun:ft(n)}}catch(n){return{kind:"unreadable",reason:`the report of go test cannot be read: ${n.message}`,tests:[]}}}async function ut({reportDir:e,timedOut:n}){const t=[];for(const s of await(0,I.readdir)(e)){if(!s.endsWith(".log"))continue;const r=(0,m.join)(e,s),o={...await dt(r),endedMs:(await(0,I.stat)(r)).mtimeMs};t.push(n&&(o.exitCode??0)>128?{...o,exitCode:null}:o)}return t.sort((s,r)=>s.path===r.path?s.endedMs-r.endedMs:s.path<r.path?-1:1)}async function dt(e){const n=[],t=new Zn;for await(const l of(0,w.OG)(e))n.length<2?n.push(l):t.add(l);const s=await(0,I.readFile)(e.replace(/log$/,"exit"),"utf8").catch(()=>null),[r="",o=""]=n;return{path:r,directory:o,exitCode:s===null?null:Number(s),output:t.result()}}function ft(e){const n=e.find(r=>r.exitCode!==0);if(n===void 0)return null;const{preamble:t,crash:s}=n.output;return`${n.path} ended with code ${n.exitCode} before its first test: ${`${t}
${s}`.trim().slice(0,1e3)}`}function pt(e,n){const t=[...n.output.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),s=t.length===0?"":` while ${t.slice(-3).join(", ")} ran`;return`${e.timedOut?"the run timed out":"the run was stopped"}${s}`}async function yn(e){if((await(0,w.HR)(e.stdoutLog,/^(ok {2}\t|\s*--- (PASS|FAIL))/,1)).length>0)return{kind:"unreadable",reason:"go test ran without our -exec script: does the command set -exec or GOFLAGS itself?",tests:[]};const t=await(0,w.HR)(e.stdoutLog,/\[(build|setup) failed\]/,5),s=await(0,w.HR)(e.stderrLog,/^(?!# |go: downloading |make)\S/,5),r=[...t,...s].join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:r||`go test ended with code ${e.exitCode} and ran no tests`}}function wn(e,n){const t={"junit.jupiter.execution.order.random.seed":String(e)};return n!=="shuffled"?t:{...t,"junit.jupiter.testmethod.order.default":"org.junit.jupiter.api.MethodOrderer$Random","junit.jupiter.testclass.order.default":"org.junit.jupiter.api.ClassOrderer$Random"}}var Te=h(73024);async function En(e,n){const t=await ae(e,n),{tests:s,problem:r}=t;if(r!==null)return{kind:"unreadable",reason:r,tests:s};if(n.timedOut)return{kind:"unreadable",reason:`the run timed out: ${e.name} reports a class only when it is through`,tests:s};const o=await(0,w.HR)(n.stdoutLog,/The forked VM terminated|There was a timeout or other error in the fork/,1),l=s.length===0&&n.exitCode!==0&&o.length===0;return{kind:"read",tests:s,couldNotRun:l?await ht(e,n):null}}async function ae(e,{reportFiles:n,workingDirectory:t}){const s=new Map;for(const l of[...n].sort()){const f=l.replace(e.buildFolder,"");s.set(f,[...s.get(f)??[],l])}const r=[],o=[];for(const[l,f]of s){const g=await(0,de.d)(f,{workingDirectory:t}),F=Tn(l,t);for(const $ of g.tests)r.push(On($,F($.identity.suite??"")));g.problem!==null&&o.push(g.problem)}return{tests:(0,S.vc)(r),problem:o.length===0?null:o.slice(0,3).join("; ")}}const en=["java","kotlin","groovy","scala"].map(e=>({folder:e,extension:e==="kotlin"?"kt":e}));function Tn(e,n){const t=new Map,s=r=>{for(const o of["test","integrationTest"])for(const{folder:l,extension:f}of en){const g=(0,m.join)(e,"src",o,l,`${r.replaceAll(".","/")}.${f}`);if((0,Te.existsSync)(g))return(0,O.iZ)((0,O.MR)(g),n)}return null};return r=>{const[o=""]=r.split("$",1);if(!/^[\p{L}\w.]+$/u.test(o))return null;const l=t.has(o)?t.get(o)??null:s(o);return t.set(o,l),l}}function On(e,n){if(n===null)return e;const t={...e.identity,file:n};if(e.failure===null)return{...e,identity:t};const r=[...(e.failure.stack??"").matchAll(/\(([^():\n]+):(\d+)\)/g)].find(([,o])=>o===n.split("/").at(-1))?.[2];return{...e,identity:t,failure:{...e.failure,location:r===void 0?null:{file:n,line:Number(r)}}}}async function ht(e,{stdoutLog:n,stderrLog:t,exitCode:s}){return[...await(0,w.HR)(n,e.errorLine,5),...await(0,w.HR)(t,e.errorLine,5)].join(`
`).slice(0,1e3)||`${e.name} ended with code ${s} and ran no tests`}const nn="flaky-detector.init.gradle",mt={name:"Gradle",buildFolder:/\/build\/test-results\/.*$/,errorLine:/^(e: |\* What went wrong:|> |.*: error: |Execution failed|Task .* not found)/},gt={name:"gradle",orders:["as-is","shuffled"],supportFiles:{[nn]:Y[nn]},reportFiles:"**/build/test-results/**/TEST-*.xml",recognise:e=>{const n=e.invocations.find(Ce);return n===void 0?null:{invocation:n}},prepare:_t,seedKnob:async()=>null,read:e=>En(mt,e),replay:Sn};function Ce({words:[e="",...n]}){const t=/^([:\w-]*:)?(\w*[tT]est\w*|check|build)$/;return(e==="gradle"||e==="gradlew")&&n.some(s=>t.test(s))}function bn({seed:e,order:n,supportDir:t}){const s=Object.entries(wn(e,n)).map(([o,l])=>`${o}=${l}`);return[...["--init-script",(0,m.join)(t,nn)],`-PTEST_SEED=${e}`,`-PflakyDetectorProperties=${s.join(",")}`]}function _t(e){const n=e.env.ATTEMPT===void 0?[]:[`-PATTEMPT=${e.env.ATTEMPT}`];return{commandLine:(0,_.$I)(e.commandLine,e.recognition.invocation,[...bn(e),...n])??e.commandLine,env:{}}}function Sn(e){const{commandLine:n,recognition:t,seed:s,test:r}=e,[o=""]=(r?.name??"").split(/[([{ ]/,1),l=r===null?[]:["--tests",[r.suite,o].filter(Boolean).join(".")],f=(0,_.$I)(n,t.invocation,[...l,...bn(e)]);return{commandLine:(0,_.sO)({TEST_SEED:String(s)},f??n),selectsTest:f!==null&&r!==null}}function kn(e,{directory:n="."},{readFile:t}){for(let s=n;;s=m.posix.dirname(s)){const r=t(m.posix.join(s,"node_modules",e,"package.json")),o=/"version"\s*:\s*"(\d[^"]*)"/.exec(r??"")?.[1];if(o!==void 0)return o;if(s==="."||s==="/"||s.startsWith(".."))return null}}function He(e,n,t=0){const[s=Number.POSITIVE_INFINITY,r=0]=(e??"").split(".").map(Number).filter(Number.isFinite);return e===void 0||s>n||s===n&&r>=t}const xn=/(?:\(|@|\bat |❯ )((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?\s*$/;function vn(e,n,t){const r=(e??"").split(`
`).flatMap(o=>{const[,l,f]=xn.exec(o)??[];return l===void 0||Number(f)<1?[]:[{file:(0,O.iZ)(l.replace(/^file:\/\//,""),t),line:Number(f)}]}).filter(o=>!/^(\/|node:|[a-z]+:)|(^|\/)node_modules\//.test(o.file));return r.find(o=>o.file===n)??r[0]??null}async function tn(e,n,t){const s=n.timedOut?t.tests:[...t.tests,...t.brokenFiles],r=n.timedOut||n.exitCode===0||n.exitCode>128;if(n.timedOut||!t.complete&&(r||s.length>0)){const f=n.timedOut?"the run timed out":`the process ended (code ${n.exitCode})`;return{kind:"unreadable",reason:`the report of ${e} breaks off: ${f}`,tests:s}}if(!t.started)return Rn(e,n);if(t.tests.length>0||n.exitCode===0)return{kind:"read",tests:s,couldNotRun:null};const o=t.brokenFiles[0],l=o===void 0?await sn(e,n):`${o.identity.file??"a file"} could not be run: ${o.failure?.message??""}`;return{kind:"read",tests:s,couldNotRun:(0,O.Mm)(l)}}async function Rn(e,n){if(n.exitCode===0||n.exitCode>128){const t=n.exitCode===0?"does the command replace NODE_OPTIONS or the reporters?":`code ${n.exitCode}`;return{kind:"unreadable",reason:`${e} wrote no report: ${t}`,tests:[]}}return{kind:"read",tests:[],couldNotRun:await sn(e,n)}}async function sn(e,n){const t=[...await(0,w.HR)(n.stderrLog,/\S/,8),...await(0,w.HR)(n.stdoutLog,/^(?!> )\S/,4)],s=`${e} ended with code ${n.exitCode} and ran no tests`;return(0,O.Mm)(t.length===0?s:`${s}: ${t.join(`
`)}`)}const $n=64*1024*1024,me="(the file itself)";async function ve(e,n){try{const t=await rn(n),s=t.flatMap(r=>r.tests);return await tn(e,n,{tests:(0,S.vc)(yt(s)),brokenFiles:t.flatMap(r=>r.brokenFiles),started:t.length>0,complete:t.every(r=>r.complete)})}catch(t){return{kind:"unreadable",reason:`the report of ${e} cannot be read: ${t.message}`,tests:[]}}}async function Oe(e){return(await rn(e).catch(()=>[])).find(({knob:t})=>t!==null)?.knob??null}async function rn(e){const n=[];for(const t of(await(0,I.readdir)(e.reportDir)).sort())t.endsWith(".ndjson")&&n.push(await wt((0,m.join)(e.reportDir,t),e));return n}function yt(e){const n=({identity:t})=>t.file??"";return[...e].sort((t,s)=>n(t)<n(s)?-1:n(t)>n(s)?1:0)}async function wt(e,{workingDirectory:n}){const{decodeRecordingLine:t}=await Promise.all([h.e(798),h.e(940)]).then(h.bind(h,95940)),s=[],r=[];let o=!1,l=null;const f=(await(0,I.stat)(e)).size>$n;let g=0;for await(const F of(0,w.OG)(e)){if(g+=F.length,g>$n)break;const $=t(F);if($?.kind==="begin"&&(l??=$.knob),$?.kind==="end"&&(o=!f),$?.kind==="broken-file"&&r.push(Tt($,n)),$?.kind!=="test")continue;const z=Et($,n),we=$.again?s.pop():void 0;s.push(...(0,S.r0)(we===void 0?[z]:[we,z]))}return{knob:l,tests:s,brokenFiles:r,complete:o}}function Et(e,n){const t=An(e.file,n),s=e.suite.join(" > "),r=t===null||e.line===null?null:{file:t,line:e.line},o=e.status==="failed"||e.status==="flaky";return{identity:{file:t,suite:s===""?null:(0,S.HD)(s,n),name:(0,S.HD)(e.name,n)},status:e.status,durationMs:e.ms,line:e.line,failure:o?Nn(e.failure,r,t,n):null}}function Tt(e,n){const t=An(e.file,n);return{identity:{file:t,suite:null,name:me},status:"failed",durationMs:null,failure:Nn(e.failure,null,t,n)}}function An(e,n){return e===null||e===""?null:(0,S.HD)((0,O.iZ)(e.replace(/^file:\/\//,""),n),n)}function Nn(e,n,t,s){const{type:r,message:o,stack:l}=e??{type:null,message:"",stack:null},f=vn(l,t,s)??n;return(0,O.g5)({type:r,message:o,stack:l,location:f},s)}const Ln=64*1024*1024,Dn={passed:"passed",failed:"failed",pending:"skipped",skipped:"skipped",todo:"skipped",disabled:"skipped"};async function Ot(e){const t=(await(0,I.readdir)(e.reportDir).catch(()=>[])).filter(s=>/^jest(-\d+)?\.json$/.test(s)).map(s=>(0,m.join)(e.reportDir,s));if(t.length===0)return tn("jest",e,{tests:[],brokenFiles:[],started:!1,complete:!0});try{const s=(await Promise.all(t.map(bt))).flat().sort((o,l)=>o.name<l.name?-1:o.name>l.name?1:0),{workingDirectory:r}=e;return await tn("jest",e,{tests:(0,S.vc)(s.flatMap(o=>a(o,r))),brokenFiles:s.filter(kt).map(o=>i(o,r)),started:!0,complete:!0})}catch(s){return St(s.message)}}async function bt(e){const{size:n}=await(0,I.stat)(e);if(n>Ln)throw new Error(`it has ${n} bytes, over the limit of ${Ln}`);const{decodeJestReport:t}=await Promise.all([h.e(798),h.e(788)]).then(h.bind(h,35788));return t(await(0,I.readFile)(e,"utf8"))}function St(e){return{kind:"unreadable",reason:`the report of jest cannot be read: ${e.slice(0,500)}`,tests:[]}}function kt({status:e,assertionResults:n}){return e==="failed"&&!n.some(t=>t.status==="failed")}function i(e,n){const t=p(e,n),[s,r]=d(E(e.message));return{identity:{file:t,suite:null,name:me},status:"failed",durationMs:null,failure:(0,O.g5)({type:s,message:r,stack:E(e.message),location:null},n)}}function a(e,n){const t=p(e,n);return e.assertionResults.flatMap(s=>{const r=c(s);if(r===void 0)return[];const o=s.ancestorTitles.join(" > "),l={file:t,suite:o===""?null:(0,S.HD)(o,n),name:(0,S.HD)(s.title,n)},g=r!=="passed"&&r!=="skipped"?u(s,t,n):null,F=s.location?.line??null;return[{identity:l,status:r,durationMs:s.duration,line:F,failure:g}]})}function c({status:e,invocations:n}){return e==="passed"&&n>1?"flaky":Object.hasOwn(Dn,e)?Dn[e]:void 0}function u(e,n,t){const s=E(e.failureMessages[0]??e.retryReasons[0]??""),[r,o]=d(s),l=e.status==="passed"?`failed at first, passed in try ${e.invocations}`:"",f=e.location===null?null:{file:n,line:e.location.line},g=vn(s,n,t)??f;return(0,O.g5)({type:r,message:o||l,stack:s,location:g},t)}function d(e){const n=e.split(/\n\s+at /)[0]??"",[,t=null,s=n]=/^(\w*(?:Error|Exception)): (.*)$/s.exec(n)??[];return[t,s]}function p({name:e},n){return(0,S.HD)((0,O.iZ)(e,n),n)}function E(e){return e.replaceAll(/\u001b\[[0-9;]*m/g,"")}var y=h(71668);const x=/[\\'"`^]/;function K(e){return e.replaceAll(/[.*+?()[{}|$\\'"`^]/g,n=>x.test(n)?".":`[${n}]`)}function ee(e){return K(e).replaceAll("[.]",".")}function le(e){return e.length===1?e[0]??"":`(${e.join("|")})`}const ne="( >)? ";function Ee(e){const n=e.findIndex(l=>l.includes("…"));if(n>=0){const[l=""]=e[n]?.split("…")??[];return`^${[...e.slice(0,n),l].map(K).join(ne)}`}const t=e.at(-1)??"",s=t.replace(/ #\d+$/,""),r=t.slice(s.length),o=`${K(s)}${r===""?"":`(${K(r)})?`}`;return`^${[...e.slice(0,-1).map(K),o].join(ne)}$`}var _e=h(70025);const xt="jest.json",At="jest-{pid}.json",Ue={jest:null,"jest-cli":null,"react-scripts":"test",craco:"test","react-app-rewired":"test"},ks=["react-scripts","craco","react-app-rewired"],xs={name:"jest",orders:["as-is","shuffled"],supportFiles:(0,_e.F)("more-arguments.cjs"),recognise:e=>{const n=e.invocations.filter(vs),t=(0,y.cU)(n);if(t===null)return null;const s=kn("jest",n[0]??t,e);return s===null?{invocation:t}:{invocation:t,version:s}},prepare:Rs,seedKnob:$s,read:Ot,replay:As,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:Ns}};function vs({words:e}){const[n="",t]=e;if(!Object.hasOwn(Ue,n))return!1;const s=Ue[n];return(s===null||s===t)&&!Re(e,"--outputFile","--listTests","--showConfig","--init")}function Re(e,...n){return e.some(t=>n.includes(t.split("=")[0]??""))}function Rs(e){const{commandLine:n,reportDir:t}=e,{invocation:s}=e.recognition,r=[...Nt(s,t),...Lt(s),...Dt(e)],o=(0,_.$I)(n,s,r);return o===null?{commandLine:n,env:(0,y.O2)("jest",r,e)}:{commandLine:o,env:{}}}function Nt({words:e,extend:n},t){return[...Re(e,"--json")?[]:["--json"],`--outputFile=${(0,m.join)(t,n==="none"?At:xt)}`,...Re(e,"--testLocationInResults")?[]:["--testLocationInResults"]]}function Lt({words:e}){return ks.includes(e[0]??"")&&!Re(e,"--watchAll")?["--watchAll=false"]:[]}function Dt({recognition:e,order:n,seed:t}){const{version:s,invocation:r}=e;if(s===void 0||!He(s,29,2))return[];const o=n==="shuffled"&&He(s,29,5),l=o||!Re(r.words,"--seed")?[`--seed=${t}`]:[];return o&&!Re(r.words,"--randomize")?[...l,"--randomize"]:l}async function $s({stderrLog:e}){return(await(0,w.HR)(e,/^Seed:\s+-?\d+/,1)).length>0?"jest's --seed":null}function As(e){const{test:n,recognition:t}=e,s=n!==null&&!jt(t.invocation),r=s?Mt([n],t.invocation):[];return{commandLine:Pt(r,e),selectsTest:s}}function Ns(e){const{tests:n,recognition:t}=e;return jt(t.invocation)||n.some(({name:s})=>s===me)?null:Pt(Mt(n,t.invocation),e)}function jt({words:e}){return Re(e,"-t","--testNamePattern")}function Pt(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,{invocation:l}=t,g=[...o===void 0?[]:Nt(l,o),...Lt(l),...Dt(n),...e],F=(0,_.$I)(s,l,g),$=F===null?(0,y.O2)("jest",g,{supportDir:r,env:{}}):{};return(0,_.sO)({TEST_SEED:String(n.seed),...$},F??s)}function Mt(e,{words:n,directory:t=".",extend:s}){const[{file:r,name:o}={file:null,name:""}]=e,l=e.map($=>Ee([...$.suite?.split(" > ")??[],$.name])),f=o===me?["--ci"]:["-t",le(l)],g=s==="none"?["--passWithNoTests",...f]:f;if(r===null)return g;const F=m.posix.relative(t,r);return[...g,Re(n,"--runTestsByPath")?F:ee(F)]}async function Ft(e,n){try{const t=await Ct(n.reportDir),s=t.flatMap(({tests:l})=>l.map(f=>js(f,n.workingDirectory))),r=(0,S.vc)(s);if(t.some(({ended:l})=>!l)){const l=n.timedOut?"the run timed out":"its process was ended";return{kind:"unreadable",reason:`the results of ${e} break off after ${r.length} tests: ${l}`,tests:r}}const o=t.length===0&&n.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Ms(e,n):null}}catch(t){return{kind:"unreadable",reason:`the results of ${e} cannot be read: ${t.message}`,tests:[]}}}async function It(e){return(await Ct(e.reportDir).catch(()=>[])).some(({knob:t})=>t)}async function Ct(e){const n=[],t=(await(0,I.readdir)(e)).filter(s=>s.endsWith(".ndjson")).sort();for(const s of t)n.push(await Ls((0,m.join)(e,s)));return n}async function Ls(e){const n=[];let[t,s]=[!1,!1];for await(const r of(0,w.OG)(e)){const o=Ds(r);if(o===null)break;"knob"in o?t||=o.knob:"ended"in o?s=!0:n.push(o)}return{tests:n,knob:t,ended:s}}function Ds(e){try{return JSON.parse(e)}catch{return null}}function js(e,n){const t=r=>(0,S.HD)(r,n),s=e.status==="failed"||e.status==="flaky";return{identity:{file:e.file===null?null:(0,O.iZ)(e.file,n),suite:e.suite===""?null:t(e.suite),name:t(e.name)},status:e.status,durationMs:Math.round(e.seconds*1e3),failure:s?(0,O.g5)(Ps(e,n),n):null}}function Ps({type:e,message:n,backtrace:t=[]},s){const r=t.filter(f=>!/\/gems\/|^<internal:|\/bin\/(rspec|rake|bundle):/.test(f)),[o]=r.flatMap(f=>{const[,g="",F]=/^(.+?):(\d+)(?::in |$)/.exec(f)??[],$=(0,O.iZ)(g,s);return F===void 0||$.startsWith("/")?[]:[{file:$,line:Number(F)}]}),l=(r.length>0?r:t).join(`
`);return{type:e??null,message:n??"",stack:l,location:o??null}}async function Ms(e,{stdoutLog:n,stderrLog:t,exitCode:s}){const r=/(error|cannot load|not find|invalid option|undefined|No such)/i;return[...await(0,w.HR)(t,r,4),...await(0,w.HR)(n,r,4)].join(`
`).slice(0,1e3)||`${e} ended with code ${s} and ran no tests`}const Fs="FLAKY_DETECTOR_MINITEST_REPORT",Is="FLAKY_DETECTOR_MINITEST_SHUFFLE",Cs={name:"minitest",orders:["as-is","shuffled"],supportFiles:{"minitest/flaky_detector_plugin.rb":Y["flaky_detector_plugin.rb"]},recognise:e=>{const n=e.invocations.find(t=>Hs(t,e));return n===void 0?null:{invocation:n}},prepare:({commandLine:e,env:n,seed:t,order:s,reportDir:r,supportDir:o})=>({commandLine:e,env:{SEED:String(t),RUBYLIB:[o,n.RUBYLIB].filter(Boolean).join(":"),[Fs]:r,[Is]:s==="shuffled"?"1":""}}),seedKnob:async e=>await It(e)?"Minitest's SEED":null,read:Us,replay:Ws};function Hs({words:e},n){const[t="",...s]=e;return t==="minitest"||t==="m"?!0:t==="rails"||t==="bin/rails"?/^test\b/.test(s[0]??""):t==="rake"?(s.find(o=>!o.startsWith("-"))??"test").startsWith("test"):t!=="ruby"?!1:s.filter(o=>/\.rb$/.test(o)).some(o=>/(^|[/_])test(_|s?\/|\.rb)|_test\.rb$/.test(o)||/minitest/i.test(n.readFile(o)??""))}async function Us(e){const n=await Ft("minitest",e);if(n.kind!=="read"||n.tests.length>0)return n;const[t]=await(0,w.HR)(e.stdoutLog,/^[1-9]\d* (runs|tests), \d+ assertions/,1);return t===void 0?n:{kind:"unreadable",reason:`tests ran ("${t}") but our Minitest plugin was not loaded: Minitest 6 and MT_NO_PLUGINS load none, Test::Unit has none. Let the suite write JUnit XML and set report-files.`,tests:[]}}function Ws({commandLine:e,recognition:n,seed:t,test:s}){const r={TEST_SEED:String(t),SEED:String(t)};if(s===null)return{commandLine:(0,_.sO)(r,e),selectsTest:!1};const o=s.name.replace(/ #\d+$/,""),l=`--name=${s.suite===null?o:`${s.suite}#${o}`}`,{invocation:f}=n;if(f.words[0]==="rake")return{commandLine:(0,_.sO)({...r,TESTOPTS:(0,fe.ZL)(l)},e),selectsTest:!0};const g=(0,_.$I)(e,f,[l]);return{commandLine:(0,_.sO)(r,g??e),selectsTest:g!==null}}const jn="FLAKY_DETECTOR_REPORT",Ht="FLAKY_DETECTOR_MOCHA_ORDER",Ks="FLAKY_DETECTOR_MOCHA_OPTIONS",Ys="FLAKY_DETECTOR_NODE_OPTIONS",Gs="FLAKY_DETECTOR_NODE_TEST_OUTPUT",on="mocha",Bs=["mocha","_mocha"],Vs=["mocha-hook.cjs","mocha-listener.cjs","mocha-order.cjs","recorder.cjs"],Js={name:on,orders:["as-is","shuffled","reversed"],supportFiles:(0,_e.F)(...Vs,"more-arguments.cjs"),recognise:e=>{const n=e.invocations.filter(({words:r})=>Bs.includes(r[0]??"")),t=(0,y.cU)(n);if(t===null)return null;const s=kn(on,n[0]??t,e);return s===null?{invocation:t}:{invocation:t,version:s}},prepare:Xs,seedKnob:async()=>null,read:e=>ve(on,e),replay:Zs,chosen:{order:"own",meet:()=>!0,line:zs}};function Xs(e){const{commandLine:n,env:t,order:s,seed:r}=e,o=(0,m.join)(e.supportDir,(0,_e.d)("mocha-hook.cjs")),l={[jn]:e.reportDir,[Ht]:s==="as-is"?"":`${s}:${r}`};if(!He(e.recognition.version,10,8)){const F=["--require",o],$=(0,_.$I)(n,e.recognition.invocation,F),z=$===null?(0,y.O2)(on,F,e):{};return{commandLine:$??n,env:{...l,...z}}}const f=t.MOCHA_OPTIONS??"",g=`${f} --require "${o}"`.trim();return{commandLine:n,env:{...l,MOCHA_OPTIONS:g,[Ks]:f}}}function Zs(e){const{test:n}=e,t=n!==null&&Ut(n);return{commandLine:Wt(t?[n]:[],e),selectsTest:t}}function zs(e){const{words:n}=e.recognition.invocation;return n.some(s=>s==="--parallel"||s==="-p")||!e.tests.every(Ut)?null:Wt(e.tests,e)}function Ut({name:e}){return!/^"(before|after) (each|all)" hook/.test(e)}function Wt(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,{invocation:l,version:f}=t,g={TEST_SEED:String(n.seed)},F=(0,m.join)(r,(0,_e.d)("mocha-hook.cjs")),$=[],[z,we]=[n.order!=="as-is",He(f,10,8)];z&&(g[Ht]=`${n.order}:${n.seed}`),z&&we&&(g.MOCHA_OPTIONS=`--require "${F}"`),(z||o!==void 0)&&!we&&$.push("--require",F);const bs=e.map(({suite:Zo,name:zo})=>Ee([...Zo?.split(" > ")??[],zo]));bs.length>0&&$.push("--grep",le(bs));const Ss=(0,_.$I)(s,l,$),Xo=Ss===null?(0,y.O2)(on,$,{supportDir:r,env:{}}):{};return(0,_.sO)({...g,...Xo},Ss??s)}const Qs={name:"nextest",orders:["as-is"],recognise:e=>{const n=s=>(s[0]==="cargo"||s[0]==="cargo-nextest")&&s.includes("nextest")&&/\b(run|r)\b/.test(s.join(" ")),t=e.invocations.find(({words:s})=>n(s));return t===void 0?null:{invocation:t}},prepare:({commandLine:e})=>({commandLine:e,env:{NEXTEST_EXPERIMENTAL_LIBTEST_JSON:"1",NEXTEST_MESSAGE_FORMAT:"libtest-json-plus",NEXTEST_MESSAGE_FORMAT_VERSION:"0.1"}}),seedKnob:async()=>null,read:qs,replay:sr};async function qs(e){const n=[],t=new Set;try{for await(const r of er(e.stdoutLog)){const o=r.name.replace(/#\d+$/,"");r.event==="started"?t.add(o):t.delete(o)&&n.push(nr(r,e.workingDirectory))}}catch(r){return{kind:"unreadable",reason:`the JSON of cargo nextest cannot be read: ${r.message}`,tests:n}}return t.size>0?{kind:"unreadable",reason:`the output of cargo nextest breaks off while ${[...t].slice(0,3).join(", ")} ran`,tests:n}:n.length===0&&e.exitCode!==0?await tr(e):{kind:"read",tests:n,couldNotRun:null}}async function*er(e){if(e!==null)for await(const n of(0,w.OG)(e)){if(!n.startsWith('{"type":"test","event":"'))continue;const t=JSON.parse(n);typeof t.name=="string"&&(yield t)}}function nr(e,n){const[,t="",s="",r="",o]=/^(.*)::([^:$]*)\$(.*?)(?:#(\d+))?$/.exec(e.name)??[],l=s===t.replaceAll("-","_")?t:`${t}::${s}`,f=o!==void 0&&o!=="1",g=e.event==="ignored"?"skipped":e.event!=="ok"?"failed":f?"flaky":"passed",F=g==="flaky"?`failed before attempt ${o}, which passed`:e.stdout??"",$=g==="failed"||g==="flaky";return{identity:{file:null,suite:l,name:r},status:g,durationMs:e.exec_time===void 0?null:Math.round(e.exec_time*1e3),failure:$?(0,O.g5)(R(F,n),n):null}}async function tr(e){if((await(0,w.HR)(e.stderrLog,/^\s+(PASS|FAIL|Summary) \[/,1)).length>0)return{kind:"unreadable",reason:"cargo nextest printed no JSON: it needs version 0.9.66 or newer and a command without --message-format",tests:[]};const t=(await(0,w.HR)(e.stderrLog,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:t||`cargo nextest ended with code ${e.exitCode} and ran no tests`}}function sr({commandLine:e,recognition:n,seed:t,test:s}){const r={TEST_SEED:String(t)},l=s===null||n.invocation.words.includes("--")?null:(0,_.$I)(e,n.invocation,["-E",rr(s.suite??"",s.name)]);return{commandLine:(0,_.sO)(r,l??e),selectsTest:l!==null}}function rr(e,n){const[t,s]=e.split("::");return[`package(=${t})`,...s===void 0?[]:[`binary(=${s})`],`test(=${n})`].join(" & ")}var or=h(76647),ir=h(34983);const Kt="node-test",ar=["node","tsx"],lr=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],cr={name:Kt,orders:["as-is"],supportFiles:(0,_e.F)("node-test-reporter.mjs","recorder.cjs"),recognise:e=>{const n=e.invocations.find(t=>ur(t,e));return n===void 0?null:{invocation:n}},prepare:dr,seedKnob:Oe,read:e=>ve(Kt,e),replay:fr,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:pr}};function ur({words:e,directory:n},{readFile:t}){if(!ar.includes(e[0]??""))return!1;const{options:s,rest:r}=Pn(e);if(s.includes("--test"))return!0;const o=t(m.posix.join(n??".",r[0]??""));return o!==null&&/\b(from|require\(|import\()?\s*['"]node:test['"]/.test(o)}function Pn(e){const{options:n,rest:t}=(0,or.h)(e.slice(1),s=>lr.includes(s));return{options:n.map(({name:s})=>s),rest:t}}function dr(e){const{env:n}=e,t=[...Pn(e.recognition.invocation.words).options,...(n.NODE_OPTIONS??"").split(/[\s=]+/)],s=l=>t.filter(f=>f===l).length,r=s("--test-reporter"),o=[`--test-reporter=${(0,m.join)(e.supportDir,(0,_e.d)("node-test-reporter.mjs"))}`,`--test-reporter-destination=${r===0?"stdout":"stderr"}`,...r>s("--test-reporter-destination")?["--test-reporter-destination=stdout"]:[],...Yt(t,e.seed)];return{commandLine:e.commandLine,env:{NODE_OPTIONS:(0,ir.l)(n.NODE_OPTIONS,o),[Ys]:n.NODE_OPTIONS??"",[Gs]:r===0?"":"silent",[jn]:e.reportDir}}}function Yt(e,n){return e.includes("--test-randomize")&&!e.includes("--test-random-seed")?[`--test-random-seed=${n}`]:[]}function fr(e){const{test:n,commandLine:t,seed:s,seen:r}=e,o={TEST_SEED:String(s)},l=n?.file==null?null:Gt(n.file,Bt(n,r),e);return{commandLine:(0,_.sO)(o,l??t),selectsTest:l!==null}}function pr(e){const{tests:n,seed:t,seen:s}=e,r=n[0]?.file??null;if(r===null||n.some(l=>l.name===me))return null;const o=Gt(r,[le([...new Set(n.flatMap(l=>Bt(l,s)))])],e);return o===null?null:(0,_.sO)({TEST_SEED:String(t)},o)}function Gt(e,n,{commandLine:t,recognition:s,seed:r}){const{invocation:o}=s;if(o.words.some(we=>/[$`]/.test(we)))return null;const{options:l,rest:f}=Pn(o.words),g=[...l.includes("--test")?[]:["--test"],...Yt(l,r),...n.flatMap(we=>["--test-name-pattern",we])],F=mr(t.trimEnd(),f),$=f.length===0||o.extend==="append";return(F===null||!$?null:(0,_.$I)(F,o,[...g,e]))??hr(o,[...g,m.posix.relative(o.directory??".",e)])}function hr({words:e,directory:n},t){if(e[0]!=="node")return null;const r=[...e.slice(0,e.length-Pn(e).rest.length),...t].map(fe.ZL).join(" ");return n===void 0?r:`builtin cd ${(0,fe.ZL)(n)} && ${r}`}function mr(e,n){if(n.length===0)return e;const t=` ${n.join(" ")}`;return e.endsWith(t)?e.slice(0,-t.length):null}function Bt({file:e,suite:n,name:t},s){if(t===me)return[];const r=n?.split(" > ")??[],o=(l,f)=>s===void 0?f===0:s.some(g=>g.file===e&&g.name===l&&(g.suite??"")===r.slice(0,f).join(" > "));return[t,...r.filter(o)].map(l=>Ee([l]))}const Vt="playwright",gr=["playwright","@playwright/test"],_r={name:Vt,orders:["as-is"],supportFiles:(0,_e.F)("playwright-reporter.cjs","recorder.cjs"),recognise:e=>{const n=e.invocations.find(yr);return n===void 0?null:{invocation:n}},prepare:wr,seedKnob:async()=>null,read:e=>ve(Vt,e),replay:Er};function yr({words:e}){return gr.includes(e[0]??"")&&e[1]==="test"&&!e.includes("--list")}function wr({commandLine:e,recognition:n,supportDir:t,reportDir:s}){return{commandLine:(0,_.$I)(e,n.invocation,["--retries=0"])??e,env:{PW_TEST_REPORTER:(0,m.join)(t,(0,_e.d)("playwright-reporter.cjs")),[jn]:s}}}function Er({test:e,recognition:n,commandLine:t,seed:s}){const{invocation:r}=n,o=["--retries=0",...e===null?[]:Tr(e,r)],l=(0,_.$I)(t,r,o);return{commandLine:(0,_.sO)({TEST_SEED:String(s)},l??t),selectsTest:e!==null&&l!==null}}function Tr({file:e,suite:n,name:t},{directory:s="."}){const r=n===null?"":`${K(n.split(" > ").at(-1)??"")} `,[o="",l]=t.replace(/ #\d+$/,"").split("…"),f=e===null?[]:[ee(m.posix.relative(s,e))];return t===me?f:["-g",` ${r}${K(o)}${l===void 0?"( @|$)":""}`,...f]}const Jt="FLAKY_DETECTOR_CHOSEN";function Xt(e){const{env:n,seed:t,supportDir:s}=e;return{...n.PYTHONHASHSEED!==void 0&&n.PYTHONHASHSEED!==""&&n.PYTHONHASHSEED!=="random"?{}:{PYTHONHASHSEED:String(t)},PYTHONPATH:n.PYTHONPATH?`${s}:${n.PYTHONPATH}`:s,...zt(e.recognition,t),FLAKY_DETECTOR_REPORT_DIR:e.reportDir,FLAKY_DETECTOR_ORDER:e.order}}const Zt="TEST_SEED ATTEMPT PYTHONPATH PYTHONHASHSEED PYTEST_ADDOPTS FLAKY_DETECTOR_*".split(" ");function zt({invocation:e},n){return e.filteredBy!=="tox"?{}:{TOX_TESTENV_PASSENV:Zt.join(" "),TOX_OVERRIDE:`testenv.pass_env+=${Zt.join(",")}`,TOX_HASHSEED:String(n)}}function an({seed:e,supportDir:n,recognition:t},s,r,...o){const l=`PYTHONPATH=${(0,fe.ZL)(n)}"\${PYTHONPATH:+:$PYTHONPATH}"`,f={...zt(t,e),...s},g=Object.entries(f).map(([$,z])=>`${$}=${(0,fe.ZL)(z)}`);return[...[`TEST_SEED=${e}`,`PYTHONHASHSEED=${e}`],l,...o,...g,(0,_.CI)(r)].join(" ")}function Qt(e){return e.length<2?e[0]??null:`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}const Or=1e6;async function Mn(e,n){const t=(await(0,I.readdir)(e).catch(()=>[])).filter(r=>r.startsWith(`${n}-`)),s=[];for(const r of t.filter(o=>o.endsWith(".ndjson")).sort())for(const o of await br((0,m.join)(e,r)))o.event==="start"&&s.push([]),s.at(-1)?.push(o);return s.sort((r,o)=>Number(r[0]?.at)-Number(o[0]?.at))}async function br(e){const n=[];try{for await(const t of(0,w.OG)(e)){const s=Sr(t);if(s!==null&&n.push(s),n.length>=Or)break}}catch{}return n}function Sr(e){try{const n=JSON.parse(e);return typeof n=="object"&&n!==null&&!Array.isArray(n)?n:null}catch{return null}}function q(e,n){const t=e?.[n];return typeof t=="string"?t:""}function ln(e,n){const t=e?.[n];return typeof t=="number"?t:null}var kr=h(31340);const xr=" subtest ";function vr(e,n){const t=new Map;for(const s of e){if(s.event!=="report")continue;const r=q(s,"subtest"),o=q(s,"nodeid")+(r===""?"":xr+r),l=t.get(o);l===void 0?t.set(o,[s]):l.push(s)}return[...t].map(([s,r])=>Ar(s,r,n))}function Rr(e,n,t){const s={type:null,message:n,stack:null,location:null};return{identity:vt(e,t),status:"failed",durationMs:null,failure:s}}function $r(e,n){const t=q(e,"text"),s=t.split(`
`).findLast(l=>l.startsWith("E  "))??t.split(`
`).at(-1)??"",r=(0,O.g5)({type:null,message:s.replace(/^E\s+/,""),stack:t,location:null},n.workingDirectory),{file:o}=vt(q(e,"nodeid"),n);return{identity:{file:o,suite:null,name:"(collection)"},status:"failed",durationMs:null,failure:r}}function Ar(e,n,t){const s=Nr(n),r=n.find(f=>qt(f)||es(f)),o=n.reduce((f,g)=>f+(ln(g,"seconds")??0),0),l=vt(e,t);return{identity:l,status:s,durationMs:Math.round(o*1e3),failure:r===void 0?null:Lr(r,l,t)}}function Nr(e){return e.some(qt)?"failed":e.some(es)?e.some(n=>n.outcome==="passed")?"flaky":"failed":e.some(n=>n.outcome==="skipped"&&n.expected!==!0)?"skipped":"passed"}const qt=e=>e.outcome==="failed",es=e=>e.outcome==="rerun"||e.outcome==="retried";function vt(e,n){const[t="",...s]=e.split("::"),r=s.join("::"),o=r.search(/\[| subtest /),l=o<0?r:r.slice(0,o),f=l.split("::").filter(z=>z!=="()"),g=(f.pop()??"")+r.slice(l.length),F=f.join(" > "),$=z=>(0,S.HD)(z,n.workingDirectory);return{file:$((0,O.iZ)(m.posix.join(n.root,t),n.workingDirectory)),suite:F===""?null:$(F),name:$(g)}}function Lr(e,n,t){const s=q(e,"type"),r=q(e,"text"),o=q(e,"message")||r.split(`
`).at(-1)||"",l=q(e,"when");return(0,O.g5)({type:s===""?null:s,message:l==="setup"||l==="teardown"?`${o} (in ${l})`:o,stack:r,location:Dr(e,t)??jr(e,n)},t.workingDirectory)}function Dr(e,n){const t=(0,O.iZ)(q(e,"crash_path"),n.workingDirectory),s=ln(e,"crash_line");return t===""||s===null||t.startsWith("/")||t.includes("site-packages/")?null:{file:t,line:s}}function jr(e,{file:n}){const t=ln(e,"line");return n===null||t===null?null:{file:n,line:t}}const Pr=/^(INTERNALERROR>|Error while loading plugin |E {2})/,Mr=/^(ERROR: |ImportError|\S*: error: |E {2})/;async function ns({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const s=await(0,w.HR)(t,Pr,1e3);if(s.some(r=>!r.startsWith("E ")))return Fn(`pytest had an internal error: ${Ir(s.at(-1)??"")}`)}return null}async function ts({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const s=await(0,w.HR)(t,Mr,3);if(s.length>0)return Fn(s.join(" ").slice(0,500))}return Fn("pytest was called in a wrong way (exit code 4)")}async function Fr({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const[s]=await(0,w.HR)(t,/: No module named '?pytest'?$/,1);if(s!==void 0)return Fn(`pytest is not installed for this Python: ${s.slice(0,500)}`)}return null}function Ir(e){return e.replace(/^(INTERNALERROR>|E )\s*/,"").slice(0,500)}function Fn(e){return{kind:"read",tests:[],couldNotRun:e}}const ss="junit.xml";async function Cr(e){const n=await Mn(e.reportDir,"pytest");if(n.length===0)return Vr(e);const t=n.map(l=>Ur(l,e)),s=e.exitCode===3&&n.every(Hr)?await ns(e):null;if(s!==null)return s;if(e.exitCode===4&&t.every(({tests:l})=>l.length===0))return ts(e);const r=(0,S.vc)(t.flatMap(l=>l.tests)),o=t.find(l=>l.brokenOff!==null)?.brokenOff??null;return o!==null?{kind:"unreadable",reason:o,tests:r}:{kind:"read",tests:r,couldNotRun:t.find(l=>l.couldNotRun!==null)?.couldNotRun??null}}function Hr(e){return!e.some(n=>n.event==="finish"||n.event==="running")}function Ur(e,n){const t=Wr(e,n.workingDirectory),s=vr(e,t),r=e.findLast(f=>f.event==="finish");if(r===void 0)return Gr(e,s,n,t);const o=os(e),l=s.length>0;return{tests:l?[...s,...o.map(f=>$r(f,t))]:s,couldNotRun:is(ln(r,"exit_status")??n.exitCode,e,l),brokenOff:null}}function Wr(e,n){const t=e.find(l=>l.event==="session"),s=q(t,"root");if(rs(s,n))return{root:s,workingDirectory:n};const r=Kr(n),o=q(t,"real_root");return rs(o,r)?{root:o,workingDirectory:r}:{root:s,workingDirectory:n}}function rs(e,n){return(0,m.isAbsolute)(e)&&(0,kr.U)(n,e)}function Kr(e){try{return(0,Te.realpathSync)(e)}catch{return e}}function os(e){const n=e.filter(t=>t.event==="collect-error");return[...new Map(n.map(t=>[t.nodeid,t])).values()]}function is(e,n,t){const s=n.find(r=>r.event==="internal-error");return s!==void 0||e===3?`pytest had an internal error: ${as(q(s,"text"))}`:e===2?Yr(n,t):e===4?"pytest was called in a wrong way (exit code 4)":e===5?"pytest collected no tests (exit code 5)":null}function Yr(e,n){const t=os(e);if(t.length>0){const r=as(q(t[0],"text")).replace(/^E\s+/,"");return`pytest could not collect ${t.map(o=>q(o,"nodeid")).join(", ")}: ${r}`}const s=q(e.findLast(r=>r.event==="interrupted"),"reason");return n&&/^stopping after/.test(s)?null:`pytest was interrupted: ${s||"exit code 2"}`}function as(e){return(e.trim().split(`
`).at(-1)??"").slice(0,500)}function Gr(e,n,t,s){const r=Br(e),o=t.timedOut?"the run timed out":"pytest's process ended",l=r.map($=>Rr($,`${o} while this test ran`,s)),f=new Set(l.map(({identity:$})=>JSON.stringify($))),g=n.filter(({identity:$})=>!f.has(JSON.stringify($))),F=r.length===0?"outside a test":`while ${r.join(", ")} ran`;return{tests:[...g,...l],couldNotRun:null,brokenOff:`pytest's report breaks off: ${o} ${F}`}}function Br(e){const n=new Set;for(const t of e)t.event==="running"&&n.add(q(t,"nodeid")),t.event==="done"&&n.delete(q(t,"nodeid"));return[...n]}async function Vr(e){if(e.exitCode===4)return ts(e);const{tests:n,problem:t}=await(0,de.d)([(0,m.join)(e.reportDir,ss)],{workingDirectory:e.workingDirectory,repeats:S.r0}),s=n.filter(({identity:r})=>!(r.suite==="pytest"&&r.name==="internal"));return t!==null?(e.exitCode===3?await ns(e):await Fr(e))??{kind:"unreadable",reason:`pytest's report: ${t}`,tests:s}:{kind:"read",tests:s.map(Jr),couldNotRun:is(e.exitCode,[],s.length>0)}}function Jr(e){const{file:n,suite:t}=e.identity,s=(n??"").replace(/\.py$/,"").replaceAll("/",".");if(n===null||t===null||!`${t}.`.startsWith(`${s}.`))return e;const r=t.slice(s.length+1).replaceAll("."," > ");return{...e,identity:{...e.identity,suite:r===""?null:r}}}const Xr=new Set(["-k -m -n -c -p -o -W -r -s","--maxfail --tb --durations --durations-min --junitxml --junit-xml --junit-prefix --rootdir --basetemp --confcutdir --ignore","--ignore-glob --deselect --override-ini --config-file --import-mode --log-level --log-cli-level --log-file --pythonwarnings","--color --capture --show-capture --dist --numprocesses --maxprocesses --tx --timeout --timeout-method --reruns --reruns-delay","--only-rerun --rerun-except --count --cov-report --cov-config --cov-fail-under --randomly-seed --random-order-seed","--random-order-bucket --html --splits --group --durations-path --ds --dc --verbosity --lfnf --last-failed-no-failures"].join(" ").split(" ").filter(e=>e!=="-s")),Rt='PYTEST_ADDOPTS="${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }-p flaky_detector_pytest"';function Zr(e){const{commandLine:n,order:t,test:s}=e,r=t==="as-is"&&s!==null?ls(s):null;if(r===null)return{commandLine:an(e,t==="as-is"?{}:{FLAKY_DETECTOR_ORDER:t},n,Rt),selectsTest:!1};const o=cs([r],n,e.recognition.invocation);return{commandLine:an(e,o===null?{FLAKY_DETECTOR_ONLY:r}:{},o??n,Rt),selectsTest:!0}}const zr={order:"given",meet:()=>!0,line:e=>{const{commandLine:n,recognition:t,tests:s}=e,r=s.map(ls);if(r.includes(null))return null;const o=s.flatMap(({file:g})=>g??[]),l=cs([...new Set(o)],n,t.invocation),f={[Jt]:JSON.stringify([...new Set(r)])};return an(e,f,l??n,Rt)}};function ls({file:e,suite:n,name:t}){if(e===null||t==="(collection)")return null;const s=t.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"");return[e,...n===null?[]:n.split(" > "),s].join("::")}const Qr=200;function qr(e){return e.length<=Qr&&!e.includes("…")&&!/\[.*::/s.test(e)}function cs(e,n,t){if(t.extend!=="append"||t.words.includes("--")||!e.every(qr))return null;let s=` ${n.trim()}`;for(const l of eo(t.words)){const f=s.lastIndexOf(` ${l}`),g=s.slice(f+l.length+1);if(f<0||!/^(\s|$)/.test(g))return null;s=s.slice(0,f)+g}const{directory:r}=t,o=e.map(l=>(0,fe.ZL)(r===void 0?l:m.posix.relative(r,l)));return`${s.trim()} ${o.join(" ")}`}function eo(e){return e.slice(1).filter((n,t)=>!n.startsWith("-")&&!Xr.has(e[t]??""))}const us=/\bpytest\s*\.\s*main\s*\(|from pytest import .*\bmain\b/,no=/\bunittest\s*\.\s*(main|TextTestRunner)\s*\(|from unittest import .*\b(main|TextTestRunner)\b|\bget_runner\s*\(/;function ds({words:e,directory:n="."},t){const[s="",...r]=e;if(s==="django-admin"||s==="manage.py")return r[0]==="test"?"unittest":null;if(!/^(python|pypy)\d*(\.\d+)*$/.test(s))return null;const o=r.findIndex(z=>z.endsWith(".py")),l=r[o];if(l===void 0)return null;const f=z=>t.readFile(m.posix.join(n,z))??"",g=r.slice(o+1),F=m.posix.basename(l);if(F==="manage.py")return g[0]==="test"?"unittest":null;if(F==="setup.py")return to(g,f(l),f(m.posix.join(m.posix.dirname(l),"setup.cfg")));const $=f(l);return us.test($)?"pytest":no.test($)?"unittest":null}function to(e,n,t){return e.includes("pytest")||e.includes("ptr")?"pytest":e.includes("test")?/^test\s*=.*\b(pytest|ptr)\b/m.test(t)||us.test(n)?"pytest":"unittest":null}const fs={"flaky_detector_events.py":`"""Events of a test session as lines of JSON, and actions to take when a module gets imported."""
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
`},so={name:"pytest",orders:["as-is","shuffled","reversed"],supportFiles:fs,recognise:e=>{const n=e.invocations.find(ro);if(n!==void 0)return{invocation:n};const t=e.invocations.find(s=>ds(s,e)==="pytest");return t===void 0?null:{invocation:{...t,extend:"none"}}},prepare:oo,seedKnob:io,read:Cr,replay:Zr,chosen:zr};function ro({words:e}){return/^(pytest|py\.test)(-?3(\.\d+)?)?$/.test(e[0]??"")}function oo(e){const n=` -o junit_family=xunit1 "--junitxml=${(0,m.join)(e.reportDir,ss)}"`;return{commandLine:e.commandLine,env:{...Xt(e),PYTEST_ADDOPTS:`${e.env.PYTEST_ADDOPTS??""}${n}`,FLAKY_DETECTOR_PYTEST:"1",FLAKY_DETECTOR_PYTEST_FALLBACK:n}}}async function io(e){const t=(await Mn(e.reportDir,"pytest")).flat().findLast(s=>s.event==="finish");return t===void 0?"PYTHONHASHSEED":Qt(Array.isArray(t.seeded)?t.seeded.map(String):[])}const $t="flaky_detector_rspec.rb",ao="FLAKY_DETECTOR_RSPEC_REPORT",lo="FLAKY_DETECTOR_RSPEC_SEED",co={name:"rspec",orders:["as-is","shuffled"],supportFiles:{[$t]:Y[$t]},recognise:e=>{const n=e.invocations.find(uo);return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{...ps(e,e.env.SPEC_OPTS),[ao]:e.reportDir}}),seedKnob:async e=>await It(e)?"rspec's seed":null,read:e=>Ft("rspec",e),replay:fo};function uo({words:e}){const[n="",t=""]=e;return n==="rspec"||n==="parallel_rspec"||n==="rake"&&/^spec\b/.test(t)}function ps(e,n){const t=["--require",(0,fe.ZL)((0,m.join)(e.supportDir,$t))],s=e.order==="shuffled"?["--order",`rand:${e.seed}`]:[];return{SPEC_OPTS:[n,...t,...s].filter(Boolean).join(" "),[lo]:e.order==="shuffled"?"":String(e.seed)}}function fo(e){const{test:n}=e,{SPEC_OPTS:t="",...s}=ps(e),r=[t,...n===null?[]:po(n)].join(" ");return{commandLine:(0,_.sO)({TEST_SEED:String(e.seed),...s,SPEC_OPTS:r},e.commandLine),selectsTest:n!==null}}function po({suite:e,name:n}){const t=[...e===null?[]:e.split(" > "),n.replace(/ #\d+$/,"")];if(!t.slice(1).some(r=>/^(#|\.|::)/.test(r)))return["--example",(0,fe.ZL)(t.join(" "))];const s=t.map(r=>r.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"));return["--example-matches",(0,fe.ZL)(`^${s.join(" ?")}`)]}const ho={name:"Maven",buildFolder:/\/target\/(surefire|failsafe)-reports\/[^/]*$/,errorLine:/^\[ERROR\] \S/},mo={name:"surefire",orders:["as-is","shuffled"],reportFiles:"**/target/{surefire,failsafe}-reports/TEST-*.xml",recognise:e=>{const n=e.invocations.find(go);return n===void 0?null:{invocation:n}},prepare:_o,seedKnob:async({stdoutLog:e})=>(await(0,w.HR)(e,/To reproduce ordering use flag -Dsurefire\.runOrder\.random\.seed=/,1)).length>0?"Surefire's runOrder.random.seed":null,read:e=>En(ho,e),replay:yo};function go({words:[e="",...n]}){return["mvn","mvnw","mvnd"].includes(e)?n.some(t=>/^(test|package|verify|integration-test|install|deploy|surefire:test|failsafe:.*)$/.test(t)):!1}function hs(e,n){const t=n==="shuffled"?{"surefire.runOrder":"random","failsafe.runOrder":"random"}:{},s={"surefire.runOrder.random.seed":String(e),...t,...wn(e,n)};return Object.entries(s).map(([r,o])=>`-D${r}=${o}`)}function _o({commandLine:e,recognition:n,seed:t,order:s,env:r}){const o=hs(t,s),l=(0,_.$I)(e,n.invocation,o);return l!==null?{commandLine:l,env:{}}:{commandLine:e,env:{MAVEN_ARGS:[r.MAVEN_ARGS,...o].filter(Boolean).join(" ")}}}function yo({commandLine:e,recognition:n,seed:t,order:s,test:r}){const l=[...r===null||s==="shuffled"?hs(t,s):[],...r===null?[]:wo(r)],f=(0,_.$I)(e,n.invocation,l),g={TEST_SEED:String(t)};return f!==null?{commandLine:(0,_.sO)(g,f),selectsTest:r!==null}:{commandLine:(0,_.sO)({...g,MAVEN_ARGS:l.join(" ")},e),selectsTest:r!==null}}function wo({suite:e,name:n}){const[t=""]=n.split(/[([{ ]/,1),s=[e,t].filter(Boolean).join("#"),r=["surefire.failIfNoSpecifiedTests","failsafe.failIfNoSpecifiedTests","failIfNoTests"];return[`-Dtest=${s}`,`-Dit.test=${s}`,...r.map(o=>`-D${o}=false`)]}var Eo=h(76926);const To="(import)";async function Oo(e){const n=await Mn(e.reportDir,"unittest");if(n.length===0)return No(e);const t=[e.workingDirectory,Lo(e.workingDirectory)],s=n.flat(),r=(0,S.vc)(n.flatMap(l=>So(l,t))),o=Ro(s,t);return o.length>0||n.some(l=>bo(l,e))?$o(e,r,o):{kind:"read",tests:r,couldNotRun:Ao(r)}}function bo(e,{timedOut:n}){return e.some(t=>t.event==="finish")?!1:n||e.some(t=>t.event==="runner")}function So(e,n){const t=new Map;let s=new Map;for(const r of e){const o=In(r,n),l=JSON.stringify(In({...r,subtest:null},n));if(r.event==="running"&&(s=s.set(l,(s.get(l)??0)+1)),r.event!=="report")continue;const f=`${JSON.stringify(o)} ${s.get(l)??0}`,g=t.get(f)??{identity:o,events:[]};g.events.push(r),t.set(f,g),q(r,"subtest")!==""&&r.outcome==="failed"&&ko(t,l,s,r,n)}return[...t.values()].map(({identity:r,events:o})=>xo(r,o,n))}function ko(e,n,t,s,r){const o=`${n} ${t.get(n)??0}`,l=e.get(o)??{identity:In({...s,subtest:null},r),events:[]};l.events.push(s),e.set(o,l)}function xo(e,n,t){const s=n.find(o=>o.outcome==="failed"||o.outcome==="unexpected");if(s!==void 0)return{identity:e,status:"failed",durationMs:null,failure:vo(s,t)};const r=n.every(o=>o.outcome==="skipped");return{identity:e,status:r?"skipped":"passed",durationMs:null,failure:null}}function vo(e,n){const t=ms(n,q(e,"crash_path")),s=ln(e,"crash_line"),r=q(e,"subtest"),o=e.outcome==="unexpected"?"passed, but was expected to fail":q(e,"message");return(0,O.g5)({type:q(e,"type")||null,message:r===""?o:`${o} ${r}`,stack:q(e,"text"),location:t===""||t.startsWith("/")||s===null?null:{file:t,line:s}},n[0]??"/")}function In(e,n){const t=f=>(0,S.HD)(f,n[0]??"/"),s=ms(n,q(e,"file")),r=q(e,"suite"),o=q(e,"subtest"),l=q(e,"name")+(o===""?"":` subtest ${o}`);return{file:s===""?null:t(s),suite:r===""?null:t(r),name:t(l)}}function ms(e,n){return e.reduce((t,s)=>(0,O.iZ)(t,s),n)}function Ro(e,n){const t=new Map;for(const s of e){const r=In(s,n);s.event==="running"&&t.set(JSON.stringify(r),r),s.event==="done"&&t.delete(JSON.stringify(r))}return[...t.values()]}function $o(e,n,t){const s=e.timedOut?"the run timed out":"the process ended",r=t.map(({suite:g,name:F})=>g===null?F:`${g}.${F}`),o={type:null,message:`${s} while this test ran`,stack:null,location:null},l=t.map(g=>({identity:g,status:"failed",durationMs:null,failure:o})),f=new Set(l.map(({identity:g})=>JSON.stringify(g)));return{kind:"unreadable",reason:`the tests break off: ${s} ${r.length===0?"outside a test":`while ${r.join(", ")} ran`}`,tests:[...n.filter(({identity:g})=>!f.has(JSON.stringify(g))),...l]}}function Ao(e){if(e.filter(({identity:r})=>r.suite!==To).length>0)return null;const t=e[0];if(t===void 0)return"unittest found no tests";const s=t.failure?.message.trim().split(`
`).at(-1)??"";return`unittest could not import ${e.map(({identity:r})=>r.name).join(", ")}: ${s}`}function No(e){const n="unittest did not start, or PYTHONPATH does not reach it: there are no per-test results";return e.exitCode===2?{kind:"read",tests:[],couldNotRun:"unittest was called in a wrong way (exit code 2)"}:{kind:"unreadable",reason:n,tests:[]}}function Lo(e){try{return(0,Te.realpathSync)(e)}catch{return e}}const Cn={FLAKY_DETECTOR_UNITTEST:"1"},Do={name:"unittest",orders:["as-is","shuffled","reversed"],supportFiles:fs,recognise:e=>{const[n]=e.invocations.map(t=>jo(t,e)).filter(t=>t!==null);return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{...Xt(e),...Cn}}),seedKnob:Po,read:Oo,replay:Mo,chosen:{order:"given",meet:()=>!0,line:Fo}};function jo(e,n){return e.words[0]==="unittest"?e:ds(e,n)!=="unittest"?null:e.words.some(t=>m.posix.basename(t)==="setup.py")?{...e,extend:"none"}:e}async function Po(e){const t=(await Mn(e.reportDir,"unittest")).flat().findLast(s=>s.event==="finish");return t===void 0?"PYTHONHASHSEED":Qt(Array.isArray(t.seeded)?t.seeded.map(String):[])}function Mo(e){const{commandLine:n,order:t,recognition:s,test:r}=e,o=t==="as-is"&&r!==null?gs(r):null,l=o===null?null:(0,_.$I)(n,s.invocation,["-k",o]),f=t==="as-is"?Cn:{...Cn,FLAKY_DETECTOR_ORDER:t};return{commandLine:an(e,f,l??n),selectsTest:l!==null}}function Fo(e){const{commandLine:n,tests:t}=e;if(t.some(o=>gs(o)===null))return null;const s=t.map(({file:o,suite:l,name:f})=>`${o}::${l}::${_s(f)}`),r={...Cn,[Jt]:JSON.stringify([...new Set(s)])};return an(e,r,n)}function gs({file:e,suite:n,name:t}){return e===null||n===null||n.startsWith("(")?null:`*.${n}.${_s(t)}`}function _s(e){return e.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"")}const Hn="vitest",Io=["bench","list","init","complete"],Co={name:Hn,orders:["as-is","shuffled"],supportFiles:(0,_e.F)("vitest-reporter.mjs","recorder.cjs","more-arguments.cjs"),recognise:e=>{const n=(0,y.cU)(e.invocations.filter(Ho));return n===null?null:{invocation:n}},prepare:Uo,seedKnob:Oe,read:e=>ve(Hn,e),replay:Wo,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:Ko}};function Ho({words:e}){return e[0]==="vitest"&&!Io.includes(e[1]??"")}function Uo(e){const{invocation:n}=e.recognition,t=[...ys(n,e.supportDir),...ws(e)],s=(0,_.$I)(e.commandLine,n,t),r=s===null?(0,y.O2)(Hn,t,e):{};return{commandLine:s??e.commandLine,env:{...r,[jn]:e.reportDir}}}function ys({words:e},n){return[...e.some(s=>/^--reporters?(=|$)/.test(s))?[]:["--reporter=default"],`--reporter=${(0,m.join)(n,(0,_e.d)("vitest-reporter.mjs"))}`]}function ws({recognition:e,order:n,seed:t}){return n==="shuffled"?["--sequence.shuffle",`--sequence.seed=${t}`]:e.invocation.words.some(r=>r.startsWith("--sequence.seed"))?[]:[`--sequence.seed=${t}`]}function Wo(e){const{test:n,recognition:t}=e,s=n===null?[]:Ts([n],t.invocation);return{commandLine:Es(s,e),selectsTest:n!==null}}function Ko(e){const{tests:n,recognition:t}=e;return n.some(({name:s})=>s===me)?null:Es(Ts(n,t.invocation),e)}function Es(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,f=[...o===void 0?[]:ys(t.invocation,r),...ws(n),...e],g=(0,_.$I)(s,t.invocation,f),F=g===null?(0,y.O2)(Hn,f,{supportDir:r,env:{}}):{};return(0,_.sO)({TEST_SEED:String(n.seed),...F},g??s)}function Ts(e,{directory:n=".",extend:t}){const[{file:s,name:r}={file:null,name:me}]=e,o=t==="none",l=o?m.posix.basename(s??""):m.posix.relative(n,s??""),f=[...o?["--passWithNoTests"]:[],...s===null?[]:[l]];if(r===me)return f;const g=e.map(F=>Bo([...Yo(F),F.name]));return[...f,...Go(e),"-t",le(g)]}const Os=/^\[project (.+?)\](?: > |$)/s;function Yo({suite:e}){const n=e?.replace(Os,"")??"";return n===""?[]:n.split(" > ")}function Go(e){return[...new Set(e.flatMap(({suite:t})=>Os.exec(t??"")?.[1]??[]))].map(t=>`--project=${t}`)}function Bo(e){return Ee(e).replace("^","^ ?")}const Vo={pytest:so,unittest:Do,jest:xs,vitest:Co,mocha:Js,"node-test":cr,playwright:_r,go:lt,nextest:Qs,cargo:Z,surefire:mo,gradle:gt,rspec:co,minitest:Cs,ctest:Ae,googletest:ge,tap:Eo.Mi},Jo=Object.values(Vo)}),13783:((ue,J,h)=>{h.d(J,{M:()=>m,f:()=>_});var I=h(40654);const m="/tmp/flaky-detector-support";function _(Y){const O=I.i.find(({name:S})=>S===Y)?.supportFiles;return O===void 0?null:{folder:m,files:O}}}),15320:((ue,J,h)=>{h.d(J,{Mc:()=>A,nf:()=>H,p9:()=>U,wx:()=>w,zV:()=>v});var I=h(15762),m=h(26567),_=h(94787),Y=h(76058),O=h(25042);const S=200;function A(R,T,k){const D=R.observations.filter(I.N6),W=v(P(D,T))??v(D),Z=W===void 0||T.verdict.kind==="sensitive"?[]:[N(R,W,k)];if(k===null)return Z;const re=C(T).slice(0,S);return(0,O.l)([...Z,...re.flatMap(([oe,ye])=>M(R,oe,ye,k))],T)}function P(R,{tests:T}){const k=new Set(T.flatMap(({verdict:D,failingRuns:W})=>D==="flaky"?W:[]));return R.filter(({run:D})=>k.has(D))}function v(R){const T=({conditions:k})=>Y.XQ.filter(D=>k[D]!==Y.QU[D]).length;return[...R].sort((k,D)=>T(k)-T(D))[0]}function C({tests:R,sensitivities:T}){const D=R.filter(({verdict:G})=>G!=="sensitive").sort((G,Z)=>+(Z.verdict==="flaky")-+(G.verdict==="flaky")),W=new Map;for(const{test:G,failingRuns:Z}of[...D,...T])G!==null&&Z.length>0&&!W.has(G)&&W.set(G,Z);return[...W]}function M(R,T,k,D){const W=v(R.observations.filter(({run:oe})=>k.includes(oe))),G=R.tests[T];if(W===void 0||G===void 0)return[];const{run:Z,seed:re}=W;return[{test:T,run:Z,seed:re,...w(W,G,L(R,D))}]}function N(R,T,k){const{run:D,seed:W}=T;return{test:null,run:D,seed:W,...w(T,null,L(R,k))}}function L({header:R,tests:T},k){return{command:R.command,seen:T,framework:k}}function w({run:R,seed:T,conditions:k},D,{command:W,seen:G,framework:Z}){const{commandLine:re,selectsTest:oe}=Z?.replay({seed:T,order:k.order,test:D,seen:G})??{commandLine:U(W,{seed:T,run:R}),selectsTest:!1};return{commandLine:(0,_.F)(k,re),selectsTest:D!==null&&oe}}function H({seed:R,conditions:T},k,{seen:D,framework:W}){const G=W?.chosen??null,Z=G?.order==="given"?"as-is":T.order,re=G?.line({seed:R,order:Z,tests:k,seen:D})??null;return re===null?null:(0,_.F)(T,re)}function U(R,{seed:T,run:k}){return(0,m.sO)({TEST_SEED:String(T),ATTEMPT:String(k)},R)}}),14620:((ue,J,h)=>{h.d(J,{G1:()=>v,Jm:()=>C,x5:()=>A});var I=h(76760),m=h(26567),_=h(9930),Y=h(74712),O=h(57210),S=h(76926);function A(M,N,L,{supportDir:w,replayDir:H},{reportFiles:U,lineVariables:R}){const T=k=>(0,m.sO)(R,k);return{name:M.name,orders:M.orders,reportFiles:U??M.reportFiles??null,prepare:k=>M.prepare({...k,commandLine:L,recognition:N,supportDir:w}),replay:k=>{const{test:D}=k,W=D!==null&&(0,_.Kn)(D)?(0,_.ps)(D):D,G={commandLine:L,recognition:N,supportDir:H},Z=M.replay({...k,...G,test:W});return{...Z,commandLine:T(Z.commandLine)}},here:k=>k.replaceAll(H,w),chosen:P(M,{commandLine:L,recognition:N,supportDir:H},T),read:k=>U===null?M.read(k):(0,O.A)(k,U),use:async(k,D)=>M===S.SH&&!await(0,S.x4)(k)?null:{name:M.name,seedKnob:await M.seedKnob(k),extendedCommand:D.commandLine===L?null:D.commandLine}}}function P({chosen:M},N,L){return M===void 0?null:{...M,line:H=>{const U=H.tests.some(_.Kn)?null:M.line({...N,...H});return U===null?null:L(U)}}}function v(M,N){const L=(0,Y.N)((0,I.dirname)(N));try{C(L,(0,I.basename)(N),M)}finally{L.close()}}function C(M,N,{supportFiles:L={}}){for(const[w,H]of Object.entries(L)){const[U=w,...R]=`${N}/${w}`.split("/").reverse();R.reduceRight((k,D)=>k.inside(D),M).write(U,[H])}}}),76926:((ue,J,h)=>{h.d(J,{SH:()=>M,x4:()=>U,Mi:()=>C});var I=h(26567),m=h(76548),_=h(2480);const Y=64*1024*1024,O=/^(\S+) \.{2,} ?$/,S=/^TAP version \d+$/;async function A(T){try{return v(await P(T),T)}catch(k){return{kind:"unreadable",reason:`TAP cannot be read: ${k.message}`,tests:[]}}}async function P(T){const k=[];if(T.stdoutLog===null)return k;const{TapStream:D}=await Promise.all([h.e(815),h.e(415),h.e(620)]).then(h.bind(h,85620));let W=new D(null,T.workingDirectory),G=Y;for await(const Z of(0,m.OG)(T.stdoutLog)){const re=O.exec(Z);if((re!==null||S.test(Z)&&W.hasBegun)&&(k.push(W.end()),W=new D(re?.[1]??null,T.workingDirectory)),re===null&&W.add(Z),G-=Z.length+1,G<0)return[...k,{...W.end(),problem:"the output is larger than 64 MiB: its end was not read"}]}return[...k,W.end()]}function v(T,k){const D=(0,_.vc)(T.flatMap(oe=>oe.tests)),W=T.find(oe=>oe.bailedOut!==null)?.bailedOut??null;if(W!==null)return{kind:"read",tests:D,couldNotRun:`the tests bailed out: ${W}`};const G=T.find(oe=>oe.problem!==null)?.problem??null,Z=k.timedOut?"the run timed out":null;if(G!==null||Z!==null)return{kind:"unreadable",reason:[Z,G].filter(oe=>oe!==null).join("; "),tests:D};const re=D.length===0&&k.exitCode!==0;return{kind:"read",tests:D,couldNotRun:re?"the command printed no TAP on its standard output":null}}const C={name:"tap",orders:["as-is"],recognise:T=>{const k=T.invocations.find(R);return k===void 0?null:{invocation:k}},prepare:T=>({commandLine:T.commandLine,env:{HARNESS_VERBOSE:"1"}}),seedKnob:async()=>null,read:T=>A(T),replay:T=>({commandLine:(0,I.sO)({TEST_SEED:String(T.seed)},T.commandLine),selectsTest:!1})},M={...C,recognise:T=>({invocation:T.invocations[0]??{words:[],extend:"none"}}),prepare:({commandLine:T})=>({commandLine:T,env:{}}),read:async T=>await U(T)?A(T):{kind:"none"}},N=200,L=/^TAP version 1[2-4]$/,w=/^1\.\.\d+( #.*)?$/,H=/^(not )?ok \d+\b/;async function U({stdoutLog:T}){const k=G=>[L,w,H].some(Z=>Z.test(G)),[D]=await(0,m.UV)(T,N,k);if(D===void 0||L.test(D))return D!==void 0;const W=async G=>(await(0,m.HR)(T,G,1)).length>0;return await W(w)&&await W(H)}function R({words:T,extend:k}){const[D="",...W]=T;return D==="prove"||D==="tape"&&k!=="none"?!0:D==="bats"?!W.some(G=>/^(--formatter|-F)/.test(G)):D==="tap"&&W.some(G=>/^(-R|--reporter=)tap$/.test(G))}})};export{qo as id,ei as ids,ni as modules};
