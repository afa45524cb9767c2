package vn.dongtin.search.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dongtin.contract.problem.Problem;
import vn.dongtin.contract.problem.ProblemCode;

/** Errors that the server finds before a request reaches us, in the one shape of errors. */
@RestController
final class ErrorAnswers implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<Problem> error(HttpServletRequest request) {
        return ProblemAnswers.answer(code(request), "The request can't be served.", request);
    }

    private static ProblemCode code(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer number ? number : 404;
        return Arrays.stream(ProblemCode.values())
                .filter(code -> code.status() == status)
                .findFirst()
                .orElse(status >= 500 ? ProblemCode.INTERNAL : ProblemCode.BAD_PARAMETER);
    }
}
