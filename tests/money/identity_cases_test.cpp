#include "calendar/places.h"
#include "parties/document.h"
#include "parties/phone.h"
#include "support/sharedjson.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

// Every case of vectors/identity.

namespace trato::parties {

using namespace Qt::StringLiterals;

namespace {

const QString identityFolder = u"vectors/identity/"_s;

QJsonArray identityList(const QString& name) { return test::sharedJson(identityFolder + name).array(); }

} // namespace

TEST(IdentityCases, DocumentsOfPeople)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(identityFolder + u"cpf.json"_s));
    const QJsonArray list = identityList(u"cpf.json"_s);
    ASSERT_EQ(list.size(), 21);
    for (const QJsonValue& one : list) {
        const auto document = parseDocument(one[u"input"].toString());
        ASSERT_EQ(document.has_value(), one[u"valid"].toBool()) << test::shown(one.toObject());
        if (document) {
            EXPECT_EQ(document->kind, DocumentKind::Cpf);
            EXPECT_EQ(document->normalised, one[u"input"].toString().remove(QRegularExpression(u"[^0-9]"_s)));
            EXPECT_TRUE(document->root().isEmpty());
            EXPECT_EQ(parseDocument(formatDocument(*document)), document);
        }
    }
}

TEST(IdentityCases, DocumentsOfCompanies)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(identityFolder + u"cnpj.json"_s));
    const QJsonArray list = identityList(u"cnpj.json"_s);
    ASSERT_EQ(list.size(), 55);
    for (const QJsonValue& one : list) {
        const auto document = parseDocument(one[u"input"].toString());
        ASSERT_EQ(document.has_value(), one[u"valid"].toBool()) << test::shown(one.toObject());
        if (document) {
            EXPECT_EQ(document->kind, DocumentKind::Cnpj);
            EXPECT_EQ(document->normalised, one[u"canonical"].toString());
            EXPECT_EQ(document->root(), one[u"root"].toString());
            EXPECT_EQ(document->normalised.mid(8, 4), one[u"order"].toString());
            EXPECT_EQ(parseDocument(formatDocument(*document)), document);
        }
    }
}

TEST(IdentityCases, CheckDigitsOfCompanies)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(identityFolder + u"cnpj_check_digits.json"_s));
    for (const QJsonValue& one : identityList(u"cnpj_check_digits.json"_s)) {
        // Of the hundred pairs of digits one alone is right.
        QStringList right;
        for (int digits = 0; digits < 100; ++digits) {
            const QString pair = u"%1"_s.arg(digits, 2, 10, QLatin1Char('0'));
            if (parseDocument(QString(one[u"base"].toString() + pair)))
                right.append(pair);
        }
        EXPECT_EQ(right, QStringList{one[u"dv"].toString()}) << test::shown(one.toObject());
    }
}

TEST(IdentityCases, Telephones)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(identityFolder + u"phone.json"_s));
    const QJsonArray list = identityList(u"phone.json"_s);
    ASSERT_EQ(list.size(), 37);
    for (const QJsonValue& one : list) {
        const auto phone = parsePhone(one[u"input"].toString());
        const std::string shown = test::shown(one.toObject());
        const QString op = one[u"op"].toString();
        if (op == u"strip_country_code") {
            // Their function only cuts; ours knows the whole number. Eleven digits that begin with 55 are an area code.
            ASSERT_TRUE(phone) << shown;
            EXPECT_EQ(phone->e164, u"+55"_s + one[u"output"].toString()) << shown;
        } else if (op == u"format") {
            // Theirs has no blank behind the area code.
            ASSERT_TRUE(phone) << shown;
            EXPECT_EQ(formatPhone(*phone).remove(u' '), one[u"output"].toString()) << shown;
        } else {
            ASSERT_EQ(phone.has_value(), one[u"valid"].toBool()) << shown;
            if (phone) {
                // Service numbers have no kind in our answers.
                const QString kind = one[u"kind"].toString();
                EXPECT_EQ(phoneKindName(phone->kind), kind == u"service" ? u"other"_s : kind) << shown;
            }
        }
    }
}

TEST(IdentityCases, AreaCodes)
{
    TRATO_SKIP_WITHOUT(test::sharedPath(identityFolder + u"ddd_uf_timezone.json"_s));
    const QJsonArray list = identityList(u"ddd_uf_timezone.json"_s);
    ASSERT_EQ(list.size(), 67);
    const auto& places = calendar::Places::standard();
    QSet<int> known;
    for (const QJsonValue& one : list) {
        const int ddd = one[u"ddd"].toInt();
        known.insert(ddd);
        QStringList ufs{one[u"uf"].toString()};
        for (const QJsonValue& uf : QJsonArray(one[u"secondary_ufs"].toArray()))
            ufs.append(uf.toString());
        const auto phone = parsePhone(QString(u"%1 3222-1234"_s.arg(ddd)));
        ASSERT_TRUE(phone) << ddd;
        EXPECT_EQ(phone->ufs, ufs) << ddd;
        const auto zones = places.zonesOfAreaCode(ddd);
        ASSERT_FALSE(zones.empty()) << ddd;
        EXPECT_EQ(zones.front().offsetFromUtc(QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC)),
            one[u"utc_offset_h"].toInt() * 3600)
            << ddd;
    }
    for (int ddd = 10; ddd < 100; ++ddd) {
        // 303 222-1234 is no area's: 0303 is the prefix of telemarketing.
        const auto phone = parsePhone(QString(u"%1 3222-1234"_s.arg(ddd)));
        EXPECT_EQ(phone && phone->kind == PhoneKind::Landline, known.contains(ddd)) << ddd;
    }
}

TEST(IdentityCases, PostalCodesAreEightDigits)
{
    // No calculator checks one and none has check digits: what a form must accept is eight digits, with a hyphen or
    // not.
    TRATO_SKIP_WITHOUT(test::sharedPath(identityFolder + u"cep.json"_s));
    static const QRegularExpression shape(u"\\A([0-9]{5})-?([0-9]{3})\\z"_s);
    for (const QJsonValue& one : identityList(u"cep.json"_s)) {
        const auto match = shape.match(one[u"input"].toString());
        EXPECT_EQ(match.hasMatch(), one[u"valid"].toBool()) << test::shown(one.toObject());
        if (match.hasMatch()) {
            EXPECT_EQ(match.captured(1) + u'-' + match.captured(2), one[u"format"].toString());
        }
        EXPECT_FALSE(parseDocument(one[u"input"].toString())) << "and never a taxpayer's number";
    }
}

} // namespace trato::parties
