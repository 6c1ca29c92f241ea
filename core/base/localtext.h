#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace trato {

/// A text of a data file: `label = "Ocupado"`, and for those who read other languages `label_en = "Busy"`.
struct LocalText {
    QString own;                    ///< what is kept and sent: Portuguese in the shipped files
    QHash<QString, QString> others; ///< by language

    /// In the language in use (base/translation.h); its own where the file says nothing else.
    [[nodiscard]] QString shown() const;

    static LocalText from(const QJsonObject& object, const QString& key);
    /// Of a list of texts: `acts`, and `acts_en` in the same order.
    static std::vector<LocalText> listFrom(const QJsonObject& object, const QString& key);
};

} // namespace trato
