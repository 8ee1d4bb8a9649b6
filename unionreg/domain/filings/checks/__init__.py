"""The checks of a filing, by subject. Each yields findings of series F and decides nothing."""
