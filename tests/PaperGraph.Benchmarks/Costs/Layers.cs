using PaperGraph.Benchmarks.Load;

namespace PaperGraph.Benchmarks.Costs;

/// <summary>One server after the other that does more of a request.</summary>
internal sealed class Layers(ServerProcess bare, ServerProcess whole, ServerProcess constant, Crowd crowd) : IDisposable
{
    // What is asked for in this header is the price alone: the request is read, let in, parsed, validated and held against the limits.
    private const string PriceHeader = "GRAPHQL-Cost";

    private readonly Score _nothing = new("nothing", bare, (_, _) => Get($"{bare.Url}/nothing"), crowd);
    private readonly Score _written = new("written", bare, (place, _) => Get($"{bare.Url}/{place}/written"), crowd);
    private readonly Score _bare = new("bare", bare, (place, _) => Get($"{bare.Url}/{place}"), crowd);
    private readonly Score _priced = new("priced", whole, (_, question) => Price(whole.Url, question), crowd);
    private readonly Score _constant = new("constant", constant, (_, question) => Contender.Post(constant.Url, question), crowd);
    private readonly Score _whole = new("whole", whole, (_, question) => Contender.Post(whole.Url, question), crowd);

    public int Errors => All.Sum(score => score.Errors);

    private IEnumerable<Score> All => [_nothing, _written, _bare, _priced, _constant, _whole];

    public async Task TakeTurnsAsync(TimeSpan time, bool isWarmUp)
    {
        foreach (var score in All)
            await score.TakeTurnAsync(time, isWarmUp);
    }

    public string Describe()
    {
        var http = _written.MicrosecondsEach;
        var json = _bare.MicrosecondsEach - http;
        var gate = _priced.MicrosecondsEach - _nothing.MicrosecondsEach;
        var engine = _constant.MicrosecondsEach - http - json - gate;
        var store = _whole.MicrosecondsEach - _constant.MicrosecondsEach;
        return $"{_whole.MicrosecondsEach:N0} µs of a processor a request: HTTP {http:N0}, writing JSON {json:N0}, gate and document {gate:N0}, engine and resolvers {engine:N0}, store {store:N0}";
    }

    public void Dispose()
    {
        foreach (var score in All)
            score.Dispose();
    }

    private static HttpRequestMessage Get(string url) => new(HttpMethod.Get, url);

    private static HttpRequestMessage Price(Uri url, Question question)
    {
        var request = Contender.Post(url, question);
        request.Headers.Add(PriceHeader, "validate");
        return request;
    }
}
