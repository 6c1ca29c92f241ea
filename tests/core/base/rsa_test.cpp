#include "base/rsa.h"

#include "support/result.h"

#include <gtest/gtest.h>

namespace trato {

TEST(Rsa, whatOneKeySignsOnlyItsOtherHalfBelieves)
{
    ASSERT_UNWRAP(const rsa::KeyPair pair, rsa::generate());
    ASSERT_UNWRAP(const rsa::KeyPair other, rsa::generate());
    ASSERT_UNWRAP(const QByteArray signature, rsa::sign(pair.privateKey, "quem sou"));
    EXPECT_EQ(signature.size(), 256);
    EXPECT_TRUE(rsa::verify(pair.publicKey, "quem sou", signature));
    EXPECT_FALSE(rsa::verify(pair.publicKey, "quem és", signature));
    EXPECT_FALSE(rsa::verify(other.publicKey, "quem sou", signature));
    EXPECT_FALSE(rsa::verify(pair.publicKey, "quem sou", signature.left(255)));
}

TEST(Rsa, whatIsNoKeySignsNothing)
{
    ASSERT_UNWRAP(const rsa::KeyPair pair, rsa::generate());
    for (const QByteArray& key : {QByteArray(), QByteArray("-----BEGIN PRIVATE KEY-----\n"), pair.publicKey}) {
        const auto signature = rsa::sign(key, "x");
        ASSERT_FALSE(signature.has_value());
        EXPECT_EQ(signature.error().code, QStringLiteral("unusable_key"));
    }
    EXPECT_FALSE(rsa::verify("", "x", ""));
}

} // namespace trato
