export const id = 602;
export const ids = [602];
export const modules = {

/***/ 5602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEndpoint: () => (/* binding */ openEndpoint)
});

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
;// CONCATENATED MODULE: ./build/execute/runpod/trouble.js
/**
 * What can go wrong with a call of RunPod's API, said so that nothing of the request shows: what the SDK throws holds the API key.
 */
/** A call that failed. The message is a sentence without secrets. */
class RunPodTrouble extends Error {
    kind;
    /** False: the platform has not carried the call out. True: it may have. */
    mayHaveArrived;
    /** How long the platform asks to wait; null: it does not say. */
    retryAfterMs;
    constructor(kind, message, more) {
        super(message);
        this.name = 'RunPodTrouble';
        this.kind = kind;
        this.mayHaveArrived = more.mayHaveArrived;
        this.retryAfterMs = more.retryAfterMs ?? null;
    }
}
const LONGEST_RETRY_AFTER_MS = 60_000;
/** The trouble of an answer with this HTTP status. `call` is what was asked for, in words. */
function troubleOfStatus(call, status, retryAfter) {
    const said = `RunPod answered HTTP ${status} to ${call}`;
    const no = { mayHaveArrived: false };
    if (status === 401)
        return new RunPodTrouble('refused', `${said}: it does not accept the API key.`, no);
    if (status === 403)
        return new RunPodTrouble('refused', `${said}: the API key may not use this endpoint.`, no);
    if (status === 404)
        return new RunPodTrouble('not-found', `${said}.`, no);
    if (status === 429) {
        return new RunPodTrouble('busy', `${said}: too many requests.`, {
            ...no,
            retryAfterMs: readRetryAfter(retryAfter),
        });
    }
    if (status >= 500) {
        return new RunPodTrouble('unavailable', `${said}.`, {
            mayHaveArrived: true,
            retryAfterMs: readRetryAfter(retryAfter),
        });
    }
    return new RunPodTrouble('rejected', `${said}.`, no);
}
/** Seconds, or a date (RFC 9110, 10.2.3): how long from now, at most a minute. */
function readRetryAfter(text) {
    if (text === null)
        return null;
    const ms = /^\d+$/.test(text.trim()) ? Number(text) * 1000 : Date.parse(text) - Date.now();
    return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), LONGEST_RETRY_AFTER_MS) : null;
}
/** Codes of connections that never came to be. */
const NEVER_CONNECTED = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
/** The trouble of whatever a call threw. Only codes and status numbers are taken over from it. */
function troubleOfThrown(call, thrown) {
    const { response, cause } = (thrown ?? {});
    if (typeof response?.status === 'number') {
        return troubleOfStatus(call, response.status, response.headers?.get('retry-after') ?? null);
    }
    const code = codeOf(cause) ?? codeOf(thrown);
    const mayHaveArrived = code === null || !NEVER_CONNECTED.test(code);
    const why = code === null ? 'the connection was lost' : code;
    return new RunPodTrouble('unavailable', `RunPod could not be reached for ${call}: ${why}.`, { mayHaveArrived });
}
function codeOf(error) {
    const { code, errors } = (error ?? {});
    if (typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code))
        return code;
    return Array.isArray(errors) ? codeOf(errors[0]) : null;
}
/** No answer, or not all of one, within the limit. */
function noAnswer(call, limitMs) {
    const message = `RunPod did not answer ${call} within ${limitMs / 1000} s.`;
    return new RunPodTrouble('unavailable', message, { mayHaveArrived: true });
}
/** An answer that does not say what the API promises. */
function unreadable(call, what) {
    const message = `RunPod's answer to ${call} is not one of its API: ${what}. A proxy may have answered in its place.`;
    return new RunPodTrouble('unreadable', message, { mayHaveArrived: true });
}

;// CONCATENATED MODULE: ./build/execute/runpod/guarded-fetch.js
/**
 * What an answer of the API may do to this process: end in time with its body, be so large and no larger, and show none of the secrets
 * that were sent. The SDK takes no signal and no limits, so they reach its fetch through the async context; other fetches are as before.
 */


/** RunPod's own results are at most 20 MB. */
const LARGEST_BODY_BYTES = 32 * 1024 * 1024;
/** Shorter ones would be found in any text. */
const SHORTEST_SECRET = 8;
const guards = new external_node_async_hooks_.AsyncLocalStorage();
let guarding = false;
/** Does something whose fetches are guarded. */
function withGuard(guard, ask) {
    if (!guarding)
        guardFetch();
    return guards.run(guard, ask);
}
function guardFetch() {
    guarding = true;
    const own = globalThis.fetch;
    globalThis.fetch = async (resource, init) => {
        const guard = guards.getStore();
        if (guard === undefined)
            return own(resource, init);
        const signal = init?.signal ? AbortSignal.any([init.signal, guard.signal]) : guard.signal;
        return harmless(await own(resource, { ...init, signal }), guard);
    };
}
/** The whole answer, read: small enough, and without secrets. */
async function harmless(answer, guard) {
    const { status, statusText, headers, body } = answer;
    if (body === null)
        return answer;
    const text = withoutSecrets(await wholeText(body, guard), guard.secrets);
    return new Response(text, { status, statusText, headers });
}
async function wholeText(body, guard) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.byteLength;
        if (bytes > LARGEST_BODY_BYTES) {
            guard.refused = unreadable(guard.call, `more than ${LARGEST_BODY_BYTES / 1024 / 1024} MB`);
            throw guard.refused;
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
}
function withoutSecrets(text, secrets) {
    const long = secrets.filter(({ length }) => length >= SHORTEST_SECRET);
    return long.reduce((shown, secret) => shown.replaceAll(JSON.stringify(secret).slice(1, -1), '***'), text);
}

;// CONCATENATED MODULE: ./build/execute/runpod/sdk.js
/** The only file that knows runpod-sdk. Its calls here end in time, with their bodies, and what they throw is made anew without the key. */


/** Switches the SDK's own time-out off: after a call that failed, its timer would keep the process alive. */
const OWN_LIMIT = 0;
/** Loads the SDK, which nothing but this backend needs, and opens the endpoint. */
async function openEndpoint(address) {
    const { apiKey, endpointId, baseUrl } = address;
    const { default: runpodSdk, runpodServerlessBaseUrlProd } = await __webpack_require__.e(/* import() */ 100).then(__webpack_require__.bind(__webpack_require__, 6100));
    const endpoint = runpodSdk(apiKey, { baseUrl: baseUrl ?? runpodServerlessBaseUrlProd }).endpoint(endpointId);
    if (endpoint === null)
        throw new Error('runpod-sdk opened no endpoint.');
    const path = encodeURIComponent;
    const secrets = [apiKey, ...(address.secrets ?? [])];
    const bounded = (call, limitMs, ask) => within(limitMs, call, secrets, ask);
    return {
        run: (input, policy, ms) => bounded('a new job', ms, () => endpoint.run({ input, policy: policy }, OWN_LIMIT)),
        status: (job, ms) => bounded("a job's status", ms, () => endpoint.status(path(job), OWN_LIMIT)),
        cancel: (job, ms) => bounded('the end of a job', ms, () => endpoint.cancel(path(job), OWN_LIMIT)),
        health: (ms) => bounded("the endpoint's health", ms, () => endpoint.health(OWN_LIMIT)),
    };
}
async function within(limitMs, call, secrets, ask) {
    const limit = new AbortController();
    const guard = { call, signal: limit.signal, secrets, refused: null };
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => {
            reject(noAnswer(call, limitMs));
            limit.abort();
        }, limitMs);
    });
    const asked = withGuard(guard, ask).catch((thrown) => {
        throw guard.refused ?? troubleOfThrown(call, thrown);
    });
    asked.catch(() => undefined); // after the limit nobody waits for it
    try {
        return await Promise.race([asked, late]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ })

};
