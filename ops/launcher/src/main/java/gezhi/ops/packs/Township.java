package gezhi.ops.packs;

import java.util.List;

/**
 * A township or street with its villages, as the national division list has it.
 *
 * @param code nine digits
 */
record Township(String code, String name, String type, List<Village> villages) {}
