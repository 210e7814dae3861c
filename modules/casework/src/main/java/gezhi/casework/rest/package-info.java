/** Cases over REST, version 1 of the API: reads JSON strictly, calls the module's root, writes JSON. */
package gezhi.casework.rest;
