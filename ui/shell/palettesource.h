#pragma once

#include "ui/theme/icons.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace trato::ui {

/// One line of the command palette.
struct PaletteItem {
    /// The heading it stands under: "Neste caso", "Ir para".
    QString section;
    Icon icon = Icon::None;
    QString text;
    /// To whom, what is known about it; for disabled ones the reason.
    QString detail;
    QString keys;
    bool enabled = true;
    std::function<void()> run = {};
    /// Tab: says what would happen, line by line, without doing it; may say so later.
    std::function<void(const std::function<void(QStringList)>& say)> preview = {};
    /// Where the query's letters are in the text, for the eye; filled by the matcher.
    std::vector<int> hits = {};
    int score = 0;
};

/// People, contracts and payments are found elsewhere: a source is asked with what was typed (without the prefix) and
/// delivers when it knows, once or more often. An old answer is dropped.
struct PaletteSource {
    /// '@' people, '#' contracts, ':' money; a source without a prefix is asked always.
    QChar prefix;
    std::function<void(const QString& query, std::function<void(std::vector<PaletteItem>)> deliver)> search;
};

} // namespace trato::ui
