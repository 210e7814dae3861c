/** Time limits: which clocks a step starts, stops, pauses and ends, by the flow's limit rules and the working calendar. */
package gezhi.casework.internal.time;
