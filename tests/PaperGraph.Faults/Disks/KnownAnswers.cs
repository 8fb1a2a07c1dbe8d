using PaperGraph.Faults.Kills;
using PaperGraph.Faults.Programs;

namespace PaperGraph.Faults.Disks;

/// <summary>What a library answers that is as it was written.</summary>
internal sealed class KnownAnswers
{
    private static readonly string[] Questions =
    [
        LibraryView.Glance, LibraryView.Page,
        "{ annotations(first: 500) { nodes { id quote note month sources { file firstLine lastLine } } } }",
        "{ search(text: \"attention\", first: 50) { nodes { __typename ... on Paper { title abstract } ... on Annotation { quote note } ... on Topic { name description } } } }",
        "{ papers(first: 50, orderBy: TITLE_ASC) { nodes { title related(first: 5) { paper { title } score reasons { kind explanation } } } } }",
        "{ topics(first: 500) { nodes { name aliases description paperCount broader { name } prerequisites { name } } } tags(first: 500) { nodes { name } } people(first: 500) { nodes { name } } }",
        "{ coverage { topic { name } state paperCount annotationCount } timeline { month annotationCount } sessions(first: 50) { nodes { title date notes papers { paper { title } } } } }",
        "{ changes(first: 200) { nodes { kind summary by papers { title } } } }",
    ];

    private readonly string[] _answers;

    private KnownAnswers(string[] answers) => _answers = answers;

    /// <summary>Asks a library that is undamaged.</summary>
    public static async Task<KnownAnswers> OfAsync(RunningProgram program)
    {
        var answers = new string[Questions.Length];
        for (var question = 0; question < Questions.Length; question++)
            answers[question] = (await program.AskAsync(Questions[question])).ToJsonString();
        return new(answers);
    }

    /// <summary>Asks a library that is damaged: each answer is one of those that are right, or says that the store is not to be had.</summary>
    /// <param name="program">Is asked.</param>
    /// <param name="right">What it may answer.</param>
    /// <param name="findings">Takes what it may not.</param>
    /// <param name="when">Begins a finding.</param>
    /// <returns>How many were refused.</returns>
    public static async Task<int> CheckAsync(RunningProgram program, IReadOnlyList<KnownAnswers> right, Findings findings, string when)
    {
        var refused = 0;
        for (var question = 0; question < Questions.Length; question++)
        {
            var answer = await program.AnswerAsync(Questions[question]);
            if (answer["errors"] is { } errors)
            {
                refused++;
                findings.Expect(errors.AsArray().All(error => (string?)error!["extensions"]!["code"] == "UNAVAILABLE"), $"{when}: {errors.ToJsonString()}");
                continue;
            }

            var data = answer["data"]!.ToJsonString(); // Without errors there are data.
            findings.Expect(right.Any(known => known._answers[question] == data), $"{when}: question {question} is answered otherwise than before: {Difference(right[^1]._answers[question], data)}");
        }

        return refused;
    }

    private static string Difference(string known, string given)
    {
        var at = known.Zip(given).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"“{Part(known, at)}” became “{Part(given, at)}”";
    }

    private static string Part(string text, int at) => text[Math.Max(0, at - 30)..Math.Min(text.Length, at + 30)];
}
