#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace trato::ui {

/// A piece of text of one's own: "/key" in the message puts `text` there, with its places filled in.
struct OwnSnippet {
    QString key;
    QString text;

    friend bool operator==(const OwnSnippet&, const OwnSnippet&) = default;
};

/// A person's snippets, in a file of theirs on this machine.
class OwnSnippets final {
public:
    explicit OwnSnippets(QString path)
        : m_path(std::move(path))
    {
    }

    /// ~/.config/trato/snippets-<user>.json
    [[nodiscard]] static QString standardFile(const QString& user);

    /// What can't be read is none.
    [[nodiscard]] std::vector<OwnSnippet> load() const;
    /// Codes `invalid_snippet` (no key of 1 to 20 letters and digits, no text, or longer than 4000), `unwritable_file`.
    /// A key that is there already takes the new text.
    Result<void> put(const OwnSnippet& snippet) const;
    Result<void> remove(const QString& key) const;

private:
    Result<void> save(const std::vector<OwnSnippet>& snippets) const;

    QString m_path;
};

} // namespace trato::ui
