package gezhi.ops.packs;

/**
 * A row of {@code organisation.csv}.
 *
 * @param type unit type of the county's model
 * @param parent code of the unit above, empty for the county centre
 * @param division code of the division for which the unit works
 */
record UnitRow(String code, String name, String type, String parent, String division) {}
