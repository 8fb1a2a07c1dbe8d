using System.Collections.Concurrent;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>What one state has answered to what is asked again and again; the next state begins with nothing.</summary>
/// <typeparam name="TQuestion">What is asked, with all that the answer depends on but the state.</typeparam>
/// <typeparam name="TAnswer">What never changes once it is there, unless by whoever asks.</typeparam>
/// <param name="most">So many answers are kept at most: when they are too many, all are forgotten.</param>
internal sealed class Remembered<TQuestion, TAnswer>(int most)
    where TQuestion : notnull
{
    private readonly ConcurrentDictionary<TQuestion, TAnswer> _answers = [];

    /// <summary>The answer that is there, or else the one that is made now.</summary>
    public TAnswer Get(TQuestion question, Func<TQuestion, TAnswer> answer)
    {
        if (_answers.TryGetValue(question, out var known))
            return known;
        if (_answers.Count >= most)
            _answers.Clear();
        return _answers.GetOrAdd(question, answer);
    }
}
