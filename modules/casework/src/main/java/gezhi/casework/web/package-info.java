/** Pages of casework: what the queue, the case and the new report show, each prepared once a request by its bean. */
package gezhi.casework.web;
