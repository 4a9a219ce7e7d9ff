const pu=661,mu=[661],hu={89648:((ce,W,f)=>{f.d(W,{FM:()=>d,Mm:()=>x,g5:()=>G,iZ:()=>K});const D=4e3;class d{text="";limit;constructor(O=D){this.limit=O}add(O){this.text.length<this.limit&&(this.text+=`${O}
`)}toString(){return x(this.text.trim(),this.limit)}}function x(T,O=D){return T.length<=O?T:`${T.slice(0,O-1)}…`}function K(T,O){const I=`${O.replace(/\/+$/,"")}/`,F=T.replaceAll("\\","/");return(F.startsWith(I)?F.slice(I.length):F).replace(/^\.\//,"")}function G(T,O){const I=F=>x(F.replaceAll(`${O.replace(/\/+$/,"")}/`,"").trim());return{type:T.type,message:I(T.message)||"failed without a message",stack:T.stack===null?null:I(T.stack)||null,location:T.location}}}),47661:((ce,W,f)=>{f.r(W),f.d(W,{portableSupport:()=>Hl,recogniseFramework:()=>Jl,replaysOf:()=>nu.Mc});var D=f(73024),d=f(76760);function x(e,t,n=()=>!1){const s=[];let r=0;for(;r<e.length;){const o=e[r]??"";if(!/^[-+]./.test(o)||o==="--"||n(o))break;const[,i=o,a=null]=/^(--[^=]+)=(.*)$/s.exec(o)??[],l=a===null&&t(o);s.push({name:i,value:l?e[r+1]??null:a}),r+=l?2:1}return{options:s,rest:e.slice(r)}}const K=/^(python|pypy)\d*(\.\d+)*$/,G=/^(ba|da|z|k|a)?sh$/,T=["-X","-W","--check-hash-based-pycs"],O=/^-[a-zA-Z]*[mc]$/,I=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],F=/^([-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/,L=/(?:^|\/)node_modules\/(?:\.bin\/([\w.-]+)|((?:@[\w.-]+\/)?[\w.-]+)\/(?:(?:bin|dist|lib)\/)*[\w.-]+)$/,$=["cli","index","main","bin"];function y(e){const[t="",...n]=e;return K.test(t)?N(n):t==="node"?j(n):t==="tsx"||t==="ts-node"?g(n):G.test(t)?b(n):null}function N(e){const{rest:t}=x(e,o=>T.includes(o),o=>O.test(o)),[n="",s,...r]=t;return O.test(n)&&n.endsWith("m")&&s!==void 0?{kind:"program",words:[s,...r]}:null}function j(e){const{options:t,rest:n}=x(e,r=>[...I,"--run"].includes(r)),s=t.find(({name:r})=>r==="--run")?.value;return s==null?g(e):{kind:"package-script",script:s,args:n}}function g(e){const{rest:t}=x(e,a=>I.includes(a),a=>a==="--test"),[n="",...s]=t,r=L.exec(n);if(r===null)return null;const o=d.posix.basename(n).replace(/\.[cm]?js$/,"");return{kind:"program",words:[r[1]??($.includes(o)?r[2]:o)??o,...s]}}function b(e){const{options:t,rest:n}=x(e,o=>F.test(o)),s=n[0]==="--"?n[1]:n[0];return s===void 0?null:t.some(({name:o})=>/^-[a-z]*c[a-z]*$/.test(o))?{kind:"line",line:s}:{kind:"shell-script",path:s}}var S=f(88989);function v(e){const t=[],n=(0,S.qg)(e),s=n.errors===void 0||n.errors.length===0?A(n):null,r=e.trimEnd().length;return R(n,".",(o,i,a)=>{t.push({words:i,directory:a,takesTail:o===s&&o.end===r&&!B(o)})}),t}function R(e,t,n){if(e.type==="Word"||e.type==="Assignment")return t;if(e.type==="Command"){const r=J(e),o=r[0]==="builtin"?r.slice(1):r;return o[0]==="cd"||o[0]==="pushd"?z(t,o):(o.length>0&&n(e,o,t),t)}let s=t;return(0,S.dK)(e,r=>{s=R(r,s,n)}),e.type==="Subshell"||e.type==="Pipeline"?t:s}function A(e){switch(e.type){case"Command":return e;case"Script":case"AndOr":case"Pipeline":{const t=e.commands.at(-1);return t===void 0?null:A(t)}case"Statement":return e.background===!0?null:A(e.command);default:return null}}function J(e){return[...e.name===void 0?[]:[e.name.value],...e.args.map(n=>n.type==="Word"?n.value:n.text)]}function B(e){return e.redirects.some(t=>t.type==="HereDoc")}function z(e,t){const n=t.slice(1).find(s=>!s.startsWith("-"));return n===void 0?e:de(e,n)}function de(e,t){return/^[/~]|[$`]/.test(t)?e:d.posix.join(e,t).replace(/(?<=.)\/$/,"")}const ds=["-C","--directory","-f","--file","--makefile","-I","-o","-W"],fs=["GNUmakefile","makefile","Makefile"],ps=100;function ms(e,t,n){const s=hs(e,t),i=(s.file===null?fs:[s.file]).map(u=>n(d.posix.join(s.directory,u))).find(u=>u!==null)??null;if(i===null)return null;const a=ys(i,s.variables),l=s.goals.length>0?s.goals:[a.firstGoal??""];return{lines:ws(l,a),directory:s.directory}}function hs(e,t){const n=[],s=new Map,r=[];for(let a=e;a.length>0;){const l=x(a,Y=>ds.includes(Y)),[u,...c]=l.rest,[,p,_]=/^(\w+)[:?+]?=(.*)$/s.exec(u??"")??[];p!==void 0?s.set(p,_??""):u!==void 0&&n.push(u),r.push(...l.options),a=c}const o=(...a)=>r.find(l=>a.includes(l.name))?.value??null,i=de(t,o("-C","--directory")??".");return{goals:n,variables:s,directory:i,file:o("-f","--file","--makefile")}}const gs=/^(?:export\s+)?([\w.-]+)\s*(?::{0,3}|\?|\+)=\s*(.*)$/,_s=/^([^\s#:=][^:#=]*?)\s*::?(?!=)\s*([^;#]*)(?:;(.*))?/;function ys(e,t){const n=new Map([["MAKE","make"]]),s=new Map;let r=[],o=null;for(const i of e.replaceAll(/\\\r?\n/g," ").split(/\r?\n/)){const a=gs.exec(i);if(i.startsWith("	"))for(const l of r)s.get(l)?.lines.push(it(i));else a?n.set(a[1]??"",(a[2]??"").replace(/\s+#.*$/,"")):r=Ts(i,s)??r;o??=r.find(l=>!l.startsWith("."))??null}return{variables:new Map([...n,...t]),rules:s,firstGoal:o}}function Ts(e,t){const[n,s="",r="",o]=_s.exec(e)??[];if(n===void 0)return null;const i=s.split(/\s+/);for(const a of i){const l=t.get(a)??{needs:[],lines:[]};l.needs.push(...r.split(/[\s|]+/).filter(u=>u!=="")),o!==void 0&&l.lines.push(it(o)),t.set(a,l)}return i}function it(e){return e.trim().replace(/^[@+\s-]+/,"")}function ws(e,t){const n=new Set,s=[],r=o=>{if(n.has(o)||n.size>=ps)return;n.add(o);const i=t.rules.get(o);for(const a of i?.needs??[])r(Le(a,t.variables));s.push(...(i?.lines??[]).map(a=>Le(a,t.variables)))};for(const o of e)r(o);return s}function Le(e,t,n=0){const s=e.replaceAll(/\$\$|\$[({]([\w.-]+)[)}]/g,(r,o)=>{if(o===void 0)return r;const i=t.get(o)??"";return n<5?Le(i,t,n+1):i});return n===0?s.replaceAll("$$","$"):s}const Es=300,bs=3;function je(e,t){const{name:n,scripts:s,workspaces:r}=Pe(d.posix.join(e,"package.json"),t);return{name:typeof n=="string"?n:"",scripts:Object.fromEntries(Object.entries(De(s)).filter(xs)),workspaces:Array.isArray(r)?fe(r):fe(De(r).packages)}}function at(e,t){const{readFile:n}=t,s=fe(Pe(d.posix.join(e,"lerna.json"),n).packages),r=fe(Pe(d.posix.join(e,"pnpm-workspace.yaml"),n,t.parseYaml).packages),i=[...je(e,n).workspaces,...s,...r].filter(l=>!l.startsWith("!")).flatMap(l=>se(e,l.replace(/\/$/,"").split("/"),t,bs)),a=l=>l!==e&&n(d.posix.join(l,"package.json"))!==null;return[...new Set(i)].slice(0,Es).filter(a)}function Ss(e,t,n){const s=at(e,n).find(a=>je(a,n.readFile).name===t),r=d.posix.basename(t),o=[t,`packages/${r}`,`apps/${r}`].map(a=>de(e,a)),i=a=>a!==e&&n.readFile(d.posix.join(a,"package.json"))!==null;return s??o.find(i)??e}function se(e,[t,...n],s,r){if(t===void 0)return[e];if(!t.includes("*"))return se(d.posix.join(e,t),n,s,r);const o=s.foldersIn(e).filter(l=>l!=="node_modules"&&!l.startsWith(".")),i=l=>d.posix.join(e,l);if(t!=="**"){const l=new RegExp(`^${t.split("*").map(ks).join(".*")}$`);return o.filter(u=>l.test(u)).flatMap(u=>se(i(u),n,s,r))}const a=r===0?[]:o.flatMap(l=>se(i(l),["**",...n],s,r-1));return[...se(e,n,s,r),...a]}function ks(e){return e.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function Pe(e,t,n=JSON.parse){const s=t(e);try{return De(s===null?null:n(s))}catch{return{}}}function De(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?{...e}:{}}function fe(e){return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}function xs(e){return typeof e[1]=="string"}const Os=["npm","pnpm","yarn","bun"],pe=["lerna","turbo","nx"],Ie={t:"test",tst:"test",it:"test","install-test":"test"},$s=["test","start","stop","restart"],vs=/^(install|i|add|remove|up|upgrade|update|ci|exec|dlx|x|create|init|link|publish|why|list|ls|audit|config|cache|node|pack|info|outdated|build|pm)$/,lt=["-C","--dir","--prefix","--cwd"],ut=["-w","--workspace","--filter","-F","--scope"],Rs=["-ws","--workspaces","-r","--recursive"],ct=["-t","--target","--targets"],Ns=[...lt,...ut,...ct,"--concurrency","--include","--exclude"];function As(e,t,n){const[s="",...r]=e;if(![...Os,...pe].includes(s))return[];const o=js(s,r,t);if(o===null)return[];const{packages:i,script:a}=o,l=i==="all",u=l?"none":Is(s,o.args);return(l?at(o.directory,n):[Ls(o,n)]).map(c=>dt(c,a,u,n.readFile)).filter(c=>c!==null)}function Ls({packages:e,directory:t},n){return typeof e=="string"?t:Ss(t,e.name,n)}function dt(e,t,n,s){const r=je(e,s).scripts,o=Object.hasOwn(r,t)?r[t]:void 0;if(o===void 0)return null;const i=a=>Object.hasOwn(r,a)?[{line:r[a]??"",extend:"none"}]:[];return{directory:e,lines:[...i(`pre${t}`),{line:o,extend:n},...i(`post${t}`)]}}function js(e,t,n){const{plain:s,options:r,rest:o}=Ds(e,t),i=_=>r.find(({name:Y})=>_.includes(Y))?.value??null,a=pt(e,ft(s))??(s[0]==="run-many"?i(ct):null);if(a===null)return null;const l=de(n,i(lt)??"."),u=s[0]==="workspace"?s[1]:i(ut),c=pe.includes(e)||s[0]==="workspaces"||r.some(Ps),p=u!=null&&!u.includes("*")?{name:u}:c||u!=null?"all":"own";return{script:a,args:o,directory:l,packages:p}}function Ps({name:e,value:t}){return Rs.includes(e)&&t!=="false"}function ft(e){return e[0]==="workspace"?e.slice(2):e[0]!=="workspaces"?e:e[1]==="foreach"?e.slice(2):e.slice(1)}function Ds(e,t){const n=[],s=[];let r=t;const o=e==="npm"||pe.includes(e),i=()=>o||pt(e,ft(n))===null;for(;r.length>0&&r[0]!=="--"&&i();){const a=x(r,u=>Ns.includes(u));s.push(...a.options);const l=a.rest[0];if(r=a.rest,l===void 0||l==="--")break;n.push(l),r=r.slice(1)}return{plain:n,options:s,rest:r}}function pt(e,t){const[n,s]=t;return n===void 0?null:["run","run-script","rum","urn"].includes(n)?s??null:e==="turbo"?n:e==="lerna"||e==="nx"?null:e==="npm"?Ie[n]??($s.includes(n)?n:null):e==="bun"?null:e==="pnpm"&&Ie[n]!==void 0?Ie[n]:vs.test(n)||n.startsWith("workspace")?null:n}function Is(e,t){return(e==="npm"||pe.includes(e))&&!t.includes("--")?"after-dashes":"append"}var C=f(94942),Ms=f(3292);const Fs=["cmd","shell","run","composite","sequence"];function Me(e,t,n){const s=me(e,t);return he(U(s,n),s,new Set([n]))}function me(e,t){try{return t.reduce(U,(0,Ms.qg)(e))}catch{return}}function U(e,t){if(!(typeof e!="object"||e===null||!Object.hasOwn(e,t)))return e[t]}function he(e,t,n){if(Array.isArray(e))return e.flatMap(o=>he(o,t,n));if(typeof e!="string")return Cs(e,t,n);const s=e.trim(),r=n.has(s)?void 0:U(t,s);return r===void 0?[Hs(e)]:he(r,t,n.add(s))}function Cs(e,t,n){const s=U(e,"cmd");if(Array.isArray(s))return[s.filter(o=>typeof o=="string").map(C.ZL).join(" ")];const r=Fs.find(o=>U(e,o)!==void 0);return r===void 0?[]:he(U(e,r),t,n)}function Hs(e){return e.replaceAll(/\{args:([^{}]*)\}/g,"$1").replaceAll(/\{\w+\}/g,"")}const Us=["tox.ini","setup.cfg"];function Ys(e,t){const n=String(me(t("pyproject.toml"),["tool","tox","legacy_tox_ini"])??""),s=[...Us.map(t),n].find(o=>/^\[testenv/m.test(o)),r=Ws(e).flatMap(o=>s===void 0?Bs(o,t):Ks(s,o));return[...new Set(r)]}function Ws(e){const t=e.findIndex(s=>/^(-e|--env)/.test(s));return t<0?[""]:((e[t]?.replace(/^(--env=?|-e)/,"")??"")||(e[t+1]??"")).split(",")}function Ks(e,t){return(Fe(e,`testenv:${t}`,"commands")??Fe(e,"testenv","commands")??"").replaceAll(/\\\n\s*/g," ").split(`
`).map(r=>Gs(r,e).trim()).filter(r=>r!=="")}function Fe(e,t,n){const s=e.split(/\r?\n/),r=s.findIndex(_=>_.trim()===`[${t}]`);if(r<0)return null;const o=s.slice(r+1),i=o.findIndex(_=>_.startsWith("[")),a=o.slice(0,i<0?o.length:i),l=a.findIndex(_=>new RegExp(`^${n}\\s*=`).test(_));if(l<0)return null;const u=a.slice(l+1),c=u.findIndex(_=>/^[^\s#]/.test(_));return[(a[l]??"").replace(/^[^=]*=/,""),...u.slice(0,c<0?u.length:c).map(_=>_.trim())].join(`
`)}function Gs(e,t){return e.replace(/^[\w!,.{}-]+:\s+/,"").replace(/^[-!]\s*/,"").replaceAll(/\{\[([^\]]+)\](\w+)\}/g,(n,s,r)=>Fe(t,s,r)?.trim()??"").replaceAll(/\{posargs:((?:[^{}]|\{[^{}]*\})*)\}/g,"$1").replaceAll(/\{(?:env)?python\}/g,"python").replaceAll(/\{(?:toxinidir|tox_root|env_?bin_?dir)\}\//g,"").replaceAll(/\{[^{}]*\}/g,"")}function Bs(e,t){const n=t("tox.toml"),s=n===""?me(t("pyproject.toml"),["tool","tox"]):me(n,[]),o=[U(U(s,"env"),e),U(s,"env_run_base")].map(i=>U(i,"commands")).find(i=>i!==void 0);return Array.isArray(o)?o.filter(Array.isArray).map(i=>mt(i).join(" ")):[]}function mt(e){return e.flatMap(t=>{if(typeof t=="string")return[t];const n=U(t,"default");return Array.isArray(n)?mt(n):[]})}const ht={poe:["tool","poe","tasks"],task:["tool","taskipy","tasks"],"pdm run":["tool","pdm","scripts"],"rye run":["tool","rye","scripts"],"pixi run":["tool","pixi","tasks"],"pipenv run":["scripts"]},Vs=["-C","--root","-p","--project","-e","--environment","--manifest-path"],Js=["-e","--env","-p","--project","--data-dir","--cache-dir","--config"];function Xs(e,t,n){const s=a=>n(d.posix.join(t,a))??"",[r="",...o]=e;if(r==="tox")return re(Ys(o,s));if(r==="nox")return re(gt(s(Qs(o,"-f","--noxfile")??"noxfile.py")));if(r==="invoke"||r==="inv")return re(gt(s("tasks.py")));if(r==="hatch")return re(zs(o,s));const i=[r,`${r} ${o[0]}`].find(a=>Object.hasOwn(ht,a));return i===void 0?null:re(Zs(i,i===r?o:o.slice(1),s))}function Zs(e,t,n){const s=x(t,r=>Vs.includes(r)).rest[0]??"";return Me(n(e==="pipenv run"?"Pipfile":"pyproject.toml"),ht[e]??[],s)}function zs(e,t){const{options:n,rest:s}=x(e,_=>Js.includes(_));if(s[0]==="test")return["pytest"];if(s[0]!=="run")return[];const r=n.find(({name:_})=>_==="-e"||_==="--env")?.value??"default",[o="",...i]=x(s.slice(1),()=>!1).rest,[,a=r,l=o]=/^([\w.-]+):(.+)$/.exec(o)??[],u=["envs",a,"scripts"],c=[...Me(t("pyproject.toml"),["tool","hatch",...u],l),...Me(t("hatch.toml"),u,l)],p=n.length===0&&l===o;return c.length>0||p?c:[[l,...i].map(C.ZL).join(" ")]}function gt(e){return[...e.matchAll(/\.run\(((?:[^()]|\([^()]*\))*)\)/g)].map(([,n=""])=>n).map(n=>[...n.matchAll(/(["'])((?:(?!\1).)*)\1/g)].map(([,,s])=>s).join(" "))}function Qs(e,...t){const n=e.findIndex(s=>t.includes(s));return n<0?null:e[n+1]??null}function re(e){return e.length===0?null:e}const qs={valued:["--with --with-editable --with-requirements --extra --no-extra --group --no-group --only-group --python -p --project --directory","--env-file --package --index --index-url --default-index --config-file --cache-dir --color --resolution"].flatMap(e=>e.split(" ")),module:["-m","--module"]},P={},Ce={valued:["-p","--package"],line:["-c","--call"]},_t={valued:["-r --reporter -o --reports-dir --report-dir --temp-directory --temp-dir -x --exclude -n --include -e --extension --src --require -i","--branches --functions --lines --statements --cwd --nycrc-path --config"].flatMap(e=>e.split(" "))},yt={env:{valued:["-u","--unset","-C","--chdir"],assignments:!0},command:P,exec:{valued:["-a"]},time:{valued:["-f","--format","-o","--output"]},timeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},gtimeout:{valued:["-s","--signal","-k","--kill-after"],operands:1},nice:{valued:["-n","--adjustment"]},ionice:{valued:["-c","--class","-n","--classdata"]},nohup:P,setsid:P,stdbuf:{valued:["-i","-o","-e"]},unbuffer:P,sudo:{valued:["-u","-g","-h","-p","-C"],assignments:!0},taskset:{operands:1},faketime:{valued:["-f"],operands:1},"xvfb-run":{valued:["-s","--server-args","-e","--error-file","-n","--server-num","-f","-p","-w","--wait"]},"dbus-run-session":P,"cross-env":{assignments:!0},dotenv:{valued:["-e","-v","-p","-c"]},"dotenvx run":{valued:["-f","--env-file","-e","--env"]},"doppler run":{valued:["-p","--project","-c","--config"]},"op run":{valued:["--env-file"]},c8:_t,nyc:_t,npx:Ce,bunx:P,"bun x":P,pnpx:P,"npm exec":{...Ce,greedy:!0},"npm x":{...Ce,greedy:!0},"pnpm exec":{valued:["-C","--dir","--filter","-F"]},"pnpm dlx":{valued:["--package"]},"yarn exec":P,"yarn dlx":{valued:["-p","--package"]},"uv run":qs,uvx:{valued:["--with","--from","--python","-p"]},"uv tool run":{valued:["--with","--from","--python","-p"]},"poetry run":P,"pipenv run":P,"pdm run":{valued:["-p","--project"]},"rye run":P,"hatch run":P,"pixi run":{valued:["-e","--environment","--manifest-path"]},"conda run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"micromamba run":{valued:["-n","--name","-p","--prefix","--cwd"]},"mise exec":P,"direnv exec":{operands:1},"coverage run":{valued:["--source","--include","--omit","--rcfile","--data-file","--context","--concurrency","--debug"],module:["-m"]},"go run":{valued:["-C","-exec","-mod","-modfile","-tags","-ldflags","-gcflags","-p"]},"go tool":{valued:["-C","-modfile"]},"bundle exec":{valued:["--gemfile"]},"rbenv exec":P,"asdf exec":P},er=3;function tr(e){for(let t=er;t>0;t-=1){const n=e.slice(0,t).join(" ");if(e.length>=t&&Object.hasOwn(yt,n))return nr(e.slice(t),yt[n]??P)}return null}function nr(e,t){const n=[...t.line??[],...t.module??[]],{rest:s}=x(e,i=>t.valued?.includes(i)??!1,i=>n.includes(i)),[r="",...o]=s;return t.line?.includes(r)?o[0]===void 0?null:{kind:"line",line:o[0]}:t.module?.includes(r)?ge(o,!1):sr(s,t)}function sr(e,t){const n=e[0]==="--"?e.slice(1):e,s=t.assignments?n.findIndex(i=>!/^\w+=/.test(i)):0,r=s<0?[]:n.slice(s+(t.operands??0)),o=r.indexOf("--");return!t.greedy||n!==e?ge(r,!1):o<0?ge(r,!0):ge(r.toSpliced(o,1),!1)}function ge(e,t){return e.length===0?null:{kind:"program",words:e,needsDashes:t}}const rr=12,or=500;function Tt(e,t,{foldersIn:n=()=>[],parseYaml:s=()=>null}={}){const r={directory:".",extend:"append",depth:rr},o=new ir({readFile:t,foldersIn:n,parseYaml:s}).ofLine(e,r);return{commandLine:e,invocations:o,readFile:t}}class ir{#e;#t=or;constructor(t){this.#e=t}ofLine(t,n){return v(t).flatMap(({words:s,directory:r,takesTail:o})=>this.#n({...n,words:s,directory:d.posix.join(n.directory,r),extend:o?n.extend:"none",depth:n.depth-1}))}#n(t){const n=ar(t.words);if(this.#t<=0)return[];if(this.#t-=1,t.depth>0){const a=this.#i({...t,words:n},t.words[0]??"");if(a!==null)return a}const{extend:s,directory:r,filteredBy:o}=t,i={...r==="."?{}:{directory:r},...o===void 0?{}:{filteredBy:o}};return[{words:n,extend:s,...i}]}#i(t,n){const{words:s,directory:r}=t;if(s[0]==="make"||s[0]==="gmake")return this.#u(t);const o=As(s,r,this.#e);if(o.length>0)return o.flatMap(l=>this.#r(l,t));const i=Xs(s,r,this.#e.readFile);if(i!==null)return this.#l(i,t);const a=tr(s);if(a?.kind==="line")return this.#s(a.line,t);if(a!==null){const l=a.needsDashes?"after-dashes":"append";return this.#n({...t,words:a.words,extend:wt(t.extend,l),depth:t.depth-1})}return this.#a(t)??this.#o(n,t)}#a(t){const n=y(t.words);switch(n?.kind){case void 0:return null;case"program":return this.#n({...t,words:n.words,depth:t.depth-1});case"line":return this.#s(n.line,t);case"shell-script":return this.#o(n.path,t,/(?:)/);case"package-script":{const s=n.args.includes("--")?"append":"after-dashes",r=dt(t.directory,n.script,s,this.#e.readFile);return r===null?null:this.#r(r,t)}}}#r(t,n){return t.lines.flatMap(({line:s,extend:r})=>this.ofLine(s,{...n,directory:t.directory,extend:wt(n.extend,r)}))}#l(t,n){const s=n.words[0]==="tox"?{...n,filteredBy:"tox"}:n;return t.flatMap(r=>this.#s(r,s))}#s(t,n){return this.ofLine(t,{...n,extend:"none"})}#u(t){const n=ms(t.words.slice(1),t.directory,this.#e.readFile);return n===null?null:n.lines.flatMap(s=>this.#s(s,{...t,directory:n.directory}))}#o(t,n,s=/^#!.*\b(ba|da|z|k)?sh\b/){if(!t.includes("/")&&!t.endsWith(".sh"))return null;const r=this.#e.readFile(d.posix.join(n.directory,t));return r!==null&&s.test(r)?this.#s(r,n):null}}function ar(e){const[t="",...n]=e;if(/\/.*\.py$/.test(t))return["python",t,...n];const s=t.lastIndexOf("@"),r=s>0?t.slice(0,s):t;return[r.startsWith("@")?r:d.posix.basename(r),...n]}function wt(e,t){return e==="append"?t:t==="append"?e:"none"}var lr=f(26946),Et=f(72913),m=f(26567),h=f(89648),w=f(2480),ur=f(50187);const cr=new Set(["","test","undefined","null"]),dr=1e9;function fr(e,t){const n=pr(e,t),s=hr(e),r=Number((e.attributes.time??"").replaceAll(",",""));return{identity:n,status:s,durationMs:e.attributes.time===void 0||!(r>=0&&r<dr)?null:Math.round(r*1e3),failure:s==="failed"||s==="flaky"?_r(e,n.file,t):null}}function pr({attributes:e,suites:t},n){const{name:s="",classname:r=""}=e,o=e.file??e.filepath??t.findLast(u=>u.file!==void 0)?.file,i=t.map(u=>u.name??"").filter(u=>u!==""&&u!==o),a=cr.has(r)||r===s?i.join(" > "):r,l=r===s&&r!=="";return{file:o===void 0||o===""?null:(0,w.HD)((0,h.iZ)(o,n),n),suite:l||a===""?null:(0,w.HD)(a,n),name:(0,w.HD)(mr(s,e),n)}}function mr(e,{value_param:t}){return t===void 0?e:`${e} [${t}]`}function hr({attributes:e,outcomes:t}){const n=t.map(o=>o.tag);if(n.some(o=>["failure","error","warning"].includes(o)))return"failed";if(n.some(o=>o.startsWith("flaky")))return"flaky";if(n.some(o=>o.startsWith("rerun")))return"failed";if(t.some(o=>o.tag==="skipped"))return gr(t);const{status:s="",result:r=""}=e;return/^(fail|failed|error)$/i.test(s)?"failed":/^(notrun|disabled|skipped|pending|ignored)$/i.test(s)||/^(skipped|suppressed)$/i.test(r)?"skipped":"passed"}function gr(e){return e.some(t=>t.type==="pytest.xfail")?"passed":"skipped"}function _r(e,t,n){const{attributes:s,outcomes:r,output:o}=e,i=r.find(({tag:p})=>p==="failure"||p==="error")??r.find(({tag:p})=>p!=="skipped"),a=i?.text||o,l=i?.message||yr(a)||`status ${s.status??""}`,u=Number(s.line),c=t!==null&&Number.isInteger(u)&&u>0?{file:t,line:u}:null;return(0,h.g5)({type:i?.type??null,message:(0,ur.U)(l),stack:a,location:c},n)}function yr(e){return e.split(`
`).find(t=>t.trim()!=="")??""}var ee=f(57975);const _e=64*1024*1024,Tr=200;async function*wr(e){let t=null;for await(const n of(0,D.createReadStream)(e,{end:_e-1,highWaterMark:256*1024}))t??=Er(n),yield t.decode(n,{stream:!0});t!==null&&(yield t.decode())}function Er(e){const[t,n]=e;if(t===254&&n===255||t===0&&n===60)return new ee.TextDecoder("utf-16be");if(t===255&&n===254||t===60&&n===0)return new ee.TextDecoder("utf-16le");const s=e.subarray(0,Tr).toString("latin1"),r=/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(s)?.[1];if(r===void 0||/^utf-?16/i.test(r))return new ee.TextDecoder;try{return new ee.TextDecoder(r)}catch{return new ee.TextDecoder}}const br=4*_e;async function oe(e,t){const{GO_PROPERTY:n,JUnitParser:s}=await Promise.all([f.e(800),f.e(516)]).then(f.bind(f,20516)),r=[],o=[];let i=br;for(const c of e){const p=(0,h.iZ)(c,t.workingDirectory);if(i<=0){o.push(`${p} and later reports were not read: over 256 MiB of reports in one run`);break}const _=q=>{const rt=q.suites.some(ot=>ot[n]!==void 0);r.push({ofGo:rt,result:fr(q,t.workingDirectory)})},Y=await Sr(c,new s(_));Y.what!==null&&o.push(`${p}: ${Y.what}`),i-=Y.bytes}const[a,l]=[!0,!1].map(c=>r.filter(({ofGo:p})=>p===c).map(({result:p})=>p));return{tests:[...(0,w.JN)(a??[]),...(t.repeats??w.iF)(l??[])],problem:o.length===0?null:o.slice(0,3).join("; ")}}async function Sr(e,t){let n=0;try{n=(0,D.statSync)(e).size;for await(const o of wr(e))if(!t.write(o))break;const s=t.end(),r=`larger than ${_e/1024/1024} MiB: only its beginning was read`;return{what:n>_e?r:s,bytes:n}}catch(s){return{what:`cannot be read: ${s.message}`,bytes:n}}}const bt={name:"junit",orders:["as-is"],recognise:()=>null,prepare:({commandLine:e})=>({commandLine:e,env:{}}),seedKnob:async()=>null,read:St,replay:({commandLine:e,seed:t})=>({commandLine:(0,m.sO)({TEST_SEED:String(t)},e),selectsTest:!1})};async function St({reportFiles:e,timedOut:t,workingDirectory:n}){if(e.length===0)return{kind:"unreadable",reason:t?"the run was ended by its time limit before it wrote a report":"the run wrote no file that report-files matches",tests:[]};const{tests:s,problem:r}=await oe(e,{workingDirectory:n});return r===null?{kind:"read",tests:s,couldNotRun:null}:{kind:"unreadable",reason:r,tests:s}}var M=f(51455);const He="FLAKY_DETECTOR_CARGO_REPORT",Ue="FLAKY_DETECTOR_CARGO_SHUFFLE",kr=`#!/usr/bin/env bash
set +p
case "$1" in
  */deps/*) ;;
  */rust_out) RUSTDOC_DOCTEST_BIN_PATH=$1; export RUSTDOC_DOCTEST_BIN_PATH; exec "$@" ;;
  *) exec "$@" ;;
esac
_count=$(ls "$${He}" | wc -l)
_report=$(mktemp "$${He}/$(printf %06d "$_count")-XXXXXX") || exec "$@"
_binary=$1
shift
for _word do
  shift
  case "$_word" in -q|--quiet) continue ;; esac
  set -- "$@" "$_word"
done
if [ -n "$${Ue}" ]; then
  RUSTC_BOOTSTRAP=1
  export RUSTC_BOOTSTRAP
  set -- -Z unstable-options --shuffle-seed "$${Ue}" "$@"
fi
_name=\${_binary##*/}
printf '%s\\n%s\\n' "$CARGO_PKG_NAME" "\${_name%-*}" >"$_report.log"
trap : TERM INT QUIT
{ "$_binary" "$@" >>"$_report.log" 2>&3 3>&-; } 3>&2 2>/dev/null
_code=$?
echo "$_code" >"$_report.exit"
tail -n +3 "$_report.log"
exit "$_code"
`,xr=/^test (.+?)(?: - should panic)? \.\.\. (.*)$/,Or=/(ok|FAILED|ignored(?:, .*)?)(?: <\d+\.\d+s>)?$/,$r=/^---- (.+) std(?:out|err) ----$/,vr=/\u001b(?:\[[0-9;]*m|\(B)/g;class kt{statuses=[];captured=new Map;running=null;candidate=null;capturing=null;finished=!1;add(t){const n=t.replaceAll(vr,""),s=$r.exec(n);s!==null?this.capturing=this.capture(s[1]??""):n==="failures:"?this.section():n.startsWith("test result: ")?this.end():this.capturing!==null?this.capturing.add(n):this.outcome(n)}result(){this.settle();const t=s=>this.captured.get(s)?.toString()??"";return{tests:this.statuses.map(([s,r])=>({name:s,status:r,output:t(s)})),finished:this.finished,running:this.running}}capture(t){const n=this.captured.get(t)??new h.FM;return this.captured.set(t,n),n}section(){this.settle(),this.capturing=null}end(){this.section(),this.finished=!0}outcome(t){const n=xr.exec(t);if(n!==null&&(this.settle(),this.finished=!1,this.running=n[1]??""),this.running===null)return;const s=Or.exec(n===null?t:n[2]??"")?.[1];s!==void 0&&(this.candidate=s==="ok"?"passed":s==="FAILED"?"failed":"skipped")}settle(){this.running===null||this.candidate===null||(this.statuses.push([this.running,this.candidate]),this.running=null,this.candidate=null)}}const xt=64*1024;async function*H(e){const t=new ee.TextDecoder;let n="";for await(const s of(0,D.createReadStream)(e)){const r=t.decode(s,{stream:!0}).split(`
`);r[0]=n+r[0],n=(r.pop()??"").slice(0,xt);for(const o of r)yield Ot(o)}n+=t.decode(),n!==""&&(yield Ot(n))}function Ot(e){return(e.endsWith("\r")?e.slice(0,-1):e).slice(0,xt)}async function Rr(e,t,n){const s=[];if(e===null)return s;try{let r=0;for await(const o of H(e))if(n.test(o)&&s.push(o),r+=1,r>=t)break}catch{return s}return s}async function k(e,t,n){const s=[];if(e===null)return s;try{for await(const r of H(e))if(t.test(r)&&s.push(r),s.length>=n)break}catch{return s}return s}const Ye=/^thread '(.+)'(?: \(\d+\))? panicked at (?:'(.*)', )?(.+?):(\d+):\d+:?$/,Nr=/^thread '(.+)'(?: \(\d+\))? has overflowed its stack/;function $t(e,t){const n=e.split(`
`),s=n.findIndex(p=>Ye.test(p)),[,,r,o="",i]=Ye.exec(n[s]??"")??[];if(s<0)return{type:null,message:e,stack:null,location:null};const a=n.slice(s+1),l=a.findIndex(p=>p==="stack backtrace:"||p.startsWith("note: ")),u=r??a.slice(0,l<0?void 0:l).join(`
`),c=l<0||a[l]!=="stack backtrace:"?null:a.slice(l).join(`
`);return{type:"panic",message:u,stack:c,location:{file:(0,h.iZ)(o,t),line:Number(i)}}}async function Ar(e){const t=new Map;let n=null;if(e===null)return new Map;for await(const s of H(e)){const r=(Ye.exec(s)??Nr.exec(s))?.[1];r!==void 0&&(n=t.get(r)??new h.FM,t.set(r,n)),(s===""||/^\s*(Running|Doc-tests) |^error: /.test(s))&&(n=null),n?.add(s)}return new Map([...t].map(([s,r])=>[s,r.toString()]))}const vt="cargo-runner.sh",Lr=["X86_64_UNKNOWN_LINUX_GNU","X86_64_UNKNOWN_LINUX_MUSL","AARCH64_UNKNOWN_LINUX_GNU","AARCH64_UNKNOWN_LINUX_MUSL","X86_64_APPLE_DARWIN","AARCH64_APPLE_DARWIN"],jr={name:"cargo",orders:["as-is","shuffled"],supportFiles:{[vt]:kr},recognise:e=>{const t=e.invocations.find(({words:n})=>n[0]==="cargo"&&Pr(n));return t===void 0?null:{invocation:t}},prepare:Dr,seedKnob:async({stdoutLog:e})=>(await k(e,/^running \d+ tests? \(shuffle seed: /,1)).length>0?"libtest's --shuffle-seed":null,read:Ir,replay:Yr};function Pr(e){const[t,n]=e.slice(1).filter(s=>!/^[-+]/.test(s));return t==="test"||t==="t"||t==="llvm-cov"&&n!=="nextest"}function Dr(e){const t=`bash -p ${(0,d.join)(e.supportDir,vt)}`,n=Lr.map(s=>`CARGO_TARGET_${s}_RUNNER`).filter(s=>!e.env[s]);return{commandLine:e.commandLine,env:{...Object.fromEntries(n.map(s=>[s,t])),[He]:e.reportDir,[Ue]:e.order==="shuffled"?String(e.seed):""}}}async function Ir(e){try{const t=await Mr(e.reportDir),n=(0,w.iF)([...await Fr(t,e),...await Hr(e)]),s=t.find(o=>o.exitCode===null||e.timedOut&&!o.output.finished);if(s!==void 0){const o=e.timedOut?"the run timed out":"the run was stopped";return{kind:"unreadable",reason:`the output of ${s.suite} breaks off: ${o}`,tests:n}}const r=t.length===0&&n.length===0&&e.exitCode!==0;return{kind:"read",tests:n,couldNotRun:r?await Ur(e):null}}catch(t){return{kind:"unreadable",reason:`the report of cargo test cannot be read: ${t.message}`,tests:[]}}}async function Mr(e){const t=[],n=(await(0,M.readdir)(e)).filter(s=>s.endsWith(".log")).sort();for(const s of n){const r=[],o=new kt;for await(const c of H((0,d.join)(e,s)))r.length<2?r.push(c):o.add(c);const i=await(0,M.readFile)((0,d.join)(e,s.replace(/log$/,"exit")),"utf8").catch(()=>null),[a="",l=""]=r,u=l===a.replaceAll("-","_")?a:`${a}::${l}`;t.push({suite:u,exitCode:i===null?null:Number(i),output:o.result()})}return t}async function Fr(e,t){const n=await Ar(t.stderrLog);return e.flatMap(s=>{const r=s.output.tests.map(a=>{const l=a.output||(n.get(a.name)??"");return We({file:null,suite:s.suite,name:a.name},a.status,l,t)}),o=Cr(s,n);if(o===null||t.timedOut)return r;const i=n.get(o)??`the test binary ended with code ${s.exitCode} while this test ran`;return[...r,We({file:null,suite:s.suite,name:o},"failed",i,t)]})}function Cr({output:e,exitCode:t},n){if(e.finished||!t)return null;const s=new Set(e.tests.map(o=>o.name)),r=[...n.keys()].filter(o=>!s.has(o)&&o!=="main");return e.running??(r.length===1?r[0]??null:null)}async function Hr(e){if(e.stdoutLog===null)return[];const t=new kt;for await(const n of H(e.stdoutLog))t.add(n);return t.result().tests.flatMap(n=>{const[,s,r]=/^(\S+\.(?:rs|md)) - (.*\(line \d+\)(?: - compile(?: fail)?)?)$/.exec(n.name)??[];return s===void 0||r===void 0?[]:[We({file:s,suite:"doc-tests",name:r},n.status,n.output,e)]})}function We(e,t,n,{workingDirectory:s}){const r=t==="failed"?(0,h.g5)($t(n,s),s):null;return{identity:e,status:t,durationMs:null,failure:r}}async function Ur({stderrLog:e,exitCode:t}){return(await k(e,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3)||`cargo test ended with code ${t} and ran no test binary`}function Yr(e){const{recognition:t,seed:n,test:s}=e,r=e.order==="shuffled",{own:o,libtest:i}=Wr(s),l=[...r?["-Z","unstable-options","--shuffle-seed",String(n)]:[],...i],c=t.invocation.words.includes("--")?l:[...o,...l.length>0?["--"]:[],...l],p=(0,m.$I)(e.commandLine,t.invocation,c),_={TEST_SEED:String(n),...r&&p!==null?{RUSTC_BOOTSTRAP:"1"}:{}};return{commandLine:(0,m.sO)(_,p??e.commandLine),selectsTest:p!==null&&s!==null}}function Wr(e){if(e===null)return{own:[],libtest:[]};if(e.suite!=="doc-tests")return{own:[],libtest:["--exact",e.name.replace(/ #\d+$/,"")]};const[,t="",n=""]=/^(\S*) ?\(line (\d+)\)/.exec(e.name)??[];return{own:["--doc"],libtest:[t||`${n})`]}}const Kr=/\[ RUN {6}\] ([\w/]+\.\S+)$/,Gr=/\[( {7}OK| {2}FAILED| {2}SKIPPED) {1,2}\] ([\w/]+\.[^\s,]+).* \((\d+) ms\)$/,Br={OK:"passed",FAILED:"failed",SKIPPED:"skipped"},Vr=/^(\S[^:\n]*\.\w+):(\d+)(?:: Failure|: FAILED:)?$/m;async function Jr(e,t){const n=[];let s=null,r=new h.FM;const o=(i,a,l,u)=>n.push(Rt(i,a,l,u,t));if(e===null)return{tests:n,running:s};for await(const i of H(e)){const a=Kr.exec(i)?.[1],[,l="",u,c]=Gr.exec(i)??[];a!==void 0?(s!==null&&o(s,"failed",null,`${r}
the program ended while this test ran`),s=a,r=new h.FM):u!==void 0&&u===s?(o(u,Br[l.trim()]??"failed",Number(c),r.toString()),s=null):r.add(i)}return{tests:n,running:s}}function Rt(e,t,n,s,r){const o=e.indexOf("."),i={file:null,suite:e.slice(0,o),name:e.slice(o+1)},a=t==="failed"?(0,h.g5)(Ke(s,r),r):null;return{identity:i,status:t,durationMs:n,failure:a}}function Ke(e,t){const n=Vr.exec(e);if(n===null)return{type:null,message:e,stack:null,location:null};const[,s="",r]=n;return{type:null,message:e.slice(e.indexOf(`
`,n.index)+1).split(/^\[ {2}FAILED/m,1)[0]??"",stack:e,location:{file:(0,h.iZ)(s,t),line:Number(r)}}}const Xr=99999,Zr={name:"googletest",orders:["as-is","shuffled"],recognise:e=>{const t=e.invocations.find(n=>zr(n,e));return t===void 0?null:{invocation:t}},prepare:e=>({commandLine:e.commandLine,env:{GTEST_OUTPUT:`xml:${e.reportDir}/`,...Ge(e)}}),seedKnob:async({stdoutLog:e})=>(await k(e,/^Note: Randomizing tests' orders with a seed of /,1)).length>0?"GTEST_RANDOM_SEED":null,read:qr,replay:so};function Ge({seed:e,order:t}){const n={GTEST_RANDOM_SEED:String(1+(e-1)%Xr)};return t==="shuffled"?{...n,GTEST_SHUFFLE:"1"}:n}function zr({words:[e="",...t]},n){if(t.some(i=>i.startsWith("--gtest_")))return!0;if(!/^[\w.+-]+$/.test(e))return!1;const s=n.commandLine.split(/[\s;&|]+/).find(i=>i.endsWith(`/${e}`));return s!==void 0&&n.readFile(s)?.includes("GTEST_OUTPUT")?!0:["","test/","tests/","unittest/","unittests/","src/test/","googletest/"].flatMap(i=>[`${i}CMakeLists.txt`,`${i}meson.build`]).some(i=>Qr(n.readFile(i)??"",e))}function Qr(e,t){const n=`\\b${t.replaceAll(/[.+]/g,"\\$&")}\\b`;return!/gtest|googletest/i.test(e)||!new RegExp(n).test(e)?!1:/test/i.test(t)||new RegExp(`\\(\\s*['"]?${n}[^)]*(gtest|gmock)`,"i").test(e)}async function qr(e){try{const{workingDirectory:t,reportDir:n,exitCode:s,timedOut:r}=e,o=(await(0,M.readdir)(n)).filter(c=>c.endsWith(".xml")).sort(),i=await oe(o.map(c=>(0,d.join)(n,c)),{workingDirectory:t}),a=await Jr(e.stdoutLog,t),l=eo(i.tests.map(c=>to(c,t)),a.tests);if(r&&a.running!==null)return{kind:"unreadable",reason:`the run timed out while ${a.running} ran`,tests:l};if(i.problem!==null)return{kind:"unreadable",reason:i.problem,tests:l};if(a.running!==null&&s!==0){const c=`the program ended with code ${s} while this test ran`;l.push(Rt(a.running,"failed",null,c,t))}const u=l.length===0&&o.length===0&&s!==0;return{kind:"read",tests:l,couldNotRun:u?await no(e):null}}catch(t){return{kind:"unreadable",reason:`the results of GoogleTest cannot be read: ${t.message}`,tests:[]}}}function eo(e,t){const n=new Set(e.map(({identity:s})=>`${s.suite}.${s.name}`));return[...e,...t.filter(({identity:s})=>!n.has(`${s.suite}.${s.name}`))]}function to({identity:e,failure:t,...n},s){const r=e.name.replace(/(\/\S+) \[.*\]( #\d+)?$/s,"$1$2"),o=t===null?null:Ke(t.stack??t.message,s),i=o?.location==null?t:(0,h.g5)({...o,location:o.location},s);return{...n,identity:{file:null,suite:e.suite,name:r},failure:i}}async function no({stderrLog:e,stdoutLog:t,exitCode:n}){return[...await k(e,/\S/,4),...await k(t,/\S/,2)].join(`
`).slice(0,1e3)||`the program ended with code ${n} and ran no tests`}function so({commandLine:e,seed:t,order:n,test:s}){const r=s?.name.replace(/ #\d+$/,""),o=s===null?{}:{GTEST_FILTER:`${s.suite}.${r}`},i={TEST_SEED:String(t),...n==="shuffled"?Ge({seed:t,order:n}):{},...o};return{commandLine:(0,m.sO)(i,e),selectsTest:s!==null}}const Nt="ctest.xml",ro={name:"ctest",orders:["as-is"],recognise:e=>{const t=e.invocations.find(({words:n})=>n[0]==="ctest"||oo(n));return t===void 0?null:{invocation:t}},prepare:io,seedKnob:async()=>null,read:ao,replay:ho};function oo(e){return(e[0]??"")!=="cmake"||!e.includes("--build")?!1:e.some((n,s)=>/^(test|RUN_TESTS)$/.test(n)&&/^(--target|-t)$/.test(e[s-1]??""))}function At(e,t,n){return t.words[0]==="ctest"?(0,m.$I)(e,t,n):null}function io(e){return{commandLine:At(e.commandLine,e.recognition.invocation,["--output-junit",(0,d.join)(e.reportDir,Nt)])??e.commandLine,env:{CTEST_OUTPUT_ON_FAILURE:"1",...Ge(e)}}}async function ao(e){try{const t=await uo(e.stdoutLog),s=(await oe([(0,d.join)(e.reportDir,Nt)],{workingDirectory:e.workingDirectory})).tests.map(i=>fo(i,e.workingDirectory)),r=s.length>0?co(s,t):t;if(e.timedOut)return{kind:"unreadable",reason:"the run timed out before ctest was through",tests:r};const o=r.length===0&&e.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await mo(e):null}}catch(t){return{kind:"unreadable",reason:`the results of ctest cannot be read: ${t.message}`,tests:[]}}}const lo=/^\s*(?:\d+\/\d+ )?Test\s+#\d+: (.+?) \.{2,}\s*(.*?)\s+(\d+\.\d+) sec/;async function uo(e){const t=[];if(e===null)return t;for await(const n of H(e)){const[,s,r="",o]=lo.exec(n)??[];if(s===void 0)continue;const i=r==="Passed"?"passed":/Skipped|Disabled/.test(r)?"skipped":"failed",a={type:null,message:r.replaceAll("*"," ").trim(),stack:null,location:null},l=Math.round(Number(o)*1e3);t.push({identity:{file:null,suite:null,name:s},status:i,durationMs:l,failure:i==="failed"?a:null})}return(0,w.JN)(t)}function co(e,t){const n=new Map(t.filter(({status:s})=>s==="flaky").map(s=>[s.identity.name,s.failure]));return e.map(s=>{const r=n.get(s.identity.name);return s.status==="passed"&&r!=null?{...s,status:"flaky",failure:r}:s})}function fo(e,t){if(e.failure?.stack==null)return e;const n=Ke(e.failure.stack,t);return n.location===null?{...e,failure:{...e.failure,message:po(e.failure.stack)}}:{...e,failure:(0,h.g5)(n,t)}}function po(e){return e.trimEnd().split(`
`).at(-1)??e}async function mo({stdoutLog:e,stderrLog:t,exitCode:n}){return[...await k(t,/\S/,4),...await k(e,/error/i,4)].join(`
`).slice(0,1e3)||`ctest ended with code ${n} and ran no tests`}function ho({commandLine:e,recognition:t,seed:n,test:s}){const r=s?.name.replace(/ #\d+$/,"").replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"),o=r===void 0?null:At(e,t.invocation,["-R",`^${r}$`,"--output-on-failure"]);return{commandLine:(0,m.sO)({TEST_SEED:String(n)},o??e),selectsTest:o!==null}}const Lt="FLAKY_DETECTOR_GO_REPORT",ye="FLAKY_DETECTOR_GO_SHUFFLE",Be="FLAKY_DETECTOR_GO_SEED",go=`#!/usr/bin/env bash
set +p
case "$1" in *.test) ;; *) exec "$@" ;; esac
_report=$(mktemp "$${Lt}/XXXXXXXX") || exec "$@"
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
    -test.shuffle=on) echo "$${Be}" >"$_report.shuffled"; _word=-test.shuffle=$${Be} ;;
  esac
  set -- "$@" "$_word"
done
if [ -n "$${ye}" ]; then
  echo "$${ye}" >"$_report.shuffled"
  set -- -test.shuffle="$${ye}" "$@"
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
`,_o=16e3,yo=/^\s*=== (RUN|PAUSE|CONT|NAME) {1,3}(.*)$/,To=/^\s*--- (PASS|FAIL|SKIP): (\S.*) \((\d+(?:\.\d+)?)s\)$/,wo=/^(panic: |fatal error: |SIG[A-Z]+: |unexpected fault address )/,Eo={PASS:"passed",FAIL:"failed",SKIP:"skipped"};class bo{tests=new Map;crash=new h.FM(_o);preamble=new h.FM;failed=[];crashed=!1;current=null;add(t){const n=t.indexOf("");n>0&&this.text(t.slice(0,n));const s=n<0?t:t.slice(n+1);this.event(s)||this.text(s)}result(){return{tests:this.tests,failed:this.failed,preamble:this.preamble.toString(),crash:this.crash.toString()}}event(t){const n=yo.exec(t);if(n!==null)return this.moved(n[1]??"",n[2]??""),!0;const s=To.exec(t);return s===null?!1:(this.ended(this.test(s[2]??""),Eo[s[1]],Number(s[3])),!0)}ended(t,n,s){n==="failed"&&this.failed.push(t.name),t.state=this.failed.includes(t.name)?"failed":n,t.durationMs=Math.round(s*1e3),this.current=t}moved(t,n){this.current=n===""?null:this.test(n),!(this.current===null||t==="NAME")&&this.current.state!=="failed"&&(this.current.state=t==="PAUSE"?"paused":"unfinished")}text(t){wo.test(t)&&(this.crashed=!0),this.crashed?this.crash.add(t):(this.current?.output??this.preamble).add(t.replace(/^ {4}/,""))}test(t){const n=this.tests.get(t);if(n!==void 0)return n;const s={name:t,state:"unfinished",durationMs:null,output:new h.FM};return this.tests.set(t,s),s}}function So(e){const{test:t}=e;return{commandLine:jt(t===null?null:Oo(t.name),t?.suite??null,e),selectsTest:t!==null}}function ko(e){const t=e.tests.map(({name:n})=>Pt(n.split("/")[0]??n));return jt(`^(${[...new Set(t)].join("|")})$`,e.tests[0]?.suite??null,e)}function jt(e,t,n){const{invocation:s}=n.recognition,r=n.order==="shuffled"||s.words.includes("-shuffle=on"),o=[...e===null?[]:[`-run=${e}`],...r?[`-shuffle=${n.seed}`]:[],"-count=1"],i=$o(n.commandLine,t),a=`TEST_SEED=${n.seed}`,u=s.words[0]==="go"&&!s.words.includes("-args")?(0,m.$I)(i,s,o):null;return u===null?`${a} ${xo(o)} ${(0,m.CI)(i)}`:`${a} ${(0,m.CI)(u)}`}function xo(e){return`GOFLAGS="$GOFLAGS "${(0,C.ZL)(e.join(" "))}`}function Oo(e){return e.split("/").map(t=>`^${Pt(t)}$`).join("/")}function Pt(e){return e.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function $o(e,t){return t===null?e:e.replace(/(^|\s)\.\/\.\.\.(?=\s|$)/,(n,s)=>`${s}${(0,C.ZL)(t)}`)}function vo(e,t){const n=e.exitCode===null?new Set:No(e.output),s=new Set([...e.output.tests.values()].filter(o=>o.state==="failed").map(o=>o.name));for(const o of n)s.add(o);const r=[];for(const o of e.output.tests.values()){const i=s.has(o.name)?"failed":Ro(o);if(i===null||i==="failed"&&Dt(s,o.name))continue;const a=i==="failed"?(0,h.g5)(Ao(o,e,t),t):null,l={file:null,suite:e.path,name:(0,w.HD)(o.name,t)};r.push({identity:l,status:i,durationMs:o.durationMs,failure:a})}return r}function Ro(e){return e.state==="unfinished"||e.state==="paused"?null:e.state}function Dt(e,t){for(const n of e)if(n.startsWith(`${t}/`))return!0;return!1}function No(e){const t=[...e.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),n=t.filter(r=>!Dt(t,r));if(It(e)!==null)return new Set;if(/^panic: test timed out after /.test(e.crash)){const r=new Set([...e.crash.matchAll(/^\t\t(\S+) \(/gm)].map(o=>o[1]));return new Set(n.filter(o=>r.has(o)))}const s=n.filter(r=>Mt(e.crash,r));return s.length===1?new Set(s):n.length===1?new Set(n):new Set}function It(e){const t=e.failed.at(-1);return t===void 0||!/ \[recovered/.test(e.crash)?null:e.failed.findLast(n=>n.startsWith(`${t}/`)&&Mt(e.crash,n))??t}function Mt(e,t){const[n]=t.split("/",1);return e.includes(`.${n}(`)||e.includes(`.${n}.`)}function Ao(e,t,n){const{crash:s}=t.output,r=e.output.toString(),o={type:null,message:r,stack:null,location:Lo(r,t.directory,n)};if(e.state==="failed"&&It(t.output)!==e.name)return o;if(s==="")return{...o,message:`${r}
the test binary ended with code ${t.exitCode} while this test ran`};const[i=""]=s.split(`
`,1);return{type:"panic",message:i.replace(/ \[recovered.*\]$/,""),stack:s.slice(i.length),location:jo(s,n)??o.location}}function Lo(e,t,n){for(const[,s="",r]of e.matchAll(/^\s*([^\s:]+\.go):(\d+): /gm)){if(s==="testing.go")continue;const o=s.startsWith("/")?s:`${t}/${s}`;return{file:(0,h.iZ)(o,n),line:Number(r)}}return null}function jo(e,t){for(const[,n="",s]of e.matchAll(/^\t(\/[^\n]+\.go):(\d+)(?: |$)/gm)){const r=(0,h.iZ)(n,t);if(!r.startsWith("/"))return{file:r,line:Number(s)}}return null}const Ft="go-exec.sh",Po={name:"go",orders:["as-is","shuffled"],supportFiles:{[Ft]:go},recognise:e=>{const t=e.invocations.find(Do);return t===void 0?null:{invocation:t}},prepare:Io,seedKnob:async({reportDir:e})=>(await(0,M.readdir)(e).catch(()=>[])).some(n=>n.endsWith(".shuffled"))?"go test's -shuffle":null,read:Mo,replay:e=>So(e),chosen:{order:"own",meet:(e,t)=>e.suite===t.suite,line:ko}};function Do({words:e}){return e[0]==="gotestsum"||e[0]==="richgo"?!0:e[0]==="go"&&(e[1]==="test"||e[1]==="-C"&&e[3]==="test")}function Io(e){const t=(0,d.join)(e.supportDir,Ft),n=["-count=1",e.env.GOFLAGS,`"-exec=bash -p '${t}'"`];return{commandLine:e.commandLine,env:{GOFLAGS:n.filter(Boolean).join(" "),[Lt]:e.reportDir,[Be]:String(e.seed),[ye]:e.order==="shuffled"?String(e.seed):""}}}async function Mo(e){try{const t=await Fo(e),n=(0,w.JN)(t.flatMap(r=>vo(r,e.workingDirectory))),s=t.find(r=>r.exitCode===null);return s!==void 0?{kind:"unreadable",reason:`the output of ${s.path} breaks off: ${Uo(e,s)}`,tests:n}:n.length>0||e.exitCode===0?{kind:"read",tests:n,couldNotRun:null}:t.length===0?await Yo(e):{kind:"read",tests:n,couldNotRun:Ho(t)}}catch(t){return{kind:"unreadable",reason:`the report of go test cannot be read: ${t.message}`,tests:[]}}}async function Fo({reportDir:e,timedOut:t}){const n=[];for(const s of await(0,M.readdir)(e)){if(!s.endsWith(".log"))continue;const r=(0,d.join)(e,s),o={...await Co(r),endedMs:(await(0,M.stat)(r)).mtimeMs};n.push(t&&(o.exitCode??0)>128?{...o,exitCode:null}:o)}return n.sort((s,r)=>s.path===r.path?s.endedMs-r.endedMs:s.path<r.path?-1:1)}async function Co(e){const t=[],n=new bo;for await(const i of H(e))t.length<2?t.push(i):n.add(i);const s=await(0,M.readFile)(e.replace(/log$/,"exit"),"utf8").catch(()=>null),[r="",o=""]=t;return{path:r,directory:o,exitCode:s===null?null:Number(s),output:n.result()}}function Ho(e){const t=e.find(r=>r.exitCode!==0);if(t===void 0)return null;const{preamble:n,crash:s}=t.output;return`${t.path} ended with code ${t.exitCode} before its first test: ${`${n}
${s}`.trim().slice(0,1e3)}`}function Uo(e,t){const n=[...t.output.tests.values()].filter(r=>r.state==="unfinished").map(r=>r.name),s=n.length===0?"":` while ${n.slice(-3).join(", ")} ran`;return`${e.timedOut?"the run timed out":"the run was stopped"}${s}`}async function Yo(e){if((await k(e.stdoutLog,/^(ok {2}\t|\s*--- (PASS|FAIL))/,1)).length>0)return{kind:"unreadable",reason:"go test ran without our -exec script: does the command set -exec or GOFLAGS itself?",tests:[]};const n=await k(e.stdoutLog,/\[(build|setup) failed\]/,5),s=await k(e.stderrLog,/^(?!# |go: downloading |make)\S/,5),r=[...n,...s].join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:r||`go test ended with code ${e.exitCode} and ran no tests`}}function Ct(e,t){const n={"junit.jupiter.execution.order.random.seed":String(e)};return t!=="shuffled"?n:{...n,"junit.jupiter.testmethod.order.default":"org.junit.jupiter.api.MethodOrderer$Random","junit.jupiter.testclass.order.default":"org.junit.jupiter.api.ClassOrderer$Random"}}async function Ht(e,t){const n=await Wo(e,t),{tests:s,problem:r}=n;if(r!==null)return{kind:"unreadable",reason:r,tests:s};if(t.timedOut)return{kind:"unreadable",reason:`the run timed out: ${e.name} reports a class only when it is through`,tests:s};const o=await k(t.stdoutLog,/The forked VM terminated|There was a timeout or other error in the fork/,1),i=s.length===0&&t.exitCode!==0&&o.length===0;return{kind:"read",tests:s,couldNotRun:i?await Jo(e,t):null}}async function Wo(e,{reportFiles:t,workingDirectory:n}){const s=new Map;for(const i of[...t].sort()){const a=i.replace(e.buildFolder,"");s.set(a,[...s.get(a)??[],i])}const r=[],o=[];for(const[i,a]of s){const l=await oe(a,{workingDirectory:n}),u=Go(i,n);for(const c of l.tests)r.push(Vo(c,u(c.identity.suite??"")));l.problem!==null&&o.push(l.problem)}return{tests:(0,w.iF)(r),problem:o.length===0?null:o.slice(0,3).join("; ")}}const Ko=["java","kotlin","groovy","scala"].map(e=>({folder:e,extension:e==="kotlin"?"kt":e}));function Go(e,t){const n=new Map,s=r=>{for(const o of["test","integrationTest"])for(const{folder:i,extension:a}of Ko){const l=(0,d.join)(e,"src",o,i,`${r.replaceAll(".","/")}.${a}`);if((0,D.existsSync)(l))return(0,h.iZ)(Bo(l),t)}return null};return r=>{const[o=""]=r.split("$",1);if(!/^[\p{L}\w.]+$/u.test(o))return null;const i=n.has(o)?n.get(o)??null:s(o);return n.set(o,i),i}}function Bo(e){return e.replace(/^\/proc\/\d+\/root(?=\/)/,"")}function Vo(e,t){if(t===null)return e;const n={...e.identity,file:t};if(e.failure===null)return{...e,identity:n};const r=[...(e.failure.stack??"").matchAll(/\(([^():\n]+):(\d+)\)/g)].find(([,o])=>o===t.split("/").at(-1))?.[2];return{...e,identity:n,failure:{...e.failure,location:r===void 0?null:{file:t,line:Number(r)}}}}async function Jo(e,{stdoutLog:t,stderrLog:n,exitCode:s}){return[...await k(t,e.errorLine,5),...await k(n,e.errorLine,5)].join(`
`).slice(0,1e3)||`${e.name} ended with code ${s} and ran no tests`}const Ut="flaky-detector.init.gradle",Xo=`
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
`,Zo={name:"Gradle",buildFolder:/\/build\/test-results\/.*$/,errorLine:/^(e: |\* What went wrong:|> |.*: error: |Execution failed|Task .* not found)/},zo={name:"gradle",orders:["as-is","shuffled"],supportFiles:{[Ut]:Xo},reportFiles:"**/build/test-results/**/TEST-*.xml",recognise:e=>{const t=e.invocations.find(Qo);return t===void 0?null:{invocation:t}},prepare:qo,seedKnob:async()=>null,read:e=>Ht(Zo,e),replay:ei};function Qo({words:[e="",...t]}){const n=/^([:\w-]*:)?(\w*[tT]est\w*|check|build)$/;return(e==="gradle"||e==="gradlew")&&t.some(s=>n.test(s))}function Yt({seed:e,order:t,supportDir:n}){const s=Object.entries(Ct(e,t)).map(([o,i])=>`${o}=${i}`);return[...["--init-script",(0,d.join)(n,Ut)],`-PTEST_SEED=${e}`,`-PflakyDetectorProperties=${s.join(",")}`]}function qo(e){const t=e.env.ATTEMPT===void 0?[]:[`-PATTEMPT=${e.env.ATTEMPT}`];return{commandLine:(0,m.$I)(e.commandLine,e.recognition.invocation,[...Yt(e),...t])??e.commandLine,env:{}}}function ei(e){const{commandLine:t,recognition:n,seed:s,test:r}=e,[o=""]=(r?.name??"").split(/[([{ ]/,1),i=r===null?[]:["--tests",[r.suite,o].filter(Boolean).join(".")],a=(0,m.$I)(t,n.invocation,[...i,...Yt(e)]);return{commandLine:(0,m.sO)({TEST_SEED:String(s)},a??t),selectsTest:a!==null&&r!==null}}function Wt(e,{directory:t="."},{readFile:n}){for(let s=t;;s=d.posix.dirname(s)){const r=n(d.posix.join(s,"node_modules",e,"package.json")),o=/"version"\s*:\s*"(\d[^"]*)"/.exec(r??"")?.[1];if(o!==void 0)return o;if(s==="."||s==="/"||s.startsWith(".."))return null}}function Te(e,t,n=0){const[s=Number.POSITIVE_INFINITY,r=0]=(e??"").split(".").map(Number).filter(Number.isFinite);return e===void 0||s>t||s===t&&r>=n}const ti=/(?:\(|@|\bat |❯ )((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?\s*$/;function Kt(e,t,n){const r=(e??"").split(`
`).flatMap(o=>{const[,i,a]=ti.exec(o)??[];return i===void 0||Number(a)<1?[]:[{file:(0,h.iZ)(i.replace(/^file:\/\//,""),n),line:Number(a)}]}).filter(o=>!/^(\/|node:|[a-z]+:)|(^|\/)node_modules\//.test(o.file));return r.find(o=>o.file===t)??r[0]??null}async function Ve(e,t,n){const s=t.timedOut?n.tests:[...n.tests,...n.brokenFiles],r=t.timedOut||t.exitCode===0||t.exitCode>128;if(t.timedOut||!n.complete&&(r||s.length>0)){const a=t.timedOut?"the run timed out":`the process ended (code ${t.exitCode})`;return{kind:"unreadable",reason:`the report of ${e} breaks off: ${a}`,tests:s}}if(!n.started)return ni(e,t);if(n.tests.length>0||t.exitCode===0)return{kind:"read",tests:s,couldNotRun:null};const o=n.brokenFiles[0],i=o===void 0?await Gt(e,t):`${o.identity.file??"a file"} could not be run: ${o.failure?.message??""}`;return{kind:"read",tests:s,couldNotRun:(0,h.Mm)(i)}}async function ni(e,t){if(t.exitCode===0||t.exitCode>128){const n=t.exitCode===0?"does the command replace NODE_OPTIONS or the reporters?":`code ${t.exitCode}`;return{kind:"unreadable",reason:`${e} wrote no report: ${n}`,tests:[]}}return{kind:"read",tests:[],couldNotRun:await Gt(e,t)}}async function Gt(e,t){const n=[...await k(t.stderrLog,/\S/,8),...await k(t.stdoutLog,/^(?!> )\S/,4)],s=`${e} ended with code ${t.exitCode} and ran no tests`;return(0,h.Mm)(n.length===0?s:`${s}: ${n.join(`
`)}`)}const Bt=64*1024*1024,V="(the file itself)";async function we(e,t){try{const n=await Jt(t),s=n.flatMap(r=>r.tests);return await Ve(e,t,{tests:(0,w.iF)(si(s)),brokenFiles:n.flatMap(r=>r.brokenFiles),started:n.length>0,complete:n.every(r=>r.complete)})}catch(n){return{kind:"unreadable",reason:`the report of ${e} cannot be read: ${n.message}`,tests:[]}}}async function Vt(e){return(await Jt(e).catch(()=>[])).find(({knob:n})=>n!==null)?.knob??null}async function Jt(e){const t=[];for(const n of(await(0,M.readdir)(e.reportDir)).sort())n.endsWith(".ndjson")&&t.push(await ri((0,d.join)(e.reportDir,n),e));return t}function si(e){const t=({identity:n})=>n.file??"";return[...e].sort((n,s)=>t(n)<t(s)?-1:t(n)>t(s)?1:0)}async function ri(e,{workingDirectory:t}){const{decodeRecordingLine:n}=await f.e(940).then(f.bind(f,95940)),s=[],r=[];let o=!1,i=null;const a=(await(0,M.stat)(e)).size>Bt;let l=0;for await(const u of H(e)){if(l+=u.length,l>Bt)break;const c=n(u);if(c?.kind==="begin"&&(i??=c.knob),c?.kind==="end"&&(o=!a),c?.kind==="broken-file"&&r.push(ii(c,t)),c?.kind!=="test")continue;const p=oi(c,t),_=c.again?s.pop():void 0;s.push(...(0,w.r0)(_===void 0?[p]:[_,p]))}return{knob:i,tests:s,brokenFiles:r,complete:o}}function oi(e,t){const n=Xt(e.file,t),s=e.suite.join(" > "),r=n===null||e.line===null?null:{file:n,line:e.line},o=e.status==="failed"||e.status==="flaky";return{identity:{file:n,suite:s===""?null:(0,w.HD)(s,t),name:(0,w.HD)(e.name,t)},status:e.status,durationMs:e.ms,failure:o?Zt(e.failure,r,n,t):null}}function ii(e,t){const n=Xt(e.file,t);return{identity:{file:n,suite:null,name:V},status:"failed",durationMs:null,failure:Zt(e.failure,null,n,t)}}function Xt(e,t){return e===null||e===""?null:(0,w.HD)((0,h.iZ)(e.replace(/^file:\/\//,""),t),t)}function Zt(e,t,n,s){const{type:r,message:o,stack:i}=e??{type:null,message:"",stack:null},a=Kt(i,n,s)??t;return(0,h.g5)({type:r,message:o,stack:i,location:a},s)}const zt=64*1024*1024,Qt={passed:"passed",failed:"failed",pending:"skipped",skipped:"skipped",todo:"skipped",disabled:"skipped"};async function ai(e){const n=(await(0,M.readdir)(e.reportDir).catch(()=>[])).filter(s=>/^jest(-\d+)?\.json$/.test(s)).map(s=>(0,d.join)(e.reportDir,s));if(n.length===0)return Ve("jest",e,{tests:[],brokenFiles:[],started:!1,complete:!0});try{const s=(await Promise.all(n.map(li))).flat().sort((o,i)=>o.name<i.name?-1:o.name>i.name?1:0),{workingDirectory:r}=e;return await Ve("jest",e,{tests:(0,w.iF)(s.flatMap(o=>fi(o,r))),brokenFiles:s.filter(ci).map(o=>di(o,r)),started:!0,complete:!0})}catch(s){return ui(s.message)}}async function li(e){const{size:t}=await(0,M.stat)(e);if(t>zt)throw new Error(`it has ${t} bytes, over the limit of ${zt}`);const{decodeJestReport:n}=await f.e(788).then(f.bind(f,35788));return n(await(0,M.readFile)(e,"utf8"))}function ui(e){return{kind:"unreadable",reason:`the report of jest cannot be read: ${e.slice(0,500)}`,tests:[]}}function ci({status:e,assertionResults:t}){return e==="failed"&&!t.some(n=>n.status==="failed")}function di(e,t){const n=en(e,t),[s,r]=qt(Je(e.message));return{identity:{file:n,suite:null,name:V},status:"failed",durationMs:null,failure:(0,h.g5)({type:s,message:r,stack:Je(e.message),location:null},t)}}function fi(e,t){const n=en(e,t);return e.assertionResults.flatMap(s=>{const r=pi(s);if(r===void 0)return[];const o=s.ancestorTitles.join(" > "),i={file:n,suite:o===""?null:(0,w.HD)(o,t),name:(0,w.HD)(s.title,t)},l=r==="failed"||r==="flaky"?mi(s,n,t):null;return[{identity:i,status:r,durationMs:s.duration,failure:l}]})}function pi({status:e,invocations:t}){return e==="passed"&&t>1?"flaky":Object.hasOwn(Qt,e)?Qt[e]:void 0}function mi(e,t,n){const s=Je(e.failureMessages[0]??e.retryReasons[0]??""),[r,o]=qt(s),i=e.status==="passed"?`failed at first, passed in try ${e.invocations}`:"",a=e.location===null?null:{file:t,line:e.location.line},l=Kt(s,t,n)??a;return(0,h.g5)({type:r,message:o||i,stack:s,location:l},n)}function qt(e){const t=e.split(/\n\s+at /)[0]??"",[,n=null,s=t]=/^(\w*(?:Error|Exception)): (.*)$/s.exec(t)??[];return[n,s]}function en({name:e},t){return(0,w.HD)((0,h.iZ)(e,t),t)}function Je(e){return e.replaceAll(/\u001b\[[0-9;]*m/g,"")}function hi(e){return/[\s"\\]/.test(e)?`"${e.replaceAll(/["\\]/g,"\\$&")}"`:e}function tn(e,t){return[e?.trim()??"",...t.map(hi)].filter(n=>n!=="").join(" ")}const Ee="more-arguments.cjs",Xe="FLAKY_DETECTOR_MORE_ARGUMENTS",Ze=`'use strict';
const given = process.env.${Xe};
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
    delete process.env.${Xe}; // a program that the tests start is their own business
    const end = process.argv.indexOf('--');
    const own = words.map((word) => word.replace('{pid}', String(process.pid)));
    process.argv.splice(end < 0 ? process.argv.length : end, 0, ...own);
  }
}
`;function ze([e,...t]){if(e===void 0)return null;if(t.length===0)return e.words.includes("--")?{...e,extend:"none"}:e;const{directory:n,...s}=e;return{...t.every(o=>o.directory===n)?e:s,extend:"none"}}function te(e,t,{supportDir:n,env:s}){return{NODE_OPTIONS:tn(s.NODE_OPTIONS,[`--require=${(0,d.join)(n,Ee)}`]),[Xe]:JSON.stringify({program:e,words:t})}}const gi=/[\\'"`^]/;function Q(e){return e.replaceAll(/[.*+?()[{}|$\\'"`^]/g,t=>gi.test(t)?".":`[${t}]`)}function nn(e){return Q(e).replaceAll("[.]",".")}function be(e){return e.length===1?e[0]??"":`(${e.join("|")})`}const sn="( >)? ";function Se(e){const t=e.findIndex(i=>i.includes("…"));if(t>=0){const[i=""]=e[t]?.split("…")??[];return`^${[...e.slice(0,t),i].map(Q).join(sn)}`}const n=e.at(-1)??"",s=n.replace(/ #\d+$/,""),r=n.slice(s.length),o=`${Q(s)}${r===""?"":`(${Q(r)})?`}`;return`^${[...e.slice(0,-1).map(Q),o].join(sn)}$`}const _i="jest.json",yi="jest-{pid}.json",rn={jest:null,"jest-cli":null,"react-scripts":"test",craco:"test","react-app-rewired":"test"},Ti=["react-scripts","craco","react-app-rewired"],wi={name:"jest",orders:["as-is","shuffled"],supportFiles:{[Ee]:Ze},recognise:e=>{const t=e.invocations.filter(Ei),n=ze(t);if(n===null)return null;const s=Wt("jest",t[0]??n,e);return s===null?{invocation:n}:{invocation:n,version:s}},prepare:bi,seedKnob:Si,read:ai,replay:ki,chosen:{order:"own",meet:(e,t)=>e.file!==null&&e.file===t.file,line:xi}};function Ei({words:e}){const[t="",n]=e;if(!Object.hasOwn(rn,t))return!1;const s=rn[t];return(s===null||s===n)&&!X(e,"--outputFile","--listTests","--showConfig","--init")}function X(e,...t){return e.some(n=>t.includes(n.split("=")[0]??""))}function bi(e){const{commandLine:t,reportDir:n}=e,{invocation:s}=e.recognition,r=[...on(s,n),...an(s),...ln(e)],o=(0,m.$I)(t,s,r);return o===null?{commandLine:t,env:te("jest",r,e)}:{commandLine:o,env:{}}}function on({words:e,extend:t},n){return[...X(e,"--json")?[]:["--json"],`--outputFile=${(0,d.join)(n,t==="none"?yi:_i)}`,...X(e,"--testLocationInResults")?[]:["--testLocationInResults"]]}function an({words:e}){return Ti.includes(e[0]??"")&&!X(e,"--watchAll")?["--watchAll=false"]:[]}function ln({recognition:e,order:t,seed:n}){const{version:s,invocation:r}=e;if(s===void 0||!Te(s,29,2))return[];const o=t==="shuffled"&&Te(s,29,5),i=o||!X(r.words,"--seed")?[`--seed=${n}`]:[];return o&&!X(r.words,"--randomize")?[...i,"--randomize"]:i}async function Si({stderrLog:e}){return(await k(e,/^Seed:\s+-?\d+/,1)).length>0?"jest's --seed":null}function ki(e){const{test:t,recognition:n}=e,s=t!==null&&!un(n.invocation),r=s?dn([t],n.invocation):[];return{commandLine:cn(r,e),selectsTest:s}}function xi(e){const{tests:t,recognition:n}=e;return un(n.invocation)||t.some(({name:s})=>s===V)?null:cn(dn(t,n.invocation),e)}function un({words:e}){return X(e,"-t","--testNamePattern")}function cn(e,t){const{recognition:n,commandLine:s,supportDir:r,reportDir:o}=t,{invocation:i}=n,l=[...o===void 0?[]:on(i,o),...an(i),...ln(t),...e],u=(0,m.$I)(s,i,l),c=u===null?te("jest",l,{supportDir:r,env:{}}):{};return(0,m.sO)({TEST_SEED:String(t.seed),...c},u??s)}function dn(e,{words:t,directory:n=".",extend:s}){const[{file:r,name:o}={file:null,name:""}]=e,i=e.map(c=>Se([...c.suite?.split(" > ")??[],c.name])),a=o===V?["--ci"]:["-t",be(i)],l=s==="none"?["--passWithNoTests",...a]:a;if(r===null)return l;const u=d.posix.relative(n,r);return[...l,X(t,"--runTestsByPath")?u:nn(u)]}const fn="FLAKY_DETECTOR_MINITEST_REPORT",pn="FLAKY_DETECTOR_MINITEST_SHUFFLE",Oi=`# frozen_string_literal: true

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
    folder = ENV['${fn}'].to_s
    reporter << FlakyDetector::MinitestReporter.new(folder) if File.directory?(folder)
    return unless ENV['${pn}'] == '1'

    shuffled = Module.new { def test_order = :random }
    ObjectSpace.each_object(Minitest::Test.singleton_class) { |suite| suite.singleton_class.prepend(shuffled) }
  end
end
`;async function mn(e,t){try{const n=await gn(t.reportDir),s=n.flatMap(({tests:i})=>i.map(a=>Ri(a,t.workingDirectory))),r=(0,w.iF)(s);if(n.some(({ended:i})=>!i)){const i=t.timedOut?"the run timed out":"its process was ended";return{kind:"unreadable",reason:`the results of ${e} break off after ${r.length} tests: ${i}`,tests:r}}const o=n.length===0&&t.exitCode!==0;return{kind:"read",tests:r,couldNotRun:o?await Ai(e,t):null}}catch(n){return{kind:"unreadable",reason:`the results of ${e} cannot be read: ${n.message}`,tests:[]}}}async function hn(e){return(await gn(e.reportDir).catch(()=>[])).some(({knob:n})=>n)}async function gn(e){const t=[],n=(await(0,M.readdir)(e)).filter(s=>s.endsWith(".ndjson")).sort();for(const s of n)t.push(await $i((0,d.join)(e,s)));return t}async function $i(e){const t=[];let[n,s]=[!1,!1];for await(const r of H(e)){const o=vi(r);if(o===null)break;"knob"in o?n||=o.knob:"ended"in o?s=!0:t.push(o)}return{tests:t,knob:n,ended:s}}function vi(e){try{return JSON.parse(e)}catch{return null}}function Ri(e,t){const n=r=>(0,w.HD)(r,t),s=e.status==="failed"||e.status==="flaky";return{identity:{file:e.file===null?null:(0,h.iZ)(e.file,t),suite:e.suite===""?null:n(e.suite),name:n(e.name)},status:e.status,durationMs:Math.round(e.seconds*1e3),failure:s?(0,h.g5)(Ni(e,t),t):null}}function Ni({type:e,message:t,backtrace:n=[]},s){const r=n.filter(a=>!/\/gems\/|^<internal:|\/bin\/(rspec|rake|bundle):/.test(a)),[o]=r.flatMap(a=>{const[,l="",u]=/^(.+?):(\d+)(?::in |$)/.exec(a)??[],c=(0,h.iZ)(l,s);return u===void 0||c.startsWith("/")?[]:[{file:c,line:Number(u)}]}),i=(r.length>0?r:n).join(`
`);return{type:e??null,message:t??"",stack:i,location:o??null}}async function Ai(e,{stdoutLog:t,stderrLog:n,exitCode:s}){const r=/(error|cannot load|not find|invalid option|undefined|No such)/i;return[...await k(n,r,4),...await k(t,r,4)].join(`
`).slice(0,1e3)||`${e} ended with code ${s} and ran no tests`}const Li={name:"minitest",orders:["as-is","shuffled"],supportFiles:{"minitest/flaky_detector_plugin.rb":Oi},recognise:e=>{const t=e.invocations.find(n=>ji(n,e));return t===void 0?null:{invocation:t}},prepare:({commandLine:e,env:t,seed:n,order:s,reportDir:r,supportDir:o})=>({commandLine:e,env:{SEED:String(n),RUBYLIB:[o,t.RUBYLIB].filter(Boolean).join(":"),[fn]:r,[pn]:s==="shuffled"?"1":""}}),seedKnob:async e=>await hn(e)?"Minitest's SEED":null,read:Pi,replay:Di};function ji({words:e},t){const[n="",...s]=e;return n==="minitest"||n==="m"?!0:n==="rails"||n==="bin/rails"?/^test\b/.test(s[0]??""):n==="rake"?(s.find(o=>!o.startsWith("-"))??"test").startsWith("test"):n!=="ruby"?!1:s.filter(o=>/\.rb$/.test(o)).some(o=>/(^|[/_])test(_|s?\/|\.rb)|_test\.rb$/.test(o)||/minitest/i.test(t.readFile(o)??""))}async function Pi(e){const t=await mn("minitest",e);if(t.kind!=="read"||t.tests.length>0)return t;const[n]=await k(e.stdoutLog,/^[1-9]\d* (runs|tests), \d+ assertions/,1);return n===void 0?t:{kind:"unreadable",reason:`tests ran ("${n}") but our Minitest plugin was not loaded: Minitest 6 and MT_NO_PLUGINS load none, Test::Unit has none. Let the suite write JUnit XML and set report-files.`,tests:[]}}function Di({commandLine:e,recognition:t,seed:n,test:s}){const r={TEST_SEED:String(n),SEED:String(n)};if(s===null)return{commandLine:(0,m.sO)(r,e),selectsTest:!1};const o=s.name.replace(/ #\d+$/,""),i=`--name=${s.suite===null?o:`${s.suite}#${o}`}`,{invocation:a}=t;if(a.words[0]==="rake")return{commandLine:(0,m.sO)({...r,TESTOPTS:(0,C.ZL)(i)},e),selectsTest:!0};const l=(0,m.$I)(e,a,[i]);return{commandLine:(0,m.sO)(r,l??e),selectsTest:l!==null}}const ne="FLAKY_DETECTOR_REPORT",Z="recorder.cjs",ke=`'use strict';
const { appendFileSync } = require('fs');
const { join } = require('path');

const folder = process.env.${ne};
delete process.env.${ne};

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
`,Qe="mocha-hook.cjs",xe="FLAKY_DETECTOR_MOCHA_ORDER",qe="FLAKY_DETECTOR_MOCHA_OPTIONS",Ii=`'use strict';
const Module = require('module');
let record, failure, order, seed;

// Not before mocha is there: the variables are for its process, and nyc takes our --require for its own in every process.
function begin() {
  ({ record, failure } = require('./${Z}'));
  [order, seed] = (process.env.${xe} || '').split(':');
  delete process.env.${xe};
  const before = process.env.${qe};
  delete process.env.${qe};
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
`,ie="mocha",Mi=["mocha","_mocha"],Fi={name:ie,orders:["as-is","shuffled","reversed"],supportFiles:{[Z]:ke,[Qe]:Ii,[Ee]:Ze},recognise:e=>{const t=e.invocations.filter(({words:r})=>Mi.includes(r[0]??"")),n=ze(t);if(n===null)return null;const s=Wt(ie,t[0]??n,e);return s===null?{invocation:n}:{invocation:n,version:s}},prepare:Ci,seedKnob:async()=>null,read:e=>we(ie,e),replay:Hi,chosen:{order:"own",meet:()=>!0,line:Ui}};function Ci(e){const{commandLine:t,env:n,order:s,seed:r}=e,o=(0,d.join)(e.supportDir,Qe),i={[ne]:e.reportDir,[xe]:s==="as-is"?"":`${s}:${r}`};if(!Te(e.recognition.version,10,8)){const u=["--require",o],c=(0,m.$I)(t,e.recognition.invocation,u),p=c===null?te(ie,u,e):{};return{commandLine:c??t,env:{...i,...p}}}const a=n.MOCHA_OPTIONS??"",l=`${a} --require "${o}"`.trim();return{commandLine:t,env:{...i,MOCHA_OPTIONS:l,[qe]:a}}}function Hi(e){const{test:t}=e,n=t!==null&&_n(t);return{commandLine:yn(n?[t]:[],e),selectsTest:n}}function Ui(e){const{words:t}=e.recognition.invocation;return t.some(s=>s==="--parallel"||s==="-p")||!e.tests.every(_n)?null:yn(e.tests,e)}function _n({name:e}){return!/^"(before|after) (each|all)" hook/.test(e)}function yn(e,t){const{recognition:n,commandLine:s,supportDir:r,reportDir:o}=t,{invocation:i,version:a}=n,l={TEST_SEED:String(t.seed)},u=(0,d.join)(r,Qe),c=[],[p,_]=[t.order!=="as-is",Te(a,10,8)];p&&(l[xe]=`${t.order}:${t.seed}`),p&&_&&(l.MOCHA_OPTIONS=`--require "${u}"`),(p||o!==void 0)&&!_&&c.push("--require",u);const Y=e.map(({suite:ot,name:su})=>Se([...ot?.split(" > ")??[],su]));Y.length>0&&c.push("--grep",be(Y));const q=(0,m.$I)(s,i,c),rt=q===null?te(ie,c,{supportDir:r,env:{}}):{};return(0,m.sO)({...l,...rt},q??s)}const Yi={name:"nextest",orders:["as-is"],recognise:e=>{const t=s=>(s[0]==="cargo"||s[0]==="cargo-nextest")&&s.includes("nextest")&&/\b(run|r)\b/.test(s.join(" ")),n=e.invocations.find(({words:s})=>t(s));return n===void 0?null:{invocation:n}},prepare:({commandLine:e})=>({commandLine:e,env:{NEXTEST_EXPERIMENTAL_LIBTEST_JSON:"1",NEXTEST_MESSAGE_FORMAT:"libtest-json-plus",NEXTEST_MESSAGE_FORMAT_VERSION:"0.1"}}),seedKnob:async()=>null,read:Wi,replay:Vi};async function Wi(e){const t=[],n=new Set;try{for await(const r of Ki(e.stdoutLog)){const o=r.name.replace(/#\d+$/,"");r.event==="started"?n.add(o):n.delete(o)&&t.push(Gi(r,e.workingDirectory))}}catch(r){return{kind:"unreadable",reason:`the JSON of cargo nextest cannot be read: ${r.message}`,tests:t}}return n.size>0?{kind:"unreadable",reason:`the output of cargo nextest breaks off while ${[...n].slice(0,3).join(", ")} ran`,tests:t}:t.length===0&&e.exitCode!==0?await Bi(e):{kind:"read",tests:t,couldNotRun:null}}async function*Ki(e){if(e!==null)for await(const t of H(e)){if(!t.startsWith('{"type":"test","event":"'))continue;const n=JSON.parse(t);typeof n.name=="string"&&(yield n)}}function Gi(e,t){const[,n="",s="",r="",o]=/^(.*)::([^:$]*)\$(.*?)(?:#(\d+))?$/.exec(e.name)??[],i=s===n.replaceAll("-","_")?n:`${n}::${s}`,a=o!==void 0&&o!=="1",l=e.event==="ignored"?"skipped":e.event!=="ok"?"failed":a?"flaky":"passed",u=l==="flaky"?`failed before attempt ${o}, which passed`:e.stdout??"",c=l==="failed"||l==="flaky";return{identity:{file:null,suite:i,name:r},status:l,durationMs:e.exec_time===void 0?null:Math.round(e.exec_time*1e3),failure:c?(0,h.g5)($t(u,t),t):null}}async function Bi(e){if((await k(e.stderrLog,/^\s+(PASS|FAIL|Summary) \[/,1)).length>0)return{kind:"unreadable",reason:"cargo nextest printed no JSON: it needs version 0.9.66 or newer and a command without --message-format",tests:[]};const n=(await k(e.stderrLog,/^error(\[E\d+\])?: /,5)).join(`
`).slice(0,1e3);return{kind:"read",tests:[],couldNotRun:n||`cargo nextest ended with code ${e.exitCode} and ran no tests`}}function Vi({commandLine:e,recognition:t,seed:n,test:s}){const r={TEST_SEED:String(n)},i=s===null||t.invocation.words.includes("--")?null:(0,m.$I)(e,t.invocation,["-E",Ji(s.suite??"",s.name)]);return{commandLine:(0,m.sO)(r,i??e),selectsTest:i!==null}}function Ji(e,t){const[n,s]=e.split("::");return[`package(=${n})`,...s===void 0?[]:[`binary(=${s})`],`test(=${t})`].join(" & ")}const Tn="node-test-reporter.mjs",et="FLAKY_DETECTOR_NODE_OPTIONS",tt="FLAKY_DETECTOR_NODE_TEST_OUTPUT",Xi=`import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import * as reporters from 'node:test/reporters';

const { record, failure } = createRequire(import.meta.url)('./${Z}');
const silent = process.env.${tt} === 'silent';
const seeded = /--test-random-seed\\b/.test(process.execArgv.join(' ') + process.env.NODE_OPTIONS);
const before = process.env.${et} || '';
if (before === '') delete process.env.NODE_OPTIONS;
else process.env.NODE_OPTIONS = before;
delete process.env.${et};
delete process.env.${tt};

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
`,wn="node-test",Zi=["node","tsx"],zi=["-r","--require","--import","--loader","--experimental-loader","-C","--conditions","--env-file"],Qi={name:wn,orders:["as-is"],supportFiles:{[Z]:ke,[Tn]:Xi},recognise:e=>{const t=e.invocations.find(n=>qi(n,e));return t===void 0?null:{invocation:t}},prepare:ea,seedKnob:Vt,read:e=>we(wn,e),replay:ta,chosen:{order:"own",meet:(e,t)=>e.file!==null&&e.file===t.file,line:na}};function qi({words:e,directory:t},{readFile:n}){if(!Zi.includes(e[0]??""))return!1;const{options:s,rest:r}=Oe(e);if(s.includes("--test"))return!0;const o=n(d.posix.join(t??".",r[0]??""));return o!==null&&/\b(from|require\(|import\()?\s*['"]node:test['"]/.test(o)}function Oe(e){const{options:t,rest:n}=x(e.slice(1),s=>zi.includes(s));return{options:t.map(({name:s})=>s),rest:n}}function ea(e){const{env:t}=e,n=[...Oe(e.recognition.invocation.words).options,...(t.NODE_OPTIONS??"").split(/[\s=]+/)],s=i=>n.filter(a=>a===i).length,r=s("--test-reporter"),o=[`--test-reporter=${(0,d.join)(e.supportDir,Tn)}`,`--test-reporter-destination=${r===0?"stdout":"stderr"}`,...r>s("--test-reporter-destination")?["--test-reporter-destination=stdout"]:[],...En(n,e.seed)];return{commandLine:e.commandLine,env:{NODE_OPTIONS:tn(t.NODE_OPTIONS,o),[et]:t.NODE_OPTIONS??"",[tt]:r===0?"":"silent",[ne]:e.reportDir}}}function En(e,t){return e.includes("--test-randomize")&&!e.includes("--test-random-seed")?[`--test-random-seed=${t}`]:[]}function ta(e){const{test:t,commandLine:n,seed:s,seen:r}=e,o={TEST_SEED:String(s)},i=t?.file==null?null:bn(t.file,Sn(t,r),e);return{commandLine:(0,m.sO)(o,i??n),selectsTest:i!==null}}function na(e){const{tests:t,seed:n,seen:s}=e,r=t[0]?.file??null;if(r===null||t.some(i=>i.name===V))return null;const o=bn(r,[be([...new Set(t.flatMap(i=>Sn(i,s)))])],e);return o===null?null:(0,m.sO)({TEST_SEED:String(n)},o)}function bn(e,t,{commandLine:n,recognition:s,seed:r}){const{invocation:o}=s;if(o.words.some(_=>/[$`]/.test(_)))return null;const{options:i,rest:a}=Oe(o.words),l=[...i.includes("--test")?[]:["--test"],...En(i,r),...t.flatMap(_=>["--test-name-pattern",_])],u=ra(n.trimEnd(),a),c=a.length===0||o.extend==="append";return(u===null||!c?null:(0,m.$I)(u,o,[...l,e]))??sa(o,[...l,d.posix.relative(o.directory??".",e)])}function sa({words:e,directory:t},n){if(e[0]!=="node")return null;const r=[...e.slice(0,e.length-Oe(e).rest.length),...n].map(C.ZL).join(" ");return t===void 0?r:`builtin cd ${(0,C.ZL)(t)} && ${r}`}function ra(e,t){if(t.length===0)return e;const n=` ${t.join(" ")}`;return e.endsWith(n)?e.slice(0,-n.length):null}function Sn({file:e,suite:t,name:n},s){if(n===V)return[];const r=t?.split(" > ")??[],o=(i,a)=>s===void 0?a===0:s.some(l=>l.file===e&&l.name===i&&(l.suite??"")===r.slice(0,a).join(" > "));return[n,...r.filter(o)].map(i=>Se([i]))}const kn="playwright-reporter.cjs",oa=`'use strict';
const { record, failure } = require('./${Z}');

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
`,xn="playwright",ia=["playwright","@playwright/test"],aa={name:xn,orders:["as-is"],supportFiles:{[Z]:ke,[kn]:oa},recognise:e=>{const t=e.invocations.find(la);return t===void 0?null:{invocation:t}},prepare:ua,seedKnob:async()=>null,read:e=>we(xn,e),replay:ca};function la({words:e}){return ia.includes(e[0]??"")&&e[1]==="test"&&!e.includes("--list")}function ua({commandLine:e,recognition:t,supportDir:n,reportDir:s}){return{commandLine:(0,m.$I)(e,t.invocation,["--retries=0"])??e,env:{PW_TEST_REPORTER:(0,d.join)(n,kn),[ne]:s}}}function ca({test:e,recognition:t,commandLine:n,seed:s}){const{invocation:r}=t,o=["--retries=0",...e===null?[]:da(e,r)],i=(0,m.$I)(n,r,o);return{commandLine:(0,m.sO)({TEST_SEED:String(s)},i??n),selectsTest:e!==null&&i!==null}}function da({file:e,suite:t,name:n},{directory:s="."}){const r=t===null?"":`${Q(t.split(" > ").at(-1)??"")} `,[o="",i]=n.replace(/ #\d+$/,"").split("…"),a=e===null?[]:[nn(d.posix.relative(s,e))];return n===V?a:["-g",` ${r}${Q(o)}${i===void 0?"( @|$)":""}`,...a]}const On="FLAKY_DETECTOR_CHOSEN";function $n(e){const{env:t,seed:n,supportDir:s}=e;return{...t.PYTHONHASHSEED!==void 0&&t.PYTHONHASHSEED!==""&&t.PYTHONHASHSEED!=="random"?{}:{PYTHONHASHSEED:String(n)},PYTHONPATH:t.PYTHONPATH?`${s}:${t.PYTHONPATH}`:s,...Rn(e.recognition,n),FLAKY_DETECTOR_REPORT_DIR:e.reportDir,FLAKY_DETECTOR_ORDER:e.order}}const vn="TEST_SEED ATTEMPT PYTHONPATH PYTHONHASHSEED PYTEST_ADDOPTS FLAKY_DETECTOR_*".split(" ");function Rn({invocation:e},t){return e.filteredBy!=="tox"?{}:{TOX_TESTENV_PASSENV:vn.join(" "),TOX_OVERRIDE:`testenv.pass_env+=${vn.join(",")}`,TOX_HASHSEED:String(t)}}function ae({seed:e,supportDir:t,recognition:n},s,r,...o){const i=`PYTHONPATH=${(0,C.ZL)(t)}"\${PYTHONPATH:+:$PYTHONPATH}"`,a={...Rn(n,e),...s},l=Object.entries(a).map(([c,p])=>`${c}=${(0,C.ZL)(p)}`);return[...[`TEST_SEED=${e}`,`PYTHONHASHSEED=${e}`],i,...o,...l,(0,m.CI)(r)].join(" ")}function Nn(e){return e.length<2?e[0]??null:`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}const fa=1e6;async function $e(e,t){const n=(await(0,M.readdir)(e).catch(()=>[])).filter(r=>r.startsWith(`${t}-`)),s=[];for(const r of n.filter(o=>o.endsWith(".ndjson")).sort())for(const o of await pa((0,d.join)(e,r)))o.event==="start"&&s.push([]),s.at(-1)?.push(o);return s.sort((r,o)=>Number(r[0]?.at)-Number(o[0]?.at))}async function pa(e){const t=[];try{for await(const n of H(e)){const s=ma(n);if(s!==null&&t.push(s),t.length>=fa)break}}catch{}return t}function ma(e){try{const t=JSON.parse(e);return typeof t=="object"&&t!==null&&!Array.isArray(t)?t:null}catch{return null}}function E(e,t){const n=e?.[t];return typeof n=="string"?n:""}function le(e,t){const n=e?.[t];return typeof n=="number"?n:null}var ha=f(31340);const ga=" subtest ";function _a(e,t){const n=new Map;for(const s of e){if(s.event!=="report")continue;const r=E(s,"subtest"),o=E(s,"nodeid")+(r===""?"":ga+r),i=n.get(o);i===void 0?n.set(o,[s]):i.push(s)}return[...n].map(([s,r])=>wa(s,r,t))}function ya(e,t,n){const s={type:null,message:t,stack:null,location:null};return{identity:nt(e,n),status:"failed",durationMs:null,failure:s}}function Ta(e,t){const n=E(e,"text"),s=n.split(`
`).findLast(i=>i.startsWith("E  "))??n.split(`
`).at(-1)??"",r=(0,h.g5)({type:null,message:s.replace(/^E\s+/,""),stack:n,location:null},t.workingDirectory),{file:o}=nt(E(e,"nodeid"),t);return{identity:{file:o,suite:null,name:"(collection)"},status:"failed",durationMs:null,failure:r}}function wa(e,t,n){const s=Ea(t),r=t.find(a=>An(a)||Ln(a)),o=t.reduce((a,l)=>a+(le(l,"seconds")??0),0),i=nt(e,n);return{identity:i,status:s,durationMs:Math.round(o*1e3),failure:r===void 0?null:ba(r,i,n)}}function Ea(e){return e.some(An)?"failed":e.some(Ln)?e.some(t=>t.outcome==="passed")?"flaky":"failed":e.some(t=>t.outcome==="skipped"&&t.expected!==!0)?"skipped":"passed"}const An=e=>e.outcome==="failed",Ln=e=>e.outcome==="rerun"||e.outcome==="retried";function nt(e,t){const[n="",...s]=e.split("::"),r=s.join("::"),o=r.search(/\[| subtest /),i=o<0?r:r.slice(0,o),a=i.split("::").filter(p=>p!=="()"),l=(a.pop()??"")+r.slice(i.length),u=a.join(" > "),c=p=>(0,w.HD)(p,t.workingDirectory);return{file:c((0,h.iZ)(d.posix.join(t.root,n),t.workingDirectory)),suite:u===""?null:c(u),name:c(l)}}function ba(e,t,n){const s=E(e,"type"),r=E(e,"text"),o=E(e,"message")||r.split(`
`).at(-1)||"",i=E(e,"when");return(0,h.g5)({type:s===""?null:s,message:i==="setup"||i==="teardown"?`${o} (in ${i})`:o,stack:r,location:Sa(e,n)??ka(e,t)},n.workingDirectory)}function Sa(e,t){const n=(0,h.iZ)(E(e,"crash_path"),t.workingDirectory),s=le(e,"crash_line");return n===""||s===null||n.startsWith("/")||n.includes("site-packages/")?null:{file:n,line:s}}function ka(e,{file:t}){const n=le(e,"line");return t===null||n===null?null:{file:t,line:n}}const xa=/^(INTERNALERROR>|Error while loading plugin |E {2})/,Oa=/^(ERROR: |ImportError|\S*: error: |E {2})/;async function jn({stderrLog:e,stdoutLog:t}){for(const n of[e,t]){const s=await k(n,xa,1e3);if(s.some(r=>!r.startsWith("E ")))return ve(`pytest had an internal error: ${va(s.at(-1)??"")}`)}return null}async function Pn({stderrLog:e,stdoutLog:t}){for(const n of[e,t]){const s=await k(n,Oa,3);if(s.length>0)return ve(s.join(" ").slice(0,500))}return ve("pytest was called in a wrong way (exit code 4)")}async function $a({stderrLog:e,stdoutLog:t}){for(const n of[e,t]){const[s]=await k(n,/: No module named '?pytest'?$/,1);if(s!==void 0)return ve(`pytest is not installed for this Python: ${s.slice(0,500)}`)}return null}function va(e){return e.replace(/^(INTERNALERROR>|E )\s*/,"").slice(0,500)}function ve(e){return{kind:"read",tests:[],couldNotRun:e}}const Dn="junit.xml";async function Ra(e){const t=await $e(e.reportDir,"pytest");if(t.length===0)return Ma(e);const n=t.map(i=>Aa(i,e)),s=e.exitCode===3&&t.every(Na)?await jn(e):null;if(s!==null)return s;if(e.exitCode===4&&n.every(({tests:i})=>i.length===0))return Pn(e);const r=(0,w.iF)(n.flatMap(i=>i.tests)),o=n.find(i=>i.brokenOff!==null)?.brokenOff??null;return o!==null?{kind:"unreadable",reason:o,tests:r}:{kind:"read",tests:r,couldNotRun:n.find(i=>i.couldNotRun!==null)?.couldNotRun??null}}function Na(e){return!e.some(t=>t.event==="finish"||t.event==="running")}function Aa(e,t){const n=La(e,t.workingDirectory),s=_a(e,n),r=e.findLast(a=>a.event==="finish");if(r===void 0)return Da(e,s,t,n);const o=Mn(e),i=s.length>0;return{tests:i?[...s,...o.map(a=>Ta(a,n))]:s,couldNotRun:Fn(le(r,"exit_status")??t.exitCode,e,i),brokenOff:null}}function La(e,t){const n=e.find(i=>i.event==="session"),s=E(n,"root");if(In(s,t))return{root:s,workingDirectory:t};const r=ja(t),o=E(n,"real_root");return In(o,r)?{root:o,workingDirectory:r}:{root:s,workingDirectory:t}}function In(e,t){return(0,d.isAbsolute)(e)&&(0,ha.U)(t,e)}function ja(e){try{return(0,D.realpathSync)(e)}catch{return e}}function Mn(e){const t=e.filter(n=>n.event==="collect-error");return[...new Map(t.map(n=>[n.nodeid,n])).values()]}function Fn(e,t,n){const s=t.find(r=>r.event==="internal-error");return s!==void 0||e===3?`pytest had an internal error: ${Cn(E(s,"text"))}`:e===2?Pa(t,n):e===4?"pytest was called in a wrong way (exit code 4)":e===5?"pytest collected no tests (exit code 5)":null}function Pa(e,t){const n=Mn(e);if(n.length>0){const r=Cn(E(n[0],"text")).replace(/^E\s+/,"");return`pytest could not collect ${n.map(o=>E(o,"nodeid")).join(", ")}: ${r}`}const s=E(e.findLast(r=>r.event==="interrupted"),"reason");return t&&/^stopping after/.test(s)?null:`pytest was interrupted: ${s||"exit code 2"}`}function Cn(e){return(e.trim().split(`
`).at(-1)??"").slice(0,500)}function Da(e,t,n,s){const r=Ia(e),o=n.timedOut?"the run timed out":"pytest's process ended",i=r.map(c=>ya(c,`${o} while this test ran`,s)),a=new Set(i.map(({identity:c})=>JSON.stringify(c))),l=t.filter(({identity:c})=>!a.has(JSON.stringify(c))),u=r.length===0?"outside a test":`while ${r.join(", ")} ran`;return{tests:[...l,...i],couldNotRun:null,brokenOff:`pytest's report breaks off: ${o} ${u}`}}function Ia(e){const t=new Set;for(const n of e)n.event==="running"&&t.add(E(n,"nodeid")),n.event==="done"&&t.delete(E(n,"nodeid"));return[...t]}async function Ma(e){if(e.exitCode===4)return Pn(e);const{tests:t,problem:n}=await oe([(0,d.join)(e.reportDir,Dn)],{workingDirectory:e.workingDirectory,repeats:w.r0}),s=t.filter(({identity:r})=>!(r.suite==="pytest"&&r.name==="internal"));return n!==null?(e.exitCode===3?await jn(e):await $a(e))??{kind:"unreadable",reason:`pytest's report: ${n}`,tests:s}:{kind:"read",tests:s.map(Fa),couldNotRun:Fn(e.exitCode,[],s.length>0)}}function Fa(e){const{file:t,suite:n}=e.identity,s=(t??"").replace(/\.py$/,"").replaceAll("/",".");if(t===null||n===null||!`${n}.`.startsWith(`${s}.`))return e;const r=n.slice(s.length+1).replaceAll("."," > ");return{...e,identity:{...e.identity,suite:r===""?null:r}}}const Ca=new Set(["-k -m -n -c -p -o -W -r -s","--maxfail --tb --durations --durations-min --junitxml --junit-xml --junit-prefix --rootdir --basetemp --confcutdir --ignore","--ignore-glob --deselect --override-ini --config-file --import-mode --log-level --log-cli-level --log-file --pythonwarnings","--color --capture --show-capture --dist --numprocesses --maxprocesses --tx --timeout --timeout-method --reruns --reruns-delay","--only-rerun --rerun-except --count --cov-report --cov-config --cov-fail-under --randomly-seed --random-order-seed","--random-order-bucket --html --splits --group --durations-path --ds --dc --verbosity --lfnf --last-failed-no-failures"].join(" ").split(" ").filter(e=>e!=="-s")),st='PYTEST_ADDOPTS="${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }-p flaky_detector_pytest"';function Ha(e){const{commandLine:t,order:n,test:s}=e,r=n==="as-is"&&s!==null?Hn(s):null;if(r===null)return{commandLine:ae(e,n==="as-is"?{}:{FLAKY_DETECTOR_ORDER:n},t,st),selectsTest:!1};const o=Un([r],t,e.recognition.invocation);return{commandLine:ae(e,o===null?{FLAKY_DETECTOR_ONLY:r}:{},o??t,st),selectsTest:!0}}const Ua={order:"given",meet:()=>!0,line:e=>{const{commandLine:t,recognition:n,tests:s}=e,r=s.map(Hn);if(r.includes(null))return null;const o=s.flatMap(({file:l})=>l??[]),i=Un([...new Set(o)],t,n.invocation),a={[On]:JSON.stringify([...new Set(r)])};return ae(e,a,i??t,st)}};function Hn({file:e,suite:t,name:n}){if(e===null||n==="(collection)")return null;const s=n.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"");return[e,...t===null?[]:t.split(" > "),s].join("::")}const Ya=200;function Wa(e){return e.length<=Ya&&!e.includes("…")&&!/\[.*::/s.test(e)}function Un(e,t,n){if(n.extend!=="append"||n.words.includes("--")||!e.every(Wa))return null;let s=` ${t.trim()}`;for(const i of Ka(n.words)){const a=s.lastIndexOf(` ${i}`),l=s.slice(a+i.length+1);if(a<0||!/^(\s|$)/.test(l))return null;s=s.slice(0,a)+l}const{directory:r}=n,o=e.map(i=>(0,C.ZL)(r===void 0?i:d.posix.relative(r,i)));return`${s.trim()} ${o.join(" ")}`}function Ka(e){return e.slice(1).filter((t,n)=>!t.startsWith("-")&&!Ca.has(e[n]??""))}const Yn=/\bpytest\s*\.\s*main\s*\(|from pytest import .*\bmain\b/,Ga=/\bunittest\s*\.\s*(main|TextTestRunner)\s*\(|from unittest import .*\b(main|TextTestRunner)\b|\bget_runner\s*\(/;function Wn({words:e,directory:t="."},n){const[s="",...r]=e;if(s==="django-admin"||s==="manage.py")return r[0]==="test"?"unittest":null;if(!/^(python|pypy)\d*(\.\d+)*$/.test(s))return null;const o=r.findIndex(p=>p.endsWith(".py")),i=r[o];if(i===void 0)return null;const a=p=>n.readFile(d.posix.join(t,p))??"",l=r.slice(o+1),u=d.posix.basename(i);if(u==="manage.py")return l[0]==="test"?"unittest":null;if(u==="setup.py")return Ba(l,a(i),a(d.posix.join(d.posix.dirname(i),"setup.cfg")));const c=a(i);return Yn.test(c)?"pytest":Ga.test(c)?"unittest":null}function Ba(e,t,n){return e.includes("pytest")||e.includes("ptr")?"pytest":e.includes("test")?/^test\s*=.*\b(pytest|ptr)\b/m.test(n)||Yn.test(t)?"pytest":"unittest":null}const Kn={"sitecustomize.py":`"""Turns on the recording of pytest and unittest in a run of flaky-detector. It must never disturb a program."""
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
`},Va={name:"pytest",orders:["as-is","shuffled","reversed"],supportFiles:Kn,recognise:e=>{const t=e.invocations.find(Ja);if(t!==void 0)return{invocation:t};const n=e.invocations.find(s=>Wn(s,e)==="pytest");return n===void 0?null:{invocation:{...n,extend:"none"}}},prepare:Xa,seedKnob:Za,read:Ra,replay:Ha,chosen:Ua};function Ja({words:e}){return/^(pytest|py\.test)(-?3(\.\d+)?)?$/.test(e[0]??"")}function Xa(e){const t=` -o junit_family=xunit1 "--junitxml=${(0,d.join)(e.reportDir,Dn)}"`;return{commandLine:e.commandLine,env:{...$n(e),PYTEST_ADDOPTS:`${e.env.PYTEST_ADDOPTS??""}${t}`,FLAKY_DETECTOR_PYTEST:"1",FLAKY_DETECTOR_PYTEST_FALLBACK:t}}}async function Za(e){const n=(await $e(e.reportDir,"pytest")).flat().findLast(s=>s.event==="finish");return n===void 0?"PYTHONHASHSEED":Nn(Array.isArray(n.seeded)?n.seeded.map(String):[])}const Gn="FLAKY_DETECTOR_RSPEC_REPORT",Bn="FLAKY_DETECTOR_RSPEC_SEED",za=`# frozen_string_literal: true

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

folder = ENV['${Gn}'].to_s
seed = ENV['${Bn}'].to_s

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
`,Vn="flaky_detector_rspec.rb",Qa={name:"rspec",orders:["as-is","shuffled"],supportFiles:{[Vn]:za},recognise:e=>{const t=e.invocations.find(qa);return t===void 0?null:{invocation:t}},prepare:e=>({commandLine:e.commandLine,env:{...Jn(e,e.env.SPEC_OPTS),[Gn]:e.reportDir}}),seedKnob:async e=>await hn(e)?"rspec's seed":null,read:e=>mn("rspec",e),replay:el};function qa({words:e}){const[t="",n=""]=e;return t==="rspec"||t==="parallel_rspec"||t==="rake"&&/^spec\b/.test(n)}function Jn(e,t){const n=["--require",(0,C.ZL)((0,d.join)(e.supportDir,Vn))],s=e.order==="shuffled"?["--order",`rand:${e.seed}`]:[];return{SPEC_OPTS:[t,...n,...s].filter(Boolean).join(" "),[Bn]:e.order==="shuffled"?"":String(e.seed)}}function el(e){const{test:t}=e,{SPEC_OPTS:n="",...s}=Jn(e),r=[n,...t===null?[]:tl(t)].join(" ");return{commandLine:(0,m.sO)({TEST_SEED:String(e.seed),...s,SPEC_OPTS:r},e.commandLine),selectsTest:t!==null}}function tl({suite:e,name:t}){const n=[...e===null?[]:e.split(" > "),t.replace(/ #\d+$/,"")];if(!n.slice(1).some(r=>/^(#|\.|::)/.test(r)))return["--example",(0,C.ZL)(n.join(" "))];const s=n.map(r=>r.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&"));return["--example-matches",(0,C.ZL)(`^${s.join(" ?")}`)]}const nl={name:"Maven",buildFolder:/\/target\/(surefire|failsafe)-reports\/[^/]*$/,errorLine:/^\[ERROR\] \S/},sl={name:"surefire",orders:["as-is","shuffled"],reportFiles:"**/target/{surefire,failsafe}-reports/TEST-*.xml",recognise:e=>{const t=e.invocations.find(rl);return t===void 0?null:{invocation:t}},prepare:ol,seedKnob:async({stdoutLog:e})=>(await k(e,/To reproduce ordering use flag -Dsurefire\.runOrder\.random\.seed=/,1)).length>0?"Surefire's runOrder.random.seed":null,read:e=>Ht(nl,e),replay:il};function rl({words:[e="",...t]}){return["mvn","mvnw","mvnd"].includes(e)?t.some(n=>/^(test|package|verify|integration-test|install|deploy|surefire:test|failsafe:.*)$/.test(n)):!1}function Xn(e,t){const n=t==="shuffled"?{"surefire.runOrder":"random","failsafe.runOrder":"random"}:{},s={"surefire.runOrder.random.seed":String(e),...n,...Ct(e,t)};return Object.entries(s).map(([r,o])=>`-D${r}=${o}`)}function ol({commandLine:e,recognition:t,seed:n,order:s,env:r}){const o=Xn(n,s),i=(0,m.$I)(e,t.invocation,o);return i!==null?{commandLine:i,env:{}}:{commandLine:e,env:{MAVEN_ARGS:[r.MAVEN_ARGS,...o].filter(Boolean).join(" ")}}}function il({commandLine:e,recognition:t,seed:n,order:s,test:r}){const o=[...s==="shuffled"?Xn(n,s):[],...r===null?[]:al(r)],i=(0,m.$I)(e,t.invocation,o),a={TEST_SEED:String(n)};return i!==null?{commandLine:(0,m.sO)(a,i),selectsTest:r!==null}:{commandLine:(0,m.sO)({...a,MAVEN_ARGS:o.join(" ")},e),selectsTest:r!==null}}function al({suite:e,name:t}){const[n=""]=t.split(/[([{ ]/,1),s=[e,n].filter(Boolean).join("#"),r=["surefire.failIfNoSpecifiedTests","failsafe.failIfNoSpecifiedTests","failIfNoTests"];return[`-Dtest=${s}`,`-Dit.test=${s}`,...r.map(o=>`-D${o}=false`)]}const ll=64*1024*1024,ul=/^(\S+) \.{2,} ?$/,cl=/^TAP version \d+$/;async function Zn(e){try{return fl(await dl(e),e)}catch(t){return{kind:"unreadable",reason:`TAP cannot be read: ${t.message}`,tests:[]}}}async function dl(e){const t=[];if(e.stdoutLog===null)return t;const{TapStream:n}=await Promise.all([f.e(815),f.e(415),f.e(620)]).then(f.bind(f,85620));let s=new n(null,e.workingDirectory),r=ll;for await(const o of H(e.stdoutLog)){const i=ul.exec(o);if((i!==null||cl.test(o)&&s.hasBegun)&&(t.push(s.end()),s=new n(i?.[1]??null,e.workingDirectory)),i===null&&s.add(o),r-=o.length+1,r<0)return[...t,{...s.end(),problem:"the output is larger than 64 MiB: its end was not read"}]}return[...t,s.end()]}function fl(e,t){const n=(0,w.iF)(e.flatMap(a=>a.tests)),s=e.find(a=>a.bailedOut!==null)?.bailedOut??null;if(s!==null)return{kind:"read",tests:n,couldNotRun:`the tests bailed out: ${s}`};const r=e.find(a=>a.problem!==null)?.problem??null,o=t.timedOut?"the run timed out":null;if(r!==null||o!==null)return{kind:"unreadable",reason:[o,r].filter(a=>a!==null).join("; "),tests:n};const i=n.length===0&&t.exitCode!==0;return{kind:"read",tests:n,couldNotRun:i?"the command printed no TAP on its standard output":null}}const zn={name:"tap",orders:["as-is"],recognise:e=>{const t=e.invocations.find(ml);return t===void 0?null:{invocation:t}},prepare:e=>({commandLine:e.commandLine,env:{HARNESS_VERBOSE:"1"}}),seedKnob:async()=>null,read:e=>Zn(e),replay:e=>({commandLine:(0,m.sO)({TEST_SEED:String(e.seed)},e.commandLine),selectsTest:!1})},ue={...zn,recognise:e=>({invocation:e.invocations[0]??{words:[],extend:"none"}}),prepare:({commandLine:e})=>({commandLine:e,env:{}}),read:async e=>await Qn(e)?Zn(e):{kind:"none"}},pl=200;async function Qn({stdoutLog:e}){const[t]=await Rr(e,pl,/^(TAP version 1[2-4]|1\.\.\d+( #.*)?|(not )?ok 1\b.*)$/);return t!==void 0}function ml({words:e,extend:t}){const[n="",...s]=e;return n==="prove"||n==="tape"&&t!=="none"?!0:n==="bats"?!s.some(r=>/^(--formatter|-F)/.test(r)):n==="tap"&&s.some(r=>/^(-R|--reporter=)tap$/.test(r))}const hl="(import)";async function gl(e){const t=await $e(e.reportDir,"unittest");if(t.length===0)return xl(e);const n=[e.workingDirectory,Ol(e.workingDirectory)],s=t.flat(),r=(0,w.iF)(t.flatMap(i=>yl(i,n))),o=bl(s,n);return o.length>0||t.some(i=>_l(i,e))?Sl(e,r,o):{kind:"read",tests:r,couldNotRun:kl(r)}}function _l(e,{timedOut:t}){return e.some(n=>n.event==="finish")?!1:t||e.some(n=>n.event==="runner")}function yl(e,t){const n=new Map;let s=new Map;for(const r of e){const o=Re(r,t),i=JSON.stringify(Re({...r,subtest:null},t));if(r.event==="running"&&(s=s.set(i,(s.get(i)??0)+1)),r.event!=="report")continue;const a=`${JSON.stringify(o)} ${s.get(i)??0}`,l=n.get(a)??{identity:o,events:[]};l.events.push(r),n.set(a,l),E(r,"subtest")!==""&&r.outcome==="failed"&&Tl(n,i,s,r,t)}return[...n.values()].map(({identity:r,events:o})=>wl(r,o,t))}function Tl(e,t,n,s,r){const o=`${t} ${n.get(t)??0}`,i=e.get(o)??{identity:Re({...s,subtest:null},r),events:[]};i.events.push(s),e.set(o,i)}function wl(e,t,n){const s=t.find(o=>o.outcome==="failed"||o.outcome==="unexpected");if(s!==void 0)return{identity:e,status:"failed",durationMs:null,failure:El(s,n)};const r=t.every(o=>o.outcome==="skipped");return{identity:e,status:r?"skipped":"passed",durationMs:null,failure:null}}function El(e,t){const n=qn(t,E(e,"crash_path")),s=le(e,"crash_line"),r=E(e,"subtest"),o=e.outcome==="unexpected"?"passed, but was expected to fail":E(e,"message");return(0,h.g5)({type:E(e,"type")||null,message:r===""?o:`${o} ${r}`,stack:E(e,"text"),location:n===""||n.startsWith("/")||s===null?null:{file:n,line:s}},t[0]??"/")}function Re(e,t){const n=a=>(0,w.HD)(a,t[0]??"/"),s=qn(t,E(e,"file")),r=E(e,"suite"),o=E(e,"subtest"),i=E(e,"name")+(o===""?"":` subtest ${o}`);return{file:s===""?null:n(s),suite:r===""?null:n(r),name:n(i)}}function qn(e,t){return e.reduce((n,s)=>(0,h.iZ)(n,s),t)}function bl(e,t){const n=new Map;for(const s of e){const r=Re(s,t);s.event==="running"&&n.set(JSON.stringify(r),r),s.event==="done"&&n.delete(JSON.stringify(r))}return[...n.values()]}function Sl(e,t,n){const s=e.timedOut?"the run timed out":"the process ended",r=n.map(({suite:l,name:u})=>l===null?u:`${l}.${u}`),o={type:null,message:`${s} while this test ran`,stack:null,location:null},i=n.map(l=>({identity:l,status:"failed",durationMs:null,failure:o})),a=new Set(i.map(({identity:l})=>JSON.stringify(l)));return{kind:"unreadable",reason:`the tests break off: ${s} ${r.length===0?"outside a test":`while ${r.join(", ")} ran`}`,tests:[...t.filter(({identity:l})=>!a.has(JSON.stringify(l))),...i]}}function kl(e){if(e.filter(({identity:r})=>r.suite!==hl).length>0)return null;const n=e[0];if(n===void 0)return"unittest found no tests";const s=n.failure?.message.trim().split(`
`).at(-1)??"";return`unittest could not import ${e.map(({identity:r})=>r.name).join(", ")}: ${s}`}function xl(e){const t="unittest did not start, or PYTHONPATH does not reach it: there are no per-test results";return e.exitCode===2?{kind:"read",tests:[],couldNotRun:"unittest was called in a wrong way (exit code 2)"}:{kind:"unreadable",reason:t,tests:[]}}function Ol(e){try{return(0,D.realpathSync)(e)}catch{return e}}const Ne={FLAKY_DETECTOR_UNITTEST:"1"},$l={name:"unittest",orders:["as-is","shuffled","reversed"],supportFiles:Kn,recognise:e=>{const[t]=e.invocations.map(n=>vl(n,e)).filter(n=>n!==null);return t===void 0?null:{invocation:t}},prepare:e=>({commandLine:e.commandLine,env:{...$n(e),...Ne}}),seedKnob:Rl,read:gl,replay:Nl,chosen:{order:"given",meet:()=>!0,line:Al}};function vl(e,t){return e.words[0]==="unittest"?e:Wn(e,t)!=="unittest"?null:e.words.some(n=>d.posix.basename(n)==="setup.py")?{...e,extend:"none"}:e}async function Rl(e){const n=(await $e(e.reportDir,"unittest")).flat().findLast(s=>s.event==="finish");return n===void 0?"PYTHONHASHSEED":Nn(Array.isArray(n.seeded)?n.seeded.map(String):[])}function Nl(e){const{commandLine:t,order:n,recognition:s,test:r}=e,o=n==="as-is"&&r!==null?es(r):null,i=o===null?null:(0,m.$I)(t,s.invocation,["-k",o]),a=n==="as-is"?Ne:{...Ne,FLAKY_DETECTOR_ORDER:n};return{commandLine:ae(e,a,i??t),selectsTest:i!==null}}function Al(e){const{commandLine:t,tests:n}=e;if(n.some(o=>es(o)===null))return null;const s=n.map(({file:o,suite:i,name:a})=>`${o}::${i}::${ts(a)}`),r={...Ne,[On]:JSON.stringify([...new Set(s)])};return ae(e,r,t)}function es({file:e,suite:t,name:n}){return e===null||t===null||t.startsWith("(")?null:`*.${t}.${ts(n)}`}function ts(e){return e.replace(/ subtest [[(].*$/s,"").replace(/ #\d+$/,"")}const ns="vitest-reporter.mjs",Ll=`import { createRequire } from 'node:module';

const { record, failure } = createRequire(import.meta.url)('./${Z}');

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
`,Ae="vitest",jl=["bench","list","init","complete"],Pl={name:Ae,orders:["as-is","shuffled"],supportFiles:{[Z]:ke,[ns]:Ll,[Ee]:Ze},recognise:e=>{const t=ze(e.invocations.filter(Dl));return t===null?null:{invocation:t}},prepare:Il,seedKnob:Vt,read:e=>we(Ae,e),replay:Ml,chosen:{order:"own",meet:(e,t)=>e.file!==null&&e.file===t.file,line:Fl}};function Dl({words:e}){return e[0]==="vitest"&&!jl.includes(e[1]??"")}function Il(e){const{invocation:t}=e.recognition,n=[...ss(t,e.supportDir),...rs(e)],s=(0,m.$I)(e.commandLine,t,n),r=s===null?te(Ae,n,e):{};return{commandLine:s??e.commandLine,env:{...r,[ne]:e.reportDir}}}function ss({words:e},t){return[...e.some(s=>/^--reporters?(=|$)/.test(s))?[]:["--reporter=default"],`--reporter=${(0,d.join)(t,ns)}`]}function rs({recognition:e,order:t,seed:n}){return t==="shuffled"?["--sequence.shuffle",`--sequence.seed=${n}`]:e.invocation.words.some(r=>r.startsWith("--sequence.seed"))?[]:[`--sequence.seed=${n}`]}function Ml(e){const{test:t,recognition:n}=e,s=t===null?[]:is([t],n.invocation);return{commandLine:os(s,e),selectsTest:t!==null}}function Fl(e){const{tests:t,recognition:n}=e;return t.some(({name:s})=>s===V)?null:os(is(t,n.invocation),e)}function os(e,t){const{recognition:n,commandLine:s,supportDir:r,reportDir:o}=t,a=[...o===void 0?[]:ss(n.invocation,r),...rs(t),...e],l=(0,m.$I)(s,n.invocation,a),u=l===null?te(Ae,a,{supportDir:r,env:{}}):{};return(0,m.sO)({TEST_SEED:String(t.seed),...u},l??s)}function is(e,{directory:t=".",extend:n}){const[{file:s,name:r}={file:null,name:V}]=e,o=n==="none",i=o?d.posix.basename(s??""):d.posix.relative(t,s??""),a=[...o?["--passWithNoTests"]:[],...s===null?[]:[i]];if(r===V)return a;const l=e.map(u=>Cl([...u.suite?.split(" > ")??[],u.name]));return[...a,"-t",be(l)]}function Cl(e){return Se(e).replace("^","^ ?")}const as=Object.values({pytest:Va,unittest:$l,jest:wi,vitest:Pl,mocha:Fi,"node-test":Qi,playwright:aa,go:Po,nextest:Yi,cargo:jr,surefire:sl,gradle:zo,rspec:Qa,minitest:Li,ctest:ro,googletest:Zr,tap:zn}),ls="/tmp/flaky-detector-support";function Hl(e){const t=as.find(({name:n})=>n===e)?.supportFiles;return t===void 0?null:{folder:ls,files:t}}var Ul=f(74712);function Yl(e,t,n,{supportDir:s,replayDir:r},o){return{name:e.name,orders:e.orders,reportFiles:o??e.reportFiles??null,prepare:i=>e.prepare({...i,commandLine:n,recognition:t,supportDir:s}),replay:i=>e.replay({...i,commandLine:n,recognition:t,supportDir:r}),here:i=>i.replaceAll(r,s),chosen:Wl(e,{commandLine:n,recognition:t,supportDir:r}),read:i=>o===null?e.read(i):St(i),use:async(i,a)=>e===ue&&!await Qn(i)?null:{name:e.name,seedKnob:await e.seedKnob(i),extendedCommand:a.commandLine===n?null:a.commandLine}}}function Wl({chosen:e},t){return e===void 0?null:{...e,line:n=>e.line({...t,...n})}}function Kl(e,t){const n=(0,Ul.N)((0,d.dirname)(t));try{us(n,(0,d.basename)(t),e)}finally{n.close()}}function us(e,t,{supportFiles:n={}}){for(const[s,r]of Object.entries(n)){const[o=s,...i]=`${t}/${s}`.split("/").reverse();i.reduceRight((l,u)=>l.inside(u),e).write(o,[r])}}const cs={ava:{add:"--tap",file:null},"bun test":{add:"--reporter=junit --reporter-outfile=bun.xml",file:"bun.xml"},behave:{add:"--junit",file:"reports/*.xml"},cypress:{add:"--reporter junit",file:"test-results.xml"},"deno test":{add:"--junit-path=deno.xml",file:"deno.xml"},green:{add:"--junit-report green.xml",file:"green.xml"},jasmine:{add:"the JUnitXmlReporter of jasmine-reporters",file:"junitresults*.xml"},karma:{add:"the reporter of karma-junit-reporter (--reporters progress,junit)",file:"**/TESTS-*.xml"},lab:{add:"-r junit -o lab.xml",file:"lab.xml"},nose2:{add:"--plugin nose2.plugins.junitxml --junit-xml",file:"nose2-junit.xml"},nosetests:{add:"--with-xunit",file:"nosetests.xml"},phpunit:{add:"--log-junit phpunit.xml",file:"phpunit.xml"},"web-test-runner":{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},wtr:{add:"the junitReporter of @web/test-runner-junit-reporter",file:"test-results.xml"},robot:{add:"--xunit robot.xml",file:"robot.xml"}};function Gl(e){for(const{words:t}of e){const[n="",...s]=t,r=[n,`${n} ${s[0]}`].find(a=>Object.hasOwn(cs,a)),o=r===void 0?void 0:cs[r];if(o===void 0||o.file===null&&s.some(a=>a===o.add||a==="-t"))continue;const i=o.file===null?"":` and set \`report-files: ${o.file}\``;return`Runs are judged by exit code: ${r} is not read by itself. For results of each test add ${o.add} to it${i}.`}return null}const Bl=1e6,Vl={logLevel:"error"};async function Jl(e,t,n){const s=await Xl(e.testCommand,t.directory),r=e.framework==="none"?null:Ql(s,e.framework)??ql(s,e),i=(e.perturb.includes("order")?r?.framework.orders??[]:[]).filter(q=>q!=="as-is"),a=[...Zl(e,r,s),...zl(e,i,r)],l=r??eu(s,e);if(l===null)return{framework:null,orders:i,warnings:a};const u=(0,d.join)(n?.path??e.outputDir,Et.Y.support),{framework:c,recognition:p}=l;n===void 0?Kl(c,u):us(n,Et.Y.support,c);const _={supportDir:u,replayDir:e.portableReplays?ls:u};return{framework:Yl(c,p,e.testCommand,_,e.reportFiles),orders:i,warnings:a}}async function Xl(e,t){const n=l=>(0,lr.C)((0,d.join)(t,l),Bl),s=l=>tu((0,d.join)(t,l));let r=!1;const i=Tt(e,n,{foldersIn:s,parseYaml:()=>(r=!0,null)});if(!r)return i;const{parse:a}=await f.e(815).then(f.t.bind(f,38815,19));return Tt(e,n,{foldersIn:s,parseYaml:l=>a(l,Vl)})}function Zl({framework:e},t,{invocations:n}){return t!==null||e==="none"||e===ue.name?[]:e==="auto"?[Gl(n)].filter(s=>s!==null):[`The command does not show that it runs ${e}: runs are judged by exit code alone. Name the program in test-command.`]}function zl({perturb:e},t,n){return!e.includes("order")||t.length>0?[]:[`perturb: order has no effect: ${n===null?"no framework was recognised":`${n.framework.name} has no way to change it`}. All runs keep the order that the command has.`]}function Ql(e,t){for(const n of as){if(t!=="auto"&&n.name!==t)continue;const s=n.recognise(e);if(s!==null)return{framework:n,recognition:s}}return null}function ql(e,t){if(!(t.framework===bt.name||t.framework==="auto"&&t.reportFiles!==null))return null;const s=e.invocations[0]??{words:[],extend:"none"};return{framework:bt,recognition:{invocation:s}}}function eu(e,{framework:t}){const n=t==="auto"||t===ue.name?ue.recognise(e):null;return n===null?null:{framework:ue,recognition:n}}function tu(e){try{return(0,D.readdirSync)(e,{withFileTypes:!0}).filter(n=>n.isDirectory()).map(({name:n})=>n)}catch{return[]}}var nu=f(15320)}),50187:((ce,W,f)=>{f.d(W,{U:()=>K,u:()=>x});const D=1500,d=2400;class x{#e="";#t="";#n=0;add(T){const O=D-this.#e.length;this.#e+=T.slice(0,Math.max(0,O));const I=O<=0?T:T.slice(O),F=this.#t+I.slice(-d);this.#n+=Math.max(0,this.#t.length+I.length-d),this.#t=F.slice(-d)}toString(){const T=this.#n===0?"":`
… ${this.#n} characters left out …
`;return`${this.#e}${T}${this.#t}`.trim().toWellFormed()}}function K(G){const T=new x;return T.add(G),T.toString()}}),2480:((ce,W,f)=>{f.d(W,{HD:()=>K,JN:()=>T,iF:()=>G,r0:()=>O});var D=f(77598),d=f(60375);const x=500;function K(L,$){const y=$.replace(/\/+$/,""),j=(y===""?L:L.replaceAll(`${y}/`,"").replaceAll(y,".")).replace(/\b0x[0-9a-f]{6,16}\b/gi,"0x…").toWellFormed();if(j.length<=x)return j;const g=(0,D.createHash)("sha256").update(j).digest("hex").slice(0,12);return`${j.slice(0,x-13).toWellFormed()}…${g}`}function G(L){const $=new Map;return L.map(y=>{const N=(0,d.U)(y.identity),j=($.get(N)??0)+1;return $.set(N,j),j===1?y:{...y,identity:{...y.identity,name:`${y.identity.name} #${j}`}}})}function T(L){return I(L,($,y)=>{const N=$==="failed"||$==="flaky";return y==="passed"?N?"flaky":"passed":y==="skipped"?$:y})}function O(L){const $=["failed","flaky","passed","skipped"];return I(L,(y,N)=>$.indexOf(y)<=$.indexOf(N)?y:N)}function I(L,$){const y=new Map;for(const N of L){const j=(0,d.U)(N.identity),g=y.get(j);y.set(j,g===void 0?N:F(g,N,$(g.status,N.status)))}return[...y.values()]}function F(L,$,y){const N=[L.durationMs,$.durationMs].filter(g=>g!==null),j=L.failure??$.failure;return{identity:L.identity,status:y,durationMs:N.length===0?null:N.reduce((g,b)=>g+b,0),failure:y==="failed"||y==="flaky"?j:null}}}),15320:((ce,W,f)=>{f.d(W,{Mc:()=>T,p9:()=>j});var D=f(15762),d=f(26567),x=f(94787),K=f(76058);const G=200;function T(g,b,S){const v=g.observations.filter(D.N6),R=O(v),A=R===void 0?[]:[L(g,R,S)];if(S===null)return A;const J=I(b).slice(0,G);return[...A,...J.flatMap(([B,z])=>F(g,B,z,S))]}function O(g){const b=({conditions:S})=>K.XQ.filter(v=>S[v]!==K.QU[v]).length;return[...g].sort((S,v)=>b(S)-b(v))[0]}function I({tests:g,sensitivities:b}){const S=[...g].sort((R,A)=>+(A.verdict==="flaky")-+(R.verdict==="flaky")),v=new Map;for(const{test:R,failingRuns:A}of[...S,...b])R!==null&&A.length>0&&!v.has(R)&&v.set(R,A);return[...v]}function F(g,b,S,v){const R=O(g.observations.filter(({run:z})=>S.includes(z))),A=g.tests[b];if(R===void 0||A===void 0)return[];const{run:J,seed:B}=R;return[{test:b,run:J,seed:B,...y(R,A,$(g,v))}]}function L(g,b,S){const{run:v,seed:R}=b;return{test:null,run:v,seed:R,...y(b,null,$(g,S))}}function $({header:g,tests:b},S){return{command:g.command,seen:b,framework:S}}function y({run:g,seed:b,conditions:S},v,{command:R,seen:A,framework:J}){const{commandLine:B,selectsTest:z}=J?.replay({seed:b,order:S.order,test:v,seen:A})??{commandLine:j(R,{seed:b,run:g}),selectsTest:!1};return{commandLine:(0,x.F)(S,B),selectsTest:v!==null&&z}}function N({seed:g,conditions:b},S,{seen:v,framework:R}){const A=R?.chosen??null,J=A?.order==="given"?"as-is":b.order,B=A?.line({seed:g,order:J,tests:S,seen:v})??null;return B===null?null:underConditions(b,B)}function j(g,{seed:b,run:S}){return(0,d.sO)({TEST_SEED:String(b),ATTEMPT:String(S)},g)}})};export{pu as id,mu as ids,hu as modules};
