const mi=265,gi=[265],_i={76647:((ye,te,p)=>{p.d(te,{h:()=>U});function U(g,w,J=()=>!1){const k=[];let D=0;for(;D<g.length;){const B=g[D]??"";if(!/^[-+]./.test(B)||B==="--"||J(B))break;const[,F=B,N=null]=/^(--[^=]+)=(.*)$/s.exec(B)??[],K=N===null&&w(B);k.push({name:F,value:K?g[D+1]??null:N}),D+=K?2:1}return{options:k,rest:g.slice(D)}}}),89777:((ye,te,p)=>{p.d(te,{P:()=>N,V:()=>F});var U=p(94942),g=p(26567);const w=/^([A-Za-z_]\w*)=((?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^\s'"\\])*) /,J=/^bash -eo pipefail -c ('(?:[^']|'\\'')*')$/,k=/^(TZ|LC_ALL|LANG|LANGUAGE)$/,D=/^((?!GTEST_RANDOM)\w+_SEED|ATTEMPT)$/,B=/^(\w+_SEED|ATTEMPT|PYTHONHASHSEED|GTEST_SHUFFLE|GTEST_FILTER|SEED|TESTOPTS)$/;function F(_){const{assignments:R,command:x}=Y(_),b=A=>v(R.filter(({name:W})=>A(W)).map(({text:W})=>W),x),T=A=>k.test(A),E={line:b(T),passes:b(()=>!1)},I=[...K(R,x),...R.some(({name:A})=>T(A))?[E]:[],{line:b(A=>T(A)||D.test(A)),passes:null},{line:b(A=>T(A)||B.test(A)),passes:null}];return I.filter((A,W)=>A.line!==_&&I.findIndex(C=>C.line===A.line)===W)}const N="FLAKY_DETECTOR_CHOSEN";function K(_,R){const x=_.find(({name:W})=>W===N)?.text.slice(N.length+1).trim(),b=x===void 0?[]:X(x),T=b.at(-1);if(T===void 0)return[];const E=new Set(b.map(W=>(0,U.ZL)(W.split("::",1)[0]??""))),I=R.split(" ").filter(W=>!E.has(W)),A=W=>[...I,...W.map(U.ZL)].join(" ");return[{line:A(b),passes:A([T])}]}function X(_){try{return JSON.parse(_.replace(/^'|'$/g,"").replaceAll("'\\''","'"))}catch{return[]}}function Y(_){const R=[];let x=_;for(let E=w.exec(x);E!==null;E=w.exec(x))R.push({name:E[1]??"",text:E[0]}),x=x.slice(E[0].length);const b=R.length===0?null:M(x);if(b===null)return{assignments:R,command:x};const T=Y(b);return{assignments:[...R,...T.assignments],command:T.command}}function M(_){const R=J.exec(_)?.[1],x=R?.slice(1,-1).replaceAll("'\\''","'");return x!==void 0&&(0,U.ZL)(x)===R?x:null}function v(_,R){return _.length===0?R:_.join("")+(0,g.CI)(R)}}),89648:((ye,te,p)=>{p.d(te,{FM:()=>w,MR:()=>B,Mm:()=>J,g5:()=>D,iZ:()=>k});var U=p(50187);const g=4e3;class w{text="";limit;constructor(N=g){this.limit=N}add(N){this.text.length<this.limit&&(this.text+=`${N}
`)}toString(){return J(this.text.trim(),this.limit)}}function J(F,N=g){return F.length<=N?F:`${F.slice(0,N-1)}…`}function k(F,N){const K=`${N.replace(/\/+$/,"")}/`,X=F.replaceAll("\\","/");return(X.startsWith(K)?X.slice(K.length):X).replace(/^\.\//,"")}function D(F,N){const K=X=>(0,U.U)(X.replaceAll(`${N.replace(/\/+$/,"")}/`,"").trim());return{type:F.type,message:K(F.message)||"failed without a message",stack:F.stack===null?null:K(F.stack)||null,location:F.location}}function B(F){return F.replace(/^\/proc\/\d+\/root(?=\/)/,"")}}),37265:((ye,te,p)=>{p.r(te),p.d(te,{portableSupport:()=>Gn.f,recogniseFramework:()=>Vn,replaysOf:()=>qn.Mc});var U=p(73024),g=p(76760),w=p(4378);const J=[[["vitest"],["--watch","-w","watch","dev","--ui"],"Use `vitest run`."],[["jest"],["--watch","--watchAll"],"Leave that out."],[["mocha","ava","tap","wtr","web-test-runner"],["--watch","-w"],"Leave that out."],[["node","bun","deno","gotestsum","tsx"],["--watch","watch"],"Leave that out."],[["playwright","cypress"],["--ui","open"],"Leave that out."],[["cargo"],["watch"],"Use the command that it starts."],[["dotnet"],["watch"],"Use `dotnet test`."],[["gradle","gradlew"],["--continuous","-t"],"Leave that out."],[["nodemon","watchexec","entr","ptw","pytest-watch","pytest-watcher","guard"],[],"Use what it starts."]],k=[[["pytest"],["--lf","--last-failed","--ff","--failed-first","--sw","--stepwise","--testmon","--picked"],""],[["pytest"],["--nf","--new-first"],""],[["jest"],["-o","--onlyChanged","-f","--onlyFailures","--lastCommit","--changedSince"],""],[["vitest"],["--changed"],""],[["rspec"],["--only-failures","--next-failure","-n"],""],[["playwright"],["--last-failed","--only-changed"],""],[["ctest"],["--rerun-failed"],""],[["sbt"],["testQuick"]," Use `sbt test`."]],D=[[["turbo"],[],"Add `--env-mode=loose` to it."],[["env"],["-i","-","--ignore-environment"],"Leave that out."],[["sudo"],[],"Use `sudo -E`."]],B=["env","sudo"],F=/^(--env-mode=loose|loose|-\w*E\w*|--preserve-env)$/,N=[[["docker","podman","nerdctl"],["run","exec"],""],[["docker-compose"],["run","exec","up"],""],[["kubectl","oc"],["exec","run"],""],[["ssh","vagrant","multipass","limactl","earthly","act","chroot","flatpak","distrobox"],[],""]],K=[[["xargs","parallel","eval","su","nix-shell","script","expect"],[],""],[["find","fd"],["-exec","-execdir","-x","-X"],""]];function X({starts:i},a){const l=i.filter(([d="",...h])=>!T(d,h).some(O=>F.test(O))),u=[...x(i,J,Y),...x(i,k,M),...x(l,D,v)];return a?u:[...u,...x(i,N,_),...x(i,K,R)]}const Y=(i,a)=>`${i} watches files: it does not end by itself, so each run takes its whole \`timeout\`. ${a}`,M=(i,a)=>`${i} chooses tests by what earlier runs or changes left, so runs are not alike. Leave it out.${a}`,v=(i,a)=>`${i} keeps variables from the tests: the seed does not reach them, and their results may not be read. ${a}`,_=i=>`${w.x}${i} runs the tests where nothing of the detector reaches. For results of each test let them write JUnit XML into the working directory and name it in \`report-files\`; hand TEST_SEED on to them.`,R=i=>`${w.x}what ${i} starts cannot be seen. For results of each test name the test program itself in \`test-command\`, or let it write JUnit XML and name that in \`report-files\`.`;function x(i,a,l){const u=i.flatMap(([d="",...h])=>a.flatMap(([O,S,P])=>{const se=S.find(pe=>b(d,h,pe));return!O.includes(d)||S.length>0&&se===void 0?[]:[l(`\`${[d,se].filter(Boolean).join(" ")}\``,P)]}));return[...new Set(u)]}function b(i,a,l){const[u,d]=a.filter(h=>!h.startsWith("-"));return l.startsWith("-")?T(i,a).some(h=>h===l||h.startsWith(`${l}=`)):l===(u==="compose"?d:u)}function T(i,a){const l=B.includes(i)?a.findIndex(u=>!/^-|=/.test(u)):-1;return l<0?a:a.slice(0,l)}var E=p(76647);const I=/^(python|pypy)\d*(\.\d+)*$/,A=/^(ba|da|z|k|a)?sh$/,W=["-X","-W","--check-hash-based-pycs"],C=/^-[a-zA-Z]*[mc]$/,Z=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],ne=/^([-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/,re=/(?:^|\/)node_modules\/(?:\.bin\/([\w.-]+)|((?:@[\w.-]+\/)?[\w.-]+)\/(?:(?:bin|dist|lib)\/)*[\w.-]+)$/,ie=["cli","index","main","bin"];function fe(i){const[a="",...l]=i;return I.test(a)?me(l):a==="node"?$e(l):a==="tsx"||a==="ts-node"?ke(l):A.test(a)?we(l):null}function me(i){const{rest:a}=(0,E.h)(i,h=>W.includes(h),h=>C.test(h)),[l="",u,...d]=a;return C.test(l)&&l.endsWith("m")&&u!==void 0?{kind:"program",words:[u,...d]}:null}function $e(i){const{options:a,rest:l}=(0,E.h)(i,d=>[...Z,"--run"].includes(d)),u=a.find(({name:d})=>d==="--run")?.value;return u==null?ke(i):{kind:"package-script",script:u,args:l}}function ke(i){const{rest:a}=(0,E.h)(i,S=>Z.includes(S),S=>S==="--test"),[l="",...u]=a,d=re.exec(l);if(d===null)return null;const h=g.posix.basename(l).replace(/\.[cm]?js$/,"");return{kind:"program",words:[d[1]??(ie.includes(h)?d[2]:h)??h,...u]}}function we(i){const{options:a,rest:l}=(0,E.h)(i,h=>ne.test(h)),u=l[0]==="--"?l[1]:l[0];return u===void 0?null:a.some(({name:h})=>/^-[a-z]*c[a-z]*$/.test(h))?{kind:"line",line:u}:{kind:"shell-script",path:u}}var le=p(88989);function Ee(i){const a=[],l=(0,le.qg)(i),u=l.errors===void 0||l.errors.length===0?ve(l):null,d=i.trimEnd().length;return Ne(l,".",(h,O,S)=>{a.push({words:O,directory:S,takesTail:h===u&&h.end===d&&!Xe(h)})}),a}function Ne(i,a,l){if(i.type==="Word"||i.type==="Assignment")return a;if(i.type==="Command"){const d=Fe(i),h=d[0]==="builtin"?d.slice(1):d;return h[0]==="cd"||h[0]==="pushd"?ze(a,h):(h.length>0&&l(i,h,a),a)}let u=a;return(0,le.dK)(i,d=>{u=Ne(d,u,l)}),i.type==="Subshell"||i.type==="Pipeline"?a:u}function ve(i){switch(i.type){case"Command":return i;case"Script":case"AndOr":case"Pipeline":{const a=i.commands.at(-1);return a===void 0?null:ve(a)}case"Statement":return i.background===!0?null:ve(i.command);default:return null}}function Fe(i){return[...i.name===void 0?[]:[i.name.value],...i.args.map(l=>l.type==="Word"?l.value:l.text)]}function Xe(i){return i.redirects.some(a=>a.type==="HereDoc")}function ze(i,a){const l=a.slice(1).find(u=>!u.startsWith("-"));return l===void 0?i:Ie(i,l)}function Ie(i,a){return/^[/~]|[$`]/.test(a)?i:g.posix.join(i,a).replace(/(?<=.)\/$/,"")}const cn=["-C","--directory","-f","--file","--makefile","-I","-o","-W"],un=["GNUmakefile","makefile","Makefile"],dn=100;function fn(i,a,l){const u=pn(i,a),O=(u.file===null?un:[u.file]).map(se=>l(g.posix.join(u.directory,se))).find(se=>se!==null)??null;if(O===null)return null;const S=Ce(O,u.variables),P=u.goals.length>0?u.goals:[S.firstGoal??""];return{lines:He(P,S),directory:u.directory}}function pn(i,a){const l=[],u=new Map,d=[];for(let S=i;S.length>0;){const P=(0,E.h)(S,Te=>cn.includes(Te)),[se,...pe]=P.rest,[,be,de]=/^(\w+)[:?+]?=(.*)$/s.exec(se??"")??[];be!==void 0?u.set(be,de??""):se!==void 0&&l.push(se),d.push(...P.options),S=pe}const h=(...S)=>d.find(P=>S.includes(P.name))?.value??null,O=Ie(a,h("-C","--directory")??".");return{goals:l,variables:u,directory:O,file:h("-f","--file","--makefile")}}const Le=/^(?:export\s+)?([\w.-]+)\s*(?::{0,3}|\?|\+)=\s*(.*)$/,je=/^([^\s#:=][^:#=]*?)\s*::?(?!=)\s*([^;#]*)(?:;(.*))?/;function Ce(i,a){const l=new Map([["MAKE","make"]]),u=new Map;let d=[],h=null;for(const O of i.replaceAll(/\\\r?\n/g," ").split(/\r?\n/)){const S=Le.exec(O);if(O.startsWith("	"))for(const P of d)u.get(P)?.lines.push(Qe(O));else S?l.set(S[1]??"",(S[2]??"").replace(/\s+#.*$/,"")):d=hn(O,u)??d;h??=d.find(P=>!P.startsWith("."))??null}return{variables:new Map([...l,...a]),rules:u,firstGoal:h}}function hn(i,a){const[l,u="",d="",h]=je.exec(i)??[];if(l===void 0)return null;const O=u.split(/\s+/);for(const S of O){const P=a.get(S)??{needs:[],lines:[]};P.needs.push(...d.split(/[\s|]+/).filter(se=>se!=="")),h!==void 0&&P.lines.push(Qe(h)),a.set(S,P)}return O}function Qe(i){return i.trim().replace(/^[@+\s-]+/,"")}function He(i,a){const l=new Set,u=[],d=h=>{if(l.has(h)||l.size>=dn)return;l.add(h);const O=a.rules.get(h);for(const S of O?.needs??[])d(Ge(S,a.variables));u.push(...(O?.lines??[]).map(S=>Ge(S,a.variables)))};for(const h of i)d(h);return u}function Ge(i,a,l=0){const u=i.replaceAll(/\$\$|\$[({]([\w.-]+)[)}]/g,(d,h)=>{if(h===void 0)return d;const O=a.get(h)??"";return l<5?Ge(O,a,l+1):O});return l===0?u.replaceAll("$$","$"):u}const mn=300,$=3;function y(i,a){const{name:l,scripts:u,workspaces:d}=z(g.posix.join(i,"package.json"),a);return{name:typeof l=="string"?l:"",scripts:Object.fromEntries(Object.entries(q(u)).filter(ce)),workspaces:Array.isArray(d)?ee(d):ee(q(d).packages)}}function L(i,a){const{readFile:l}=a,u=ee(z(g.posix.join(i,"lerna.json"),l).packages),d=ee(z(g.posix.join(i,"pnpm-workspace.yaml"),l,a.parseYaml).packages),O=[...y(i,l).workspaces,...u,...d].filter(P=>!P.startsWith("!")).flatMap(P=>V(i,P.replace(/\/$/,"").split("/"),a,$)),S=P=>P!==i&&l(g.posix.join(P,"package.json"))!==null;return[...new Set(O)].slice(0,mn).filter(S)}function j(i,a,l){const u=L(i,l).find(S=>y(S,l.readFile).name===a),d=g.posix.basename(a),h=[a,`packages/${d}`,`apps/${d}`].map(S=>Ie(i,S)),O=S=>S!==i&&l.readFile(g.posix.join(S,"package.json"))!==null;return u??h.find(O)??i}function V(i,[a,...l],u,d){if(a===void 0)return[i];if(!a.includes("*"))return V(g.posix.join(i,a),l,u,d);const h=u.foldersIn(i).filter(P=>P!=="node_modules"&&!P.startsWith(".")),O=P=>g.posix.join(i,P);if(a!=="**"){const P=new RegExp(`^${a.split("*").map(Q).join(".*")}$`);return h.filter(se=>P.test(se)).flatMap(se=>V(O(se),l,u,d))}const S=d===0?[]:h.flatMap(P=>V(O(P),["**",...l],u,d-1));return[...V(i,l,u,d),...S]}function Q(i){return i.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function z(i,a,l=JSON.parse){const u=a(i);try{return q(u===null?null:l(u))}catch{return{}}}function q(i){return typeof i=="object"&&i!==null&&!Array.isArray(i)?{...i}:{}}function ee(i){return Array.isArray(i)?i.filter(a=>typeof a=="string"):[]}function ce(i){return typeof i[1]=="string"}const ge=["npm","pnpm","yarn","bun"],he=["lerna","turbo","nx"],ue={t:"test",tst:"test",it:"test","install-test":"test"},De=["test","start","stop","restart"],Be=["install","i","add","remove","up","upgrade","update","ci","exec","dlx","x","create","init","link","publish","why","list","ls","audit","config","cache","node","pack","info","outdated","build","pm"],Ue=["-C","--dir","--prefix","--cwd"],qe=["-w","--workspace","--filter","-F","--scope"],gn=["-ws","--workspaces","-r","--recursive"],en=["-t","--target","--targets"],Ve=[...Ue,...qe,...en,"--concurrency","--include","--exclude"];function Me(i,a,l){const[u="",...d]=i;if(![...ge,...he].includes(u))return[];const h=xe(u,d,a);if(h===null)return[];const{packages:O,script:S}=h,P=O==="all",se=P?"none":ct(u,h.args);return(P?L(h.directory,l):[_n(h,l)]).map(pe=>nn(pe,S,se,l.readFile)).filter(pe=>pe!==null)}function _n({packages:i,directory:a},l){return typeof i=="string"?a:j(a,i.name,l)}function nn(i,a,l,u){const d=y(i,u).scripts,h=Object.hasOwn(d,a)?d[a]:void 0;if(h===void 0)return null;const O=S=>Object.hasOwn(d,S)?[{line:d[S]??"",extend:"none"}]:[];return{directory:i,lines:[...O(`pre${a}`),{line:h,extend:l},...O(`post${a}`)]}}function xe(i,a,l){const{plain:u,options:d,rest:h}=Nn(i,a),O=de=>d.find(({name:Te})=>de.includes(Te))?.value??null,S=Ln(i,An(u))??(u[0]==="run-many"?O(en):null);if(S===null)return null;const P=Ie(l,O(Ue)??"."),se=u[0]==="workspace"?u[1]:O(qe),pe=he.includes(i)||u[0]==="workspaces"||d.some(lt),be=se!=null&&!se.includes("*")?{name:se}:pe||se!=null?"all":"own";return{script:S,args:h,directory:P,packages:be}}function lt({name:i,value:a}){return gn.includes(i)&&a!=="false"}function An(i){return i[0]==="workspace"?i.slice(2):i[0]!=="workspaces"?i:i[1]==="foreach"?i.slice(2):i.slice(1)}function Nn(i,a){const l=[],u=[];let d=a;const h=i==="npm"||he.includes(i),O=()=>h||Ln(i,An(l))===null;for(;d.length>0&&d[0]!=="--"&&O();){const S=(0,E.h)(d,se=>Ve.includes(se));u.push(...S.options);const P=S.rest[0];if(d=S.rest,P===void 0||P==="--")break;l.push(P),d=d.slice(1)}return{plain:l,options:u,rest:d}}function Ln(i,a){const[l,u]=a;return l===void 0?null:["run","run-script","rum","urn"].includes(l)?u??null:i==="turbo"?l:i==="lerna"||i==="nx"?null:i==="npm"?ue[l]??(De.includes(l)?l:null):i==="bun"?null:i==="pnpm"&&ue[l]!==void 0?ue[l]:Be.includes(l)||l.startsWith("workspace")?null:l}function ct(i,a){return(i==="npm"||he.includes(i))&&!a.includes("--")?"after-dashes":"append"}var jn=p(94942),Dn=p(3292);const ut=["cmd","shell","run","composite","sequence"];function yn(i,a,l){const u=tn(i,a);return sn(Oe(u,l),u,new Set([l]))}function tn(i,a){try{return a.reduce(Oe,(0,Dn.qg)(i))}catch{return}}function Oe(i,a){if(!(typeof i!="object"||i===null||!Object.hasOwn(i,a)))return i[a]}function sn(i,a,l){if(Array.isArray(i))return i.flatMap(h=>sn(h,a,l));if(typeof i!="string")return Mn(i,a,l);const u=i.trim(),d=l.has(u)?void 0:Oe(a,u);return d===void 0?[Pn(i)]:sn(d,a,l.add(u))}function Mn(i,a,l){const u=Oe(i,"cmd");if(Array.isArray(u))return[u.filter(h=>typeof h=="string").map(jn.ZL).join(" ")];const d=ut.find(h=>Oe(i,h)!==void 0);return d===void 0?[]:sn(Oe(i,d),a,l)}function Pn(i){return i.replaceAll(/\{args:([^{}]*)\}/g,"$1").replaceAll(/\{\w+\}/g,"")}const dt=["tox.ini","setup.cfg"];function Fn(i,a){const l=String(tn(a("pyproject.toml"),["tool","tox","legacy_tox_ini"])??""),u=[...dt.map(a),l].find(h=>/^\[testenv/m.test(h)),d=ft(i).flatMap(h=>u===void 0?En(h,a):pt(u,h));return[...new Set(d)]}function ft(i){const a=i.findIndex(u=>/^(-e|--env)/.test(u));return a<0?[""]:((i[a]?.replace(/^(--env=?|-e)/,"")??"")||(i[a+1]??"")).split(",")}function pt(i,a){return(wn(i,`testenv:${a}`,"commands")??wn(i,"testenv","commands")??"").replaceAll(/\\\n\s*/g," ").split(`
`).map(d=>ht(d,i).trim()).filter(d=>d!=="")}function wn(i,a,l){const u=i.split(/\r?\n/),d=u.findIndex(de=>de.trim()===`[${a}]`);if(d<0)return null;const h=u.slice(d+1),O=h.findIndex(de=>de.startsWith("[")),S=h.slice(0,O<0?h.length:O),P=S.findIndex(de=>new RegExp(`^${l}\\s*=`).test(de));if(P<0)return null;const se=S.slice(P+1),pe=se.findIndex(de=>/^[^\s#]/.test(de));return[(S[P]??"").replace(/^[^=]*=/,""),...se.slice(0,pe<0?se.length:pe).map(de=>de.trim())].join(`
`)}function ht(i,a){return i.replace(/^[\w!,.{}-]+:\s+/,"").replace(/^[-!]\s*/,"").replaceAll(/\{\[([^\]]+)\](\w+)\}/g,(l,u,d)=>wn(a,u,d)?.trim()??"").replaceAll(/\{posargs:((?:[^{}]|\{[^{}]*\})*)\}/g,"$1").replaceAll(/\{(?:env)?python\}/g,"python").replaceAll(/\{(?:toxinidir|tox_root|env_?bin_?dir)\}\//g,"").replaceAll(/\{[^{}]*\}/g,"")}function En(i,a){const l=a("tox.toml"),u=l===""?tn(a("pyproject.toml"),["tool","tox"]):tn(l,[]),h=[Oe(Oe(u,"env"),i),Oe(u,"env_run_base")].map(O=>Oe(O,"commands")).find(O=>O!==void 0);return Array.isArray(h)?h.filter(Array.isArray).map(O=>In(O).join(" ")):[]}function In(i){return i.flatMap(a=>{if(typeof a=="string")return[a];const l=Oe(a,"default");return Array.isArray(l)?In(l):[]})}const Cn={poe:["tool","poe","tasks"],task:["tool","taskipy","tasks"],"pdm run":["tool","pdm","scripts"],"rye run":["tool","rye","scripts"],"pixi run":["tool","pixi","tasks"],"pipenv run":["scripts"]},mt=["-C","--root","-p","--project","-e","--environment","--manifest-path"],gt=["-e","--env","-p","--project","--data-dir","--cache-dir","--config"];function _t(i,a,l){const u=S=>l(g.posix.join(a,S))??"",[d="",...h]=i;if(d==="tox")return Je(Fn(h,u));if(d==="nox")return Je(Hn(u(Et(h,"-f","--noxfile")??"noxfile.py")));if(d==="invoke"||d==="inv")return Je(Hn(u("tasks.py")));if(d==="hatch")return Je(wt(h,u));const O=[d,`${d} ${h[0]}`].find(S=>Object.hasOwn(Cn,S));return O===void 0?null:Je(yt(O,O===d?h:h.slice(1),u))}function yt(i,a,l){const u=(0,E.h)(a,d=>mt.includes(d)).rest[0]??"";return yn(l(i==="pipenv run"?"Pipfile":"pyproject.toml"),Cn[i]??[],u)}function wt(i,a){const{options:l,rest:u}=(0,E.h)(i,de=>gt.includes(de));if(u[0]==="test")return["pytest"];if(u[0]!=="run")return[];const d=l.find(({name:de})=>de==="-e"||de==="--env")?.value??"default",[h="",...O]=(0,E.h)(u.slice(1),()=>!1).rest,[,S=d,P=h]=/^([\w.-]+):(.+)$/.exec(h)??[],se=["envs",S,"scripts"],pe=[...yn(a("pyproject.toml"),["tool","hatch",...se],P),...yn(a("hatch.toml"),se,P)],be=l.length===0&&P===h;return pe.length>0||be?pe:[[P,...O].map(jn.ZL).join(" ")]}function Hn(i){return[...i.matchAll(/\.run\(((?:[^()]|\([^()]*\))*)\)/g)].map(([,l=""])=>l).map(l=>[...l.matchAll(/(["'])((?:(?!\1).)*)\1/g)].map(([,,u])=>u).join(" "))}function Et(i,...a){const l=i.findIndex(u=>a.includes(u));return l<0?null:i[l+1]??null}function Je(i){return i.length===0?null:i}const Tt={valued:["--with --with-editable --with-requirements --extra --no-extra --group --no-group --only-group --python -p --project --directory","--env-file --package --index --index-url --default-index --config-file --cache-dir --color --resolution"].flatMap(i=>i.split(" ")),module:["-m","--module"]},_e={},rn={valued:["-p","--package"],line:["-c","--call"]},on={valued:["-r --reporter -o --reports-dir --report-dir --temp-directory --temp-dir -x --exclude -n --include -e --extension --src --require -i","--branches --functions --lines --statements --cwd --nycrc-path --config"].flatMap(i=>i.split(" "))},Tn={env:{valued:["-u","--unset","-C","--chdir"],assignments:!0},command:_e,exec:{valued:["-a"]},time:{valued:["-f","--format","-o","--output"]},timeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},gtimeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},nice:{valued:["-n","--adjustment"]},ionice:{valued:["-c","--class","-n","--classdata"]},nohup:_e,setsid:_e,stdbuf:{valued:["-i","-o","-e"]},unbuffer:_e,sudo:{valued:["-u","-g","-h","-p","-C"],assignments:!0},taskset:{operands:1},faketime:{valued:["-f"],operands:1},"xvfb-run":{valued:["-s","--server-args","-e","--error-file","-n","--server-num","-f","-p","-w","--wait"]},"dbus-run-session":_e,"cross-env":{assignments:!0},dotenv:{valued:["-e","-v","-p","-c"]},"dotenvx run":{valued:["-f","--env-file","-e","--env"]},"doppler run":{valued:["-p","--project","-c","--config"]},"op run":{valued:["--env-file"]},c8:on,nyc:on,npx:rn,bunx:_e,"bun x":_e,pnpx:_e,"npm exec":{...rn,greedy:!0},"npm x":{...rn,greedy:!0},"pnpm exec":{valued:["-C","--dir","--filter","-F"]},"pnpm dlx":{valued:["--package"]},"yarn exec":_e,"yarn dlx":{valued:["-p","--package"]},"uv run":Tt,uvx:{valued:["--with","--from","--python","-p"]},"uv tool run":{valued:["--with","--from","--python","-p"]},"poetry run":_e,"pipenv run":_e,"pdm run":{valued:["-p","--project"]},"rye run":_e,"hatch run":_e,"pixi run":{valued:["-e","--environment","--manifest-path"]},"conda run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"micromamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mise exec":_e,"direnv exec":{operands:1},"coverage run":{valued:["--source","--include","--omit","--rcfile","--data-file","--context","--concurrency","--debug"],module:["-m"]},"go run":{valued:["-C","-exec","-mod","-modfile","-tags","-ldflags","-gcflags","-p"]},"go tool":{valued:["-C","-modfile"]},"bundle exec":{valued:["--gemfile"]},"rbenv exec":_e,"asdf exec":_e},Ot=3;function St(i){for(let a=Ot;a>0;a-=1){const l=i.slice(0,a).join(" ");if(i.length>=a&&Object.hasOwn(Tn,l))return bt(i.slice(a),Tn[l]??_e)}return null}function bt(i,a){const l=[...a.line??[],...a.module??[]],{rest:u}=(0,E.h)(i,O=>a.valued?.includes(O)??!1,O=>l.includes(O)),[d="",...h]=u;return a.line?.includes(d)?h[0]===void 0?null:{kind:"line",line:h[0]}:a.module?.includes(d)?an(h,!1):kt(u,a)}function kt(i,a){const l=i[0]==="--"?i.slice(1):i,u=a.assignments?l.findIndex(O=>!/^\w+=/.test(O)):0,d=u<0?[]:l.slice(u+(a.operands??0)),h=d.indexOf("--");return!a.greedy||l!==i?an(d,!1):h<0?an(d,!0):an(d.toSpliced(h,1),!1)}function an(i,a){return i.length===0?null:{kind:"program",words:i,needsDashes:a}}const On=12,vt=500;function Un(i,a,{foldersIn:l=()=>[],parseYaml:u=()=>null}={}){const d={directory:".",extend:"append",depth:On},h=new xt({readFile:a,foldersIn:l,parseYaml:u}),O=h.ofLine(i,d);return{commandLine:i,invocations:O,starts:h.starts,readFile:a}}class xt{starts=[];#e;#n=vt;constructor(a){this.#e=a}ofLine(a,l){return Ee(a).flatMap(({words:u,directory:d,takesTail:h})=>this.#t({...l,words:u,directory:g.posix.join(l.directory,d),extend:h?l.extend:"none",depth:l.depth-1}))}#t(a){const l=Wn(a.words);if(this.#n<=0)return[];if(this.#n-=1,this.starts.push(l),a.depth>0){const S=this.#s({...a,words:l},a.words[0]??"");if(S!==null)return S}const{extend:u,directory:d,filteredBy:h}=a,O={...d==="."?{}:{directory:d},...h===void 0?{}:{filteredBy:h}};return[{words:l,extend:u,...O}]}#s(a,l){const{words:u,directory:d}=a;if(u[0]==="make"||u[0]==="gmake")return this.#c(a);const h=Me(u,d,this.#e);if(h.length>0)return h.flatMap(P=>this.#o(P,a));const O=_t(u,d,this.#e.readFile);if(O!==null)return this.#i(O,a);const S=St(u);if(S?.kind==="line")return this.#a(S.line,a);if(S!==null){const P=S.needsDashes?"after-dashes":"append";return this.#t({...a,words:S.words,extend:Kn(a.extend,P),depth:a.depth-1})}return this.#r(a)??this.#l(l,a)}#r(a){const l=fe(a.words);switch(l?.kind){case void 0:return null;case"program":return this.#t({...a,words:l.words,depth:a.depth-1});case"line":return this.#a(l.line,a);case"shell-script":return this.#l(l.path,a,/(?:)/);case"package-script":{const u=l.args.includes("--")?"append":"after-dashes",d=nn(a.directory,l.script,u,this.#e.readFile);return d===null?null:this.#o(d,a)}}}#o(a,l){return a.lines.flatMap(({line:u,extend:d})=>this.ofLine(u,{...l,directory:a.directory,extend:Kn(l.extend,d)}))}#i(a,l){const u=l.words[0]==="tox"?{...l,filteredBy:"tox"}:l;return a.flatMap(d=>this.#a(d,u))}#a(a,l){return this.ofLine(a,{...l,extend:"none"})}#c(a){const l=fn(a.words.slice(1),a.directory,this.#e.readFile);return l===null?null:l.lines.flatMap(u=>this.#a(u,{...a,directory:l.directory}))}#l(a,l,u=/^#!.*\b(ba|da|z|k)?sh\b/){if(!a.includes("/")&&!a.endsWith(".sh"))return null;const d=this.#e.readFile(g.posix.join(l.directory,a));return d!==null&&u.test(d)?this.#a(d,l):null}}function Wn(i){const[a="",...l]=i;if(/\/.*\.py$/.test(a))return["python",a,...l];const u=a.lastIndexOf("@"),d=u>0?a.slice(0,u):a;return[d.startsWith("@")?d:g.posix.basename(d),...l]}function Kn(i,a){return i==="append"?a:a==="append"?i:"none"}var Rt=p(39689),Yn=p(26946),Ze=p(72913),Sn=p(57210),Se=p(49380),Gn=p(13783),bn=p(54778),$t=p(22796),We=p(76926);const kn={ava:{add:"--tap",file:null},"bun test":{add:"--reporter=junit --reporter-outfile=bun.xml",file:"bun.xml"},behave:{add:"--junit",file:"reports/*.xml"},cypress:{add:"--reporter junit",file:"test-results.xml"},"deno test":{add:"--junit-path=deno.xml",file:"deno.xml"},green:{add:"--junit-report green.xml",file:"green.xml"},jasmine:{add:"the JUnitXmlReporter of jasmine-reporters",file:"junitresults*.xml"},karma:{add:"the reporter of karma-junit-reporter (--reporters progress,junit)",file:"**/TESTS-*.xml"},lab:{add:"-r junit -o lab.xml",file:"lab.xml"},nose2:{add:"--plugin nose2.plugins.junitxml --junit-xml",file:"nose2-junit.xml"},nosetests:{add:"--with-xunit",file:"nosetests.xml"},phpunit:{add:"--log-junit phpunit.xml",file:"phpunit.xml"},"web-test-runner":{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},wtr:{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},robot:{add:"--xunit robot.xml",file:"robot.xml"}};function vn(i){for(const{words:a}of i){const[l="",...u]=a,d=[l,`${l} ${u[0]}`].find(S=>Object.hasOwn(kn,S)),h=d===void 0?void 0:kn[d];if(h===void 0||h.file===null&&u.some(S=>S===h.add||S==="-t"))continue;const O=h.file===null?"":` and set \`report-files: ${h.file}\``;return`${w.x}${d} is not read by itself. For results of each test add ${h.add} to it${O}.`}return null}const At=1e6,Bn={logLevel:"error"};async function Vn(i,a,l){const u=await Re(i.testCommand,a.directory),d=i.framework==="none"?null:Zn(u,i.framework)??jt(u,i),O=(i.perturb.includes("order")?d?.framework.orders??[]:[]).filter(Ke=>Ke!=="as-is"),P=[...X(u,d!==null||i.framework==="none"),...ln(i,d,u),...Jn(i,O,d)],se=d??zn(u,i);if(se===null)return{framework:null,orders:O,warnings:P};const pe=(0,g.join)(l?.path??i.outputDir,Ze.Y.support),{framework:be,recognition:de}=se;l===void 0?(0,bn.G1)(be,pe):(0,bn.Jm)(l,Ze.Y.support,be);const Te={supportDir:pe,replayDir:i.portableReplays?Gn.M:pe},Dt=(0,Rt.yT)(new Set(u.starts.map(([Ke=""])=>Ke))),Pe={reportFiles:i.reportFiles,lineVariables:Dt};return{framework:(0,bn.x5)(be,de,i.testCommand,Te,Pe),orders:O,warnings:P}}async function Re(i,a){const l=P=>(0,Yn.C)((0,g.join)(a,P),At),u=P=>Qn((0,g.join)(a,P));let d=!1;const O=Un(i,l,{foldersIn:u,parseYaml:()=>(d=!0,null)});if(!d)return O;const{parse:S}=await p.e(815).then(p.t.bind(p,38815,19));return Un(i,l,{foldersIn:u,parseYaml:P=>S(P,Bn)})}function ln({framework:i},a,{invocations:l}){return a!==null||i!=="auto"?[]:[vn(l)].filter(u=>u!==null)}function Jn({perturb:i},a,l){return!i.includes("order")||a.length>0?[]:[`perturb: order has no effect: ${l===null?"no framework was recognised":`${l.framework.name} has no way to change it`}. All runs keep the order that the command has.`]}function Zn(i,a){const l=a==="auto"?Lt(i):[];return l.length>1?{framework:(0,$t.z)(l),recognition:l[0].recognition}:Xn(i,a)??Nt(i,a)}function Xn(i,a){for(const l of Se.i){if(a!=="auto"&&l.name!==a)continue;const u=l.recognise(i);if(u!==null)return{framework:l,recognition:u}}return null}function Nt({invocations:i},a){const l=Se.i.find(({name:u})=>u===a);return l===void 0||l===We.Mi?null:{framework:l,recognition:{invocation:{...i[0]??{words:[]},extend:"none"}}}}function Lt(i){const a=new Map;for(const l of i.invocations){const u=Xn({...i,invocations:[l]},"auto");u!==null&&a.set(u.framework,[...a.get(u.framework)??[],l])}return[...a].flatMap(([l,u])=>{const d=l.recognise({...i,invocations:u});return d===null?[]:[{framework:l,recognition:d}]})}function jt(i,a){if(!(a.framework===Sn.G.name||a.framework==="auto"&&a.reportFiles!==null))return null;const u=i.invocations[0]??{words:[],extend:"none"};return{framework:Sn.G,recognition:{invocation:u}}}function zn(i,{framework:a}){const l=a==="auto"||a===We.Mi.name?We.SH.recognise(i):null;return l===null?null:{framework:a==="auto"?We.SH:{...We.SH,read:We.Mi.read},recognition:l}}function Qn(i){try{return(0,U.readdirSync)(i,{withFileTypes:!0}).filter(l=>l.isDirectory()).map(({name:l})=>l)}catch{return[]}}var qn=p(15320)}),50187:((ye,te,p)=>{p.d(te,{U:()=>J,u:()=>w});const U=1500,g=2400;class w{#e="";#n="";#t=0;add(D){const B=U-this.#e.length;this.#e+=D.slice(0,Math.max(0,B));const F=B<=0?D:D.slice(B);this.#n+=F,this.#n.length>2*g&&this.#s()}toString(){this.#s();const D=this.#t===0?"":`
… ${this.#t} characters left out …
`;return`${this.#e}${D}${this.#n}`.trim().toWellFormed()}#s(){this.#t+=Math.max(0,this.#n.length-g),this.#n=this.#n.slice(-g)}}function J(k){const D=new w;return D.add(k),D.toString()}}),25042:((ye,te,p)=>{p.d(te,{l:()=>U});function U(w,{tests:J}){const k=new Set(J.filter(({verdict:N})=>N==="flaky").map(({test:N})=>N)),D=J.some(({verdict:N})=>N==="always-fails"),B=w.filter(({test:N})=>N!==null&&k.has(N)),[F]=B.toSorted((N,K)=>g(K)-g(N));return F===void 0?[...w]:w.map(N=>{const K=g(F)>0&&g(F)>=g(N);return N.test===null&&(D||K)?{...F,test:null}:N})}function g({tried:w}){return w===void 0?0:w.failures/w.runs}}),2480:((ye,te,p)=>{p.d(te,{HD:()=>J,JN:()=>F,r0:()=>N,vc:()=>k});var U=p(77598),g=p(60375);const w=500;function J(Y,M){const v=M.replace(/\/+$/,""),R=(v===""?Y:Y.replaceAll(`${v}/`,"").replaceAll(v,".")).replace(/\b0x[0-9a-f]{6,16}\b/gi,"0x…").toWellFormed();if(R.length<=w)return R;const x=(0,U.createHash)("sha256").update(R).digest("hex").slice(0,12);return`${R.slice(0,w-13).toWellFormed()}…${x}`}function k(Y){const M=(0,g.Zw)();if(!Y.some(({identity:_})=>M(_)>1))return[...Y];const v=new Map;for(const _ of Y){const R=(0,g.oj)(_.identity),x=v.get(R);x===void 0?v.set(R,_):Array.isArray(x)?x.push(_):v.set(R,[x,_])}return[...v.values()].flatMap(_=>Array.isArray(_)?D(_):_)}function D(Y){const M=new Map;for(const _ of Y){const R=_.line??null,x=M.get(R)??[];M.set(R,x),x.push(_)}return M.has(null)?[B(Y)]:[...M].toSorted(([_],[R])=>Number(_)-Number(R)).map(([,_],R)=>{const x=B(_);return R===0?x:{...x,identity:(0,g.oj)({...x.identity,name:`${x.identity.name} #${R+1}`})}})}function B(Y){const M=new Set(Y.map(({status:x})=>x));M.delete("skipped");const[v="skipped",..._]=M,R=M.has("flaky")?"flaky":_.length>0?"mixed":v;return Y.slice(1).reduce((x,b)=>X(x,b,R),{...Y[0],status:R})}function F(Y){return K(Y,(M,v)=>{const _=M==="failed"||M==="flaky";return v==="passed"?_?"flaky":"passed":v==="skipped"?M:v})}function N(Y){const M=["failed","mixed","flaky","passed","skipped"];return K(Y,(v,_)=>M.indexOf(v)<=M.indexOf(_)?v:_)}function K(Y,M){const v=new Map;for(const _ of Y){const R=(0,g.oj)(_.identity),x=v.get(R);v.set(R,x===void 0?_:X(x,_,M(x.status,_.status)))}return[...v.values()]}function X(Y,M,v){const _=[Y.durationMs,M.durationMs].filter(x=>x!==null),R=Y.failure??M.failure;return{identity:Y.identity,status:v,durationMs:_.length===0?null:_.reduce((x,b)=>x+b,0),failure:v==="passed"||v==="skipped"?null:R}}}),71668:((ye,te,p)=>{p.d(te,{O2:()=>D,cU:()=>k,y:()=>J});var U=p(76760),g=p(34983),w=p(70025);const J="FLAKY_DETECTOR_MORE_ARGUMENTS";function k([B,...F]){if(B===void 0)return null;if(F.length===0)return B.words.includes("--")?{...B,extend:"none"}:B;const{directory:N,...K}=B;return{...F.every(Y=>Y.directory===N)?B:K,extend:"none"}}function D(B,F,{supportDir:N,env:K}){return{NODE_OPTIONS:(0,g.l)(K.NODE_OPTIONS,[`--require=${(0,U.join)(N,(0,w.d)("more-arguments.cjs"))}`]),[J]:JSON.stringify({program:B,words:F})}}}),34983:((ye,te,p)=>{p.d(te,{l:()=>g});function U(w){return/[\s"\\]/.test(w)?`"${w.replaceAll(/["\\]/g,"\\$&")}"`:w}function g(w,J){return[w?.trim()??"",...J.map(U)].filter(k=>k!=="").join(" ")}}),70025:((ye,te,p)=>{p.d(te,{F:()=>J,d:()=>w});const U={"jest-stream.cjs":`'use strict';
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
`},g="node_modules/flaky-detector";function w(k){return`${g}/${k}`}function J(...k){return Object.fromEntries(k.map(D=>[w(D),U[D]]))}}),57210:((ye,te,p)=>{p.d(te,{A:()=>D,G:()=>k});var U=p(76760),g=p(26567),w=p(25385),J=p(25802);const k={name:"junit",orders:["as-is"],recognise:()=>null,prepare:({commandLine:N})=>({commandLine:N,env:{}}),seedKnob:async()=>null,read:N=>D(N,""),replay:({commandLine:N,seed:K})=>({commandLine:(0,g.sO)({TEST_SEED:String(K)},N),selectsTest:!1})};async function D({reportFiles:N,timedOut:K,workingDirectory:X},Y){if(N.length===0)return{kind:"unreadable",reason:K?"the run was ended by its time limit before it wrote a report":"the run wrote no file that report-files matches",tests:[]};const{tests:M,problem:v}=await(0,J.d)(N,{workingDirectory:X,folderOf:F(Y)});return v===null?{kind:"read",tests:M,couldNotRun:null}:{kind:"unreadable",reason:v,tests:M}}const B=(0,w.l)(/(^|\/)/i,(0,w.E)(/\.?(report|result|test)s?|test-?(results?|reports?)|(surefire|failsafe)-reports/,/target|build|out|dist|coverage|junit/),/$/);function F(N){return/[*?{[]/.test(U.posix.dirname(N))?K=>{let X=U.posix.dirname(K);for(;B.test(X);)X=X.replace(B,"");return X==="."?"":X}:()=>""}}),25802:((ye,te,p)=>{p.d(te,{d:()=>Ge});var U=p(73024),g=p(89648),w=p(2480),J=p(86976),k=p(60375),D=p(25385);const B=new WeakMap;function F($,y,L){const j=B.get((0,k.Ny)())??{texts:0,bySuites:new Map};B.set((0,k.Ny)(),j);const V=JSON.stringify([y,L,$.map(({name:z,file:q})=>[z,q])]),Q=j.bySuites.get(V)??{identities:new Map,inOrder:[],byText:new Map,session:j};return j.bySuites.set(V,Q),Q}const N="";class K{#e;#n;#t=null;#s=new Map;constructor(y,L=null){this.#e=y,this.#n=L}of(y){y.suites!==this.#t&&this.#r(y.suites);const{name:L,classname:j,file:V,filepath:Q,value_param:z}=y.attributes,q=`${L??N}\0${j??N}\0${V??Q??N}\0${z??N}`,ee=this.#s.get(q);if(ee!==void 0)return ee;const ce=(0,k.oj)(Y(y,this.#e,this.#n));return this.#s.set((0,J.U)(q),ce),ce}#r(y){this.#t=y,this.#s=F(y,this.#e,this.#n).identities}}const X=new Set(["","test","undefined","null"]);function Y({attributes:$,suites:y},L,j){const{name:V="",classname:Q=""}=$,z=$.file??$.filepath??y.findLast(ue=>ue.file!==void 0)?.file,q=y.map(ue=>ue.name??"").filter(ue=>ue!==""&&ue!==z),ee=X.has(Q)||Q===V?"":Q,ge=ee||(Q===V&&Q!==""?"":q.join(" > ")),he=j===null?ge:_(j,q,ee,V);return{file:z===void 0||z===""?null:(0,w.HD)((0,g.iZ)(z,L),L),suite:he===""?null:(0,w.HD)(he,L),name:(0,w.HD)(x(V,$),L)}}const M=(0,D.E)(/^((jest|mocha|vitest|junit|xunit|bun|deno|root|default|all|unit)[ _-]?)?(test ?suites?|tests?|suites?)$/i,/^(pytest|rspec|minitest|undefined)$/),v=(0,D.E)(/\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?/g,/[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}/);function _($,y,L,j){const V=[$,...y.filter(q=>!M.test(q)),L].map(q=>q.replaceAll(v,"…")),Q=(q,ee)=>V.slice(ee+1).some(ce=>R(ce,q)),z=(q,ee)=>!j.startsWith(`${q} `)&&!Q(q,ee);return V.filter((q,ee)=>q!==""&&z(q,ee)).join(" > ")}function R($,y){return $===y||$.length>y.length&&($.startsWith(y)||$.endsWith(y))}function x($,{value_param:y}){return y===void 0?$:`${$} [${y}]`}var b=p(50187);const T=1e9;function E($,y,L){const j=W($);return{identity:y,...A($.attributes),status:j,durationMs:I($.attributes.time),failure:j==="failed"||j==="flaky"?ne($,y.file,L):null}}function I($){const y=Number(($??"").replaceAll(",",""));return $===void 0||!(y>=0&&y<T)?null:Math.round(y*1e3)}function A({line:$}){const y=Number($);return Number.isInteger(y)&&y>0?{line:y}:{}}function W({attributes:$,outcomes:y}){if(y.length===0)return C($);const L=y.map(j=>j.tag);return L.some(j=>["failure","error","warning"].includes(j))?"failed":L.some(j=>j.startsWith("flaky"))?"flaky":L.some(j=>j.startsWith("rerun"))?"failed":y.some(j=>j.tag==="skipped")?Z(y):C($)}function C({status:$="",result:y=""}){return $===""&&y===""?"passed":/^(fail|failed|error)$/i.test($)?"failed":/^(notrun|disabled|skipped|pending|ignored)$/i.test($)||/^(skipped|suppressed)$/i.test(y)?"skipped":"passed"}function Z($){return $.some(y=>y.type==="pytest.xfail")?"passed":"skipped"}function ne($,y,L){const{attributes:j,outcomes:V,output:Q}=$,z=V.find(({tag:he})=>he==="failure"||he==="error")??V.find(({tag:he})=>he!=="skipped"),q=z?.text||Q,ee=z?.message||ie(q)||re(z?.type??null,j.status),{line:ce}=A(j),ge=y!==null&&ce!==void 0?{file:y,line:ce}:null;return(0,g.g5)({type:z?.type??null,message:(0,b.U)(ee),stack:q,location:ge},L)}function re($,y){return $??(y===void 0?"failed, without a message in the report":`status ${y}`)}function ie($){return $.split(`
`).find(y=>y.trim()!=="")??""}const fe=/<testcase((?:\s+[a-z_][\w.-]*="[^"<\t\r\n]*")*)\s*(?:\/>|>\s*<\/testcase\s*>)/iy,me=/\s+([a-z_][\w.-]*)="([^"]*)"/iy,$e=new Set(["time","timestamp"]),ke=30,we={lt:"<",gt:">",amp:"&",quot:'"',apos:"'"};function le($,y){fe.lastIndex=y;const L=fe.exec($);if(L===null)return null;const j={},V=[];let Q=-1,z=0;me.lastIndex=y+9;for(let ee=me.exec($);ee!==null;ee=me.exec($)){const[,ce="",ge=""]=ee,he=Ne(ge);if(z+=1,he===null||Object.hasOwn(j,ce)||z>ke)return null;j[ce]=he;const ue=ee.index+ee[0].length-1;$e.has(ce)&&V.push(ue-ge.length,ue),ce==="time"&&(Q=V.length/2)}const q=y+L[0].length;return{parts:Ee($,[y,...V,q]),attributes:j,end:q,timeAt:Q}}function Ee($,y){const L=[];for(let j=0;j<y.length;j+=2)L.push($.slice(y[j],y[j+1]));return L}function Ne($){return $.includes("&")?/&(?!(?:lt|gt|amp|quot|apos);)/.test($)?null:$.replace(/&(\w+);/g,(y,L)=>we[L]??""):$}const ve=2,Fe=1e3,Xe=16,ze="";class Ie{#e;#n;#t;#s=null;#r;#o=0;#i=0;constructor(y,L,j){this.#e=y,this.#n=L,this.#r=F([],y,L),this.#t=j}take(y,L,j){j!==this.#s&&this.#a(j);const V=this.#c(y,L);if(V!==-1)return V;const Q=le(y,L),z=Q===null?null:this.#d(Q,j);return Q===null||z===null?-1:(this.#u(z,I(Q.attributes.time)),Q.end)}#a(y){this.#s=y,this.#r=F(y,this.#e,this.#n),this.#o=0}#c(y,L){const j=this.#r.inOrder[this.#o];if(j===void 0||this.#i>=Xe&&this.#i%Xe!==0)return this.#i+=1,-1;const V=this.#l(j,y,L);return this.#i=V===-1?this.#i+1:0,V}#l(y,L,j){const{parts:V,timeAt:Q}=y;let z=j,q=null;for(let ee=0;ee<V.length;ee+=1){if(ee>0){const ge=z;z=pn(L,ge),ee===Q&&(q=I(L.slice(ge,z)))}const ce=V[ee]??"";if(!L.startsWith(ce,z))return-1;z+=ce.length}return this.#u(y,q),z}#u({identity:y,line:L,status:j,at:V},Q){this.#o=V+1;const z={identity:y,status:j,durationMs:Q,failure:null};this.#t(L===void 0?z:{...z,line:L},this.#s??[])}#d(y,L){const j=y.parts.join(ze),V=this.#r.byText.get(j);if(V!==void 0)return V;const Q={attributes:y.attributes,suites:L,outcomes:[],output:""},z=(0,k.oj)(Y(Q,this.#e,this.#n)),{status:q,line:ee}=E(Q,z,this.#e);return q==="failed"||q==="flaky"?null:this.#f(j,{...y,identity:z,line:ee,status:q,at:this.#o-1})}#f(y,{timeAt:L,identity:j,line:V,status:Q,parts:z,at:q}){const{inOrder:ee,byText:ce,session:ge}=this.#r;if(ge.texts>=ve*(0,k.Ny)().size+Fe)return{parts:z,timeAt:L,identity:j,line:V,status:Q,at:q};const he=(0,J.U)(y),ue={parts:he.split(ze),timeAt:L,identity:j,line:V,status:Q,at:ee.length};return ee.push(ue),ce.set(he,ue),ge.texts+=1,ue}}const[cn,un,dn,fn]=['"',"&","<"," "].map($=>$.charCodeAt(0));function pn($,y){for(let L=y;L<$.length;L+=1){const j=$.charCodeAt(L);if(j===cn||j===un||j===dn||j<fn)return L}return $.length}var Le=p(57975);const je=64*1024*1024,Ce=200;async function*hn($){let y=null;for await(const L of(0,U.createReadStream)($,{end:je-1,highWaterMark:64*1024}))y??=Qe(L),yield y.decode(L,{stream:!0});y!==null&&(yield y.decode())}function Qe($){const[y,L]=$;if(y===254&&L===255||y===0&&L===60)return new Le.TextDecoder("utf-16be");if(y===255&&L===254||y===60&&L===0)return new Le.TextDecoder("utf-16le");const j=$.subarray(0,Ce).toString("latin1"),V=/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(j)?.[1];if(V===void 0||/^utf-?16/i.test(V))return new Le.TextDecoder;try{return new Le.TextDecoder(V)}catch{return new Le.TextDecoder}}const He=4*je;async function Ge($,y){const{GO_PROPERTY:L,JUnitParser:j}=await Promise.all([p.e(800),p.e(989)]).then(p.bind(p,69989)),{workingDirectory:V}=y,[Q,z]=[[],[]],q=(ue,De)=>{(De.some(Ue=>Ue[L]!==void 0)?Q:z).push(ue)},ee=[];let ce=He;for(const ue of $){const De=(0,g.iZ)((0,g.MR)(ue),V);if(ce<=0){ee.push(`${De} and later reports were not read: over 256 MiB of reports in one run`);break}const Be=y.folderOf?.(De)??null,Ue=new K(V,Be),qe=new Ie(V,Be,q),gn=Me=>q(E(Me,Ue.of(Me),V),Me.suites),en=(Me,_n,nn)=>qe.take(Me,_n,nn),Ve=await mn(ue,new j(gn,en));Ve.what!==null&&ee.push(`${De}: ${Ve.what}`),ce-=Ve.bytes}const ge=(y.repeats??w.vc)(z);return{tests:Q.length===0?ge:[...(0,w.JN)(Q),...ge],problem:ee.length===0?null:ee.slice(0,3).join("; ")}}async function mn($,y){let L=0;try{L=(0,U.statSync)($).size;for await(const Q of hn($))if(!y.write(Q))break;const j=y.end(),V=`larger than ${je/1024/1024} MiB: only its beginning was read`;return{what:L>je?V:j,bytes:L}}catch(j){return{what:`cannot be read: ${j.message}`,bytes:L}}}}),76548:((ye,te,p)=>{p.d(te,{HR:()=>B,OG:()=>J,UV:()=>D});var U=p(73024),g=p(57975);const w=64*1024;async function*J(F){const N=new g.TextDecoder;let K="";for await(const X of(0,U.createReadStream)(F)){const Y=N.decode(X,{stream:!0}).split(`
`);Y[0]=K+Y[0],K=(Y.pop()??"").slice(0,w);for(const M of Y)yield k(M)}K+=N.decode(),K!==""&&(yield k(K))}function k(F){return(F.endsWith("\r")?F.slice(0,-1):F).slice(0,w)}async function D(F,N,K){const X=[];if(F===null)return X;try{let Y=0;for await(const M of J(F))if(K(M)&&X.push(M),Y+=1,Y>=N)break}catch{return X}return X}async function B(F,N,K){const X=[];if(F===null)return X;try{for await(const Y of J(F))if(N.test(Y)&&X.push(Y),X.length>=K)break}catch{return X}return X}}),49380:((ye,te,p)=>{p.d(te,{i:()=>Ds,JU:()=>ui});var U=p(51455),g=p(76760),w=p(26567);const J={"cargo-runner.sh":`#!/usr/bin/env bash
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
`};var k=p(89648),D=p(2480),B=p(50187);const F=/^test (.+?)(?: - should panic)? \.\.\. (.*)$/,N=/(ok|FAILED|ignored(?:, .*)?|bench: .*)(?: <\d+\.\d+s>)?(?: \(time limit exceeded\))?$/,K={ok:"passed",FAILED:"failed","bench:":"passed"},X=/^ {4}(\S.*)$/,Y=/^---- (.+) std(?:out|err) ----$/,M=/\u001b(?:\[[0-9;]*m|\(B)/g;class v{statuses=[];captured=new Map;running=null;candidate=null;capturing=null;listed=new Set;listing=null;finished=!1;add(n){const t=n.replaceAll(M,""),s=Y.exec(t);s!==null?this.capturing=this.capture(s[1]??""):t==="failures:"||t==="successes:"?this.section(t==="failures:"?this.listed:null):t.startsWith("test result: ")?this.end():this.capturing!==null?this.capturing.add(`${t}
`):this.listing!==null?this.listing.add(X.exec(t)?.[1]??""):this.outcome(t)}result(){this.settle();const n=r=>this.captured.get(r)?.toString()??"",t=([r,o])=>!this.finished||o!=="failed"||this.listed.has(r.replace(/ - compile( fail)?$/,""));return{tests:this.statuses.filter(t).map(([r,o])=>({name:r,status:o,output:n(r)})),finished:this.finished,running:this.running}}capture(n){const t=this.captured.get(n)??new B.u;return this.captured.set(n,t),t}section(n){this.settle(),this.capturing=null,this.listing=n}end(){this.section(null),this.finished=!0}outcome(n){const s=this.running!==null&&this.candidate===null?null:F.exec(n);if(s!==null&&(this.settle(),this.finished=!1,this.running=s[1]??""),this.running===null)return;const r=N.exec(s===null?n:s[2]??"")?.[1];r!==void 0&&(this.candidate=K[r.split(" ",1)[0]??""]??"skipped")}settle(){this.running===null||this.candidate===null||(this.statuses.push([this.running,this.candidate]),this.running=null,this.candidate=null)}}var _=p(76548);const R=/^thread '(.+)'(?: \(\d+\))? panicked at (?:'(.*)', )?(.+?):(\d+):\d+:?$/,x=/^thread '(.+)'(?: \(\d+\))? has overflowed its stack/;function b(e,n){const t=e.split(`
`),s=t.findIndex(oe=>R.test(oe)),[,,r,o="",c]=R.exec(t[s]??"")??[];if(s<0)return{type:null,message:e,stack:null,location:null};const f=t.slice(s+1),m=f.findIndex(oe=>oe==="stack backtrace:"||oe.startsWith("note: ")),G=r??f.slice(0,m<0?void 0:m).join(`
`),H=m<0||f[m]!=="stack backtrace:"?null:f.slice(m).join(`
`);return{type:"panic",message:G,stack:H,location:{file:(0,k.iZ)(o,n),line:Number(c)}}}async function T(e){const n=new Map;let t=null;if(e===null)return new Map;for await(const s of(0,_.OG)(e)){const r=(R.exec(s)??x.exec(s))?.[1];r!==void 0&&(t=n.get(r)??new k.FM,n.set(r,t)),(s===""||/^\s*(Running|Doc-tests) |^error: /.test(s))&&(t=null),t?.add(s)}return new Map([...n].map(([s,r])=>[s,r.toString()]))}const E="cargo-runner.sh",I="FLAKY_DETECTOR_CARGO_REPORT",A="FLAKY_DETECTOR_CARGO_SHUFFLE",W=["X86_64_UNKNOWN_LINUX_GNU","X86_64_UNKNOWN_LINUX_MUSL","AARCH64_UNKNOWN_LINUX_GNU","AARCH64_UNKNOWN_LINUX_MUSL","X86_64_APPLE_DARWIN","AARCH64_APPLE_DARWIN"],C={name:"cargo",orders:["as-is","shuffled"],supportFiles:{[E]:J[E]},recognise:e=>{const n=e.invocations.find(({words:t})=>t[0]==="cargo"&&Z(t));return n===void 0?null:{invocation:n}},prepare:ne,seedKnob:async({stdoutLog:e})=>(await(0,_.HR)(e,/^running \d+ tests? \(shuffle seed: /,1)).length>0?"libtest's --shuffle-seed":null,read:re,replay:le};function Z(e){const[n,t]=e.slice(1).filter(s=>!/^[-+]/.test(s));return n==="test"||n==="t"||n==="llvm-cov"&&t!=="nextest"}function ne(e){const n=`bash -p ${(0,g.join)(e.supportDir,E)}`,t=W.map(s=>`CARGO_TARGET_${s}_RUNNER`).filter(s=>!e.env[s]);return{commandLine:e.commandLine,env:{...Object.fromEntries(t.map(s=>[s,n])),[I]:e.reportDir,[A]:e.order==="shuffled"?String(e.seed):""}}}async function re(e){try{const n=await ie(e.reportDir),t=(0,D.vc)([...await fe(n,e),...await $e(e)]),s=n.find(o=>o.exitCode===null||e.timedOut&&!o.output.finished);if(s!==void 0){const o=e.timedOut?"the run timed out":"the run was stopped";return{kind:"unreadable",reason:`the output of ${s.suite} breaks off: ${o}`,tests:t}}const r=n.length===0&&t.length===0&&e.exitCode!==0;return{kind:"read",tests:t,couldNotRun:r?await we(e):null}}catch(n){return{kind:"unreadable",reason:`the report of cargo test cannot be read: ${n.message}`,tests:[]}}}async function ie(e){const n=[],t=(await(0,U.readdir)(e)).filter(s=>s.endsWith(".log")).sort();for(const s of t){const r=[],o=new v;for await(const H of(0,_.OG)((0,g.join)(e,s)))r.length<2?r.push(H):o.add(H);const c=await(0,U.readFile)((0,g.join)(e,s.replace(/log$/,"exit")),"utf8").catch(()=>null),[f="",m=""]=r,G=m===f.replaceAll("-","_")?f:`${f}::${m}`;n.push({suite:G,exitCode:c===null?null:Number(c),output:o.result()})}return n}async function fe(e,n){const t=await T(n.stderrLog);return e.flatMap(s=>{const r=s.output.tests.map(f=>{const m=f.output||(t.get(f.name)??"");return ke({file:null,suite:s.suite,name:f.name},f.status,m,n)}),o=me(s,t);if(o===null||n.timedOut)return r;const c=t.get(o)??`the test binary ended with code ${s.exitCode} while this test ran`;return[...r,ke({file:null,suite:s.suite,name:o},"failed",c,n)]})}function me({output:e,exitCode:n},t){if(e.finished||!n)return null;const s=new Set(e.tests.map(o=>o.name)),r=[...t.keys()].filter(o=>!s.has(o)&&o!=="main");return e.running??(r.length===1?r[0]??null:null)}async function $e(e){if(e.stdoutLog===null)return[];const n=new v;for await(const t of(0,_.OG)(e.stdoutLog))n.add(t);return n.result().tests.flatMap(t=>{const[,s,r]=/^(\S+\.(?:rs|md)) - (.*\(line \d+\)(?: - compile(?: fail)?)?)$/.exec(t.name)??[];return s===void 0||r===void 0?[]:[ke({file:s,suite:"doc-tests",name:r},t.status,t.output,e)]})}function ke(e,n,t,{workingDirectory:s}){const r=n==="failed"?(0,k.g5)(b(t,s),s):null;return{identity:e,status:n,durationMs:null,failure:r}}async function we({stderrLog:e,exitCode:n}){return(await(0,_.HR)(e,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3)||`cargo test ended with code ${n} and ran no test binary`}function le(e){const{recognition:n,seed:t,test:s}=e,r=e.order==="shuffled",{own:o,libtest:c}=Ee(s),m=[...r?["-Z","unstable-options","--shuffle-seed",String(t)]:[],...c],H=n.invocation.words.includes("--")?m:[...o,...m.length>0?["--"]:[],...m],oe=(0,w.$I)(e.commandLine,n.invocation,H),Ae={TEST_SEED:String(t),...r&&oe!==null?{RUSTC_BOOTSTRAP:"1"}:{}};return{commandLine:(0,w.sO)(Ae,oe??e.commandLine),selectsTest:oe!==null&&s!==null}}function Ee(e){if(e===null)return{own:[],libtest:[]};if(e.suite!=="doc-tests")return{own:[],libtest:["--exact",e.name.replace(/ #\d+$/,"")]};const[,n="",t=""]=/^(\S*) ?\(line (\d+)\)/.exec(e.name)??[];return{own:["--doc"],libtest:[n||`${t})`]}}const Ne=/\b(?:fail(?:ed|ure|s)?|errors?|assert\w*|abort\w*|panic\w*|exception|mismatch|expected|segfault|not ok)\b/i,ve=/^\s*(?:ok\b|\[ *(?:OK|PASSED|RUN)|PASS)|\b(?:0|no) (?:failed|failures?|errors?)\b|\b(?:OK|passed)\W*$/i,Fe=6;function Xe(e){const n=e.split(`
`).filter(o=>o.trim()!==""),t=n.findIndex(o=>Ne.test(o)&&!ve.test(o));if(t<0)return n.at(-1)??e;const s=n.slice(t,t+Fe),r=s.findIndex(o=>ve.test(o));return s.slice(0,r<0?void 0:r).join(`
`)}const ze=/\[ RUN {6}\] ([\w/]+\.\S+)$/,Ie=/\[( {7}OK| {2}FAILED| {2}SKIPPED) {1,2}\] ([\w/]+\.[^\s,]+).* \((\d+) ms\)$/,cn={OK:"passed",FAILED:"failed",SKIPPED:"skipped"},un=/^(\S[^:\n]*\.\w+):(\d+)(?:: Failure|: FAILED:)?$/m,dn=/\[={10}\] Running \d+ tests? from /;async function fn(e,n){const t=new pn(n);if(e!==null)for await(const s of(0,_.OG)(e))t.add(s);return t}class pn{tests=[];running=null;#e;#n=!1;#t=new B.u;constructor(n){this.#e=n}add(n){dn.test(n)&&(this.#n=!0);const t=ze.exec(n)?.[1],[,s="",r,o]=Ie.exec(n)??[];t!==void 0&&(this.running===null||this.#n)?this.#s(t):r!==void 0&&r===this.running?this.#r(r,s.trim(),Number(o)):this.#t.add(`${n}
`)}#s(n){this.running!==null&&this.#o(this.running,"failed",null,"the program ended while this test ran"),this.running=n,this.#n=!1,this.#t=new B.u}#r(n,t,s){this.#o(n,cn[t]??"failed",s,null),this.running=null}#o(n,t,s,r){const o=r===null?this.#t.toString():`${this.#t}
${r}`;this.tests.push(Le(n,t,s,o,this.#e))}}function Le(e,n,t,s,r){const o=e.indexOf("."),c={file:null,suite:e.slice(0,o),name:e.slice(o+1)},f=n==="failed"?(0,k.g5)(je(s,r),r):null;return{identity:c,status:n,durationMs:t,failure:f}}function je(e,n){const t=un.exec(e);if(t===null)return{type:null,message:e,stack:null,location:null};const[,s="",r]=t;return{type:null,message:e.slice(e.indexOf(`
`,t.index)+1).split(/^\[ {2}FAILED/m,1)[0]??"",stack:e,location:{file:(0,k.iZ)(s,n),line:Number(r)}}}var Ce=p(25802);const hn=99999,Qe={name:"googletest",orders:["as-is","shuffled"],recognise:e=>{const n=e.invocations.find(t=>Ge(t,e));return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{GTEST_OUTPUT:`xml:${e.reportDir}/`,...He(e)}}),seedKnob:async({stdoutLog:e})=>(await(0,_.HR)(e,/^Note: Randomizing tests' orders with a seed of /,1)).length>0?"GTEST_RANDOM_SEED":null,read:$,replay:V};function He({seed:e,order:n}){const t={GTEST_RANDOM_SEED:String(1+(e-1)%hn)};return n==="shuffled"?{...t,GTEST_SHUFFLE:"1"}:t}function Ge({words:[e="",...n]},t){if(n.some(c=>c.startsWith("--gtest_")))return!0;if(!/^[\w.+-]+$/.test(e))return!1;const s=t.commandLine.split(/[\s;&|]+/).find(c=>c.endsWith(`/${e}`));return s!==void 0&&t.readFile(s)?.includes("GTEST_OUTPUT")?!0:["","test/","tests/","unittest/","unittests/","src/test/","googletest/"].flatMap(c=>[`${c}CMakeLists.txt`,`${c}meson.build`]).some(c=>mn(t.readFile(c)??"",e))}function mn(e,n){const t=`\\b${n.replaceAll(/[.+]/g,"\\$&")}\\b`;return!/gtest|googletest/i.test(e)||!new RegExp(t).test(e)?!1:/test/i.test(n)||new RegExp(`\\(\\s*['"]?${t}[^)]*(gtest|gmock)`,"i").test(e)}async function $(e){try{const{workingDirectory:n,reportDir:t,exitCode:s,timedOut:r}=e,o=(await(0,U.readdir)(t)).filter(H=>H.endsWith(".xml")).sort(),c=await(0,Ce.d)(o.map(H=>(0,g.join)(t,H)),{workingDirectory:n}),f=await fn(e.stdoutLog,n),m=y(c.tests.map(H=>L(H,n)),f.tests);if(r&&f.running!==null)return{kind:"unreadable",reason:`the run timed out while ${f.running} ran`,tests:m};if(c.problem!==null)return{kind:"unreadable",reason:c.problem,tests:m};if(f.running!==null&&s!==0){const H=`the program ended with code ${s} while this test ran`;m.push(Le(f.running,"failed",null,H,n))}const G=m.length===0&&o.length===0&&s!==0;return{kind:"read",tests:m,couldNotRun:G?await j(e):null}}catch(n){return{kind:"unreadable",reason:`the results of GoogleTest cannot be read: ${n.message}`,tests:[]}}}function y(e,n){const t=new Set(e.map(({identity:s})=>`${s.suite}.${s.name}`));return[...e,...n.filter(({identity:s})=>!t.has(`${s.suite}.${s.name}`))]}function L({identity:e,failure:n,...t},s){const r=e.name.replace(/(\/\S+) \[.*\]( #\d+)?$/s,"$1$2"),o=n===null?null:je(n.stack??n.message,s),c=o?.location==null?n:(0,k.g5)({...o,location:o.location},s);return{...t,identity:{file:null,suite:e.suite,name:r},failure:c}}async function j({stderrLog:e,stdoutLog:n,exitCode:t}){return[...await(0,_.HR)(e,/\S/,4),...await(0,_.HR)(n,/\S/,2)].join(`
`).slice(0,1e3)||`the program ended with code ${t} and ran no tests`}function V({commandLine:e,seed:n,order:t,test:s}){const r=s?.name.replace(/ #\d+$/,""),o=s===null?{}:{GTEST_FILTER:`${s.suite}.${r}`},c={TEST_SEED:String(n),...He({seed:n,order:t}),...o};return{commandLine:(0,w.sO)(c,e),selectsTest:s!==null}}const Q="ctest.xml",z={name:"ctest",orders:["as-is"],recognise:e=>{const n=e.invocations.find(({words:t})=>t[0]==="ctest"||q(t));return n===void 0?null:{invocation:n}},prepare:ce,seedKnob:async()=>null,read:ge,replay:qe};function q(e){return(e[0]??"")!=="cmake"||!e.includes("--build")?!1:e.some((t,s)=>/^(test|RUN_TESTS)$/.test(t)&&/^(--target|-t)$/.test(e[s-1]??""))}function ee(e,n,t){return n.words[0]==="ctest"?(0,w.$I)(e,n,t):null}function ce(e){return{commandLine:ee(e.commandLine,e.recognition.invocation,["--output-junit",(0,g.join)(e.reportDir,Q)])??e.commandLine,env:{CTEST_OUTPUT_ON_FAILURE:"1",...He(e)}}}async function ge(e){try{const n=await ue(e.stdoutLog),s=(await(0,Ce.d)([(0,g.join)(e.reportDir,Q)],{workingDirectory:e.workingDirectory})).tests.map(c=>Be(c,e.workingDirectory)),r=s.length>0?De(s,n):n;if(e.timedOut)return{kind:"unreadable",reason:"the run timed out before ctest was through",tests:r};const o=r.length===0&&e.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Ue(e):null}}catch(n){return{kind:"unreadable",reason:`the results of ctest cannot be read: ${n.message}`,tests:[]}}}const he=/^\s*(?:\d+\/\d+ )?Test\s+#\d+: (.+?) \.{2,}\s*(.*?)\s+(\d+\.\d+) sec/;async function ue(e){const n=[];if(e===null)return n;for await(const t of(0,_.OG)(e)){const[,s,r="",o]=he.exec(t)??[];if(s===void 0)continue;const c=r==="Passed"?"passed":/Skipped|Disabled/.test(r)?"skipped":"failed",f={type:null,message:r.replaceAll("*"," ").trim(),stack:null,location:null},m=Math.round(Number(o)*1e3);n.push({identity:{file:null,suite:null,name:s},status:c,durationMs:m,failure:c==="failed"?f:null})}return(0,D.JN)(n)}function De(e,n){const t=new Map(n.filter(({status:s})=>s==="flaky").map(s=>[s.identity.name,s.failure]));return e.map(s=>{const r=t.get(s.identity.name);return s.status==="passed"&&r!=null?{...s,status:"flaky",failure:r}:s})}function Be(e,n){if(e.failure?.stack==null)return e;const t=je(e.failure.stack,n);return t.location===null?{...e,failure:{...e.failure,message:Xe(e.failure.stack)}}:{...e,failure:(0,k.g5)(t,n)}}async function Ue({stdoutLog:e,stderrLog:n,exitCode:t}){return[...await(0,_.HR)(n,/\S/,4),...await(0,_.HR)(e,/error/i,4)].join(`
`).slice(0,1e3)||`ctest ended with code ${t} and ran no tests`}function qe({commandLine:e,recognition:n,seed:t,order:s,test:r}){const o=r?.name.replace(/ #\d+$/,"").replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"),c=o===void 0?null:ee(e,n.invocation,["-R",`^${o}$`,"--output-on-failure"]),f={TEST_SEED:String(t),...He({seed:t,order:s})};return{commandLine:(0,w.sO)(f,c??e),selectsTest:c!==null}}const gn=16e3,en=/^\s*=== (RUN|PAUSE|CONT|NAME) {1,3}(.*)$/,Ve=/^\s*--- (PASS|FAIL|SKIP): (\S.*) \((\d+(?:\.\d+)?)s\)$/,Me=/^(panic: |fatal error: |SIG[A-Z]+: |unexpected fault address )/,_n={PASS:"passed",FAIL:"failed",SKIP:"skipped"};class nn{tests=new Map;crash=new k.FM(gn);preamble=new k.FM;failed=[];crashed=!1;current=null;marksItsLines=!1;started=new Set;add(n){const t=n.indexOf("");t>0&&this.text(n.slice(0,t));const s=t<0?n:n.slice(t+1);this.marksItsLines||=t>=0,(t<0&&this.marksItsLines||!this.event(s))&&this.text(s)}result(){return{tests:this.tests,failed:this.failed,preamble:this.preamble.toString(),crash:this.crash.toString()}}event(n){const t=en.exec(n);if(t!==null)return this.moved(t[1]??"",t[2]??""),!0;const s=Ve.exec(n);return s===null||!this.started.delete(s[2]??"")?!1:(this.ended(this.test(s[2]??""),_n[s[1]],Number(s[3])),!0)}ended(n,t,s){t==="failed"&&this.failed.push(n.name),n.state=this.failed.includes(n.name)?"failed":t,n.durationMs=Math.round(s*1e3),this.current=n}moved(n,t){this.current=t===""?null:this.test(t),n==="RUN"&&this.started.add(t),!(this.current===null||n==="NAME")&&this.current.state!=="failed"&&(this.current.state=n==="PAUSE"?"paused":"unfinished")}text(n){Me.test(n)&&(this.crashed=!0),this.crashed?this.crash.add(n):this.current!=null?this.current.output.add(`${n.replace(/^ {4}/,"")}
`):this.preamble.add(n.replace(/^ {4}/,""))}test(n){const t=this.tests.get(n);if(t!==void 0)return t;const s={name:n,state:"unfinished",durationMs:null,output:new B.u};return this.tests.set(n,s),s}}var xe=p(94942);function lt(e){const{test:n}=e;return{commandLine:Nn(n===null?null:jn(n.name),n?.suite??null,e),selectsTest:n!==null}}function An(e){const n=e.tests.map(({name:t})=>Dn(t.split("/")[0]??t));return Nn(`^(${[...new Set(n)].join("|")})$`,e.tests[0]?.suite??null,e)}function Nn(e,n,t){const{invocation:s}=t.recognition,r=t.order==="shuffled"||Ln(s.words),o=[...e===null?[]:[`-run=${e}`],...r?[`-shuffle=${t.seed}`]:[],"-count=1"],c=ut(t.commandLine,n),f=`TEST_SEED=${t.seed}`,G=s.words[0]==="go"&&!s.words.includes("-args")?(0,w.$I)(c,s,o):null;return G===null?`${f} ${ct(o)} ${(0,w.CI)(c)}`:`${f} ${(0,w.CI)(G)}`}function Ln(e){return/\s--?(test\.)?shuffle[= ]on(\s|$)/.test(` ${e.join(" ")}`)}function ct(e){return`GOFLAGS="$GOFLAGS "${(0,xe.ZL)(e.join(" "))}`}function jn(e){return e.split("/").map(n=>`^${Dn(n)}$`).join("/")}function Dn(e){return e.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function ut(e,n){return n===null?e:e.replace(/(^|\s)\.\/\.\.\.(?=\s|$)/,(t,s)=>`${s}${(0,xe.ZL)(n)}`)}function yn(e,n){const t=e.exitCode===null?new Set:sn(e.output),s=new Set([...e.output.tests.values()].filter(o=>o.state==="failed").map(o=>o.name));for(const o of t)s.add(o);const r=[];for(const o of e.output.tests.values()){const c=s.has(o.name)?"failed":tn(o);if(c===null||c==="failed"&&Oe(s,o.name))continue;const f=c==="failed"?(0,k.g5)(dt(o,e,n),n):null,m={file:null,suite:e.path,name:(0,D.HD)(o.name,n)};r.push({identity:m,status:c,durationMs:o.durationMs,failure:f})}return r}function tn(e){return e.state==="unfinished"||e.state==="paused"?null:e.state}function Oe(e,n){for(const t of e)if(t.startsWith(`${n}/`))return!0;return!1}function sn(e){const n=[...e.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),t=n.filter(r=>!Oe(n,r));if(Mn(e)!==null)return new Set;if(/^panic: test timed out after /.test(e.crash)){const r=new Set([...e.crash.matchAll(/^\t\t(\S+) \(/gm)].map(o=>o[1]));return new Set(t.filter(o=>r.has(o)))}const s=t.filter(r=>Pn(e.crash,r));return s.length===1?new Set(s):t.length===1?new Set(t):new Set}function Mn(e){const n=e.failed.at(-1);return n===void 0||!/ \[recovered/.test(e.crash)?null:e.failed.findLast(t=>t.startsWith(`${n}/`)&&Pn(e.crash,t))??n}function Pn(e,n){const[t]=n.split("/",1);return e.includes(`.${t}(`)||e.includes(`.${t}.`)}function dt(e,n,t){const{crash:s}=n.output,r=e.output.toString(),o=pt(r),c={type:null,message:o,stack:o===r?null:r,location:wn(o,n.directory,t)};if(e.state==="failed"&&Mn(n.output)!==e.name)return c;if(s==="")return{...c,message:`${r}
the test binary ended with code ${n.exitCode} while this test ran`};const[f=""]=s.split(`
`,1);return{type:"panic",message:f.replace(/ \[recovered.*\]$/,""),stack:s.slice(f.length),location:ht(s,t)??c.location}}const Fn=/^(?=[ \t]*[^\s:]+\.go:\d+: )/m,ft=/\b(?:want|got|expect(?:ed|s)?|unexpected|fail\w*|errors?|mismatch|should|not equal|refused)\b|!=/i;function pt(e){const[n="",...t]=e.split(Fn);if(t.length===0)return e;const s=Fn.test(n)?[n,...t]:t;return(s.find(r=>ft.test(r))??s.at(-1)??e).trimEnd()}function wn(e,n,t){for(const[,s="",r]of e.matchAll(/^\s*([^\s:]+\.go):(\d+): /gm)){if(s==="testing.go")continue;const o=s.startsWith("/")?s:`${n}/${s}`;return{file:(0,k.iZ)(o,t),line:Number(r)}}return null}function ht(e,n){for(const[,t="",s]of e.matchAll(/^\t(\/[^\n]+\.go):(\d+)(?: |$)/gm)){const r=(0,k.iZ)(t,n);if(!r.startsWith("/"))return{file:r,line:Number(s)}}return null}const En="go-exec.sh",In="FLAKY_DETECTOR_GO_REPORT",Cn="FLAKY_DETECTOR_GO_SHUFFLE",mt="FLAKY_DETECTOR_GO_SEED",gt={name:"go",orders:["as-is","shuffled"],supportFiles:{[En]:J[En]},recognise:e=>{const n=e.invocations.find(_t);return n===void 0?null:{invocation:n}},prepare:yt,seedKnob:async({reportDir:e})=>(await(0,U.readdir)(e).catch(()=>[])).some(t=>t.endsWith(".shuffled"))?"go test's -shuffle":null,read:wt,replay:e=>lt(e),chosen:{order:"own",meet:(e,n)=>e.suite===n.suite,line:An}};function _t({words:e}){return e[0]==="gotestsum"||e[0]==="richgo"?!0:e[0]==="go"&&(e[1]==="test"||e[1]==="-C"&&e[3]==="test")}function yt(e){const n=(0,g.join)(e.supportDir,En),t=["-count=1",e.env.GOFLAGS,`"-exec=bash -p '${n}'"`];return{commandLine:e.commandLine,env:{GOFLAGS:t.filter(Boolean).join(" "),[In]:e.reportDir,[mt]:String(e.seed),[Cn]:e.order==="shuffled"?String(e.seed):""}}}async function wt(e){try{const n=await Hn(e),t=(0,D.JN)(n.flatMap(r=>yn(r,e.workingDirectory))),s=n.find(r=>r.exitCode===null);return s!==void 0?{kind:"unreadable",reason:`the output of ${s.path} breaks off: ${Tt(e,s)}`,tests:t}:t.length>0||e.exitCode===0?{kind:"read",tests:t,couldNotRun:null}:n.length===0?await _e(e):{kind:"read",tests:t,couldNotRun:Je(n)}}catch(n){return{kind:"unreadable",reason:`the report of go test cannot be read: ${n.message}`,tests:[]}}}async function Hn({reportDir:e,timedOut:n}){const t=[];for(const s of await(0,U.readdir)(e)){if(!s.endsWith(".log"))continue;const r=(0,g.join)(e,s),o={...await Et(r),endedMs:(await(0,U.stat)(r)).mtimeMs};t.push(n&&(o.exitCode??0)>128?{...o,exitCode:null}:o)}return t.sort((s,r)=>s.path===r.path?s.endedMs-r.endedMs:s.path<r.path?-1:1)}async function Et(e){const n=[],t=new nn;for await(const c of(0,_.OG)(e))n.length<2?n.push(c):t.add(c);const s=await(0,U.readFile)(e.replace(/log$/,"exit"),"utf8").catch(()=>null),[r="",o=""]=n;return{path:r,directory:o,exitCode:s===null?null:Number(s),output:t.result()}}function Je(e){const n=e.find(r=>r.exitCode!==0);if(n===void 0)return null;const{preamble:t,crash:s}=n.output;return`${n.path} ended with code ${n.exitCode} before its first test: ${`${t}
${s}`.trim().slice(0,1e3)}`}function Tt(e,n){const t=[...n.output.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),s=t.length===0?"":` while ${t.slice(-3).join(", ")} ran`;return`${e.timedOut?"the run timed out":"the run was stopped"}${s}`}async function _e(e){if((await(0,_.HR)(e.stdoutLog,/^(ok {2}\t|\s*--- (PASS|FAIL))/,1)).length>0)return{kind:"unreadable",reason:"go test ran without our -exec script: does the command set -exec or GOFLAGS itself?",tests:[]};const t=await(0,_.HR)(e.stdoutLog,/\[(build|setup) failed\]/,5),s=await(0,_.HR)(e.stderrLog,/^(?!# |go: downloading |make)\S/,5),r=[...t,...s].join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:r||`go test ended with code ${e.exitCode} and ran no tests`}}function rn(e,n){const t={"junit.jupiter.execution.order.random.seed":String(e)};return n!=="shuffled"?t:{...t,"junit.jupiter.testmethod.order.default":"org.junit.jupiter.api.MethodOrderer$Random","junit.jupiter.testclass.order.default":"org.junit.jupiter.api.ClassOrderer$Random"}}var on=p(73024);async function Tn(e,n){const t=await Ot(e,n),{tests:s,problem:r}=t;if(r!==null)return{kind:"unreadable",reason:r,tests:s};if(n.timedOut)return{kind:"unreadable",reason:`the run timed out: ${e.name} reports a class only when it is through`,tests:s};const o=await(0,_.HR)(n.stdoutLog,/The forked VM terminated|There was a timeout or other error in the fork/,1),c=s.length===0&&n.exitCode!==0&&o.length===0;return{kind:"read",tests:s,couldNotRun:c?await an(e,n):null}}async function Ot(e,{reportFiles:n,workingDirectory:t}){const s=new Map;for(const c of[...n].sort()){const f=c.replace(e.buildFolder,"");s.set(f,[...s.get(f)??[],c])}const r=[],o=[];for(const[c,f]of s){const m=await(0,Ce.d)(f,{workingDirectory:t}),G=bt(c,t);for(const H of m.tests)r.push(kt(H,G(H.identity.suite??"")));m.problem!==null&&o.push(m.problem)}return{tests:(0,D.vc)(r),problem:o.length===0?null:o.slice(0,3).join("; ")}}const St=["java","kotlin","groovy","scala"].map(e=>({folder:e,extension:e==="kotlin"?"kt":e}));function bt(e,n){const t=new Map,s=r=>{for(const o of["test","integrationTest"])for(const{folder:c,extension:f}of St){const m=(0,g.join)(e,"src",o,c,`${r.replaceAll(".","/")}.${f}`);if((0,on.existsSync)(m))return(0,k.iZ)((0,k.MR)(m),n)}return null};return r=>{const[o=""]=r.split("$",1);if(!/^[\p{L}\w.]+$/u.test(o))return null;const c=t.has(o)?t.get(o)??null:s(o);return t.set(o,c),c}}function kt(e,n){if(n===null)return e;const t={...e.identity,file:n};if(e.failure===null)return{...e,identity:t};const r=[...(e.failure.stack??"").matchAll(/\(([^():\n]+):(\d+)\)/g)].find(([,o])=>o===n.split("/").at(-1))?.[2];return{...e,identity:t,failure:{...e.failure,location:r===void 0?null:{file:n,line:Number(r)}}}}async function an(e,{stdoutLog:n,stderrLog:t,exitCode:s}){return[...await(0,_.HR)(n,e.errorLine,5),...await(0,_.HR)(t,e.errorLine,5)].join(`
`).slice(0,1e3)||`${e.name} ended with code ${s} and ran no tests`}const On="flaky-detector.init.gradle",vt={name:"Gradle",buildFolder:/\/build\/test-results\/.*$/,errorLine:/^(e: |\* What went wrong:|> |.*: error: |Execution failed|Task .* not found)/},Un={name:"gradle",orders:["as-is","shuffled"],supportFiles:{[On]:J[On]},reportFiles:"**/build/test-results/**/TEST-*.xml",recognise:e=>{const n=e.invocations.find(xt);return n===void 0?null:{invocation:n}},prepare:Kn,seedKnob:async()=>null,read:e=>Tn(vt,e),replay:Rt};function xt({words:[e="",...n]}){const t=/^([:\w-]*:)?(\w*[tT]est\w*|check|build)$/;return(e==="gradle"||e==="gradlew")&&n.some(s=>t.test(s))}function Wn({seed:e,order:n,supportDir:t}){const s=Object.entries(rn(e,n)).map(([o,c])=>`${o}=${c}`);return[...["--init-script",(0,g.join)(t,On)],`-PTEST_SEED=${e}`,`-PflakyDetectorProperties=${s.join(",")}`]}function Kn(e){const n=e.env.ATTEMPT===void 0?[]:[`-PATTEMPT=${e.env.ATTEMPT}`];return{commandLine:(0,w.$I)(e.commandLine,e.recognition.invocation,[...Wn(e),...n])??e.commandLine,env:{}}}function Rt(e){const{commandLine:n,recognition:t,seed:s,test:r}=e,[o=""]=(r?.name??"").split(/[([{ ]/,1),c=r===null?[]:["--tests",[r.suite,o].filter(Boolean).join(".")],f=(0,w.$I)(n,t.invocation,[...c,...Wn(e)]);return{commandLine:(0,w.sO)({TEST_SEED:String(s)},f??n),selectsTest:f!==null&&r!==null}}function Yn(e,{directory:n="."},{readFile:t}){for(let s=n;;s=g.posix.dirname(s)){const r=t(g.posix.join(s,"node_modules",e,"package.json")),o=/"version"\s*:\s*"(\d[^"]*)"/.exec(r??"")?.[1];if(o!==void 0)return o;if(s==="."||s==="/"||s.startsWith(".."))return null}}function Ze(e,n,t=0){const[s=Number.POSITIVE_INFINITY,r=0]=(e??"").split(".").map(Number).filter(Number.isFinite);return e===void 0||s>n||s===n&&r>=t}var Sn=p(34983),Se=p(70025);const Gn="FLAKY_DETECTOR_JEST_STREAM";function bn({supportDir:e,reportDir:n},t){const s=`--require=${(0,g.join)(e,(0,Se.d)("jest-stream.cjs"))}`;return{NODE_OPTIONS:(0,Sn.l)(t.NODE_OPTIONS,[s]),[Gn]:n}}async function $t(e){const n=(await(0,U.readdir)(e)).filter(c=>/^jest-stream-\d+\.ndjson$/.test(c)).sort();if(n.length===0)return null;const{decodeJestStreamLine:t}=await Promise.all([p.e(798),p.e(788)]).then(p.bind(p,35788)),s=new Map,r=new Set;for(const c of n)for await(const f of(0,_.OG)((0,g.join)(e,c))){const m=t(f);if(m===null)continue;const G=[m.path,...m.test.ancestorTitles,m.test.title].join(" > ");m.kind==="start"?r.add(G):(r.delete(G),s.set(m.path,[...s.get(m.path)??[],m.test]))}return{files:[...s].map(([c,f])=>({name:c,status:"",message:"",assertionResults:f})),running:[...r]}}const We=/(?:\(|@|\bat |❯ )((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?\s*$/;function kn(e,n,t){const r=(e??"").split(`
`).flatMap(o=>{const[,c,f]=We.exec(o)??[];return c===void 0||Number(f)<1?[]:[{file:(0,k.iZ)(c.replace(/^file:\/\//,""),t),line:Number(f)}]}).filter(o=>!/^(\/|node:|[a-z]+:)|(^|\/)node_modules\//.test(o.file));return r.find(o=>o.file===n)??r[0]??null}async function vn(e,n,t){const s=n.timedOut?t.tests:[...t.tests,...t.brokenFiles],r=n.timedOut||n.exitCode===0||n.exitCode>128;if(n.timedOut||!t.complete&&(r||s.length>0)){const f=n.timedOut?"the run timed out":`the process ended (code ${n.exitCode})`;return{kind:"unreadable",reason:`the report of ${e} breaks off: ${f}`,tests:s}}if(!t.started)return At(e,n);if(t.tests.length>0||n.exitCode===0)return{kind:"read",tests:s,couldNotRun:null};const o=t.brokenFiles[0],c=o===void 0?await Bn(e,n):`${o.identity.file??"a file"} could not be run: ${o.failure?.message??""}`;return{kind:"read",tests:s,couldNotRun:(0,k.Mm)(c)}}async function At(e,n){if(n.exitCode===0||n.exitCode>128){const t=n.exitCode===0?"does the command replace NODE_OPTIONS or the reporters?":`code ${n.exitCode}`;return{kind:"unreadable",reason:`${e} wrote no report: ${t}`,tests:[]}}return{kind:"read",tests:[],couldNotRun:await Bn(e,n)}}async function Bn(e,n){const t=[...await(0,_.HR)(n.stderrLog,/\S/,8),...await(0,_.HR)(n.stdoutLog,/^(?!> )\S/,4)],s=`${e} ended with code ${n.exitCode} and ran no tests`;return(0,k.Mm)(t.length===0?s:`${s}: ${t.join(`
`)}`)}const Vn=64*1024*1024,Re="(the file itself)";async function ln(e,n){try{const t=await Zn(n),s=t.flatMap(r=>r.tests);return await vn(e,n,{tests:(0,D.vc)(Xn(s)),brokenFiles:t.flatMap(r=>r.brokenFiles),started:t.length>0,complete:t.every(r=>r.complete)})}catch(t){return{kind:"unreadable",reason:`the report of ${e} cannot be read: ${t.message}`,tests:[]}}}async function Jn(e){return(await Zn(e).catch(()=>[])).find(({knob:t})=>t!==null)?.knob??null}async function Zn(e){const n=[];for(const t of(await(0,U.readdir)(e.reportDir)).sort())t.endsWith(".ndjson")&&n.push(await Nt((0,g.join)(e.reportDir,t),e));return n}function Xn(e){const n=({identity:t})=>t.file??"";return[...e].sort((t,s)=>n(t)<n(s)?-1:n(t)>n(s)?1:0)}async function Nt(e,{workingDirectory:n}){const{decodeRecordingLine:t}=await Promise.all([p.e(798),p.e(940)]).then(p.bind(p,95940)),s=[],r=[];let o=!1,c=null;const f=(await(0,U.stat)(e)).size>Vn;let m=0;for await(const G of(0,_.OG)(e)){if(m+=G.length,m>Vn)break;const H=t(G);if(H?.kind==="begin"&&(c??=H.knob),H?.kind==="end"&&(o=!f),H?.kind==="broken-file"&&r.push(jt(H,n)),H?.kind!=="test")continue;const oe=Lt(H,n),Ae=H.again?s.pop():void 0;s.push(...(0,D.r0)(Ae===void 0?[oe]:[Ae,oe]))}return{knob:c,tests:s,brokenFiles:r,complete:o}}function Lt(e,n){const t=zn(e.file,n),s=e.suite.join(" > "),r=t===null||e.line===null?null:{file:t,line:e.line},o=e.status==="failed"||e.status==="flaky";return{identity:{file:t,suite:s===""?null:(0,D.HD)(s,n),name:(0,D.HD)(e.name,n)},status:e.status,durationMs:e.ms,line:e.line??e.nth??null,failure:o?Qn(e.failure,r,t,n):null}}function jt(e,n){const t=zn(e.file,n);return{identity:{file:t,suite:null,name:Re},status:"failed",durationMs:null,failure:Qn(e.failure,null,t,n)}}function zn(e,n){return e===null||e===""?null:(0,D.HD)((0,k.iZ)(e.replace(/^file:\/\//,""),n),n)}function Qn(e,n,t,s){const{type:r,message:o,stack:c}=e??{type:null,message:"",stack:null},f=kn(c,t,s)??n;return(0,k.g5)({type:r,message:o,stack:c,location:f},s)}const qn=64*1024*1024,i={passed:"passed",failed:"failed",pending:"skipped",skipped:"skipped",todo:"skipped",disabled:"skipped"};async function a(e){const t=(await(0,U.readdir)(e.reportDir).catch(()=>[])).filter(s=>/^jest(-\d+)?\.json$/.test(s)).map(s=>(0,g.join)(e.reportDir,s));if(t.length===0)return l(e);try{const s=(await Promise.all(t.map(u))).flat().sort((o,c)=>o.name<c.name?-1:o.name>c.name?1:0),{workingDirectory:r}=e;return await vn("jest",e,{tests:(0,D.vc)(s.flatMap(o=>S(o,r))),brokenFiles:s.filter(h).map(o=>O(o,r)),started:!0,complete:!0})}catch(s){return d(s.message)}}async function l(e){const n=await $t(e.reportDir).catch(()=>null),{workingDirectory:t}=e,s=(0,D.vc)(n?.files.flatMap(f=>S(f,t))??[]),r=s.length>0,o=await vn("jest",e,{tests:s,brokenFiles:[],started:r,complete:!r});if(o.kind!=="unreadable"||n===null||n.running.length===0)return o;const c=n.running.map(f=>(0,k.iZ)(f,t)).join(", ");return{...o,reason:`${o.reason}, while ${c} ran`}}async function u(e){const{size:n}=await(0,U.stat)(e);if(n>qn)throw new Error(`it has ${n} bytes, over the limit of ${qn}`);const{decodeJestReport:t}=await Promise.all([p.e(798),p.e(788)]).then(p.bind(p,35788));return t(await(0,U.readFile)(e,"utf8"))}function d(e){return{kind:"unreadable",reason:`the report of jest cannot be read: ${e.slice(0,500)}`,tests:[]}}function h({status:e,assertionResults:n}){return e==="failed"&&!n.some(t=>t.status==="failed")}function O(e,n){const t=be(e,n),[s,r]=pe(de(e.message));return{identity:{file:t,suite:null,name:Re},status:"failed",durationMs:null,failure:(0,k.g5)({type:s,message:r,stack:de(e.message),location:null},n)}}function S(e,n){const t=be(e,n);return e.assertionResults.flatMap(s=>{const r=P(s);if(r===void 0)return[];const o=s.ancestorTitles.join(" > "),c={file:t,suite:o===""?null:(0,D.HD)(o,n),name:(0,D.HD)(s.title,n)},m=r!=="passed"&&r!=="skipped"?se(s,t,n):null,G=s.location?.line??null;return[{identity:c,status:r,durationMs:s.duration,line:G,failure:m}]})}function P({status:e,invocations:n}){return e==="passed"&&n>1?"flaky":Object.hasOwn(i,e)?i[e]:void 0}function se(e,n,t){const s=de(e.failureMessages[0]??e.retryReasons[0]??""),[r,o]=pe(s),c=e.status==="passed"?`failed at first, passed in try ${e.invocations}`:"",f=e.location===null?null:{file:n,line:e.location.line},m=kn(s,n,t)??f;return(0,k.g5)({type:r,message:o||c,stack:s,location:m},t)}function pe(e){const n=e.split(/\n\s+at /)[0]??"",[,t=null,s=n]=/^(\w*(?:Error|Exception)): (.*)$/s.exec(n)??[];return[t,s]}function be({name:e},n){return(0,D.HD)((0,k.iZ)(e,n),n)}function de(e){return e.replaceAll(/\u001b\[[0-9;]*m/g,"")}var Te=p(71668);const Dt=/[\\'"`^]/;function Pe(e){return e.replaceAll(/[.*+?()[{}|$\\'"`^]/g,n=>Dt.test(n)?".":`[${n}]`)}function Mt(e){return Pe(e).replaceAll("[.]",".")}function Ke(e){return e.length===1?e[0]??"":`(${e.join("|")})`}const Ct="( >)? ";function et(e){const n=e.findIndex(c=>c.includes("…"));if(n>=0){const[c=""]=e[n]?.split("…")??[];return`^${[...e.slice(0,n),c].map(Pe).join(Ct)}`}const t=e.at(-1)??"",s=t.replace(/ #\d+$/,""),r=t.slice(s.length),o=`${Pe(s)}${r===""?"":`(${Pe(r)})?`}`;return`^${[...e.slice(0,-1).map(Pe),o].join(Ct)}$`}const Fs="jest.json",Is="jest-{pid}.json",Ht={jest:null,"jest-cli":null,"react-scripts":"test",craco:"test","react-app-rewired":"test"},Cs=["react-scripts","craco","react-app-rewired"],Hs={name:"jest",orders:["as-is","shuffled"],supportFiles:(0,Se.F)("more-arguments.cjs","jest-stream.cjs"),recognise:e=>{const n=e.invocations.filter(Us),t=(0,Te.cU)(n);if(t===null)return null;const s=Yn("jest",n[0]??t,e);return s===null?{invocation:t}:{invocation:t,version:s}},prepare:Ws,seedKnob:Ks,read:a,replay:Ys,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:Gs}};function Us({words:e}){const[n="",t]=e;if(!Object.hasOwn(Ht,n))return!1;const s=Ht[n];return(s===null||s===t)&&!Ye(e,"--outputFile","--listTests","--showConfig","--init")}function Ye(e,...n){return e.some(t=>n.includes(t.split("=")[0]??""))}function Ws(e){const{commandLine:n,reportDir:t}=e,{invocation:s}=e.recognition,r=[...Ut(s,t),...Wt(s),...Kt(e)],o=(0,w.$I)(n,s,r),c=o===null?(0,Te.O2)("jest",r,e):{};return{commandLine:o??n,env:{...c,...bn(e,{...e.env,...c})}}}function Ut({words:e,extend:n},t){return[...Ye(e,"--json")?[]:["--json"],`--outputFile=${(0,g.join)(t,n==="none"?Is:Fs)}`,...Ye(e,"--testLocationInResults")?[]:["--testLocationInResults"]]}function Wt({words:e}){return Cs.includes(e[0]??"")&&!Ye(e,"--watchAll")?["--watchAll=false"]:[]}function Kt({recognition:e,order:n,seed:t}){const{version:s,invocation:r}=e;if(s===void 0||!Ze(s,29,2))return[];const o=n==="shuffled"&&Ze(s,29,5),c=o||!Ye(r.words,"--seed")?[`--seed=${t}`]:[];return o&&!Ye(r.words,"--randomize")?[...c,"--randomize"]:c}async function Ks({stderrLog:e}){return(await(0,_.HR)(e,/^Seed:\s+-?\d+/,1)).length>0?"jest's --seed":null}function Ys(e){const{test:n,recognition:t}=e,s=n!==null&&!Yt(t.invocation),r=s?Bt([n],t.invocation):[];return{commandLine:Gt(r,e),selectsTest:s}}function Gs(e){const{tests:n,recognition:t}=e;return Yt(t.invocation)||n.some(({name:s})=>s===Re)?null:Gt(Bt(n,t.invocation),e)}function Yt({words:e}){return Ye(e,"-t","--testNamePattern")}function Gt(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,{invocation:c}=t,m=[...o===void 0?[]:Ut(c,o),...Wt(c),...Kt(n),...e],G=(0,w.$I)(s,c,m),H=G===null?(0,Te.O2)("jest",m,{supportDir:r,env:{}}):{};return(0,w.sO)({TEST_SEED:String(n.seed),...H},G??s)}function Bt(e,{words:n,directory:t=".",extend:s}){const[{file:r,name:o}={file:null,name:""}]=e,c=e.map(H=>et([...H.suite?.split(" > ")??[],H.name])),f=o===Re?["--ci"]:["-t",Ke(c)],m=s==="none"?["--passWithNoTests",...f]:f;if(r===null)return m;const G=g.posix.relative(t,r);return[...m,Ye(n,"--runTestsByPath")?G:Mt(G)]}const Bs=["Rakefile","rakefile","Rakefile.rb","rakefile.rb"],Vs=/^\s*task[ (]+(?:default:|:default\s*=>|["']default["']\s*=>|"default":)\s*(.+)$/gm;function Vt({words:e,directory:n="."},{readFile:t}){const s=e.slice(1).filter(m=>!/^-|=/.test(m));if(s.length>0)return s;const r=m=>t(g.posix.join(n,m)),f=[...(Bs.map(r).find(m=>m!==null)??"").matchAll(Vs)].flatMap(([,m=""])=>m.match(/[\w:]+/g)??[]).map(m=>m.replace(/^:/,"")).filter(m=>!["i","w"].includes(m));return f.length>0?f:r(".rspec")!==null||r("spec/spec_helper.rb")!==null?["spec"]:["test"]}async function Jt(e,n){try{const t=await Xt(n.reportDir),s=t.flatMap(({tests:c})=>c.map(f=>Xs(f,n.workingDirectory))),r=(0,D.vc)(s);if(t.some(({ended:c})=>!c)){const c=n.timedOut?"the run timed out":"its process was ended";return{kind:"unreadable",reason:`the results of ${e} break off after ${r.length} tests: ${c}`,tests:r}}const o=t.length===0&&n.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Qs(e,n):null}}catch(t){return{kind:"unreadable",reason:`the results of ${e} cannot be read: ${t.message}`,tests:[]}}}async function Zt(e){return(await Xt(e.reportDir).catch(()=>[])).some(({knob:t})=>t)}async function Xt(e){const n=[],t=(await(0,U.readdir)(e)).filter(s=>s.endsWith(".ndjson")).sort();for(const s of t)n.push(await Js((0,g.join)(e,s)));return n}async function Js(e){const n=[];let[t,s]=[!1,!1];for await(const r of(0,_.OG)(e)){const o=Zs(r);if(o===null)break;"knob"in o?t||=o.knob:"ended"in o?s=!0:n.push(o)}return{tests:n,knob:t,ended:s}}function Zs(e){try{return JSON.parse(e)}catch{return null}}function Xs(e,n){const t=r=>(0,D.HD)(r,n),s=e.status==="failed"||e.status==="flaky";return{identity:{file:e.file===null?null:(0,k.iZ)(e.file,n),suite:e.suite===""?null:t(e.suite),name:t(e.name)},status:e.status,durationMs:Math.round(e.seconds*1e3),line:e.line??null,failure:s?(0,k.g5)(zs(e,n),n):null}}function zs({type:e,message:n,backtrace:t=[]},s){const r=t.filter(f=>!/\/gems\/|^<internal:|\/bin\/(rspec|rake|bundle):/.test(f)),[o]=r.flatMap(f=>{const[,m="",G]=/^(.+?):(\d+)(?::in |$)/.exec(f)??[],H=(0,k.iZ)(m,s);return G===void 0||H.startsWith("/")?[]:[{file:H,line:Number(G)}]}),c=(r.length>0?r:t).join(`
`);return{type:e??null,message:n??"",stack:c,location:o??null}}async function Qs(e,{stdoutLog:n,stderrLog:t,exitCode:s}){const r=/(error|cannot load|not find|invalid option|undefined|No such)/i;return[...await(0,_.HR)(t,r,4),...await(0,_.HR)(n,r,4)].join(`
`).slice(0,1e3)||`${e} ended with code ${s} and ran no tests`}const qs="FLAKY_DETECTOR_MINITEST_REPORT",er="FLAKY_DETECTOR_MINITEST_SHUFFLE",nr={name:"minitest",orders:["as-is","shuffled"],supportFiles:{"minitest/flaky_detector_plugin.rb":J["flaky_detector_plugin.rb"]},recognise:e=>{const n=e.invocations.find(t=>tr(t,e));return n===void 0?null:{invocation:n}},prepare:({commandLine:e,env:n,seed:t,order:s,reportDir:r,supportDir:o})=>({commandLine:e,env:{SEED:String(t),RUBYLIB:[o,n.RUBYLIB].filter(Boolean).join(":"),[qs]:r,[er]:s==="shuffled"?"1":""}}),seedKnob:async e=>await Zt(e)?"Minitest's SEED":null,read:sr,replay:rr};function tr(e,n){const[t="",...s]=e.words;return t==="minitest"||t==="m"?!0:t==="rails"||t==="bin/rails"?/^test\b/.test(s[0]??""):t==="rake"?Vt(e,n).some(o=>o.startsWith("test")):t!=="ruby"?!1:s.filter(o=>/\.rb$/.test(o)).some(o=>/(^|[/_])test(_|s?\/|\.rb)|_test\.rb$/.test(o)||/minitest/i.test(n.readFile(o)??""))}async function sr(e){const n=await Jt("minitest",e);if(n.kind!=="read"||n.tests.length>0)return n;const[t]=await(0,_.HR)(e.stdoutLog,/^[1-9]\d* (runs|tests), \d+ assertions/,1);return t===void 0?n:{kind:"unreadable",reason:`tests ran ("${t}") but our Minitest plugin was not loaded: Minitest 6 and MT_NO_PLUGINS load none, Test::Unit has none. Let the suite write JUnit XML and set report-files.`,tests:[]}}function rr({commandLine:e,recognition:n,seed:t,test:s}){const r={TEST_SEED:String(t),SEED:String(t)};if(s===null)return{commandLine:(0,w.sO)(r,e),selectsTest:!1};const o=s.name.replace(/ #\d+$/,""),c=`--name=${s.suite===null?o:`${s.suite}#${o}`}`,{invocation:f}=n;if(f.words[0]==="rake")return{commandLine:(0,w.sO)({...r,TESTOPTS:(0,xe.ZL)(c)},e),selectsTest:!0};const m=(0,w.$I)(e,f,[c]);return{commandLine:(0,w.sO)(r,m??e),selectsTest:m!==null}}const nt="FLAKY_DETECTOR_REPORT",zt="FLAKY_DETECTOR_MOCHA_ORDER",or="FLAKY_DETECTOR_MOCHA_OPTIONS",ir="FLAKY_DETECTOR_NODE_OPTIONS",ar="FLAKY_DETECTOR_NODE_TEST_OUTPUT",xn="mocha",lr=["mocha","_mocha"],cr=["mocha-hook.cjs","mocha-listener.cjs","mocha-order.cjs","recorder.cjs"],ur={name:xn,orders:["as-is","shuffled","reversed"],supportFiles:(0,Se.F)(...cr,"more-arguments.cjs"),recognise:e=>{const n=e.invocations.filter(({words:r})=>lr.includes(r[0]??"")),t=(0,Te.cU)(n);if(t===null)return null;const s=Yn(xn,n[0]??t,e);return s===null?{invocation:t}:{invocation:t,version:s}},prepare:dr,seedKnob:async()=>null,read:e=>ln(xn,e),replay:fr,chosen:{order:"own",meet:()=>!0,line:pr}};function dr(e){const{commandLine:n,env:t,order:s,seed:r}=e,o=(0,g.join)(e.supportDir,(0,Se.d)("mocha-hook.cjs")),c={[nt]:e.reportDir,[zt]:s==="as-is"?"":`${s}:${r}`};if(!Ze(e.recognition.version,10,8)){const G=["--require",o],H=(0,w.$I)(n,e.recognition.invocation,G),oe=H===null?(0,Te.O2)(xn,G,e):{};return{commandLine:H??n,env:{...c,...oe}}}const f=t.MOCHA_OPTIONS??"",m=`${f} --require "${o}"`.trim();return{commandLine:n,env:{...c,MOCHA_OPTIONS:m,[or]:f}}}function fr(e){const{test:n}=e,t=n!==null&&Qt(n);return{commandLine:qt(t?[n]:[],e),selectsTest:t}}function pr(e){const{words:n}=e.recognition.invocation;return n.some(s=>s==="--parallel"||s==="-p")||!e.tests.every(Qt)?null:qt(e.tests,e)}function Qt({name:e}){return!/^"(before|after) (each|all)" hook/.test(e)}function qt(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,{invocation:c,version:f}=t,m={TEST_SEED:String(n.seed)},G=(0,g.join)(r,(0,Se.d)("mocha-hook.cjs")),H=[],[oe,Ae]=[n.order!=="as-is",Ze(f,10,8)];oe&&(m[zt]=`${n.order}:${n.seed}`),oe&&Ae&&(m.MOCHA_OPTIONS=`--require "${G}"`),(oe||o!==void 0)&&!Ae&&H.push("--require",G);const Ms=e.map(({suite:fi,name:pi})=>et([...fi?.split(" > ")??[],pi]));Ms.length>0&&H.push("--grep",Ke(Ms));const Ps=(0,w.$I)(s,c,H),di=Ps===null?(0,Te.O2)(xn,H,{supportDir:r,env:{}}):{};return(0,w.sO)({...m,...di},Ps??s)}const hr={name:"nextest",orders:["as-is"],recognise:e=>{const n=s=>(s[0]==="cargo"||s[0]==="cargo-nextest")&&s.includes("nextest")&&/\b(run|r)\b/.test(s.join(" ")),t=e.invocations.find(({words:s})=>n(s));return t===void 0?null:{invocation:t}},prepare:({commandLine:e})=>({commandLine:e,env:{NEXTEST_EXPERIMENTAL_LIBTEST_JSON:"1",NEXTEST_MESSAGE_FORMAT:"libtest-json-plus",NEXTEST_MESSAGE_FORMAT_VERSION:"0.1"}}),seedKnob:async()=>null,read:mr,replay:wr};async function mr(e){const n=[],t=new Set;try{for await(const r of gr(e.stdoutLog)){const o=r.name.replace(/#\d+$/,"");r.event==="started"?t.add(o):t.delete(o)&&n.push(_r(r,e.workingDirectory))}}catch(r){return{kind:"unreadable",reason:`the JSON of cargo nextest cannot be read: ${r.message}`,tests:n}}return t.size>0?{kind:"unreadable",reason:`the output of cargo nextest breaks off while ${[...t].slice(0,3).join(", ")} ran`,tests:n}:n.length===0&&e.exitCode!==0?await yr(e):{kind:"read",tests:n,couldNotRun:null}}async function*gr(e){if(e!==null)for await(const n of(0,_.OG)(e)){if(!n.startsWith('{"type":"test","event":"'))continue;const t=JSON.parse(n);typeof t.name=="string"&&(yield t)}}function _r(e,n){const[,t="",s="",r="",o]=/^(.*)::([^:$]*)\$(.*?)(?:#(\d+))?$/.exec(e.name)??[],c=s===t.replaceAll("-","_")?t:`${t}::${s}`,f=o!==void 0&&o!=="1",m=e.event==="ignored"?"skipped":e.event!=="ok"?"failed":f?"flaky":"passed",G=m==="flaky"?`failed before attempt ${o}, which passed`:e.stdout??"",H=m==="failed"||m==="flaky";return{identity:{file:null,suite:c,name:r},status:m,durationMs:e.exec_time===void 0?null:Math.round(e.exec_time*1e3),failure:H?(0,k.g5)(b(G,n),n):null}}async function yr(e){if((await(0,_.HR)(e.stderrLog,/^\s+(PASS|FAIL|Summary) \[/,1)).length>0)return{kind:"unreadable",reason:"cargo nextest printed no JSON: it needs version 0.9.66 or newer and a command without --message-format",tests:[]};const t=(await(0,_.HR)(e.stderrLog,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:t||`cargo nextest ended with code ${e.exitCode} and ran no tests`}}function wr({commandLine:e,recognition:n,seed:t,test:s}){const r={TEST_SEED:String(t)},c=s===null||n.invocation.words.includes("--")?null:(0,w.$I)(e,n.invocation,["-E",Er(s.suite??"",s.name)]);return{commandLine:(0,w.sO)(r,c??e),selectsTest:c!==null}}function Er(e,n){const[t,s]=e.split("::");return[`package(=${t})`,...s===void 0?[]:[`binary(=${s})`],`test(=${n})`].join(" & ")}var Tr=p(76647);const es="node-test",Or=["node","tsx"],Sr=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],br={name:es,orders:["as-is"],supportFiles:(0,Se.F)("node-test-reporter.mjs","recorder.cjs"),recognise:e=>{const n=e.invocations.find(t=>kr(t,e));return n===void 0?null:{invocation:n}},prepare:vr,seedKnob:Jn,read:e=>ln(es,e),replay:xr,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:Rr}};function kr({words:e,directory:n},{readFile:t}){if(!Or.includes(e[0]??""))return!1;const{options:s,rest:r}=tt(e);if(s.includes("--test"))return!0;const o=t(g.posix.join(n??".",r[0]??""));return o!==null&&/\b(from|require\(|import\()?\s*['"]node:test['"]/.test(o)}function tt(e){const{options:n,rest:t}=(0,Tr.h)(e.slice(1),s=>Sr.includes(s));return{options:n.map(({name:s})=>s),rest:t}}function vr(e){const{env:n}=e,t=[...tt(e.recognition.invocation.words).options,...(n.NODE_OPTIONS??"").split(/[\s=]+/)],s=c=>t.filter(f=>f===c).length,r=s("--test-reporter"),o=[`--test-reporter=${(0,g.join)(e.supportDir,(0,Se.d)("node-test-reporter.mjs"))}`,`--test-reporter-destination=${r===0?"stdout":"stderr"}`,...r>s("--test-reporter-destination")?["--test-reporter-destination=stdout"]:[],...ns(t,e.seed)];return{commandLine:e.commandLine,env:{NODE_OPTIONS:(0,Sn.l)(n.NODE_OPTIONS,o),[ir]:n.NODE_OPTIONS??"",[ar]:r===0?"":"silent",[nt]:e.reportDir}}}function ns(e,n){return e.includes("--test-randomize")&&!e.includes("--test-random-seed")?[`--test-random-seed=${n}`]:[]}function xr(e){const{test:n,commandLine:t,seed:s,seen:r}=e,o={TEST_SEED:String(s)},c=n?.file==null?null:ts(n.file,ss(n,r),e);return{commandLine:(0,w.sO)(o,c??t),selectsTest:c!==null}}function Rr(e){const{tests:n,seed:t,seen:s}=e,r=n[0]?.file??null;if(r===null||n.some(c=>c.name===Re))return null;const o=ts(r,[Ke([...new Set(n.flatMap(c=>ss(c,s)))])],e);return o===null?null:(0,w.sO)({TEST_SEED:String(t)},o)}function ts(e,n,{commandLine:t,recognition:s,seed:r}){const{invocation:o}=s;if(o.words.some(Ae=>/[$`]/.test(Ae)))return null;const{options:c,rest:f}=tt(o.words),m=[...c.includes("--test")?[]:["--test"],...ns(c,r),...n.flatMap(Ae=>["--test-name-pattern",Ae])],G=Ar(t.trimEnd(),f),H=f.length===0||o.extend==="append";return(G===null||!H?null:(0,w.$I)(G,o,[...m,e]))??$r(o,[...m,g.posix.relative(o.directory??".",e)])}function $r({words:e,directory:n},t){if(e[0]!=="node")return null;const r=[...e.slice(0,e.length-tt(e).rest.length),...t].map(xe.ZL).join(" ");return n===void 0?r:`builtin cd ${(0,xe.ZL)(n)} && ${r}`}function Ar(e,n){if(n.length===0)return e;const t=` ${n.join(" ")}`;return e.endsWith(t)?e.slice(0,-t.length):null}function ss({file:e,suite:n,name:t},s){if(t===Re)return[];const r=n?.split(" > ")??[],o=(c,f)=>s===void 0?f===0:s.some(m=>m.file===e&&m.name===c&&(m.suite??"")===r.slice(0,f).join(" > "));return[t,...r.filter(o)].map(c=>et([c]))}const rs="playwright",Nr=["playwright","@playwright/test"],Lr={name:rs,orders:["as-is"],supportFiles:(0,Se.F)("playwright-reporter.cjs","recorder.cjs"),recognise:e=>{const n=e.invocations.find(jr);return n===void 0?null:{invocation:n}},prepare:Dr,seedKnob:async()=>null,read:e=>ln(rs,e),replay:Mr};function jr({words:e}){return Nr.includes(e[0]??"")&&e[1]==="test"&&!e.includes("--list")}function Dr({commandLine:e,recognition:n,supportDir:t,reportDir:s}){return{commandLine:(0,w.$I)(e,n.invocation,["--retries=0"])??e,env:{PW_TEST_REPORTER:(0,g.join)(t,(0,Se.d)("playwright-reporter.cjs")),[nt]:s}}}function Mr({test:e,recognition:n,commandLine:t,seed:s}){const{invocation:r}=n,o=["--retries=0",...e===null?[]:Pr(e,r)],c=(0,w.$I)(t,r,o);return{commandLine:(0,w.sO)({TEST_SEED:String(s)},c??t),selectsTest:e!==null&&c!==null}}function Pr({file:e,suite:n,name:t},{directory:s="."}){const r=n===null?"":`${Pe(n.split(" > ").at(-1)??"")} `,[o="",c]=t.replace(/ #\d+$/,"").split("…"),f=e===null?[]:[Mt(g.posix.relative(s,e))];return t===Re?f:["-g",` ${r}${Pe(o)}${c===void 0?"( @|$)":""}`,...f]}function os(e){const{env:n,seed:t,supportDir:s}=e;return{...n.PYTHONHASHSEED!==void 0&&n.PYTHONHASHSEED!==""&&n.PYTHONHASHSEED!=="random"?{}:{PYTHONHASHSEED:String(t)},PYTHONPATH:n.PYTHONPATH?`${s}:${n.PYTHONPATH}`:s,...as(e.recognition,t),FLAKY_DETECTOR_REPORT_DIR:e.reportDir,FLAKY_DETECTOR_ORDER:e.order}}const is="TEST_SEED ATTEMPT PYTHONPATH PYTHONHASHSEED PYTEST_ADDOPTS FLAKY_DETECTOR_*".split(" ");function as({invocation:e},n){return e.filteredBy!=="tox"?{}:{TOX_TESTENV_PASSENV:is.join(" "),TOX_OVERRIDE:`testenv.pass_env+=${is.join(",")}`,TOX_HASHSEED:String(n)}}function Rn({seed:e,supportDir:n,recognition:t},s,r,...o){const c=`PYTHONPATH=${(0,xe.ZL)(n)}"\${PYTHONPATH:+:$PYTHONPATH}"`,f={...as(t,e),...s},m=Object.entries(f).map(([H,oe])=>`${H}=${(0,xe.ZL)(oe)}`);return[...[`TEST_SEED=${e}`,`PYTHONHASHSEED=${e}`],c,...o,...m,(0,w.CI)(r)].join(" ")}function ls(e){return e.length<2?e[0]??null:`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}const Fr=1e6;async function st(e,n){const t=(await(0,U.readdir)(e).catch(()=>[])).filter(r=>r.startsWith(`${n}-`)),s=[];for(const r of t.filter(o=>o.endsWith(".ndjson")).sort())for(const o of await Ir((0,g.join)(e,r)))o.event==="start"&&s.push([]),s.at(-1)?.push(o);return s.sort((r,o)=>Number(r[0]?.at)-Number(o[0]?.at))}async function Ir(e){const n=[];try{for await(const t of(0,_.OG)(e)){const s=Cr(t);if(s!==null&&n.push(s),n.length>=Fr)break}}catch{}return n}function Cr(e){try{const n=JSON.parse(e);return typeof n=="object"&&n!==null&&!Array.isArray(n)?n:null}catch{return null}}function ae(e,n){const t=e?.[n];return typeof t=="string"?t:""}function $n(e,n){const t=e?.[n];return typeof t=="number"?t:null}var Hr=p(31340);const Ur=" subtest ";function Wr(e,n){const t=new Map;for(const s of e){if(s.event!=="report")continue;const r=ae(s,"subtest"),o=ae(s,"nodeid")+(r===""?"":Ur+r),c=t.get(o);c===void 0?t.set(o,[s]):c.push(s)}return[...t].map(([s,r])=>Gr(s,r,n))}function Kr(e,n,t){const s={type:null,message:n,stack:null,location:null};return{identity:Pt(e,t),status:"failed",durationMs:null,failure:s}}function Yr(e,n){const t=ae(e,"text"),s=t.split(`
`).findLast(c=>c.startsWith("E  "))??t.split(`
`).at(-1)??"",r=(0,k.g5)({type:null,message:s.replace(/^E\s+/,""),stack:t,location:null},n.workingDirectory),{file:o}=Pt(ae(e,"nodeid"),n);return{identity:{file:o,suite:null,name:"(collection)"},status:"failed",durationMs:null,failure:r}}function Gr(e,n,t){const s=Br(n),r=n.find(f=>cs(f)||us(f)),o=n.reduce((f,m)=>f+($n(m,"seconds")??0),0),c=Pt(e,t);return{identity:c,status:s,durationMs:Math.round(o*1e3),failure:r===void 0?null:Vr(r,c,t)}}function Br(e){return e.some(cs)?"failed":e.some(us)?e.some(n=>n.outcome==="passed")?"flaky":"failed":e.some(n=>n.outcome==="skipped"&&n.expected!==!0)?"skipped":"passed"}const cs=e=>e.outcome==="failed",us=e=>e.outcome==="rerun"||e.outcome==="retried";function Pt(e,n){const[t="",...s]=e.split("::"),r=s.join("::"),o=r.search(/\[| subtest /),c=o<0?r:r.slice(0,o),f=c.split("::").filter(oe=>oe!=="()"),m=(f.pop()??"")+r.slice(c.length),G=f.join(" > "),H=oe=>(0,D.HD)(oe,n.workingDirectory);return{file:H((0,k.iZ)(g.posix.join(n.root,t),n.workingDirectory)),suite:G===""?null:H(G),name:H(m)}}function Vr(e,n,t){const s=ae(e,"type"),r=ae(e,"text"),o=ae(e,"message")||r.split(`
`).at(-1)||"",c=ae(e,"when");return(0,k.g5)({type:s===""?null:s,message:c==="setup"||c==="teardown"?`${o} (in ${c})`:o,stack:r,location:Jr(e,t)??Zr(e,n)},t.workingDirectory)}function Jr(e,n){const t=(0,k.iZ)(ae(e,"crash_path"),n.workingDirectory),s=$n(e,"crash_line");return t===""||s===null||t.startsWith("/")||t.includes("site-packages/")?null:{file:t,line:s}}function Zr(e,{file:n}){const t=$n(e,"line");return n===null||t===null?null:{file:n,line:t}}const Xr=/^(INTERNALERROR>|Error while loading plugin |E {2})/,zr=/^(ERROR: |ImportError|\S*: error: |E {2})/;async function ds({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const s=await(0,_.HR)(t,Xr,1e3);if(s.some(r=>!r.startsWith("E ")))return rt(`pytest had an internal error: ${qr(s.at(-1)??"")}`)}return null}async function fs({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const s=await(0,_.HR)(t,zr,3);if(s.length>0)return rt(s.join(" ").slice(0,500))}return rt("pytest was called in a wrong way (exit code 4)")}async function Qr({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const[s]=await(0,_.HR)(t,/: No module named '?pytest'?$/,1);if(s!==void 0)return rt(`pytest is not installed for this Python: ${s.slice(0,500)}`)}return null}function qr(e){return e.replace(/^(INTERNALERROR>|E )\s*/,"").slice(0,500)}function rt(e){return{kind:"read",tests:[],couldNotRun:e}}const ps="junit.xml";async function eo(e){const n=await st(e.reportDir,"pytest");if(n.length===0)return lo(e);const t=n.map(c=>to(c,e)),s=e.exitCode===3&&n.every(no)?await ds(e):null;if(s!==null)return s;if(e.exitCode===4&&t.every(({tests:c})=>c.length===0))return fs(e);const r=(0,D.vc)(t.flatMap(c=>c.tests)),o=t.find(c=>c.brokenOff!==null)?.brokenOff??null;return o!==null?{kind:"unreadable",reason:o,tests:r}:{kind:"read",tests:r,couldNotRun:t.find(c=>c.couldNotRun!==null)?.couldNotRun??null}}function no(e){return!e.some(n=>n.event==="finish"||n.event==="running")}function to(e,n){const t=so(e,n.workingDirectory),s=Wr(e,t),r=e.findLast(f=>f.event==="finish");if(r===void 0)return io(e,s,n,t);const o=ms(e),c=s.length>0;return{tests:c?[...s,...o.map(f=>Yr(f,t))]:s,couldNotRun:gs($n(r,"exit_status")??n.exitCode,e,c),brokenOff:null}}function so(e,n){const t=e.find(c=>c.event==="session"),s=ae(t,"root");if(hs(s,n))return{root:s,workingDirectory:n};const r=ro(n),o=ae(t,"real_root");return hs(o,r)?{root:o,workingDirectory:r}:{root:s,workingDirectory:n}}function hs(e,n){return(0,g.isAbsolute)(e)&&(0,Hr.U)(n,e)}function ro(e){try{return(0,on.realpathSync)(e)}catch{return e}}function ms(e){const n=e.filter(t=>t.event==="collect-error");return[...new Map(n.map(t=>[t.nodeid,t])).values()]}function gs(e,n,t){const s=n.find(r=>r.event==="internal-error");return s!==void 0||e===3?`pytest had an internal error: ${_s(ae(s,"text"))}`:e===2?oo(n,t):e===4?"pytest was called in a wrong way (exit code 4)":e===5?"pytest collected no tests (exit code 5)":null}function oo(e,n){const t=ms(e);if(t.length>0){const r=_s(ae(t[0],"text")).replace(/^E\s+/,"");return`pytest could not collect ${t.map(o=>ae(o,"nodeid")).join(", ")}: ${r}`}const s=ae(e.findLast(r=>r.event==="interrupted"),"reason");return n&&/^stopping after/.test(s)?null:`pytest was interrupted: ${s||"exit code 2"}`}function _s(e){return(e.trim().split(`
`).at(-1)??"").slice(0,500)}function io(e,n,t,s){const r=ao(e),o=t.timedOut?"the run timed out":"pytest's process ended",c=r.map(H=>Kr(H,`${o} while this test ran`,s)),f=new Set(c.map(({identity:H})=>JSON.stringify(H))),m=n.filter(({identity:H})=>!f.has(JSON.stringify(H))),G=r.length===0?"outside a test":`while ${r.join(", ")} ran`;return{tests:[...m,...c],couldNotRun:null,brokenOff:`pytest's report breaks off: ${o} ${G}`}}function ao(e){const n=new Set;for(const t of e)t.event==="running"&&n.add(ae(t,"nodeid")),t.event==="done"&&n.delete(ae(t,"nodeid"));return[...n]}async function lo(e){if(e.exitCode===4)return fs(e);const{tests:n,problem:t}=await(0,Ce.d)([(0,g.join)(e.reportDir,ps)],{workingDirectory:e.workingDirectory,repeats:D.r0}),s=n.filter(({identity:r})=>!(r.suite==="pytest"&&r.name==="internal"));return t!==null?(e.exitCode===3?await ds(e):await Qr(e))??{kind:"unreadable",reason:`pytest's report: ${t}`,tests:s}:{kind:"read",tests:s.map(co),couldNotRun:gs(e.exitCode,[],s.length>0)}}function co(e){const{file:n,suite:t}=e.identity,s=(n??"").replace(/\.py$/,"").replaceAll("/",".");if(n===null||t===null||!`${t}.`.startsWith(`${s}.`))return e;const r=t.slice(s.length+1).replaceAll("."," > ");return{...e,identity:{...e.identity,suite:r===""?null:r}}}var ys=p(89777);const uo=new Set(["-k -m -n -c -p -o -W -r -s","--maxfail --tb --durations --durations-min --junitxml --junit-xml --junit-prefix --rootdir --basetemp --confcutdir --ignore","--ignore-glob --deselect --override-ini --config-file --import-mode --log-level --log-cli-level --log-file --pythonwarnings","--color --capture --show-capture --dist --numprocesses --maxprocesses --tx --timeout --timeout-method --reruns --reruns-delay","--only-rerun --rerun-except --count --cov-report --cov-config --cov-fail-under --randomly-seed --random-order-seed","--random-order-bucket --html --splits --group --durations-path --ds --dc --verbosity --lfnf --last-failed-no-failures"].join(" ").split(" ").filter(e=>e!=="-s")),Ft='PYTEST_ADDOPTS="${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }-p flaky_detector_pytest"';function fo(e){const{commandLine:n,order:t,test:s}=e,r=t==="as-is"&&s!==null?ws(s):null;if(r===null)return{commandLine:Rn(e,t==="as-is"?{}:{FLAKY_DETECTOR_ORDER:t},n,Ft),selectsTest:!1};const o=Es([r],n,e.recognition.invocation);return{commandLine:Rn(e,o===null?{FLAKY_DETECTOR_ONLY:r}:{},o??n,Ft),selectsTest:!0}}const po={order:"given",meet:()=>!0,line:e=>{const{commandLine:n,recognition:t,tests:s}=e,r=s.map(ws);if(r.includes(null))return null;const o=s.flatMap(({file:m})=>m??[]),c=Es([...new Set(o)],n,t.invocation),f={[ys.P]:JSON.stringify([...new Set(r)])};return Rn(e,f,c??n,Ft)}};function ws({file:e,suite:n,name:t}){if(e===null||t==="(collection)")return null;const s=t.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"");return[e,...n===null?[]:n.split(" > "),s].join("::")}const ho=200;function mo(e){return e.length<=ho&&!e.includes("…")&&!/\[.*::/s.test(e)}function Es(e,n,t){if(t.extend!=="append"||t.words.includes("--")||!e.every(mo))return null;let s=` ${n.trim()}`;for(const c of go(t.words)){const f=s.lastIndexOf(` ${c}`),m=s.slice(f+c.length+1);if(f<0||!/^(\s|$)/.test(m))return null;s=s.slice(0,f)+m}const{directory:r}=t,o=e.map(c=>(0,xe.ZL)(r===void 0?c:g.posix.relative(r,c)));return`${s.trim()} ${o.join(" ")}`}function go(e){return e.slice(1).filter((n,t)=>!n.startsWith("-")&&!uo.has(e[t]??""))}const Ts=/\bpytest\s*\.\s*main\s*\(|from pytest import .*\bmain\b/,_o=/\bunittest\s*\.\s*(main|TextTestRunner)\s*\(|from unittest import .*\b(main|TextTestRunner)\b|\bget_runner\s*\(/;function Os({words:e,directory:n="."},t){const[s="",...r]=e;if(s==="django-admin"||s==="manage.py")return r[0]==="test"?"unittest":null;if(!/^(python|pypy)\d*(\.\d+)*$/.test(s))return null;const o=r.findIndex(oe=>oe.endsWith(".py")),c=r[o];if(c===void 0)return null;const f=oe=>t.readFile(g.posix.join(n,oe))??"",m=r.slice(o+1),G=g.posix.basename(c);if(G==="manage.py")return m[0]==="test"?"unittest":null;if(G==="setup.py")return yo(m,f(c),f(g.posix.join(g.posix.dirname(c),"setup.cfg")));const H=f(c);return Ts.test(H)?"pytest":_o.test(H)?"unittest":null}function yo(e,n,t){return e.includes("pytest")||e.includes("ptr")?"pytest":e.includes("test")?/^test\s*=.*\b(pytest|ptr)\b/m.test(t)||Ts.test(n)?"pytest":"unittest":null}const Ss={"flaky_detector_events.py":`"""Events of a test session as lines of JSON, and actions to take when a module gets imported."""
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
`},wo={name:"pytest",orders:["as-is","shuffled","reversed"],supportFiles:Ss,recognise:e=>{const n=e.invocations.find(Eo);if(n!==void 0)return{invocation:n};const t=e.invocations.find(s=>Os(s,e)==="pytest");return t===void 0?null:{invocation:{...t,extend:"none"}}},prepare:To,seedKnob:Oo,read:eo,replay:fo,chosen:po};function Eo({words:e}){return/^(pytest|py\.test)(-?3(\.\d+)?)?$/.test(e[0]??"")}function To(e){const n=` -o junit_family=xunit1 "--junitxml=${(0,g.join)(e.reportDir,ps)}"`;return{commandLine:e.commandLine,env:{...os(e),PYTEST_ADDOPTS:`${e.env.PYTEST_ADDOPTS??""}${n}`,FLAKY_DETECTOR_PYTEST:"1",FLAKY_DETECTOR_PYTEST_FALLBACK:n}}}async function Oo(e){const t=(await st(e.reportDir,"pytest")).flat().findLast(s=>s.event==="finish");return t===void 0?"PYTHONHASHSEED":ls(Array.isArray(t.seeded)?t.seeded.map(String):[])}const It="flaky_detector_rspec.rb",So="FLAKY_DETECTOR_RSPEC_REPORT",bo="FLAKY_DETECTOR_RSPEC_SEED",ko={name:"rspec",orders:["as-is","shuffled"],supportFiles:{[It]:J[It]},recognise:e=>{const n=e.invocations.find(t=>vo(t,e));return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{...bs(e,e.env.SPEC_OPTS),[So]:e.reportDir}}),seedKnob:async e=>await Zt(e)?"rspec's seed":null,read:e=>Jt("rspec",e),replay:xo};function vo(e,n){const[t=""]=e.words;return t==="rspec"||t==="parallel_rspec"?!0:t==="rake"&&Vt(e,n).some(s=>/^r?spec\b/.test(s))}function bs(e,n){const t=["--require",(0,xe.ZL)((0,g.join)(e.supportDir,It))],s=e.order==="shuffled"?["--order",`rand:${e.seed}`]:[];return{SPEC_OPTS:[n,...t,...s].filter(Boolean).join(" "),[bo]:e.order==="shuffled"?"":String(e.seed)}}function xo(e){const{test:n}=e,{SPEC_OPTS:t="",...s}=bs(e),r=[t,...n===null?[]:Ro(n)].join(" ");return{commandLine:(0,w.sO)({TEST_SEED:String(e.seed),...s,SPEC_OPTS:r},e.commandLine),selectsTest:n!==null}}function Ro({suite:e,name:n}){const t=[...e===null?[]:e.split(" > "),n.replace(/ #\d+$/,"")];if(!t.slice(1).some(r=>/^(#|\.|::)/.test(r)))return["--example",(0,xe.ZL)(t.join(" "))];const s=t.map(r=>r.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"));return["--example-matches",(0,xe.ZL)(`^${s.join(" ?")}`)]}var $o=p(22796);const Ao={name:"Maven",buildFolder:/\/target\/(surefire|failsafe)-reports\/[^/]*$/,errorLine:/^\[ERROR\] \S/},No={name:"surefire",orders:["as-is","shuffled"],reportFiles:"**/target/{surefire,failsafe}-reports/TEST-*.xml",recognise:e=>{const n=e.invocations.find(Lo);return n===void 0?null:{invocation:n}},prepare:jo,seedKnob:async({stdoutLog:e})=>(await(0,_.HR)(e,/To reproduce ordering use flag -Dsurefire\.runOrder\.random\.seed=/,1)).length>0?"Surefire's runOrder.random.seed":null,read:e=>Tn(Ao,e),replay:Do};function Lo({words:[e="",...n]}){return["mvn","mvnw","mvnd"].includes(e)?n.some(t=>/^(test|package|verify|integration-test|install|deploy|surefire:test|failsafe:.*)$/.test(t)):!1}function ks(e,n){const t=n==="shuffled"?{"surefire.runOrder":"random","failsafe.runOrder":"random"}:{},s={"surefire.runOrder.random.seed":String(e),...t,...rn(e,n)};return Object.entries(s).map(([r,o])=>`-D${r}=${o}`)}function jo({commandLine:e,recognition:n,seed:t,order:s,env:r}){const o=ks(t,s),c=(0,w.$I)(e,n.invocation,o);return c!==null?{commandLine:c,env:{}}:{commandLine:e,env:{MAVEN_ARGS:[r.MAVEN_ARGS,...o].filter(Boolean).join(" ")}}}function Do({commandLine:e,recognition:n,seed:t,order:s,test:r}){const c=[...r===null||s==="shuffled"?ks(t,s):[],...r===null?[]:Mo(r)],f=(0,w.$I)(e,n.invocation,c),m={TEST_SEED:String(t)};return f!==null?{commandLine:(0,w.sO)(m,f),selectsTest:r!==null}:{commandLine:(0,w.sO)({...m,MAVEN_ARGS:c.join(" ")},e),selectsTest:r!==null}}function Mo({suite:e,name:n}){const[t=""]=n.split(/[([{ ]/,1),s=[e,t].filter(Boolean).join("#"),r=["surefire.failIfNoSpecifiedTests","failsafe.failIfNoSpecifiedTests","failIfNoTests"];return[`-Dtest=${s}`,`-Dit.test=${s}`,...r.map(o=>`-D${o}=false`)]}var Po=p(76926);const Fo="(import)";async function Io(e){const n=await st(e.reportDir,"unittest");if(n.length===0)return Vo(e);const t=[e.workingDirectory,Jo(e.workingDirectory)],s=n.flat(),r=(0,D.vc)(n.flatMap(c=>Ho(c,t))),o=Yo(s,t);return o.length>0||n.some(c=>Co(c,e))?Go(e,r,o):{kind:"read",tests:r,couldNotRun:Bo(r)}}function Co(e,{timedOut:n}){return e.some(t=>t.event==="finish")?!1:n||e.some(t=>t.event==="runner")}function Ho(e,n){const t=new Map;let s=new Map;for(const r of e){const o=ot(r,n),c=JSON.stringify(ot({...r,subtest:null},n));if(r.event==="running"&&(s=s.set(c,(s.get(c)??0)+1)),r.event!=="report")continue;const f=`${JSON.stringify(o)} ${s.get(c)??0}`,m=t.get(f)??{identity:o,events:[]};m.events.push(r),t.set(f,m),ae(r,"subtest")!==""&&r.outcome==="failed"&&Uo(t,c,s,r,n)}return[...t.values()].map(({identity:r,events:o})=>Wo(r,o,n))}function Uo(e,n,t,s,r){const o=`${n} ${t.get(n)??0}`,c=e.get(o)??{identity:ot({...s,subtest:null},r),events:[]};c.events.push(s),e.set(o,c)}function Wo(e,n,t){const s=n.find(o=>o.outcome==="failed"||o.outcome==="unexpected");if(s!==void 0)return{identity:e,status:"failed",durationMs:null,failure:Ko(s,t)};const r=n.every(o=>o.outcome==="skipped");return{identity:e,status:r?"skipped":"passed",durationMs:null,failure:null}}function Ko(e,n){const t=vs(n,ae(e,"crash_path")),s=$n(e,"crash_line"),r=ae(e,"subtest"),o=e.outcome==="unexpected"?"passed, but was expected to fail":ae(e,"message");return(0,k.g5)({type:ae(e,"type")||null,message:r===""?o:`${o} ${r}`,stack:ae(e,"text"),location:t===""||t.startsWith("/")||s===null?null:{file:t,line:s}},n[0]??"/")}function ot(e,n){const t=f=>(0,D.HD)(f,n[0]??"/"),s=vs(n,ae(e,"file")),r=ae(e,"suite"),o=ae(e,"subtest"),c=ae(e,"name")+(o===""?"":` subtest ${o}`);return{file:s===""?null:t(s),suite:r===""?null:t(r),name:t(c)}}function vs(e,n){return e.reduce((t,s)=>(0,k.iZ)(t,s),n)}function Yo(e,n){const t=new Map;for(const s of e){const r=ot(s,n);s.event==="running"&&t.set(JSON.stringify(r),r),s.event==="done"&&t.delete(JSON.stringify(r))}return[...t.values()]}function Go(e,n,t){const s=e.timedOut?"the run timed out":"the process ended",r=t.map(({suite:m,name:G})=>m===null?G:`${m}.${G}`),o={type:null,message:`${s} while this test ran`,stack:null,location:null},c=t.map(m=>({identity:m,status:"failed",durationMs:null,failure:o})),f=new Set(c.map(({identity:m})=>JSON.stringify(m)));return{kind:"unreadable",reason:`the tests break off: ${s} ${r.length===0?"outside a test":`while ${r.join(", ")} ran`}`,tests:[...n.filter(({identity:m})=>!f.has(JSON.stringify(m))),...c]}}function Bo(e){if(e.filter(({identity:r})=>r.suite!==Fo).length>0)return null;const t=e[0];if(t===void 0)return"unittest found no tests";const s=t.failure?.message.trim().split(`
`).at(-1)??"";return`unittest could not import ${e.map(({identity:r})=>r.name).join(", ")}: ${s}`}function Vo(e){const n="unittest did not start, or PYTHONPATH does not reach it: there are no per-test results";return e.exitCode===2?{kind:"read",tests:[],couldNotRun:"unittest was called in a wrong way (exit code 2)"}:{kind:"unreadable",reason:n,tests:[]}}function Jo(e){try{return(0,on.realpathSync)(e)}catch{return e}}const it={FLAKY_DETECTOR_UNITTEST:"1"},Zo={name:"unittest",orders:["as-is","shuffled","reversed"],supportFiles:Ss,recognise:e=>{const[n]=e.invocations.map(t=>Xo(t,e)).filter(t=>t!==null);return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{...os(e),...it}}),seedKnob:zo,read:Io,replay:Qo,chosen:{order:"given",meet:()=>!0,line:qo}};function Xo(e,n){return e.words[0]==="unittest"?e:Os(e,n)!=="unittest"?null:e.words.some(t=>g.posix.basename(t)==="setup.py")?{...e,extend:"none"}:e}async function zo(e){const t=(await st(e.reportDir,"unittest")).flat().findLast(s=>s.event==="finish");return t===void 0?"PYTHONHASHSEED":ls(Array.isArray(t.seeded)?t.seeded.map(String):[])}function Qo(e){const{commandLine:n,order:t,recognition:s,test:r}=e,o=t==="as-is"&&r!==null?xs(r):null,c=o===null?null:(0,w.$I)(n,s.invocation,["-k",o]),f=t==="as-is"?it:{...it,FLAKY_DETECTOR_ORDER:t};return{commandLine:Rn(e,f,c??n),selectsTest:c!==null}}function qo(e){const{commandLine:n,tests:t}=e;if(t.some(o=>xs(o)===null))return null;const s=t.map(({file:o,suite:c,name:f})=>`${o}::${c}::${Rs(f)}`),r={...it,[ys.P]:JSON.stringify([...new Set(s)])};return Rn(e,r,n)}function xs({file:e,suite:n,name:t}){return e===null||n===null||n.startsWith("(")?null:`*.${n}.${Rs(t)}`}function Rs(e){return e.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"")}const at="vitest",ei=["bench","list","init","complete"],ni={name:at,orders:["as-is","shuffled"],supportFiles:(0,Se.F)("vitest-reporter.mjs","recorder.cjs","more-arguments.cjs"),recognise:e=>{const n=(0,Te.cU)(e.invocations.filter(ti));return n===null?null:{invocation:n}},prepare:si,seedKnob:Jn,read:e=>ln(at,e),replay:ri,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:oi}};function ti({words:e}){return e[0]==="vitest"&&!ei.includes(e[1]??"")}function si(e){const{invocation:n}=e.recognition,t=[...$s(n,e.supportDir),...As(e)],s=(0,w.$I)(e.commandLine,n,t),r=s===null?(0,Te.O2)(at,t,e):{};return{commandLine:s??e.commandLine,env:{...r,[nt]:e.reportDir}}}function $s({words:e},n){return[...e.some(s=>/^--reporters?(=|$)/.test(s))?[]:["--reporter=default"],`--reporter=${(0,g.join)(n,(0,Se.d)("vitest-reporter.mjs"))}`]}function As({recognition:e,order:n,seed:t}){return n==="shuffled"?["--sequence.shuffle",`--sequence.seed=${t}`]:e.invocation.words.some(r=>r.startsWith("--sequence.seed"))?[]:[`--sequence.seed=${t}`]}function ri(e){const{test:n,recognition:t}=e,s=n===null?[]:Ls([n],t.invocation);return{commandLine:Ns(s,e),selectsTest:n!==null}}function oi(e){const{tests:n,recognition:t}=e;return n.some(({name:s})=>s===Re)?null:Ns(Ls(n,t.invocation),e)}function Ns(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,f=[...o===void 0?[]:$s(t.invocation,r),...As(n),...e],m=(0,w.$I)(s,t.invocation,f),G=m===null?(0,Te.O2)(at,f,{supportDir:r,env:{}}):{};return(0,w.sO)({TEST_SEED:String(n.seed),...G},m??s)}function Ls(e,{directory:n=".",extend:t}){const[{file:s,name:r}={file:null,name:Re}]=e,o=t==="none",c=o?g.posix.basename(s??""):g.posix.relative(n,s??""),f=[...o?["--passWithNoTests"]:[],...s===null?[]:[c]];if(r===Re)return f;const m=e.map(G=>li([...ii(G),G.name]));return[...f,...ai(e),"-t",Ke(m)]}const js=/^\[project (.+?)\](?: > |$)/s;function ii({suite:e}){const n=e?.replace(js,"")??"";return n===""?[]:n.split(" > ")}function ai(e){return[...new Set(e.flatMap(({suite:t})=>js.exec(t??"")?.[1]??[]))].map(t=>`--project=${t}`)}function li(e){return et(e).replace("^","^ ?")}const ci={pytest:wo,unittest:Zo,jest:Hs,vitest:ni,mocha:ur,"node-test":br,playwright:Lr,go:gt,nextest:hr,cargo:C,surefire:No,gradle:Un,rspec:ko,minitest:nr,ctest:z,googletest:Qe,tap:Po.Mi},Ds=Object.values(ci);function ui(e){const n=e?.split($o.S)??[];return Ds.filter(t=>n.includes(t.name))}}),13783:((ye,te,p)=>{p.d(te,{M:()=>g,f:()=>w});var U=p(49380);const g="/tmp/flaky-detector-support";function w(J){const k=(0,U.JU)(J).map(({supportFiles:B={}})=>B),D=Object.assign({},...k);return Object.keys(D).length===0?null:{folder:g,files:D}}}),15320:((ye,te,p)=>{p.d(te,{Mc:()=>F,nf:()=>R,p9:()=>x,vz:()=>v,wx:()=>_,zV:()=>K});var U=p(15762),g=p(26567),w=p(94787),J=p(76058),k=p(36572),D=p(25042);const B=200;function F(T,E,I){const A=T.observations.filter(U.N6),W=K(N(A,E))??K(A),Z=W===void 0||E.verdict.kind==="sensitive"?[]:[M(T,W,I)];if(I===null)return Z;const ne=X(E).slice(0,B);return(0,D.l)([...Z,...ne.flatMap(([re,ie])=>Y(T,re,ie,I))],E)}function N(T,{tests:E}){const I=new Set(E.flatMap(({verdict:A,failingRuns:W})=>A==="flaky"?W:[]));return T.filter(({run:A})=>I.has(A))}function K(T){const E=({conditions:I})=>J.XQ.filter(A=>I[A]!==J.QU[A]).length;return[...T].sort((I,A)=>E(I)-E(A))[0]}function X({tests:T,sensitivities:E}){const A=T.filter(({verdict:C})=>C!=="sensitive").sort((C,Z)=>+(Z.verdict==="flaky")-+(C.verdict==="flaky")),W=new Map;for(const{test:C,failingRuns:Z}of[...A,...E])C!==null&&Z.length>0&&!W.has(C)&&W.set(C,Z);return[...W]}function Y(T,E,I,A){const W=K(T.observations.filter(({run:re})=>I.includes(re))),C=T.tests[E];if(W===void 0||C===void 0)return[];const{run:Z,seed:ne}=W;return[{test:E,run:Z,seed:ne,..._(W,C,v(T,A))}]}function M(T,E,I){const{run:A,seed:W}=E;return{test:null,run:A,seed:W,..._(E,null,v(T,I))}}function v({header:T,tests:E,seedNames:I},A){return{command:T.command,seen:E,framework:A,seedNames:I}}function _({run:T,seed:E,conditions:I},A,{command:W,seen:C,framework:Z,seedNames:ne}){const{commandLine:re,selectsTest:ie}=Z?.replay({seed:E,order:I.order,test:A,seen:C})??{commandLine:x(W,{seed:E,run:T}),selectsTest:!1},fe=b(E,ne,re);return{commandLine:(0,w.F)(I,fe),selectsTest:A!==null&&ie}}function R({seed:T,conditions:E},I,{seen:A,framework:W,seedNames:C}){const Z=W?.chosen??null,ne=Z?.order==="given"?"as-is":E.order,re=Z?.line({seed:T,order:ne,tests:I,seen:A})??null;return re===null?null:(0,w.F)(E,b(T,C,re))}function x(T,{seed:E,run:I}){return(0,g.sO)({TEST_SEED:String(E),ATTEMPT:String(I)},T)}function b(T,E,I){const A=E.filter(W=>k.U.includes(W));return A.length===0?I:(0,g.sO)(Object.fromEntries(A.map(W=>[W,String(T)])),I)}}),54778:((ye,te,p)=>{p.d(te,{x5:()=>E,G1:()=>A,Jm:()=>W});var U=p(76760),g=p(26567),w=p(9930),J=p(19728),k=p(74712),D=p(57210);const B=/^\s+at /,F=/^\s*File "(.+)", line \d+|^(\S+\.py):\d+: in /,N=/(^|\/)flaky_detector_\w+\.py$/,K=/^\w[\w.]*(Error|Exception|Exit|Interrupt)\b/;function X(C,Z){const ne=C.split(`
`).map(me=>me.replace(/^(INTERNALERROR> |E {3})/,"")),re=ne.findIndex((me,$e)=>Y(me,$e,ne,`${Z}/`));return re<0?null:([...ne.slice(re+1),...ne.slice(0,re).toReversed(),ne[re]??""].find(me=>/^\S*(Error|Exception)\b/.test(me)||/\((\w*Error)\)$/.test(me))??ne[re]??"").trim().slice(0,300)}function Y(C,Z,ne,re){if(C.replace(/^file:\/\//,"").startsWith(re))return/:\d+(:|$)/.test(C);if(B.test(C))return C.includes(re)&&!B.test(ne[Z-1]??"");const[,ie,fe=""]=F.exec(C)??[];return(ie===void 0?N.test(fe):ie.startsWith(re))&&M(ne.slice(Z+1))}function M(C){const Z=C.findIndex(ne=>K.test(ne));return Z>=0&&!C.slice(0,Z).some(ne=>F.test(ne))}var v=p(4378),_=p(76548);const R={pytest:/^=+ test session starts =+$|^=+ .*\b\d+ (passed|failed|error).* in [\d.]+s.*=+$/,unittest:/^Ran \d+ tests? in [\d.]+s$/,vitest:/^ ?(RUN|DEV) +v\d+\.\d+|^ *Test Files +.*\d+ (passed|failed)/,jest:/^Tests: +.*\d+ total$/,mocha:/^ +\d+ passing \(.+\)$/,playwright:/^Running \d+ tests? using \d+ workers?$/,go:/^(--- (PASS|FAIL): Test\S+ \([\d.]+s\)|(ok|FAIL) {2}\t\S+\t[\d.]+s)$/,nextest:/^ *Nextest run ID /,cargo:/^test result: (ok|FAILED)\. \d+ passed/,surefire:/^\[(INFO|ERROR|WARNING)\] Tests run: \d+, Failures: \d+/,rspec:/^\d+ examples?, \d+ failures?/,minitest:/^\d+ runs, \d+ assertions, \d+ failures/,ctest:/^\d+% tests passed, \d+ tests failed out of \d+$/,googletest:/^\[={10}\] Running \d+ tests? from \d+ test (suite|case)s?\.$/},x=/^\s*(✗|✘|✖|×|not ok\b|FAIL(ED|URE)?\b[: ]|\d+\) )\s*\S/;async function b({stdoutLog:C,stderrLog:Z,exitCode:ne}){const re=async ie=>[await(0,_.HR)(C,ie,1),await(0,_.HR)(Z,ie,1)].flat().length>0;for(const[ie,fe]of Object.entries(R))if(await re(fe))return`${v.x}the output is that of ${ie}, which the command does not show. Set \`framework: ${ie}\` for results of each test.`;return ne===0||!await re(x)?null:`${v.x}the output names failing tests, in a form that is not read. Let the runner print TAP, or write JUnit XML (most have a reporter for it) and name that in \`report-files\`.`}var T=p(76926);function E(C,Z,ne,{supportDir:re,replayDir:ie},{reportFiles:fe,lineVariables:me}){const $e=le=>(0,g.sO)(me,le),ke={commandLine:ne,recognition:Z,supportDir:ie};let we=C;return{name:C.name,orders:C.orders,reportFiles:fe??C.reportFiles??null,reportFolders:C.reportFolders??[],prepare:le=>we.prepare({...le,commandLine:ne,recognition:Z,supportDir:re}),replay:le=>{const{test:Ee}=le,Ne=Ee!==null&&(0,w.Kn)(Ee)?(0,w.ps)(Ee):Ee,ve=we.replay({...le,...ke,test:Ne});return{...ve,commandLine:$e(ve.commandLine)}},here:le=>le.replaceAll(ie,re),get chosen(){return I(we,ke,$e)},read:le=>fe===null?we.read(le):(0,D.A)(le,fe),ownFailure:({outcome:le,tests:Ee,stderrTail:Ne,stdoutTail:ve})=>{if(le.kind==="passed"||(0,J.g2)(Ee.marks))return null;const Fe=X(`${Ne}
${ve}`,re);return Fe!==null&&(we={...T.SH,name:C.name}),Fe},hint:async le=>we===T.SH?b(le):null,use:async(le,Ee)=>we===T.SH&&!await(0,T.x4)(le)?null:{name:we.name,seedKnob:await we.seedKnob(le),extendedCommand:Ee.commandLine===ne?null:Ee.commandLine}}}function I({chosen:C},Z,ne){return C===void 0?null:{...C,line:ie=>{const fe=ie.tests.some(w.Kn)?null:C.line({...Z,...ie});return fe===null?null:ne(fe)}}}function A(C,Z){const ne=(0,k.N)((0,U.dirname)(Z));try{W(ne,(0,U.basename)(Z),C)}finally{ne.close()}}function W(C,Z,{supportFiles:ne={}}){for(const[re,ie]of Object.entries(ne)){const[fe=re,...me]=`${Z}/${re}`.split("/").reverse();me.reduceRight((ke,we)=>ke.inside(we),C).write(fe,[ie])}}}),22796:((ye,te,p)=>{p.d(te,{S:()=>J,z:()=>k});var U=p(76760),g=p(60375),w=p(2480);const J=" and ";function k(M){const v=M.map(({framework:T,recognition:E})=>({framework:T,recognition:{...E,invocation:{...E.invocation,extend:"none"}}})),_=new Map,[R,...x]=v.map(({framework:T})=>T),b=v.flatMap(({framework:T})=>T.reportFiles??[]);return{name:v.map(({framework:T})=>T.name).join(J),orders:R?.orders.filter(T=>x.every(E=>E.orders.includes(T)))??[],supportFiles:Object.assign({},...v.map(({framework:T})=>T.supportFiles)),reportFolders:v.map(({framework:T})=>T.name),...b.length===0?{}:{reportFiles:b.length===1?b[0]??"":`{${b.join(",")}}`},recognise:()=>null,prepare:T=>D(v,T),seedKnob:T=>B(v,T),read:T=>N(v,T,_),replay:T=>Y(v,T,_)}}function D(M,v){return M.reduce(({commandLine:_,env:R},{framework:x,recognition:b})=>{const T=(0,U.join)(v.reportDir,x.name),E={...v,recognition:b,reportDir:T,commandLine:_,env:{...v.env,...R}},I=x.prepare(E);return{commandLine:I.commandLine,env:{...R,...I.env}}},{commandLine:v.commandLine,env:{}})}async function B(M,v){const _=[];for(const{framework:R}of M){const x=await R.seedKnob(F(R,v));x!==null&&_.push(`${R.name}: ${x}`)}return _.length===0?null:_.join("; ")}function F({name:M},v){return{...v,reportDir:(0,U.join)(v.reportDir,M)}}async function N(M,v,_){const R=[];for(const{framework:x}of M){const b=await x.read(F(x,v));R.push({name:x.name,report:b});for(const{identity:T}of K(b))_.set((0,g.oj)(T),x)}return X(R,v)}function K(M){return M.kind==="none"?[]:M.tests}function X(M,{exitCode:v,timedOut:_}){const R=(0,w.vc)(M.flatMap(({report:E})=>K(E))),x=v!==0&&R.length>0,b=M.find(({report:E})=>E.kind==="unreadable"&&!(x&&E.tests.length===0&&!_));if(b?.report.kind==="unreadable")return{kind:"unreadable",reason:`${b.name}: ${b.report.reason}`,tests:R};const T=M.map(({report:E})=>E.kind==="read"?E.couldNotRun:null);return{kind:"read",tests:R,couldNotRun:R.length>0?null:T.find(E=>E!==null)??null}}function Y(M,v,_){const{test:R}=v,x=R===null?void 0:_.get((0,g.oj)(R)),b=M.find(({framework:A})=>A===x),T=M.filter(A=>A!==b),E=b===void 0?{commandLine:v.commandLine,selectsTest:!1}:b.framework.replay({...v,recognition:b.recognition});return{commandLine:T.reduce((A,{framework:W,recognition:C})=>W.replay({...v,commandLine:A,recognition:C,test:null}).commandLine,E.commandLine),selectsTest:E.selectsTest}}}),76926:((ye,te,p)=>{p.d(te,{SH:()=>X,x4:()=>R,Mi:()=>K});var U=p(26567),g=p(76548),w=p(2480);const J=64*1024*1024,k=/^(\S+) \.{2,} ?$/,D=/^TAP version \d+$/;async function B(b){try{return N(await F(b),b)}catch(T){return{kind:"unreadable",reason:`TAP cannot be read: ${T.message}`,tests:[]}}}async function F(b){const T=[];if(b.stdoutLog===null)return T;const{TapStream:E}=await Promise.all([p.e(815),p.e(415),p.e(44)]).then(p.bind(p,40044));let I=new E(null,b.workingDirectory),A=J;for await(const W of(0,g.OG)(b.stdoutLog)){const C=k.exec(W);if((C!==null||D.test(W)&&I.hasBegun)&&(T.push(I.end()),I=new E(C?.[1]??null,b.workingDirectory)),C===null&&I.add(W),A-=W.length+1,A<0)return[...T,{...I.end(),problem:"the output is larger than 64 MiB: its end was not read"}]}return[...T,I.end()]}function N(b,T){const E=(0,w.vc)(b.flatMap(Z=>Z.tests)),I=b.find(Z=>Z.bailedOut!==null)?.bailedOut??null;if(I!==null)return{kind:"read",tests:E,couldNotRun:`the tests bailed out: ${I}`};const A=b.find(Z=>Z.problem!==null)?.problem??null,W=T.timedOut?"the run timed out":null;if(A!==null||W!==null)return{kind:"unreadable",reason:[W,A].filter(Z=>Z!==null).join("; "),tests:E};const C=E.length===0&&T.exitCode!==0;return{kind:"read",tests:E,couldNotRun:C?"the command printed no TAP on its standard output":null}}const K={name:"tap",orders:["as-is"],recognise:b=>{const T=b.invocations.find(x);return T===void 0?null:{invocation:T}},prepare:b=>({commandLine:b.commandLine,env:{HARNESS_VERBOSE:"1"}}),seedKnob:async()=>null,read:b=>B(b),replay:b=>({commandLine:(0,U.sO)({TEST_SEED:String(b.seed)},b.commandLine),selectsTest:!1})},X={...K,recognise:b=>({invocation:b.invocations[0]??{words:[],extend:"none"}}),prepare:({commandLine:b})=>({commandLine:b,env:{}}),read:async b=>await R(b)?B(b):{kind:"none"}},Y=200,M=/^TAP version 1[2-4]$/,v=/^1\.\.\d+( #.*)?$/,_=/^(not )?ok \d+\b/;async function R({stdoutLog:b}){const T=A=>[M,v,_].some(W=>W.test(A)),[E]=await(0,g.UV)(b,Y,T);if(E===void 0||M.test(E))return E!==void 0;const I=async A=>(await(0,g.HR)(b,A,1)).length>0;return await I(v)&&await I(_)}function x({words:b,extend:T}){const[E="",...I]=b;return E==="prove"||E==="tape"&&T!=="none"?!0:E==="bats"?!I.some(A=>/^(--formatter|-F)/.test(A)):E==="tap"&&I.some(A=>/^(-R|--reporter=)tap$/.test(A))}})};export{mi as id,gi as ids,_i as modules};
