#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace trato::payments {

/// The five kinds of Pix key in the Central Bank's directory.
enum class PixKeyType { Cpf, Cnpj, Phone, Email, Random };

/// cpf, cnpj, phone, email, random
QString pixKeyTypeName(PixKeyType type);

/// A key as the directory holds it: bare digits (CNPJ also letters), +55 and eleven digits, lower-case e-mail,
/// lower-case UUID.
struct PixKey {
    PixKeyType type = PixKeyType::Random;
    QString value;

    friend bool operator==(const PixKey&, const PixKey&) = default;
};

/// A key as people write it, with punctuation, without +55, in any case. Eleven digits that are a CPF are a CPF, even
/// when they could be a mobile number too. Landlines are no keys.
std::optional<PixKey> parsePixKey(QStringView text);

/// What kind of key a code carries, read as it stands there.
std::optional<PixKeyType> pixKeyTypeOf(QStringView key);

} // namespace trato::payments
