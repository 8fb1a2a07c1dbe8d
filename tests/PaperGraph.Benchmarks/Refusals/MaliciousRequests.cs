using System.Text;

namespace PaperGraph.Benchmarks.Refusals;

/// <summary>Documents that are made to cost a server much more than whoever sends them: the known attacks on GraphQL servers, each by what it is.</summary>
internal static class MaliciousRequests
{
    private const int Large = 900_000;

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["words without end"] = $"{{ {Repeat("id ", Large / 3)} }}",
        ["signs without end"] = new('!', Large),
        ["brackets within brackets"] = $"{Repeat("{a", 50_000)}{Repeat("}", 50_000)}",
        ["fields within fields"] = $"{{ topic(name: \"x\") {{ {Nested("broader {", 25, "id")} }} }}",
        ["pages within pages"] = $"{{ {Nested("papers(first: 100) { nodes { topics { topic {", 4, "id", "} } } }")} }}".Replace("topic { papers", "topic { papers: papers", StringComparison.Ordinal),
        ["a name for each field"] = $"{{ {Repeat(300, at => $"a{at}: __typename")} }}",
        ["fields that are no fields"] = $"{{ {Repeat(900, at => $"a{at}")} }}",
        ["a name without end"] = $"{{ {new string('a', Large)} }}",
        ["directives that are none"] = $"{{ __typename {Repeat("@a ", 900)}}}",
        ["directives on one field"] = $"{{ __typename {Repeat("@skip(if: false) ", 280)}}}",
        ["directives on every field"] = $"{{ {Repeat("__typename @skip(if: false) ", 240)}}}",
        ["a fragment within itself"] = "{ ...F } fragment F on Query { ...F }",
        ["fragments in a ring"] = $"{{ ...F0 }} {Repeat(200, at => $"fragment F{at} on Query {{ ...F{(at + 1) % 200} }}")}",
        ["a ring that nobody uses"] = "{ __typename } fragment F on Query { ...G } fragment G on Query { ...F }",
        ["fragments that all spread all"] = $"{{ ...F0 }} {Repeat(28, at => $"fragment F{at} on Query {{ {Repeat(28, other => $"...F{other}")} }}")}",
        ["fragments in a chain"] = $"{{ ...F0 }} {Repeat(200, at => $"fragment F{at} on Query {{ ...F{at + 1} }}")} fragment F200 on Query {{ __typename }}",
        ["a thousand fragments in a chain"] = $"{{ ...F0 }} {Repeat(1_000, at => $"fragment F{at} on Query {{ ...F{at + 1} }}")} fragment F1000 on Query {{ __typename }}",
        ["fragments that double"] = $"{{ ...F0 }} {Repeat(60, at => $"fragment F{at} on Query {{ ...F{at + 1} ...F{at + 1} }}")} fragment F60 on Query {{ __typename }}",
        ["fragments that nobody uses double"] = $"{{ __typename }} {Repeat(60, at => $"fragment F{at} on Query {{ ...F{at + 1} ...F{at + 1} }}")} fragment F60 on Query {{ __typename }}",
        ["fields in fragments that double"] = $"{{ topic(name: \"x\") {{ ...F0 }} }} {Repeat(17, at => $"fragment F{at} on Topic {{ broader {{ ...F{at + 1} }} narrower {{ ...F{at + 1} }} }}")} fragment F17 on Topic {{ id }}",
        ["one field in fragments that double"] = $"{{ topic(name: \"x\") {{ ...F0 }} }} {Repeat(17, at => $"fragment F{at} on Topic {{ broader {{ ...F{at + 1} }} broader {{ ...F{at + 1} }} }}")} fragment F17 on Topic {{ id }}",
        ["one field in many fragments"] = $"{{ {Repeat(110, at => $"...F{at}")} }} {Repeat(110, at => $"fragment F{at} on Query {{ papers {{ nodes {{ id }} }} }}")}",
        ["one field in many in-line fragments"] = $"{{ {Repeat("... on Query { papers { nodes { id } } } ", 160)}}}",
        ["one field again and again"] = $"{{ {Repeat("__typename ", 1_990)}}}",
        ["one field with fields again and again"] = $"{{ {Repeat("server { version } ", 490)}}}",
        ["fields in fields again and again"] = $"{{ {Nested(2, 8)} }}",
        ["few fields in fields again and again"] = $"{{ {Nested(4, 4)} }}",
        ["lists within lists"] = $"{{ nodes(ids: {Repeat("[", 120)}{Repeat("]", 120)}) {{ id }} }}",
        ["objects within objects"] = $"{{ papers(where: {Repeat("{ where: ", 110)}1{Repeat("}", 110)}) {{ totalCount }} }}",
        ["an argument again and again"] = $"{{ papers({Repeat("first: 1 ", 600)}) {{ totalCount }} }}",
        ["variables that are not there"] = $"{{ nodes(ids: [{Repeat(900, at => $"$a{at}")}]) {{ id }} }}",
        ["variables that nobody uses"] = $"query ({Repeat(490, at => $"$a{at}: Int")}) {{ __typename }}",
        ["operations without end"] = Repeat(390, at => $"query Q{at} {{ __typename }}"),
        ["types of types of types"] = $"{{ __schema {{ types {{ fields {{ type {{ {Nested("fields { type {", 5, "name", "} }")} }} }} }} }} }}",
        ["a number without end"] = $"{{ papers(first: {new string('9', Large)}) {{ totalCount }} }}",
        ["a fraction without end"] = $"{{ papers(first: 1.{new string('9', Large)}) {{ totalCount }} }}",
        ["a string without end"] = $"{{ topic(name: {Repeat("\\\"", 3)}{new string('a', Large)}) {{ id }} }}",
        ["a string of many lines"] = $"{{ nope(a: \"\"\"{Repeat("\\n", Large / 2)}\"\"\") }}".Replace("\\n", "\n", StringComparison.Ordinal),
        ["a comment without end"] = $"{{ nope #{new string('a', Large)}",
        ["blanks without end"] = $"{{ nope {new string(' ', Large)}",
        ["lines without end"] = $"{{ nope {new string('\n', Large / 2)}",
        ["strings of lines that are none"] = $"{{ nope(a: [{Repeat($"\"{new string('\n', 3_900)}\" ", 110)}]) }}",
        ["fields that are no fields behind a long string"] = $"{{ nope(a: \"{new string('a', Large)}\") {Repeat(900, at => $"a{at}")} }}",
        ["fields that are no fields behind many lines"] = $"{{ nope {new string('\n', Large / 2)} {Repeat(900, at => $"a{at}")} }}",
    };

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static string Repeat(int times, Func<int, string> part) => string.Join(' ', Enumerable.Range(0, times).Select(part));

    private static string Nested(string open, int times, string innermost, string close = "}") => $"{Repeat(open + " ", times)}{innermost}{Repeat(" " + close, times)}";

    private static string Nested(int times, int depth) => $"topic(name: \"x\") {{ {Within(times, depth)} }}";

    private static string Within(int times, int depth) => depth == 0 ? "id" : Repeat($"broader {{ {Within(times, depth - 1)} }} ", times);
}
