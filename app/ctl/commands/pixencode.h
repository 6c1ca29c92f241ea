#pragma once

#include "app/ctl/command.h"

namespace CLI {
class Option;
}

namespace trato::ctl {

/// Makes a Pix copy-and-paste code, and draws it.
class PixEncodeCommand final : public Command {
public:
    [[nodiscard]] std::string path() const override { return "pix encode"; }
    [[nodiscard]] std::string description() const override
    {
        return QT_TRANSLATE_NOOP("ctlhelp", "make a Pix code, and draw it");
    }
    void declare(CLI::App& app) override;
    Result<void> run(Context& context) override;

private:
    std::string m_key;
    std::string m_url;
    std::string m_name;
    std::string m_city;
    std::string m_amount;
    std::string m_txid;
    std::string m_description;
    std::string m_drawing;
    CLI::Option* m_amountOption = nullptr;
    CLI::Option* m_drawingOption = nullptr;
};

} // namespace trato::ctl
