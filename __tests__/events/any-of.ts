/** Any value of a union whose members are told apart by one field. */
import fc from 'fast-check';

type Fields<Member, Tag extends PropertyKey> = {
  readonly [Key in Exclude<keyof Member, Tag>]: fc.Arbitrary<Member[Key]>;
};

/** One entry for each member, with its other fields: a member that has none does not compile. */
export function anyOf<Tag extends PropertyKey, Union extends { readonly [Key in Tag]: string }>(
  tag: Tag,
  members: { readonly [Name in Union[Tag]]: Fields<Extract<Union, { readonly [Key in Tag]: Name }>, Tag> },
): fc.Arbitrary<Union> {
  const records = Object.entries<Record<string, fc.Arbitrary<unknown>>>(members).map(([name, fields]) =>
    fc.record({ [tag]: fc.constant(name), ...fields }),
  );
  return fc.oneof(...records) as fc.Arbitrary<unknown> as fc.Arbitrary<Union>;
}
