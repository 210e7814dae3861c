package gezhi.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Makes {@link FacesErrors}. */
public class FacesErrorsFactory extends ExceptionHandlerFactory {

    /** Wraps the factory of the Faces implementation and of PrimeFaces. */
    public FacesErrorsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new FacesErrors(getWrapped().getExceptionHandler());
    }
}
