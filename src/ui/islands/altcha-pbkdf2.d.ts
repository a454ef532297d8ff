/** How the key of one try is made. Of the library altcha-lib. */
export declare function deriveKey(parameters: object, salt: Uint8Array, password: Uint8Array): Promise<object>
