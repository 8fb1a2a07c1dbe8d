namespace PaperGraph.GraphQL.HotChocolate.Batching;

/// <summary>The parents that a field was resolved for, each once, and its values.</summary>
internal sealed class WaveValues(WaveField field)
{
    private readonly Dictionary<object, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly List<object> _parents = [];
    private readonly List<object?> _values = [];
    private Exception? _failure;

    public WaveField Field { get; } = field;

    public IReadOnlyList<object> Parents => _parents;

    public IReadOnlyList<object?> Values => _values;

    /// <summary>False where the parent is known already: the same object stands in several places.</summary>
    public bool AddParent(object parent)
    {
        if (!_places.TryAdd(parent, _parents.Count))
            return false;
        _parents.Add(parent);
        return true;
    }

    /// <summary>Adds the value of the next parent.</summary>
    public void Add(object? value) => _values.Add(value);

    /// <summary>Leaves all parents without a value.</summary>
    public void Fail(Exception failure) => _failure = failure;

    /// <summary>The value of a parent; false where the field was not resolved for it.</summary>
    /// <exception cref="Exception">What went wrong when it was.</exception>
    public bool TryGet(object parent, out object? value)
    {
        if (_failure is not null)
            throw _failure;
        var isKnown = _places.TryGetValue(parent, out var place);
        value = isKnown ? _values[place] : null;
        return isKnown;
    }
}
