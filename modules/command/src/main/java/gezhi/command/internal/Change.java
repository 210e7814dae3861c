package gezhi.command.internal;

import gezhi.command.Tally;
import java.time.LocalDate;

/**
 * What a command changes of the figures of a township.
 *
 * @param day the day whose figures change; for what is only opened or ended, that of the command
 * @param by by how much they change, below zero for what is taken back
 * @param open cases that have become open, less those that have ended
 * @param openLegacy of these, those taken over from older systems
 */
record Change(LocalDate day, Tally by, int open, int openLegacy) {}
