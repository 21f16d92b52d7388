// Stands in for proxy-agent-negotiate, which the agents of proxies load Kerberos with when they are asked to: they are not.

export const createNegotiateAuth = undefined;
