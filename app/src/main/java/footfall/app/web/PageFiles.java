// SPDX-License-Identifier: Apache-2.0
package footfall.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;

/** The pages and what belongs to them, out of the jar. Nothing else can be asked for, and a page may load nothing else. */
final class PageFiles {
    private static final Pattern NAME = Pattern.compile("(vendor/)?[A-Za-z][A-Za-z.-]*\\.(js|css|svg)");
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "css", "text/css", "svg", "image/svg+xml", "html", "text/html");
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self' ws://%s; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private PageFiles() {}

    /** Answers with a page. */
    static void page(Context context, String name) {
        String host = context.host() == null ? "127.0.0.1" : context.host();
        context.header("Content-Security-Policy", String.format(POLICY, host));
        context.header("Referrer-Policy", "no-referrer");
        send(context, name + ".html");
    }

    /** Answers with what a page loads. */
    static void asset(Context context) {
        String name = context.path().substring("/assets/".length());
        if (!NAME.matcher(name).matches()) {
            throw new NotFoundResponse();
        }
        send(context, name);
    }

    private static void send(Context context, String name) {
        try (InputStream file = PageFiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new NotFoundResponse();
            }
            context.header("X-Content-Type-Options", "nosniff");
            context.header("Cache-Control", "no-cache");
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
            context.contentType(type + "; charset=utf-8");
            context.result(file.readAllBytes());
        } catch (IOException e) {
            throw new NotFoundResponse();
        }
    }
}
