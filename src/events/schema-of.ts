/** Schemas that cannot fall behind the types that they read. Pure. */
import type { z } from 'zod';

/** What a value of this type is once it is read: its lists are new ones. */
type Writable<Type> = Type extends readonly (infer Item)[]
  ? Writable<Item>[]
  : Type extends object
    ? { -readonly [Key in keyof Type]: Writable<Type[Key]> }
    : Type;

/** What keeps a schema from compiling that refuses something of the type: that part of it. */
type Refused<Type, Read> = [Writable<Type>] extends [Read]
  ? unknown
  : { readonly refused: Exclude<Writable<Type>, Read> };

/**
 * The schema as it is, where it reads this very type: it does not compile where the type has something that the schema
 * refuses, nor where the schema gives something that the type does not have.
 */
export function schemaOf<Type>() {
  return <Schema extends z.ZodType<Type>>(schema: Schema & Refused<Type, z.infer<Schema>>): Schema => schema;
}
