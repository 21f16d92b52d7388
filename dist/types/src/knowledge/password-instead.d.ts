/** What a server asks for once its switch is gone. */
export interface PasswordAsked {
    /** The variable of the server, and its value in Compose, which refuses to start without one. */
    readonly name: string;
    readonly value: string;
    /** Whose password it is; absent where there is none to give to clients. */
    readonly account?: Account;
}
/** An account of a server that clients log in with. */
interface Account {
    /** Its name unless a variable of the server gives it another; empty where a URL may leave it out. */
    readonly user: string;
    readonly named?: string;
    /** The scheme of URLs of the server. */
    readonly scheme: RegExp;
    /** The other accounts of the server had passwords before. */
    readonly isAlone?: true;
}
/** What asks for a password in place of a switch; `undefined` where that is not known. */
export declare function passwordInstead(variable: string, image: string): PasswordAsked | undefined;
export {};
