export const id = 953;
export const ids = [953];
export const modules = {

/***/ 85693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ normalise),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/**
 * A failure's text with what changes from run to run replaced, and what tells failures apart kept: words, operators,
 * status codes, error codes. One pass over ordered rules; a rule that matched hides its text from the later ones.
 *
 * Linear in the text: every quantifier is bounded or stands where only a fresh word can start, and the text is cut first.
 */

/** Characters that are looked at; what failed is said first. */
const LOOKED_AT = 16_000;
const always = (replacement) => () => replacement;
/** The order decides: what is kept comes first, then the most particular shapes, numbers last. */
const RULES = [
    {
        pattern: /\b(?:errno|exit code|exit status|exited with(?: code)?|code|signal|SQLSTATE|HTTP(?:\/\d(?:\.\d)?)?|status(?: ?code)?)["']?[ :=#([]{1,3}\d{1,5}\b/i,
        replace: (text) => text,
    },
    { pattern: /\b(?:(?:ORA|PLS|SQL|CVE)-\d{3,6}|[A-Z]{1,6}\d{3,5})\b/, replace: (text) => text },
    { pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/, replace: always('<email>') },
    { pattern: /[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}/, replace: always('<uuid>') },
    {
        pattern: /(?<!\d)\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?/,
        replace: always('<date>'),
    },
    {
        pattern: /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? (?:\d{1,2} )?[A-Z][a-z]{2,8},? (?:\d{1,2},? )?\d{4}(?: \d\d:\d\d:\d\d)?(?: (?:GMT|UTC)(?:[+-]\d{4})?)?(?: \([^)\n]{1,40}\))?/,
        replace: always('<date>'),
    },
    { pattern: /(?<![\w/])\d{1,4}\/\d{1,2}\/\d{1,4}(?: \d\d:\d\d:\d\d)?/, replace: always('<date>') },
    { pattern: /(?<![\w:.])\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?[AP]M)?/, replace: always('<time>') },
    {
        pattern: /(?:file:\/\/)?(?<![\w.])(?:\/private)?(?:\/tmp|\/var\/tmp|\/var\/folders|\/dev\/shm|[^\s"'`()<>,;|:]{0,200}\/_temp)\/[^\s"'`()<>,;|:]{1,400}/,
        replace: (text) => `<path>${fileName(text, 3)}`,
    },
    {
        pattern: /[A-Za-z]:\\[^\s"'`()<>,;|:]{1,400}/,
        replace: (text) => `<path>${fileName(text.replaceAll('\\', '/'), 3)}`,
    },
    {
        pattern: /(?:file:\/\/)?(?<![\w.])\/(?:home|Users|root|workspace|github|builds|runner|__w|mnt|srv|data)\/[^\s"'`()<>,;|:]{1,400}/,
        replace: (text) => `<path>${fileName(text, 2)}`,
    },
    {
        pattern: /(?<![\w.:])(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[::1?\]|::1?)(?::\d{1,5})?(?![\w:])/,
        replace: always('<host>'),
    },
    { pattern: /(?<![\w:])(?:[0-9a-fA-F]{1,4}:){3,7}[0-9a-fA-F]{1,4}(?![\w:])/, replace: always('<host>') },
    { pattern: /\b0x[0-9a-fA-F]{1,64}/, replace: always('<hex>') },
    { pattern: /@[0-9a-f]{5,16}\b/, replace: always('@<hex>') },
    {
        pattern: /(?<![\w.])(?:\d{1,9}(?:\.\d{1,18})?\s?(?:ns|[µu]s|ms|s|secs?|seconds?|millis|milliseconds?|mins?|minutes?|m|h|hours?)(?![a-z])){1,4}(?!\w)/,
        replace: always('<duration>'),
    },
    { pattern: /(?<![\w.])-?\d{1,3}(?:,\d{3}){1,6}(?![\w.])/, replace: always('<num>') },
    { pattern: /(?<![\w.])-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?(?!\w)/, replace: numberOrStatus },
    { pattern: /[A-Za-z0-9]{5,}/, replace: wordOrIdentifier },
];
const ALL_RULES = new RegExp(RULES.map((rule, index) => `(?<r${index}>${caseless(rule.pattern)})`).join('|'), 'g');
/** The beginning of a text without colours and other terminal codes. */
function plainText(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, LOOKED_AT));
}
/** The text with everything that changes from run to run replaced by a name in angle brackets; blank lines are gone. */
function normalise(text) {
    const plain = plainText(text);
    const speaks = speaksOfStatus(plain);
    const replaced = plain.replace(ALL_RULES, (match, ...rest) => {
        const groups = rest.at(-1);
        const rule = RULES.findIndex((_, index) => groups[`r${index}`] !== undefined);
        return RULES[rule]?.replace(match, speaks) ?? match;
    });
    return tidy(replaced);
}
/** How long a list of changing values was, and how it was indented, says nothing. */
function tidy(text) {
    return text
        .replace(/<num>(?:, ?(?:<num>|\.\.\.))+/g, '<num>, …')
        .replace(/\[ ?<num> ?\]/g, '[<num>, …]')
        .split('\n')
        .map((line) => line.split(/\s+/).join(' ').trim())
        .filter((line) => line !== '')
        .join('\n');
}
/** A rule's own `i` flag, written out, since the combined pattern has one set of flags for all. */
function caseless(pattern) {
    if (!pattern.flags.includes('i'))
        return pattern.source;
    return pattern.source.replace(/\\?[a-zA-Z]/g, (it) => it.startsWith('\\') ? it : `[${it.toLowerCase()}${it.toUpperCase()}]`);
}
/** What a file is called, without where this run put it; nothing where the path has fewer names, as then the name is the place. */
function fileName(path, namesAtLeast) {
    const names = path.split('/').filter((name) => name !== '' && name !== 'file:');
    return names.length < namesAtLeast ? '' : `/${(names.at(-1) ?? '').replace(/\d+/g, '<num>')}`;
}
/** HTTP's codes in use: a number that is none of these is no status. */
const STATUSES = new Set([
    100, 101, 200, 201, 202, 204, 206, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 405, 406, 408, 409, 410, 412,
    413, 415, 418, 422, 425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504,
]);
/** True when the text names statuses, or when all its numbers (two or more) are known ones: `expected 503 to be 200`. */
function speaksOfStatus(text) {
    if (/\b(?:https?|status|statuscode|response)\b/i.test(text))
        return true;
    const assertion = text.split(/\n[^\S\n]*at /, 1)[0] ?? '';
    const numbers = assertion.match(/(?<![\w.])\d{1,9}(?![\w.])/g) ?? [];
    return numbers.length >= 2 && numbers.every((it) => STATUSES.has(Number(it)));
}
function numberOrStatus(text, speaks) {
    return speaks && STATUSES.has(Number(text)) ? text : '<num>';
}
/** A word that nobody wrote: a commit, a random name, a counter at its end. */
function wordOrIdentifier(word) {
    const digits = word.replace(/\D/g, '').length;
    if (digits === 0)
        return word;
    if (word.length >= 7 && /^[0-9a-fA-F]+$/.test(word) && digits < word.length)
        return '<hex>';
    if (word.length >= 10 && digits >= 3 && (word.match(/[A-Za-z]\d/g)?.length ?? 0) >= 2)
        return '<id>';
    return word.replace(/\d{4,}/g, '<num>');
}


/***/ }),

/***/ 15953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPage: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/report/markup.js
var markup = __webpack_require__(29271);
;// CONCATENATED MODULE: ./build/report/html/assets.js
// Made by `npm run page` from client/: the page's own script and style, as it embeds them.
const PAGE_SCRIPT = "\"use strict\";(()=>{function E(){document.addEventListener(\"click\",e=>{let t=e.target instanceof Element?e.target.closest(\"button.copy\"):null;t instanceof HTMLButtonElement&&q(t)})}function T(e,t){let n=document.createElement(\"button\");return n.type=\"button\",n.className=\"copy\",n.dataset.text=t,n.textContent=e,n}async function q(e){let t=document.getElementById(e.dataset.copies??\"\"),n=e.dataset.text??t?.textContent??\"\",r=e.dataset.label??e.textContent??\"\";e.dataset.label=r,e.textContent=await V(n)?\"Copied\":K(t),setTimeout(()=>{e.textContent=r},1500)}async function V(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}function K(e){return e!==null&&getSelection()?.selectAllChildren(e),e===null?\"Not allowed\":\"Press Ctrl+C\"}function M(){addEventListener(\"hashchange\",p),document.addEventListener(\"click\",t=>{let n=t.target instanceof Element?t.target.closest('a[href^=\"#\"]'):null;n!==null&&n.getAttribute(\"href\")===location.hash&&p()}),p();let e=[];addEventListener(\"beforeprint\",()=>{e=[...document.querySelectorAll(\"details:not([open])\")];for(let t of e)t.open=!0}),addEventListener(\"afterprint\",()=>{for(let t of e)t.open=!1})}function p(){let e=document.getElementById(location.hash.slice(1));for(let t=e?.closest(\"details\")??null;t!==null;t=t.parentElement?.closest(\"details\")??null)t.open=!0;e?.scrollIntoView()}function C({tests:e},t,n,r){let o=r.toLowerCase().split(/\\s+/);return[...e.keys()].filter(l=>{let s=e[l];return s!==void 0&&U(s,t)&&Y(s,o)}).sort((l,s)=>z(e[l],e[s],n)||l-s)}function U(e,t){switch(t.kind){case\"all\":return!0;case\"failing\":return e.verdict!==\"\"||e.failures>0;case\"cluster\":return e.cluster===t.cluster}}function Y({name:e,place:t},n){let r=`${t} ${e}`.toLowerCase();return n.every(o=>r.includes(o))}function z(e,t,n){if(e===void 0||t===void 0)return 0;switch(n){case\"failures\":return t.failures-e.failures;case\"name\":return R(`${e.place}\n${e.name}`,`${t.place}\n${t.name}`);case\"cluster\":return(e.cluster??1/0)-(t.cluster??1/0)||t.failures-e.failures||0}}function R(e,t){return e<t?-1:e>t?1:0}function L({runs:e},t,n,r){let o=[...e.keys()];switch(r){case\"launch\":return o;case\"duration\":return o.sort((i,l)=>(e[i]?.durationMs??0)-(e[l]?.durationMs??0)||i-l);case\"together\":{let i=o.map(l=>J(l,t,n));return o.sort((l,s)=>R(i[l]??\"\",i[s]??\"\")||l-s)}}}function J(e,t,n){let r=\"\";for(let o of n){let i=t[o]?.[e];r+=i===\"f\"?\"0\":i===\"r\"?\"1\":\"2\"}return r}function v(e){return e.replace(/(\\D)(\\d+)/g,(t,n,r)=>n.repeat(Number(r)))}function y(e,t,n){let r=e<620,o=r?0:Math.min(340,Math.round(e*.34)),i=r?20:2,l=18,s=i+l+2,a=s+6,d=(e-o)/Math.max(1,n),c=Math.max(5,Math.min(18,Math.floor(d))),u=Math.min(560,a+t*s);return{width:e,height:u,rowHeight:s,headHeight:a,labelWidth:o,cellTop:i,cellHeight:l,cellWidth:c}}function k(e,t,n,r){let{headHeight:o,rowHeight:i,labelWidth:l,cellWidth:s}=e,a=Math.floor((t.x-l+n.left)/s),d=t.y<o?-1:Math.floor((t.y-o+n.top)/i);return t.x<l||a<0||a>=r.columns||d>=r.rows?null:{row:d,column:a}}function G(e,t,n){let{width:r,height:o,headHeight:i,rowHeight:l,labelWidth:s,cellWidth:a}=e,d=H(t.column*a,a,n.left,r-s),c=t.row<0?n.top:H(t.row*l,l,n.top,o-i);return{left:d,top:c}}function H(e,t,n,r){return e<n?e:e+t>n+r?e+t-r:n}var h=class{#i;#e=[];constructor(t){this.#i=t}show(t,{cellTop:n,rowHeight:r,labelWidth:o,width:i}){for(;this.#e.length<t.length;)this.#e.push(this.#r());let l=o===0;for(let[s,a]of this.#e.entries()){let d=t[s];a.hidden=d===void 0,d!==void 0&&(a.style.width=`${l?i:o}px`,a.style.height=`${l?n:r}px`,a.style.transform=`translateY(${d.top}px)`,S(a.children[0],d.text.name),S(a.children[1],d.text.place))}}#r(){let t=document.createElement(\"div\");return t.className=this.#e.length===0?\"row-label head\":\"row-label\",t.append(document.createElement(\"bdi\"),document.createElement(\"bdi\")),t.firstElementChild?.classList.add(\"test\"),t.lastElementChild?.classList.add(\"place\"),this.#i.append(t),t}};function S(e,t){e!==void 0&&e.textContent!==t&&(e.textContent=t)}function D(e,t){let{geometry:n}=t,{width:r,height:o,headHeight:i,labelWidth:l}=n;e.clearRect(0,0,r,o),P(e,{left:l,top:i,width:r,height:o},()=>{for(let s of t.rows)$(e,t,s);A(e,t)}),P(e,{left:l,top:0,width:r,height:i},()=>{$(e,t,t.head),A(e,t)}),e.fillStyle=t.palette.line,e.fillRect(0,i-3,r,1),t.chosen!==null&&Q(e,t,t.chosen)}function P(e,{left:t,top:n,width:r,height:o},i){e.save(),e.beginPath(),e.rect(t,n,r-t,o-n),e.clip(),i(),e.restore()}function $(e,t,n){let{cellWidth:r,cellTop:o,cellHeight:i}=t.geometry,{first:l,last:s}=W(t);for(let a=l;a<=s;){let d=n.markAt(a),c=a+1;for(;b[d]!==void 0&&c<=s&&n.markAt(c)===d;)c+=1;let u=(c-a)*r-1;X(e,t.palette,d,{left:B(t,a),top:n.top+o,width:u,height:i}),a=c}}function A(e,t){let{first:n,last:r}=W(t);for(let o=n;o<=r;o++)e.clearRect(B(t,o+1)-1,0,1,t.geometry.height)}function W({geometry:e,scrollLeft:t,columns:n}){let{width:r,labelWidth:o,cellWidth:i}=e,l=Math.ceil((t+r-o)/i);return{first:Math.floor(t/i),last:Math.min(n-1,l)}}function B({geometry:e,scrollLeft:t},n){return e.labelWidth+n*e.cellWidth-t}var w=[{colour:\"f\",from:0,to:1}],O={colour:\"p\",from:.5,to:1},b={p:[O],f:w,c:w,t:w,r:[{colour:\"r\",from:0,to:.44},O],s:[{colour:\"s\",from:.83,to:1}]};function X(e,t,n,r){let{left:o,top:i,width:l,height:s}=r;n===\"x\"?j(e,t.x,r):b[n]===void 0&&(e.fillStyle=t.line,e.fillRect(o+(l-2)/2,i+s-3,2,2));for(let{colour:a,from:d,to:c}of b[n]??[])e.fillStyle=t[a],e.fillRect(o,i+d*s,l,(c-d)*s)}function j(e,t,{left:n,top:r,width:o,height:i}){let l=Math.min(o,i)-1,[s,a]=[n+(o-l)/2,r+i-l];e.strokeStyle=t,e.lineWidth=1.5,e.beginPath(),e.moveTo(s,a),e.lineTo(s+l,a+l),e.moveTo(s+l,a),e.lineTo(s,a+l),e.stroke()}function Q(e,{geometry:t,palette:n,scrollLeft:r},{place:o,top:i}){let{labelWidth:l,cellWidth:s,cellTop:a,cellHeight:d,height:c}=t,u=l+o.column*s-r;u<l-s/2||(e.strokeStyle=n.focus,e.lineWidth=1,e.strokeRect(u-1,-1,s+1,c+2),e.lineWidth=2,e.strokeRect(u-1.5,i+a-1.5,s+2,d+3))}var f=class{marks;#i;#e;#r=document.createElement(\"div\");#o=document.createElement(\"div\");#l=document.createElement(\"canvas\");#f=new h(this.#o);#n={rows:[],columns:[]};#t=y(600,0,0);#a=null;#s=null;#d=!1;constructor(t,n){this.#i=t,this.#e=n,this.marks=t.tests.map(({marks:r})=>v(r)),this.#r.className=\"space\",this.#o.className=\"stage\",this.#o.append(this.#l),this.#r.append(this.#o),n.replaceChildren(this.#r),n.addEventListener(\"scroll\",()=>this.#u(),{passive:!0}),new ResizeObserver(()=>this.#m()).observe(n);for(let r of[\"(prefers-color-scheme: dark)\",\"print\"])matchMedia(r).addEventListener(\"change\",()=>{this.#a=null,this.#u()})}get arrangement(){return this.#n}get chosen(){return this.#s}get pageRows(){return Math.max(1,Math.floor((this.#t.height-this.#t.headHeight)/this.#t.rowHeight)-1)}arrange(t){this.#n=t,this.#s=null,this.#m()}choose(t){this.#s=t;let{left:n,top:r}=G(this.#t,t,this.#c());this.#e.scrollTo({left:n,top:r}),this.#u()}placeUnder(t){let n=this.#o.getBoundingClientRect(),r={x:t.clientX-n.left,y:t.clientY-n.top},{rows:o,columns:i}=this.#n;return k(this.#t,r,this.#c(),{rows:o.length,columns:i.length})}#c(){return{left:this.#e.scrollLeft,top:this.#e.scrollTop}}#m(){let{rows:t,columns:n}=this.#n,r=y(this.#e.clientWidth,t.length,n.length);this.#t=r;let{width:o,height:i,headHeight:l,rowHeight:s,labelWidth:a,cellWidth:d}=r,c=a+n.length*d,u=c>o?this.#e.offsetHeight-this.#e.clientHeight:0;this.#e.style.height=`${i+Math.max(2,u)}px`,this.#r.style.width=`${Math.max(o,c)}px`,this.#r.style.height=`${l+t.length*s}px`,this.#o.style.width=`${o}px`,this.#o.style.height=`${i}px`,this.#g(o,i),this.#h()}#g(t,n){let r=devicePixelRatio;this.#l.width=Math.round(t*r),this.#l.height=Math.round(n*r),this.#l.style.width=`${t}px`,this.#l.style.height=`${n}px`,this.#l.getContext(\"2d\")?.setTransform(r,0,0,r,0,0)}#u(){this.#d||(this.#d=!0,requestAnimationFrame(()=>{this.#d=!1,this.#h()}))}#h(){let t=this.#l.getContext(\"2d\");if(t===null)return;this.#a??=Z(this.#e);let{rowHeight:n,headHeight:r,height:o}=this.#t,{rows:i,columns:l}=this.#n,{left:s,top:a}=this.#c(),d=Math.max(0,Math.floor(a/n)),c=Math.min(i.length-1,Math.ceil((a+o-r)/n)),u=m=>m<0?0:r+m*n-a,x=Array.from({length:Math.max(0,c-d+1)},(m,F)=>d+F);D(t,{geometry:this.#t,palette:this.#a,scrollLeft:s,columns:l.length,head:{top:0,markAt:m=>this.#i.runs[l[m]??-1]?.sign??\"-\"},rows:x.map(m=>this.#y(m,u(m))),chosen:this.#s===null?null:{place:this.#s,top:u(this.#s.row)}}),this.#f.show([-1,...x].map(m=>({top:u(m),text:this.#p(m)})),this.#t)}#p(t){let n=this.#i.tests[this.#n.rows[t]??-1];return t<0?{name:\"the command\",place:\"\"}:{name:n?.name??\"\",place:n?.place??\"\"}}#y(t,n){let r=this.marks[this.#n.rows[t]??-1]??\"\",{columns:o}=this.#n;return{top:n,markAt:i=>r[o[i]??-1]??\"-\"}}};function Z(e){let t=getComputedStyle(e),n=r=>t.getPropertyValue(`--${r}`).trim();return{p:n(\"cell-passed\"),f:n(\"cell-failed\"),r:n(\"cell-retried\"),s:n(\"cell-skipped\"),x:n(\"cell-lost\"),line:n(\"line\"),focus:n(\"text\")}}function I(){let e=document.getElementById(\"cells\"),t=document.getElementById(\"grid-data\");if(e===null||t===null)return;let n=JSON.parse(t.textContent??\"\"),r=new f(n,e),o=()=>ee(n,r);ne(n);for(let l of[\"grid-filter\",\"grid-rows\",\"grid-order\",\"grid-runs\"])document.getElementById(l)?.addEventListener(\"input\",o);let i=l=>{l!==null&&(r.choose(l),le(n,r,l))};for(let l of[\"pointermove\",\"pointerdown\"])e.addEventListener(l,s=>i(r.placeUnder(s)));e.addEventListener(\"keydown\",l=>{let s=re(r,l.key);s===null||l.altKey||l.ctrlKey||l.metaKey||(l.preventDefault(),i(s))}),o()}function g(e){let t=document.getElementById(e);return t instanceof HTMLInputElement||t instanceof HTMLSelectElement?t.value:\"\"}function ee(e,t){let n=C(e,te(g(\"grid-rows\")),g(\"grid-order\")||\"failures\",g(\"grid-filter\")),r=L(e,t.marks,n,g(\"grid-runs\")||\"launch\");t.arrange({rows:n,columns:r});let o=document.getElementById(\"grid-count\"),i=e.tests.length===0?\"\":`${n.length} of ${e.tests.length} tests, `;o!==null&&(o.textContent=`${i}${r.length} runs`)}function te(e){return e===\"all\"||e===\"\"?{kind:\"all\"}:e===\"failing\"?{kind:\"failing\"}:{kind:\"cluster\",cluster:Number(e)}}function ne({tests:e,clusters:t}){let n=document.getElementById(\"grid-rows\");if(!(n instanceof HTMLSelectElement))return;let r=e.filter(({verdict:o,failures:i})=>o!==\"\"||i>0).length;r>0&&n.add(new Option(`tests that failed (${r})`,\"failing\")),n.add(new Option(`all tests (${e.length})`,\"all\"));for(let[o,i]of t.entries())e.some(({cluster:l})=>l===o)&&n.add(new Option(`#${o+1} ${i}`,String(o)))}function re(e,t){let{rows:n,columns:r}=e.arrangement,o=e.chosen??{row:-1,column:0},l={ArrowRight:{...o,column:o.column+1},ArrowLeft:{...o,column:o.column-1},ArrowDown:{...o,row:o.row+1},ArrowUp:{...o,row:o.row-1},PageDown:{...o,row:o.row+e.pageRows},PageUp:{...o,row:o.row-e.pageRows},Home:{...o,column:0},End:{...o,column:r.length-1}}[t];return l===void 0?null:e.chosen===null?o:{row:Math.min(n.length-1,Math.max(-1,l.row)),column:Math.min(r.length-1,Math.max(0,l.column))}}var oe={p:\"passed\",f:\"failed\",s:\"was skipped\",r:\"failed, then passed when retried\",\"-\":\"was not executed\"};function le(e,t,n){let r=document.getElementById(\"grid-cell\"),o=e.runs[t.arrangement.columns[n.column]??-1];if(r===null||o===void 0)return;let i=t.arrangement.rows[n.row]??-1,l=e.tests[i],s=t.marks[i]?.[t.arrangement.columns[n.column]??-1]??\"-\";r.replaceChildren(ie(l),se(o,l,s),...ae(o))}function ie(e){let t=document.createElement(\"bdi\");return t.className=\"test\",t.textContent=e===void 0?\"The command\":e.name,t}function se(e,t,n){let r=t===void 0?e.outcome:oe[n]??n;return` in run ${e.run}: ${r}. Seed ${e.seed} \\xB7 ${(e.durationMs/1e3).toFixed(2)} s \\xB7 ${e.where} `}function ae(e){let t=T(\"Copy seed\",String(e.seed));if(!e.logged)return[t];let n=document.createElement(\"a\");return n.href=`#run-${e.run}`,n.textContent=\"Its log\",[t,\" \",n]}function _(){for(let e of document.querySelectorAll(\"button.sort\"))e.addEventListener(\"click\",()=>de(e));for(let e of document.querySelectorAll(\"input[data-filters]\"))e.addEventListener(\"input\",()=>N(e)),N(e)}function de(e){let t=e.closest(\"th\"),n=e.closest(\"table\")?.tBodies[0];if(t===null||n===void 0)return;let r=ce(t.ariaSort,e.dataset.sorts===\"rate\");for(let l of t.parentElement?.children??[])l.removeAttribute(\"aria-sort\");t.ariaSort=r;let o=r===\"ascending\"?1:-1,i=[...n.rows].map(l=>({row:l,key:l.cells[t.cellIndex]?.dataset.value??\"\"}));i.sort((l,s)=>o*ue(l.key,s.key)),n.append(...i.map(({row:l})=>l))}function ce(e,t){return e===\"ascending\"?\"descending\":e===\"descending\"?\"ascending\":t?\"descending\":\"ascending\"}function ue(e,t){let[n,r]=[Number(e),Number(t)];return e!==\"\"&&t!==\"\"&&!Number.isNaN(n)&&!Number.isNaN(r)?n-r:e<t?-1:e>t?1:0}function N(e){let t=document.getElementById(e.dataset.filters??\"\"),n=t instanceof HTMLTableElement?t.tBodies[0]:void 0;if(n===void 0)return;let r=e.value.toLowerCase().split(/\\s+/),o=0;for(let l of n.rows){let s=`${l.cells[0]?.textContent} ${l.cells[1]?.textContent}`.toLowerCase();l.hidden=!r.every(a=>s.includes(a)),l.hidden||(o+=1)}let i=document.querySelector(`[data-counts=\"${e.dataset.filters}\"]`);i!==null&&(i.textContent=`${o} of ${n.rows.length} shown`)}E();_();M();I();})();";
const PAGE_STYLE = ":root{color-scheme:light dark;--ground: #ffffff;--raised: #f5f7f9;--line: #d5dbe2;--edge: #818c99;--text: #1b222b;--dim: #566270;--link: #0a58a6;--bad: #b0330a;--good: #0c6470;--unsure: #775a00;--cell-passed: #a9c7e4;--cell-failed: #c43f0c;--cell-retried: #dd9c10;--cell-skipped: #8b96a3;--cell-lost: #6d7783;--bounds: #94a0ad;--added: #fbe9e1;--removed: #e3eef8}@media(prefers-color-scheme:dark){:root{--ground: #12161b;--raised: #1a2028;--line: #323b47;--edge: #76818f;--text: #e5e9ee;--dim: #a2adba;--link: #82baf5;--bad: #ff9d72;--good: #6fcbd8;--unsure: #e6c15f;--cell-passed: #34587b;--cell-failed: #ff8a57;--cell-retried: #f0c052;--cell-skipped: #7f8a97;--cell-lost: #98a3b0;--bounds: #66727f;--added: #3b2319;--removed: #1a2f44}}@media print{:root{color-scheme:light;--ground: #ffffff;--raised: #ffffff;--text: #000000;--dim: #3b434c;--line: #b9c1ca;--link: #000000;--bad: #8f2600;--good: #084e58;--unsure: #574200;--cell-passed: #a9c7e4;--cell-failed: #c43f0c;--cell-retried: #b57b00;--added: #fbe9e1;--removed: #e3eef8}}*,*:before,*:after{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--text);font:15px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif;overflow-wrap:anywhere}code,pre,.place,.command{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace;font-size:.86em}main,footer{max-width:1180px;margin:0 auto;padding:0 20px 24px}.dim,footer{color:var(--dim);font-size:.86rem}.top{border-bottom:1px solid var(--line);font-size:.9rem}.top>div{display:flex;flex-wrap:wrap;gap:2px 16px;align-items:baseline;max-width:1180px;margin:0 auto;padding:9px 20px}.brand{font-weight:600}.top .dim{margin-left:auto}a{color:var(--link)}h1{margin:26px 0 4px;font-size:1.9rem;line-height:1.2;letter-spacing:-.01em}.bad h1{color:var(--bad)}.good h1{color:var(--good)}.unsure h1{color:var(--unsure)}h2{margin:34px 0 8px;font-size:1.12rem}h3{margin:20px 0 6px;font-size:1rem}.answer h2{margin:18px 0 6px;font-size:.92rem;color:var(--dim)}p{margin:6px 0;max-width:84ch}.lead{font-size:1.1rem;max-width:78ch}ul{margin:6px 0;padding-left:20px}ul.plain,ul.legend{padding:0;list-style:none}ul.plain li{margin:4px 0}.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,400px),1fr));gap:0 40px;align-items:start}.columns>*{min-width:0}.legend{display:flex;flex-wrap:wrap;gap:2px 18px;color:var(--dim);font-size:.86rem}.key{display:inline-block;width:8px;height:14px;margin-right:6px;vertical-align:-2px;border:0 solid var(--cell-passed);background:var(--cell-failed)}.key.passed,.key.passed-uncounted{background:none;border-bottom-width:7px}.key.passed-uncounted,.key.failed-uncounted,.mark.passed-uncounted,.mark.failed-uncounted{opacity:.45}.key.retried{background:var(--cell-retried);border-bottom-width:7px}.key.skipped{background:none;border-color:var(--cell-skipped);border-bottom-width:3px}.key.lost,.key.missing,.key.not-started{background:none;border-color:var(--edge);border-bottom-width:3px}.key.missing{width:3px}.key.crashed{background:linear-gradient(var(--cell-failed) 45%,var(--text) 45%)}.key.timed-out{background:linear-gradient(var(--cell-failed) 45%,var(--cell-retried) 45%)}.runs-strip{margin:14px 0 6px}svg{display:block;max-width:100%;height:auto}.mark{fill:var(--cell-failed)}.mark.passed,.mark.passed-uncounted{fill:var(--cell-passed)}.mark.crashed{fill:var(--text)}.mark.timed-out{fill:var(--cell-retried)}.mark.lost{fill:var(--edge)}.mark.not-started{fill:var(--line)}.interval{width:140px;flex:none}.interval .axis{stroke:var(--line)}.interval .bounds{fill:var(--bounds)}.interval .rate{fill:var(--cell-failed);stroke:var(--ground)}.rate-line{display:flex;flex-wrap:wrap;gap:0 12px;align-items:center}figure{margin:8px 0}figcaption{max-width:62ch;color:var(--dim);font-size:.86rem}.chart{width:100%;max-width:540px}.chart text{fill:var(--dim);font-size:11px}.chart .axis path,.chart .guide{fill:none;stroke:var(--edge)}.chart .guide{stroke-dasharray:3 3}.chart .called{fill:var(--text);font-weight:600}.passing .area,.power .area{fill:var(--cell-passed)}.failing .area{fill:var(--cell-failed)}.power .area{opacity:.35}.power .curve{fill:none;stroke:var(--link);stroke-width:1.75}.power .point{fill:var(--link)}.median{stroke:var(--text);stroke-width:1.5}.copyable{display:flex;align-items:flex-start;gap:8px;padding:5px 5px 5px 10px;border:1px solid var(--line);border-radius:6px;background:var(--raised)}.copyable code{flex:1;min-width:0;padding-top:2px;white-space:pre-wrap}button,input,select{font:inherit;font-size:.86rem;color:var(--text);background:var(--ground);border:1px solid var(--edge);border-radius:5px;padding:2px 8px;min-height:28px;max-width:100%}button{cursor:pointer}button:hover{background:var(--raised)}button.copy{flex:none;min-width:5.2em}:focus-visible{outline:2px solid var(--link);outline-offset:2px}.controls{display:flex;flex-wrap:wrap;gap:8px 18px;align-items:center;margin:8px 0;font-size:.86rem}.controls label{max-width:100%}.controls select{max-width:17em}table{width:100%;border-collapse:collapse;font-size:.92rem}th,td{padding:6px 12px 6px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}thead th{line-height:24px;color:var(--dim);font-weight:500;font-size:.86rem;vertical-align:bottom}th[scope=row]{font-weight:400}.tests{table-layout:fixed}.tests th:nth-child(1){width:33%}.tests th:nth-child(2){width:7.5em}.tests th:nth-child(3){width:23em}.tests th:nth-child(4){width:4.5em}button.sort{border:0;padding:0;min-height:24px;background:none;color:inherit;text-align:left}button.sort:after{content:\" \\2195\";opacity:.6}[aria-sort=ascending] button.sort:after{content:\" \\2191\";opacity:1}[aria-sort=descending] button.sort:after{content:\" \\2193\";opacity:1}@supports (content: \"x\" / \"y\"){button.sort:after{content:\" \\2195\" / \"\"}[aria-sort=ascending] button.sort:after{content:\" \\2191\" / \"\"}[aria-sort=descending] button.sort:after{content:\" \\2193\" / \"\"}}.test{font-weight:600}.place{color:var(--dim)}.name .test,.name .place{display:block}.badge{white-space:nowrap;color:var(--bad)}.badge.broken{white-space:normal;color:var(--unsure)}.rate-line{font-variant-numeric:tabular-nums}.replay .copyable{padding:0;border:0;background:none}.replay code{padding-top:4px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.cells{position:relative;overflow:auto;border:1px solid var(--line);border-radius:6px;margin:6px 0 8px}.stage{position:sticky;top:0;left:0;overflow:hidden}.stage canvas{position:absolute;inset:0}.row-label{position:absolute;top:0;left:0;display:flex;gap:8px;align-items:center;padding:0 10px;font-size:.82rem;line-height:1.2;white-space:nowrap;overflow:hidden;pointer-events:none}.row-label[hidden]{display:none}.row-label.head{z-index:1;background:var(--ground);color:var(--dim)}.row-label bdi{overflow:hidden;text-overflow:ellipsis}.row-label .test{flex:0 1 auto;min-width:40%;font-weight:500}.row-label .place{flex:1 10 0}.cell-words{min-height:3.2em;max-width:none}.cell-words button{margin-left:4px}details{border-top:1px solid var(--line);padding:5px 0}details details{border-top:0}.run-list{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,370px),1fr));gap:0 24px;font-size:.92rem}.run-list details[open]{grid-column:1 / -1}summary{cursor:pointer}summary .number{color:var(--dim);font-variant-numeric:tabular-nums}summary .title{font-weight:600}.names{color:var(--dim);font-size:.86rem}pre{margin:8px 0;padding:10px 12px;border:1px solid var(--line);border-radius:6px;background:var(--raised);line-height:1.45;white-space:pre-wrap;unicode-bidi:plaintext}.diff span{display:block}.diff .failing{background:var(--added)}.diff .passing{background:var(--removed)}.diff .skipped{color:var(--dim)}.facts{display:grid;grid-template-columns:max-content 1fr;gap:4px 20px;margin:8px 0}.facts dt{color:var(--dim)}.facts dd{margin:0;min-width:0}@media(max-width:760px){main,footer,.top>div{padding-left:14px;padding-right:14px}.tests,.tests tbody,.tests tr,.tests td,.tests thead{display:block}.tests thead tr{display:flex;flex-wrap:wrap;gap:0 16px}.tests thead th:nth-child(n),.tests td{width:auto;border:0;padding:3px 0}.tests thead th:last-child,.tests td:empty{display:none}.tests tbody tr{border-bottom:1px solid var(--line);padding:8px 0}.tests tbody tr[hidden]{display:none}.replay code{white-space:pre-wrap}}@media print{.replay code{white-space:pre-wrap}body{font-size:10pt}.controls,.copy,#grid-keys,.cell-words{display:none}pre,figure,tr{break-inside:avoid}h2{break-after:avoid}}";

;// CONCATENATED MODULE: ./build/report/html/limits.js
/** A page larger than this is made anew with less in it. Bytes. */
const PAGE_BYTES = 5_000_000;
/** From generous to bare; the last fits whatever a session can hold. */
const LIMITS = [
    {
        tests: 1000,
        clusters: 100,
        logs: 60,
        runs: 1000,
        log: { lines: 200, lineLength: 2000 },
        gridTests: 20_000,
        name: 300,
    },
    { tests: 500, clusters: 40, logs: 20, runs: 500, log: { lines: 100, lineLength: 500 }, gridTests: 4000, name: 200 },
    { tests: 200, clusters: 20, logs: 5, runs: 200, log: { lines: 40, lineLength: 200 }, gridTests: 2000, name: 100 },
    { tests: 50, clusters: 10, logs: 2, runs: 50, log: { lines: 20, lineLength: 100 }, gridTests: 200, name: 60 },
    { tests: 20, clusters: 5, logs: 0, runs: 20, log: { lines: 5, lineLength: 100 }, gridTests: 0, name: 60 },
];

// EXTERNAL MODULE: ./build/report/outcome-words.js
var outcome_words = __webpack_require__(12223);
;// CONCATENATED MODULE: ./build/report/html/grid-data.js
/**
 * What the page's own script gets to know for the grid of runs and tests: embedded in the page as JSON, read by client/. Every text in
 * it is already fit to be shown. Imports nothing, so that both sides share it.
 */
/** Marks with repetitions counted (`pppf` is `p3f`): never longer than the marks themselves. */
function packMarks(marks) {
    return marks.replace(/(.)\1+/g, (repeated, mark) => `${mark}${repeated.length}`);
}
/** The marks again. */
function unpackMarks(packed) {
    return packed.replace(/(\D)(\d+)/g, (_, mark, count) => mark.repeat(Number(count)));
}

// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(63299);
;// CONCATENATED MODULE: ./build/report/html/shown.js
/** Text of others as a page shows it: colours dropped, what would steer or turn a line around spelled out, and a bounded length. Pure. */

/** Characters of a text that are looked at, from its end: far over what a run's tail has. */
const LOOKED_AT = 200_000;
/** What a program printed: its last lines, each cut where it is too long; that something is left out is said. */
function shownLines(text, { lines, lineLength }) {
    const all = text
        .slice(-LOOKED_AT)
        .trimEnd()
        .split(/\r\n|[\n\r]/);
    const kept = all.slice(-lines).map((line) => (0,terminal/* visible */.RK)(shortened(line, lineLength)));
    const complete = kept.length === all.length && text.length <= LOOKED_AT;
    return complete ? kept : ['… the lines before these are not shown', ...kept];
}
/** A name or a sentence, on one line. */
function shownName(text, length = 300) {
    return (0,terminal/* visibleLine */.P8)(shortened(text, length));
}
function shortened(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length)} … ${text.length - length} more characters`;
}

;// CONCATENATED MODULE: ./build/report/html/page-data.js
/** From results to what the page's parts draw: the grid's columns and rows, and which log belongs to which failure. Pure. */



/** Columns of the grid at most: far over what a session can plan. */
const GRID_RUNS = 5000;
const SIGNS = {
    passed: 'p',
    failed: 'f',
    crashed: 'c',
    'timed-out': 't',
    'not-observed': 'x',
};
/** The runs whose logs the page holds: of each cluster the first, then the first failing ones, as many as the limits allow. */
function loggedRuns({ clusters, results }, limits) {
    const known = new Set(results.filter(({ passed }) => passed === false).map(({ attempt }) => attempt));
    const representative = clusters.slice(0, limits.clusters).flatMap(({ attempts }) => attempts.slice(0, 1));
    const wanted = [...representative, ...known].filter((attempt) => known.has(attempt));
    return new Set([...new Set(wanted)].slice(0, limits.logs));
}
/** Rows and columns of the grid. The tests that failed come first, so that the limits cost those that never did. */
function gridOf(results, view, limits) {
    const runs = results.results.slice(0, GRID_RUNS);
    const logged = loggedRuns(results, limits);
    const clusters = clusterIndex(results);
    const verdicts = new Map(view.failingTests.map((test) => [test.id, test.verdict]));
    const order = [...results.tests.entries()].sort(([, a], [, b]) => failuresOf(b) - failuresOf(a));
    const rows = order.slice(0, limits.gridTests);
    return {
        runs: runs.map((run) => gridRun(run, logged)),
        tests: rows.map(([index, test]) => ({
            ...namesOf(test, limits),
            verdict: verdicts.get(test.id) ?? '',
            failures: failuresOf(test),
            cluster: clusters.get(test.id) ?? null,
            marks: packMarks(marksOf(runs, index)),
        })),
        clusters: results.clusters.slice(0, limits.clusters).map(({ title }) => shownName(title, 120)),
        testsLeftOut: results.tests.length - rows.length,
    };
}
function failuresOf({ failed, retried }) {
    return failed + retried;
}
function namesOf({ file, suite, name }, limits) {
    const place = [file, suite].filter((part) => part !== null && part !== '').join('::');
    return { name: shownName(name, limits.name), place: shownName(place, limits.name) };
}
/** A test's marks over the runs. What comes from a file may hold any character. */
function marksOf(runs, test) {
    return runs.map(({ marks }) => (/[pfsr]/.test(marks.charAt(test)) ? marks.charAt(test) : '-')).join('');
}
function gridRun(run, logged) {
    return {
        run: run.attempt,
        seed: run.seed,
        sign: SIGNS[run.outcome],
        outcome: shownName((0,outcome_words/* outcomeWords */.w)(run), 120),
        durationMs: Math.round(run.duration_ms),
        where: shownName([...conditionWords(run), `slot ${run.slot}`, run.place].join(' · '), 160),
        logged: logged.has(run.attempt),
    };
}
/** What a run was given besides its seed, in words; empty: it was left as the command is. */
function conditionWords(run) {
    const words = [];
    if (run.order !== 'as-is')
        words.push(`order ${run.order}`);
    if (run.timezone !== null)
        words.push(`time zone ${shownName(run.timezone, 60)}`);
    if (run.locale !== null)
        words.push(`locale ${shownName(run.locale, 60)}`);
    if (run.cpu !== 'free')
        words.push(run.cpu === 'jitter' ? 'CPU in bursts' : 'one CPU');
    return words;
}
/** For each test that is in a cluster, the first such cluster's place in the list. */
function clusterIndex({ clusters }) {
    const index = new Map();
    for (const [place, { tests }] of clusters.entries())
        for (const id of tests)
            if (!index.has(id))
                index.set(id, place);
    return index;
}
/** The failing tests, as the view sorts them. */
function testLines(results, view) {
    const clusters = clusterIndex(results);
    return view.failingTests.map((test) => ({ test, cluster: clusters.get(test.id) ?? null }));
}
/** Everything that a run printed at its end; empty when nothing was kept. */
function outputOf({ stdout, stderr }) {
    return [stdout, stderr].filter((text) => text.trim() !== '').join('\n');
}
/** The passing run that is likest to a failing one: under the same conditions, and nearest in number; null: there is none. */
function passingLike(failing, runs) {
    const passing = runs.filter((run) => run.passed === true && (run.stdout !== '' || run.stderr !== ''));
    const distance = (run) => Math.abs(run.attempt - failing.attempt) + (sameConditions(run, failing) ? 0 : 1e7);
    return passing.reduce((best, run) => (best === null || distance(run) < distance(best) ? run : best), null);
}
function sameConditions(a, b) {
    return a.order === b.order && a.timezone === b.timezone && a.locale === b.locale && a.cpu === b.cpu;
}

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/view-runs.js
var view_runs = __webpack_require__(97597);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 3 modules
var d3_scale = __webpack_require__(85111);
;// CONCATENATED MODULE: ./build/report/html/charts/interval.js
/** A rate with its 95 % interval, drawn on a scale that all rows of a table share. Pure. */




const WIDTH = 140;
const HEIGHT = 14;
const MARGIN = 3;
/** One axis for all of these rates, from 0 to a round number over the largest upper bound. */
function rateScale(rates) {
    const largest = (0,d3_array/* max */.T9)(rates, ({ upper }) => upper) ?? 1;
    return (0,d3_scale/* scaleLinear */.m4)([0, Math.max(largest, 0.01)], [MARGIN, WIDTH - MARGIN]).nice(4);
}
/** Bounds as a bar, the rate itself as a dot. */
function intervalChart(rate, scale) {
    const [from, to, middle] = [scale(rate.lower), scale(rate.upper), HEIGHT / 2];
    return (0,markup/* element */.ND)('svg', { class: 'interval', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': (0,numbers/* rateSentence */.eH)(rate) }, (0,markup/* element */.ND)('path', { class: 'axis', d: `M${MARGIN},${middle}H${WIDTH - MARGIN}` }), (0,markup/* element */.ND)('rect', {
        class: 'bounds',
        x: rounded(from),
        y: middle - 3,
        width: rounded(Math.max(2, to - from)),
        height: 6,
        rx: 2,
    }), (0,markup/* element */.ND)('circle', { class: 'rate', cx: rounded(scale(rate.rate)), cy: middle, r: 3.5 }));
}
/** A tenth of a pixel is fine enough. */
function rounded(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./build/report/html/charts/strip.js
/** All runs in launch order as one row of marks: colour and height both say what a run did. Pure. */

/** Marks in one row of the strip. */
const ROW = 100;
/** A strip of more runs says no more. */
const MOST = 2000;
const strip_HEIGHT = 18;
const HEIGHTS = {
    passed: 7,
    failed: 14,
    crashed: 14,
    'timed-out': 14,
    'passed-uncounted': 7,
    'failed-uncounted': 14,
    lost: 3,
    'not-started': 3,
};
/** The strip; `label` says it in words. */
function stripChart(all, label) {
    const marks = all.slice(0, MOST);
    const kinds = [...new Set(marks)];
    const columns = Math.min(ROW, marks.length);
    const rows = Math.ceil(marks.length / ROW);
    return (0,markup/* element */.ND)('svg', {
        class: 'strip',
        viewBox: `0 0 ${columns * 10} ${rows * strip_HEIGHT}`,
        width: columns * 10,
        role: 'img',
        'aria-label': label,
    }, kinds.map((kind) => (0,markup/* element */.ND)('path', { class: `mark ${kind}`, d: pathOf(marks, kind) })));
}
function pathOf(marks, kind) {
    const height = HEIGHTS[kind];
    return marks
        .map((mark, at) => {
        if (mark !== kind)
            return '';
        const bottom = (Math.floor(at / ROW) + 1) * strip_HEIGHT - 2;
        return `M${(at % ROW) * 10 + 1},${bottom}v-${height}h8v${height}z`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./build/report/html/sections/parts.js
/** What several sections are made of: headings, blocks that can be copied, lists that end in what they leave out. Pure. */


/** A section with its heading; null: there is nothing to show. */
function section(id, title, ...content) {
    return (0,markup/* element */.ND)('section', { id, 'aria-labelledby': `${id}-title` }, (0,markup/* element */.ND)('h2', { id: `${id}-title` }, title), ...content);
}
/** A folded part. `id` lets others link to it; null: none does. */
function folded(summary, open, id, ...content) {
    return (0,markup/* element */.ND)('details', { open, id }, (0,markup/* element */.ND)('summary', {}, summary), ...content);
}
/** A shell line that is copied as it is shown is a trap where characters had to be spelled out, and useless where it was cut. */
const COPIED_LENGTH = 20_000;
/** A shell line, with a button that copies it where what is shown is what it is. `what` names it for the button. */
function copyable(line, id, what) {
    if (line.length > COPIED_LENGTH || (0,terminal/* visible */.RK)(line) !== line)
        return (0,markup/* element */.ND)('p', { class: 'dim' }, 'The line holds what cannot be shown here; results.json has it.');
    return (0,markup/* element */.ND)('div', { class: 'copyable' }, (0,markup/* element */.ND)('code', { id }, line), (0,markup/* element */.ND)('button', { type: 'button', class: 'copy', 'data-copies': id, 'aria-label': `Copy: ${what}` }, 'Copy'));
}
/** Says how many of a list are not shown; null: none. */
function leftOut(count, noun) {
    return count <= 0 ? null : (0,markup/* element */.ND)('p', { class: 'dim' }, `${count} more ${noun} are in results.json.`);
}

;// CONCATENATED MODULE: ./build/report/html/sections/why.js
/** Why it fails, as far as the session shows it: causes with what shows them, and tests that fail together. Pure. */



const SENTENCE = 2000;
/** What stands at the page's top, and what is folded below it. */
const OPEN = 5;
const why_MOST = 100;
/** Null where nothing failed, or nothing is known. */
function why(view, results) {
    const items = [
        ...view.causes.slice(0, why_MOST).map((cause, at) => causeItem(cause, at)),
        ...[...view.systemicFlakes, ...view.sensitivities].slice(0, why_MOST).map((text) => item(shownName(text, SENTENCE))),
    ];
    const kinds = results.clusters.length;
    if (items.length === 0 && kinds === 0)
        return null;
    const more = items.slice(OPEN);
    return (0,markup/* fragment */.Jo)((0,markup/* element */.ND)('h2', {}, 'Why'), (0,markup/* element */.ND)('ul', { class: 'plain' }, ...items.slice(0, OPEN), kinds === 0 ? null : kindsItem(kinds)), more.length === 0 ? null : folded(`${more.length} more`, false, null, (0,markup/* element */.ND)('ul', { class: 'plain' }, ...more)));
}
function item(...content) {
    return (0,markup/* element */.ND)('li', {}, ...content);
}
function causeItem({ test, others, cause, statement, evidence, replay, advice }, at) {
    return item((0,markup/* element */.ND)('bdi', { class: 'test' }, shownName(test)), others > 0 ? ` and ${others} more` : null, ': ', (0,markup/* element */.ND)('span', { class: 'badge' }, shownName(cause)), '. ', shownName(statement, SENTENCE), ' ', (0,markup/* element */.ND)('span', { class: 'dim' }, shownName(evidence, SENTENCE)), advice === null ? null : ` ${shownName(advice, SENTENCE)}`, replay === null ? null : copyable(replay, `cause-${at}`, `the line that shows it for ${shownName(test)}`));
}
function kindsItem(count) {
    const words = count === 1 ? 'All failures look like one and the same.' : `The failures are of ${count} kinds.`;
    return item((0,markup/* element */.ND)('a', { href: '#failures' }, words));
}

;// CONCATENATED MODULE: ./build/report/html/sections/answer.js
/** The top of the page: is it flaky, how sure is that, how to make it fail again, and why. Pure. */








const answer_SENTENCE = 2000;
/** The answer, from the view's own words. */
function answer(view, results) {
    return (0,markup/* element */.ND)('section', { class: `answer ${view.tone}`, 'aria-labelledby': 'verdict' }, (0,markup/* element */.ND)('h1', { id: 'verdict' }, view.headline), (0,markup/* element */.ND)('p', { class: 'lead' }, shownName(view.verdict, answer_SENTENCE)), endLog(view), strip(view.strip), (0,markup/* element */.ND)('div', { class: 'columns' }, (0,markup/* element */.ND)('div', {}, sureness(view), reproduce(view)), (0,markup/* element */.ND)('div', {}, why(view, results))));
}
function endLog({ endLog: log }) {
    if (log === null)
        return null;
    const lines = shownLines(log.tail, { lines: 40, lineLength: 1000 });
    return (0,markup/* fragment */.Jo)((0,markup/* element */.ND)('p', {}, (0,markup/* element */.ND)('code', {}, shownName(log.file)), ', in the report’s folder, ends with:'), (0,markup/* element */.ND)('pre', {}, lines.join('\n')));
}
function strip(marks) {
    if (marks.length === 0)
        return null;
    const counts = new Map();
    for (const mark of marks)
        counts.set(mark, (counts.get(mark) ?? 0) + 1);
    const words = [...counts].map(([mark, count]) => `${count} ${view_runs/* MARK_WORDS */.E8[mark]}`);
    const legend = [...counts].map(([mark, count]) => (0,markup/* element */.ND)('li', {}, (0,markup/* element */.ND)('i', { class: `key ${mark}` }), `${count} ${view_runs/* MARK_WORDS */.E8[mark]}`));
    return (0,markup/* element */.ND)('div', { class: 'runs-strip' }, stripChart(marks, `Runs in launch order: ${words.join(', ')}`), (0,markup/* element */.ND)('ul', { class: 'legend' }, ...legend));
}
function sureness({ rate, lostRuns, detection, verdict }) {
    const lost = `${lostRuns} lost by the infrastructure: in neither count of the rate`;
    return (0,markup/* fragment */.Jo)((0,markup/* element */.ND)('h2', {}, 'How sure'), (0,markup/* element */.ND)('ul', { class: 'plain' }, rate === null
        ? (0,markup/* element */.ND)('li', {}, 'Nothing was measured, so there is no rate.')
        : (0,markup/* element */.ND)('li', { class: 'rate-line' }, intervalChart(rate, rateScale([rate])), ` ${(0,numbers/* rateSentence */.eH)(rate)}`), lostRuns === 0 ? null : (0,markup/* element */.ND)('li', {}, lost), detection === null || verdict.includes(detection) ? null : (0,markup/* element */.ND)('li', {}, shownName(detection, answer_SENTENCE))));
}
function reproduce({ reproduce: how }) {
    if (how === null)
        return null;
    return (0,markup/* fragment */.Jo)((0,markup/* element */.ND)('h2', {}, 'Make it fail again'), copyable(how.line, 'reproduce', 'the line that makes it fail'), (0,markup/* element */.ND)('p', { class: 'dim' }, how.promise), how.preparation === null
        ? null
        : folded('Once, before: write the files that seed it on your machine', false, null, copyable(how.preparation, 'preparation', 'what writes the files')));
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js + 1 modules
var array = __webpack_require__(88965);
// EXTERNAL MODULE: ./build/analyze/normalise.js
var normalise = __webpack_require__(85693);
;// CONCATENATED MODULE: ./build/report/html/log-diff.js
/** What a failing run printed otherwise than a passing one. Times, addresses and the like make no difference. Pure. */


/** Equal lines shown around a difference. */
const CONTEXT = 2;
/** Texts that have less in common are not compared: it would take long, and say nothing. */
const MOST_EDITS = 400;
/** The comparison line by line; null: they have too little in common for one to help. Empty: there is no difference. */
function logDiff(passing, failing) {
    const changes = (0,array/* diffArrays */.E)(passing.map(keyed), failing.map(keyed), {
        comparator: (a, b) => a.key === b.key,
        maxEditLength: MOST_EDITS,
    });
    if (changes === undefined)
        return null;
    const lines = changes.flatMap(({ added, removed, value }) => value.map(({ text }) => ({ kind: added ? 'failing' : removed ? 'passing' : 'same', text })));
    if (lines.every(({ kind }) => kind === 'same'))
        return [];
    return lines.some(({ kind }) => kind === 'same') ? withoutLongAgreement(lines) : null;
}
function keyed(text) {
    return { text, key: (0,normalise/* normalise */.j)(text) };
}
function withoutLongAgreement(lines) {
    const near = lines.map((_, at) => lines.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some(isDifference));
    const shown = [];
    let skipped = 0;
    for (const [at, line] of lines.entries()) {
        if (near[at] === true) {
            if (skipped > 0)
                shown.push(skippedLine(skipped));
            skipped = 0;
            shown.push(line);
        }
        else
            skipped += 1;
    }
    return skipped > 0 ? [...shown, skippedLine(skipped)] : shown;
}
function isDifference({ kind }) {
    return kind !== 'same';
}
function skippedLine(count) {
    return { kind: 'skipped', text: `${count} equal ${count === 1 ? 'line' : 'lines'}` };
}

;// CONCATENATED MODULE: ./build/report/html/sections/failures.js
/** What the failures say: each kind once, with its excerpt, a failing run's log, and what a passing run printed otherwise. Pure. */





const OPENED = 3;
const NAMED = 10;
/** Null where nothing failed. `logged`: the runs whose log is to be shown. */
function failuresSection(results, clusters, logged, limits) {
    if (clusters.length === 0)
        return null;
    const shown = clusters.slice(0, limits.clusters);
    return section('failures', 'What the failures say', ...shown.map((cluster, at) => clusterPart(cluster, at, comparison(results, at, logged, limits), limits)), leftOut(clusters.length - shown.length, 'kinds of failure'));
}
function clusterPart(cluster, at, compared, limits) {
    const summary = (0,markup/* fragment */.Jo)((0,markup/* element */.ND)('span', { class: 'number' }, `#${at + 1}`), ' ', (0,markup/* element */.ND)('bdi', { class: 'title' }, shownName(cluster.title, limits.name)), ' ', (0,markup/* element */.ND)('span', { class: 'dim' }, cluster.extent));
    return folded(summary, at < OPENED, `cluster-${at + 1}`, testNames(cluster.tests, limits), (0,markup/* element */.ND)('pre', {}, shownLines(cluster.excerpt, limits.log).join('\n')), compared);
}
function testNames(tests, limits) {
    if (tests.length === 0)
        return null;
    const names = tests.slice(0, NAMED).map((id) => (0,markup/* element */.ND)('li', {}, (0,markup/* element */.ND)('bdi', {}, shownName(id, limits.name))));
    const more = tests.length - names.length;
    return (0,markup/* element */.ND)('ul', { class: 'names' }, ...names, more > 0 ? (0,markup/* element */.ND)('li', {}, `and ${more} more`) : null);
}
/** The first failing run's output against that of a passing run; null: the page has no room for it, or there is no passing run. */
function comparison(results, cluster, logged, limits) {
    const attempt = results.clusters[cluster]?.attempts[0];
    const failing = results.results.find((run) => run.attempt === attempt);
    if (failing === undefined || !logged.has(failing.attempt))
        return null;
    const log = (0,markup/* element */.ND)('a', { href: `#run-${failing.attempt}` }, `run ${failing.attempt}`);
    const passing = passingLike(failing, results.results);
    if (passing === null)
        return (0,markup/* element */.ND)('p', {}, 'The end of its log: ', log, '.');
    const title = `Run ${failing.attempt}, which failed, against run ${passing.attempt}, which passed`;
    return (0,markup/* fragment */.Jo)((0,markup/* element */.ND)('p', {}, 'The end of its log: ', log, '.'), folded(title, false, null, ...diffPart(passing, failing, limits)));
}
function diffPart(passing, failing, limits) {
    const lines = logDiff(shownLines(outputOf(passing), limits.log), shownLines(outputOf(failing), limits.log));
    if (lines === null)
        return [(0,markup/* element */.ND)('p', {}, 'The two logs have too little in common to be compared.')];
    if (lines.length === 0)
        return [(0,markup/* element */.ND)('p', {}, 'They printed the same, but for times, addresses and the like.')];
    const key = (0,markup/* element */.ND)('p', { class: 'dim' }, '− only in the passing run, + only in the failing run; times, addresses and the like make no difference.');
    return [key, (0,markup/* element */.ND)('pre', { class: 'diff' }, ...lines.map(diffLine))];
}
const failures_SIGNS = { same: '  ', failing: '+ ', passing: '− ', skipped: '⋯ ' };
function diffLine({ kind, text }) {
    return (0,markup/* element */.ND)('span', { class: kind }, `${failures_SIGNS[kind]}${text}\n`);
}

;// CONCATENATED MODULE: ./build/report/html/sections/grid.js
/** The place of the grid of runs and tests, which the page's script draws, and what one needs to read and steer it. Pure. */


const MARKS = [
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['retried', 'failed, then passed when retried'],
    ['skipped', 'skipped'],
    ['missing', 'not in this run'],
];
/** Null where there is nothing to draw. */
function gridSection({ runs, tests, testsLeftOut }) {
    if (runs.length === 0)
        return null;
    const left = testsLeftOut === 0 ? '' : ` ${testsLeftOut} more tests have no row here, to keep the page small.`;
    return section('grid', 'Runs and tests', (0,markup/* element */.ND)('p', {}, `A column is a run, a row a test: what fails together stands out.${left}`), tests.length === 0 ? null : controls(), (0,markup/* element */.ND)('p', { id: 'grid-count', class: 'dim', role: 'status' }), (0,markup/* element */.ND)('div', {
        id: 'cells',
        class: 'cells',
        tabindex: 0,
        role: 'application',
        'aria-label': 'Grid of runs and tests',
        'aria-describedby': 'grid-keys',
    }, (0,markup/* element */.ND)('p', { class: 'dim' }, 'The grid is drawn by a script, which does not run here.')), (0,markup/* element */.ND)('ul', { class: 'legend' }, ...MARKS.map(([kind, words]) => legendEntry(kind, words))), (0,markup/* element */.ND)('p', { id: 'grid-keys', class: 'dim' }, 'Point at a cell, or move with the arrow keys, Home, End, Page Up and Page Down; what it shows is said below.'), (0,markup/* element */.ND)('p', { id: 'grid-cell', class: 'cell-words', role: 'status' }, 'No cell is chosen.'));
}
function legendEntry(kind, words) {
    return (0,markup/* element */.ND)('li', {}, (0,markup/* element */.ND)('i', { class: `key ${kind}` }), words);
}
function controls() {
    return (0,markup/* element */.ND)('div', { class: 'controls' }, (0,markup/* element */.ND)('label', {}, 'Filter ', (0,markup/* element */.ND)('input', { type: 'search', id: 'grid-filter', placeholder: 'test or file' })), choice('grid-rows', 'Show', []), choice('grid-order', 'Sort tests by', [
        ['failures', 'failures'],
        ['name', 'name'],
        ['cluster', 'kind of failure'],
    ]), choice('grid-runs', 'Sort runs by', [
        ['launch', 'launch'],
        ['together', 'what fails together'],
        ['duration', 'duration'],
    ]));
}
function choice(id, label, options) {
    return (0,markup/* element */.ND)('label', {}, `${label} `, (0,markup/* element */.ND)('select', { id }, ...options.map(([value, words]) => (0,markup/* element */.ND)('option', { value }, words))));
}

// EXTERNAL MODULE: ./build/analyze/rates.js
var rates = __webpack_require__(13364);
// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(76879);
;// CONCATENATED MODULE: ./build/report/html/charts/axis.js
/** A horizontal axis with round ticks, below a chart. Pure. */


/** The line at height `y`, and its ticks' labels under it. */
function axis(ticks, y, from, to) {
    return (0,markup/* element */.ND)('g', { class: 'axis' }, (0,markup/* element */.ND)('path', { d: `M${from},${y}H${to}${ticks.map(({ at }) => `M${rounded(at)},${y}v4`).join('')}` }), ticks.map(({ at, label }) => (0,markup/* element */.ND)('text', { x: rounded(at), y: y + 16, 'text-anchor': 'middle' }, label)));
}

;// CONCATENATED MODULE: ./build/report/html/charts/durations.js
/** How long passing runs took against failing ones: two histograms over one axis, each of its own runs' shares. Pure. */







const durations_WIDTH = 360;
const LEFT = 22;
const durations_ROW = 56;
const BINS = 36;
/** From this ratio of the longest to the shortest on, a linear axis would show one bar. */
const WIDE = 20;
/** In words: `passing: 19 runs, median 420 ms`. */
function durationWords({ name, durationsMs }) {
    return `${name}: ${(0,numbers/* counted */.hS)(durationsMs.length, 'run')}, median ${fineDuration((0,d3_array/* median */.JZ)(durationsMs) ?? 0)}`;
}
/** As everywhere, but for what is under a second, where a tenth of it is too coarse to compare. */
function fineDuration(ms) {
    return ms < 1000 ? `${Number(ms.toPrecision(3))} ms` : (0,numbers/* duration */.p0)(ms);
}
/** One row for each group that has runs. */
function durationChart(groups) {
    const scale = scaleFor(groups.flatMap((group) => group.durationsMs).map((ms) => Math.max(1, ms)));
    const edges = (0,d3_array/* range */.y1)(BINS + 1).map((at) => scale.invert(LEFT + (at * (durations_WIDTH - 2 * LEFT)) / BINS));
    const bottom = groups.length * durations_ROW;
    return (0,markup/* element */.ND)('svg', {
        class: 'chart durations',
        viewBox: `0 0 ${durations_WIDTH} ${bottom + 24}`,
        role: 'img',
        'aria-label': `Durations. ${groups.map(durationWords).join('; ')}`,
    }, groups.map((group, row) => histogram(group, edges, scale, (row + 1) * durations_ROW)), axis(roundTicks(scale).map((ms) => ({ at: scale(ms), label: fineDuration(ms) })), bottom, LEFT, durations_WIDTH - LEFT));
}
/** `all`: at least 1 each. */
function scaleFor(all) {
    const shortest = (0,d3_array/* min */.jk)(all) ?? 1;
    const longest = Math.max((0,d3_array/* max */.T9)(all) ?? 1, shortest * 1.2);
    const scale = longest / shortest > WIDE ? (0,d3_scale/* scaleLog */.ZE)() : (0,d3_scale/* scaleLinear */.m4)();
    return scale
        .domain([shortest, longest])
        .range([LEFT, durations_WIDTH - LEFT])
        .nice();
}
/** More labels than this run into each other. */
const MOST_TICKS = 6;
/** A logarithmic scale has ticks at all multiples of its powers: 1, 2 and 5, or 1 alone, are enough where these are too many. */
function roundTicks(scale) {
    const ticks = scale.ticks(4);
    const leading = (digits) => ticks.filter((ms) => digits.includes(String(ms.toExponential()[0])));
    return [ticks, leading('125'), leading('1')].find(({ length }) => length <= MOST_TICKS) ?? [];
}
function histogram(group, edges, scale, bottom) {
    const first = edges[0] ?? 0;
    const last = edges.at(-1) ?? 1;
    const bins = (0,d3_array/* bin */.e5)().domain([first, last]).thresholds(edges.slice(1, -1))(group.durationsMs.map((ms) => Math.min(last, Math.max(first, ms))));
    const height = (0,d3_scale/* scaleLinear */.m4)([0, (0,d3_array/* max */.T9)(bins, (it) => it.length) ?? 1], [0, durations_ROW - 22]);
    const ends = [...bins.map((it) => [it.x0 ?? first, it.length]), [last, 0]];
    const outline = (0,d3_shape/* area */.Wc)()
        .x(([ms]) => rounded(scale(ms)))
        .y0(bottom)
        .y1(([, count]) => rounded(bottom - height(count)))
        .curve(d3_shape/* curveStepAfter */.UP);
    const middle = rounded(scale((0,d3_array/* median */.JZ)(group.durationsMs) ?? first));
    return (0,markup/* element */.ND)('g', { class: group.name }, (0,markup/* element */.ND)('path', { class: 'area', d: outline(ends) ?? '' }), (0,markup/* element */.ND)('path', { class: 'median', d: `M${middle},${bottom}V${bottom - durations_ROW + 18}` }), (0,markup/* element */.ND)('text', { x: LEFT, y: bottom - durations_ROW + 12 }, durationWords(group)));
}

;// CONCATENATED MODULE: ./build/report/html/charts/power.js
/** What so many runs can show: the chance of at least one failure, for every true rate. Pure. */







const power_WIDTH = 360;
const power_HEIGHT = 136;
const power_LEFT = 40;
/** Room for half of the last label. */
const RIGHT = 24;
const TOP = 10;
const STEPS = 90;
const CONFIDENCE = 0.95;
/** 1 - (1 - p)^n over p, with the rate that is shown with 95 % confidence marked. `runs` and `detectable` belong together. */
function powerChart(runs, detectable, label) {
    const most = Math.min(1, detectable * 2.5);
    const x = (0,d3_scale/* scaleLinear */.m4)([0, most], [power_LEFT, power_WIDTH - RIGHT]);
    const y = (0,d3_scale/* scaleLinear */.m4)([0, 1], [power_HEIGHT, TOP]);
    const curve = (0,d3_array/* range */.y1)(STEPS + 1).map((at) => {
        const rate = (at * most) / STEPS;
        return [rounded(x(rate)), rounded(y(1 - (1 - rate) ** runs))];
    });
    const at = rounded(x(detectable));
    return (0,markup/* element */.ND)('svg', { class: 'chart power', viewBox: `0 0 ${power_WIDTH} ${power_HEIGHT + 40}`, role: 'img', 'aria-label': label }, (0,markup/* element */.ND)('path', { class: 'area', d: (0,d3_shape/* area */.Wc)().y0(power_HEIGHT)(curve) ?? '' }), (0,markup/* element */.ND)('path', { class: 'curve', d: (0,d3_shape/* line */.n8)()(curve) ?? '' }), (0,markup/* element */.ND)('path', { class: 'guide', d: `M${power_LEFT},${rounded(y(CONFIDENCE))}H${at}V${power_HEIGHT}` }), (0,markup/* element */.ND)('circle', { class: 'point', cx: at, cy: rounded(y(CONFIDENCE)), r: 4 }), (0,markup/* element */.ND)('text', { class: 'called', x: at + 8, y: y(CONFIDENCE) + 16 }, (0,numbers/* percent */.KN)(detectable)), [0, 0.5, 1].map((share) => (0,markup/* element */.ND)('text', { class: 'side', x: power_LEFT - 6, y: rounded(y(share) + 4), 'text-anchor': 'end' }, (0,numbers/* percent */.KN)(share))), axis(x.ticks(4).map((rate) => ({ at: x(rate), label: (0,numbers/* percent */.KN)(rate) })), power_HEIGHT, power_LEFT, power_WIDTH - RIGHT), (0,markup/* element */.ND)('text', { x: (power_LEFT + power_WIDTH - RIGHT) / 2, y: power_HEIGHT + 34, 'text-anchor': 'middle' }, 'true rate of failure'));
}

;// CONCATENATED MODULE: ./build/report/html/sections/numbers.js
/** The numbers behind the answer: durations, detection power, and how the conditions went. Pure. */









/** Null where no run was observed. */
function numbersSection(results, view) {
    const groups = durationGroups(results.results);
    const power = powerPart(results, view);
    if (groups.length === 0 && power === null)
        return null;
    return section('numbers', 'Durations and detection power', (0,markup/* element */.ND)('div', { class: 'columns' }, durationsPart(groups), power));
}
function durationGroups(runs) {
    const of = (passed) => runs.filter((run) => run.passed === passed).map((run) => run.duration_ms);
    const groups = [
        { name: 'passing', durationsMs: of(true) },
        { name: 'failing', durationsMs: of(false) },
    ];
    return groups.filter(({ durationsMs }) => durationsMs.length > 0);
}
function durationsPart(groups) {
    if (groups.length === 0)
        return null;
    return (0,markup/* element */.ND)('figure', {}, durationChart(groups), (0,markup/* element */.ND)('figcaption', {}, 'How long runs took, each group by itself. The line is the median.'));
}
function powerPart({ detectable_rate: rate, completed_runs, perturbed_runs }, view) {
    const runs = completed_runs - perturbed_runs;
    if (rate === null || runs < 1 || rate <= 0 || view.detection === null)
        return null;
    const sentence = shownName(view.detection, 500);
    return (0,markup/* element */.ND)('figure', {}, powerChart(runs, rate, `Chance that at least one of ${runs} runs fails, for every true rate. ${sentence}`), (0,markup/* element */.ND)('figcaption', {}, `The chance that at least one of ${runs} runs fails. ${sentence}`));
}
/** Runs under each combination of conditions; null where none was varied. */
function conditionsSection(results, view) {
    const groups = (0,d3_array/* group */.Os)(results.results.filter(({ passed }) => passed !== null), (run) => conditionWords(run).join(', '));
    if (groups.size < 2)
        return null;
    const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, 100);
    return section('conditions', 'Conditions', (0,markup/* element */.ND)('p', {}, 'What runs were given besides their seed. The repro rate is of those left as the command is.'), (0,markup/* element */.ND)('table', { class: 'list' }, (0,markup/* element */.ND)('thead', {}, (0,markup/* element */.ND)('tr', {}, ...['Condition', 'Failed (95 % interval)'].map(column))), (0,markup/* element */.ND)('tbody', {}, ...rows.map(([words, runs]) => conditionRow(words, runs)))), view.sensitivities.length === 0
        ? null
        : (0,markup/* element */.ND)('ul', {}, ...view.sensitivities.slice(0, 100).map((text) => (0,markup/* element */.ND)('li', {}, shownName(text, 1000)))));
}
function column(title) {
    return (0,markup/* element */.ND)('th', { scope: 'col' }, title);
}
function conditionRow(words, runs) {
    const failures = runs.filter(({ passed }) => passed === false).length;
    const { lower, upper } = (0,rates/* exactBinomialInterval */.g)(failures, runs.length);
    const rate = { failures, observed: runs.length, rate: failures / runs.length, lower, upper };
    return (0,markup/* element */.ND)('tr', {}, (0,markup/* element */.ND)('th', { scope: 'row' }, words === '' ? 'as the command is' : shownName(words)), (0,markup/* element */.ND)('td', {}, (0,numbers/* rateCell */.LA)(rate)));
}

;// CONCATENATED MODULE: ./build/report/html/sections/session.js
/** The failing runs with what they printed, and what is known of the session as a whole. Pure. */





const FACT = 2000;
const WARNINGS = 50;
/** Null where no run failed. `logged`: the runs whose log is shown. */
function failingRunsSection(results, { failingRuns }, logged, limits) {
    if (failingRuns.length === 0)
        return null;
    const shown = failingRuns.slice(0, limits.runs);
    const outputs = new Map(results.results.map((run) => [run.attempt, run]));
    const textOf = (attempt) => {
        const run = outputs.get(attempt);
        return run === undefined ? '' : outputOf(run);
    };
    return section('failing-runs', 'Failing runs', (0,markup/* element */.ND)('div', { class: 'run-list' }, ...failingRuns.filter(({ run }) => logged.has(run)).map((run) => loggedRun(run, textOf(run.run), limits))), restOfRuns(shown.filter(({ run }) => !logged.has(run))), leftOut(failingRuns.length - shown.length, 'failing runs'));
}
function runWords({ run, seed, outcome, durationMs }) {
    return `run ${run} · seed ${seed} · ${shownName(outcome)} · ${(0,numbers/* duration */.p0)(durationMs)}`;
}
function loggedRun(run, text, limits) {
    const shown = text.trim() === '' ? '(nothing was printed)' : shownLines(text, limits.log).join('\n');
    return folded(runWords(run), false, `run-${run.run}`, run.log === null
        ? null
        : (0,markup/* element */.ND)('p', {}, 'The whole log: ', (0,markup/* element */.ND)('a', { href: beside(run.log) }, shownName(run.log))), (0,markup/* element */.ND)('pre', {}, shown));
}
/** An address below the page's own folder, whatever the name holds. */
function beside(path) {
    return `./${path.toWellFormed().split('/').map(encodeURIComponent).join('/')}`;
}
function restOfRuns(runs) {
    if (runs.length === 0)
        return null;
    const items = runs.map((run) => (0,markup/* element */.ND)('li', {}, runWords(run)));
    return folded(`${runs.length} more, without their logs`, false, null, (0,markup/* element */.ND)('ul', { class: 'names' }, ...items));
}
/** Facts and warnings. */
function sessionSection({ facts, warnings }, results) {
    const started = { label: 'Started', value: results.started_at };
    const rows = [...facts, started].map(({ label, value }) => (0,markup/* fragment */.Jo)((0,markup/* element */.ND)('dt', {}, shownName(label)), (0,markup/* element */.ND)('dd', {}, shownName(value, FACT))));
    return section('session', 'Session', (0,markup/* element */.ND)('dl', { class: 'facts' }, ...rows), warningList(warnings));
}
function warningList(warnings) {
    if (warnings.length === 0)
        return null;
    return (0,markup/* fragment */.Jo)((0,markup/* element */.ND)('h3', {}, 'Warnings'), (0,markup/* element */.ND)('ul', {}, ...warnings.slice(0, WARNINGS).map((text) => (0,markup/* element */.ND)('li', {}, shownName(text, 1000)))), leftOut(warnings.length - WARNINGS, 'warnings'));
}

;// CONCATENATED MODULE: ./build/report/html/sections/tests.js
/** The table of failing tests: what failed how often, with its interval, and the line that makes it fail again. Pure. */





const COLUMNS = [
    { key: 'name', title: 'Test', sortable: true },
    { key: 'verdict', title: 'Verdict', sortable: true },
    { key: 'rate', title: 'Failed (95 % interval)', sortable: true },
    { key: 'cluster', title: 'Kind', sortable: true },
    { key: 'replay', title: 'Make it fail again', sortable: false },
];
/** Null where no test failed. */
function testsSection(lines, testsSeen, limits) {
    if (lines.length === 0)
        return null;
    const shown = lines.slice(0, limits.tests);
    const scale = rateScale(shown.flatMap(({ test }) => (test.rate === null ? [] : [test.rate])));
    return section('tests', `Failing tests: ${lines.length} of ${testsSeen} seen`, (0,markup/* element */.ND)('div', { class: 'controls' }, (0,markup/* element */.ND)('label', {}, 'Filter ', (0,markup/* element */.ND)('input', { type: 'search', 'data-filters': 'tests-table', placeholder: 'name, file or verdict' })), (0,markup/* element */.ND)('span', { class: 'dim', role: 'status', 'data-counts': 'tests-table' })), (0,markup/* element */.ND)('table', { id: 'tests-table', class: 'tests', role: 'table', 'aria-labelledby': 'tests-title' }, (0,markup/* element */.ND)('thead', { role: 'rowgroup' }, (0,markup/* element */.ND)('tr', { role: 'row' }, ...COLUMNS.map(heading))), (0,markup/* element */.ND)('tbody', { role: 'rowgroup' }, ...shown.map((line, at) => row(line, at, scale, limits)))), leftOut(lines.length - shown.length, 'failing tests'));
}
function heading({ key, title, sortable }) {
    const content = sortable ? (0,markup/* element */.ND)('button', { type: 'button', class: 'sort', 'data-sorts': key }, title) : title;
    return (0,markup/* element */.ND)('th', { scope: 'col', role: 'columnheader' }, content);
}
function row({ test, cluster }, at, scale, limits) {
    const names = test.id.split('::');
    const name = shownName(names.at(-1) ?? '', limits.name);
    const place = shownName(names.slice(0, -1).join('::'), limits.name);
    return (0,markup/* element */.ND)('tr', { role: 'row' }, cell({ class: 'name', 'data-value': name }, (0,markup/* element */.ND)('bdi', { class: 'test' }, name), (0,markup/* element */.ND)('bdi', { class: 'place' }, place)), cell({ 'data-value': test.verdict }, verdictBadge(test.verdict)), cell({ 'data-value': test.rate?.rate ?? -1 }, rateContent(test, scale)), cell({ 'data-value': cluster ?? 1e9 }, cluster === null ? '' : clusterLink(cluster, limits)), cell({ class: 'replay' }, test.replay === null ? '' : copyable(test.replay, `replay-${at}`, `the line for ${name}`)));
}
function cell(attributes, ...content) {
    return (0,markup/* element */.ND)('td', { role: 'cell', ...attributes }, ...content);
}
function verdictBadge(verdict) {
    return (0,markup/* element */.ND)('span', { class: `badge ${verdict === 'flaky' ? 'flaky' : 'broken'}` }, verdict);
}
function rateContent({ rate }, scale) {
    if (rate === null)
        return 'in no judged run';
    return (0,markup/* element */.ND)('div', { class: 'rate-line' }, intervalChart(rate, scale), (0,markup/* element */.ND)('span', {}, (0,numbers/* rateCell */.LA)(rate)));
}
function clusterLink(cluster, limits) {
    const label = `#${cluster + 1}`;
    return cluster < limits.clusters ? (0,markup/* element */.ND)('a', { href: `#cluster-${cluster + 1}` }, label) : label;
}

;// CONCATENATED MODULE: ./build/report/html/page.js
/**
 * report.html: one file that needs nothing else. Its policy lets only its own script and style run, both known by their hashes, and
 * nothing be loaded; what tests printed is in it as text alone. Pure.
 */












/** The whole page, at most PAGE_BYTES long. */
function renderPage(results, view) {
    for (const limits of LIMITS) {
        const page = pageWithin(results, view, limits);
        if (Buffer.byteLength(page) <= PAGE_BYTES)
            return page;
    }
    throw new Error(`report.html cannot be kept under ${PAGE_BYTES} bytes; results.json holds everything.`);
}
function pageWithin(results, view, limits) {
    const grid = gridOf(results, view, limits);
    const logged = loggedRuns(results, limits);
    const sections = [
        testsSection(testLines(results, view), view.testsSeen, limits),
        gridSection(grid),
        failuresSection(results, view.clusters, logged, limits),
        numbersSection(results, view),
        conditionsSection(results, view),
        failingRunsSection(results, view, logged, limits),
        sessionSection(view, results),
    ];
    const body = (0,markup/* element */.ND)('body', {}, (0,markup/* element */.ND)('header', { class: 'top' }, (0,markup/* element */.ND)('div', {}, ...banner(results))), (0,markup/* element */.ND)('main', {}, answer(view, results), ...sections), (0,markup/* element */.ND)('footer', {}, `flaky-detector ${shownName(results.tool_version, 40)}`), embedded('grid-data', grid), script(PAGE_SCRIPT));
    const title = `${view.headline}: ${shownName(results.command, 80)}`;
    return `<!doctype html>\n${(0,markup/* element */.ND)('html', { lang: 'en' }, head(title), body).markup}\n`;
}
function banner({ command, started_at: started }) {
    return [
        (0,markup/* element */.ND)('span', { class: 'brand' }, 'flaky-detector'),
        (0,markup/* element */.ND)('code', { class: 'command' }, shownName(command, 200)),
        (0,markup/* element */.ND)('span', { class: 'dim' }, `${started.slice(0, 16).replace('T', ' ')} UTC`),
    ];
}
function head(title) {
    return (0,markup/* element */.ND)('head', {}, (0,markup/* element */.ND)('meta', { charset: 'utf-8' }), (0,markup/* element */.ND)('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }), (0,markup/* element */.ND)('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }), (0,markup/* element */.ND)('meta', { name: 'color-scheme', content: 'light dark' }), (0,markup/* element */.ND)('meta', { name: 'referrer', content: 'no-referrer' }), (0,markup/* element */.ND)('title', {}, title), (0,markup/* element */.ND)('style', {}, ours(PAGE_STYLE)));
}
const POLICY = [
    "default-src 'none'",
    `script-src '${hash(PAGE_SCRIPT)}'`,
    `style-src '${hash(PAGE_STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
].join('; ');
function hash(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
/** The content of script and style is not text to be escaped; ours holds no end tag (a test says so). */
function ours(text) {
    return { markup: text };
}
function script(text) {
    return (0,markup/* element */.ND)('script', {}, ours(text));
}
/** JSON for the page's script. Without a `<` no text in it can end the element or begin a comment. */
function embedded(id, value) {
    return (0,markup/* fragment */.Jo)((0,markup/* element */.ND)('script', { type: 'application/json', id }, ours(JSON.stringify(value).replaceAll('<', '\\u003c'))));
}


/***/ }),

/***/ 29271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ fragment),
/* harmony export */   ND: () => (/* binding */ element)
/* harmony export */ });
/* unused harmony export escapedText */
/**
 * Elements of HTML, SVG and XML: a string is always text and comes out escaped, so nothing is markup but what is built here. Pure.
 */
/** Of HTML's elements, those without content or end that are used here. */
const VOID = new Set(['meta', 'input', 'br']);
/** What XML does not allow even as a reference. Lone surrogates cannot be written as UTF-8. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '\r': '&#13;',
};
/** Text as it stands between tags. What XML cannot hold becomes U+FFFD. */
function escapedText(text) {
    return text.replace(ILLEGAL, '\ufffd').replace(/[&<>"'\r]/g, (sign) => REFERENCES[sign] ?? sign);
}
/** One element with its attributes and content. `name` and the attributes' names are ours, never text of others. */
function element(name, attributes, ...children) {
    const start = `<${name}${Object.entries(attributes).map(attributeText).join('')}>`;
    return { markup: VOID.has(name) ? start : `${start}${childrenText(children)}</${name}>` };
}
/** Elements and texts side by side. */
function fragment(...children) {
    return { markup: childrenText(children) };
}
function attributeText([name, value]) {
    if (value === null || value === false)
        return '';
    if (value === true)
        return ` ${name}=""`;
    return ` ${name}="${escapedText(String(value)).replace(/[\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`;
}
function childrenText(children) {
    return children.map(childText).join('');
}
function childText(child) {
    if (child === null)
        return '';
    if (typeof child === 'string')
        return escapedText(child);
    if (typeof child === 'number')
        return String(child);
    return 'markup' in child ? child.markup : childrenText(child);
}


/***/ })

};
