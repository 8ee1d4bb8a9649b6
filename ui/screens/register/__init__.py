"""The register: unions, employers, exports, public renderings."""
