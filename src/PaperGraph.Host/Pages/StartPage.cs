namespace PaperGraph.Host.Pages;

/// <summary>The page of links at <c>/</c>.</summary>
internal static class StartPage
{
    private const string Html = """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>PaperGraph</title>
        <style>body { font: 1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem }</style>
        <h1>PaperGraph</h1>
        <p>A reading group’s papers, notes and topics as one graph.</p>
        <ul>
          <li><a href="/graphql?query=%7B%20papers%28first%3A%2020%29%20%7B%20totalCount%20nodes%20%7B%20title%20topics%20%7B%20topic%20%7B%20name%20%7D%20%7D%20%7D%20%7D%20%7D">The latest papers and their topics</a></li>
          <li><a href="/graphql?query=%7B%20imports%20%7B%20nodes%20%7B%20file%20status%20lines%20entries%20problemLines%20%7D%20%7D%20%7D">What was imported</a></li>
          <li><a href="/calendar.ics">The group’s sessions as a calendar</a></li>
          <li><a href="/graphql/schema.graphql">The schema: everything that can be asked at <code>/graphql</code></a></li>
          <li><a href="/health/ready">Whether everything has been read</a></li>
        </ul>
        """;

    /// <summary>Maps the page.</summary>
    public static void MapStartPage(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/", static () => Results.Content(Html, "text/html; charset=utf-8"));
}
