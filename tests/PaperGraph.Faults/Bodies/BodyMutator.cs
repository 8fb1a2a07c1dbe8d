using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PaperGraph.Faults.Bodies;

/// <summary>Damages GraphQL requests: the document, its variables, the JSON around both, and the headers.</summary>
internal static class BodyMutator
{
    private static readonly string[] Documents =
    [
        "{ server { paperCount annotationCount engine } }",
        "query Q($first: Int, $after: String) { papers(first: $first, after: $after, orderBy: TITLE_ASC) { totalCount nodes { id title topics(minConfidence: 0.5) { topic { name } confidence } tags { name } } pageInfo { endCursor } } }",
        "query S($text: String!) { search(text: $text, first: 5) { nodes { __typename ... on Paper { title } ... on Annotation { quote note } } } }",
        "query N($id: ID!) { node(id: $id) { id ... on Paper { title related(first: 3) { score reasons { kind explanation } } } ... on Topic { name broader { name } } } }",
        "query T($name: String!, $from: Month) { topic(name: $name) { name aliases coverage { state missing { name } } } timeline(topic: $name, from: $from) { month annotationCount } }",
        "mutation M($paper: ID!, $note: String!) { annotate(input: {paper: $paper, note: $note, tags: [\"one\", \"two\"]}) { annotation { id note } errors { code message path value } } }",
        "mutation A($title: String!, $year: Int) { addPaper(input: {title: $title, year: $year, url: \"https://example.org/a\", doi: \"10.1000/182\"}) { paper { id title } errors { code message } } }",
        "mutation W($date: Date!, $paper: ID!) { scheduleSession(input: {date: $date, papers: [{paper: $paper, minutes: 30, presenter: \"Ada\"}]}) { session { id title } errors { code message } } }",
        "query P($from: ID!, $to: ID!) { path(from: $from, to: $to) { strength steps { explanation } } coverage(under: \"deep learning\") { state } frontier(first: 2) { topic { name } } }",
        "query C($after: String) { changes(first: 5, after: $after) { nodes { id at kind summary papers { id } } } imports(first: 2) { nodes { file lines problems(first: 2) { nodes { line text } } } } }",
        "mutation I($text: String!) { importText(file: \"sent.txt\", text: $text) { import { status lines } errors { code message } } }",
        "query L($d: Date!) { proposePlan(input: {from: $d, sessions: 2, timeLimitMs: 50}) { status fingerprint sessions { date papers { why } } } }",
        "{ __schema { types { name fields { name type { name ofType { name } } } } } }",
        "query F { ...A } fragment A on Query { tags(first: 3) { nodes { name } } ...B } fragment B on Query { people(first: 1) { nodes { name } } }",
        "subscription { paperChanged { id } }",
    ];

    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "...", "@skip(if: true)", "@include(if: $x)", "$", "\"", "\"\"\"", "\\u{D800}", "\\uD83D", "#", ",", "\u0000", "\uFEFF", "\u202E", "e\u0301", "𝔘",
        "99999999999999999999", "-0", "1e400", "1.5", "null", "true", "__typename", "__schema{types{name}}", "fragment", "on", "query", "mutation", "subscription", "node(id:\"\"){id}", "first:-1", "first: 2147483648",
        "last: 5", "after: \"bm9uZQ\"", "title", "id", "{a:{b:[1,{c:null}]}}", "...A", "...{title}", "&", "|", "=", "input", "\r", "\t",
    ];

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "2147483648", "1e999", "9007199254740993", "0.1", "\"\"", "\"\\ud800\"", "\"\\udc00x\"", "\"\\u0000\"", "\"2023-07-14\"", "\"0000-00-00\"", "\"9999-12-31\"", "\"2023-13\"", "\"-2023-07\"",
        "[]", "{}", "[[[[[[]]]]]]", "{\"a\":{\"a\":{\"a\":1}}}", "\"UGFwZXI6MQ\"", "\"\\u202e\\u0301\"", "\"* OR \\\"\"", "\"NOT\"", "\"(a AND\"", "\"arxiv.org arxiv.org\\n\\nDQN\\nTags\\nAnnotators\\nURL\\n\"",
        "\"deep learning\"", "\"http://[::1\"", "\"10.1000/\\u0000\"", "[1,\"2\",null]", "\"a*\"", "\"\\n\\r\\t\"",
    ];

    private static readonly string[] MediaTypes =
    [
        "application/json", "application/json; charset=utf-8", "application/json; charset=utf-16", "application/json; charset=\"", "text/plain", "application/graphql", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json;;", "*/*", "json",
    ];

    private static readonly string[] Accepted =
        ["application/graphql-response+json", "application/json", "text/event-stream", "*/*", "text/html", "", ";;;", "application/json;q=0", "application/graphql-response+json;q=0.1, application/json;q=2", "*/*;q=nonsense"];

    /// <summary>A request that was one once.</summary>
    public static HttpRequestMessage Mutate(IReadOnlyList<string> ids, Random random)
    {
        var document = Documents[random.Next(Documents.Length)];
        for (var changes = random.Next(3); changes > 0; changes--)
            document = ChangeText(document, random);
        var body = Encoding.UTF8.GetBytes(Wrap(document, ids, random));
        if (random.Next(8) == 0)
            body = ChangeBytes(body, random);
        return random.Next(12) == 0 ? Get(document, random) : Post(body, random);
    }

    private static string Wrap(string document, IReadOnlyList<string> ids, Random random)
    {
        var request = $$"""{"query":{{JsonSerializer.Serialize(document)}},"variables":{{Variables(ids, random)}}{{(random.Next(8) == 0 ? $",\"operationName\":{ValueOf(ids, random)}" : "")}}{{(random.Next(16) == 0 ? $",\"extensions\":{ValueOf(ids, random)}" : "")}}}""";
        return random.Next(16) switch
        {
            0 => $"[{string.Join(',', Enumerable.Repeat(request, random.Next(13)))}]",
            1 => ValueOf(ids, random),
            _ => request,
        };
    }

    private static string Variables(IReadOnlyList<string> ids, Random random)
    {
        string[] names = ["first", "after", "text", "id", "name", "from", "to", "paper", "note", "title", "year", "date", "d"];
        return random.Next(20) == 0
            ? ValueOf(ids, random)
            : $"{{{string.Join(',', names.Where(_ => random.Next(10) > 0).Select(name => $"\"{name}\":{(random.Next(6) > 0 ? Usual(name, ids, random) : ValueOf(ids, random))}"))}}}";
    }

    private static string Usual(string name, IReadOnlyList<string> ids, Random random) => name switch
    {
        "first" or "year" => "7",
        "after" => "null",
        "id" or "to" or "paper" => JsonSerializer.Serialize(ids[random.Next(ids.Count)]),
        "from" or "d" or "date" => random.Next(2) == 0 ? "\"2024-02-05\"" : JsonSerializer.Serialize(ids[random.Next(ids.Count)]),
        _ => "\"attention\"",
    };

    private static string ValueOf(IReadOnlyList<string> ids, Random random) =>
        random.Next(6) == 0 ? JsonSerializer.Serialize(ids[random.Next(ids.Count)]) : Values[random.Next(Values.Length)];

    private static string ChangeText(string text, Random random)
    {
        var (one, other) = (random.Next(text.Length + 1), random.Next(text.Length + 1));
        var (start, end) = (Math.Min(one, other), Math.Max(one, other));
        return random.Next(6) switch
        {
            0 => text.Remove(start, Math.Min(end - start, random.Next(1, 12))),
            1 => text.Insert(start, text[start..Math.Min(end, start + 30)]),
            2 => text.Insert(start, string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(1, 200)))),
            3 => text[..start],
            _ => text.Insert(start, Pieces[random.Next(Pieces.Length)]),
        };
    }

    private static byte[] ChangeBytes(byte[] bytes, Random random)
    {
        var changed = bytes.ToList();
        for (var changes = random.Next(1, 6); changes > 0 && changed.Count > 0; changes--)
        {
            var at = random.Next(changed.Count);
            if (random.Next(3) == 0)
                changed.RemoveRange(at, Math.Min(changed.Count - at, random.Next(1, 10)));
            else if (random.Next(2) == 0)
                changed.Insert(at, (byte)random.Next(256));
            else
                changed[at] ^= (byte)(1 << random.Next(8));
        }

        return [.. changed];
    }

    private static HttpRequestMessage Get(string document, Random random)
    {
        var variables = random.Next(2) == 0 ? string.Empty : $"&variables={UrlEncoder.Default.Encode(Values[random.Next(Values.Length)])}";
        var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={UrlEncoder.Default.Encode(document)}{variables}{(random.Next(5) == 0 ? "&query=%ff" : "")}");
        return WithHeaders(request, random);
    }

    private static HttpRequestMessage Post(byte[] body, Random random)
    {
        var request = new HttpRequestMessage(random.Next(40) == 0 ? HttpMethod.Put : HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("content-type", random.Next(10) == 0 ? MediaTypes[random.Next(MediaTypes.Length)] : MediaTypes[0]);
        if (random.Next(60) == 0)
            request.Content.Headers.ContentEncoding.Add("gzip");
        return WithHeaders(request, random);
    }

    private static HttpRequestMessage WithHeaders(HttpRequestMessage request, Random random)
    {
        if (random.Next(8) == 0)
            request.Headers.TryAddWithoutValidation("accept", Accepted[random.Next(Accepted.Length)]);
        if (random.Next(40) == 0)
            request.Headers.TryAddWithoutValidation("authorization", random.Next(2) == 0 ? "Bearer " + new string('x', random.Next(1, 3000)) : "Basic w6k=");
        if (random.Next(40) == 0)
            request.Headers.TryAddWithoutValidation("origin", random.Next(2) == 0 ? "null" : "http://evil.example");
        if (random.Next(40) == 0)
            request.Headers.Host = random.Next(2) == 0 ? "evil.example" : "localhost";
        request.Headers.ExpectContinue = random.Next(40) == 0 ? true : null;
        return request;
    }
}
