/** The rules of the flow, one class each; a class's name is the rule's. */
package gezhi.casework.internal.flow.rules;
