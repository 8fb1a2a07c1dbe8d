using System.Buffers.Text;
using System.Security.Cryptography;

namespace PaperGraph.Host.Keys;

/// <summary>Makes keys.</summary>
internal static class NewKey
{
    // By which people, and programs that look for secrets in the wrong places, know what it is.
    private const string Prefix = "papergraph_";
    private const int Bytes = 32;

    /// <summary>One that nobody has had and nobody can guess: 256 bits of chance.</summary>
    public static string Make() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
}
