using System.Globalization;
using System.Text.Json.Nodes;
using PaperGraph.Faults.Programs;

namespace PaperGraph.Faults.Kills;

/// <summary>Somebody who says one thing after another, and keeps what was answered and what was not.</summary>
/// <param name="name">Under which it is said, in this round and no other.</param>
/// <param name="papers">Papers to say something of.</param>
/// <param name="random">Chooses what is said.</param>
internal sealed class Speaker(string name, IReadOnlyList<string> papers, Random random)
{
    private readonly List<Said> _answered = [];
    private readonly DateOnly _day = new DateOnly(2030, 1, 1).AddDays(random.Next(3_000));
    private int _last;

    public string Name => name;

    public string Key => $"{name} has a key that is long enough";

    /// <summary>What was answered, in its order.</summary>
    public IReadOnlyList<Said> Answered => _answered;

    /// <summary>What was not, if something was on its way when the program was killed.</summary>
    public Said? Unanswered { get; private set; }

    /// <summary>Speaks until nobody answers any more.</summary>
    public async Task SpeakAsync(RunningProgram program)
    {
        try
        {
            while (true)
                await SayAsync(program);
        }
        catch (Exception killed) when (killed is HttpRequestException or IOException)
        {
            // What was on its way is known.
        }
    }

    private async Task SayAsync(RunningProgram program)
    {
        var marker = $"{name}x{++_last}x";
        var paper = papers[random.Next(papers.Count)];
        var undone = _answered.Count > 0 && _answered[^1].Undoes is null && random.Next(4) == 0 ? _answered[^1] : null;
        var change = undone is null ? null : await LastChangeAsync(program);
        var (said, document, variables) = undone is not null
            ? (new Said(undone.Marker, undone.Kind, IsSeen: false) { Undoes = undone }, "mutation($change: ID!) { it: undo(change: $change) { errors { message } } }", (object)new { change })
            : Choose(marker, paper);
        Unanswered = said;
        var answer = await program.AnswerAsync(document, variables, Key);
        if (answer["errors"] is not null)
            throw new HttpRequestException($"Refused: {answer.ToJsonString()}");
        if (answer["data"]!["it"]!["errors"]!.AsArray().Count == 0)
            _answered.Add(said);
        Unanswered = null;
    }

    private (Said, string, object) Choose(string marker, string paper) => random.Next(4) switch
    {
        0 => (new Said(marker, "note"), "mutation($paper: ID!, $marker: String!) { it: annotate(input: {paper: $paper, note: $marker}) { errors { message } } }", new { paper, marker }),
        1 => (new Said(marker, "tag"), "mutation($paper: ID!, $marker: String!) { it: tagPaper(paper: $paper, tag: $marker) { errors { message } } }", new { paper, marker }),
        2 => (new Said(marker, "paper"), "mutation($marker: String!) { it: addPaper(input: {title: $marker}) { errors { message } } }", new { marker }),
        _ => (new Said(marker, "session"), "mutation($paper: ID!, $marker: String!, $date: Date!) { it: scheduleSession(input: {title: $marker, date: $date, papers: [{paper: $paper}]}) { errors { message } } }",
            new { paper, marker, date = _day.AddDays(_last).ToString("O", CultureInfo.InvariantCulture) }),
    };

    private async Task<string?> LastChangeAsync(RunningProgram program)
    {
        var answer = await program.AnswerAsync("query($name: String!) { changes(by: $name, last: 1) { nodes { id } } }", new { name }, Key);
        return (string?)(answer["data"]?["changes"]?["nodes"]?[0]?["id"] ?? throw new HttpRequestException($"No change: {answer.ToJsonString()}"));
    }

    /// <summary>Something that was said.</summary>
    /// <param name="Marker">A word that occurs in it and nowhere else.</param>
    /// <param name="Kind">What it is of.</param>
    /// <param name="IsSeen">Whether the marker is seen from then on.</param>
    internal sealed record Said(string Marker, string Kind, bool IsSeen = true)
    {
        /// <summary>What it takes back, if it does.</summary>
        public Said? Undoes { get; init; }

        /// <summary>Asks whether the marker is seen.</summary>
        public string Question(int number) => Kind switch
        {
            "note" => $"q{number}: annotations(where: {{text: \"{Marker}\"}}) {{ totalCount }}",
            "tag" => $"q{number}: tags(contains: \"{Marker}\") {{ totalCount }}",
            _ => $"q{number}: search(text: \"{Marker}\", kinds: [PAPER]) {{ totalCount }}",
        };

        /// <summary>Whether the answer says so.</summary>
        public static bool IsIn(JsonNode answer) => (int)answer["totalCount"]! > 0;
    }
}
