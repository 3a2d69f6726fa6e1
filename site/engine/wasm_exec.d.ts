// Go's own loader; the build resolves it to the file of the compiler in use.
declare module "wasm_exec.js";
