// Stands in for @actions/http-client, which @actions/core has to ask GitHub for OpenID tokens: nobody here does.

export class HttpClient {}
export class BearerCredentialHandler {}
