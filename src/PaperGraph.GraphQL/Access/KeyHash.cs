using System.Security.Cryptography;
using System.Text;

namespace PaperGraph.GraphQL.Access;

/// <summary>What is kept of a key.</summary>
/// <remarks>One round of SHA-256 without salt is enough, as it would not be for a password: a key is 256 bits of chance, so there is no list of likely
/// ones to try or to prepare, and a slow hash would only make every request slow.</remarks>
public static class KeyHash
{
    internal const int Digits = 2 * SHA256.HashSizeInBytes;

    /// <summary>The hash of a key, in hexadecimal digits.</summary>
    public static string Of(string key) => Convert.ToHexStringLower(BytesOf(key));

    internal static byte[] BytesOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    internal static byte[]? Find(string written) =>
        written.Length == Digits && written.All(char.IsAsciiHexDigit) ? Convert.FromHexString(written) : null;
}
