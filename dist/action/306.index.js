const Vu=306,Ju=[306],Zu={89777:((ae,G,f)=>{f.d(G,{P:()=>k,V:()=>$});var D=f(94942),d=f(26567);const j=/^([A-Za-z_]\w*)=((?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^\s'"\\])*) /,W=/^bash -eo pipefail -c ('(?:[^']|'\\'')*')$/,B=/^(TZ|LC_ALL|LANG|LANGUAGE)$/,M=/^((?!GTEST_RANDOM)\w+_SEED|ATTEMPT)$/,Y=/^(\w+_SEED|ATTEMPT|PYTHONHASHSEED|GTEST_SHUFFLE|GTEST_FILTER|SEED|TESTOPTS)$/;function $(m){const{assignments:w,command:g}=v(m),P=y=>O(w.filter(({name:b})=>y(b)).map(({text:b})=>b),g),E=y=>B.test(y),_={line:P(E),passes:P(()=>!1)},x=[...F(w,g),...w.some(({name:y})=>E(y))?[_]:[],{line:P(y=>E(y)||M.test(y)),passes:null},{line:P(y=>E(y)||Y.test(y)),passes:null}];return x.filter((y,b)=>y.line!==m&&x.findIndex(I=>I.line===y.line)===b)}const k="FLAKY_DETECTOR_CHOSEN";function F(m,w){const g=m.find(({name:b})=>b===k)?.text.slice(k.length+1).trim(),P=g===void 0?[]:V(g),E=P.at(-1);if(E===void 0)return[];const _=new Set(P.map(b=>(0,D.ZL)(b.split("::",1)[0]??""))),x=w.split(" ").filter(b=>!_.has(b)),y=b=>[...x,...b.map(D.ZL)].join(" ");return[{line:y(P),passes:y([E])}]}function V(m){try{return JSON.parse(m.replace(/^'|'$/g,"").replaceAll("'\\''","'"))}catch{return[]}}function v(m){const w=[];let g=m;for(let _=j.exec(g);_!==null;_=j.exec(g))w.push({name:_[1]??"",text:_[0]}),g=g.slice(_[0].length);const P=w.length===0?null:R(g);if(P===null)return{assignments:w,command:g};const E=v(P);return{assignments:[...w,...E.assignments],command:E.command}}function R(m){const w=W.exec(m)?.[1],g=w?.slice(1,-1).replaceAll("'\\''","'");return g!==void 0&&(0,D.ZL)(g)===w?g:null}function O(m,w){return m.length===0?w:m.join("")+(0,d.CI)(w)}}),89648:((ae,G,f)=>{f.d(G,{FM:()=>j,MR:()=>Y,Mm:()=>W,g5:()=>M,iZ:()=>B});var D=f(50187);const d=4e3;class j{text="";limit;constructor(k=d){this.limit=k}add(k){this.text.length<this.limit&&(this.text+=`${k}
`)}toString(){return W(this.text.trim(),this.limit)}}function W($,k=d){return $.length<=k?$:`${$.slice(0,k-1)}…`}function B($,k){const F=`${k.replace(/\/+$/,"")}/`,V=$.replaceAll("\\","/");return(V.startsWith(F)?V.slice(F.length):V).replace(/^\.\//,"")}function M($,k){const F=V=>(0,D.U)(V.replaceAll(`${k.replace(/\/+$/,"")}/`,"").trim());return{type:$.type,message:F($.message)||"failed without a message",stack:$.stack===null?null:F($.stack)||null,location:$.location}}function Y($){return $.replace(/^\/proc\/\d+\/root(?=\/)/,"")}}),35306:((ae,G,f)=>{f.r(G),f.d(G,{portableSupport:()=>pu,recogniseFramework:()=>Au,replaysOf:()=>Uu.Mc});var D=f(73024),d=f(76760),j=f(4378);const W=[[["vitest"],["--watch","-w","watch","dev","--ui"],"Use `vitest run`."],[["jest"],["--watch","--watchAll"],"Leave that out."],[["mocha","ava","tap","wtr","web-test-runner"],["--watch","-w"],"Leave that out."],[["node","bun","deno","gotestsum","tsx"],["--watch","watch"],"Leave that out."],[["playwright","cypress"],["--ui","open"],"Leave that out."],[["cargo"],["watch"],"Use the command that it starts."],[["dotnet"],["watch"],"Use `dotnet test`."],[["gradle","gradlew"],["--continuous","-t"],"Leave that out."],[["nodemon","watchexec","entr","ptw","pytest-watch","pytest-watcher","guard"],[],"Use what it starts."]],B=[[["pytest"],["--lf","--last-failed","--ff","--failed-first","--sw","--stepwise","--testmon","--picked"],""],[["pytest"],["--nf","--new-first"],""],[["jest"],["-o","--onlyChanged","-f","--onlyFailures","--lastCommit","--changedSince"],""],[["vitest"],["--changed"],""],[["rspec"],["--only-failures","--next-failure","-n"],""],[["playwright"],["--last-failed","--only-changed"],""],[["ctest"],["--rerun-failed"],""],[["sbt"],["testQuick"]," Use `sbt test`."]],M=[[["turbo"],[],"Add `--env-mode=loose` to it."],[["env"],["-i","-","--ignore-environment"],"Leave that out."],[["sudo"],[],"Use `sudo -E`."]],Y=["env","sudo"],$=/^(--env-mode=loose|loose|-\w*E\w*|--preserve-env)$/,k=[[["docker","podman","nerdctl"],["run","exec"],""],[["docker-compose"],["run","exec","up"],""],[["kubectl","oc"],["exec","run"],""],[["ssh","vagrant","multipass","limactl","earthly","act","chroot","flatpak","distrobox"],[],""]],F=[[["xargs","parallel","eval","su","nix-shell","script","expect"],[],""],[["find","fd"],["-exec","-execdir","-x","-X"],""]];function V({starts:e},n){const t=e.filter(([r="",...o])=>!E(r,o).some(i=>$.test(i))),s=[...g(e,W,v),...g(e,B,R),...g(t,M,O)];return n?s:[...s,...g(e,k,m),...g(e,F,w)]}const v=(e,n)=>`${e} watches files: it does not end by itself, so each run takes its whole \`timeout\`. ${n}`,R=(e,n)=>`${e} chooses tests by what earlier runs or changes left, so runs are not alike. Leave it out.${n}`,O=(e,n)=>`${e} keeps variables from the tests: the seed does not reach them, and their results may not be read. ${n}`,m=e=>`${j.x}${e} runs the tests where nothing of the detector reaches. For results of each test let them write JUnit XML into the working directory and name it in \`report-files\`; hand TEST_SEED on to them.`,w=e=>`${j.x}what ${e} starts cannot be seen. For results of each test name the test program itself in \`test-command\`, or let it write JUnit XML and name that in \`report-files\`.`;function g(e,n,t){const s=e.flatMap(([r="",...o])=>n.flatMap(([i,a,l])=>{const c=a.find(u=>P(r,o,u));return!i.includes(r)||a.length>0&&c===void 0?[]:[t(`\`${[r,c].filter(Boolean).join(" ")}\``,l)]}));return[...new Set(s)]}function P(e,n,t){const[s,r]=n.filter(o=>!o.startsWith("-"));return t.startsWith("-")?E(e,n).some(o=>o===t||o.startsWith(`${t}=`)):t===(s==="compose"?r:s)}function E(e,n){const t=Y.includes(e)?n.findIndex(s=>!/^-|=/.test(s)):-1;return t<0?n:n.slice(0,t)}function _(e,n,t=()=>!1){const s=[];let r=0;for(;r<e.length;){const o=e[r]??"";if(!/^[-+]./.test(o)||o==="--"||t(o))break;const[,i=o,a=null]=/^(--[^=]+)=(.*)$/s.exec(o)??[],l=a===null&&n(o);s.push({name:i,value:l?e[r+1]??null:a}),r+=l?2:1}return{options:s,rest:e.slice(r)}}const x=/^(python|pypy)\d*(\.\d+)*$/,y=/^(ba|da|z|k|a)?sh$/,b=["-X","-W","--check-hash-based-pycs"],I=/^-[a-zA-Z]*[mc]$/,U=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],ee=/^([-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/,Q=/(?:^|\/)node_modules\/(?:\.bin\/([\w.-]+)|((?:@[\w.-]+\/)?[\w.-]+)\/(?:(?:bin|dist|lib)\/)*[\w.-]+)$/,de=["cli","index","main","bin"];function Ge(e){const[n="",...t]=e;return x.test(n)?Is(t):n==="node"?Cs(t):n==="tsx"||n==="ts-node"?En(t):y.test(n)?Us(t):null}function Is(e){const{rest:n}=_(e,o=>b.includes(o),o=>I.test(o)),[t="",s,...r]=n;return I.test(t)&&t.endsWith("m")&&s!==void 0?{kind:"program",words:[s,...r]}:null}function Cs(e){const{options:n,rest:t}=_(e,r=>[...U,"--run"].includes(r)),s=n.find(({name:r})=>r==="--run")?.value;return s==null?En(e):{kind:"package-script",script:s,args:t}}function En(e){const{rest:n}=_(e,a=>U.includes(a),a=>a==="--test"),[t="",...s]=n,r=Q.exec(t);if(r===null)return null;const o=d.posix.basename(t).replace(/\.[cm]?js$/,"");return{kind:"program",words:[r[1]??(de.includes(o)?r[2]:o)??o,...s]}}function Us(e){const{options:n,rest:t}=_(e,o=>ee.test(o)),s=t[0]==="--"?t[1]:t[0];return s===void 0?null:n.some(({name:o})=>/^-[a-z]*c[a-z]*$/.test(o))?{kind:"line",line:s}:{kind:"shell-script",path:s}}var bn=f(88989);function Hs(e){const n=[],t=(0,bn.qg)(e),s=t.errors===void 0||t.errors.length===0?Be(t):null,r=e.trimEnd().length;return Sn(t,".",(o,i,a)=>{n.push({words:i,directory:a,takesTail:o===s&&o.end===r&&!Ys(o)})}),n}function Sn(e,n,t){if(e.type==="Word"||e.type==="Assignment")return n;if(e.type==="Command"){const r=Ws(e),o=r[0]==="builtin"?r.slice(1):r;return o[0]==="cd"||o[0]==="pushd"?Ks(n,o):(o.length>0&&t(e,o,n),n)}let s=n;return(0,bn.dK)(e,r=>{s=Sn(r,s,t)}),e.type==="Subshell"||e.type==="Pipeline"?n:s}function Be(e){switch(e.type){case"Command":return e;case"Script":case"AndOr":case"Pipeline":{const n=e.commands.at(-1);return n===void 0?null:Be(n)}case"Statement":return e.background===!0?null:Be(e.command);default:return null}}function Ws(e){return[...e.name===void 0?[]:[e.name.value],...e.args.map(t=>t.type==="Word"?t.value:t.text)]}function Ys(e){return e.redirects.some(n=>n.type==="HereDoc")}function Ks(e,n){const t=n.slice(1).find(s=>!s.startsWith("-"));return t===void 0?e:Se(e,t)}function Se(e,n){return/^[/~]|[$`]/.test(n)?e:d.posix.join(e,n).replace(/(?<=.)\/$/,"")}const Gs=["-C","--directory","-f","--file","--makefile","-I","-o","-W"],Bs=["GNUmakefile","makefile","Makefile"],Vs=100;function Js(e,n,t){const s=Zs(e,n),i=(s.file===null?Bs:[s.file]).map(c=>t(d.posix.join(s.directory,c))).find(c=>c!==null)??null;if(i===null)return null;const a=Qs(i,s.variables),l=s.goals.length>0?s.goals:[a.firstGoal??""];return{lines:er(l,a),directory:s.directory}}function Zs(e,n){const t=[],s=new Map,r=[];for(let a=e;a.length>0;){const l=_(a,C=>Gs.includes(C)),[c,...u]=l.rest,[,p,h]=/^(\w+)[:?+]?=(.*)$/s.exec(c??"")??[];p!==void 0?s.set(p,h??""):c!==void 0&&t.push(c),r.push(...l.options),a=u}const o=(...a)=>r.find(l=>a.includes(l.name))?.value??null,i=Se(n,o("-C","--directory")??".");return{goals:t,variables:s,directory:i,file:o("-f","--file","--makefile")}}const Xs=/^(?:export\s+)?([\w.-]+)\s*(?::{0,3}|\?|\+)=\s*(.*)$/,zs=/^([^\s#:=][^:#=]*?)\s*::?(?!=)\s*([^;#]*)(?:;(.*))?/;function Qs(e,n){const t=new Map([["MAKE","make"]]),s=new Map;let r=[],o=null;for(const i of e.replaceAll(/\\\r?\n/g," ").split(/\r?\n/)){const a=Xs.exec(i);if(i.startsWith("	"))for(const l of r)s.get(l)?.lines.push(kn(i));else a?t.set(a[1]??"",(a[2]??"").replace(/\s+#.*$/,"")):r=qs(i,s)??r;o??=r.find(l=>!l.startsWith("."))??null}return{variables:new Map([...t,...n]),rules:s,firstGoal:o}}function qs(e,n){const[t,s="",r="",o]=zs.exec(e)??[];if(t===void 0)return null;const i=s.split(/\s+/);for(const a of i){const l=n.get(a)??{needs:[],lines:[]};l.needs.push(...r.split(/[\s|]+/).filter(c=>c!=="")),o!==void 0&&l.lines.push(kn(o)),n.set(a,l)}return i}function kn(e){return e.trim().replace(/^[@+\s-]+/,"")}function er(e,n){const t=new Set,s=[],r=o=>{if(t.has(o)||t.size>=Vs)return;t.add(o);const i=n.rules.get(o);for(const a of i?.needs??[])r(Ve(a,n.variables));s.push(...(i?.lines??[]).map(a=>Ve(a,n.variables)))};for(const o of e)r(o);return s}function Ve(e,n,t=0){const s=e.replaceAll(/\$\$|\$[({]([\w.-]+)[)}]/g,(r,o)=>{if(o===void 0)return r;const i=n.get(o)??"";return t<5?Ve(i,n,t+1):i});return t===0?s.replaceAll("$$","$"):s}const nr=300,tr=3;function Je(e,n){const{name:t,scripts:s,workspaces:r}=Ze(d.posix.join(e,"package.json"),n);return{name:typeof t=="string"?t:"",scripts:Object.fromEntries(Object.entries(Xe(s)).filter(or)),workspaces:Array.isArray(r)?ke(r):ke(Xe(r).packages)}}function On(e,n){const{readFile:t}=n,s=ke(Ze(d.posix.join(e,"lerna.json"),t).packages),r=ke(Ze(d.posix.join(e,"pnpm-workspace.yaml"),t,n.parseYaml).packages),i=[...Je(e,t).workspaces,...s,...r].filter(l=>!l.startsWith("!")).flatMap(l=>fe(e,l.replace(/\/$/,"").split("/"),n,tr)),a=l=>l!==e&&t(d.posix.join(l,"package.json"))!==null;return[...new Set(i)].slice(0,nr).filter(a)}function sr(e,n,t){const s=On(e,t).find(a=>Je(a,t.readFile).name===n),r=d.posix.basename(n),o=[n,`packages/${r}`,`apps/${r}`].map(a=>Se(e,a)),i=a=>a!==e&&t.readFile(d.posix.join(a,"package.json"))!==null;return s??o.find(i)??e}function fe(e,[n,...t],s,r){if(n===void 0)return[e];if(!n.includes("*"))return fe(d.posix.join(e,n),t,s,r);const o=s.foldersIn(e).filter(l=>l!=="node_modules"&&!l.startsWith(".")),i=l=>d.posix.join(e,l);if(n!=="**"){const l=new RegExp(`^${n.split("*").map(rr).join(".*")}$`);return o.filter(c=>l.test(c)).flatMap(c=>fe(i(c),t,s,r))}const a=r===0?[]:o.flatMap(l=>fe(i(l),["**",...t],s,r-1));return[...fe(e,t,s,r),...a]}function rr(e){return e.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function Ze(e,n,t=JSON.parse){const s=n(e);try{return Xe(s===null?null:t(s))}catch{return{}}}function Xe(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?{...e}:{}}function ke(e){return Array.isArray(e)?e.filter(n=>typeof n=="string"):[]}function or(e){return typeof e[1]=="string"}const ir=["npm","pnpm","yarn","bun"],Oe=["lerna","turbo","nx"],ze={t:"test",tst:"test",it:"test","install-test":"test"},ar=["test","start","stop","restart"],lr=["install","i","add","remove","up","upgrade","update","ci","exec","dlx","x","create","init","link","publish","why","list","ls","audit","config","cache","node","pack","info","outdated","build","pm"],xn=["-C","--dir","--prefix","--cwd"],vn=["-w","--workspace","--filter","-F","--scope"],cr=["-ws","--workspaces","-r","--recursive"],Rn=["-t","--target","--targets"],ur=[...xn,...vn,...Rn,"--concurrency","--include","--exclude"];function dr(e,n,t){const[s="",...r]=e;if(![...ir,...Oe].includes(s))return[];const o=pr(s,r,n);if(o===null)return[];const{packages:i,script:a}=o,l=i==="all",c=l?"none":gr(s,o.args);return(l?On(o.directory,t):[fr(o,t)]).map(u=>$n(u,a,c,t.readFile)).filter(u=>u!==null)}function fr({packages:e,directory:n},t){return typeof e=="string"?n:sr(n,e.name,t)}function $n(e,n,t,s){const r=Je(e,s).scripts,o=Object.hasOwn(r,n)?r[n]:void 0;if(o===void 0)return null;const i=a=>Object.hasOwn(r,a)?[{line:r[a]??"",extend:"none"}]:[];return{directory:e,lines:[...i(`pre${n}`),{line:o,extend:t},...i(`post${n}`)]}}function pr(e,n,t){const{plain:s,options:r,rest:o}=mr(e,n),i=h=>r.find(({name:C})=>h.includes(C))?.value??null,a=Nn(e,An(s))??(s[0]==="run-many"?i(Rn):null);if(a===null)return null;const l=Se(t,i(xn)??"."),c=s[0]==="workspace"?s[1]:i(vn),u=Oe.includes(e)||s[0]==="workspaces"||r.some(hr),p=c!=null&&!c.includes("*")?{name:c}:u||c!=null?"all":"own";return{script:a,args:o,directory:l,packages:p}}function hr({name:e,value:n}){return cr.includes(e)&&n!=="false"}function An(e){return e[0]==="workspace"?e.slice(2):e[0]!=="workspaces"?e:e[1]==="foreach"?e.slice(2):e.slice(1)}function mr(e,n){const t=[],s=[];let r=n;const o=e==="npm"||Oe.includes(e),i=()=>o||Nn(e,An(t))===null;for(;r.length>0&&r[0]!=="--"&&i();){const a=_(r,c=>ur.includes(c));s.push(...a.options);const l=a.rest[0];if(r=a.rest,l===void 0||l==="--")break;t.push(l),r=r.slice(1)}return{plain:t,options:s,rest:r}}function Nn(e,n){const[t,s]=n;return t===void 0?null:["run","run-script","rum","urn"].includes(t)?s??null:e==="turbo"?t:e==="lerna"||e==="nx"?null:e==="npm"?ze[t]??(ar.includes(t)?t:null):e==="bun"?null:e==="pnpm"&&ze[t]!==void 0?ze[t]:lr.includes(t)||t.startsWith("workspace")?null:t}function gr(e,n){return(e==="npm"||Oe.includes(e))&&!n.includes("--")?"after-dashes":"append"}var Z=f(94942),_r=f(3292);const yr=["cmd","shell","run","composite","sequence"];function Qe(e,n,t){const s=xe(e,n);return ve(X(s,t),s,new Set([t]))}function xe(e,n){try{return n.reduce(X,(0,_r.qg)(e))}catch{return}}function X(e,n){if(!(typeof e!="object"||e===null||!Object.hasOwn(e,n)))return e[n]}function ve(e,n,t){if(Array.isArray(e))return e.flatMap(o=>ve(o,n,t));if(typeof e!="string")return wr(e,n,t);const s=e.trim(),r=t.has(s)?void 0:X(n,s);return r===void 0?[Tr(e)]:ve(r,n,t.add(s))}function wr(e,n,t){const s=X(e,"cmd");if(Array.isArray(s))return[s.filter(o=>typeof o=="string").map(Z.ZL).join(" ")];const r=yr.find(o=>X(e,o)!==void 0);return r===void 0?[]:ve(X(e,r),n,t)}function Tr(e){return e.replaceAll(/\{args:([^{}]*)\}/g,"$1").replaceAll(/\{\w+\}/g,"")}const Er=["tox.ini","setup.cfg"];function br(e,n){const t=String(xe(n("pyproject.toml"),["tool","tox","legacy_tox_ini"])??""),s=[...Er.map(n),t].find(o=>/^\[testenv/m.test(o)),r=Sr(e).flatMap(o=>s===void 0?xr(o,n):kr(s,o));return[...new Set(r)]}function Sr(e){const n=e.findIndex(s=>/^(-e|--env)/.test(s));return n<0?[""]:((e[n]?.replace(/^(--env=?|-e)/,"")??"")||(e[n+1]??"")).split(",")}function kr(e,n){return(qe(e,`testenv:${n}`,"commands")??qe(e,"testenv","commands")??"").replaceAll(/\\\n\s*/g," ").split(`
`).map(r=>Or(r,e).trim()).filter(r=>r!=="")}function qe(e,n,t){const s=e.split(/\r?\n/),r=s.findIndex(h=>h.trim()===`[${n}]`);if(r<0)return null;const o=s.slice(r+1),i=o.findIndex(h=>h.startsWith("[")),a=o.slice(0,i<0?o.length:i),l=a.findIndex(h=>new RegExp(`^${t}\\s*=`).test(h));if(l<0)return null;const c=a.slice(l+1),u=c.findIndex(h=>/^[^\s#]/.test(h));return[(a[l]??"").replace(/^[^=]*=/,""),...c.slice(0,u<0?c.length:u).map(h=>h.trim())].join(`
`)}function Or(e,n){return e.replace(/^[\w!,.{}-]+:\s+/,"").replace(/^[-!]\s*/,"").replaceAll(/\{\[([^\]]+)\](\w+)\}/g,(t,s,r)=>qe(n,s,r)?.trim()??"").replaceAll(/\{posargs:((?:[^{}]|\{[^{}]*\})*)\}/g,"$1").replaceAll(/\{(?:env)?python\}/g,"python").replaceAll(/\{(?:toxinidir|tox_root|env_?bin_?dir)\}\//g,"").replaceAll(/\{[^{}]*\}/g,"")}function xr(e,n){const t=n("tox.toml"),s=t===""?xe(n("pyproject.toml"),["tool","tox"]):xe(t,[]),o=[X(X(s,"env"),e),X(s,"env_run_base")].map(i=>X(i,"commands")).find(i=>i!==void 0);return Array.isArray(o)?o.filter(Array.isArray).map(i=>Ln(i).join(" ")):[]}function Ln(e){return e.flatMap(n=>{if(typeof n=="string")return[n];const t=X(n,"default");return Array.isArray(t)?Ln(t):[]})}const jn={poe:["tool","poe","tasks"],task:["tool","taskipy","tasks"],"pdm run":["tool","pdm","scripts"],"rye run":["tool","rye","scripts"],"pixi run":["tool","pixi","tasks"],"pipenv run":["scripts"]},vr=["-C","--root","-p","--project","-e","--environment","--manifest-path"],Rr=["-e","--env","-p","--project","--data-dir","--cache-dir","--config"];function $r(e,n,t){const s=a=>t(d.posix.join(n,a))??"",[r="",...o]=e;if(r==="tox")return pe(br(o,s));if(r==="nox")return pe(Dn(s(Lr(o,"-f","--noxfile")??"noxfile.py")));if(r==="invoke"||r==="inv")return pe(Dn(s("tasks.py")));if(r==="hatch")return pe(Nr(o,s));const i=[r,`${r} ${o[0]}`].find(a=>Object.hasOwn(jn,a));return i===void 0?null:pe(Ar(i,i===r?o:o.slice(1),s))}function Ar(e,n,t){const s=_(n,r=>vr.includes(r)).rest[0]??"";return Qe(t(e==="pipenv run"?"Pipfile":"pyproject.toml"),jn[e]??[],s)}function Nr(e,n){const{options:t,rest:s}=_(e,h=>Rr.includes(h));if(s[0]==="test")return["pytest"];if(s[0]!=="run")return[];const r=t.find(({name:h})=>h==="-e"||h==="--env")?.value??"default",[o="",...i]=_(s.slice(1),()=>!1).rest,[,a=r,l=o]=/^([\w.-]+):(.+)$/.exec(o)??[],c=["envs",a,"scripts"],u=[...Qe(n("pyproject.toml"),["tool","hatch",...c],l),...Qe(n("hatch.toml"),c,l)],p=t.length===0&&l===o;return u.length>0||p?u:[[l,...i].map(Z.ZL).join(" ")]}function Dn(e){return[...e.matchAll(/\.run\(((?:[^()]|\([^()]*\))*)\)/g)].map(([,t=""])=>t).map(t=>[...t.matchAll(/(["'])((?:(?!\1).)*)\1/g)].map(([,,s])=>s).join(" "))}function Lr(e,...n){const t=e.findIndex(s=>n.includes(s));return t<0?null:e[t+1]??null}function pe(e){return e.length===0?null:e}const jr={valued:["--with --with-editable --with-requirements --extra --no-extra --group --no-group --only-group --python -p --project --directory","--env-file --package --index --index-url --default-index --config-file --cache-dir --color --resolution"].flatMap(e=>e.split(" ")),module:["-m","--module"]},H={},en={valued:["-p","--package"],line:["-c","--call"]},Mn={valued:["-r --reporter -o --reports-dir --report-dir --temp-directory --temp-dir -x --exclude -n --include -e --extension --src --require -i","--branches --functions --lines --statements --cwd --nycrc-path --config"].flatMap(e=>e.split(" "))},Fn={env:{valued:["-u","--unset","-C","--chdir"],assignments:!0},command:H,exec:{valued:["-a"]},time:{valued:["-f","--format","-o","--output"]},timeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},gtimeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},nice:{valued:["-n","--adjustment"]},ionice:{valued:["-c","--class","-n","--classdata"]},nohup:H,setsid:H,stdbuf:{valued:["-i","-o","-e"]},unbuffer:H,sudo:{valued:["-u","-g","-h","-p","-C"],assignments:!0},taskset:{operands:1},faketime:{valued:["-f"],operands:1},"xvfb-run":{valued:["-s","--server-args","-e","--error-file","-n","--server-num","-f","-p","-w","--wait"]},"dbus-run-session":H,"cross-env":{assignments:!0},dotenv:{valued:["-e","-v","-p","-c"]},"dotenvx run":{valued:["-f","--env-file","-e","--env"]},"doppler run":{valued:["-p","--project","-c","--config"]},"op run":{valued:["--env-file"]},c8:Mn,nyc:Mn,npx:en,bunx:H,"bun x":H,pnpx:H,"npm exec":{...en,greedy:!0},"npm x":{...en,greedy:!0},"pnpm exec":{valued:["-C","--dir","--filter","-F"]},"pnpm dlx":{valued:["--package"]},"yarn exec":H,"yarn dlx":{valued:["-p","--package"]},"uv run":jr,uvx:{valued:["--with","--from","--python","-p"]},"uv tool run":{valued:["--with","--from","--python","-p"]},"poetry run":H,"pipenv run":H,"pdm run":{valued:["-p","--project"]},"rye run":H,"hatch run":H,"pixi run":{valued:["-e","--environment","--manifest-path"]},"conda run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"micromamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mise exec":H,"direnv exec":{operands:1},"coverage run":{valued:["--source","--include","--omit","--rcfile","--data-file","--context","--concurrency","--debug"],module:["-m"]},"go run":{valued:["-C","-exec","-mod","-modfile","-tags","-ldflags","-gcflags","-p"]},"go tool":{valued:["-C","-modfile"]},"bundle exec":{valued:["--gemfile"]},"rbenv exec":H,"asdf exec":H},Dr=3;function Mr(e){for(let n=Dr;n>0;n-=1){const t=e.slice(0,n).join(" ");if(e.length>=n&&Object.hasOwn(Fn,t))return Fr(e.slice(n),Fn[t]??H)}return null}function Fr(e,n){const t=[...n.line??[],...n.module??[]],{rest:s}=_(e,i=>n.valued?.includes(i)??!1,i=>t.includes(i)),[r="",...o]=s;return n.line?.includes(r)?o[0]===void 0?null:{kind:"line",line:o[0]}:n.module?.includes(r)?Re(o,!1):Pr(s,n)}function Pr(e,n){const t=e[0]==="--"?e.slice(1):e,s=n.assignments?t.findIndex(i=>!/^\w+=/.test(i)):0,r=s<0?[]:t.slice(s+(n.operands??0)),o=r.indexOf("--");return!n.greedy||t!==e?Re(r,!1):o<0?Re(r,!0):Re(r.toSpliced(o,1),!1)}function Re(e,n){return e.length===0?null:{kind:"program",words:e,needsDashes:n}}const Ir=12,Cr=500;function Pn(e,n,{foldersIn:t=()=>[],parseYaml:s=()=>null}={}){const r={directory:".",extend:"append",depth:Ir},o=new Ur({readFile:n,foldersIn:t,parseYaml:s}),i=o.ofLine(e,r);return{commandLine:e,invocations:i,starts:o.starts,readFile:n}}class Ur{starts=[];#e;#n=Cr;constructor(n){this.#e=n}ofLine(n,t){return Hs(n).flatMap(({words:s,directory:r,takesTail:o})=>this.#t({...t,words:s,directory:d.posix.join(t.directory,r),extend:o?t.extend:"none",depth:t.depth-1}))}#t(n){const t=Hr(n.words);if(this.#n<=0)return[];if(this.#n-=1,this.starts.push(t),n.depth>0){const a=this.#s({...n,words:t},n.words[0]??"");if(a!==null)return a}const{extend:s,directory:r,filteredBy:o}=n,i={...r==="."?{}:{directory:r},...o===void 0?{}:{filteredBy:o}};return[{words:t,extend:s,...i}]}#s(n,t){const{words:s,directory:r}=n;if(s[0]==="make"||s[0]==="gmake")return this.#c(n);const o=dr(s,r,this.#e);if(o.length>0)return o.flatMap(l=>this.#o(l,n));const i=$r(s,r,this.#e.readFile);if(i!==null)return this.#i(i,n);const a=Mr(s);if(a?.kind==="line")return this.#a(a.line,n);if(a!==null){const l=a.needsDashes?"after-dashes":"append";return this.#t({...n,words:a.words,extend:In(n.extend,l),depth:n.depth-1})}return this.#r(n)??this.#l(t,n)}#r(n){const t=Ge(n.words);switch(t?.kind){case void 0:return null;case"program":return this.#t({...n,words:t.words,depth:n.depth-1});case"line":return this.#a(t.line,n);case"shell-script":return this.#l(t.path,n,/(?:)/);case"package-script":{const s=t.args.includes("--")?"append":"after-dashes",r=$n(n.directory,t.script,s,this.#e.readFile);return r===null?null:this.#o(r,n)}}}#o(n,t){return n.lines.flatMap(({line:s,extend:r})=>this.ofLine(s,{...t,directory:n.directory,extend:In(t.extend,r)}))}#i(n,t){const s=t.words[0]==="tox"?{...t,filteredBy:"tox"}:t;return n.flatMap(r=>this.#a(r,s))}#a(n,t){return this.ofLine(n,{...t,extend:"none"})}#c(n){const t=Js(n.words.slice(1),n.directory,this.#e.readFile);return t===null?null:t.lines.flatMap(s=>this.#a(s,{...n,directory:t.directory}))}#l(n,t,s=/^#!.*\b(ba|da|z|k)?sh\b/){if(!n.includes("/")&&!n.endsWith(".sh"))return null;const r=this.#e.readFile(d.posix.join(t.directory,n));return r!==null&&s.test(r)?this.#a(r,t):null}}function Hr(e){const[n="",...t]=e;if(/\/.*\.py$/.test(n))return["python",n,...t];const s=n.lastIndexOf("@"),r=s>0?n.slice(0,s):n;return[r.startsWith("@")?r:d.posix.basename(r),...t]}function In(e,n){return e==="append"?n:n==="append"?e:"none"}var Wr=f(39689),Yr=f(26946),Cn=f(72913),T=f(26567),$e=f(25385),S=f(89648),A=f(2480),Un=f(86976),se=f(60375);const Hn=new WeakMap;function nn(e,n,t){const s=Hn.get((0,se.Ny)())??{texts:0,bySuites:new Map};Hn.set((0,se.Ny)(),s);const r=JSON.stringify([n,t,e.map(({name:i,file:a})=>[i,a])]),o=s.bySuites.get(r)??{identities:new Map,inOrder:[],byText:new Map,session:s};return s.bySuites.set(r,o),o}const Ae="";class Kr{#e;#n;#t=null;#s=new Map;constructor(n,t=null){this.#e=n,this.#n=t}of(n){n.suites!==this.#t&&this.#r(n.suites);const{name:t,classname:s,file:r,filepath:o,value_param:i}=n.attributes,a=`${t??Ae}\0${s??Ae}\0${r??o??Ae}\0${i??Ae}`,l=this.#s.get(a);if(l!==void 0)return l;const c=(0,se.oj)(Wn(n,this.#e,this.#n));return this.#s.set((0,Un.U)(a),c),c}#r(n){this.#t=n,this.#s=nn(n,this.#e,this.#n).identities}}const Gr=new Set(["","test","undefined","null"]);function Wn({attributes:e,suites:n},t,s){const{name:r="",classname:o=""}=e,i=e.file??e.filepath??n.findLast(h=>h.file!==void 0)?.file,a=n.map(h=>h.name??"").filter(h=>h!==""&&h!==i),l=Gr.has(o)||o===r?"":o,u=l||(o===r&&o!==""?"":a.join(" > ")),p=s===null?u:Jr(s,a,l,r);return{file:i===void 0||i===""?null:(0,A.HD)((0,S.iZ)(i,t),t),suite:p===""?null:(0,A.HD)(p,t),name:(0,A.HD)(Xr(r,e),t)}}const Br=(0,$e.E)(/^((jest|mocha|vitest|junit|xunit|bun|deno|root|default|all|unit)[ _-]?)?(test ?suites?|tests?|suites?)$/i,/^(pytest|rspec|minitest|undefined)$/),Vr=(0,$e.E)(/\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?/g,/[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}/);function Jr(e,n,t,s){const r=[e,...n.filter(a=>!Br.test(a)),t].map(a=>a.replaceAll(Vr,"…")),o=(a,l)=>r.slice(l+1).some(c=>Zr(c,a)),i=(a,l)=>!s.startsWith(`${a} `)&&!o(a,l);return r.filter((a,l)=>a!==""&&i(a,l)).join(" > ")}function Zr(e,n){return e===n||e.length>n.length&&(e.startsWith(n)||e.endsWith(n))}function Xr(e,{value_param:n}){return n===void 0?e:`${e} [${n}]`}var he=f(50187);const zr=1e9;function Yn(e,n,t){const s=Qr(e);return{identity:n,...Kn(e.attributes),status:s,durationMs:tn(e.attributes.time),failure:s==="failed"||s==="flaky"?eo(e,n.file,t):null}}function tn(e){const n=Number((e??"").replaceAll(",",""));return e===void 0||!(n>=0&&n<zr)?null:Math.round(n*1e3)}function Kn({line:e}){const n=Number(e);return Number.isInteger(n)&&n>0?{line:n}:{}}function Qr({attributes:e,outcomes:n}){if(n.length===0)return Gn(e);const t=n.map(s=>s.tag);return t.some(s=>["failure","error","warning"].includes(s))?"failed":t.some(s=>s.startsWith("flaky"))?"flaky":t.some(s=>s.startsWith("rerun"))?"failed":n.some(s=>s.tag==="skipped")?qr(n):Gn(e)}function Gn({status:e="",result:n=""}){return e===""&&n===""?"passed":/^(fail|failed|error)$/i.test(e)?"failed":/^(notrun|disabled|skipped|pending|ignored)$/i.test(e)||/^(skipped|suppressed)$/i.test(n)?"skipped":"passed"}function qr(e){return e.some(n=>n.type==="pytest.xfail")?"passed":"skipped"}function eo(e,n,t){const{attributes:s,outcomes:r,output:o}=e,i=r.find(({tag:p})=>p==="failure"||p==="error")??r.find(({tag:p})=>p!=="skipped"),a=i?.text||o,l=i?.message||to(a)||no(i?.type??null,s.status),{line:c}=Kn(s),u=n!==null&&c!==void 0?{file:n,line:c}:null;return(0,S.g5)({type:i?.type??null,message:(0,he.U)(l),stack:a,location:u},t)}function no(e,n){return e??(n===void 0?"failed, without a message in the report":`status ${n}`)}function to(e){return e.split(`
`).find(n=>n.trim()!=="")??""}const Bn=/<testcase((?:\s+[a-z_][\w.-]*="[^"<\t\r\n]*")*)\s*(?:\/>|>\s*<\/testcase\s*>)/iy,sn=/\s+([a-z_][\w.-]*)="([^"]*)"/iy,so=new Set(["time","timestamp"]),ro=30,oo={lt:"<",gt:">",amp:"&",quot:'"',apos:"'"};function io(e,n){Bn.lastIndex=n;const t=Bn.exec(e);if(t===null)return null;const s={},r=[];let o=-1,i=0;sn.lastIndex=n+9;for(let l=sn.exec(e);l!==null;l=sn.exec(e)){const[,c="",u=""]=l,p=lo(u);if(i+=1,p===null||Object.hasOwn(s,c)||i>ro)return null;s[c]=p;const h=l.index+l[0].length-1;so.has(c)&&r.push(h-u.length,h),c==="time"&&(o=r.length/2)}const a=n+t[0].length;return{parts:ao(e,[n,...r,a]),attributes:s,end:a,timeAt:o}}function ao(e,n){const t=[];for(let s=0;s<n.length;s+=2)t.push(e.slice(n[s],n[s+1]));return t}function lo(e){return e.includes("&")?/&(?!(?:lt|gt|amp|quot|apos);)/.test(e)?null:e.replace(/&(\w+);/g,(n,t)=>oo[t]??""):e}const co=2,uo=1e3,Vn=16,Jn="";class fo{#e;#n;#t;#s=null;#r;#o=0;#i=0;constructor(n,t,s){this.#e=n,this.#n=t,this.#r=nn([],n,t),this.#t=s}take(n,t,s){s!==this.#s&&this.#a(s);const r=this.#c(n,t);if(r!==-1)return r;const o=io(n,t),i=o===null?null:this.#d(o,s);return o===null||i===null?-1:(this.#u(i,tn(o.attributes.time)),o.end)}#a(n){this.#s=n,this.#r=nn(n,this.#e,this.#n),this.#o=0}#c(n,t){const s=this.#r.inOrder[this.#o];if(s===void 0||this.#i>=Vn&&this.#i%Vn!==0)return this.#i+=1,-1;const r=this.#l(s,n,t);return this.#i=r===-1?this.#i+1:0,r}#l(n,t,s){const{parts:r,timeAt:o}=n;let i=s,a=null;for(let l=0;l<r.length;l+=1){if(l>0){const u=i;i=_o(t,u),l===o&&(a=tn(t.slice(u,i)))}const c=r[l]??"";if(!t.startsWith(c,i))return-1;i+=c.length}return this.#u(n,a),i}#u({identity:n,line:t,status:s,at:r},o){this.#o=r+1;const i={identity:n,status:s,durationMs:o,failure:null};this.#t(t===void 0?i:{...i,line:t},this.#s??[])}#d(n,t){const s=n.parts.join(Jn),r=this.#r.byText.get(s);if(r!==void 0)return r;const o={attributes:n.attributes,suites:t,outcomes:[],output:""},i=(0,se.oj)(Wn(o,this.#e,this.#n)),{status:a,line:l}=Yn(o,i,this.#e);return a==="failed"||a==="flaky"?null:this.#f(s,{...n,identity:i,line:l,status:a,at:this.#o-1})}#f(n,{timeAt:t,identity:s,line:r,status:o,parts:i,at:a}){const{inOrder:l,byText:c,session:u}=this.#r;if(u.texts>=co*(0,se.Ny)().size+uo)return{parts:i,timeAt:t,identity:s,line:r,status:o,at:a};const p=(0,Un.U)(n),h={parts:p.split(Jn),timeAt:t,identity:s,line:r,status:o,at:l.length};return l.push(h),c.set(p,h),u.texts+=1,h}}const[po,ho,mo,go]=['"',"&","<"," "].map(e=>e.charCodeAt(0));function _o(e,n){for(let t=n;t<e.length;t+=1){const s=e.charCodeAt(t);if(s===po||s===ho||s===mo||s<go)return t}return e.length}var le=f(57975);const Ne=64*1024*1024,yo=200;async function*wo(e){let n=null;for await(const t of(0,D.createReadStream)(e,{end:Ne-1,highWaterMark:64*1024}))n??=To(t),yield n.decode(t,{stream:!0});n!==null&&(yield n.decode())}function To(e){const[n,t]=e;if(n===254&&t===255||n===0&&t===60)return new le.TextDecoder("utf-16be");if(n===255&&t===254||n===60&&t===0)return new le.TextDecoder("utf-16le");const s=e.subarray(0,yo).toString("latin1"),r=/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(s)?.[1];if(r===void 0||/^utf-?16/i.test(r))return new le.TextDecoder;try{return new le.TextDecoder(r)}catch{return new le.TextDecoder}}const Eo=4*Ne;async function me(e,n){const{GO_PROPERTY:t,JUnitParser:s}=await Promise.all([f.e(800),f.e(989)]).then(f.bind(f,69989)),{workingDirectory:r}=n,[o,i]=[[],[]],a=(h,C)=>{(C.some(oe=>oe[t]!==void 0)?o:i).push(h)},l=[];let c=Eo;for(const h of e){const C=(0,S.iZ)((0,S.MR)(h),r);if(c<=0){l.push(`${C} and later reports were not read: over 256 MiB of reports in one run`);break}const z=n.folderOf?.(C)??null,oe=new Kr(r,z),Ke=new fo(r,z,a),ie=be=>a(Yn(be,oe.of(be),r),be.suites),Hu=(be,Wu,Yu)=>Ke.take(be,Wu,Yu),Tn=await bo(h,new s(ie,Hu));Tn.what!==null&&l.push(`${C}: ${Tn.what}`),c-=Tn.bytes}const u=(n.repeats??A.vc)(i);return{tests:o.length===0?u:[...(0,A.JN)(o),...u],problem:l.length===0?null:l.slice(0,3).join("; ")}}async function bo(e,n){let t=0;try{t=(0,D.statSync)(e).size;for await(const o of wo(e))if(!n.write(o))break;const s=n.end(),r=`larger than ${Ne/1024/1024} MiB: only its beginning was read`;return{what:t>Ne?r:s,bytes:t}}catch(s){return{what:`cannot be read: ${s.message}`,bytes:t}}}const Zn={name:"junit",orders:["as-is"],recognise:()=>null,prepare:({commandLine:e})=>({commandLine:e,env:{}}),seedKnob:async()=>null,read:e=>Xn(e,""),replay:({commandLine:e,seed:n})=>({commandLine:(0,T.sO)({TEST_SEED:String(n)},e),selectsTest:!1})};async function Xn({reportFiles:e,timedOut:n,workingDirectory:t},s){if(e.length===0)return{kind:"unreadable",reason:n?"the run was ended by its time limit before it wrote a report":"the run wrote no file that report-files matches",tests:[]};const{tests:r,problem:o}=await me(e,{workingDirectory:t,folderOf:So(s)});return o===null?{kind:"read",tests:r,couldNotRun:null}:{kind:"unreadable",reason:o,tests:r}}const zn=(0,$e.l)(/(^|\/)/i,(0,$e.E)(/\.?(report|result|test)s?|test-?(results?|reports?)|(surefire|failsafe)-reports/,/target|build|out|dist|coverage|junit/),/$/);function So(e){return/[*?{[]/.test(d.posix.dirname(e))?n=>{let t=d.posix.dirname(n);for(;zn.test(t);)t=t.replace(zn,"");return t==="."?"":t}:()=>""}var K=f(51455);const ge={"cargo-runner.sh":`#!/usr/bin/env bash
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
`},ko=/^test (.+?)(?: - should panic)? \.\.\. (.*)$/,Oo=/(ok|FAILED|ignored(?:, .*)?|bench: .*)(?: <\d+\.\d+s>)?(?: \(time limit exceeded\))?$/,xo={ok:"passed",FAILED:"failed","bench:":"passed"},vo=/^ {4}(\S.*)$/,Ro=/^---- (.+) std(?:out|err) ----$/,$o=/\u001b(?:\[[0-9;]*m|\(B)/g;class Qn{statuses=[];captured=new Map;running=null;candidate=null;capturing=null;listed=new Set;listing=null;finished=!1;add(n){const t=n.replaceAll($o,""),s=Ro.exec(t);s!==null?this.capturing=this.capture(s[1]??""):t==="failures:"||t==="successes:"?this.section(t==="failures:"?this.listed:null):t.startsWith("test result: ")?this.end():this.capturing!==null?this.capturing.add(`${t}
`):this.listing!==null?this.listing.add(vo.exec(t)?.[1]??""):this.outcome(t)}result(){this.settle();const n=r=>this.captured.get(r)?.toString()??"",t=([r,o])=>!this.finished||o!=="failed"||this.listed.has(r.replace(/ - compile( fail)?$/,""));return{tests:this.statuses.filter(t).map(([r,o])=>({name:r,status:o,output:n(r)})),finished:this.finished,running:this.running}}capture(n){const t=this.captured.get(n)??new he.u;return this.captured.set(n,t),t}section(n){this.settle(),this.capturing=null,this.listing=n}end(){this.section(null),this.finished=!0}outcome(n){const s=this.running!==null&&this.candidate===null?null:ko.exec(n);if(s!==null&&(this.settle(),this.finished=!1,this.running=s[1]??""),this.running===null)return;const r=Oo.exec(s===null?n:s[2]??"")?.[1];r!==void 0&&(this.candidate=xo[r.split(" ",1)[0]??""]??"skipped")}settle(){this.running===null||this.candidate===null||(this.statuses.push([this.running,this.candidate]),this.running=null,this.candidate=null)}}const qn=64*1024;async function*J(e){const n=new le.TextDecoder;let t="";for await(const s of(0,D.createReadStream)(e)){const r=n.decode(s,{stream:!0}).split(`
`);r[0]=t+r[0],t=(r.pop()??"").slice(0,qn);for(const o of r)yield et(o)}t+=n.decode(),t!==""&&(yield et(t))}function et(e){return(e.endsWith("\r")?e.slice(0,-1):e).slice(0,qn)}async function Ao(e,n,t){const s=[];if(e===null)return s;try{let r=0;for await(const o of J(e))if(t(o)&&s.push(o),r+=1,r>=n)break}catch{return s}return s}async function N(e,n,t){const s=[];if(e===null)return s;try{for await(const r of J(e))if(n.test(r)&&s.push(r),s.length>=t)break}catch{return s}return s}const rn=/^thread '(.+)'(?: \(\d+\))? panicked at (?:'(.*)', )?(.+?):(\d+):\d+:?$/,No=/^thread '(.+)'(?: \(\d+\))? has overflowed its stack/;function nt(e,n){const t=e.split(`
`),s=t.findIndex(p=>rn.test(p)),[,,r,o="",i]=rn.exec(t[s]??"")??[];if(s<0)return{type:null,message:e,stack:null,location:null};const a=t.slice(s+1),l=a.findIndex(p=>p==="stack backtrace:"||p.startsWith("note: ")),c=r??a.slice(0,l<0?void 0:l).join(`
`),u=l<0||a[l]!=="stack backtrace:"?null:a.slice(l).join(`
`);return{type:"panic",message:c,stack:u,location:{file:(0,S.iZ)(o,n),line:Number(i)}}}async function Lo(e){const n=new Map;let t=null;if(e===null)return new Map;for await(const s of J(e)){const r=(rn.exec(s)??No.exec(s))?.[1];r!==void 0&&(t=n.get(r)??new S.FM,n.set(r,t)),(s===""||/^\s*(Running|Doc-tests) |^error: /.test(s))&&(t=null),t?.add(s)}return new Map([...n].map(([s,r])=>[s,r.toString()]))}const on="cargo-runner.sh",jo="FLAKY_DETECTOR_CARGO_REPORT",Do="FLAKY_DETECTOR_CARGO_SHUFFLE",Mo=["X86_64_UNKNOWN_LINUX_GNU","X86_64_UNKNOWN_LINUX_MUSL","AARCH64_UNKNOWN_LINUX_GNU","AARCH64_UNKNOWN_LINUX_MUSL","X86_64_APPLE_DARWIN","AARCH64_APPLE_DARWIN"],Fo={name:"cargo",orders:["as-is","shuffled"],supportFiles:{[on]:ge[on]},recognise:e=>{const n=e.invocations.find(({words:t})=>t[0]==="cargo"&&Po(t));return n===void 0?null:{invocation:n}},prepare:Io,seedKnob:async({stdoutLog:e})=>(await N(e,/^running \d+ tests? \(shuffle seed: /,1)).length>0?"libtest's --shuffle-seed":null,read:Co,replay:Go};function Po(e){const[n,t]=e.slice(1).filter(s=>!/^[-+]/.test(s));return n==="test"||n==="t"||n==="llvm-cov"&&t!=="nextest"}function Io(e){const n=`bash -p ${(0,d.join)(e.supportDir,on)}`,t=Mo.map(s=>`CARGO_TARGET_${s}_RUNNER`).filter(s=>!e.env[s]);return{commandLine:e.commandLine,env:{...Object.fromEntries(t.map(s=>[s,n])),[jo]:e.reportDir,[Do]:e.order==="shuffled"?String(e.seed):""}}}async function Co(e){try{const n=await Uo(e.reportDir),t=(0,A.vc)([...await Ho(n,e),...await Yo(e)]),s=n.find(o=>o.exitCode===null||e.timedOut&&!o.output.finished);if(s!==void 0){const o=e.timedOut?"the run timed out":"the run was stopped";return{kind:"unreadable",reason:`the output of ${s.suite} breaks off: ${o}`,tests:t}}const r=n.length===0&&t.length===0&&e.exitCode!==0;return{kind:"read",tests:t,couldNotRun:r?await Ko(e):null}}catch(n){return{kind:"unreadable",reason:`the report of cargo test cannot be read: ${n.message}`,tests:[]}}}async function Uo(e){const n=[],t=(await(0,K.readdir)(e)).filter(s=>s.endsWith(".log")).sort();for(const s of t){const r=[],o=new Qn;for await(const u of J((0,d.join)(e,s)))r.length<2?r.push(u):o.add(u);const i=await(0,K.readFile)((0,d.join)(e,s.replace(/log$/,"exit")),"utf8").catch(()=>null),[a="",l=""]=r,c=l===a.replaceAll("-","_")?a:`${a}::${l}`;n.push({suite:c,exitCode:i===null?null:Number(i),output:o.result()})}return n}async function Ho(e,n){const t=await Lo(n.stderrLog);return e.flatMap(s=>{const r=s.output.tests.map(a=>{const l=a.output||(t.get(a.name)??"");return an({file:null,suite:s.suite,name:a.name},a.status,l,n)}),o=Wo(s,t);if(o===null||n.timedOut)return r;const i=t.get(o)??`the test binary ended with code ${s.exitCode} while this test ran`;return[...r,an({file:null,suite:s.suite,name:o},"failed",i,n)]})}function Wo({output:e,exitCode:n},t){if(e.finished||!n)return null;const s=new Set(e.tests.map(o=>o.name)),r=[...t.keys()].filter(o=>!s.has(o)&&o!=="main");return e.running??(r.length===1?r[0]??null:null)}async function Yo(e){if(e.stdoutLog===null)return[];const n=new Qn;for await(const t of J(e.stdoutLog))n.add(t);return n.result().tests.flatMap(t=>{const[,s,r]=/^(\S+\.(?:rs|md)) - (.*\(line \d+\)(?: - compile(?: fail)?)?)$/.exec(t.name)??[];return s===void 0||r===void 0?[]:[an({file:s,suite:"doc-tests",name:r},t.status,t.output,e)]})}function an(e,n,t,{workingDirectory:s}){const r=n==="failed"?(0,S.g5)(nt(t,s),s):null;return{identity:e,status:n,durationMs:null,failure:r}}async function Ko({stderrLog:e,exitCode:n}){return(await N(e,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3)||`cargo test ended with code ${n} and ran no test binary`}function Go(e){const{recognition:n,seed:t,test:s}=e,r=e.order==="shuffled",{own:o,libtest:i}=Bo(s),l=[...r?["-Z","unstable-options","--shuffle-seed",String(t)]:[],...i],u=n.invocation.words.includes("--")?l:[...o,...l.length>0?["--"]:[],...l],p=(0,T.$I)(e.commandLine,n.invocation,u),h={TEST_SEED:String(t),...r&&p!==null?{RUSTC_BOOTSTRAP:"1"}:{}};return{commandLine:(0,T.sO)(h,p??e.commandLine),selectsTest:p!==null&&s!==null}}function Bo(e){if(e===null)return{own:[],libtest:[]};if(e.suite!=="doc-tests")return{own:[],libtest:["--exact",e.name.replace(/ #\d+$/,"")]};const[,n="",t=""]=/^(\S*) ?\(line (\d+)\)/.exec(e.name)??[];return{own:["--doc"],libtest:[n||`${t})`]}}const Vo=/\b(?:fail(?:ed|ure|s)?|errors?|assert\w*|abort\w*|panic\w*|exception|mismatch|expected|segfault|not ok)\b/i,tt=/^\s*(?:ok\b|\[ *(?:OK|PASSED|RUN)|PASS)|\b(?:0|no) (?:failed|failures?|errors?)\b|\b(?:OK|passed)\W*$/i,Jo=6;function Zo(e){const n=e.split(`
`).filter(o=>o.trim()!==""),t=n.findIndex(o=>Vo.test(o)&&!tt.test(o));if(t<0)return n.at(-1)??e;const s=n.slice(t,t+Jo),r=s.findIndex(o=>tt.test(o));return s.slice(0,r<0?void 0:r).join(`
`)}const Xo=/\[ RUN {6}\] ([\w/]+\.\S+)$/,zo=/\[( {7}OK| {2}FAILED| {2}SKIPPED) {1,2}\] ([\w/]+\.[^\s,]+).* \((\d+) ms\)$/,Qo={OK:"passed",FAILED:"failed",SKIPPED:"skipped"},qo=/^(\S[^:\n]*\.\w+):(\d+)(?:: Failure|: FAILED:)?$/m,ei=/\[={10}\] Running \d+ tests? from /;async function ni(e,n){const t=new ti(n);if(e!==null)for await(const s of J(e))t.add(s);return t}class ti{tests=[];running=null;#e;#n=!1;#t=new he.u;constructor(n){this.#e=n}add(n){ei.test(n)&&(this.#n=!0);const t=Xo.exec(n)?.[1],[,s="",r,o]=zo.exec(n)??[];t!==void 0&&(this.running===null||this.#n)?this.#s(t):r!==void 0&&r===this.running?this.#r(r,s.trim(),Number(o)):this.#t.add(`${n}
`)}#s(n){this.running!==null&&this.#o(this.running,"failed",null,"the program ended while this test ran"),this.running=n,this.#n=!1,this.#t=new he.u}#r(n,t,s){this.#o(n,Qo[t]??"failed",s,null),this.running=null}#o(n,t,s,r){const o=r===null?this.#t.toString():`${this.#t}
${r}`;this.tests.push(st(n,t,s,o,this.#e))}}function st(e,n,t,s,r){const o=e.indexOf("."),i={file:null,suite:e.slice(0,o),name:e.slice(o+1)},a=n==="failed"?(0,S.g5)(ln(s,r),r):null;return{identity:i,status:n,durationMs:t,failure:a}}function ln(e,n){const t=qo.exec(e);if(t===null)return{type:null,message:e,stack:null,location:null};const[,s="",r]=t;return{type:null,message:e.slice(e.indexOf(`
`,t.index)+1).split(/^\[ {2}FAILED/m,1)[0]??"",stack:e,location:{file:(0,S.iZ)(s,n),line:Number(r)}}}const si=99999,ri={name:"googletest",orders:["as-is","shuffled"],recognise:e=>{const n=e.invocations.find(t=>oi(t,e));return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{GTEST_OUTPUT:`xml:${e.reportDir}/`,...Le(e)}}),seedKnob:async({stdoutLog:e})=>(await N(e,/^Note: Randomizing tests' orders with a seed of /,1)).length>0?"GTEST_RANDOM_SEED":null,read:ai,replay:di};function Le({seed:e,order:n}){const t={GTEST_RANDOM_SEED:String(1+(e-1)%si)};return n==="shuffled"?{...t,GTEST_SHUFFLE:"1"}:t}function oi({words:[e="",...n]},t){if(n.some(i=>i.startsWith("--gtest_")))return!0;if(!/^[\w.+-]+$/.test(e))return!1;const s=t.commandLine.split(/[\s;&|]+/).find(i=>i.endsWith(`/${e}`));return s!==void 0&&t.readFile(s)?.includes("GTEST_OUTPUT")?!0:["","test/","tests/","unittest/","unittests/","src/test/","googletest/"].flatMap(i=>[`${i}CMakeLists.txt`,`${i}meson.build`]).some(i=>ii(t.readFile(i)??"",e))}function ii(e,n){const t=`\\b${n.replaceAll(/[.+]/g,"\\$&")}\\b`;return!/gtest|googletest/i.test(e)||!new RegExp(t).test(e)?!1:/test/i.test(n)||new RegExp(`\\(\\s*['"]?${t}[^)]*(gtest|gmock)`,"i").test(e)}async function ai(e){try{const{workingDirectory:n,reportDir:t,exitCode:s,timedOut:r}=e,o=(await(0,K.readdir)(t)).filter(u=>u.endsWith(".xml")).sort(),i=await me(o.map(u=>(0,d.join)(t,u)),{workingDirectory:n}),a=await ni(e.stdoutLog,n),l=li(i.tests.map(u=>ci(u,n)),a.tests);if(r&&a.running!==null)return{kind:"unreadable",reason:`the run timed out while ${a.running} ran`,tests:l};if(i.problem!==null)return{kind:"unreadable",reason:i.problem,tests:l};if(a.running!==null&&s!==0){const u=`the program ended with code ${s} while this test ran`;l.push(st(a.running,"failed",null,u,n))}const c=l.length===0&&o.length===0&&s!==0;return{kind:"read",tests:l,couldNotRun:c?await ui(e):null}}catch(n){return{kind:"unreadable",reason:`the results of GoogleTest cannot be read: ${n.message}`,tests:[]}}}function li(e,n){const t=new Set(e.map(({identity:s})=>`${s.suite}.${s.name}`));return[...e,...n.filter(({identity:s})=>!t.has(`${s.suite}.${s.name}`))]}function ci({identity:e,failure:n,...t},s){const r=e.name.replace(/(\/\S+) \[.*\]( #\d+)?$/s,"$1$2"),o=n===null?null:ln(n.stack??n.message,s),i=o?.location==null?n:(0,S.g5)({...o,location:o.location},s);return{...t,identity:{file:null,suite:e.suite,name:r},failure:i}}async function ui({stderrLog:e,stdoutLog:n,exitCode:t}){return[...await N(e,/\S/,4),...await N(n,/\S/,2)].join(`
`).slice(0,1e3)||`the program ended with code ${t} and ran no tests`}function di({commandLine:e,seed:n,order:t,test:s}){const r=s?.name.replace(/ #\d+$/,""),o=s===null?{}:{GTEST_FILTER:`${s.suite}.${r}`},i={TEST_SEED:String(n),...Le({seed:n,order:t}),...o};return{commandLine:(0,T.sO)(i,e),selectsTest:s!==null}}const rt="ctest.xml",fi={name:"ctest",orders:["as-is"],recognise:e=>{const n=e.invocations.find(({words:t})=>t[0]==="ctest"||pi(t));return n===void 0?null:{invocation:n}},prepare:hi,seedKnob:async()=>null,read:mi,replay:Ei};function pi(e){return(e[0]??"")!=="cmake"||!e.includes("--build")?!1:e.some((t,s)=>/^(test|RUN_TESTS)$/.test(t)&&/^(--target|-t)$/.test(e[s-1]??""))}function ot(e,n,t){return n.words[0]==="ctest"?(0,T.$I)(e,n,t):null}function hi(e){return{commandLine:ot(e.commandLine,e.recognition.invocation,["--output-junit",(0,d.join)(e.reportDir,rt)])??e.commandLine,env:{CTEST_OUTPUT_ON_FAILURE:"1",...Le(e)}}}async function mi(e){try{const n=await _i(e.stdoutLog),s=(await me([(0,d.join)(e.reportDir,rt)],{workingDirectory:e.workingDirectory})).tests.map(i=>wi(i,e.workingDirectory)),r=s.length>0?yi(s,n):n;if(e.timedOut)return{kind:"unreadable",reason:"the run timed out before ctest was through",tests:r};const o=r.length===0&&e.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Ti(e):null}}catch(n){return{kind:"unreadable",reason:`the results of ctest cannot be read: ${n.message}`,tests:[]}}}const gi=/^\s*(?:\d+\/\d+ )?Test\s+#\d+: (.+?) \.{2,}\s*(.*?)\s+(\d+\.\d+) sec/;async function _i(e){const n=[];if(e===null)return n;for await(const t of J(e)){const[,s,r="",o]=gi.exec(t)??[];if(s===void 0)continue;const i=r==="Passed"?"passed":/Skipped|Disabled/.test(r)?"skipped":"failed",a={type:null,message:r.replaceAll("*"," ").trim(),stack:null,location:null},l=Math.round(Number(o)*1e3);n.push({identity:{file:null,suite:null,name:s},status:i,durationMs:l,failure:i==="failed"?a:null})}return(0,A.JN)(n)}function yi(e,n){const t=new Map(n.filter(({status:s})=>s==="flaky").map(s=>[s.identity.name,s.failure]));return e.map(s=>{const r=t.get(s.identity.name);return s.status==="passed"&&r!=null?{...s,status:"flaky",failure:r}:s})}function wi(e,n){if(e.failure?.stack==null)return e;const t=ln(e.failure.stack,n);return t.location===null?{...e,failure:{...e.failure,message:Zo(e.failure.stack)}}:{...e,failure:(0,S.g5)(t,n)}}async function Ti({stdoutLog:e,stderrLog:n,exitCode:t}){return[...await N(n,/\S/,4),...await N(e,/error/i,4)].join(`
`).slice(0,1e3)||`ctest ended with code ${t} and ran no tests`}function Ei({commandLine:e,recognition:n,seed:t,order:s,test:r}){const o=r?.name.replace(/ #\d+$/,"").replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"),i=o===void 0?null:ot(e,n.invocation,["-R",`^${o}$`,"--output-on-failure"]),a={TEST_SEED:String(t),...Le({seed:t,order:s})};return{commandLine:(0,T.sO)(a,i??e),selectsTest:i!==null}}const bi=16e3,Si=/^\s*=== (RUN|PAUSE|CONT|NAME) {1,3}(.*)$/,ki=/^\s*--- (PASS|FAIL|SKIP): (\S.*) \((\d+(?:\.\d+)?)s\)$/,Oi=/^(panic: |fatal error: |SIG[A-Z]+: |unexpected fault address )/,xi={PASS:"passed",FAIL:"failed",SKIP:"skipped"};class vi{tests=new Map;crash=new S.FM(bi);preamble=new S.FM;failed=[];crashed=!1;current=null;marksItsLines=!1;started=new Set;add(n){const t=n.indexOf("");t>0&&this.text(n.slice(0,t));const s=t<0?n:n.slice(t+1);this.marksItsLines||=t>=0,(t<0&&this.marksItsLines||!this.event(s))&&this.text(s)}result(){return{tests:this.tests,failed:this.failed,preamble:this.preamble.toString(),crash:this.crash.toString()}}event(n){const t=Si.exec(n);if(t!==null)return this.moved(t[1]??"",t[2]??""),!0;const s=ki.exec(n);return s===null||!this.started.delete(s[2]??"")?!1:(this.ended(this.test(s[2]??""),xi[s[1]],Number(s[3])),!0)}ended(n,t,s){t==="failed"&&this.failed.push(n.name),n.state=this.failed.includes(n.name)?"failed":t,n.durationMs=Math.round(s*1e3),this.current=n}moved(n,t){this.current=t===""?null:this.test(t),n==="RUN"&&this.started.add(t),!(this.current===null||n==="NAME")&&this.current.state!=="failed"&&(this.current.state=n==="PAUSE"?"paused":"unfinished")}text(n){Oi.test(n)&&(this.crashed=!0),this.crashed?this.crash.add(n):this.current!=null?this.current.output.add(`${n.replace(/^ {4}/,"")}
`):this.preamble.add(n.replace(/^ {4}/,""))}test(n){const t=this.tests.get(n);if(t!==void 0)return t;const s={name:n,state:"unfinished",durationMs:null,output:new he.u};return this.tests.set(n,s),s}}function Ri(e){const{test:n}=e;return{commandLine:it(n===null?null:Li(n.name),n?.suite??null,e),selectsTest:n!==null}}function $i(e){const n=e.tests.map(({name:t})=>at(t.split("/")[0]??t));return it(`^(${[...new Set(n)].join("|")})$`,e.tests[0]?.suite??null,e)}function it(e,n,t){const{invocation:s}=t.recognition,r=t.order==="shuffled"||Ai(s.words),o=[...e===null?[]:[`-run=${e}`],...r?[`-shuffle=${t.seed}`]:[],"-count=1"],i=ji(t.commandLine,n),a=`TEST_SEED=${t.seed}`,c=s.words[0]==="go"&&!s.words.includes("-args")?(0,T.$I)(i,s,o):null;return c===null?`${a} ${Ni(o)} ${(0,T.CI)(i)}`:`${a} ${(0,T.CI)(c)}`}function Ai(e){return/\s--?(test\.)?shuffle[= ]on(\s|$)/.test(` ${e.join(" ")}`)}function Ni(e){return`GOFLAGS="$GOFLAGS "${(0,Z.ZL)(e.join(" "))}`}function Li(e){return e.split("/").map(n=>`^${at(n)}$`).join("/")}function at(e){return e.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function ji(e,n){return n===null?e:e.replace(/(^|\s)\.\/\.\.\.(?=\s|$)/,(t,s)=>`${s}${(0,Z.ZL)(n)}`)}function Di(e,n){const t=e.exitCode===null?new Set:Fi(e.output),s=new Set([...e.output.tests.values()].filter(o=>o.state==="failed").map(o=>o.name));for(const o of t)s.add(o);const r=[];for(const o of e.output.tests.values()){const i=s.has(o.name)?"failed":Mi(o);if(i===null||i==="failed"&&lt(s,o.name))continue;const a=i==="failed"?(0,S.g5)(Pi(o,e,n),n):null,l={file:null,suite:e.path,name:(0,A.HD)(o.name,n)};r.push({identity:l,status:i,durationMs:o.durationMs,failure:a})}return r}function Mi(e){return e.state==="unfinished"||e.state==="paused"?null:e.state}function lt(e,n){for(const t of e)if(t.startsWith(`${n}/`))return!0;return!1}function Fi(e){const n=[...e.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),t=n.filter(r=>!lt(n,r));if(ct(e)!==null)return new Set;if(/^panic: test timed out after /.test(e.crash)){const r=new Set([...e.crash.matchAll(/^\t\t(\S+) \(/gm)].map(o=>o[1]));return new Set(t.filter(o=>r.has(o)))}const s=t.filter(r=>ut(e.crash,r));return s.length===1?new Set(s):t.length===1?new Set(t):new Set}function ct(e){const n=e.failed.at(-1);return n===void 0||!/ \[recovered/.test(e.crash)?null:e.failed.findLast(t=>t.startsWith(`${n}/`)&&ut(e.crash,t))??n}function ut(e,n){const[t]=n.split("/",1);return e.includes(`.${t}(`)||e.includes(`.${t}.`)}function Pi(e,n,t){const{crash:s}=n.output,r=e.output.toString(),o=Ci(r),i={type:null,message:o,stack:o===r?null:r,location:Ui(o,n.directory,t)};if(e.state==="failed"&&ct(n.output)!==e.name)return i;if(s==="")return{...i,message:`${r}
the test binary ended with code ${n.exitCode} while this test ran`};const[a=""]=s.split(`
`,1);return{type:"panic",message:a.replace(/ \[recovered.*\]$/,""),stack:s.slice(a.length),location:Hi(s,t)??i.location}}const dt=/^(?=[ \t]*[^\s:]+\.go:\d+: )/m,Ii=/\b(?:want|got|expect(?:ed|s)?|unexpected|fail\w*|errors?|mismatch|should|not equal|refused)\b|!=/i;function Ci(e){const[n="",...t]=e.split(dt);if(t.length===0)return e;const s=dt.test(n)?[n,...t]:t;return(s.find(r=>Ii.test(r))??s.at(-1)??e).trimEnd()}function Ui(e,n,t){for(const[,s="",r]of e.matchAll(/^\s*([^\s:]+\.go):(\d+): /gm)){if(s==="testing.go")continue;const o=s.startsWith("/")?s:`${n}/${s}`;return{file:(0,S.iZ)(o,t),line:Number(r)}}return null}function Hi(e,n){for(const[,t="",s]of e.matchAll(/^\t(\/[^\n]+\.go):(\d+)(?: |$)/gm)){const r=(0,S.iZ)(t,n);if(!r.startsWith("/"))return{file:r,line:Number(s)}}return null}const cn="go-exec.sh",Wi="FLAKY_DETECTOR_GO_REPORT",Yi="FLAKY_DETECTOR_GO_SHUFFLE",Ki="FLAKY_DETECTOR_GO_SEED",Gi={name:"go",orders:["as-is","shuffled"],supportFiles:{[cn]:ge[cn]},recognise:e=>{const n=e.invocations.find(Bi);return n===void 0?null:{invocation:n}},prepare:Vi,seedKnob:async({reportDir:e})=>(await(0,K.readdir)(e).catch(()=>[])).some(t=>t.endsWith(".shuffled"))?"go test's -shuffle":null,read:Ji,replay:e=>Ri(e),chosen:{order:"own",meet:(e,n)=>e.suite===n.suite,line:$i}};function Bi({words:e}){return e[0]==="gotestsum"||e[0]==="richgo"?!0:e[0]==="go"&&(e[1]==="test"||e[1]==="-C"&&e[3]==="test")}function Vi(e){const n=(0,d.join)(e.supportDir,cn),t=["-count=1",e.env.GOFLAGS,`"-exec=bash -p '${n}'"`];return{commandLine:e.commandLine,env:{GOFLAGS:t.filter(Boolean).join(" "),[Wi]:e.reportDir,[Ki]:String(e.seed),[Yi]:e.order==="shuffled"?String(e.seed):""}}}async function Ji(e){try{const n=await Zi(e),t=(0,A.JN)(n.flatMap(r=>Di(r,e.workingDirectory))),s=n.find(r=>r.exitCode===null);return s!==void 0?{kind:"unreadable",reason:`the output of ${s.path} breaks off: ${Qi(e,s)}`,tests:t}:t.length>0||e.exitCode===0?{kind:"read",tests:t,couldNotRun:null}:n.length===0?await qi(e):{kind:"read",tests:t,couldNotRun:zi(n)}}catch(n){return{kind:"unreadable",reason:`the report of go test cannot be read: ${n.message}`,tests:[]}}}async function Zi({reportDir:e,timedOut:n}){const t=[];for(const s of await(0,K.readdir)(e)){if(!s.endsWith(".log"))continue;const r=(0,d.join)(e,s),o={...await Xi(r),endedMs:(await(0,K.stat)(r)).mtimeMs};t.push(n&&(o.exitCode??0)>128?{...o,exitCode:null}:o)}return t.sort((s,r)=>s.path===r.path?s.endedMs-r.endedMs:s.path<r.path?-1:1)}async function Xi(e){const n=[],t=new vi;for await(const i of J(e))n.length<2?n.push(i):t.add(i);const s=await(0,K.readFile)(e.replace(/log$/,"exit"),"utf8").catch(()=>null),[r="",o=""]=n;return{path:r,directory:o,exitCode:s===null?null:Number(s),output:t.result()}}function zi(e){const n=e.find(r=>r.exitCode!==0);if(n===void 0)return null;const{preamble:t,crash:s}=n.output;return`${n.path} ended with code ${n.exitCode} before its first test: ${`${t}
${s}`.trim().slice(0,1e3)}`}function Qi(e,n){const t=[...n.output.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),s=t.length===0?"":` while ${t.slice(-3).join(", ")} ran`;return`${e.timedOut?"the run timed out":"the run was stopped"}${s}`}async function qi(e){if((await N(e.stdoutLog,/^(ok {2}\t|\s*--- (PASS|FAIL))/,1)).length>0)return{kind:"unreadable",reason:"go test ran without our -exec script: does the command set -exec or GOFLAGS itself?",tests:[]};const t=await N(e.stdoutLog,/\[(build|setup) failed\]/,5),s=await N(e.stderrLog,/^(?!# |go: downloading |make)\S/,5),r=[...t,...s].join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:r||`go test ended with code ${e.exitCode} and ran no tests`}}function ft(e,n){const t={"junit.jupiter.execution.order.random.seed":String(e)};return n!=="shuffled"?t:{...t,"junit.jupiter.testmethod.order.default":"org.junit.jupiter.api.MethodOrderer$Random","junit.jupiter.testclass.order.default":"org.junit.jupiter.api.ClassOrderer$Random"}}async function pt(e,n){const t=await ea(e,n),{tests:s,problem:r}=t;if(r!==null)return{kind:"unreadable",reason:r,tests:s};if(n.timedOut)return{kind:"unreadable",reason:`the run timed out: ${e.name} reports a class only when it is through`,tests:s};const o=await N(n.stdoutLog,/The forked VM terminated|There was a timeout or other error in the fork/,1),i=s.length===0&&n.exitCode!==0&&o.length===0;return{kind:"read",tests:s,couldNotRun:i?await ra(e,n):null}}async function ea(e,{reportFiles:n,workingDirectory:t}){const s=new Map;for(const i of[...n].sort()){const a=i.replace(e.buildFolder,"");s.set(a,[...s.get(a)??[],i])}const r=[],o=[];for(const[i,a]of s){const l=await me(a,{workingDirectory:t}),c=ta(i,t);for(const u of l.tests)r.push(sa(u,c(u.identity.suite??"")));l.problem!==null&&o.push(l.problem)}return{tests:(0,A.vc)(r),problem:o.length===0?null:o.slice(0,3).join("; ")}}const na=["java","kotlin","groovy","scala"].map(e=>({folder:e,extension:e==="kotlin"?"kt":e}));function ta(e,n){const t=new Map,s=r=>{for(const o of["test","integrationTest"])for(const{folder:i,extension:a}of na){const l=(0,d.join)(e,"src",o,i,`${r.replaceAll(".","/")}.${a}`);if((0,D.existsSync)(l))return(0,S.iZ)((0,S.MR)(l),n)}return null};return r=>{const[o=""]=r.split("$",1);if(!/^[\p{L}\w.]+$/u.test(o))return null;const i=t.has(o)?t.get(o)??null:s(o);return t.set(o,i),i}}function sa(e,n){if(n===null)return e;const t={...e.identity,file:n};if(e.failure===null)return{...e,identity:t};const r=[...(e.failure.stack??"").matchAll(/\(([^():\n]+):(\d+)\)/g)].find(([,o])=>o===n.split("/").at(-1))?.[2];return{...e,identity:t,failure:{...e.failure,location:r===void 0?null:{file:n,line:Number(r)}}}}async function ra(e,{stdoutLog:n,stderrLog:t,exitCode:s}){return[...await N(n,e.errorLine,5),...await N(t,e.errorLine,5)].join(`
`).slice(0,1e3)||`${e.name} ended with code ${s} and ran no tests`}const un="flaky-detector.init.gradle",oa={name:"Gradle",buildFolder:/\/build\/test-results\/.*$/,errorLine:/^(e: |\* What went wrong:|> |.*: error: |Execution failed|Task .* not found)/},ia={name:"gradle",orders:["as-is","shuffled"],supportFiles:{[un]:ge[un]},reportFiles:"**/build/test-results/**/TEST-*.xml",recognise:e=>{const n=e.invocations.find(aa);return n===void 0?null:{invocation:n}},prepare:la,seedKnob:async()=>null,read:e=>pt(oa,e),replay:ca};function aa({words:[e="",...n]}){const t=/^([:\w-]*:)?(\w*[tT]est\w*|check|build)$/;return(e==="gradle"||e==="gradlew")&&n.some(s=>t.test(s))}function ht({seed:e,order:n,supportDir:t}){const s=Object.entries(ft(e,n)).map(([o,i])=>`${o}=${i}`);return[...["--init-script",(0,d.join)(t,un)],`-PTEST_SEED=${e}`,`-PflakyDetectorProperties=${s.join(",")}`]}function la(e){const n=e.env.ATTEMPT===void 0?[]:[`-PATTEMPT=${e.env.ATTEMPT}`];return{commandLine:(0,T.$I)(e.commandLine,e.recognition.invocation,[...ht(e),...n])??e.commandLine,env:{}}}function ca(e){const{commandLine:n,recognition:t,seed:s,test:r}=e,[o=""]=(r?.name??"").split(/[([{ ]/,1),i=r===null?[]:["--tests",[r.suite,o].filter(Boolean).join(".")],a=(0,T.$I)(n,t.invocation,[...i,...ht(e)]);return{commandLine:(0,T.sO)({TEST_SEED:String(s)},a??n),selectsTest:a!==null&&r!==null}}function mt(e,{directory:n="."},{readFile:t}){for(let s=n;;s=d.posix.dirname(s)){const r=t(d.posix.join(s,"node_modules",e,"package.json")),o=/"version"\s*:\s*"(\d[^"]*)"/.exec(r??"")?.[1];if(o!==void 0)return o;if(s==="."||s==="/"||s.startsWith(".."))return null}}function je(e,n,t=0){const[s=Number.POSITIVE_INFINITY,r=0]=(e??"").split(".").map(Number).filter(Number.isFinite);return e===void 0||s>n||s===n&&r>=t}function ua(e){return/[\s"\\]/.test(e)?`"${e.replaceAll(/["\\]/g,"\\$&")}"`:e}function dn(e,n){return[e?.trim()??"",...n.map(ua)].filter(t=>t!=="").join(" ")}const da={"jest-stream.cjs":`'use strict';
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
`},fa="node_modules/flaky-detector";function ne(e){return`${fa}/${e}`}function _e(...e){return Object.fromEntries(e.map(n=>[ne(n),da[n]]))}const pa="FLAKY_DETECTOR_JEST_STREAM";function ha({supportDir:e,reportDir:n},t){const s=`--require=${(0,d.join)(e,ne("jest-stream.cjs"))}`;return{NODE_OPTIONS:dn(t.NODE_OPTIONS,[s]),[pa]:n}}async function ma(e){const n=(await(0,K.readdir)(e)).filter(i=>/^jest-stream-\d+\.ndjson$/.test(i)).sort();if(n.length===0)return null;const{decodeJestStreamLine:t}=await f.e(788).then(f.bind(f,35788)),s=new Map,r=new Set;for(const i of n)for await(const a of J((0,d.join)(e,i))){const l=t(a);if(l===null)continue;const c=[l.path,...l.test.ancestorTitles,l.test.title].join(" > ");l.kind==="start"?r.add(c):(r.delete(c),s.set(l.path,[...s.get(l.path)??[],l.test]))}return{files:[...s].map(([i,a])=>({name:i,status:"",message:"",assertionResults:a})),running:[...r]}}const ga=/(?:\(|@|\bat |❯ )((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?\s*$/;function gt(e,n,t){const r=(e??"").split(`
`).flatMap(o=>{const[,i,a]=ga.exec(o)??[];return i===void 0||Number(a)<1?[]:[{file:(0,S.iZ)(i.replace(/^file:\/\//,""),t),line:Number(a)}]}).filter(o=>!/^(\/|node:|[a-z]+:)|(^|\/)node_modules\//.test(o.file));return r.find(o=>o.file===n)??r[0]??null}async function fn(e,n,t){const s=n.timedOut?t.tests:[...t.tests,...t.brokenFiles],r=n.timedOut||n.exitCode===0||n.exitCode>128;if(n.timedOut||!t.complete&&(r||s.length>0)){const a=n.timedOut?"the run timed out":`the process ended (code ${n.exitCode})`;return{kind:"unreadable",reason:`the report of ${e} breaks off: ${a}`,tests:s}}if(!t.started)return _a(e,n);if(t.tests.length>0||n.exitCode===0)return{kind:"read",tests:s,couldNotRun:null};const o=t.brokenFiles[0],i=o===void 0?await _t(e,n):`${o.identity.file??"a file"} could not be run: ${o.failure?.message??""}`;return{kind:"read",tests:s,couldNotRun:(0,S.Mm)(i)}}async function _a(e,n){if(n.exitCode===0||n.exitCode>128){const t=n.exitCode===0?"does the command replace NODE_OPTIONS or the reporters?":`code ${n.exitCode}`;return{kind:"unreadable",reason:`${e} wrote no report: ${t}`,tests:[]}}return{kind:"read",tests:[],couldNotRun:await _t(e,n)}}async function _t(e,n){const t=[...await N(n.stderrLog,/\S/,8),...await N(n.stdoutLog,/^(?!> )\S/,4)],s=`${e} ended with code ${n.exitCode} and ran no tests`;return(0,S.Mm)(t.length===0?s:`${s}: ${t.join(`
`)}`)}const yt=64*1024*1024,q="(the file itself)";async function De(e,n){try{const t=await Tt(n),s=t.flatMap(r=>r.tests);return await fn(e,n,{tests:(0,A.vc)(ya(s)),brokenFiles:t.flatMap(r=>r.brokenFiles),started:t.length>0,complete:t.every(r=>r.complete)})}catch(t){return{kind:"unreadable",reason:`the report of ${e} cannot be read: ${t.message}`,tests:[]}}}async function wt(e){return(await Tt(e).catch(()=>[])).find(({knob:t})=>t!==null)?.knob??null}async function Tt(e){const n=[];for(const t of(await(0,K.readdir)(e.reportDir)).sort())t.endsWith(".ndjson")&&n.push(await wa((0,d.join)(e.reportDir,t),e));return n}function ya(e){const n=({identity:t})=>t.file??"";return[...e].sort((t,s)=>n(t)<n(s)?-1:n(t)>n(s)?1:0)}async function wa(e,{workingDirectory:n}){const{decodeRecordingLine:t}=await f.e(940).then(f.bind(f,95940)),s=[],r=[];let o=!1,i=null;const a=(await(0,K.stat)(e)).size>yt;let l=0;for await(const c of J(e)){if(l+=c.length,l>yt)break;const u=t(c);if(u?.kind==="begin"&&(i??=u.knob),u?.kind==="end"&&(o=!a),u?.kind==="broken-file"&&r.push(Ea(u,n)),u?.kind!=="test")continue;const p=Ta(u,n),h=u.again?s.pop():void 0;s.push(...(0,A.r0)(h===void 0?[p]:[h,p]))}return{knob:i,tests:s,brokenFiles:r,complete:o}}function Ta(e,n){const t=Et(e.file,n),s=e.suite.join(" > "),r=t===null||e.line===null?null:{file:t,line:e.line},o=e.status==="failed"||e.status==="flaky";return{identity:{file:t,suite:s===""?null:(0,A.HD)(s,n),name:(0,A.HD)(e.name,n)},status:e.status,durationMs:e.ms,line:e.line??e.nth??null,failure:o?bt(e.failure,r,t,n):null}}function Ea(e,n){const t=Et(e.file,n);return{identity:{file:t,suite:null,name:q},status:"failed",durationMs:null,failure:bt(e.failure,null,t,n)}}function Et(e,n){return e===null||e===""?null:(0,A.HD)((0,S.iZ)(e.replace(/^file:\/\//,""),n),n)}function bt(e,n,t,s){const{type:r,message:o,stack:i}=e??{type:null,message:"",stack:null},a=gt(i,t,s)??n;return(0,S.g5)({type:r,message:o,stack:i,location:a},s)}const St=64*1024*1024,kt={passed:"passed",failed:"failed",pending:"skipped",skipped:"skipped",todo:"skipped",disabled:"skipped"};async function ba(e){const t=(await(0,K.readdir)(e.reportDir).catch(()=>[])).filter(s=>/^jest(-\d+)?\.json$/.test(s)).map(s=>(0,d.join)(e.reportDir,s));if(t.length===0)return Sa(e);try{const s=(await Promise.all(t.map(ka))).flat().sort((o,i)=>o.name<i.name?-1:o.name>i.name?1:0),{workingDirectory:r}=e;return await fn("jest",e,{tests:(0,A.vc)(s.flatMap(o=>Ot(o,r))),brokenFiles:s.filter(xa).map(o=>va(o,r)),started:!0,complete:!0})}catch(s){return Oa(s.message)}}async function Sa(e){const n=await ma(e.reportDir).catch(()=>null),{workingDirectory:t}=e,s=(0,A.vc)(n?.files.flatMap(a=>Ot(a,t))??[]),r=s.length>0,o=await fn("jest",e,{tests:s,brokenFiles:[],started:r,complete:!r});if(o.kind!=="unreadable"||n===null||n.running.length===0)return o;const i=n.running.map(a=>(0,S.iZ)(a,t)).join(", ");return{...o,reason:`${o.reason}, while ${i} ran`}}async function ka(e){const{size:n}=await(0,K.stat)(e);if(n>St)throw new Error(`it has ${n} bytes, over the limit of ${St}`);const{decodeJestReport:t}=await f.e(788).then(f.bind(f,35788));return t(await(0,K.readFile)(e,"utf8"))}function Oa(e){return{kind:"unreadable",reason:`the report of jest cannot be read: ${e.slice(0,500)}`,tests:[]}}function xa({status:e,assertionResults:n}){return e==="failed"&&!n.some(t=>t.status==="failed")}function va(e,n){const t=vt(e,n),[s,r]=xt(pn(e.message));return{identity:{file:t,suite:null,name:q},status:"failed",durationMs:null,failure:(0,S.g5)({type:s,message:r,stack:pn(e.message),location:null},n)}}function Ot(e,n){const t=vt(e,n);return e.assertionResults.flatMap(s=>{const r=Ra(s);if(r===void 0)return[];const o=s.ancestorTitles.join(" > "),i={file:t,suite:o===""?null:(0,A.HD)(o,n),name:(0,A.HD)(s.title,n)},l=r!=="passed"&&r!=="skipped"?$a(s,t,n):null,c=s.location?.line??null;return[{identity:i,status:r,durationMs:s.duration,line:c,failure:l}]})}function Ra({status:e,invocations:n}){return e==="passed"&&n>1?"flaky":Object.hasOwn(kt,e)?kt[e]:void 0}function $a(e,n,t){const s=pn(e.failureMessages[0]??e.retryReasons[0]??""),[r,o]=xt(s),i=e.status==="passed"?`failed at first, passed in try ${e.invocations}`:"",a=e.location===null?null:{file:n,line:e.location.line},l=gt(s,n,t)??a;return(0,S.g5)({type:r,message:o||i,stack:s,location:l},t)}function xt(e){const n=e.split(/\n\s+at /)[0]??"",[,t=null,s=n]=/^(\w*(?:Error|Exception)): (.*)$/s.exec(n)??[];return[t,s]}function vt({name:e},n){return(0,A.HD)((0,S.iZ)(e,n),n)}function pn(e){return e.replaceAll(/\u001b\[[0-9;]*m/g,"")}const Aa="FLAKY_DETECTOR_MORE_ARGUMENTS";function hn([e,...n]){if(e===void 0)return null;if(n.length===0)return e.words.includes("--")?{...e,extend:"none"}:e;const{directory:t,...s}=e;return{...n.every(o=>o.directory===t)?e:s,extend:"none"}}function ce(e,n,{supportDir:t,env:s}){return{NODE_OPTIONS:dn(s.NODE_OPTIONS,[`--require=${(0,d.join)(t,ne("more-arguments.cjs"))}`]),[Aa]:JSON.stringify({program:e,words:n})}}const Na=/[\\'"`^]/;function re(e){return e.replaceAll(/[.*+?()[{}|$\\'"`^]/g,n=>Na.test(n)?".":`[${n}]`)}function Rt(e){return re(e).replaceAll("[.]",".")}function Me(e){return e.length===1?e[0]??"":`(${e.join("|")})`}const $t="( >)? ";function Fe(e){const n=e.findIndex(i=>i.includes("…"));if(n>=0){const[i=""]=e[n]?.split("…")??[];return`^${[...e.slice(0,n),i].map(re).join($t)}`}const t=e.at(-1)??"",s=t.replace(/ #\d+$/,""),r=t.slice(s.length),o=`${re(s)}${r===""?"":`(${re(r)})?`}`;return`^${[...e.slice(0,-1).map(re),o].join($t)}$`}const La="jest.json",ja="jest-{pid}.json",At={jest:null,"jest-cli":null,"react-scripts":"test",craco:"test","react-app-rewired":"test"},Da=["react-scripts","craco","react-app-rewired"],Ma={name:"jest",orders:["as-is","shuffled"],supportFiles:_e("more-arguments.cjs","jest-stream.cjs"),recognise:e=>{const n=e.invocations.filter(Fa),t=hn(n);if(t===null)return null;const s=mt("jest",n[0]??t,e);return s===null?{invocation:t}:{invocation:t,version:s}},prepare:Pa,seedKnob:Ia,read:ba,replay:Ca,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:Ua}};function Fa({words:e}){const[n="",t]=e;if(!Object.hasOwn(At,n))return!1;const s=At[n];return(s===null||s===t)&&!te(e,"--outputFile","--listTests","--showConfig","--init")}function te(e,...n){return e.some(t=>n.includes(t.split("=")[0]??""))}function Pa(e){const{commandLine:n,reportDir:t}=e,{invocation:s}=e.recognition,r=[...Nt(s,t),...Lt(s),...jt(e)],o=(0,T.$I)(n,s,r),i=o===null?ce("jest",r,e):{};return{commandLine:o??n,env:{...i,...ha(e,{...e.env,...i})}}}function Nt({words:e,extend:n},t){return[...te(e,"--json")?[]:["--json"],`--outputFile=${(0,d.join)(t,n==="none"?ja:La)}`,...te(e,"--testLocationInResults")?[]:["--testLocationInResults"]]}function Lt({words:e}){return Da.includes(e[0]??"")&&!te(e,"--watchAll")?["--watchAll=false"]:[]}function jt({recognition:e,order:n,seed:t}){const{version:s,invocation:r}=e;if(s===void 0||!je(s,29,2))return[];const o=n==="shuffled"&&je(s,29,5),i=o||!te(r.words,"--seed")?[`--seed=${t}`]:[];return o&&!te(r.words,"--randomize")?[...i,"--randomize"]:i}async function Ia({stderrLog:e}){return(await N(e,/^Seed:\s+-?\d+/,1)).length>0?"jest's --seed":null}function Ca(e){const{test:n,recognition:t}=e,s=n!==null&&!Dt(t.invocation),r=s?Ft([n],t.invocation):[];return{commandLine:Mt(r,e),selectsTest:s}}function Ua(e){const{tests:n,recognition:t}=e;return Dt(t.invocation)||n.some(({name:s})=>s===q)?null:Mt(Ft(n,t.invocation),e)}function Dt({words:e}){return te(e,"-t","--testNamePattern")}function Mt(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,{invocation:i}=t,l=[...o===void 0?[]:Nt(i,o),...Lt(i),...jt(n),...e],c=(0,T.$I)(s,i,l),u=c===null?ce("jest",l,{supportDir:r,env:{}}):{};return(0,T.sO)({TEST_SEED:String(n.seed),...u},c??s)}function Ft(e,{words:n,directory:t=".",extend:s}){const[{file:r,name:o}={file:null,name:""}]=e,i=e.map(u=>Fe([...u.suite?.split(" > ")??[],u.name])),a=o===q?["--ci"]:["-t",Me(i)],l=s==="none"?["--passWithNoTests",...a]:a;if(r===null)return l;const c=d.posix.relative(t,r);return[...l,te(n,"--runTestsByPath")?c:Rt(c)]}const Ha=["Rakefile","rakefile","Rakefile.rb","rakefile.rb"],Wa=/^\s*task[ (]+(?:default:|:default\s*=>|["']default["']\s*=>|"default":)\s*(.+)$/gm;function Pt({words:e,directory:n="."},{readFile:t}){const s=e.slice(1).filter(l=>!/^-|=/.test(l));if(s.length>0)return s;const r=l=>t(d.posix.join(n,l)),a=[...(Ha.map(r).find(l=>l!==null)??"").matchAll(Wa)].flatMap(([,l=""])=>l.match(/[\w:]+/g)??[]).map(l=>l.replace(/^:/,"")).filter(l=>!["i","w"].includes(l));return a.length>0?a:r(".rspec")!==null||r("spec/spec_helper.rb")!==null?["spec"]:["test"]}async function It(e,n){try{const t=await Ut(n.reportDir),s=t.flatMap(({tests:i})=>i.map(a=>Ga(a,n.workingDirectory))),r=(0,A.vc)(s);if(t.some(({ended:i})=>!i)){const i=n.timedOut?"the run timed out":"its process was ended";return{kind:"unreadable",reason:`the results of ${e} break off after ${r.length} tests: ${i}`,tests:r}}const o=t.length===0&&n.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Va(e,n):null}}catch(t){return{kind:"unreadable",reason:`the results of ${e} cannot be read: ${t.message}`,tests:[]}}}async function Ct(e){return(await Ut(e.reportDir).catch(()=>[])).some(({knob:t})=>t)}async function Ut(e){const n=[],t=(await(0,K.readdir)(e)).filter(s=>s.endsWith(".ndjson")).sort();for(const s of t)n.push(await Ya((0,d.join)(e,s)));return n}async function Ya(e){const n=[];let[t,s]=[!1,!1];for await(const r of J(e)){const o=Ka(r);if(o===null)break;"knob"in o?t||=o.knob:"ended"in o?s=!0:n.push(o)}return{tests:n,knob:t,ended:s}}function Ka(e){try{return JSON.parse(e)}catch{return null}}function Ga(e,n){const t=r=>(0,A.HD)(r,n),s=e.status==="failed"||e.status==="flaky";return{identity:{file:e.file===null?null:(0,S.iZ)(e.file,n),suite:e.suite===""?null:t(e.suite),name:t(e.name)},status:e.status,durationMs:Math.round(e.seconds*1e3),line:e.line??null,failure:s?(0,S.g5)(Ba(e,n),n):null}}function Ba({type:e,message:n,backtrace:t=[]},s){const r=t.filter(a=>!/\/gems\/|^<internal:|\/bin\/(rspec|rake|bundle):/.test(a)),[o]=r.flatMap(a=>{const[,l="",c]=/^(.+?):(\d+)(?::in |$)/.exec(a)??[],u=(0,S.iZ)(l,s);return c===void 0||u.startsWith("/")?[]:[{file:u,line:Number(c)}]}),i=(r.length>0?r:t).join(`
`);return{type:e??null,message:n??"",stack:i,location:o??null}}async function Va(e,{stdoutLog:n,stderrLog:t,exitCode:s}){const r=/(error|cannot load|not find|invalid option|undefined|No such)/i;return[...await N(t,r,4),...await N(n,r,4)].join(`
`).slice(0,1e3)||`${e} ended with code ${s} and ran no tests`}const Ja="FLAKY_DETECTOR_MINITEST_REPORT",Za="FLAKY_DETECTOR_MINITEST_SHUFFLE",Xa={name:"minitest",orders:["as-is","shuffled"],supportFiles:{"minitest/flaky_detector_plugin.rb":ge["flaky_detector_plugin.rb"]},recognise:e=>{const n=e.invocations.find(t=>za(t,e));return n===void 0?null:{invocation:n}},prepare:({commandLine:e,env:n,seed:t,order:s,reportDir:r,supportDir:o})=>({commandLine:e,env:{SEED:String(t),RUBYLIB:[o,n.RUBYLIB].filter(Boolean).join(":"),[Ja]:r,[Za]:s==="shuffled"?"1":""}}),seedKnob:async e=>await Ct(e)?"Minitest's SEED":null,read:Qa,replay:qa};function za(e,n){const[t="",...s]=e.words;return t==="minitest"||t==="m"?!0:t==="rails"||t==="bin/rails"?/^test\b/.test(s[0]??""):t==="rake"?Pt(e,n).some(o=>o.startsWith("test")):t!=="ruby"?!1:s.filter(o=>/\.rb$/.test(o)).some(o=>/(^|[/_])test(_|s?\/|\.rb)|_test\.rb$/.test(o)||/minitest/i.test(n.readFile(o)??""))}async function Qa(e){const n=await It("minitest",e);if(n.kind!=="read"||n.tests.length>0)return n;const[t]=await N(e.stdoutLog,/^[1-9]\d* (runs|tests), \d+ assertions/,1);return t===void 0?n:{kind:"unreadable",reason:`tests ran ("${t}") but our Minitest plugin was not loaded: Minitest 6 and MT_NO_PLUGINS load none, Test::Unit has none. Let the suite write JUnit XML and set report-files.`,tests:[]}}function qa({commandLine:e,recognition:n,seed:t,test:s}){const r={TEST_SEED:String(t),SEED:String(t)};if(s===null)return{commandLine:(0,T.sO)(r,e),selectsTest:!1};const o=s.name.replace(/ #\d+$/,""),i=`--name=${s.suite===null?o:`${s.suite}#${o}`}`,{invocation:a}=n;if(a.words[0]==="rake")return{commandLine:(0,T.sO)({...r,TESTOPTS:(0,Z.ZL)(i)},e),selectsTest:!0};const l=(0,T.$I)(e,a,[i]);return{commandLine:(0,T.sO)(r,l??e),selectsTest:l!==null}}const Pe="FLAKY_DETECTOR_REPORT",Ht="FLAKY_DETECTOR_MOCHA_ORDER",el="FLAKY_DETECTOR_MOCHA_OPTIONS",nl="FLAKY_DETECTOR_NODE_OPTIONS",tl="FLAKY_DETECTOR_NODE_TEST_OUTPUT",ye="mocha",sl=["mocha","_mocha"],rl={name:ye,orders:["as-is","shuffled","reversed"],supportFiles:_e(...["mocha-hook.cjs","mocha-listener.cjs","mocha-order.cjs","recorder.cjs"],"more-arguments.cjs"),recognise:e=>{const n=e.invocations.filter(({words:r})=>sl.includes(r[0]??"")),t=hn(n);if(t===null)return null;const s=mt(ye,n[0]??t,e);return s===null?{invocation:t}:{invocation:t,version:s}},prepare:ol,seedKnob:async()=>null,read:e=>De(ye,e),replay:il,chosen:{order:"own",meet:()=>!0,line:al}};function ol(e){const{commandLine:n,env:t,order:s,seed:r}=e,o=(0,d.join)(e.supportDir,ne("mocha-hook.cjs")),i={[Pe]:e.reportDir,[Ht]:s==="as-is"?"":`${s}:${r}`};if(!je(e.recognition.version,10,8)){const c=["--require",o],u=(0,T.$I)(n,e.recognition.invocation,c),p=u===null?ce(ye,c,e):{};return{commandLine:u??n,env:{...i,...p}}}const a=t.MOCHA_OPTIONS??"",l=`${a} --require "${o}"`.trim();return{commandLine:n,env:{...i,MOCHA_OPTIONS:l,[el]:a}}}function il(e){const{test:n}=e,t=n!==null&&Wt(n);return{commandLine:Yt(t?[n]:[],e),selectsTest:t}}function al(e){const{words:n}=e.recognition.invocation;return n.some(s=>s==="--parallel"||s==="-p")||!e.tests.every(Wt)?null:Yt(e.tests,e)}function Wt({name:e}){return!/^"(before|after) (each|all)" hook/.test(e)}function Yt(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,{invocation:i,version:a}=t,l={TEST_SEED:String(n.seed)},c=(0,d.join)(r,ne("mocha-hook.cjs")),u=[],[p,h]=[n.order!=="as-is",je(a,10,8)];p&&(l[Ht]=`${n.order}:${n.seed}`),p&&h&&(l.MOCHA_OPTIONS=`--require "${c}"`),(p||o!==void 0)&&!h&&u.push("--require",c);const C=e.map(({suite:Ke,name:ie})=>Fe([...Ke?.split(" > ")??[],ie]));C.length>0&&u.push("--grep",Me(C));const z=(0,T.$I)(s,i,u),oe=z===null?ce(ye,u,{supportDir:r,env:{}}):{};return(0,T.sO)({...l,...oe},z??s)}const ll={name:"nextest",orders:["as-is"],recognise:e=>{const n=s=>(s[0]==="cargo"||s[0]==="cargo-nextest")&&s.includes("nextest")&&/\b(run|r)\b/.test(s.join(" ")),t=e.invocations.find(({words:s})=>n(s));return t===void 0?null:{invocation:t}},prepare:({commandLine:e})=>({commandLine:e,env:{NEXTEST_EXPERIMENTAL_LIBTEST_JSON:"1",NEXTEST_MESSAGE_FORMAT:"libtest-json-plus",NEXTEST_MESSAGE_FORMAT_VERSION:"0.1"}}),seedKnob:async()=>null,read:cl,replay:pl};async function cl(e){const n=[],t=new Set;try{for await(const r of ul(e.stdoutLog)){const o=r.name.replace(/#\d+$/,"");r.event==="started"?t.add(o):t.delete(o)&&n.push(dl(r,e.workingDirectory))}}catch(r){return{kind:"unreadable",reason:`the JSON of cargo nextest cannot be read: ${r.message}`,tests:n}}return t.size>0?{kind:"unreadable",reason:`the output of cargo nextest breaks off while ${[...t].slice(0,3).join(", ")} ran`,tests:n}:n.length===0&&e.exitCode!==0?await fl(e):{kind:"read",tests:n,couldNotRun:null}}async function*ul(e){if(e!==null)for await(const n of J(e)){if(!n.startsWith('{"type":"test","event":"'))continue;const t=JSON.parse(n);typeof t.name=="string"&&(yield t)}}function dl(e,n){const[,t="",s="",r="",o]=/^(.*)::([^:$]*)\$(.*?)(?:#(\d+))?$/.exec(e.name)??[],i=s===t.replaceAll("-","_")?t:`${t}::${s}`,a=o!==void 0&&o!=="1",l=e.event==="ignored"?"skipped":e.event!=="ok"?"failed":a?"flaky":"passed",c=l==="flaky"?`failed before attempt ${o}, which passed`:e.stdout??"",u=l==="failed"||l==="flaky";return{identity:{file:null,suite:i,name:r},status:l,durationMs:e.exec_time===void 0?null:Math.round(e.exec_time*1e3),failure:u?(0,S.g5)(nt(c,n),n):null}}async function fl(e){if((await N(e.stderrLog,/^\s+(PASS|FAIL|Summary) \[/,1)).length>0)return{kind:"unreadable",reason:"cargo nextest printed no JSON: it needs version 0.9.66 or newer and a command without --message-format",tests:[]};const t=(await N(e.stderrLog,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:t||`cargo nextest ended with code ${e.exitCode} and ran no tests`}}function pl({commandLine:e,recognition:n,seed:t,test:s}){const r={TEST_SEED:String(t)},i=s===null||n.invocation.words.includes("--")?null:(0,T.$I)(e,n.invocation,["-E",hl(s.suite??"",s.name)]);return{commandLine:(0,T.sO)(r,i??e),selectsTest:i!==null}}function hl(e,n){const[t,s]=e.split("::");return[`package(=${t})`,...s===void 0?[]:[`binary(=${s})`],`test(=${n})`].join(" & ")}const Kt="node-test",ml=["node","tsx"],gl=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],_l={name:Kt,orders:["as-is"],supportFiles:_e("node-test-reporter.mjs","recorder.cjs"),recognise:e=>{const n=e.invocations.find(t=>yl(t,e));return n===void 0?null:{invocation:n}},prepare:wl,seedKnob:wt,read:e=>De(Kt,e),replay:Tl,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:El}};function yl({words:e,directory:n},{readFile:t}){if(!ml.includes(e[0]??""))return!1;const{options:s,rest:r}=Ie(e);if(s.includes("--test"))return!0;const o=t(d.posix.join(n??".",r[0]??""));return o!==null&&/\b(from|require\(|import\()?\s*['"]node:test['"]/.test(o)}function Ie(e){const{options:n,rest:t}=_(e.slice(1),s=>gl.includes(s));return{options:n.map(({name:s})=>s),rest:t}}function wl(e){const{env:n}=e,t=[...Ie(e.recognition.invocation.words).options,...(n.NODE_OPTIONS??"").split(/[\s=]+/)],s=i=>t.filter(a=>a===i).length,r=s("--test-reporter"),o=[`--test-reporter=${(0,d.join)(e.supportDir,ne("node-test-reporter.mjs"))}`,`--test-reporter-destination=${r===0?"stdout":"stderr"}`,...r>s("--test-reporter-destination")?["--test-reporter-destination=stdout"]:[],...Gt(t,e.seed)];return{commandLine:e.commandLine,env:{NODE_OPTIONS:dn(n.NODE_OPTIONS,o),[nl]:n.NODE_OPTIONS??"",[tl]:r===0?"":"silent",[Pe]:e.reportDir}}}function Gt(e,n){return e.includes("--test-randomize")&&!e.includes("--test-random-seed")?[`--test-random-seed=${n}`]:[]}function Tl(e){const{test:n,commandLine:t,seed:s,seen:r}=e,o={TEST_SEED:String(s)},i=n?.file==null?null:Bt(n.file,Vt(n,r),e);return{commandLine:(0,T.sO)(o,i??t),selectsTest:i!==null}}function El(e){const{tests:n,seed:t,seen:s}=e,r=n[0]?.file??null;if(r===null||n.some(i=>i.name===q))return null;const o=Bt(r,[Me([...new Set(n.flatMap(i=>Vt(i,s)))])],e);return o===null?null:(0,T.sO)({TEST_SEED:String(t)},o)}function Bt(e,n,{commandLine:t,recognition:s,seed:r}){const{invocation:o}=s;if(o.words.some(h=>/[$`]/.test(h)))return null;const{options:i,rest:a}=Ie(o.words),l=[...i.includes("--test")?[]:["--test"],...Gt(i,r),...n.flatMap(h=>["--test-name-pattern",h])],c=Sl(t.trimEnd(),a),u=a.length===0||o.extend==="append";return(c===null||!u?null:(0,T.$I)(c,o,[...l,e]))??bl(o,[...l,d.posix.relative(o.directory??".",e)])}function bl({words:e,directory:n},t){if(e[0]!=="node")return null;const r=[...e.slice(0,e.length-Ie(e).rest.length),...t].map(Z.ZL).join(" ");return n===void 0?r:`builtin cd ${(0,Z.ZL)(n)} && ${r}`}function Sl(e,n){if(n.length===0)return e;const t=` ${n.join(" ")}`;return e.endsWith(t)?e.slice(0,-t.length):null}function Vt({file:e,suite:n,name:t},s){if(t===q)return[];const r=n?.split(" > ")??[],o=(i,a)=>s===void 0?a===0:s.some(l=>l.file===e&&l.name===i&&(l.suite??"")===r.slice(0,a).join(" > "));return[t,...r.filter(o)].map(i=>Fe([i]))}const Jt="playwright",kl=["playwright","@playwright/test"],Ol={name:Jt,orders:["as-is"],supportFiles:_e("playwright-reporter.cjs","recorder.cjs"),recognise:e=>{const n=e.invocations.find(xl);return n===void 0?null:{invocation:n}},prepare:vl,seedKnob:async()=>null,read:e=>De(Jt,e),replay:Rl};function xl({words:e}){return kl.includes(e[0]??"")&&e[1]==="test"&&!e.includes("--list")}function vl({commandLine:e,recognition:n,supportDir:t,reportDir:s}){return{commandLine:(0,T.$I)(e,n.invocation,["--retries=0"])??e,env:{PW_TEST_REPORTER:(0,d.join)(t,ne("playwright-reporter.cjs")),[Pe]:s}}}function Rl({test:e,recognition:n,commandLine:t,seed:s}){const{invocation:r}=n,o=["--retries=0",...e===null?[]:$l(e,r)],i=(0,T.$I)(t,r,o);return{commandLine:(0,T.sO)({TEST_SEED:String(s)},i??t),selectsTest:e!==null&&i!==null}}function $l({file:e,suite:n,name:t},{directory:s="."}){const r=n===null?"":`${re(n.split(" > ").at(-1)??"")} `,[o="",i]=t.replace(/ #\d+$/,"").split("…"),a=e===null?[]:[Rt(d.posix.relative(s,e))];return t===q?a:["-g",` ${r}${re(o)}${i===void 0?"( @|$)":""}`,...a]}function Zt(e){const{env:n,seed:t,supportDir:s}=e;return{...n.PYTHONHASHSEED!==void 0&&n.PYTHONHASHSEED!==""&&n.PYTHONHASHSEED!=="random"?{}:{PYTHONHASHSEED:String(t)},PYTHONPATH:n.PYTHONPATH?`${s}:${n.PYTHONPATH}`:s,...zt(e.recognition,t),FLAKY_DETECTOR_REPORT_DIR:e.reportDir,FLAKY_DETECTOR_ORDER:e.order}}const Xt="TEST_SEED ATTEMPT PYTHONPATH PYTHONHASHSEED PYTEST_ADDOPTS FLAKY_DETECTOR_*".split(" ");function zt({invocation:e},n){return e.filteredBy!=="tox"?{}:{TOX_TESTENV_PASSENV:Xt.join(" "),TOX_OVERRIDE:`testenv.pass_env+=${Xt.join(",")}`,TOX_HASHSEED:String(n)}}function we({seed:e,supportDir:n,recognition:t},s,r,...o){const i=`PYTHONPATH=${(0,Z.ZL)(n)}"\${PYTHONPATH:+:$PYTHONPATH}"`,a={...zt(t,e),...s},l=Object.entries(a).map(([u,p])=>`${u}=${(0,Z.ZL)(p)}`);return[...[`TEST_SEED=${e}`,`PYTHONHASHSEED=${e}`],i,...o,...l,(0,T.CI)(r)].join(" ")}function Qt(e){return e.length<2?e[0]??null:`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}const Al=1e6;async function Ce(e,n){const t=(await(0,K.readdir)(e).catch(()=>[])).filter(r=>r.startsWith(`${n}-`)),s=[];for(const r of t.filter(o=>o.endsWith(".ndjson")).sort())for(const o of await Nl((0,d.join)(e,r)))o.event==="start"&&s.push([]),s.at(-1)?.push(o);return s.sort((r,o)=>Number(r[0]?.at)-Number(o[0]?.at))}async function Nl(e){const n=[];try{for await(const t of J(e)){const s=Ll(t);if(s!==null&&n.push(s),n.length>=Al)break}}catch{}return n}function Ll(e){try{const n=JSON.parse(e);return typeof n=="object"&&n!==null&&!Array.isArray(n)?n:null}catch{return null}}function L(e,n){const t=e?.[n];return typeof t=="string"?t:""}function Te(e,n){const t=e?.[n];return typeof t=="number"?t:null}var jl=f(31340);const Dl=" subtest ";function Ml(e,n){const t=new Map;for(const s of e){if(s.event!=="report")continue;const r=L(s,"subtest"),o=L(s,"nodeid")+(r===""?"":Dl+r),i=t.get(o);i===void 0?t.set(o,[s]):i.push(s)}return[...t].map(([s,r])=>Il(s,r,n))}function Fl(e,n,t){const s={type:null,message:n,stack:null,location:null};return{identity:mn(e,t),status:"failed",durationMs:null,failure:s}}function Pl(e,n){const t=L(e,"text"),s=t.split(`
`).findLast(i=>i.startsWith("E  "))??t.split(`
`).at(-1)??"",r=(0,S.g5)({type:null,message:s.replace(/^E\s+/,""),stack:t,location:null},n.workingDirectory),{file:o}=mn(L(e,"nodeid"),n);return{identity:{file:o,suite:null,name:"(collection)"},status:"failed",durationMs:null,failure:r}}function Il(e,n,t){const s=Cl(n),r=n.find(a=>qt(a)||es(a)),o=n.reduce((a,l)=>a+(Te(l,"seconds")??0),0),i=mn(e,t);return{identity:i,status:s,durationMs:Math.round(o*1e3),failure:r===void 0?null:Ul(r,i,t)}}function Cl(e){return e.some(qt)?"failed":e.some(es)?e.some(n=>n.outcome==="passed")?"flaky":"failed":e.some(n=>n.outcome==="skipped"&&n.expected!==!0)?"skipped":"passed"}const qt=e=>e.outcome==="failed",es=e=>e.outcome==="rerun"||e.outcome==="retried";function mn(e,n){const[t="",...s]=e.split("::"),r=s.join("::"),o=r.search(/\[| subtest /),i=o<0?r:r.slice(0,o),a=i.split("::").filter(p=>p!=="()"),l=(a.pop()??"")+r.slice(i.length),c=a.join(" > "),u=p=>(0,A.HD)(p,n.workingDirectory);return{file:u((0,S.iZ)(d.posix.join(n.root,t),n.workingDirectory)),suite:c===""?null:u(c),name:u(l)}}function Ul(e,n,t){const s=L(e,"type"),r=L(e,"text"),o=L(e,"message")||r.split(`
`).at(-1)||"",i=L(e,"when");return(0,S.g5)({type:s===""?null:s,message:i==="setup"||i==="teardown"?`${o} (in ${i})`:o,stack:r,location:Hl(e,t)??Wl(e,n)},t.workingDirectory)}function Hl(e,n){const t=(0,S.iZ)(L(e,"crash_path"),n.workingDirectory),s=Te(e,"crash_line");return t===""||s===null||t.startsWith("/")||t.includes("site-packages/")?null:{file:t,line:s}}function Wl(e,{file:n}){const t=Te(e,"line");return n===null||t===null?null:{file:n,line:t}}const Yl=/^(INTERNALERROR>|Error while loading plugin |E {2})/,Kl=/^(ERROR: |ImportError|\S*: error: |E {2})/;async function ns({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const s=await N(t,Yl,1e3);if(s.some(r=>!r.startsWith("E ")))return Ue(`pytest had an internal error: ${Bl(s.at(-1)??"")}`)}return null}async function ts({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const s=await N(t,Kl,3);if(s.length>0)return Ue(s.join(" ").slice(0,500))}return Ue("pytest was called in a wrong way (exit code 4)")}async function Gl({stderrLog:e,stdoutLog:n}){for(const t of[e,n]){const[s]=await N(t,/: No module named '?pytest'?$/,1);if(s!==void 0)return Ue(`pytest is not installed for this Python: ${s.slice(0,500)}`)}return null}function Bl(e){return e.replace(/^(INTERNALERROR>|E )\s*/,"").slice(0,500)}function Ue(e){return{kind:"read",tests:[],couldNotRun:e}}const ss="junit.xml";async function Vl(e){const n=await Ce(e.reportDir,"pytest");if(n.length===0)return nc(e);const t=n.map(i=>Zl(i,e)),s=e.exitCode===3&&n.every(Jl)?await ns(e):null;if(s!==null)return s;if(e.exitCode===4&&t.every(({tests:i})=>i.length===0))return ts(e);const r=(0,A.vc)(t.flatMap(i=>i.tests)),o=t.find(i=>i.brokenOff!==null)?.brokenOff??null;return o!==null?{kind:"unreadable",reason:o,tests:r}:{kind:"read",tests:r,couldNotRun:t.find(i=>i.couldNotRun!==null)?.couldNotRun??null}}function Jl(e){return!e.some(n=>n.event==="finish"||n.event==="running")}function Zl(e,n){const t=Xl(e,n.workingDirectory),s=Ml(e,t),r=e.findLast(a=>a.event==="finish");if(r===void 0)return ql(e,s,n,t);const o=os(e),i=s.length>0;return{tests:i?[...s,...o.map(a=>Pl(a,t))]:s,couldNotRun:is(Te(r,"exit_status")??n.exitCode,e,i),brokenOff:null}}function Xl(e,n){const t=e.find(i=>i.event==="session"),s=L(t,"root");if(rs(s,n))return{root:s,workingDirectory:n};const r=zl(n),o=L(t,"real_root");return rs(o,r)?{root:o,workingDirectory:r}:{root:s,workingDirectory:n}}function rs(e,n){return(0,d.isAbsolute)(e)&&(0,jl.U)(n,e)}function zl(e){try{return(0,D.realpathSync)(e)}catch{return e}}function os(e){const n=e.filter(t=>t.event==="collect-error");return[...new Map(n.map(t=>[t.nodeid,t])).values()]}function is(e,n,t){const s=n.find(r=>r.event==="internal-error");return s!==void 0||e===3?`pytest had an internal error: ${as(L(s,"text"))}`:e===2?Ql(n,t):e===4?"pytest was called in a wrong way (exit code 4)":e===5?"pytest collected no tests (exit code 5)":null}function Ql(e,n){const t=os(e);if(t.length>0){const r=as(L(t[0],"text")).replace(/^E\s+/,"");return`pytest could not collect ${t.map(o=>L(o,"nodeid")).join(", ")}: ${r}`}const s=L(e.findLast(r=>r.event==="interrupted"),"reason");return n&&/^stopping after/.test(s)?null:`pytest was interrupted: ${s||"exit code 2"}`}function as(e){return(e.trim().split(`
`).at(-1)??"").slice(0,500)}function ql(e,n,t,s){const r=ec(e),o=t.timedOut?"the run timed out":"pytest's process ended",i=r.map(u=>Fl(u,`${o} while this test ran`,s)),a=new Set(i.map(({identity:u})=>JSON.stringify(u))),l=n.filter(({identity:u})=>!a.has(JSON.stringify(u))),c=r.length===0?"outside a test":`while ${r.join(", ")} ran`;return{tests:[...l,...i],couldNotRun:null,brokenOff:`pytest's report breaks off: ${o} ${c}`}}function ec(e){const n=new Set;for(const t of e)t.event==="running"&&n.add(L(t,"nodeid")),t.event==="done"&&n.delete(L(t,"nodeid"));return[...n]}async function nc(e){if(e.exitCode===4)return ts(e);const{tests:n,problem:t}=await me([(0,d.join)(e.reportDir,ss)],{workingDirectory:e.workingDirectory,repeats:A.r0}),s=n.filter(({identity:r})=>!(r.suite==="pytest"&&r.name==="internal"));return t!==null?(e.exitCode===3?await ns(e):await Gl(e))??{kind:"unreadable",reason:`pytest's report: ${t}`,tests:s}:{kind:"read",tests:s.map(tc),couldNotRun:is(e.exitCode,[],s.length>0)}}function tc(e){const{file:n,suite:t}=e.identity,s=(n??"").replace(/\.py$/,"").replaceAll("/",".");if(n===null||t===null||!`${t}.`.startsWith(`${s}.`))return e;const r=t.slice(s.length+1).replaceAll("."," > ");return{...e,identity:{...e.identity,suite:r===""?null:r}}}var ls=f(89777);const sc=new Set(["-k -m -n -c -p -o -W -r -s","--maxfail --tb --durations --durations-min --junitxml --junit-xml --junit-prefix --rootdir --basetemp --confcutdir --ignore","--ignore-glob --deselect --override-ini --config-file --import-mode --log-level --log-cli-level --log-file --pythonwarnings","--color --capture --show-capture --dist --numprocesses --maxprocesses --tx --timeout --timeout-method --reruns --reruns-delay","--only-rerun --rerun-except --count --cov-report --cov-config --cov-fail-under --randomly-seed --random-order-seed","--random-order-bucket --html --splits --group --durations-path --ds --dc --verbosity --lfnf --last-failed-no-failures"].join(" ").split(" ").filter(e=>e!=="-s")),gn='PYTEST_ADDOPTS="${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }-p flaky_detector_pytest"';function rc(e){const{commandLine:n,order:t,test:s}=e,r=t==="as-is"&&s!==null?cs(s):null;if(r===null)return{commandLine:we(e,t==="as-is"?{}:{FLAKY_DETECTOR_ORDER:t},n,gn),selectsTest:!1};const o=us([r],n,e.recognition.invocation);return{commandLine:we(e,o===null?{FLAKY_DETECTOR_ONLY:r}:{},o??n,gn),selectsTest:!0}}const oc={order:"given",meet:()=>!0,line:e=>{const{commandLine:n,recognition:t,tests:s}=e,r=s.map(cs);if(r.includes(null))return null;const o=s.flatMap(({file:l})=>l??[]),i=us([...new Set(o)],n,t.invocation),a={[ls.P]:JSON.stringify([...new Set(r)])};return we(e,a,i??n,gn)}};function cs({file:e,suite:n,name:t}){if(e===null||t==="(collection)")return null;const s=t.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"");return[e,...n===null?[]:n.split(" > "),s].join("::")}const ic=200;function ac(e){return e.length<=ic&&!e.includes("…")&&!/\[.*::/s.test(e)}function us(e,n,t){if(t.extend!=="append"||t.words.includes("--")||!e.every(ac))return null;let s=` ${n.trim()}`;for(const i of lc(t.words)){const a=s.lastIndexOf(` ${i}`),l=s.slice(a+i.length+1);if(a<0||!/^(\s|$)/.test(l))return null;s=s.slice(0,a)+l}const{directory:r}=t,o=e.map(i=>(0,Z.ZL)(r===void 0?i:d.posix.relative(r,i)));return`${s.trim()} ${o.join(" ")}`}function lc(e){return e.slice(1).filter((n,t)=>!n.startsWith("-")&&!sc.has(e[t]??""))}const ds=/\bpytest\s*\.\s*main\s*\(|from pytest import .*\bmain\b/,cc=/\bunittest\s*\.\s*(main|TextTestRunner)\s*\(|from unittest import .*\b(main|TextTestRunner)\b|\bget_runner\s*\(/;function fs({words:e,directory:n="."},t){const[s="",...r]=e;if(s==="django-admin"||s==="manage.py")return r[0]==="test"?"unittest":null;if(!/^(python|pypy)\d*(\.\d+)*$/.test(s))return null;const o=r.findIndex(p=>p.endsWith(".py")),i=r[o];if(i===void 0)return null;const a=p=>t.readFile(d.posix.join(n,p))??"",l=r.slice(o+1),c=d.posix.basename(i);if(c==="manage.py")return l[0]==="test"?"unittest":null;if(c==="setup.py")return uc(l,a(i),a(d.posix.join(d.posix.dirname(i),"setup.cfg")));const u=a(i);return ds.test(u)?"pytest":cc.test(u)?"unittest":null}function uc(e,n,t){return e.includes("pytest")||e.includes("ptr")?"pytest":e.includes("test")?/^test\s*=.*\b(pytest|ptr)\b/m.test(t)||ds.test(n)?"pytest":"unittest":null}const ps={"flaky_detector_events.py":`"""Events of a test session as lines of JSON, and actions to take when a module gets imported."""
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
`},dc={name:"pytest",orders:["as-is","shuffled","reversed"],supportFiles:ps,recognise:e=>{const n=e.invocations.find(fc);if(n!==void 0)return{invocation:n};const t=e.invocations.find(s=>fs(s,e)==="pytest");return t===void 0?null:{invocation:{...t,extend:"none"}}},prepare:pc,seedKnob:hc,read:Vl,replay:rc,chosen:oc};function fc({words:e}){return/^(pytest|py\.test)(-?3(\.\d+)?)?$/.test(e[0]??"")}function pc(e){const n=` -o junit_family=xunit1 "--junitxml=${(0,d.join)(e.reportDir,ss)}"`;return{commandLine:e.commandLine,env:{...Zt(e),PYTEST_ADDOPTS:`${e.env.PYTEST_ADDOPTS??""}${n}`,FLAKY_DETECTOR_PYTEST:"1",FLAKY_DETECTOR_PYTEST_FALLBACK:n}}}async function hc(e){const t=(await Ce(e.reportDir,"pytest")).flat().findLast(s=>s.event==="finish");return t===void 0?"PYTHONHASHSEED":Qt(Array.isArray(t.seeded)?t.seeded.map(String):[])}const _n="flaky_detector_rspec.rb",mc="FLAKY_DETECTOR_RSPEC_REPORT",gc="FLAKY_DETECTOR_RSPEC_SEED",_c={name:"rspec",orders:["as-is","shuffled"],supportFiles:{[_n]:ge[_n]},recognise:e=>{const n=e.invocations.find(t=>yc(t,e));return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{...hs(e,e.env.SPEC_OPTS),[mc]:e.reportDir}}),seedKnob:async e=>await Ct(e)?"rspec's seed":null,read:e=>It("rspec",e),replay:wc};function yc(e,n){const[t=""]=e.words;return t==="rspec"||t==="parallel_rspec"?!0:t==="rake"&&Pt(e,n).some(s=>/^r?spec\b/.test(s))}function hs(e,n){const t=["--require",(0,Z.ZL)((0,d.join)(e.supportDir,_n))],s=e.order==="shuffled"?["--order",`rand:${e.seed}`]:[];return{SPEC_OPTS:[n,...t,...s].filter(Boolean).join(" "),[gc]:e.order==="shuffled"?"":String(e.seed)}}function wc(e){const{test:n}=e,{SPEC_OPTS:t="",...s}=hs(e),r=[t,...n===null?[]:Tc(n)].join(" ");return{commandLine:(0,T.sO)({TEST_SEED:String(e.seed),...s,SPEC_OPTS:r},e.commandLine),selectsTest:n!==null}}function Tc({suite:e,name:n}){const t=[...e===null?[]:e.split(" > "),n.replace(/ #\d+$/,"")];if(!t.slice(1).some(r=>/^(#|\.|::)/.test(r)))return["--example",(0,Z.ZL)(t.join(" "))];const s=t.map(r=>r.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"));return["--example-matches",(0,Z.ZL)(`^${s.join(" ?")}`)]}const ms=" and ";function Ec(e){const n=e.map(({framework:i,recognition:a})=>({framework:i,recognition:{...a,invocation:{...a.invocation,extend:"none"}}})),t=new Map,[s,...r]=n.map(({framework:i})=>i),o=n.flatMap(({framework:i})=>i.reportFiles??[]);return{name:n.map(({framework:i})=>i.name).join(ms),orders:s?.orders.filter(i=>r.every(a=>a.orders.includes(i)))??[],supportFiles:Object.assign({},...n.map(({framework:i})=>i.supportFiles)),reportFolders:n.map(({framework:i})=>i.name),...o.length===0?{}:{reportFiles:o.length===1?o[0]??"":`{${o.join(",")}}`},recognise:()=>null,prepare:i=>bc(n,i),seedKnob:i=>Sc(n,i),read:i=>kc(n,i,t),replay:i=>xc(n,i,t)}}function bc(e,n){return e.reduce(({commandLine:t,env:s},{framework:r,recognition:o})=>{const i=(0,d.join)(n.reportDir,r.name),a={...n,recognition:o,reportDir:i,commandLine:t,env:{...n.env,...s}},l=r.prepare(a);return{commandLine:l.commandLine,env:{...s,...l.env}}},{commandLine:n.commandLine,env:{}})}async function Sc(e,n){const t=[];for(const{framework:s}of e){const r=await s.seedKnob(gs(s,n));r!==null&&t.push(`${s.name}: ${r}`)}return t.length===0?null:t.join("; ")}function gs({name:e},n){return{...n,reportDir:(0,d.join)(n.reportDir,e)}}async function kc(e,n,t){const s=[];for(const{framework:r}of e){const o=await r.read(gs(r,n));s.push({name:r.name,report:o});for(const{identity:i}of _s(o))t.set((0,se.oj)(i),r)}return Oc(s,n)}function _s(e){return e.kind==="none"?[]:e.tests}function Oc(e,{exitCode:n,timedOut:t}){const s=(0,A.vc)(e.flatMap(({report:a})=>_s(a))),r=n!==0&&s.length>0,o=e.find(({report:a})=>a.kind==="unreadable"&&!(r&&a.tests.length===0&&!t));if(o?.report.kind==="unreadable")return{kind:"unreadable",reason:`${o.name}: ${o.report.reason}`,tests:s};const i=e.map(({report:a})=>a.kind==="read"?a.couldNotRun:null);return{kind:"read",tests:s,couldNotRun:s.length>0?null:i.find(a=>a!==null)??null}}function xc(e,n,t){const{test:s}=n,r=s===null?void 0:t.get((0,se.oj)(s)),o=e.find(({framework:c})=>c===r),i=e.filter(c=>c!==o),a=o===void 0?{commandLine:n.commandLine,selectsTest:!1}:o.framework.replay({...n,recognition:o.recognition});return{commandLine:i.reduce((c,{framework:u,recognition:p})=>u.replay({...n,commandLine:c,recognition:p,test:null}).commandLine,a.commandLine),selectsTest:a.selectsTest}}const vc={name:"Maven",buildFolder:/\/target\/(surefire|failsafe)-reports\/[^/]*$/,errorLine:/^\[ERROR\] \S/},Rc={name:"surefire",orders:["as-is","shuffled"],reportFiles:"**/target/{surefire,failsafe}-reports/TEST-*.xml",recognise:e=>{const n=e.invocations.find($c);return n===void 0?null:{invocation:n}},prepare:Ac,seedKnob:async({stdoutLog:e})=>(await N(e,/To reproduce ordering use flag -Dsurefire\.runOrder\.random\.seed=/,1)).length>0?"Surefire's runOrder.random.seed":null,read:e=>pt(vc,e),replay:Nc};function $c({words:[e="",...n]}){return["mvn","mvnw","mvnd"].includes(e)?n.some(t=>/^(test|package|verify|integration-test|install|deploy|surefire:test|failsafe:.*)$/.test(t)):!1}function ys(e,n){const t=n==="shuffled"?{"surefire.runOrder":"random","failsafe.runOrder":"random"}:{},s={"surefire.runOrder.random.seed":String(e),...t,...ft(e,n)};return Object.entries(s).map(([r,o])=>`-D${r}=${o}`)}function Ac({commandLine:e,recognition:n,seed:t,order:s,env:r}){const o=ys(t,s),i=(0,T.$I)(e,n.invocation,o);return i!==null?{commandLine:i,env:{}}:{commandLine:e,env:{MAVEN_ARGS:[r.MAVEN_ARGS,...o].filter(Boolean).join(" ")}}}function Nc({commandLine:e,recognition:n,seed:t,order:s,test:r}){const i=[...r===null||s==="shuffled"?ys(t,s):[],...r===null?[]:Lc(r)],a=(0,T.$I)(e,n.invocation,i),l={TEST_SEED:String(t)};return a!==null?{commandLine:(0,T.sO)(l,a),selectsTest:r!==null}:{commandLine:(0,T.sO)({...l,MAVEN_ARGS:i.join(" ")},e),selectsTest:r!==null}}function Lc({suite:e,name:n}){const[t=""]=n.split(/[([{ ]/,1),s=[e,t].filter(Boolean).join("#"),r=["surefire.failIfNoSpecifiedTests","failsafe.failIfNoSpecifiedTests","failIfNoTests"];return[`-Dtest=${s}`,`-Dit.test=${s}`,...r.map(o=>`-D${o}=false`)]}const jc=64*1024*1024,Dc=/^(\S+) \.{2,} ?$/,Mc=/^TAP version \d+$/;async function ws(e){try{return Pc(await Fc(e),e)}catch(n){return{kind:"unreadable",reason:`TAP cannot be read: ${n.message}`,tests:[]}}}async function Fc(e){const n=[];if(e.stdoutLog===null)return n;const{TapStream:t}=await Promise.all([f.e(815),f.e(415),f.e(44)]).then(f.bind(f,40044));let s=new t(null,e.workingDirectory),r=jc;for await(const o of J(e.stdoutLog)){const i=Dc.exec(o);if((i!==null||Mc.test(o)&&s.hasBegun)&&(n.push(s.end()),s=new t(i?.[1]??null,e.workingDirectory)),i===null&&s.add(o),r-=o.length+1,r<0)return[...n,{...s.end(),problem:"the output is larger than 64 MiB: its end was not read"}]}return[...n,s.end()]}function Pc(e,n){const t=(0,A.vc)(e.flatMap(a=>a.tests)),s=e.find(a=>a.bailedOut!==null)?.bailedOut??null;if(s!==null)return{kind:"read",tests:t,couldNotRun:`the tests bailed out: ${s}`};const r=e.find(a=>a.problem!==null)?.problem??null,o=n.timedOut?"the run timed out":null;if(r!==null||o!==null)return{kind:"unreadable",reason:[o,r].filter(a=>a!==null).join("; "),tests:t};const i=t.length===0&&n.exitCode!==0;return{kind:"read",tests:t,couldNotRun:i?"the command printed no TAP on its standard output":null}}const Ee={name:"tap",orders:["as-is"],recognise:e=>{const n=e.invocations.find(Cc);return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{HARNESS_VERBOSE:"1"}}),seedKnob:async()=>null,read:e=>ws(e),replay:e=>({commandLine:(0,T.sO)({TEST_SEED:String(e.seed)},e.commandLine),selectsTest:!1})},ue={...Ee,recognise:e=>({invocation:e.invocations[0]??{words:[],extend:"none"}}),prepare:({commandLine:e})=>({commandLine:e,env:{}}),read:async e=>await Ss(e)?ws(e):{kind:"none"}},Ic=200,Ts=/^TAP version 1[2-4]$/,Es=/^1\.\.\d+( #.*)?$/,bs=/^(not )?ok \d+\b/;async function Ss({stdoutLog:e}){const n=r=>[Ts,Es,bs].some(o=>o.test(r)),[t]=await Ao(e,Ic,n);if(t===void 0||Ts.test(t))return t!==void 0;const s=async r=>(await N(e,r,1)).length>0;return await s(Es)&&await s(bs)}function Cc({words:e,extend:n}){const[t="",...s]=e;return t==="prove"||t==="tape"&&n!=="none"?!0:t==="bats"?!s.some(r=>/^(--formatter|-F)/.test(r)):t==="tap"&&s.some(r=>/^(-R|--reporter=)tap$/.test(r))}const Uc="(import)";async function Hc(e){const n=await Ce(e.reportDir,"unittest");if(n.length===0)return Xc(e);const t=[e.workingDirectory,zc(e.workingDirectory)],s=n.flat(),r=(0,A.vc)(n.flatMap(i=>Yc(i,t))),o=Vc(s,t);return o.length>0||n.some(i=>Wc(i,e))?Jc(e,r,o):{kind:"read",tests:r,couldNotRun:Zc(r)}}function Wc(e,{timedOut:n}){return e.some(t=>t.event==="finish")?!1:n||e.some(t=>t.event==="runner")}function Yc(e,n){const t=new Map;let s=new Map;for(const r of e){const o=He(r,n),i=JSON.stringify(He({...r,subtest:null},n));if(r.event==="running"&&(s=s.set(i,(s.get(i)??0)+1)),r.event!=="report")continue;const a=`${JSON.stringify(o)} ${s.get(i)??0}`,l=t.get(a)??{identity:o,events:[]};l.events.push(r),t.set(a,l),L(r,"subtest")!==""&&r.outcome==="failed"&&Kc(t,i,s,r,n)}return[...t.values()].map(({identity:r,events:o})=>Gc(r,o,n))}function Kc(e,n,t,s,r){const o=`${n} ${t.get(n)??0}`,i=e.get(o)??{identity:He({...s,subtest:null},r),events:[]};i.events.push(s),e.set(o,i)}function Gc(e,n,t){const s=n.find(o=>o.outcome==="failed"||o.outcome==="unexpected");if(s!==void 0)return{identity:e,status:"failed",durationMs:null,failure:Bc(s,t)};const r=n.every(o=>o.outcome==="skipped");return{identity:e,status:r?"skipped":"passed",durationMs:null,failure:null}}function Bc(e,n){const t=ks(n,L(e,"crash_path")),s=Te(e,"crash_line"),r=L(e,"subtest"),o=e.outcome==="unexpected"?"passed, but was expected to fail":L(e,"message");return(0,S.g5)({type:L(e,"type")||null,message:r===""?o:`${o} ${r}`,stack:L(e,"text"),location:t===""||t.startsWith("/")||s===null?null:{file:t,line:s}},n[0]??"/")}function He(e,n){const t=a=>(0,A.HD)(a,n[0]??"/"),s=ks(n,L(e,"file")),r=L(e,"suite"),o=L(e,"subtest"),i=L(e,"name")+(o===""?"":` subtest ${o}`);return{file:s===""?null:t(s),suite:r===""?null:t(r),name:t(i)}}function ks(e,n){return e.reduce((t,s)=>(0,S.iZ)(t,s),n)}function Vc(e,n){const t=new Map;for(const s of e){const r=He(s,n);s.event==="running"&&t.set(JSON.stringify(r),r),s.event==="done"&&t.delete(JSON.stringify(r))}return[...t.values()]}function Jc(e,n,t){const s=e.timedOut?"the run timed out":"the process ended",r=t.map(({suite:l,name:c})=>l===null?c:`${l}.${c}`),o={type:null,message:`${s} while this test ran`,stack:null,location:null},i=t.map(l=>({identity:l,status:"failed",durationMs:null,failure:o})),a=new Set(i.map(({identity:l})=>JSON.stringify(l)));return{kind:"unreadable",reason:`the tests break off: ${s} ${r.length===0?"outside a test":`while ${r.join(", ")} ran`}`,tests:[...n.filter(({identity:l})=>!a.has(JSON.stringify(l))),...i]}}function Zc(e){if(e.filter(({identity:r})=>r.suite!==Uc).length>0)return null;const t=e[0];if(t===void 0)return"unittest found no tests";const s=t.failure?.message.trim().split(`
`).at(-1)??"";return`unittest could not import ${e.map(({identity:r})=>r.name).join(", ")}: ${s}`}function Xc(e){const n="unittest did not start, or PYTHONPATH does not reach it: there are no per-test results";return e.exitCode===2?{kind:"read",tests:[],couldNotRun:"unittest was called in a wrong way (exit code 2)"}:{kind:"unreadable",reason:n,tests:[]}}function zc(e){try{return(0,D.realpathSync)(e)}catch{return e}}const We={FLAKY_DETECTOR_UNITTEST:"1"},Qc={name:"unittest",orders:["as-is","shuffled","reversed"],supportFiles:ps,recognise:e=>{const[n]=e.invocations.map(t=>qc(t,e)).filter(t=>t!==null);return n===void 0?null:{invocation:n}},prepare:e=>({commandLine:e.commandLine,env:{...Zt(e),...We}}),seedKnob:eu,read:Hc,replay:nu,chosen:{order:"given",meet:()=>!0,line:tu}};function qc(e,n){return e.words[0]==="unittest"?e:fs(e,n)!=="unittest"?null:e.words.some(t=>d.posix.basename(t)==="setup.py")?{...e,extend:"none"}:e}async function eu(e){const t=(await Ce(e.reportDir,"unittest")).flat().findLast(s=>s.event==="finish");return t===void 0?"PYTHONHASHSEED":Qt(Array.isArray(t.seeded)?t.seeded.map(String):[])}function nu(e){const{commandLine:n,order:t,recognition:s,test:r}=e,o=t==="as-is"&&r!==null?Os(r):null,i=o===null?null:(0,T.$I)(n,s.invocation,["-k",o]),a=t==="as-is"?We:{...We,FLAKY_DETECTOR_ORDER:t};return{commandLine:we(e,a,i??n),selectsTest:i!==null}}function tu(e){const{commandLine:n,tests:t}=e;if(t.some(o=>Os(o)===null))return null;const s=t.map(({file:o,suite:i,name:a})=>`${o}::${i}::${xs(a)}`),r={...We,[ls.P]:JSON.stringify([...new Set(s)])};return we(e,r,n)}function Os({file:e,suite:n,name:t}){return e===null||n===null||n.startsWith("(")?null:`*.${n}.${xs(t)}`}function xs(e){return e.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"")}const Ye="vitest",su=["bench","list","init","complete"],ru={name:Ye,orders:["as-is","shuffled"],supportFiles:_e("vitest-reporter.mjs","recorder.cjs","more-arguments.cjs"),recognise:e=>{const n=hn(e.invocations.filter(ou));return n===null?null:{invocation:n}},prepare:iu,seedKnob:wt,read:e=>De(Ye,e),replay:au,chosen:{order:"own",meet:(e,n)=>e.file!==null&&e.file===n.file,line:lu}};function ou({words:e}){return e[0]==="vitest"&&!su.includes(e[1]??"")}function iu(e){const{invocation:n}=e.recognition,t=[...vs(n,e.supportDir),...Rs(e)],s=(0,T.$I)(e.commandLine,n,t),r=s===null?ce(Ye,t,e):{};return{commandLine:s??e.commandLine,env:{...r,[Pe]:e.reportDir}}}function vs({words:e},n){return[...e.some(s=>/^--reporters?(=|$)/.test(s))?[]:["--reporter=default"],`--reporter=${(0,d.join)(n,ne("vitest-reporter.mjs"))}`]}function Rs({recognition:e,order:n,seed:t}){return n==="shuffled"?["--sequence.shuffle",`--sequence.seed=${t}`]:e.invocation.words.some(r=>r.startsWith("--sequence.seed"))?[]:[`--sequence.seed=${t}`]}function au(e){const{test:n,recognition:t}=e,s=n===null?[]:As([n],t.invocation);return{commandLine:$s(s,e),selectsTest:n!==null}}function lu(e){const{tests:n,recognition:t}=e;return n.some(({name:s})=>s===q)?null:$s(As(n,t.invocation),e)}function $s(e,n){const{recognition:t,commandLine:s,supportDir:r,reportDir:o}=n,a=[...o===void 0?[]:vs(t.invocation,r),...Rs(n),...e],l=(0,T.$I)(s,t.invocation,a),c=l===null?ce(Ye,a,{supportDir:r,env:{}}):{};return(0,T.sO)({TEST_SEED:String(n.seed),...c},l??s)}function As(e,{directory:n=".",extend:t}){const[{file:s,name:r}={file:null,name:q}]=e,o=t==="none",i=o?d.posix.basename(s??""):d.posix.relative(n,s??""),a=[...o?["--passWithNoTests"]:[],...s===null?[]:[i]];if(r===q)return a;const l=e.map(c=>du([...cu(c),c.name]));return[...a,...uu(e),"-t",Me(l)]}const Ns=/^\[project (.+?)\](?: > |$)/s;function cu({suite:e}){const n=e?.replace(Ns,"")??"";return n===""?[]:n.split(" > ")}function uu(e){return[...new Set(e.flatMap(({suite:t})=>Ns.exec(t??"")?.[1]??[]))].map(t=>`--project=${t}`)}function du(e){return Fe(e).replace("^","^ ?")}const yn=Object.values({pytest:dc,unittest:Qc,jest:Ma,vitest:ru,mocha:rl,"node-test":_l,playwright:Ol,go:Gi,nextest:ll,cargo:Fo,surefire:Rc,gradle:ia,rspec:_c,minitest:Xa,ctest:fi,googletest:ri,tap:Ee});function fu(e){const n=e?.split(ms)??[];return yn.filter(t=>n.includes(t.name))}const Ls="/tmp/flaky-detector-support";function pu(e){const n=fu(e).map(({supportFiles:s={}})=>s),t=Object.assign({},...n);return Object.keys(t).length===0?null:{folder:Ls,files:t}}var wn=f(9930),hu=f(19728),mu=f(74712);const js=/^\s+at /,Ds=/^\s*File "(.+)", line \d+|^(\S+\.py):\d+: in /,gu=/(^|\/)flaky_detector_\w+\.py$/,_u=/^\w[\w.]*(Error|Exception|Exit|Interrupt)\b/;function yu(e,n){const t=e.split(`
`).map(i=>i.replace(/^(INTERNALERROR> |E {3})/,"")),s=t.findIndex((i,a)=>wu(i,a,t,`${n}/`));return s<0?null:([...t.slice(s+1),...t.slice(0,s).toReversed(),t[s]??""].find(i=>/^\S*(Error|Exception)\b/.test(i)||/\((\w*Error)\)$/.test(i))??t[s]??"").trim().slice(0,300)}function wu(e,n,t,s){if(e.replace(/^file:\/\//,"").startsWith(s))return/:\d+(:|$)/.test(e);if(js.test(e))return e.includes(s)&&!js.test(t[n-1]??"");const[,r,o=""]=Ds.exec(e)??[];return(r===void 0?gu.test(o):r.startsWith(s))&&Tu(t.slice(n+1))}function Tu(e){const n=e.findIndex(t=>_u.test(t));return n>=0&&!e.slice(0,n).some(t=>Ds.test(t))}const Eu={pytest:/^=+ test session starts =+$|^=+ .*\b\d+ (passed|failed|error).* in [\d.]+s.*=+$/,unittest:/^Ran \d+ tests? in [\d.]+s$/,vitest:/^ ?(RUN|DEV) +v\d+\.\d+|^ *Test Files +.*\d+ (passed|failed)/,jest:/^Tests: +.*\d+ total$/,mocha:/^ +\d+ passing \(.+\)$/,playwright:/^Running \d+ tests? using \d+ workers?$/,go:/^(--- (PASS|FAIL): Test\S+ \([\d.]+s\)|(ok|FAIL) {2}\t\S+\t[\d.]+s)$/,nextest:/^ *Nextest run ID /,cargo:/^test result: (ok|FAILED)\. \d+ passed/,surefire:/^\[(INFO|ERROR|WARNING)\] Tests run: \d+, Failures: \d+/,rspec:/^\d+ examples?, \d+ failures?/,minitest:/^\d+ runs, \d+ assertions, \d+ failures/,ctest:/^\d+% tests passed, \d+ tests failed out of \d+$/,googletest:/^\[={10}\] Running \d+ tests? from \d+ test (suite|case)s?\.$/},bu=/^\s*(✗|✘|✖|×|not ok\b|FAIL(ED|URE)?\b[: ]|\d+\) )\s*\S/;async function Su({stdoutLog:e,stderrLog:n,exitCode:t}){const s=async r=>[await N(e,r,1),await N(n,r,1)].flat().length>0;for(const[r,o]of Object.entries(Eu))if(await s(o))return`${j.x}the output is that of ${r}, which the command does not show. Set \`framework: ${r}\` for results of each test.`;return t===0||!await s(bu)?null:`${j.x}the output names failing tests, in a form that is not read. Let the runner print TAP, or write JUnit XML (most have a reporter for it) and name that in \`report-files\`.`}function ku(e,n,t,{supportDir:s,replayDir:r},{reportFiles:o,lineVariables:i}){const a=u=>(0,T.sO)(i,u),l={commandLine:t,recognition:n,supportDir:r};let c=e;return{name:e.name,orders:e.orders,reportFiles:o??e.reportFiles??null,reportFolders:e.reportFolders??[],prepare:u=>c.prepare({...u,commandLine:t,recognition:n,supportDir:s}),replay:u=>{const{test:p}=u,h=p!==null&&(0,wn.Kn)(p)?(0,wn.ps)(p):p,C=c.replay({...u,...l,test:h});return{...C,commandLine:a(C.commandLine)}},here:u=>u.replaceAll(r,s),get chosen(){return Ou(c,l,a)},read:u=>o===null?c.read(u):Xn(u,o),ownFailure:({outcome:u,tests:p,stderrTail:h,stdoutTail:C})=>{if(u.kind==="passed"||(0,hu.g2)(p.marks))return null;const z=yu(`${h}
${C}`,s);return z!==null&&(c={...ue,name:e.name}),z},hint:async u=>c===ue?Su(u):null,use:async(u,p)=>c===ue&&!await Ss(u)?null:{name:c.name,seedKnob:await c.seedKnob(u),extendedCommand:p.commandLine===t?null:p.commandLine}}}function Ou({chosen:e},n,t){return e===void 0?null:{...e,line:r=>{const o=r.tests.some(wn.Kn)?null:e.line({...n,...r});return o===null?null:t(o)}}}function xu(e,n){const t=(0,mu.N)((0,d.dirname)(n));try{Ms(t,(0,d.basename)(n),e)}finally{t.close()}}function Ms(e,n,{supportFiles:t={}}){for(const[s,r]of Object.entries(t)){const[o=s,...i]=`${n}/${s}`.split("/").reverse();i.reduceRight((l,c)=>l.inside(c),e).write(o,[r])}}const Fs={ava:{add:"--tap",file:null},"bun test":{add:"--reporter=junit --reporter-outfile=bun.xml",file:"bun.xml"},behave:{add:"--junit",file:"reports/*.xml"},cypress:{add:"--reporter junit",file:"test-results.xml"},"deno test":{add:"--junit-path=deno.xml",file:"deno.xml"},green:{add:"--junit-report green.xml",file:"green.xml"},jasmine:{add:"the JUnitXmlReporter of jasmine-reporters",file:"junitresults*.xml"},karma:{add:"the reporter of karma-junit-reporter (--reporters progress,junit)",file:"**/TESTS-*.xml"},lab:{add:"-r junit -o lab.xml",file:"lab.xml"},nose2:{add:"--plugin nose2.plugins.junitxml --junit-xml",file:"nose2-junit.xml"},nosetests:{add:"--with-xunit",file:"nosetests.xml"},phpunit:{add:"--log-junit phpunit.xml",file:"phpunit.xml"},"web-test-runner":{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},wtr:{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},robot:{add:"--xunit robot.xml",file:"robot.xml"}};function vu(e){for(const{words:n}of e){const[t="",...s]=n,r=[t,`${t} ${s[0]}`].find(a=>Object.hasOwn(Fs,a)),o=r===void 0?void 0:Fs[r];if(o===void 0||o.file===null&&s.some(a=>a===o.add||a==="-t"))continue;const i=o.file===null?"":` and set \`report-files: ${o.file}\``;return`${j.x}${r} is not read by itself. For results of each test add ${o.add} to it${i}.`}return null}const Ru=1e6,$u={logLevel:"error"};async function Au(e,n,t){const s=await Nu(e.testCommand,n.directory),r=e.framework==="none"?null:Du(s,e.framework)??Pu(s,e),i=(e.perturb.includes("order")?r?.framework.orders??[]:[]).filter(ie=>ie!=="as-is"),l=[...V(s,r!==null||e.framework==="none"),...Lu(e,r,s),...ju(e,i,r)],c=r??Iu(s,e);if(c===null)return{framework:null,orders:i,warnings:l};const u=(0,d.join)(t?.path??e.outputDir,Cn.Y.support),{framework:p,recognition:h}=c;t===void 0?xu(p,u):Ms(t,Cn.Y.support,p);const C={supportDir:u,replayDir:e.portableReplays?Ls:u},z=(0,Wr.yT)(new Set(s.starts.map(([ie=""])=>ie))),oe={reportFiles:e.reportFiles,lineVariables:z};return{framework:ku(p,h,e.testCommand,C,oe),orders:i,warnings:l}}async function Nu(e,n){const t=l=>(0,Yr.C)((0,d.join)(n,l),Ru),s=l=>Cu((0,d.join)(n,l));let r=!1;const i=Pn(e,t,{foldersIn:s,parseYaml:()=>(r=!0,null)});if(!r)return i;const{parse:a}=await f.e(815).then(f.t.bind(f,38815,19));return Pn(e,t,{foldersIn:s,parseYaml:l=>a(l,$u)})}function Lu({framework:e},n,{invocations:t}){return n!==null||e!=="auto"?[]:[vu(t)].filter(s=>s!==null)}function ju({perturb:e},n,t){return!e.includes("order")||n.length>0?[]:[`perturb: order has no effect: ${t===null?"no framework was recognised":`${t.framework.name} has no way to change it`}. All runs keep the order that the command has.`]}function Du(e,n){const t=n==="auto"?Fu(e):[];return t.length>1?{framework:Ec(t),recognition:t[0].recognition}:Ps(e,n)??Mu(e,n)}function Ps(e,n){for(const t of yn){if(n!=="auto"&&t.name!==n)continue;const s=t.recognise(e);if(s!==null)return{framework:t,recognition:s}}return null}function Mu({invocations:e},n){const t=yn.find(({name:s})=>s===n);return t===void 0||t===Ee?null:{framework:t,recognition:{invocation:{...e[0]??{words:[]},extend:"none"}}}}function Fu(e){const n=new Map;for(const t of e.invocations){const s=Ps({...e,invocations:[t]},"auto");s!==null&&n.set(s.framework,[...n.get(s.framework)??[],t])}return[...n].flatMap(([t,s])=>{const r=t.recognise({...e,invocations:s});return r===null?[]:[{framework:t,recognition:r}]})}function Pu(e,n){if(!(n.framework===Zn.name||n.framework==="auto"&&n.reportFiles!==null))return null;const s=e.invocations[0]??{words:[],extend:"none"};return{framework:Zn,recognition:{invocation:s}}}function Iu(e,{framework:n}){const t=n==="auto"||n===Ee.name?ue.recognise(e):null;return t===null?null:{framework:n==="auto"?ue:{...ue,read:Ee.read},recognition:t}}function Cu(e){try{return(0,D.readdirSync)(e,{withFileTypes:!0}).filter(t=>t.isDirectory()).map(({name:t})=>t)}catch{return[]}}var Uu=f(15320)}),50187:((ae,G,f)=>{f.d(G,{U:()=>W,u:()=>j});const D=1500,d=2400;class j{#e="";#n="";#t=0;add(M){const Y=D-this.#e.length;this.#e+=M.slice(0,Math.max(0,Y));const $=Y<=0?M:M.slice(Y);this.#n+=$,this.#n.length>2*d&&this.#s()}toString(){this.#s();const M=this.#t===0?"":`
… ${this.#t} characters left out …
`;return`${this.#e}${M}${this.#n}`.trim().toWellFormed()}#s(){this.#t+=Math.max(0,this.#n.length-d),this.#n=this.#n.slice(-d)}}function W(B){const M=new j;return M.add(B),M.toString()}}),25042:((ae,G,f)=>{f.d(G,{l:()=>D});function D(j,{tests:W}){const B=new Set(W.filter(({verdict:k})=>k==="flaky").map(({test:k})=>k)),M=W.some(({verdict:k})=>k==="always-fails"),Y=j.filter(({test:k})=>k!==null&&B.has(k)),[$]=Y.toSorted((k,F)=>d(F)-d(k));return $===void 0?[...j]:j.map(k=>{const F=d($)>0&&d($)>=d(k);return k.test===null&&(M||F)?{...$,test:null}:k})}function d({tried:j}){return j===void 0?0:j.failures/j.runs}}),2480:((ae,G,f)=>{f.d(G,{HD:()=>W,JN:()=>$,r0:()=>k,vc:()=>B});var D=f(77598),d=f(60375);const j=500;function W(v,R){const O=R.replace(/\/+$/,""),w=(O===""?v:v.replaceAll(`${O}/`,"").replaceAll(O,".")).replace(/\b0x[0-9a-f]{6,16}\b/gi,"0x…").toWellFormed();if(w.length<=j)return w;const g=(0,D.createHash)("sha256").update(w).digest("hex").slice(0,12);return`${w.slice(0,j-13).toWellFormed()}…${g}`}function B(v){const R=(0,d.Zw)();if(!v.some(({identity:m})=>R(m)>1))return[...v];const O=new Map;for(const m of v){const w=(0,d.oj)(m.identity),g=O.get(w);g===void 0?O.set(w,m):Array.isArray(g)?g.push(m):O.set(w,[g,m])}return[...O.values()].flatMap(m=>Array.isArray(m)?M(m):m)}function M(v){const R=new Map;for(const m of v){const w=m.line??null,g=R.get(w)??[];R.set(w,g),g.push(m)}return R.has(null)?[Y(v)]:[...R].toSorted(([m],[w])=>Number(m)-Number(w)).map(([,m],w)=>{const g=Y(m);return w===0?g:{...g,identity:(0,d.oj)({...g.identity,name:`${g.identity.name} #${w+1}`})}})}function Y(v){const R=new Set(v.map(({status:g})=>g));R.delete("skipped");const[O="skipped",...m]=R,w=R.has("flaky")?"flaky":m.length>0?"mixed":O;return v.slice(1).reduce((g,P)=>V(g,P,w),{...v[0],status:w})}function $(v){return F(v,(R,O)=>{const m=R==="failed"||R==="flaky";return O==="passed"?m?"flaky":"passed":O==="skipped"?R:O})}function k(v){const R=["failed","mixed","flaky","passed","skipped"];return F(v,(O,m)=>R.indexOf(O)<=R.indexOf(m)?O:m)}function F(v,R){const O=new Map;for(const m of v){const w=(0,d.oj)(m.identity),g=O.get(w);O.set(w,g===void 0?m:V(g,m,R(g.status,m.status)))}return[...O.values()]}function V(v,R,O){const m=[v.durationMs,R.durationMs].filter(g=>g!==null),w=v.failure??R.failure;return{identity:v.identity,status:O,durationMs:m.length===0?null:m.reduce((g,P)=>g+P,0),failure:O==="passed"||O==="skipped"?null:w}}}),15320:((ae,G,f)=>{f.d(G,{Mc:()=>$,p9:()=>g,vz:()=>O,wx:()=>m});var D=f(15762),d=f(26567),j=f(94787),W=f(76058),B=f(36572),M=f(25042);const Y=200;function $(E,_,x){const y=E.observations.filter(D.N6),b=F(k(y,_))??F(y),U=b===void 0||_.verdict.kind==="sensitive"?[]:[R(E,b,x)];if(x===null)return U;const ee=V(_).slice(0,Y);return(0,M.l)([...U,...ee.flatMap(([Q,de])=>v(E,Q,de,x))],_)}function k(E,{tests:_}){const x=new Set(_.flatMap(({verdict:y,failingRuns:b})=>y==="flaky"?b:[]));return E.filter(({run:y})=>x.has(y))}function F(E){const _=({conditions:x})=>W.XQ.filter(y=>x[y]!==W.QU[y]).length;return[...E].sort((x,y)=>_(x)-_(y))[0]}function V({tests:E,sensitivities:_}){const y=E.filter(({verdict:I})=>I!=="sensitive").sort((I,U)=>+(U.verdict==="flaky")-+(I.verdict==="flaky")),b=new Map;for(const{test:I,failingRuns:U}of[...y,..._])I!==null&&U.length>0&&!b.has(I)&&b.set(I,U);return[...b]}function v(E,_,x,y){const b=F(E.observations.filter(({run:Q})=>x.includes(Q))),I=E.tests[_];if(b===void 0||I===void 0)return[];const{run:U,seed:ee}=b;return[{test:_,run:U,seed:ee,...m(b,I,O(E,y))}]}function R(E,_,x){const{run:y,seed:b}=_;return{test:null,run:y,seed:b,...m(_,null,O(E,x))}}function O({header:E,tests:_,seedNames:x},y){return{command:E.command,seen:_,framework:y,seedNames:x}}function m({run:E,seed:_,conditions:x},y,{command:b,seen:I,framework:U,seedNames:ee}){const{commandLine:Q,selectsTest:de}=U?.replay({seed:_,order:x.order,test:y,seen:I})??{commandLine:g(b,{seed:_,run:E}),selectsTest:!1},Ge=P(_,ee,Q);return{commandLine:(0,j.F)(x,Ge),selectsTest:y!==null&&de}}function w({seed:E,conditions:_},x,{seen:y,framework:b,seedNames:I}){const U=b?.chosen??null,ee=U?.order==="given"?"as-is":_.order,Q=U?.line({seed:E,order:ee,tests:x,seen:y})??null;return Q===null?null:underConditions(_,P(E,I,Q))}function g(E,{seed:_,run:x}){return(0,d.sO)({TEST_SEED:String(_),ATTEMPT:String(x)},E)}function P(E,_,x){const y=_.filter(b=>B.U.includes(b));return y.length===0?x:(0,d.sO)(Object.fromEntries(y.map(b=>[b,String(E)])),x)}})};export{Vu as id,Ju as ids,Zu as modules};
