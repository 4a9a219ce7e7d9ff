import{createRequire as e}from"module";var t={68787:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(13742);e.exports=r},13742:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function filled(e,t){var n;var r;n=[];for(r=0;r<t;r++){n.push(e)}return n}e.exports=filled},21830:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(1401);e.exports=r},1401:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(68787);function zeros(e){return r(0,e)}e.exports=zeros},69979:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(39714);var o=n(15878);var s=n(98520);var i;if(r()){i=o}else{i=s}e.exports=i},15878:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Float64Array==="function"?Float64Array:void 0;e.exports=t},98520:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function polyfill(){throw new Error("not implemented")}e.exports=polyfill},14826:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(55613);var o=n(43405);var s=n(40523);var i;if(r()){i=o}else{i=s}e.exports=i},43405:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Uint16Array==="function"?Uint16Array:void 0;e.exports=t},40523:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function polyfill(){throw new Error("not implemented")}e.exports=polyfill},47096:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(44171);var o=n(62399);var s=n(83689);var i;if(r()){i=o}else{i=s}e.exports=i},62399:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Uint32Array==="function"?Uint32Array:void 0;e.exports=t},83689:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function polyfill(){throw new Error("not implemented")}e.exports=polyfill},65183:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(4246);var o=n(78570);var s=n(97540);var i;if(r()){i=o}else{i=s}e.exports=i},78570:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Uint8Array==="function"?Uint8Array:void 0;e.exports=t},97540:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function polyfill(){throw new Error("not implemented")}e.exports=polyfill},5265:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Float64Array==="function"?Float64Array:null;e.exports=t},39714:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(16405);e.exports=r},16405:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(25672);var o=n(5265);function hasFloat64ArraySupport(){var e;var t;if(typeof o!=="function"){return false}try{t=new o([1,3.14,-3.14,NaN]);e=r(t)&&t[0]===1&&t[1]===3.14&&t[2]===-3.14&&t[3]!==t[3]}catch(t){e=false}return e}e.exports=hasFloat64ArraySupport},67640:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(43103);e.exports=r},43103:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(13595);function hasGeneratorSupport(){var e;try{r('"use strict"; (function* () {})');e=true}catch(t){e=false}return e}e.exports=hasGeneratorSupport},31907:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(54270);e.exports=r},54270:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Object.prototype.hasOwnProperty;function hasOwnProp(e,n){if(e===void 0||e===null){return false}return t.call(e,n)}e.exports=hasOwnProp},75547:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(166);e.exports=r},166:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function hasSymbolSupport(){return typeof Symbol==="function"&&typeof Symbol("foo")==="symbol"}e.exports=hasSymbolSupport},9501:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(36284);e.exports=r},36284:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(75547);var o=r();function hasToStringTagSupport(){return o&&typeof Symbol.toStringTag==="symbol"}e.exports=hasToStringTagSupport},55613:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(62364);e.exports=r},62364:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(63599);var o=n(26653);var s=n(5929);function hasUint16ArraySupport(){var e;var t;if(typeof s!=="function"){return false}try{t=[1,3.14,-3.14,o+1,o+2];t=new s(t);e=r(t)&&t[0]===1&&t[1]===3&&t[2]===o-2&&t[3]===0&&t[4]===1}catch(t){e=false}return e}e.exports=hasUint16ArraySupport},5929:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Uint16Array==="function"?Uint16Array:null;e.exports=t},44171:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(8950);e.exports=r},8950:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(13209);var o=n(98035);var s=n(22709);function hasUint32ArraySupport(){var e;var t;if(typeof s!=="function"){return false}try{t=[1,3.14,-3.14,o+1,o+2];t=new s(t);e=r(t)&&t[0]===1&&t[1]===3&&t[2]===o-2&&t[3]===0&&t[4]===1}catch(t){e=false}return e}e.exports=hasUint32ArraySupport},22709:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Uint32Array==="function"?Uint32Array:null;e.exports=t},4246:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(90249);e.exports=r},90249:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(10228);var o=n(92732);var s=n(85545);function hasUint8ArraySupport(){var e;var t;if(typeof s!=="function"){return false}try{t=[1,3.14,-3.14,o+1,o+2];t=new s(t);e=r(t)&&t[0]===1&&t[1]===3&&t[2]===o-2&&t[3]===0&&t[4]===1}catch(t){e=false}return e}e.exports=hasUint8ArraySupport},85545:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Uint8Array==="function"?Uint8Array:null;e.exports=t},25672:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(87439);e.exports=r},87439:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(547);var o=typeof Float64Array==="function";function isFloat64Array(e){return o&&e instanceof Float64Array||r(e)==="[object Float64Array]"}e.exports=isFloat64Array},57604:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(65183);var o=n(14826);var s={uint16:o,uint8:r};e.exports=s},40347:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(77158);e.exports=r},77158:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(57604);var o;function isLittleEndian(){var e;var t;e=new r["uint16"](1);e[0]=4660;t=new r["uint8"](e.buffer);return t[0]===52}o=isLittleEndian();e.exports=o},63599:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(82394);e.exports=r},82394:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(547);var o=typeof Uint16Array==="function";function isUint16Array(e){return o&&e instanceof Uint16Array||r(e)==="[object Uint16Array]"}e.exports=isUint16Array},13209:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(98168);e.exports=r},98168:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(547);var o=typeof Uint32Array==="function";function isUint32Array(e){return o&&e instanceof Uint32Array||r(e)==="[object Uint32Array]"}e.exports=isUint32Array},10228:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(37755);e.exports=r},37755:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(547);var o=typeof Uint8Array==="function";function isUint8Array(e){return o&&e instanceof Uint8Array||r(e)==="[object Uint8Array]"}e.exports=isUint8Array},79951:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=34028234663852886e22;e.exports=t},28858:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=11754943508222875e-54;e.exports=t},20045:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2.718281828459045;e.exports=t},55088:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2220446049250313e-31;e.exports=t},82404:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=.5772156649015329;e.exports=t},11877:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=1023|0;e.exports=t},86862:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=.7853981633974483;e.exports=t},13822:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=10.900511;e.exports=t},29475:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=.34657359027997264;e.exports=t},5553:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=1.5707963267948966;e.exports=t},43935:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2147483647>>>0;e.exports=t},30222:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2146435072;e.exports=t},45976:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2147483648>>>0;e.exports=t},28910:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=1048575;e.exports=t},74322:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=.9189385332046728;e.exports=t},81239:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=.6931471805599453;e.exports=t},92656:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=-1023|0;e.exports=t},46276:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=1023|0;e.exports=t},74193:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=709.782712893384;e.exports=t},30313:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2025 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=170|0;e.exports=t},44241:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=9007199254740991;e.exports=t},83424:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=17976931348623157e292;e.exports=t},34862:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=-1074|0;e.exports=t},67999:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=-708.3964185322641;e.exports=t},81475:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(84241);var o=r.NEGATIVE_INFINITY;e.exports=o},31277:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=20|0;e.exports=t},39701:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=3.141592653589793;e.exports=t},50469:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Number.POSITIVE_INFINITY;e.exports=t},55417:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=22250738585072014e-324;e.exports=t},33975:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=5e-324;e.exports=t},58159:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=1.4901161193847656e-8;e.exports=t},62385:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2.5066282746310007;e.exports=t},96515:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=1.4142135623730951;e.exports=t},7120:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=6.283185307179586;e.exports=t},83960:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=2147483647|0;e.exports=t},26653:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=65535|0;e.exports=t},98035:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=4294967295;e.exports=t},92732:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=255|0;e.exports=t},36990:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(74209);e.exports=r},74209:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Function;e.exports=t},20530:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(18085);e.exports=r},18085:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(2804);function isEven(e){return r(e/2)}e.exports=isEven},57234:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(50661);e.exports=r},50661:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(50469);var o=n(81475);function isInfinite(e){return e===r||e===o}e.exports=isInfinite},2804:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(63835);e.exports=r},63835:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(42334);function isInteger(e){return r(e)===e}e.exports=isInteger},86523:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(49382);e.exports=r},49382:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function isnan(e){return e!==e}e.exports=isnan},23270:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(48121);e.exports=r},48121:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(81475);function isNegativeZero(e){return e===0&&1/e===r}e.exports=isNegativeZero},97687:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(9106);e.exports=r},9106:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(20530);function isOdd(e){if(e>0){return r(e-1)}return r(e+1)}e.exports=isOdd},30866:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(7685);e.exports=r},7685:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(50469);function isPositiveZero(e){return e===0&&1/e===r}e.exports=isPositiveZero},66260:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(76443);e.exports=r},76443:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function abs(e){return Math.abs(e)}e.exports=abs},99418:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(80989);e.exports=r},80989:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1995, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/
var r=n(86523);var o=n(49827);var s=n(15478);var i=n(86862);var a=6123233995736766e-32;function acos(e){var t;if(r(e)){return NaN}if(e<-1||e>1){return NaN}if(e>.5){return 2*o(s(.5-.5*e))}t=i-o(e);t+=a;t+=i;return t}e.exports=acos},49827:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(222);e.exports=r},222:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1995, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/
var r=n(86523);var o=n(15478);var s=n(86862);var i=n(27947);var a=n(50035);var u=6123233995736766e-32;function asin(e){var t;var n;var c;var l;var f;if(r(e)){return NaN}if(e>0){c=e}else{t=true;c=-e}if(c>1){return NaN}if(c>.625){n=1-c;l=n*a(n);n=o(n+n);f=s-n;n=n*l-u;f-=n;f+=s}else{if(c<1e-8){return e}n=c*c;f=n*i(n);f=c*f+c}return t?-f:f}e.exports=asin},27947:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.16666666666666713}if(e<0){t=-e}else{t=e}if(t<=1){n=-8.198089802484825+e*(19.562619833175948+e*(-16.262479672107002+e*(5.444622390564711+e*(-.6019598008014124+e*.004253011369004428))));r=-49.18853881490881+e*(139.51056146574857+e*(-147.1791292232726+e*(70.49610280856842+e*(-14.740913729888538+e*1))))}else{e=1/e;n=.004253011369004428+e*(-.6019598008014124+e*(5.444622390564711+e*(-16.262479672107002+e*(19.562619833175948+e*-8.198089802484825))));r=1+e*(-14.740913729888538+e*(70.49610280856842+e*(-147.1791292232726+e*(139.51056146574857+e*-49.18853881490881))))}return n/r}e.exports=evalrational},50035:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.08333333333333809}if(e<0){t=-e}else{t=e}if(t<=1){n=28.536655482610616+e*(-25.56901049652825+e*(6.968710824104713+e*(-.5634242780008963+e*.002967721961301243)));r=342.43986579130785+e*(-383.8770957603691+e*(147.0656354026815+e*(-21.947795316429207+e*1)))}else{e=1/e;n=.002967721961301243+e*(-.5634242780008963+e*(6.968710824104713+e*(-25.56901049652825+e*28.536655482610616)));r=1+e*(-21.947795316429207+e*(147.0656354026815+e*(-383.8770957603691+e*342.43986579130785)))}return n/r}e.exports=evalrational},91354:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(91165);e.exports=r},59530:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return Infinity}if(e<0){t=-e}else{t=e}if(t<=1){n=709811.662581658+e*(679979.8474157227+e*(293136.7857211597+e*(74887.54032914672+e*(12555.290582413863+e*(1443.4299244417066+e*(115.24194596137347+e*(6.309239205732627+e*(.22668404630224365+e*(.004826466289237662+e*4624429436045379e-20)))))))));r=0+e*(362880+e*(1026576+e*(1172700+e*(723680+e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))}else{e=1/e;n=4624429436045379e-20+e*(.004826466289237662+e*(.22668404630224365+e*(6.309239205732627+e*(115.24194596137347+e*(1443.4299244417066+e*(12555.290582413863+e*(74887.54032914672+e*(293136.7857211597+e*(679979.8474157227+e*709811.662581658)))))))));r=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*(1026576+e*(362880+e*0)))))))))}return n/r}e.exports=evalrational},91165:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(86523);var o=n(74879);var s=n(15478);var i=n(66260);var a=n(31851);var u=n(6310);var c=n(20045);var l=n(55088);var f=n(59530);var d=10.900511;function beta(e,t){var n;var p;var h;var m;var v;var g;var y;if(r(e)||r(t)){return NaN}if(e<0||t<0){return NaN}if(t===1){return 1/e}if(e===1){return 1/t}y=e+t;if(y<l){v=y/e;v/=t;return v}if(y===e&&t<l){return 1/t}if(y===t&&e<l){return 1/e}if(e<t){g=t;t=e;e=g}p=e+d-.5;h=t+d-.5;m=y+d-.5;v=f(e)*(f(t)/f(y));n=e-.5-t;if(i(t*n)<m*100&&e>100){v*=a(n*o(-t/m))}else{v*=u(p/m,n)}if(m>1e10){v*=u(p/m*(h/m),t)}else{v*=u(p*h/(m*m),t)}v*=s(c/h);return v}e.exports=beta},89986:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(44757);e.exports=r},44757:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(59818).assign;function betainc(e,t,n,o,s){var i=[0,0];o=o===false?false:true;s=s===true?true:false;r(e,t,n,o,s,i,1,0);return i[0]}e.exports=betainc},77881:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(53528);e.exports=r},53528:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(86523);var o=n(61489);function betaincinv(e,t,n,s){if(r(e)||r(t)||r(n)){return NaN}if(t<=0||n<=0){return NaN}if(e<0||e>1){return NaN}if(s){return o(t,n,1-e,e)[0]}return o(t,n,e,1-e)[0]}e.exports=betaincinv},17548:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(67811);e.exports=r},67811:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(44241);var o=n(50469);var s=n(2804);var i=n(86523);var a=n(97687);var u=n(42334);var c=n(24370);function binomcoef(e,t){var n;var l;var f;var d;var p;var h;var m;if(i(e)||i(t)){return NaN}if(!s(e)||!s(t)){return NaN}if(t<0){return 0}l=1;if(e<0){e=-e+t-1;if(a(t)){l*=-1}}if(t>e){return 0}if(t===0||t===e){return l}if(t===1||t===e-1){return l*e}if(e-t<t){t=e-t}m=u(r/e);n=1;for(p=1;p<=t;p++){if(n>m){break}n*=e;n/=p;e-=1}if(p>t){return l*n}f=binomcoef(e,t-p+1);if(f===o){return l*f}d=binomcoef(t,t-p+1);h=c(f,d);f/=h;d/=h;n/=d;return l*n*f}e.exports=binomcoef},3385:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(27640);e.exports=r},27640:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Math.ceil;e.exports=t},35672:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(39775);e.exports=r},39775:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(45976);var o=n(43935);var s=n(87949);var i=n(2882);var a=n(17844);var u=[0,0];function copysign(e,t){var n;var c;s.assign(e,u,1,0);n=u[0];n&=o;c=i(t);c&=r;n|=c;return a(n,u[1])}e.exports=copysign},99191:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(84274);e.exports=r},84274:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_cos.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(2882);var o=n(71567);var s=n(70186);var i=n(93982);var a=n(43935);var u=n(30222);var c=[0,0];var l=1072243195|0;var f=1044381696|0;function cos(e){var t;var n;t=r(e);t&=a;if(t<=l){if(t<f){return 1}return o(e,0)}if(t>=u){return NaN}n=i(e,c);switch(n&3){case 0:return o(c[0],c[1]);case 1:return-s(c[0],c[1]);case 2:return-o(c[0],c[1]);default:return s(c[0],c[1])}}e.exports=cos},30988:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(84387);e.exports=r},84387:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_erf.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(86523);var o=n(31851);var s=n(23786);var i=n(50469);var a=n(81475);var u=n(48300);var c=n(98018);var l=n(60675);var f=n(25266);var d=n(98925);var p=n(61332);var h=n(516);var m=n(99101);var v=1e-300;var g=13877787807814457e-33;var y=.8450629115104675;var w=.12837916709551256;var b=1;var k=-.0023621185607526594;var x=1;var $=-.009864944034847148;var S=1;var O=-.0098649429247001;var T=1;function erfc(e){var t;var n;var A;var I;var z;var E;var j;var P;if(r(e)){return NaN}if(e===i){return 0}if(e===a){return 2}if(e===0){return 1}if(e<0){t=true;n=-e}else{t=false;n=e}if(n<.84375){if(n<g){return 1-e}A=e*e;I=w+A*u(A);z=b+A*c(A);E=I/z;if(e<.25){return 1-(e+e*E)}I=e*E;I+=e-.5;return.5-I}if(n<1.25){z=n-1;j=k+z*l(z);P=x+z*f(z);if(t){return 1+y+j/P}return 1-y-j/P}if(n<28){z=1/(n*n);if(n<2.857142857142857){I=$+z*d(z);z=S+z*p(z)}else{if(e<-6){return 2-v}I=O+z*h(z);z=T+z*m(z)}A=s(n,0);I=o(-(A*A)-.5625)*o((A-n)*(A+n)+I/z);if(t){return 2-I/n}return I/n}if(t){return 2-v}return v*v}e.exports=erfc},60675:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.41485611868374833}return.41485611868374833+e*(-.3722078760357013+e*(.31834661990116175+e*(-.11089469428239668+e*(.035478304325618236+e*-.002166375594868791))))}e.exports=evalpoly},48300:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.3250421072470015}return-.3250421072470015+e*(-.02848174957559851+e*(-.005770270296489442+e*-23763016656650163e-21))}e.exports=evalpoly},25266:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.10642088040084423}return.10642088040084423+e*(.540397917702171+e*(.07182865441419627+e*(.12617121980876164+e*(.01363708391202905+e*.011984499846799107))))}e.exports=evalpoly},98018:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.39791722395915535}return.39791722395915535+e*(.0650222499887673+e*(.005081306281875766+e*(.00013249473800432164+e*-3960228278775368e-21)))}e.exports=evalpoly},98925:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.6938585727071818}return-.6938585727071818+e*(-10.558626225323291+e*(-62.375332450326006+e*(-162.39666946257347+e*(-184.60509290671104+e*(-81.2874355063066+e*-9.814329344169145)))))}e.exports=evalpoly},516:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.799283237680523}return-.799283237680523+e*(-17.757954917754752+e*(-160.63638485582192+e*(-637.5664433683896+e*(-1025.0951316110772+e*-483.5191916086514))))}e.exports=evalpoly},61332:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 19.651271667439257}return 19.651271667439257+e*(137.65775414351904+e*(434.56587747522923+e*(645.3872717332679+e*(429.00814002756783+e*(108.63500554177944+e*(6.570249770319282+e*-.0604244152148581))))))}e.exports=evalpoly},99101:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 30.33806074348246}return 30.33806074348246+e*(325.7925129965739+e*(1536.729586084437+e*(3199.8582195085955+e*(2553.0504064331644+e*(474.52854120695537+e*-22.44095244658582)))))}e.exports=evalpoly},80119:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(44306);e.exports=r},44306:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_81_0/boost/math/special_functions/detail/erf_inv.hpp}. This implementation follows the original, but has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(86523);var o=n(15478);var s=n(51550);var i=n(50469);var a=n(81475);var u=n(54801);var c=n(29945);var l=n(55733);var f=n(95917);var d=n(98097);var p=.08913147449493408;var h=2.249481201171875;var m=.807220458984375;var v=.9399557113647461;var g=.9836282730102539;function erfcinv(e){var t;var n;var y;var w;var b;if(r(e)){return NaN}if(e===0){return i}if(e===2){return a}if(e===1){return 0}if(e>2||e<0){return NaN}if(e>1){t=-1;y=2-e}else{t=1;y=e}e=1-y;if(e<=.5){w=e*(e+10);b=u(e);return t*(w*p+w*b)}if(y>=.25){w=o(-2*s(y));y-=.25;b=c(y);return t*(w/(h+b))}y=o(-s(y));if(y<3){n=y-1.125;b=l(n);return t*(m*y+b*y)}if(y<6){n=y-3;b=f(n);return t*(v*y+b*y)}n=y-6;b=d(n);return t*(g*y+b*y)}e.exports=erfcinv},54801:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.0005087819496582806}if(e<0){t=-e}else{t=e}if(t<=1){n=-.0005087819496582806+e*(-.008368748197417368+e*(.03348066254097446+e*(-.012692614766297404+e*(-.03656379714117627+e*(.02198786811111689+e*(.008226878746769157+e*(-.005387729650712429+e*(0+e*0))))))));r=1+e*(-.9700050433032906+e*(-1.5657455823417585+e*(1.5622155839842302+e*(.662328840472003+e*(-.7122890234154284+e*(-.05273963823400997+e*(.07952836873415717+e*(-.0023339375937419+e*.0008862163904564247))))))))}else{e=1/e;n=0+e*(0+e*(-.005387729650712429+e*(.008226878746769157+e*(.02198786811111689+e*(-.03656379714117627+e*(-.012692614766297404+e*(.03348066254097446+e*(-.008368748197417368+e*-.0005087819496582806))))))));r=.0008862163904564247+e*(-.0023339375937419+e*(.07952836873415717+e*(-.05273963823400997+e*(-.7122890234154284+e*(.662328840472003+e*(1.5622155839842302+e*(-1.5657455823417585+e*(-.9700050433032906+e*1))))))))}return n/r}e.exports=evalrational},29945:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.20243350835593876}if(e<0){t=-e}else{t=e}if(t<=1){n=-.20243350835593876+e*(.10526468069939171+e*(8.3705032834312+e*(17.644729840837403+e*(-18.851064805871424+e*(-44.6382324441787+e*(17.445385985570866+e*(21.12946554483405+e*-3.6719225470772936)))))));r=1+e*(6.242641248542475+e*(3.971343795334387+e*(-28.66081804998+e*(-20.14326346804852+e*(48.560921310873994+e*(10.826866735546016+e*(-22.643693341313973+e*1.7211476576120028)))))))}else{e=1/e;n=-3.6719225470772936+e*(21.12946554483405+e*(17.445385985570866+e*(-44.6382324441787+e*(-18.851064805871424+e*(17.644729840837403+e*(8.3705032834312+e*(.10526468069939171+e*-.20243350835593876)))))));r=1.7211476576120028+e*(-22.643693341313973+e*(10.826866735546016+e*(48.560921310873994+e*(-20.14326346804852+e*(-28.66081804998+e*(3.971343795334387+e*(6.242641248542475+e*1)))))))}return n/r}e.exports=evalrational},55733:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.1311027816799519}if(e<0){t=-e}else{t=e}if(t<=1){n=-.1311027816799519+e*(-.16379404719331705+e*(.11703015634199525+e*(.38707973897260434+e*(.3377855389120359+e*(.14286953440815717+e*(.029015791000532906+e*(.0021455899538880526+e*(-6.794655751811263e-7+e*(2.8522533178221704e-8+e*-6.81149956853777e-10)))))))));r=1+e*(3.4662540724256723+e*(5.381683457070069+e*(4.778465929458438+e*(2.5930192162362027+e*(.848854343457902+e*(.15226433829533179+e*(.011059242293464892+e*(0+e*(0+e*0)))))))))}else{e=1/e;n=-6.81149956853777e-10+e*(2.8522533178221704e-8+e*(-6.794655751811263e-7+e*(.0021455899538880526+e*(.029015791000532906+e*(.14286953440815717+e*(.3377855389120359+e*(.38707973897260434+e*(.11703015634199525+e*(-.16379404719331705+e*-.1311027816799519)))))))));r=0+e*(0+e*(0+e*(.011059242293464892+e*(.15226433829533179+e*(.848854343457902+e*(2.5930192162362027+e*(4.778465929458438+e*(5.381683457070069+e*(3.4662540724256723+e*1)))))))))}return n/r}e.exports=evalrational},95917:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.0350353787183178}if(e<0){t=-e}else{t=e}if(t<=1){n=-.0350353787183178+e*(-.0022242652921344794+e*(.018557330651423107+e*(.009508047013259196+e*(.0018712349281955923+e*(.00015754461742496055+e*(460469890584318e-20+e*(-2.304047769118826e-10+e*26633922742578204e-28)))))));r=1+e*(1.3653349817554064+e*(.7620591645536234+e*(.22009110576413124+e*(.03415891436709477+e*(.00263861676657016+e*(7646752923027944e-20+e*(0+e*0)))))))}else{e=1/e;n=26633922742578204e-28+e*(-2.304047769118826e-10+e*(460469890584318e-20+e*(.00015754461742496055+e*(.0018712349281955923+e*(.009508047013259196+e*(.018557330651423107+e*(-.0022242652921344794+e*-.0350353787183178)))))));r=0+e*(0+e*(7646752923027944e-20+e*(.00263861676657016+e*(.03415891436709477+e*(.22009110576413124+e*(.7620591645536234+e*(1.3653349817554064+e*1)))))))}return n/r}e.exports=evalrational},98097:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.016743100507663373}if(e<0){t=-e}else{t=e}if(t<=1){n=-.016743100507663373+e*(-.0011295143874558028+e*(.001056288621524929+e*(.00020938631748758808+e*(14962478375834237e-21+e*(4.4969678992770644e-7+e*(4.625961635228786e-9+e*(-2811287356288318e-29+e*9905570997331033e-32)))))));r=1+e*(.5914293448864175+e*(.1381518657490833+e*(.016074608709367652+e*(.0009640118070051656+e*(27533547476472603e-21+e*(2.82243172016108e-7+e*(0+e*0)))))))}else{e=1/e;n=9905570997331033e-32+e*(-2811287356288318e-29+e*(4.625961635228786e-9+e*(4.4969678992770644e-7+e*(14962478375834237e-21+e*(.00020938631748758808+e*(.001056288621524929+e*(-.0011295143874558028+e*-.016743100507663373)))))));r=0+e*(0+e*(2.82243172016108e-7+e*(27533547476472603e-21+e*(.0009640118070051656+e*(.016074608709367652+e*(.1381518657490833+e*(.5914293448864175+e*1)))))))}return n/r}e.exports=evalrational},36567:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyrights, licenses, and long comment were part of the original implementation available as part of [Go]{@link https://github.com/golang/go/blob/cb07765045aed5104a3df31507564ac99e6ddce8/src/math/exp.go}, which in turn was based on an implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_exp.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (c) 2009 The Go Authors. All rights reserved.
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are
* met:
*
*    * Redistributions of source code must retain the above copyright
* notice, this list of conditions and the following disclaimer.
*    * Redistributions in binary form must reproduce the above
* copyright notice, this list of conditions and the following disclaimer
* in the documentation and/or other materials provided with the
* distribution.
*    * Neither the name of Google Inc. nor the names of its
* contributors may be used to endorse or promote products derived from
* this software without specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
* "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
* LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
* A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
* OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
* SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
* LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
* DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
* THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
* (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
* ```
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(83291);var o=n(71589);function expmulti(e,t,n){var s;var i;var a;var u;s=e-t;i=s*s;a=s-i*o(i);u=1-(t-s*a/(2-a)-e);return r(u,n)}e.exports=expmulti},31851:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(81878);e.exports=r},81878:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyrights, licenses, and long comment were part of the original implementation available as part of [Go]{@link https://github.com/golang/go/blob/cb07765045aed5104a3df31507564ac99e6ddce8/src/math/exp.go}, which in turn was based on an implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_exp.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (c) 2009 The Go Authors. All rights reserved.
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are
* met:
*
*    * Redistributions of source code must retain the above copyright
* notice, this list of conditions and the following disclaimer.
*    * Redistributions in binary form must reproduce the above
* copyright notice, this list of conditions and the following disclaimer
* in the documentation and/or other materials provided with the
* distribution.
*    * Neither the name of Google Inc. nor the names of its
* contributors may be used to endorse or promote products derived from
* this software without specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
* "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
* LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
* A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
* OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
* SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
* LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
* DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
* THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
* (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
* ```
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(86523);var o=n(81262);var s=n(81475);var i=n(50469);var a=n(36567);var u=.6931471803691238;var c=1.9082149292705877e-10;var l=1.4426950408889634;var f=709.782712893384;var d=-745.1332191019411;var p=1/(1<<28);var h=-p;function exp(e){var t;var n;var m;if(r(e)||e===i){return e}if(e===s){return 0}if(e>f){return i}if(e<d){return 0}if(e>h&&e<p){return 1+e}if(e<0){m=o(l*e-.5)}else{m=o(l*e+.5)}t=e-m*u;n=m*c;return a(t,n,m)}e.exports=exp},71589:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.16666666666666602}return.16666666666666602+e*(-.0027777777777015593+e*(6613756321437934e-20+e*(-16533902205465252e-22+e*4.1381367970572385e-8)))}e.exports=evalpoly},40141:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(56172);e.exports=r},56172:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FDLIBM]{@link http://www.netlib.org/fdlibm/s_expm1.c} and [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/s_expm1.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(86523);var o=n(2882);var s=n(45990);var i=n(17844);var a=n(50469);var u=n(81475);var c=n(11877);var l=n(29475);var f=n(46736);var d=709.782712893384;var p=.6931471803691238;var h=1.9082149292705877e-10;var m=1.4426950408889634;var v=38.816242111356935;var g=1.0397207708399179;function expm1(e){var t;var n;var y;var w;var b;var k;var x;var $;var S;var O;var T;var A;var I;if(e===a||r(e)){return e}if(e===u){return-1}if(e===0){return e}if(e<0){y=true;$=-e}else{y=false;$=e}if($>=v){if(y){return-1}if($>=d){return a}}k=o($)|0;if($>l){if($<g){if(y){w=e+p;b=-h;I=-1}else{w=e-p;b=h;I=1}}else{if(y){I=m*e-.5}else{I=m*e+.5}I|=0;T=I;w=e-T*p;b=T*h}e=w-b;O=w-e-b}else if(k<1016070144){return e}else{I=0}t=.5*e;S=e*t;x=1+S*f(S);T=3-x*t;A=S*((x-T)/(6-e*T));if(I===0){return e-(e*A-S)}n=i(c+I<<20,0);A=e*(A-O)-O;A-=S;if(I===-1){return.5*(e-A)-.5}if(I===1){if(e<-.25){return-2*(A-(e+.5))}return 1+2*(e-A)}if(I<=-2||I>56){$=1-(A-e);if(I===1024){w=o($)+(I<<20)|0;$=s($,w)}else{$*=n}return $-1}T=1;if(I<20){w=1072693248-(2097152>>I)|0;T=s(T,w);$=T-(A-e)}else{w=c-I<<20|0;T=s(T,w);$=e-(A+T);$+=1}$*=n;return $}e.exports=expm1},46736:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.03333333333333313}return-.03333333333333313+e*(.0015873015872548146+e*(-793650757867488e-19+e*(4008217827329362e-21+e*-2.0109921818362437e-7)))}e.exports=evalpoly},79119:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(42938);e.exports=r},42938:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(86523);var o=n(2804);var s=n(40905);var i=n(50469);var a=n(30313);var u=n(75613);function factorial(e){if(r(e)){return NaN}if(o(e)){if(e<0){return NaN}if(e<=a){return u[e]}return i}return s(e+1)}e.exports=factorial},42334:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(55681);e.exports=r},55681:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Math.floor;e.exports=t},11011:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006-7, 2013-14.
* Copyright Paul A. Bristow 2007, 2013-14.
* Copyright Nikhar Agrawal 2013-14.
* Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(82950);var o=n(40905);var s=n(74879);var i=n(66260);var a=n(31851);var u=n(6310);var c=n(55088);var l=n(20045);var f=n(13822);var d=n(30313);var p=4269068009004705e289;function gammaDeltaRatioLanczos(e,t){var n;var h;var m;if(e<c){if(t>=d){h=gammaDeltaRatioLanczos(t,d-t);h*=e;h*=p;return 1/h}return 1/(e*o(e+t))}m=e+f-.5;if(e+t===e){if(i(t/m)<c){n=a(-t)}else{n=1}}else{if(i(t)<10){n=a((.5-e)*s(t/m))}else{n=u(m/(m+t),e-.5)}n*=r(e)/r(e+t)}n*=u(l/(m+t),t);return n}e.exports=gammaDeltaRatioLanczos},84320:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(72503);e.exports=r},72503:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006-7, 2013-14.
* Copyright Paul A. Bristow 2007, 2013-14.
* Copyright Nikhar Agrawal 2013-14.
* Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(66260);var o=n(42334);var s=n(40905);var i=n(79119);var a=n(30313);var u=n(11011);function gammaDeltaRatio(e,t){var n;var c;var l;if(e<=0||e+t<=0){return s(e)/s(e+t)}c=o(t);if(c===t){l=o(e);if(l===e){if(e<=a&&e+t<=a){return i(l-1)/i(c+l-1)}}if(r(t)<20){if(t===0){return 1}if(t<0){e-=1;n=e;t+=1;while(t!==0){e-=1;n*=e;t+=1}return n}n=1/e;t-=1;while(t!==0){e+=1;n/=e;t-=1}return n}}return u(e,t)}e.exports=gammaDeltaRatio},82638:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(62193);e.exports=r},62193:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/lanczos.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(61878);e.exports=r},61878:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return Infinity}if(e<0){t=-e}else{t=e}if(t<=1){n=709811.662581658+e*(679979.8474157227+e*(293136.7857211597+e*(74887.54032914672+e*(12555.290582413863+e*(1443.4299244417066+e*(115.24194596137347+e*(6.309239205732627+e*(.22668404630224365+e*(.004826466289237662+e*4624429436045379e-20)))))))));r=0+e*(362880+e*(1026576+e*(1172700+e*(723680+e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))}else{e=1/e;n=4624429436045379e-20+e*(.004826466289237662+e*(.22668404630224365+e*(6.309239205732627+e*(115.24194596137347+e*(1443.4299244417066+e*(12555.290582413863+e*(74887.54032914672+e*(293136.7857211597+e*(679979.8474157227+e*709811.662581658)))))))));r=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*(1026576+e*(362880+e*0)))))))))}return n/r}e.exports=evalrational},82950:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(92185);e.exports=r},92185:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/lanczos.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(90350);e.exports=r},90350:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return Infinity}if(e<0){t=-e}else{t=e}if(t<=1){n=38474670393.31777+e*(36857665043.51951+e*(15889202453.72942+e*(4059208354.298835+e*(680547661.1834733+e*(78239755.00312005+e*(6246580.776401795+e*(341986.3488721347+e*(12287.194511824551+e*(261.61404416416684+e*2.5066282746310007)))))))));r=0+e*(362880+e*(1026576+e*(1172700+e*(723680+e*(269325+e*(63273+e*(9450+e*(870+e*(45+e*1)))))))))}else{e=1/e;n=2.5066282746310007+e*(261.61404416416684+e*(12287.194511824551+e*(341986.3488721347+e*(6246580.776401795+e*(78239755.00312005+e*(680547661.1834733+e*(4059208354.298835+e*(15889202453.72942+e*(36857665043.51951+e*38474670393.31777)))))))));r=1+e*(45+e*(870+e*(9450+e*(63273+e*(269325+e*(723680+e*(1172700+e*(1026576+e*(362880+e*0)))))))))}return n/r}e.exports=evalrational},40905:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(19848);e.exports=r},19848:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1987, 1989, 1992, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/
var r=n(86523);var o=n(2804);var s=n(23270);var i=n(66260);var a=n(42334);var u=n(61794);var c=n(50469);var l=n(81475);var f=n(39701);var d=n(90101);var p=n(76630);var h=n(63381);function gamma(e){var t;var n;var m;var v;if(o(e)&&e<0||e===l||r(e)){return NaN}if(e===0){if(s(e)){return l}return c}if(e>171.61447887182297){return c}if(e<-170.5674972726612){return 0}n=i(e);if(n>33){if(e>=0){return d(e)}m=a(n);if((m&1)===0){t=-1}else{t=1}v=n-m;if(v>.5){m+=1;v=n-m}v=n*u(f*v);return t*f/(i(v)*d(n))}v=1;while(e>=3){e-=1;v*=e}while(e<0){if(e>-1e-9){return p(e,v)}v/=e;e+=1}while(e<2){if(e<1e-9){return p(e,v)}v/=e;e+=1}if(e===2){return v}e-=2;return v*h(e)}e.exports=gamma},6886:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.08333333333334822}return.08333333333334822+e*(.0034722222160545866+e*(-.0026813261780578124+e*(-.00022954996161337813+e*.0007873113957930937)))}e.exports=evalpoly},63381:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return 1}if(e<0){t=-e}else{t=e}if(t<=1){n=1+e*(.4942148268014971+e*(.20744822764843598+e*(.04763678004571372+e*(.010421379756176158+e*(.0011913514700658638+e*(.00016011952247675185+e*0))))));r=1+e*(.0714304917030273+e*(-.23459179571824335+e*(.035823639860549865+e*(.011813978522206043+e*(-.004456419138517973+e*(.0005396055804933034+e*-23158187332412014e-21))))))}else{e=1/e;n=0+e*(.00016011952247675185+e*(.0011913514700658638+e*(.010421379756176158+e*(.04763678004571372+e*(.20744822764843598+e*(.4942148268014971+e*1))))));r=-23158187332412014e-21+e*(.0005396055804933034+e*(-.004456419138517973+e*(.011813978522206043+e*(.035823639860549865+e*(-.23459179571824335+e*(.0714304917030273+e*1))))))}return n/r}e.exports=evalrational},76630:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1987, 1989, 1992, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/
var r=n(82404);function gamma(e,t){return t/((1+r*e)*e)}e.exports=gamma},90101:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1987, 1989, 1992, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/
var r=n(62385);var o=n(6310);var s=n(31851);var i=n(6886);var a=143.01608;function gamma(e){var t;var n;var u;t=1/e;t=1+t*i(t);n=s(e);if(e>a){u=o(e,.5*e-.25);n=u*(u/n)}else{n=o(e,e-.5)/n}return r*n*t}e.exports=gamma},27186:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(67013);e.exports=r},23256:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/detail/lgamma_small.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006-7, 2013-14.
* (C) Copyright Paul A. Bristow 2007, 2013-14.
* (C) Copyright Nikhar Agrawal 2013-14.
* (C) Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(51550);var o=n(55088);var s=n(38280);var i=n(1440);var a=n(87492);var u=.15896368026733398;var c=.5281534194946289;var l=.45201730728149414;function lgammaSmallImp(e,t,n){var f;var d;var p;var h;if(e<o){return-r(e)}if(t===0||n===0){return 0}d=0;if(e>2){if(e>=3){do{e-=1;n-=1;d+=r(e)}while(e>=3);n=e-2}p=n*(e+1);h=s(n);d+=p*u+p*h;return d}if(e<1){d+=-r(e);n=t;t=e;e+=1}if(e<=1.5){p=i(t);f=t*n;d+=f*c+f*p;return d}p=n*t;h=a(-n);d+=p*l+p*h;return d}e.exports=lgammaSmallImp},67013:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006-7, 2013-14.
* (C) Copyright Paul A. Bristow 2007, 2013-14.
* (C) Copyright Nikhar Agrawal 2013-14.
* (C) Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(40905);var o=n(40141);var s=n(74879);var i=n(86523);var a=n(23256);function gamma1pm1(e){if(i(e)){return NaN}if(e<0){if(e<-.5){return r(1+e)-1}return o(-s(e)+a(e+2,e+1,e))}if(e<2){return o(a(e+1,e,e-1))}return r(1+e)-1}e.exports=gamma1pm1},38280:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.01803556856784494}if(e<0){t=-e}else{t=e}if(t<=1){n=-.01803556856784494+e*(.02512664961998968+e*(.049410315156753225+e*(.0172491608709614+e*(-.0002594535632054381+e*(-.0005410098692152044+e*(-3245886498259485e-20+e*0))))));r=1+e*(1.962029871977952+e*(1.4801966942423133+e*(.5413914320717209+e*(.09885042511280101+e*(.008213096746488934+e*(.00022493629192211576+e*-2.2335276320861708e-7))))))}else{e=1/e;n=0+e*(-3245886498259485e-20+e*(-.0005410098692152044+e*(-.0002594535632054381+e*(.0172491608709614+e*(.049410315156753225+e*(.02512664961998968+e*-.01803556856784494))))));r=-2.2335276320861708e-7+e*(.00022493629192211576+e*(.008213096746488934+e*(.09885042511280101+e*(.5413914320717209+e*(1.4801966942423133+e*(1.962029871977952+e*1))))))}return n/r}e.exports=evalrational},1440:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.04906224540690395}if(e<0){t=-e}else{t=e}if(t<=1){n=.04906224540690395+e*(-.09691175301595212+e*(-.4149833583594954+e*(-.4065671242119384+e*(-.1584135863906922+e*(-.024014982064857155+e*-.0010034668769627955)))));r=1+e*(3.0234982984646304+e*(3.4873958536072385+e*(1.9141558827442668+e*(.5071377386143635+e*(.05770397226904519+e*.001957681026011072)))))}else{e=1/e;n=-.0010034668769627955+e*(-.024014982064857155+e*(-.1584135863906922+e*(-.4065671242119384+e*(-.4149833583594954+e*(-.09691175301595212+e*.04906224540690395)))));r=.001957681026011072+e*(.05770397226904519+e*(.5071377386143635+e*(1.9141558827442668+e*(3.4873958536072385+e*(3.0234982984646304+e*1)))))}return n/r}e.exports=evalrational},87492:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.029232972183027003}if(e<0){t=-e}else{t=e}if(t<=1){n=-.029232972183027003+e*(.14421626775719232+e*(-.14244039073863127+e*(.05428096940550536+e*(-.008505359768683364+e*(.0004311713426792973+e*0)))));r=1+e*(-1.5016935605448505+e*(.846973248876495+e*(-.22009515181499575+e*(.02558279715597587+e*(-.0010066679553914337+e*-8.271935218912905e-7)))))}else{e=1/e;n=0+e*(.0004311713426792973+e*(-.008505359768683364+e*(.05428096940550536+e*(-.14244039073863127+e*(.14421626775719232+e*-.029232972183027003)))));r=-8.271935218912905e-7+e*(-.0010066679553914337+e*(.02558279715597587+e*(-.22009515181499575+e*(.846973248876495+e*(-1.5016935605448505+e*1)))))}return n/r}e.exports=evalrational},17078:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(31851);function finiteGammaQ(e,t){var n;var o;var s;var i;s=r(-t);o=s;if(o!==0){n=o;for(i=1;i<e;++i){n/=i;n*=t;o+=n}}return o}e.exports=finiteGammaQ},25120:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(30988);var o=n(15478);var s=n(31851);var i=n(39701);function finiteHalfGammaQ(e,t){var n;var a;var u;var c;var l;c=r(o(t));if(c!==0&&e>1){a=s(-t)/o(i*t);a*=t;n=.5;a/=n;u=a;for(l=2;l<e;++l){a/=l-n;a*=t;u+=a}c+=u}return c}e.exports=finiteHalfGammaQ},85852:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(31851);var o=n(6310);var s=n(51550);var i=n(74193);var a=n(67999);function fullIGammaPrefix(e,t){var n;var u;u=e*s(t);if(t>=1){if(u<i&&-t>a){n=o(t,e)*r(-t)}else if(e>=1){n=o(t/r(t/e),e)}else{n=r(u-t)}}else{if(u>a){n=o(t,e)*r(-t)}else if(t/e<i){n=o(t/r(t/e),e)}else{n=r(u-t)}}return n}e.exports=fullIGammaPrefix},6144:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2025 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(42334);var o=n(40905);var s=n(66260);var i=n(6310);var a=n(51550);var u=n(58159);var c=n(83424);var l=n(74193);var f=n(23781);var d=n(17078);var p=n(25120);var h=n(85852);var m=n(10712);var v=n(47178);var g=n(94175);var y=n(80097);var w=n(20386);function igammaFinal(e,t,n,b){var k;var x;var $;var S;var O;var T;var A;var I;var z;var E;var j;var P;var N;var C;A=0;I=b;T=t<30&&t<=e+1&&e<l;if(T){N=r(t);z=N===t;$=z?false:s(N-t)===.5}else{z=false;$=false}if(z&&e>.6){I=!I;x=0}else if($&&e>.2){I=!I;x=1}else if(e<u&&t>1){x=6}else if(e>1e3&&(t<e||s(t-50)/e<1)){I=!I;x=7}else if(e<.5){if(-.4/a(e)<t){x=2}else{x=3}}else if(e<1.1){if(e*.75<t){x=2}else{x=3}}else{O=false;if(n&&t>20){E=s((e-t)/t);if(t>200){if(20/t>E*E){O=true}}else if(E<.4){O=true}}if(O){x=5}else if(e-1/(3*e)<t){x=2}else{x=4;I=!I}}switch(x){case 0:A=d(t,e);if(n===false){A*=o(t)}break;case 1:A=p(t,e);if(n===false){A*=o(t)}break;case 2:A=n?g(t,e):h(t,e);if(A!==0){S=0;k=false;if(I){S=n?1:o(t);if(n||A>=1||c*A>S){S/=A;if(n||t<1||c/t>S){S*=-t;k=true}else{S=0}}else{S=0}}A*=v(t,e,S)/t;if(k){I=false;A=-A}}break;case 3:I=!I;j=y(t,e,I);A=j[0];C=j[1];I=false;if(n){A/=C}break;case 4:A=n?g(t,e):h(t,e);if(A!==0){A*=w(t,e)}break;case 5:A=m(t,e);if(e>=t){I=!I}break;case 6:A=n?i(e,t)/o(t+1):i(e,t)/t;A*=1-t*e/(t+1);break;case 7:A=n?g(t,e):h(t,e);A/=e;if(A!==0){A*=f(t,e)}break}if(n&&A>1){A=1}if(I){P=n?1:o(t);A=P-A}return A}e.exports=igammaFinal},10712:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(62096);var o=n(15430);var s=n(30988);var i=n(15478);var a=n(31851);var u=n(7120);var c=n(4410);var l=n(35273);var f=n(50736);var d=n(8135);var p=n(36870);var h=n(67589);var m=n(3164);var v=n(8099);var g=n(81794);var y=[0,0,0,0,0,0,0,0,0,0];function igammaTemmeLarge(e,t){var n;var w;var b;var k;var x;w=(t-e)/e;b=-o(w);k=e*b;x=i(2*b);if(t<e){x=-x}y[0]=c(x);y[1]=l(x);y[2]=f(x);y[3]=d(x);y[4]=p(x);y[5]=h(x);y[6]=m(x);y[7]=v(x);y[8]=g(x);y[9]=-.0005967612901927463;n=r(y,1/e);n*=a(-k)/i(u*e);if(t<e){n=-n}n+=s(i(k))/2;return n}e.exports=igammaTemmeLarge},55479:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(63218);e.exports=r},47178:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(96491);var o=n(53027);function lowerGammaSeries(e,t,n){var s;var i;n=n||0;i=o(e,t);s=r(i,{initialValue:n});return s}e.exports=lowerGammaSeries},53027:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
function lowerIncompleteGammaSeries(e,t){var n=1;var r=e;var o=t;return next;function next(){var e=n;r+=1;n*=o/r;return e}}e.exports=lowerIncompleteGammaSeries},63218:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006-7, 2013-14.
* (C) Copyright Paul A. Bristow 2007, 2013-14.
* (C) Copyright Nikhar Agrawal 2013-14.
* (C) Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(67711);var o=n(31851);var s=n(51550);var i=n(62385);var a=n(74193);var u=n(50469);var c=n(30313);var l=n(6144);var f=n(47178);var d=n(20386);function gammainc(e,t,n,p){var h;var m;var v;var g;if(e<0||t<=0){return NaN}h=n===void 0?true:n;v=p;if(t>=c&&!h){if(v&&t*4<e){g=t*s(e)-e;g+=s(d(t,e))}else if(!v&&t>4*e){g=t*s(e)-e;m=0;g+=s(f(t,e,m)/t)}else{g=l(e,t,true,v);if(g===0){if(v){g=1+1/(12*t)+1/(288*t*t);g=s(g)-t+(t-.5)*s(t);g+=s(i)}else{g=t*s(e)-e;m=0;g+=s(f(t,e,m)/t)}}else{g=s(g)+r(t)}}if(g>a){return u}return o(g)}return l(e,t,h,v)}e.exports=gammainc},4410:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.3333333333333333}return-.3333333333333333+e*(.08333333333333333+e*(-.014814814814814815+e*(.0011574074074074073+e*(.0003527336860670194+e*(-.0001787551440329218+e*(3919263178522438e-20+e*(-21854485106799924e-22+e*(-185406221071516e-20+e*(8.296711340953087e-7+e*(-1.7665952736826078e-7+e*(6.707853543401498e-9+e*(1.0261809784240309e-8+e*(-4.382036018453353e-9+e*9.14769958223679e-10)))))))))))))}e.exports=evalpoly},35273:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.001851851851851852}return-.001851851851851852+e*(-.003472222222222222+e*(.0026455026455026454+e*(-.0009902263374485596+e*(.00020576131687242798+e*(-4.018775720164609e-7+e*(-18098550334489977e-21+e*(764916091608111e-20+e*(-16120900894563446e-22+e*(4.647127802807434e-9+e*(1.378633446915721e-7+e*(-5.752545603517705e-8+e*1.1951628599778148e-8)))))))))))}e.exports=evalpoly},50736:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.004133597883597883}return.004133597883597883+e*(-.0026813271604938273+e*(.0007716049382716049+e*(20093878600823047e-22+e*(-.00010736653226365161+e*(52923448829120125e-21+e*(-12760635188618728e-21+e*(3.423578734096138e-8+e*(13721957309062932e-22+e*(-6.298992138380055e-7+e*1.4280614206064242e-7)))))))))}e.exports=evalpoly},8135:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0006494341563786008}return.0006494341563786008+e*(.00022947209362139917+e*(-.0004691894943952557+e*(.00026772063206283885+e*(-7561801671883977e-20+e*(-2.396505113867297e-7+e*(11082654115347302e-21+e*(-56749528269915965e-22+e*14230900732435883e-22)))))))}e.exports=evalpoly},36870:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.0008618882909167117}return-.0008618882909167117+e*(.0007840392217200666+e*(-.0002990724803031902+e*(-14638452578843418e-22+e*(6641498215465122e-20+e*(-3968365047179435e-20+e*11375726970678419e-21)))))}e.exports=evalpoly},67589:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.00033679855336635813}return-.00033679855336635813+e*(-6972813758365858e-20+e*(.0002772753244959392+e*(-.00019932570516188847+e*(6797780477937208e-20+e*(1.419062920643967e-7+e*(-13594048189768693e-21+e*(8018470256334202e-21+e*-2291481176508095e-21)))))))}e.exports=evalpoly},3164:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0005313079364639922}return.0005313079364639922+e*(-.0005921664373536939+e*(.0002708782096718045+e*(7.902353232660328e-7+e*(-8153969367561969e-20+e*(561168275310625e-19+e*-18329116582843375e-21)))))}e.exports=evalpoly},8099:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.00034436760689237765}return.00034436760689237765+e*(5171790908260592e-20+e*(-.00033493161081142234+e*(.0002812695154763237+e*-.00010976582244684731)))}e.exports=evalpoly},81794:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.0006526239185953094}return-.0006526239185953094+e*(.0008394987206720873+e*-.000438297098541721)}e.exports=evalpoly},94175:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006-7, 2013-14.
* Copyright Paul A. Bristow 2007, 2013-14.
* Copyright Nikhar Agrawal 2013-14.
* Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(82638);var o=n(67711);var s=n(40905);var i=n(15430);var a=n(15478);var u=n(66260);var c=n(31851);var l=n(6310);var f=n(32974);var d=n(38008);var p=n(51550);var h=n(83424);var m=n(74193);var v=n(67999);var g=n(13822);var y=n(20045);function regularisedGammaPrefix(e,t){var n;var w;var b;var k;var x;var $;var S;b=e+g-.5;S=(t-e-g+.5)/b;if(e<1){if(t<=v||e<1/h){return c(e*p(t)-t-o(e))}return l(t,e)*c(-t)/s(e)}if(u(S*S*e)<=100&&e>150){n=e*i(S)+t*(.5-g)/b;n=c(n)}else{k=e*p(t/b);x=e-t;if(d(k,x)<=v||f(k,x)>=m){w=x/e;if(d(k,x)/2>v&&f(k,x)/2<m){$=l(t/b,e/2)*c(x/2);n=$*$}else if(d(k,x)/4>v&&f(k,x)/4<m&&t>e){$=l(t/b,e/4)*c(x/4);n=$*$;n*=n}else if(w>v&&w<m){n=l(t*c(w)/b,e)}else{n=c(k+x)}}else{n=l(t/b,e)*c(x)}}n*=a(b/y)/r(e);return n}e.exports=regularisedGammaPrefix},27708:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
function smallGamma2Series(e,t){var n;var r;var o;var s;n=-t;t=-t;r=e+1;o=1;return next;function next(){s=n/r;n*=t;o+=1;n/=o;r+=1;return s}}e.exports=smallGamma2Series},23781:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2025 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(96491);var o=n(94809);function tgammaILargeX(e,t){var n;var s;s=o(e,t);n=r(s);return n}e.exports=tgammaILargeX},94809:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2025 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
function tgammaILargeXSeries(e,t){var n=1;var r=e;var o=t;return next;function next(){var e=n;n*=r/o;r-=1;return e}}e.exports=tgammaILargeXSeries},80097:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(74756);var o=n(96491);var s=n(27186);var i=n(27708);function tgammaSmallUpperPart(e,t,n){var a;var u;var c;var l;var f;u=s(e);c=(u+1)/e;l=r(t,e);u-=l;u/=e;f=i(e,t);l+=1;a=n?c:0;u=-l*o(f,{initialValue:(a-u)/l});if(n){u=-u}return[u,c]}e.exports=tgammaSmallUpperPart},20386:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(30508);var o=n(12923);function upperGammaFraction(e,t){var n=o(e,t);return 1/(t-e+1+r(n))}e.exports=upperGammaFraction},12923:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
function upperIncompleteGammaFract(e,t){var n=t-e+1;var r=e;var o=0;return next;function next(){o+=1;n+=2;return[o*(r-o),n]}}e.exports=upperIncompleteGammaFract},33474:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=[1.9963790515900766,-.0017971032528832887,13129285796384672e-21,-2.340875228178749e-7,7.2291210671127e-9,-3.280997607821e-10,19875070901e-21,-1509214183e-21,1375340084e-22,-145728923e-22,17532367e-22,-2351465e-22,346551e-22,-55471e-22,9548e-22,-1748e-22,3.32e-20,-58e-22];function chepolsum(e,n){var r;var o;var s;var i;var a;o=0;s=0;r=n+n;a=e;do{i=s;s=o;o=r*s-i+t[a];a-=1}while(a>=0);return(o-i)/2}e.exports=chepolsum},28819:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(2830);var o=n(62096);var s=n(67711);var i=n(80119);var a=n(40905);var u=n(15478);var c=n(66260);var l=n(31851);var f=n(38008);var d=n(6310);var p=n(51550);var h=n(62385);var m=n(79951);var v=n(7120);var g=n(17841);var y=n(40787);var w=n(48201);var b=n(2469);var k=n(72732);var x=n(28195);var $=r("gammaincinv:compute");var S=.5;var O=.3333333333333333;var T=.25;var A=.2;var I=.16666666666666666;var z=.08333333333333333;var E=.041666666666666664;var j=[0,0,0,0,0];function compute(e,t,n){var r;var P;var N;var C;var M;var R;var L;var F;var D;var Z;var U;var W;var B;var G;var V;var J;var H;var K;var Y;var q;var X;var Q;var ee;var te;var re;var oe;var se;var ie;var ae;var ue;var ce;var fe;var de;var pe;var he;var me;var ve;var ye;var we;var be;var ke;var _e;var xe;var $e;if(t<S){C=true;M=t;_e=-1}else{C=false;M=n;_e=1}we=0;if(c(e-1)<1e-4){be=0;if(C){if(t<.001){fe=t*t;ie=fe*t;ce=ie*t;q=ce*t;Y=q*t;X=t+fe*S+ie*O+ce*T+q*A+Y*I}else{X=-p(1-t)}}else{X=-p(n)}if(e===1){we=2;pe=X}else{N=s(e);we=1}}if(n<1e-30&&e<S){be=0;X=-p(n*a(e))+(e-1)*p(-p(n*a(e)));we=1;N=s(e)}if(e>1&&e<500&&t<1e-80){be=0;R=1/e;r=1/(e+1);X=(s(e+1)+p(t))*R;X=l(X);G=X;for(ye=0;ye<10;ye++){X=G*l(X*R)*d(1-X*r,R)}we=1;N=s(e)}L=1/e*(p(t)+s(e+1));if(L<p(A*(1+e))&&we===0){ke=l(L);be=0;Q=e*e;de=Q*e;ae=de*e;V=e+1;U=V*V;Z=V*U;D=U*U;J=e+2;F=J*J;H=e+3;j[0]=1;j[1]=1/V;j[2]=S*(3*e+5)/(U*J);j[3]=O*(31+8*Q+33*e)/(Z*J*H);j[4]=E*(2888+1179*de+125*ae+3971*Q+5661*e)/(D*F*H*(e+4));X=ke*o(j,ke);N=s(e);we=1}if(e<10&&we===0){W=u(e)/(w(e)*h);B=f(.02,W);if(n<B){be=0;me=1-e;oe=me*me;se=oe*me;K=u(-2/e*p(n/W));X=e*y(K);ve=p(X);if(X>5){ee=ve*ve;te=ee*ve;re=te*ve;ke=1/X;j[0]=ve-1;j[1]=(3*me-2*me*ve+ee-2*ve+2)*S;j[2]=(24*me*ve-11*oe-24*me-6*ee+12*ve-12-9*me*ee+6*oe*ve+2*te)*I;j[3]=(-12*se*ve+8.04*me*ee-114*oe*ve+(72+36*ee)+(3*re-72*ve+162)*(me-168*me*ve)-(12*te+25*se)-(22*me*te+36*oe*ee+120*oe))*z;j[4]=0;X=X-ve+me*ke*o(j,ke)}else{ke=1/X;ee=ve*ve;he=ve-1;xe=ve-me*ke*he;if(xe<X){X-=xe}}N=s(e);we=1}}if(c(M-S)<1e-5&&we===0){be=0;R=1/e;X=e-O+(.019753086419753086+.007211444248481286*R)*R;N=s(e);we=1}if(e<1&&we===0){be=0;if(C){X=l(1/e*(p(M)+s(e+1)))}else{X=l(1/e*(p(1-M)+s(e+1)))}N=s(e);we=1}if(we===0){be=1;R=1/e;ke=i(2*M);K=_e*ke/u(e*S);if(ke<m){K+=(b(K)+(k(K)+x(K)*R)*R)*R;X=e*y(K);$e=K;ue=-u(e/v)*l(-S*e*$e*$e)/w(e);P=1/ue}else{$("Warning: Overflow problems in one or more steps of the computation.");return NaN}}if(we<2){pe=g(X,e,be,t,n,N,P,C)}return pe}e.exports=compute},2469:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(66260);var o=n(51550);var s=n(40787);var i=n(32556);function eps1(e){var t;if(r(e)<1){return i(e)}t=s(e);return o(e/(t-1))/e}e.exports=eps1},72732:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(51550);var o=n(48654);var s=n(75356);var i=n(45482);function eps2(e){var t;var n;if(e<-5){n=e*e;t=r(-e);return(12-n-6*(t*t))/(12*n*e)}if(e<-2){return o(e)}if(e<2){return s(e)}if(e<1e3){n=1/e;return i(e)/(-12*e)}return-1/(12*e)}e.exports=eps2},28195:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(51550);var o=n(6060);var s=n(37086);var i=n(94364);var a=n(12594);var u=n(2924);function eps3(e){var t;var n;if(e<-8){t=e*e;n=r(-e)/e;return(-30+e*n*(6*t*n*n-12+t))/(12*e*t*t)}if(e<-4){return o(e)/(e*e)}if(e<-2){return s(e)}if(e<2){return i(e)}if(e<10){t=1/e;return a(t)/(e*e)}if(e<100){t=1/e;return u(t)/(e*e)}return-r(e)/(12*e*e*e)}e.exports=eps3},48201:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(31851);var o=n(40905);var s=n(51550);var i=n(79951);var a=n(62385);var u=n(95324);function gamstar(e){if(e>=3){return r(u(e))}if(e>0){return o(e)/(r(-e+(e-.5)*s(e))*a)}return i}e.exports=gamstar},17841:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(2830);var o=n(55479);var s=n(66260);var i=n(31851);var a=n(51550);var u=n(79951);var c=r("gammaincinv:higher_newton");function higherNewton(e,t,n,r,l,f,d,p){var h;var m;var v;var g;var y;var w;var b;var k;var x;var $;var S;var O;var T;var A;A=e;S=1;O=1;w=t*t;m=e;do{A=e;b=A*A;if(n===0){h=(1-t)*a(A)+A+f;if(h>a(u)){c("Warning: overflow problems in one or more steps of the computation. The initial approximation to the root is returned.");return m}T=i(h)}else{T=-d*A}if(p){k=o(A,t,true,false);v=-T*(k-r)}else{x=o(A,t,true,true);v=T*(x-l)}T=v;if(r>1e-120||O>1){g=.5*(A-t+1)/A;y=(2*b-4*A*t+4*A+2*w-3*t+1)/b;y/=6;e=A+T*(1+T*(g+T*y))}else{e=A+T}S=s(A/e-1);O+=1;A=e;if(A<0){A=m;O=100}}while(S>2e-14&&O<35);if(S>2e-14||O>99){c("Warning: the number of iterations in the Newton method reached the upper limit N=35. The last value obtained for the root is given as output.")}$=A||0;return $}e.exports=higherNewton},85778:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(93381);e.exports=r},40787:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(66260);var o=n(31851);var s=n(51550);var i=n(62096);var a=n(53923);var u=n(60454);var c=1e-8;var l=.08333333333333333;var f=.008333333333333333;var d=[1,0,0,0,0,0];function lambdaeta(e){var t;var n;var p;var h;var m;var v;var g;var y;var w;w=e*e*.5;if(e===0){m=0}else if(e<-1){y=o(-1-w);m=a(y)}else if(e<1){y=e;m=u(y)}else{y=11+w;v=s(y);m=y+v;y=1/y;t=v*v;n=t*v;p=n*v;h=p*v;d[1]=(2-v)*.5;d[2]=(-9*v+6+2*t)/6;d[3]=-(3*n+36*v-22*t-12)*l;d[4]=(60+350*t-300*v-125*n+12*p)/60;d[5]=-(-120-274*p+900*v-1700*t+1125*n+20*h)*f;m+=v*y*i(d,y)}y=1;if(e>-3.5&&e<-.03||e>.03&&e<40){y=1;g=m;do{m=g*(w+s(g))/(g-1);y=r(g/m-1);g=m}while(y>c)}return m}e.exports=lambdaeta},93381:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(86523);var o=n(28858);var s=n(50469);var i=n(28819);function gammaincinv(e,t,n){if(r(e)||r(t)){return NaN}if(t<o){return NaN}if(e>1||e<0){return NaN}if(n===true){if(e===0){return s}if(e===1){return 0}return i(t,1-e,e)}if(e===0){return 0}if(e===1){return s}return i(t,e,1-e)}e.exports=gammaincinv},53923:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 0}return 0+e*(1+e*(1+e*(1.5+e*(2.6666666666666665+e*(5.208333333333333+e*10.8)))))}e.exports=evalpoly},60454:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 1}return 1+e*(1+e*(.3333333333333333+e*(.027777777777777776+e*(-.003703703703703704+e*(.0002314814814814815+e*5878894767783657e-20)))))}e.exports=evalpoly},77333:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.025721014990011306}return.025721014990011306+e*(.08247596616699963+e*(-.0025328157302663564+e*(.0006099292666946337+e*(-.00033543297638406+e*.000250505279903))))}e.exports=evalpoly},76832:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.08333333333333333}return.08333333333333333+e*(-.002777777777777778+e*(.0007936507936507937+e*-.0005952380952380953))}e.exports=evalpoly},32556:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.3333333333438}if(e<0){t=-e}else{t=e}if(t<=1){n=-.3333333333438+e*(-.2070740359969+e*(-.05041806657154+e*(-.004923635739372+e*-4293658292782e-17)));r=1+e*(.7045554412463+e*(.2118190062224+e*(.03048648397436+e*.001605037988091)))}else{e=1/e;n=-4293658292782e-17+e*(-.004923635739372+e*(-.05041806657154+e*(-.2070740359969+e*-.3333333333438)));r=.001605037988091+e*(.03048648397436+e*(.2118190062224+e*(.7045554412463+e*1)))}return n/r}e.exports=evalrational},48654:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.0172847633523}if(e<0){t=-e}else{t=e}if(t<=1){n=-.0172847633523+e*(-.0159372646475+e*(-.00464910887221+e*(-.00060683488776+e*-614830384279e-17)));r=1+e*(.764050615669+e*(.297143406325+e*(.0579490176079+e*.00574558524851)))}else{e=1/e;n=-614830384279e-17+e*(-.00060683488776+e*(-.00464910887221+e*(-.0159372646475+e*-.0172847633523)));r=.00574558524851+e*(.0579490176079+e*(.297143406325+e*(.764050615669+e*1)))}return n/r}e.exports=evalrational},75356:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.0172839517431}if(e<0){t=-e}else{t=e}if(t<=1){n=-.0172839517431+e*(-.0146362417966+e*(-.00357406772616+e*(-.000391032032692+e*249634036069e-17)));r=1+e*(.690560400696+e*(.249962384741+e*(.0443843438769+e*.00424073217211)))}else{e=1/e;n=249634036069e-17+e*(-.000391032032692+e*(-.00357406772616+e*(-.0146362417966+e*-.0172839517431)));r=.00424073217211+e*(.0443843438769+e*(.249962384741+e*(.690560400696+e*1)))}return n/r}e.exports=evalrational},45482:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.99994466948}if(e<0){t=-e}else{t=e}if(t<=1){n=.99994466948+e*(104.649839762+e*(857.204033806+e*(731.901559577+e*45.5174411671)));r=1+e*(104.526456943+e*(823.313447808+e*(3119.93802124+e*3970.03311219)))}else{e=1/e;n=45.5174411671+e*(731.901559577+e*(857.204033806+e*(104.649839762+e*.99994466948)));r=3970.03311219+e*(3119.93802124+e*(823.313447808+e*(104.526456943+e*1)))}return n/r}e.exports=evalrational},6060:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.0495346498136}if(e<0){t=-e}else{t=e}if(t<=1){n=.0495346498136+e*(.0299521337141+e*(.00688296911516+e*(.000512634846317+e*-201411722031e-16)));r=1+e*(.759803615283+e*(.261547111595+e*(.0464854522477+e*.00403751193496)))}else{e=1/e;n=-201411722031e-16+e*(.000512634846317+e*(.00688296911516+e*(.0299521337141+e*.0495346498136)));r=.00403751193496+e*(.0464854522477+e*(.261547111595+e*(.759803615283+e*1)))}return n/r}e.exports=evalrational},37086:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.00452313583942}if(e<0){t=-e}else{t=e}if(t<=1){n=.00452313583942+e*(.00120744920113+e*(-789724156582e-16+e*(-504476066942e-16+e*-535770949796e-17)));r=1+e*(.912203410349+e*(.405368773071+e*(.0901638932349+e*.00948935714996)))}else{e=1/e;n=-535770949796e-17+e*(-504476066942e-16+e*(-789724156582e-16+e*(.00120744920113+e*.00452313583942)));r=.00948935714996+e*(.0901638932349+e*(.405368773071+e*(.912203410349+e*1)))}return n/r}e.exports=evalrational},94364:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return.00439937562904}if(e<0){t=-e}else{t=e}if(t<=1){n=.00439937562904+e*(.000487225670639+e*(-.000128470657374+e*(529110969589e-17+e*1.5716677175e-7)));r=1+e*(.794435257415+e*(.333094721709+e*(.0703527806143+e*.00806110846078)))}else{e=1/e;n=1.5716677175e-7+e*(529110969589e-17+e*(-.000128470657374+e*(.000487225670639+e*.00439937562904)));r=.00806110846078+e*(.0703527806143+e*(.333094721709+e*(.794435257415+e*1)))}return n/r}e.exports=evalrational},12594:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.0011481191232}if(e<0){t=-e}else{t=e}if(t<=1){n=-.0011481191232+e*(-.112850923276+e*(1.51623048511+e*(-.218472031183+e*.0730002451555)));r=1+e*(14.2482206905+e*(69.7360396285+e*(218.938950816+e*277.067027185)))}else{e=1/e;n=.0730002451555+e*(-.218472031183+e*(1.51623048511+e*(-.112850923276+e*-.0011481191232)));r=277.067027185+e*(218.938950816+e*(69.7360396285+e*(14.2482206905+e*1)))}return n/r}e.exports=evalrational},2924:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(e){var t;var n;var r;if(e===0){return-.000145727889667}if(e<0){t=-e}else{t=e}if(t<=1){n=-.000145727889667+e*(-.290806748131+e*(-13.308504545+e*(199.722374056+e*-11.4311378756)));r=1+e*(139.612587808+e*(2189.01116348+e*(7115.24019009+e*45574.6081453)))}else{e=1/e;n=-11.4311378756+e*(199.722374056+e*(-13.308504545+e*(-.290806748131+e*-.000145727889667)));r=45574.6081453+e*(7115.24019009+e*(2189.01116348+e*(139.612587808+e*1)))}return n/r}e.exports=evalrational},95324:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(67711);var o=n(51550);var s=n(74322);var i=n(28858);var a=n(79951);var u=n(33474);var c=n(77333);var l=n(76832);var f=.30865217988013566;function stirling(e){var t;if(e<i){return a}if(e<1){return r(e+1)-(e+.5)*o(e)+e-s}if(e<2){return r(e)-(e-.5)*o(e)+e-s}if(e<3){return r(e-1)-(e-.5)*o(e)+e-s+o(e-1)}if(e<12){t=18/(e*e)-1;return u(17,t)/(12*e)}t=1/(e*e);if(e<1e3){return c(t)/(f+t)/e}return l(t)/e}e.exports=stirling},67711:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(28554);e.exports=r},28554:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/e_lgamma_r.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(86523);var o=n(57234);var s=n(66260);var i=n(51550);var a=n(81262);var u=n(18901);var c=n(39701);var l=n(50469);var f=n(89303);var d=n(95690);var p=n(71271);var h=n(47120);var m=n(62778);var v=n(66503);var g=n(42352);var y=n(67942);var w=n(45059);var b=n(89596);var k=.07721566490153287;var x=.3224670334241136;var $=1;var S=-.07721566490153287;var O=.48383612272381005;var T=-.1475877229945939;var A=.06462494023913339;var I=-.07721566490153287;var z=1;var E=.4189385332046727;var j=1.4616321449683622;var P=4503599627370496;var N=72057594037927940;var C=13877787807814457e-33;var M=1.4616321449683622;var R=-.12148629053584961;var L=-3638676997039505e-33;function gammaln(e){var t;var n;var F;var D;var Z;var U;var W;var B;var G;var V;var J;var H;var K;if(r(e)||o(e)){return e}if(e===0){return l}if(e<0){t=true;e=-e}else{t=false}if(e<C){return-i(e)}if(t){if(e>=P){return l}G=u(e);if(G===0){return l}n=i(c/s(G*e))}if(e===1||e===2){return 0}if(e<2){if(e<=.9){K=-i(e);if(e>=j-1+.27){J=1-e;F=0}else if(e>=j-1-.27){J=e-(M-1);F=1}else{J=e;F=2}}else{K=0;if(e>=j+.27){J=2-e;F=0}else if(e>=j-.27){J=e-M;F=1}else{J=e-1;F=2}}switch(F){case 0:H=J*J;U=k+H*f(H);Z=H*(x+H*d(H));W=J*U+Z;K+=W-.5*J;break;case 1:H=J*J;V=H*J;U=O+V*m(V);Z=T+V*v(V);D=A+V*g(V);W=H*U-(L-V*(Z+J*D));K+=R+W;break;case 2:U=J*(I+J*y(J));Z=z+J*w(J);K+=-.5*J+U/Z;break}}else if(e<8){F=a(e);J=e-F;W=J*(S+J*h(J));B=$+J*p(J);K=.5*J+W/B;H=1;switch(F){case 7:H*=J+6;case 6:H*=J+5;case 5:H*=J+4;case 4:H*=J+3;case 3:H*=J+2;K+=i(H)}}else if(e<N){G=i(e);H=1/e;J=H*H;V=E+H*b(J);K=(e-.5)*(G-1)+V}else{K=e*(i(e)-1)}if(t){K=n-K}return K}e.exports=gammaln},89303:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.06735230105312927}return.06735230105312927+e*(.007385550860814029+e*(.0011927076318336207+e*(.00022086279071390839+e*25214456545125733e-21)))}e.exports=evalpoly},95690:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.020580808432516733}return.020580808432516733+e*(.0028905138367341563+e*(.0005100697921535113+e*(.00010801156724758394+e*44864094961891516e-21)))}e.exports=evalpoly},71271:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 1.3920053346762105}return 1.3920053346762105+e*(.7219355475671381+e*(.17193386563280308+e*(.01864591917156529+e*(.0007779424963818936+e*7326684307446256e-21))))}e.exports=evalpoly},47120:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.21498241596060885}return.21498241596060885+e*(.325778796408931+e*(.14635047265246445+e*(.02664227030336386+e*(.0018402845140733772+e*3194753265841009e-20))))}e.exports=evalpoly},62778:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.032788541075985965}return-.032788541075985965+e*(.006100538702462913+e*(-.0014034646998923284+e*.00031563207090362595))}e.exports=evalpoly},66503:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.01797067508118204}return.01797067508118204+e*(-.0036845201678113826+e*(.000881081882437654+e*-.00031275416837512086))}e.exports=evalpoly},42352:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-.010314224129834144}return-.010314224129834144+e*(.0022596478090061247+e*(-.0005385953053567405+e*.0003355291926355191))}e.exports=evalpoly},67942:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.6328270640250934}return.6328270640250934+e*(1.4549225013723477+e*(.9777175279633727+e*(.22896372806469245+e*.013381091853678766)))}e.exports=evalpoly},45059:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 2.4559779371304113}return 2.4559779371304113+e*(2.128489763798934+e*(.7692851504566728+e*(.10422264559336913+e*.003217092422824239)))}e.exports=evalpoly},89596:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.08333333333333297}return.08333333333333297+e*(-.0027777777772877554+e*(.0007936505586430196+e*(-.00059518755745034+e*(.0008363399189962821+e*-.0016309293409657527))))}e.exports=evalpoly},60512:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function gcd(e,t){var n=1;var r;if(e===0){return t}if(t===0){return e}while(e%2===0&&t%2===0){e/=2;t/=2;n*=2}while(e%2===0){e/=2}while(t){while(t%2===0){t/=2}if(e>t){r=t;t=e;e=r}t-=e}return n*e}e.exports=gcd},19216:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function gcd(e,t){var n=0;var r;if(e===0){return t}if(t===0){return e}while((e&1)===0&&(t&1)===0){e>>>=1;t>>>=1;n+=1}while((e&1)===0){e>>>=1}while(t){while((t&1)===0){t>>>=1}if(e>t){r=t;t=e;e=r}t-=e}return e<<n}e.exports=gcd},24370:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(21413);e.exports=r},21413:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(86523);var o=n(2804);var s=n(50469);var i=n(81475);var a=n(83960);var u=n(19216);var c=n(60512);function gcd(e,t){if(r(e)||r(t)){return NaN}if(e===s||t===s||e===i||t===i){return NaN}if(!(o(e)&&o(t))){return NaN}if(e<0){e=-e}if(t<0){t=-t}if(e<=a&&t<=a){return u(e,t)}return c(e,t)}e.exports=gcd},49061:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(86523);var o=n(40141);var s=n(42334);var i=n(74879);var a=n(49827);var u=n(91354);var c=n(15478);var l=n(31851);var f=n(6310);var d=n(32974);var p=n(38008);var h=n(83424);var m=n(55417);var v=n(83960);var g=n(5553);var y=n(39701);var w=n(51471);var b=n(31402);var k=n(96005);var x=n(92148);var $=n(9912);var S=n(59140);var O=n(46203);var T=1/y;function ibetaImp(e,t,n,A,I,z,E,j){var P;var N;var C;var M;var R;var L;var F;var D;var Z;var U;var W;var B;B=1-e;F=j;D=j+E;z[D]=-1;if(r(e)||e<0||e>1){z[F]=NaN;z[D]=NaN;return z}if(A){if(t<0||n<0){z[F]=NaN;z[D]=NaN;return z}if(t===0){if(n===0){z[F]=NaN;z[D]=NaN;return z}if(n>0){z[F]=I?0:1;return z}}else if(n===0){if(t>0){z[F]=I?1:0;return z}}}else if(t<=0||n<=0){z[F]=NaN;z[D]=NaN;return z}if(e===0){if(t===1){z[D]=1}else{z[D]=t<1?h/2:m*2}if(I){z[F]=A?1:u(t,n);return z}z[F]=0;return z}if(e===1){if(n===1){z[D]=1}else{z[D]=n<1?h/2:m*2}if(I){z[F]=0}else{z[F]=A?1:u(t,n)}return z}if(t===.5&&n===.5){z[D]=T*c(B*e);W=I?a(c(B)):a(c(e));W/=g;if(!A){W*=y}z[F]=W;return z}if(t===1){L=n;n=t;t=L;L=B;B=e;e=L;I=!I}if(n===1){if(t===1){z[F]=I?B:e;z[D]=1;return z}z[D]=t*f(e,t-1);if(B<.5){W=I?-o(t*i(-B)):l(t*i(-B))}else{W=I?-(f(e,t)-1):f(e,t)}if(!A){W/=t}z[F]=W;return z}if(p(t,n)<=1){if(e>.5){L=n;n=t;t=L;L=B;B=e;e=L;I=!I}if(d(t,n)<=1){if(t>=p(.2,n)||f(e,t)<=.9){if(I){C=-(A?1:u(t,n));I=false;C=-O(t,n,e,C,A,z,B)}else{C=O(t,n,e,0,A,z,B)}}else{L=n;n=t;t=L;L=B;B=e;e=L;I=!I;if(B>=.3){if(I){C=-(A?1:u(t,n));I=false;C=-O(t,n,e,C,A,z,B)}else{C=O(t,n,e,0,A,z,B)}}else{if(A){N=1}else{N=b(t+n,t,20)}C=S(t,n,e,B,20,A,z);if(I){C-=A?1:u(t,n);I=false;C=-w(t+20,n,e,B,C,N,A)}else{C=w(t+20,n,e,B,C,N,A)}}}}else if(n<=1||e<.1&&f(n*e,t)<=.7){if(I){C=-(A?1:u(t,n));I=false;C=-O(t,n,e,C,A,z,B)}else{C=O(t,n,e,0,A,z,B)}}else{L=n;n=t;t=L;L=B;B=e;e=L;I=!I;if(B>=.3){if(I){C=-(A?1:u(t,n));I=false;C=-O(t,n,e,C,A,z,B)}else{C=O(t,n,e,0,A,z,B)}}else if(t>=15){if(I){C=-(A?1:u(t,n));I=false;C=-w(t,n,e,B,C,1,A)}else{C=w(t,n,e,B,0,1,A)}}else{if(A){N=1}else{N=b(t+n,t,20)}C=S(t,n,e,B,20,A,z);if(I){C-=A?1:u(t,n);I=false;C=-w(t+20,n,e,B,C,N,A)}else{C=w(t+20,n,e,B,C,N,A)}}}}else{if(t<n){P=t-(t+n)*e}else{P=(t+n)*B-n}if(P<0){L=n;n=t;t=L;L=B;B=e;e=L;I=!I}if(n<40){if(s(t)===t&&s(n)===n&&t<v-100){Z=t-1;U=n+Z;C=$(U,Z,e,B);if(!A){C*=u(t,n)}}else if(n*e<=.7){if(I){C=-(A?1:u(t,n));I=false;C=-O(t,n,e,C,A,z,B)}else{C=O(t,n,e,0,A,z,B)}}else if(t>15){U=s(n);if(U===n){U-=1}M=n-U;if(A){N=1}else{N=b(t+M,M,U)}C=S(M,t,B,e,U,A);C=w(t,M,e,B,C,1,A);C/=N}else if(A){U=s(n);M=n-U;if(M<=0){U-=1;M+=1}C=S(M,t,B,e,U,A);C+=S(t,M,e,B,20,A);if(I){C-=1}C=w(t+20,M,e,B,C,1,A);if(I){C=-C;I=false}}else{C=x(t,n,e,B,A,z)}}else{C=x(t,n,e,B,A,z)}}if(z[D]<0){z[D]=k(t,n,e,B,true)}R=B*e;if(z[D]!==0){if(h*R<z[D]){z[D]=h/2}else{z[D]/=R}}z[F]=I?(A?1:u(t,n))-C:C;return z}e.exports=ibetaImp},51471:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(84320);var o=n(79119);var s=n(55479);var i=n(74879);var a=n(66260);var u=n(6310);var c=n(51550);var l=n(55417);var f=n(55088);var d=n(17499);var p=n(74141);var h=new Array(30);function betaSmallBLargeASeries(e,t,n,m,v,g,y){var w;var b;var k;var x;var $;var S;var O;var T;var A;var I;var z;var E;var j;var P;var N;var C;var M;var R;S=t-1;M=e+S/2;if(m<.35){I=i(-m)}else{I=c(n)}R=-M*I;E=p(t,R);if(E<=l){return v}if(y){w=E/r(e,t);w/=u(M,t)}else{w=d(t,R)/u(M,t)}w*=g;h[0]=1;j=s(R,t,true,true);j/=E;x=v+w*j;k=1;O=I/2;O*=O;T=1;z=4*M*M;$=t;for(N=1;N<h.length;++N){k+=2;h[N]=0;A=t-N;b=3;for(P=1;P<N;++P){A=P*t-N;h[N]+=A*h[N-P]/o(b);b+=2}h[N]/=N;h[N]+=S/o(k);j=($*($+1)*j+(R+$+1)*T)/z;T*=O;$+=2;C=w*h[N]*j;x+=C;if(C>1){if(a(C)<a(f*x)){break}}else if(a(C/f)<a(x)){break}}return x}e.exports=betaSmallBLargeASeries},9912:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(17548);var o=n(42334);var s=n(6310);var i=n(55417);function binomialCCDF(e,t,n,a){var u;var c;var l;var f;var d;c=s(n,e);if(c>i){f=c;for(d=o(e-1);d>t;d--){f*=(d+1)*a/((e-d)*n);c+=f}}else{l=o(e*n);if(l<=t+1){l=o(t+2)}c=s(n,l)*s(a,e-l);c*=r(o(e),o(l));if(c===0){for(d=l-1;d>t;d--){c+=s(n,d)*s(a,e-d);c*=r(o(e),o(d))}}else{f=c;u=c;for(d=l-1;d>t;d--){f*=(d+1)*a/((e-d)*n);c+=f}f=u;for(d=l+1;d<=e;d++){f*=(e-d+1)*n/(d*a);c+=f}}}return c}e.exports=binomialCCDF},17499:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_37_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(31851);var o=n(6310);var s=n(51550);var i=n(74193);var a=n(67999);function fullIGammaPrefix(e,t){var n;var u;u=e*s(t);if(t>=1){if(u<i&&-t>a){n=o(t,e)*r(-t)}else if(e>=1){n=o(t/r(t/e),e)}else{n=r(u-t)}}else if(u>a){n=o(t,e)*r(-t)}else if(t/e<i){n=o(t/r(t/e),e)}else{n=r(u-t)}return n}e.exports=fullIGammaPrefix},59140:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(96005);function ibetaAStep(e,t,n,o,s,i,a){var u;var c;var l;var f;u=r(e,t,n,o,i);if(a){a[1]=u}u/=e;if(u===0){return u}l=1;c=1;for(f=0;f<s-1;++f){c*=(e+t+f)*n/(e+f+1);l+=c}u*=l;return u}e.exports=ibetaAStep},92148:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(30508);var o=n(96005);var s={keep:true,maxIter:1e3};function ibetaFraction2t(e,t,n,r){var o=0;return next;function next(){var s;var i;var a;i=(e+o-1)*(e+t+o-1)*o*(t-o)*n*n;s=e+2*o-1;i/=s*s;a=o;a+=o*(t-o)*n/(e+2*o-1);a+=(e+o)*(e*r-t*n+1+o*(2-n))/(e+2*o+1);o+=1;return[i,a]}}function ibetaFraction2(e,t,n,i,a,u){var c;var l;var f;c=o(e,t,n,i,a);if(u){u[1]=c}if(c===0){return c}f=ibetaFraction2t(e,t,n,i);l=r(f,s);return c/l}e.exports=ibetaFraction2},96005:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(82638);var o=n(79594);var s=n(89912);var i=n(40141);var a=n(74879);var u=n(15478);var c=n(66260);var l=n(31851);var f=n(6310);var d=n(38008);var p=n(51550);var h=n(74193);var m=n(67999);var v=n(13822);var g=n(20045);function ibetaPowerTerms(e,t,n,y,w){var b;var k;var x;var $;var S;var O;var T;var A;var I;var z;var E;var j;var P;var N;if(!w){return f(n,e)*f(y,t)}P=e+t;$=e+v-.5;S=t+v-.5;O=P+v-.5;b=r(P);b/=r(e)*r(t);b*=u(S/g);b*=u($/O);T=(n*t-y*$)/$;A=(y*e-n*S)/S;if(s(T,A)<.2){if(T*A>0||d(e,t)<1){if(c(T)<.1){b*=l(e*a(T))}else{b*=f(n*O/$,e)}if(c(A)<.1){b*=l(t*a(A))}else{b*=f(y*O/S,t)}}else if(o(T,A)<.5){k=e<t;x=t/e;if(k&&x*A<.1||!k&&T/x>.1){I=i(x*a(A));I=T+I+I*T;I=e*a(I);b*=l(I)}else{I=i(a(T)/x);I=A+I+I*A;I=t*a(I);b*=l(I)}}else if(c(T)<c(A)){N=e*a(T)+t*p(y*O/S);if(N<=m||N>=h){N+=p(b);if(N>=h){return NaN}b=l(N)}else{b*=l(N)}}else{N=t*a(A)+e*p(n*O/$);if(N<=m||N>=h){N+=p(b);if(N>=h){return NaN}b=l(N)}else{b*=l(N)}}}else{E=n*O/$;j=y*O/S;T=e*p(E);A=t*p(j);if(T>=h||T<=m||A>=h||A<=m){if(e<t){z=f(j,t/e);I=e*(p(E)+p(z));if(I<h&&I>m){b*=f(z*E,e)}else{A+=T+p(b);if(A>=h){return NaN}b=l(A)}}else{z=f(E,e/t);I=(p(z)+p(j))*t;if(I<h&&I>m){b*=f(z*j,t)}else{A+=T+p(b);if(A>=h){return NaN}b=l(A)}}}else{b*=f(E,e)*f(j,t)}}return b}e.exports=ibetaPowerTerms},46203:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(82638);var o=n(96491);var s=n(74879);var i=n(15478);var a=n(31851);var u=n(6310);var c=n(51550);var l=n(55417);var f=n(74193);var d=n(67999);var p=n(13822);var h=n(20045);var m={maxTerms:100};function ibetaSeriesT(e,t,n,r){var o=1-t;var s=1;return next;function next(){var t=r/e;e+=1;r*=o*n/s;s+=1;o+=1;return t}}function ibetaSeries(e,t,n,v,g,y,w){var b;var k;var x;var $;var S;var O;var T;var A;if(g){T=e+t;k=e+p-.5;x=t+p-.5;$=T+p-.5;b=r(T)/(r(e)*r(t));S=c($/x)*(t-.5);O=c(n*$/k)*e;if(S>d&&S<f&&O>d&&O<f){if(e*t<x*10){b*=a((t-.5)*s(e/x))}else{b*=u($/x,t-.5)}b*=u(n*$/k,e);b*=i(k/h);if(y){y[1]=b*u(w,t)}}else{b=c(b)+S+O+(c(k)-1)/2;if(y){y[1]=a(b+t*c(w))}b=a(b)}}else{b=u(n,e)}if(b<l){return v}A=ibetaSeriesT(e,t,n,b);m.initialValue=v;return o(A,m)}e.exports=ibetaSeries},59818:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(4568);var o=n(94573);var s=n(49061);r(o,"assign",s);e.exports=o},94573:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(49061);function kernelBetainc(e,t,n,o,s){return r(e,t,n,o,s,[0,0],1,0)}e.exports=kernelBetainc},74141:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006-7, 2013-14.
* Copyright Paul A. Bristow 2007, 2013-14.
* Copyright Nikhar Agrawal 2013-14.
* Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(82638);var o=n(67711);var s=n(40905);var i=n(74879);var a=n(15478);var u=n(66260);var c=n(31851);var l=n(6310);var f=n(32974);var d=n(38008);var p=n(51550);var h=n(74193);var m=n(67999);var v=n(13822);var g=n(20045);function regularizedGammaPrefix(e,t){var n;var y;var w;var b;var k;var x;var $;w=e+v-.5;$=(t-e-v+.5)/w;if(e<1){if(t<=m){return c(e*p(t)-t-o(e))}return l(t,e)*c(-t)/s(e)}if(u($*$*e)<=100&&e>150){n=e*(i($)-$)+t*(.5-v)/w;n=c(n)}else{b=e*p(t/w);k=e-t;if(d(b,k)<=m||f(b,k)>=h){y=k/e;if(d(b,k)/2>m&&f(b,k)/2<h){x=l(t/w,e/2)*c(k/2);n=x*x}else if(d(b,k)/4>m&&f(b,k)/4<h&&t>e){x=l(t/w,e/4)*c(k/4);n=x*x;n*=n}else if(y>m&&y<h){n=l(t*c(y)/w,e)}else{n=c(b+k)}}else{n=l(t/w,e)*c(k)}}n*=a(w/g)/r(e);return n}e.exports=regularizedGammaPrefix},31402:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_37_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
function risingFactorialRatio(e,t,n){var r;var o;if(n===0){return 1}r=1;for(o=0;o<n;o++){r*=(e+o)/(t+o)}return r}e.exports=risingFactorialRatio},85319:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(43979);function findIBetaInvFromTDist(e,t,n){var o;var s;var i;var a;s=t/2;i=1-s;o=e*2;a=r(o,s,i);if(n){n.value=a*a/(o+a*a)}return o/(o+a*a)}e.exports=findIBetaInvFromTDist},30177:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/tools/roots.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(66260);var o=n(83291);var s=n(79079);var i=n(32974);var a=n(83424);function halleyIterate(e,t,n,u,c,l){var f;var d;var p;var h;var m;var v;var g;var y;var w;var b;var k;var x;var $;var S;var O;var T;S=0;d=false;v=t;m=o(1,1-c);w=i(1e7*t,1e7);g=0;p=w;h=w;y=l;do{g=S;h=p;p=w;$=e(v);S=$[0];O=$[1];T=$[2];y-=1;if(S===0){break}if(O===0){if(g===0){if(v===n){t=u}else{t=n}g=e(t);w=t-v}if(s(g)*s(S)<0){if(w<0){w=(v-n)/2}else{w=(v-u)/2}}else if(w<0){w=(v-u)/2}else{w=(v-n)/2}}else if(T===0){w=S/O}else{b=2*S;x=2*O-S*(T/O);if(r(x)<1&&r(b)>=r(x)*a){w=S/O}else{w=b/x}if(w*O/S<0){w=S/O;if(r(w)>2*r(t)){w=(w<0?-1:1)*2*r(t)}}}f=r(w/h);if(f>.8&&f<2){w=w>0?(v-n)/2:(v-u)/2;if(r(w)>v){w=s(w)*v}h=w*3}t=v;v-=w;if(v<n){if(r(n)<1&&r(v)>1&&a/r(v)<r(n)){k=1e3}else{k=v/n}if(r(k)<1){k=1/k}if(!d&&k>0&&k<3){w=.99*(t-n);v=t-w;d=true}else{w=(t-n)/2;v=t-w;if(v===n||v===u){break}}}else if(v>u){if(r(u)<1&&r(v)>1&&a/r(v)<r(u)){k=1e3}else{k=v/u}if(r(k)<1){k=1/k}if(!d&&k>0&&k<3){w=.99*(t-u);v=t-w;d=true}else{w=(t-u)/2;v=t-w;if(v===n||v===u){break}}}if(w>0){u=t}else{n=t}}while(y&&r(v*m)<r(w));return v}e.exports=halleyIterate},48670:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(59818).assign;var o=n(66260);var s=n(83424);var i=n(55417);function ibetaRoots(e,t,n,a){return roots;function roots(u){var c;var l;var f;var d;var p;p=1-u;c=[0,0];r(u,e,t,true,a,c,1,0);d=c[0]-n;l=c[1];if(a){l=-l}if(p===0){p=i*64}if(u===0){u=i*64}f=l*(-(p*e)+(t-2)*u+1);if(o(f)<p*u*s){f/=p*u}if(a){f=-f}if(l===0){l=(a?-1:1)*i*64}return[d,l,f]}}e.exports=ibetaRoots},61489:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(33184);e.exports=r},43979:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(80119);var o=n(42334);var s=n(83291);var i=n(18972);var a=n(99418);var u=n(15478);var c=n(66260);var l=n(99191);var f=n(6310);var d=n(61794);var p=n(96515);var h=n(39701);var m=n(31256);var v=n(15454);var g=n(49201);var y=268435456;var w=1/3;var b=2*53/3;var k=.8549879733383485;function inverseStudentsT(e,t,n){var x;var $;var S;var O;var T;var A;var I;var z;var E;var j;var P;var N;var C;var M;var R;var L;T=0;if(t>n){I=n;n=t;t=I;O=true}else{O=false}if(o(e)===e&&e<20){$=s(1,b);switch(o(e)){case 1:if(t===.5){T=0}else{T=-l(h*t)/d(h*t)}break;case 2:T=(2*t-1)/u(2*t*n);break;case 4:A=4*t*n;S=u(A);C=4*l(a(S)/3)/S;M=u(C-4);T=t-.5<0?-M:M;break;case 6:if(t<1e-150){return(O?-1:1)*g(e,t)}R=4*(t-t*t);L=f(R,w);N=6*(1+k*(1/L-1));do{E=N*N;j=E*E;P=N*j;z=N;N=2*(8*R*P-270*E+2187)/(5*(4*R*j-216*N-243))}while(c((N-z)/N)>$);N=u(N-e);T=t-.5<0?-N:N;break;default:if(e>y){T=r(2*t)*p}else if(e<3){x=.2742-e*.0242143;if(t>x){T=m(e,t)}else{T=v(e,t)}}else{x=s(1,i(e/-.654));if(t>x){T=g(e,t)}else{T=v(e,t)}}}}else if(e>y){T=-r(2*t)*p}else if(e<3){x=.2742-e*.0242143;if(t>x){T=m(e,t)}else{T=v(e,t)}}else{x=s(1,i(e/-.654));if(t>x){T=g(e,t)}else{T=v(e,t)}}return O?-T:T}e.exports=inverseStudentsT},31256:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(84320);var o=n(62096);var s=n(15478);var i=n(39701);var a=n(2640);var u=n(26791);var c=n(23066);var l=n(78121);var f=n(54564);var d=n(53835);var p=n(7931);var h=n(43636);var m=n(71837);var v=0;var g=[1,0,0,0,0,0,0,0,0,0];function inverseStudentsTBodySeries(e,t){var n;var y;y=r(e/2,.5)*s(e*i)*(t-.5);n=1/e;g[1]=a(n);g[2]=u(n);g[3]=c(n);g[4]=l(n);g[5]=f(n);g[6]=d(n);g[7]=p(n);g[8]=h(n);g[9]=m(n);return v+y*o(g,y*y)}e.exports=inverseStudentsTBodySeries},49201:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(80119);var o=n(40141);var s=n(15478);var i=n(6310);var a=n(5553);var u=n(96515);function inverseStudentsTHill(e,t){var n;var c;var l;var f;var d;var p;var h;if(e>1e20){return-r(2*t)*u}n=1/(e-.5);c=48/(n*n);l=((20700*n/c-98)*n-16)*n+96.36;f=((94.5/(c+l)-3)/c+1)*s(n*a)*e;h=i(f*2*t,2/e);if(h>.05+n){p=-r(2*t)*u;h=p*p;if(e<5){l+=.3*(e-4.5)*(p+.6)}l+=(((.05*f*p-5)*p-7)*p-2)*p+c;h=(((((.4*h+6.3)*h+36)*h+94.5)/l-h-3)/c+1)*p;h=o(n*h*h)}else{h=((1/(((e+6)/(e*h)-.089*f-.822)*(e+2)*3)+.5/(e+4))*h-1)*(e+1)/(e+2)+1/h}d=s(e*h);return-d}e.exports=inverseStudentsTHill},15454:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(84320);var o=n(62096);var s=n(15478);var i=n(6310);var a=n(39701);var u=[0,0,0,0,0,0,0];function inverseStudentsTTailSeries(e,t){var n;var c;var l;var f;var d;var p;var h;var m;m=r(e/2,.5)*s(e*a)*t;f=e+2;d=e+4;p=e+6;u[0]=1;u[1]=-(e+1)/(2*f);f*=e+2;u[2]=-e*(e+1)*(e+3)/(8*f*d);f*=e+2;u[3]=-e*(e+1)*(e+5)*((3*e+7)*e-2)/(48*f*d*p);f*=e+2;d*=e+4;u[4]=-e*(e+1)*(e+7)*(((((15*e+154)*e+465)*e+286)*e-336)*e+64)/(384*f*d*p*(e+8));f*=e+2;u[5]=-e*(e+1)*(e+3)*(e+9)*((((((35*e+452)*e+1573)*e+600)*e-2020)*e+928)*e-128)/(1280*f*d*p*(e+8)*(e+10));f*=e+2;d*=e+4;p*=e+6;u[6]=-e*(e+1)*(e+11)*(((((((((((945*e+31506)*e+425858)*e+2980236)*e+11266745)*e+20675018)*e+7747124)*e-22574632)*e-8565600)*e+18108416)*e-7099392)*e+884736)/(46080*f*d*p*(e+8)*(e+10)*(e+12));h=s(e);l=i(h*m,1/e);c=l*l;n=o(u,c);n*=h;n/=l;return-n}e.exports=inverseStudentsTTailSeries},33184:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(62096);var o=n(89986);var s=n(40141);var i=n(74879);var a=n(49827);var u=n(91354);var c=n(15478);var l=n(66260);var f=n(31851);var d=n(6310);var p=n(61794);var h=n(32974);var m=n(38008);var v=n(51550);var g=n(55417);var y=n(5553);var w=n(55088);var b=n(85319);var k=n(10502);var x=n(32259);var $=n(34268);var S=n(30177);var O=n(48670);var T=32;var A=1e3;var I=[0,0,0,0,0];function ibetaInvImp(e,t,n,z){var E;var j;var P;var N;var C;var M;var R;var L;var F;var D;var Z;var U;var W;var B;var G;var V;var J;var H;var K;var Y;var q;var X;var Q;var ee;var te;var re;var oe;var se;var ie;j=false;if(z===0){return[1,0]}if(n===0){return[0,1]}if(e===1){if(t===1){return[n,1-n]}U=t;t=e;e=U;U=z;z=n;n=U;j=true}se=0;N=0;M=1;if(e===.5){if(t===.5){se=p(n*y);se*=se;ie=p(z*y);ie*=ie;return[se,ie]}if(t>.5){U=t;t=e;e=U;U=z;z=n;n=U;j=!j}}if(t===.5&&e>=.5&&n!==1){q={};se=b(e,n,q);ie=q.value}else if(t===1){if(n<z){if(e>1){se=d(n,1/e);ie=-s(v(n)/e)}else{se=d(n,1/e);ie=1-se}}else{se=f(i(-z)/e);ie=-s(i(-z)/e)}if(j){U=ie;ie=se;se=U}return[se,ie]}else if(e+t>5){if(n>.5){U=t;t=e;e=U;U=z;z=n;n=U;j=!j}F=m(e,t);L=h(e,t);if(c(F)>L-F&&F>5){se=k(e,t,n);ie=1-se}else{te=e+t;C=a(c(e/te));P=F/te;if(P>=.2&&P<=.8&&te>=10){Z=d(n,1/e);if(Z<.0025&&e+t<200){se=Z*d(e*u(e,t),1/e)}else{se=x(n,te,C)}ie=1-se}else{if(e<t){U=t;t=e;e=U;U=z;z=n;n=U;j=!j}D=0;if(t<2){D=u(e,t)}if(D===0){ie=1}else{ie=d(t*z*D,1/t);se=1-ie}}if(ie>1e-5){se=$(e,t,n,z);ie=1-se}}}else if(e<1&&t<1){Y=(1-e)/(2-e-t);V=o(Y,e,t)-n;if(l(V)/n<w*3){if(j){return[1-Y,Y]}return[Y,1-Y]}if(V<0){U=t;t=e;e=U;U=z;z=n;n=U;j=!j;Y=1-Y}K=d(e*n*u(e,t),1/e);se=K/(1+K);ie=1/(1+K);if(se>Y){se=Y}M=Y}else if(e>1&&t>1){Y=(e-1)/(e+t-2);W=(t-1)/(e+t-2);H=o(Y,e,t)-n;if(H<0){U=t;t=e;e=U;U=z;z=n;n=U;U=W;W=Y;Y=U;j=!j}J=v(n*e*u(e,t))/e;se=f(J);ie=se<.9?1-se:-s(J);if(t<e&&se<.2){B=e-1;G=t-1;X=e*e;Q=e*X;ee=t*t;I[0]=0;I[1]=1;I[2]=G/B;B*=B;I[3]=G*(3*e*t+5*t+X-e-4)/(2*(e+2)*B);B*=e+1;I[4]=G*(33*e*ee+31*ee+8*X*ee-30*e*t-47*t+11*X*t+6*Q*t+18+4*e-Q+X*X-10*X);I[4]/=3*(e+3)*(e+2)*B;se=r(I,se)}if(se>Y){se=Y}M=Y}else{if(t<e){U=t;t=e;e=U;U=z;z=n;n=U;j=!j}if(d(n,1/e)<.5){se=d(n*e*u(e,t),1/e);if(se===0){se=g}ie=1-se}else{ie=d(1-d(n,t*u(e,t)),1/t);if(ie===0){ie=g}se=1-ie}}if(se>.5){U=t;t=e;e=U;U=z;z=n;n=U;U=ie;ie=se;se=U;j=!j;re=1-M;oe=1-N;N=re;M=oe}if(N===0){if(j){N=w;if(se<N){se=N}}else{N=g}if(se<N){se=N}}E=T;if(se<1e-50&&(e<1||t<1)){E*=3;E/=2}R=O(e,t,n<z?n:z,n>=z);se=S(R,se,N,M,E,A);if(se===N){se=0}if(j){return[1-se,se]}return[se,1-se]}e.exports=ibetaInvImp},79346:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/tools/roots.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(79079);var o=n(66260);var s=n(83291);var i=n(83424);function newtonRaphsonIterate(e,t,n,a,u,c){var l;var f;var d;var p;var h;var m;var v;var g;var y;var w;y=0;l=0;h=t;p=s(1,1-u);v=i;f=i;d=i;m=c;do{l=y;d=f;f=v;g=e(h);y=g[0];w=g[1];m-=1;if(y===0){break}if(w===0){if(l===0){if(h===n){t=a}else{t=n}l=e(t);v=t-h}if(r(l)*r(y)<0){if(v<0){v=(h-n)/2}else{v=(h-a)/2}}else if(v<0){v=(h-a)/2}else{v=(h-n)/2}}else{v=y/w}if(o(v*2)>o(d)){v=v>0?(h-n)/2:(h-a)/2}t=h;h-=v;if(h<=n){v=.5*(t-n);h=t-v;if(h===n||h===a){break}}else if(h>=a){v=.5*(t-a);h=t-v;if(h===n||h===a){break}}if(v>0){a=t}else{n=t}}while(m&&o(h*p)<o(v));return h}e.exports=newtonRaphsonIterate},88398:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-1}return-1+e*(-5+e*5)}e.exports=evalpoly},21820:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 63149}return 63149+e*(-151557+e*(140052+e*(-727469+e*(2239932+e*(-2251437+e*750479)))))}e.exports=evalpoly},19811:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 29233}return 29233+e*(-78755+e*(105222+e*(146879+e*(-1602610+e*(3195183+e*(-2554139+e*729754))))))}e.exports=evalpoly},49638:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 1}return 1+e*(-13+e*13)}e.exports=evalpoly},67909:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 1}return 1+e*(21+e*(-69+e*46))}e.exports=evalpoly},2640:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.16666666666666666}return.16666666666666666+e*.16666666666666666}e.exports=evalpoly},26791:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.058333333333333334}return.058333333333333334+e*(.06666666666666667+e*.008333333333333333)}e.exports=evalpoly},23066:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0251984126984127}return.0251984126984127+e*(.026785714285714284+e*(.0017857142857142857+e*.0001984126984126984))}e.exports=evalpoly},78121:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.012039792768959435}return.012039792768959435+e*(.010559964726631394+e*(-.0011078042328042327+e*(.0003747795414462081+e*27557319223985893e-22)))}e.exports=evalpoly},54564:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.003837005972422639}return.003837005972422639+e*(.00610392115600449+e*(-.0016095979637646305+e*(.0005945867404200738+e*(-6270542728876062e-20+e*2.505210838544172e-8))))}e.exports=evalpoly},53835:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0032177478835464946}return.0032177478835464946+e*(.0010898206731540065+e*(-.0012579159844784845+e*(.0006908420797309686+e*(-.00016376804137220805+e*(154012654012654e-19+e*1.6059043836821613e-10)))))}e.exports=evalpoly},73259:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 1}return 1+e*(21+e*(-69+e*46))}e.exports=evalpoly},7931:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.001743826229834001}return.001743826229834001+e*(3353097688001788e-20+e*(-.0007624513544032393+e*(.0006451304695145635+e*(-.000249472580470431+e*(49255746366361444e-21+e*(-39851014346715405e-22+e*7647163731819816e-28))))))}e.exports=evalpoly},43636:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0009647274732138864}return.0009647274732138864+e*(-.0003110108632631878+e*(-.00036307660358786886+e*(.0005140660578834113+e*(-.00029133414466938067+e*(9086710793521991e-20+e*(-15303004486655377e-21+e*(10914179173496788e-22+e*28114572543455206e-31)))))))}e.exports=evalpoly},71837:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0005422926281312969}return.0005422926281312969+e*(-.0003694266780000966+e*(-.00010230378073700413+e*(.00035764655430568635+e*(-.00028690924218514614+e*(.00012645437628698076+e*(-33202652391372056e-21+e*(4890304529197534e-21+e*(-3.123956959982987e-7+e*822063524662433e-32))))))))}e.exports=evalpoly},8164:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 7}return 7+e*(-2+e*(33+e*(-62+e*31)))}e.exports=evalpoly},55185:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 25}return 25+e*(-52+e*(-17+e*(88+e*(-115+e*46))))}e.exports=evalpoly},87298:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 7}return 7+e*(12+e*(-78+e*52))}e.exports=evalpoly},26255:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-7}return-7+e*(2+e*(183+e*(-370+e*185)))}e.exports=evalpoly},91896:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-533}return-533+e*(776+e*(-1835+e*(10240+e*(-13525+e*5410))))}e.exports=evalpoly},87333:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-1579}return-1579+e*(3747+e*(-3372+e*(-15821+e*(45588+e*(-45213+e*15071)))))}e.exports=evalpoly},19590:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return 449}return 449+e*(-1259+e*(-769+e*(6686+e*(-9260+e*3704))))}e.exports=evalpoly},17028:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(51550);var o=n(83424);var s=o/4;function temmeRootFinder(e,t){return roots;function roots(n){var o;var i;var a;a=1-n;if(a===0){return[-s,-s]}if(n===0){return[-s,-s]}i=r(n)+t*r(a)+e;o=1/n-t/a;return[i,o]}}e.exports=temmeRootFinder},10502:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(62096);var o=n(80119);var s=n(15478);var i=n(31851);var a=n(96515);var u=[0,0,0,0,0,0,0];var c=[0,0,0,0];function temme1(e,t,n){var l;var f;var d;var p;var h;var m;var v;l=o(2*n);l/=-s(e/2);c[0]=l;m=t-e;p=m*m;h=p*m;u[0]=-m*a/2;u[1]=(1-2*m)/8;u[2]=-(m*a/48);u[3]=-1/192;u[4]=-m*a/3840;u[5]=0;u[6]=0;c[1]=r(u,l);u[0]=m*a*(3*m-2)/12;u[1]=(20*p-12*m+1)/128;u[2]=m*a*(20*m-1)/960;u[3]=(16*p+30*m-15)/4608;u[4]=m*a*(21*m+32)/53760;u[5]=(-(32*p)+63)/368640;u[6]=-m*a*(120*m+17)/25804480;c[2]=r(u,l);u[0]=m*a*(-75*p+80*m-16)/480;u[1]=(-1080*h+868*p-90*m-45)/9216;u[2]=m*a*(-1190*p+84*m+373)/53760;u[3]=(-2240*h-2508*p+2100*m-165)/368640;u[4]=0;u[5]=0;u[6]=0;c[3]=r(u,l);d=r(c,1/e);f=d*d;v=-i(-f/2);if(f===0){return.5}return(1+d*s((1+v)/f))/2}e.exports=temme1},32259:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(62096);var o=n(80119);var s=n(66260);var i=n(31851);var a=n(51550);var u=n(15478);var c=n(61794);var l=n(99191);var f=n(17028);var d=n(79346);var p=n(88398);var h=n(73259);var m=n(8164);var v=n(55185);var g=n(87298);var y=n(26255);var w=n(91896);var b=n(87333);var k=n(19590);var x=n(21820);var $=n(19811);var S=n(49638);var O=n(67909);var T=[0,0,0,0,0,0];var A=[0,0,0,0];function temme2(e,t,n){var I;var z;var E;var j;var P;var N;var C;var M;var R;var L;var F;var D;var Z;var U;var W;var B;var G;var V;var J;var H;P=o(2*e)/-u(t/2);V=c(n);G=l(n);A[0]=P;W=V*V;B=G*G;Z=V*G;D=Z*Z;F=D*Z;L=D*D;R=D*F;M=F*F;C=L*F;T[0]=(2*W-1)/(3*Z);T[1]=-p(W)/(36*D);T[2]=h(W)/(1620*F);T[3]=m(W)/(6480*L);T[4]=v(W)/(90720*R);T[5]=0;A[1]=r(T,P);T[0]=-g(W)/(405*F);T[1]=y(W)/(2592*L);T[2]=-w(W)/(204120*R);T[3]=-b(W)/(2099520*M);T[4]=0;T[5]=0;A[2]=r(T,P);T[0]=k(W)/(102060*R);T[1]=-x(W)/(20995200*M);T[2]=$(W)/(36741600*C);T[3]=0;T[4]=0;T[5]=0;A[3]=r(T,P);N=r(A,1/t);E=G/V;E*=E;U=-(N*N)/(2*W)+a(W)+B*a(B)/W;if(s(N)<.7){T[0]=W;T[1]=Z;T[2]=(1-2*W)/3;T[3]=S(W)/(36*Z);T[4]=O(W)/(270*D);T[5]=0;H=r(T,N)}else{J=i(U);T[0]=J;T[1]=E;T[2]=0;T[3]=3*E*(3*E+1)/6;T[4]=4*E*(4*E+1)*(4*E+2)/24;T[5]=5*E*(5*E+1)*(5*E+2)*(5*E+3)/120;H=r(T,J);if((H-W)*N<0){H=1-H}}if(N<0){z=0;I=W}else{z=W;I=1}if(H<z||H>I){H=(z+I)/2}j=f(-U,E);H=d(j,H,z,I,32,100);return H}e.exports=temme2},34268:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(85778);var o=n(51550);var s=n(15478);var i=n(33975);var a=n(17028);var u=n(79346);function temme3(e,t,n,c){var l;var f;var d;var p;var h;var m;var v;var g;var y;var w;var b;var k;var x;var $;var S;var O;var T;var A;var I;var z;var E;var j;var P;var N;var C;var M;var R;var L;var F;var D;if(n<c){h=r(n,t,true)}else{h=r(c,t,false)}h/=e;$=t/e;L=s(1+$);A=L*L;I=A*L;z=A*A;E=I*A;j=I*I;P=z*I;N=z*z;C=E*z;v=E*E;R=h-$;S=R*R;O=S*R;T=S*S;M=L+1;g=M*M;y=M*g;w=g*g;b=(L+2)*(L-1)/(3*L);b+=(I+9*A+21*L+5)*R/(36*A*M);b-=(z-13*I+69*A+167*L+46)*S/(1620*g*I);b-=(7*E+21*z+70*I+26*A-93*L-31)*O/(6480*y*z);b-=(75*j+202*E+188*z-888*I-1345*A+118*L+138)*T/(272160*w*E);k=(28*z+131*I+402*A+581*L+208)*(L-1)/(1620*M*I);k-=(35*j-154*E-623*z-1636*I-3983*A-3514*L-925)*R/(12960*g*z);k-=(2132*P+7915*j+16821*E+35066*z+87490*I+141183*A+95993*L+21640)*S/(816480*E*y);k-=(11053*N+53308*P+117010*j+163924*E+116188*z-258428*I-677042*A-481940*L-105497)*O/(14696640*w*j);x=-((3592*P+8375*j-1323*E-29198*z-89578*I-154413*A-116063*L-29632)*(L-1))/(816480*E*g);x-=(442043*C+2054169*N+3803094*P+3470754*j+2141568*E-2393568*z-19904934*I-34714674*A-23128299*L-5253353)*R/(146966400*j*y);x-=(116932*v+819281*C+2378172*N+4341330*P+6806004*j+10622748*E+18739500*z+30651894*I+30869976*A+15431867*L+2919016)*S/(146966400*w*P);m=h+b/e+k/(e*e)+x/(e*e*e);if(m<=0){m=i}F=m-$*o(m)+(1+$)*o(1+$)-$;l=1/(1+$);d=m<$?l:0;p=m<$?1:l;D=(d+p)/2;f=a(F,$);return u(f,D,d,p,32,100)}e.exports=temme3},71567:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(94010);e.exports=r},94010:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/k_cos.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(25732);var o=n(53242);function kernelCos(e,t){var n;var s;var i;var a;a=e*e;i=a*a;s=a*r(a);s+=i*i*o(a);n=.5*a;i=1-n;return i+(1-i-n+(a*s-e*t))}e.exports=kernelCos},25732:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.0416666666666666}return.0416666666666666+e*(-.001388888888887411+e*2480158728947673e-20)}e.exports=evalpoly},53242:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return-2.7557314351390663e-7}return-2.7557314351390663e-7+e*(2.087572321298175e-9+e*-11359647557788195e-27)}e.exports=evalpoly},70186:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(97485);e.exports=r},97485:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/k_sin.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var t=-.16666666666666632;var n=.00833333333332249;var r=-.0001984126982985795;var o=27557313707070068e-22;var s=-2.5050760253406863e-8;var i=1.58969099521155e-10;function kernelSin(e,a){var u;var c;var l;var f;f=e*e;l=f*f;u=n+f*(r+f*o)+f*l*(s+f*i);c=f*e;if(a===0){return e+c*(t+f*u)}return e-(f*(.5*a-c*u)-a-c*t)}e.exports=kernelSin},83291:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(23078);e.exports=r},23078:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(50469);var o=n(81475);var s=n(11877);var i=n(46276);var a=n(92656);var u=n(34862);var c=n(86523);var l=n(57234);var f=n(35672);var d=n(79335).assign;var p=n(6075);var h=n(87949);var m=n(17844);var v=2220446049250313e-31;var g=2148532223>>>0;var y=[0,0];var w=[0,0];function ldexp(e,t){var n;var b;if(t===0||e===0||c(e)||l(e)){return e}d(e,y,1,0);e=y[0];t+=y[1];t+=p(e);if(t<u){return f(0,e)}if(t>i){if(e<0){return o}return r}if(t<=a){t+=52;b=v}else{b=1}h.assign(e,w,1,0);n=w[0];n&=g;n|=t+s<<20;return b*m(n,w[1])}e.exports=ldexp},51550:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(75553);e.exports=r},75553:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_log.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(2882);var o=n(45990);var s=n(86523);var i=n(11877);var a=n(81475);var u=n(36488);var c=n(71103);var l=.6931471803691238;var f=1.9082149292705877e-10;var d=0x40000000000000;var p=.3333333333333333;var h=1048575|0;var m=2146435072|0;var v=1048576|0;var g=1072693248|0;function ln(e){var t;var n;var y;var w;var b;var k;var x;var $;var S;var O;var T;var A;if(e===0){return a}if(s(e)||e<0){return NaN}n=r(e);b=0|0;if(n<v){b-=54|0;e*=d;n=r(e)}if(n>=m){return e+e}b+=(n>>20)-i|0;n&=h;$=n+614244&1048576|0;e=o(e,n|$^g);b+=$>>20|0;x=e-1;if((h&2+n)<3){if(x===0){if(b===0){return 0}return b*l+b*f}k=x*x*(.5-p*x);if(b===0){return x-k}return b*l-(k-b*f-x)}O=x/(2+x);A=O*O;$=n-398458|0;T=A*A;S=440401-n|0;w=T*u(T);y=A*c(T);$|=S;k=y+w;if($>0){t=.5*x*x;if(b===0){return x-(t-O*(t+k))}return b*l-(t-(O*(t+k)+b*f)-x)}if(b===0){return x-O*(x-k)}return b*l-(O*(x-k)-b*f-x)}e.exports=ln},36488:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.3999999999940942}return.3999999999940942+e*(.22222198432149784+e*.15313837699209373)}e.exports=evalpoly},71103:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.6666666666666735}return.6666666666666735+e*(.2857142874366239+e*(.1818357216161805+e*.14798198605116586))}e.exports=evalpoly},74879:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(7306);e.exports=r},7306:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FDLIBM]{@link http://www.netlib.org/fdlibm/s_log1p.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(86523);var o=n(2882);var s=n(45990);var i=n(50469);var a=n(81475);var u=n(11877);var c=n(10897);var l=.6931471803691238;var f=1.9082149292705877e-10;var d=.41421356237309503;var p=-.2928932188134525;var h=1.862645149230957e-9;var m=5551115123125783e-32;var v=9007199254740992;var g=.6666666666666666;function log1p(e){var t;var n;var y;var w;var b;var k;var x;var $;var S;var O;if(e<-1||r(e)){return NaN}if(e===-1){return a}if(e===i){return e}if(e===0){return e}if(e<0){y=-e}else{y=e}O=1;if(y<d){if(y<h){if(y<m){return e}return e-e*e*.5}if(e>p){O=0;w=e;n=1}}if(O!==0){if(y<v){S=1+e;n=o(S);O=(n>>20)-u;if(O>0){b=1-(S-e)}else{b=e-(S-1)}b/=S}else{S=e;n=o(S);O=(n>>20)-u;b=0}n&=1048575;if(n<434334){S=s(S,n|1072693248)}else{O+=1;S=s(S,n|1071644672);n=1048576-n>>2}w=S-1}t=.5*w*w;if(n===0){if(w===0){b+=O*f;return O*l+b}$=t*(1-g*w);return O*l-($-(O*f+b)-w)}k=w/(2+w);x=k*k;$=x*c(x);if(O===0){return w-(t-k*(t+$))}return O*l-(t-(k*(t+$)+(O*f+b))-w)}e.exports=log1p},10897:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.6666666666666735}return.6666666666666735+e*(.3999999999940942+e*(.2857142874366239+e*(.22222198432149784+e*(.1818357216161805+e*(.15313837699209373+e*.14798198605116586)))))}e.exports=evalpoly},15430:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2023 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(44473);e.exports=r},44781:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2023 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_83_0/boost/math/special_functions/log1p.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2005-2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
*/
function log1pSeries(e){var t=-e;var n=-1;var r=0;return next;function next(){n*=t;r+=1;return n/r}}e.exports=log1pSeries},44473:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2023 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_83_0/boost/math/special_functions/log1p.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2005-2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(66260);var o=n(51550);var s=n(55088);var i=n(96491);var a=n(44781);function log1pmx(e){var t;var n;if(e<=-1){return NaN}n=r(e);if(n>.95){return o(1+e)-e}if(n<s){return-e*e/2}t={initialValue:-e};return i(a(e),t)}e.exports=log1pmx},32974:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(78641);e.exports=r},78641:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(30866);var o=n(86523);var s=n(50469);function max(e,t){if(o(e)||o(t)){return NaN}if(e===s||t===s){return s}if(e===t&&e===0){if(r(e)){return e}return t}if(e>t){return e}return t}e.exports=max},79594:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(63757);e.exports=r},63757:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(66260);var o=n(32974);function maxabs(e,t){return o(r(e),r(t))}e.exports=maxabs},38008:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(29503);e.exports=r},29503:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(23270);var o=n(86523);var s=n(81475);function min(e,t){if(o(e)||o(t)){return NaN}if(e===s||t===s){return s}if(e===t&&e===0){if(r(e)){return e}return t}if(e<t){return e}return t}e.exports=min},89912:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(10431);e.exports=r},10431:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(66260);var o=n(38008);function minabs(e,t){return o(r(e),r(t))}e.exports=minabs},6310:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(87609);e.exports=r},59905:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(2882);var o=n(23786);var s=n(45990);var i=n(11877);var a=n(31277);var u=n(53140);var c=1048575|0;var l=1048576|0;var f=1072693248|0;var d=536870912|0;var p=524288|0;var h=9007199254740992;var m=.9617966939259756;var v=.9617967009544373;var g=-7.028461650952758e-9;var y=[1,1.5];var w=[0,.5849624872207642];var b=[0,1.350039202129749e-8];function log2ax(e,t,n){var k;var x;var $;var S;var O;var T;var A;var I;var z;var E;var j;var P;var N;var C;var M;var R;var L;var F;var D;var Z;var U;var W;Z=0|0;if(n<l){t*=h;Z-=53|0;n=r(t)}Z+=(n>>a)-i|0;U=n&c|0;n=U|f|0;if(U<=235662){W=0}else if(U<767610){W=1}else{W=0;Z+=1|0;n-=l}t=s(t,n);I=y[W];F=t-I;D=1/(t+I);x=F*D;S=o(x,0);k=(n>>1|d)+p;k+=W<<18;T=s(0,k);A=t-(T-I);O=D*(F-S*T-S*A);$=x*x;L=$*$*u($);L+=O*(S+x);$=S*S;T=3+$+L;T=o(T,0);A=L-(T-3-$);F=S*T;D=O*T+A*x;E=F+D;E=o(E,0);j=D-(E-F);P=v*E;N=g*E+j*m+b[W];z=w[W];R=Z;C=P+N+z+R;C=o(C,0);M=N-(C-R-z-P);e[0]=C;e[1]=M;return e}e.exports=log2ax},53726:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(23786);var o=n(837);var s=1.4426950408889634;var i=1.4426950216293335;var a=1.9259629911266175e-8;function logx(e,t){var n;var u;var c;var l;var f;var d;c=t-1;l=c*c*o(c);f=i*c;d=c*a-l*s;u=f+d;u=r(u,0);n=d-(u-f);e[0]=u;e[1]=n;return e}e.exports=logx},87609:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(86523);var o=n(97687);var s=n(57234);var i=n(2804);var a=n(15478);var u=n(66260);var c=n(87949);var l=n(23786);var f=n(86519);var d=n(81475);var p=n(50469);var h=n(43935);var m=n(72122);var v=n(30888);var g=n(93355);var y=n(59905);var w=n(53726);var b=n(55224);var k=1072693247|0;var x=1105199104|0;var $=1139802112|0;var S=1083179008|0;var O=1072693248|0;var T=1083231232|0;var A=3230714880>>>0;var I=31|0;var z=1e300;var E=1e-300;var j=8008566259537294e-32;var P=[0|0,0|0];var N=[0,0];function pow(e,t){var n;var C;var M;var R;var L;var F;var D;var Z;var U;var W;var B;var G;var V;var J;var H;var K;if(r(e)||r(t)){return NaN}c.assign(t,P,1,0);F=P[0];D=P[1];if(D===0){if(t===0){return 1}if(t===1){return e}if(t===-1){return 1/e}if(t===.5){return a(e)}if(t===-.5){return 1/a(e)}if(t===2){return e*e}if(t===3){return e*e*e}if(t===4){e*=e;return e*e}if(s(t)){return g(e,t)}}c.assign(e,P,1,0);R=P[0];L=P[1];if(L===0){if(R===0){return m(e,t)}if(e===1){return 1}if(e===-1&&o(t)){return-1}if(s(e)){if(e===d){return pow(-0,-t)}if(t<0){return 0}return p}}if(e<0&&i(t)===false){return(e-e)/(e-e)}M=u(e);n=R&h|0;C=F&h|0;Z=R>>>I|0;U=F>>>I|0;if(Z&&o(t)){Z=-1}else{Z=1}if(C>x){if(C>$){return v(e,t)}if(n<k){if(U===1){return Z*z*z}return Z*E*E}if(n>O){if(U===0){return Z*z*z}return Z*E*E}V=w(N,M)}else{V=y(N,M,n)}W=l(t,0);G=(t-W)*V[0]+t*V[1];B=W*V[0];J=G+B;c.assign(J,P,1,0);H=f(P[0]);K=f(P[1]);if(H>=S){if((H-S|K)!==0){return Z*z*z}if(G+j>J-B){return Z*z*z}}else if((H&h)>=T){if((H-A|K)!==0){return Z*E*E}if(G<=J-B){return Z*E*E}}J=b(H,B,G);return Z*J}e.exports=pow},53140:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.5999999999999946}return.5999999999999946+e*(.4285714285785502+e*(.33333332981837743+e*(.272728123808534+e*(.23066074577556175+e*.20697501780033842))))}e.exports=evalpoly},35568:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.16666666666666602}return.16666666666666602+e*(-.0027777777777015593+e*(6613756321437934e-20+e*(-16533902205465252e-22+e*4.1381367970572385e-8)))}e.exports=evalpoly},837:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e){if(e===0){return.5}return.5+e*(-.3333333333333333+e*.25)}e.exports=evalpoly},55224:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(2882);var o=n(45990);var s=n(23786);var i=n(86519);var a=n(83291);var u=n(81239);var c=n(11877);var l=n(43935);var f=n(28910);var d=n(31277);var p=n(35568);var h=1048576|0;var m=1071644672|0;var v=.6931471824645996;var g=-1.904654299957768e-9;function pow2(e,t,n){var y;var w;var b;var k;var x;var $;var S;var O;var T;var A;var I;A=e&l|0;I=(A>>d)-c|0;T=0;if(A>m){T=e+(h>>I+1)>>>0;I=((T&l)>>d)-c|0;y=(T&~(f>>I))>>>0;b=o(0,y);T=(T&f|h)>>d-I>>>0;if(e<0){T=-T}t-=b}b=n+t;b=s(b,0);x=b*v;$=(n-(b-t))*u+b*g;O=x+$;S=$-(O-x);b=O*O;w=O-b*p(b);k=O*w/(w-2)-(S+O*S);O=1-(k-O);e=r(O);e=i(e);e+=T<<d>>>0;if(e>>d<=0){O=a(O,T)}else{O=o(O,e)}return O}e.exports=pow2},72122:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(97687);var o=n(35672);var s=n(81475);var i=n(50469);function pow(e,t){if(t===s){return i}if(t===i){return 0}if(t>0){if(r(t)){return e}return 0}if(r(t)){return o(i,e)}return i}e.exports=pow},30888:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(43935);var o=n(2882);var s=1072693247|0;var i=1e300;var a=1e-300;function pow(e,t){var n;var u;u=o(e);n=u&r;if(n<=s){if(t<0){return i*i}return a*a}if(t>0){return i*i}return a*a}e.exports=pow},93355:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(66260);var o=n(50469);function pow(e,t){if(e===-1){return(e-e)/(e-e)}if(e===1){return 1}if(r(e)<1===(t===o)){return 0}return o}e.exports=pow},74756:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(2603);e.exports=r},2603:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/powm1.hpp}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var r=n(86523);var o=n(57234);var s=n(66260);var i=n(40141);var a=n(51550);var u=n(6310);var c=n(81262);function powm1(e,t){var n;var l;if(r(e)||r(t)){return NaN}if(t===0){return 0}if(e===0){return-1}if(e<0&&t%2===0){e=-e}if(e>0){if(s(t*(e-1))<.5||s(t)<.2){l=a(e)*t;if(l<.5){return i(l)}}}else if(c(t)!==t){return NaN}n=u(e,t)-1;if(o(n)||r(n)){return NaN}return n}e.exports=powm1},93982:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(44385);e.exports=r},97236:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/k_rem_pio2.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(42334);var o=n(83291);var s=n(21830);var i=[10680707,7228996,1387004,2578385,16069853,12639074,9804092,4427841,16666979,11263675,12935607,2387514,4345298,14681673,3074569,13734428,16653803,1880361,10960616,8533493,3062596,8710556,7349940,6258241,3772886,3769171,3798172,8675211,12450088,3874808,9961438,366607,15675153,9132554,7151469,3571407,2607881,12013382,4155038,6285869,7677882,13102053,15825725,473591,9065106,15363067,6271263,9264392,5636912,4652155,7056368,13614112,10155062,1944035,9527646,15080200,6658437,6231200,6832269,16767104,5075751,3212806,1398474,7579849,6349435,12618859];var a=[1.570796251296997,7.549789415861596e-8,5390302529957765e-30,3282003415807913e-37,1270655753080676e-44,12293330898111133e-52,27337005381646456e-60,21674168387780482e-67];var u=16777216;var c=5.960464477539063e-8;var l=s(20);var f=s(20);var d=s(20);var p=s(20);function compute(e,t,n,s,l,f,h,m,v){var g;var y;var w;var b;var k;var x;var $;var S;var O;b=f;O=s[n];S=n;for(k=0;S>0;k++){y=c*O|0;p[k]=O-u*y|0;O=s[S-1]+y;S-=1}O=o(O,l);O-=8*r(O*.125);$=O|0;O-=$;w=0;if(l>0){k=p[n-1]>>24-l;$+=k;p[n-1]-=k<<24-l;w=p[n-1]>>23-l}else if(l===0){w=p[n-1]>>23}else if(O>=.5){w=2}if(w>0){$+=1;g=0;for(k=0;k<n;k++){S=p[k];if(g===0){if(S!==0){g=1;p[k]=16777216-S}}else{p[k]=16777215-S}}if(l>0){switch(l){case 1:p[n-1]&=8388607;break;case 2:p[n-1]&=4194303;break}}if(w===2){O=1-O;if(g!==0){O-=o(1,l)}}}if(O===0){S=0;for(k=n-1;k>=f;k--){S|=p[k]}if(S===0){for(x=1;p[f-x]===0;x++){}for(k=n+1;k<=n+x;k++){v[m+k]=i[h+k];y=0;for(S=0;S<=m;S++){y+=e[S]*v[m+(k-S)]}s[k]=y}n+=x;return compute(e,t,n,s,l,f,h,m,v)}n-=1;l-=24;while(p[n]===0){n-=1;l-=24}}else{O=o(O,-l);if(O>=u){y=c*O|0;p[n]=O-u*y|0;n+=1;l+=24;p[n]=y}else{p[n]=O|0}}y=o(1,l);for(k=n;k>=0;k--){s[k]=y*p[k];y*=c}for(k=n;k>=0;k--){y=0;for(x=0;x<=b&&x<=n-k;x++){y+=a[x]*s[k+x]}d[n-k]=y}y=0;for(k=n;k>=0;k--){y+=d[k]}if(w===0){t[0]=y}else{t[0]=-y}y=d[0]-y;for(k=1;k<=n;k++){y+=d[k]}if(w===0){t[1]=y}else{t[1]=-y}return $&7}function kernelRempio2(e,t,n,r){var o;var s;var a;var u;var c;var d;var p;var h;var m;s=4;u=r-1;a=(n-3)/24|0;if(a<0){a=0}d=n-24*(a+1);h=a-u;m=u+s;for(p=0;p<=m;p++){if(h<0){l[p]=0}else{l[p]=i[h]}h+=1}for(p=0;p<=s;p++){o=0;for(h=0;h<=u;h++){o+=e[h]*l[u+(p-h)]}f[p]=o}c=s;return compute(e,t,c,f,d,s,a,u,l)}e.exports=kernelRempio2},44385:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_rem_pio2.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
*
* Optimized by Bruce D. Evans.
* ```
*/
var r=n(43935);var o=n(30222);var s=n(28910);var i=n(2882);var a=n(31662);var u=n(17844);var c=n(97236);var l=n(92880);var f=0;var d=16777216;var p=1.5707963267341256;var h=6077100506506192e-26;var m=2*h;var v=3*h;var g=4*h;var y=598523|0;var w=1072243195|0;var b=1073928572|0;var k=1074752122|0;var x=1074977148|0;var $=1075183036|0;var S=1075388923|0;var O=1075594811|0;var T=1094263291|0;var A=[0,0,0];var I=[0,0];function rempio2(e,t){var n;var z;var E;var j;var P;var N;var C;var M;E=i(e)|0;j=E&r|0;if(j<=w){t[0]=e;t[1]=0;return 0}if(j<=k){if((j&s)===y){return l(e,j,t)}if(j<=b){if(E>0){M=e-p;t[0]=M-h;t[1]=M-t[0]-h;return 1}M=e+p;t[0]=M+h;t[1]=M-t[0]+h;return-1}if(E>0){M=e-2*p;t[0]=M-m;t[1]=M-t[0]-m;return 2}M=e+2*p;t[0]=M+m;t[1]=M-t[0]+m;return-2}if(j<=O){if(j<=$){if(j===x){return l(e,j,t)}if(E>0){M=e-3*p;t[0]=M-v;t[1]=M-t[0]-v;return 3}M=e+3*p;t[0]=M+v;t[1]=M-t[0]+v;return-3}if(j===S){return l(e,j,t)}if(E>0){M=e-4*p;t[0]=M-g;t[1]=M-t[0]-g;return 4}M=e+4*p;t[0]=M+g;t[1]=M-t[0]+g;return-4}if(j<T){return l(e,j,t)}if(j>=o){t[0]=NaN;t[1]=NaN;return 0}n=a(e);z=(j>>20)-1046;M=u(j-(z<<20|0),n);for(N=0;N<2;N++){A[N]=M|0;M=(M-A[N])*d}A[2]=M;P=3;while(A[P-1]===f){P-=1}C=c(A,I,z,P,1);if(E<0){t[0]=-I[0];t[1]=-I[1];return-C}t[0]=I[0];t[1]=I[1];return C}e.exports=rempio2},92880:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/k_rem_pio2.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(18972);var o=n(2882);var s=.6366197723675814;var i=1.5707963267341256;var a=6077100506506192e-26;var u=6077100506303966e-26;var c=20222662487959506e-37;var l=20222662487111665e-37;var f=84784276603689e-45;var d=2047|0;function rempio2Medium(e,t,n){var p;var h;var m;var v;var g;var y;var w;h=r(e*s);v=e-h*i;g=h*a;w=t>>20|0;n[0]=v-g;p=o(n[0]);y=w-(p>>20&d);if(y>16){m=v;g=h*u;v=m-g;g=h*c-(m-v-g);n[0]=v-g;p=o(n[0]);y=w-(p>>20&d);if(y>49){m=v;g=h*l;v=m-g;g=h*f-(m-v-g);n[0]=v-g}}n[1]=v-n[0]-g;return h}e.exports=rempio2Medium},18972:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(66547);e.exports=r},66547:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Math.round;e.exports=t},79079:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(10178);e.exports=r},10178:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(86523);function signum(e){if(e===0||r(e)){return e}return e<0?-1:1}e.exports=signum},61794:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(53205);e.exports=r},53205:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_sin.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var r=n(43935);var o=n(30222);var s=n(2882);var i=n(71567);var a=n(70186);var u=n(93982);var c=1072243195|0;var l=1045430272|0;var f=[0,0];function sin(e){var t;var n;t=s(e);t&=r;if(t<=c){if(t<l){return e}return a(e,0)}if(t>=o){return NaN}n=u(e,f);switch(n&3){case 0:return a(f[0],f[1]);case 1:return i(f[0],f[1]);case 2:return-a(f[0],f[1]);default:return-i(f[0],f[1])}}e.exports=sin},18901:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(83012);e.exports=r},83012:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(86523);var o=n(57234);var s=n(99191);var i=n(61794);var a=n(66260);var u=n(35672);var c=n(39701);function sinpi(e){var t;var n;if(r(e)){return NaN}if(o(e)){return NaN}n=e%2;t=a(n);if(t===0||t===1){return u(0,n)}if(t<.25){return i(c*n)}if(t<.75){t=.5-t;return u(s(c*t),n)}if(t<1.25){n=u(1,n)-n;return i(c*n)}if(t<1.75){t-=1.5;return-u(s(c*t),n)}n-=u(2,n);return i(c*n)}e.exports=sinpi},15478:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(91689);e.exports=r},91689:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Math.sqrt;e.exports=t},81262:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(92657);e.exports=r},92657:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(42334);var o=n(3385);function trunc(e){if(e<0){return o(e)}return r(e)}e.exports=trunc},13962:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(66260);var o=n(55088);var s=n(28858);var i=1e6;function continuedFractionA(e,t,n){var o;var i;var a;var u;var c;var l;l=e();c=l[1];i=l[0];if(c===0){c=s}a=c;u=0;do{l=e();if(l){u=l[1]+l[0]*u;if(u===0){u=s}a=l[1]+l[0]/a;if(a===0){a=s}u=1/u;o=a*u;c*=o}}while(l&&r(o-1)>t&&--n);return i/c}function continuedFractionB(e,t,n){var o;var i;var a;var u;var c;c=e();u=c[1];if(u===0){u=s}i=u;a=0;do{c=e();if(c){a=c[1]+c[0]*a;if(a===0){a=s}i=c[1]+c[0]/i;if(i===0){i=s}a=1/a;o=i*a;u*=o}}while(c&&r(o-1)>t&&--n);return u}function continuedFraction(e,t){var n;var r;var s;r={};if(arguments.length>1){r=t}s=r.tolerance||o;n=r.maxIter||i;if(r.keep){return continuedFractionB(e,s,n)}return continuedFractionA(e,s,n)}e.exports=continuedFraction},57028:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(66260);var o=n(28858);var s=n(55088);var i=1e6;function continuedFractionA(e,t,n){var s;var i;var a;var u;var c;var l;var f;s=typeof e.next==="function";f=s?e.next().value:e();u=f[1];a=f[0];if(u===0){u=o}c=u;l=0;if(s===true){do{f=e.next().value;if(f){l=f[1]+f[0]*l;if(l===0){l=o}c=f[1]+f[0]/c;if(c===0){c=o}l=1/l;i=c*l;u*=i}}while(r(i-1)>t&&--n)}else{do{f=e();if(f){l=f[1]+f[0]*l;if(l===0){l=o}c=f[1]+f[0]/c;if(c===0){c=o}l=1/l;i=c*l;u*=i}}while(f&&r(i-1)>t&&--n)}return a/u}function continuedFractionB(e,t,n){var s;var i;var a;var u;var c;var l;s=typeof e.next==="function";l=s?e.next().value:e();a=l[1];if(a===0){a=o}u=a;c=0;if(s===true){do{l=e.next().value;if(l){c=l[1]+l[0]*c;if(c===0){c=o}u=l[1]+l[0]/u;if(u===0){u=o}c=1/c;i=u*c;a*=i}}while(l&&r(i-1)>t&&--n)}else{do{l=e();if(l){c=l[1]+l[0]*c;if(c===0){c=o}u=l[1]+l[0]/u;if(u===0){u=o}c=1/c;i=u*c;a*=i}}while(l&&r(i-1)>t&&--n)}return a}function continuedFraction(e,t){var n;var r;var o;r={};if(arguments.length>1){r=t}n=r.maxIter||i;o=r.tolerance||s;if(r.keep){return continuedFractionB(e,o,n)}return continuedFractionA(e,o,n)}e.exports=continuedFraction},30508:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(67640);var o=n(57028);var s=n(13962);var i;if(r()){i=o}else{i=s}e.exports=i},71278:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(36990);var o=n(93767);function factory(e){var t;var n;var s;var i;if(e.length>500){return polyval}t="return function evalpoly(x){";n=e.length;if(n===0){t+="return 0.0;"}else if(n===1){t+="return "+e[0]+";"}else{t+="if(x===0.0){return "+e[0]+";}";t+="return "+e[0];s=n-1;for(i=1;i<n;i++){t+="+x*";if(i<s){t+="("}t+=e[i]}for(i=0;i<s-1;i++){t+=")"}t+=";"}t+="}";t+="//# sourceURL=evalpoly.factory.js";return new r(t)();function polyval(t){return o(e,t)}}e.exports=factory},62096:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(4568);var o=n(93767);var s=n(71278);r(o,"factory",s);e.exports=o},93767:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(e,t){var n;var r;r=e.length;if(r<2||t===0){if(r===0){return 0}return e[0]}r-=1;n=e[r]*t+e[r-1];r-=2;while(r>=0){n=n*t+e[r];r-=1}return n}e.exports=evalpoly},56049:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(66260);var o=n(55088);var s=1e6;function sumSeries(e,t){var n;var i;var a;var u;var c;c={};if(arguments.length>1){c=t}n=c.tolerance||o;a=c.maxTerms||s;u=c.initialValue||0;do{i=e();u+=i}while(r(n*u)<r(i)&&--a);return u}e.exports=sumSeries},13333:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(66260);var o=n(55088);var s=1e6;function sumSeries(e,t){var n;var i;var a;var u;var c;var l;l={};if(arguments.length>1){l=t}i=l.tolerance||o;u=l.maxTerms||s;c=l.initialValue||0;n=typeof e.next==="function";if(n===true){for(a of e){c+=a;if(r(i*c)>=r(a)||--u===0){break}}}else{do{a=e();c+=a}while(r(i*c)<r(a)&&--u)}return c}e.exports=sumSeries},96491:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(67640);var o=n(13333);var s=n(56049);var i;if(r()){i=o}else{i=s}e.exports=i},84241:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(97696);e.exports=r},97696:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
e.exports=Number},6075:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(67014);e.exports=r},67014:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(2882);var o=n(30222);var s=n(11877);function exponent(e){var t=r(e);t=(t&o)>>>20;return t-s|0}e.exports=exponent},17844:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(15259);e.exports=r},99593:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40347);var o;var s;var i;if(r===true){s=1;i=0}else{s=0;i=1}o={HIGH:s,LOW:i};e.exports=o},15259:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(47096);var o=n(69979);var s=n(99593);var i=new o(1);var a=new r(i.buffer);var u=s.HIGH;var c=s.LOW;function fromWords(e,t){a[u]=e;a[c]=t;return i[0]}e.exports=fromWords},69828:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40347);var o;if(r===true){o=1}else{o=0}e.exports=o},2882:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(16053);e.exports=r},16053:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(47096);var o=n(69979);var s=n(69828);var i=new o(1);var a=new r(i.buffer);function getHighWord(e){i[0]=e;return a[s]}e.exports=getHighWord},31662:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(23761);e.exports=r},75844:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40347);var o;if(r===true){o=0}else{o=1}e.exports=o},23761:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(47096);var o=n(69979);var s=n(75844);var i=new o(1);var a=new r(i.buffer);function getLowWord(e){i[0]=e;return a[s]}e.exports=getLowWord},40750:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(55417);var o=n(57234);var s=n(86523);var i=n(66260);var a=4503599627370496;function normalize(e,t,n,u){if(s(e)||o(e)){t[u]=e;t[u+n]=0;return t}if(e!==0&&i(e)<r){t[u]=e*a;t[u+n]=-52;return t}t[u]=e;t[u+n]=0;return t}e.exports=normalize},79335:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(4568);var o=n(86754);var s=n(40750);r(o,"assign",s);e.exports=o},86754:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40750);function normalize(e){return r(e,[0,0],1,0)}e.exports=normalize},72880:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40347);var o;if(r===true){o=1}else{o=0}e.exports=o},45990:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(96921);e.exports=r},96921:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(47096);var o=n(69979);var s=n(72880);var i=new o(1);var a=new r(i.buffer);function setHighWord(e,t){i[0]=e;a[s]=t>>>0;return i[0]}e.exports=setHighWord},23786:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(10253);e.exports=r},79760:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40347);var o;if(r===true){o=0}else{o=1}e.exports=o},10253:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(47096);var o=n(69979);var s=n(79760);var i=new o(1);var a=new r(i.buffer);function setLowWord(e,t){i[0]=e;a[s]=t>>>0;return i[0]}e.exports=setLowWord},65132:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(47096);var o=n(69979);var s=n(33808);var i=new o(1);var a=new r(i.buffer);var u=s.HIGH;var c=s.LOW;function toWords(e,t,n,r){i[0]=e;t[r]=a[u];t[r+n]=a[c];return t}e.exports=toWords},87949:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(4568);var o=n(16364);var s=n(65132);r(o,"assign",s);e.exports=o},33808:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(40347);var o;var s;var i;if(r===true){s=1;i=0}else{s=0;i=1}o={HIGH:s,LOW:i};e.exports=o},16364:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(65132);function toWords(e){return r(e,[0>>>0,0>>>0],1,0)}e.exports=toWords},86519:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(73234);e.exports=r},73234:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function uint32ToInt32(e){return e|0}e.exports=uint32ToInt32},92029:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Math.abs;var n=String.prototype.toLowerCase;var r=String.prototype.toUpperCase;var o=String.prototype.replace;var s=/e\+(\d)$/;var i=/e-(\d)$/;var a=/^(\d+)$/;var u=/^(\d+)e/;var c=/\.0$/;var l=/\.0*e/;var f=/(\..*[^0])0*e/;function formatDouble(e,d){var p;var h;switch(d.specifier){case"e":case"E":h=e.toExponential(d.precision);break;case"f":case"F":h=e.toFixed(d.precision);break;case"g":case"G":if(t(e)<1e-4){p=d.precision;if(p>0){p-=1}h=e.toExponential(p)}else{h=e.toPrecision(d.precision)}if(!d.alternate){h=o.call(h,f,"$1e");h=o.call(h,l,"e");h=o.call(h,c,"")}break;default:throw new Error("invalid double notation. Value: "+d.specifier)}h=o.call(h,s,"e+0$1");h=o.call(h,i,"e-0$1");if(d.alternate){h=o.call(h,a,"$1.");h=o.call(h,u,"$1.e")}if(e>=0&&d.sign){h=d.sign+h}h=d.specifier===r.call(d.specifier)?r.call(h):n.call(h);return h}e.exports=formatDouble},91836:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(86392);var o=n(20122);var s=String.prototype.toLowerCase;var i=String.prototype.toUpperCase;function formatInteger(e){var t;var n;var a;switch(e.specifier){case"b":t=2;break;case"o":t=8;break;case"x":case"X":t=16;break;case"d":case"i":case"u":default:t=10;break}n=e.arg;a=parseInt(n,10);if(!isFinite(a)){if(!r(n)){throw new Error("invalid integer. Value: "+n)}a=0}if(a<0&&(e.specifier==="u"||t!==10)){a=4294967295+a+1}if(a<0){n=(-a).toString(t);if(e.precision){n=o(n,e.precision,e.padRight)}n="-"+n}else{n=a.toString(t);if(!a&&!e.precision){n=""}else if(e.precision){n=o(n,e.precision,e.padRight)}if(e.sign){n=e.sign+n}}if(t===16){if(e.alternate){n="0x"+n}n=e.specifier===i.call(e.specifier)?i.call(n):s.call(n)}if(t===8){if(e.alternate&&n.charAt(0)!=="0"){n="0"+n}}return n}e.exports=formatInteger},50024:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(84879);e.exports=r},86392:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function isNumber(e){return typeof e==="number"}e.exports=isNumber},97852:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function isString(e){return typeof e==="string"}e.exports=isString},84879:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(91836);var o=n(97852);var s=n(86392);var i=n(92029);var a=n(34484);var u=n(20122);var c=String.fromCharCode;var l=Array.isArray;function isnan(e){return e!==e}function initialize(e){var t={};t.specifier=e.specifier;t.precision=e.precision===void 0?1:e.precision;t.width=e.width;t.flags=e.flags||"";t.mapping=e.mapping;return t}function formatInterpolate(e){var t;var n;var f;var d;var p;var h;var m;var v;var g;var y;if(!l(e)){throw new TypeError("invalid argument. First argument must be an array. Value: `"+e+"`.")}h="";m=1;for(g=0;g<e.length;g++){f=e[g];if(o(f)){h+=f}else{t=f.precision!==void 0;f=initialize(f);if(!f.specifier){throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `"+g+"`. Value: `"+f+"`.")}if(f.mapping){m=f.mapping}n=f.flags;for(y=0;y<n.length;y++){d=n.charAt(y);switch(d){case" ":f.sign=" ";break;case"+":f.sign="+";break;case"-":f.padRight=true;f.padZeros=false;break;case"0":f.padZeros=n.indexOf("-")<0;break;case"#":f.alternate=true;break;default:throw new Error("invalid flag: "+d)}}if(f.width==="*"){f.width=parseInt(arguments[m],10);m+=1;if(isnan(f.width)){throw new TypeError("the argument for * width at position "+m+" is not a number. Value: `"+f.width+"`.")}if(f.width<0){f.padRight=true;f.width=-f.width}}if(t){if(f.precision==="*"){f.precision=parseInt(arguments[m],10);m+=1;if(isnan(f.precision)){throw new TypeError("the argument for * precision at position "+m+" is not a number. Value: `"+f.precision+"`.")}if(f.precision<0){f.precision=1;t=false}}}f.arg=arguments[m];switch(f.specifier){case"b":case"o":case"x":case"X":case"d":case"i":case"u":if(t){f.padZeros=false}f.arg=r(f);break;case"s":f.maxWidth=t?f.precision:-1;f.arg=String(f.arg);break;case"c":if(!isnan(f.arg)){p=parseInt(f.arg,10);if(p<0||p>127){throw new Error("invalid character code. Value: "+f.arg)}f.arg=isnan(p)?String(f.arg):c(p)}break;case"e":case"E":case"f":case"F":case"g":case"G":if(!t){f.precision=6}v=parseFloat(f.arg);if(!isFinite(v)){if(!s(f.arg)){throw new Error("invalid floating-point number. Value: "+h)}v=f.arg;f.padZeros=false}f.arg=i(v,f);break;default:throw new Error("invalid specifier: "+f.specifier)}if(f.maxWidth>=0&&f.arg.length>f.maxWidth){f.arg=f.arg.substring(0,f.maxWidth)}if(f.padZeros){f.arg=u(f.arg,f.width||f.precision,f.padRight)}else if(f.width){f.arg=a(f.arg,f.width,f.padRight)}h+=f.arg||"";m+=1}}return h}e.exports=formatInterpolate},34484:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function spaces(e){var t="";var n;for(n=0;n<e;n++){t+=" "}return t}function spacePad(e,t,n){var r=t-e.length;if(r<0){return e}e=n?e+spaces(r):spaces(r)+e;return e}e.exports=spacePad},20122:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function startsWithMinus(e){return e[0]==="-"}function zeros(e){var t="";var n;for(n=0;n<e;n++){t+="0"}return t}function zeroPad(e,t,n){var r=false;var o=t-e.length;if(o<0){return e}if(startsWithMinus(e)){r=true;e=e.substr(1)}e=n?e+zeros(o):zeros(o)+e;if(r){e="-"+e}return e}e.exports=zeroPad},19340:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(58755);e.exports=r},58755:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;function parse(e){var t={mapping:e[1]?parseInt(e[1],10):void 0,flags:e[2],width:e[3],precision:e[5],specifier:e[6]};if(e[4]==="."&&e[5]===void 0){t.precision="1"}return t}function formatTokenize(e){var n;var r;var o;var s;r=[];s=0;o=t.exec(e);while(o){n=e.slice(s,t.lastIndex-o[0].length);if(n.length){r.push(n)}if(o[6]==="%"){r.push("%")}else{r.push(parse(o))}s=t.lastIndex;o=t.exec(e)}n=e.slice(s);if(n.length){r.push(n)}return r}e.exports=formatTokenize},17760:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(63191);e.exports=r},28676:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function isString(e){return typeof e==="string"}e.exports=isString},63191:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(50024);var o=n(19340);var s=n(28676);function format(e){var t;var n;if(!s(e)){throw new TypeError(format("invalid argument. First argument must be a string. Value: `%s`.",e))}t=[o(e)];for(n=1;n<arguments.length;n++){t.push(arguments[n])}return r.apply(null,t)}e.exports=format},32038:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(62873);e.exports=r},62873:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Symbol==="function"?Symbol:void 0;e.exports=t},4568:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(26239);e.exports=r},26239:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(50708);function setNonEnumerableReadOnly(e,t,n){r(e,t,{configurable:false,enumerable:false,writable:false,value:n})}e.exports=setNonEnumerableReadOnly},97619:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Object.defineProperty;e.exports=t},15141:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=typeof Object.defineProperty==="function"?Object.defineProperty:null;e.exports=t},32342:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(15141);function hasDefinePropertySupport(){try{r({},"x",{});return true}catch(e){return false}}e.exports=hasDefinePropertySupport},50708:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(32342);var o=n(97619);var s=n(80061);var i;if(r()){i=o}else{i=s}e.exports=i},80061:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(17760);var o=Object.prototype;var s=o.toString;var i=o.__defineGetter__;var a=o.__defineSetter__;var u=o.__lookupGetter__;var c=o.__lookupSetter__;function defineProperty(e,t,n){var l;var f;var d;var p;if(typeof e!=="object"||e===null||s.call(e)==="[object Array]"){throw new TypeError(r("invalid argument. First argument must be an object. Value: `%s`.",e))}if(typeof n!=="object"||n===null||s.call(n)==="[object Array]"){throw new TypeError(r("invalid argument. Property descriptor must be an object. Value: `%s`.",n))}f="value"in n;if(f){if(u.call(e,t)||c.call(e,t)){l=e.__proto__;e.__proto__=o;delete e[t];e[t]=n.value;e.__proto__=l}else{e[t]=n.value}}d="get"in n;p="set"in n;if(f&&(d||p)){throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.")}if(d&&i){i.call(e,t,n.get)}if(p&&a){a.call(e,t,n.set)}return e}e.exports=defineProperty},13595:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=eval;e.exports=t},547:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(9501);var o=n(31006);var s=n(9728);var i;if(r()){i=s}else{i=o}e.exports=i},31006:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(55763);function nativeClass(e){return r.call(e)}e.exports=nativeClass},9728:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(31907);var o=n(94499);var s=n(55763);function nativeClass(e){var t;var n;var i;if(e===null||e===void 0){return s.call(e)}n=e[o];t=r(e,o);try{e[o]=void 0}catch(t){return s.call(e)}i=s.call(e);if(t){e[o]=n}else{delete e[o]}return i}e.exports=nativeClass},55763:e=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var t=Object.prototype.toString;e.exports=t},94499:(e,t,n)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var r=n(32038);var o=typeof r==="function"?r.toStringTag:"";e.exports=o},6110:(e,t,n)=>{t=e.exports=n(31241);t.log=log;t.formatArgs=formatArgs;t.save=save;t.load=load;t.useColors=useColors;t.storage="undefined"!=typeof chrome&&"undefined"!=typeof chrome.storage?chrome.storage.local:localstorage();t.colors=["lightseagreen","forestgreen","goldenrod","dodgerblue","darkorchid","crimson"];function useColors(){if(typeof window!=="undefined"&&window.process&&window.process.type==="renderer"){return true}return typeof document!=="undefined"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window!=="undefined"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator!=="undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)&&parseInt(RegExp.$1,10)>=31||typeof navigator!=="undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}t.formatters.j=function(e){try{return JSON.stringify(e)}catch(e){return"[UnexpectedJSONParseError]: "+e.message}};function formatArgs(e){var n=this.useColors;e[0]=(n?"%c":"")+this.namespace+(n?" %c":" ")+e[0]+(n?"%c ":" ")+"+"+t.humanize(this.diff);if(!n)return;var r="color: "+this.color;e.splice(1,0,r,"color: inherit");var o=0;var s=0;e[0].replace(/%[a-zA-Z%]/g,function(e){if("%%"===e)return;o++;if("%c"===e){s=o}});e.splice(s,0,r)}function log(){return"object"===typeof console&&console.log&&Function.prototype.apply.call(console.log,console,arguments)}function save(e){try{if(null==e){t.storage.removeItem("debug")}else{t.storage.debug=e}}catch(e){}}function load(){var e;try{e=t.storage.debug}catch(e){}if(!e&&typeof process!=="undefined"&&"env"in process){e=process.env.DEBUG}return e}t.enable(load());function localstorage(){try{return window.localStorage}catch(e){}}},31241:(e,t,n)=>{t=e.exports=createDebug.debug=createDebug["default"]=createDebug;t.coerce=coerce;t.disable=disable;t.enable=enable;t.enabled=enabled;t.humanize=n(70744);t.names=[];t.skips=[];t.formatters={};var r;function selectColor(e){var n=0,r;for(r in e){n=(n<<5)-n+e.charCodeAt(r);n|=0}return t.colors[Math.abs(n)%t.colors.length]}function createDebug(e){function debug(){if(!debug.enabled)return;var e=debug;var n=+new Date;var o=n-(r||n);e.diff=o;e.prev=r;e.curr=n;r=n;var s=new Array(arguments.length);for(var i=0;i<s.length;i++){s[i]=arguments[i]}s[0]=t.coerce(s[0]);if("string"!==typeof s[0]){s.unshift("%O")}var a=0;s[0]=s[0].replace(/%([a-zA-Z%])/g,function(n,r){if(n==="%%")return n;a++;var o=t.formatters[r];if("function"===typeof o){var i=s[a];n=o.call(e,i);s.splice(a,1);a--}return n});t.formatArgs.call(e,s);var u=debug.log||t.log||console.log.bind(console);u.apply(e,s)}debug.namespace=e;debug.enabled=t.enabled(e);debug.useColors=t.useColors();debug.color=selectColor(e);if("function"===typeof t.init){t.init(debug)}return debug}function enable(e){t.save(e);t.names=[];t.skips=[];var n=(typeof e==="string"?e:"").split(/[\s,]+/);var r=n.length;for(var o=0;o<r;o++){if(!n[o])continue;e=n[o].replace(/\*/g,".*?");if(e[0]==="-"){t.skips.push(new RegExp("^"+e.substr(1)+"$"))}else{t.names.push(new RegExp("^"+e+"$"))}}}function disable(){t.enable("")}function enabled(e){var n,r;for(n=0,r=t.skips.length;n<r;n++){if(t.skips[n].test(e)){return false}}for(n=0,r=t.names.length;n<r;n++){if(t.names[n].test(e)){return true}}return false}function coerce(e){if(e instanceof Error)return e.stack||e.message;return e}},2830:(e,t,n)=>{if(typeof process!=="undefined"&&process.type==="renderer"){e.exports=n(6110)}else{e.exports=n(95108)}},95108:(e,t,n)=>{var r=n(52018);var o=n(39023);t=e.exports=n(31241);t.init=init;t.log=log;t.formatArgs=formatArgs;t.save=save;t.load=load;t.useColors=useColors;t.colors=[6,2,3,4,5,1];t.inspectOpts=Object.keys(process.env).filter(function(e){return/^debug_/i.test(e)}).reduce(function(e,t){var n=t.substring(6).toLowerCase().replace(/_([a-z])/g,function(e,t){return t.toUpperCase()});var r=process.env[t];if(/^(yes|on|true|enabled)$/i.test(r))r=true;else if(/^(no|off|false|disabled)$/i.test(r))r=false;else if(r==="null")r=null;else r=Number(r);e[n]=r;return e},{});var s=parseInt(process.env.DEBUG_FD,10)||2;if(1!==s&&2!==s){o.deprecate(function(){},"except for stderr(2) and stdout(1), any other usage of DEBUG_FD is deprecated. Override debug.log if you want to use a different log function (https://git.io/debug_fd)")()}var i=1===s?process.stdout:2===s?process.stderr:createWritableStdioStream(s);function useColors(){return"colors"in t.inspectOpts?Boolean(t.inspectOpts.colors):r.isatty(s)}t.formatters.o=function(e){this.inspectOpts.colors=this.useColors;return o.inspect(e,this.inspectOpts).split("\n").map(function(e){return e.trim()}).join(" ")};t.formatters.O=function(e){this.inspectOpts.colors=this.useColors;return o.inspect(e,this.inspectOpts)};function formatArgs(e){var n=this.namespace;var r=this.useColors;if(r){var o=this.color;var s="  [3"+o+";1m"+n+" "+"[0m";e[0]=s+e[0].split("\n").join("\n"+s);e.push("[3"+o+"m+"+t.humanize(this.diff)+"[0m")}else{e[0]=(new Date).toUTCString()+" "+n+" "+e[0]}}function log(){return i.write(o.format.apply(o,arguments)+"\n")}function save(e){if(null==e){delete process.env.DEBUG}else{process.env.DEBUG=e}}function load(){return process.env.DEBUG}function createWritableStdioStream(e){var t;var o=process.binding("tty_wrap");switch(o.guessHandleType(e)){case"TTY":t=new r.WriteStream(e);t._type="tty";if(t._handle&&t._handle.unref){t._handle.unref()}break;case"FILE":var s=n(79896);t=new s.SyncWriteStream(e,{autoClose:false});t._type="fs";break;case"PIPE":case"TCP":var i=n(69278);t=new i.Socket({fd:e,readable:false,writable:true});t.readable=false;t.read=null;t._type="pipe";if(t._handle&&t._handle.unref){t._handle.unref()}break;default:throw new Error("Implement me. Unknown stream file type!")}t.fd=e;t._isStdio=true;return t}function init(e){e.inspectOpts={};var n=Object.keys(t.inspectOpts);for(var r=0;r<n.length;r++){e.inspectOpts[n[r]]=t.inspectOpts[n[r]]}}t.enable(load())},21916:(e,t)=>{var n;n=true;t.Io=n=void 0;var r=new Uint32Array(65536);var myers_32=function(e,t){var n=e.length;var o=t.length;var s=1<<n-1;var i=-1;var a=0;var u=n;var c=n;while(c--){r[e.charCodeAt(c)]|=1<<c}for(c=0;c<o;c++){var l=r[t.charCodeAt(c)];var f=l|a;l|=(l&i)+i^i;a|=~(l|i);i&=l;if(a&s){u++}if(i&s){u--}a=a<<1|1;i=i<<1|~(f|a);a&=f}c=n;while(c--){r[e.charCodeAt(c)]=0}return u};var myers_x=function(e,t){var n=t.length;var o=e.length;var s=[];var i=[];var a=Math.ceil(n/32);var u=Math.ceil(o/32);for(var c=0;c<a;c++){i[c]=-1;s[c]=0}var l=0;for(;l<u-1;l++){var f=0;var d=-1;var p=l*32;var h=Math.min(32,o)+p;for(var m=p;m<h;m++){r[e.charCodeAt(m)]|=1<<m}for(var c=0;c<n;c++){var v=r[t.charCodeAt(c)];var g=i[c/32|0]>>>c&1;var y=s[c/32|0]>>>c&1;var w=v|f;var b=((v|y)&d)+d^d|v|y;var k=f|~(b|d);var x=d&b;if(k>>>31^g){i[c/32|0]^=1<<c}if(x>>>31^y){s[c/32|0]^=1<<c}k=k<<1|g;x=x<<1|y;d=x|~(w|k);f=k&w}for(var m=p;m<h;m++){r[e.charCodeAt(m)]=0}}var $=0;var S=-1;var O=l*32;var T=Math.min(32,o-O)+O;for(var m=O;m<T;m++){r[e.charCodeAt(m)]|=1<<m}var A=o;for(var c=0;c<n;c++){var v=r[t.charCodeAt(c)];var g=i[c/32|0]>>>c&1;var y=s[c/32|0]>>>c&1;var w=v|$;var b=((v|y)&S)+S^S|v|y;var k=$|~(b|S);var x=S&b;A+=k>>>o-1&1;A-=x>>>o-1&1;if(k>>>31^g){i[c/32|0]^=1<<c}if(x>>>31^y){s[c/32|0]^=1<<c}k=k<<1|g;x=x<<1|y;S=x|~(w|k);$=k&w}for(var m=O;m<T;m++){r[e.charCodeAt(m)]=0}return A};var distance=function(e,t){if(e.length<t.length){var n=t;t=e;e=n}if(t.length===0){return e.length}if(e.length<=32){return myers_32(e,t)}return myers_x(e,t)};t.Io=distance;var closest=function(e,t){var n=Infinity;var r=0;for(var o=0;o<t.length;o++){var s=distance(e,t[o]);if(s<n){n=s;r=o}}return t[r]};n=closest},70744:e=>{var t=1e3;var n=t*60;var r=n*60;var o=r*24;var s=o*365.25;e.exports=function(e,t){t=t||{};var n=typeof e;if(n==="string"&&e.length>0){return parse(e)}else if(n==="number"&&isNaN(e)===false){return t.long?fmtLong(e):fmtShort(e)}throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(e))};function parse(e){e=String(e);if(e.length>100){return}var i=/^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.exec(e);if(!i){return}var a=parseFloat(i[1]);var u=(i[2]||"ms").toLowerCase();switch(u){case"years":case"year":case"yrs":case"yr":case"y":return a*s;case"days":case"day":case"d":return a*o;case"hours":case"hour":case"hrs":case"hr":case"h":return a*r;case"minutes":case"minute":case"mins":case"min":case"m":return a*n;case"seconds":case"second":case"secs":case"sec":case"s":return a*t;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return a;default:return undefined}}function fmtShort(e){if(e>=o){return Math.round(e/o)+"d"}if(e>=r){return Math.round(e/r)+"h"}if(e>=n){return Math.round(e/n)+"m"}if(e>=t){return Math.round(e/t)+"s"}return e+"ms"}function fmtLong(e){return plural(e,o,"day")||plural(e,r,"hour")||plural(e,n,"minute")||plural(e,t,"second")||e+" ms"}function plural(e,t,n){if(e<t){return}if(e<t*1.5){return Math.floor(e/t)+" "+n}return Math.ceil(e/t)+" "+n+"s"}},42613:t=>{t.exports=e(import.meta.url)("assert")},20181:t=>{t.exports=e(import.meta.url)("buffer")},35317:t=>{t.exports=e(import.meta.url)("child_process")},24434:t=>{t.exports=e(import.meta.url)("events")},79896:t=>{t.exports=e(import.meta.url)("fs")},73339:t=>{t.exports=e(import.meta.url)("module")},69278:t=>{t.exports=e(import.meta.url)("net")},16698:t=>{t.exports=e(import.meta.url)("node:async_hooks")},4573:t=>{t.exports=e(import.meta.url)("node:buffer")},31421:t=>{t.exports=e(import.meta.url)("node:child_process")},37540:t=>{t.exports=e(import.meta.url)("node:console")},77598:t=>{t.exports=e(import.meta.url)("node:crypto")},73024:t=>{t.exports=e(import.meta.url)("node:fs")},51455:t=>{t.exports=e(import.meta.url)("node:fs/promises")},48161:t=>{t.exports=e(import.meta.url)("node:os")},76760:t=>{t.exports=e(import.meta.url)("node:path")},38321:t=>{t.exports=e(import.meta.url)("node:stream/consumers")},58500:t=>{t.exports=e(import.meta.url)("node:timers/promises")},57975:t=>{t.exports=e(import.meta.url)("node:util")},70857:t=>{t.exports=e(import.meta.url)("os")},16928:t=>{t.exports=e(import.meta.url)("path")},932:t=>{t.exports=e(import.meta.url)("process")},13193:t=>{t.exports=e(import.meta.url)("string_decoder")},53557:t=>{t.exports=e(import.meta.url)("timers")},52018:t=>{t.exports=e(import.meta.url)("tty")},87016:t=>{t.exports=e(import.meta.url)("url")},39023:t=>{t.exports=e(import.meta.url)("util")},75976:(e,t,n)=>{n.d(t,{f:()=>holm});function holm(e){const t=e.length;const n=[...e.keys()].sort((t,n)=>(e[t]??0)-(e[n]??0));const r=new Array(t).fill(0);let o=0;for(const[s,i]of n.entries()){o=Math.max(o,Math.min(1,(e[i]??0)*(t-s)));r[i]=o}return r}},87309:(e,t,n)=>{n.d(t,{J:()=>complaintIn,j:()=>sharedComplaint});var r=n(19728);const o="Check the script’s name, and that working-directory has the package.json that you mean.";const s=[{pattern:/^bash: line \d+: cd: .+: (No such file or directory|Not a directory|Permission denied)$/m,remedy:"Check the path behind cd: it is relative to working-directory."},{pattern:/^npm (ERR!|error) Missing script: .+$/m,remedy:o},{pattern:/^npm (ERR!|error) (enoent )?Could not read package\.json: .+$/m,remedy:o},{pattern:/^.*ERR_PNPM_(NO_SCRIPT|NO_IMPORTER_MANIFEST_FOUND).*$/m,remedy:o},{pattern:/^error (Command|Couldn't find a package\.json).+$/m,remedy:o},{pattern:/^g?make(\[\d+\])?: \*\*\* (No rule to make target|No targets specified).+$/m,remedy:"Check the target’s name, and that working-directory has the Makefile that you mean."},{pattern:/^.*python[\d.]*: can't open file .+$/m,remedy:"Check the path: it is relative to working-directory."},{pattern:/^Error: Cannot find module '.+'$(?=[\s\S]*requireStack: \[\])/m,remedy:"Check the path: it is relative to working-directory."}];const i=16;function sharedComplaint(e){for(const{pattern:t,remedy:n}of s){const r=e.map(e=>complaintOf(e,t));if(r[0]!==undefined&&r.every(e=>e!==undefined))return{said:r[0],remedy:n}}return null}function complaintIn(e){for(const{pattern:t}of s){const n=complaintOf(e,t);if(n!==undefined)return n}return null}function complaintOf({outcome:e,stderrTail:t,tests:n},o){if(e.kind!=="failed"||(0,r.g2)(n.marks))return undefined;const s=t.trimEnd().split("\n").slice(-i).join("\n");return o.exec(s)?.[0].trim().slice(0,200)}},35191:(e,t,n)=>{n.d(t,{HO:()=>requireProbability,Z7:()=>requireWhole,gB:()=>requireCounts});function requireCounts(e,t,n){requireWhole("runs",n);requireWhole(e,t);if(t>n)throw new RangeError(`${e} must be at most the number of runs (${n}), got ${t}.`)}function requireWhole(e,t){if(!Number.isSafeInteger(t)||t<0){throw new RangeError(`${e} must be a whole number, 0 or more, got ${t}.`)}}function requireProbability(e,t){if(!(t>0&&t<1))throw new RangeError(`${e} must be over 0 and under 1, got ${t}.`)}},74300:(e,t,n)=>{n.d(t,{M:()=>detectableRate,d:()=>runsToDetect});var r=n(35191);function detectableRate(e,t=.95){(0,r.Z7)("runs",e);(0,r.HO)("confidence",t);return e===0?null:-Math.expm1(Math.log1p(-t)/e)}function runsToDetect(e,t=.95){(0,r.HO)("confidence",t);if(!(e>0&&e<=1))throw new RangeError(`rate must be over 0 and at most 1, got ${e}.`);if(e===1)return 1;const n=Math.log1p(-t)/Math.log1p(-e);return Math.max(1,Math.ceil(n*(1-o)))}const o=1e-12},14820:(e,t,n)=>{n.d(t,{MX:()=>fisherTest,a3:()=>boschlooTest});var r=n(35191);var o=n(19902);const s=1+1e-7;function fisherTest(e,t){(0,r.gB)("failures",e.failures,e.runs);(0,r.gB)("failures",t.failures,t.runs);const{first:n,values:o}=fisherValues(e.runs,t.runs,e.failures+t.failures);return o[e.failures-n]??1}function boschlooTest(e,t){const n=e.failures*t.runs<=t.failures*e.runs;return Math.min(1,2*(n?boschlooLessTest(e,t):boschlooLessTest(t,e)))}function boschlooLessTest(e,t){(0,r.gB)("failures",e.failures,e.runs);(0,r.gB)("failures",t.failures,t.runs);if(e.runs===0||t.runs===0)return 1;return highestChance(asExtreme(e,t),e.runs,t.runs)}function fisherValues(e,t,n){const{first:r,weights:i}=(0,o.N$)(e,t,n);const a=i.map(e=>Math.min(1,sum(i.filter(t=>t<=e*s))));return{first:r,values:a}}function sum(e){return e.reduce((e,t)=>e+t,0)}function asExtreme(e,t){const n=new Int32Array(e.runs+1).fill(t.runs+1);const r=lowerTails(e.runs,t.runs,e.failures+t.failures);const o=(r.values[e.failures-r.first]??1)*s;for(let r=0;r<=e.runs+t.runs;r++){const{first:s,values:i}=lowerTails(e.runs,t.runs,r);for(let e=0;e<i.length&&(i[e]??1)<=o;e++){const t=s+e;n[t]=Math.min(n[t]??0,r-t)}}return n}function lowerTails(e,t,n){const{first:r,weights:s}=(0,o.N$)(e,t,n);for(let e=1;e<s.length;e++)s[e]=(s[e]??0)+(s[e-1]??0);return{first:r,values:s}}function chanceOf(e,t,n,r){const s=(0,o.fl)(t,r);const i=(0,o.fl)(n,r);for(let e=n-1;e>=0;e--)i[e]=(i[e]??0)+(i[e+1]??0);let a=0;for(let n=0;n<=t;n++)a+=(s[n]??0)*(i[e[n]??0]??0);return a}const i=200;const a=3;function highestChance(e,t,n){const chance=r=>chanceOf(e,t,n,r);const r=Array.from({length:i-1},(e,t)=>({rate:(t+1)/i,chance:0}));for(const e of r)e.chance=chance(e.rate);const o=r.filter((e,t)=>e.chance>=(r[t-1]?.chance??0)&&e.chance>=(r[t+1]?.chance??0));const s=o.sort((e,t)=>t.chance-e.chance).slice(0,a);return s.reduce((e,{rate:t})=>Math.max(e,peakChance(chance,t-1/i,t+1/i)),0)}function peakChance(e,t,n){const r=(Math.sqrt(5)-1)/2;let[o,s]=[t,n];let[i,a]=[s-r*(s-o),o+r*(s-o)];let[u,c]=[e(i),e(a)];for(let t=0;t<24;t++){if(u<c){[o,i,u]=[i,a,c];a=o+r*(s-o);c=e(a)}else{[s,a,c]=[a,i,u];i=s-r*(s-o);u=e(i)}}return Math.max(u,c)}},46326:(e,t,n)=>{n.d(t,{z:()=>excerptOf});var r=n(61644);var o=n(58937);var s=n(81234);const i=1e3;const a="…";function excerptOf({message:e,stack:t}){const n=(0,s.w)(e).trim();const r=withoutRuntime((0,s.w)(t??"").trimEnd());const o=pytestLines(r)??doctestLines(r)??doctestLines(n);return condensed(o?.join("\n")??inOrder(n,r))}const u=/^ *\d{1,4}: (?:<.{1,300} as )?(?:__rustc|rust_begin_unwind|core|std|alloc|test)\b|^ +at \/rustc\//;function withoutRuntime(e){if(!e.includes("/rustc/"))return e;const t=e.split("\n");return t.filter(e=>!u.test(e)).join("\n")}function pytestLines(e){const t=e.split("\n");const isMarked=e=>e!==undefined&&/^E(?: |$)/.test(e);const n=t.findLastIndex(isMarked);if(n<0)return null;let r=n;while(isMarked(t[r-1]))r-=1;const o=t.slice(0,r).findLast(e=>e.startsWith(">"));const s=t.slice(n+1).find(e=>/^\S+:\d+: ?\w*$/.test(e));return[o,...t.slice(r,n+1),s].filter(e=>e!==undefined)}const c=/^(?:\s*$|-{10,}|File "|\S+:\d+: )/;function doctestLines(e){const t=e.split("\n");const n=t.findIndex(e=>/^Expected(?: nothing|:)$/.test(e));const r=t.findIndex((e,t)=>t>n&&/^Got(?: nothing|:)$/.test(e));if(n<0||r<0)return null;const o=t.slice(0,n).findLastIndex(e=>/^(?:\d{3,}\s+>>> |Failed example:)/.test(e));const s=t.findIndex((e,t)=>t>r&&c.test(e));return t.slice(o<0?n:o,s<0?undefined:s)}const l=/^\s*(?:[A-Za-z][\w.$:]{0,200}(?: \[\w{1,60}\])?: )?$/;function inOrder(e,t){if(t==="")return e;const n=e===""?0:t.indexOf(e);if(n<0)return`${e}\n${t}`;const r=t.lastIndexOf("\n",n)+1;const s=l.test(t.slice(r,n))&&/^(?:\n|$)/.test(t.slice(n+e.length));if(!s)return`${e}\n${t}`;const i=t.slice(0,r);if((0,o.z)(i).frames.length===0)return i.length<e.length?t:t.slice(r);const a=n+e.length;return`${t.slice(r,a)}\n${i.trimEnd()}${t.slice(a)}`.trimEnd()}const f=/^(?:E\s+)?[-+?<>!]|^E\s+\S|^\s*(?:left|right|expected|received|actual|got|want)\b[^:]{0,30}:/i;const d=3;function condensed(e){if(e.length<=i)return e;const t=e.split("\n").map(e=>(0,r.o)(e,i/4));let n=i-a.length;const o=new Set;const keep=(e,t)=>{if(t.length+1>n)return;n-=t.length+3;o.add(e)};for(const[e,n]of t.entries())if(e<d)keep(e,n);for(const[e,n]of t.entries())if(e>=d&&f.test(n))keep(e,n);const s=t.findIndex((e,t)=>!o.has(t)&&e.length+1>n);for(const[e,n]of t.slice(0,s<0?undefined:s).entries())if(!o.has(e))keep(e,n);const u=t.flatMap((e,t)=>o.has(t)?[e]:o.has(t-1)?[a]:[]);return(0,r.o)(u.join("\n"),i)}},58070:(e,t,n)=>{n.d(t,{Gg:()=>titleOf,TH:()=>u});var r=n(25385);var o=n(61644);var s=n(46326);var i=n(58937);var a=n(81234);const u=200;const c=100;const l=5;const f=40;const d=12;const p=anyLine([/\S+:\d+(?::\d+)?:?(?: Failure)?/,/unknown file(?:: Failure)?/,/thread '.+'(?: \(\d+\))? panicked at .+/,/Traceback \(most recent call last\):|Failed doctest test for .+|Error Trace:.*/,/-{5,}|=== (?:RUN|PAUSE|CONT) .+|\(compared using .+\)|@@ .*/,/[-+] (?:actual|expected)\b.*\b(?:actual|expected)|[-+] (?:Expected|Received)\s+[-+] ?\d+/,/Diff:|--- Expected|\+\+\+ Actual|File ".+", line \d+, in .+|\^+/]);const h=(0,r.l)(/^(?:left|right|but|(?:expected|received|actual|got|want(?:ed)?|have|found|snapshot|locator|which is)\b[^:=]{0,30})/i,/\s*:\s*(?=\S)/);const m=/^[-+]\s*(?!where\b|and\b)(?=\S)/;const v=/^(?:At index \d+ diff:|\{.+\} != \{.+\}$|Left contains|Right contains|Element counts)/;function titleOf({type:e,message:t,stack:n}){const r=e??"";const o=linesOf((0,i.z)((0,a.w)(t)).rest);const u=/: DocTestFailure$|^Failed doctest test for /m.test(t);const c=u?linesOf((0,s.z)({message:t,stack:n}).replace(/^\d{3,} /,"")):o;const[f=c[0]??r,...d]=c.filter(e=>!p.test(e));const h=r!==""&&!f.startsWith(r)?`${r}: ${f}`:f;const m=u||f.endsWith(":")?d:valuesIn(d,f,n);return withValues(h,m.slice(0,l))}function valuesIn(e,t,n){const isNew=e=>!t.includes(bare(e));const tells=e=>(h.test(e)||m.test(e)||v.test(e))&&isNew(e);const r=e.slice(0,f).filter(tells);if(r.length>0||n===null||t.includes(" "))return r;return linesOf(n).slice(0,f).filter(e=>h.test(e)&&isNew(e))}const bare=e=>e.replace(h,"").replace(m,"");function withValues(e,t){if(t.length===0)return(0,o.o)(e,u);const n=(0,o.o)(e,c);const r=u-n.length-t.length;const s=t.join(" ");if(s.length<=r)return`${n} ${s}`;const i=Math.floor(r/t.length);return`${n} ${fromDifference(t,i).join(" ")}`}function fromDifference(e,t){const n=e.filter(e=>e.length>t).map(bare);const r=n.length<2?0:commonStart(n);return e.map(e=>{const n=bare(e);const s=e.slice(0,e.length-n.length);const i=e.length>t&&r>d;return(0,o.o)(i?`${s}…${n.slice(r-d)}`:e,t)})}function commonStart(e){const[t="",...n]=e;let r=n.length===0?0:t.length;for(const e of n){let n=0;while(n<r&&e[n]===t[n])n+=1;r=n}return r}function linesOf(e){const t=e.split("\n").map(e=>e.split(/\s+/).join(" ").trim());return t.filter(e=>e!=="")}function anyLine(e){return new RegExp(`^(?:${e.map(({source:e})=>e).join("|")})$`)}},12343:(e,t,n)=>{n.d(t,{R:()=>fingerprint,a:()=>fingerprintOf});var r=n(77598);var o=n(58937);var s=n(81234);const i=2;const a=3;const u=4e3;function fingerprint(e){const t=(0,o.z)((0,s.w)(e.message));const n=e.stack===null?t:(0,o.z)((0,s.w)(e.stack));const r=(n.frames.length>0?n.frames:t.frames).slice(0,a).map(frameText);const i=e.type??"";const c=(0,s.j)(essence(withoutType(t.rest,i))).slice(0,u);return fingerprintOf([i,c,...r])}function fingerprintOf(e){const t=(0,r.createHash)("sha256").update(JSON.stringify([i,...e]));return{id:t.digest("hex").slice(0,12),version:i}}const c=/(?:^|[.:#])(?:test_|test(?=[A-Z\d])|Test(?=[A-Z_\d]))\w{0,200}$/;function frameText(e){const t=c.test(e.function);return`${t?"<test>":(0,s.j)(e.function)} ${(0,s.j)(e.file.split(/[\\/]/).at(-1)??"")}`}function withoutType(e,t){return t!==""&&e.startsWith(`${t}: `)?e.slice(t.length+2):e}const l=/^(?:[-+] (?:Expected|Received)\b|\+ actual - expected|[-+] expected [-+] actual|Diff:|--- Expected|@@ )/;const f=/^((?:AssertionError: )?assert )([^\n]{1,400}?) (==|!=|[<>]=?|(?:not )?in|is(?: not)?) ([^\n]{1,400})$/;function withoutCutOperands(e){if(!e.includes("..."))return e;const shape=e=>e.includes("...")?`${e.slice(0,1)}…`:e;return e.replace(f,(e,t,n,r,o)=>`${t}${shape(n)} ${r} ${shape(o)}`)}const d=/^Call [lL]og:/;const p=/^\s{0,8}(?:>\s{0,4})?(?:\d{1,6}\s?)?\| ?(?:$|.)/;function essence(e){const t=[];let n=false;const r=e.split("\n");for(const[e,o]of r.entries()){if(d.test(o))return[...t,r[e+1]??""].join("\n");n||=l.test(o);if(!(n&&/^\s/.test(o))&&!p.test(o))t.push(withoutCutOperands(o))}return t.join("\n")}},58937:(e,t,n)=>{n.d(t,{z:()=>splitFrames});var r=n(25385);const o=600;const s=[/^\s*at (?:[\w.@-]{0,80}\/{1,2})?(?<fn>[\w.$<>]{1,300})\((?<file>[\w$]{1,100}\.(?:java|kt|scala|groovy)):\d+\)$/,(0,r.l)(/^\s*at (?:async )?(?:(?<fn>[^(]{1,200}) \()?(?:file:\/\/)?/,/(?<file>[^\s():]{1,400}|[A-Za-z]:[^():]{1,400}|node:[\w/]{1,100})/,/:\d+:\d+\)?(?: \{)?$/),/^\s*File "(?<file>[^"]{1,400})", line \d+(?:, in (?<fn>.{1,200}))?$/,/^(?<file>[^\s:]{1,400}\.py):\d+:(?: in (?<fn>\S{1,200})| \w{0,100})$/,/^\s*(?:# )?(?<file>[^\s:]{1,400}\.rb):\d+:in [`'](?<fn>.{1,200})'$/,/^\s+(?<file>[^\s:]{1,400}\.go):\d+(?: \+0x[0-9a-f]{1,16})?$/];const i=(0,r.l)(/^\s*/,(0,r.E)(/at .{1,400}|\.\.\. \d+ more|stack backtrace:|note: .{0,300}/,/\d{1,4}: [\w:<>{}&,() ]{1,300}|goroutine \d+ \[.{0,60}\]:/),/$/);const a=(0,r.E)(/node_modules\/|^node:|\bnode:internal|\binternal\//,/\/(?:site|dist)-packages\/|\/lib\/python\d|\b_pytest\/|\/unittest\//,/\/gems\/|rubygems|\/bin\/rspec/,/^\/usr\/|^\/rustc\/|^</,/#(?:java|javax|jdk|sun|kotlin|scala|std|core|alloc)(?:\.|::)/,/#org\.(?:junit|testng|apache\.maven|gradle|assertj|mockito)(?:\.|::)/);function frameOf(e,t){if(e.length>o)return null;for(const n of s){const r=n.exec(e)?.groups;if(r?.file!==undefined)return{function:r.fn??functionOn(t),file:r.file}}return null}function functionOn(e){const t=/^(?:\s*\d{1,4}: )(?<rust>[\w:<>{}]{1,300})$|^(?<go>[\w./*()-]{1,300}?)\([^)]{0,300}\)$/.exec(e.slice(0,o))?.groups;return t?.rust??t?.go??""}function splitFrames(e){const t=[];const n=[];let r="";for(const s of e.split("\n")){const e=frameOf(s,r);if(e===null&&!i.test(s.slice(0,o)))n.push(s);else if(e!==null&&!a.test(e.file)&&!a.test(`#${e.function}`))t.push(e);r=s}return{frames:t,rest:n.join("\n")}}},44400:(e,t,n)=>{n.d(t,{H$:()=>overTheLimit,Ik:()=>hopeless,KJ:()=>isUnread,ZR:()=>a,rg:()=>firstRuns,w3:()=>reportNotRead});var r=n(1405);var o=n(19728);var s=n(87309);var i=n(15762);const a=3;function firstRuns(e,t,n=0){const r=[];for(let o=n;o<n+Math.min(a,t);o+=1){const t=e.get(o);if(t===undefined)return null;r.push(t)}return r}function hopeless(e,t){return nothingObserved(e)??commandMissing(e)??complained(e)??couldNotRun(e)??nothingExecuted(e)??reportNotRead(e,t)}function overTheLimit(e){const[t]=e.map(e=>e.outcome);if(t?.kind!=="timed-out"||e.some(e=>e.outcome.kind!=="timed-out"))return null;return{why:"over-the-limit",detail:`The command took longer than its limit of ${(0,r.S)(t.afterMs)} ${inEach(e)}: it hangs, or `+"it is slower than that. If it is slow, raise `timeout`; if it hangs, the end of its output shows where. "+"`stop: all` makes all runs."}}function nothingObserved(e){const t=e[0]?.outcome;if(t?.kind!=="not-observed"||e.some(i.XJ))return null;return{why:"nothing-observed",detail:`No run could be observed ${inEach(e)}. ${t.reason}`}}const u={126:{what:"the shell found the command but may not execute it",remedy:"Make it executable (chmod +x), or name its interpreter."},127:{what:"the shell did not find the command",remedy:"Check its spelling, that it is installed, and that setup-command puts it on PATH."}};function commandMissing(e){const t=e[0]?.outcome.kind==="failed"?e[0].outcome.exitCode:0;const n=u[t];if(n===undefined)return null;const r=e.every(({outcome:e,tests:n})=>e.kind==="failed"&&e.exitCode===t&&!(0,o.g2)(n.marks));if(!r)return null;const s=e[0]?.stderrTail.trim().split("\n").at(-1)?.slice(0,200)??"";const i=s===""?"":` (${s})`;return{why:"command-not-found",detail:`Exit code ${t} ${inEach(e)}: ${n.what}${i}. ${n.remedy}`}}function complained(e){const t=(0,s.j)(e);if(t===null)return null;const n=`The command could not be run ${inEach(e)}: ${t.said}. ${t.remedy}`;return{why:"could-not-run",detail:n}}function couldNotRun(e){if(!e.every(e=>e.tests.couldNotRun))return null;return{why:"could-not-run",detail:`The tests could not be run ${inEach(e)}: ${e[0]?.tests.problem??""}`}}function nothingExecuted(e){if(!e.every(({tests:e})=>e.kind==="read"&&!(0,o.g2)(e.marks)))return null;const t="Check the path and the filters of the command, or judge exit codes alone with framework: none.";return{why:"no-tests-executed",detail:`No test was executed ${inEach(e)}. ${t}`}}function reportNotRead(e,t){const n=e.filter(i.XJ);if(t===undefined||n.every(i.N6)||!n.every(isUnread))return null;const r=n.map(({tests:e})=>e.problem).find(e=>e!==null);const o=r===undefined?"":`: ${r}`;return{why:"report-not-read",detail:`No test result was read ${inEach(n)}${o}. ${unreadRemedy(t)}`}}function isUnread({tests:e}){return e.kind!=="read"&&!(0,o.g2)(e.marks)}function unreadRemedy({input:e,value:t}){if(e==="framework")return`The command does not show that it runs ${t}. Name its program in \`test-command\`, let it write JUnit XML `+"and name that in `report-files`, or leave `framework` out to go by exit codes.";return`\`report-files\` is \`${t}\`, looked for from the working directory on. Correct it, let the command write `+"JUnit XML there in each run, or leave it out to go by exit codes."}function inEach(e){return e.length===1?"in the only run":`in each of the first ${e.length} runs`}},81234:(e,t,n)=>{n.d(t,{j:()=>normalise,w:()=>plainText});var r=n(57975);var o=n(25385);const s=new Set([[200,208],[226,226],[300,308],[400,418],[421,426],[428,429],[431,431],[451,451],[500,511]].flatMap(([e=0,t=0])=>Array.from({length:t-e+1},(t,n)=>e+n)));function isStatus(e){return s.has(e)}const i=/\b(?:status(?:es| ?code)?|https?(?: (?:error|response|code))?(?!:\/\/)|(?:client|server) error)\b/i;const a=/\b(?:expected|received|got|want|equals?|to be)\b|[!=]=/i;const u=/\b(?:exceeds?|less|greater|more|fewer|above|below|at least|at most)\b|than\b|[<>]=? ?\d/i;function speaksOfStatus(e){if(i.test(e))return true;if(!a.test(e)||u.test(e))return false;const t=e.split(/\n[^\S\n]*at /,1)[0]??"";const n=t.match(/(?<![\w.])\d{1,9}(?![\w.])/g)??[];return n.length>=2&&n.every(e=>s.has(Number(e)))}const c=16e3;const l=(0,o.E)((0,o.l)(/\d{1,9}(?:\.\d{1,18})?\s?/,/(?:ns|[µu]s|ms|s|secs?|seconds?|millis|milliseconds?|mins?|minutes?|m|h|hours?)(?![a-z])/));const always=e=>()=>e;const f=[{pattern:(0,o.l)(/\b/i,(0,o.E)(/errno|exit code|exit status|exited with(?: code)?|(?:error|return|status) ?code|code(?=["']?\s?[:=])|signal/,/HTTP(?:\/\d(?:\.\d)?)?|status(?: ?code)?|SQLSTATE/),/["']?[ :=#([]{1,3}["']?(?:\d{2}[0-9A-Z]{3}|\d{1,5})\b/),replace:e=>e},{pattern:/\b(?:returned|responded with|replied with|answered(?: with)?|failed with) [1-5]\d\d\b(?!,\d| \w{1,40}s\b)/,replace:e=>isStatus(Number(e.slice(-3)))?e:e.replace(/\d{3}$/,"<num>")},{pattern:(0,o.E)(/\b(?:(?:ORA|PLS|SQL|CVE)-\d{3,6}|(?:TS|CS|CA|NU|MSB|LNK|PGRST)\d{3,5}|E0\d{3}|P[12]\d{3}|CP125\d)\b/,/\b(?:[Ee]rror|ERROR|[Ww]arning|[Ee]rror [Cc]ode)[ :=[(]{1,2}["']?[A-Z]{1,6}\d{3,5}\b/),replace:e=>e},{pattern:/(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,4}[A-Za-z]{2,24}\b/,replace:always("<email>")},{pattern:/<bound method [\w.<>]{1,200} of (?=<[\w.]{1,200} testMethod=)/,replace:always("<bound method of ")},{pattern:/<[\w.]{1,200} testMethod=\w{1,200}>/,replace:always("<test>")},{pattern:/#<RSpec::ExampleGroups::[^>\n]{1,600}>/,replace:always("#<RSpec::ExampleGroups>")},{pattern:/#<(?=[\w:]{1,200}:0x[0-9a-f]{1,16} @)[\w:]{1,200}:0x[^>\n]{1,600}>/,replace:objectOfRuby},{pattern:/\d{1,6}-byte object <[0-9A-F. -]{1,600}>/,replace:always("<object>")},{pattern:/\beyJ[\w-]{10,2000}\.[\w-]{1,4000}\.[\w-]{0,1000}/,replace:always("<token>")},{pattern:(0,o.E)(/(?<![\w-])(?=[\w-]{0,20}\d)(?=[\w-]{0,20}[A-Z])(?=[\w-]{0,20}[a-z])[\w-]{21}(?![\w-])/,/\btmp(?=[a-z_]{0,8}\d|[a-z\d]{0,8}_)[a-z0-9_]{8}(?![a-z0-9_])/),replace:always("<id>")},{pattern:/[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}/,replace:always("<uuid>")},{pattern:/(?<!\d)\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?/,replace:always("<date>")},{pattern:(0,o.l)(/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? (?:\d{1,2} )?[A-Z][a-z]{2,8},? (?:\d{1,2},? )?\d{4}/,/(?: \d\d:\d\d:\d\d)?(?: (?:GMT|UTC)(?:[+-]\d{4})?)?(?: \([^)\n]{1,40}\))?/),replace:always("<date>")},{pattern:(0,o.E)(/(?<![\w/])\d{1,4}\/\d{1,2}\/\d{1,4}(?: \d\d:\d\d:\d\d)?/,/(?<![\w.])\d\d?\.\d\d?\.\d{4}(?![\w.])/),replace:always("<date>")},{pattern:/(?<![\w:.])\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?[AP]M)?/,replace:always("<time>")},{pattern:(0,o.l)(/(?:file:\/\/)?(?<![\w.])(?:\/private)?/,/(?:\/tmp|\/var\/tmp|\/var\/folders|\/dev\/shm|[^\s"'`()<>,;|:]{0,200}\/_temp)\/[^\s"'`()<>,;|:]{1,400}/),replace:e=>`<path>${fileName(e,3)}`},{pattern:/[A-Za-z]:\\[^\s"'`()<>,;|:]{1,400}/,replace:e=>`<path>${fileName(e.replaceAll("\\","/"),3)}`},{pattern:(0,o.l)(/(?:file:\/\/)?(?<![\w.])\/(?:home|Users|root|workspace|github|builds|runner|__w|mnt|srv|data)/,/\/[^\s"'`()<>,;|:]{1,400}/),replace:e=>`<path>${fileName(e,2)}`},{pattern:(0,o.l)(/(?<![\w.:])/,(0,o.E)(/(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[::1?\])(?::\d{1,5})?(?![\w-]|[:.]\d)/,/::1?(?::\d{1,5})?(?![\w:])/)),replace:always("<host>")},{pattern:/(?<![\w.])\d{1,5}(?:\.\d{1,5}){2}(?:[-+][\w.]{1,40})?(?![\w.]*\w)/,replace:e=>e},{pattern:/(?<![\w:])(?:[0-9a-fA-F]{1,4}:){3,7}[0-9a-fA-F]{1,4}(?![\w:])/,replace:always("<host>")},{pattern:/\b0x[0-9a-fA-F]{1,64}/,replace:always("<hex>")},{pattern:/@(?:(?=[0-9a-f]{0,3}\d)[0-9a-f]{4}|[0-9a-f]{5,16})\b(?!\.\w)/,replace:always("@<hex>")},{pattern:(0,o.l)(/(?<![\w.-])(?=[A-Z-]{0,40}\d)(?=[\d-]{0,40}[A-Z])/,(0,o.E)(/(?:\d{2,20}-[A-Z]{2,20}|(?:\d{1,20}[A-Z]|[A-Z]{1,20}\d)[A-Z0-9]{0,20}-[A-Z0-9]{1,20})(?:-[A-Z0-9]{1,20}){0,6}/,/[A-Z]{2,20}(?:-[A-Z]{1,20}){0,3}-(?=\d{1,20}[A-Z]|[A-Z]{1,20}\d)[A-Z0-9]{2,20}/),/(?![\w-])/),replace:always("<id>")},{pattern:new RegExp(`(?<![\\w.])${l.source}{1,4}(?!\\w)`),replace:always("<duration>")},{pattern:(0,o.l)(/(?<![\w.])-?\d{1,400}(?:\.\d{1,400})?/,/(?=(?:st|nd|rd|th|[kKMGT]i?B|[kMG]?Hz|B|px|pt|em|rem|fps|x|k|K|M)(?![\w-]))/),replace:always("<num>")},{pattern:/(?<![\w.])-?\d{1,3}(?:,\d{3}){1,6}(?![\w.])/,replace:always("<num>")},{pattern:/(?<![\w.])-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?(?!\w)/,replace:numberOrStatus},{pattern:/(?<=[A-Za-z]_)\d{3,400}(?![A-Za-z0-9])/,replace:always("<num>")},{pattern:/[A-Za-z0-9]{4,}/,replace:wordOrIdentifier}];const d=new RegExp(f.map((e,t)=>`(?<r${t}>${caseless(e.pattern)})`).join("|"),"g");function plainText(e){return(0,r.stripVTControlCharacters)(e.slice(0,c))}function normalise(e){const t=plainText(e);const n=speaksOfStatus(t);const r=t.replace(d,(e,...t)=>{const r=t.at(-1);const o=f.findIndex((e,t)=>r[`r${t}`]!==undefined);return f[o]?.replace(e,n)??e});return tidy(r)}function tidy(e){return e.replace(/<num>(?:, ?(?:<num>|\.\.\.))+/g,"<num>, …").replace(/\[ ?<num> ?\]/g,"[<num>, …]").split("\n").map(e=>e.split(/\s+/).join(" ").trim()).filter(e=>e!=="").join("\n")}function caseless(e){if(!e.flags.includes("i"))return e.source;return e.source.replace(/\\?[a-zA-Z]/g,e=>e.startsWith("\\")?e:`[${e.toLowerCase()}${e.toUpperCase()}]`)}function fileName(e,t){const n=e.split("/").filter(e=>e!==""&&e!=="file:");return n.length<t?"":`/${(n.at(-1)??"").replace(/\d+/g,"<num>")}`}function numberOrStatus(e,t){return t&&isStatus(Number(e))?e:"<num>"}function objectOfRuby(e){return`${e.slice(0,e.indexOf(":0x"))}>`}const p=/^(?:(?:utf|sha|aes|rsa|base|u?int|float|iso|rfc|crc|md|es|ed|h|win|x|http|python)(?=\d)|i18n|l10n|a11y|e2e|ecdsa)/i;function wordOrIdentifier(e){const t=e.replace(/\D/g,"").length;if(t===0)return e;if(e.length>=7&&/^[0-9a-fA-F]+$/.test(e)&&t<e.length)return"<hex>";const n=e.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length??0;if(e.length>=10&&t>=3&&n>=3)return"<id>";if(p.test(e))return e.replace(/\d{5,}/g,"<num>");if(t>=2&&n>=2&&(/^[A-Z0-9]+$/.test(e)||n>=3))return"<id>";if(/^[A-Z]{1,2}\d{3,}$/.test(e))return"<id>";return e.replace(/\d{4,}|(?<=[a-z]{4})\d{3}$/g,"<num>")}},15762:(e,t,n)=>{n.d(t,{$i:()=>isPlain,FO:()=>exitCodeOf,N6:()=>isFailure,XJ:()=>isObserved});var r=n(48161);var o=n(76058);function isFailure(e){const{kind:t}=e.outcome;return t==="failed"||t==="crashed"||t==="timed-out"}function isObserved(e){return e.outcome.kind!=="not-observed"}function isPlain({conditions:e}){return o.XQ.every(t=>e[t]===o.QU[t])}function exitCodeOf(e){switch(e.kind){case"passed":return 0;case"failed":return e.exitCode;case"crashed":return 128+(r.constants.signals[e.signal]??0);case"timed-out":return 124;case"not-observed":return null}}},60505:(e,t,n)=>{n.d(t,{i:()=>rateDifference});var r=n(35191);var o=n(13364);function rateDifference(e,t,n=.95){for(const{failures:n,runs:o}of[e,t]){(0,r.gB)("failures",n,o);if(o===0)throw new RangeError("Each arm must have at least one observed run, got 0.")}(0,r.HO)("confidence",n);const[s,i]=[e.failures/e.runs,t.failures/t.runs];const[a,u]=[(0,o.gd)(e.failures,e.runs,n),(0,o.gd)(t.failures,t.runs,n)];const c=s-i;return{difference:c,lower:c-Math.hypot(s-a.lower,u.upper-i),upper:c+Math.hypot(a.upper-s,i-u.lower),confidence:n,method:"newcombe-clopper-pearson"}}},13364:(e,t,n)=>{n.d(t,{HK:()=>inverseBinomialInterval,gd:()=>exactBinomialInterval});var r=n(77881);var o=n(35191);const s=null&&["clopper-pearson","inverse-binomial","alike-stop","both-outcomes","confidence-sequence"];function exactBinomialInterval(e,t,n=.95){(0,o.gB)("failures",e,t);(0,o.HO)("confidence",n);const s=(1-n)/2;const i=e===0?0:r(s,e,t-e+1);const a=e===t?1:r(1-s,e+1,t-e);return{lower:i,upper:a,confidence:n,method:"clopper-pearson",failures:e,runs:t}}function inverseBinomialInterval(e,t,n=.95){(0,o.gB)("failures",e,t);(0,o.HO)("confidence",n);if(e===0)throw new RangeError("failures must be at least 1 where the runs were stopped by a failure, got 0.");const s=(1-n)/2;const i=r(s,e,t-e+1);const a=e===t?1:r(1-s,e,t-e);return{lower:i,upper:a,confidence:n,method:"inverse-binomial",failures:e,runs:t}}},33798:(e,t,n)=>{n.d(t,{O:()=>o,d:()=>stopBound});var r=n(15762);function stopBound(e,t,n=0){if(e==="all")return null;if(e==="auto")return alikeBound(t,n);let o=Number.POSITIVE_INFINITY;let s=Number.POSITIVE_INFINITY;for(const e of t.values()){if(!(0,r.$i)(e))continue;if((0,r.N6)(e))s=Math.min(s,e.run);else if((0,r.XJ)(e))o=Math.min(o,e.run)}const i=e==="first-failure"?s:Math.max(o,s);return Number.isFinite(i)?i:null}const o=10;function alikeBound(e,t){let n=null;let s=0;for(let i=t;;i+=1){const t=e.get(i);if(t===undefined)return null;if(!(0,r.XJ)(t)||!(0,r.$i)(t))continue;n??=t;if(!(0,r.N6)(t)||!failsLike(t,n))return null;s+=1;if(s===o)return i}}function failsLike({outcome:e,tests:t},n){return JSON.stringify(e)===JSON.stringify(n.outcome)&&t.marks===n.tests.marks}},19902:(e,t,n)=>{n.d(t,{N$:()=>hypergeometricWeights,Ys:()=>lnChoose,fl:()=>binomialWeights});const r=[0];function lnFactorial(e){for(let t=r.length;t<=e;t++)r.push((r[t-1]??0)+Math.log(t));return r[e]??0}function lnChoose(e,t){return lnFactorial(e)-lnFactorial(t)-lnFactorial(e-t)}function binomialWeights(e,t){const[n,r]=[Math.log(t),Math.log1p(-t)];const o=new Float64Array(e+1);for(let t=0;t<=e;t++)o[t]=Math.exp(lnChoose(e,t)+t*n+(e-t)*r);return o}function hypergeometricWeights(e,t,n){const r=Math.max(0,n-t);const o=lnChoose(e+t,n);const s=new Float64Array(Math.min(e,n)-r+1);for(let i=0;i<s.length;i++){s[i]=Math.exp(lnChoose(e,r+i)+lnChoose(t,n-r-i)-o)}return{first:r,weights:s}}},26567:(e,t,n)=>{n.d(t,{$I:()=>withArguments,CI:()=>inOneShell,sO:()=>withVariables});var r=n(94942);function withVariables(e,t){const n=Object.entries(e).map(([e,t])=>`${e}=${(0,r.ZL)(t)}`);return n.length===0?t:[...n,inOneShell(t)].join(" ")}function inOneShell(e){return needsShell(e)?`bash -eo pipefail -c ${(0,r.ZL)(e)}`:e}function needsShell(e){return/[;&|\n($`!]/.test(e.replaceAll(/'[^']*'/g,""))||/^\s*(cd|export|source|\.|eval|set|if|for|while|until|case|\{|\[\[)\s/.test(e)}function withArguments(e,t,n){if(n.length===0)return e;const o=n.map(r.ZL).join(" ");switch(t.extend){case"append":return`${e.trimEnd()} ${o}`;case"after-dashes":return`${e.trimEnd()} -- ${o}`;case"none":return null}}},39689:(e,t,n)=>{n.d(t,{Ip:()=>s,NH:()=>nothingRan,yT:()=>cachesOffOf});const r=String.raw`([1-9]\d*)`;const o=[{tool:"Turborepo",programs:["turbo"],off:{TURBO_FORCE:"true"},sign:new RegExp(`^ *Cached: +${r} cached, \\1 total$`,"m"),remedy:"Add `--force` to turbo."},{tool:"Nx",programs:["nx"],off:{NX_SKIP_NX_CACHE:"true",NX_DISABLE_NX_CACHE:"true"},sign:new RegExp(`^ *Nx read the output from the cache .* for ${r} out of \\1 tasks`,"m"),remedy:"Add `--skip-nx-cache` to nx."},{tool:"moon",programs:["moon"],off:{MOON_CACHE:"off"},sign:new RegExp(`^ *Tasks: +${r} completed \\(\\1 cached\\)`,"m"),remedy:"Add `--cache off` to moon."},{tool:"Rush",programs:["rush","rushx"],off:{RUSH_BUILD_CACHE_ENABLED:"0"},sign:/^These \w+ were (already up to date|restored from the build cache)/m,unless:/==\[ (SUCCESS|FAILURE)/,remedy:"Use the command that rebuilds (`rush retest`, `rush rebuild`)."},{tool:"Pants",programs:["pants"],off:{PANTS_TEST_FORCE:"true"},sign:/ succeeded in [\d.]+s \((cached (locally|remotely)|memoized)\)/,unless:/ (succeeded|failed) in [\d.]+s\.?$/m,remedy:"Add `--test-force` to pants."},{tool:"wireit",programs:["wireit"],off:{WIREIT_CACHE:"none"},sign:/Ran 0 scripts and skipped [1-9]|\] Already fresh\b/,unless:/\] Executed successfully/,remedy:"Remove `files` from the script in package.json, or name the command itself."},{tool:"Lage",programs:["lage"],off:{},sign:/^success: 0, skipped: [1-9]\d*, .*failed: 0\b/m,remedy:"Add `--no-cache` to lage."},{tool:"Bazel",programs:["bazel","bazelisk"],off:{},sign:/^Executed 0 out of [1-9]\d* tests?: /m,remedy:"Add `--cache_test_results=no` to `bazel test`."},{tool:"Gradle",programs:["gradle","gradlew"],off:{},sign:new RegExp(`^${r} actionable tasks?: \\1 (?:up-to-date|from cache)$`,"m"),remedy:"Add `--rerun-tasks` to gradle."},{tool:"Go",programs:["go"],off:{},sign:/^ok\s+\S+\s+\(cached\)/m,unless:/^(ok|FAIL)\s+\S+\s+[\d.]+s/m,remedy:"Add `-count=1` to `go test`."},{tool:"Task",programs:["task","go-task"],off:{},sign:/^(task: Task "[^"]+" is up to date\s*)+$/,remedy:"Add `--force` to task."},{tool:"make",programs:["make","gmake","ninja"],off:{},sign:/^(make(\[\d+\])?: ('[^']+' is up to date|Nothing to be done for '[^']+')\.\s*|ninja: no work to do\.\s*)+$/,remedy:"Add `-B` to make, or make the target phony."}];const s=Object.assign({},...o.map(({off:e})=>e));function cachesOffOf(e){const t=o.filter(t=>t.programs.some(t=>e.has(t)));return Object.assign({},...t.map(({off:e})=>e))}function nothingRan(e){const t=o.find(({sign:t,unless:n})=>t.test(e)&&n?.test(e)!==true);return t===undefined?null:`${t.tool} ran nothing: it took the result of an earlier run. ${t.remedy}`}},94787:(e,t,n)=>{n.d(t,{F:()=>underConditions,R:()=>conditionVariables});var r=n(76058);var o=n(94942);var s=n(26567);function conditionVariables({timezone:e,locale:t}){return{...e===null?{}:{TZ:e},...t===null?{}:{LC_ALL:t,LANG:t,LANGUAGE:""}}}const i="FLAKY_DETECTOR_SLOT";function inSlot(e){return e.includes(i)?(0,s.sO)({[i]:"0"},e):e}function underConditions(e,t){const n=(0,s.sO)(conditionVariables(e),inSlot(t));const{pinned:i,bursts:a}=r.$A[e.cpu];const u=i?`taskset -c 0 bash -eo pipefail -c ${(0,o.ZL)(n)}`:n;return a?inBursts(u):u}function inBursts(e){const t=["set -m",`${(0,s.CI)(e)} </dev/null & run=$!`,"trap 'kill -KILL -- -$run 2>/dev/null' EXIT","while kill -0 $run 2>/dev/null","do sleep 0.0$((RANDOM % 5))5","kill -STOP -- -$run 2>/dev/null && sleep 0.$((RANDOM % 4))5","kill -CONT -- -$run 2>/dev/null","done","wait $run"];return`bash -c ${(0,o.ZL)(t.join("; "))}`}},49741:(e,t,n)=>{n.d(t,{n:()=>s,s:()=>readDetectableRate});var r=n(74300);var o=n(57099);const s=1e3;const i=Math.ceil(((0,r.M)(s)??0)*1e6)/1e4;const a=`${Math.ceil(i*10)/10}%`;const u=/^([0-9]+(?:\.[0-9]+)?)\s?%$/;const c=/^0?\.[0-9]+$/;function toRate(e){const t=u.exec(e)?.[1];if(t!==undefined)return Number(t)/100;return c.test(e)?Number(e):null}function readDetectableRate(e){const t=toRate(e);if(t===null){const t=/^[0-9]+(\.[0-9]+)?$/.test(e)&&Number(e)>i&&Number(e)<100;return t?{ok:false,instead:[`${e}%`]}:{ok:false}}if(t<=0||t>=1)return{ok:false};if((0,r.d)(t)<=s)return(0,o.L)(t);const rule=()=>`must be at least ${i}%, the smallest rate that ${s} runs can detect`;return{ok:false,rule:rule,instead:[a]}}},57099:(e,t,n)=>{n.d(t,{L:()=>read});function read(e){return{ok:true,value:e}}},65299:(e,t,n)=>{n.d(t,{N:()=>askedReport,g:()=>sessionHeader});const r="0.1.0";function sessionHeader(e,{sessionId:t,startedAt:n}){const{source:o}=e;const s=askedReport(e);return{toolVersion:r,sessionId:t,startedAt:n.toISOString(),command:e.testCommand,workingDirectory:o.directory,outputDir:e.outputDir,repo:o.kind==="repository"?o.url:null,rootSeed:e.rootSeed,plannedRuns:e.runs,parallelism:e.parallelism,timeoutMs:e.timeoutMs,stop:e.stop,isolation:e.isolation,privateNetwork:e.privateNetwork,perturb:e.perturb,backend:e.backend.kind,...s===undefined?{}:{askedReport:s}}}function askedReport({reportFiles:e=null,framework:t="auto"}){if(e!==null)return{input:"report-files",value:e};const n=t!=="auto"&&t!=="none";return n?{input:"framework",value:t}:undefined}},71166:(e,t,n)=>{n.d(t,{z:()=>f,W:()=>findingsOf});var r=n(75976);var o=n(60505);var s=n(44008);var i=n(77519);var a=n(45925);function predecessorsOf(e,t,n,{end:r,searches:o=true}){const s=(0,i.w)(e,t,n);if(s===null)return null;const u=e.about(t).filter(({stage:e})=>e==="search");const c=u.reduce((t,n)=>t+e.pairs(n),0);const[l]=(0,a.Av)(e,t,"after-tests");const f=l===undefined?"open":(0,a.ut)(e,l,t,n);if(l!==undefined&&f==="differs"){const n=(l.treatment.chosen??[]).slice(0,-1);const r=e.tally(l,t);return{kind:"found",role:s.role,tests:n,confirmation:l,tally:r,searchRuns:c}}if(!o||r==="complete"&&u.length===0)return{kind:"not-found",why:"not-selectable",searchRuns:c};const d=r!=="complete"?"out-of-budget":f==="alike"?"not-confirmed":"not-reproduced";return{kind:"not-found",why:d,searchRuns:c}}var u=n(70759);var c=n(81759);function findingsOf(e){const t=s.g.of(e);const n=(0,u.MC)(e.subjects.length);const r=corrected(t,n);return e.subjects.map((o,s)=>{const i=r.filter(e=>e.subject===s).map(({subject:e,...t})=>t);const open=e=>(0,a.nT)(t,e.experiment,s,n);const u=causeOf(i,(0,a.J6)(t,s,n),open);const c=u.kind!=="unexplained"||e.end==="complete";const l=u.kind==="order-dependent";const f=l?predecessorsOf(t,s,n,e):null;const d=f?.kind==="found"?[...u.by,f.confirmation]:u.by;const p=i.filter(({experiment:e})=>d.includes(e));return{subject:o,cause:c?u.kind:"not-enough-runs",mechanism:u.mechanism,evidence:[...p,...i.filter(e=>!p.includes(e))],replay:replayOf(t,s,i,n),predecessors:f,moreRuns:c?null:runsMissing(o,n)}})}function corrected(e,t){const n=e.experiments.filter(({stage:e})=>e!=="search");const o=n.flatMap(t=>t.subjects.map(n=>({experiment:t,subject:n,tally:e.tally(t,n)})));const s=o.map(({experiment:n,subject:r})=>(0,a.ut)(e,n,r,t));const i=o.map(({experiment:e,tally:t},n)=>isClaim(e,s[n])?Math.min(1,(0,c.PH)(t)*(0,u.uJ)(e).length):1);const l=(0,r.f)(i);return o.map((e,t)=>{const n=l[t]??1;const r=isClaim(e.experiment,s[t])?n:null;return{...e,pValue:r,difference:differenceOf(e.tally),confirmed:n<=u.w$}})}function isClaim({stage:e},t){return e==="confirm"&&t==="differs"}function differenceOf({control:e,treatment:t}){return e.runs===0||t.runs===0?null:(0,o.i)(t,e)}function causeOf(e,t,n){const confirmed=t=>e.find(({experiment:e,confirmed:n})=>n&&e.contrast===t)?.experiment;const r=e.find(e=>e.confirmed&&e.experiment===t);if(r!==undefined)return controlled(r.experiment,e.filter(n),confirmed);for(const[e,t]of Object.entries(l)){const n=t===null?undefined:confirmed(e);if(t!==null&&n!==undefined)return{kind:t[0],mechanism:t[1],by:[n]}}return{kind:"unexplained",mechanism:null,by:[]}}const l={"fresh-copy":["leftover-state",null],"own-network":["contention","network"],alone:["order-dependent",null],order:["order-dependent",null],timezone:["time-zone",null],locale:["locale",null],"cpu-jitter":["timing",null],"one-cpu":["timing",null],parallelism:["contention",null],seed:null,"hash-seed":null,"after-tests":null};function controlled(e,t,n){const r=n("alone");if(r!==undefined)return{kind:"order-dependent",mechanism:"test-order",by:[r,e]};const o=n("hash-seed");if(o!==undefined)return{kind:"seed-controlled",mechanism:"hash-order",by:[e,o]};const s=e.treatment.only!==null&&t.length===0;return{kind:"seed-controlled",mechanism:s?"random-data":null,by:[e]}}function replayOf(e,t,n,r){const{alone:o,whole:s}=(0,a.Mc)(e,t);const i=(0,a.J6)(e,t,r)??s??o;const u=n.find(({experiment:e})=>e===i);return u===undefined||u.tally.treatment.runs===0?null:u}function runsMissing({failures:e,runs:t},n){const r=(0,u.KD)({control:{failures:e,runs:t},treatment:{failures:0,runs:t}},n);return r>=u._o?null:2*r}const f={alone:"line",timezone:"line",locale:"line","one-cpu":"line","cpu-jitter":"line",parallelism:({parallel:e})=>`--parallelism ${e} --stop first-failure`,seed:null,"hash-seed":null,"after-tests":null,"fresh-copy":null,"own-network":null,order:null}},67210:(e,t,n)=>{n.d(t,{J4:()=>replayDraft,Yc:()=>pinnedDraft,av:()=>i,jO:()=>armsOf,ls:()=>sessionSetting,tV:()=>isSensitive});var r=n(76058);var o=n(57152);var s=n(69044);const i={tree:o.Vx,only:null,chosen:null,pasted:false,parallel:1,copies:"session",network:"session",conditions:r.QU,seed:null,hashSeed:null};function sessionSetting({parallelism:e}){return{...i,parallel:e}}const a=8;function armsOf(e,t,n){const r=Math.min(a,n.parallelism);const o=isSensitive(t)?levelsOf(t):n.levels;const u=(0,s.C2)(e,{can:n,test:t.test,parallel:r,levels:o});if(u===null)return null;const c=e==="own-network"?{...i,parallel:r}:i;return{control:c,treatment:{...i,...u}}}function isSensitive({failing:e}){return JSON.stringify(e.conditions)!==JSON.stringify(r.QU)}function levelsOf({failing:{conditions:e}}){const given=t=>e[t]===r.QU[t]?[]:[e[t]];return{...r.Ix,...Object.fromEntries(r.XQ.map(e=>[e,given(e)]))}}function replayDraft(e,t,n,r){const again=({seed:e,conditions:t})=>({...i,only:n,pasted:true,seed:e,conditions:t});return{contrast:"seed",stage:"confirm",subjects:[t],control:again(e.passing),treatment:again(e.failing),size:r}}function pinnedDraft(e,t,n,r,o){return{contrast:e,stage:"confirm",subjects:[t],control:n,treatment:{...n,...r},size:o}}},44008:(e,t,n)=>{n.d(t,{g:()=>Notebook});var r=n(81759);function poolKey(e){return JSON.stringify({...e,seed:null,pasted:false})}class Notebook{subjects;experiments=[];#e=[];#t=[];#n=[];#r=[];#o=new Map;constructor(e,t){this.subjects=e;if(t===undefined)return;this.#o.set(poolKey(t),e.map(({failures:e,runs:t})=>({failures:e,runs:t})))}static of({subjects:e,experiments:t,trials:n}){const r=new Notebook(e);for(const e of t)r.begin(e);for(const e of n)r.record(e);return r}begin(e){this.experiments.push(e);this.#e.push(this.subjects.map(()=>r.V3));this.#t.push(0);this.#n.push([]);this.#r.push({total:0,count:0})}record(e){const t=this.experiments[e.experiment];const n=this.#e[e.experiment];const o=this.#r[e.experiment];if(t===undefined||n===undefined||o===undefined)return;o.total+=e.durationMs;o.count+=1;if(e.arm==="treatment")this.#t[e.experiment]=this.pairs(t)+1;if(t.stage==="search")this.#n[e.experiment]?.push(e);const s=this.#s(t[e.arm]);for(const[o,i]of this.subjects.entries()){const a=(0,r.r4)(i,t[e.arm],e);if(a===null)continue;s[o]=(0,r.ZF)(s[o]??r.Ff,a);if(t.subjects.includes(o))n[o]=(0,r.hS)(n[o]??r.V3,e.arm,a)}}#s(e){const t=poolKey(e);const n=this.#o.get(t)??[];this.#o.set(t,n);return n}pooled({control:e,treatment:t},n){return{control:this.#s(e)[n]??r.Ff,treatment:this.#s(t)[n]??r.Ff}}pairs({id:e}){return this.#t[e]??0}trialsOf({id:e}){return this.#n[e]??[]}tally({id:e},t){return this.#e[e]?.[t]??r.V3}meanMs({id:e}){const t=this.#r[e];return t===undefined||t.count===0?null:t.total/t.count}about(e){return this.experiments.filter(({subjects:t})=>t.includes(e))}}},77519:(e,t,n)=>{n.d(t,{w:()=>orderDependence});var r=n(45925);var o=n(81759);function orderDependence(e,t,n){for(const o of["alone","order"]){const s=(0,r.Av)(e,t,o).find(o=>(0,r.ut)(e,o,t,n)==="differs");if(s===undefined)continue;const i=o==="order"?byItself(e,t):undefined;const a=e.tally(s,t);const u=i===undefined?o==="alone"&&failsMore(a):failsMostly(i);return{...dependence(s,a,u),roleIsOpen:o==="order"&&i===undefined}}return null}function dependence({control:e,treatment:t},n,r){const s=[(0,o.MK)(n.control),(0,o.MK)(n.treatment)];const[i,a]=failsMore(n)?[e,t]:[t,e];if(r)return{role:"state-setter",whole:i,hitRate:1-Math.min(...s)};return{role:"polluter",whole:a,hitRate:Math.max(...s)}}function failsMore({control:e,treatment:t}){return(0,o.MK)(t)>(0,o.MK)(e)}function byItself(e,t){const n=e.subjects[t]?.test;const r=e.about(t).find(({stage:e,treatment:t})=>e==="search"&&String(t.chosen)===String(n));return r===undefined?undefined:e.tally(r,t).treatment}function failsMostly({failures:e,runs:t}){return e>t/2}},69044:(e,t,n)=>{n.d(t,{C2:()=>changeOf,Fx:()=>likelihood,Jt:()=>factorOf,WA:()=>namedLevel,q0:()=>s});var r=n(76058);const screening=(e,t)=>({likelihood:e,factor:null,isNamed:false,treatment:t});const anyLevel=(e,t)=>({likelihood:e,factor:t,isNamed:true,treatment:({levels:e})=>conditioned(t,e[t][0])});const oneLevel=(e,t,n)=>({...{likelihood:e,factor:t,isNamed:false},treatment:({levels:e})=>conditioned(t,e[t].find(e=>e===n))});function conditioned(e,t){return t===undefined?null:{conditions:{...r.QU,[e]:t}}}const o={alone:screening(.35,({can:e,test:t})=>t!==null&&e.selects(t)?{only:t}:null),parallelism:screening(.3,({parallel:e,can:t})=>e>1&&t.contention!==false?{parallel:e}:null),"fresh-copy":screening(.25,({can:e})=>e.freshCopies?{copies:"fresh"}:null),"cpu-jitter":oneLevel(.25,"cpu","jitter"),"own-network":screening(.25,({can:e,parallel:t})=>t>1&&e.privateNetwork?{parallel:t,network:"private"}:null),"one-cpu":oneLevel(.15,"cpu","one-cpu"),order:anyLevel(.15,"order"),timezone:anyLevel(.03,"timezone"),locale:anyLevel(.03,"locale"),seed:null,"hash-seed":null,"after-tests":null};const s=Object.keys(o).filter(e=>o[e]!==null);function likelihood(e){return o[e]?.likelihood??0}function factorOf(e){return o[e]?.factor??null}function namedLevel(e,{conditions:t}){const{factor:n,isNamed:r}=o[e]??{};return n!=null&&r===true?t[n]:null}function changeOf(e,t){return o[e]?.treatment(t)??null}},70759:(e,t,n)=>{n.d(t,{AT:()=>searchSize,D3:()=>f,KD:()=>confirmSize,Lc:()=>replaySize,MC:()=>sharedLevel,U3:()=>l,_o:()=>u,cs:()=>isHopeless,es:()=>screenSize,nj:()=>looksAlike,rP:()=>canStillDecide,uJ:()=>looksOf,uu:()=>followUpSize,w$:()=>s});var r=n(69044);var o=n(81759);const s=.05;const i=8;const a=60;const u=120;function sharedLevel(e){return s/(Math.max(1,e)*(r.q0.length+4))}function fewestPairs(e){return Math.max(4,Math.ceil(Math.log(2/e)/Math.log(4)))}function replaySize(e){return Math.max(i,fewestPairs(e))}function followUpSize(e){return fewestPairs(e)+1}function screenSize(e){return Math.round(Math.min(a,Math.max(8,4/e)))}const c=4;function looksOf({size:e,treatment:t}){if(t.seed!==null&&e<2*i)return[e];return Array.from({length:c},(t,n)=>Math.ceil((n+1)*e/c))}const l=.1;const f=.05;const d=40;function searchSize(e){const t=Math.ceil(Math.log(.01)/Math.log(1-Math.min(.99,Math.max(.01,e))));return Math.min(d,Math.max(2,t))}function looksAlike(e){return e.control.failures+e.treatment.failures>=4&&(0,o.Uo)(e)>.5}function confirmSize({control:e,treatment:t},n){const angle=({failures:e,runs:t})=>2*Math.asin(Math.sqrt((e+.5)/(t+1)));const r=Math.abs(angle(e)-angle(t));const o=n/c;const s=2*((tailQuantile(o/2)+tailQuantile(.05))/r)**2;return Math.min(u,Math.max(fewestPairs(o),Math.ceil(s)+2))}function tailQuantile(e){const t=-2*Math.log(e);return Math.sqrt(Math.max(0,t-Math.log(2*Math.PI)-Math.log(Math.max(1,t-Math.log(2*Math.PI)))))}function isHopeless(e,t,n){return t>=12&&(looksAlike(e)||t>=n/2&&(0,o.Uo)(e)>.3)}function canStillDecide({control:e,treatment:t},n,r){const s={control:Math.max(0,n-e.runs),treatment:Math.max(0,n-t.runs)};const extreme=n=>({control:{failures:e.failures+(n==="control"?s.control:0),runs:e.runs+s.control},treatment:{failures:t.failures+(n==="treatment"?s.treatment:0),runs:t.runs+s.treatment}});return(0,o.PH)(extreme("control"))<=r||(0,o.PH)(extreme("treatment"))<=r}},45925:(e,t,n)=>{n.d(t,{Av:()=>confirmationsOf,J6:()=>controllingReplay,Mc:()=>replaysOf,Yu:()=>isWanted,it:()=>isConfirmed,nT:()=>isOpen,sn:()=>rateBefore,ut:()=>answerOf});var r=n(67210);var o=n(69044);var s=n(70759);var i=n(81759);function answerOf(e,t,n,r){const o=e.pairs(t);if(t.stage==="confirm")return confirmation(e.tally(t,n),t,o,r);return screening(e.pooled(t,n),rateBefore(e,n),o,t.size)}function isOpen(e,t,n,r){return answerOf(e,t,n,r)==="open"}function confirmation(e,t,n,r){const o=(0,s.uJ)(t);const a=r/o.length;if(o.includes(n)&&(0,i.PH)(e)<=a)return"differs";if(n>=t.size||(0,s.cs)(e,n,t.size))return"alike";return(0,s.rP)(e,t.size,a)?"open":"alike"}function screening(e,t,n,r){const o=(0,i.Uo)(e);if(Math.min(e.control.runs,e.treatment.runs)>=4&&o<=s.D3)return"differs";if((0,s.nj)(e))return"alike";if(n<Math.min(r,(0,s.es)(t)))return"open";return o<=s.U3?"differs":"alike"}function rateBefore({subjects:e},t){const{failures:n,runs:r}=e[t]??{failures:1,runs:1};return n/r}function replaysOf(e,t){const n=e.about(t).filter(({contrast:e})=>e==="seed");return{alone:n.find(({treatment:e})=>e.only!==null)??null,whole:n.find(({treatment:e})=>e.only===null)??null}}function isControlled(e,t,n,r){if(t===null||answerOf(e,t,n,r)!=="differs")return false;const{control:o,treatment:s}=e.tally(t,n);return(0,i.MK)(s)>(0,i.MK)(o)}function controllingReplay(e,t,n){const{alone:r,whole:o}=replaysOf(e,t);return[r,o].find(r=>isControlled(e,r,t,n))??null}function confirmationsOf(e,t,n){return e.about(t).filter(e=>e.contrast===n&&e.stage==="confirm")}function isConfirmed(e,t,n,r){return confirmationsOf(e,t,n).some(n=>answerOf(e,n,t,r)==="differs")}function isWanted(e,t,n,s){const i=isConfirmed(e,n,"parallelism",s);const a=o.q0.some(t=>t!=="parallelism"&&isConfirmed(e,n,t,s));if(a)return false;const u=e.subjects[n];if(u!==undefined&&(0,r.tV)(u))return(0,o.Jt)(t)!==null;if(t==="own-network")return i;return!i||(0,o.Jt)(t)==="cpu"}},81759:(e,t,n)=>{n.d(t,{Ff:()=>s,MK:()=>rateOf,PH:()=>pValueOf,Uo:()=>roughPValueOf,V3:()=>i,ZF:()=>plusOne,hS:()=>counted,r4:()=>failedIn});var r=n(14820);var o=n(19728);const s={failures:0,runs:0};const i={control:s,treatment:s};function plusOne({failures:e,runs:t},n){return{failures:e+Number(n),runs:t+1}}function counted(e,t,n){return{...e,[t]:plusOne(e[t],n)}}function failedIn({test:e},t,{outcome:n,marks:r}){if(n.kind==="not-observed")return null;if(e===null)return(0,o.G$)(r)&&n.kind==="failed"?null:n.kind!=="passed";if((0,o.PN)(r,e))return(0,o.JG)(r,e);return r===""&&(t.only!==null||t.pasted)?n.kind!=="passed":null}const a=new Map;function pValueOf({control:e,treatment:t}){const n=`${e.failures}/${e.runs} ${t.failures}/${t.runs}`;const o=a.get(n)??(0,r.a3)(e,t);a.set(n,o);return o}function roughPValueOf({control:e,treatment:t}){return(0,r.MX)(e,t)}function rateOf({failures:e,runs:t}){return t===0?0:e/t}},1405:(e,t,n)=>{n.d(t,{S:()=>durationText,Z:()=>r});const r=[["d",864e5],["h",36e5],["m",6e4],["s",1e3],["ms",1]];function durationText(e){let t=e;let n="";for(const[e,o]of r){const r=Math.floor(t/o);t-=r*o;if(r>0)n+=`${r}${e}`}return n===""?"0ms":n}},56277:(e,t,n)=>{n.d(t,{M:()=>he});var r=n(13798);var o=n(43759);function datetime(e){return o.G1(r.You,e)}function date(e){return core._isoDate(ZodISODate,e)}function time(e){return core._isoTime(ZodISOTime,e)}function duration(e){return core._isoDuration(ZodISODuration,e)}var s=n(57774);var i=n(19782);var a=n(64519);const u=["command-not-found","setup-failed","workspace-failed","backend-failed","no-tests-executed","could-not-run","report-not-read"];const c=[...u,"nothing-observed","over-the-limit","mostly-lost","too-few-runs","output-not-writable"];var l=n(73848);var f=n(57152);const d=r.YjP().default(f.Vx);function before_trees_withTree(e,t){if(typeof e!=="object"||e===null||!("method"in e)||"tree"in e)return e;const{type:n,atMs:r,method:o,...s}=e;return n==="workspace-ready"?{type:n,atMs:r,tree:{name:HEAD,origin:t,copies:o,...s}}:e}var p=n(76058);function schemaOf(){return e=>e}const h=r.YjP().nullable();const m=r.k5n(p.Rd);const v=r.k5n(p.oH);const g=schemaOf()(r.rej({order:m,timezone:h.describe("The time zone that the run was given; null: as the command has it."),locale:h.describe("The locale that the run was given; null: as the command has it."),cpu:v.describe("`one-cpu`: all of it on one processor; `jitter`: also stopped and continued in random bursts.")}));const y=schemaOf()(r.YOg(r.k5n(p.XQ)));const w=schemaOf()(r.rej({order:r.YOg(m),timezone:r.YOg(r.YjP()),locale:r.YOg(r.YjP()),cpu:r.YOg(v)}));const b=["seed","hash-seed","alone","after-tests","parallelism","fresh-copy","own-network","order","timezone","locale","cpu-jitter","one-cpu"];var k=n(85375);const x=["complete","budget","cancelled","failed"];const $=["screen","search","confirm"];const S=["control","treatment"];var O=n(19728);const T=["session","fresh"];const A=["session","private"];const I=r.Whr().nonnegative();const E=r.aig().nonnegative();const j=r.Whr().positive();const P=r.YjP().regex(new RegExp(`^[${O.ix.join("")}]*$`));const N=schemaOf()(r.gMt("kind",[r.rej({kind:r.euz("passed")}),r.rej({kind:r.euz("failed"),exitCode:r.Whr().min(0).max(255)}),r.rej({kind:r.euz("crashed"),signal:r.YjP()}),r.rej({kind:r.euz("timed-out"),afterMs:E}),r.rej({kind:r.euz("not-observed"),reason:r.YjP()})]));const C=r.rej({run:I,seed:j,conditions:g});const M=schemaOf()(r.rej({test:I.nullable(),tests:r.YOg(I),failing:C,passing:C,failures:I,runs:I}));const R=r.rej({tree:d,only:I.nullable(),chosen:r.YOg(I).nullable(),pasted:r.zMY(),parallel:r.Whr().positive(),copies:r.k5n(T),network:r.k5n(A),conditions:g,seed:j.nullable(),hashSeed:j.nullable(),line:r.YjP().optional()});const L=schemaOf()(r.rej({id:I,contrast:r.k5n(b),stage:r.k5n($),subjects:r.YOg(I),control:R,treatment:R,size:r.Whr().positive(),commandLine:r.YjP()}));const F=schemaOf()(r.rej({experiment:I,arm:r.k5n(S),seed:j,outcome:N,marks:P,order:r.YOg(I).nullable(),durationMs:E}));const D=schemaOf()(r.rej({setting:r.k5n(k.gg),run:I,seed:j,outcome:N,marks:P,durationMs:E}));const Z=schemaOf()(r.rej({kind:r.k5n(k.eZ),name:r.YjP()}));const U=[r.rej({type:r.euz("controls-started"),setting:r.k5n(k.gg),most:I,atMs:E}),r.rej({type:r.euz("control-finished"),control:D,atMs:E}),r.rej({type:r.euz("shared-seen"),shared:r.YOg(Z)})];const W=[r.rej({type:r.euz("diagnosis-started"),budgetMs:E,trialMs:E,subjects:r.YOg(M),searches:r.zMY().optional(),atMs:E}),r.rej({type:r.euz("experiment-started"),experiment:L,atMs:E}),r.rej({type:r.euz("trial-finished"),trial:F,atMs:E}),r.rej({type:r.euz("diagnosis-ended"),end:r.k5n(x),atMs:E})];var B=n(61798);const G="a log without a usable name";function staysBelow(e){const t=e.split("/");return!/[\\:\p{Cc}]/u.test(e)&&t.every(e=>e!==""&&e!=="."&&e!=="..")}const V=r.vkY(e=>typeof e==="string"&&!staysBelow(e)?null:e,r.YjP().nullable());const J=r.vkY(e=>typeof e==="string"&&!staysBelow(e)?G:e,r.YjP());const H=r.Whr().nonnegative();const K=1e6;const Y=r.aig().nonnegative();const q=r.YjP().nullable();const X=schemaOf()(r.rej({file:q,suite:q,name:r.YjP()}));const Q=schemaOf()(r.rej({type:q,message:r.YjP(),stack:q,location:r.rej({file:r.YjP(),line:H}).nullable()}));const ee=r.rej({kind:r.k5n(l.t),marks:P,failures:r.YOg(r.rej({test:H,failure:Q})),problem:q,couldNotRun:r.zMY()});const te=schemaOf()(r.rej({name:r.YjP(),commit:q,folder:r.YjP(),origin:r.k5n(f.nX),copies:r.k5n(f.fh)}));const re=schemaOf()(r.rej({tree:d,run:H,seed:r.Whr().positive(),conditions:g,outcome:N,startedMs:Y,durationMs:Y,slot:H,place:r.YjP(),stdoutTail:r.YjP(),stderrTail:r.YjP(),stdoutLog:V,stderrLog:V,tests:ee}));const oe=r.k5n(c);const se=r.k5n(a.d);const ie=r.rej({file:J,tail:r.YjP()});const ae=schemaOf()(r.gMt("kind",[r.rej({kind:r.euz("complete")}),r.rej({kind:r.euz("stopped"),rule:se}),r.rej({kind:r.euz("time-budget")}),r.rej({kind:r.euz("cancelled"),signal:r.YjP()}),r.rej({kind:r.euz("halted"),why:oe,detail:r.YjP(),log:ie.nullable()})]));const ue=schemaOf()(r.gMt("kind",[r.rej({kind:r.euz("cloning"),url:r.YjP(),ref:q}),r.rej({kind:r.euz("setting-up"),command:r.YjP(),because:r.YjP()}),r.rej({kind:r.euz("copying"),directory:r.YjP()})]));const ce=schemaOf()(r.rej({test:H.nullable(),run:H,seed:r.Whr().positive(),commandLine:r.YjP(),selectsTest:r.zMY(),tried:r.rej({test:H.nullable(),failures:H,runs:r.Whr().positive()}).optional()}));const fe=schemaOf()(r.rej({toolVersion:r.YjP(),sessionId:r.YjP(),startedAt:datetime(),command:r.YjP(),workingDirectory:r.YjP(),outputDir:r.YjP(),repo:q,rootSeed:H,plannedRuns:H.max(K),parallelism:r.Whr().positive(),timeoutMs:Y,stop:se,isolation:r.k5n(i.C),privateNetwork:r.zMY(),perturb:y,backend:r.k5n(s.A),askedReport:r.rej({input:r.k5n(["report-files","framework"]),value:r.YjP()}).optional()}));const de=schemaOf()(r.rej({queuedJobs:H,runningJobs:H,waitedMs:Y,workers:q,runsDone:H,runsPlanned:H,workerSeconds:Y}));const pe=schemaOf()(r.rej({name:r.YjP(),seedKnob:q,extendedCommand:q}));const he={conditions:g,outcome:N,identity:X,failure:Q,inconclusiveReason:oe,sessionEnd:ae,frameworkUse:pe};const me=schemaOf()(r.gMt("type",[r.rej({type:r.euz("session-started"),version:r.euz(B.R),header:fe}),r.rej({type:r.euz("preparing"),preparation:ue,atMs:Y}),r.rej({type:r.euz("workspace-ready"),tree:te,atMs:Y}),r.rej({type:r.euz("framework-recognised"),use:pe}),r.rej({type:r.euz("seeds-read"),names:r.YOg(r.YjP())}),r.rej({type:r.euz("tests-seen"),tests:r.YOg(X)}),r.rej({type:r.euz("conditions-drawn"),levels:w,plainRuns:H}),r.rej({type:r.euz("run-started"),run:H,slot:H,atMs:Y}),r.rej({type:r.euz("run-finished"),observation:re}),r.rej({type:r.euz("remote-job"),job:r.YjP(),state:r.k5n(["submitted","over"]),firstRun:H,runs:H,atMs:Y}),r.rej({type:r.euz("remote-progress"),progress:de,atMs:Y}),r.rej({type:r.euz("replays-known"),replays:r.YOg(ce)}),...U,...W,r.rej({type:r.euz("warning"),text:r.YjP()}),r.rej({type:r.euz("session-ended"),end:ae,atMs:Y})]));function*decodeEvents(e){const t=e.split("\n");t.pop();let n="workspace";for(const[e,r]of t.entries()){const t=decodeLine(r,e+1,n);if(t.type==="session-started")n=t.header.repo===null?"workspace":"clone";yield t}}function decodeLine(e,t,n){let r;try{r=withTree(JSON.parse(e),n)}catch{throw new Error(`Line ${t} is not JSON. An events.ndjson holds one event per line, as a session wrote it.`)}const o=me.safeParse(r);if(o.success)return o.data;throw new Error(`Line ${t} is not an event of version ${EVENTS_VERSION}: ${z.prettifyError(o.error)}`)}},61798:(e,t,n)=>{n.d(t,{R:()=>i,q:()=>foldSession});var r=n(9930);var o=n(19728);var s=n(60375);function withChangingTests(e){const t=[...e.tests];const n=new Map;const o=aloneIn(e);for(const s of r.yk){for(const r of groupsOf(t,o.filter(e=>!n.has(e)),s)){if(runsWith(r,e.observations)<2)continue;const[o=0]=r;for(const e of r)n.set(e,o);t[o]=s(t[o])}}if(n.size===0)return e;return{...e,tests:t,observations:e.observations.map(e=>told(e,n))}}function aloneIn({tests:e,observations:t}){const n=runsOfEach(e.length,t);const isOne=(e,t)=>(0,r.Kn)(t)||n[e]===1&&(0,r.yv)(t);return[...e.keys()].filter(t=>isOne(t,e[t]))}function groupsOf(e,t,n){const r=new Map;for(const o of t){const t=(0,s.US)(n(e[o]));const i=r.get(t);if(i===undefined)r.set(t,[o]);else i.push(o)}return[...r.values()].filter(({length:e})=>e>1)}function runsOfEach(e,t){const n=new Uint32Array(e);for(const{tests:e}of t)for(let t=0;t<e.marks.length;t+=1)if(e.marks[t]!==o.lV)n[t]=(n[t]??0)+1;return n}function runsWith(e,t){return t.filter(({tests:t})=>e.some(e=>isIn(t.marks,e))).length}function isIn(e,t){return t<e.length&&e[t]!==o.lV}function told(e,t){const{tests:n}=e;if(n.marks==="")return e;const r=[...n.marks];for(const[e,s]of t){if(e===s||!isIn(n.marks,e))continue;r[s]=together(r[s]??o.lV,n.marks[e]??o.lV);r[e]=o.lV}const s=n.failures.map(({test:e,failure:n})=>({test:t.get(e)??e,failure:n}));const i=Array.from(r,e=>e??o.lV).join("").replace(/-+$/,"");return{...e,tests:{...n,marks:i,failures:s}}}function together(e,t){const n=new Set([e,t].filter(e=>e!==o.lV&&e!==o.q.skipped));if(n.size===0)return e===o.lV?t:e;if(n.has(o.q.flaky))return o.q.flaky;return n.size>1?o.q.mixed:[...n][0]??o.lV}const i=1;function foldSession(e){const t={header:null,trees:[],framework:null,end:null,replays:[],diagnosis:null,tests:[],warnings:[],controls:[],shared:[],seedNames:[],runs:new Map};for(const n of e)take(t,n);const{runs:n,header:r,...o}=t;if(r===null)throw new Error("These events have no `session-started`: they are not the event file of a session.");return withChangingTests({...o,header:r,observations:[...n.values()].sort((e,t)=>e.run-t.run)})}function take(e,t){switch(t.type){case"session-started":e.header=t.header;break;case"workspace-ready":if(!e.trees.some(({name:e})=>e===t.tree.name))e.trees.push(t.tree);break;case"framework-recognised":e.framework=t.use;break;case"seeds-read":e.seedNames=t.names;break;case"tests-seen":e.tests.push(...t.tests);break;case"control-finished":e.controls.push(t.control);break;case"shared-seen":e.shared=t.shared;break;case"replays-known":e.replays=t.replays;break;case"diagnosis-started":case"experiment-started":case"trial-finished":case"diagnosis-ended":takeDiagnosis(e,t);break;case"warning":e.warnings.push(t.text);break;case"session-ended":e.end=t.end;break;case"run-finished":if(!e.runs.has(t.observation.run))e.runs.set(t.observation.run,t.observation);break;case"preparing":case"conditions-drawn":case"run-started":case"controls-started":case"remote-job":case"remote-progress":break;default:t}}function takeDiagnosis(e,t){switch(t.type){case"diagnosis-started":e.diagnosis=begun(t);break;case"experiment-started":e.diagnosis?.experiments.push(t.experiment);break;case"trial-finished":e.diagnosis?.trials.push(t.trial);break;case"diagnosis-ended":if(e.diagnosis!==null)e.diagnosis.end=t.end}}function begun({budgetMs:e,subjects:t,searches:n}){return{budgetMs:e,subjects:t,searches:n,experiments:[],trials:[],end:null}}},6423:(e,t,n)=>{n.d(t,{h:()=>TestIndex});var r=n(77598);var o=n(9930);var s=n(19728);var i=n(45920);var a=n(60375);const u={kind:"none",marks:"",failures:[],problem:null,couldNotRun:false};const c=1e4;class TestIndex{#i;#a;#u=(0,a.Ny)();#c=new i.o(0);#l=0;#f=new Map;constructor(e,t=null){this.#i=e;this.#a=t}observe(e){if(e.kind==="none")return u;const t=this.#d(e.tests,({identity:e})=>e);const n=Buffer.alloc(this.#l,s.lV);const r=[];let o=0;for(const{status:i,failure:a}of e.tests){const e=t[o]??0;o+=1;n[e]=s.q[i].charCodeAt(0);if(a!==null)r.push({test:e,failure:this.#p(a)})}const i=e.kind==="unreadable"?e.reason:e.couldNotRun;const a=e.kind==="read"&&e.couldNotRun!==null;return{kind:e.kind,marks:n.toString("latin1").replace(/-+$/,""),failures:r,problem:i,couldNotRun:a}}#p(e){const t=JSON.stringify(e);const n=(0,r.createHash)("sha256").update(t).digest("base64");const o=this.#f.get(n)??JSON.parse(t);this.#f.set(n,o);return o}indicesOf(e){return this.#d(e,e=>e)}#d(e,t){const n=[];const r=new Int32Array(e.length);for(let o=0;o<e.length;o+=1)r[o]=this.#h(t(e[o]),n);for(let e=0;e<n.length;e+=c)this.#i({type:"tests-seen",tests:n.slice(e,e+c)});return r}#h(e,t){const n=this.#u.numberOf(e);const r=this.#c.at(n);if(r!==0)return r-1;const o=this.#u.of(e);const s=this.#m(o);const i=s===o?this.#v(o,t):this.#h(s,t);this.#c.set(n,i+1);return i}#v(e,t){t.push(e);this.#l+=1;return this.#l-1}#m(e){const{file:t,suite:n,name:r}=e;if(this.#a===null||!`${n} ${r}`.includes(this.#a))return e;const plain=e=>e.replaceAll(this.#g,o.yQ);return this.#u.of({file:t,suite:n===null?null:plain(n),name:plain(r)})}get#g(){return new RegExp(`${(this.#a??"").replaceAll(/[.*+?^${}()|[\]\\]/g,"\\$&")}/[tr]\\d+`,"g")}}},60083:(e,t,n)=>{n.d(t,{F:()=>conditionLevels});var r=n(31421);var o=n(57975);const s=["C","C.UTF-8","tr_TR.UTF-8","de_DE.UTF-8","ja_JP.UTF-8"];const i=4;const a=5e3;async function drawableLocales(e){const t=await installedLocales();const n=tellingLocales(t,e.LC_ALL||e.LANG||"C");const r=n.filter(e=>!isLanguageless(e));if(r.length>0)return{levels:n,warnings:[]};const o=t.length===0?"no locales (`locale -a` names none)":"no locale of a language other than its own";const s=n.length===0?"has no effect":`has only ${n.join(" and ")} to try`;return{levels:n,warnings:[`perturb: locale ${s}: this machine has ${o}. Install some, such as tr_TR.UTF-8 and de_DE.UTF-8.`]}}async function installedLocales(){try{const{stdout:e}=await(0,o.promisify)(r.execFile)("locale",["-a"],{timeout:a,maxBuffer:1<<20});return e.split("\n").filter(e=>e!==""&&e!=="POSIX")}catch{return[]}}function tellingLocales(e,t){const n=s.flatMap(t=>e.filter(e=>sameLocale(t,e)).slice(0,1));const r=[];for(const o of[...n,...e.filter(isUnicode)]){const e=isLanguageless(o)?sameLocale(o,t):languageOf(o)===languageOf(t);const n=r.some(e=>sameLocale(o,e)||!isLanguageless(o)&&languageOf(o)===languageOf(e));if(!e&&!n)r.push(o)}return r.slice(0,i)}const canonical=e=>e.toLowerCase().replace("-","").replace(/^posix$/,"c");const sameLocale=(e,t)=>canonical(e)===canonical(t);const languageOf=e=>e.split(/[_.@]/)[0]??e;const isLanguageless=e=>["C","POSIX"].includes(languageOf(e));const isUnicode=e=>canonical(e).includes("utf8");var u=n(46187);var c=n(73024);var l=n(76760);const f=["Etc/GMT+12","Pacific/Kiritimati","Asia/Kolkata","America/New_York"];const d="/usr/share/zoneinfo";function drawableTimeZones(e){const t=e.TZDIR??d;const n=f.filter(e=>!(0,c.existsSync)((0,l.join)(t,e)));const r=n.length===0?[]:[`perturb: timezone: ${n.join(", ")} ${n.length===1?"is":"are"} not in ${t}, so only `+"programs that bring their own time zones (Node.js, Java) will notice. Install tzdata."];return{levels:f.filter(t=>t!==e.TZ),warnings:r}}async function conditionLevels(e,t,n){const r={timezone:e.includes("timezone")?drawableTimeZones(n):p,locale:e.includes("locale")?await drawableLocales(n):p,cpu:e.includes("cpu")?drawableCpu():p};const{timezone:o,locale:s,cpu:i}=r;return{levels:{order:t,timezone:o.levels,locale:s.levels,cpu:i.levels},warnings:Object.values(r).flatMap(({warnings:e})=>e)}}const p={levels:[],warnings:[]};const h=["jitter","jitter","one-cpu","jitter"];function drawableCpu(){switch((0,u.Kq)().kind){case"several":return{levels:h,warnings:[]};case"single":return onlyJitter("there is only one processor here");case"not-to-be-chosen":return onlyJitter("runs can be kept on one processor only where there is `taskset`")}}function onlyJitter(e){return{levels:["jitter"],warnings:[`perturb: cpu has only bursts to try, not one processor: ${e}.`]}}},72905:(e,t,n)=>{n.d(t,{_:()=>Ending});var r=n(44400);var o=n(33798);var s=n(65299);class Ending{#y;#w;#b;#k=new Map;#_=null;constructor(e,t,n){this.#y=e;this.#w=t;this.#b=n}get end(){return this.#_}get budgetMs(){return this.#w.timeBudgetMs-this.#b.elapsedMs()}isUnderWay(e){return this.#k.has(e)}get isIdle(){return this.#k.size===0}async of(e){const{signal:t}=this.#b;const onAbort=()=>this.abortAll(t.reason);t.addEventListener("abort",onAbort,{once:true});try{await e()}finally{t.removeEventListener("abort",onAbort);this.#x(Number.NEGATIVE_INFINITY)}return this.#_??{kind:"complete"}}async during(e,t){const n=new AbortController;this.#k.set(e,n);try{return await t(n.signal)}finally{this.#k.delete(e)}}abortAll(e){this.#_=e;this.#x(Number.NEGATIVE_INFINITY)}outOfTime(){this.#_??={kind:"time-budget"}}boundOf(e){return(0,o.d)(this.#w.stop,e,this.#y.runs[0]?.run)}judge(e){if(this.#_?.kind==="halted"||this.#_?.kind==="cancelled")return;const t=this.#$(e);const n=this.boundOf(e);if(n!==null&&(t===null||this.#w.stop!=="auto")){this.#_={kind:"stopped",rule:this.#w.stop};this.#x(n+1)}else if(t!==null)this.abortAll(t)}#$(e){const{runs:t}=this.#y;const n=(0,r.rg)(e,t.length,t[0]?.run);if(n===null)return null;const o=(0,r.Ik)(n,(0,s.N)(this.#w))??(this.#w.stop==="auto"?(0,r.H$)(n):null);return o===null?null:{kind:"halted",...o,log:null}}#x(e){for(const[t,n]of this.#k)if(t>=e)n.abort()}}},46187:(e,t,n)=>{n.d(t,{A_:()=>pinnedTo,Kq:()=>processors});var r=n(31421);var o=n(73024);const s=5e3;let i=null;function processors(){i??=findProcessors();return i}function pinnedTo(e,t=processors()){if(t.kind!=="several")return[];return["taskset","-c",String(t.numbers[e%t.numbers.length])]}function findProcessors(){const e=allowedProcessors();if(e.length===1)return{kind:"single"};const t=(0,r.spawnSync)("taskset",["-c",String(e[0]),"true"],{stdio:"ignore",timeout:s});return t.status===0?{kind:"several",numbers:e}:{kind:"not-to-be-chosen"}}function allowedProcessors(){try{const e=/^Cpus_allowed_list:\s*(\S+)$/m.exec((0,o.readFileSync)("/proc/self/status","utf8"))?.[1]??"";return processorNumbers(e)}catch{return[]}}function processorNumbers(e){const t=e===""?[]:e.split(",");return t.flatMap(e=>{const[t=Number.NaN,n=t]=e.split("-").map(Number);return Number.isInteger(t)?Array.from({length:n-t+1},(e,n)=>t+n):[]})}},92078:(t,n,r)=>{r.d(n,{a:()=>runnerExecutor});var o=r(73024);var s=r(76760);var i=r(70370);var a=r(6423);var u=r(4378);var c=r(85352);var l=r(41311);var f=r(33260);var d=r(64636);var p=r(72905);var h=r(76058);var m=r(94942);var v=r(77598);const g={go:[5,60],stop:[30,450]};const y={go:[30,450],stop:[30,450]};const w=60;function*burstsOf(e){for(let t=0;;t+=1){const n=(0,v.createHash)("sha256").update(`${e} ${t}`).digest();const{go:r,stop:o}=t<w?g:y;yield{goMs:between(r,n.readUInt32BE(0)),stopMs:between(o,n.readUInt32BE(4))}}}function between([e,t],n){return e*(t/e)**(n/2**32)}var b=r(98197);var k=r(7997);var x=r(54140);const $=2e3;const S=8;const O=2**31-1;function earliestEnd(e){const{ended:t,leader:n,timeoutMs:r,stoppedMs:o,signal:s,wake:i}=e;let release=()=>{};return new Promise((e,a)=>{const onAbort=()=>e("aborted");const u=atTimeLimit(r,o,()=>e("time-limit"));const c=whenVanished(n,i,()=>e("vanished"));s.addEventListener("abort",onAbort,{once:true});release=()=>{u();clearInterval(c);s.removeEventListener("abort",onAbort)};t.then(e,a);if(s.aborted)onAbort()}).finally(()=>release())}function atTimeLimit(e,t,n){const r=performance.now();let o;const look=()=>{const s=e+t()-(performance.now()-r);if(s<=0)n();else o=setTimeout(look,Math.min(Math.ceil(s),O))};look();return()=>clearTimeout(o)}function whenVanished(e,t,n){if(e===null||!k.OU)return undefined;let r=0;return setInterval(()=>{const o=(0,x.LS)(e)?.state??"Z";r=o==="Z"||o==="X"?r+1:0;if(r>0)t();if(r>=S)n()},$)}class Jitter{#S;#O;#T;#A=null;#I=0;constructor(e,t){this.#S=e;this.#O=t[Symbol.iterator]();this.#z()}get stoppedMs(){return this.#I+(this.#A===null?0:performance.now()-this.#A)}end(){clearTimeout(this.#T);this.#E()}#z(){const{done:e,value:t}=this.#O.next();if(e!==true)this.#T=setTimeout(()=>this.#j(t),t.goMs)}#j({stopMs:e}){this.#A=performance.now();(0,l.i8)(this.#S,"SIGSTOP");this.#T=setTimeout(()=>{this.#E();this.#z()},e)}#E(){if(this.#A===null)return;(0,l.i8)(this.#S,"SIGCONT");this.#I=this.stoppedMs;this.#A=null}}function dumpSignal(e){if(/^(python|pypy)/.test(e))return"SIGABRT";if(/^java$|\.test$/.test(e))return"SIGQUIT";return null}function requestStackDumps(e){if(!k.OU)return 0;const t=(0,x.t1)().filter(t=>{const n=(0,x.LS)(t)?.group===e?dumpSignal((0,x.oQ)(t)):null;if(n!==null)(0,l.a7)(t,n);return n!==null});return t.length}const T=e(import.meta.url)("node:net");var A=r(6779);const I=64*1024;const z=1e4;async function createPipePairs(e,t,n){const r=t.map(t=>({stdout:fifoAt((0,s.join)(e,`out-${t}-${n}`)),stderr:fifoAt((0,s.join)(e,`err-${t}-${n}`))}));const o=r.flatMap(({stdout:e,stderr:t})=>[e.path,t.path]);const i=await(0,A.G)("mkfifo",["-m","600",...o],{timeoutMs:z});if(i.ok)return r;throw(0,d.bw)(`The pipes for the output of the tests cannot be made: ${i.problem}`,e,"Put coreutils on PATH, and set TMPDIR to a local file system.")}function fifoAt(e){return{path:e,buffer:Buffer.allocUnsafeSlow(I),overflowed:false}}function openPipe(e){const t=(0,o.openSync)(e,o.constants.O_RDONLY|o.constants.O_NONBLOCK);try{return{readFd:t,writeFd:(0,o.openSync)(e,o.constants.O_WRONLY)}}catch(e){(0,o.closeSync)(t);throw e}}const E=10;class Stream{#P;#N;#C;#M;#R=0;#L=null;#F=null;constructor(e,t){this.#P=e;this.#N=t;this.#C=openPipe(e.path);if(e.overflowed)this.#D();else this.#M=setTimeout(()=>this.#D(),E)}async end(){clearTimeout(this.#M);(0,o.closeSync)(this.#C.writeFd);if(this.#F!==null||!this.#Z())await this.#D();this.#P.overflowed=this.#R>I}destroy(){if(this.#L===null)(0,o.closeSync)(this.#C.readFd);else this.#L.destroy()}#Z(){try{for(let e=0;e<2;e+=1){const e=(0,o.readSync)(this.#C.readFd,this.#P.buffer);if(e===0)return true;this.#U(e)}}catch{}return false}#D(){this.#F??=new Promise(e=>{const t=new T.Socket({fd:this.#C.readFd,readable:true,writable:false,onread:this.#W()});for(const n of["close","end","error"])t.once(n,()=>e());t.resume();this.#L=t});return this.#F}#W(){const callback=e=>{this.#U(e);return true};return{buffer:this.#P.buffer,callback:callback}}#U(e){this.#R+=e;this.#N.write(this.#P.buffer.subarray(0,e))}}const j={launch:6e4,stackDump:1e3,terminate:2e3,abort:1e3,kill:1e3,leftover:500,streamEnd:1e3};async function runChild(e){const t=performance.now();const n=[];const r=await runToExit(e,n);const o=performance.now()-t;const s=await drain(n,e.killEscaped);const[i,a]=[await e.stdout.finish(),await e.stderr.finish()];return{exit:withReason(r,a.tail),durationMs:o,pipesClean:s,stdout:i,stderr:a}}const P=/^bash: line \d+: .*: Argument list too long$/m;function withReason(e,t){const n=e.kind==="exited"&&e.code===126?P.exec(t)?.[0]:undefined;if(n!==undefined){return{kind:"not-started",reason:(0,f.U)(Object.assign(new Error(n),{code:"E2BIG"}))}}if(e.kind!=="not-started"||e.reason!=="")return e;const r=t.trim().split("\n").at(-1)??"";return{kind:"not-started",reason:(0,f.U)(Object.assign(new Error(r),{code:"ENOENT"}))}}async function runToExit(e,t){if(e.signal.aborted)return{kind:"aborted"};try{const n=await start(e,t);const r=await exitOf(n,e);if(n.pid!==null)await(0,b.N)(n.pid,j.leftover);return r}catch(e){return{kind:"not-started",reason:(0,f.U)(e)}}}function start(e,t){t.push(new Stream(e.pipes.stdout,e.stdout));t.push(new Stream(e.pipes.stderr,e.stderr));return launched(e)}const N=500;const C={kind:"not-started",reason:"the shell that was to start it did not answer"};async function launched(e){const{launcher:t,signal:n}=e;const giveUp=()=>t.close(C);const r=setInterval(()=>t.wake(),N);let o=setTimeout(giveUp,j.launch);const onAbort=()=>{clearTimeout(o);o=setTimeout(giveUp,j.abort)};n.addEventListener("abort",onAbort,{once:true});try{return await t.launch(e)}finally{clearInterval(r);clearTimeout(o);n.removeEventListener("abort",onAbort)}}async function exitOf({pid:e,ended:t},n){const r=e===null||n.bursts===null?null:new Jitter(e,n.bursts);const{timeoutMs:o,signal:s}=n;const stoppedMs=()=>r?.stoppedMs??0;const wake=()=>n.launcher.wake();const i=await earliestEnd({ended:t,leader:e,timeoutMs:o,signal:s,stoppedMs:stoppedMs,wake:wake}).finally(()=>r?.end());if(typeof i!=="string")return i;if(e===null)return i==="aborted"?{kind:"aborted"}:t;if(i==="vanished"){n.launcher.close();return{kind:"not-started",reason:"its process is gone, and the shell that started it did not say how it ended"}}if(i==="aborted"){await(0,b.N)(e,j.abort);await heard(t,n.launcher);return{kind:"aborted"}}if(requestStackDumps(e)>0)await within(t,j.stackDump);await(0,b.N)(e,j.terminate);await heard(t,n.launcher);return{kind:"timed-out",afterMs:n.timeoutMs}}async function heard(e,t){t.wake();if(await within(e,j.kill)==="limit")t.close()}async function drain(e,t){const n=Promise.all(e.map(e=>e.end()));let r=await within(n,j.streamEnd)!=="limit";if(!r){t();r=await within(n,j.streamEnd)!=="limit"}for(const t of e)t.destroy();return r}function within(e,t){return new Promise((n,r)=>{const o=setTimeout(()=>n("limit"),t);e.then(n,r).finally(()=>clearTimeout(o))})}var M=r(86293);async function makeEmpty(e){if(isUsableAndEmpty(e))return;await(0,M.d)(e);(0,o.mkdirSync)(e,{recursive:true})}function isUsableAndEmpty(e){const t=(0,o.lstatSync)(e,{throwIfNoEntry:false});return t?.isDirectory()===true&&(t.mode&448)===448&&(0,o.readdirSync)(e).length===0}var R=r(48161);var L=r(57975);var F=r(39689);var D=r(19728);const Z=["SIGILL","SIGTRAP","SIGABRT","SIGBUS","SIGFPE","SIGKILL","SIGSEGV","SIGSYS","SIGTERM"];function outcomeOf(e){switch(e.kind){case"exited":return e.code===0?{kind:"passed"}:failed(e.code);case"timed-out":return{kind:"timed-out",afterMs:e.afterMs};case"not-started":return{kind:"not-observed",reason:`The run could not be started: ${e.reason}`};case"aborted":return null}}function seenOutcome(e,{marks:t},n){if(e.kind!=="passed")return e;if((0,D.G$)(t))return{kind:"failed",exitCode:0};const r=(0,D.g2)(t)?null:(0,F.NH)((0,L.stripVTControlCharacters)(n));return r===null?e:{kind:"not-observed",reason:r}}function failed(e){const t=Z.find(t=>R.constants.signals[t]+128===e);return t===undefined?{kind:"failed",exitCode:e}:{kind:"crashed",signal:t}}var U=r(46187);var W=r(51455);async function findReportFiles(e,t){if(e===null)return[];const{glob:n}=await r.e(382).then(r.bind(r,73382));const o=await n(e,{cwd:t,absolute:true,dot:true,followSymbolicLinks:false,ignore:["**/node_modules/**","**/.git/**"]});return o.sort()}async function removeReportFiles(e,t){for(const n of await findReportFiles(e,t))await(0,W.rm)(n,{force:true})}var B=r(92341);var G=r(72913);var V=r(26261);const J=100*1024*1024;const H=4096;class LogFile{#B;#G;#V=null;#J=[];#H=0;#K=Buffer.alloc(0);#Y=null;constructor(e,t=J){this.#B=e;this.#G=t}write(e){this.#H+=e.length;this.#q(e);if(this.#Y!==null)return;try{this.#X(e)}catch(e){this.#Y=e}}async finish(){const e=this.#V!==null&&await this.#Q(this.#V.fd);for(const{fd:e}of[...this.#V===null?[]:[this.#V],...this.#J])(0,o.closeSync)(e);return{path:e?this.#B:null,tail:decodeTail(this.#K,this.#H>H),totalBytes:this.#H,writeError:this.#Y}}#X(e){const t=this.#ee(e.length);writeAll(t.fd,e);t.bytes+=e.length}#ee(e){this.#V??={fd:(0,B.J)(this.#B),bytes:0};const t=this.#J.at(-1);const[n,r]=t===undefined?[this.#V,this.#G/2]:[t,this.#G/4];return n.bytes===0||n.bytes+e<=r?n:this.#te()}#te(){const e=`${this.#B}.new`;const t={fd:(0,B.J)(e),bytes:0};(0,B.b)(e);for(const{fd:e}of this.#J.slice(0,-1))(0,o.closeSync)(e);this.#J=[...this.#J.slice(-1),t];return t}async#Q(e){try{if(this.#J.length>0)await this.#ne(e)}catch(e){this.#Y??=e}return(0,V.i)(this.#B,e)||await putBack(this.#B,e)}async#ne(e){const t=[e,...this.#J.map(e=>e.fd)].reduce((e,t)=>e+(0,o.fstatSync)(t).size,0);writeAll(e,Buffer.from(`\n[... ${this.#H-t} bytes left out ...]\n`));for(const t of this.#J)await copy(t.fd,e)}#q(e){const t=e.length>=H?e:Buffer.concat([this.#K,e]);this.#K=t.length>H?Buffer.from(t.subarray(t.length-H)):Buffer.from(t)}}function writeAll(e,t){for(let n=0;n<t.length;)n+=(0,o.writeSync)(e,t,n)}async function copy(e,t){const n=(0,o.createReadStream)("",{fd:e,start:0,autoClose:false});for await(const e of n)writeAll(t,e)}async function putBack(e,t){try{const n=(0,B.J)(e);await copy(t,n).finally(()=>(0,o.closeSync)(n));return true}catch{return false}}function decodeTail(e,t){let n=0;while(t&&n<3&&n<e.length&&((e[n]??0)&192)===128)n+=1;return e.subarray(n).toString("utf8")}function logsFolder(e){return e.inside(G.Y.logs)}function runLog(e,t,n){return new LogFile(e.at(`run-${String(t).padStart(4,"0")}.${n}.log`))}function staysOnDisk(e,t){return t!==null&&(e==="all"||t.kind!=="passed")}function settleLog(e,t){if(e.path===null)return null;if(t)return`${G.Y.logs}/${(0,s.basename)(e.path)}`;(0,B.b)(e.path);return null}var K=r(15762);const Y={kind:"none"};async function makeReportFolders(e,t){if(e===null)return;await makeEmpty(t);for(const n of e.reportFolders)(0,o.mkdirSync)((0,s.join)(t,n))}async function readReport({framework:e,learn:t},n,{prepared:r,child:o,reportDir:s,outcome:i}){const a=(0,K.FO)(i);if(e===null||a===null)return Y;const u={exitCode:a,timedOut:i.kind==="timed-out",reportDir:s,workingDirectory:n.directory,reportFiles:await findReportFiles(e.reportFiles,n.visibleAt),stdoutLog:o.stdout.path,stderrLog:o.stderr.path};await t(u,r);return inPlainSight(await e.read(u),n)}function inPlainSight(e,{visibleAt:t,directory:n}){if(e.kind!=="unreadable")return e;return{...e,reason:e.reason.replaceAll(`${t}/`,"").replaceAll(t,n)}}var q=r(94787);var X=r(36572);function runVariables(e,{sessionId:t,slot:n,tempDir:r}){return{...(0,q.R)(e.conditions),...Object.fromEntries(X.U.map(t=>[t,String(e.seed)])),TEST_SEED:String(e.seed),ATTEMPT:String(e.repeats??e.run),TMPDIR:r,[l._P]:String(n),[l.k6]:t,[l.xO]:String(e.run)}}const Q=64*1024;async function carryOut(e,t,n){const r=(0,s.join)(t.tempDir,`t${n.slot}`);const o=(0,s.join)(t.tempDir,`r${n.slot}`);await makeEmpty(r);await makeReportFolders(t.framework,o);const i={sessionId:t.sessionId,slot:n.slot,tempDir:r};const a={PWD:n.copy.directory,...runVariables(e,i)};const u=await resetSlot(e,t,n,a);if(u!==null&&!isDone(u))return finishedRun(e,t,n,u,unreset(u),Y);await removeReportFiles(t.framework?.reportFiles??null,n.copy.visibleAt);const c=prepare(e,t,n,o);const l=u===null?n:{...n,startedMs:n.startedMs+Math.round(u.durationMs)};const f=await run_start(e,t,n,{...c,env:{...a,...c.env}});const d=trustworthy(outcomeOf(f.exit),e,t.tempDir);const p=d===null?Y:await readReport(t,n.copy,{prepared:c,child:f,reportDir:o,outcome:d});return finishedRun(e,t,l,f,d,p)}async function resetSlot(e,t,n,r){const{resetCommand:o}=t;if(o===null)return null;const s=await run_start({...e,conditions:h.QU},t,n,{commandLine:o,env:r});if(isDone(s))for(const e of[s.stdout,s.stderr])settleLog(e,false);return s}function isDone({exit:e,pipesClean:t}){return e.kind==="exited"&&e.code===0&&t}function unreset({exit:e,stdout:t,stderr:n}){const r=(n.tail.trim()||t.tail.trim()).split("\n").at(-1)??"";const o={exited:"failed","timed-out":"ran into the time limit of a run","not-started":"could not start"};if(e.kind==="aborted")return null;const s=e.kind==="exited"?` (exit code ${e.code})`:"";return{kind:"not-observed",reason:`reset-command ${o[e.kind]}${s} before the run: ${r}`}}function prepare(e,t,{env:n},r){const{framework:o,testCommand:s}=t;if(o===null)return{commandLine:s,env:{}};return o.prepare({run:e.run,seed:e.seed,order:e.conditions.order,reportDir:r,env:n})}function run_start(e,t,n,r){const{enter:o,lasts:s,directory:i}=n.copy;const a=logsFolder(t.output);const u=s||o.length===0;const{pinned:c,bursts:l}=h.$A[e.conditions.cpu];const f=c?(0,U.A_)(n.slot):[];const[d,...p]=[...f,...u?[]:o,...m.sM,r.commandLine];return runChild({words:[d??"bash",...p],cwd:u?i:"/",env:r.env,timeoutMs:t.timeoutMs,bursts:l?burstsOf(e.seed):null,launcher:n.launcher,pipes:n.pipes,stdout:runLog(a,e.run,"stdout"),stderr:runLog(a,e.run,"stderr"),signal:n.signal,killEscaped:n.killEscaped})}function trustworthy(e,{conditions:t},n){const{pinned:r,bursts:o}=h.$A[t.cpu];if(r&&!o&&(0,U.Kq)().kind==="not-to-be-chosen")return{kind:"not-observed",reason:"Runs can be kept on one processor only where there is `taskset`."};if(e===null||e.kind==="passed"||freeBytes(n)>Q)return e;return{kind:"not-observed",reason:`The disk of ${n} was full when the run failed.`}}function freeBytes(e){try{const{bavail:t,bsize:n}=(0,o.statfsSync)(e);return t*n}catch{return Number.POSITIVE_INFINITY}}function finishedRun(e,t,n,r,o,s){const{stdout:i,stderr:a,pipesClean:u}=r;const c=t.tests.observe(s);const l=o===null?null:seenOutcome(o,c,i.tail+a.tail);const f=staysOnDisk(t.keepLogs,l);const[d,p]=[i,a].map(e=>settleLog(e,f));const h=i.writeError??a.writeError;if(l===null)return{observation:null,pipesClean:u,writeError:h};const{tree:m,run:v,seed:g,conditions:y}=e;const w={tree:m,run:v,seed:g,conditions:y,outcome:l,startedMs:n.startedMs,durationMs:Math.round(r.durationMs),slot:n.slot,place:"runner",stdoutTail:i.tail,stderrTail:a.tail,stdoutLog:d??null,stderrLog:p??null,tests:c};return{observation:w,pipesClean:u,writeError:h}}var ee=r(31421);const te={"launch-loop.sh":'#!/usr/bin/env bash\n# What a launcher\'s bash does: starts one run after another, each from a script that comes on its stdin.\n#\n# Job control (set -m) gives each background job its own process group; with it, wait also returns when the job is\n# stopped, and is asked again. Its word on each job that ended goes nowhere. A script comes after its length in bytes:\n# read up to a mark, it would cost one system call for each byte. Between two askings it reads: nothing comes while the\n# detector lives and a run goes on, and the end of the file means that the detector is gone, which may have stopped the\n# job and cannot continue it any more. LC_ALL is the launcher\'s alone, which counts in bytes: set and taken back, it\n# would have each run look its locale up twice. For bash -p, which takes no functions from the environment: a user\'s own\n# cd or echo would change what it does. Its own variables begin with _: one that the user exports would reach the runs\n# changed.\nLC_ALL=C; cd / || exit; set -m; hash bash; exec 3>&1\nwhile read -r _bytes && IFS= read -r -N "$_bytes" _script; do\n  eval "$_script" &\n  echo "started $!"\n  wait "$!" 2> /dev/null; _code=$?\n  while [ "$_code" -gt 128 ] && kill -0 "$!" 2> /dev/null; do\n    read -r -t 0.01 _nothing; [ "$?" -gt 128 ] || { kill -CONT "-$!" 2> /dev/null; sleep 0.05; }\n    wait "$!" 2> /dev/null; _code=$?\n  done\n  [ "$_code" -le 128 ] || { wait "$!" 2> /dev/null; _last=$?; [ "$_last" -eq 127 ] || _code=$_last; }\n  echo "ended $_code"\ndone\n'};const re=["BASH_ENV","ENV","SHELLOPTS","BASHOPTS","TMOUT","LC_ALL"];const oe=["SHELLOPTS","BASHOPTS"];const se={kind:"not-started",reason:"the shell that started it is gone: a test may have ended its parent (kill $PPID) or processes that are not "+"its own"};const ie=500;class Launcher{#re;#oe;#se="";#ie="";#ae=null;#ue=null;#ce=null;constructor(e,t=[]){const[n,r]=[true,false].map(t=>Object.fromEntries(Object.entries(e).filter(([e])=>re.includes(e)===t)));this.#oe=n??{};this.#re=this.#le([...t,"bash","--noprofile","--norc","-p","-c",te["launch-loop.sh"]],r??{})}#le([e="bash",...t],n){try{const r=(0,ee.spawn)(e,t,{env:n,cwd:"/",detached:true,stdio:"pipe"});r.on("error",e=>this.#_({kind:"not-started",reason:(0,f.U)(e)}));r.on("close",()=>this.#_(this.#fe()));r.stdin?.on("error",()=>undefined);r.stdout?.on("data",e=>this.#de(e.toString()));r.stderr?.on("data",e=>{this.#ie=(this.#ie+e.toString()).slice(-ie)});for(const e of[r,r.stdin,r.stdout,r.stderr])unreference(e);return r}catch(e){this.#_({kind:"not-started",reason:(0,f.U)(e)});return null}}get lives(){return this.#ae===null&&this.#re?.pid!==undefined}async launch(e){if(!this.lives)return{pid:null,ended:Promise.resolve(this.#ae??se)};this.wake();const t=new Promise(e=>{this.#ce=e});const n=await new Promise(t=>{this.#ue=t;const n=this.#pe(e);this.#re?.stdin?.write(`${Buffer.byteLength(n)}\n${n}`)});return{pid:n,ended:t}}wake(){this.#re?.kill("SIGCONT")}close(e=se){if(this.#re?.pid!==undefined)this.#re.kill("SIGKILL");this.#_(e)}#pe({words:e,cwd:t,env:n,pipes:r}){const o=Object.entries({...this.#oe,...n});const s=o.filter(([e])=>!oe.includes(e)).map(assignment);const i=o.filter(([e])=>oe.includes(e)).map(assignment);const a=[...i.length>0?["env",...i]:[],...e.map(m.ZL)].join(" ");const u=s.length>0?`export ${s.join(" ")}; `:"";const c=`exec </dev/null >${(0,m.ZL)(r.stdout.path)} 2>${(0,m.ZL)(r.stderr.path)}`;return`${c}; ${u}cd -- ${(0,m.ZL)(t)} || { echo unstarted >&3; exit 1; }; exec ${a} 3>&-`}#de(e){const t=(this.#se+e).split("\n");this.#se=t.pop()??"";for(const e of t)this.#U(e.split(" "))}#U([e,t]){if(e==="started")this.#ue?.(Number(t));else if(e==="unstarted")this.#he({kind:"not-started",reason:""});else if(e==="ended")this.#he({kind:"exited",code:Number(t)})}#he(e){const t=this.#ce;this.#ce=null;t?.(e)}#fe(){const e=this.#ie.trim().split("\n").at(-1)??"";return e===""?se:{kind:"not-started",reason:(0,f.U)(new Error(e))}}#_(e){this.#ae??=e;this.#ue?.(null);this.#he(this.#ae)}}function assignment([e,t]){return`${e}=${(0,m.ZL)(t)}`}function unreference(e){e?.unref?.()}class Slots{#me;#ve;#ge=new Map;#ye=new Map;#we=0;constructor(e,t){this.#me=e;this.#ve=Array.from({length:t},(e,t)=>t);this.#be(this.#ve)}take(){const e=this.#ve.shift();if(e===undefined)throw new Error("More runs at once than slots.");return e}giveBack(e){this.#ve.push(e)}async pipesOf(e){if(!this.#ge.has(e))this.#be([e]);const t=await this.#ge.get(e);if(t===undefined)throw new Error(`Slot ${e} has no pipes.`);return t}launcherOf(e,t,n){const r=`${e} ${t}`;const o=this.#ye.get(r);if(o?.lives===true)return o;const s=new Launcher(n.env,n.enter);this.#ye.set(r,s);return s}close(){for(const e of this.#ye.values())e.close()}giveUpPipes(e){this.#ge.delete(e)}#be(e){const t=createPipePairs(this.#me,e,this.#we++);for(const[n,r]of e.entries()){const e=t.then(e=>e[n]);e.catch(()=>undefined);this.#ge.set(r,e)}}}var ae=r(58500);const ue=500;const ce=100;const fe=10;class Sweep{#ke;#_e;#xe=0;constructor(e,t){this.#ke=e;this.#_e=t}nowAndThen(e){if(e-this.#xe<ue)return;this.#xe=e;this.#$e()}async untilNone(){for(let e=0,t=0;e<ce;e+=1){t=this.#$e()===0?t+1:0;if(t===2)return;await(0,ae.setTimeout)(fe)}}killRun(e,t){(0,l.fR)(this.#ke,t=>t===e);for(const e of(0,l.ID)([t.stdout.path,t.stderr.path]))(0,l.a7)(e,"SIGKILL")}#$e(){return(0,l.fR)(this.#ke,e=>e!==null&&!this.#_e(e))}}function runnerExecutor(e){return{execute:(t,n)=>new RunnerSession(t,e,n).execute()}}class RunnerSession{#y;#Se;#b;#Oe;#Te=false;#Ae=new Map;#Ie;#ze;#Ee=false;#je=3;constructor(e,t,n){this.#y=e;this.#Se=t;this.#b=n;const{testCommand:r,resetCommand:o,timeoutMs:i,keepLogs:u}=t.config;const{sessionId:c,framework:l,output:f}=t;this.#Ie=new p._(e,t.config,n);this.#ze=new Sweep(c,e=>this.#Ie.isUnderWay(e));const d=(0,s.join)(t.tempDir,"run");this.#Oe={...{testCommand:r,resetCommand:o,timeoutMs:i,keepLogs:u},...{sessionId:c,framework:l,output:f},tempDir:d,tests:new a.h(n.emit,d),learn:(e,t)=>this.#Pe(e,t)}}async execute(){const{signal:e}=this.#b;if(e.aborted)return e.reason;try{return await this.#Ie.of(()=>this.#Ne())}finally{await this.#ze.untilNone()}}async#Ne(){const e=this.#Ce();try{const t=(0,i.A)(this.#Se.config.parallelism);await Promise.all(this.#y.runs.map(n=>t(()=>this.#Me(n,e))))}finally{e.close()}}#Ce(){(0,o.mkdirSync)(this.#Oe.tempDir,{recursive:true});logsFolder(this.#Oe.output);const e=Math.min(this.#Se.config.parallelism,this.#y.runs.length);return new Slots(this.#Se.tempDir,e)}async#Me(e,t){if(this.#Ie.budgetMs<=0)this.#Ie.outOfTime();if(this.#Ie.end!==null)return;const n=t.take();try{await this.#Ie.during(e.run,async r=>{this.#Re(await this.#Le(e,n,t,r))})}catch(e){this.#Ie.abortAll(haltedByAny(e))}finally{t.giveBack(n);this.#ze.nowAndThen(this.#b.elapsedMs())}}async#Le(e,t,n,r){const{treeOf:o,sessionId:s}=this.#Se;const{workspace:i,env:a}=await o(e.tree);const u=await i.acquire(t,e.run);try{const o=n.launcherOf(t,e.tree,{env:{...a,[l.k6]:s},enter:u.lasts?u.enter:[]});const i=await n.pipesOf(t);requireStanding(u.visibleAt,i.stdout.path,i.stderr.path);const c=Math.round(this.#b.elapsedMs());this.#b.emit({type:"run-started",run:e.run,slot:t,atMs:c});const killEscaped=()=>this.#ze.killRun(e.run,i);const f={slot:t,copy:u,env:a,launcher:o,pipes:i,startedMs:c,signal:r,killEscaped:killEscaped};const d=await carryOut(e,this.#Oe,f);const p=this.#Fe(d)?await carryOut(e,this.#Oe,f):d;if(!p.pipesClean)n.giveUpPipes(t);return p}finally{await i.release(u)}}#Fe({observation:e,pipesClean:t}){const{framework:n}=this.#Oe;const r=e===null||!t?null:n?.ownFailure(e)??null;if(r===null||this.#Te)return r!==null;this.#Te=true;const o=`${u.x}a file of flaky-detector failed in the tests' process (${r}). Tests are run without it. `+"That is a fault of flaky-detector: please report it.";this.#b.emit({type:"warning",text:o});return true}#Re({observation:e,writeError:t}){if(t!==null){const{output:e}=this.#Oe;this.#Ie.abortAll((0,c.mP)(e.path,logsFolder(e).named(t)));return}if(e===null)return;this.#Ae.set(e.run,e);this.#b.emit({type:"run-finished",observation:e});this.#Ie.judge(this.#Ae)}async#Pe(e,t){const{framework:n}=this.#Se;if(this.#Ee||n===null)return;const r=await n.use(e,t);if(r===null)return this.#De(n,e);if(this.#Ee)return;this.#Ee=true;this.#b.emit({type:"framework-recognised",use:r})}async#De(e,t){if(this.#je<=0)return;this.#je-=1;const n=await e.hint(t);if(n===null||this.#je<0)return;this.#je=-1;this.#b.emit({type:"warning",text:n})}}function haltedByAny(e){if(e instanceof d.kP)return(0,d.WJ)(e);return{kind:"halted",why:"workspace-failed",detail:(0,f.U)(e),log:null}}function requireStanding(...e){const t=e.find(e=>!(0,o.existsSync)(e));if(t===undefined)return;const n="Set `isolation: run`, or keep the tests from removing what is not theirs.";throw(0,d.bw)("An earlier run removed what the next one needs",t,n)}},26946:(e,t,n)=>{n.d(t,{C:()=>fileText});var r=n(73024);function fileText(e,t){try{const n=(0,r.statSync)(e);if(!n.isFile()||n.size>t)return null;return n.size===0?"":(0,r.readFileSync)(e,"utf8")}catch{return null}}},92341:(e,t,n)=>{n.d(t,{J:()=>newFile,b:()=>removeEntry});var r=n(73024);const{O_RDWR:o,O_CREAT:s,O_EXCL:i,O_APPEND:a,O_NOFOLLOW:u}=r.constants;const c=o|s|i|a|u;function newFile(e){try{return(0,r.openSync)(e,c)}catch(e){if(e.code!=="EEXIST")throw e}removeEntry(e);return(0,r.openSync)(e,c)}function removeEntry(e){const t=(0,r.lstatSync)(e,{throwIfNoEntry:false});if(t?.isDirectory())(0,r.rmSync)(e,{recursive:true,force:true});else if(t!==undefined)(0,r.unlinkSync)(e)}},26261:(e,t,n)=>{n.d(t,{R:()=>leadsTo,i:()=>isAt});var r=n(73024);function isAt(e,t){return isSame(t,()=>(0,r.lstatSync)(e,{bigint:true}))}function leadsTo(e,t){return isSame(t,()=>(0,r.statSync)(e,{bigint:true}))}function isSame(e,t){try{const[n,o]=[(0,r.fstatSync)(e,{bigint:true}),t()];return n.dev===o.dev&&n.ino===o.ino}catch{return false}}},76823:(e,t,n)=>{n.d(t,{A:()=>undecoded,M:()=>escaped});var r=n(4573);var o=n(73024);const s="�";function undecoded(e){if(!e.includes(s))return null;const t=givenBytes().flatMap(partsOf).sort((e,t)=>t.length-e.length);const n=t.reduce((e,t)=>e.replaceAll(t.toString(),()=>escaped(t)),e);return n===e?null:n}function escaped(e){if((0,r.isUtf8)(e))return e.toString();const t=[];for(let n=0;n<e.length;){const o=[1,2,3,4].find(t=>n+t<=e.length&&(0,r.isUtf8)(e.subarray(n,n+t)))??0;t.push(o===0?`\\x${e.toString("hex",n,n+1)}`:e.toString("utf8",n,n+o));n+=o||1}return t.join("")}function givenBytes(){const e=["cmdline","environ"].flatMap(e=>split(bytesOf(()=>(0,o.readFileSync)(`/proc/self/${e}`)),0));return[...e,bytesOf(()=>(0,o.readlinkSync)("/proc/self/cwd",{encoding:"buffer"}))].filter(e=>!(0,r.isUtf8)(e))}function bytesOf(e){try{return e()}catch{return Buffer.alloc(0)}}function partsOf(e){const t=[e,e.subarray(e.indexOf("=")+1)];return[...t,...t.flatMap(e=>split(e,"/".charCodeAt(0)))].filter(e=>!(0,r.isUtf8)(e))}function split(e,t){const n=[];let r=0;for(let o=e.indexOf(t);o>=0;o=e.indexOf(t,r)){n.push(e.subarray(r,o));r=o+1}return[...n,e.subarray(r)]}},57774:(e,t,n)=>{n.d(t,{A:()=>r});const r=["runner","runpod"]},9930:(e,t,n)=>{n.d(t,{Kn:()=>isChanging,ps:()=>unchangingParent,yQ:()=>o,yk:()=>l,yv:()=>mayChange});var r=n(25385);const o="$TMPDIR";const s=[["uuid",/[\da-fA-F]{8}-(?:[\da-fA-F]{4}-){3}[\da-fA-F]{12}/],["path",/(?:\$TMPDIR|(?<![\w.])(?:\/private)?\/(?:tmp|var\/tmp|var\/folders|dev\/shm))(?:[/-][\w.@+-]+)*/],["date",/\d{4}-\d\d-\d\d(?:[T _-]\d\d[:.-]?\d\d(?:[:.-]?\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/],["time",/\b\d\d:\d\d:\d\d(?:[.,]\d+)?/],["hex",/0x(?:…|[\da-fA-F]+)|\b(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{6,}\b/],["id",/\btmp[a-z\d_]{6,}\b|\b(?=[A-Za-z]*\d)(?=\d*[A-Za-z])(?:[A-Za-z\d]{10,})\b/]];const i=["number",/\d{4,}(?:\.\d+)?/];const a=["number",/\d+(?:\.\d+)?/];const u=(0,r.E)(...[...s,a].map(([e])=>new RegExp(`<${e}>`)));const c=[s,[...s,i],[...s,a]].map(maskingOf);const l=c.map(e=>({file:t,suite:n,name:r})=>({file:t,suite:n===null?null:e(n),name:e(r)}));function maskingOf(e){const t=(0,r.E)(...e.map(([e,t])=>new RegExp(`(?<${e}>${t.source})`,"g")));return n=>n.replace(t,(...t)=>{const n=t.at(-1);return`<${e.find(([e])=>n[e]!==undefined)?.[0]??""}>`})}function isCalled(e,t){return changes(e)&&c.some(n=>n(e)===n(t))}function mayChange({suite:e,name:t}){return/\d|\$TMPDIR|\/tmp/.test(t)||e!==null&&/\d|\$TMPDIR|\/tmp/.test(e)}function isChanging({suite:e,name:t}){return changes(t)||e!==null&&changes(e)}function changes(e){return u.test(e)||e.includes(o)}function unchangingParent(e){const t=e.name.replace(/(?:\[|\(|\/).*$/s,"").trim();const n={...e,name:t};return t===""||t===e.name||isChanging(n)?null:n}},76058:(e,t,n)=>{n.d(t,{$A:()=>s,Ix:()=>a,QU:()=>u,Rd:()=>r,XQ:()=>i,oH:()=>o});const r=["as-is","shuffled","reversed"];const o=["free","jitter","one-cpu"];const s={free:{pinned:false,bursts:false},jitter:{pinned:true,bursts:true},"one-cpu":{pinned:true,bursts:false}};const i=["order","timezone","locale","cpu"];const a={order:[],timezone:[],locale:[],cpu:[]};const u={order:"as-is",timezone:null,locale:null,cpu:"free"}},85375:(e,t,n)=>{n.d(t,{eZ:()=>o,gg:()=>r,mH:()=>s});const r=["alone","together","apart-alone","apart","folders-alone","folders"];const o=["port","path"];const s=["by-itself","busy","open","collision"]},4378:(e,t,n)=>{n.d(t,{S:()=>r,x:()=>o});const r=["pytest","unittest","jest","vitest","mocha","node-test","go","cargo","nextest","surefire","gradle","rspec","minitest","googletest","ctest","playwright","tap","junit"];const o="Runs are judged by exit code: "},19782:(e,t,n)=>{n.d(t,{C:()=>r});const r=["none","slot","run"]},19728:(e,t,n)=>{n.d(t,{AJ:()=>i,G$:()=>failedAny,JG:()=>failedAt,PN:()=>executedAt,g2:()=>executedAny,ix:()=>s,lV:()=>o,q:()=>r});const r={passed:"p",failed:"f",skipped:"s",flaky:"r",mixed:"m"};const o="-";const s=[...Object.values(r),o];const i=/[frm]/g;function failedAt(e,t){return e[t]===r.failed||e[t]===r.flaky||e[t]===r.mixed}function failedAny(e){return e.includes(r.failed)||e.includes(r.mixed)}function executedAt(e,t){return e[t]===r.passed||failedAt(e,t)}function executedAny(e){return Object.values(r).some(t=>t!==r.skipped&&e.includes(t))}},45920:(e,t,n)=>{n.d(t,{o:()=>NumberColumn});class NumberColumn{#Ze;constructor(e){this.#Ze=new Uint32Array(e)}at(e){return this.#Ze[e]??0}set(e,t){if(e>=this.#Ze.length){const t=new Uint32Array(2*(e+1));t.set(this.#Ze);this.#Ze=t}this.#Ze[e]=t}add(e){const t=this.at(e)+1;this.set(e,t);return t}}},86976:(e,t,n)=>{n.d(t,{U:()=>ownText});function ownText(e){return JSON.parse(JSON.stringify(e))}},92039:(e,t,n)=>{n.d(t,{L:()=>unpackMarks,a:()=>packMarks});function packMarks(e){return e.replace(/(.)\1+/g,(e,t)=>`${t}${e.length}`)}function unpackMarks(e){return e.replace(/(\D)(\d+)/g,(e,t,n)=>t.repeat(Number(n)))}},64519:(e,t,n)=>{n.d(t,{d:()=>r});const r=["auto","all","first-failure","decided"]},36572:(e,t,n)=>{n.d(t,{L:()=>seedNamesIn,U:()=>r});const r=["GO_TEST_SEED","JEST_SEED","VITE_TEST_SEED","MOCHA_SEED"];const o=new Set(["TEST_SEED","PYTHONHASHSEED","GTEST_RANDOM_SEED"]);const s=String.raw`(?<name>(?:[A-Z0-9]+_)*SEED(?:_[A-Z0-9]+)*)\b`;const i=new RegExp(String.raw`(?:\b(?:process|import\.meta|Deno|Bun)\.env(?:\.get\()?\??\.?\[?\s*["'\x60]?|`+String.raw`\benviron(?:\.get\(|\[)\s*["']|\b(?:get|Get|lookup|Lookup)_?[eE]nv\w*\(\s*"?'?|`+String.raw`\bENV(?:\.fetch\(|\[)\s*["']|\benv::var(?:_os)?\(\s*"|\boption_env!\(\s*"|\$ENV\{\s*["']?)`+s,"g");function seedNamesIn(e){const t=[...e.matchAll(i)].map(({groups:e})=>e?.name??"");return[...new Set(t)].filter(e=>!o.has(e))}},60375:(e,t,n)=>{n.d(t,{ES:()=>identitiesForSession,Ny:()=>identityTable,US:()=>identityKey,Zw:()=>identityCounter,oj:()=>interned});var r=n(45920);var o=n(86976);function identityKey({file:e,suite:t,name:n}){return JSON.stringify([e,t,n])}class KnownTest{file;suite;name;#Ue;#We;constructor({file:e,suite:t,name:n},r,o){this.file=e;this.suite=t;this.name=n;this.#Ue=r;this.#We=o}static numberOf(e,t){return#Ue in e&&e.#Ue===t?e.#We:-1}}class IdentityTable{#Be=new Map;#Ge=Symbol("table");#l=0;get size(){return this.#l}of(e){return KnownTest.numberOf(e,this.#Ge)===-1?this.#Ve(e):e}numberOf(e){const t=KnownTest.numberOf(e,this.#Ge);return t===-1?KnownTest.numberOf(this.#Ve(e),this.#Ge):t}#Ve({file:e,suite:t,name:n}){const r=known(this.#Be,e,e=>({own:e,inside:new Map}));const o=known(r.inside,t,e=>({own:e,inside:new Map}));return known(o.inside,n,e=>{this.#l+=1;return new KnownTest({file:r.own,suite:o.own,name:e??""},this.#Ge,this.#l-1)})}}let s=new IdentityTable;let i=0;function identityTable(){return s}function identitiesForSession(){i+=1;return()=>{i-=1;if(i===0)s=new IdentityTable}}function interned(e){return s.of(e)}function identityCounter(){const e=s;const t=new r.o(e.size);return n=>t.add(e.numberOf(n))}function known(e,t,n){const r=e.get(t);if(r!==undefined)return r;const s=t===null?null:(0,o.U)(t);const i=n(s);e.set(s,i);return i}},73848:(e,t,n)=>{n.d(t,{e:()=>r,t:()=>o});const r=["passed","failed","skipped","flaky","mixed"];const o=["none","read","unreadable"]},57152:(e,t,n)=>{n.d(t,{Vx:()=>s,fh:()=>o,nX:()=>r});const r=["workspace","clone"];const o=["none","overlay","mounted-copy","copy"];const s="head"},72913:(e,t,n)=>{n.d(t,{Y:()=>r});const r={events:"events.ndjson",results:"results.json",seal:"results.seal",summary:"summary.md",page:"report.html",junit:"junit.xml",setupLog:"setup.log",logs:"logs",support:"support"}},74712:(e,t,n)=>{n.d(t,{N:()=>openFolder});var r=n(4573);var o=n(77598);var s=n(73024);var i=n(76760);var a=n(92341);var u=n(26261);var c=n(76823);var l=n(7997);var f;const d=s.constants.O_RDONLY|s.constants.O_DIRECTORY|s.constants.O_NOFOLLOW;class OutputFolder{path;realPath;#Je;#He;#Ke=new Map;constructor(e,t,n=t){this.path=e;this.realPath=t;this.#Je=(0,s.openSync)(n,d);this.#He=l.OU?`/proc/self/fd/${this.#Je}`:t}at(e){return(0,i.join)(this.#He,e)}has(e){return(0,s.lstatSync)(this.at(e),{throwIfNoEntry:false})!==undefined}isAt(e=this.path){return(0,u.R)(e,this.#Je)}requireAt(){if(!this.isAt())throw new Error(`${this.path} is not the folder any more that this session wrote to`)}write(e,t){this.requireAt();const n=`.${e}.${(0,o.randomUUID)()}`;try{writePieces((0,a.J)(this.at(n)),t);if((0,s.lstatSync)(this.at(e),{throwIfNoEntry:false})?.isDirectory())this.remove(e);(0,s.renameSync)(this.at(n),this.at(e))}catch(e){this.remove(n);throw this.named(e)}return(0,i.join)(this.path,e)}inside(e){const t=this.#Ke.get(e)??this.#Ye(e);this.#Ke.set(e,t);return t}stillHas(e){const t=this.#Ke.get(e);return t===undefined||(0,u.i)(this.at(e),t.#Je)}give(e,t){if(!this.#Ke.has(e))return true;try{if(this.stillHas(e))(0,s.renameSync)(this.at(e),t.at(e));return this.#Ke.get(e)?.isAt(t.at(e))===true}catch{return false}}remove(e){try{(0,a.b)(this.at(e))}catch{}}close(){for(const e of this.#Ke.values())e.close();(0,s.closeSync)(this.#Je)}#Ye(e){const t=this.at(e);if((0,s.lstatSync)(t,{throwIfNoEntry:false})?.isDirectory()===false)(0,a.b)(t);try{(0,s.mkdirSync)(t,{recursive:true});return new f((0,i.join)(this.path,e),(0,i.join)(this.realPath,e),t)}catch(e){throw this.named(e)}}named(e){e.message=e.message.replaceAll(this.#He,this.path);return e}}f=OutputFolder;function openFolder(e){(0,s.mkdirSync)(e,{recursive:true});const t=s.realpathSync.native(e,{encoding:"buffer"});if((0,r.isUtf8)(t))return new OutputFolder(e,t.toString());throw new Error(`its real path is not UTF-8 (${(0,c.M)(t)}): rename that folder, or use another`)}function writePieces(e,t){try{for(const n of t){const t=Buffer.from(n);for(let n=0;n<t.length;)n+=(0,s.writeSync)(e,t,n)}}finally{(0,s.closeSync)(e)}}},85352:(e,t,n)=>{n.d(t,{u7:()=>OutputError,Uw:()=>openSessionOutput,mP:()=>unwritable});var r=n(73024);var o=n(33260);var s=n(92341);var i=n(72913);const a="earlier";const u=3;const c="nothing-observed";const l="1";const f=Object.values(i.Y);const d='\n{"type":"run-finished"';const p=1<<16;function setAside(e){const t=fileShowsSomething(e.at(i.Y.events));if(t){const t=e.inside(a);(0,s.b)(t.at(String(u)));for(let e=u-1;e>0;e-=1)move(t.at(String(e)),t.at(String(e+1)));moveReport(e,t.inside(l))}for(const t of f)(0,s.b)(e.at(t));return t}function putBack(e){(0,s.b)(e.at(c));const t=e.inside(c);moveReport(e,t);const n=e.inside(a);moveReport(n.inside(l),e);(0,s.b)(n.at(l));for(let e=1;e<u;e+=1)move(n.at(String(e+1)),n.at(String(e)));return t}function moveReport(e,t){for(const n of f)move(e.at(n),t.at(n))}function move(e,t){try{(0,r.renameSync)(e,t)}catch(e){if(e.code!=="ENOENT")throw e}}function showsSomething({observations:e,end:t}){return e.some(({outcome:e})=>e.kind!=="not-observed")&&!isVain(t)}const h=["command-not-found","could-not-run","no-tests-executed","nothing-observed","report-not-read"];function isVain(e){return e?.kind==="halted"&&h.includes(e.why)}function fileShowsSomething(e){const t=earlier_reports_open(e);if(t===null)return false;try{return hasRun(t)&&!isVain(endIn(t))}finally{(0,r.closeSync)(t)}}function hasRun(e){const t=Buffer.alloc(p);let n="";for(let o=(0,r.readSync)(e,t);o>0;o=(0,r.readSync)(e,t)){const e=n+t.toString("latin1",0,o);if(e.includes(d))return true;n=e.slice(-d.length)}return false}function endIn(e){const t=Buffer.alloc(p);const n=(0,r.readSync)(e,t,0,p,Math.max(0,(0,r.fstatSync)(e).size-p));try{const e=t.toString("utf8",0,n).trimEnd().split("\n").at(-1)??"";const r=JSON.parse(e);return r.type==="session-ended"?r.end:null}catch{return null}}function earlier_reports_open(e){try{const t=(0,r.openSync)(e,r.constants.O_RDONLY|r.constants.O_NOFOLLOW|r.constants.O_NONBLOCK);if((0,r.fstatSync)(t).isFile())return t;(0,r.closeSync)(t)}catch{}return null}var m=n(77598);var v=n(26261);function openJournal(e){const t=(0,s.J)(e);const n=(0,m.createHash)("sha256");let o=0;return{append:e=>{const s=Buffer.from(`${JSON.stringify(e)}\n`);try{for(let e=0;e<s.length;)e+=(0,r.writeSync)(t,s,e);o+=s.length;n.update(s)}catch(e){(0,r.ftruncateSync)(t,o);throw e}},isIntact:()=>{const{size:s,nlink:i}=(0,r.fstatSync)(t);const a=(0,v.i)(e,t)&&i===1;return a&&s===o&&digestOf(t)===n.copy().digest("hex")},close:()=>{(0,r.fsyncSync)(t);(0,r.closeSync)(t)}}}function digestOf(e){const t=(0,m.createHash)("sha256");const n=Buffer.alloc(1<<20);let o=0;for(let s=-1;s!==0;o+=s){s=(0,r.readSync)(e,n,0,n.length,o);t.update(n.subarray(0,s))}return t.digest("hex")}var g=n(76760);var y=n(74712);function settleFolder(e,t,n,o){const{path:s,realPath:i}=e;if(e.isAt())return{folder:e,warning:null};try{if(e.isAt(i))return{folder:(0,y.N)(i),warning:`${t} changed what ${s} leads to. ${foundIn(i)}`};const a=madeAnew(i)??(0,y.N)((0,r.mkdtempSync)((0,g.join)((0,r.realpathSync)(n),"flaky-report-")));const u=e.give(o,a)?"":" The logs that were in it are gone.";const c=a.path===i?"removed":"replaced";return{folder:a,warning:`${t} ${c} the output folder ${s}. ${foundIn(a.path)}${u}`}}catch(n){const r=n.message;return{folder:e,warning:`${t} took the output folder ${s} away, and no other can be made: ${r}.`}}}function foundIn(e){return`The session's files are in ${e}.`}function madeAnew(e){if((0,r.lstatSync)(e,{throwIfNoEntry:false})!==undefined||!isFreeOfLinks((0,g.dirname)(e)))return null;const t=(0,y.N)(e);if(t.realPath!==e){t.close();return null}t.write(".gitignore",["*\n"]);return t}function isFreeOfLinks(e){if((0,r.lstatSync)(e,{throwIfNoEntry:false})===undefined)return isFreeOfLinks((0,g.dirname)(e));return(0,r.realpathSync)(e)===e}const w=Object.values(i.Y);class OutputError extends Error{}function openSessionOutput(e,t){return new OpenOutput(e,prepare(e),t)}class OpenOutput{folder;#qe;#Xe=false;#Qe;#et;constructor(e,t,n){this.folder=e;this.#qe=t.journal;this.#et=t.wasSetAside?e:null;this.#Qe=n}append(e){if(!this.#Xe)this.#tt(()=>this.#qe.append(e))}settle(e,t,n){const{folder:r,warning:o}=settleFolder(this.folder,e,t,i.Y.logs);const s=r!==this.folder;const a=s||!r.isAt()||!this.#qe.isIntact();this.folder=r;if(a)this.#tt(()=>this.#nt(n));if(o!==null)return[o];return[...lostLogs(r,e),...a?[spoiltEvents(r,e)]:[]]}giveWay(e){if(this.folder!==this.#et||showsSomething(e))return;try{this.folder=putBack(this.folder)}catch{}}close(){this.#tt(()=>this.#qe.close())}#nt(e){this.folder.requireAt();const t=openJournal(this.folder.at(i.Y.events));this.#qe.close();this.#qe=t;this.#Xe=false;for(const t of e)this.#qe.append(t)}#tt(e){try{e()}catch(e){this.#Xe=true;this.#Qe(this.folder.named(e))}}}function spoiltEvents({path:e},t){return`${t} changed or removed ${i.Y.events} in ${e}. It was written anew, as it was.`}function lostLogs(e,t){if(e.stillHas(i.Y.logs))return[];if((0,r.lstatSync)(e.at(i.Y.logs),{throwIfNoEntry:false})?.isDirectory()===false)e.remove(i.Y.logs);return[`${t} removed or replaced the folder ${i.Y.logs} in ${e.path}. What was in it is gone.`]}function unwritable(e,t){const n=t.code==="ENOSPC"?"the disk is full":t.message;const r=(0,o.c)(n)??"Free space there, or set output-dir to a folder on another disk.";const s=`Could not write to ${e}: ${n}. ${r}`;return{kind:"halted",why:"output-not-writable",detail:s,log:null}}function prepare(e){const{path:t}=e;const n=hasSession(e)?[]:w.filter(t=>e.has(t));if(n.length>0){throw new OutputError(`The output folder ${t} holds ${n.join(", ")}, but no session of flaky-detector, `+"so that nothing there is overwritten. Set output-dir to another folder.")}try{const t=setAside(e);return{wasSetAside:t,journal:openJournal(e.at(i.Y.events))}}catch(n){const r=e.named(n).message;throw new OutputError(`The output folder ${t} cannot be written: ${r}. Set output-dir to a folder that can be.`)}}function hasSession(e){const t='{"type":"session-started"';try{const n=(0,r.openSync)(e.at(i.Y.events),r.constants.O_RDONLY|r.constants.O_NOFOLLOW|r.constants.O_NONBLOCK);const o=Buffer.alloc(t.length);const s=(0,r.fstatSync)(n).isFile()?(0,r.readSync)(n,o):-1;(0,r.closeSync)(n);return s===0||o.toString()===t}catch{return false}}},31340:(e,t,n)=>{n.d(t,{U:()=>isWithin});var r=n(76760);function isWithin(e,t){const n=(0,r.relative)(e,t);return n!==".."&&!n.startsWith(`..${r.sep}`)&&!(0,r.isAbsolute)(n)}},25385:(e,t,n)=>{n.d(t,{E:()=>anyOf,l:()=>inTurn});function inTurn(...e){return new RegExp(e.map(({source:e})=>e).join(""),e[0]?.flags)}function anyOf(...e){return new RegExp(`(?:${e.map(({source:e})=>e).join("|")})`,e[0]?.flags)}},7629:(e,t,n)=>{n.d(t,{A:()=>shuffled,v:()=>drawn});var r=n(27520);function drawn(e,t,n){return(0,r.Z)(e^t,n)}function shuffled(e,t,n){const r=[...e];for(let e=r.length-1;e>0;e-=1){const o=drawn(t,n,e)%(e+1);[r[e],r[o]]=[r[o],r[e]]}return r}},7482:(e,t,n)=>{n.d(t,{g:()=>planRuns});var r=n(76058);var o=n(57152);var s=n(7629);const i={2:[3,1],3:[7,3,1],4:[15,3,5,1]};const a=1936221812;const u=1668246643;const c=1818588780;function factorialRow(e,t,n){const r=i[n];if(r===undefined)return Array.from({length:n},()=>true);const o=t>>r.length;const c=r.reduce((e,n,r)=>t>>r&1?e^n:e,0);const l=c^(0,s.v)(e,a,o)&2**n-1;const f=(0,s.A)([...Array(n).keys()],e,u^o<<8);return f.map(e=>(l>>e&1)===1)}function levelAt(e,t,n,r){if(e.length===0)return undefined;const o=Math.floor(r/e.length);return(0,s.A)(e,t,c^n<<8^o<<12)[r%e.length]}var l=n(27520);const f=1885696628;function planRuns(e,t,n=r.Ix){return{rootSeed:e,runs:Array.from({length:t},(t,r)=>({tree:o.Vx,run:r,seed:(0,l.Z)(e,r),conditions:conditionsOf(e,r,n)}))}}function conditionsOf(e,t,n){const o=t>>1;const i=((0,s.v)(e,f,o)&1)===(t&1);return i?perturbedConditions(e,o,n):r.QU}function perturbedConditions(e,t,n){const o=r.XQ.filter(e=>n[e].length>0);const s=factorialRow(e,t,o.length);const i=o.length===1?t:t>>1;const a=o.flatMap((t,o)=>s[o]===true?[[t,levelAt(n[t],e,r.XQ.indexOf(t),i)]]:[]);return{...r.QU,...Object.fromEntries(a)}}},27520:(e,t,n)=>{n.d(t,{U:()=>r,Z:()=>runSeed});const r=2**31-1;const o=6;function mix(e){let t=e|0;t=Math.imul(t^t>>>16,2246822507);t=Math.imul(t^t>>>13,3266489909);return(t^t>>>16)>>>0}function permute32(e,t){let n=e>>>16;let r=e&65535;for(let e=0;e<o;e+=1){const o=n^mix(r^mix(t^mix(e+1)))&65535;n=r;r=o}return(n<<16|r)>>>0}function runSeed(e,t){let n=t;do{n=permute32(n,e)}while(n>=r);return n+1}},7997:(e,t,n)=>{n.d(t,{Fp:()=>s,OU:()=>r,fM:()=>o});const r=process.platform==="linux";const o=process.platform==="linux"?null:`${process.platform} has no namespaces`;const s=process.platform==="darwin"?["gcp"]:["cp","--reflink=auto"];function unsupported(e){if(e==="linux"||e==="darwin")return null;const t=e==="win32"?"Windows":e;const n=e==="win32"?"Run it in WSL, or in a job with `runs-on: ubuntu-latest`.":"Run it on Linux or macOS.";return`flaky-detector does not support ${t} yet: nothing was run. ${n}`}},6779:(e,t,n)=>{n.d(t,{G:()=>command});var r=n(31421);var o=n(1405);var s=n(94942);function command(e,t,n){const{timeoutMs:i,input:a,env:u=process.env,...c}=n;const l={...c,env:(0,s.UW)(u),timeout:i,killSignal:"SIGKILL",maxBuffer:64<<20,encoding:"utf8"};return new Promise(n=>{const s=(0,r.execFile)(e,[...t],l,(e,t,r)=>{const s=e?.killed?`no end after ${(0,o.S)(i)}`:r.trim()||(e?.message??"");n({ok:e===null,stdout:t,problem:e===null?"":s})});if(a===undefined)return;s.stdin?.on("error",()=>undefined).end(a)}).catch(e=>({ok:false,stdout:"",problem:e.message}))}},98197:(e,t,n)=>{n.d(t,{N:()=>endGroup});var r=n(58500);var o=n(41311);const s=1e3;async function endGroup(e,t){if(!(0,o.d$)(e))return;(0,o.i8)(e,"SIGTERM");(0,o.i8)(e,"SIGCONT");if(await groupGone(e,t))return;(0,o.i8)(e,"SIGKILL");await groupGone(e,s)}async function groupGone(e,t){const n=performance.now()+t;for(let t=1;(0,o.d$)(e);t=Math.min(t*2,50)){if(performance.now()>=n)return false;await(0,r.setTimeout)(t)}return true}},84511:(e,t,n)=>{n.d(t,{i:()=>testEnvironment});var r=n(25385);const o=[/^(INPUT|STATE)_/,/^ACTIONS_(RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_URL)$/,/^ACTIONS_ID_TOKEN_REQUEST_/,/^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/,/^RUNPOD_/];const s=(0,r.l)(/^GIT_/,(0,r.E)(/DIR|WORK_TREE|IMPLICIT_WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|QUARANTINE_PATH/,/COMMON_DIR|PREFIX|INTERNAL_SUPER_PREFIX|NAMESPACE|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|NO_REPLACE_OBJECTS/,/CONFIG|CONFIG_PARAMETERS/),/$/);const i=/^GIT_CONFIG_(COUNT|KEY_\d+|VALUE_\d+)$/;const a=/^(core\.(worktree|bare|repositoryformatversion)|extensions\..*)$/i;function testEnvironment(e){const t=[...o,s,...settingsLeadElsewhere(e)?[i]:[]];const n=Object.entries(e).filter(e=>e[1]!==undefined&&!t.some(t=>t.test(e[0])));return Object.fromEntries(n)}function settingsLeadElsewhere(e){return Object.entries(e).some(([e,t])=>/^GIT_CONFIG_KEY_\d+$/.test(e)&&a.test(t??""))}},54140:(e,t,n)=>{n.d(t,{LS:()=>processState,jO:()=>openPaths,oQ:()=>programOf,pQ:()=>stateIn,t1:()=>linuxPids});var r=n(73024);var o=n(76760);function linuxPids(){try{return(0,r.readdirSync)("/proc").filter(e=>/^\d+$/.test(e)).map(Number)}catch{return[]}}function processState(e){try{return stateIn((0,r.readFileSync)(`/proc/${e}/stat`,"latin1"))}catch{return null}}function stateIn(e){const t=e.slice(e.lastIndexOf(")")+2).split(" ");const[n="",,r]=t;return{state:n,group:Number(r),startedTicks:Number(t[19])}}function programOf(e){try{return(0,o.basename)((0,r.readlinkSync)(`/proc/${e}/exe`))}catch{return""}}function openPaths(e){try{const t=`/proc/${e}/fd`;return(0,r.readdirSync)(t).map(e=>(0,r.readlinkSync)(`${t}/${e}`))}catch{return[]}}},20822:(e,t,n)=>{n.d(t,{h:()=>ownIdentity,m:()=>stillLives});var r=n(73024);var o=n(7997);var s=n(54140);function ownIdentity(){return{pid:process.pid,startedTicks:startedTicks(process.pid),namespace:ownNamespace()}}function stillLives({pid:e,startedTicks:t,namespace:n}){try{if(n!==ownNamespace())return true;process.kill(e,0);const i=o.OU?(0,s.pQ)((0,r.readFileSync)(`/proc/${e}/stat`,"latin1")):null;return i===null||i.startedTicks===t&&i.state!=="Z"&&i.state!=="X"}catch(e){const{code:t}=e;return t!=="ESRCH"&&t!=="ENOENT"}}function ownNamespace(){return o.OU?(0,r.readlinkSync)("/proc/self/ns/pid"):null}function startedTicks(e){return o.OU?(0,s.pQ)((0,r.readFileSync)(`/proc/${e}/stat`,"latin1")).startedTicks:null}},41311:(e,t,n)=>{n.d(t,{ID:()=>pipeHolders,KT:()=>markedProcesses,_P:()=>u,a7:()=>signalProcess,d$:()=>groupLives,fR:()=>killMarked,i8:()=>signalGroup,k6:()=>a,xO:()=>c});var r=n(31421);var o=n(73024);var s=n(7997);var i=n(54140);const a="FLAKY_DETECTOR_SESSION";const u="FLAKY_DETECTOR_SLOT";const c="FLAKY_DETECTOR_RUN";function signalGroup(e,t){if(e<=1)return;try{process.kill(-e,t)}catch{}}function groupLives(e){try{process.kill(-e,0)}catch(e){if(e.code!=="EPERM")return false}if(!s.OU)return true;const t=(0,i.t1)();if(t.length===0)return true;return t.some(t=>{const n=(0,i.LS)(t);return n?.group===e&&n.state!=="Z"&&n.state!=="X"})}function signalProcess(e,t){try{process.kill(e,t)}catch{}}function markedProcesses(e){return[...eachMarked(e)]}function killMarked(e,t){let n=0;for(const{pid:r,run:o}of eachMarked(e)){if(!t(o))continue;signalProcess(r,"SIGKILL");n+=1}return n}function*eachMarked(e){for(const{pid:t,environment:n}of environments()){if(t===process.pid||!n.includes(`${a}=${e}`))continue;yield{pid:t,run:markedRun(n)}}}function markedRun(e){const t=new RegExp(`(?:^|[\\0 ])${c}=(\\d+)`).exec(e);return t===null?null:Number(t[1])}function environments(){return s.OU?linuxEnvironments():psEnvironments()}function*linuxEnvironments(){for(const e of(0,i.t1)().reverse()){let t;try{t=(0,o.readFileSync)(`/proc/${e}/environ`,"latin1")}catch{continue}yield{pid:e,environment:t}}}function pipeHolders(e){if(!s.OU)return[];const t=(0,i.LS)(process.pid)?.startedTicks??0;return(0,i.t1)().filter(n=>{if(n===process.pid||((0,i.LS)(n)?.startedTicks??0)<t)return false;return(0,i.jO)(n).some(t=>e.includes(t))})}function psEnvironments(){const e=(0,r.execFileSync)("ps",["-axEww","-o","pid=,command="],{encoding:"utf8",maxBuffer:1<<28,timeout:5e3});return e.split("\n").map(e=>({pid:Number.parseInt(e,10),environment:e}))}},33260:(e,t,n)=>{n.d(t,{U:()=>startTrouble,c:()=>shortageRemedy});const r=[{signs:/\bEAGAIN\b|cannot fork|fork\b.*Resource temporarily unavailable/i,remedy:"No other process may be started here: lower parallelism, or raise the limit (ulimit -u)."},{signs:/\bEMFILE\b|Too many open files$/im,remedy:"Too many files are open: lower parallelism, or raise the limit (ulimit -n)."},{signs:/\bENFILE\b|Too many open files in system/i,remedy:"Too many files are open on this machine: lower parallelism."},{signs:/\bENOMEM\b|Cannot allocate memory/i,remedy:"There is no memory left for another process: lower parallelism."}];function shortageRemedy(e){return r.find(({signs:t})=>t.test(e))?.remedy??null}const o={E2BIG:"The command or its environment is larger than the system takes (on Linux, 128 kB for one argument). "+"Put the command into a script.",ENOENT:"The working directory is gone, or the program is not on PATH."};function startTrouble({code:e,message:t}){const n=shortageRemedy(t)??o[e??""]??null;return n===null?t:`${t}. ${n}`}},10575:(e,t,n)=>{n.d(t,{Dc:()=>f,FM:()=>jobErrorText,IX:()=>c,O5:()=>readJobError,XN:()=>i,yo:()=>a});var r=n(13798);var o=n(56277);var s=n(38259);const i=2e6;const a=2e5;const u=r.aig().nonnegative().max(1e12);const c=r.Ikc({version:r.euz(1),phase:r.k5n(["preparing","running"]),doing:r.YjP(),worker_seconds:u,shard:s.I});const l=r._H3({attempt:r.Whr().nonnegative(),exit_code:r.Whr().nullable(),stdout:r.YjP(),stderr:r.YjP(),passed:r.zMY().nullable()});const f=r._H3({total_runs:r.Whr().nonnegative(),parallelism:r.Whr().positive(),failures:r.Whr().nonnegative(),repro_rate:r.aig().min(0).max(1).nullable(),results:r.YOg(l),worker_seconds:u,reduced:r.YOg(r.YjP()),shard:s.I});function jobErrorText(e,t){return`${e}: ${t}`}function readJobError(e){const t=[...o.M.inconclusiveReason.options,"invalid-input","internal"];const n=t.find(t=>e.startsWith(`${t}: `));return n===undefined?null:{why:n,detail:e.slice(n.length+2)}}},38259:(e,t,n)=>{n.d(t,{b:()=>observationsOf,I:()=>g});var r=n(13798);var o=n(49741);var s=n(56277);var i=n(76058);var a=n(92039);var u=n(57152);var c=n(19728);const l=2e5;const f=`[${c.ix.join("")}]`;function lengthOf(e){let t=0;for(const[,n=""]of e.matchAll(/\D(\d*)/g))t+=n===""?1:Number(n);return t}const d=r.YjP().regex(new RegExp(`^(?:${f}\\d{0,7})*$`)).refine(e=>lengthOf(e)<=l,`must stand for at most ${l} tests`);const p=r.Whr().nonnegative();const h=7*864e5;const m=r.aig().nonnegative().max(h);const v=r.Ikc({run:p,seed:r.Whr().positive(),conditions:s.M.conditions.optional(),outcome:s.M.outcome,started_ms:m,duration_ms:m,slot:p,tree:r.YjP().optional(),tests:r.Ikc({kind:r.k5n(["read","unreadable"]),marks:d,failures:r.YOg(r.PVZ([p,p.nullable()])),problem:r.YjP().nullable(),could_not_run:r.zMY()}).optional()});const g=r.Ikc({version:r.euz(1),tool_version:r.YjP(),commit:r.YjP().nullable(),framework:s.M.frameworkUse.nullable(),warnings:r.YOg(r.YjP()),tests:r.YOg(s.M.identity),failures:r.YOg(s.M.failure),runs:r.YOg(v).max(o.n),end:s.M.sessionEnd.nullable()});const y={type:null,message:"(This failure has no text: it was left out to keep the reply of the worker small.)",stack:null,location:null};function observationsOf(e,{place:t,tailsOf:n}){return e.runs.map(r=>{const{tree:o=u.Vx,run:s,seed:a,conditions:c=i.QU,outcome:l,slot:f}=r;const{stdout:d,stderr:p}=n(s);return{...{tree:o,run:s,seed:a,conditions:c,outcome:l,slot:f,place:t},startedMs:r.started_ms,durationMs:r.duration_ms,...{stdoutTail:d,stderrTail:p,stdoutLog:null,stderrLog:null},tests:observedTestsOf(r,e)}})}function observedTestsOf({tests:e},t){if(e===undefined)return{kind:"none",marks:"",failures:[],problem:null,couldNotRun:false};const{kind:n,problem:r}=e;const o=e.failures.flatMap(([e,n])=>{const r=n===null?y:t.failures[n];return r===undefined||e>=t.tests.length?[]:[{test:e,failure:r}]});const s=(0,a.L)(e.marks).slice(0,t.tests.length);return{kind:n,marks:s,failures:o,problem:r,couldNotRun:e.could_not_run}}},11091:(e,t,n)=>{n.d(t,{$5:()=>fitted,T6:()=>wireBytes,rF:()=>jsonLine});const wellFormed=(e,t)=>typeof t==="string"?t.toWellFormed():t;function jsonLine(e){return JSON.stringify(e,wellFormed)}function wireBytes(e){const t=jsonLine(e);return Buffer.byteLength(t)+(t.match(/[,:]/g)?.length??0)}function fitted(e,t,n){let r=e;const o=[];for(const{said:e,apply:s}of n){if(wireBytes(r)<=t)break;r=s(r);o.push(e)}return{value:r,reduced:o}}},94942:(e,t,n)=>{n.d(t,{UW:()=>withoutShellSettings,ZL:()=>shellQuote,sM:()=>o});const r=/^[\w@%+=:,./-]+$/;const o=["bash","--noprofile","--norc","-eo","pipefail","-c","--"];function shellQuote(e){return r.test(e)?e:`'${e.replaceAll("'",`'\\''`)}'`}const s=/^(BASH_FUNC_.*|BASH_ENV|ENV|SHELLOPTS|BASHOPTS|CDPATH|GLOBIGNORE|POSIXLY_CORRECT)$/s;function withoutShellSettings(e){return Object.fromEntries(Object.entries(e).filter(([e])=>!s.test(e)))}},61644:(e,t,n)=>{n.d(t,{o:()=>shortText});function shortText(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")}…`}},67708:(t,n,r)=>{r.d(n,{j:()=>carryOutJob});var o=r(48161);var s=r(77598);var i=r(73024);var a=r(76760);var u=r(15762);var c=r(39689);var l=r(65299);var f=r(57152);var d=r(64636);async function explain(e,t){const{config:n,here:o,replaysOf:s,end:i}=e;const a=t.soFar();const u=a.framework===null?null:e.framework;const{analyze:c}=await Promise.all([r.e(793),r.e(649),r.e(910)]).then(r.bind(r,85910));const l=c(a);const f=s(a,l,u);t.emit({type:"replays-known",replays:f});const d=n.diagnose&&t.share===undefined;const p=l.verdict.kind==="flaky"||l.sensitivities.length>0;const h=p||f.length>0&&n.backend.kind==="runner";if(!d||!h||!isWhole(i))return i;const m=await laboratory(e,t);if(m===null)return i;const{diagnoseSession:v}=await r.e(509).then(r.bind(r,45509));const g={session:a,analysis:l,replays:f,framework:u};const y=await v({...t,...g,config:n,treeOf:o,env:m.env});t.emit({type:"replays-known",replays:y});return t.signal.aborted?t.signal.reason:i}function isWhole({kind:e}){return e==="complete"||e==="stopped"}async function laboratory({config:e,here:t},{emit:n,signal:r}){const{backend:o}=e;if(o.kind==="runner")return t(f.Vx);const notLookedFor=e=>{n({type:"warning",text:`Why tests fail was not looked for: ${e} Set \`diagnose: false\` to do without.`});return null};if(o.fallback==="fail"){const e="Set `runpod-fallback: runner` to let it.";return notLookedFor(`experiments are made on this machine, which \`runpod-fallback: fail\` forbids. ${e}`)}return t(f.Vx).catch(e=>{if(r.aborted||!(e instanceof d.kP))throw e;return notLookedFor(`experiments are made on this machine. ${e.message}`)})}var p=r(61798);function eachWarningOnce(e){const t=new Set;return n=>{if(n.type==="warning"&&t.has(n.text))return;if(n.type==="warning")t.add(n.text);e(n)}}var h=r(60083);var m=r(92078);var v=r(60375);var g=r(26946);var y=r(20822);var w=r(74712);var b=r(85352);const k=".session";const x=1e4;function claimOutput(e){try{const t=!(0,i.existsSync)(e);const n=(0,w.N)(e);if(t)n.write(".gitignore",["*\n"]);claim(n);return{folder:n,release:()=>n.remove(k)}}catch(t){throw new b.u7(`The output folder ${e} cannot be written: ${t.message}. ${$}`)}}const $="Set output-dir to a folder that can be.";function claim(e){const t=e.at(k);const n=livingHolder(t);if(n!==null)throw new Error(`another session (process ${n}) is writing into it`);e.remove(k);try{(0,i.writeFileSync)(t,JSON.stringify((0,y.h)()),{flag:"wx"})}catch(t){throw e.named(t)}}function livingHolder(e){try{const t=JSON.parse((0,g.C)(e,x)??"");return(0,y.m)(t)?t.pid:null}catch{return null}}var S=r(7482);function shareOfPlan(e,{first:t,count:n}){return{...e,runs:e.runs.slice(t,t+n)}}var O=r(84511);const T=e(import.meta.url)("node:v8");const A=["--heap-growing-percent=40","--semi-space-growth-factor=1"];function keepHeapSmall(){for(const e of A)(0,T.setFlagsFromString)(e)}var I=r(51455);var z=r(36572);const E=["**/*{test,spec,Test,Spec}*","**/{test,tests,spec,specs,__tests__,t}/**"];const j=["**/{node_modules,.git,vendor,target,dist,build,.venv,venv}/**","**/*.{snap,json,lock,map,png,xml,html}"];const P=400;const N=2e5;async function readSeedNames(e){const t=new Set;for(const n of await testFiles(e))for(const e of await namesIn(n))t.add(e);return[...t]}async function testFiles(e){const{glob:t}=await r.e(382).then(r.bind(r,73382));const n={cwd:e,absolute:true,followSymbolicLinks:false,ignore:j,caseSensitiveMatch:true};const o=await t(E,n).catch(()=>[]);return o.sort().slice(0,P)}async function namesIn(e){try{if((await(0,I.stat)(e)).size>N)return[];return(0,z.L)(await(0,I.readFile)(e,"utf8"))}catch{return[]}}var C=r(5639);var M=r(95254);function sessionTrees(e,t){return new SessionTrees(e,(n,r)=>{const o=n===f.Vx?e:`${e}-${n}`;return(0,C.O)({...t,tree:n,setups:r,sessionId:o})})}function asItIs(e){return{...e,use:"look",setup:{kind:"none"},isolation:"none",privateNetwork:false}}class SessionTrees{sessionId;#rt;#ot=new M.o;#st=new Map;constructor(e,t){this.sessionId=e;this.#rt=t}open(e){const t=this.#st.get(e)??this.#rt(e,this.#ot);this.#st.set(e,t);return t}async close(){const e=[...this.#st.values()];this.#st.clear();for(const t of e)await((await t.catch(()=>null))?.close())}}var R=r(39359);async function detect(e,t){keepHeapSmall();const n=performance.now();const elapsedMs=()=>performance.now()-n;const o=(0,l.g)(e,{sessionId:(0,s.randomUUID)().slice(0,13),startedAt:t.startedAt});const i=new AbortController;const a=claimOutput(e.outputDir);const u=(0,b.Uw)(a.folder,t=>i.abort((0,b.mP)(e.outputDir,t)));const c=[];const f=eachWarningOnce(e=>{c.push(e);u.append(e);t.onEvent(e)});f({type:"session-started",version:p.R,header:o});for(const e of t.warnings??[])f({type:"warning",text:e});const d=AbortSignal.any([t.signal,i.signal]);const soFar=()=>(0,p.q)(c);const settle=e=>{for(const n of u.settle(e,t.tempRoot,c))f({type:"warning",text:n});return u.folder};const h=(0,v.ES)();try{const n={...t,emit:f,signal:d,elapsedMs:elapsedMs,soFar:soFar,output:a.folder};const r=await carryThrough(e,o,n,()=>settle("The set-up"));settle("The tests");f({type:"session-ended",end:r,atMs:Math.round(elapsedMs())});u.giveWay(soFar())}finally{u.close();a.release();h()}const m=soFar();const{analyze:g}=await Promise.all([r.e(793),r.e(649),r.e(910)]).then(r.bind(r,85910));return{session:m,analysis:g(m),output:u.folder}}async function carryThrough(e,t,n,o){const s=(0,R.X)(e);const i=e.backend.kind==="runner";const{sessionId:a}=t;const u=sessionTrees(a,{...i?s:asItIs(s),...lentToTrees(n)});try{const t=u.open(f.Vx);const c=Promise.all([r.e(370),r.e(306)]).then(r.bind(r,35306));const l=await t;n.emit({type:"workspace-ready",tree:l.tree,atMs:Math.round(n.elapsedMs())});for(const e of l.warnings)n.emit({type:"warning",text:e});const d={...n,output:o()};const p=i?u:sessionTrees(`${a}-here`,{...s,...lentToTrees(d)});return await execute(e,{workspace:l,here:p},await c,d).finally(()=>p.close())}catch(e){if(n.signal.aborted)return n.signal.reason;if(e instanceof d.kP)return(0,d.WJ)(e);throw e}finally{await u.close()}}function lentToTrees({tempRoot:e,env:t,signal:n,output:r,emit:o,elapsedMs:s}){const onPreparation=e=>o({type:"preparing",preparation:e,atMs:Math.round(s())});return{tempRoot:e,env:t,signal:n,output:r,onPreparation:onPreparation}}async function execute(e,t,{recogniseFramework:n,replaysOf:r},o){const{workspace:s,here:i}=t;const{framework:a,orders:u,warnings:c}=await n(e,s,o.output);for(const e of c)o.emit({type:"warning",text:e});const l=readSeedNames(s.directory);const f=await executorOf(e,t,a,o);const d=await makePlan(e,u,envIn(s,o),o);const p=await ask(await f.execute(d,o),{config:e,grounds:t,framework:a},o);const h=await l;if(h.length>0)o.emit({type:"seeds-read",names:h});return explain({config:e,here:treeIn(i,o),framework:a,replaysOf:r,end:p},o)}async function ask(e,{config:t,grounds:n,framework:o},s){const{share:i=null,soFar:a}=s;if(i!==null&&i.count<i.of)return e;const{analyze:u}=await Promise.all([r.e(793),r.e(649),r.e(910)]).then(r.bind(r,85910));const{askBeforeVerdict:c}=await Promise.all([r.e(649),r.e(437)]).then(r.bind(r,28437));const{openGround:l}=await r.e(31).then(r.bind(r,35031));const d={...s,config:t,framework:o,tree:()=>treeIn(n.here,s)(f.Vx)};const openRemote=e=>executorOf(e,n,null,s);const ground=()=>l(a(),{...d,openRemote:openRemote});const verdictOf=e=>u(e).verdict;return c({...s,timeBudgetMs:t.timeBudgetMs,end:e,ground:ground,verdictOf:verdictOf})}function envIn(e,{env:t}){return{...c.Ip,...(0,O.i)(t),...e.env}}function treeIn(e,t){return async n=>{const r=await e.open(n);return{workspace:r,env:envIn(r,t)}}}async function executorOf(e,{workspace:t,here:n},o,s){const{output:u}=s;const{sessionId:c}=n;const l=treeIn(n,s);const runner=t=>(0,m.a)({config:e,output:u,treeOf:l,framework:o,sessionId:c,tempDir:t});const{backend:d}=e;if(d.kind==="runner")return runner(t.tempDir);const{openRunPod:p}=await r.e(929).then(r.bind(r,929));const openHere=async()=>{const{tempDir:e}=await n.open(f.Vx);return()=>runner((0,i.mkdtempSync)((0,a.join)(e,"part-")))};const{env:h,signal:v,jobToken:g=null}=s;return p({config:e,backend:d,workspace:t,sessionId:c,jobToken:g,env:h,signal:v,openHere:openHere})}async function makePlan({rootSeed:e,runs:t,perturb:n},r,o,{emit:s,share:i={first:0,count:t,of:t}}){if(n.length===0)return shareOfPlan((0,S.g)(e,i.of),i);const{levels:a,warnings:c}=await(0,h.F)(n,r,o);for(const e of c)s({type:"warning",text:e});const l=shareOfPlan((0,S.g)(e,i.of,a),i);s({type:"conditions-drawn",levels:a,plainRuns:l.runs.filter(u.$i).length});return l}var L=r(92341);function headOf({trees:e}){return e.find(({name:e})=>e===f.Vx)??null}function percent(e){if(e===0||e===1)return`${100*e} %`;const t=100*e;if(t<.1)return"< 0.1 %";if(t>99.9)return"> 99.9 %";const n=t<10||t>90?1:0;return`${Number(t.toFixed(n))} %`}function numbers_duration(e){const t=e/1e3;if(t<9.95)return`${t.toFixed(1)} s`;const n=Math.round(t);if(n<60)return`${n} s`;return`${Math.floor(n/60)}m ${String(n%60).padStart(2,"0")}s`}function median(e){const t=e.toSorted((e,t)=>e-t);const n=t.length/2;const[r=0,o=0]=[t[Math.ceil(n)-1],t[Math.floor(n)]];return(r+o)/2}function numbers_counted(e,t){return`${e} ${t}${e===1?"":"s"}`}function rateSentence({failures:e,observed:t,rate:n,lower:r,upper:o}){return`${e} of ${numbers_counted(t,"run")} failed: ${percent(n)} (95 % interval ${percent(r)} to `+`${percent(o)})`}function rateCell({failures:e,observed:t,rate:n,lower:r,upper:o}){return`${e} of ${t}: ${percent(n)} (${percent(r)} to ${percent(o)})`}function pValue(e){return e<1e-4?"p < 0.0001":`p = ${Number(e.toPrecision(2))}`}function differenceWords(e,t){const n=e.rate<0?-1:1;const points=e=>Math.round(100*n*e)||0;const r=[points(e.lower),points(e.upper)].sort((e,t)=>e-t).join(" to ");const o=n<0?"less":"more";return`${points(e.rate)} percentage points ${o} often (95 % interval ${r}; ${pValue(t)})`}const F="so the runs are not independent and the interval may be too narrow";function dependenceSentence(e){return`${what(e)} (${pValue(e.pValue)}), ${F}.`}function what(e){if(e.by==="slot"){const{place:t,slot:n,here:r,elsewhere:o}=e;const s=`${o.failures} of ${o.runs} elsewhere`;return`Failures cluster: ${r.failures} of ${r.runs} runs failed on ${t}, slot ${n}, ${s}`}const{all:t,streaks:n}=e;const r=`${t.failures} failures in ${t.runs} runs came in ${n} streaks of passes and failures`;return`Failures cluster in time: ${r}, fewer than chance gives`}var D=r(71166);var Z=r(69044);var U=r(94942);function fromRoot(e,t){return t===null||t==="."?e:`${opening(t)}${e}${closing(e)}`}function fromFolder(e,t){const n=opening(t);if(!e.startsWith(n))return e;const r=e.slice(n.length,-1);return r.endsWith("\n")?r.slice(0,-1):r}function opening(e){return`(cd ${(0,U.ZL)(e.startsWith("-")?`./${e}`:e)} && `}const W=/\$'(?:\\[\s\S]|[^'\\])*'|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|\\[\s\S]/g;function closing(e){const t=e.replace(W,"x");return/(?:^|[\s;&|()<>])#|[\n'"]/.test(t)?"\n)":")"}function readFrom(e,t,n){const changed=e=>fromRoot(fromFolder(e,t),n);const told=e=>({...e,replay:e.replay===null?null:changed(e.replay)});const{reproduce:r}=e;return{...e,reproduce:r===null?null:{...r,line:changed(r.line)},command:told(e.command),tests:e.tests.map(told),failingTests:e.failingTests.map(told),sensitivities:e.sensitivities.map(told),causes:e.causes.map(told)}}function testId({file:e,suite:t,name:n}){return[e,t,n].filter(e=>e!==null&&e!=="").join("::")}const B=5;function listed(e){const t=e.length>B?e.slice(0,B):e;const n=e.length>t.length?[`${e.length-t.length} more`]:[];const r=[...t,...n];return r.length<2?r[0]??"":`${r.slice(0,-1).join(", ")} and ${r.at(-1)}`}function diagnosisEntries(e){if(e.diagnosis===null)return[];return(0,D.W)(e.diagnosis).map(t=>entryOf(t,e))}function entryOf(e,t){const{subject:n,cause:r,mechanism:o,moreRuns:s}=e;return{test:idOf(n.test,t),tests:n.tests.flatMap(e=>idOf(e,t)??[]),cause:r,mechanism:o,replay:replayEntry(e,t),predecessors:predecessorsEntry(e,t),more_runs:s,evidence:e.evidence.filter(({tally:e})=>e.treatment.runs+e.control.runs>0).map(e=>evidenceEntry(e,t))}}function idOf(e,{tests:t}){const n=t[e??-1];return n===undefined?null:testId(n)}function replayEntry({replay:e,subject:t},n){if(e===null)return null;const{experiment:r,tally:o}=e;return{command:fromRoot(r.commandLine,headOf(n)?.folder??null),seed:t.failing.seed,failed:o.treatment.failures,runs:o.treatment.runs,control_seed:t.passing.seed,control_failed:o.control.failures,control_runs:o.control.runs,selects_test:r.treatment.only!==null}}function predecessorsEntry({predecessors:e},t){if(e===null)return null;const{searchRuns:n}=e;if(e.kind==="not-found")return{kind:"not-found",why:e.why,search_runs:n};const{role:r,tests:o,confirmation:s,tally:i}=e;return{...{kind:"found",role:r},tests:o.flatMap(e=>idOf(e,t)??[]),...{failed:i.treatment.failures,runs:i.treatment.runs},...{alone_failed:i.control.failures,alone_runs:i.control.runs},...{command:fromRoot(s.commandLine,headOf(t)?.folder??null),search_runs:n}}}function evidenceEntry({experiment:e,tally:t,pValue:n,difference:r,confirmed:o},s){const{contrast:i,treatment:a}=e;return{contrast:i,value:changedValue(i,a,s),confirmed:o,control:{failed:t.control.failures,runs:t.control.runs},treatment:{failed:t.treatment.failures,runs:t.treatment.runs},p_value:n,difference:r===null?null:{rate:r.difference,lower:r.lower,upper:r.upper},command:fromRoot(treatmentLine(e,s),headOf(s)?.folder??null)}}function treatmentLine({contrast:e,treatment:t,commandLine:n},{header:r}){const o=D.z[e];if(typeof o!=="function")return n;const s=/^[\w@%+=:,./-]+( [\w@%+=:,./-]+)*$/.test(r.command);return`flaky-detector ${o(t)} -- ${s?r.command:(0,U.ZL)(r.command)}`}function changedValue(e,t,n){if(e!=="after-tests")return(0,Z.WA)(e,t);return listed(t.chosen?.slice(0,-1).flatMap(e=>idOf(e,n)??[])??[])}const G={order:"order-dependent",timezone:"time-zone",locale:"locale",cpu:"timing",parallel:"contention"};const V={order:["order","alone","after-tests"],timezone:["timezone"],locale:["locale"],cpu:["cpu-jitter","one-cpu"],parallel:["parallelism","own-network"]};function settled(e){return{...e,diagnosis:e.diagnosis.map(t=>settledEntry(t,e))}}function settledEntry(e,t){if(e.cause!=="unexplained"&&e.cause!=="not-enough-runs")return e;const n=shownCondition(e,t)?.condition??null;return n===null?e:{...e,cause:G[n],more_runs:null}}function shownCondition({test:e,tests:t},{sensitivities:n}){return n.find(n=>n.shown&&n.condition!==null&&n.difference.estimate>0&&(n.test===e||t.includes(n.test??"")))}function isConfirmed({test:e,condition:t},{diagnosis:n}){const r=t===null?Object.values(V).flat():V[t];const o=n.filter(t=>t.test===e||t.tests.includes(e??""));return o.some(({evidence:e})=>e.some(({confirmed:e,contrast:t})=>e&&r.includes(t)))}var J=r(1405);function outcomeFields(e){return{outcome:e.kind,outcome_detail:detailOf(e),exit_code:(0,u.FO)(e)}}function detailOf(e){switch(e.kind){case"crashed":return e.signal;case"timed-out":return`after ${(0,J.S)(e.afterMs)}`;case"not-observed":return e.reason;case"passed":case"failed":return null}}function outcomeWords({outcome:e,outcome_detail:t,exit_code:n}){switch(e){case"passed":return"passed";case"failed":return n===0?"a test failed, the command exited with 0":`failed (exit code ${n})`;case"crashed":return`crashed (${t})`;case"timed-out":return`timed out ${t}`;case"not-observed":return`lost: ${t}`}}var H=r(46326);var K=r(58070);var Y=r(12343);var q=r(61644);const X=10;const Q=400;const ee=1e6;function ownTexts(e){const t=new Map;let n=ee;for(const{observation:r,failed:o}of candidates(e).flat()){const s=(0,q.o)((0,H.z)(o.failure),Q);const i=e.tests[o.test];const a=(0,K.Gg)(o.failure);n-=s.length+a.length;if(n<0)break;if(i===undefined)continue;const u={test:testId(i),cluster:(0,Y.R)(o.failure).id,title:a,text:s};t.set(r,[...t.get(r)??[],u])}return t}function candidates({observations:e}){const t=Array.from({length:X},()=>[]);const n=new Map;for(const r of e)for(const e of r.tests.failures){const o=n.get(e.test)??0;n.set(e.test,o+1);t[o]?.push({observation:r,failed:e})}return t}var te=r(14820);var re=r(60505);function parallelOf({shared:e},{disturbance:t}){if(t===null)return null;const{answer:n,together:r,controls:o}=t;const{alone:s,together:i,apart:a,folders:u}=o;return{answer:n,together:r,alone:s,again:i,apart:a,folders:u,shared:[...e]}}function collisionEntries(e,{disturbance:t,tests:n}){const r=t?.subjects.filter(({answer:e})=>e==="collision")??[];return r.map(({test:t,together:r,alone:o})=>{const s=e.tests[t??-1];const{difference:i,method:a,...u}=(0,re.i)(r,o);return{...{condition:"parallel",level:String(mostAtATime(e))},test:s===undefined?null:testId(s),...{runs_with:r.runs,failures_with:r.failures},...{runs_without:o.runs,failures_without:o.failures},difference:{estimate:i,lower:u.lower,upper:u.upper,confidence:u.confidence,method:a},...{p_value:(0,te.MX)(r,o),shown:true},attempts:[...n.find(e=>e.test===t)?.failingRuns??[]],...{levels:[],replay_command:null},replay_tried:null}})}function mostAtATime({observations:e}){return Math.max(0,...e.map(({slot:e})=>e))+1}var oe=r(13798);var se=r(57774);const ie=oe.Whr().nonnegative();const ae=oe.rej({test:oe.YjP().nullable().describe("Id in tests[]; null: the command as a whole."),fails_on:oe.k5n(se.A),failures_there:ie,runs_there:ie,runs_elsewhere:ie.describe("None of them failed."),p_value:oe.aig().min(0).max(1).describe("Fisher's exact test, adjusted by Holm for all tests.")}).describe("What failed on one kind of machine and never on the other, where the session had runs on both.");function placeEntry({failsOn:e,there:t,elsewhere:n,pValue:r},o){const s={failures_there:t.failures,runs_there:t.runs,runs_elsewhere:n.runs};return{test:o,fails_on:e,...s,p_value:r}}function unsetSeeds({seedNames:e,header:t},n){const r=e.filter(e=>!z.U.includes(e)&&!t.command.includes(e));if(r.length===0||!wereAlike(n))return[];const[o=""]=r;return[`All runs were alike, and the tests' text reads ${listed(r)} from the environment, which no run sets. If `+`that is a seed, all runs had the same random data: put \`${o}=$TEST_SEED\` before the test command.`]}function wereAlike({judged:e,tests:t}){const n=e.filter(u.N6).length;const r=t.every(({verdict:e})=>e!=="flaky"&&e!=="inconclusive");return e.length>1&&r&&(n===0||n===e.length)}function testEntries(e,t){const n=new Map(e.replays.map(({test:t})=>[t,replayFields(e,t)]));const r=replayFields({...e,replays:[]},null);const o=linesOf(e);return t.map(e=>testEntry(e,o.get(e.test)??null,n.get(e.test)??r))}function testEntry(e,t,n){const{identity:r,counts:o}=e;return{id:testId(r),file:r.file,suite:r.suite,name:r.name,line:t,verdict:e.verdict,passed:o.passed,failed:o.failed,skipped:o.skipped,retried:o.retried,mixed:o.mixed,missing:o.missing,repro_rate:e.rate,repro_rate_interval:e.interval,failing_seeds:e.failingSeeds,replay_command:n.replay_command,replay_tried:n.replay_tried}}function linesOf({observations:e,tests:t}){const n=new Map;for(const{tests:r}of e)for(const{test:e,failure:o}of r.failures){const r=o.location?.file===t[e]?.file;if(r&&!n.has(e))n.set(e,o.location?.line??null)}return n}function replayFields(e,t){const n=e.replays.find(e=>e.test===t);const{commandLine:r,tried:o}=n??{};return{replay_command:r===undefined?null:fromRoot(r,headOf(e)?.folder??null),replay_tried:o===undefined?null:{failed:o.failures,runs:o.runs}}}var ue=r(19728);function testsOfRuns({tests:e,observations:t}){const n=new Uint8Array(e.length);for(const{tests:e}of t)for(let t=0;t<e.marks.length;t+=1)if(e.marks[t]!==ue.lV)n[t]=1;const has=e=>n[e]===1;if(!n.includes(0))return{has:has,marksOf:e=>e.tests.marks};const marksOf=({tests:{marks:e}})=>[...e].filter((e,t)=>has(t)).join("");return{has:has,marksOf:marksOf}}var ce=r(44400);var fe=r(9930);function unreadSentences({observations:e,header:t},n){if(n.kind==="inconclusive"&&n.why==="report-not-read")return[];const r=e.filter(({outcome:e})=>e.kind==="passed"||e.kind==="failed");const o=t.askedReport!==undefined;const s=r.filter(e=>(0,ce.KJ)(e)&&(o||e.tests.kind==="unreadable"));const i=r.filter(e=>!(0,ce.KJ)(e)&&e.tests.kind==="unreadable");const a=`nothing that \`${t.askedReport?.input}\` asks for was there`;return[...sentence("No test result was read",s,r,a),...sentence("Some test results were not read",i,r,"their report breaks off")]}function sentence(e,t,n,r){if(t.length===0)return[];const o=t.map(({tests:e})=>e.problem).find(e=>e!==null)??r;const s=t.length===n.length?"any run":`${t.length} of ${numbers_counted(n.length,"run")}`;return[`${e} in ${s} (${o}): these tests are missing from this report.`]}function severalResults(e){const t=e.filter(({counts:e})=>e.mixed>0).map(({identity:e})=>testId(e));if(t.length===0)return[];const n=`${listed(t)} ${t.length===1?"has":"have"}`;return[`${n} several results in one run, which nothing in the report tells apart, and some of them failed. That is `+"flaky only if another number of them fails in another run."]}function changingNames(e){const t=e.filter(({identity:e})=>(0,fe.Kn)(e)).map(({identity:e})=>testId(e));if(t.length===0)return[];return[`The name of ${listed(t)} is another one in every run: what changes stands in angle brackets or as a variable, `+"and lines select what is around it."]}function resultsOf(e,t){const{header:n}=e;const r=headOf(e);const{verdict:o,counts:s}=t;const i=ownTexts(e);const a=testsOfRuns(e);return settled({schema_version:1,tool_version:n.toolVersion,session_id:n.sessionId,started_at:n.startedAt,verdict:o.kind,verdict_reason:o.kind==="inconclusive"?{why:o.why,detail:o.detail}:null,seed:n.rootSeed,command:n.command,working_directory:n.workingDirectory,folder:r?.folder??n.workingDirectory,output_directory:n.outputDir,repo:n.repo,commit:r?.commit??null,trees:[...e.trees],backend:n.backend,...countFields(s),repro_rate:t.reproRate,repro_rate_interval:t.interval,detectable_rate:t.detectableRate,parallelism:n.parallelism,timeout_ms:n.timeoutMs,stop:n.stop,isolation:n.isolation,private_network:n.privateNetwork,perturb:[...n.perturb],ended:endedOf(e.end),framework:frameworkOf(e),seed_variables:[...e.seedNames],...wholeReplay(e),warnings:warningsOf(e,t),results:e.observations.map(e=>({...runResult(e,t,i.get(e)??[]),marks:a.marksOf(e)})),tests:testEntries(e,t.tests.filter(({test:e})=>a.has(e))),clusters:t.clusters.map(t=>clusterEntry(t,e)),systemic_flakes:t.systemicFlakes.map(t=>systemicEntry(t,e)),sensitivities:sensitivityEntries(e,t),parallel:parallelOf(e,t),place_differences:t.placeDifferences.map(t=>placeEntry(t,results_idOf(t.test,e))),diagnosis:diagnosisEntries(e),diagnosis_end:e.diagnosis?.end??null})}function warningsOf(e,t){const{verdict:n,tests:r,dependences:o}=t;return[...e.warnings,...unreadSentences(e,n),...unsetSeeds(e,t),...severalResults(r),...changingNames(r),...o.map(dependenceSentence)]}function countFields(e){return{total_runs:e.planned,completed_runs:e.completed,perturbed_runs:e.perturbed,lost_runs:e.lost,skipped_runs:e.skipped,failures:e.failures}}function runResult(e,t,n){const{outcome:r,tests:o}=e;return{attempt:e.run,seed:e.seed,passed:(0,u.XJ)(e)?!(0,u.N6)(e):null,...outcomeFields(r),judged:t.judged.includes(e),duration_ms:e.durationMs,started_ms:e.startedMs,slot:e.slot,tree:e.tree,place:e.place,...e.conditions,stdout:e.stdoutTail,stderr:e.stderrTail,stdout_log:e.stdoutLog,stderr_log:e.stderrLog,report:o.kind,report_problem:o.problem,failures:n}}function endedOf(e){if(e===null){const e="The detector itself was killed; these are the runs that it had recorded.";return{kind:"broken-off",detail:e,log:null}}if(e.kind==="halted")return{kind:e.kind,detail:e.detail,log:e.log};if(e.kind==="cancelled")return{kind:e.kind,detail:e.signal,log:null};return{kind:e.kind,detail:e.kind==="stopped"?e.rule:null,log:null}}function frameworkOf({framework:e}){if(e===null)return null;return{name:e.name,seed_knob:e.seedKnob,extended_command:e.extendedCommand}}function wholeReplay(e){const{replay_command:t,replay_tried:n}=replayFields(e,null);if(n===null)return{replay_command:t,replay_tried:n};const{tried:r,selectsTest:o=false}=e.replays.find(e=>e.test===null)??{};const s=results_idOf(r?.test??null,e);return{replay_command:t,replay_tried:{test:s,...n,selects_test:o}}}function clusterEntry(e,t){const{id:n,fingerprintVersion:r,title:o,excerpt:s,others:i,count:a}=e;const{test:u,run:c}=e.example;return{id:n,fingerprint_version:r,...{title:o,excerpt:s,others:[...i],count:a},example:{test:results_idOf(u,t),attempt:c},tests:idsOf(e.tests,t),attempts:[...e.runs]}}function systemicEntry({tests:e,runs:t,togetherIn:n},r){return{tests:idsOf(e,r),attempts:[...t],together_in:n}}function sensitivityEntries(e,t){const n=t.sensitivities.map(t=>sensitivityEntry(t,e));return[...collisionEntries(e,t),...n]}function sensitivityEntry(e,t){const{test:n,with:r,without:o,difference:s}=e;return{...{condition:e.factor,level:e.level},levels:e.levels.map(({level:e,with:{runs:t,failures:n}})=>({level:e,runs:t,failures:n})),test:results_idOf(n,t),...{runs_with:r.runs,failures_with:r.failures,runs_without:o.runs,failures_without:o.failures},difference:{estimate:s.difference,...{lower:s.lower,upper:s.upper},...{confidence:s.confidence,method:s.method}},...{p_value:e.pValue,shown:e.shown},attempts:[...e.failingRuns],...replayFields(t,n)}}function results_idOf(e,t){return e===null?null:idsOf([e],t)[0]??null}function idsOf(e,t){return e.flatMap(e=>{const n=t.tests[e];return n===undefined?[]:[testId(n)]})}var de=r(10575);var pe=r(74300);var he=r(76058);const me={"as-is":{done:"",under:"in the command's own order"},shuffled:{done:"tests shuffled",under:"with the tests shuffled"},reversed:{done:"tests in reverse order",under:"with the tests in reverse order"}};const ve="stopped and continued in bursts on one processor";const ye={free:{done:"",under:"left alone"},jitter:{done:ve,under:ve},"one-cpu":{done:"on one processor",under:"on one processor"}};const we={order:{name:"order of the tests",changed:"with the order of the tests changed",at:e=>me[he.Rd.find(t=>t===e)??"shuffled"]},timezone:{name:"time zone",changed:"in other time zones",at:e=>({done:`time zone ${e}`,under:`in time zone ${e}`})},locale:{name:"locale",changed:"in other locales",at:e=>({done:`locale ${e}`,under:`in locale ${e}`})},cpu:{name:"share of the processors",changed:"on one processor, in bursts or not",at:e=>ye[he.oH.find(t=>t===e)??"one-cpu"]}};function factor_words_factorName(e){return we[e].name}function underCondition(e,t){return t===null?we[e].changed:we[e].at(t).under}function conditionList(e){return FACTORS.flatMap(t=>{const n=e[t];return n===null||n===PLAIN_CONDITIONS[t]?[]:[we[t].at(n).done]})}function conditionsInWords(e){return conditionList(e).join(", ")}const be={...{planned:0,parallelism:1,done:0,lost:0,totalDurationMs:0},...{plain:0,failed:0,failedOtherwise:0}};function advance(e,t){if(t.type==="session-started"){return{...be,planned:t.header.plannedRuns,parallelism:t.header.parallelism}}if(t.type!=="run-finished")return e;const{observation:n}=t;const[r,o,s]=[(0,u.XJ)(n),(0,u.N6)(n),(0,u.$i)(n)];return{...e,done:e.done+1,lost:e.lost+Number(!r),plain:e.plain+Number(r&&s),failed:e.failed+Number(o&&s),failedOtherwise:e.failedOtherwise+Number(o&&!s),totalDurationMs:e.totalDurationMs+n.durationMs}}function planLine({plannedRuns:e,parallelism:t,rootSeed:n,perturb:r}){const o=`${numbers_counted(e,"run")}, ${t} at a time, root seed ${n}`;return r.length===0?`${o}: ${powerOf(e)}`:o}function powerOf(e){const t=percent((0,pe.M)(e)??1);return`any flake that fails ${t} of the time or more will show up (95 % confidence)`}function conditionsLine({levels:e,plainRuns:t}){const n=FACTORS.filter(t=>e[t].length>0).map(t=>`${factorName(t)} (${[...new Set(e[t])].join(", ")})`);const r=`${counted(t,"run")} without changes: ${powerOf(t)}`;return n.length===0?r:`${r}; the others change: ${n.join(", ")}`}function preparationLine(e){switch(e.kind){case"cloning":return`cloning ${e.url}${e.ref===null?"":` at ${e.ref}`}`;case"setting-up":return`setting up: ${e.command} (for ${e.because})`;case"copying":return`preparing working copies of ${e.directory}`}}function remoteLine(e){const{queuedJobs:t,runningJobs:n,waitedMs:r,workers:o,runsDone:s,runsPlanned:i,workerSeconds:a}=e;const u=o===null?"":` (${o})`;const c=t===0?[]:[`${counted(t,"job")} waiting for ${duration(r)}${u}`];const l=n===0?[]:[`${counted(n,"job")} at work`];const f=[...c,...l].join(", ");const d=`${s} of ${counted(i,"run")}, ${Math.round(a)} worker-seconds so far`;return`RunPod: ${f===""?"":`${f}; `}${d}`}function seedInWords(e,t,n="can read"){if(t!==null)return t;const r=n==="read"?" or":", and";const o=e==="jest"?`TEST_SEED${r} jest.getSeed() from jest 29.2 on`:"TEST_SEED";return`the framework does not take it; the tests ${n} ${o}`}function frameworkLine({name:e,seedKnob:t}){return`framework: ${e}; seed: ${seedInWords(e,t)}`}const ke=10;function stepsDone({done:e,planned:t}){return t===0?0:Math.floor(e*ke/t)}function progressLine(e){const{planned:t,done:n,plain:r,failed:o,failedOtherwise:s,lost:i}=e;const a=o===0?"":` (${percent(o/r)})`;const u=s===0?"":`, ${s} more under changed conditions`;const c=i===0?"":`, ${i} lost`;return`${n} of ${t} runs, ${o} failed${a}${u}${c}${timeLeft(e)}`}function timeLeft({planned:e,parallelism:t,done:n,totalDurationMs:r}){if(n===0||n>=e)return"";const o=(e-n)/Math.min(t,e-n);const s=r/n*o;return s<1e3?", less than 1 s left":`, about ${numbers_duration(s)} left`}var _e=r(57975);var xe=r(92039);var $e=r(11091);const Se=50;function packShard(e,t){const{framework:n,end:r,tests:o}=e;const s=headOf(e);const i=new FailureTable;const a=e.observations.map(e=>packRun(e,i));const u={version:1,tool_version:e.header.toolVersion,...{commit:s?.commit??null,framework:n,end:r},warnings:e.warnings.slice(0,Se).map(e=>e.slice(0,1e3)),tests:[...o],failures:i.failures,runs:a};return(0,$e.$5)(u,t,Oe)}class FailureTable{failures=[];#it=new Map;placeOf(e){const t=JSON.stringify(e);const n=this.#it.get(t);if(n!==undefined)return n;this.#it.set(t,this.failures.length);return this.failures.push(e)-1}}function packRun(e,t){const{tree:n,run:r,seed:o,conditions:s,outcome:i,slot:a,tests:u}=e;return{...{run:r,seed:o,outcome:i,slot:a},...n===f.Vx?{}:{tree:n},...(0,_e.isDeepStrictEqual)(s,he.QU)?{}:{conditions:s},started_ms:e.startedMs,duration_ms:e.durationMs,...u.kind==="none"?{}:{tests:packTests(u.kind,u,t)}}}function packTests(e,{marks:t,failures:n,problem:r,couldNotRun:o},s){const i=n.map(({test:e,failure:t})=>[e,s.placeOf(t)]);return{kind:e,marks:(0,xe.a)(t),failures:i,problem:r,could_not_run:o}}const Oe=[{said:"failure texts beyond 1000 characters each",apply:e=>withTexts(e,1e3)},{said:"failure texts beyond 200 characters each",apply:e=>withTexts(e,200)},{said:"all failure texts",apply:withoutTexts},{said:"all per-test results",apply:withoutTests}];function withTexts(e,t){const cut=e=>e===null?e:e.slice(0,t);const n=e.failures.map(e=>({...e,message:cut(e.message),stack:cut(e.stack)}));const r=e.runs.map(e=>mapTests(e,e=>({...e,problem:cut(e.problem)})));return{...e,failures:n,runs:r}}function withoutTexts(e){const t=e.runs.map(e=>mapTests(e,e=>({...e,failures:e.failures.map(([e])=>[e,null])})));return{...e,failures:[],runs:t}}function mapTests(e,t){return e.tests===undefined?e:{...e,tests:t(e.tests)}}function withoutTests(e){return{...e,tests:[],failures:[],runs:e.runs.map(({tests:e,...t})=>t)}}const Te=5e3;const Ae=de.yo-2e3;class Teller{#at;#ut;#ct=[];#lt=be;#ft="starting";#dt=Number.NEGATIVE_INFINITY;#T=null;#pt=false;constructor(e,t){this.#at=e;this.#ut=t}onEvent=e=>{if(e.type!=="run-started")this.#ct.push(e);const t=this.#lt;this.#lt=advance(t,e);const n=lineOf(e,t,this.#lt);if(n!==null)this.#at({type:"event",text:n});if(e.type==="preparing")this.#ht(preparationLine(e.preparation));if(e.type==="run-finished")this.#ht(progressLine(this.#lt))};stop(){this.#pt=true;if(this.#T!==null)clearTimeout(this.#T)}#ht(e){this.#ft=e;if(this.#T!==null||this.#pt)return;const t=this.#dt+Te-this.#ut();if(t<=0)this.#mt();else this.#T=setTimeout(()=>this.#mt(),t).unref()}#mt(){this.#T=null;this.#dt=this.#ut();const e=progressMessage(this.#ct,this.#ft,this.#lt,this.#dt);this.#at({type:"progress",progress:e})}}function progressMessage(e,t,{done:n},r){return{version:1,phase:n===0?"preparing":"running",doing:t.slice(0,500),worker_seconds:Math.round(r/100)/10,shard:packShard((0,p.q)(e),Ae).value}}function lineOf(e,t,n){switch(e.type){case"session-started":return planLine(e.header);case"preparing":return preparationLine(e.preparation);case"framework-recognised":return frameworkLine(e.use);case"warning":return`warning: ${e.text}`;default:return stepsDone(n)>stepsDone(t)?progressLine(n):null}}const Ie=12e5;const ze=2e3;function replyOf(e,t,{place:n,workerSeconds:r},o=de.XN){const s=packShard(e,Math.min(Ie,o*.6));const i={...t,backend:"runpod",total_runs:t.completed_runs,results:t.results.map(e=>({...e,place:n}))};const a=(0,$e.$5)(i,o-(0,$e.T6)(s.value)-ze,Ee);return{...a.value,worker_seconds:r,reduced:[...a.reduced.map(e=>`results: ${e}`),...s.reduced.map(e=>`shard: ${e}`)],shard:s.value}}const Ee=[tails("output of passing runs but its last 2000 characters",2e3,Number.POSITIVE_INFINITY),tails("output of passing runs but its last 500 characters",500,Number.POSITIVE_INFINITY),tails("output of passing runs",0,Number.POSITIVE_INFINITY),{said:"what each failure of a test said itself (the shard has it)",apply:e=>({...e,results:e.results.map(e=>({...e,failures:[]}))})},tails("output of failing runs but its last 2000 characters",0,2e3),tails("output of failing runs but its last 500 characters",0,500),{said:"tests that never failed, and the marks of all tests in each run (the shard has them)",apply:e=>({...e,tests:e.tests.filter(({verdict:e})=>e==="flaky"||e==="always-fails"),results:e.results.map(e=>({...e,marks:""}))})},tails("output of failing runs but its last 100 characters",0,100),{said:"passing runs (the shard has them)",apply:e=>({...e,results:e.results.filter(({passed:e})=>e!==true)})},{said:"tests, clusters and what was concluded from them",apply:e=>({...e,...{tests:[],clusters:[],systemic_flakes:[],sensitivities:[]}})},{said:"all runs (the shard has them)",apply:e=>({...e,results:[],warnings:[]})}];function tails(e,t,n){const cut=(e,t)=>e.length<=t?e:e.slice(e.length-t);return{said:e,apply:e=>({...e,results:e.results.map(e=>{const r=e.passed===true?t:n;return{...e,stdout:cut(e.stdout,r),stderr:cut(e.stderr,r)}})})}}async function carryOutJob({config:e,share:t,isShard:n},r){const s=new Teller(r.say,r.elapsedMs);let i=e.outputDir;try{const a=await detect(e,{onEvent:s.onEvent,signal:r.signal,env:r.env,tempRoot:(0,o.tmpdir)(),startedAt:new Date,share:t});i=a.output.path;return lastLine(a,n,r)}finally{s.stop();for(const t of[e.outputDir,i])(0,L.b)(t)}}function lastLine({session:e,analysis:t},n,{worker:r,elapsedMs:o}){const{end:s}=e;if(s?.kind==="halted"&&(!n||e.observations.length===0)){const e=s.log===null?"":`\n${s.log.tail}`;return{type:"error",error:(0,de.FM)(s.why,`${s.detail}${e}`)}}const i=Math.round(o()/100)/10;const a=resultsOf(e,t);if(!n&&a.repro_rate===null){const e=s?.kind==="time-budget";const t=e?"`time_budget` was over before the first run ended":"no run was carried out";return{type:"error",error:(0,de.FM)("nothing-observed",`There is no rate: ${t}.`)}}const u=replyOf(e,a,{place:`runpod:${r}`,workerSeconds:i});return{type:"result",result:u}}},10587:(e,t,n)=>{n.d(t,{Q:()=>decodeJob});var r=n(76760);var o=n(74300);function backend(e){if(e.backend!=="runpod")return{kind:"runner"};return{kind:"runpod",apiKey:e["runpod-api-key"]??"",endpointId:e["runpod-endpoint-id"]??"",workers:e["runpod-workers"],gitToken:e["runpod-git-token"]??null,queueTimeoutMs:e["runpod-queue-timeout"],fallback:e["runpod-fallback"],setup:remoteSetup(e["setup-command"]??"auto"),parallelism:e.parallelism??null,isolation:e.isolation??null}}function remoteSetup(e){return e==="auto"||e==="none"?{kind:e}:{kind:"command",command:e}}var s=n(57774);var i=n(76058);var a=n(4378);var u=n(19782);var c=n(64519);var l=n(1405);var f=n(57099);const d=7*864e5;const p=/^(?=[0-9])(?:([0-9]+)d)?(?:([0-9]+)h)?(?:([0-9]+)m)?(?:([0-9]+)s)?(?:([0-9]+)ms)?$/;const h=/^([0-9]*\.[0-9]+)(d|h|m|s|ms)$/;function toMs(e){const t=p.exec(e)?.slice(1);if(t===undefined)return null;return l.Z.reduce((e,[,n],r)=>e+Number(t[r]??0)*n,0)}function fits(e){return e>0&&e<=d}function meant(e){const t=e.toLowerCase().replace(/\s/g,"");const n=h.exec(t);const r=l.Z.find(([e])=>e===n?.[2])?.[1]??0;const o=n===null?toMs(t):Math.round(Number(n[1])*r);return o!==null&&fits(o)?[(0,l.S)(o)]:null}function refuse(e){if(/^[0-9]+$/.test(e)){const t=[`${Number(e)}s`,`${Number(e)}m`].filter(e=>fits(toMs(e)??0));const rule=()=>"must be a duration with its unit (`d`, `h`, `m`, `s` or `ms`)";return t.length>0?{ok:false,rule:rule,instead:t}:{ok:false,rule:rule}}const t=meant(e);return t===null?{ok:false}:{ok:false,instead:t}}function readDuration(e){const t=toMs(e);if(t===null)return refuse(e);if(t>d)return{ok:false,instead:["7d"]};return t>0?(0,f.L)(t):{ok:false}}var m=n(21916);const plain=e=>e.toLowerCase().replace(/[-_ ]/g,"");const letters=e=>[...e].sort().join("");function typingErrors(e,t){const n=e!==t&&e[0]===t[0]&&letters(e)===letters(t);return n?1:(0,m.Io)(e,t)}function nearestWord(e,t,n=3){const r=plain(e);if(r.length===0||r.length>100)return null;const o=t.filter(e=>plain(e).startsWith(r));if(n===3&&r.length>=3&&o.length===1)return o[0]??null;let s=null;for(const e of t){const t=typingErrors(r,plain(e));const o=Math.min(3,Math.floor(Math.max(r.length,plain(e).length)/n));if(t<=o&&t<(s?.errors??Infinity))s={word:e,errors:t}}return s?.word??null}const v={none:[],all:i.XQ};const g=[...i.XQ,...Object.keys(v)];function readFactors(e){const t=e.split(",").map(e=>e.trim());const[n]=t;if(t.length===1&&n!==undefined&&Object.hasOwn(v,n))return(0,f.L)(v[n]??[]);const r=i.XQ.filter(e=>t.includes(e));return t.every(isFactor)?(0,f.L)(r):refusalOf(t)}function isFactor(e){return i.XQ.includes(e)}function refusalOf(e){const t=e.find(e=>Object.hasOwn(v,e));if(t!==undefined){const n=i.XQ.filter(t=>e.includes(t)).join(",");return{ok:false,rule:()=>`takes \`${t}\` only by itself`,instead:n===""?[t]:[t,n]}}const n=e.filter(e=>e!=="").map(e=>nearestWord(e,g));const r=[...new Set(n)].join(",");return n.length===0||n.includes(null)?{ok:false}:{ok:false,instead:[r]}}const y=["flaky","always-fails","sensitive","no-failure-seen","inconclusive"];const w=["always-fails","flaky","sensitive"];const b=[...y,"skipped"];const k=["never",...w];function readFailOn(e){const t=e.split(",").map(e=>e.trim());if(e==="never")return(0,f.L)([]);const[n,r]=[t.filter(e=>isVerdict(e)),t.map(e=>nearestWord(e,k))];if(n.length===t.length)return(0,f.L)(w.filter(e=>isMeant(e,t)));const o=[...new Set(r.filter(e=>e!=="never"))].join(",");return r.includes(null)||t.includes("never")?{ok:false}:{ok:false,instead:[o||"never"]}}function isVerdict(e){return w.some(t=>t===e)}function isMeant(e,t){if(t.includes(e))return true;const n=t.every(e=>e==="sensitive");return n||e==="always-fails"&&t.includes("flaky")}function failsJob(e,t){if(t.length===0||e==="no-failure-seen")return false;return e==="inconclusive"||t.includes(e)}function meantNumber(e,{min:t,max:n}){const r=Number(e.replaceAll(/[_,]/g,""));if(e===""||!Number.isInteger(r)||r<t)return null;return Math.min(r,n)}function readWholeNumber(e,t){const n=/^(?:0|[1-9][0-9]*)$/.test(e)?Number(e):Number.NaN;if(n>=t.min&&n<=t.max)return(0,f.L)(n);const r=meantNumber(e,t);return r===null?{ok:false}:{ok:false,instead:[String(r)]}}function readChoice(e,t){const n=t.find(t=>t===e);if(n!==undefined)return(0,f.L)(n);const r=nearestWord(e,t);return r===null?{ok:false}:{ok:false,instead:[r]}}const x=["true","yes","y","on","1"];const $=["false","no","n","off","0"];function readSwitch(e){if(e==="true"||e==="false")return(0,f.L)(e==="true");const t=e.toLowerCase();if(x.includes(t))return{ok:false,instead:["true"]};return $.includes(t)?{ok:false,instead:["false"]}:{ok:false}}function holdsControl(e){return/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(e)}function readLine(e,t){if(holdsControl(e))return{ok:false,rule:()=>"must be one line without control characters"};return e.length>t?{ok:false,rule:()=>`must be at most ${t} characters long`}:(0,f.L)(e)}function readShellCommand(e){return e.includes("\0")?{ok:false,rule:()=>"must not hold a NUL character"}:(0,f.L)(e)}function readEndpointId(e){if(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(e))return(0,f.L)(e);const t=/^https:\/\/api\.runpod\.ai\/v2\/([A-Za-z0-9_-]+)/.exec(e)?.[1];return t===undefined?{ok:false}:{ok:false,instead:[t]}}function staysInside(e){const t=(0,r.isAbsolute)(e)||r.win32.isAbsolute(e)||/^(?:[a-z]:|~)/i.test(e);return!t&&!e.split(/[\\/{},()|]/).includes("..")}function readReportFiles(e){const t=readLine(e,4096);return t.ok&&!staysInside(e.replace(/^!/,""))?{ok:false}:t}function quoted(e,t){const n=e.map(e=>`\`${e}\``);return`${n.slice(0,-1).join(", ")} ${t} ${n.at(-1)}`}var S=n(49741);const O=/^git@[A-Za-z0-9][A-Za-z0-9.-]*:[^\s-]\S*$/;const T=/^[A-Za-z0-9][\w-]*\/[\w-][\w.-]*$/;function redacted(e){return e.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is,"$1***@")}const useWorkingDirectory=e=>{if(!e.hasWorkspace)return"Push the code to a place from which it can be cloned, and give that address.";const t=e.set("working-directory","path/to/it");return`For code that is already on this machine, leave \`${e.name("repo")}\` out and set \`${t}\`.`};function refuseAddress(e){const t=e.startsWith("git@")?e:redacted(e);const n=/^(?:http|git|ssh|git\+ssh):\/\/(?:[^@/]*@)?([^@\s]+)$/i.exec(e)?.[1];if(n!==undefined)return{ok:false,shown:t,instead:[`https://${n}`]};if(T.test(e))return{ok:false,instead:[`https://github.com/${e}`]};return/^[a-z][a-z0-9+.-]*:/i.test(e)&&!/^(?:file|[a-z]):/i.test(e)?{ok:false,shown:t}:{ok:false,shown:t,remedy:useWorkingDirectory}}function refuseCredentials(e){const t=e.replace(/^(https:\/\/).*@/is,"$1");return{ok:false,shown:redacted(e),rule:()=>"must not hold credentials: logs and process lists would show them",remedy:e=>`Set \`${e.set("repo",t)}\` and give the token as \`${e.name("repo-token")}\`.`}}function readRepository(e){if(/[\s\\]/.test(e)||holdsControl(e)){return{ok:false,shown:redacted(e),rule:()=>"must be one address without white space or `\\`"}}if(O.test(e))return(0,f.L)(e);if(!/^https:\/\//i.test(e))return refuseAddress(e);const t=URL.canParse(e)?new URL(e):null;if(t===null?e.includes("@"):t.username+t.password!=="")return refuseCredentials(e);if(t===null||t.pathname==="/")return{ok:false};if(t.search===""&&t.hash==="")return(0,f.L)(e);const n=`${t.origin}${t.pathname}`;return{ok:false,shown:`${n}…`,rule:()=>"must not hold a query or a fragment",instead:[n]}}const A=/^[-+/]|[\s~^:?*[\\]|\.\.|@\{|\/$|\.$|\.lock$/;function readRef(e){const t=readLine(e,255);if(!t.ok)return t;if(e.startsWith("-"))return{ok:false,rule:()=>"must not start with `-`: git would take it for an option"};if(!A.test(e))return t;return{ok:false,rule:()=>"must be a plain branch, tag or commit SHA, not a range, pattern or refspec"}}function readToken(e){if(!/\s/.test(e)&&!holdsControl(e))return(0,f.L)(e);return{ok:false,remedy:()=>"Check the secret: it may have been stored with a line break or a space."}}const I=null&&["Plan","Code under test","Tests","Where it runs","Result"];const z=.05;const E=50;const j=100;const P=2**31-1;const N=["action","cli"];const C=["action"];const M={kind:"required"};const value=e=>({kind:"value",value:e});const computed=e=>({kind:"computed",words:e});const wholeNumber=(e,t)=>n=>readWholeNumber(n,{min:e,max:t});const choice=(...e)=>t=>readChoice(t,e);const line=e=>t=>readLine(t,e);const R=4096;const runsOrAuto=e=>e==="auto"?(0,f.L)(e):wholeNumber(1,S.n)(e);const L="a duration such as `90s`, `10m` or `1h30m`, over 0 and at most `7d`";const F={order:"shuffle or reverse the tests",timezone:"another time zone",locale:"another installed locale",cpu:"one processor only, and in some runs also stops in short bursts, which brings out races"};const D="What to change in half of the runs, besides what the command varies by itself. The seed switches each condition "+`on or off. ${i.XQ.map(e=>`\`${e}\`: ${F[e]}`).join("; ")}.`;const Z="`true` or `false`";const U=[{name:"test-command",read:readShellCommand,group:"Plan",doors:N,default:M,meaning:"The shell command that runs your tests, as in a step with `shell: bash`. Each run finds its seed in "+"`$TEST_SEED`, its number, from 0, in `$ATTEMPT`, and its slot, from 0 to `parallelism` - 1, in "+"`$FLAKY_DETECTOR_SLOT`. Leave it out only with `results-file`.",cliMeaning:"The shell command that runs your tests, as in a step with `shell: bash`. Each run finds its seed in "+"`$TEST_SEED`, its number, from 0, in `$ATTEMPT`, and its slot, from 0 to `parallelism` - 1, in "+"`$FLAKY_DETECTOR_SLOT`.",allowed:"a shell command",placeholder:"command",example:"npm test"},{name:"runs",read:runsOrAuto,group:"Plan",doors:N,default:value("50"),meaning:"How many times to run the command. `auto`: as many times as `detect` needs.",allowed:"a whole number from 1 to 1000, or `auto`",placeholder:"n|auto",example:"50"},{name:"detect",read:S.s,group:"Plan",doors:N,default:computed(`\`${100*z}%\`, which plans ${(0,o.d)(z)} runs`),meaning:"With `runs: auto`: a flake that fails at this rate or more will show up, with 95 % confidence.",allowed:"a rate over 0 and under 100 %, written `5%` or `0.05`",placeholder:"rate",example:"5%"},{name:"parallelism",read:wholeNumber(1,E),group:"Plan",doors:N,default:computed("the machine's cores, at most 50"),meaning:"How many runs take place at the same time.",allowed:"a whole number from 1 to 50",placeholder:"n",example:"4"},{name:"seed",read:wholeNumber(0,P),group:"Plan",doors:N,default:computed("random"),meaning:"Root seed: all other seeds follow from it. It is printed and stored in every result. The same seed plans "+"the same runs again.",allowed:"a whole number from 0 to 2147483647",placeholder:"n",example:"7"},{name:"timeout",read:readDuration,group:"Plan",doors:N,default:value("10m"),meaning:"Time limit for one run. A run that takes longer is killed with all its processes and counts as timed out.",allowed:L,placeholder:"duration",example:"10m"},{name:"time-budget",read:readDuration,group:"Plan",doors:N,default:value("1h"),meaning:"Time limit for the session. No new run starts after it; the report covers the runs until then.",allowed:L,placeholder:"duration",example:"1h"},{name:"stop",read:choice(...c.d),group:"Plan",doors:N,default:value("auto"),meaning:"When to stop early. `auto`: once the first ten runs have failed alike, or the first three have run into "+"`timeout`; `all`: never; `first-failure`: after the first failing run; `decided`: as soon as one run has "+"passed and one has failed.",allowed:quoted(c.d,"or"),placeholder:"rule",example:"all"}];const W=[{name:"working-directory",read:line(R),group:"Code under test",doors:N,default:value("."),meaning:"Folder in which the command runs. With `repo`, it is relative to the root of the clone.",allowed:"an existing folder; with `repo`, a relative path inside the repository",placeholder:"folder",example:"."},{name:"repo",read:readRepository,group:"Code under test",doors:N,default:{kind:"computed",words:"none (the checked-out workspace)",cliWords:"none (the current folder)"},meaning:"Repository to clone into a temporary folder and test there.",allowed:"an `https://` or `git@` address without credentials",placeholder:"url",example:"https://github.com/owner/name"},{name:"ref",read:readRef,group:"Code under test",doors:N,default:computed("the repository's default branch"),meaning:"With `repo`: the branch, tag or full commit SHA to test.",allowed:"a branch, a tag or a full commit SHA",placeholder:"ref",example:"main"},{name:"repo-token",read:readToken,group:"Code under test",doors:N,default:computed("none"),meaning:"With an `https://` address in `repo`: token for a private repository. Only that host receives it, and it "+"never becomes part of the address.",allowed:"a token without white space",placeholder:"token",example:"<token>",secret:true},{name:"submodules",read:readSwitch,group:"Code under test",doors:N,default:value("false"),meaning:"With `repo`: clone its submodules too.",allowed:Z,placeholder:null,example:"true"},{name:"setup-command",read:readShellCommand,group:"Code under test",doors:N,default:computed("`auto` with `repo`, else `none`"),meaning:"What prepares the code once, before the runs. `auto`: install what its lock and requirements files name, with "+"the Python that the project asks for; `none`: prepare nothing.",allowed:"`auto`, `none` or a shell command",placeholder:"command",example:"auto"},{name:"setup-timeout",read:readDuration,group:"Code under test",doors:N,default:value("15m"),meaning:"Time limit for the setup.",allowed:L,placeholder:"duration",example:"15m"},{name:"reset-command",read:readShellCommand,group:"Code under test",doors:N,default:computed("none"),meaning:"Shell command that runs before each run, in its working copy and with its variables, such as one that empties "+"the database of its slot. Its time does not count as the run's. Where it fails, the run is lost.",allowed:"a shell command",placeholder:"command",example:"make reset-db"}];const B=[{name:"framework",read:choice("auto","none",...a.S),group:"Tests",doors:N,default:value("auto"),meaning:"Test framework, which reports each test and takes the seed. `auto`: recognise it from the command; `none`: "+`look at exit codes only; or one of ${a.S.map(e=>`\`${e}\``).join(", ")}.`,allowed:`\`auto\`, \`none\` or one of ${a.S.map(e=>`\`${e}\``).join(", ")}`,placeholder:"name",example:"auto"},{name:"report-files",read:readReportFiles,group:"Tests",doors:N,default:computed("the framework's own"),meaning:"Glob for the JUnit XML files that the command itself writes.",allowed:"a glob relative to the working directory, without `..`",placeholder:"glob",example:"reports/**/*.xml"},{name:"isolation",read:choice(...u.C),group:"Tests",doors:N,default:computed("`slot` when `parallelism` is over 1, else `none`"),meaning:"Where runs take place. `none`: in the folder itself; `slot`: in working copies, one for each of the runs at "+"the same time; `run`: in a fresh copy for each run.",allowed:quoted(u.C,"or"),placeholder:"kind",example:"slot"},{name:"perturb",read:readFactors,group:"Tests",doors:N,default:value("none"),meaning:`${D} The report shows failures under a condition apart, and they do not fail the job.`,cliMeaning:`${D} The report shows failures under a condition apart, and they do not change the exit code.`,allowed:`\`none\`, \`all\`, or a list of ${quoted(i.XQ,"and")} with commas`,placeholder:"what",example:"order,cpu"},{name:"diagnose",read:readSwitch,group:"Tests",doors:N,default:value("true"),meaning:"Whether to find out why a test is flaky: replay its failing seed and run experiments (alone, in parallel, "+"in a fresh copy, under load, ...). It also tries the replay lines that the report prints. Costs nothing when "+"nothing fails.",allowed:Z,placeholder:null,example:"false"},{name:"diagnose-budget",read:readDuration,group:"Tests",doors:N,default:computed("as long as the session took, at least `2m` and at most `10m`"),meaning:"The longest time that the diagnosis may take. It ends sooner when everything is explained.",allowed:L,placeholder:"duration",example:"5m"},{name:"private-network",read:readSwitch,group:"Tests",doors:N,default:value("false"),meaning:"Give each run its own network with loopback only, so that fixed ports cannot collide (Linux).",allowed:Z,placeholder:null,example:"true"}];const G=[{name:"backend",read:choice(...s.A),group:"Where it runs",doors:N,default:value("runner"),meaning:"Where the runs take place. `runner`: on this machine; `runpod`: on the workers of a RunPod endpoint "+"(docs/runpod.md).",allowed:quoted(s.A,"or"),placeholder:"name",example:"runner"},{name:"runpod-api-key",read:readToken,group:"Where it runs",doors:N,default:{kind:"computed",words:"none",cliWords:"RUNPOD_API_KEY of the environment"},meaning:"With `backend: runpod`: API key that has access to the endpoint.",allowed:"a token without white space",placeholder:"key",example:"<key>",secret:true},{name:"runpod-endpoint-id",read:readEndpointId,group:"Where it runs",doors:N,default:computed("none"),meaning:"With `backend: runpod`: id of the serverless endpoint that runs flaky-detector's worker image.",allowed:"the id of an endpoint, letters and digits",placeholder:"id",example:"abc123def456"},{name:"runpod-workers",read:wholeNumber(1,j),group:"Where it runs",doors:N,default:value("3"),meaning:"How many jobs to divide the runs into. That many workers can do them at the same time.",allowed:"a whole number from 1 to 100",placeholder:"n",example:"3"},{name:"runpod-git-token",read:readToken,group:"Where it runs",doors:N,default:computed("none"),meaning:"Token with which the workers clone a private repository. RunPod stores it with the job: give one that "+"expires within the hour, or leave it out and set the endpoint's own secret.",allowed:"a token without white space",placeholder:"token",example:"<token>",secret:true},{name:"runpod-queue-timeout",read:readDuration,group:"Where it runs",doors:N,default:value("3m"),meaning:"How long a job may wait for a worker. After that the job is cancelled, and `runpod-fallback` applies.",allowed:L,placeholder:"duration",example:"3m"},{name:"runpod-fallback",read:choice("runner","fail"),group:"Where it runs",doors:N,default:value("runner"),meaning:"Who does the runs that RunPod did not do, and the experiments of `diagnose`. `runner`: this machine; "+"`fail`: nobody, and these runs are lost.",allowed:"`runner` or `fail`",placeholder:"who",example:"runner"},{name:"allow-untrusted-checkout",read:readSwitch,group:"Where it runs",doors:C,default:value("false"),meaning:"Run the tests even when an event that can carry secrets (`pull_request_target`, `issue_comment`, "+"`workflow_run` and others) has checked out code of unproven origin. That code can read these secrets.",allowed:Z,placeholder:null,example:"true"}];const V=[{name:"fail-on",read:readFailOn,group:"Result",doors:N,default:value("flaky"),meaning:"Which verdicts fail the job. `flaky`: flaky tests and tests that always fail; `always-fails`: only tests "+"that always fail; `sensitive`: all these, and tests that fail only where other runs go on beside them; "+"`never`: no verdict fails the job. An inconclusive session fails it too, except with `never`.",cliMeaning:"Which verdicts end with exit code 1. `flaky`: flaky tests and tests that always fail; `always-fails`: only "+"tests that always fail; `sensitive`: all these, and tests that fail only where other runs go on beside them; "+"`never`: no verdict. An inconclusive session ends with exit code 3, except with `never`.",allowed:"`flaky`, `always-fails`, `sensitive` or `never`, or several with commas, such as `always-fails,sensitive`",placeholder:"verdict",example:"flaky"},{name:"comment",read:choice("on-failure","always","never"),group:"Result",doors:C,default:value("on-failure"),meaning:"When to comment on the pull request. `on-failure`: after a failure, and a later clean session updates that "+"comment; `always`: after every session; `never`: not at all.",allowed:"`on-failure`, `always` or `never`",placeholder:"when",example:"on-failure"},{name:"comment-id",read:line(200),group:"Result",doors:C,default:{kind:"context",context:"github.job",words:"the job's name"},meaning:"Identifies the comment to update. Use a different id in each job of a matrix.",allowed:"one line of at most 200 characters",placeholder:"id",example:"unit-tests"},{name:"github-token",read:readToken,group:"Result",doors:C,default:{kind:"context",context:"github.token",words:"the job's own token"},meaning:"Token that writes the comment. It needs `pull-requests: write`.",allowed:"a token without white space",placeholder:"token",example:"<token>",secret:true},{name:"artifact",read:readSwitch,group:"Result",doors:C,default:value("true"),meaning:"Whether to upload the report (report.html, results.json, junit.xml, the event file and the kept logs) as an "+"artifact, and link it in the summary and the comment. GitHub Enterprise Server does not support it.",allowed:Z,placeholder:null,example:"false"},{name:"results-file",read:line(R),group:"Result",doors:C,default:computed("none"),meaning:"Publish this results.json of another job (outputs, summary, comment) and run nothing. Meant for pull "+"requests from forks (docs/forks.md).",allowed:"the path of a results.json, without `test-command`",placeholder:"file",example:"report/results.json"},{name:"keep-logs",read:choice("failing","all"),group:"Result",doors:N,default:value("failing"),meaning:"Which logs to keep: those of `failing` runs only, or `all`.",allowed:"`failing` or `all`",placeholder:"which",example:"failing"},{name:"output-dir",read:line(R),group:"Result",doors:N,default:{kind:"computed",words:"a folder under `RUNNER_TEMP`",cliWords:"flaky-detector-report"},meaning:"Folder for the results, the event file and the logs. The three reports before it are kept there, in "+"`earlier/1` to `earlier/3`; a session that observed nothing replaces none, and writes to `nothing-observed`. "+"A folder that holds other files of these names is refused.",allowed:"a folder that is neither the working directory nor above it",placeholder:"folder",example:"flaky-detector-report"}];const J=[...U,...W,...B,...G,...V];const H=new Map(J.map(e=>[e.name,e]));const K=["Plan","Code under test","Tests"];const Y=K;function isInputName(e,t){const n=H.get(e);if(n===undefined)return false;return t==="worker"?Y.includes(n.group):n.doors.includes(t)}function inputNames(e){return J.map(e=>e.name).filter(t=>isInputName(t,e))}function inputEntry(e){const t=H.get(e);if(t===undefined)throw new Error(`no input is called ${e}`);return t}const q={name:e=>e,set:(e,t)=>`${e}: ${t}`,hasWorkspace:true};const X={name:e=>e==="test-command"?"-- <test command>":`--${e}`,set(e,t){if(e==="test-command")return`flaky-detector -- ${t}`;if(isInputName(e,"cli")&&inputEntry(e).placeholder!==null)return`--${e} ${t}`;if(t==="false")return`--no-${e}`;return t==="true"?`--${e}`:`--${e}=${t}`},hasWorkspace:true};const snake=e=>e.replaceAll("-","_");const Q={name:snake,set:(e,t)=>`"${snake(e)}": ${/^(?:\d+|true|false)$/.test(t)?t:JSON.stringify(t)}`,hasWorkspace:false};const ee={action:q,cli:X,worker:Q};function spellingOf(e){return ee[e]}function inDoorsWords(e,t){const n=spellingOf(t);return e.replace(/`([a-z-]+)(?:: ([^`]+))?`/g,(e,r,o)=>{if(!isInputName(r,t))return e;return`\`${o===undefined?n.name(r):n.set(r,o)}\``})}function setInstead(e,t,n){const r=t.map(t=>`\`${n.set(e,t)}\``).join(" or ");return inputEntry(e).default.kind==="required"?`Set ${r}.`:`Set ${r}, or leave it out.`}function refused(e,t,n,r){const o=inputEntry(e);const s=spellingOf(r);const i=n.instead??[o.example];return{input:s.name(e),got:o.secret?"***":n.shown??t,rule:n.rule?.(s)??`must be ${inDoorsWords(o.allowed,r)}`,remedy:n.remedy?.(s)??setInstead(e,i,s)}}function missing(e,t){const n=inputEntry(e);const r=spellingOf(t);const o=`For example: \`${r.set(e,n.example)}\`.`;return{input:r.name(e),got:null,rule:`is missing: it takes ${n.allowed}`,remedy:o}}const te=120;function shortened(e){return e.length>te?`${e.slice(0,te)}…`:e}function visible(e){return e.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,e=>`\\u{${e.codePointAt(0)?.toString(16)}}`)}function gotText(e){if(e===null)return"";return e===""?", got an empty text":`, got \`${shortened(e)}\``}function problemText(e){const{input:t,got:n,rule:r,remedy:o}=e;return visible(`\`${shortened(t)}\` ${r}${gotText(n)}. ${o}`)}var re=n(31340);const leaveOut=(e,t)=>n=>`Leave \`${n.name(e)}\` out, or set \`${t(n)}\`.`;const detectNeedsAuto=({detect:e,runs:t})=>{if(e===undefined||t==="auto")return null;const rule=e=>`has an effect only with \`${e.set("runs","auto")}\``;return["detect",{ok:false,rule:rule,remedy:leaveOut("detect",e=>e.set("runs","auto"))}]};function needsRepo(e){return t=>{const n=t[e]===undefined||e==="submodules"&&t[e]==="false";if(n||t.repo!==undefined)return null;const rule=e=>`has an effect only with \`${e.name("repo")}\``;const r=leaveOut(e,e=>e.set("repo","https://github.com/owner/name"));return[e,{ok:false,rule:rule,remedy:r}]}}const tokenNeedsHttps=e=>{if(e["repo-token"]===undefined||!e.repo?.startsWith("git@"))return null;const rule=e=>`is never used with a \`git@\` \`${e.name("repo")}\`, which logs in by SSH key`;const t=leaveOut("repo-token",e=>e.set("repo","https://…"));return["repo-token",{ok:false,rule:rule,remedy:t}]};const directoryInRepo=({"working-directory":e,repo:t})=>{if(e===undefined||t===undefined||holdsControl(e)||staysInside(e))return null;const rule=()=>"must be a relative path inside the repository, without `..`";return["working-directory",{ok:false,rule:rule,instead:["path/in/the/repository"]}]};const oe=["working-directory","output-dir","results-file"];function pathOf(e,t,n){if(e==="working-directory"&&t.repo!==undefined)return null;const o=t[e]??{"working-directory":".","output-dir":n.outputDir,"results-file":null}[e];return o===null?null:(0,r.resolve)(n.cwd,o)}const se=oe.map(e=>(t,n)=>{const r=n.undecoded(pathOf(e,t,n)??"");if(r===null)return null;const o=pathOf("working-directory",t,n)??"";if(t[e]===undefined&&e==="output-dir"&&n.undecoded(o)!==null)return null;const s=t[e]===undefined&&e==="output-dir"?`Left out, it is \`${r}\`. `:"";const remedy=()=>`${s}The bytes shown as \\x and two digits are not UTF-8: rename that folder, or use another. `+"A symlink does not help.";return[e,{ok:false,rule:()=>"must be a path in UTF-8",shown:r,remedy:remedy}]});const commandInUtf8=({"test-command":e=""},t)=>{const n=t.undecoded(e);if(n===null)return null;const remedy=()=>"Write other bytes the way bash does, `$'caf\\xe9'`, inside quotes that keep the `$` as it is.";return["test-command",{ok:false,rule:()=>"must be text in UTF-8",shown:n,remedy:remedy}]};const directoryExists=({"working-directory":e=".",repo:t},n)=>{const o=e===""||holdsControl(e)||e.length>4096;const s=(0,r.resolve)(n.cwd,e);if(t!==undefined||o||n.isDirectory(s)||n.undecoded(s)!==null)return null;const remedy=e=>`The search starts in \`${n.cwd}\`. Set \`${e.name("working-directory")}\` to a folder that exists there.`;return["working-directory",{ok:false,rule:()=>"must be an existing folder",remedy:remedy}]};const outputBesideCode=({"working-directory":e=".","output-dir":t,repo:n},o)=>{if(t===undefined||t===""||n!==undefined)return null;if(!(0,re.U)((0,r.resolve)(o.cwd,t),(0,r.resolve)(o.cwd,e)))return null;return["output-dir",{ok:false}]};const reportNeedsFramework=({"report-files":e,framework:t})=>{if(e===undefined||t!=="none")return null;const rule=e=>`is never read with \`${e.set("framework","none")}\``;return["report-files",{ok:false,rule:rule,remedy:leaveOut("report-files",e=>e.set("framework","auto"))}]};const budgetNeedsDiagnosis=({diagnose:e,"diagnose-budget":t})=>{if(t===undefined||e!=="false")return null;const rule=e=>`has no effect with \`${e.set("diagnose","false")}\``;return["diagnose-budget",{ok:false,rule:rule,remedy:leaveOut("diagnose-budget",e=>e.set("diagnose","true"))}]};function runpodNeeds(e){return t=>{if(t.backend!=="runpod"||t[e]!==undefined)return null;const rule=e=>`is needed with \`${e.set("backend","runpod")}\``;const remedy=t=>`Set \`${t.name(e)}\`, or set \`${t.set("backend","runner")}\`. `+"A workflow for pull requests from forks sees no secrets.";return[e,{ok:false,rule:rule,remedy:remedy}]}}const resultsRunNothing=({"results-file":e,"test-command":t})=>{if(e===undefined||t===undefined)return null;const rule=e=>`runs nothing, so \`${e.name("test-command")}\` has no effect with it`;return["results-file",{ok:false,rule:rule,remedy:e=>`Leave one of the two out. \`${e.name("results-file")}\` is for jobs that only publish.`}]};const ie=[resultsRunNothing,detectNeedsAuto,budgetNeedsDiagnosis,commandInUtf8,...se,directoryInRepo,directoryExists,needsRepo("ref"),needsRepo("repo-token"),needsRepo("submodules"),tokenNeedsHttps,reportNeedsFramework,runpodNeeds("runpod-api-key"),runpodNeeds("runpod-endpoint-id"),outputBesideCode];function brokenRules(e,t){return ie.flatMap(n=>{const r=n(e,t);if(r===null)return[];const[o,s]=r;const i=refused(o,e[o]??".",s,t.door);return[e[o]===undefined&&o!=="working-directory"?{...i,got:null}:i]})}const ae={ok:false,rule:()=>"must not be empty"};function readInputs(e){const t={};const n=[];for(const r of J){const{name:o}=r;const s=e[o]?.trim()??statedDefault(r);if(s===undefined)continue;const i=s===""?ae:r.read(s);if(i.ok)t[o]=i.value;else n.push({name:o,refusal:i})}return{values:t,refusals:n}}function statedDefault({default:e}){return e.kind==="value"?e.value:undefined}function source(e,t){const n=e["working-directory"];if(e.repo===undefined)return{kind:"workspace",directory:(0,r.resolve)(t.cwd,n)};return{kind:"repository",url:e.repo,ref:e.ref??null,token:e["repo-token"]??null,submodules:e.submodules,directory:r.posix.join(n,".")}}function setup(e){const t=e["setup-command"]??(e.repo===undefined?"none":"auto");return t==="none"||t==="auto"?{kind:t}:{kind:"command",command:t}}function testCommand({"test-command":e=""}){return e}function plannedRuns(e){return e.runs==="auto"?(0,o.d)(e.detect??z):e.runs}function diagnosis(e){return{diagnose:e.diagnose,diagnoseBudgetMs:e["diagnose-budget"]??null}}function toConfig(e,t){const n=e.parallelism??Math.min(E,Math.max(1,t.cores));return{testCommand:testCommand(e),runs:plannedRuns(e),parallelism:n,rootSeed:e.seed??t.drawSeed(),timeoutMs:e.timeout,timeBudgetMs:e["time-budget"],stop:e.stop,source:source(e,t),setup:setupAt(t.door,setup(e)),setupTimeoutMs:e["setup-timeout"],resetCommand:e["reset-command"]??null,framework:e.framework,reportFiles:e["report-files"]??null,isolation:e.isolation??(n>1?"slot":"none"),privateNetwork:e["private-network"],perturb:e.perturb,...diagnosis(e),backend:backend(e),failOn:e["fail-on"],portableReplays:t.door!=="cli",keepLogs:e["keep-logs"],outputDir:(0,r.resolve)(t.cwd,e["output-dir"]??t.outputDir)}}function setupAt(e,t){return e==="worker"&&t.kind!=="none"?{...t,python:"own"}:t}function toPublish(e,t){const n=e["results-file"];return{comment:e.comment,commentId:e["comment-id"]??"flaky-detector",githubToken:e["github-token"]??null,artifact:e.artifact,allowUntrustedCheckout:e["allow-untrusted-checkout"],resultsFile:n===undefined?null:(0,r.resolve)(t.cwd,n)}}function trimmed(e){const t=Object.entries(e).filter(([,e])=>e!==undefined);return Object.fromEntries(t.map(([e,t])=>[e,t.trim()]))}function commandMissing(e,t){const n=e["results-file"]===undefined||t.door!=="action";return n&&e["test-command"]===undefined?[missing("test-command",t.door)]:[]}function inOrder(e,t){const n=J.map(e=>spellingOf(t.door).name(e.name));return e.toSorted((e,t)=>n.indexOf(e.input)-n.indexOf(t.input))}function decodeConfig(e,t){const n=trimmed(e.raw);const{values:r,refusals:o}=readInputs(n);const s=o.map(({name:e,refusal:r})=>refused(e,n[e]??"",r,t.door));const i=[...e.problems,...inOrder([...s,...commandMissing(n,t),...brokenRules(n,t)],t)];if(i.length>0)return{ok:false,problems:i};return{ok:true,config:toConfig(r,t),publish:t.door==="action"?toPublish(r,t):null}}const ue={action:"The inputs are listed in README.md.",cli:"`flaky-detector --help` lists the flags.",worker:"The fields of a job are listed in docs/runpod.md."};const ce={action:"Only the terminal command takes it: leave it out here.",cli:"Only the GitHub Action takes it: leave it out here.",worker:"A job does not take it: leave it out here."};function remedy(e,t){const n=spellingOf(t);const r=J.some(t=>t.name===e)&&!isInputName(e,t);if(r)return ce[t];const o=e.startsWith("no-")?null:nearestWord(e,inputNames(t));return o===null?ue[t]:`Did you mean \`${n.name(o)}\`? ${ue[t]}`}function unknownInput(e,t,n){const r=n==="cli"?"flag":"input";return{input:t,got:null,rule:`is not ${r==="input"?"an":"a"} ${r}`,remedy:remedy(e,n)}}const fe=[...["repo","test-command","ref","repo-token","setup-command","reset-command","working-directory"]];function readFields(e,t){const n=Object.entries(e).filter(([,e])=>e!==null&&e!==undefined);const r={};const o={};const s=[];for(const[e,i]of n){const n=e.replaceAll("_","-");if(t.includes(e))o[e]=i;else if(e.includes("-")||!isInputName(n,"worker"))s.push(unknownInput(n,e,"worker"));else if(!isText(n,i))s.push(wrongKind(n,i));else r[n]=n==="framework"?frameworkOf(String(i)):String(i)}return{raw:r,own:o,problems:s}}const de=["python","go","typescript-jest","typescript-vitest","javascript-mocha"];function frameworkOf(e){return de.includes(e)?"auto":e}function isText(e,t){if(typeof t==="string")return true;return!fe.includes(e)&&(typeof t==="number"||typeof t==="boolean")}function wrongKind(e,t){const n=spellingOf("worker");const r=fe.includes(e)?"a string":"a string, a number or a boolean";return{input:n.name(e),got:e==="repo-token"?"***":JSON.stringify(t),rule:`must be ${r}`,remedy:`Write it in quotes: \`${n.set(e,"…")}\`.`}}const pe={diagnose:"false"};function decodeJob(e,t){if(typeof e!=="object"||e===null||Array.isArray(e)){const e='Send `{"input": {"repo": "https://github.com/owner/name", "test_command": "pytest"}}`.';return{ok:false,problems:`The job's \`input\` must be an object. ${e}`}}const{raw:n,own:r,problems:o}=readFields(e,["run_start","session_runs"]);const s=n.repo===undefined&&!o.some(e=>e.input==="repo");const i=[...o,...s?[missing("repo","worker")]:[],...ownProblems(r)];const a={raw:{...pe,...n},problems:withoutRepeats(i)};const u=decodeConfig(a,{...t,door:"worker"});if(!u.ok)return decode_job_refused(u.problems);const c=shareOf(r,u.config.runs);const l=r.session_runs!==undefined||r.run_start!==undefined;return"rule"in c?decode_job_refused([c]):{ok:true,config:u.config,share:c,isShard:l}}function decode_job_refused(e){return{ok:false,problems:withoutRepeats(e).map(problemText).join("\n")}}function withoutRepeats(e){return e.filter(({input:t},n)=>e.findIndex(e=>e.input===t)===n)}const isWhole=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n;function ownProblems({run_start:e,session_runs:t}){const n=[];if(e!==undefined&&!isWhole(e,0,S.n-1))n.push(outOfRange("run_start",e,0,S.n-1));if(t!==undefined&&!isWhole(t,1,S.n))n.push(outOfRange("session_runs",t,1,S.n));return n}function outOfRange(e,t,n,r){const o=`must be a whole number from ${n} to ${r}`;return{input:e,got:JSON.stringify(t),rule:o,remedy:"Leave it out for a job that is a session of its own."}}function shareOf(e,t){const n=e.run_start??0;const r=e.session_runs??n+t;if(r>S.n||n+t>r){const e=r>S.n?"run_start":"session_runs";return{input:e,got:String(e==="run_start"?n:r),rule:`must leave room for the job's ${t} runs from number ${n} on, in a session of at most ${S.n}`,remedy:"Set `session_runs` to the number of runs of the whole session, and `runs` to those of this job."}}return{first:n,count:t,of:r}}},478:(e,t,n)=>{n.a(e,async(e,t)=>{try{var r=n(37540);var o=n(77598);var s=n(48161);var i=n(76760);var a=n(38321);var u=n(27520);var c=n(10575);var l=n(11091);var f=n(67708);var d=n(10587);var p=n(60318);const h=performance.now();globalThis.console=new r.Console(process.stderr);async function main(){const e=readJob(await(0,a.text)(process.stdin));if(e===null){const e='Send `{"input": {…}}`.';return say({type:"error",error:(0,c.FM)("invalid-input",`The job is not a JSON object. ${e}`)},[])}const t=decode("input"in e?e.input:e);const n=(0,p.F)(t);say(await answer(t,e,e=>say(e,n)),n)}async function answer(e,t,n){if(!e.ok)return{type:"error",error:(0,c.FM)("invalid-input",e.problems)};const r={say:n,signal:interruptible(),env:process.env,worker:typeof t.worker==="string"?t.worker:"local",elapsedMs:()=>performance.now()-h};return(0,f.j)(e,r).catch(e=>({type:"error",error:(0,c.FM)("internal",e.stack??e.message)}))}function readJob(e){try{const t=JSON.parse(e);return typeof t==="object"&&t!==null?t:null}catch{return null}}function decode(e){return(0,d.Q)(e,{cwd:(0,s.tmpdir)(),cores:(0,s.availableParallelism)(),outputDir:(0,i.join)((0,s.tmpdir)(),`flaky-worker-${(0,o.randomUUID)()}`),drawSeed:()=>(0,o.randomInt)(u.U),isDirectory:()=>false,undecoded:()=>null})}function interruptible(){const e=new AbortController;const end=t=>e.abort({kind:"cancelled",signal:t});for(const e of["SIGINT","SIGTERM"])process.on(e,()=>end(e));process.stdout.on("error",()=>end("SIGPIPE"));return e.signal}function say(e,t){process.stdout.write(`${(0,p.c)((0,l.rF)(e),t)}\n`)}process.stdout.on("error",()=>undefined);await main();t()}catch(m){t(m)}},1)},60318:(e,t,n)=>{n.d(t,{F:()=>secretsOf,c:()=>withoutSecrets});function secretsOf(e){if(!e.ok||e.config.source.kind!=="repository")return[];const{token:t}=e.config.source;return t===null?[]:[t,Buffer.from(`x-access-token:${t}`).toString("base64")]}function withoutSecrets(e,t){return t.reduce((e,t)=>e.replaceAll(JSON.stringify(t).slice(1,-1),"***"),e)}},16555:(e,t,n)=>{n.d(t,{E:()=>copyTree});var r=n(51455);var o=n(76760);var s=n(31340);var i=n(7997);var a=n(6779);function linkAgain(e,t){return linkFolder({root:Buffer.from(e),copy:Buffer.from(t),first:new Map},Buffer.alloc(0))}async function linkFolder(e,t){const n=await(0,r.readdir)(Buffer.concat([e.copy,t]),{withFileTypes:true,encoding:"buffer"});let o=false;for(const r of n){const n=Buffer.concat([t,u,r.name]);if(r.isDirectory())await linkFolder(e,n);else if(await linkFile(e,n))o=true}if(!o)return;const{atime:s,mtime:i}=await(0,r.lstat)(Buffer.concat([e.root,t]));await(0,r.utimes)(Buffer.concat([e.copy,t]),s,i)}const u=Buffer.from("/");async function linkFile({root:e,copy:t,first:n},o){const{nlink:s,dev:i,ino:a}=await(0,r.lstat)(Buffer.concat([e,o]));if(s===1)return false;const u=Buffer.concat([t,o]);const c=n.get(`${i} ${a}`);n.set(`${i} ${a}`,c??u);if(c===undefined||(await(0,r.lstat)(c)).ino===(await(0,r.lstat)(u)).ino)return false;await(0,r.unlink)(u);await(0,r.link)(c,u);return true}var c=n(86293);var l=n(64636);const f=1<<20;async function copyTree(e){const{root:t,destination:n}=e;await(0,r.mkdir)(n,{recursive:true,mode:448});const o=inLists(await pathsToCopy(t,e.excluded));for(const t of o)await copyPaths(e,t);if(o.length>1)await linkAgain(t,n);const{mode:s,atime:i,mtime:a}=await(0,r.lstat)(t);await(0,r.chmod)(n,s&4095);await(0,r.utimes)(n,i,a)}const d=`mapfile -d '' -t paths && exec "$@" "\${paths[@]}"`;async function copyPaths(e,t){const n=[...i.Fp,"-a","--parents","-t",e.destination,"--"];const r=await(0,a.G)("bash",["--norc","-p","-c",d,"bash",...n],{cwd:e.root,timeoutMs:e.limitMs,input:Buffer.concat(t.flatMap(e=>[e,p]))});if(r.ok)return;await(0,c.d)(e.destination);const o="Make every file readable (chmod, chown) and free some disk, or set `isolation: none`.";throw(0,l.bw)(`The tree cannot be copied: ${firstLines(r.problem)}`,e.root,o)}function firstLines(e){const t=e.split("\n");return t.length>3?`${t.slice(0,3).join("; ")}; and ${t.length-3} more`:t.join("; ")}const p=Buffer.from([0]);async function pathsToCopy(e,t,n=e){const i=[];for(const a of await(0,r.readdir)(n,{encoding:"buffer"})){const r=(0,o.join)(n,a.toString());if(t.includes(r))continue;if(t.some(e=>(0,s.U)(r,e)))i.push(...await pathsToCopy(e,t,r));else i.push(Buffer.concat([Buffer.from(`./${(0,o.relative)(e,n)}/`),a]))}return i}function inLists(e){const t=[];let n=f;for(const r of e){n+=r.length+9;if(n>f){t.push([]);n=0}t.at(-1)?.push(r)}return t}},76373:(e,t,n)=>{n.d(t,{or:()=>parseAddress,pc:()=>redacted,zA:()=>checkedRef});var r=n(64636);function parseAddress(e){if(/^[\w.-]+@[\w.-]+:[^\s]+$/.test(e))return{kind:"ssh"};const t=URL.canParse(e)?new URL(e):null;if(t?.protocol==="https:"&&t.hostname!=="")return{kind:"https",origin:t.origin};throw notAnAddress(e)}function notAnAddress(e){const t="Write `https://host/path` or `git@host:path`; for a folder on this machine use `working-directory`.";return(0,r.bw)("This is no address to clone from",redacted(e),t)}function redacted(e){return e.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/@]*@/i,"$1")}function checkedRef(e){const t=!/^[-+/]|\.\.|@\{|[\s~^:?*[\\\x00-\x1f\x7f]|\/$|\.lock$|\.$/.test(e);if(t&&e!=="")return e;throw(0,r.bw)("This is no branch, tag or SHA",e,"Set `ref` to one, or to `refs/pull/<number>/merge`.")}},68212:(e,t,n)=>{n.d(t,{B:()=>basicCredentials,_:()=>gitEnvironment});var r=n(84511);var o=n(41311);var s=n(94942);var i=n(46525);const a=/^GIT_(CONFIG_(COUNT|KEY_\d+|VALUE_\d+)|TRACE\w*|CURL_VERBOSE)$/;const u="x-access-token";const c="FLAKY_DETECTOR_CLONE_TOKEN";const l=`printf 'username=${u}\\npassword=%s\\n' "$${c}"`;const f=`!login() { test "$1" != get || ${l}; }; login`;function gitEnvironment(e,t){return{...(0,s.UW)(withoutOthers((0,r.i)(e))),...configVariables(configOf(t)),PATH:(0,i.o)(e,[]),GIT_ALLOW_PROTOCOL:"https:ssh",GIT_TERMINAL_PROMPT:"0",GIT_ASKPASS:"",SSH_ASKPASS:"",GCM_INTERACTIVE:"never",GIT_SSH_COMMAND:`${e.GIT_SSH_COMMAND??"ssh"} -oBatchMode=yes -oConnectTimeout=15 -oServerAliveInterval=15`,LC_ALL:"C",[o.k6]:t.marker,...t.token===null?{}:{[c]:t.token}}}function withoutOthers(e){return Object.fromEntries(Object.entries(e).filter(([e])=>!a.test(e)))}function configOf({address:e,token:t,lowSpeedSeconds:n}){const r=[["protocol.ext.allow","never"],["http.lowSpeedLimit","1000"],["http.lowSpeedTime",String(n)],["init.defaultBranch","main"],["core.hooksPath","/dev/null"],["core.fsmonitor","false"],["maintenance.auto","false"],["http.followRedirects","initial"]];if(t===null||e.kind!=="https")return r;return[...r,["credential.helper",""],[`credential.${e.origin}.helper`,f]]}function basicCredentials(e){return Buffer.from(`${u}:${e}`).toString("base64")}function configVariables(e){const t={GIT_CONFIG_COUNT:String(e.length)};for(const[n,[r,o]]of e.entries()){t[`GIT_CONFIG_KEY_${n}`]=r;t[`GIT_CONFIG_VALUE_${n}`]=o}return t}},4719:(e,t,n)=>{n.d(t,{Bb:()=>gitHung,IH:()=>isMissingRef,tv:()=>gitFailure});var r=n(1405);var o=n(25385);var s=n(64636);const ACCESS_REMEDY=({hasToken:e})=>e?"Check that the address is right and that `repo-token` may read this repository and has not expired.":"Check the address; for a private repository set `repo-token`.";const i=(0,o.E)(/couldn't find remote ref|not our ref|unadvertised object|no such remote ref/i,/unknown revision|Needed a single revision/);const a=[{pattern:/No space left on device/i,what:"The disk is full",remedy:()=>"Free some disk and try again."},{pattern:/smudge filter lfs failed|Smudge error|git-lfs filter-process/i,tells:/^Error downloading object: .*/m,what:"Files that the repository keeps in Git LFS could not be fetched",remedy:()=>"Check that the token may read them and that their quota is not used up, "+"or set GIT_LFS_SKIP_SMUDGE=1 in the environment to leave them out."},{pattern:/couldn't find remote ref HEAD/i,what:"The repository is empty, or has no default branch",remedy:()=>"Push a commit to it, or set `ref` to a branch, tag or SHA."},{pattern:i,what:"The repository has no such ref",remedy:()=>"Set `ref` to a branch, tag or SHA that was pushed, or leave it out for the default branch."},{pattern:(0,o.E)(/Authentication failed|could not read Username|could not read Password/i,/terminal prompts disabled|error: 40[13]|Permission denied \(/),what:"Access was refused",remedy:ACCESS_REMEDY},{pattern:/transport '[^']*' not allowed|strange (host|path)name|clone of '[^']*' into submodule path|for submodule path/i,what:"A submodule cannot be cloned",remedy:()=>"Its address must be `https://host/path` or `git@host:path`, and readable; or set `submodules: false`."},{pattern:/error: 30\d/,what:"The server sends git on to another address",remedy:()=>"The repository may have moved: set `repo` to its new address."},{pattern:/error: invalid path|File name too long|cannot create directory at '[^']{3000}/i,what:"The repository has a path that cannot be checked out here",remedy:()=>"git refuses names like `.GIT`, and the system those that are too long: rename it there."},{pattern:/git was killed|Out of memory|died of signal 9/i,what:"git was killed, most likely for want of memory",remedy:()=>"Give the machine more memory, or clone less: without `submodules`, or a smaller repository."},{pattern:/repository .* not found|Repository not found|error: 404/i,what:"There is no such repository, or it may not be seen",remedy:ACCESS_REMEDY},{pattern:/Could not resolve host|Name or service not known|Temporary failure in name resolution/i,what:"The host name cannot be resolved",remedy:()=>"Check the host in `repo`, and the network of this machine."},{pattern:/SSL certificate|certificate verif|unable to get local issuer/i,what:"The server's certificate is not trusted",remedy:()=>"Install the certificate authority, or name its file in the environment variable GIT_SSL_CAINFO."},{pattern:/Host key verification failed/i,what:"The server's SSH key is not known",remedy:()=>"Add it to known_hosts in a step before, or use the repository's https address."},{pattern:/Operation too slow|Less than \d+ bytes\/sec|Connection timed out|timed out after|early EOF/i,what:"The server stopped answering",remedy:()=>"Try again; if it goes on, check the network and the status of the server."},{pattern:/Connection refused|Failed to connect|Couldn't connect/i,what:"The server cannot be reached",remedy:()=>"Check the host and port in `repo`, and the network of this machine."},{pattern:/Unable to locate executable file: git/,what:"git is not installed",remedy:()=>"Install git, or check the repository out yourself and use `working-directory`."}];function isMissingRef(e){return i.test(e)||/dumb http|does not support shallow/i.test(e)}function gitFailure(e){const t=a.find(({pattern:t})=>t.test(e.stderr));const n=t?.tells?.exec(e.stderr)?.[0];const r=(n??e.stderr).trim().split("\n").slice(-3).map(plainLine).join("; ");const o=e.ref===null?e.url:`${e.url}, ref ${e.ref}`;const i=t?.what??"The repository cannot be cloned";const u=t?.remedy(e)??"Check `repo` and `ref`.";return(0,s.bw)(r===""?i:`${i}: ${r}`,o,u)}const u=300;function plainLine(e){return e.replace(/[\x00-\x1f\x7f-\x9f]+/g," ").slice(0,u)}function gitHung(e,t){const n=e.ref===null?e.url:`${e.url}, ref ${e.ref}`;const o="Check the network and the server, or raise `setup-timeout` for a very large repository.";return(0,s.bw)(`git did not end within ${(0,r.S)(t)}`,n,o)}},96659:(e,t,n)=>{n.d(t,{W1:()=>findRepository,uw:()=>repositoryAt});var r=n(73024);var o=n(76760);function findRepository(e){const t=realOrNull(e);if(t===null)return null;const n=(0,r.statSync)(t).dev;for(let e=t;;e=(0,o.dirname)(e)){const t=repositoryAt(e);const s=(0,o.dirname)(e);if(t!==null)return t;if(s===e||(0,r.statSync)(s).dev!==n)return null}}function repositoryAt(e){const t=(0,o.join)(e,".git");try{const n=(0,r.statSync)(t,{throwIfNoEntry:false});if(n===undefined)return null;const s=!n.isDirectory()||exists((0,o.join)(t,"HEAD"));return s?{top:e,dotGit:t}:null}catch{return{top:e,dotGit:t}}}function looksBare(e){return exists(join(e,"HEAD"))&&["objects","refs","commondir"].some(t=>exists(join(e,t)))}function exists(e){return(0,r.lstatSync)(e,{throwIfNoEntry:false})!==undefined}function realOrNull(e){try{return(0,r.realpathSync)(e)}catch{return null}}},9956:(t,n,r)=>{r.d(n,{V:()=>watched});const o=e(import.meta.url)("node:string_decoder");var s=r(41311);var i=r(46525);const a=500;const u=64<<10;const c=100;async function watched(e,t){let n=false;let r;const end=()=>{n=true;kill(e.marker);r??=setInterval(kill,c,e.marker)};const o=setTimeout(end,e.limitMs);e.signal?.addEventListener("abort",end,{once:true});try{const git=t=>n?Promise.resolve({ok:false,stdout:"",stderr:""}):runGit(t,e.env);const r=await t(git);return{result:r,ended:n}}finally{clearTimeout(o);clearInterval(r);kill(e.marker);e.signal?.removeEventListener("abort",end)}}function kill(e){for(const{pid:t}of(0,s.KT)(e))(0,s.a7)(t,"SIGKILL")}async function runGit(e,t){const[n,o]=[new Tail,new Tail];const s={stdout:e=>n.add(e),stderr:e=>o.add(e)};try{const{exec:u}=await r.e(260).then(r.bind(r,81260));const c={env:t,listeners:s,delay:a,silent:true,ignoreReturnCode:true};const l=await u((0,i.u)(t.PATH??""),[...e],c);const f=l===null?"\ngit was killed":"";return{ok:l===0,stdout:n.text(),stderr:`${o.text()}${f}`}}catch(e){return{ok:false,stdout:"",stderr:e.message}}}class Tail{#vt=new o.StringDecoder("utf8");#gt="";add(e){this.#gt=`${this.#gt}${this.#vt.write(e)}`.slice(-u)}text(){return this.#gt}}},63108:(e,t,n)=>{n.d(t,{Ab:()=>isAsPointed,J9:()=>lfsFiles,LK:()=>pointerWarnings});var r=n(77598);var o=n(73024);var s=n(51455);var i=n(76760);var a=n(26463);const u=1e4;const c=1024;const l=/^version https:\/\/git-lfs\.github\.com\/spec\/v1\n/;const f=1e4;const d=3;async function pointerWarnings({root:e,commit:t},n){if(t===null)return[];const r=(await lfsFiles(e,u)).slice(0,f);const o=r.filter(t=>isPointer((0,i.join)(e,t)));if(o.length===0)return[];const s=o.length===1?"1 file of the repository is only a pointer":`${o.length} files of the repository are only pointers`;return[`${s} of Git LFS here, without the content: ${listed(o)}. Tests that need it fail. `+`${p[n.kind]}`]}async function lfsFiles(e,t){const n=await(0,a.Op)(e,["ls-files","-z","--",":(attr:filter=lfs)"],t);return n.stdout.split("\0").filter(e=>e!=="")}async function isAsPointed(e,t,n){const r=["ls-files","-s","-z","--",`:(top,literal)${t}`];const[,o,s]=/^(100644|100755) ([0-9a-f]{40,64}) 0\t/.exec((await(0,a.OW)(e,r,n)).stdout)??[];if(s===undefined)return false;const u=(await(0,a.OW)(e,["cat-file","blob",s],n)).stdout;const[,c]=/^oid sha256:([0-9a-f]{64})$/m.exec(u)??[];const[,l]=/^size (\d+)$/m.exec(u)??[];const f=(0,i.join)(e.top,t);return await hashOf(f,{size:Number(l),isProgram:o==="100755"},n)===c}async function hashOf(e,{size:t,isProgram:n},i){const a=await(0,s.open)(e,o.constants.O_RDONLY|o.constants.O_NOFOLLOW|o.constants.O_NONBLOCK).catch(()=>null);if(a===null)return null;try{const e=await a.stat();if(!e.isFile()||e.size!==t||(e.mode&64)!==0!==n)return null;const o=(0,r.createHash)("sha256");const s=a.createReadStream({autoClose:false,signal:AbortSignal.timeout(i)});for await(const e of s)o.update(e);return o.digest("hex")}catch{return null}finally{await a.close()}}const p={workspace:"Set `lfs: true` of actions/checkout, or run `git lfs pull` before.",repository:"Install git-lfs where it is cloned, and run `git lfs install` there once."};function isPointer(e){try{const t=(0,o.lstatSync)(e);return t.isFile()&&t.size<c&&l.test((0,o.readFileSync)(e,"utf8"))}catch{return false}}function listed(e){const t=e.length>d?` and ${e.length-d} more`:"";return`${e.slice(0,d).join(", ")}${t}`}},26463:(e,t,n)=>{n.d(t,{Op:()=>look,a_:()=>lookAtChanges,OW:()=>lookInto});var r=n(6779);var o=n(96659);const s={"safe.directory":"*","safe.bareRepository":"explicit","protocol.allow":"never","core.fsmonitor":"false","core.hooksPath":"/dev/null","core.attributesFile":"/dev/null","core.alternateRefsCommand":"false","core.sshCommand":"false","core.commitGraph":"false","core.pager":"cat","core.editor":"false","credential.helper":"","diff.external":"","gc.auto":"0","maintenance.auto":"false","status.submoduleSummary":"false","submodule.recurse":"false"};const i={LC_ALL:"C",HOME:"/dev/null",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_ATTR_NOSYSTEM:"1",GIT_ALLOW_PROTOCOL:"none",GIT_NO_LAZY_FETCH:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_GRAFT_FILE:"/dev/null",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",GIT_ASKPASS:"false",GIT_SSH_COMMAND:"false",GIT_EDITOR:"false",GIT_PAGER:"cat"};function settingWords(e){const t=e.flatMap(e=>[...["clean","smudge","process"].map(t=>`filter.${e}.${t}=`),`filter.${e}.required=false`]);const n=Object.entries(s).map(([e,t])=>`${e}=${t}`);return[...n,...t].flatMap(e=>["-c",e])}function lookEnvironment({gitDir:e,workTree:t},n){const r=t===null?{}:{GIT_WORK_TREE:t};return{...i,PATH:n,GIT_DIR:e,...r}}var a=n(46525);function look(e,t,n){return git(e,(0,o.W1)(e),[],t,n)}function lookInto(e,t,n){return git(e.top,e,[],t,n)}async function lookAtChanges(e,t){const{top:n}=e;const r=await git(n,e,[],["config","--list","--name-only","-z"],t);if(!r.ok)return r;const o=r.stdout.split("\0").filter(e=>u.test(e));const s=[...new Set(o.map(e=>e.slice("filter.".length,e.lastIndexOf("."))))];const i=s.find(e=>e.includes("="));if(i!==undefined)return{ok:false,stdout:"",problem:`a filter has the name \`${i}\``};const a=["status","--porcelain","--untracked-files=no","--ignore-submodules=dirty","-z"];return git(n,e,s,a,t)}const u=/^filter\..*\.(clean|smudge|process|required)$/s;const c={gitDir:"/dev/null",workTree:null};function git(e,t,n,o,s){const i=t===null?c:{gitDir:t.dotGit,workTree:t.top};const u=(0,a.o)(process.env,[e,...t===null?[]:[t.top]]);const l=lookEnvironment(i,u);return(0,r.G)((0,a.u)(u),["--no-pager",...settingWords(n),...o],{cwd:e,env:l,timeoutMs:s})}},46525:(e,t,n)=>{n.d(t,{o:()=>programFolders,u:()=>gitIn});var r=n(73024);var o=n(76760);var s=n(31340);var i=n(96659);const a=["/usr/local/bin","/usr/bin","/bin"];function programFolders({PATH:e="",GITHUB_WORKSPACE:t},n){const r=[...e.split(o.delimiter).filter(o.isAbsolute),...a].flatMap(realOf);const u=[...n,t??""].filter(o.isAbsolute).flatMap(realOf);const c=r.filter(e=>!u.some(t=>(0,s.U)(t,e)));const l=c.filter(e=>(0,i.W1)(e)===null);return[...new Set(l)].join(o.delimiter)||"/usr/bin"}function gitIn(e){const t=e.split(o.delimiter).map(e=>(0,o.join)(e,"git"));return t.find(isProgram)??t[0]??"/usr/bin/git"}function isProgram(e){try{(0,r.accessSync)(e,r.constants.X_OK);return true}catch{return false}}function realOf(e){try{return[(0,r.realpathSync)(e)]}catch{return[]}}},17038:(e,t,n)=>{n.d(t,{C:()=>unmountWithin,e:()=>mountsWithin});var r=n(51455);var o=n(31340);var s=n(6779);const i=1e4;async function mountsWithin(e){const t=await(0,r.readFile)("/proc/self/mountinfo","utf8").catch(()=>"");const n=t.split("\n").map(e=>unescaped(e.split(" ")[4]??"/"));return n.filter(t=>(0,o.U)(e,t))}async function unmountWithin(e){const t=await mountsWithin(e);if(t.length===0)return true;for(const e of t.toReversed())await(0,s.G)("umount",["-l","--",e],{timeoutMs:i});return(await mountsWithin(e)).length===0}function unescaped(e){return e.replace(/\\([0-7]{3})/g,(e,t)=>String.fromCharCode(Number.parseInt(t,8)))}},5639:(t,n,r)=>{r.d(n,{O:()=>openWorkspace});var o={};r.r(o);r.d(o,{"!=":()=>ne,"<":()=>lt,"<=":()=>le,"==":()=>eq,"===":()=>arbitrary,">":()=>gt,">=":()=>ge,compare:()=>compare,eq:()=>eq,ge:()=>ge,gt:()=>gt,le:()=>le,lt:()=>lt,ne:()=>ne,rcompare:()=>rcompare});var s=r(76760);var i=r(74712);var a=r(73024);var u=r(51455);var c=r(31340);const l=3;const f="Set `persist-credentials: false` for actions/checkout, or remove them before this step.";function credentialWarnings({files:e,unread:t},n){const r=n.kind==="covered"||e.length===0?[]:[openText(e,d[n.because])];return t.length===0?r:[...r,unreadText(t)]}const d={"no isolation":"with `isolation: none` they run where these are","no namespaces":"this machine allows no mounts that would hide these; the working copies themselves hold none"};function openText(e,t){const n=e.map(({path:e,held:t})=>t.length===0?e:`${[...new Set(t)].join(", ")} in ${e}`);return`The tests can read credentials that git keeps, because ${t}: ${listed(n)}. ${f}`}function unreadText(e){const t=e.map(({path:e,problem:t})=>`${e} (${t})`);return"The tests may find credentials in settings of git. They stay as they are, because git did not say what is in "+`them: ${listed(t)}. Install git, or repair the file. With \`persist-credentials: false\`, `+"actions/checkout leaves no credentials behind."}function listed(e){const t=e.length>l?`; and ${e.length-l} more`:"";return`${e.slice(0,l).join("; ")}${t}`}var p=r(64636);const h=64<<20;async function checkFreeDisk(e,t){if(await sharesBlocks(e))return;const{bavail:n,bsize:r}=await(0,u.statfs)(e);const o=diskProblem(e,t,n*r);if(o!==null)throw o}function diskProblem(e,t,n){if(t+h<=n)return null;const r=`The working copies need ${mebibytes(t+h)} and ${mebibytes(n)} are free`;return(0,p.bw)(r,e,"Free some disk, lower `parallelism`, or set `isolation: none`.")}function mebibytes(e){return`${Math.ceil(e/(1<<20)).toLocaleString("en-US")} MiB`}async function sharesBlocks(e){const t=(0,s.join)(e,"reflink-probe");await(0,u.mkdir)(t);try{await(0,u.writeFile)((0,s.join)(t,"a"),"a");await(0,u.copyFile)((0,s.join)(t,"a"),(0,s.join)(t,"b"),u.constants.COPYFILE_FICLONE_FORCE);return true}catch{return false}finally{await(0,u.rm)(t,{recursive:true,force:true})}}var m=r(6779);const v={"find-nsenter.sh":"#!/bin/sh\n# Prints nsenter's path, and what can take a program to a directory once it is in: --wdns or env.\nPATH=$PATH:/usr/bin:/usr/sbin\ncommand -v nsenter || exit\nhelp=$(nsenter --help)\ncase $help in\n  *--wdns*) echo --wdns ;;\n  *) env -C / true && echo env ;;\nesac\n","loopback_up.py":'"""Brings the loopback of a network namespace up, where no program is there for it. Python 2 or 3."""\nimport fcntl\nimport socket\nimport struct\n\nSIOCSIFFLAGS = 0x8914\nIFF_UP_AND_RUNNING = 0x41\n\nfcntl.ioctl(socket.socket(), SIOCSIFFLAGS, struct.pack("16sh22x", b"lo", IFF_UP_AND_RUNNING))\n',"own-user-namespace.sh":'#!/bin/sh\n# For the keeper as root, with $uid and $gid: a user namespace that belongs to this user, since it is made under the\n# user\'s id. CAP_SYS_ADMIN lets it be made where AppArmor keeps that from users (Ubuntu 24.04). Every id is mapped to\n# itself, so that a test that calls sudo itself still can. Sets USER_NS and DROP as the keeper\'s prologue does.\n# shellcheck disable=SC2154,SC2034\nsetpriv --reuid "$uid" --regid "$gid" --init-groups --inh-caps +sys_admin --ambient-caps +sys_admin \\\n  unshare --user sleep infinity &\nowner=$!\nown=$(readlink /proc/self/ns/user); tries=0\nwhile theirs=$(readlink /proc/$owner/ns/user) && [ "$theirs" = "$own" ] && [ $tries -lt 300 ]; do\n  tries=$((tries+1)); sleep 0.01\ndone\necho \'0 0 4294967295\' > /proc/$owner/uid_map; echo \'0 0 4294967295\' > /proc/$owner/gid_map\nUSER_NS=/proc/$owner/ns/user\nDROP="drop() { exec nsenter --user=$USER_NS -- \\"\\$@\\"; }"\n'};async function findNsenter(){const{stdout:e}=await(0,m.G)("sh",["-c",v["find-nsenter.sh"]],{timeoutMs:5e3});const t=e.split("\n")[0]??"";if(!t.startsWith("/"))return null;return{program:t,directoryBy:e.includes("--wdns")?"nsenter":e.endsWith("env\n")?"env":"shell"}}function enterWords(e,t){const{userNamespace:n,mountHolder:r,networkHolder:o,directory:s}=t;if(r===null&&o===null)return[];const i=[e.program];if(n!=="")i.push(`--user=${n}`,"--preserve-credentials");if(r!==null)i.push(`--mount=/proc/${r}/ns/mnt`);if(o!==null)i.push(`--net=/proc/${o}/ns/net`);switch(e.directoryBy){case"nsenter":return[...i,`--wdns=${s}`,"--"];case"env":return[...i,"--","env","-C",s];case"shell":return[...i,"--","sh","-c",'cd "$0" && exec "$@"',s]}}const g=1e3;const y=1e4;const w=["node_modules",".git","target",".venv"];const b=",index=on";async function linkedFiles(e){const t=w.flatMap(e=>["-o","-name",e]).slice(1);const n=[e,"-mindepth","1","-xdev","(",...t,")","-prune","-o","!","-type","d","-links","+1"];const r=await(0,m.G)("find",[...n,"-printf","%i %P\\0"],{timeoutMs:g});const o=new Map;for(const t of r.ok?r.stdout.split("\0"):[]){const[n="",...r]=t.split(" ");const i=(0,s.join)(e,r.join(" "));o.set(n,[...o.get(n)??[],i])}return[...o.values()].filter(e=>e.length>1).map(e=>e.sort())}async function optionsForLinks({keeper:e,nsenter:t},n,[r="",o=""]){const s=`${n.options}${b}`;const i={keep:[],aside:n.layers,network:false};const a=[{...n,kind:"overlay",options:s}];const u=await e.open({...i,mounts:a}).catch(()=>null);if(u===null)return null;const{userNamespace:c}=e;const l={userNamespace:c,mountHolder:u.holder,networkHolder:null,directory:"/"};const f=["sh","-c",'touch -c "$0" && test "$0" -ef "$1"',r,o];const[d="",...p]=[...enterWords(t,l),...f];const{ok:h}=await(0,m.G)(d,p,{timeoutMs:y});u.close();return h?s:null}async function asLike(e,t){const{mode:n,uid:r,gid:o,atime:s,mtime:i}=await(0,u.lstat)(e);if(process.getuid?.()===0)await(0,u.chown)(t,r,o);await(0,u.chmod)(t,n&4095);await(0,u.utimes)(t,s,i)}var k=r(16555);async function replaceIn(e,t,n){for(const{path:r,text:o}of n){const n=foldersAbove((0,s.relative)(t,r));try{for(const t of n)await(0,u.mkdir)((0,s.join)(e,t)).catch(unlessThere);await writeAs(r,(0,s.join)(e,(0,s.relative)(t,r)),o);for(const r of[...n.toReversed(),"."])await asLike((0,s.join)(t,r),(0,s.join)(e,r))}catch(e){throw notKeptOut(r,e)}}}async function covers(e,t){if(e.length===0)return[];await(0,u.mkdir)(t);return Promise.all(e.map(async({path:e,text:n},r)=>{const o=(0,s.join)(t,String(r));await writeAs(e,o,n).catch(t=>{throw notKeptOut(e,t)});return{kind:"bind",over:e,tree:o}}))}async function writeAs(e,t,n){await(0,u.rm)(t,{force:true});await(0,u.writeFile)(t,n,{flag:"wx",mode:384});await asLike(e,t)}function foldersAbove(e){const t=(0,s.dirname)(e);return t==="."?[]:[...foldersAbove(t),t]}function unlessThere(e){if(e.code!=="EEXIST")throw e}function notKeptOut(e,t){const n="Set `persist-credentials: false` of actions/checkout, or `isolation: none`.";return(0,p.bw)(`Credentials cannot be kept out of a working copy: ${t.message}`,e,n)}function gitLocks(e){const t=["index.lock","HEAD.lock","config.lock"].map(t=>(0,s.join)(e,".git",t));return t.filter(isFile)}function isFile(e){try{return(0,a.lstatSync)(e).isFile()}catch{return false}}var x=r(94942);function namespaceCommand(e,t){const n=["--mount","--propagation","private"];const r=`${t.network?`${loopbackUp(e)}\n`:""}echo "${e} ready $$"; exec sleep infinity`;const o=t.network?["--net"]:[];const s=`${mountSteps(e,t)}\ndrop unshare ${[...n,...o].join(" ")} sh -c ${(0,x.ZL)(r)}`;const i=`unshare ${n.join(" ")} sh -c "$DROP; "${(0,x.ZL)(s)}`;return`{ ${i} || echo "${e} failed"; } </dev/null &`}function mountSteps(e,{mounts:t,keep:n,aside:r,apart:o=null}){const s=keepAside(o?.keep??[],"own-");const i=keepAside(n,"");const a=[...[...s,...i].map(({put:e})=>e),...(o?.folders??[]).map((e,t)=>privateStep(e,t,o?.options??"")),...s.map(({restore:e})=>e),...t.map(mountStep),...i.map(({restore:e})=>e)];const u=`said='no folder to work in'; mkdir -p ${(0,x.ZL)(r)} && cd ${(0,x.ZL)(r)} || ${failed(e)}`;return[u,...a.map(t=>`said=$({ ${t}; } 2>&1) || ${failed(e)}`)].join("\n")}function keepAside(e,t){return e.map((e,n)=>{const[r,o]=[(0,x.ZL)(e),`./${t}${n}`];return{put:`mkdir -p ${o} && mount --bind ${r} ${o}`,restore:`mkdir -p ${r} && mount -c --bind ${o} ${r}`}})}function privateLayer(e){return`private-${e}/upper`}function privateStep(e,t,n){const[r,o]=[(0,x.ZL)(e),`private-${t}`];const s=`chmod "$(stat -c %a ${r})" upper && { chown "$(stat -c %u:%g ${r})" upper || :; }`;const i=`lowerdir=lower,upperdir=upper,workdir=work,${n}`;const a=`mkdir -p ${o} && mount -t tmpfs flaky-detector ${o} && cd ${o} && mkdir upper work`;return`${a} && ln -s ${r} lower && ${s} && mount -t overlay flaky-detector -o ${i} ${r}`}function mountStep(e){const t=(0,x.ZL)(e.over);if(e.kind==="bind")return`mount --bind ${(0,x.ZL)(e.tree)} ${t}`;const n=`lowerdir=lower,upperdir=upper,workdir=work,${e.options}`;const r=(e.without??[]).map(e=>` && { rm -f -- ${(0,x.ZL)(e)} || :; }`).join("");return`cd ${(0,x.ZL)(e.layers)} && mount -t overlay flaky-detector -o ${n} ${t}${r}`}function loopbackUp(e){const t=["ip link set lo up","ifconfig lo up","busybox ip link set lo up",`python3 -c ${(0,x.ZL)(v["loopback_up.py"])}`];return`PATH=$PATH:/usr/sbin:/sbin\nsaid=$({ ${t.join(" || ")}; } 2>&1) || ${failed(e)}`}function failed(e){return`{ echo "${e} failed $(echo "$said" | tr '\\n' ' ')"; exit 1; }`}var $=r(86293);function overlays(e,t,n){return mountedTrees("overlay",e,t,async r=>{await makeLayers(e.root,r);await replaceIn((0,s.join)(r,"upper"),e.root,t.replaced);return{kind:"overlay",over:e.root,layers:r,options:n,without:gitLocks(e.root)}})}function mountedCopies(e,t){return mountedTrees("mounted-copy",e,t,async n=>{const r=(0,s.join)(n,"tree");const o=[...t.excluded,...gitLocks(e.root)];await(0,k.E)({root:e.root,destination:r,excluded:o,limitMs:t.limitMs});await replaceIn(r,e.root,t.replaced);return{kind:"bind",over:e.root,tree:r}})}function mountedTrees(e,t,n,r){const o=new Map;return{method:e,make:async e=>{const i=(0,s.join)(n.folder,e);await(0,u.mkdir)(i);const a=await openMounted(n,i,await r(i));watchChanges(n.apart,a,{layers:i,over:t.root});const{directory:c}=t;const l={directory:c,visibleAt:`/proc/${a.holder}/root${c}`,mountHolder:a.holder};o.set(l,{namespace:a,folder:i});return l},discard:async e=>{const t=o.get(e);o.delete(e);t?.namespace.close();if(t!==undefined)await(0,$.d)(t.folder)}}}function watchChanges(e,{holder:t},{layers:n,over:r}){for(const[n,r]of(e?.folders??[]).entries())e?.taken.watchFolder(t,`/proc/${t}/cwd/${privateLayer(n)}`,r);if(e?.tree===true)e.taken.watchFolder(t,(0,s.join)(n,"upper"),r)}async function openMounted(e,t,n){const{keeper:r,keep:o,covered:i,apart:a}=e;const u=[...await covers(i,(0,s.join)(t,"covers")),n];return r.open({mounts:u,keep:o,aside:(0,s.join)(t,"aside"),network:false,apart:a}).catch(e=>{const t="Set `isolation: none` if the tests do not write into their tree, or report this with the output of `mount`.";throw(0,p.bw)(`A working copy cannot be mounted: ${e.message}`,n.over,t)})}async function makeLayers(e,t){const n=(0,s.join)(t,"upper");await Promise.all([(0,u.mkdir)(n),(0,u.mkdir)((0,s.join)(t,"work")),(0,u.symlink)(e,(0,s.join)(t,"lower"))]);await asLike(e,n)}var S=r(48161);const O=["/bin","/dev","/etc","/home","/lib","/mnt","/opt","/proc","/root","/run","/sys","/usr","/var"];function coveringTree(e,t,n=[...O,(0,S.homedir)(),(0,S.tmpdir)()]){const isProject=e=>e!=="/"&&!n.some(t=>(0,c.U)(e,t));let{root:r}=e;for(const{folder:e}of t){const t=folderAround(r,e);if(isProject(t))r=t}const isCovered=({folder:e})=>(0,c.U)(r,e);return{tree:{...e,root:r},covered:t.filter(isCovered),shared:t.filter(e=>!isCovered(e))}}function folderAround(e,t){return(0,c.U)(e,t)?e:folderAround((0,s.dirname)(e),t)}function sharedFolderWarnings(e){return e.map(({folder:e,namedBy:t})=>`All runs share ${e}, which is not in the working copies (${t} refers to it). If tests write there, `+"runs disturb each other: set `parallelism: 1`, or put both into one folder or repository.")}var T=r(7997);var A=r(31421);const I=e(import.meta.url)("node:events");const z=e(import.meta.url)("node:readline");var E=r(58500);var j=r(84511);var P=r(41311);function accessesFor(e){if(process.getuid?.()===0)return["root","user-namespace"];return e.CI===undefined?["user-namespace","sudo"]:["sudo","user-namespace"]}function keeperWords(e,t){switch(e){case"root":return["sh"];case"user-namespace":return["unshare","--user","--map-current-user","--keep-caps","sh"];case"sudo":return["sudo","-n","--","env",...Object.entries(t).map(([e,t])=>`${e}=${t}`),"sh"]}}function keeperPrologue(e,t){switch(e){case"root":return`USER_NS=''; DROP='drop() { exec "$@"; }'`;case"user-namespace":return`USER_NS=/proc/$$/ns/user; DROP='drop() { exec "$@"; }'`;case"sudo":return`uid=${t.uid} gid=${t.gid}\n${v["own-user-namespace.sh"]}`}}const N=1e4;const C=2e3;class Keeper{#re;#yt=new Map;#se="";#wt=0;#bt="";static async start(e,t){const n=new Keeper(await startShell(e,t));try{const t={uid:process.getuid?.()??0,gid:process.getgid?.()??0};const r=`trap 'kill -KILL 0' EXIT\n${keeperPrologue(e,t)}\necho "keeper ready $USER_NS"`;n.#bt=await n.#kt("keeper",r);return n}catch(e){await n.close();throw e}}constructor(e){this.#re=e;e.stdin.on("error",()=>undefined);e.stderr.on("data",e=>{this.#se=(this.#se+e.toString()).slice(-2e3)});(0,z.createInterface)({input:e.stdout}).on("line",e=>this.#_t(e));e.once("close",()=>this.#xt(oneLine(this.#se)||"the keeper of the namespaces ended"))}get userNamespace(){return this.#bt}async open(e){const t=`n${this.#wt++}`;const n=Number(await this.#kt(t,namespaceCommand(t,e)));return{holder:n,close:()=>this.#mt(`kill -KILL ${n}`)}}async close(){if(this.#re.exitCode!==null||this.#re.signalCode!==null||this.#re.pid===undefined)return;const e=new AbortController;const t=(0,I.once)(this.#re,"exit",{signal:e.signal}).catch(()=>undefined);this.#re.stdin.end();await Promise.race([t,(0,E.setTimeout)(C,undefined,{signal:e.signal}).catch(()=>undefined)]);e.abort()}#mt(e){if(this.#re.stdin.writable)this.#re.stdin.write(`${e}\n`)}#kt(e,t){if(this.#re.exitCode!==null||this.#re.signalCode!==null)return Promise.reject(new Error("the keeper of the namespaces has ended"));return new Promise((n,r)=>{const o=setTimeout(()=>this.#he(e)?.reject(new Error(oneLine(`no answer within ${N/1e3} s\n${this.#se}`))),N);const settled=e=>t=>{clearTimeout(o);e(t)};this.#yt.set(e,{resolve:settled(n),reject:settled(r)});this.#mt(t)})}#_t(e){const[,t,n,r]=/^(\w+) (ready|failed) ?(.*)$/.exec(e)??[];const o=t===undefined?undefined:this.#he(t);if(n==="ready")o?.resolve(r??"");else o?.reject(new Error(oneLine(r||this.#se)||"no reason given"))}#he(e){const t=this.#yt.get(e);this.#yt.delete(e);return t}#xt(e){for(const t of[...this.#yt.keys()])this.#he(t)?.reject(new Error(e))}}async function startShell(e,t){const n={[P.k6]:t};const[r,...o]=keeperWords(e,n);const s=(0,A.spawn)(r,o,{env:{...(0,x.UW)((0,j.i)(process.env)),...n},detached:true,cwd:"/"});await(0,I.once)(s,"spawn");return s}function oneLine(e){return e.trim().replaceAll("\n","; ")}var M=r(17038);const R=1e4;const L=6e4;async function probeNamespaces(e){if(T.fM!==null)return{kind:"shut",reasons:[T.fM]};const{nsenter:t}=e;if(t===null)return{kind:"shut",reasons:["nsenter (util-linux) is not installed"]};const n=[];for(const r of accessesFor(e.env)){try{return{kind:"open",namespaces:await tryAccess(r,e,t)}}catch(e){n.push(`${r}: ${e.message.trim()}`)}}return{kind:"shut",reasons:n}}async function tryAccess(e,t,n){const r=await Keeper.start(e,t.sessionId);try{const o=(0,s.join)(t.folder,`probe-${e}`);await(0,u.mkdir)(o);if(t.network)await probeNetwork(r,n,o);const i=t.mountOver===null?null:await probeMounts(r,n,e,t.mountOver,o);return{keeper:r,nsenter:n,access:e,mount:i}}catch(e){await r.close();throw e}}const F=`require('node:net').createServer().listen(0, '127.0.0.1', () => process.exit(0))`;async function probeNetwork(e,t,n){const r={mounts:[],keep:[],aside:n,network:true};await within(e,t,r,"/",[process.execPath,"-e",F])}function overlayOptions(e){return e==="user-namespace"?"userxattr,volatile":"redirect_dir=on,volatile"}async function probeMounts(e,t,n,r,o){const i=overlayOptions(n);try{if((await(0,M.e)(r)).some(e=>e!==r))throw new Error("other file systems are mounted within the tree, which an overlay would hide");if(n==="user-namespace"&&await hasForeignFiles(r))throw new Error("some files belong to others");await probeOverlay(e,t,{over:r,options:i,folder:o});return{kind:"overlay",options:i}}catch{const n=(0,s.join)(o,"bound");await(0,u.mkdir)(n);await(0,u.writeFile)((0,s.join)(n,"seen"),"");const i={mounts:[{kind:"bind",over:r,tree:n}],keep:[],aside:o,network:false};await within(e,t,i,r,["test","-e","seen"]);return{kind:"bind"}}}const D='test -e "$0" && cd "$1" && rm -r old && mkdir old && test ! -e old/file && rm gone && test ! -e gone';async function probeOverlay(e,t,{over:n,options:r,folder:o}){const[i,a,c]=["tree","tree-layers","over-layers"].map(e=>(0,s.join)(o,e));await Promise.all([(0,u.mkdir)((0,s.join)(i,"old"),{recursive:true}),(0,u.mkdir)(a),(0,u.mkdir)(c)]);await Promise.all([(0,u.writeFile)((0,s.join)(i,"old","file"),""),(0,u.writeFile)((0,s.join)(i,"gone"),"")]);await Promise.all([makeLayers(i,a),makeLayers(n,c)]);const l=".flaky-detector-probe";await(0,u.writeFile)((0,s.join)(c,"upper",l),"");const f=[{kind:"overlay",over:i,layers:a,options:r},{kind:"overlay",over:n,layers:c,options:r}];await within(e,t,{mounts:f,keep:[],aside:o,network:false},"/",["sh","-c",D,(0,s.join)(n,l),i])}async function within(e,t,n,r,o){const s=await e.open(n);try{const{holder:i}=s;const a={userNamespace:e.userNamespace,mountHolder:i,networkHolder:n.network?i:null,directory:r};const[u="",...c]=[...enterWords(t,a),...o];const l=await(0,m.G)(u,c,{timeoutMs:R});if(!l.ok)throw new Error(l.problem)}finally{s.close()}}async function hasForeignFiles(e){const t=["-uid",String(process.getuid?.()),"-gid",String(process.getgid?.())];const n=await(0,m.G)("find",[e,"-xdev","!","(",...t,")","-print","-quit"],{timeoutMs:L});return n.stdout!==""}const Z="�";async function surveyTree(e,t){const n={bytes:0,special:[],bound:[],counted:new Set};await surveyFolder(e,e,new Set(t),n);return n}async function surveyFolder(e,t,n,r){for(const o of await(0,u.readdir)(t,{withFileTypes:true})){const i=(0,s.join)(t,o.name);if(n.has(i))continue;if(o.name.includes(Z))continue;await surveyEntry(e,i,o,r);if(o.isDirectory())await surveyFolder(e,i,n,r)}}async function surveyEntry(e,t,n,r){if(n.isSocket()||n.isCharacterDevice()||n.isBlockDevice()){r.special.push(t);return}if(n.name==="pyvenv.cfg"||n.name==="CMakeCache.txt")r.bound.push(n.parentPath);if(n.isSymbolicLink()){const n=await(0,u.readlink)(t);if((0,s.isAbsolute)(n)&&(0,c.U)(e,n))r.bound.push(t)}const o=await(0,u.lstat)(t);if(o.nlink>1&&!n.isDirectory()){if(r.counted.has(o.ino))return;r.counted.add(o.ino)}r.bytes+=o.blocks*512}function treeItself(e){const t={directory:e.directory,visibleAt:e.directory,mountHolder:null};return{method:"none",lasting:true,acquire:async()=>t,release:async()=>undefined}}function treePerSlot(e){const t=new Map;const acquire=n=>{const r=t.get(n)??e.make(`s${n}`);t.set(n,r);return r};return{method:e.method,lasting:true,acquire:acquire,release:async()=>undefined}}function treePerRun(e){return{method:e.method,lasting:false,acquire:(t,n)=>e.make(`r${n}`),release:t=>e.discard(t)}}function plainCopies(e,t){const n=new Map;return{method:"copy",make:async r=>{const o=(0,s.join)(t.folder,r);const i=[...t.excluded,...gitLocks(e.root)];await(0,k.E)({root:e.root,destination:o,excluded:i,limitMs:t.limitMs});await replaceIn(o,e.root,t.replaced);const a=(0,s.join)(o,(0,s.relative)(e.root,e.directory));const u={directory:a,visibleAt:a,mountHolder:null};n.set(u,o);return u},discard:async e=>{const t=n.get(e);n.delete(e);if(t!==undefined)await(0,$.d)(t)}}}async function chooseTrees(e){const{probed:t,credentials:n}=e;refuseWhatCannotBeCopied(e);await(0,u.mkdir)((0,s.join)(e.tempDir,"trees"));const r=t?.kind==="open"?t.namespaces:null;const o=r?.mount??null;const i=o===null?{kind:"open",because:"no namespaces"}:{kind:"covered"};const a=[...sharedWarnings(e.source),...credentialWarnings(n,i)];const{maker:c,warnings:l}=r!==null&&o?.kind==="overlay"?await overlaid(e,r,o.options):await copied(e,r);return{maker:c,warnings:[...a,...l]}}function placing(e,{tempDir:t,outputDir:n,credentials:r,copyLimitMs:o}){const i=[n,t].filter(t=>(0,c.U)(e.root,t)&&(0,a.existsSync)(t));const u=r.files.filter(({path:t})=>(0,c.U)(e.root,t));const l=r.files.filter(({path:t})=>!(0,c.U)(e.root,t));const f={folder:(0,s.join)(t,"trees"),excluded:i,replaced:u,limitMs:o};return{keep:i,covered:l,setting:f}}async function overlaid(e,t,n){const{covering:r}=e;const{keep:o,covered:s,setting:i}=placing(r.tree,e);const a=privateFolders(e,t);const u=e.linked.filter(e=>!e.some(e=>o.some(t=>(0,c.U)(t,e))));const l=await keepingLinks(e,t,n,u);const f={...i,covered:s,keep:o,apart:a,keeper:t.keeper};const d=overlays(r.tree,f,l.options);return{maker:d,warnings:[...disturbances(e),...l.warnings]}}const U=1<<30;async function copied(e,t){const{covering:n,probed:r}=e;const{keep:o,covered:s,setting:i}=placing(n.tree,e);const a=privateFolders(e,t);const u=await surveyOf(n.tree.root,o);if(n.tree.root!==e.source.root&&u.bytes>U){const r=[...n.covered,...n.shared];return copied({...e,covering:{tree:e.source,covered:[],shared:r}},t)}await checkFreeDisk(i.folder,u.bytes*e.parallelism);const c={...i,excluded:[...o,...u.special]};const l=[...disturbances(e),...specialWarnings(u)];if(t?.mount!=null){const e={...c,covered:s,keep:o,apart:a,keeper:t.keeper};return{maker:mountedCopies(n.tree,e),warnings:l}}const f=boundWarnings(u,n.tree.root,r);return{maker:plainCopies(n.tree,c),warnings:[...l,...f]}}function disturbances({covering:e,parallelism:t}){return t===1?[]:sharedFolderWarnings(e.shared)}function privateFolders({apart:e,covering:t,outputDir:n,tempDir:r},o){if(e===null)return null;const{folders:s}=e;if(o===null||o.mount===null)throw(0,p.bw)("Folders cannot be kept apart",s.join(", "),"Allow mount namespaces on this machine.");const i=[t.tree.root,n,r].filter(e=>s.some(t=>(0,c.U)(t,e)));const u=i.filter(e=>(0,a.existsSync)(e));return{...e,options:overlayOptions(o.access),keep:u}}function refuseWhatCannotBeCopied({source:e,outputDir:t}){if(e.root==="/"){throw(0,p.bw)("The whole file system cannot be copied","/","Set `working-directory` to a project, or `isolation: none`.")}if((0,c.U)(t,e.directory)){throw(0,p.bw)("The output folder holds the tests",t,"Set output-dir to a folder of its own.")}}async function keepingLinks({covering:e,tempDir:t},n,r,o){const[i]=o;if(i===undefined)return{options:r,warnings:[]};const a=(0,s.join)(t,"probe-links");await(0,u.mkdir)(a);const{root:c}=e.tree;await makeLayers(c,a);const l=await optionsForLinks(n,{over:c,layers:a,options:r},i);return l===null?{options:r,warnings:[splitWarning(o)]}:{options:l,warnings:[]}}function splitWarning(e){const t=choose_trees_listed(e.map(e=>e.slice(0,2).join(" = ")));return"Hard links are not kept in the working copies, because this user or file system allows no overlay that does: "+`${t}. A run that writes under one name does not see it under the other. Run as root or with passwordless `+"(CI=true), or set `isolation: none` and `parallelism: 1`."}async function surveyOf(e,t){return surveyTree(e,t).catch(t=>{throw(0,p.bw)(`The tree cannot be read: ${t.message}`,e,"Make every folder readable, or set `isolation: none`.")})}function sharedWarnings({gitOutside:e}){if(e===null)return[];return["This is a linked worktree or a submodule: git keeps its history outside of the working copies, in "+`${e}. Runs that commit, or write to git in another way, share that history and change it. Measure `+"such tests in a clone."]}function specialWarnings({special:e}){return e.length===0?[]:[`Sockets and devices are left out of the working copies: ${choose_trees_listed(e)}.`]}function boundWarnings({bound:e},t,n){if(e.length===0)return[];const r=n?.kind==="shut"?` (${n.reasons.join("; ")})`:"";return[`The working copies have other paths than ${t}, because this machine allows no mount namespaces${r}. But `+`these lead from a copy back to the original: ${choose_trees_listed(e)}. Runs may share files through them. If that `+"matters, set `isolation: none` and `parallelism: 1`."]}function choose_trees_listed(e){const t=e.length>3?` and ${e.length-3} more`:"";return`${e.slice(0,3).join(", ")}${t}`}const W=3;const B=1e3;const G=12;async function gitFoldersIn(e,t){const n=[];await walk(e,W,(e,r)=>{const o=r.find(e=>e.name===".git"&&!e.isFile());if(o!==undefined)n.push((0,s.join)(e,o.name));const i=foldersOf(r).filter(e=>e!==".git"&&e!=="node_modules");return i.map(t=>(0,s.join)(e,t)).filter(e=>!t.includes(e))});return n}async function configFilesOf(e){const t=(0,s.join)(e,"worktrees");const[n,r]=await Promise.all([entriesOf(t),repositoriesIn((0,s.join)(e,"modules"))]);return[...[e,...r].flatMap(e=>[(0,s.join)(e,"config"),(0,s.join)(e,"config.worktree")]),...foldersOf(n).map(e=>(0,s.join)(t,e,"config.worktree"))]}async function repositoriesIn(e){const t=[];await walk(e,G,(e,n)=>{const r=n.some(({name:e})=>e==="HEAD");if(r)t.push(e);return(r?["modules"]:foldersOf(n)).map(t=>(0,s.join)(e,t))});return t}async function walk(e,t,n){let r=B;let o=[e];for(let s=0;s<=t&&o.length>0;s+=1){const t=o.slice(0,r);r-=t.length;const s=await Promise.all(t.map(entriesOf));o=s.flatMap((r,o)=>n(t[o]??e,r))}}function entriesOf(e){return(0,u.readdir)(e,{withFileTypes:true}).catch(()=>[])}function foldersOf(e){return e.filter(e=>e.isDirectory()).map(({name:e})=>e)}function listedEntries(e){const t=e.split("\0").filter(e=>e!=="");return t.map(e=>{const t=e.indexOf("\n");return t===-1?{key:e,value:null}:{key:e.slice(0,t),value:e.slice(t+1)}})}function keyParts(e){const[t,n]=[e.indexOf("."),e.lastIndexOf(".")];const r=t===n?null:e.slice(t+1,n);return{section:e.slice(0,t),subsection:r,name:e.slice(n+1)}}function configText(e){let[t,n]=["",""];for(const{key:r,value:o}of e){const{section:e,subsection:s,name:i}=keyParts(r);const a=s===null?`[${e}]`:`[${e} "${escaped(s)}"]`;if(a!==n)t+=`${a}\n`;n=a;t+=o===null?`\t${i}\n`:`\t${i} = ${quoted(o)}\n`}return t}const V={"\n":"\\n","\t":"\\t","\b":"\\b"};function quoted(e){if(!/^$|^\s|\s$|[#;"\\\n\t\b\r]/.test(e))return e;return`"${escaped(e).replace(/[\n\t\b]/g,e=>V[e]??e)}"`}function escaped(e){return e.replace(/[\\"]/g,"\\$&")}const J=/(?:^|\/)git-credentials-[\da-f-]+\.config$/i;const H=/extraheader|include|helper|sshcommand|token|secret|pass|@/i;function isOfCheckout(e){return J.test(e)}function maySecretsBeIn(e){return H.test(e)}function judged(e){const t=[];const n=[];for(const r of e){const e=withoutSecret(r);if(e!==null)t.push(e);if(e===null||e.key!==r.key||e.value!==r.value)n.push(withoutLogins(r.key))}return{kept:t,held:n,includes:e.flatMap(e=>isInclude(e)?[e.value??""]:[]),secretFiles:e.flatMap(namedSecretFile)}}function withoutSecret(e){const{key:t,value:n}=e;if(n===null||n==="")return{key:withoutLogins(t),value:n};const{section:r,name:o}=keyParts(t);const s=r==="http"&&o==="extraheader"||K.test(o)||r==="credential"&&o==="helper"&&tellsPassword(n)||isInclude(e)&&isOfCheckout(n);if(s)return null;return{key:withoutLogins(t),value:o==="proxy"?withoutProxyLogin(n):withoutLogins(n)}}const K=/(?:token|password|passwd|secret|api-?key)$|^(?:smtp)?pass$/;function isInclude({key:e,value:t}){const{section:n,name:r}=keyParts(e);return(n==="include"||n==="includeif")&&r==="path"&&t!==null}function tellsPassword(e){if(!e.startsWith("!"))return false;return/password=(?!["']?[$`%])\S/.test(e)||/password=["']?%s/.test(e)&&!/[$`]/.test(e)}function withoutLogins(e){return e.replace(/^((?:[\w-]+::)*[a-z][a-z\d+.-]*:\/\/)([^/?#]*)@/i,bare).replace(/([a-z][a-z\d+.-]*:\/\/)([^\s/?#'"]*)@/gi,bare)}function bare(e,t,n){if(!isSecret(n))return e;return/ssh:\/\/$/i.test(t)?`${t}${n.split(":")[0]}@`:t}const Y=20;function isSecret(e){return e.includes(":")||e.length>=Y}function withoutProxyLogin(e){const t="http://";return e.includes("://")?withoutLogins(e):withoutLogins(`${t}${e}`).slice(t.length)}function namedSecretFile({key:e,value:t}){const{section:n,name:r}=keyParts(e);const o=n==="credential"&&r==="helper"?/\bstore\b.*?--file[= ]/:n==="core"&&r==="sshcommand"?/(?:^|\s)-i\s*/:null;const s=o?.exec(t??"");if(!s)return[];const i=/^(?:"([^"]+)"|'([^']+)'|(\S+))/.exec((t??"").slice(s.index+s[0].length));return[i?.[1]??i?.[2]??i?.[3]].filter(e=>e!==undefined)}var q=r(26463);const X={kind:"harmless"};const Q=1e4;const ee=1<<20;async function readCandidate({path:e,kind:t},n){const r=await sizeOf(e);if(r===0)return X;if(t==="secret")return{kind:"read",file:{path:e,text:"",held:[]},names:[]};if(r>ee)return{kind:"unread",file:{path:e,problem:"it is larger than 1 MB"}};if(!maySecretsBeIn(await(0,u.readFile)(e,"utf8").catch(()=>"")))return X;const o=await(0,q.Op)(n,["config","--null","--list","--file",e],Q);if(!o.ok)return{kind:"unread",file:{path:e,problem:o.problem.split("\n")[0]??""}};return ofSettings(e,o.stdout)}function ofSettings(e,t){if(t.includes("�"))return{kind:"unread",file:{path:e,problem:"it is not UTF-8"}};const{kept:n,held:r,includes:o,secretFiles:s}=judged(listedEntries(t));return{kind:"read",file:r.length===0?null:{path:e,text:configText(n),held:r},names:[...o.map(e=>({path:e,kind:isOfCheckout(e)?"secret":"settings"})),...s.map(e=>({path:e,kind:"secret"}))]}}function realPath(e){return(0,u.realpath)(e).catch(()=>null)}async function sizeOf(e){try{await(0,u.access)(e,u.constants.R_OK);const t=await(0,u.stat)(e);return t.isFile()?t.size:0}catch{return 0}}const te=16;async function findCredentials(e){const t=await placesOf(e);const n=[...t.trees,...t.gitFolders,...t.temps];const r=await firstCandidates(e,t);const o=new Set;const[s,i]=[[],[]];while(r.length>0){const t=await newOnes(r.splice(0,te),o);const a=await Promise.all(t.map(t=>readCandidate(t,e.tempDir)));for(const[o,u]of a.entries()){if(u.kind==="unread")i.push(u.file);if(u.kind!=="read")continue;if(u.file!==null)s.push(u.file);const a=u.names.map(n=>resolved(n,t[o]?.path??"",e.env));r.push(...a.filter(({path:e})=>n.some(t=>(0,c.U)(t,e))))}}return{files:s,unread:i}}async function placesOf({source:e,env:t,tempRoot:n}){const real=async e=>{const t=await Promise.all(e.map(e=>e?realPath(e):null));return[...new Set(t.filter(e=>e!==null))]};const[r,o,s]=await Promise.all([real([e.root,t.GITHUB_WORKSPACE]),real([e.gitOutside]),real([n,t.RUNNER_TEMP])]);return{trees:r,gitFolders:o,temps:s}}async function firstCandidates({tempDir:e,outputDir:t},n){const[r,o]=await Promise.all([Promise.all(n.trees.map(n=>gitFoldersIn(n,[e,t]))),Promise.all(n.temps.map(checkoutFilesIn))]);const s=await Promise.all([...n.gitFolders,...r.flat()].map(configFilesOf));return[...o.flat().map(e=>({path:e,kind:"secret"})),...s.flat().map(e=>({path:e,kind:"settings"}))]}async function checkoutFilesIn(e){const t=await(0,u.readdir)(e).catch(()=>[]);return t.filter(isOfCheckout).map(t=>(0,s.join)(e,t))}async function newOnes(e,t){const n=await Promise.all(e.map(async({path:e,kind:t})=>({path:await realPath(e),kind:t})));const r=[];for(const{path:e,kind:o}of n){if(e===null||t.has(e))continue;t.add(e);r.push({path:e,kind:o})}return r}function resolved({path:e,kind:t},n,{RUNNER_TEMP:r=""}){const o=e.replace(/^~(?=\/)/,(0,S.homedir)()).replace(/\$(?:RUNNER_TEMP|\{RUNNER_TEMP\})/,()=>r);const i=t==="secret"?(0,s.join)((0,s.dirname)(n),".."):(0,s.dirname)(n);return{path:(0,s.resolve)(i,o),kind:t}}var re=r(63108);var oe=r(96659);function ledElsewhereWarnings(e,t){const n=(0,oe.W1)(t);const elsewhere=(e,t)=>e!==undefined&&e!==""&&(t===undefined||!isSame((0,s.resolve)(e),t));const r=["GIT_DIR","GIT_WORK_TREE"].find(t=>elsewhere(e[t],t==="GIT_DIR"?n?.dotGit:n?.top));if(r===undefined)return[];return[`The environment variable ${r} names another repository (${e[r]}) than that of the working directory. `+"The tests do not get it, since it would lead them out of their working copies. Start the command without it, "+"or in that repository."]}function isSame(e,t){try{return!(0,a.statSync)(t).isDirectory()||(0,a.realpathSync)(e)===(0,a.realpathSync)(t)}catch{return false}}var se=r(76373);var ie=r(68212);var ae=r(4719);var ue=r(9956);const ce=/^[0-9a-f]{4,64}$/i;async function clone(e){const{source:t,limitMs:n}=e;const r=(0,se.or)(t.url);const o=t.ref===null?null:(0,se.zA)(t.ref);const s=`${e.sessionId}-git`;const{token:i}=t;const a=(0,ie._)(e.env,{address:r,token:i,lowSpeedSeconds:e.lowSpeedSeconds,marker:s});const u={env:a,marker:s,limitMs:n,signal:e.signal};const{result:c,ended:l}=await(0,ue.V)(u,n=>carryOut(inFolder(n,e.destination),t,o));const f={url:(0,se.pc)(t.url),ref:o,hasToken:i!==null,stderr:withoutSecrets(c??"",t)};if(l)throw(0,ae.Bb)(f,n);if(c!==null)throw(0,ae.tv)(f)}function inFolder(e,t){return n=>n[0]==="init"?e([...n,"--",t]):e(["-C",t,...n])}async function carryOut(e,t,n){const r=await firstFailure([()=>e(["init","--quiet"]),()=>e(["remote","add","--","origin",(0,se.pc)(t.url)])]);if(r!==null)return r;const o=await fetchRef(e,n??"HEAD");if(o.kind==="failed")return o.stderr;const s=failureOf(await e(["checkout","--quiet","--detach",o.name,"--"]));return s??(t.submodules?fetchSubmodules(e):null)}async function firstFailure(e){for(const t of e){const e=failureOf(await t());if(e!==null)return e}return null}function failureOf(e){return e.ok?null:e.stderr}async function fetchRef(e,t){const n=await e(["fetch","--quiet","--no-tags","--depth","1","--","origin",t]);if(n.ok)return{kind:"fetched",name:"FETCH_HEAD"};if(!(0,ae.IH)(n.stderr))return{kind:"failed",stderr:n.stderr};return ce.test(t)?fetchAll(e,t,n.stderr):fetchWhole(e,t)}async function fetchAll(e,t,n){const r=await e(["fetch","--quiet","--tags","--","origin","+refs/heads/*:refs/remotes/origin/*"]);if(!r.ok)return{kind:"failed",stderr:r.stderr};const o=await e(["rev-parse","--verify","--quiet","--end-of-options",`${t}^{commit}`]);return o.ok?{kind:"fetched",name:o.stdout.trim()}:{kind:"failed",stderr:n}}async function fetchWhole(e,t){const n=await e(["fetch","--quiet","--no-tags","--","origin",t]);return n.ok?{kind:"fetched",name:"FETCH_HEAD"}:{kind:"failed",stderr:n.stderr}}async function fetchSubmodules(e){const t=["submodule","--quiet","update","--init","--recursive"];const n=await e([...t,"--depth","1"]);return n.ok?null:failureOf(await e(t))}function withoutSecrets(e,{token:t,url:n}){const r=t===null?[]:[t,(0,ie.B)(t)];const o=n===(0,se.pc)(n)?[]:[n];const s=o.reduce((e,t)=>e.replaceAll(t,(0,se.pc)(t)),e);return r.reduce((e,t)=>t===""?e:e.replaceAll(t,"***"),s)}var fe=r(4573);var de=r(76823);const pe="What stands as \\x and two digits is not UTF-8: rename that folder, or use another. A symlink does not help.";async function realFolder(e,t){const n=(0,de.A)(e);const r=n===null?await(0,u.realpath)(e,{encoding:"buffer"}):null;if(r!==null&&(0,fe.isUtf8)(r))return r.toString();throw(0,p.bw)(`${t} has a path that is not UTF-8`,n??(0,de.M)(r??Buffer.alloc(0)),pe)}const he=1e4;async function findSourceTree(e){const[t,n]=await Promise.all([realFolder(e,"The working directory").catch(t=>{if(t instanceof p.kP)throw t;throw(0,p.bw)(`The working directory cannot be used: ${t.message}`,e,"Set `working-directory` to a folder that exists.")}),repositoryAround(e)]);if(n===null)return{root:t,directory:t,folder:t,commit:null,gitOutside:null};const{top:r,folder:o,commit:i}=n;return{root:r,directory:t,folder:(0,s.relative)(r,t)||".",commit:i,gitOutside:await outside(r,o)}}async function outside(e,t){const n=await(0,u.realpath)(t).catch(()=>null);return n===null||(0,c.U)(e,n)?null:n}const me=/^[0-9a-f]{40,64}$/;async function repositoryAround(e){const t=(0,oe.W1)(e);if(t===null)return null;const n=await(0,q.OW)(t,["rev-parse","--git-common-dir","HEAD"],he);const r=n.stdout.replace(/\n$/,"").split("\n");if(r.length<2)return null;const o=r.pop()??"";const{top:i}=t;return{top:i,folder:(0,s.resolve)(i,r.join("\n")),commit:me.test(o)?o:null}}const ve=60;async function obtainTree(e,t){const n=await findSourceTree(await obtainSource(e,t));const{source:r}=t;if(r.kind==="workspace"||(0,c.U)((0,s.join)(e,"source"),n.root))return n;throw(0,p.bw)("The working directory lies outside of the repository",r.directory,"Set `working-directory` relative to its root, to a folder that no link leads out of.")}async function obtainSource(e,t){const{source:n,sessionId:r,env:o=process.env,signal:i,setupTimeoutMs:a}=t;if(n.kind==="workspace")return n.directory;const u=(0,s.join)(e,"source");t.onPreparation?.({kind:"cloning",url:(0,se.pc)(n.url),ref:n.ref});await clone({source:n,destination:u,sessionId:r,limitMs:a,lowSpeedSeconds:ve,env:o,signal:i});return(0,s.join)(u,n.directory)}var ye=r(26946);const we=/(?<![\w.\\/*-])(?:\.\/)?((?:\.\.\/)+[\w@+][\w@.+/-]*)/g;const be=/^\w+_(?:HOME_DIRECTORY|SOURCE_DIR):(?:INTERNAL|STATIC)=(\/.*)$/gm;const ke=/(?<=^|[\s'"=])(?:\.\.\/?)+(?=$|[\s'";&|)])/g;const _e=[...["package.json","jest.config.js","jest.config.cjs","jest.config.mjs","jest.config.ts","tsconfig.json"],...["vitest.config.ts","vitest.config.js","vite.config.ts","vite.config.js",".mocharc.json",".mocharc.yml"],...["pyproject.toml","pytest.ini","setup.cfg","setup.py","tox.ini","requirements.txt","requirements-dev.txt"],...["go.mod","go.work","Cargo.toml","Gemfile","Rakefile",".rspec","Makefile","CMakeLists.txt"],...["pom.xml","settings.gradle","settings.gradle.kts","build.gradle","build.gradle.kts","composer.json"]];function upwardPaths(e){return[...new Set([...e.matchAll(we)].map(([,e=""])=>e.replace(/[./]+$/,"")))]}function upwardWords(e){return[...new Set([...upwardPaths(e),...[...e.matchAll(ke)].map(([e])=>e)])]}function cmakeSources(e){return[...new Set([...e.matchAll(be)].map(([,e=""])=>e))]}const xe=1<<20;const $e="CMakeCache.txt";function outsideFolders({root:e,directory:t},n){const r=new Map;const note=(t,n)=>{const o=folderOf(t);if(o!==null&&!(0,c.U)(e,o)&&!r.has(o))r.set(o,n)};for(const e of upwardWords(n))note((0,s.resolve)(t,e),"the command");for(const n of new Set([t,e])){for(const e of _e)for(const t of upwardPaths(textOf(n,e)))note((0,s.resolve)(n,t),e);for(const e of cmakeSources(textOf(n,$e)))note(e,$e);for(const e of linksIn(n))note((0,s.join)(n,e),e)}if(textOf(t,"pom.xml").includes("<parent>"))note((0,s.join)((0,s.dirname)(t),"pom.xml"),"pom.xml");return[...r].map(([e,t])=>({folder:e,namedBy:t}))}function textOf(e,t){return(0,ye.C)((0,s.join)(e,t),xe)??""}function folderOf(e){try{const t=(0,a.realpathSync)(e);const n=(0,a.statSync)(t).isDirectory()?t:(0,s.dirname)(t);(0,a.accessSync)(n,a.constants.W_OK);return n}catch{return null}}function linksIn(e){const t=linksAt(e,"node_modules");const n=foldersAt(e,"node_modules").filter(e=>e.startsWith("@"));return[...linksAt(e,"."),...t,...n.flatMap(t=>linksAt(e,(0,s.join)("node_modules",t)))]}function linksAt(e,t){return entriesAt(e,t).filter(e=>e.isSymbolicLink()).map(({name:e})=>(0,s.join)(t,e))}function foldersAt(e,t){return entriesAt(e,t).filter(e=>e.isDirectory()).map(({name:e})=>e)}function entriesAt(e,t){try{return(0,a.readdirSync)((0,s.join)(e,t),{withFileTypes:true})}catch{return[]}}const Se=["/tmp","/var/tmp","/dev/shm"];function foldersOutside(e,t){const n=new Set([t.HOME??(0,S.homedir)(),...Se].flatMap(realFolderAt));const r=[...n].filter(t=>t!=="/"&&!(0,c.U)(e,t));return r.filter(e=>!r.some(t=>t!==e&&(0,c.U)(t,e)))}function realFolderAt(e){try{const t=(0,a.realpathSync)(e);return(0,a.statSync)(t).isDirectory()?[t]:[]}catch{return[]}}var Oe=r(20822);const Te="flaky-detector-";const Ae=/^flaky-detector-[\w-]{6,}$/;const Ie="owner";async function createSessionFolder(e,t){try{const n=await realFolder(e,"The temporary folder");await reapDeadSessions(n);const r=(0,s.join)(n,`${Te}${t}`);await(0,u.mkdir)(r,{mode:448});await(0,u.writeFile)((0,s.join)(r,Ie),JSON.stringify((0,Oe.h)()));return r}catch(t){if(t instanceof p.kP)throw t;const n="Set TMPDIR to a folder that can be written.";throw(0,p.bw)(`No temporary folder can be made: ${t.message}`,e,n)}}async function reapDeadSessions(e){const t=await(0,u.readdir)(e).catch(()=>[]);for(const n of t.filter(e=>Ae.test(e))){const t=(0,s.join)(e,n);if(!isDead(t))continue;for(const{pid:e}of(0,P.KT)(n.slice(Te.length)))(0,P.a7)(e,"SIGKILL");await(0,$.d)(t)}}function isDead(e){try{if((0,a.lstatSync)(e).uid!==process.getuid?.())return false;const t=JSON.parse((0,a.readFileSync)((0,s.join)(e,Ie),"utf8"));return typeof t.pid==="number"&&!(0,Oe.m)(t)}catch{return false}}var ze=r(1405);var Ee=r(92341);var je=r(72913);var Pe=r(33260);const Ne={...{steps:[],env:{},path:[],locks:[],folders:[],bound:false,warnings:[]}};function oneStep(e,...[t,...n]){return{...Ne,steps:[{because:t,command:e}],locks:[t,...n]}}function nodeSetup(e){const{files:t}=e;if(t.has("pnpm-lock.yaml"))return withManager(e,"pnpm","pnpm-lock.yaml","pnpm install --frozen-lockfile");if(t.has("yarn.lock"))return withManager(e,"yarn","yarn.lock",`yarn install ${yarnFlag(e)}`);for(const n of["npm-shrinkwrap.json","package-lock.json"]){if(t.has(n))return{...oneStep("npm ci --no-audit --no-fund",n),...installed(e,n)}}return t.has("package.json")&&Ce.test(e.read("package.json"))?withoutLock(e):Ne}const Ce=/"(dev|optional|peer)?[dD]ependencies"\s*:\s*\{\s*"/;function withoutLock(e){const t="package.json";const n=/"packageManager"\s*:\s*"(pnpm|yarn)@/.exec(e.read(t))?.[1];const r=["package.json has no lock file: what is installed may be another version tomorrow. Commit the lock file, so that "+"runs can be repeated."];if(n===undefined)return{...unlocked(e,oneStep("npm install --no-audit --no-fund",t)),warnings:r};const o=n==="pnpm"?"pnpm install --no-frozen-lockfile":"yarn install";return{...unlocked(e,withManager(e,n,t,o)),warnings:r}}function unlocked(e,t){return{...t,...installed(e,"package.json")}}const Me=["package.json",".npmrc",".yarnrc",".pnpmfile.cjs"];function installed(e,t){const{files:n,read:r}=e;const o=n.has("pnpm-workspace.yaml")||t==="yarn.lock"&&isYarn2(e);const s=o||/"(workspaces|(pre|post)?(install|prepare))"\s*:/.test(r("package.json"));return{locks:[t,...Me],folders:["node_modules"],bound:s}}function isYarn2({read:e}){return/^__metadata:/m.test(e("yarn.lock"))}function yarnFlag(e){return isYarn2(e)?"--immutable":"--frozen-lockfile"}function withManager(e,t,n,r){const o={because:n,command:r};const s=installed(e,n);if(e.has(t))return{...Ne,...s,steps:[o]};const i=t==="pnpm"?pnpmSpecifier(e):yarnSpecifier(e);const a=(0,x.ZL)(e.tools);const u=`npm install --global --no-audit --no-fund --prefix ${a} ${(0,x.ZL)(i)}`;const c=[{because:`${n}, and ${t} is not installed`,command:u},o];return{...Ne,...s,steps:c,path:[`${e.tools}/bin`]}}function namedVersion({read:e},t){return new RegExp(`"packageManager"\\s*:\\s*"${t}@([\\w.-]+)`).exec(e("package.json"))?.[1]??null}const Re={5:"pnpm@7",6:"pnpm@8",9:"pnpm@10"};function pnpmSpecifier(e){const t=namedVersion(e,"pnpm");if(t!==null)return`pnpm@${t}`;const n=/^lockfileVersion: '?(\d+)/m.exec(e.read("pnpm-lock.yaml"))?.[1]??"";return Re[n]??"pnpm"}function yarnSpecifier(e){if(!isYarn2(e)||/^yarnPath:/m.test(e.read(".yarnrc.yml")))return"yarn@1";const t=namedVersion(e,"yarn");return t===null?"@yarnpkg/cli-dist":`@yarnpkg/cli-dist@${t}`}const Le=["v?","(?:","(?:(?<epoch>[0-9]+)!)?","(?<release>[0-9]+(?:\\.[0-9]+)*)","(?<pre>","[-_\\.]?","(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))","[-_\\.]?","(?<pre_n>[0-9]+)?",")?","(?<post>","(?:-(?<post_n1>[0-9]+))","|","(?:","[-_\\.]?","(?<post_l>post|rev|r)","[-_\\.]?","(?<post_n2>[0-9]+)?",")",")?","(?<dev>","[-_\\.]?","(?<dev_l>dev)","[-_\\.]?","(?<dev_n>[0-9]+)?",")?",")","(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"].join("");const Fe=new RegExp("^"+Le+"$","i");function valid(e){return Fe.test(e)?e:null}const De=new RegExp("^\\s*"+Le+"\\s*$","i");function clean(e){return version_stringify(version_parse(e,De))}function version_parse(e,t){const{groups:n}=(t||Fe).exec(e)||{};if(!n){return null}const r={epoch:Number(n.epoch?n.epoch:0),release:n.release.split(".").map(Number),pre:normalize_letter_version(n.pre_l,n.pre_n),post:normalize_letter_version(n.post_l,n.post_n1||n.post_n2),dev:normalize_letter_version(n.dev_l,n.dev_n),local:parse_local_version(n.local)};return r}function version_stringify(e){if(!e){return null}const{epoch:t,release:n,pre:r,post:o,dev:s,local:i}=e;const a=[];if(t!==0){a.push(`${t}!`)}a.push(n.join("."));if(r){a.push(r.join(""))}if(o){a.push("."+o.join(""))}if(s){a.push("."+s.join(""))}if(i){a.push(`+${i}`)}return a.join("")}function normalize_letter_version(e,t){let n=e;let r=t;if(n){if(!r){r=0}n=n.toLowerCase();if(n==="alpha"){n="a"}else if(n==="beta"){n="b"}else if(["c","pre","preview"].includes(n)){n="rc"}else if(["rev","r"].includes(n)){n="post"}return[n,Number(r)]}if(!n&&r){n="post";return[n,Number(r)]}return null}function parse_local_version(e){if(e){return e.split(/[._-]/).map(e=>Number.isNaN(Number(e))?e.toLowerCase():Number(e))}return null}function version_explain(e){const t=version_parse(e);if(!t){return t}const{epoch:n,release:r,pre:o,post:s,dev:i,local:a}=t;let u="";if(n!==0){u+=n+"!"}u+=r.join(".");const c=Boolean(i||o);const l=Boolean(i);const f=Boolean(s);return{epoch:n,release:r,pre:o,post:s?s[1]:s,dev:i?i[1]:i,local:a?a.join("."):a,public:version_stringify(t).split("+",1)[0],base_version:u,is_prerelease:c,is_devrelease:l,is_postrelease:f}}function lt(e,t){return compare(e,t)<0}function le(e,t){return compare(e,t)<=0}function eq(e,t){return compare(e,t)===0}function ne(e,t){return compare(e,t)!==0}function ge(e,t){return compare(e,t)>=0}function gt(e,t){return compare(e,t)>0}function arbitrary(e,t){return e.toLowerCase()===t.toLowerCase()}function compare(e,t){const n=version_parse(e);const r=version_parse(t);const o=calculateKey(n);const s=calculateKey(r);return pyCompare(o,s)}function rcompare(e,t){return-compare(e,t)}function pyCompare(e,t){let n=e;let r=t;if(n===r){return 0}if(Array.isArray(n)!==Array.isArray(r)){n=Array.isArray(n)?n:[n];r=Array.isArray(r)?r:[r]}if(Array.isArray(n)){const e=Math.min(n.length,r.length);for(let t=0;t<e;t+=1){const e=pyCompare(n[t],r[t]);if(e!==0){return e}}return n.length-r.length}if(n===-Infinity||r===Infinity){return-1}if(n===Infinity||r===-Infinity){return 1}return n<r?-1:1}function calculateKey(e){const{epoch:t}=e;let{release:n,pre:r,post:o,local:s,dev:i}=e;n=n.concat();n.reverse();while(n.length&&n[0]===0){n.shift()}n.reverse();if(!r&&!o&&i)r=-Infinity;else if(!r)r=Infinity;if(!o)o=-Infinity;if(!i)i=Infinity;if(!s){s=-Infinity}else{s=s.map(e=>Number.isNaN(Number(e))?[-Infinity,e]:[Number(e),""])}return[t,n,r,o,i,s]}const Ze=["(?<operator>(===|~=|==|!=|<=|>=|<|>))","\\s*","(","(?<version>(?:"+Le.replace(/\?<\w+>/g,"?:")+"))","(?<prefix>\\.\\*)?","|","(?<legacy>[^,;\\s)]+)",")"].join("");const isEqualityOperator=e=>["==","!=","==="].includes(e);const Ue=new RegExp("^"+Ze+"$","i");function specifier_parse(e){if(!e.trim()){return[]}const t=e.split(",").map(e=>Ue.exec(e.trim())||{}).map(({groups:e})=>{if(!e){return null}let{...t}=e;const{operator:n,version:r,prefix:o,legacy:s}=e;if(r){t={...t,...version_explain(r)};if(n==="~="){if(t.release.length<2){return null}}if(!isEqualityOperator(n)&&t.local){return null}if(o){if(!isEqualityOperator(n)||t.dev||t.local){return null}}}if(s&&n!=="==="){return null}return t});if(t.filter(Boolean).length!==t.length){return null}return t}function filter(e,t,n={}){const r=pick(e,t,n);if(r.length===0&&n.prereleases===undefined){return pick(e,t,{prereleases:true})}return r}function maxSatisfying(e,t,n){const r=filter(e,t,n).sort(Operator.compare);return r.length===0?null:r[r.length-1]}function minSatisfying(e,t,n){const r=filter(e,t,n).sort(Operator.compare);return r.length===0?null:r[0]}function pick(e,t,n){const r=specifier_parse(t);if(!r){return[]}return e.filter(e=>{const t=version_explain(e);if(!r.length){return t&&!(t.is_prerelease&&!n.prereleases)}return r.reduce((r,o)=>{if(!r){return false}return contains({...o,...n},{version:e,explained:t})},true)})}function satisfies(e,t,n={}){const r=pick([e],t,n);return r.length===1}function arrayStartsWith(e,t){if(t.length>e.length){return false}for(let n=0;n<t.length;n+=1){if(t[n]!==e[n]){return false}}return true}function contains(e,t){const{explained:n}=t;let{version:r}=t;const{...s}=e;if(s.prereleases===undefined){s.prereleases=s.is_prerelease}if(n&&n.is_prerelease&&!s.prereleases){return false}if(s.operator==="~="){let e=s.release.slice(0,-1).concat("*").join(".");if(s.epoch){e=s.epoch+"!"+e}return satisfies(r,`>=${s.version}, ==${e}`,{prereleases:s.prereleases})}if(s.prefix){const e=n.epoch===s.epoch&&arrayStartsWith(n.release,s.release);const t=s.operator!=="!=";return t?e:!e}if(n&&n.local&&s.version){if(s.operator!=="==="&&!s.local){r=n.public;s.version=version_explain(s.version).public}}if(s.operator==="<"||s.operator===">"){if(eq(s.release.join("."),n.release.join("."))){return false}}const i=o[s.operator];return i(r,s.version||s.legacy)}function validRange(e){return Boolean(specifier_parse(e))}function major(e){const t=explain(e);if(!t){throw new TypeError("Invalid Version: "+e)}return t.release[0]}function minor(e){const t=explain(e);if(!t){throw new TypeError("Invalid Version: "+e)}if(t.release.length<2){return 0}return t.release[1]}function patch(e){const t=explain(e);if(!t){throw new TypeError("Invalid Version: "+e)}if(t.release.length<3){return 0}return t.release[2]}function inc(e,t,n){let r=n||`a`;const o=parse(e);if(!o){return null}if(!["a","b","c","rc","alpha","beta","pre","preview"].includes(r)){return null}switch(t){case"premajor":{const[e]=o.release;o.release.fill(0);o.release[0]=e+1}o.pre=[r,0];delete o.post;delete o.dev;delete o.local;break;case"preminor":{const[e,t=0]=o.release;o.release.fill(0);o.release[0]=e;o.release[1]=t+1}o.pre=[r,0];delete o.post;delete o.dev;delete o.local;break;case"prepatch":{const[e,t=0,n=0]=o.release;o.release.fill(0);o.release[0]=e;o.release[1]=t;o.release[2]=n+1}o.pre=[r,0];delete o.post;delete o.dev;delete o.local;break;case"prerelease":if(o.pre===null){const[e,t=0,n=0]=o.release;o.release.fill(0);o.release[0]=e;o.release[1]=t;o.release[2]=n+1;o.pre=[r,0]}else{if(n===undefined&&o.pre!==null){[r]=o.pre}const[e,t]=o.pre;if(e===r){o.pre=[e,t+1]}else{o.pre=[r,0]}}delete o.post;delete o.dev;delete o.local;break;case"major":if(o.release.slice(1).some(e=>e!==0)||o.pre===null){const[e]=o.release;o.release.fill(0);o.release[0]=e+1}delete o.pre;delete o.post;delete o.dev;delete o.local;break;case"minor":if(o.release.slice(2).some(e=>e!==0)||o.pre===null){const[e,t=0]=o.release;o.release.fill(0);o.release[0]=e;o.release[1]=t+1}delete o.pre;delete o.post;delete o.dev;delete o.local;break;case"patch":if(o.release.slice(3).some(e=>e!==0)||o.pre===null){const[e,t=0,n=0]=o.release;o.release.fill(0);o.release[0]=e;o.release[1]=t;o.release[2]=n+1}delete o.pre;delete o.post;delete o.dev;delete o.local;break;default:return null}return stringify(o)}var We=r(3292);function askedPython({files:e,read:t}){const text=n=>e.has(n)?t(n):"";return inPyproject(text("pyproject.toml"))??/^\s*python_requires\s*=\s*(\S.*?)\s*$/m.exec(text("setup.cfg"))?.[1]??/\bpython_requires\s*=\s*(["'])(.+?)\1/.exec(text("setup.py"))?.[2]??null}function missingPython(e){const t=askedPython(e);if(t===null)return null;const n=e.python();try{return n!==null&&satisfies(n,t)?null:t}catch{return null}}function inPyproject(e){const t=fieldIn(e,["project","requires-python"])??fieldIn(e,["tool","poetry","dependencies","python"]);return typeof t==="string"?withoutPoetry(t):null}function fieldIn(e,t){try{return t.reduce((e,t)=>e?.[t],(0,We.qg)(e))}catch{return undefined}}function withoutPoetry(e){return e.replaceAll(/\^\s*((\d+)[\d.]*)/g,(e,t,n)=>`>=${t},<${Number(n)+1}`).replaceAll(/~(?!=)\s*((\d+)\.(\d+)[\d.]*)/g,(e,t,n,r)=>`>=${t},<${n}.${Number(r)+1}`)}const Be=/^(requirements([-_.](dev|develop|development|test|tests|testing|ci))?|(dev|test|tests)[-_]requirements)\.txt$/;const Ge=[/^\s*(#.*|\\)?$/,/^\s*--hash[= ]/,/^\s*--(no-index|pre|prefer-binary|require-hashes)\b/,/^\s*--(only|no)-binary[= ]/,/^\s*(-i|--(extra-)?index-url|-f|--find-links)[= ]\s*(https?:|\/)/,/^\s*\w[\w.-]*\s*(\[[^\]]*\]\s*)?($|[=<>!~;#\\]|@\s*(git\+)?https?:)/];const Ve=/^\s*[\w.-]+\.(whl|zip|tgz|tar(\.\w+)?)\b/;function pythonSetup(e){const t=`${e.tools}/venv`;if(e.files.has("uv.lock"))return uvSetup(e,t);const n=requirementSteps(e);const r=[...n,...projectSteps(e,n.length>0)];if(r.length===0)return Ne;const o=r.flatMap(({because:e})=>e.split(", "));const s=r.length>n.length||o.some(t=>leadsToTree(e.read(t)));const i=makeVenv(r[0]?.because??"",t,e);return{...Ne,locks:o,bound:s,steps:[...i,...r],...activated(t)}}function emptyPython({has:e,tools:t}){const n=`${t}/venv`;const r=e("uv")?"uv venv --quiet --seed":"python3 -m venv";const o={because:"commands that use pip",command:`${r} --system-site-packages ${(0,x.ZL)(n)}`};return{...Ne,steps:[{...o,orElse:Je}],...activated(n)}}const Je="No Python environment could be made; a command that uses pip may fail.";function leadsToTree(e){return e.split(/\r?\n/).some(e=>Ve.test(e)||!Ge.some(t=>t.test(e)))}function uvSetup(e,t){const n="uv.lock";const r={because:n,command:"uv sync --frozen"};const o={...activated(t).env,UV_PROJECT_ENVIRONMENT:t};if(e.has("uv"))return{...Ne,locks:[n],bound:true,steps:[r],env:o,path:activated(t).path};const{folder:s,command:i}=ownUv(e);const a=[{because:"uv.lock, and uv is not installed",command:i},r];return{...Ne,locks:[n],bound:true,steps:a,env:o,path:[...activated(t).path,s]}}function ownUv({tools:e}){const t=`${e}/uv`;const n=`python3 -m venv ${(0,x.ZL)(t)} && ${(0,x.ZL)(`${t}/bin/python`)} -m pip install --quiet uv`;return{folder:`${t}/bin`,command:n}}function activated(e){return{env:{VIRTUAL_ENV:e,PIP_DISABLE_PIP_VERSION_CHECK:"1"},path:[`${e}/bin`]}}function makeVenv(e,t,n){const r=missingPython(n);if(r===null)return[{because:e,command:`python3 -m venv ${(0,x.ZL)(t)}`}];const o=`venv --quiet --seed --python ${(0,x.ZL)(r)} ${(0,x.ZL)(t)}`;const s=`a Python ${r}`;if(n.has("uv"))return[{because:s,command:`uv ${o}`}];const{folder:i,command:a}=ownUv(n);return[{because:`${s}, and uv is not installed`,command:a},{because:s,command:`${(0,x.ZL)(`${i}/uv`)} ${o}`}]}function requirementSteps({files:e}){const t=[...e].filter(e=>Be.test(e)).sort();if(t.length===0)return[];const n=t.map(e=>`-r ${(0,x.ZL)(e)}`).join(" ");return[{because:t.join(", "),command:`python -m pip install ${n}`}]}function projectSteps({files:e,read:t},n){const r=`python -m pip install -e '.[dev,test,tests,testing]'`;const o=["pyproject.toml","setup.py"].find(n=>e.has(n)&&(n!=="pyproject.toml"||He.test(t(n))));if(o===undefined)return[];return[{because:o,command:r,...n?{orElse:Ke}:{}}]}const He=/^\[(project|build-system|tool\.poetry)\]/m;const Ke="The tests import the project from its folder.";function planSetup(e){return joined([pythonSetup,nodeSetup,goSetup,cargoSetup,mavenSetup,bundlerSetup].map(t=>t(e)))}function joined(e){return{steps:e.flatMap(e=>e.steps),env:Object.assign({},...e.map(e=>e.env)),path:e.flatMap(e=>e.path),locks:e.flatMap(e=>e.locks),folders:e.flatMap(e=>e.folders),bound:e.some(e=>e.bound),warnings:e.flatMap(e=>e.warnings)}}function goSetup({files:e}){return e.has("go.mod")?oneStep("go mod download","go.mod","go.sum"):Ne}function cargoSetup({files:e}){if(!e.has("Cargo.toml"))return Ne;return e.has("Cargo.lock")?oneStep("cargo fetch --locked","Cargo.lock","Cargo.toml"):oneStep("cargo fetch","Cargo.toml")}function mavenSetup({files:e,read:t}){if(!e.has("pom.xml"))return Ne;const n=oneStep(`${e.has("mvnw")?"sh ./mvnw":"mvn"} -B -q dependency:go-offline`,"pom.xml");return{...n,bound:/<(modules?|parent)>/.test(t("pom.xml"))}}function bundlerSetup({files:e,tools:t}){if(!e.has("Gemfile.lock"))return Ne;return{...oneStep("bundle install","Gemfile.lock","Gemfile"),env:{BUNDLE_PATH:`${t}/bundle`}}}var Ye=r(98197);const qe=2e3;async function runShellStep(e){return runLogged(e).catch(e=>({kind:"not-started",reason:(0,Pe.U)(e)}))}async function runLogged(e){const{log:t}=e;(0,a.writeSync)(t,`$ ${e.command}\n`);const[n,...r]=x.sM;const o=(0,A.spawn)(n,[...r,e.command],{cwd:e.cwd,env:e.env,detached:true,stdio:["ignore",t,t]});await(0,I.once)(o,"spawn");const s=(0,I.once)(o,"exit").then(([e,t])=>endOf(e,t));const i=await Promise.race([s,limitOf(e,s)]);if(i.kind!=="done"&&o.pid!==undefined)await(0,Ye.N)(o.pid,qe);return i}function endOf(e,t){return e===0?{kind:"done"}:{kind:"failed",exit:e??t??"unknown"}}async function limitOf(e,t){const n=new AbortController;void t.then(()=>n.abort());const r=e.signal===undefined?n.signal:AbortSignal.any([n.signal,e.signal]);return(0,E.setTimeout)(e.limitMs,undefined,{signal:r}).then(()=>({kind:"timed-out"}),()=>n.signal.aborted?t:{kind:"cancelled"})}function logTail(e,t=4096){try{const{size:n}=(0,a.fstatSync)(e);const r=Buffer.alloc(Math.min(t,n));(0,a.readSync)(e,r,0,r.length,n-r.length);return r.toString("utf8").replace(/^\uFFFD+/,"")}catch{return""}}const Xe=1e8;async function setUp(e){const{directory:t,limitMs:n,cache:r}=e;const o=readerOf(t);const i=planOf(e);const a={plan:i,directory:t,read:o,limitMs:n};const u=await r.takeOver(a);if(u!==null)return{env:u,warnings:[]};const c={...i.env,...i.path.length===0?{}:{PATH:[...i.path,e.env.PATH??""].join(s.delimiter)}};const l={...audible((0,j.i)(e.env)),...c,[P.k6]:e.sessionId};const[f,...d]=i.steps;const p=f===undefined?[]:await setup_carryOut([f,...d],l,e);r.keep(a,c);return{env:c,warnings:[...i.warnings,...p]}}async function setup_carryOut(e,t,n){const r=openLog(e[0],n);const o=[];const s=performance.now()+n.limitMs;try{for(const i of e){n.onPreparation({kind:"setting-up",...i});const e=Math.max(1,s-performance.now());const{directory:a,signal:u}=n;const c=await runShellStep({command:i.command,cwd:a,env:t,limitMs:e,log:r,signal:u});if(c.kind==="failed"&&i.orElse!==undefined)o.push(failedStep(i,c.exit,i.orElse));else if(c.kind!=="done")throw setupFailed(i,c,logTail(r),n.limitMs)}return o}finally{(0,a.closeSync)(r)}}function failedStep({command:e,because:t},n,r){const o=typeof n==="number"?`failed with exit code ${n}`:`was ended by ${n}`;return`The set-up's \`${e}\`, for ${t}, ${o} (${je.Y.setupLog} has its output). ${r}`}function openLog(e,{output:t,limitMs:n}){try{return(0,Ee.J)(t.at(je.Y.setupLog))}catch(r){const o=(0,Pe.U)(t.named(r));throw setupFailed(e,{kind:"not-started",reason:o},"",n)}}function audible(e){return e.npm_config_loglevel==="silent"?{...e,npm_config_loglevel:"error"}:e}function planOf(e){const{setup:t,env:n}=e;const r=askedPlan(e);const o=t.kind!=="none"&&t.python==="own";const s=(r.env.VIRTUAL_ENV??n.VIRTUAL_ENV??"")!=="";if(!o||s)return r;const i=factsOf(e);return i.has("python3")?joined([emptyPython(i),r]):r}function askedPlan(e){const{setup:t,directory:n}=e;switch(t.kind){case"none":return Ne;case"command":return{...Ne,bound:true,steps:[{because:"setup-command",command:t.command}]};case"auto":{const t=planSetup(factsOf(e));const r=`setup-command auto found no lock file in ${n}: nothing was installed.`;return t.steps.length>0?t:{...t,warnings:[r]}}}}function factsOf({directory:e,tools:t,env:n}){const r=(n.PATH??"").split(s.delimiter).filter(e=>e!=="");return{files:new Set((0,a.readdirSync)(e)),read:readerOf(e),has:e=>r.some(t=>isExecutable((0,s.join)(t,e))),tools:t,python:()=>pythonVersion(e,n)}}const Qe=1e4;function pythonVersion(e,t){const n=["-c","import platform; print(platform.python_version())"];const{stdout:r,status:o}=(0,A.spawnSync)("python3",n,{cwd:e,env:t,encoding:"utf8",timeout:Qe});return o===0?r.trim():null}function readerOf(e){return t=>(0,ye.C)((0,s.join)(e,t),Xe)??""}function isExecutable(e){try{(0,a.accessSync)(e,a.constants.X_OK);return true}catch{return false}}function setupFailed(e,t,n,r){const o=`${e.command}, for ${e.because}`;return new p.kP({kind:"setup-failed",...problemOf(t,r),where:o,log:{file:je.Y.setupLog,tail:n}})}function problemOf(e,t){switch(e.kind){case"failed":return{what:typeof e.exit==="number"?`The setup failed with exit code ${e.exit}`:`The setup was ended by ${e.exit}`,remedy:`Read ${je.Y.setupLog} in the report's folder. Try the command by hand in the working directory, `+"or set another `setup-command` (or `none`)."};case"timed-out":return{what:`The setup did not end within ${(0,ze.S)(t)}`,remedy:`Read ${je.Y.setupLog} in the report's folder, or raise \`setup-timeout\`.`};case"not-started":return{what:"The setup could not be started",remedy:e.reason};case"cancelled":return{what:"The setup was cancelled",remedy:"Start again."}}}var et=r(95254);function workingCopies(e,t){return copiesWith(e,t,async()=>null)}function privateNetworkCopies(e,t,n){return copiesWith(e,t,()=>openNetwork(t,n))}function copiesWith(e,t,n){const r=new Map;return{acquire:async(o,s)=>{const[i,a]=await Promise.all([e.acquire(o,s),n()]);checkAlive(i);const{directory:u,visibleAt:c}=i;const l=e.lasting&&a===null;const f={directory:u,visibleAt:c,enter:enter(t,i,a),lasts:l};r.set(f,{tree:i,network:a});return f},release:async t=>{const n=r.get(t);r.delete(t);n?.network?.close();if(n!==undefined)await e.release(n.tree)}}}function enter(e,{mountHolder:t,directory:n},r){if(e===null)return[];const{userNamespace:o}=e.keeper;return enterWords(e.nsenter,{userNamespace:o,mountHolder:t,networkHolder:r?.holder??null,directory:n})}async function openNetwork({keeper:e},t){const n=await e.open({mounts:[],keep:[],aside:"/",network:true}).catch(e=>{throw(0,p.bw)(`A private network cannot be made: ${e.message}`,"private-network","Set `private-network: false`.")});const r=t?.watchNetwork(n.holder);const close=()=>{r?.();n.close()};return{...n,close:close}}function checkAlive({mountHolder:e,directory:t}){if(e===null||(0,a.existsSync)(`/proc/${e}/ns/mnt`))return;const n="A test may have ended processes that are not its own (`killall sleep`). "+"Make it end only what it started, or set `isolation: run`.";throw(0,p.bw)("The mounts of a working copy are gone",t,n)}async function openWorkspace(e){const t=askAhead(e);const n=await createSessionFolder(e.tempRoot,e.sessionId);try{return await openIn(n,e,t)}catch(e){await(0,$.d)(n);throw e}}function askAhead({source:e,isolation:t,privateNetwork:n}){const r=t!=="none"||n?findNsenter():null;const o=e.kind==="workspace"?findSourceTree(e.directory):null;o?.catch(()=>undefined);return{nsenter:r,tree:o}}async function openIn(e,t,n){const{env:r=process.env}=t;const[o,s,i]=await Promise.all([t.output??outputOf(t),n.tree??obtainTree(e,t),n.nsenter]);const a=o.realPath;const u=await setUpTree(e,o,s,t);const c=coveringOf(t,s);const{root:l}=c.tree;const[f,d,p,h]=await Promise.all([n.nsenter===null?null:findNamespaces(t,l,e,i),t.use==="look"?[]:(0,re.LK)(s,t.source),credentialsFor(t,c.tree,e,a),t.isolation==="none"||i===null?[]:linkedFiles(l)]);const m=f?.kind==="open"?f.namespaces.keeper:null;try{const{trees:n,warnings:o}=await makeTrees(t,{tree:s,covering:c,tempDir:e,outputDir:a,probed:f,credentials:p,linked:h});const i=makeCopies(t,n,f);const close=async()=>{await(m?.close());await(0,$.d)(e)};const{commit:l,directory:v,folder:g}=s;const y=t.source.kind==="workspace"?"workspace":"clone";const w=t.source.kind==="workspace"?ledElsewhereWarnings(r,v):[];const b=[...w,...u.warnings,...d,...o];return{tree:{name:t.tree,commit:l,folder:g,origin:y,copies:n.method},directory:v,warnings:b,env:u.env,tempDir:e,...i,close:close}}catch(e){await(m?.close());throw e}}function outputOf({outputDir:e}){try{return(0,i.N)(e)}catch(t){throw(0,p.bw)(`The output folder cannot be made: ${t.message}`,e,"Set `output-dir` to one that can be written.")}}async function setUpTree(e,t,n,r){const{setup:o,setupTimeoutMs:i,setups:a=new et.o,sessionId:u,env:c=process.env,onPreparation:l=()=>undefined,signal:f}=r;const d=(0,s.join)(e,"tools");const{directory:p}=n;return setUp({setup:o,directory:p,tools:d,output:t,limitMs:i,sessionId:u,env:c,onPreparation:l,signal:f,cache:a})}async function findNamespaces(e,t,n,r){const{isolation:o,privateNetwork:s,sessionId:i,env:a=process.env}=e;e.onPreparation?.({kind:"copying",directory:t});const u=o==="none"?null:t;return probeNamespaces({mountOver:u,network:s,folder:n,sessionId:i,env:a,nsenter:r})}function coveringOf({source:e,use:t,isolation:n,testCommand:r},o){if(e.kind!=="workspace"||t==="look"||n==="none")return{tree:o,covered:[],shared:[]};return coveringTree(o,outsideFolders(o,r))}async function credentialsFor({use:e,env:t=process.env,tempRoot:n},r,o,s){if(e==="look")return{files:[],unread:[]};return findCredentials({source:r,env:t,tempRoot:n,tempDir:o,outputDir:s})}async function makeTrees(e,t){if(e.isolation==="none"){const e=credentialWarnings(t.credentials,{kind:"open",because:"no isolation"});return{trees:treeItself(t.tree),warnings:e}}const{tree:n,...r}=t;const{maker:o,warnings:s}=await chooseTrees({source:n,...r,parallelism:e.parallelism,apart:apartOf(e,t.covering),copyLimitMs:e.setupTimeoutMs});return{trees:e.isolation==="slot"?treePerSlot(o):treePerRun(o),warnings:s}}function apartOf({apart:e,env:t=process.env},{tree:n}){return e===undefined?null:{...e,folders:foldersOutside(n.root,t)}}function makeCopies(e,t,n){if(!e.privateNetwork)return workingCopies(t,n?.kind==="open"?n.namespaces:null);if(n?.kind==="open")return privateNetworkCopies(t,n.namespaces,e.apart?.taken??null);const r="Run as root, give the user passwordless sudo, allow unprivileged user namespaces, install util-linux and "+"iproute2 if they are missing, or set `private-network: false`.";throw(0,p.bw)(`This machine allows no network namespaces: ${n?.reasons.join("; ")}`,"private-network",r)}},86293:(e,t,n)=>{n.d(t,{d:()=>removeTree});var r=n(51455);var o=n(76760);var s=n(6779);var i=n(17038);const a=12e4;const u=1e3;async function removeTree(e){if(!await(0,i.C)(e))return false;if(await isSmall(e)&&await removed(e))return true;if(await removedByRm(e))return true;await openFolders(e);if(await removedByRm(e)||await removed(e))return true;await(0,s.G)("sudo",["-n","rm","-rf","--one-file-system","--",e],{timeoutMs:a});return removed(e)}async function isSmall(e){const t=[e];let n=0;try{for(let e=t.pop();e!==undefined;e=t.pop()){const s=await(0,r.readdir)(e,{withFileTypes:true});n+=s.length;if(n>u)return false;for(const n of s)if(n.isDirectory())t.push((0,o.join)(e,n.name))}}catch{return true}return true}async function removedByRm(e){return(await(0,s.G)("rm",["-rf","--",e],{timeoutMs:a})).ok}async function removed(e){return(0,r.rm)(e,{recursive:true,force:true}).then(()=>true,()=>false)}async function openFolders(e){const t=await(0,r.lstat)(e).catch(()=>null);if(!t?.isDirectory())return;await(0,r.chmod)(e,448).catch(()=>undefined);const n=await(0,r.readdir)(e,{withFileTypes:true}).catch(()=>[]);for(const t of n)if(t.isDirectory())await openFolders((0,o.join)(e,t.name))}},95254:(e,t,n)=>{n.d(t,{o:()=>SetupCache});var r=n(77598);var o=n(73024);var s=n(76760);var i=n(16555);class SetupCache{#$t=new Map;async takeOver({plan:e,directory:t,read:n,limitMs:r}){const a=e.bound?undefined:this.#$t.get(keyOf(e,n));if(a===undefined||e.folders.some(e=>(0,o.existsSync)((0,s.join)(t,e))))return null;for(const n of e.folders){const[e,u]=[(0,s.join)(a.directory,n),(0,s.join)(t,n)];if((0,o.existsSync)(e))await(0,i.E)({root:e,destination:u,excluded:[],limitMs:r})}return a.env}keep({plan:e,directory:t,read:n},r){if(!e.bound&&e.steps.length>0)this.#$t.set(keyOf(e,n),{directory:t,env:r})}}function keyOf({steps:e,locks:t},n){const o=(0,r.createHash)("sha256");for(const{because:t}of e)o.update(`${t}\0`);for(const e of t)o.update(`${e}\0${n(e)}\0`);return o.digest("hex")}},64636:(e,t,n)=>{n.d(t,{WJ:()=>haltedBy,bw:()=>workspaceFailed,kP:()=>WorkspaceError});var r=n(33260);class WorkspaceError extends Error{kind;what;where;remedy;log;constructor(e){super(`${e.what} (${e.where}). ${e.remedy}`);this.name="WorkspaceError";this.kind=e.kind;this.what=e.what;this.where=e.where;this.remedy=e.remedy;this.log=e.log??null}}function workspaceFailed(e,t,n){return new WorkspaceError({kind:"workspace-failed",what:e,where:t,remedy:(0,r.c)(e)??n})}function haltedBy({kind:e,message:t,log:n}){return{kind:"halted",why:e,detail:t,log:n}}},39359:(e,t,n)=>{n.d(t,{X:()=>workspaceInputs});function workspaceInputs(e){const{source:t,testCommand:n,setup:r,setupTimeoutMs:o,isolation:s,privateNetwork:i,parallelism:a,outputDir:u}=e;return{source:t,testCommand:n,setup:r,setupTimeoutMs:o,isolation:s,privateNetwork:i,parallelism:a,outputDir:u}}},70370:(e,t,n)=>{n.d(t,{A:()=>pLimit});class Node{value;next;constructor(e){this.value=e}}class Queue{#V;#K;#l;constructor(){this.clear()}enqueue(e){const t=new Node(e);if(this.#V){this.#K.next=t;this.#K=t}else{this.#V=t;this.#K=t}this.#l++}dequeue(){const e=this.#V;if(!e){return}this.#V=this.#V.next;this.#l--;if(!this.#V){this.#K=undefined}return e.value}peek(){if(!this.#V){return}return this.#V.value}clear(){this.#V=undefined;this.#K=undefined;this.#l=0}get size(){return this.#l}*[Symbol.iterator](){let e=this.#V;while(e){yield e.value;e=e.next}}*drain(){while(this.#V){yield this.dequeue()}}}function pLimit(e){let t=false;if(typeof e==="object"){({concurrency:e,rejectOnClear:t=false}=e)}validateConcurrency(e);if(typeof t!=="boolean"){throw new TypeError("Expected `rejectOnClear` to be a boolean")}const n=new Queue;let r=0;const resumeNext=()=>{if(r<e&&n.size>0){r++;n.dequeue().run()}};const next=()=>{r--;resumeNext()};const run=async(e,t,n)=>{const r=(async()=>e(...n))();t(r);try{await r}catch{}next()};const enqueue=(t,o,s,i)=>{const a={reject:s};new Promise(e=>{a.run=e;n.enqueue(a)}).then(run.bind(undefined,t,o,i));if(r<e){resumeNext()}};const generator=(e,...t)=>new Promise((n,r)=>{enqueue(e,n,r,t)});Object.defineProperties(generator,{activeCount:{get:()=>r},pendingCount:{get:()=>n.size},clearQueue:{value(){if(!t){n.clear();return}const e=AbortSignal.abort().reason;while(n.size>0){n.dequeue().reject(e)}}},concurrency:{get:()=>e,set(t){validateConcurrency(t);e=t;queueMicrotask(()=>{while(r<e&&n.size>0){resumeNext()}})}},map:{async value(e,t){const n=[];try{Array.from(e,(e,r)=>{const o=generator(t,e,r);n.push(o);return o})}catch(e){for(const e of n){e.catch(()=>{})}throw e}return Promise.all(n)}}});return generator}function limitFunction(e,t){const n=pLimit(t);const limitedFunction=(...t)=>n(()=>e(...t));Object.defineProperty(limitedFunction,"clearQueue",{value:n.clearQueue});return limitedFunction}function validateConcurrency(e){if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0)){throw new TypeError("Expected `concurrency` to be a number from 1 and up")}}},3292:(e,t,n)=>{n.d(t,{qg:()=>parse});
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function getLineColFromPtr(e,t){let n=e.slice(0,t).split(/\r?\n/);return[n.length,n.pop().length+1]}function makeCodeBlock(e,t,n){let r=e.split(/\r?\n/);let o="";let s=(Math.log10(t+1)|0)+1;for(let e=t-1;e<=t+1;e++){let i=r[e-1];if(!i)continue;o+=e.toString().padEnd(s," ");o+=":  ";o+=i;o+="\n";if(e===t){o+=" ".repeat(s+n+2);o+="^\n"}}return o}class TomlError extends Error{line;column;codeblock;constructor(e,t){const[n,r]=getLineColFromPtr(t.toml,t.ptr);const o=makeCodeBlock(t.toml,n,r);super(`Invalid TOML document: ${e}\n\n${o}`,t);this.line=n;this.column=r;this.codeblock=o}static x(e,t,n){throw new TomlError(e,{toml:t.s,ptr:n??t.p})}}
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function parseString(e){let t=e.p;let n=e.s.charCodeAt(e.p++);let r=n;let o=n===39;let s=n===e.s.charCodeAt(e.p)&&n===e.s.charCodeAt(e.p+1);if(s){if((n=e.s.charCodeAt(e.p+=2))===10)e.p++;else if(n===13&&e.s.charCodeAt(e.p+1)===10)e.p+=2}let i="";let a=e.p;let u=0;for(;e.p<e.s.length;e.p++){n=e.s.charCodeAt(e.p);if(s&&(n===10||n===13&&e.s.charCodeAt(e.p+1)===10)){u=u&&3}else if(n<32&&n!==9||n===127){TomlError.x("control characters are not allowed in strings",e)}else if((!u||u===3)&&n===r&&(!s||e.s.charCodeAt(e.p+1)===r&&e.s.charCodeAt(e.p+2)===r)){if(s){if(e.s.charCodeAt(e.p+3)===r)e.p++;if(e.s.charCodeAt(e.p+3)===r)e.p++}if(!u){let t=e.s.slice(a,e.p);i=i?i+t:t}e.p+=s?3:1;return i}else if(!u){if(!o&&n===92){i+=e.s.slice(a,a=e.p);u=1}}else if(u===1){if(n===120||n===117||n===85){let t=e.p++-1;let r=0;let o=n===120?2:n===117?4:8;for(let t=0;t<o;t++,e.p++){let t=e.s.charCodeAt(e.p);let n=t>=48&&t<=57?t-48:t>=65&&t<=70?t-65+10:t>=97&&t<=102?t-97+10:-1;if(n<0)TomlError.x("invalid non-hex character in unicode escape",e);r=r<<4|n}if(r<0||r>1114111||r>=55296&&r<=57343){TomlError.x("invalid unicode escape",e,t)}i+=String.fromCodePoint(r);a=e.p--;u=0}else if(s&&(n===32||n===9)){u=2}else{if(n===98)i+="\b";else if(n===116)i+="\t";else if(n===110)i+="\n";else if(n===102)i+="\f";else if(n===114)i+="\r";else if(n===101)i+="";else if(n===34)i+='"';else if(n===92)i+="\\";else TomlError.x("unrecognised escape sequence",e);a=e.p+1;u=0}}else if(n!==32&&n!==9){if(u===2)TomlError.x("invalid escape: only line-ending whitespace may be escaped",e,a);u=!o&&n===92?1:0;a=e.p}}TomlError.x("unfinished string",e,t)}
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let r=/^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;class TomlDate extends Date{#St=false;#Ot=false;#Tt=null;constructor(e,t,n){let o=true;let s=true;let i="Z";let a;if(typeof e==="string"){if(t)e:{if(t<3){if(+e.slice(11,13)>23){e="";break e}if(t===2){i=null;e+="Z"}else if((a=e.charCodeAt(e.length-1))!==90&&a!==122){i=e.slice(e.length-6)}if(n)e=e.slice(0,10)+"T"+e.slice(11)}else if(t===4){e=+e.slice(0,2)>23?"":`0000-01-01T${e}Z`}o=t!==4;s=t!==3}else{let t=e.match(r);if(t){if(!t[1]){o=false;e=`0000-01-01T${e}`}s=!!t[2];s&&e[10]===" "&&(e=e.replace(" ","T"));if(t[2]&&+t[2]>23){e=""}else{i=t[3]||null;if(!i&&s)e+="Z"}}else{e=""}}}super(e);if(!isNaN(this.getTime())){this.#St=o;this.#Ot=s;this.#Tt=i}}isDateTime(){return this.#St&&this.#Ot}isLocal(){return!this.#St||!this.#Ot||!this.#Tt}isDate(){return this.#St&&!this.#Ot}isTime(){return this.#Ot&&!this.#St}isValid(){return this.#St||this.#Ot}toISOString(){let e=super.toISOString();if(this.isDate())return e.slice(0,10);if(this.isTime())return e.slice(11,23);if(this.#Tt===null)return e.slice(0,-1);if(this.#Tt==="Z"||this.#Tt==="z")return e;let t=+this.#Tt.slice(1,3)*60+ +this.#Tt.slice(4,6);t=this.#Tt[0]==="-"?t:-t;let n=new Date(this.getTime()-t*6e4);return n.toISOString().slice(0,-1)+this.#Tt}static wrapAsOffsetDateTime(e,t="Z"){let n=new TomlDate(e);n.#Tt=t;return n}static wrapAsLocalDateTime(e){let t=new TomlDate(e);t.#Tt=null;return t}static wrapAsLocalDate(e){let t=new TomlDate(e);t.#Ot=false;t.#Tt=null;return t}static wrapAsLocalTime(e){let t=new TomlDate(e);t.#St=false;t.#Tt=null;return t}}
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function isDigit(e,t=10){return t===16?e>47&&e<58||e>64&&e<71||e>96&&e<103:e>47&&e<48+t}function isEndOfValue(e,t){return e===32||e===9||e===10||e===13||t&&(e===t||e===44)||e===35}function extractValue(e,t){let n=e.p;let r=e.s.charCodeAt(e.p);if(r===91||r===123){e.d--||TomlError.x("document contains excessively nested structures. aborting.",e);let t=r===91?parseArray(e):parseInlineTable(e);e.d++;return t}if(r===34||r===39){return parseString(e)}if(r===116){if(e.s.charCodeAt(++e.p)!==114||e.s.charCodeAt(++e.p)!==117||e.s.charCodeAt(++e.p)!==101)TomlError.x("invalid value",e,n);return e.p++,true}if(r===102){if(e.s.charCodeAt(++e.p)!==97||e.s.charCodeAt(++e.p)!==108||e.s.charCodeAt(++e.p)!==115||e.s.charCodeAt(++e.p)!==101)TomlError.x("invalid value",e,n);return e.p++,false}if(r===43||r===45){return parseNumber(e,e.p,e.s.charCodeAt(++e.p),44-r,t)}if(e.s.charCodeAt(e.p+4)===45&&e.s.charCodeAt(e.p+7)===45){return parseDate(e,r,t)}if(e.s.charCodeAt(e.p+2)===58){return parseTime(e,r,t)}return parseNumber(e,e.p,r,0,t)}function parseNumber(e,t,n,r,o){let s=n;let i=0;let a=false;if(s===105){if(e.s.charCodeAt(++e.p)!==110||e.s.charCodeAt(++e.p)!==102)TomlError.x("invalid value",e,t);return e.p++,(r||1)/0}if(s===110){if(e.s.charCodeAt(++e.p)!==97||e.s.charCodeAt(++e.p)!==110)TomlError.x("invalid value",e,t);return e.p++,NaN}if(s===48){if(++e.p>=e.s.length||isEndOfValue(s=e.s.charCodeAt(e.p),o))return e.bi===true?0n:0;if(!r){if(s===120)return parseIntegerBaseN(e,t,16,o);else if(s===98)return parseIntegerBaseN(e,t,2,o);else if(s===111)return parseIntegerBaseN(e,t,8,o)}if(s===46)i=2;else if(s===101||s===69)i=4;else TomlError.x("illegal leading zero",e,t)}else if(!isDigit(s))TomlError.x("invalid value",e,t);while(++e.p<e.s.length&&(s=e.s.charCodeAt(e.p),!isEndOfValue(s,o))){if(!i)i=1;if(s===95){if(!(i&1))TomlError.x("illegal underscore",e);i+=11;a=true}else if(i===1&&s===46)i=2;else if((i===1||i===3)&&(s===101||s===69))i=4;else if(i===4&&(s===43||s===45)){i=6}else if(!isDigit(s))TomlError.x(`illegal character in numeric literal`,e);else if(i>9)i-=11;else if(!(i&1))i++}if(!i){let t=(n-48)*(r||1);return e.bi===true?BigInt(t):t}if(!(i&1))TomlError.x("unfinished numeric value",e,t);let u=e.s.slice(t,e.p);if(a)u=u.replaceAll("_","");return i>1?parseFloat(u):parseInteger(e,u,10,t)}function parseIntegerBaseN(e,t,n,r){let o,s=1;while(++e.p<e.s.length&&(o=e.s.charCodeAt(e.p),!isEndOfValue(o,r))){if(o===95){if(s&1)TomlError.x("illegal underscore",e);s=3}else if(!isDigit(o,n))TomlError.x(`illegal character in numeric literal`,e);else if(s&1)s--}if(s&1)TomlError.x("unfinished numeric value",e);let i=e.s.slice(t+2,e.p);if(s)i=i.replaceAll("_","");return parseInteger(e,i,n,t)}function parseInteger(e,t,n,r){if(e.bi!==true)e:{let o=parseInt(t,n);if(!Number.isSafeInteger(o)){if(e.bi)break e;TomlError.x("integer value cannot be represented losslessly",e,r)}return o}return n===10?BigInt(t):BigInt((n===2?"0b":n===8?"0o":"0x")+t)}function parseDate(e,t,n){let r=e.p++,o;if(!isDigit(t)||!isDigit(e.s.charCodeAt(e.p++))||!isDigit(e.s.charCodeAt(e.p++))||!isDigit(e.s.charCodeAt(e.p++))){return parseNumber(e,e.p=r,t,0,n)}e.p+=5;if(!isDigit(e.s.charCodeAt(e.p++)))TomlError.x("invalid date-time: date part is malformed",e,r);if(e.p>=e.s.length||((t=e.s.charCodeAt(e.p))!==32||(o=true,!isDigit(e.s.charCodeAt(e.p+1))))&&t!==84&&t!==116){let t=e.s.slice(r,e.p);return readDate(e,t,3,false,r)}if(e.s.charCodeAt(e.p+=3)!==58)TomlError.x("invalid date-time: time part is malformed",e,r);if(e.s.charCodeAt(e.p+=3)===58)e.p+=3;if(e.s.charCodeAt(e.p)===46)while(isDigit(e.s.charCodeAt(++e.p)));if(t=e.s.charCodeAt(e.p)){if(t===90||t===122){let t=e.s.slice(r,++e.p);return readDate(e,t,1,o,r,"[+00:00]")}if(t===43||t===45){let t=e.s.slice(r,e.p+=6);return readDate(e,t,1,o,r,!e.ld&&"["+e.s.slice(e.p-6,e.p)+"]")}}let s=e.s.slice(r,e.p);return readDate(e,s,2,o,r)}function parseTime(e,t,n){let r=e.p;if(!isDigit(t)||!isDigit(e.s.charCodeAt(++e.p))){return parseNumber(e,--e.p,t,0,n)}if(e.s.charCodeAt(e.p+=4)===58)e.p+=3;if(e.s.charCodeAt(e.p)===46)while(isDigit(e.s.charCodeAt(++e.p)));let o=e.s.slice(r,e.p);return readDate(e,o,4,false,r)}function readDate(e,t,n,r,o,s){if(e.ld){let s=new TomlDate(t,n,r);if(!s.isValid())TomlError.x("invalid date",e,o);return s}try{if(s)t+=s;switch(n){case 1:return Temporal.ZonedDateTime.from(t);case 2:return Temporal.PlainDateTime.from(t);case 3:return Temporal.PlainDate.from(t);case 4:return Temporal.PlainTime.from(t)}}catch(t){TomlError.x(t instanceof Error?t.message:""+t,e,o)}}
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function skipComment(e){for(;e.p<e.s.length;e.p++){let t=e.s.charCodeAt(e.p);if(t===10)break;if(t===13&&e.s.charCodeAt(e.p+1)===10){e.p++;break}if(t<32&&t!==9||t===127){TomlError.x("control characters are not allowed in comments",e)}}}function skipVoid(e,t,n){let r;while(e.p<e.s.length){while(e.p<e.s.length&&((r=e.s.charCodeAt(e.p))===32||r===9||!t&&(r===10||r===13&&e.s.charCodeAt(e.p+1)===10)))e.p++;if(n||r!==35)break;skipComment(e)}}
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function parseKey(e,t=61){let n;let r=0;let o=[];let s;let i=e.s.charCodeAt(n=e.p);do{if(i===t){if(!r)TomlError.x("unexpected end of key",e);if(r===1)o.push(e.s.slice(s,e.p));return e.p++,o}else if(i===46){if(!r)TomlError.x("illegal empty bare key",e);if(r===1)o.push(e.s.slice(s,e.p));r=0}else if(!r&&(i===34||i===39)){if(i===e.s.charCodeAt(e.p+1)&&i===e.s.charCodeAt(e.p+2))TomlError.x("illegal quoted key: multiline strings are not allowed",e);o.push(parseString(e));r=2;e.p--}else if(i===32||i===9){if(r===1){o.push(e.s.slice(s,e.p));r=2}}else if(r===2||i<48&&i!==45||i>57&&i<65||i>90&&i<97&&i!==95||i>122){TomlError.x("illegal character in key",e)}else if(!r){r=1;s=e.p}}while(i=e.s.charCodeAt(++e.p));TomlError.x("incomplete key-value: cannot find end of key",e,n)}function parseInlineTable(e){let t=e.p++;let n=Object.create(null);let r=new Set;let o;while(e.p<e.s.length){skipVoid(e);if((o=e.s.charCodeAt(e.p))===125){e.p++;return n}let t;let s=n;let i=false;let a=e.p;let u=parseKey(e);for(let n=0;n<u.length;n++){if(n)s=i?s[t]:s[t]=Object.create(null);t=u[n];if((i=Object.hasOwn(s,t))&&(typeof s[t]!=="object"||r.has(s[t]))){TomlError.x("trying to redefine an already defined value",e,a)}let o=t==="__proto__";if(e.uk&&(o||t==="constructor")){s=e.uk!==1&&TomlError.x("document contains an unsafe property",e,a);break}if(!i&&o){Object.defineProperty(s,t,{enumerable:true,configurable:true,writable:true})}}if(i){TomlError.x("trying to redefine an already defined value",e,a)}skipVoid(e,true,true);let c=extractValue(e,125);if(s&&typeof(s[t]=c)==="object")r.add(c);skipVoid(e);if((o=e.s.charCodeAt(e.p++))===125){return n}if(o!==44)TomlError.x("expected comma or end of structure",e,e.p-1)}TomlError.x("unfinished table",e,t)}function parseArray(e){let t=e.p++;let n=[];let r;while(e.p<e.s.length){skipVoid(e);if((r=e.s.charCodeAt(e.p))===93){e.p++;return n}n.push(extractValue(e,93));skipVoid(e);if((r=e.s.charCodeAt(e.p++))===93){return n}if(r!==44)TomlError.x("expected comma or end of structure",e,e.p-1)}TomlError.x("unfinished array",e,t)}
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
function peekTable(e,t,n,r,o){let s=n;let i=r;let a;let u=false;let c;for(let n=0;n<t.length;n++){if(n){s=u?s[a]:s[a]=Object.create(null);i=(c=i[a]).c;if(o===0&&(c.t===1||c.t===2)){return null}if(c.t===2){let e=s.length-1;s=s[e];i=i[e].c}}a=t[n];if((u=Object.hasOwn(s,a))&&i[a]?.t===0&&i[a]?.d){return null}if(!u){let r=a==="__proto__";if(e.uk&&(r||a==="constructor"))return false;if(r){Object.defineProperty(s,a,{enumerable:true,configurable:true,writable:true});Object.defineProperty(i,a,{enumerable:true,configurable:true,writable:true})}i[a]={t:n<t.length-1&&o===2?3:o,d:false,i:0,c:Object.create(null)}}}c=i[a];if(c.t!==o&&!(o===1&&c.t===3)){return null}if(o===2){if(!c.d){c.d=true;s[a]=[]}s[a].push(s=Object.create(null));c.c[c.i++]=c={t:1,d:false,i:0,c:Object.create(null)}}if(c.d){return null}c.d=true;if(o===1){s=u?s[a]:s[a]=Object.create(null)}else if(o===0&&u){return null}return[a,s,c.c]}function validateTablePeek(e,t,n){if(t===null||e.uk===2)TomlError.x(t===null?"trying to redefine an already defined table or value":"document contains an unsafe property",e,n)}function parse(e,t={}){let n={s:e,p:0,d:t.maxDepth??1e3,bi:t.integersAsBigInt??false,ld:t.useLegacyDate??true,uk:t.unsafeKeyBehaviour==="throw"?2:t.unsafeKeyBehaviour==="drop"?1:0};let r=Object.create(null);let o=Object.create(null);let s;let i=false;let a=r;let u=o;if(e.charCodeAt(0)===65279)n.p++;skipVoid(n);while(n.p<e.length){if(e.charCodeAt(n.p)===91){let t=e.charCodeAt(++n.p)===91;s=n.p+=+t;i=false;let c=parseKey(n,93);if(t){if(e.charCodeAt(n.p)!==93){TomlError.x("expected end of table array declaration",n)}n.p++}let l=peekTable(n,c,r,o,t?2:1);if(!l){validateTablePeek(n,l,s);i=true}else{u=l[2];a=l[1]}}else{s=n.p;let e=parseKey(n);let t=peekTable(n,e,a,u,0);if(!t&&!i)validateTablePeek(n,t,s);skipVoid(n,true,true);let r=extractValue(n,void 0);if(t&&!i)t[1][t[0]]=r}skipVoid(n,true);if(n.p<e.length&&(s=e.charCodeAt(n.p))!==10&&(s!==13||e.charCodeAt(n.p+1)!==10)){TomlError.x("each key-value declaration must be followed by an end-of-line",n)}skipVoid(n)}return r}
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
let o=/^[a-z0-9-_]+$/i;let s=!!"".isWellFormed;function extendedTypeOf(e){let t=typeof e;if(t==="object"){if(Array.isArray(e))return"array";if(typeof e.getUTCDate==="function"&&e instanceof Date)return"date";if(globalThis.Temporal){if(e.until){if(e instanceof Temporal.ZonedDateTime)return"temporal/tz+uc";if(e instanceof Temporal.PlainDateTime||e instanceof Temporal.PlainDate)return"temporal/uc";if(e instanceof Temporal.PlainTime||e instanceof Temporal.Instant)return"temporal";if(e instanceof Temporal.PlainYearMonth)return"temporal/x"}else if(e.toPlainDate&&e instanceof Temporal.PlainMonthDay||e.negated&&e instanceof Temporal.Duration){return"temporal/x"}}}return t}function isArrayOfTables(e){for(let t=0;t<e.length;t++){if(extendedTypeOf(e[t])!=="object")return false}return e.length!=0}function formatWellFormedStringUnchecked(e){return JSON.stringify(e).replaceAll("","\\u007f")}function formatString(e){return formatWellFormedStringUnchecked(s?e.toWellFormed():e)}function formatKey(e){if(o.test(e))return e;if(s&&!e.isWellFormed())throw new RangeError("key contains illegal lone surrogates");return formatWellFormedStringUnchecked(e)}function stringifyValue(e,t,n,r,o){if(n===0){throw new Error("Could not stringify the object: maximum object depth exceeded")}switch(t){case"number":if(isNaN(e))return"nan";if(e===Infinity)return"inf";if(e===-Infinity)return"-inf";if(Number.isInteger(e)&&(r||!Number.isSafeInteger(e)))return e.toFixed(1);case"bigint":case"boolean":case"temporal":return e.toString();case"string":return formatString(e);case"date":if(isNaN(e.getTime()))throw new TypeError("cannot serialize invalid date");return e.toISOString();case"object":return stringifyInlineTable(e,n,r,o);case"array":return stringifyArray(e,n,r,o);case"temporal/tz+uc":if(o){let t=e.timeZoneId;let n=t.charCodeAt(0);if(n!==43&&n!==45&&(n!==85&&n!==71&&n!==90&&n!==69||t!=="UTC"&&t!=="UCT"&&t!=="Universal"&&t!=="Zulu"&&!t.startsWith("GMT")&&t!=="Greenwich"&&!t.startsWith("Etc/"))){throw new TypeError("Temporal objects with an IANA timezone are not allowed in Temporal strict mode")}}case"temporal/uc":if(o&&e.calendarId!=="iso8601")throw new TypeError("Temporal objects with a non-default calendar are not allowed in Temporal strict mode");return e.toString({calendarName:"never",timeZoneName:"never"});case"temporal/x":throw new TypeError("Unsupported "+e[Symbol.toStringTag])}}function stringifyInlineTable(e,t,n,r){let o=Object.keys(e);if(o.length===0)return"{}";let s="{ ";for(let i=0;i<o.length;i++){let a=o[i];if(i)s+=", ";s+=formatKey(a)+" = "+stringifyValue(e[a],extendedTypeOf(e[a]),t-1,n,r)}return s+" }"}function stringifyArray(e,t,n,r){if(e.length===0)return"[]";let o="[ ";for(let s=0;s<e.length;s++){if(s)o+=", ";if(e[s]===null||e[s]===void 0){throw new TypeError("arrays cannot contain null or undefined values")}o+=stringifyValue(e[s],extendedTypeOf(e[s]),t-1,n,r)}return o+" ]"}function stringifyArrayTable(e,t,n,r,o){if(n===0){throw new Error("Could not stringify the object: maximum object depth exceeded")}let s="";for(let i=0;i<e.length;i++){s+=`${s&&"\n"}[[${t}]]\n`;s+=stringifyTable(0,e[i],t,n,r,o)}return s}function stringifyTable(e,t,n,r,o,s){if(r===0){throw new Error("Could not stringify the object: maximum object depth exceeded")}let i="";let a="";let u=Object.keys(t);for(let e=0;e<u.length;e++){let c=u[e];if(t[c]!==null&&t[c]!==void 0){let e=extendedTypeOf(t[c]);if(e==="symbol"||e==="function"){throw new TypeError(`cannot serialize values of type '${e}'`)}let u=formatKey(c);if(e==="array"&&isArrayOfTables(t[c])){a+=(a&&"\n")+stringifyArrayTable(t[c],n?`${n}.${u}`:u,r-1,o,s)}else if(e==="object"){let e=n?`${n}.${u}`:u;a+=(a&&"\n")+stringifyTable(e,t[c],e,r-1,o,s)}else{i+=u;i+=" = ";i+=stringifyValue(t[c],e,r,o,s);i+="\n"}}}if(e&&(i||!a))i=i?`[${e}]\n${i}`:`[${e}]`;return i&&a?`${i}\n${a}`:i||a}function stringify(e,{maxDepth:t=1e3,numbersAsFloat:n=false,strictTemporal:r=false}={}){if(extendedTypeOf(e)!=="object"){throw new TypeError("stringify can only be called with an object")}let o=stringifyTable(0,e,"",t,n,r);if(o[o.length-1]!=="\n")return o+"\n";return o}
/*!
 * Copyright (c) Squirrel Chat et al., All rights reserved.
 * SPDX-License-Identifier: BSD-3-Clause
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this
 *    list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the
 *    documentation and/or other materials provided with the distribution.
 * 3. Neither the name of the copyright holder nor the names of its contributors
 *    may be used to endorse or promote products derived from this software without
 *    specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
 * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
 * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
 * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
 * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
 * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
 * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
 * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
 * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */const i={parse:parse,stringify:stringify,TomlDate:TomlDate,TomlError:TomlError}},13798:(e,t,n)=>{n.d(t,{You:()=>Wt,YOg:()=>array,zMY:()=>schemas_boolean,gMt:()=>discriminatedUnion,k5n:()=>_enum,Whr:()=>schemas_int,euz:()=>literal,_H3:()=>looseObject,aig:()=>number,Ikc:()=>object,vkY:()=>preprocess,rej:()=>strictObject,YjP:()=>string,PVZ:()=>tuple,L5J:()=>unknown});var r=n(88532);var o=n(54723);class $ZodCyclicError extends Error{constructor(){super(`Cannot parse a reference cycle that closes through a transform`);this.name="ZodCyclicError"}}const s="~memo";const i=[];function isRef(e){return e!==null&&typeof e==="object"}function cloneIssues(e){return e.map(e=>e.path?{...e,path:e.path.slice()}:{...e})}const a=new WeakMap;const u=0;const c=1;const l=2;function isRecursive(e,t,n){const r=a.get(e);if(r!==undefined)return r?l:u;if(t.has(e))return l;t.add(e);let s=u;const check=e=>{if(s!==l&&e?._zod){const r=isRecursive(e,t,n);if(r>s)s=r}};const shape=(e,r)=>{let o=u;for(const s of Reflect.ownKeys(e)){const i=Object.getOwnPropertyDescriptor(e,s);if(r&&!i.enumerable)continue;const a=i.get?c:i.value?._zod?isRecursive(i.value,t,n):u;if(a>o)o=a}return o};const merge=e=>{if(e>s)s=e};const i=e._zod.def;const f=i.type;switch(f){case"object":{const e=o.MO(i);merge(e?shape(e,true):c);check(i.catchall);break}case"array":check(i.element);break;case"tuple":for(const e of i.items)check(e);check(i.rest);break;case"record":case"map":check(i.keyType);check(i.valueType);break;case"set":check(i.valueType);break;case"union":for(const e of i.options)check(e);break;case"intersection":check(i.left);check(i.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":check(i.innerType);break;case"pipe":check(i.in);check(i.out);break;case"function":check(i.input);check(i.output);break;case"lazy":{const r=i._cachedInner??(n?e._zod.innerType:undefined);merge(r?isRecursive(r,t,false):c);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:{f;for(const e in i){const t=Object.getOwnPropertyDescriptor(i,e);if(!t||t.get)continue;const n=t.value;if(!n||typeof n!=="object")continue;if(n._zod)check(n);else if(Array.isArray(n))for(const e of n)check(e)}}}t.delete(e);return settle(e,s)}function settle(e,t){if(t!==c)a.set(e,t===l);return t}function isRecursiveSchema(e){return isRecursive(e,new Set,true)!==u}function bucketFor(e,t){let n=e.buckets.get(t);if(!n){n=new WeakMap;e.buckets.set(t,n)}return n}let f;const d=[];const p={alloc(e,t,n){const r=f;if(!r)return n;f=undefined;const o={value:n,issues:null};r.set(t.value,o);d.push(o);return n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]);e._zod.deferred.push(()=>{const t=e._zod.parse;const wrapped=(e,n)=>{if(n.direction!=="backward"&&isBackEdge(n,e.value))throw new $ZodCyclicError;return t(e,n)};e._zod.parse=wrapped;if(e._zod.run===t)e._zod.run=wrapped})},attach(e){var t;let n;let r=false;let o;let a;(t=e._zod).deferred??(t.deferred=[]);e._zod.deferred.push(()=>{const t=e._zod.parse;const wrapped=(c,p)=>{if(n===undefined){const o=isRecursive(e,new Set,false);if(o===u){e._zod.parse=t;if(e._zod.run===wrapped)e._zod.run=t;return t(c,p)}if(o===l||r)n=true;else r=true}const h=c.value;if(!isRef(h))return t(c,p);let m=p[s];if(!m){m={buckets:new WeakMap,backEdges:undefined};p[s]=m}let v;if(o===p){v=a}else{v=bucketFor(m,e);o=p;a=v}const g=v.get(h);if(g){c.value=g.value;if(g.issues){if(g.issues.length)c.issues.push(...cloneIssues(g.issues))}else{c.memo=true;m.backEdges??(m.backEdges=new WeakSet);m.backEdges.add(g.value)}return c}f=v;const y=d.length;const w=t(c,p);f=undefined;const b=d.length>y?d.pop():undefined;if(w instanceof Promise){return w.then(e=>{if(b)b.issues=e.issues.length?cloneIssues(e.issues):i;return e})}if(b)b.issues=w.issues.length?cloneIssues(w.issues):i;return w};e._zod.parse=wrapped;if(e._zod.run===t)e._zod.run=wrapped})}};function memoizer(){return p}function isBackEdge(e,t){const n=e[s]?.backEdges;return n!==undefined&&isRef(t)&&n.has(t)}var h=n(44890);class Doc{constructor(e=[],t={}){this.content=[];this.indent=0;this.args=e;this.closed=t}indented(e){this.indent+=1;try{e(this)}finally{this.indent-=1}}write(e){if(typeof e==="function"){e(this,{execution:"sync"});e(this,{execution:"async"});return}const t=e;const n=t.split("\n").filter(e=>e);const r=Math.min(...n.map(e=>e.length-e.trimStart().length));const o=n.map(e=>e.slice(r)).map(e=>" ".repeat(this.indent*2)+e);for(const e of o){this.content.push(e)}}compile(){const e=Function;const t=this?.content??[``];const n=new e(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`);return n(...Object.values(this.closed))}}var m=n(23908);const v={major:4,minor:6,patch:7};const g=r.xI("$ZodType",(e,t)=>{var n;e??(e={});e._zod.def=t;e._zod.bag=e._zod.bag||{};e._zod.version=v;const s=e._zod.def.checks;const i=e._zod.traits.has("$ZodCheck")?[e,...s??[]]:s?.length?[...s]:[];for(const t of i){for(const n of t._zod.onattach){n(e)}}if(i.length===0){(n=e._zod).deferred??(n.deferred=[]);e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse})}else{const runChecks=(t,n,s)=>{if(t.memo)return t;let i=o.QH(t);let a;for(const u of n){if(u._zod.def.when){if(o.rL(t))continue;const e=u._zod.def.when(t);if(!e)continue}else if(i){continue}const n=t.issues.length;const c=u._zod.check(t);if(c instanceof Promise&&s?.async===false){throw new r.GT}if(a||c instanceof Promise){a=(a??Promise.resolve()).then(async()=>{await c;const r=t.issues.length;if(r===n)return;o.d3(t.issues,n,e);if(!i)i=o.QH(t,n)})}else{const r=t.issues.length;if(r===n)continue;o.d3(t.issues,n,e);if(!i)i=o.QH(t,n)}}if(a){return a.then(()=>t)}return t};const handleCanaryResult=(t,n,s)=>{if(o.QH(t)){t.aborted=true;return t}const a=runChecks(n,i,s);if(a instanceof Promise){if(s.async===false)throw new r.GT;return a.then(t=>e._zod.parse(t,s))}return e._zod.parse(a,s)};e._zod.run=(t,n)=>{if(n.skipChecks){return e._zod.parse(t,n)}if(n.direction==="backward"){const r=e._zod.parse({value:t.value,issues:[]},{...n,skipChecks:true});if(r instanceof Promise){return r.then(e=>handleCanaryResult(e,t,n))}return handleCanaryResult(r,t,n)}const o=e._zod.parse(t,n);if(o instanceof Promise){if(n.async===false)throw new r.GT;return o.then(e=>runChecks(e,i,n))}return runChecks(o,i,n)}}},{get"~standard"(){return o.jD(this,"~standard",standardProps(this))},set"~standard"(e){o.qh(this,"~standard",e)}});const toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(e=>o.iR(e,t,r.$W()))}:{value:e.value};async function validateAsync(e,t){const n={async:true};return toStandardResult(await e._zod.run({value:t,issues:[]},n),n)}function standardProps(e){return{validate:t=>{const n={async:false};try{const r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return toStandardResult(r,n)}catch(e){}return validateAsync(e,t)},vendor:"zod",version:1}}const y=r.xI("$ZodString",(e,t)=>{g.init(e,t);e._zod.pattern=t.pattern??m.gp;e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch(r){}if(typeof n.value==="string")return n;n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e});return n}});const w=r.xI("$ZodStringFormat",(e,t)=>{h.ql.init(e,t);y.init(e,t)});const b=r.xI("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=m.Os);w.init(e,t)});const k=r.xI("$ZodUUID",(e,t)=>{if(t.version){const e={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8};const n=e[t.version];if(n===undefined)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=m.uR(n))}else t.pattern??(t.pattern=m.uR());w.init(e,t)});const x=r.xI("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=m.Rp);w.init(e,t)});const $=1;const S=2;function canParseURL(e){try{if(typeof URL!=="undefined"&&typeof URL.canParse==="function")return URL.canParse(e);new URL(e);return true}catch{return false}}function validateURL(e,t){if(!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)){return canParseURL(e)||S}return parseURLObject(e,t)}function parseURLObject(e,t){if(!t.normalize&&t.protocol?.source===m.F.source&&!/^https?:\/\//i.test(e)){return $}try{if(typeof URL!=="undefined"){const t=URL;if(typeof t.parse==="function")return t.parse(e)??S}return new URL(e)}catch{return S}}const O=/[\t\n\r]/g;function stripTabAndNewline(e){return e.replace(O,"")}function urlHostnameOk(e,t){t.lastIndex=0;return t.test(e.hostname)}function urlProtocolOk(e,t){t.lastIndex=0;return t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}const T=r.xI("$ZodURL",(e,t)=>{w.init(e,t);e._zod.check=n=>{try{const r=n.value.trim();const o=validateURL(r,t);if(o===$){n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,inst:e,continue:!t.abort});return}if(o===S){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(o===true){n.value=stripTabAndNewline(r);return}if(t.hostname&&!urlHostnameOk(o,t.hostname)){n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort})}if(t.protocol&&!urlProtocolOk(o,t.protocol)){n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,inst:e,continue:!t.abort})}n.value=t.normalize?o.href:stripTabAndNewline(r);return}catch(r){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}});const A=r.xI("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=m.Zg());w.init(e,t)});const I=r.xI("$ZodNanoID",(e,t)=>{if(t.length!==undefined&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===undefined?m.Ak:m.D2(t.length));w.init(e,t)});const z=r.xI("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=m.gF);w.init(e,t)});const E=r.xI("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=m.Gl);w.init(e,t)});const j=r.xI("$ZodULID",(e,t)=>{t.pattern??(t.pattern=m.Z0);w.init(e,t)});const P=r.xI("$ZodXID",(e,t)=>{t.pattern??(t.pattern=m.kM);w.init(e,t)});const N=r.xI("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=m.fO);w.init(e,t)});const C=r.xI("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=m.w$(t));w.init(e,t)});const M=r.xI("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=m.p6);w.init(e,t)});const R=r.xI("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=m.kB(t));w.init(e,t)});const L=r.xI("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=m.p0);w.init(e,t)});const F=r.xI("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=m.uX);w.init(e,t)});const D=/^[0-9a-fA-F:.]+$/;function isValidIPv6(e){if(!D.test(e))return false;return canParseURL(`http://[${e}]`)}const Z=r.xI("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=m.ug);w.init(e,t);e._zod.check=n=>{if(!isValidIPv6(n.value)){n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,continue:!t.abort})}}});const U=null&&core.$constructor("$ZodMAC",(e,t)=>{t.pattern??(t.pattern=regexes.mac(t.delimiter));w.init(e,t)});const W=r.xI("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=m.zr);w.init(e,t)});function isValidCIDRv6(e){const t=e.split("/");if(t.length!==2)return false;const[n,r]=t;if(!r)return false;const o=Number(r);if(`${o}`!==r)return false;if(o<0||o>128)return false;return isValidIPv6(n)}const B=r.xI("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=m.l7);w.init(e,t);e._zod.check=n=>{if(!isValidCIDRv6(n.value)){n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}}});function isValidBase64(e){if(e==="")return true;if(/\s/.test(e))return false;if(e.length%4!==0)return false;try{atob(e);return true}catch{return false}}const G=/^[0-9a-zA-Z+/]*={0,2}$/;const V=r.xI("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=G);w.init(e,t);e._zod.check=n=>{if(isValidBase64(n.value))return;n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.abort})}});const J=/^[A-Za-z0-9_-]*$/;function isValidBase64URL(e){if(!J.test(e))return false;const t=e.replace(/[-_]/g,e=>e==="-"?"+":"/");const n=t.padEnd(Math.ceil(t.length/4)*4,"=");return isValidBase64(n)}const H=r.xI("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=J);w.init(e,t);e._zod.check=n=>{if(isValidBase64URL(n.value))return;n.issues.push({code:"invalid_format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}});const K=r.xI("$ZodE164",(e,t)=>{t.pattern??(t.pattern=m.hQ);w.init(e,t)});const Y=/[- ]/g;function isLuhnAlgo(e){let t=e.length;let n=1;let r=0;while(t){const o=e.charCodeAt(--t)-48;n^=1;r+=n?[0,2,4,6,8,1,3,5,7,9][o]:o}return r%10===0}function isValidCreditCard(e){if(!regexes.creditCard.test(e))return false;return isLuhnAlgo(e.replace(Y,""))}const q=null&&core.$constructor("$ZodCreditCard",(e,t)=>{t.pattern??(t.pattern=regexes.creditCard);w.init(e,t);e._zod.check=n=>{if(isValidCreditCard(n.value))return;n.issues.push({code:"invalid_format",format:"credit_card",input:n.value,inst:e,continue:!t.abort})}});function isIso7064Mod97(e){let t=0;const n=e.length;for(let r=4;r<n;r++){const n=e.charCodeAt(r);t=(n>=65?t*100+(n-55):t*10+(n-48))%97}for(let n=0;n<4;n++){const r=e.charCodeAt(n);t=(r>=65?t*100+(r-55):t*10+(r-48))%97}return t===1}function isValidIBAN(e){if(!regexes.iban.test(e))return false;return isIso7064Mod97(e)}const X=null&&core.$constructor("$ZodIBAN",(e,t)=>{t.pattern??(t.pattern=regexes.iban);w.init(e,t);e._zod.check=n=>{if(isValidIBAN(n.value))return;n.issues.push({code:"invalid_format",format:"iban",input:n.value,inst:e,continue:!t.abort})}});function isValidJWT(e,t=null){try{const n=e.split(".");if(n.length!==3)return false;const[r]=n;if(!r)return false;const o=JSON.parse(atob(r));if("typ"in o&&o?.typ!=="JWT")return false;if(!o.alg)return false;if(t&&(!("alg"in o)||o.alg!==t))return false;return true}catch{return false}}const Q=r.xI("$ZodJWT",(e,t)=>{w.init(e,t);e._zod.check=n=>{if(isValidJWT(n.value,t.alg))return;n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}});const ee=null&&core.$constructor("$ZodCustomStringFormat",(e,t)=>{w.init(e,t);e._zod.check=n=>{if(t.fn(n.value))return;n.issues.push({code:"invalid_format",format:t.format,input:n.value,inst:e,continue:!t.abort})}});const te=r.xI("$ZodNumber",(e,t)=>{g.init(e,t);e._zod.pattern=m.ai;e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch(e){}const o=n.value;if(typeof o==="number"&&!Number.isNaN(o)&&Number.isFinite(o)){return n}const s=typeof o==="number"?Number.isNaN(o)?"NaN":!Number.isFinite(o)?String(o):undefined:undefined;n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}});return n}});const re=r.xI("$ZodNumberFormat",(e,t)=>{h.KH.init(e,t);te.init(e,t)});const oe=r.xI("$ZodBoolean",(e,t)=>{g.init(e,t);e._zod.pattern=m.zM;e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const o=n.value;if(typeof o==="boolean")return n;n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e});return n}});const se=r.xI("$ZodBigInt",(e,t)=>{g.init(e,t);e._zod.pattern=m.o;e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=BigInt(n.value)}catch(e){}if(typeof n.value==="bigint")return n;n.issues.push({expected:"bigint",code:"invalid_type",input:n.value,inst:e});return n}});const ie=null&&core.$constructor("$ZodBigIntFormat",(e,t)=>{checks.$ZodCheckBigIntFormat.init(e,t);se.init(e,t)});const ae=null&&core.$constructor("$ZodSymbol",(e,t)=>{g.init(e,t);e._zod.parse=(t,n)=>{const r=t.value;if(typeof r==="symbol")return t;t.issues.push({expected:"symbol",code:"invalid_type",input:r,inst:e});return t}});const ue=null&&core.$constructor("$ZodUndefined",(e,t)=>{g.init(e,t);e._zod.pattern=regexes.undefined;e._zod.values=new Set([undefined]);e._zod.parse=(t,n)=>{const r=t.value;if(typeof r==="undefined")return t;t.issues.push({expected:"undefined",code:"invalid_type",input:r,inst:e});return t}});const ce=null&&core.$constructor("$ZodNull",(e,t)=>{g.init(e,t);e._zod.pattern=regexes.null;e._zod.values=new Set([null]);e._zod.parse=(t,n)=>{const r=t.value;if(r===null)return t;t.issues.push({expected:"null",code:"invalid_type",input:r,inst:e});return t}});const fe=null&&core.$constructor("$ZodAny",(e,t)=>{g.init(e,t);e._zod.parse=e=>e});const de=r.xI("$ZodUnknown",(e,t)=>{g.init(e,t);e._zod.parse=e=>e});const pe=r.xI("$ZodNever",(e,t)=>{g.init(e,t);e._zod.parse=(t,n)=>{t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e});return t}});const he=null&&core.$constructor("$ZodVoid",(e,t)=>{g.init(e,t);e._zod.parse=(t,n)=>{const r=t.value;if(typeof r==="undefined")return t;t.issues.push({expected:"void",code:"invalid_type",input:r,inst:e});return t}});const me=r.xI("$ZodDate",(e,t)=>{g.init(e,t);e._zod.parse=(n,r)=>{if(t.coerce){try{n.value=new Date(n.value)}catch(e){}}const o=n.value;const s=o instanceof Date;const i=s&&!Number.isNaN(o.getTime());if(i)return n;n.issues.push({expected:"date",code:"invalid_type",input:o,...s?{received:"Invalid Date"}:{},inst:e});return n}});function capSize(e,t){const n=o.hi(e._zod.def.checks);if(!n.length)return;const r=Math.min(...n.map(e=>e[0]));const s=e._zod.parse;e._zod.parse=(n,i)=>{const a=t(n.value);if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){for(const[t,r]of o.hi(e._zod.def.checks)){if(a>t&&r._zod.def.when(n)){const t=n.issues.length;r._zod.check(n);n.issues[t].continue=false;o.d3(n.issues,t,e);return n}}}return s(n,i)}}const arraySize=e=>Array.isArray(e)?e.length:-1;const mapSize=e=>e instanceof Map?e.size:-1;const setSize=e=>e instanceof Set?e.size:-1;function handleArrayResult(e,t,n){if(e.issues.length){t.issues.push(...o.lQ(n,e.issues))}t.value[n]=e.value}const ve=r.xI("$ZodArray",(e,t)=>{g.init(e,t);const n=r.cr.memoizer;n?.attach(e);e._zod.parse=(r,s)=>{const i=r.value;if(!Array.isArray(i)){r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e});return r}r.value=n?n.alloc(e,r,Array(i.length),s):Array(i.length);const a=[];const u=s?.abortEarly;for(let e=0;e<i.length;e++){const n=i[e];const c=t.element._zod.run({value:n,issues:[]},s);if(c instanceof Promise){a.push(c.then(t=>handleArrayResult(t,r,e)))}else{handleArrayResult(c,r,e);if(u&&c.issues.length!==0&&o.QH(c))break}}if(a.length){return Promise.all(a).then(()=>r)}return r};capSize(e,arraySize)});function handlePropertyResult(e,t,n,r,s,i){const a=n in r;const u=i==="optional";if(!a&&u&&s==="optional"){return}if(e.issues.length){if(s!==undefined&&u&&!a){return}t.issues.push(...o.lQ(n,e.issues))}if(!a&&s===undefined){if(!e.issues.length){t.issues.push({code:"invalid_type",expected:"nonoptional",input:undefined,path:[n]})}return}if(e.value===undefined){if(a||s==="defaulted"&&!u){t.value[n]=undefined}}else{t.value[n]=e.value}}const ye=[];function normalizeDef(e){const t=Object.keys(e.shape);const n=Object.getOwnPropertySymbols(e.shape);const r=n.length?n:ye;const s=r.length?[...t,...r]:t;for(const t of s){if(!e.shape?.[t]?._zod?.traits?.has("$ZodType")){throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)}}const i=o.NM(e.shape);return{...e,allKeys:s,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function handleCatchall(e,t,n,r,s,i,a){const u=[];const c=s.keySet;const l=s.catchall._zod;const f=l.def.type;const d=l.optin;const p=l.optout;let h=0;for(const s in t){if(a&&n.issues.length!==h){if(o.QH(n,h))break;h=n.issues.length}if(c.has(s))continue;if(s==="__proto__"){if(f==="never")u.push(s);continue}if(f==="never"){u.push(s);continue}const i=l.run({value:t[s],issues:[]},r);if(i instanceof Promise){e.push(i.then(e=>handlePropertyResult(e,n,s,t,d,p)))}else{handlePropertyResult(i,n,s,t,d,p)}}if(u.length){n.issues.push({code:"unrecognized_keys",keys:u,input:t,inst:i,continue:true})}if(!e.length)return n;return Promise.all(e).then(()=>n)}const we=r.xI("$ZodObject",(e,t)=>{g.init(e,t);const n=Object.getOwnPropertyDescriptor(t,"shape");const s=n?.get?n.get.raw:t.shape??{};if(s){const get=()=>{const e={...s};Object.defineProperty(t,"shape",{value:e});get.raw=e;return e};get.raw=s;Object.defineProperty(t,"shape",{get:get})}const i=o.PO(()=>normalizeDef(t));o.v5(e,"propValues",e=>{const t=e.def.shape;const n={};for(const e in t){const r=t[e]._zod;if(r.values){if(!Object.prototype.hasOwnProperty.call(n,e)){o.Vy(n,e,new Set)}for(const t of r.values)n[e].add(t);if(r.optin!==undefined)n[e].add(undefined)}}return n});const a=o.Gv;const u=t.catchall;let c;const l=r.cr.memoizer;l?.attach(e);e._zod.parse=(t,n)=>{c??(c=i.value);const r=t.value;if(!a(r)){t.issues.push({expected:"object",code:"invalid_type",input:r,inst:e});return t}t.value=l?l.alloc(e,t,{},n):{};const s=[];const f=c.shape;const d=n?.abortEarly;let p=t.issues.length;for(const e of c.allKeys){if(d&&t.issues.length!==p){if(o.QH(t,p))break;p=t.issues.length}if(e==="__proto__")continue;const i=f[e];const a=i._zod.optin;const u=i._zod.optout;const c=i._zod.run({value:r[e],issues:[]},n);if(c instanceof Promise){s.push(c.then(n=>handlePropertyResult(n,t,e,r,a,u)))}else{handlePropertyResult(c,t,e,r,a,u)}}if(!u){return s.length?Promise.all(s).then(()=>t):t}return handleCatchall(s,r,t,n,i.value,e,d===true)}});const be=r.xI("$ZodObjectJIT",(e,t)=>{we.init(e,t);const n=e._zod.parse;const s=o.PO(()=>normalizeDef(t));const i=r.cr.memoizer;const generateFastpass=t=>{const n=s.value;const r=n.symbolKeys;const a=new Doc(["payload","ctx"],{shape:t,inst:e,memo:i,syms:r});const parseStr=e=>`shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`;const prefixStr=(e,t)=>`\n          let ${e}_ab = false;\n          for (let i = 0; i < ${e}.issues.length; i++) {\n            const iss = ${e}.issues[i];\n            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${e}_ab = true;\n          }\n          if (${e}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`;a.write(`const input = payload.value;`);const u=Object.create(null);let c=0;for(const e of n.allKeys){u[e]=`key_${c++}`}a.write(i?`const newResult = memo.alloc(inst, payload, {}, ctx);`:`const newResult = {};`);for(const e of n.allKeys){if(e==="__proto__")continue;const n=u[e];const s=typeof e==="symbol"?`syms[${r.indexOf(e)}]`:o.UQ(e);const i=`${s} in input`;const c=t[e];const l=c?._zod?.optin;const f=l!==undefined;const d=c?._zod?.optout==="optional";a.write(`const ${n} = ${parseStr(s)};`);if(f&&d){const e=l==="optional"?`${n}_present`:`${n}.value !== undefined || ${n}_present`;a.write(`\n        const ${n}_present = ${i};\n        if (!${n}.issues.length || ${n}_present) {\n          if (${n}.issues.length) {${prefixStr(n,s)}\n          }\n\n          if (${e}) {\n            newResult[${s}] = ${n}.value;\n          }\n        }\n\n      `)}else if(!f){a.write(`\n        const ${n}_present = ${i};\n        if (${n}.issues.length) {${prefixStr(n,s)}\n        }\n        if (!${n}_present && !${n}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${s}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${n}_present) {\n          newResult[${s}] = ${n}.value;\n        }\n\n      `)}else{a.write(`\n        if (${n}.issues.length) {${prefixStr(n,s)}\n        }\n      `);if(l==="defaulted"){a.write(`newResult[${s}] = ${n}.value;`)}else{a.write(`\n        if (${n}.value !== undefined || ${i}) {\n          newResult[${s}] = ${n}.value;\n        }\n      `)}}}a.write(`payload.value = newResult;`);a.write(`return payload;`);return a.compile()};let a;const u=o.Gv;const c=!r.cr.jitless;const l=o.hI;const f=c&&l.value;const d=t.catchall;let p;e._zod.parse=(r,o)=>{p??(p=s.value);const i=r.value;if(!u(i)){r.issues.push({expected:"object",code:"invalid_type",input:i,inst:e});return r}if(c&&f&&o?.async===false&&o.jitless!==true){if(!a)a=generateFastpass(t.shape);r=a(r,o);if(!d)return r;return handleCatchall([],i,r,o,p,e,o?.abortEarly===true)}return n(r,o)}});function handleUnionResults(e,t,n,s){for(const n of e){if(n.issues.length===0){t.value=n.value;return t}}const i=e.filter(e=>!o.QH(e));if(i.length===1){t.value=i[0].value;return i[0]}t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>o.iR(e,s,r.$W())))});return t}const ke=r.xI("$ZodUnion",(e,t)=>{g.init(e,t);o.v5(e,"optin",e=>e.def.options.some(e=>e._zod.optin==="defaulted")?"defaulted":e.def.options.some(e=>e._zod.optin!==undefined)?"optional":undefined);o.v5(e,"optout",e=>e.def.options.some(e=>e._zod.optout==="optional")?"optional":undefined);o.v5(e,"values",e=>{if(e.def.options.every(e=>e._zod.values)){return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}return undefined});o.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern);return new RegExp(`^(${t.map(e=>o.p6(e.source)).join("|")})$`)}return undefined});const n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n){return n(r,o)}let s=false;const i=[];for(const e of t.options){const t=e._zod.run({value:r.value,issues:[]},o);if(t instanceof Promise){i.push(t);s=true}else{if(t.issues.length===0)return t;i.push(t)}}if(!s)return handleUnionResults(i,r,e,o);return Promise.all(i).then(t=>handleUnionResults(t,r,e,o))}});function handleExclusiveUnionResults(e,t,n,r){const o=[];for(let t=0;t<e.length;t++){if(e[t].issues.length===0)o.push(t)}if(o.length===1){t.value=e[o[0]].value;return t}if(o.length===0){t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>util.finalizeIssue(e,r,core.config())))})}else{t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:[],inclusive:false,matches:o})}return t}const _e=null&&core.$constructor("$ZodXor",(e,t)=>{ke.init(e,t);t.inclusive=false;const n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n){return n(r,o)}let s=false;const i=[];for(const e of t.options){const t=e._zod.run({value:r.value,issues:[]},o);if(t instanceof Promise){i.push(t);s=true}else{i.push(t)}}if(!s)return handleExclusiveUnionResults(i,r,e,o);return Promise.all(i).then(t=>handleExclusiveUnionResults(t,r,e,o))}});function getDiscriminatedOption(e,t){const n=e._zod;let r=n.bag.optionsMap;if(!r){r=discriminatorMap(n.def);n.bag.optionsMap=r}const o=r.get(t);if(o===null)throw new Error(`Ambiguous discriminator value "${String(t)}"`);return o}function discriminatorMap(e){const t=new Map;for(const n of e.options){const r=n._zod.propValues?.[e.discriminator];if(!r||r.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);for(const e of r){if(t.has(e)){if(e!==undefined)throw new Error(`Duplicate discriminator value "${String(e)}"`);t.set(e,null)}else{t.set(e,n)}}}return t}const xe=r.xI("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=false;ke.init(e,t);const n=e._zod.parse;o.v5(e,"propValues",e=>{const t={};let n=0;for(const r of e.def.options){const s=r._zod.propValues;if(!s||Object.keys(s).length===0)throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);if(s[e.def.discriminator]?.has(undefined))n++;for(const[e,n]of Object.entries(s)){if(!Object.prototype.hasOwnProperty.call(t,e)){o.Vy(t,e,new Set)}for(const r of n){t[e].add(r)}}}if(!e.def.unionFallback&&n>1)t[e.def.discriminator]?.delete(undefined);return t});t.options.forEach((e,n)=>{const r=o.MO(e._zod.def);if(r&&!Object.prototype.hasOwnProperty.call(r,t.discriminator)){throw new Error(`Invalid discriminated union option at index "${n}"`)}});const r=o.PO(()=>discriminatorMap(t));e._zod.parse=(s,i)=>{const a=s.value;if(!o.Gv(a)){s.issues.push({code:"invalid_type",expected:"object",input:a,inst:e});return s}const u=a?.[t.discriminator];const c=r.value.get(u);if(c&&(u!==undefined||i.direction!=="backward")){return c._zod.run(s,i)}if(t.unionFallback||i.direction==="backward"){return n(s,i)}s.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(e=>r.value.get(e)!==null),input:a,path:[t.discriminator],inst:e});return s}});const $e=r.xI("$ZodIntersection",(e,t)=>{g.init(e,t);e._zod.parse=(e,n)=>{const r=e.value;const o=t.left._zod.run({value:r,issues:[]},n);const s=t.right._zod.run({value:r,issues:[]},n);const i=o instanceof Promise||s instanceof Promise;if(i){return Promise.all([o,s]).then(([t,n])=>handleIntersectionResults(e,t,n))}return handleIntersectionResults(e,o,s)}});function mergeValues(e,t){if(e===t){return{valid:true,data:e}}if(e instanceof Date&&t instanceof Date&&+e===+t){return{valid:true,data:e}}if(o.Qd(e)&&o.Qd(t)){const n=Object.keys(t);const r=Object.keys(e).filter(e=>n.indexOf(e)!==-1);const o={...e,...t};if(Object.prototype.hasOwnProperty.call(o,"__proto__"))delete o.__proto__;for(const n of r){if(n==="__proto__")continue;const r=mergeValues(e[n],t[n]);if(!r.valid){return{valid:false,mergeErrorPath:[n,...r.mergeErrorPath]}}o[n]=r.data}return{valid:true,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length){return{valid:false,mergeErrorPath:[]}}const n=[];for(let r=0;r<e.length;r++){const o=e[r];const s=t[r];const i=mergeValues(o,s);if(!i.valid){return{valid:false,mergeErrorPath:[r,...i.mergeErrorPath]}}n.push(i.data)}return{valid:true,data:n}}return{valid:false,mergeErrorPath:[]}}function handleIntersectionResults(e,t,n){const r=new Map;let s;const i=new Map;const collect=(e,t)=>{let n;if(e.code==="unrecognized_keys"&&!e.path?.length){s??(s=e);n=e.keys}else if(e.code==="invalid_key"&&e.origin==="record"&&e.path?.length===1){const t=String(e.path[0]);if(!i.has(t))i.set(t,e);n=[t]}else{return false}for(const e of n){if(!r.has(e))r.set(e,{});r.get(e)[t]=true}return true};for(const n of t.issues){if(!collect(n,"l"))e.issues.push(n)}for(const t of n.issues){if(!collect(t,"r"))e.issues.push(t)}const a=[...r].filter(([,e])=>e.l&&e.r).map(([e])=>e);if(a.length){const t=s?a.filter(e=>s.keys.includes(e)):[];if(t.length)e.issues.push({...s,keys:t});for(const n of a){if(!t.includes(n)&&i.has(n))e.issues.push(i.get(n))}}const u=mergeValues(t.value,n.value);if(!u.valid){if(o.QH(e))return e;throw new Error(`Unmergable intersection. Error path: `+`${JSON.stringify(u.mergeErrorPath)}`)}e.value=u.data;return e}const Se=r.xI("$ZodTuple",(e,t)=>{g.init(e,t);const n=t.items;const s=r.cr.memoizer;s?.attach(e);e._zod.parse=(r,i)=>{const a=r.value;if(!Array.isArray(a)){r.issues.push({input:a,inst:e,expected:"tuple",code:"invalid_type"});return r}r.value=s?s.alloc(e,r,[],i):[];const u=[];const c=getTupleOptStart(n,"optin");const l=getTupleOptStart(n,"optout");if(!t.rest){if(a.length<c){r.issues.push({code:"too_small",minimum:c,inclusive:true,input:a,inst:e,origin:"array"});return r}if(a.length>n.length){r.issues.push({code:"too_big",maximum:n.length,inclusive:true,input:a,inst:e,origin:"array"})}}const f=new Array(n.length);const d=t.rest?i?.abortEarly:undefined;let p=false;for(let e=0;e<n.length;e++){const t=n[e]._zod.run({value:a[e],issues:[]},i);if(t instanceof Promise){u.push(t.then(t=>{f[e]=t}))}else{f[e]=t;if(d&&!p&&t.issues.length)p=o.QH(t)}}if(t.rest&&!p){let e=n.length-1;const s=a.slice(n.length);let c=r.issues.length;for(const n of s){if(d&&r.issues.length!==c){if(o.QH(r,c))break;c=r.issues.length}e++;const s=t.rest._zod.run({value:n,issues:[]},i);if(s instanceof Promise){u.push(s.then(t=>handleTupleResult(t,r,e)))}else{handleTupleResult(s,r,e)}}}if(u.length){return Promise.all(u).then(()=>handleTupleResults(f,r,n,a,l))}return handleTupleResults(f,r,n,a,l)}});function getTupleOptStart(e,t){for(let n=e.length-1;n>=0;n--){const r=t==="optin"?e[n]._zod.optin!==undefined:e[n]._zod.optout==="optional";if(!r)return n+1}return 0}function handleTupleResult(e,t,n){if(e.issues.length){t.issues.push(...o.lQ(n,e.issues))}t.value[n]=e.value}function handleTupleResults(e,t,n,r,s){for(let i=0;i<n.length;i++){const a=e[i];const u=i<r.length;if(!u&&i>=s&&n[i]._zod.optin==="optional"){t.value.length=i;break}if(a.issues.length){if(!u&&i>=s){t.value.length=i;break}t.issues.push(...o.lQ(i,a.issues))}t.value[i]=a.value}for(let e=t.value.length-1;e>=r.length;e--){if(n[e]._zod.optout==="optional"&&t.value[e]===undefined){t.value.length=e}else{break}}return t}const Oe=null&&core.$constructor("$ZodRecord",(e,t)=>{g.init(e,t);const n=core.globalConfig.memoizer;n?.attach(e);e._zod.parse=(r,o)=>{const s=r.value;if(!util.isPlainObject(s)){r.issues.push({expected:"record",code:"invalid_type",input:s,inst:e});return r}const i=[];const a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};const u=new Set;for(const n of a){if(typeof n==="string"||typeof n==="number"||typeof n==="symbol"){u.add(typeof n==="number"?n.toString():n);if(n==="__proto__")continue;const a=t.keyType._zod.run({value:n,issues:[]},o);if(a instanceof Promise){throw new Error("Async schemas not supported in object keys currently")}if(a.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:a.issues.map(e=>util.finalizeIssue(e,o,core.config())),input:n,path:[n],inst:e});continue}const c=a.value;if(c==="__proto__")continue;const l=t.valueType._zod.run({value:s[n],issues:[]},o);if(l instanceof Promise){i.push(l.then(e=>{if(e.issues.length){r.issues.push(...util.prefixIssues(n,e.issues))}r.value[c]=e.value}))}else{if(l.issues.length){r.issues.push(...util.prefixIssues(n,l.issues))}r.value[c]=l.value}}}let c;for(const e in s){if(!u.has(e)){if(t.mode==="loose"){if(e==="__proto__")continue;r.value[e]=s[e]}else{c=c??[];c.push(e)}}}if(c&&c.length>0){r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:true})}}else{r.value=n?n.alloc(e,r,{},o):{};let u;for(const n of Reflect.ownKeys(s)){if(n==="__proto__")continue;if(!Object.prototype.propertyIsEnumerable.call(s,n))continue;let c=t.keyType._zod.run({value:n,issues:[]},o);if(c instanceof Promise){throw new Error("Async schemas not supported in object keys currently")}const l=typeof n==="string"&&regexes.number.test(n)&&c.issues.length;if(l){const e=t.keyType._zod.run({value:Number(n),issues:[]},o);if(e instanceof Promise){throw new Error("Async schemas not supported in object keys currently")}if(e.issues.length===0){c=e}}if(c.issues.length){if(t.mode==="loose"){r.value[n]=s[n]}else if(a){u=u??[];u.push(n)}else{r.issues.push({code:"invalid_key",origin:"record",issues:c.issues.map(e=>util.finalizeIssue(e,o,core.config())),input:n,path:[n],inst:e})}continue}const f=c.value;if(f==="__proto__")continue;const d=t.valueType._zod.run({value:s[n],issues:[]},o);if(d instanceof Promise){i.push(d.then(e=>{if(e.issues.length){r.issues.push(...util.prefixIssues(n,e.issues))}r.value[f]=e.value}))}else{if(d.issues.length){r.issues.push(...util.prefixIssues(n,d.issues))}r.value[f]=d.value}}if(u&&u.length>0){r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:true})}}if(i.length){return Promise.all(i).then(()=>r)}return r}});const Te=null&&core.$constructor("$ZodMap",(e,t)=>{g.init(e,t);const n=core.globalConfig.memoizer;n?.attach(e);e._zod.parse=(r,o)=>{const s=r.value;if(!(s instanceof Map)){r.issues.push({expected:"map",code:"invalid_type",input:s,inst:e});return r}const i=[];r.value=n?n.alloc(e,r,new Map,o):new Map;const a=o?.abortEarly;let u=r.issues.length;for(const[n,c]of s){if(a&&r.issues.length!==u){if(util.aborted(r,u))break;u=r.issues.length}const l=t.keyType._zod.run({value:n,issues:[]},o);const f=t.valueType._zod.run({value:c,issues:[]},o);if(l instanceof Promise||f instanceof Promise){i.push(Promise.all([l,f]).then(([t,i])=>{handleMapResult(t,i,r,n,s,e,o)}))}else{handleMapResult(l,f,r,n,s,e,o)}}if(i.length)return Promise.all(i).then(()=>r);return r};capSize(e,mapSize)});function handleMapResult(e,t,n,r,o,s,i){if(e.issues.length){if(util.propertyKeyTypes.has(typeof r)){n.issues.push(...util.prefixIssues(r,e.issues))}else{n.issues.push({code:"invalid_key",origin:"map",input:o,inst:s,issues:e.issues.map(e=>util.finalizeIssue(e,i,core.config()))})}}if(t.issues.length){if(util.propertyKeyTypes.has(typeof r)){n.issues.push(...util.prefixIssues(r,t.issues))}else{n.issues.push({origin:"map",code:"invalid_element",input:o,inst:s,key:r,issues:t.issues.map(e=>util.finalizeIssue(e,i,core.config()))})}}n.value.set(e.value,t.value)}const Ae=null&&core.$constructor("$ZodSet",(e,t)=>{g.init(e,t);const n=core.globalConfig.memoizer;n?.attach(e);e._zod.parse=(r,o)=>{const s=r.value;if(!(s instanceof Set)){r.issues.push({input:s,inst:e,expected:"set",code:"invalid_type"});return r}const i=[];r.value=n?n.alloc(e,r,new Set,o):new Set;const a=o?.abortEarly;let u=r.issues.length;for(const e of s){if(a&&r.issues.length!==u){if(util.aborted(r,u))break;u=r.issues.length}const n=t.valueType._zod.run({value:e,issues:[]},o);if(n instanceof Promise){i.push(n.then(e=>handleSetResult(e,r)))}else handleSetResult(n,r)}if(i.length)return Promise.all(i).then(()=>r);return r};capSize(e,setSize)});function handleSetResult(e,t){if(e.issues.length){t.issues.push(...e.issues)}t.value.add(e.value)}const Ie=r.xI("$ZodEnum",(e,t)=>{g.init(e,t);const n=o.w5(t.entries);const r=new Set(n);e._zod.values=r;o.v5(e,"pattern",e=>{const t=o.w5(e.def.entries).filter(e=>o.qQ.has(typeof e));return new RegExp(t.length?`^(${t.map(e=>o.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")});e._zod.parse=(t,o)=>{const s=t.value;if(r.has(s)){return t}t.issues.push({code:"invalid_value",values:n,input:s,inst:e});return t}});const ze=r.xI("$ZodLiteral",(e,t)=>{g.init(e,t);const n=new Set(t.values);e._zod.values=n;o.v5(e,"pattern",e=>{const t=e.def.values;return new RegExp(t.length?`^(${t.map(e=>typeof e==="string"?o.sD(e):e?o.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")});e._zod.parse=(r,o)=>{const s=r.value;if(n.has(s)){return r}r.issues.push({code:"invalid_value",values:t.values,input:s,inst:e});return r}});const Ee=null&&core.$constructor("$ZodFile",(e,t)=>{g.init(e,t);e._zod.parse=(t,n)=>{const r=t.value;if(r instanceof File)return t;t.issues.push({expected:"file",code:"invalid_type",input:r,inst:e});return t}});const je=r.xI("$ZodTransform",(e,t)=>{g.init(e,t);e._zod.optin="optional";r.cr.memoizer?.guard(e);e._zod.parse=(n,o)=>{if(o.direction==="backward"){throw new r.cV(e.constructor.name)}const s=t.transform(n.value,n);if(o.async){const e=s instanceof Promise?s:Promise.resolve(s);return e.then(e=>{n.value=e;return n})}if(s instanceof Promise){throw new r.GT}n.value=s;return n}});function handleOptionalResult(e,t){e.value=t.issues.length?undefined:t.value;return e}const Pe=r.xI("$ZodOptional",(e,t)=>{g.init(e,t);o.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional");e._zod.optout="optional";o.v5(e,"values",e=>{const t=e.def.innerType._zod.values;return t?new Set([...t,undefined]):undefined});o.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${o.p6(t.source)})?$`):undefined});e._zod.parse=(e,n)=>{if(e.value===undefined){if(t.innerType._zod.optin!=="defaulted")return e;const r=t.innerType._zod.run({value:e.value,issues:[]},n);if(r instanceof Promise)return r.then(t=>handleOptionalResult(e,t));return handleOptionalResult(e,r)}return t.innerType._zod.run(e,n)}});const Ne=r.xI("$ZodExactOptional",(e,t)=>{Pe.init(e,t);o.v5(e,"values",e=>e.def.innerType._zod.values);o.v5(e,"pattern",e=>e.def.innerType._zod.pattern);e._zod.parse=(e,n)=>t.innerType._zod.run(e,n)});const Ce=r.xI("$ZodNullable",(e,t)=>{g.init(e,t);o.v5(e,"optin",e=>e.def.innerType._zod.optin);o.v5(e,"optout",e=>e.def.innerType._zod.optout);o.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${o.p6(t.source)}|null)$`):undefined});o.v5(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):undefined);e._zod.parse=(e,n)=>{if(e.value===null)return e;return t.innerType._zod.run(e,n)}});const Me=r.xI("$ZodDefault",(e,t)=>{g.init(e,t);e._zod.optin="defaulted";o.v5(e,"values",e=>e.def.innerType._zod.values);e._zod.parse=(e,n)=>{if(n.direction==="backward"){return t.innerType._zod.run(e,n)}if(e.value===undefined){e.value=t.defaultValue;return e}const r=t.innerType._zod.run(e,n);if(r instanceof Promise){return r.then(e=>handleDefaultResult(e,t))}return handleDefaultResult(r,t)}});function handleDefaultResult(e,t){if(e.value===undefined){e.value=t.defaultValue}return e}const Re=r.xI("$ZodPrefault",(e,t)=>{g.init(e,t);e._zod.optin="defaulted";o.v5(e,"values",e=>e.def.innerType._zod.values);e._zod.parse=(e,n)=>{if(n.direction==="backward"){return t.innerType._zod.run(e,n)}if(e.value===undefined){e.value=t.defaultValue}return t.innerType._zod.run(e,n)}});const Le=r.xI("$ZodNonOptional",(e,t)=>{g.init(e,t);o.v5(e,"values",e=>{const t=e.def.innerType._zod.values;return t?new Set([...t].filter(e=>e!==undefined)):undefined});e._zod.parse=(n,r)=>{const o=t.innerType._zod.run(n,r);if(o instanceof Promise){return o.then(t=>handleNonOptionalResult(t,e))}return handleNonOptionalResult(o,e)}});function handleNonOptionalResult(e,t){if(!e.issues.length&&e.value===undefined){e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t})}return e}const Fe=null&&core.$constructor("$ZodSuccess",(e,t)=>{g.init(e,t);e._zod.parse=(e,n)=>{if(n.direction==="backward"){throw new core.$ZodEncodeError("ZodSuccess")}const r=t.innerType._zod.run(e,n);if(r instanceof Promise){return r.then(t=>{e.value=t.issues.length===0;return e})}e.value=r.issues.length===0;return e}});function handleCatchResult(e,t,n,s){if(!t.issues.length){e.value=t.value;if(t.memo)e.memo=true;return e}e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(e=>o.iR(e,s,r.$W()))},input:e.value});return e}const De=r.xI("$ZodCatch",(e,t)=>{g.init(e,t);o.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional");o.v5(e,"optout",e=>e.def.innerType._zod.optout);o.v5(e,"values",e=>e.def.innerType._zod.values);e._zod.parse=(e,n)=>{if(n.direction==="backward"){return t.innerType._zod.run(e,n)}const r=t.innerType._zod.run({value:e.value,issues:[]},n);if(r instanceof Promise){return r.then(r=>handleCatchResult(e,r,t,n))}return handleCatchResult(e,r,t,n)}});const Ze=null&&core.$constructor("$ZodNaN",(e,t)=>{g.init(e,t);e._zod.parse=(t,n)=>{if(typeof t.value!=="number"||!Number.isNaN(t.value)){t.issues.push({input:t.value,inst:e,expected:"nan",code:"invalid_type"});return t}return t}});const Ue=r.xI("$ZodPipe",(e,t)=>{g.init(e,t);o.v5(e,"values",e=>e.def.in._zod.values);o.v5(e,"optin",e=>e.def.in._zod.optin);o.v5(e,"optout",e=>e.def.out._zod.optout);o.v5(e,"propValues",e=>e.def.in._zod.propValues);e._zod.parse=(e,n)=>{if(n.direction==="backward"){const r=t.out._zod.run(e,n);if(r instanceof Promise){return r.then(e=>handlePipeResult(e,t.in,n))}return handlePipeResult(r,t.in,n)}const r=t.in._zod.run(e,n);if(r instanceof Promise){return r.then(e=>handlePipeResult(e,t.out,n))}return handlePipeResult(r,t.out,n)}});function handlePipeResult(e,t,n){if(e.issues.some(e=>e.code!=="unrecognized_keys")){e.aborted=true;return e}return t._zod.run({value:e.value,issues:e.issues},n)}const We=null&&core.$constructor("$ZodCodec",(e,t)=>{g.init(e,t);util.defineLazyInternal(e,"values",e=>e.def.in._zod.values);util.defineLazyInternal(e,"optin",e=>e.def.in._zod.optin);util.defineLazyInternal(e,"optout",e=>e.def.out._zod.optout);util.defineLazyInternal(e,"propValues",e=>e.def.in._zod.propValues);e._zod.parse=(e,n)=>{const r=n.direction||"forward";if(r==="forward"){const r=t.in._zod.run(e,n);if(r instanceof Promise){return r.then(e=>handleCodecAResult(e,t,n))}return handleCodecAResult(r,t,n)}else{const r=t.out._zod.run(e,n);if(r instanceof Promise){return r.then(e=>handleCodecAResult(e,t,n))}return handleCodecAResult(r,t,n)}}});function handleCodecAResult(e,t,n){if(e.issues.length){e.aborted=true;return e}const r=n.direction||"forward";if(r==="forward"){const r=t.transform(e.value,e);if(r instanceof Promise){return r.then(r=>handleCodecTxResult(e,r,t.out,n))}return handleCodecTxResult(e,r,t.out,n)}else{const r=t.reverseTransform(e.value,e);if(r instanceof Promise){return r.then(r=>handleCodecTxResult(e,r,t.in,n))}return handleCodecTxResult(e,r,t.in,n)}}function handleCodecTxResult(e,t,n,r){if(e.issues.length){e.aborted=true;return e}return n._zod.run({value:t,issues:e.issues},r)}const Be=r.xI("$ZodPreprocess",(e,t)=>{Ue.init(e,t)});const Ge=r.xI("$ZodReadonly",(e,t)=>{g.init(e,t);o.v5(e,"propValues",e=>e.def.innerType._zod.propValues);o.v5(e,"values",e=>e.def.innerType._zod.values);o.v5(e,"optin",e=>e.def.innerType?._zod?.optin);o.v5(e,"optout",e=>e.def.innerType?._zod?.optout);e._zod.parse=(e,n)=>{if(n.direction==="backward"){return t.innerType._zod.run(e,n)}const r=t.innerType._zod.run(e,n);if(r instanceof Promise){return r.then(handleReadonlyResult)}return handleReadonlyResult(r)}});function handleReadonlyResult(e){if(!e.memo)e.value=Object.freeze(e.value);return e}function leafPattern(e){const t=e._zod.def;let n=t.pattern;let r=!!t.format?.includes("int");let o;let s;for(const e of t.checks??[]){const t=e._zod.def;if(t.pattern)n=t.pattern;r||(r=!!t.format?.includes("int"));const i=t.minimum??t.length;const a=t.maximum??t.length;if(i!==undefined&&(o===undefined||i>o))o=i;if(a!==undefined&&(s===undefined||a<s))s=a}if(n)return n.source;if(o!==undefined&&s!==undefined&&o>s)return"(?!)";if(o!==undefined||s!==undefined)return regexes.string({minimum:o,maximum:s}).source;const i=e._zod.pattern;return(r&&i===regexes.number?regexes.integer:i)?.source}function partPattern(e){const t=e._zod.def;const n=e._zod.pattern?.source;const r=t.innerType??e._zod.innerType;if(r){const e=r._zod.pattern?.source;const t=partPattern(r);if(n&&e&&t&&t!==e){return n.replace(util.cleanRegex(e),()=>util.cleanRegex(t))}return n}if(t.options){const e=t.options.map(partPattern);if(e.every(Boolean))return`^(${e.map(e=>util.cleanRegex(e)).join("|")})$`}return leafPattern(e)}const Ve=null&&core.$constructor("$ZodTemplateLiteral",(e,t)=>{g.init(e,t);const n=[];for(const e of t.parts){if(typeof e==="object"&&e!==null){const t=partPattern(e);if(!t){throw new Error(`Invalid template literal part, no pattern found: ${[...e._zod.traits].shift()}`)}n.push(util.cleanRegex(t))}else if(e===null||util.primitiveTypes.has(typeof e)){n.push(util.escapeRegex(`${e}`))}else{throw new Error(`Invalid template literal part: ${e}`)}}e._zod.pattern=new RegExp(`^${n.join("")}$`);e._zod.parse=(n,r)=>{if(typeof n.value!=="string"){n.issues.push({input:n.value,inst:e,expected:"string",code:"invalid_type"});return n}e._zod.pattern.lastIndex=0;if(!e._zod.pattern.test(n.value)){n.issues.push({input:n.value,inst:e,code:"invalid_format",format:t.format??"template_literal",pattern:e._zod.pattern.source});return n}return n}});const Je=null&&core.$constructor("$ZodFunction",(e,t)=>{g.init(e,t);Object.defineProperty(e,"_def",{value:t});e._zod.def=t;e.implement=t=>{if(typeof t!=="function"){throw new Error("implement() must be called with a function")}return Object.defineProperty(function(...n){const r=e._def.input?parse(e._def.input,n):n;const o=Reflect.apply(t,this,r);if(e._def.output){return parse(e._def.output,o)}return o},"_zod",{value:e._zod,enumerable:false})};e.implementAsync=t=>{if(typeof t!=="function"){throw new Error("implementAsync() must be called with a function")}return Object.defineProperty(async function(...n){const r=e._def.input?await parseAsync(e._def.input,n):n;const o=await Reflect.apply(t,this,r);if(e._def.output){return await parseAsync(e._def.output,o)}return o},"_zod",{value:e._zod,enumerable:false})};e._zod.parse=(t,n)=>{if(typeof t.value!=="function"){t.issues.push({code:"invalid_type",expected:"function",input:t.value,inst:e});return t}const r=e._def.output&&e._def.output._zod.def.type==="promise";if(r){t.value=e.implementAsync(t.value)}else{t.value=e.implement(t.value)}return t};e.input=(...t)=>{const n=e.constructor;if(Array.isArray(t[0])){return new n({type:"function",input:new Se({type:"tuple",items:t[0],rest:t[1]}),output:e._def.output})}return new n({type:"function",input:t[0],output:e._def.output})};e.output=t=>{const n=e.constructor;return new n({type:"function",input:e._def.input,output:t})};return e});const He=null&&core.$constructor("$ZodPromise",(e,t)=>{g.init(e,t);e._zod.parse=(e,n)=>Promise.resolve(e.value).then(e=>t.innerType._zod.run({value:e,issues:[]},n))});const Ke=null&&core.$constructor("$ZodLazy",(e,t)=>{g.init(e,t);util.defineLazy(e._zod,"innerType",()=>{const e=t;if(!e._cachedInner)e._cachedInner=t.getter();return e._cachedInner});util.defineLazyInternal(e,"pattern",e=>e.innerType?._zod?.pattern);util.defineLazyInternal(e,"propValues",e=>e.innerType?._zod?.propValues);util.defineLazyInternal(e,"optin",e=>e.innerType?._zod?.optin??undefined);util.defineLazyInternal(e,"optout",e=>e.innerType?._zod?.optout??undefined);e._zod.parse=(t,n)=>{const r=e._zod.innerType;return r._zod.run(t,n)}});const Ye=r.xI("$ZodCustom",(e,t)=>{h.QP.init(e,t);g.init(e,t);e._zod.parse=(e,t)=>e;e._zod.check=n=>{const r=n.value;const o=t.fn(r);if(o instanceof Promise){return o.then(t=>handleRefineResult(t,n,r,e))}handleRefineResult(o,n,r,e);return}});function handleRefineResult(e,t,n,r){if(!e){const e={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};if(r._zod.def.params)e.params=r._zod.def.params;t.issues.push(o.sn(e))}}var qe=n(29396);var Xe=n(43759);function assignProps(e,...t){for(const n of t){for(const t of Reflect.ownKeys(n)){if(Object.prototype.propertyIsEnumerable.call(n,t)){(0,o.Vy)(e,t,n[t])}}}return e}function to_json_schema_initializeContext(e){let t=e?.target??"draft-2020-12";if(t==="draft-4")t="draft-04";if(t==="draft-7")t="draft-07";return{processors:e.processors??{},metadataRegistry:e?.metadata??qe.fd,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:undefined,sharedEmitDoneFor:undefined,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??undefined}}function handleUnrepresentable(e,t,n,r,o){const s=typeof t.unrepresentable==="function"?t.unrepresentable({zodSchema:e,path:r.path,message:o}):t.unrepresentable;if(s==="any")return false;if(s===undefined||s==="throw")throw new Error(o);Object.assign(n,s);return true}function to_json_schema_processSchema(e,t,n={path:[],schemaPath:[]}){var r;const o=e._zod.def;const s=t.seen.get(e);if(s){s.count++;const t=n.schemaPath.includes(e);if(t){s.cycle=n.path}return s.schema}const i={schema:{},count:1,cycle:undefined,path:n.path};t.seen.set(e,i);t.sharedDefsExtractedFor=undefined;t.sharedEmitDoneFor=undefined;const a=e._zod.toJSONSchema?.();if(a){i.schema=a}else{const r={...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema){e._zod.processJSONSchema(t,i.schema,r)}else{const n=i.schema;const s=t.processors[o.type];if(!s){throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`)}s(e,t,n,r)}const s=e._zod.parent;if(s){if(!i.ref)i.ref=s;to_json_schema_processSchema(s,t,r);t.seen.get(s).isParent=true}}const u=t.metadataRegistry.get(e);if(u)assignProps(i.schema,u);if(t.io==="input"&&isTransforming(e)){delete i.schema.examples;delete i.schema.default}if(t.io==="input"&&"_prefault"in i.schema)(r=i.schema).default??(r.default=i.schema._prefault);delete i.schema._prefault;const c=t.seen.get(e);return c.schema}function encodeJSONPointerSegment(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function to_json_schema_extractDefs(e,t){const n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;const r=new Map;for(const t of e.seen.entries()){const n=e.metadataRegistry.get(t[0])?.id;if(n){const e=r.get(n);if(e&&e!==t[0]){throw new Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`)}r.set(n,t[0])}}const makeURI=t=>{const r=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){const n=e.external.registry.get(t[0])?.id;const o=e.external.uri??(e=>e);if(n){return{ref:o(n)}}const s=t[1].defId??t[1].schema.id??`schema${e.counter++}`;t[1].defId=s;return{defId:s,ref:`${o("__shared")}#/${r}/${encodeJSONPointerSegment(s)}`}}const o=`#`;const s=`${o}/${r}/`;if(t[1]===n&&!t[1].schema.id){return{ref:o}}const i=t[1].schema.id??`__schema${e.counter++}`;return{defId:i,ref:s+encodeJSONPointerSegment(i)}};const extractToDef=e=>{if(e[1].schema.$ref){return}const t=e[1];const{ref:n,defId:r}=makeURI(e);t.def={...t.schema};if(r)t.defId=r;const o=t.schema;for(const e in o){delete o[e]}o.$ref=n};if(e.cycles==="throw"){for(const t of e.seen.entries()){const e=t[1];if(e.cycle){throw new Error("Cycle detected: "+`#/${e.cycle?.join("/")}/<root>`+'\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.')}}}for(const n of e.seen.entries()){const r=n[1];if(t===n[0]){extractToDef(n);continue}if(e.external){const r=e.external.registry.get(n[0])?.id;if(t!==n[0]&&r){extractToDef(n);continue}}const o=e.metadataRegistry.get(n[0])?.id;if(o){extractToDef(n);continue}if(r.cycle){extractToDef(n);continue}if(r.count>1){if(e.reused==="ref"){extractToDef(n)}}}if(e.external)e.sharedDefsExtractedFor=e.external}function compactTypeUnion(e){const t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==undefined)return;const n=[];for(const e of t){if(!e||typeof e!=="object")return;compactTypeUnion(e);const t=Object.keys(e);if(t.length!==1||t[0]!=="type")return;const r=e.type;for(const e of Array.isArray(r)?r:[r]){if(typeof e!=="string")return;if(!n.includes(e))n.push(e)}}delete e.anyOf;e.type=n.length===1?n[0]:n}const Qe=new Set(["type","properties","required","additionalProperties"]);const et=["oneOf","anyOf"];function undeclaredConstraint(e){const t=e.additionalProperties;if(t===undefined||t===false||typeof t!=="object"||t===null)return null;return Object.keys(t).length?t:null}function foldObjects(e){const t=[];for(const n of e){if(typeof n!=="object"||n.type!=="object")return null;for(const e in n){if(!Qe.has(e))return null}t.push(n)}const n={};const r=new Set;for(const e of t){for(const r in e.properties){if(Object.prototype.hasOwnProperty.call(n,r))continue;const e=[];for(const n of t){const t=n.properties?.[r]??undeclaredConstraint(n);if(t===null||t===undefined)continue;if(!e.some(e=>JSON.stringify(e)===JSON.stringify(t)))e.push(t)}const s=e.length===1?e[0]:foldObjects(e)??{allOf:e};(0,o.Vy)(n,r,s)}for(const t of e.required??[])r.add(t)}const s={type:"object",properties:n};if(r.size)s.required=[...r];if(t.every(e=>e.additionalProperties===false)){s.additionalProperties=false}else{const e=[];for(const n of t){const t=undeclaredConstraint(n);if(t&&!e.some(e=>JSON.stringify(e)===JSON.stringify(t)))e.push(t)}if(e.length===1)s.additionalProperties=e[0];else if(e.length>1)s.additionalProperties={allOf:e}}return s}function foldIntersection(e){const t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(const t of Qe)if(t in e)return;const n=t.filter(e=>et.some(t=>Array.isArray(e[t])));let r=null;if(!n.length){r=foldObjects(t)}else{const e=n[0];const o=et.find(t=>Array.isArray(e[t]));if(Object.keys(e).length!==1)return;const s=t.filter(t=>t!==e);const i=e[o].map(e=>foldObjects([...s,e]));if(i.some(e=>!e))return;r={[o]:i}}if(!r)return;delete e.allOf;assignProps(e,r)}function to_json_schema_finalize(e,t){const n=e.seen.get(t);if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");const flattenRef=t=>{const n=e.seen.get(t);if(n.ref===null)return;const r=n.def??n.schema;const o={...r};const s=n.ref;n.ref=null;if(s){flattenRef(s);const n=e.seen.get(s);const i=n.schema;if(i.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")){r.allOf=r.allOf??[];r.allOf.push(i)}else{assignProps(r,i)}assignProps(r,o);const a=t._zod.parent===s;if(a){for(const e in r){if(e==="$ref"||e==="allOf")continue;if(!(e in o)){delete r[e]}}}if(i.$ref&&n.def){for(const e in r){if(e==="$ref"||e==="allOf")continue;if(e in n.def&&JSON.stringify(r[e])===JSON.stringify(n.def[e])){delete r[e]}}}}const i=t._zod.parent;if(i&&i!==s){flattenRef(i);const t=e.seen.get(i);if(t?.schema.$ref){r.$ref=t.schema.$ref;if(t.def){for(const e in r){if(e==="$ref"||e==="allOf")continue;if(e in t.def&&JSON.stringify(r[e])===JSON.stringify(t.def[e])){delete r[e]}}}}}e.override({zodSchema:t,jsonSchema:r,path:n.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(const t of[...e.seen.entries()].reverse()){flattenRef(t[0])}if(e.target!=="openapi-3.0"){for(const t of e.seen.entries()){compactTypeUnion(t[1].def??t[1].schema)}}for(const t of e.deferred)t();if(e.intersections.length){const t=new Map;for(const n of e.seen.values()){for(const e of[n.schema,n.def]){const n=e?.allOf;if(!Array.isArray(n))continue;const r=t.get(n);if(r)r.push(e);else t.set(n,[e])}}for(const n of e.intersections){for(const e of t.get(n)??[])foldIntersection(e)}}}const r={};if(e.target==="draft-2020-12"){r.$schema="https://json-schema.org/draft/2020-12/schema"}else if(e.target==="draft-07"){r.$schema="http://json-schema.org/draft-07/schema#"}else if(e.target==="draft-04"){r.$schema="http://json-schema.org/draft-04/schema#"}else if(e.target==="openapi-3.0"){}else{}if(e.external?.uri){const n=e.external.registry.get(t)?.id;if(!n)throw new Error("Schema is missing an `id` property");r.$id=e.external.uri(n)}assignProps(r,n.defId?n.schema:n.def??n.schema);const s=e.metadataRegistry.get(t)?.id;if(s!==undefined&&r.id===s)delete r.id;const i=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external){for(const t of e.seen.entries()){const e=t[1];if(e.def&&e.defId){if(e.def.id===e.defId)delete e.def.id;(0,o.Vy)(i,e.defId,e.def)}}}if(e.external)e.sharedEmitDoneFor=e.external;if(e.external){}else{if(Object.keys(i).length>0){if(e.target==="draft-2020-12"){r.$defs=i}else{r.definitions=i}}}try{const n=JSON.parse(JSON.stringify(r));Object.defineProperty(n,"~standard",{value:{...t["~standard"],jsonSchema:{input:createStandardJSONSchemaMethod(t,"input",e.processors),output:createStandardJSONSchemaMethod(t,"output",e.processors)}},enumerable:false,writable:false});return n}catch(e){throw new Error("Error converting schema to JSON.")}}function isTransforming(e,t){const n=t??{seen:new Set};if(n.seen.has(e))return false;n.seen.add(e);const r=e._zod.def;if(r.type==="transform")return true;if(r.type==="array")return isTransforming(r.element,n);if(r.type==="set")return isTransforming(r.valueType,n);if(r.type==="lazy")return isTransforming(r.getter(),n);if(r.type==="promise"||r.type==="optional"||r.type==="nonoptional"||r.type==="nullable"||r.type==="readonly"||r.type==="default"||r.type==="prefault"||r.type==="catch"){return isTransforming(r.innerType,n)}if(r.type==="intersection"){return isTransforming(r.left,n)||isTransforming(r.right,n)}if(r.type==="record"||r.type==="map"){return isTransforming(r.keyType,n)||isTransforming(r.valueType,n)}if(r.type==="pipe"){if(e._zod.traits.has("$ZodCodec"))return true;return isTransforming(r.in,n)||isTransforming(r.out,n)}if(r.type==="object"){for(const e in r.shape){if(isTransforming(r.shape[e],n))return true}return false}if(r.type==="union"){for(const e of r.options){if(isTransforming(e,n))return true}return false}if(r.type==="tuple"){for(const e of r.items){if(isTransforming(e,n))return true}if(r.rest&&isTransforming(r.rest,n))return true;return false}return false}const createToJSONSchemaMethod=(e,t={})=>n=>{const r=to_json_schema_initializeContext({...n,processors:t});to_json_schema_processSchema(e,r);to_json_schema_extractDefs(r,e);return to_json_schema_finalize(r,e)};const createStandardJSONSchemaMethod=(e,t,n={})=>r=>{const{libraryOptions:o,target:s}=r??{};const i=to_json_schema_initializeContext({...o??{},target:s,io:t,processors:n});to_json_schema_processSchema(e,i);to_json_schema_extractDefs(i,e);return to_json_schema_finalize(i,e)};const narrowMin=(e,t,n)=>{if(e[t]===undefined||n>e[t])e[t]=n};const narrowMax=(e,t,n)=>{if(e[t]===undefined||n<e[t])e[t]=n};const narrowBoth=(e,t)=>{narrowMin(e,"minimum",t);narrowMax(e,"maximum",t)};const addDivisor=(e,t)=>{e.multipleOf??(e.multipleOf=[]);if(!e.multipleOf.includes(t))e.multipleOf.push(t)};const addPattern=(e,t)=>{e.patterns??(e.patterns=new Set);e.patterns.add(t)};const intersectMime=(e,t)=>{e.mime=e.mime?e.mime.filter(e=>t.includes(e)):[...t]};const setFormat=(e,t)=>{e.format=t;if(t.includes("int"))e.isInt=true};const minContributor=(e,t)=>narrowMin(e,"minimum",t.minimum);const maxContributor=(e,t)=>narrowMax(e,"maximum",t.maximum);const formatContributor=e=>(t,n)=>{setFormat(t,n.format);const[r,o]=e[n.format];narrowMin(t,"minimum",r);narrowMax(t,"maximum",o)};const tt={greater_than:(e,t)=>narrowMin(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>narrowMax(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>addDivisor(e,t.value),number_format:formatContributor(o.zH),bigint_format:formatContributor(o.NR),min_length:minContributor,max_length:maxContributor,length_equals:(e,t)=>narrowBoth(e,t.length),min_size:minContributor,max_size:maxContributor,size_equals:(e,t)=>narrowBoth(e,t.size),string_format:(e,t)=>{setFormat(e,t.format);if(t.pattern)addPattern(e,t.pattern);if(t.format==="base64"||t.format==="base64url")e.contentEncoding=t.format;if(t.local||t.precision===-1)e.laxFormat=true},mime_type:(e,t)=>intersectMime(e,t.mime)};function aggregateChecks(e){const t={};const n=e._zod.def;const r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[];for(const e of r)tt[e._zod.def.check]?.(t,e._zod.def);const o=e._zod.bag;if(o.minimum!==undefined)narrowMin(t,"minimum",o.minimum);if(o.exclusiveMinimum!==undefined)narrowMin(t,"exclusiveMinimum",o.exclusiveMinimum);if(o.maximum!==undefined)narrowMax(t,"maximum",o.maximum);if(o.exclusiveMaximum!==undefined)narrowMax(t,"exclusiveMaximum",o.exclusiveMaximum);if(o.multipleOf!==undefined)addDivisor(t,o.multipleOf);if(o.format!==undefined){t.format??(t.format=o.format);if(o.format.includes("int"))t.isInt=true}if(o.mime)intersectMime(t,o.mime);for(const e of o.patterns??[])addPattern(t,e);return t}const nt={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""};const rt=new Map([[G,m.K3],[J,m.r0]]);const exactPattern=e=>rt.get(e)??e;const stringProcessor=(e,t,n,r)=>{const o=n;o.type="string";const{minimum:s,maximum:i,format:a,patterns:u,contentEncoding:c,laxFormat:l}=aggregateChecks(e);if(typeof s==="number")o.minLength=s;if(typeof i==="number")o.maxLength=i;if(a){o.format=nt[a]??a;if(o.format==="")delete o.format;if(a==="time"||l){delete o.format}}if(c)o.contentEncoding=c;if(u&&u.size>0){const e=[...u].map(exactPattern);if(e.length===1)o.pattern=e[0].source;else if(e.length>1){o.allOf=[...e.map(e=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:e.source}))]}}};const numberProcessor=(e,t,n,r)=>{const o=n;const{minimum:s,maximum:i,multipleOf:a,exclusiveMaximum:u,exclusiveMinimum:c,isInt:l}=aggregateChecks(e);o.type=l?"integer":"number";const f=typeof c==="number"&&c>=(s??Number.NEGATIVE_INFINITY);const d=typeof u==="number"&&u<=(i??Number.POSITIVE_INFINITY);const p=t.target==="draft-04"||t.target==="openapi-3.0";if(f){if(p){o.minimum=c;o.exclusiveMinimum=true}else{o.exclusiveMinimum=c}}else if(typeof s==="number"){o.minimum=s}if(d){if(p){o.maximum=u;o.exclusiveMaximum=true}else{o.exclusiveMaximum=u}}else if(typeof i==="number"){o.maximum=i}if(a){const n=new Set;for(const s of a){if(Number.isFinite(s)&&s!==0)n.add(Math.abs(s));else handleUnrepresentable(e,t,o,r,`A multipleOf divisor of ${s} cannot be represented in JSON Schema`)}const[s,...i]=n;if(s!==undefined)o.multipleOf=s;if(i.length)o.allOf=[...o.allOf??[],...i.map(e=>({multipleOf:e}))]}};const booleanProcessor=(e,t,n,r)=>{n.type="boolean"};const bigintProcessor=(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"BigInt cannot be represented in JSON Schema")};const symbolProcessor=(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Symbols cannot be represented in JSON Schema")};const nullProcessor=(e,t,n,r)=>{if(t.target==="openapi-3.0"){n.type="string";n.nullable=true;n.enum=[null]}else{n.type="null"}};const undefinedProcessor=(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Undefined cannot be represented in JSON Schema")};const voidProcessor=(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Void cannot be represented in JSON Schema")};const neverProcessor=(e,t,n,r)=>{n.not={}};const anyProcessor=(e,t,n,r)=>{};const unknownProcessor=(e,t,n,r)=>{};const dateProcessor=(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Date cannot be represented in JSON Schema")};const enumProcessor=(e,t,n,r)=>{const s=e._zod.def;const i=(0,o.w5)(s.entries);if(i.length===0){n.not={};return}if(i.every(e=>typeof e==="number"))n.type="number";if(i.every(e=>typeof e==="string"))n.type="string";n.enum=i};const literalProcessor=(e,t,n,r)=>{const o=e._zod.def;if(o.values.length===0){n.not={};return}const s=[];for(const i of o.values){if(i===undefined){if(handleUnrepresentable(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof i==="bigint"){if(handleUnrepresentable(e,t,n,r,"BigInt literals cannot be represented in JSON Schema"))return;s.push(Number(i))}else{s.push(i)}}if(s.length===0){}else if(s.length===1){const e=s[0];n.type=e===null?"null":typeof e;if(t.target==="draft-04"||t.target==="openapi-3.0"){n.enum=[e]}else{n.const=e}}else{if(s.every(e=>typeof e==="number"))n.type="number";if(s.every(e=>typeof e==="string"))n.type="string";if(s.every(e=>typeof e==="boolean"))n.type="boolean";if(s.every(e=>e===null))n.type="null";n.enum=s}};const nanProcessor=(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"NaN cannot be represented in JSON Schema")};const templateLiteralProcessor=(e,t,n,r)=>{const o=n;const s=e._zod.pattern;if(!s)throw new Error("Pattern not found in template literal");o.type="string";o.pattern=s.source};const fileProcessor=(e,t,n,r)=>{const o=n;o.type="string";o.format="binary";o.contentEncoding="binary";const{minimum:s,maximum:i,mime:a}=aggregateChecks(e);if(s!==undefined)o.minLength=s;if(i!==undefined)o.maxLength=i;if(!a)return;if(a.length===0)o.not={};else if(a.length===1)o.contentMediaType=a[0];else o.anyOf=a.map(e=>({contentMediaType:e}))};const successProcessor=(e,t,n,r)=>{n.type="boolean"};const customProcessor=(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Custom types cannot be represented in JSON Schema")};const functionProcessor=(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Function types cannot be represented in JSON Schema")};const transformProcessor=(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Transforms cannot be represented in JSON Schema")};const mapProcessor=(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Map cannot be represented in JSON Schema")};const setProcessor=(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Set cannot be represented in JSON Schema")};const arrayProcessor=(e,t,n,r)=>{const o=n;const s=e._zod.def;const{minimum:i,maximum:a}=aggregateChecks(e);if(typeof i==="number")o.minItems=i;if(typeof a==="number")o.maxItems=a;o.type="array";o.items=to_json_schema_processSchema(s.element,t,{...r,path:[...r.path,"items"]})};function inputOptin(e){const t=e._zod.def;if(t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")){return inputOptin(t.out)}if(t.type==="catch"){return inputOptin(t.innerType)}return e._zod.optin}const objectProcessor=(e,t,n,r)=>{const s=n;const i=e._zod.def;const a=i.shape;const u=Object.getOwnPropertySymbols(a);if(u.length&&handleUnrepresentable(e,t,s,r,"Symbol keys cannot be represented in JSON Schema")){return}s.type="object";s.properties={};for(const e in a){(0,o.Vy)(s.properties,e,to_json_schema_processSchema(a[e],t,{...r,path:[...r.path,"properties",e]}))}const c=[];for(const e of Object.keys(a)){const n=i.shape[e];if(t.io==="input"?inputOptin(n)===undefined:n._zod.optout===undefined){c.push(e)}}if(c.length>0){s.required=c}if(i.catchall?._zod.def.type==="never"){s.additionalProperties=false}else if(!i.catchall){if(t.io==="output")s.additionalProperties=false}else if(i.catchall){s.additionalProperties=to_json_schema_processSchema(i.catchall,t,{...r,path:[...r.path,"additionalProperties"]})}};const unionProcessor=(e,t,n,r)=>{const o=e._zod.def;const s=o.inclusive===false;const i=o.options.map((e,n)=>to_json_schema_processSchema(e,t,{...r,path:[...r.path,s?"oneOf":"anyOf",n]}));if(s){n.oneOf=i}else{n.anyOf=i}};const intersectionProcessor=(e,t,n,r)=>{const o=e._zod.def;const s=to_json_schema_processSchema(o.left,t,{...r,path:[...r.path,"allOf",0]});const i=to_json_schema_processSchema(o.right,t,{...r,path:[...r.path,"allOf",1]});const isSimpleIntersection=e=>"allOf"in e&&Object.keys(e).length===1;const a=[...isSimpleIntersection(s)?s.allOf:[s],...isSimpleIntersection(i)?i.allOf:[i]];n.allOf=a;t.intersections.push(a)};const tupleProcessor=(e,t,n,r)=>{const o=n;const s=e._zod.def;o.type="array";const i=t.target==="draft-2020-12"?"prefixItems":"items";const a=t.target==="draft-2020-12"?"items":t.target==="openapi-3.0"?"items":"additionalItems";const u=s.items.map((e,n)=>to_json_schema_processSchema(e,t,{...r,path:[...r.path,i,n]}));const c=s.rest?to_json_schema_processSchema(s.rest,t,{...r,path:[...r.path,a,...t.target==="openapi-3.0"?[s.items.length]:[]]}):null;let l=s.items.length;while(l>0){const e=s.items[l-1];const n=t.io==="input"?inputOptin(e)!==undefined:e._zod.optout==="optional";if(!n)break;l--}const f=s.items.length;const d=!s.rest;if(t.target==="draft-2020-12"){o.prefixItems=u;if(d){o.items=false}else if(c){o.items=c}if(l>0)o.minItems=l;if(d)o.maxItems=f}else if(t.target==="openapi-3.0"){o.items={anyOf:u};if(c){o.items.anyOf.push(c)}if(l>0)o.minItems=l;if(d)o.maxItems=f}else{o.items=u;if(d){o.additionalItems=false}else if(c){o.additionalItems=c}if(l>0)o.minItems=l;if(d)o.maxItems=f}const{minimum:p,maximum:h}=aggregateChecks(e);if(typeof p==="number")o.minItems=p;if(typeof h==="number")o.maxItems=h};function stringifyKeyNames(e,t,n){if(t.$ref){if(n.has(t))return t;n.add(t);const r=e.get(t)?.def;if(!r)return t;const o=stringifyKeyNames(e,r,n);return o===r?t:o}for(const r of["anyOf","oneOf"]){const o=t[r];if(!Array.isArray(o))continue;const s=o.map(t=>stringifyKeyNames(e,t,n));if(s.some((e,t)=>e!==o[t]))t={...t,[r]:s}}const r=Array.isArray(t.type)?t.type:[t.type];const o=!r.includes("string")&&r.some(e=>e==="number"||e==="integer");const s=t.enum??(t.const!==undefined?[t.const]:undefined);if(!o&&!s?.some(e=>typeof e==="number"))return t;const{minimum:i,maximum:a,exclusiveMinimum:u,exclusiveMaximum:c,multipleOf:l,format:f,id:d,...p}=t;if(p.enum)p.enum=p.enum.map(e=>typeof e==="number"?String(e):e);else if(typeof p.const==="number")p.const=String(p.const);if(!o)return p;p.type="string";if(!s)p.pattern=(r.includes("number")?m.ai:m.nd).source;return p}const ot=new WeakMap;function rewriteKeyNames(e){const t=new Map;for(const n of e.seen.values()){if(n.def&&!t.has(n.schema))t.set(n.schema,n)}const n=new Map;for(const r of ot.get(e)??[]){const o=e.seen.get(r);const s=(o?.def??o?.schema)?.propertyNames;if(!s||s===true||n.has(s))continue;const i=stringifyKeyNames(t,s,new Set);if(i!==s)n.set(s,i)}if(!n.size)return;for(const t of e.seen.values()){for(const e of[t.schema,t.def]){const t=e&&n.get(e.propertyNames);if(t)e.propertyNames=t}}}const recordProcessor=(e,t,n,r)=>{const s=n;const i=e._zod.def;s.type="object";const a=i.keyType;const u=aggregateChecks(a).patterns;if(i.mode==="loose"&&u&&u.size>0){const e=to_json_schema_processSchema(i.valueType,t,{...r,path:[...r.path,"patternProperties","*"]});s.patternProperties={};for(const t of u){(0,o.Vy)(s.patternProperties,exactPattern(t).source,e)}}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){s.propertyNames=to_json_schema_processSchema(i.keyType,t,{...r,path:[...r.path,"propertyNames"]});let n=ot.get(t);if(!n){n=[];ot.set(t,n);t.deferred.push(()=>rewriteKeyNames(t))}n.push(e)}s.additionalProperties=to_json_schema_processSchema(i.valueType,t,{...r,path:[...r.path,"additionalProperties"]})}const c=a._zod.values;const l=t.io==="input"&&inputOptin(i.valueType)!==undefined;if(c&&!i.partial&&!l){const e=[...c].filter(e=>typeof e==="string"||typeof e==="number");if(e.length>0){s.required=e.map(String)}}};const nullableProcessor=(e,t,n,r)=>{const o=e._zod.def;const s=to_json_schema_processSchema(o.innerType,t,r);const i=t.seen.get(e);if(t.target==="openapi-3.0"){i.ref=o.innerType;n.nullable=true}else{n.anyOf=[s,{type:"null"}]}};const nonoptionalProcessor=(e,t,n,r)=>{const o=e._zod.def;to_json_schema_processSchema(o.innerType,t,r);const s=t.seen.get(e);s.ref=o.innerType};const st=Symbol();function serializeDefaultValue(e,t,n,r,o){let s=false;const i=JSON.stringify(e,(e,t)=>{if(typeof t!=="bigint")return t;s=true;return null});if(!s)return JSON.parse(i);handleUnrepresentable(t,n,r,o,"BigInt defaults cannot be represented in JSON Schema");return st}const defaultProcessor=(e,t,n,r)=>{const o=e._zod.def;to_json_schema_processSchema(o.innerType,t,r);const s=t.seen.get(e);s.ref=o.innerType;const i=serializeDefaultValue(o.defaultValue,e,t,n,r);if(i!==st)n.default=i};const prefaultProcessor=(e,t,n,r)=>{const o=e._zod.def;to_json_schema_processSchema(o.innerType,t,r);const s=t.seen.get(e);s.ref=o.innerType;if(t.io!=="input")return;const i=serializeDefaultValue(o.defaultValue,e,t,n,r);if(i!==st)n._prefault=i};const catchProcessor=(e,t,n,r)=>{const o=e._zod.def;to_json_schema_processSchema(o.innerType,t,r);const s=t.seen.get(e);s.ref=o.innerType;let i;try{i=o.catchValue(undefined)}catch{handleUnrepresentable(e,t,n,r,"Dynamic catch values are not supported in JSON Schema");return}n.default=i};const pipeProcessor=(e,t,n,r)=>{const o=e._zod.def;const s=o.in._zod.traits.has("$ZodTransform");const i=t.io==="input"?s?o.out:o.in:o.out;to_json_schema_processSchema(i,t,r);const a=t.seen.get(e);a.ref=i};const readonlyProcessor=(e,t,n,r)=>{const o=e._zod.def;to_json_schema_processSchema(o.innerType,t,r);const s=t.seen.get(e);s.ref=o.innerType;n.readOnly=true};const promiseProcessor=(e,t,n,r)=>{const o=e._zod.def;to_json_schema_processSchema(o.innerType,t,r);const s=t.seen.get(e);s.ref=o.innerType};const optionalProcessor=(e,t,n,r)=>{const o=e._zod.def;to_json_schema_processSchema(o.innerType,t,r);const s=t.seen.get(e);s.ref=o.innerType};const lazyProcessor=(e,t,n,r)=>{const o=e._zod.innerType;to_json_schema_processSchema(o,t,r);const s=t.seen.get(e);s.ref=o};const it={string:stringProcessor,number:numberProcessor,boolean:booleanProcessor,bigint:bigintProcessor,symbol:symbolProcessor,null:nullProcessor,undefined:undefinedProcessor,void:voidProcessor,never:neverProcessor,any:anyProcessor,unknown:unknownProcessor,date:dateProcessor,enum:enumProcessor,literal:literalProcessor,nan:nanProcessor,template_literal:templateLiteralProcessor,file:fileProcessor,success:successProcessor,custom:customProcessor,function:functionProcessor,transform:transformProcessor,map:mapProcessor,set:setProcessor,array:arrayProcessor,object:objectProcessor,union:unionProcessor,intersection:intersectionProcessor,tuple:tupleProcessor,record:recordProcessor,nullable:nullableProcessor,nonoptional:nonoptionalProcessor,default:defaultProcessor,prefault:prefaultProcessor,catch:catchProcessor,pipe:pipeProcessor,readonly:readonlyProcessor,promise:promiseProcessor,optional:optionalProcessor,lazy:lazyProcessor};function toJSONSchema(e,t){if("_idmap"in e){const n=e;const r=initializeContext({...t,processors:it});const o={};for(const e of n._idmap.entries()){const[t,n]=e;processSchema(n,r)}const s={};const i={registry:n,uri:t?.uri,defs:o};r.external=i;for(const e of n._idmap.entries()){const[t,n]=e;extractDefs(r,n);assignProp(s,t,finalize(r,n))}if(Object.keys(o).length>0){const e=r.target==="draft-2020-12"?"$defs":"definitions";s.__shared={[e]:o}}return{schemas:s}}const n=initializeContext({...t,processors:it});processSchema(e,n);extractDefs(n,e);return finalize(n,e)}const error=()=>{const e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function getSizing(t){return e[t]??null}const t={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"};const n={nan:"NaN"};function getTypeName(e,t){if(e==="number"&&typeof t==="number"&&!Number.isFinite(t)){return String(t)}return n[e]??e}return e=>{switch(e.code){case"invalid_type":{const t=getTypeName(e.expected);const n=o.GW(e.input);const r=getTypeName(n,e.input);return`Invalid input: expected ${t}, received ${r}`}case"invalid_value":if(e.values.length===1)return`Invalid input: expected ${o.B7(e.values[0])}`;return`Invalid option: expected one of ${o.jw(e.values,"|")}`;case"too_big":{const t=e.exact?"exactly ":e.inclusive?"<=":"<";const n=getSizing(e.origin);if(n)return`Too big: expected ${e.origin??"value"} to have ${t}${e.maximum.toString()} ${n.unit??"elements"}`;return`Too big: expected ${e.origin??"value"} to be ${t}${e.maximum.toString()}`}case"too_small":{const t=e.exact?"exactly ":e.inclusive?">=":">";const n=getSizing(e.origin);if(n){return`Too small: expected ${e.origin} to have ${t}${e.minimum.toString()} ${n.unit}`}return`Too small: expected ${e.origin} to be ${t}${e.minimum.toString()}`}case"invalid_format":{const n=e;if(n.format==="starts_with"){return`Invalid string: must start with "${n.prefix}"`}if(n.format==="ends_with")return`Invalid string: must end with "${n.suffix}"`;if(n.format==="includes")return`Invalid string: must include "${n.includes}"`;if(n.format==="regex")return`Invalid string: must match pattern ${n.pattern}`;return`Invalid ${t[n.format]??e.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${e.divisor}`;case"unrecognized_keys":return`Unrecognized key${e.keys.length>1?"s":""}: ${o.jw(e.keys,", ")}`;case"invalid_key":return`Invalid key in ${e.origin}`;case"invalid_union":if(e.options&&Array.isArray(e.options)&&e.options.length>0){const t=e.options.map(e=>`'${e}'`).join(" | ");return`Invalid discriminator value. Expected ${t}`}if(e.inclusive===false){return"Invalid input: more than one option matched"}return"Invalid input";case"invalid_element":return`Invalid value in ${e.origin}`;default:return`Invalid input`}}};function en(){return{localeError:error()}}var at=n(37428);function finalizeParams(e,t){return{callee:t?.callee??e,Err:t?.Err}}const _parse=e=>{const fn=(t,n,s,i)=>{const a=s?{...s,async:false}:{async:false};const u=t._zod.run({value:n,issues:[]},a);if(u instanceof Promise){throw new r.GT}if(u.issues.length){const t=new(i?.Err??e)(u.issues.map(e=>o.iR(e,a,r.$W())));o.gx(t,i?.callee??fn);throw t}return u.value};return fn};const ut=_parse(at.Kd);const _parseAsync=e=>{const fn=async(t,n,s,i)=>{const a=s?{...s,async:true}:{async:true};let u=t._zod.run({value:n,issues:[]},a);if(u instanceof Promise)u=await u;if(u.issues.length){const t=new(i?.Err??e)(u.issues.map(e=>o.iR(e,a,r.$W())));o.gx(t,i?.callee??fn);throw t}return u.value};return fn};const ct=_parseAsync(at.Kd);const _safeParse=e=>(t,n,o)=>{const s=o?{...o,async:false}:{async:false};const i=t._zod.run({value:n,issues:[]},s);if(i instanceof Promise){throw new r.GT}return i.issues.length?failure(e,i.issues,s):{success:true,data:i.value}};const ft=_safeParse(at.Kd);function failure(e,t,n){let s;return{success:false,get error(){if(!s){s=new e(t.map(e=>o.iR(e,n,r.$W())));t=undefined;n=undefined}return s},set error(e){s=e;t=undefined;n=undefined}}}const _safeParseAsync=e=>async(t,n,r)=>{const o=r?{...r,async:true}:{async:true};let s=t._zod.run({value:n,issues:[]},o);if(s instanceof Promise)s=await s;return s.issues.length?failure(e,s.issues,o):{success:true,data:s.value}};const dt=_safeParseAsync(at.Kd);const pt=Symbol.for("zod.compile.invalid");const ht=Symbol.for("zod.compile.fallback");const validate=(e,t,n)=>{const r=e._zod.bag.validator;if(r!==undefined){if(r(t)!==pt)return true;if(r.definite===true&&n===undefined)return false}return validateFallback(e,t,n)};function validateFallback(e,t,n){const o=n?{...n,async:false,abortEarly:true}:{async:false,abortEarly:true};const s=e._zod.bag.fallbackRun;let i;if(s){o[ht]=true;i=s({value:t,issues:[]},o)}else{i=e._zod.run({value:t,issues:[]},o)}if(i instanceof Promise){throw new r.GT}return i.issues.length===0}const parse_validateAsync=async(e,t,n)=>{const r=n?{...n,async:true,abortEarly:true}:{async:true,abortEarly:true};let o=e._zod.run({value:t,issues:[]},r);if(o instanceof Promise)o=await o;return o.issues.length===0};const _encode=e=>{const t=_parse(e);const fn=(e,n,r,o)=>{const s=r?{...r,direction:"backward"}:{direction:"backward"};return t(e,n,s,finalizeParams(fn,o))};return fn};const mt=_encode(at.Kd);const _decode=e=>{const t=_parse(e);const fn=(e,n,r,o)=>t(e,n,r,finalizeParams(fn,o));return fn};const vt=_decode(at.Kd);const _encodeAsync=e=>{const t=_parseAsync(e);const fn=async(e,n,r,o)=>{const s=r?{...r,direction:"backward"}:{direction:"backward"};return await t(e,n,s,finalizeParams(fn,o))};return fn};const yt=_encodeAsync(at.Kd);const _decodeAsync=e=>{const t=_parseAsync(e);const fn=async(e,n,r,o)=>await t(e,n,r,finalizeParams(fn,o));return fn};const wt=_decodeAsync(at.Kd);const _safeEncode=e=>(t,n,r)=>{const o=r?{...r,direction:"backward"}:{direction:"backward"};return _safeParse(e)(t,n,o)};const bt=_safeEncode(at.Kd);const _safeDecode=e=>(t,n,r)=>_safeParse(e)(t,n,r);const kt=_safeDecode(at.Kd);const _safeEncodeAsync=e=>async(t,n,r)=>{const o=r?{...r,direction:"backward"}:{direction:"backward"};return _safeParseAsync(e)(t,n,o)};const _t=_safeEncodeAsync(at.Kd);const _safeDecodeAsync=e=>async(t,n,r)=>_safeParseAsync(e)(t,n,r);const xt=_safeDecodeAsync(at.Kd);const $t=new WeakSet([Object.prototype,Error.prototype]);function _lazyMethod(e,t,n){Object.defineProperty(e,t,{configurable:true,enumerable:false,get(){const e=n(this);Object.defineProperty(this,t,{value:e,configurable:true,writable:true});return e},set(e){Object.defineProperty(this,t,{value:e,configurable:true,writable:true})}})}const initializer=(e,t)=>{at.a$.init(e,t);e.name="ZodError";const n=Object.getPrototypeOf(e);if($t.has(n))return;$t.add(n);_lazyMethod(n,"format",e=>t=>at.Wk(e,t));_lazyMethod(n,"flatten",e=>t=>at.JM(e,t));_lazyMethod(n,"addIssue",e=>t=>{e.issues.push(t);e.message=JSON.stringify(e.issues,o.k8,2)});_lazyMethod(n,"addIssues",e=>t=>{e.issues.push(...t);e.message=JSON.stringify(e.issues,o.k8,2)});Object.defineProperty(n,"isEmpty",{configurable:true,enumerable:false,get(){return this.issues.length===0}})};const St=null&&core.$constructor("ZodError",initializer);const Ot=r.xI("ZodError",initializer,undefined,{Parent:Error});const Tt=_parse(Ot);const At=_parseAsync(Ot);const It=_safeParse(Ot);const zt=_safeParseAsync(Ot);const Et=_encode(Ot);const jt=_decode(Ot);const Pt=_encodeAsync(Ot);const Nt=_decodeAsync(Ot);const Ct=_safeEncode(Ot);const Mt=_safeDecode(Ot);const Rt=_safeEncodeAsync(Ot);const Lt=_safeDecodeAsync(Ot);function _ensureDefaultLocale(){if(!r.cr.localeError)r.$W(en())}function _ensureDefaultMemoizer(){if(!r.cr.memoizer)r.$W({memoizer:memoizer()})}const Ft=r.xI("ZodType",(e,t)=>{_ensureDefaultLocale();g.init(e,t);e.def=t;e.type=t.type;return e},{check(...e){const t=this.def;return this.clone(o.zM(t,{checks:[...t.checks??[],...e.map(e=>typeof e==="function"?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]}),{parent:true})},with(...e){return this.check(...e)},clone(e,t){return o.o8(this,e,t)},brand(){return this},register(e,t){e.add(this,t);return this},refine(e,t){return this.check(refine(e,t))},superRefine(e,t){return this.check(superRefine(e,t))},overwrite(e){return this.check(Xe.bS(e))},optional(){return optional(this)},exactOptional(){return exactOptional(this)},nullable(){return nullable(this)},nullish(){return optional(nullable(this))},nonoptional(e){return nonoptional(this,e)},array(){return array(this)},or(e){return union([this,e])},and(e){return intersection(this,e)},transform(e){return pipe(this,transform(e))},default(e){return _default(this,e)},prefault(e){return prefault(this,e)},catch(e){return _catch(this,e)},pipe(e){return pipe(this,e)},readonly(){return readonly(this)},describe(e){const t=this.clone();qe.fd.add(t,{description:e});return t},meta(...e){if(e.length===0)return qe.fd.get(this);const t=this.clone();qe.fd.add(t,e[0]);return t},isOptional(){return this.safeParse(undefined).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return o.jD(this,"~standard",{...standardProps(this),jsonSchema:{input:createStandardJSONSchemaMethod(this,"input"),output:createStandardJSONSchemaMethod(this,"output")}})},set"~standard"(e){o.qh(this,"~standard",e)},parse:function _parse(e,t){return Tt(this,e,t,{callee:_parse})},parseAsync:async function _parseAsync(e,t){return await At(this,e,t,{callee:_parseAsync})},safeParse(e,t){return It(this,e,t)},async safeParseAsync(e,t){return zt(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){o.qh(this,"spa",e)},validate(e,t){return validate(this,e,t)},validateAsync(e,t){return parse_validateAsync(this,e,t)},encode:function _encode(e,t){return Et(this,e,t,{callee:_encode})},decode:function _decode(e,t){return jt(this,e,t,{callee:_decode})},encodeAsync:async function _encodeAsync(e,t){return await Pt(this,e,t,{callee:_encodeAsync})},decodeAsync:async function _decodeAsync(e,t){return await Nt(this,e,t,{callee:_decodeAsync})},safeEncode(e,t){return Ct(this,e,t)},safeDecode(e,t){return Mt(this,e,t)},async safeEncodeAsync(e,t){return Rt(this,e,t)},async safeDecodeAsync(e,t){return Lt(this,e,t)},toJSONSchema(e){return createToJSONSchemaMethod(this,{})(e)},get description(){return qe.fd.get(this)?.description},get _def(){return this._zod.def}});const Dt=r.xI("_ZodString",(e,t)=>{y.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>stringProcessor(e,t,n,r)},o.un({format:e=>aggregateChecks(e).format??null,minLength:e=>aggregateChecks(e).minimum??null,maxLength:e=>aggregateChecks(e).maximum??null},{regex(...e){return this.check(Xe.Fk(...e))},includes(...e){return this.check(Xe.dR(...e))},startsWith(...e){return this.check(Xe.$S(...e))},endsWith(...e){return this.check(Xe.ER(...e))},min(...e){return this.check(Xe.m9(...e))},max(...e){return this.check(Xe.Eb(...e))},length(...e){return this.check(Xe.YA(...e))},nonempty(...e){return this.check(Xe.m9(1,...e))},lowercase(e){return this.check(Xe.hH(e))},uppercase(e){return this.check(Xe.qF(e))},trim(){return this.check(Xe.WN())},normalize(...e){return this.check(Xe.lo(...e))},toLowerCase(){return this.check(Xe.Il())},toUpperCase(){return this.check(Xe.xY())},slugify(){return this.check(Xe.TL())}}));const Zt=r.xI("ZodString",(e,t)=>{y.init(e,t);Dt.init(e,t)},{email(e){return this.check(Xe.Mu(Jt,e))},url(e){return this.check(Xe.Fn(Yt,e))},jwt(e){return this.check(Xe.rk(yn,e))},emoji(e){return this.check(Xe.aC(qt,e))},guid(e){return this.check(Xe.tB(Ht,e))},uuid(e){return this.check(Xe.Be(Kt,e))},uuidv4(e){return this.check(Xe.nA(Kt,e))},uuidv6(e){return this.check(Xe.pY(Kt,e))},uuidv7(e){return this.check(Xe.wA(Kt,e))},nanoid(e){return this.check(Xe.Dl(Xt,e))},cuid(e){return this.check(Xe.fs(Qt,e))},cuid2(e){return this.check(Xe.Bj(tn,e))},ulid(e){return this.check(Xe.Ct(nn,e))},base64(e){return this.check(Xe.rt(pn,e))},base64url(e){return this.check(Xe.cU(hn,e))},xid(e){return this.check(Xe.Pw(rn,e))},ksuid(e){return this.check(Xe._z(on,e))},ipv4(e){return this.check(Xe.Ny(sn,e))},ipv6(e){return this.check(Xe.$O(un,e))},cidrv4(e){return this.check(Xe.Uy(cn,e))},cidrv6(e){return this.check(Xe.gP(dn,e))},e164(e){return this.check(Xe.KB(mn,e))},datetime(e){return this.check(Xe.G1(Wt,e))},date(e){return this.check(Xe.db(Bt,e))},time(e){return this.check(Xe.Kn(Gt,e))},duration(e){return this.check(Xe.f2(Vt,e))}});function string(e){return Xe.Rl(Zt,e)}const Ut=r.xI("ZodStringFormat",(e,t)=>{w.init(e,t);Dt.init(e,t)});const Wt=r.xI("ZodISODateTime",(e,t)=>{C.init(e,t);Ut.init(e,t)});const Bt=r.xI("ZodISODate",(e,t)=>{M.init(e,t);Ut.init(e,t)});const Gt=r.xI("ZodISOTime",(e,t)=>{R.init(e,t);Ut.init(e,t)});const Vt=r.xI("ZodISODuration",(e,t)=>{L.init(e,t);Ut.init(e,t)});const Jt=r.xI("ZodEmail",(e,t)=>{x.init(e,t);Ut.init(e,t)});function email(e){return core._email(Jt,e)}const Ht=r.xI("ZodGUID",(e,t)=>{b.init(e,t);Ut.init(e,t)});function guid(e){return core._guid(Ht,e)}const Kt=r.xI("ZodUUID",(e,t)=>{k.init(e,t);Ut.init(e,t)});function uuid(e){return core._uuid(Kt,e)}function uuidv4(e){return core._uuidv4(Kt,e)}function uuidv6(e){return core._uuidv6(Kt,e)}function uuidv7(e){return core._uuidv7(Kt,e)}const Yt=r.xI("ZodURL",(e,t)=>{T.init(e,t);Ut.init(e,t)});function url(e){return core._url(Yt,e)}function httpUrl(e){return core._url(Yt,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(e)})}const qt=r.xI("ZodEmoji",(e,t)=>{A.init(e,t);Ut.init(e,t)});function emoji(e){return core._emoji(qt,e)}const Xt=r.xI("ZodNanoID",(e,t)=>{I.init(e,t);Ut.init(e,t)});function nanoid(e){return core._nanoid(Xt,e)}const Qt=r.xI("ZodCUID",(e,t)=>{z.init(e,t);Ut.init(e,t)});function cuid(e){return core._cuid(Qt,e)}const tn=r.xI("ZodCUID2",(e,t)=>{E.init(e,t);Ut.init(e,t)});function cuid2(e){return core._cuid2(tn,e)}const nn=r.xI("ZodULID",(e,t)=>{j.init(e,t);Ut.init(e,t)});function ulid(e){return core._ulid(nn,e)}const rn=r.xI("ZodXID",(e,t)=>{P.init(e,t);Ut.init(e,t)});function xid(e){return core._xid(rn,e)}const on=r.xI("ZodKSUID",(e,t)=>{N.init(e,t);Ut.init(e,t)});function ksuid(e){return core._ksuid(on,e)}const sn=r.xI("ZodIPv4",(e,t)=>{F.init(e,t);Ut.init(e,t)});function ipv4(e){return core._ipv4(sn,e)}const an=null&&core.$constructor("ZodMAC",(e,t)=>{core.$ZodMAC.init(e,t);Ut.init(e,t)});function mac(e){return core._mac(an,e)}const un=r.xI("ZodIPv6",(e,t)=>{Z.init(e,t);Ut.init(e,t)});function ipv6(e){return core._ipv6(un,e)}const cn=r.xI("ZodCIDRv4",(e,t)=>{W.init(e,t);Ut.init(e,t)});function cidrv4(e){return core._cidrv4(cn,e)}const dn=r.xI("ZodCIDRv6",(e,t)=>{B.init(e,t);Ut.init(e,t)});function cidrv6(e){return core._cidrv6(dn,e)}const pn=r.xI("ZodBase64",(e,t)=>{V.init(e,t);Ut.init(e,t)});function base64(e){return core._base64(pn,e)}const hn=r.xI("ZodBase64URL",(e,t)=>{H.init(e,t);Ut.init(e,t)});function base64url(e){return core._base64url(hn,e)}const mn=r.xI("ZodE164",(e,t)=>{K.init(e,t);Ut.init(e,t)});function e164(e){return core._e164(mn,e)}const vn=null&&core.$constructor("ZodCreditCard",(e,t)=>{core.$ZodCreditCard.init(e,t);Ut.init(e,t)});function creditCard(e){return core._creditCard(vn,e)}const gn=null&&core.$constructor("ZodIBAN",(e,t)=>{core.$ZodIBAN.init(e,t);Ut.init(e,t)});function iban(e){return core._iban(gn,e)}const yn=r.xI("ZodJWT",(e,t)=>{Q.init(e,t);Ut.init(e,t)});function jwt(e){return core._jwt(yn,e)}const wn=null&&core.$constructor("ZodCustomStringFormat",(e,t)=>{core.$ZodCustomStringFormat.init(e,t);Ut.init(e,t)});function stringFormat(e,t,n={}){return core._stringFormat(wn,e,t,n)}function hostname(e){return core._stringFormat(wn,"hostname",regexes.hostname,e)}function hex(e){return core._stringFormat(wn,"hex",regexes.hex,e)}function currencyCode(e){return core._stringFormat(wn,"currency_code",regexes.currencyCode,e)}function hash(e,t){const n=t?.enc??"hex";const r=`${e}_${n}`;const o=core.regexes[r];if(!o)throw new Error(`Unrecognized hash format: ${r}`);return core._stringFormat(wn,r,o,t)}const bn=r.xI("ZodNumber",(e,t)=>{te.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>numberProcessor(e,t,n,r);e.isFinite=true},o.un({minValue:e=>{const{minimum:t,exclusiveMinimum:n}=aggregateChecks(e);return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},maxValue:e=>{const{maximum:t,exclusiveMaximum:n}=aggregateChecks(e);return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{const{isInt:t,multipleOf:n}=aggregateChecks(e);return!!t||!!n?.some(Number.isSafeInteger)},format:e=>aggregateChecks(e).format??null},{gt(e,t){return this.check(Xe.Tx(e,t))},gte(e,t){return this.check(Xe.qm(e,t))},min(e,t){return this.check(Xe.qm(e,t))},lt(e,t){return this.check(Xe.Au(e,t))},lte(e,t){return this.check(Xe.Zm(e,t))},max(e,t){return this.check(Xe.Zm(e,t))},int(e){return this.check(schemas_int(e))},safe(e){return this.check(schemas_int(e))},positive(e){return this.check(Xe.Tx(0,e))},nonnegative(e){return this.check(Xe.qm(0,e))},negative(e){return this.check(Xe.Au(0,e))},nonpositive(e){return this.check(Xe.Zm(0,e))},multipleOf(e,t){return this.check(Xe.Hi(e,t))},step(e,t){return this.check(Xe.Hi(e,t))},finite(){return this}}));function number(e){return Xe.F7(bn,e)}const kn=r.xI("ZodNumberFormat",(e,t)=>{re.init(e,t);bn.init(e,t)});function schemas_int(e){return Xe.LK(kn,e)}function float32(e){return core._float32(kn,e)}function float64(e){return core._float64(kn,e)}function int32(e){return core._int32(kn,e)}function uint32(e){return core._uint32(kn,e)}const _n=r.xI("ZodBoolean",(e,t)=>{oe.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>booleanProcessor(e,t,n,r)});function schemas_boolean(e){return Xe._L(_n,e)}const xn=r.xI("ZodBigInt",(e,t)=>{se.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>bigintProcessor(e,t,n,r)},o.un({minValue:e=>aggregateChecks(e).minimum??null,maxValue:e=>aggregateChecks(e).maximum??null,format:e=>aggregateChecks(e).format??null},{gte(e,t){return this.check(Xe.qm(e,t))},min(e,t){return this.check(Xe.qm(e,t))},gt(e,t){return this.check(Xe.Tx(e,t))},lt(e,t){return this.check(Xe.Au(e,t))},lte(e,t){return this.check(Xe.Zm(e,t))},max(e,t){return this.check(Xe.Zm(e,t))},positive(e){return this.check(Xe.Tx(BigInt(0),e))},negative(e){return this.check(Xe.Au(BigInt(0),e))},nonpositive(e){return this.check(Xe.Zm(BigInt(0),e))},nonnegative(e){return this.check(Xe.qm(BigInt(0),e))},multipleOf(e,t){return this.check(Xe.Hi(e,t))}}));function bigint(e){return core._bigint(xn,e)}const $n=null&&core.$constructor("ZodBigIntFormat",(e,t)=>{core.$ZodBigIntFormat.init(e,t);xn.init(e,t)});function int64(e){return core._int64($n,e)}function uint64(e){return core._uint64($n,e)}const Sn=null&&core.$constructor("ZodSymbol",(e,t)=>{core.$ZodSymbol.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.symbolProcessor(e,t,n,r)});function symbol(e){return core._symbol(Sn,e)}const On=null&&core.$constructor("ZodUndefined",(e,t)=>{core.$ZodUndefined.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.undefinedProcessor(e,t,n,r)});function _undefined(e){return core._undefined(On,e)}const Tn=null&&core.$constructor("ZodNull",(e,t)=>{core.$ZodNull.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.nullProcessor(e,t,n,r)});function _null(e){return core._null(Tn,e)}const An=null&&core.$constructor("ZodAny",(e,t)=>{core.$ZodAny.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.anyProcessor(e,t,n,r)});function any(){return core._any(An)}const In=r.xI("ZodUnknown",(e,t)=>{de.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>unknownProcessor(e,t,n,r)});function unknown(){return Xe.em(In)}const zn=r.xI("ZodNever",(e,t)=>{pe.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>neverProcessor(e,t,n,r)});function never(e){return Xe.G8(zn,e)}const En=null&&core.$constructor("ZodVoid",(e,t)=>{core.$ZodVoid.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.voidProcessor(e,t,n,r)});function _void(e){return core._void(En,e)}const jn=r.xI("ZodDate",(e,t)=>{me.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>dateProcessor(e,t,n,r);e.min=(t,n)=>e.check(Xe.qm(t,n));e.max=(t,n)=>e.check(Xe.Zm(t,n))},o.un({minDate:e=>{const{minimum:t}=aggregateChecks(e);return t?new Date(t):null},maxDate:e=>{const{maximum:t}=aggregateChecks(e);return t?new Date(t):null}},{}));function date(e){return core._date(jn,e)}const Pn=r.xI("ZodArray",(e,t)=>{_ensureDefaultMemoizer();ve.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>arrayProcessor(e,t,n,r);e.element=t.element},{min(e,t){return this.check(Xe.m9(e,t))},nonempty(e){return this.check(Xe.m9(1,e))},max(e,t){return this.check(Xe.Eb(e,t))},length(e,t){return this.check(Xe.YA(e,t))},unwrap(){return this.element}});function array(e,t){return Xe.dZ(Pn,e,t)}function keyof(e){const t=e._zod.def.shape;return _enum(Object.keys(t))}const Nn=r.xI("ZodObject",(e,t)=>{_ensureDefaultMemoizer();be.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>objectProcessor(e,t,n,r);o.X(e,"shape",e=>e._zod.def.shape,false)},{keyof(){return _enum(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(o.zM(this._zod.def,{catchall:e}))},passthrough(){return this.clone(o.zM(this._zod.def,{catchall:unknown()}))},loose(){return this.clone(o.zM(this._zod.def,{catchall:unknown()}))},strict(){return this.clone(o.zM(this._zod.def,{catchall:never()}))},strip(){return this.clone(o.zM(this._zod.def,{catchall:undefined}))},extend(e){return o.X$(this,e)},safeExtend(e){return o.W0(this,e)},merge(e){return o.h1(this,e)},pick(e){return o.Up(this,e)},omit(e){return o.cJ(this,e)},partial(...e){return o.OH(Jn,this,e[0])},exactPartial(...e){return o.OH(Hn,this,e[0],"exactPartial")},required(...e){return o.mw(Xn,this,e[0])}});function object(e,t){const n={type:"object",shape:e??{},...o.A2(t)};return new Nn(n)}function strictObject(e,t){return new Nn({type:"object",shape:e,catchall:never(),...o.A2(t)})}function looseObject(e,t){return new Nn({type:"object",shape:e,catchall:unknown(),...o.A2(t)})}const Cn=r.xI("ZodUnion",(e,t)=>{ke.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>unionProcessor(e,t,n,r);e.options=t.options});function union(e,t){return new Cn({type:"union",options:e,...o.A2(t)})}const Mn=null&&core.$constructor("ZodXor",(e,t)=>{Cn.init(e,t);core.$ZodXor.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.unionProcessor(e,t,n,r);e.options=t.options});function xor(e,t){return new Mn({type:"union",options:e,inclusive:false,...util.normalizeParams(t)})}const Rn=r.xI("ZodDiscriminatedUnion",(e,t)=>{Cn.init(e,t);xe.init(e,t)});function discriminatedUnion(e,t,n){return new Rn({type:"union",options:t,discriminator:e,...o.A2(n)})}const Ln=r.xI("ZodIntersection",(e,t)=>{$e.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>intersectionProcessor(e,t,n,r)});function intersection(e,t){return new Ln({type:"intersection",left:e,right:t})}const Fn=r.xI("ZodTuple",(e,t)=>{_ensureDefaultMemoizer();Se.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>tupleProcessor(e,t,n,r)},{rest(e){return this.clone({...this._zod.def,rest:e})},partial(){const e=this._zod.def;if(e.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return this.clone({...e,items:e.items.map(e=>new Jn({type:"optional",innerType:e}))})}});function tuple(e,t,n){const r=t instanceof g;const s=r?n:t;const i=r?t:null;return new Fn({type:"tuple",items:e,rest:i,...o.A2(s)})}const Dn=null&&core.$constructor("ZodRecord",(e,t)=>{_ensureDefaultMemoizer();core.$ZodRecord.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.recordProcessor(e,t,n,r);e.keyType=t.keyType;e.valueType=t.valueType});function record(e,t,n){if(!t||!t._zod){return new Dn({type:"record",keyType:string(),valueType:e,...util.normalizeParams(t)})}return new Dn({type:"record",keyType:e,valueType:t,...util.normalizeParams(n)})}function partialRecord(e,t,n){return new Dn({type:"record",keyType:e,valueType:t,...util.normalizeParams(n),partial:true})}function looseRecord(e,t,n){return new Dn({type:"record",keyType:e,valueType:t,mode:"loose",...util.normalizeParams(n)})}const Zn=null&&core.$constructor("ZodMap",(e,t)=>{_ensureDefaultMemoizer();core.$ZodMap.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.mapProcessor(e,t,n,r);e.keyType=t.keyType;e.valueType=t.valueType;e.min=(...t)=>e.check(core._minSize(...t));e.nonempty=t=>e.check(core._minSize(1,t));e.max=(...t)=>e.check(core._maxSize(...t));e.size=(...t)=>e.check(core._size(...t))});function map(e,t,n){return new Zn({type:"map",keyType:e,valueType:t,...util.normalizeParams(n)})}const Un=null&&core.$constructor("ZodSet",(e,t)=>{_ensureDefaultMemoizer();core.$ZodSet.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.setProcessor(e,t,n,r);e.min=(...t)=>e.check(core._minSize(...t));e.nonempty=t=>e.check(core._minSize(1,t));e.max=(...t)=>e.check(core._maxSize(...t));e.size=(...t)=>e.check(core._size(...t))});function set(e,t){return new Un({type:"set",valueType:e,...util.normalizeParams(t)})}const Wn=r.xI("ZodEnum",(e,t)=>{Ie.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>enumProcessor(e,t,n,r);e.enum=t.entries;e.options=[...e._zod.values];const n=new Set(Object.keys(t.entries));e.extract=(e,r)=>{const s={};for(const r of e){if(n.has(r)){s[r]=t.entries[r]}else throw new Error(`Key ${r} not found in enum`)}return new Wn({...t,checks:[],...o.A2(r),entries:s})};e.exclude=(e,r)=>{const s={...t.entries};for(const t of e){if(n.has(t)){delete s[t]}else throw new Error(`Key ${t} not found in enum`)}return new Wn({...t,checks:[],...o.A2(r),entries:s})}});function _enum(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e;return new Wn({type:"enum",entries:n,...o.A2(t)})}function nativeEnum(e,t){return new Wn({type:"enum",entries:e,...util.normalizeParams(t)})}const Bn=r.xI("ZodLiteral",(e,t)=>{ze.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>literalProcessor(e,t,n,r);e.values=new Set(t.values);Object.defineProperty(e,"value",{get(){if(t.values.length>1){throw new Error("This schema contains multiple valid literal values. Use `.values` instead.")}return t.values[0]}})});function literal(e,t){return new Bn({type:"literal",values:Array.isArray(e)?e:[e],...o.A2(t)})}const Gn=null&&core.$constructor("ZodFile",(e,t)=>{core.$ZodFile.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.fileProcessor(e,t,n,r);e.min=(t,n)=>e.check(core._minSize(t,n));e.max=(t,n)=>e.check(core._maxSize(t,n));e.mime=(t,n)=>e.check(core._mime(Array.isArray(t)?t:[t],n))});function file(e){return core._file(Gn,e)}const Vn=r.xI("ZodTransform",(e,t)=>{_ensureDefaultMemoizer();je.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>transformProcessor(e,t,n,r);e._zod.parse=(n,s)=>{if(s.direction==="backward"){throw new r.cV(e.constructor.name)}n.addIssue=r=>{if(typeof r==="string"){n.issues.push(o.sn(r,n.value,t))}else{const t=r;if(t.fatal)t.continue=false;t.code??(t.code="custom");if(!("input"in t))t.input=n.value;t.inst??(t.inst=e);n.issues.push(o.sn(t))}};const i=t.transform(n.value,n);if(i instanceof Promise){return i.then(e=>{n.value=e;return n})}n.value=i;return n}});function transform(e){return new Vn({type:"transform",transform:e})}const Jn=r.xI("ZodOptional",(e,t)=>{Pe.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>optionalProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.innerType});function optional(e){return new Jn({type:"optional",innerType:e})}const Hn=r.xI("ZodExactOptional",(e,t)=>{Ne.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>optionalProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.innerType});function exactOptional(e){return new Hn({type:"optional",innerType:e})}const Kn=r.xI("ZodNullable",(e,t)=>{Ce.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>nullableProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.innerType});function nullable(e){return new Kn({type:"nullable",innerType:e})}function nullish(e){return optional(nullable(e))}const Yn=r.xI("ZodDefault",(e,t)=>{Me.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>defaultProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.innerType;e.removeDefault=e.unwrap});function _default(e,t){return new Yn({type:"default",innerType:e,get defaultValue(){return typeof t==="function"?t():o.yG(t)}})}const qn=r.xI("ZodPrefault",(e,t)=>{Re.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>prefaultProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.innerType});function prefault(e,t){return new qn({type:"prefault",innerType:e,get defaultValue(){return typeof t==="function"?t():o.yG(t)}})}const Xn=r.xI("ZodNonOptional",(e,t)=>{Le.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>nonoptionalProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.innerType});function nonoptional(e,t){return new Xn({type:"nonoptional",innerType:e,...o.A2(t)})}const Qn=null&&core.$constructor("ZodSuccess",(e,t)=>{core.$ZodSuccess.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.successProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.innerType});function success(e){return new Qn({type:"success",innerType:e})}const er=r.xI("ZodCatch",(e,t)=>{De.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>catchProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.innerType;e.removeCatch=e.unwrap});function _catch(e,t){return new er({type:"catch",innerType:e,catchValue:typeof t==="function"?t:o.SS(t)})}const tr=null&&core.$constructor("ZodNaN",(e,t)=>{core.$ZodNaN.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.nanProcessor(e,t,n,r)});function nan(e){return core._nan(tr,e)}const nr=r.xI("ZodPipe",(e,t)=>{Ue.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>pipeProcessor(e,t,n,r);e.in=t.in;e.out=t.out});function pipe(e,t){return new nr({type:"pipe",in:e,out:t})}const rr=null&&core.$constructor("ZodCodec",(e,t)=>{nr.init(e,t);core.$ZodCodec.init(e,t)});function codec(e,t,n){return new rr({type:"pipe",in:e,out:t,transform:n.decode,reverseTransform:n.encode})}function invertCodec(e){const t=e._zod.def;return new rr({type:"pipe",in:t.out,out:t.in,transform:t.reverseTransform,reverseTransform:t.transform})}const or=r.xI("ZodPreprocess",(e,t)=>{nr.init(e,t);Be.init(e,t)});const sr=r.xI("ZodReadonly",(e,t)=>{Ge.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>readonlyProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.innerType});function readonly(e){return new sr({type:"readonly",innerType:e})}const ir=null&&core.$constructor("ZodTemplateLiteral",(e,t)=>{core.$ZodTemplateLiteral.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.templateLiteralProcessor(e,t,n,r)});function templateLiteral(e,t){return new ir({type:"template_literal",parts:e,...util.normalizeParams(t)})}const ar=null&&core.$constructor("ZodLazy",(e,t)=>{core.$ZodLazy.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.lazyProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.getter()});function lazy(e){return new ar({type:"lazy",getter:e})}const ur=null&&core.$constructor("ZodPromise",(e,t)=>{core.$ZodPromise.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.promiseProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.innerType});function promise(e){return new ur({type:"promise",innerType:e})}const cr=null&&core.$constructor("ZodFunction",(e,t)=>{core.$ZodFunction.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.functionProcessor(e,t,n,r)});function _function(e){return new cr({type:"function",input:Array.isArray(e?.input)?tuple(e?.input):e?.input??array(unknown()),output:e?.output??unknown()})}const lr=r.xI("ZodCustom",(e,t)=>{Ye.init(e,t);Ft.init(e,t);e._zod.processJSONSchema=(t,n,r)=>customProcessor(e,t,n,r)});function check(e){const t=new core.$ZodCheck({check:"custom"});t._zod.check=e;return t}function custom(e,t){return core._custom(lr,e??(()=>true),t)}function refine(e,t={}){return Xe.fU(lr,e,t)}function superRefine(e,t){return Xe.MB(e,t)}const fr=Xe.q0;const dr=Xe.mI;const pr=r.xI("ZodInstanceOf",(e,t)=>{lr.init(e,t)},{properties(e,t){return this.check(Xe.T2(e,t))}});function _instanceof(e,t={}){const n=new pr({type:"custom",check:"custom",fn:t=>t instanceof e,abort:true,...util.normalizeParams(t)});n._zod.bag.Class=e;n._zod.check=t=>{if(!(t.value instanceof e)){t.issues.push({code:"invalid_type",expected:e.name,input:t.value,inst:n,path:[...n._zod.def.path??[]]})}};return n}const stringbool=(...e)=>core._stringbool({Codec:rr,Boolean:_n,String:Zt},...e);function json(e){const t=lazy(()=>union([string(e),number(),schemas_boolean(),_null(),array(t),record(string(),t)]));return t}function preprocess(e,t){return new or({type:"pipe",in:transform(e),out:t})}},43759:(e,t,n)=>{n.d(t,{$O:()=>_ipv6,$S:()=>_startsWith,Au:()=>_lt,Be:()=>_uuid,Bj:()=>_cuid2,Ct:()=>_ulid,Dl:()=>_nanoid,ER:()=>_endsWith,Eb:()=>_maxLength,F7:()=>_number,Fk:()=>_regex,Fn:()=>_url,G1:()=>_isoDateTime,G8:()=>_never,Hi:()=>_multipleOf,Il:()=>_toLowerCase,KB:()=>_e164,Kn:()=>_isoTime,LK:()=>_int,MB:()=>_superRefine,Mu:()=>_email,Ny:()=>_ipv4,Pw:()=>_xid,Rl:()=>_string,T2:()=>_properties,TL:()=>_slugify,Tx:()=>_gt,Uy:()=>_cidrv4,WN:()=>_trim,YA:()=>_length,Zm:()=>_lte,_L:()=>_boolean,_z:()=>_ksuid,aC:()=>_emoji,bS:()=>_overwrite,cU:()=>_base64url,dR:()=>_includes,dZ:()=>_array,db:()=>_isoDate,em:()=>_unknown,f2:()=>_isoDuration,fU:()=>_refine,fs:()=>_cuid,gP:()=>_cidrv6,hH:()=>_lowercase,lo:()=>_normalize,m9:()=>_minLength,mI:()=>meta,nA:()=>_uuidv4,pY:()=>_uuidv6,q0:()=>describe,qF:()=>_uppercase,qm:()=>_gte,rk:()=>_jwt,rt:()=>_base64,tB:()=>_guid,wA:()=>_uuidv7,xY:()=>_toUpperCase});var r=n(44890);var o=n(29396);var s=n(54723);function snapshotChecks(e){if(e.checks)e.checks=[...e.checks];return e}function _string(e,t){return new e(snapshotChecks({type:"string",...s.A2(t)}))}function _coercedString(e,t){return new e(snapshotChecks({type:"string",coerce:true,...util.normalizeParams(t)}))}function _email(e,t){return new e({type:"string",format:"email",check:"string_format",abort:false,...s.A2(t)})}function _guid(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:false,...s.A2(t)})}function _uuid(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,...s.A2(t)})}function _uuidv4(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,version:"v4",...s.A2(t)})}function _uuidv6(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,version:"v6",...s.A2(t)})}function _uuidv7(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,version:"v7",...s.A2(t)})}function _url(e,t){return new e({type:"string",format:"url",check:"string_format",abort:false,...s.A2(t)})}function _emoji(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:false,...s.A2(t)})}function _nanoid(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:false,...s.A2(t)})}function _cuid(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:false,...s.A2(t)})}function _cuid2(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:false,...s.A2(t)})}function _ulid(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:false,...s.A2(t)})}function _xid(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:false,...s.A2(t)})}function _ksuid(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:false,...s.A2(t)})}function _ipv4(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:false,...s.A2(t)})}function _ipv6(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:false,...s.A2(t)})}function _mac(e,t){return new e({type:"string",format:"mac",check:"string_format",abort:false,...util.normalizeParams(t)})}function _cidrv4(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:false,...s.A2(t)})}function _cidrv6(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:false,...s.A2(t)})}function _base64(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:false,...s.A2(t)})}function _base64url(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:false,...s.A2(t)})}function _e164(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:false,...s.A2(t)})}function _creditCard(e,t){return new e({type:"string",format:"credit_card",check:"string_format",abort:false,...util.normalizeParams(t)})}function _iban(e,t){return new e({type:"string",format:"iban",check:"string_format",abort:false,...util.normalizeParams(t)})}function _jwt(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:false,...s.A2(t)})}const i={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};function _isoDateTime(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:false,local:false,precision:null,...s.A2(t)})}function _isoDate(e,t){return new e({type:"string",format:"date",check:"string_format",...s.A2(t)})}function _isoTime(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...s.A2(t)})}function _isoDuration(e,t){return new e({type:"string",format:"duration",check:"string_format",...s.A2(t)})}function _number(e,t){return new e(snapshotChecks({type:"number",checks:[],...s.A2(t)}))}function _coercedNumber(e,t){return new e(snapshotChecks({type:"number",coerce:true,checks:[],...util.normalizeParams(t)}))}function _int(e,t){return new e({type:"number",check:"number_format",abort:false,format:"safeint",...s.A2(t)})}function _float32(e,t){return new e({type:"number",check:"number_format",abort:false,format:"float32",...util.normalizeParams(t)})}function _float64(e,t){return new e({type:"number",check:"number_format",abort:false,format:"float64",...util.normalizeParams(t)})}function _int32(e,t){return new e({type:"number",check:"number_format",abort:false,format:"int32",...util.normalizeParams(t)})}function _uint32(e,t){return new e({type:"number",check:"number_format",abort:false,format:"uint32",...util.normalizeParams(t)})}function _boolean(e,t){return new e({type:"boolean",...s.A2(t)})}function _coercedBoolean(e,t){return new e({type:"boolean",coerce:true,...util.normalizeParams(t)})}function _bigint(e,t){return new e({type:"bigint",...util.normalizeParams(t)})}function _coercedBigint(e,t){return new e({type:"bigint",coerce:true,...util.normalizeParams(t)})}function _int64(e,t){return new e({type:"bigint",check:"bigint_format",abort:false,format:"int64",...util.normalizeParams(t)})}function _uint64(e,t){return new e({type:"bigint",check:"bigint_format",abort:false,format:"uint64",...util.normalizeParams(t)})}function _symbol(e,t){return new e({type:"symbol",...util.normalizeParams(t)})}function _undefined(e,t){return new e({type:"undefined",...util.normalizeParams(t)})}function _null(e,t){return new e({type:"null",...util.normalizeParams(t)})}function _any(e){return new e({type:"any"})}function _unknown(e){return new e({type:"unknown"})}function _never(e,t){return new e({type:"never",...s.A2(t)})}function _void(e,t){return new e({type:"void",...util.normalizeParams(t)})}function _date(e,t){return new e({type:"date",...util.normalizeParams(t)})}function _coercedDate(e,t){return new e({type:"date",coerce:true,...util.normalizeParams(t)})}function _nan(e,t){return new e({type:"nan",...util.normalizeParams(t)})}function _lt(e,t){return new r.sm({check:"less_than",...s.A2(t),value:e,inclusive:false})}function _lte(e,t){return new r.sm({check:"less_than",...s.A2(t),value:e,inclusive:true})}function _gt(e,t){return new r.J_({check:"greater_than",...s.A2(t),value:e,inclusive:false})}function _gte(e,t){return new r.J_({check:"greater_than",...s.A2(t),value:e,inclusive:true})}function _positive(e){return _gt(0,e)}function _negative(e){return _lt(0,e)}function _nonpositive(e){return _lte(0,e)}function _nonnegative(e){return _gte(0,e)}function _multipleOf(e,t){return new r.Jk({check:"multiple_of",...s.A2(t),value:e})}function _maxSize(e,t){return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(t),maximum:e})}function _minSize(e,t){return new checks.$ZodCheckMinSize({check:"min_size",...util.normalizeParams(t),minimum:e})}function _size(e,t){return new checks.$ZodCheckSizeEquals({check:"size_equals",...util.normalizeParams(t),size:e})}function _maxLength(e,t){const n=new r.Yk({check:"max_length",...s.A2(t),maximum:e});return n}function _minLength(e,t){return new r.Kk({check:"min_length",...s.A2(t),minimum:e})}function _length(e,t){return new r.RM({check:"length_equals",...s.A2(t),length:e})}function _regex(e,t){return new r.DG({check:"string_format",format:"regex",...s.A2(t),pattern:e})}function _lowercase(e){return new r.NI({check:"string_format",format:"lowercase",...s.A2(e)})}function _uppercase(e){return new r.kH({check:"string_format",format:"uppercase",...s.A2(e)})}function _includes(e,t){return new r.Tt({check:"string_format",format:"includes",...s.A2(t),includes:e})}function _startsWith(e,t){return new r.J({check:"string_format",format:"starts_with",...s.A2(t),prefix:e})}function _endsWith(e,t){return new r.E6({check:"string_format",format:"ends_with",...s.A2(t),suffix:e})}function _property(e,t,n){return new checks.$ZodCheckProperty({check:"property",property:e,schema:t,...util.normalizeParams(n)})}function _properties(e,t){return new r.nJ({check:"properties",shape:e,...s.A2(t)})}function _mime(e,t){return new checks.$ZodCheckMimeType({check:"mime_type",mime:e,...util.normalizeParams(t)})}function _overwrite(e){return new r.v$({check:"overwrite",tx:e})}function _normalize(e){return _overwrite(t=>t.normalize(e))}function _trim(){return _overwrite(e=>e.trim())}function _toLowerCase(){return _overwrite(e=>e.toLowerCase())}function _toUpperCase(){return _overwrite(e=>e.toUpperCase())}function _slugify(){return _overwrite(e=>s.Yv(e))}function _array(e,t,n){return new e({type:"array",element:t,...s.A2(n)})}function _union(e,t,n){return new e({type:"union",options:t,...util.normalizeParams(n)})}function _xor(e,t,n){return new e({type:"union",options:t,inclusive:false,...util.normalizeParams(n)})}function _discriminatedUnion(e,t,n,r){return new e({type:"union",options:n,discriminator:t,...util.normalizeParams(r)})}function _intersection(e,t,n){return new e({type:"intersection",left:t,right:n})}function _tuple(e,t,n,r){const o=n instanceof schemas.$ZodType;const s=o?r:n;const i=o?n:null;return new e({type:"tuple",items:t,rest:i,...util.normalizeParams(s)})}function _record(e,t,n,r){return new e({type:"record",keyType:t,valueType:n,...util.normalizeParams(r)})}function _map(e,t,n,r){return new e({type:"map",keyType:t,valueType:n,...util.normalizeParams(r)})}function _set(e,t,n){return new e({type:"set",valueType:t,...util.normalizeParams(n)})}function _enum(e,t,n){const r=Array.isArray(t)?Object.fromEntries(t.map(e=>[e,e])):t;return new e({type:"enum",entries:r,...util.normalizeParams(n)})}function _nativeEnum(e,t,n){return new e({type:"enum",entries:t,...util.normalizeParams(n)})}function _literal(e,t,n){return new e({type:"literal",values:Array.isArray(t)?t:[t],...util.normalizeParams(n)})}function _file(e,t){return new e({type:"file",...util.normalizeParams(t)})}function _transform(e,t){return new e({type:"transform",transform:t})}function _optional(e,t){return new e({type:"optional",innerType:t})}function _nullable(e,t){return new e({type:"nullable",innerType:t})}function _default(e,t,n){return new e({type:"default",innerType:t,get defaultValue(){return typeof n==="function"?n():util.shallowClone(n)}})}function _nonoptional(e,t,n){return new e({type:"nonoptional",innerType:t,...util.normalizeParams(n)})}function _success(e,t){return new e({type:"success",innerType:t})}function _catch(e,t,n){return new e({type:"catch",innerType:t,catchValue:typeof n==="function"?n:util.constantCatch(n)})}function _pipe(e,t,n){return new e({type:"pipe",in:t,out:n})}function _readonly(e,t){return new e({type:"readonly",innerType:t})}function _templateLiteral(e,t,n){return new e({type:"template_literal",parts:t,...util.normalizeParams(n)})}function _lazy(e,t){return new e({type:"lazy",getter:t})}function _promise(e,t){return new e({type:"promise",innerType:t})}function _custom(e,t,n){const r=util.normalizeParams(n);r.abort??(r.abort=true);const o=new e({type:"custom",check:"custom",fn:t,...r});return o}function _refine(e,t,n){const r=new e({type:"custom",check:"custom",fn:t,...s.A2(n)});return r}function _superRefine(e,t){const n=_check(t=>{t.addIssue=e=>{if(typeof e==="string"){t.issues.push(s.sn(e,t.value,n._zod.def))}else{const r=e;if(r.fatal)r.continue=false;r.code??(r.code="custom");if(!("input"in r))r.input=t.value;r.inst??(r.inst=n);r.continue??(r.continue=!n._zod.def.abort);t.issues.push(s.sn(r))}};return e(t.value,t)},t);return n}function _check(e,t){const n=new r.QP({check:"custom",...s.A2(t)});n._zod.check=e;return n}function describe(e){const t=new r.QP({check:"describe"});t._zod.onattach=[t=>{const n=o.fd.get(t)??{};o.fd.add(t,{...n,description:e})}];t._zod.check=()=>{};return t}function meta(e){const t=new r.QP({check:"meta"});t._zod.onattach=[t=>{const n=o.fd.get(t)??{};o.fd.add(t,{...n,...e})}];t._zod.check=()=>{};return t}function _stringbool(e,t){const n=util.normalizeParams(t);let r=n.truthy??["true","1","yes","on","y","enabled"];let o=n.falsy??["false","0","no","off","n","disabled"];if(n.case!=="sensitive"){r=r.map(e=>typeof e==="string"?e.toLowerCase():e);o=o.map(e=>typeof e==="string"?e.toLowerCase():e)}const s=new Set(r);const i=new Set(o);const a=e.Codec??schemas.$ZodCodec;const u=e.Boolean??schemas.$ZodBoolean;const c=e.String??schemas.$ZodString;const l=new c({type:"string",error:n.error});const f=new u({type:"boolean",error:n.error});const d=new a({type:"pipe",in:l,out:f,transform:(e,t)=>{let r=e;if(n.case!=="sensitive")r=r.toLowerCase();if(s.has(r)){return true}else if(i.has(r)){return false}else{t.issues.push({code:"invalid_value",expected:"stringbool",values:[...s,...i],input:t.value,inst:d,continue:false});return{}}},reverseTransform:(e,t)=>{if(e===true){return r[0]||"true"}else{return o[0]||"false"}},error:n.error});d._zod.bag.truthy=r;d._zod.bag.falsy=o;d._zod.bag.case=n.case??"insensitive";return d}function _stringFormat(e,t,n,r={}){const o=util.normalizeParams(r);const s={check:"string_format",type:"string",format:t,fn:typeof n==="function"?n:e=>n.test(e),...o};if(n instanceof RegExp){s.pattern=n}const i=new e(s);return i}},44890:(e,t,n)=>{n.d(t,{DG:()=>b,E6:()=>O,J:()=>S,J_:()=>c,Jk:()=>l,KH:()=>f,Kk:()=>g,NI:()=>k,QP:()=>i,RM:()=>y,Tt:()=>$,Yk:()=>v,kH:()=>x,nJ:()=>A,ql:()=>w,sm:()=>u,v$:()=>z});var r=n(88532);var o=n(23908);var s=n(54723);const i=r.xI("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={});e._zod.def=t;(n=e._zod).onattach??(n.onattach=[])});const _whenHasSize=e=>{const t=e.value;return!util.nullish(t)&&t.size!==undefined};const _whenHasLength=e=>{const t=e.value;return!s.cl(t)&&t.length!==undefined};const a={number:"number",bigint:"bigint",object:"date"};const u=r.xI("$ZodCheckLessThan",(e,t)=>{i.init(e,t);const n=a[typeof t.value];e._zod.check=r=>{if(t.inclusive?r.value<=t.value:r.value<t.value){return}r.issues.push({origin:a[typeof r.value]??n,code:"too_big",maximum:typeof t.value==="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});const c=r.xI("$ZodCheckGreaterThan",(e,t)=>{i.init(e,t);const n=a[typeof t.value];e._zod.check=r=>{if(t.inclusive?r.value>=t.value:r.value>t.value){return}r.issues.push({origin:a[typeof r.value]??n,code:"too_small",minimum:typeof t.value==="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});const l=r.xI("$ZodCheckMultipleOf",(e,t)=>{i.init(e,t);e._zod.check=n=>{if(typeof n.value!==typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");const r=typeof n.value==="bigint"?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):s.LG(n.value,t.value)===0;if(r)return;n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:t.value,input:n.value,inst:e,continue:!t.abort})}});const f=r.xI("$ZodCheckNumberFormat",(e,t)=>{i.init(e,t);t.format=t.format||"float64";const n=t.format?.includes("int");const r=n?"int":"number";const[o,a]=s.zH[t.format];e._zod.check=s=>{const i=s.value;if(n){if(!Number.isInteger(i)){s.issues.push({expected:r,format:t.format,code:"invalid_type",continue:false,input:i,inst:e});return}if(!Number.isSafeInteger(i)){if(i>0){s.issues.push({input:i,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:true,continue:!t.abort})}else{s.issues.push({input:i,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:true,continue:!t.abort})}return}}if(i<o){s.issues.push({origin:"number",input:i,code:"too_small",minimum:o,inclusive:true,inst:e,continue:!t.abort})}if(i>a){s.issues.push({origin:"number",input:i,code:"too_big",maximum:a,inclusive:true,inst:e,continue:!t.abort})}}});const d=null&&core.$constructor("$ZodCheckBigIntFormat",(e,t)=>{i.init(e,t);const[n,r]=util.BIGINT_FORMAT_RANGES[t.format];e._zod.check=o=>{const s=o.value;if(s<n){o.issues.push({origin:"bigint",input:s,code:"too_small",minimum:n,inclusive:true,inst:e,continue:!t.abort})}if(s>r){o.issues.push({origin:"bigint",input:s,code:"too_big",maximum:r,inclusive:true,inst:e,continue:!t.abort})}}});const p=null&&core.$constructor("$ZodCheckMaxSize",(e,t)=>{var n;i.init(e,t);(n=e._zod.def).when??(n.when=_whenHasSize);e._zod.check=n=>{const r=n.value;const o=r.size;if(o<=t.maximum)return;n.issues.push({origin:util.getSizableOrigin(r),code:"too_big",maximum:t.maximum,inclusive:true,input:r,inst:e,continue:!t.abort})}});const h=null&&core.$constructor("$ZodCheckMinSize",(e,t)=>{var n;i.init(e,t);(n=e._zod.def).when??(n.when=_whenHasSize);e._zod.check=n=>{const r=n.value;const o=r.size;if(o>=t.minimum)return;n.issues.push({origin:util.getSizableOrigin(r),code:"too_small",minimum:t.minimum,inclusive:true,input:r,inst:e,continue:!t.abort})}});const m=null&&core.$constructor("$ZodCheckSizeEquals",(e,t)=>{var n;i.init(e,t);(n=e._zod.def).when??(n.when=_whenHasSize);e._zod.check=n=>{const r=n.value;const o=r.size;if(o===t.size)return;const s=o>t.size;n.issues.push({origin:util.getSizableOrigin(r),...s?{code:"too_big",maximum:t.size}:{code:"too_small",minimum:t.size},inclusive:true,exact:true,input:n.value,inst:e,continue:!t.abort})}});const v=r.xI("$ZodCheckMaxLength",(e,t)=>{var n;i.init(e,t);(n=e._zod.def).when??(n.when=_whenHasLength);e._zod.check=n=>{const r=n.value;const o=r.length;const i=typeof r==="string"&&o>t.maximum?s.O7(r):o;if(i<=t.maximum)return;const a=s.Rc(r);n.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:true,input:r,inst:e,continue:!t.abort})}});const g=r.xI("$ZodCheckMinLength",(e,t)=>{var n;i.init(e,t);(n=e._zod.def).when??(n.when=_whenHasLength);e._zod.check=n=>{const r=n.value;const o=r.length;const i=typeof r==="string"&&o>=t.minimum&&o<t.minimum*2?s.O7(r):o;if(i>=t.minimum)return;const a=s.Rc(r);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:true,input:r,inst:e,continue:!t.abort})}});const y=r.xI("$ZodCheckLengthEquals",(e,t)=>{var n;i.init(e,t);(n=e._zod.def).when??(n.when=_whenHasLength);e._zod.check=n=>{const r=n.value;const o=r.length;const i=typeof r==="string"&&o>=t.length&&o<=t.length*2?s.O7(r):o;if(i===t.length)return;const a=s.Rc(r);const u=i>t.length;n.issues.push({origin:a,...u?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:true,exact:true,input:n.value,inst:e,continue:!t.abort})}});const w=r.xI("$ZodCheckStringFormat",(e,t)=>{var n,r;i.init(e,t);if(t.pattern)(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0;if(t.pattern.test(n.value))return;n.issues.push({origin:"string",code:"invalid_format",format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})});else(r=e._zod).check??(r.check=()=>{})});const b=r.xI("$ZodCheckRegex",(e,t)=>{w.init(e,t);e._zod.check=n=>{t.pattern.lastIndex=0;if(t.pattern.test(n.value))return;n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});const k=r.xI("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=o.AC);w.init(e,t)});const x=r.xI("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=o.Zv);w.init(e,t)});const $=r.xI("$ZodCheckIncludes",(e,t)=>{i.init(e,t);const n=s.sD(t.includes);const r=new RegExp(typeof t.position==="number"?`^.{${t.position},}${n}`:n);t.pattern=r;e._zod.check=n=>{if(n.value.includes(t.includes,t.position))return;n.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:n.value,inst:e,continue:!t.abort})}});const S=r.xI("$ZodCheckStartsWith",(e,t)=>{i.init(e,t);const n=new RegExp(`^${s.sD(t.prefix)}.*`);t.pattern??(t.pattern=n);e._zod.check=n=>{if(n.value.startsWith(t.prefix))return;n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}});const O=r.xI("$ZodCheckEndsWith",(e,t)=>{i.init(e,t);const n=new RegExp(`.*${s.sD(t.suffix)}$`);t.pattern??(t.pattern=n);e._zod.check=n=>{if(n.value.endsWith(t.suffix))return;n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});function handleCheckPropertyResult(e,t,n){if(e.issues.length){t.issues.push(...s.lQ(n,e.issues))}}const T=null&&core.$constructor("$ZodCheckProperty",(e,t)=>{i.init(e,t);e._zod.check=e=>{const n=t.schema._zod.run({value:e.value[t.property],issues:[]},{});if(n instanceof Promise){return n.then(n=>handleCheckPropertyResult(n,e,t.property))}handleCheckPropertyResult(n,e,t.property);return}});const A=r.xI("$ZodCheckProperties",(e,t)=>{i.init(e,t);s.jD(e,Symbol.iterator,function*(){yield e});let n;e._zod.check=r=>{if(r.value==null){r.issues.push({expected:"object",code:"invalid_type",input:r.value,inst:e});return undefined}n??(n=Reflect.ownKeys(t.shape).map(e=>[e,t.shape[e]]));const o=r.value;let s;for(const[e,t]of n){const n=t._zod.run({value:o[e],issues:[]},{});if(n instanceof Promise){s??(s=[]);s.push(n.then(t=>handleCheckPropertyResult(t,r,e)))}else{handleCheckPropertyResult(n,r,e)}}if(s)return Promise.all(s).then(()=>undefined);return undefined}});const I=null&&core.$constructor("$ZodCheckMimeType",(e,t)=>{i.init(e,t);const n=new Set(t.mime);e._zod.check=r=>{if(n.has(r.value.type))return;r.issues.push({code:"invalid_value",values:t.mime,input:r.value.type,inst:e,continue:!t.abort})}});const z=r.xI("$ZodCheckOverwrite",(e,t)=>{i.init(e,t);e._zod.check=e=>{e.value=t.tx(e.value)}})},88532:(e,t,n)=>{n.d(t,{$W:()=>config,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>c,xI:()=>$constructor});var r=n(54723);var o;const s=Object.freeze({status:"aborted"});const i={value:undefined,enumerable:false};let a="captureStackTrace"in Error?Error:null;function newError(e){const t=a;if(t){const n=t.stackTraceLimit;if(typeof n==="number"){try{t.stackTraceLimit=0}catch{a=null;return new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function $constructor(e,t,n,o){const s={};function Internals(e){this.def=e;this.constr=_;this.traits=new Set}Internals.prototype=s;const a=n;const u=a&&new WeakSet;function init(n,o){if(!n._zod){i.value=new Internals(o);try{Object.defineProperty(n,"_zod",i)}finally{i.value=undefined}}else if(n._zod.traits.has(e)){return}n._zod.traits.add(e);t(n,o);if(u){const e=Object.getPrototypeOf(n);const t=n._zod.constr.prototype;let o=e;while(o&&o!==t)o=Object.getPrototypeOf(o);const s=o??e;if(!u.has(s)){u.add(s);(0,r.ol)(s,a)}}const s=_.prototype;for(const e in s){if(!Object.prototype.hasOwnProperty.call(s,e))continue;if(!(e in n)){n[e]=s[e].bind(n)}}}const c=o?.Parent??Object;class Definition extends c{}Object.defineProperty(Definition,"name",{value:e});function _(e){const t=o?.Parent?newError(Definition):this;init(t,e);const n=t._zod.deferred;if(n){for(const e of n){e()}t._zod.deferred=undefined}const r=globalThis.__zod_globalConfig?.postProcessor;if(r)r(t);return t}Object.defineProperty(_,"init",{value:init});Object.defineProperty(_,Symbol.hasInstance,{value:t=>{if(o?.Parent&&t instanceof o.Parent)return true;return t?._zod?.traits?.has(e)}});Object.defineProperty(_,"name",{value:e});return _}const u=null&&Symbol("zod_brand");class $ZodAsyncError extends Error{constructor(){super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`)}}class $ZodEncodeError extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`);this.name="ZodEncodeError"}}(o=globalThis).__zod_globalConfig??(o.__zod_globalConfig={});const c=globalThis.__zod_globalConfig;function config(e){if(e)Object.assign(c,e);return c}},37428:(e,t,n)=>{n.d(t,{JM:()=>flattenError,Kd:()=>c,S1:()=>prettifyError,Wk:()=>formatError,a$:()=>u});var r=n(88532);var o=n(54723);function _getMessage(){const e=this._zod;e.message??(e.message=JSON.stringify(e.def,o.k8,2));return e.message}function _setMessage(e){this._zod.message=e}const s={get:_getMessage,set:_setMessage,enumerable:true,configurable:true};const i={value:undefined,enumerable:false};const a=new WeakSet([Object.prototype,Error.prototype]);const initializer=(e,t)=>{e.name="$ZodError";i.value=t;Object.defineProperty(e,"issues",i);i.value=undefined;Object.defineProperty(e,"message",s);const n=Object.getPrototypeOf(e);if(!a.has(n)){a.add(n);Object.defineProperty(n,"toString",{configurable:true,enumerable:false,get(){const value=()=>this.message;Object.defineProperty(this,"toString",{value:value,configurable:true,writable:true});return value},set(e){Object.defineProperty(this,"toString",{value:e,configurable:true,writable:true})}})}};const u=(0,r.xI)("$ZodError",initializer);const c=(0,r.xI)("$ZodError",initializer,undefined,{Parent:Error});function node(e,t,n){if(!Object.prototype.hasOwnProperty.call(e,t)){if(t==="__proto__"){Object.defineProperty(e,t,{value:n(),writable:true,enumerable:true,configurable:true})}else{e[t]=n()}}return e[t]}function flattenError(e,t=e=>e.message){const n={};const r=[];for(const o of e.issues){if(o.path.length>0){node(n,o.path[0],()=>[]).push(t(o))}else{r.push(t(o))}}return{formErrors:r,fieldErrors:n}}function formatError(e,t=e=>e.message){const n={_errors:[]};const processError=(e,r=[])=>{for(const o of e.issues){if(o.code==="invalid_union"&&o.errors.length){o.errors.map(e=>processError({issues:e},[...r,...o.path]))}else if(o.code==="invalid_key"){processError({issues:o.issues},[...r,...o.path])}else if(o.code==="invalid_element"){processError({issues:o.issues},[...r,...o.path])}else{const e=[...r,...o.path];if(e.length===0){n._errors.push(t(o))}else{let r=n;let s=0;while(s<e.length){const n=e[s];const i=s===e.length-1;if(n==="_errors"){if(i)r._errors.push(t(o));s++;continue}if(!Object.prototype.hasOwnProperty.call(r,n)){Object.defineProperty(r,n,{value:{_errors:[]},enumerable:true,writable:true,configurable:true})}const a=r[n];if(i){a._errors.push(t(o))}r=a;s++}}}}};processError(e);return n}function treeifyError(e,t=e=>e.message){const n={errors:[]};const processError=(e,r=[])=>{var o;for(const s of e.issues){if(s.code==="invalid_union"&&s.errors.length){s.errors.map(e=>processError({issues:e},[...r,...s.path]))}else if(s.code==="invalid_key"){processError({issues:s.issues},[...r,...s.path])}else if(s.code==="invalid_element"){processError({issues:s.issues},[...r,...s.path])}else{const e=[...r,...s.path];if(e.length===0){n.errors.push(t(s));continue}let i=n;let a=0;while(a<e.length){const n=e[a];const r=a===e.length-1;if(typeof n==="string"){i.properties??(i.properties={});if(!Object.prototype.hasOwnProperty.call(i.properties,n)){Object.defineProperty(i.properties,n,{value:{errors:[]},enumerable:true,writable:true,configurable:true})}i=i.properties[n]}else{i.items??(i.items=[]);(o=i.items)[n]??(o[n]={errors:[]});i=i.items[n]}if(r){i.errors.push(t(s))}a++}}}};processError(e);return n}function toDotPath(e){const t=[];const n=e.map(e=>typeof e==="object"?e.key:e);for(const e of n){if(typeof e==="number")t.push(`[${e}]`);else if(typeof e==="symbol")t.push(`[${JSON.stringify(String(e))}]`);else if(/[^\w$]/.test(e))t.push(`[${JSON.stringify(e)}]`);else{if(t.length)t.push(".");t.push(e)}}return t.join("")}function prettifyError(e){const t=[];const n=[...e.issues].sort((e,t)=>(e.path??[]).length-(t.path??[]).length);for(const e of n){t.push(`✖ ${e.message}`);if(e.path?.length)t.push(`  → at ${toDotPath(e.path)}`)}return t.join("\n")}},23908:(e,t,n)=>{n.d(t,{AC:()=>G,Ak:()=>u,D2:()=>nanoidOfLength,F:()=>E,Gl:()=>o,K3:()=>T,Os:()=>f,Rp:()=>m,Z0:()=>s,Zg:()=>emoji,Zv:()=>V,ai:()=>Z,fO:()=>a,gF:()=>r,gp:()=>L,hQ:()=>j,kB:()=>time,kM:()=>i,l7:()=>O,nd:()=>D,o:()=>F,p0:()=>c,p6:()=>R,r0:()=>A,uR:()=>uuid,uX:()=>x,ug:()=>$,w$:()=>datetime,zM:()=>U,zr:()=>S});const r=/^[cC][0-9a-z]{6,}$/;const o=/^[0-9a-z]+$/;const s=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;const i=/^[0-9a-vA-V]{20}$/;const a=/^[A-Za-z0-9]{27}$/;const u=/^[a-zA-Z0-9_-]{21}$/;function nanoidOfLength(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}const c=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;const l=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;const f=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;const uuid=e=>{if(!e)return/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`)};const d=null&&uuid(4);const p=null&&uuid(6);const h=null&&uuid(7);const m=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;const v=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;const g=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;const y=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u;const w=null&&y;const b=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;const k=`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;function emoji(){return new RegExp(k,"u")}const x=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;const $=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;const mac=e=>{const t=util.escapeRegex(e??":");return new RegExp(`^(?:[0-9A-F]{2}${t}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${t}){5}[0-9a-f]{2}$`)};const S=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;const O=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;const T=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;const A=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;const I=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;const z=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;const E=/^https?$/;const j=/^\+[1-9]\d{6,14}$/;const P=/^\d(?:[ -]?\d){11,18}$/;const N=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;const C=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;const M=`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;function anchor(e){return new RegExp(`^${e}$`)}const R=anchor(M);function timeSource(e){const t=`(?:[01]\\d|2[0-3]):[0-5]\\d`;const n=typeof e.precision==="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;return n}function time(e){return new RegExp(`^${timeSource(e)}$`)}function datetime(e){const t=["Z"];if(e.offset)t.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);const n=`${timeSource({precision:e.precision,seconds:true})}(?:${t.join("|")})`;const r=e.local?`${n}|${timeSource({precision:e.precision})}`:n;return new RegExp(`^${M}T(?:${r})$`)}const L=/^[\s\S]{0,}$/;const string=e=>{const t=e?`[\\s\\S]{${e?.minimum??0},${e?.maximum??""}}`:`[\\s\\S]*`;return new RegExp(`^${t}$`)};const F=/^-?\d+n?$/;const D=/^-?\d+$/;const Z=/^-?\d+(?:\.\d+)?$/;const U=/^(?:true|false)$/i;const W=/^null$/i;const B=/^undefined$/i;const G=/^[^A-Z]*$/;const V=/^[^a-z]*$/;const J=/^[0-9a-fA-F]*$/;function fixedBase64(e,t){return new RegExp(`^[A-Za-z0-9+/]{${e}}${t}$`)}function fixedBase64url(e){return new RegExp(`^[A-Za-z0-9_-]{${e}}$`)}const H=/^[0-9a-fA-F]{32}$/;const K=null&&fixedBase64(22,"==");const Y=null&&fixedBase64url(22);const q=/^[0-9a-fA-F]{40}$/;const X=null&&fixedBase64(27,"=");const Q=null&&fixedBase64url(27);const ee=/^[0-9a-fA-F]{64}$/;const te=null&&fixedBase64(43,"=");const re=null&&fixedBase64url(43);const oe=/^[0-9a-fA-F]{96}$/;const se=null&&fixedBase64(64,"");const ie=null&&fixedBase64url(64);const ae=/^[0-9a-fA-F]{128}$/;const ue=null&&fixedBase64(86,"==");const ce=null&&fixedBase64url(86)},29396:(e,t,n)=>{n.d(t,{fd:()=>i});var r;const o=null&&Symbol("ZodOutput");const s=null&&Symbol("ZodInput");class $ZodRegistry{constructor(){this._map=new WeakMap;this._idmap=new Map}add(e,...t){const n=t[0];this._map.set(e,n);if(n&&typeof n==="object"&&"id"in n){this._idmap.set(n.id,e)}return this}clear(){this._map=new WeakMap;this._idmap=new Map;return this}remove(e){const t=this._map.get(e);if(t&&typeof t==="object"&&"id"in t){this._idmap.delete(t.id)}this._map.delete(e);return this}get(e){const t=e._zod.parent;if(t){const n={...this.get(t)??{}};delete n.id;const r={...n,...this._map.get(e)};return Object.keys(r).length?r:undefined}return this._map.get(e)}has(e){return this._map.has(e)}}function registry(){return new $ZodRegistry}(r=globalThis).__zod_globalRegistry??(r.__zod_globalRegistry=registry());const i=globalThis.__zod_globalRegistry},54723:(e,t,n)=>{n.d(t,{A2:()=>normalizeParams,B7:()=>stringifyPrimitive,GW:()=>parsedType,Gv:()=>isObject,LG:()=>floatSafeRemainder,MO:()=>rawShape,NM:()=>optionalKeys,NR:()=>l,O7:()=>codePointLength,OH:()=>partial,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,SS:()=>constantCatch,UQ:()=>esc,Up:()=>pick,Vy:()=>assignProp,W0:()=>safeExtend,X:()=>installLazyProp,X$:()=>extend,Yv:()=>slugify,cJ:()=>omit,cl:()=>nullish,d3:()=>attachSchema,gx:()=>s,h1:()=>merge,hI:()=>i,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,jw:()=>joinValues,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,mw:()=>required,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>a,qh:()=>own,rL:()=>explicitlyAborted,sD:()=>escapeRegex,sn:()=>issue,un:()=>derived,v5:()=>defineLazyInternal,w5:()=>getEnumValues,yG:()=>shallowClone,zH:()=>c,zM:()=>mergeDefs});var r=n(88532);function assertEqual(e){return e}function assertNotEqual(e){return e}function toZod(){return e=>e}function assertIs(e){}function assertNever(e){throw new Error("Unexpected value in exhaustive check")}function assert(e){}function getEnumValues(e){const t=Object.values(e).filter(e=>typeof e==="number");const n=Object.entries(e).filter(([e,n])=>t.indexOf(+e)===-1).map(([e,t])=>t);return n}function joinValues(e,t="|"){return e.map(e=>stringifyPrimitive(e)).join(t)}function jsonStringifyReplacer(e,t){if(typeof t==="bigint")return t.toString();return t}class Cached{constructor(e){this._getter=e;this._value=undefined}get value(){const e=this._getter;if(e!==undefined){this._value=e();this._getter=undefined}return this._value}}function cached(e){return new Cached(e)}function nullish(e){return e===null||e===undefined}function cleanRegex(e){const t=e.startsWith("^")?1:0;const n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function floatSafeRemainder(e,t){const n=e/t;const r=Math.round(n);const o=4*Number.EPSILON*Math.max(Math.abs(n),1);if(Math.abs(n-r)<o)return 0;return n-r}const o=null&&Symbol("evaluating");function defineLazy(e,t,n){let r=undefined;Object.defineProperty(e,t,{get(){if(r===o){return undefined}if(r===undefined){r=o;r=n()}return r},set(n){Object.defineProperty(e,t,{value:n})},configurable:true})}function objectClone(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function assignProp(e,t,n){Object.defineProperty(e,t,{value:n,writable:true,enumerable:true,configurable:true})}function rawShape(e){const t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function sourceShape(e){return rawShape(e._zod.def)??e._zod.def.shape}function deferProp(e,t,n){Object.defineProperty(e,t,{get(){const e=n();assignProp(this,t,e);return e},enumerable:true,configurable:true})}function putProp(e,t,n){if(t in e)assignProp(e,t,n);else e[t]=n}function mirrorShape(e,t,n,r){const o=sourceShape(t);for(const s of n){const n=Object.getOwnPropertyDescriptor(o,s);if(!n.enumerable)continue;if(n.get){deferProp(e,s,()=>{const e=t._zod.def.shape[s];return r?r(e,s):e})}else putProp(e,s,r?r(n.value,s):n.value)}}function mirrorProps(e,t){for(const n of Reflect.ownKeys(t)){const r=Object.getOwnPropertyDescriptor(t,n);if(!r.enumerable)continue;if(r.get)deferProp(e,n,()=>t[n]);else putProp(e,n,r.value)}}function mergeDefs(...e){const t={};for(const n of e){const e=Object.getOwnPropertyDescriptors(n);Object.assign(t,e)}return Object.defineProperties({},t)}function cloneDef(e){return mergeDefs(e._zod.def)}function getElementAtPath(e,t){if(!t)return e;return t.reduce((e,t)=>e?.[t],e)}function promiseAllObject(e){const t=Object.keys(e);const n=t.map(t=>e[t]);return Promise.all(n).then(e=>{const n={};for(let r=0;r<t.length;r++){n[t[r]]=e[r]}return n})}function randomString(e=10){const t="abcdefghijklmnopqrstuvwxyz";let n="";for(let r=0;r<e;r++){n+=t[Math.floor(Math.random()*t.length)]}return n}function esc(e){return JSON.stringify(e)}function slugify(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const s="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function isObject(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}const i=cached(()=>{if(r.cr.jitless){return false}if(typeof navigator!=="undefined"&&navigator?.userAgent?.includes("Cloudflare")){return false}try{const e=Function;new e("");return true}catch(e){return false}});function isPlainObject(e){if(isObject(e)===false)return false;const t=e.constructor;if(t===undefined)return true;if(typeof t!=="function")return true;const n=t.prototype;if(isObject(n)===false)return false;if(Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===false){return false}return true}function shallowClone(e){if(isPlainObject(e))return{...e};if(Array.isArray(e))return[...e];if(e instanceof Map)return new Map(e);if(e instanceof Set)return new Set(e);return e}function numKeys(e){let t=0;for(const n in e){if(Object.prototype.hasOwnProperty.call(e,n)){t++}}return t}const getParsedType=e=>{const t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":if(Array.isArray(e)){return"array"}if(e===null){return"null"}if(e.then&&typeof e.then==="function"&&e.catch&&typeof e.catch==="function"){return"promise"}if(typeof Map!=="undefined"&&e instanceof Map){return"map"}if(typeof Set!=="undefined"&&e instanceof Set){return"set"}if(typeof Date!=="undefined"&&e instanceof Date){return"date"}if(typeof File!=="undefined"&&e instanceof File){return"file"}return"object";default:throw new Error(`Unknown data type: ${t}`)}};const a=new Set(["string","number","symbol"]);const u=new Set(["string","number","bigint","boolean","symbol","undefined"]);function escapeRegex(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(e,t,n){const r=new e._zod.constr(t??e._zod.def);if(!t||n?.parent)r._zod.parent=e;return r}function normalizeParams(e){const t=e;if(!t)return{};if(typeof t==="string")return{error:()=>t};if(t?.message!==undefined){if(t?.error!==undefined)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}delete t.message;if(typeof t.error==="string")return{...t,error:()=>t.error};return t}function createTransparentProxy(e){let t;return new Proxy({},{get(n,r,o){t??(t=e());return Reflect.get(t,r,o)},set(n,r,o,s){t??(t=e());return Reflect.set(t,r,o,s)},has(n,r){t??(t=e());return Reflect.has(t,r)},deleteProperty(n,r){t??(t=e());return Reflect.deleteProperty(t,r)},ownKeys(n){t??(t=e());return Reflect.ownKeys(t)},getOwnPropertyDescriptor(n,r){t??(t=e());return Reflect.getOwnPropertyDescriptor(t,r)},defineProperty(n,r,o){t??(t=e());return Reflect.defineProperty(t,r,o)}})}function stringifyPrimitive(e){if(typeof e==="bigint")return e.toString()+"n";if(typeof e==="string")return`"${e}"`;return`${e}`}function optionalKeys(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==undefined&&e[t]._zod.optout==="optional")}const c=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))();const l={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function pick(e,t){const n=e._zod.def;const r=n.checks;const o=r&&r.length>0;if(o){throw new Error(".pick() cannot be used on object schemas containing refinements")}const s={};mirrorShape(s,e,maskedKeys(e,t));return clone(e,mergeDefs(n,{shape:s,checks:[]}))}function maskedKeys(e,t){const n=sourceShape(e);const r=[];for(const e of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,e)?.enumerable){throw new Error(`Unrecognized key: "${String(e)}"`)}if(t[e])r.push(e)}return r}function omit(e,t){const n=e._zod.def;const r=n.checks;const o=r&&r.length>0;if(o){throw new Error(".omit() cannot be used on object schemas containing refinements")}const s=new Set(maskedKeys(e,t));const i={};mirrorShape(i,e,Reflect.ownKeys(sourceShape(e)).filter(e=>!s.has(e)));return clone(e,mergeDefs(n,{shape:i,checks:[]}))}function extend(e,t){if(!isPlainObject(t)){throw new Error("Invalid input to extend: expected a plain object")}const n=e._zod.def.checks;const r=n&&n.length>0;if(r){const n=sourceShape(e);for(const e of Reflect.ownKeys(t)){if(Object.getOwnPropertyDescriptor(n,e)!==undefined){throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}}}return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}function extended(e,t){const n={};mirrorShape(n,e,Reflect.ownKeys(sourceShape(e)));mirrorProps(n,t);return n}function safeExtend(e,t){if(!isPlainObject(t)){throw new Error("Invalid input to safeExtend: expected a plain object")}return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}function merge(e,t){if(!t?._zod?.def){throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.")}if(e._zod.def.checks?.length){throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.")}const n={};mirrorShape(n,e,Reflect.ownKeys(sourceShape(e)));mirrorShape(n,t,Reflect.ownKeys(sourceShape(t)));const r=mergeDefs(e._zod.def,{shape:n,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return clone(e,r)}function partial(e,t,n,r="partial"){const o=t._zod.def;const s=o.checks;const i=s&&s.length>0;if(i){throw new Error(`.${r}() cannot be used on object schemas containing refinements`)}const a=n?new Set(maskedKeys(t,n)):undefined;const u={};mirrorShape(u,t,Reflect.ownKeys(sourceShape(t)),e&&((t,n)=>a&&!a.has(n)?t:new e({type:"optional",innerType:t})));return clone(t,mergeDefs(t._zod.def,{shape:u,checks:[]}))}function required(e,t,n){const r=n?new Set(maskedKeys(t,n)):undefined;const o={};mirrorShape(o,t,Reflect.ownKeys(sourceShape(t)),(t,n)=>r&&!r.has(n)?t:new e({type:"nonoptional",innerType:t}));return clone(t,mergeDefs(t._zod.def,{shape:o}))}function aborted(e,t=0){if(e.aborted===true)return true;for(let n=t;n<e.issues.length;n++){if(e.issues[n]?.continue!==true){return true}}return false}function explicitlyAborted(e,t=0){if(e.aborted===true)return true;for(let n=t;n<e.issues.length;n++){if(e.issues[n]?.continue===false){return true}}return false}function prefixIssues(e,t){return t.map(t=>{var n;(n=t).path??(n.path=[]);t.path.unshift(e);return t})}function unwrapMessage(e){return typeof e==="string"?e:e?.message}function sizeCaps(e){const t=[];for(const n of e??[]){const e=n._zod.def;if(!/_(length|size)$|_equals$/.test(e.check))break;const r=e.maximum??e.length??e.size;if(r>=0)t.push([r,n])}return t}function attachSchema(e,t,n){var r;for(let o=t;o<e.length;o++){(r=e[o]).schema??(r.schema=n)}}function finalizeIssue(e,t,n){var r;const o=e.inst?._zod?.traits;if(o?.has("$ZodType")){if(o.has("$ZodCheck"))(r=e).schema??(r.schema=e.inst);else e.schema=e.inst}const s=e.schema!==e.inst?e.schema?._zod.def?.error:undefined;const i=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(s?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(n.customError?.(e))??unwrapMessage(n.localeError?.(e))??"Invalid input";const a={};for(const t of Object.keys(e)){if(t==="inst"||t==="schema"||t==="continue"||t==="input"||t==="__proto__")continue;a[t]=e[t]}a.path??(a.path=[]);a.message=i;if(t?.reportInput){a.input=e.input}return a}function getSizableOrigin(e){if(e instanceof Set)return"set";if(e instanceof Map)return"map";if(e instanceof File)return"file";return"unknown"}const f=/[\uD800-\uDBFF]/;function codePointLength(e){const t=e.length;if(!f.test(e))return t;let n=t;for(let r=0;r<t-1;r++){if((e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320){n--;r++}}return n}function getLengthableOrigin(e){if(Array.isArray(e))return"array";if(typeof e==="string")return"string";return"unknown"}function parsedType(e){const t=typeof e;switch(t){case"number":{return Number.isNaN(e)?"nan":"number"}case"object":{if(e===null){return"null"}if(Array.isArray(e)){return"array"}const t=e;if(t&&Object.getPrototypeOf(t)!==Object.prototype&&"constructor"in t&&t.constructor){return t.constructor.name}}}return t}function issue(...e){const[t,n,r]=e;if(typeof t==="string"){return{message:t,code:"custom",input:n,inst:r}}return{...t}}function cleanEnum(e){return Object.entries(e).filter(([e,t])=>Number.isNaN(Number.parseInt(e,10))).map(e=>e[1])}function base64ToUint8Array(e){const t=atob(e);const n=new Uint8Array(t.length);for(let e=0;e<t.length;e++){n[e]=t.charCodeAt(e)}return n}function uint8ArrayToBase64(e){let t="";for(let n=0;n<e.length;n++){t+=String.fromCharCode(e[n])}return btoa(t)}function base64urlToUint8Array(e){const t=e.replace(/-/g,"+").replace(/_/g,"/");const n="=".repeat((4-t.length%4)%4);return base64ToUint8Array(t+n)}function uint8ArrayToBase64url(e){return uint8ArrayToBase64(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function hexToUint8Array(e){const t=e.replace(/^0x/,"");if(t.length%2!==0){throw new Error("Invalid hex string length")}const n=new Uint8Array(t.length/2);for(let e=0;e<t.length;e+=2){n[e/2]=Number.parseInt(t.slice(e,e+2),16)}return n}function uint8ArrayToHex(e){return Array.from(e).map(e=>e.toString(16).padStart(2,"0")).join("")}class Class{constructor(...e){}}function members(e,t){for(const n in t){const r=Object.getOwnPropertyDescriptor(t,n);if(r.get)Object.defineProperty(e,n,{...r,enumerable:false});else defineBound(e,n,r.value)}}function own(e,t,n,r=true){Object.defineProperty(e,t,{configurable:true,writable:true,enumerable:r,value:n});return n}function hide(e,t,n){return own(e,t,n,false)}function derived(e,t){for(const n in e){const r=e[n];Object.defineProperty(t,n,{configurable:true,enumerable:true,get(){return own(this,n,r(this))},set(e){own(this,n,e)}})}return t}function defineBound(e,t,n){Object.defineProperty(e,t,{configurable:true,get(){return this==null?n:own(this,t,n.bind(this))},set(e){own(this,t,e)}})}function claim(e,t){const n=Object.getPrototypeOf(e);return t in n?undefined:n}let d;let p=false;const h={configurable:true,get(){p=true;return undefined}};function defineLazyInternal(e,t,n){const r=Object.getPrototypeOf(e._zod);if(t in r&&d!==e._zod){d=undefined;return}d=e._zod;Object.defineProperty(r,t,{configurable:true,get(){Object.defineProperty(this,t,h);const e=p;p=false;try{const r=n(this);if(p)delete this[t];else Object.defineProperty(this,t,{configurable:true,writable:true,value:r});p=p||e;return r}catch(n){delete this[t];p=p||e;throw n}},set(e){Object.defineProperty(this,t,{configurable:true,writable:true,value:e})}})}function installLazyProp(e,t,n,r){const o=claim(e,t);if(!o)return;Object.defineProperty(o,t,{configurable:true,get(){const e={configurable:true,writable:true,enumerable:r,value:undefined};Object.defineProperty(this,t,e);e.value=n(this);Object.defineProperty(this,t,e);return e.value},set(e){Object.defineProperty(this,t,{configurable:true,writable:true,enumerable:r,value:e})}})}const m="~constantCatch";function constantCatch(e){const fn=()=>e;fn[m]=true;return fn}},75613:e=>{e.exports=JSON.parse("[1,1,2,6,24,120,720,5040,40320,362880,3628800,39916800,479001600,6227020800,87178291200,1307674368000,20922789888000,355687428096000,6402373705728000,121645100408832000,2432902008176640000,51090942171709440000,1.1240007277776077e+21,2.585201673888498e+22,6.204484017332394e+23,1.5511210043330986e+25,4.0329146112660565e+26,1.0888869450418352e+28,3.0488834461171387e+29,8.841761993739702e+30,2.6525285981219107e+32,8.222838654177922e+33,2.631308369336935e+35,8.683317618811886e+36,2.9523279903960416e+38,1.0333147966386145e+40,3.7199332678990125e+41,1.3763753091226346e+43,5.230226174666011e+44,2.0397882081197444e+46,8.159152832478977e+47,3.345252661316381e+49,1.40500611775288e+51,6.041526306337383e+52,2.658271574788449e+54,1.1962222086548019e+56,5.502622159812089e+57,2.5862324151116818e+59,1.2413915592536073e+61,6.082818640342675e+62,3.0414093201713376e+64,1.5511187532873822e+66,8.065817517094388e+67,4.2748832840600255e+69,2.308436973392414e+71,1.2696403353658276e+73,7.109985878048635e+74,4.0526919504877214e+76,2.3505613312828785e+78,1.3868311854568984e+80,8.32098711274139e+81,5.075802138772248e+83,3.146997326038794e+85,1.98260831540444e+87,1.2688693218588417e+89,8.247650592082472e+90,5.443449390774431e+92,3.647111091818868e+94,2.4800355424368305e+96,1.711224524281413e+98,1.1978571669969892e+100,8.504785885678623e+101,6.1234458376886085e+103,4.4701154615126844e+105,3.307885441519386e+107,2.48091408113954e+109,1.8854947016660504e+111,1.4518309202828587e+113,1.1324281178206297e+115,8.946182130782976e+116,7.156945704626381e+118,5.797126020747368e+120,4.753643337012842e+122,3.945523969720659e+124,3.314240134565353e+126,2.81710411438055e+128,2.4227095383672734e+130,2.107757298379528e+132,1.8548264225739844e+134,1.650795516090846e+136,1.4857159644817615e+138,1.352001527678403e+140,1.2438414054641308e+142,1.1567725070816416e+144,1.087366156656743e+146,1.032997848823906e+148,9.916779348709496e+149,9.619275968248212e+151,9.426890448883248e+153,9.332621544394415e+155,9.332621544394415e+157,9.42594775983836e+159,9.614466715035127e+161,9.90290071648618e+163,1.0299016745145628e+166,1.081396758240291e+168,1.1462805637347084e+170,1.226520203196138e+172,1.324641819451829e+174,1.4438595832024937e+176,1.588245541522743e+178,1.7629525510902446e+180,1.974506857221074e+182,2.2311927486598138e+184,2.5435597334721877e+186,2.925093693493016e+188,3.393108684451898e+190,3.969937160808721e+192,4.684525849754291e+194,5.574585761207606e+196,6.689502913449127e+198,8.094298525273444e+200,9.875044200833601e+202,1.214630436702533e+205,1.506141741511141e+207,1.882677176888926e+209,2.372173242880047e+211,3.0126600184576594e+213,3.856204823625804e+215,4.974504222477287e+217,6.466855489220474e+219,8.47158069087882e+221,1.1182486511960043e+224,1.4872707060906857e+226,1.9929427461615188e+228,2.6904727073180504e+230,3.659042881952549e+232,5.012888748274992e+234,6.917786472619489e+236,9.615723196941089e+238,1.3462012475717526e+241,1.898143759076171e+243,2.695364137888163e+245,3.854370717180073e+247,5.5502938327393044e+249,8.047926057471992e+251,1.1749972043909107e+254,1.727245890454639e+256,2.5563239178728654e+258,3.80892263763057e+260,5.713383956445855e+262,8.62720977423324e+264,1.3113358856834524e+267,2.0063439050956823e+269,3.0897696138473508e+271,4.789142901463394e+273,7.471062926282894e+275,1.1729568794264145e+278,1.853271869493735e+280,2.9467022724950384e+282,4.7147236359920616e+284,7.590705053947219e+286,1.2296942187394494e+289,2.0044015765453026e+291,3.287218585534296e+293,5.423910666131589e+295,9.003691705778438e+297,1.503616514864999e+300,2.5260757449731984e+302,4.269068009004705e+304,7.257415615307999e+306]")}};var n={};function __nccwpck_require__(e){var r=n[e];if(r!==undefined){return r.exports}var o=n[e]={exports:{}};var s=true;try{t[e](o,o.exports,__nccwpck_require__);s=false}finally{if(s)delete n[e]}return o.exports}__nccwpck_require__.m=t;if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{var e=typeof Symbol==="function"?Symbol("webpack queues"):"__webpack_queues__";var t=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_exports__";var n=typeof Symbol==="function"?Symbol("webpack error"):"__webpack_error__";var resolveQueue=e=>{if(e&&e.d<1){e.d=1;e.forEach(e=>e.r--);e.forEach(e=>e.r--?e.r++:e())}};var wrapDeps=r=>r.map(r=>{if(r!==null&&typeof r==="object"){if(r[e])return r;if(r.then){var o=[];o.d=0;r.then(e=>{s[t]=e;resolveQueue(o)},e=>{s[n]=e;resolveQueue(o)});var s={};s[e]=e=>e(o);return s}}var i={};i[e]=e=>{};i[t]=r;return i});__nccwpck_require__.a=(r,o,s)=>{var i;s&&((i=[]).d=-1);var a=new Set;var u=r.exports;var c;var l;var f;var d=new Promise((e,t)=>{f=t;l=e});d[t]=u;d[e]=e=>(i&&e(i),a.forEach(e),d["catch"](e=>{}));r.exports=d;o(r=>{c=wrapDeps(r);var o;var getResult=()=>c.map(e=>{if(e[n])throw e[n];return e[t]});var s=new Promise(t=>{o=()=>t(getResult);o.r=0;var fnQueue=e=>e!==i&&!a.has(e)&&(a.add(e),e&&!e.d&&(o.r++,e.push(o)));c.map(t=>t[e](fnQueue))});return o.r?s:getResult()},e=>(e?f(d[n]=e):l(u),resolveQueue(i)));i&&i.d<0&&(i.d=0)}})();(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;var t;__nccwpck_require__.t=function(n,r){if(r&1)n=this(n);if(r&8)return n;if(typeof n==="object"&&n){if(r&4&&n.__esModule)return n;if(r&16&&typeof n.then==="function")return n}var o=Object.create(null);__nccwpck_require__.r(o);var s={};t=t||[null,e({}),e([]),e(e)];for(var i=r&2&&n;typeof i=="object"&&!~t.indexOf(i);i=e(i)){Object.getOwnPropertyNames(i).forEach(e=>s[e]=()=>n[e])}s["default"]=()=>n;__nccwpck_require__.d(o,s);return o}})();(()=>{__nccwpck_require__.d=(e,t)=>{for(var n in t){if(__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)){Object.defineProperty(e,n,{enumerable:true,get:t[n]})}}}})();(()=>{__nccwpck_require__.f={};__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>{__nccwpck_require__.f[n](e,t);return t},[]))})();(()=>{__nccwpck_require__.u=e=>""+e+".index.js"})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{__nccwpck_require__.r=e=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={792:0};var installChunk=t=>{var{ids:n,modules:r,runtime:o}=t;var s,i,a=0;for(s in r){if(__nccwpck_require__.o(r,s)){__nccwpck_require__.m[s]=r[s]}}if(o)o(__nccwpck_require__);for(;a<n.length;a++){i=n[a];if(__nccwpck_require__.o(e,i)&&e[i]){e[i][0]()}e[n[a]]=0}};__nccwpck_require__.f.j=(t,n)=>{var r=__nccwpck_require__.o(e,t)?e[t]:undefined;if(r!==0){if(r){n.push(r[1])}else{if(true){var o=import("./"+__nccwpck_require__.u(t)).then(installChunk,n=>{if(e[t]!==0)e[t]=undefined;throw n});var o=Promise.race([o,new Promise(n=>r=e[t]=[n])]);n.push(r[1]=o)}}}}})();var r=__nccwpck_require__(478);r=await r;