namespace PaperGraph.Benchmarks.Load;

/// <summary>What many clients ask at once.</summary>
/// <param name="Questions">All questions there are.</param>
/// <param name="Kinds">Of which kinds theirs are.</param>
/// <param name="Connections">How many clients there are.</param>
internal sealed record Crowd(IReadOnlyList<Question> Questions, IReadOnlyList<QuestionKind> Kinds, int Connections)
{
    /// <summary>The places of questions in the order in which a client asks them: each kind as often as its weight says.</summary>
    public int[] Order(Random random)
    {
        var order = Kinds.SelectMany(kind =>
        {
            var places = Enumerable.Range(0, Questions.Count).Where(at => Questions[at].Kind == kind).ToArray();
            return Enumerable.Range(0, kind.Weight).Select(at => places[at % places.Length]);
        }).ToArray();
        random.Shuffle(order);
        return order;
    }

    public override string ToString() => $"{Connections} connections, {(Kinds is [var only] ? only.Name : "mixed")}";
}
